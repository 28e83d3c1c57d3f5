import type { Context } from './assessment.ts'
import type { Phase, Stage, Statement } from './model.ts'

/** arranged = looking ahead, happened = looking back on one training, usual = never … always. */
export const scaleIds = ['arranged', 'happened', 'usual'] as const
export type Scale = (typeof scaleIds)[number]

const startedPhases: Record<Stage, readonly Phase[]> = {
  before: [],
  during: ['before', 'during'],
  after: ['before', 'during', 'after'],
}

/** Which label set a statement is answered with (3.2). The values 0 to 4 mean the same in all three. */
export function scaleOf(item: Pick<Statement, 'norm' | 'phase'>, context: Pick<Context, 'stage' | 'frame'>): Scale {
  if (item.norm || context.frame === 'usual') return 'usual'
  return startedPhases[context.stage].includes(item.phase) ? 'happened' : 'arranged'
}
