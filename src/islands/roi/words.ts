import type { ScenarioChanges } from '../../domain/roi/change-scenario.ts'
import type { Estimation, Scores } from '../../domain/roi/estimation.ts'
import type { StreamId } from '../../domain/roi/business-case.ts'
import type { IsolationFields, Scenario } from '../../domain/roi/scenario.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { RoiWords } from '../../schemas/words/roi.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { StorageWords } from '../parts/StorageNotice.tsx'
import type { Scenarios } from './use-scenarios.ts'

/** The words of the returns page, one slice from the page. */
export interface ReturnsWords extends StorageWords {
  title: string
  roi: RoiWords
  assessment: Words['assessment']
  visiting: Words['visiting']
  share: Words['data']['share']
}

export interface ReturnsProps {
  locale: Locale
  words: ReturnsWords
  paths: { here: string; scan: string; result: string; plan: string; data: string; method: string }
}

/** What a part of the form works with: what was filled in, what it came to, and how to change it. */
export interface Filling extends ReturnsLanguage {
  words: RoiWords
  locale: Locale
  scenario: Scenario
  estimation: Estimation
  /** Of the scan; null without one. */
  scores: Scores | null
  set: (changes: ScenarioChanges) => void
  /** By the id of a field. */
  unread: Scenarios['unread']
  keepUnread: Scenarios['keepUnread']
  paths: ReturnsProps['paths']
  /** The words that are not only of this page. */
  texts: Pick<ReturnsWords, 'assessment' | 'errors' | 'share'>
}

/** Where an input is kept: in the scenario, or in what a stream has for itself. */
export interface Place {
  fields: Scenario | IsolationFields
  set: (changes: ScenarioChanges) => void
  stream?: StreamId
}
