import { z } from 'astro/zod'
import { byId } from '../../domain/by-id.ts'
import { agendaIds } from '../../domain/workshop/session.ts'
import { differenceIds } from '../../domain/workshop/spread.ts'
import { partIds, phaseIds } from '../../domain/workshop/agenda.ts'
import { text } from '../text.ts'
import { print } from './workshop-print.ts'

/** One text under every key. */
const words = <const Key extends string>(...keys: Key[]) => z.strictObject(byId(keys, () => text))

const lines = z.array(text).min(1)
const titleAndText = words('title', 'text')
const mail = z.strictObject({ title: text, subject: text, lines })
const phase = z.strictObject({ title: text, screen: text, say: text, do: lines })

/** content/<language>/workshop.yaml */
export const workshop = z.strictObject({
  title: text,
  description: text,
  intro: text,
  principle: text,
  setup: words(
    ...([
      'title',
      'training',
      'time',
      'statements',
      'oneReason',
      'oneReasonHint',
      'ownChoice',
      'ownChoiceHint',
      'size',
      'sizeHint',
      'countMe',
    ] as const),
    ...([
      'countMeHint',
      'byCode',
      'byCodeHint',
      'askRole',
      'askRoleHint',
      'tooLong',
      'checkTitle',
      'checkScreen',
      'checkStorage',
      'checkOffline',
      'start',
    ] as const),
    ...(['stage', 'needTraining', 'needPeople', 'needStatements', 'chosen', 'checkOk', 'checkNot'] as const),
  ),
  sets: z.strictObject({ seven: titleAndText, twelve: titleAndText, quick: titleAndText, full: titleAndText }),
  agendas: z.record(
    z.enum(agendaIds),
    z.strictObject({ title: text, text, parts: z.partialRecord(z.enum(partIds), text) }),
  ),
  optional: text,
  phases: z.record(z.enum(phaseIds), phase),
  raise: text,
  counted: text,
  people: words('title', 'count', 'less', 'more'),
  counting: z.strictObject({
    title: text,
    intro: text,
    seconds: text,
    steps: z.array(z.strictObject({ seconds: z.int().positive(), do: text, say: text })).min(1),
    missing: text,
    tooMany: text,
    restart: text,
    undone: text,
  }),
  spread: z.strictObject({
    ...words('title', 'byRole', 'noMean', 'base', 'median', 'medianBetween').shape,
    ...words('medianExplained', 'tooFew', 'shifted', 'sameAfter').shape,
    agree: titleAndText,
  }),
  consensus: words('label', 'prefilled', 'none', 'noneHint', 'reason', 'beside', 'changed'),
  disagreements: z.record(z.enum(differenceIds), z.strictObject({ title: text, questions: lines })),
  facilitator: words(
    ...(['hidden', 'hiddenHint', 'hiddenWhy', 'shown', 'hide', 'showAudience', 'onAudience'] as const),
    ...(['timer', 'timeOver', 'notRevealed', 'notRevealedOne', 'note', 'noteHint', 'skip', 'reopen'] as const),
  ),
  audience: words(
    ...(['open', 'move', 'blocked', 'lost', 'regained', 'fullScreen', 'facilitatorGone'] as const),
    ...(['noVotes'] as const),
  ),
  lock: words('title', 'text', 'takeOver', 'takeOverHint', 'taken', 'takeBack'),
  privacy: words('hands', 'codes', 'storage'),
  rules: z.strictObject({ title: text, items: lines }),
  noCards: text,
  print,
  desk: z.strictObject({
    ...words('script', 'statements', 'keys', 'say', 'do', 'minutes', 'number', 'round', 'practice', 'begin').shape,
    ...words('raise', 'settle', 'nextStatement', 'recap', 'owners', 'close', 'again', 'pause', 'goOn').shape,
    ...words('goTo', 'look', 'undo', 'undone', 'more', 'less', 'counts', 'typed', 'unread', 'differencesText').shape,
    ...words('none', 'questions', 'stop', 'kept', 'notKept', 'tooFew').shape,
    states: words('open', 'counted', 'revealed', 'settled', 'skipped'),
    keyList: words('next', 'reveal', 'peek', 'undo', 'count', 'unknown', 'notApplicable'),
    keyNames: words('right', 'space', 'peek', 'undo', 'count', 'unknown', 'notApplicable'),
    stopAsk: words('title', 'text', 'copyFirst', 'confirm', 'cancel'),
  }),
  deals: words('title', 'what', 'who', 'whoHint', 'when', 'proof', 'add', 'remove', 'number'),
  outcome: words('title', 'text', 'open', 'save', 'saved', 'result', 'plan', 'refused', 'untitled'),
  codesIn: words(
    ...(['title', 'label', 'hint', 'read', 'summary', 'lineTable', 'lineKnown', 'lineDamaged', 'lineShort'] as const),
    ...(['lineOther', 'lineNewer', 'lineNone', 'whole'] as const),
  ),
  joining: words('title', 'qr', 'qrFailed', 'type', 'received', 'show'),
  camera: z.strictObject({
    ...words('open', 'title', 'text', 'picture', 'asking', 'ready', 'stop', 'close', 'again', 'instead').shape,
    ...words('added', 'table', 'known', 'damaged', 'other', 'newer', 'none').shape,
    problems: words('unsupported', 'missing', 'refused', 'busy', 'notLoaded'),
  }),
  invite: words('title', 'text', 'link', 'copy', 'copied', 'notCopied'),
  examples: words('low', 'high', 'public'),
  record: words(
    ...(['title', 'held', 'voters', 'noNames', 'order', 'settled', 'open', 'behind', 'why', 'rest'] as const),
    ...(['deal', 'dealBy', 'proof', 'nobody', 'fromRoom'] as const),
  ),
  homework: z.strictObject({
    ...words('setup', 'size', 'sizeHint', 'title', 'intro', 'keep', 'privacy', 'day', 'deadline', 'receiver').shape,
    ...words('unknown', 'copy', 'received', 'tooFew', 'show', 'first', 'next', 'order', 'none', 'others', 'later')
      .shape,
    ...words('given', 'resting', 'hidden').shape,
    invitation: mail,
    reminder: mail,
  }),
  rehearsal: words(
    ...(['training', 'text', 'start', 'banner', 'short', 'fill', 'key', 'codes', 'stop', 'stopped', 'end'] as const),
  ),
  roleGap: z.strictObject({ ...words('heading', 'each', 'short', 'none', 'title').shape, questions: lines }),
  screen: words('title', 'waiting', 'noTab', 'of', 'discuss', 'settled', 'strongest', 'weakest', 'gap'),
})
export type WorkshopWords = z.infer<typeof workshop>
