import { z } from 'astro/zod'
import { ballotKinds } from '../../domain/ballot/ballot.ts'
import { byId } from '../../domain/by-id.ts'
import { labelAndHint, text } from '../text.ts'

/** One text under every key. */
const words = <const Key extends string>(...keys: Key[]) => z.strictObject(byId(keys, () => text))

/** content/<language>/join.yaml */
export const join = z.strictObject({
  ...words('title', 'intro', 'count', 'privacy', 'role', 'roleHint', 'noRole', 'voters', 'votersHint').shape,
  ...words('votersWrong', 'start', 'resume', 'progress', 'skip', 'overview', 'change', 'makeCode').shape,
  kind: z.strictObject({ title: text, ...byId(ballotKinds, () => labelAndHint) }),
  tally: words('counted', 'tooMany', 'more', 'less'),
  review: words('title', 'skipped', 'skippedHint', 'whole', 'empty', 'all'),
  code: words(
    ...(['title', 'handIn', 'label', 'share', 'copy', 'copyLink', 'copied', 'notCopied', 'qr', 'qrFailed'] as const),
    ...(['large', 'spell', 'change', 'finished'] as const),
  ),
  handed: words('title', 'text', 'wrong'),
  invitation: z.strictObject({
    ...words('title', 'missing', 'left', 'leftOpen', 'label', 'hint', 'open', 'again').shape,
    problems: words('broken', 'newer', 'otherSet'),
  }),
  keeping: words('stored', 'kept', 'refused', 'keep', 'clear', 'ask', 'confirm', 'cleared'),
})
export type JoinWords = z.infer<typeof join>
