import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { checkContent } from '../../src/schemas/read.ts'
import { aFile, type FileName } from './files.ts'
import { messageOf } from './message-of.ts'

interface Mistake {
  mistake: string
  name: FileName
  from: string | RegExp
  to: string
  message: string
}

describe('a value the site cannot use', () => {
  test.each([
    {
      mistake: 'a missing line',
      ...{ name: 'nl/sections.yaml', from: '  question: Wat?\n', to: '' },
      message:
        'content/nl/sections.yaml, regel 2, bij goals › question: deze regel ontbreekt. Zet ‘question:’ erbij en kijk hoe het staat in content/en/sections.yaml.',
    },
    {
      mistake: 'a missing line of the model',
      ...{ name: 'model/levers.yaml', from: /^ {2}group: trainees\n/m, to: '' },
      message:
        'content/model/levers.yaml, regel 1, bij L1 › group: deze regel ontbreekt. Zet ‘group:’ erbij en kijk hoe het op andere plekken in dit bestand staat.',
    },
    {
      mistake: 'a missing line of the brand',
      ...{ name: 'brand.yaml', from: /^name: .*\n/m, to: '' },
      message:
        'content/brand.yaml, regel 1, bij name: deze regel ontbreekt. Zet ‘name:’ erbij en kijk in content/README.md.',
    },
    {
      mistake: 'an unknown line',
      ...{ name: 'nl/sections.yaml', from: 'goals:\n', to: 'goals:\n  zomaar: iets\n' },
      message:
        'content/nl/sections.yaml, regel 3, bij goals › zomaar: deze regel kent de site niet. Haal de regel weg of herstel de naam.',
    },
    {
      mistake: 'an empty line',
      ...{ name: 'nl/sections.yaml', from: 'title: Eigen doelen', to: 'title:' },
      message:
        'content/nl/sections.yaml, regel 3, bij goals › title: hier staat nog niets. Er hoort tekst te staan. Zet de tekst achter de dubbele punt, tussen dubbele aanhalingstekens.',
    },
    {
      mistake: 'a text of spaces',
      ...{ name: 'nl/sections.yaml', from: 'title: Eigen doelen', to: 'title: " "' },
      message:
        'content/nl/sections.yaml, regel 3, bij goals › title: hier staat nog geen tekst. Schrijf hem achter de dubbele punt.',
    },
    {
      mistake: 'a number for a text',
      ...{ name: 'nl/sections.yaml', from: 'title: Eigen doelen', to: 'title: 7' },
      message:
        'content/nl/sections.yaml, regel 3, bij goals › title: hier hoort tekst, maar er staat een getal (7). Zet de tekst achter de dubbele punt, tussen dubbele aanhalingstekens.',
    },
    {
      mistake: 'a placeholder without quotes',
      ...{ name: 'nl/sections.yaml', from: 'title: Eigen doelen', to: 'title: {count}' },
      message:
        'content/nl/sections.yaml, regel 3, bij goals › title: hier hoort tekst, maar er staat een groep regels. Zet de tekst achter de dubbele punt, tussen dubbele aanhalingstekens.',
    },
    {
      mistake: 'a broken placeholder',
      ...{ name: 'nl/sections.yaml', from: 'title: Eigen doelen', to: 'title: "Doelen: {count"' },
      message:
        'content/nl/sections.yaml, regel 3, bij goals › title: een invulwaarde hoort tussen twee accolades te staan, zonder spatie, zoals {count}.',
    },
    {
      mistake: 'a text for a list',
      ...{ name: 'model/reasons.yaml', from: 'levers: [L5]', to: 'levers: L5' },
      message:
        'content/model/reasons.yaml, regel 6, bij r2 › levers: hier hoort een lijst, maar er staat ‘L5’. Begin elke regel van de lijst met een streepje en een spatie.',
    },
    {
      mistake: 'an empty list',
      ...{ name: 'model/reasons.yaml', from: 'levers: [L5]', to: 'levers: []' },
      message:
        'content/model/reasons.yaml, regel 6, bij r2 › levers: deze lijst is te kort. Aantal dat er minstens in hoort te staan: 1.',
    },
    {
      mistake: 'a word outside the choice',
      ...{ name: 'model/items.yaml', from: 'owner: hr', to: 'owner: managr' },
      message:
        'content/model/items.yaml, regel 7, bij Q01 › owner: ‘managr’ kan hier niet. Kies uit: top-management, manager, participant, trainer, hr. Bedoel je ‘manager’?',
    },
    {
      mistake: 'a number outside the choice',
      ...{ name: 'model/items.yaml', from: 'effort: 2', to: 'effort: 4' },
      message: 'content/model/items.yaml, regel 8, bij Q01 › effort: ‘4’ kan hier niet. Kies uit: 1, 2, 3.',
    },
    {
      mistake: 'a text for a number',
      ...{ name: 'model/items.yaml', from: 'hours: 12', to: 'hours: twaalf' },
      message:
        'content/model/items.yaml, regel 9, bij Q01 › hours: hier hoort een getal, maar er staat ‘twaalf’. Schrijf alleen cijfers, met een punt voor de decimalen en zonder aanhalingstekens.',
    },
    {
      mistake: 'decimals in a whole number',
      ...{ name: 'model/items.yaml', from: 'due: -14', to: 'due: -14.5' },
      message:
        'content/model/items.yaml, regel 10, bij Q01 › due: hier hoort een heel getal, maar er staat een getal (-14.5). Schrijf alleen cijfers, zonder punt en zonder aanhalingstekens.',
    },
    {
      mistake: 'a word for yes or no',
      ...{ name: 'model/items.yaml', from: 'quick: true', to: 'quick: ja' },
      message:
        'content/model/items.yaml, regel 13, bij Q01 › quick: hier hoort true (ja) of false (nee), maar er staat ‘ja’.',
    },
    {
      mistake: 'a number too low',
      ...{ name: 'model/items.yaml', from: 'hours: 12', to: 'hours: 0' },
      message: 'content/model/items.yaml, regel 9, bij Q01 › hours: 0 is te laag. Vul een getal in boven 0.',
    },
    {
      mistake: 'a number too high',
      ...{ name: 'model/bands.yaml', from: 'to: 100', to: 'to: 101' },
      message:
        'content/model/bands.yaml, regel 4, bij bands › b1 › to: 101 is te hoog. Vul een getal in tot en met 100.',
    },
    {
      mistake: 'a statement with an odd number',
      ...{ name: 'nl/items.yaml', from: /^Q01:/m, to: 'q1:' },
      message:
        'content/nl/items.yaml, regel 1, bij q1: deze naam kan hier niet: het nummer van een stelling is een Q met twee cijfers, zoals Q07.',
    },
    {
      mistake: 'a contact that is no address',
      ...{ name: 'brand.yaml', from: 'contact: null', to: 'contact: bel ons' },
      message: `content/brand.yaml, regel ${4 + locales.length}, bij contact: vul een mailadres of een webadres in, of null.`,
    },
  ] satisfies Mistake[])('is explained: $mistake', ({ name, from, to, message }) => {
    expect(messageOf(() => checkContent(name, changed(name, from, to)))).toBe(message)
  })

  test('is explained as a typing error when a name comes near', () => {
    const text = changed('nl/sections.yaml', 'question: Wat', 'qestion: Wat')
    expect(messageOf(() => checkContent('nl/sections.yaml', text)).split('\n')).toEqual([
      'content/nl/sections.yaml, regel 2, bij goals › question: deze regel ontbreekt. Zet ‘question:’ erbij en kijk hoe het staat in content/en/sections.yaml.',
      'content/nl/sections.yaml, regel 4, bij goals › qestion: deze regel kent de site niet. Is het een tikfout van ‘question’? Herstel de naam of haal de regel weg.',
    ])
  })

  test('is explained in the form the editor used, where more forms are right', () => {
    const text = changed('model/contradictions.yaml', 'min: 3', 'mim: 3')
    expect(messageOf(() => checkContent('model/contradictions.yaml', text))).toBe(
      'content/model/contradictions.yaml, regel 7, bij rules › H1 › all › nummer 1 › mim: deze regel kent de site niet. Is het een tikfout van ‘min’? Herstel de naam of haal de regel weg.',
    )
  })

  test('is explained in an empty file', () => {
    expect(messageOf(() => checkContent('brand.yaml', '# leeg\n'))).toBe(
      'content/brand.yaml, regel 1: hier staat nog niets. Er hoort een groep regels te staan. Zet elke regel eronder als ‘naam: waarde’, twee spaties verder naar rechts.',
    )
  })

  function changed(name: FileName, from: string | RegExp, to: string): string {
    const text = aFile(name).replace(from, to)
    expect(text).not.toBe(aFile(name))
    return text
  }
})
