/**
 * The numbers of content/model/, checked and hashed at build: the same object for all pages and languages; and the id that
 * begins every key this site writes in a browser.
 */
export { model, site } from 'virtual:model'
