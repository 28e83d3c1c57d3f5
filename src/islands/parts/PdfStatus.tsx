import type { ComponentChildren } from 'preact'
import { fill } from '../../i18n/fill.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { Making } from './use-pdf.ts'

interface Props {
  making: Making
  words: Words['pdf']
  /** What is said where it failed. */
  children: ComponentChildren
}

/** How the making of a PDF goes, beside the button that began it. */
export function PdfStatus({ making, words, children }: Props) {
  return (
    <div role="status" class="pdf__status">
      {making.is === 'busy' && <p>{words.busy}</p>}
      {making.is === 'done' && <p>{fill(words.ready, { file: making.file })}</p>}
      {making.is === 'done' && making.missing.length > 0 && (
        <p class="note note--copper">{fill(words.missing, { characters: making.missing.join(' ') })}</p>
      )}
      {making.is === 'failed' && children}
    </div>
  )
}
