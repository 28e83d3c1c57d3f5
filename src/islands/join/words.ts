import type { Context } from '../../domain/scan/assessment.ts'
import type { Role, Statement } from '../../domain/scan/model.ts'
import type { Scale } from '../../domain/scan/scale.ts'
import type { JoinWords } from '../../schemas/words/join.ts'
import type { Words } from '../../schemas/words/words.ts'

/** The words of a participant's page, one slice from the page. */
export interface JoinIslandWords {
  join: JoinWords
  buttons: Words['buttons']
  /** The labels of 0 to 4, per scale. */
  scales: Record<Scale, readonly string[]>
  dontKnow: string
  notApplicable: string
  roles: Record<Role, string>
  /** What to think of with every statement: this training, or how it usually goes. */
  frames: { training: string; usual: string }
  statements: Readonly<Record<string, { statement: string; notApplicable?: string | undefined }>>
}

/** What a participant answers: the statements of the invitation, and how. */
export interface Asking {
  items: readonly Statement[]
  context: Pick<Context, 'stage' | 'frame'>
  askRole: boolean
}
