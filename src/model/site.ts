/** The id that begins every key this site writes in a browser. */
export { site } from 'virtual:site'
