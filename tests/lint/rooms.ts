/**
 * Who may import whom: arrows go down only (the architecture in one table). A room is a folder of src/; the longest key
 * that a file's path begins with is the one that counts for it.
 */
export interface Room {
  /** Rooms it may import anything from. Its own is always allowed. */
  from?: readonly string[]
  /** Rooms it may import types from and nothing that runs. */
  typesFrom?: readonly string[]
  /** Rooms it may reach with `import()` only, so that they stay out of a page's first load. */
  later?: readonly string[]
  /** Packages, by the beginning of their name. */
  packages?: readonly string[]
}

const shown = ['i18n', 'domain', 'charts', 'report', 'model', 'styles']

export const rooms: Readonly<Record<string, Room>> = {
  domain: {},
  browser: {},
  i18n: { from: ['domain'] },
  charts: { from: ['domain', 'i18n'] },
  report: { from: ['charts', 'domain', 'i18n'], typesFrom: ['schemas'] },
  pdf: { from: ['report', 'charts', 'domain', 'i18n'], typesFrom: ['schemas'], packages: ['jspdf', 'uqr'] },
  stores: { from: ['domain', 'browser'], packages: ['nanostores', '@nanostores/'] },
  islands: {
    from: ['stores', 'report', 'charts', 'model', 'browser', 'i18n', 'domain'],
    typesFrom: ['schemas', 'pdf'],
    later: ['pdf'],
    packages: ['preact', '@preact/', 'nanostores', '@nanostores/', 'chart.js', 'uqr', 'jsqr'],
  },

  schemas: { from: ['domain', 'i18n'], packages: ['node:', 'astro/zod', 'yaml', 'vite'] },
  model: { typesFrom: ['domain', 'i18n', 'schemas'], packages: ['virtual:'] },
  'content.config.ts': { from: ['schemas', 'i18n'], packages: ['node:', 'astro'] },

  components: { from: shown, typesFrom: ['schemas'] },
  'components/entry.ts': { packages: ['astro:content'] },
  layouts: { from: ['components', 'offline', ...shown] },
  pages: { from: ['components', 'layouts', 'islands', ...shown], typesFrom: ['schemas'] },
  styles: {},
  offline: { from: ['browser'], packages: ['node:'] },

  // Run by Node beside the site, never part of it.
  hosting: { packages: ['node:', 'sirv'] },
}

/** What only `.astro` files know: content, images and the like. */
export const astroOnly = 'astro:'
