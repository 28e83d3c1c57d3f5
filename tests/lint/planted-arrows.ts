/** A file that breaks one rule, and its twin that says the same within the rules. */
export interface Planted {
  rule: string
  /** What is wrong, or the arrow that points up. */
  wrong: string
  path: string
  broken: string
  clean: string
}

export const roomsRule = 'house(who-may-import-whom)'
export const named = (room: string) => `import { it } from '../${room}/it.ts'\nexport const again = it\n`
export const typed = (room: string) => `import type { It } from '../${room}/it.ts'\nexport type Again = It\n`

/** Each room with the rooms it may not know, and one it may (null: none). */
const arrows: Record<string, { up: readonly string[]; down: string | null }> = {
  domain: { up: ['i18n', 'stores', 'report', 'model', 'browser', 'schemas'], down: null },
  i18n: { up: ['stores', 'report', 'schemas'], down: 'domain' },
  charts: { up: ['report', 'islands', 'pdf', 'stores'], down: 'i18n' },
  report: { up: ['islands', 'pdf', 'stores', 'schemas'], down: 'charts' },
  pdf: { up: ['islands', 'stores', 'browser', 'schemas'], down: 'report' },
  stores: { up: ['islands', 'report', 'model', 'i18n'], down: 'browser' },
  islands: { up: ['pdf', 'schemas', 'pages', 'components'], down: 'stores' },
  browser: { up: ['stores', 'domain'], down: null },
  schemas: { up: ['stores', 'model', 'report'], down: 'i18n' },
  model: { up: ['schemas', 'stores', 'domain'], down: null },
  components: { up: ['islands', 'stores', 'layouts'], down: 'model' },
  layouts: { up: ['islands', 'stores', 'pages'], down: 'components' },
  hosting: { up: ['i18n', 'domain', 'schemas'], down: null },
}

export const pointingUp: Planted[] = Object.entries(arrows).flatMap(([room, { up, down }]) =>
  up.map(other => ({
    ...{ rule: roomsRule, wrong: `${room} → ${other}`, path: `src/${room}/it-${other}.ts`, broken: named(other) },
    clean: down ? named(down) : 'export const again = 1\n',
  })),
)

/** What the planted files reach for. */
export const around: Record<string, string> = {
  ...Object.fromEntries(
    [...Object.keys(arrows), 'pages'].map(room => [
      `src/${room}/it.ts`,
      'export const it = 1\nexport type It = number\n',
    ]),
  ),
  'src/domain/back-to-cycle.ts': "export { it } from './cycle.ts'\n",
}
