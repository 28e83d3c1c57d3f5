import { useRef, useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import type { DecisionWords } from '../../schemas/words/decisions.ts'
import { More } from '../parts/More.tsx'

/** The questions as a mail, on the clipboard in one click; the text stands there too, for who looks first or must copy by hand. */
export function CopyMail({ mail, words }: { mail: string; words: DecisionWords['mail'] }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    const done = await copyText(mail)
    setCopied(done)
    if (done) return
    const details = textRef.current?.closest('details')
    if (details) details.open = true
    textRef.current?.select()
  }
  return (
    <div class="no-print stack-s">
      <button class="btn btn--line btn--s" type="button" onClick={copy}>
        {words.button}
      </button>
      <p role="status">{copied === null ? '' : copied ? words.copied : words.failed}</p>
      <More summary={words.show}>
        <textarea ref={textRef} class="in mail" readOnly rows={14} value={mail} aria-label={words.show} />
      </More>
    </div>
  )
}
