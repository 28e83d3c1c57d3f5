import { locales } from '../i18n/locales.ts'
import { checkAll } from './check-all.ts'
import { readModelFiles } from './model-files.ts'
import { contentNames } from './registry.ts'

// `npm run content`: for an editor, before anything is built.
const problems = checkAll()
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else {
  const { items, contradictions } = readModelFiles()
  console.log(
    `Alles klopt: ${contentNames.length} bestanden, ${locales.length} talen, ${items.length} stellingen, ${contradictions.rules.length} regels voor tegenspraak.`,
  )
}
