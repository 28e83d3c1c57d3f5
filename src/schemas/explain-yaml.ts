import { isAlias, isScalar, visit, type ErrorCode, type Node } from 'yaml'
import { fileAndLine, type Source } from './source.ts'

/** What is wrong with how a file is written, a line per problem; empty when it can be read. */
export function explainYaml(source: Source): string[] {
  const problems = [...writingErrors(source), ...traps(source)].toSorted((a, b) => a.offset - b.offset)
  const lines = problems.map(({ offset, cure }) => ({ place: fileAndLine(source, offset), cure }))
  // One mistake often upsets more than once on the same line; the first explains it.
  return [...Map.groupBy(lines, ({ place }) => place)].map(([place, [first]]) => `${place}: ${first?.cure}`)
}

interface Problem {
  offset: number
  cure: string
}

function writingErrors({ document }: Source): Problem[] {
  return document.errors.map(({ code, pos }) => ({ offset: pos[0], cure: cures[code] ?? otherwise }))
}

const quotes = 'Zet de hele tekst tussen dubbele aanhalingstekens; een aanhalingsteken in de tekst zelf wordt ‘ of ’.'
const otherwise =
  'hier klopt de schrijfwijze niet. Kijk op deze regel en de regel erboven naar aanhalingstekens, dubbele punten, streepjes en inspringen.'

const cures: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'deze regel begint met een tab. Gebruik spaties, twee voor elke stap naar rechts.',
  BAD_INDENT: 'deze regel springt niet goed in. Zet hem precies onder de regels waar hij bij hoort, met spaties.',
  DUPLICATE_KEY: 'deze naam staat er twee keer. Haal een van de twee regels weg.',
  BLOCK_AS_IMPLICIT_KEY: `in deze tekst staat een dubbele punt, of de regel eronder springt te ver in. ${quotes}`,
  MULTILINE_IMPLICIT_KEY: 'achter de naam hoort een dubbele punt met een spatie, zoals in ‘naam: tekst’.',
  MISSING_CHAR:
    'hier ontbreekt een teken: een dubbele punt achter een naam, of een aanhalingsteken aan het eind van de tekst erboven.',
  UNEXPECTED_TOKEN: `de tekst op deze regel is niet goed afgesloten. ${quotes}`,
  BAD_SCALAR_START: `tekst kan niet met dit teken beginnen. ${quotes}`,
  BAD_DQ_ESCAPE: 'een schuine streep naar links (\\) kan niet in deze tekst. Haal hem weg.',
  BLOCK_IN_FLOW: 'tussen accolades komt na elk stukje een komma, zoals in {id: nl, name: "Nederlands"}.',
  MULTIPLE_DOCS: 'een regel met drie streepjes kan hier niet. Haal hem weg.',
}

/** What can be read but does something else than an editor means. */
function traps({ document }: Source): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Node(_, node) {
      const cure = trapIn(node)
      if (cure) problems.push({ offset: node.range?.[0] ?? 0, cure })
    },
  })
  return problems
}

function trapIn(node: Node): string | null {
  if (isAlias(node))
    return `een sterretje aan het begin verwijst naar een andere plek, en dat gebruiken we niet. ${quotes}`
  if ('anchor' in node && node.anchor)
    return `een & aan het begin maakt een verwijzing, en dat gebruiken we niet. ${quotes}`
  if (node.tag) return `een uitroepteken aan het begin heeft een eigen betekenis. ${quotes}`
  if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && node.comment)
    return `alles na een hekje (#) telt niet mee als tekst. ${quotes}`
  return null
}
