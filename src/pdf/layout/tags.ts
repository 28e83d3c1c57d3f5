import type { TaggedPdf } from '../tagged/index.ts'

/** The part of the tagging layer that layout draws with. */
export type Tags = Pick<
  TaggedPdf,
  'open' | 'within' | 'mark' | 'artifact' | 'link' | 'checkBox' | 'bookmark' | 'anchor'
>
