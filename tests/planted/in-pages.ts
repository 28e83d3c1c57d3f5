import type { Fault } from './fault.ts'

const pageRules = { budgets: 'holds nothing that a page may not hold' }

export const inSavedWork: Fault[] = [
  {
    name: 'a note lost when two tabs are merged',
    file: 'src/stores/merge.ts',
    find: "'measurability', 'notes', 'reviewed'",
    replace: "'measurability', 'reviewed'",
    net: { unit: ['tests/stores/two-tabs.test.ts'] },
  },
  {
    name: 'a refused write that nobody hears of',
    file: 'src/stores/engine.ts',
    find: 'if (!store(key, value)) return $refusal.set(reason(storages))',
    replace: 'if (!store(key, value)) return',
    net: { unit: ['tests/stores/trouble.test.ts'] },
  },
  {
    name: 'a trash that forgets after 29 days',
    file: 'src/stores/trash.ts',
    find: 'export const daysInTrash = 30',
    replace: 'export const daysInTrash = 29',
    net: { unit: ['tests/stores/trash.test.ts'] },
  },
  {
    name: 'a damaged entry that is overwritten',
    file: 'src/stores/shelf.ts',
    find: "      if (found.state === 'damaged') putAside(id)\n",
    replace: '',
    net: { unit: ['tests/stores/trouble.test.ts'] },
  },
  {
    name: 'a file that is taken by half',
    file: 'src/domain/saved-file/parse-file.ts',
    find: "return problems.length > 0 ? refuse({ kind: 'problems', problems }) : { ok: true, assessments }",
    replace: 'return { ok: true, assessments }',
    net: { unit: ['tests/domain/saved-file/parse.test.ts'] },
  },
  {
    name: 'a field of a later release lost on writing',
    file: 'src/domain/saved-file/to-fields.ts',
    find: 'const optional = parts.includes(field)',
    replace: 'const optional = true',
    net: { unit: ['tests/domain/saved-file/parse-edits.test.ts'] },
  },
  {
    name: 'a number beyond every number taken from a file',
    file: 'src/domain/saved-file/parse-json.ts',
    find: 'return writable ? value : undefined',
    replace: 'return value',
    net: { unit: ['tests/fuzz/import.test.ts'] },
  },
  {
    name: 'a field of a file merged into the answers',
    file: 'src/stores/merge.ts',
    find: "field.includes('.') ? `.${field}` : field",
    replace: 'field',
    net: { unit: ['tests/stores/merge.test.ts'] },
  },
  {
    name: 'a share code that carries the title',
    file: 'src/domain/saved-file/share-code.ts',
    find: '      dayBits(context.end),\n',
    replace:
      "      dayBits(context.end),\n      ...Array.from(String(Reflect.get(view, 'title') ?? ''), sign => toBits(sign.charCodeAt(0), 16)),\n",
    net: { unit: ['tests/domain/saved-file/share-code.test.ts'] },
  },
  {
    name: 'a share code whose checksum is not looked at',
    file: 'src/domain/saved-file/bits.ts',
    find: 'return checksum(content) === toNumber(bits.slice(-checksumWidth)) ? content : null',
    replace: 'return content',
    net: { unit: ['tests/domain/saved-file/share-code.test.ts'] },
  },
]

export const inPages: Fault[] = [
  {
    name: 'unsafe-inline in the policy',
    file: 'astro.config.mjs',
    find: 'csp: { directives,',
    replace: `csp: { directives, styleDirective: { resources: ["'self'", "'unsafe-inline'"] },`,
    net: pageRules,
  },
  {
    name: 'a request to another host',
    file: 'src/layouts/Page.astro',
    find: '</head>',
    replace: '<link rel="preconnect" href="https://fonts.example.org" /></head>',
    net: pageRules,
  },
  {
    name: 'whoever has work told that there is none',
    file: 'src/components/first.js',
    find: "!Object.keys(localStorage).some(saved => saved.startsWith(site + 'a:'))",
    replace: 'true',
    net: { journey: 'tests/journeys/first-sight.spec.ts', test: 'who has work, an example or a link' },
  },
  {
    name: 'a name shown as HTML',
    file: 'src/islands/parts/CaseLine.tsx',
    find: '{fill(words.current, { name: shown })}',
    replace: '<span dangerouslySetInnerHTML={{ __html: fill(words.current, { name: shown }) }} />',
    net: { journey: 'tests/journeys/hostile.spec.ts', test: 'hostile names in a file' },
  },
]
