/** The numbers of the example; its names are words of a language. */
export { example } from 'virtual:example'
