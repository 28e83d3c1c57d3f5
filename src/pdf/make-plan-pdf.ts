import type { Day } from '../domain/day.ts'
import { planOf } from '../domain/plan/plan.ts'
import type { RoiModel } from '../domain/roi/input-rule.ts'
import type { Assessment } from '../domain/scan/assessment.ts'
import type { Model } from '../domain/scan/model.ts'
import type { Result } from '../domain/score/result.ts'
import type { WorkshopModel } from '../domain/workshop/agenda.ts'
import { formatFor, type Format } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import type { DocumentWords } from '../schemas/document-words.ts'
import { fetchFonts } from './fetch-fonts.ts'
import type { DrawnSection, ReturnsSection } from './plan/content.ts'
import { planDocument } from './plan/document.ts'

interface Request {
  model: Model
  /** The numbers of the returns; null where no scenario was begun. */
  roi: RoiModel | null
  /** The numbers of the workshop; null where the assessment came from none. */
  rules: WorkshopModel | null
  assessment: Assessment
  result: Result
  /** Everyone's assessment of the same training, this one among them; with fewer than two nothing is compared. */
  group: readonly Assessment[]
  locale: Locale
  /** For whose actions; null = the whole plan. */
  owner: { key: string; name: string } | null
  /** Whether the figures are invented: then every page says so. */
  example: boolean
  words: DocumentWords
  today: Day
  now: Date
}

/**
 * The plan as a tagged PDF, made in this browser. `missing` holds the characters that the fonts of the PDF lack, so that the
 * page can say so. Throws when the fonts cannot be fetched.
 */
export async function makePlanPdf(request: Request): Promise<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }> {
  const fonts = await fetchFonts()
  const { model, assessment, result, today, locale } = request
  const plan = planOf(model, assessment, result, today)
  const format = formatFor(locale)
  const [returns, workshop] = await Promise.all([returnsOf(request, format), workshopOf(request, format)])
  return planDocument({ ...request, plan, returns, workshop, format, fonts })
}

/** What works out and draws the returns comes only where there are any. */
async function returnsOf({ roi, owner, ...request }: Request, format: Format): Promise<ReturnsSection | null> {
  if (!roi || owner) return null
  const { returnsSection } = await import('./plan/returns-section.ts')
  return returnsSection({ ...request, roi, format })
}

/** So with what tells of a workshop. */
async function workshopOf({ rules, owner, ...request }: Request, format: Format): Promise<DrawnSection | null> {
  if (!rules || owner) return null
  const { workshopSection } = await import('./plan/workshop-section.ts')
  return workshopSection({ ...request, rules, format })
}
