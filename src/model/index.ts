/** The numbers of content/model/, checked and hashed at build: the same object for all pages and languages. */
export { model } from 'virtual:model'
