import type { Locale } from '../../src/i18n/locales.ts'
import { model } from '../../src/model/index.ts'
import { workshop } from '../../src/model/workshop.ts'
import type { FinishedDocument } from '../../src/pdf/layout/document.ts'
import { cardsDocument, type CardsRequest } from '../../src/pdf/workshop/cards.ts'
import type { Given } from '../../src/pdf/workshop/paper.ts'
import { qrModules } from '../../src/pdf/workshop/qr-modules.ts'
import { scriptDocument, type ScriptRequest } from '../../src/pdf/workshop/script.ts'
import { statementsOf } from '../../src/domain/workshop/sets.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { fonts } from './factories.ts'

export const link = 'https://voorbeeld.nl/workshop/join/#8H2K0Q7M4'

/** All words that the papers of a workshop are made from, in one language. */
export function paperWords(locale: Locale): Given['words'] {
  return { ...readDocumentWords(locale), workshop: readAs(`${locale}/workshop.yaml`, wordSchemas.workshop) }
}

function given(locale: Locale): Given {
  return {
    setup: { training: 'Gesprekken voeren', context: { stage: 'before' }, agenda: 'm90', byCode: false },
    people: 30,
    items: statementsOf({ set: 'twelve' }, model, workshop.sets),
    agenda: workshop.agendas.m90,
    words: paperWords(locale),
    now: new Date('2026-11-22T12:34:56Z'),
    ...{ locale, fonts },
  }
}

/** The cards of a workshop of thirty people on the set of twelve. */
export function someCards(locale: Locale, changes: Partial<CardsRequest> = {}): FinishedDocument {
  return cardsDocument({ ...given(locale), sheets: 1, invitation: null, ...changes })
}

/** Its script, without a time to begin at. */
export function aScript(locale: Locale, changes: Partial<ScriptRequest> = {}): FinishedDocument {
  return scriptDocument({ ...given(locale), starts: null, ...changes })
}

export const invitationTo = (address: string) => ({ link: address, modules: qrModules(address) })
