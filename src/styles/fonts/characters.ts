const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿœ'
const signs = '\u00a0©«·»½×‑–—‘’“”„•…€−→'

/** What the languages of the site are written in; a test holds content/ to it. `npm run fonts` puts it in the font. */
export const characters = ascii + letters + signs
