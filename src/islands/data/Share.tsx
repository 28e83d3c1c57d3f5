import { useRef, useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { useLazy } from '../parts/use-lazy.ts'
import type { DataWords } from './words.ts'

interface Props {
  assessment: Assessment
  resultPath: string
  words: DataWords
}

/** The answers as a link, and plainly what is in it and who will see them. */
export function Share({ assessment, resultPath, words }: Props) {
  const { share } = words.data
  const [said, setSaid] = useState('')
  const linkRef = useRef<HTMLInputElement>(null)
  const { value: sharing, failed } = useLazy(true, () => import('../parts/share-link.ts'))
  const link = sharing?.shareLink(assessment, resultPath) ?? ''
  const copy = async () => {
    if (await copyText(link)) return setSaid(share.copied)
    linkRef.current?.select()
    setSaid(share.failed)
  }
  return (
    <div class="case__form stack-s">
      <p>{share.text}</p>
      <p class="quiet">{share.notSent}</p>
      <div class="field">
        <label for={`link-${assessment.id}`}>{share.label}</label>
        <input
          ref={linkRef}
          class="in"
          id={`link-${assessment.id}`}
          type="text"
          readOnly
          value={link}
          onFocus={event => event.currentTarget.select()}
        />
      </div>
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={copy}>
          {share.copy}
        </button>
      </div>
      <p role="status">{failed ? words.errors.unknown.text : said}</p>
    </div>
  )
}
