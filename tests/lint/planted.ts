import { named, pointingUp, roomsRule as rooms, typed, type Planted } from './planted-arrows.ts'

const frontmatter = (script: string) => `---\n${script}---\n\n<p>It</p>\n`

const packages: Planted[] = [
  ['domain', 'zod', "export * from './it.ts'\n"],
  ['components', 'preact', named('i18n')],
  ['islands', 'jspdf', "export { h } from 'preact'\n"],
  ['pdf', 'nanostores', "export { jsPDF } from 'jspdf'\n"],
  ['islands', 'astro:content', "export { atom } from 'nanostores'\n"],
  ['components', 'astro:content', named('domain')],
  ['stores', 'preact', "export { atom } from 'nanostores'\n"],
  ['report', 'nanostores', typed('schemas')],
  ['stores', 'node:fs', named('domain')],
].map(([room = '', name = '', clean = '']) => ({
  ...{ rule: rooms, wrong: `${room} → ${name}`, path: `src/${room}/it-${name.replace(':', '-')}.ts` },
  ...{ broken: `export * from '${name}'\n`, clean },
}))

const inFile = (rule: string, path: string, broken: string, clean: string, wrong = broken.trim()): Planted => ({
  ...{ rule, wrong, path, broken, clean },
})

export const planted: Planted[] = [
  ...pointingUp,
  ...packages,
  inFile(
    rooms,
    'src/islands/later.ts',
    named('pdf'),
    "export const later = () => import('../pdf/it.ts')\n",
    'pdf at once',
  ),
  inFile(rooms, 'src/islands/pdf-type.ts', "export { it } from '../pdf/it.ts'\n", typed('pdf'), 'pdf handed on'),
  inFile(rooms, 'src/stores/later.ts', "export const later = () => import('../pdf/it.ts')\n", named('domain')),
  inFile(
    rooms,
    'src/domain/type.ts',
    "export type Up = import('../stores/it.ts').It\n",
    "export type Own = import('./it.ts').It\n",
  ),
  inFile(rooms, 'src/islands/computed.ts', 'export const it = (name: string) => import(name)\n', typed('schemas')),
  inFile(rooms, 'src/domain/outside.ts', "export * from '../../package.json'\n", "export * from './it.ts'\n"),
  inFile(
    rooms,
    'src/new-room/it.ts',
    "export * from '../domain/it.ts'\n",
    'export const it = 1\n',
    'a room without a line',
  ),
  inFile(
    rooms,
    'src/components/It.astro',
    frontmatter(named('stores')),
    frontmatter("import 'astro:content'\n"),
    'in frontmatter',
  ),
  inFile(
    rooms,
    'src/layouts/It.astro',
    `<script>\n${named('stores')}</script>\n`,
    `<script>\n${named('i18n')}</script>\n`,
    'in a script',
  ),
  inFile('import(no-cycle)', 'src/domain/cycle.ts', "export * from './back-to-cycle.ts'\n", 'export const end = 1\n'),

  inFile(
    'house(no-clock)',
    'src/domain/now.ts',
    'export const now = () => new Date()\n',
    'export const first = new Date(0)\n',
  ),
  inFile(
    'house(no-clock)',
    'src/report/now.ts',
    'export const now = () => Date.now()\n',
    "export const day = Date.parse('2026-01-01')\n",
  ),
  inFile(
    'house(no-clock)',
    'src/domain/past.ts',
    'export const t = performance.now()\n',
    'export const t = (at: Date) => at.getTime()\n',
  ),
  inFile(
    'house(no-clock)',
    'src/stores/now.ts',
    'export const now = () => Date()\n',
    'export const now = (clock: () => Date) => clock()\n',
  ),
  ...['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'Intl', 'fetch', 'globalThis'].map(name =>
    inFile(
      'eslint(no-restricted-globals)',
      `src/domain/${name}.ts`,
      `export const it = ${name}\n`,
      `export const it = '${name}'\n`,
    ),
  ),
  inFile(
    'eslint(no-restricted-globals)',
    'src/stores/other.ts',
    'export const it = () => localStorage\n',
    'export const it = 1\n',
  ),
  inFile(
    'eslint(no-restricted-globals)',
    'src/islands/It.tsx',
    'export const it = () => sessionStorage\n',
    'export const it = 1\n',
  ),
  inFile(
    'eslint(no-restricted-properties)',
    'src/islands/own.ts',
    'export const it = window.localStorage\n',
    'export const it = window.name\n',
  ),
  inFile(
    'eslint(no-restricted-properties)',
    'src/islands/dice.ts',
    'export const it = Math.random()\n',
    'export const it = Math.max(1, 2)\n',
  ),

  inFile(
    'eslint(max-lines)',
    'src/domain/long.ts',
    `export const it = 1\n${'// a line\n'.repeat(200)}`,
    `export const it = 1\n${'// a line\n'.repeat(199)}`,
    '201 lines',
  ),
  inFile('typescript(no-explicit-any)', 'src/domain/any.ts', 'export type It = any\n', 'export type It = unknown\n'),
  inFile(
    'typescript(no-non-null-assertion)',
    'tests/not-null.ts',
    'export const it = (a: string[]) => a[0]!\n',
    "export const it = (a: string[]) => a[0] ?? ''\n",
  ),
  inFile(
    'typescript(consistent-type-assertions)',
    'src/domain/as.ts',
    'export const it = 1 as number\n',
    'export const it = [1] as const\n',
  ),
  inFile(
    'typescript(consistent-type-assertions)',
    'tests/as.ts',
    'export const it = <number>1\n',
    'export const it: number = 1\n',
  ),
  inFile(
    'eslint(no-unused-vars)',
    'src/domain/unused.ts',
    'export const used = 1\nconst it = 1\n',
    'export const it = 1\n',
  ),
  inFile(
    'react(jsx-key)',
    'src/islands/Keys.tsx',
    'export const It = () => [1, 2].map(() => <p />)\n',
    'export const It = () => [1, 2].map(n => <p key={n} />)\n',
  ),
]
