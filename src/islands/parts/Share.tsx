import { useRef, useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { Words } from '../../schemas/words/words.ts'
import { useLazy } from './use-lazy.ts'

interface Props {
  assessment: Assessment
  /** The page that the link opens. */
  path: string
  words: { share: Words['data']['share']; errors: Words['errors'] }
  /** What is sent along of the returns, and what it is called; absent where nothing is. */
  estimate?: { scenario: Scenario; name: string } | undefined
}

/** The answers as a link, and plainly what is in it and who will see them. */
export function Share({ assessment, path, words, estimate }: Props) {
  const { share } = words
  const [said, setSaid] = useState('')
  const linkRef = useRef<HTMLInputElement>(null)
  const { value: sharing, failed } = useLazy(true, () => import('../parts/share-link.ts'))
  const link = sharing?.shareLink(assessment, path, estimate?.scenario) ?? ''
  const copy = async () => {
    if (await copyText(link)) return setSaid(share.copied)
    linkRef.current?.select()
    setSaid(share.failed)
  }
  return (
    <div class="case__form stack-s" aria-busy={!sharing && !failed}>
      <p>
        {share.text} {estimate && fill(share.estimate, { name: estimate.name })}
      </p>
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
