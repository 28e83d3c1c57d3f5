import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/schemas/read.ts'
import { messageOf } from './message-of.ts'

const quotes = 'Zet de hele tekst tussen dubbele aanhalingstekens; een aanhalingsteken in de tekst zelf wordt ‘ of ’.'
const closed = `de tekst op deze regel is niet goed afgesloten. ${quotes}`

describe('a file that cannot be read', () => {
  test.each([
    {
      mistake: 'a tab',
      text: 'goals:\n\ttitle: x\n',
      line: 2,
      cure: 'deze regel begint met een tab. Gebruik spaties, twee voor elke stap naar rechts.',
    },
    {
      mistake: 'too few spaces',
      ...{ text: 'goals:\n  title: x\n question: y\n', line: 3 },
      cure: 'deze regel springt niet goed in. Zet hem precies onder de regels waar hij bij hoort, met spaties.',
    },
    {
      mistake: 'too many spaces',
      ...{ text: 'goals:\n  title: x\n    question: y\n', line: 2 },
      cure: `in deze tekst staat een dubbele punt, of de regel eronder springt te ver in. ${quotes}`,
    },
    {
      mistake: 'the same name twice',
      text: 'goals: x\ngoals: y\n',
      line: 2,
      cure: 'deze naam staat er twee keer. Haal een van de twee regels weg.',
    },
    {
      mistake: 'a colon in a text without quotes',
      ...{ text: 'title: Let op: dit\n', line: 1 },
      cure: `in deze tekst staat een dubbele punt, of de regel eronder springt te ver in. ${quotes}`,
    },
    {
      mistake: 'no space after the colon',
      ...{ text: 'title:x\nnext: y\n', line: 1 },
      cure: 'achter de naam hoort een dubbele punt met een spatie, zoals in ‘naam: tekst’.',
    },
    {
      mistake: 'no colon',
      ...{ text: 'title: x\nnext\nlast: y\n', line: 2 },
      cure: 'achter de naam hoort een dubbele punt met een spatie, zoals in ‘naam: tekst’.',
    },
    {
      mistake: 'a quote that stays open',
      ...{ text: 'title: "x\n', line: 2 },
      cure: 'hier ontbreekt een teken: een dubbele punt achter een naam, of een aanhalingsteken aan het eind van de tekst erboven.',
    },
    { mistake: 'quotes inside quotes', text: 'title: "zeg "ja" nu"\n', line: 1, cure: closed },
    { mistake: 'an apostrophe inside single quotes', text: "title: 'foto's'\n", line: 1, cure: closed },
    { mistake: 'a text that starts with a placeholder', text: 'title: {count} stellingen\n', line: 1, cure: closed },
    {
      mistake: 'a text that starts with an odd sign',
      text: 'title: @naam\n',
      line: 1,
      cure: `tekst kan niet met dit teken beginnen. ${quotes}`,
    },
    {
      mistake: 'a backslash',
      text: 'title: "a\\q"\n',
      line: 1,
      cure: 'een schuine streep naar links (\\) kan niet in deze tekst. Haal hem weg.',
    },
    {
      mistake: 'no comma between curly brackets',
      ...{ text: 'title: {id: nl name: x}\n', line: 1 },
      cure: 'tussen accolades komt na elk stukje een komma, zoals in {id: nl, name: "Nederlands"}.',
    },
    {
      mistake: 'a second document',
      text: 'title: x\n---\nnext: y\n',
      line: 2,
      cure: 'een regel met drie streepjes kan hier niet. Haal hem weg.',
    },
    {
      mistake: 'a hash that cuts off a text',
      text: 'title: Reden # een\n',
      line: 1,
      cure: `alles na een hekje (#) telt niet mee als tekst. ${quotes}`,
    },
    {
      mistake: 'an exclamation mark in front',
      text: 'title: !let op\n',
      line: 1,
      cure: `een uitroepteken aan het begin heeft een eigen betekenis. ${quotes}`,
    },
  ])('is explained: $mistake', ({ text, line, cure }) => {
    expect(messageOf(() => checkContent('nl/sections.yaml', text))).toBe(
      `content/nl/sections.yaml, regel ${line}: ${cure}`,
    )
  })

  test('is explained for every line with a mistake', () => {
    const text = 'goals:\n\ttitle: x\nfollowUp: a: b\n'
    expect(
      messageOf(() => checkContent('nl/sections.yaml', text))
        .split('\n')
        .map(message => message.slice(0, 36)),
    ).toEqual(['content/nl/sections.yaml, regel 2: d', 'content/nl/sections.yaml, regel 3: i'])
  })

  test('is refused when it grows out of itself', () => {
    const bomb = 'a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n'
    expect(messageOf(() => checkContent('nl/sections.yaml', bomb)).split('\n')[0]).toBe(
      `content/nl/sections.yaml, regel 1: een & aan het begin maakt een verwijzing, en dat gebruiken we niet. ${quotes}`,
    )
    expect(messageOf(() => checkContent('nl/sections.yaml', 'title: *a\n'))).toBe(
      `content/nl/sections.yaml, regel 1: een sterretje aan het begin verwijst naar een andere plek, en dat gebruiken we niet. ${quotes}`,
    )
  })
})
