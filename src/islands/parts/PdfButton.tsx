import { useRef, useState } from 'preact/hooks'
import { download } from '../../browser/download.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { dayOf } from '../../domain/day.ts'
import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import { loadDocumentWords } from '../../model/texts.ts'
import type { Words } from '../../schemas/words/words.ts'
import { fileName } from './file-name.ts'
import { Icon } from './Icon.tsx'
import { Notice } from './Notice.tsx'
import { $result } from './result.ts'
import { looking, workspace } from './workspace.ts'

export interface PdfButtonWords {
  pdf: Words['pdf']
  errors: Words['errors']
  assessment: Pick<Words['assessment'], 'fileName' | 'untitled'>
}

interface Props {
  locale: Locale
  words: PdfButtonWords
  /** For whose actions; null or absent = the whole plan. */
  owner?: { key: string; name: string } | null
  /** Beside a first choice it is a line, because a view has one filled button. */
  second?: boolean
}

type State = { is: 'idle' } | { is: 'busy' } | { is: 'failed' } | { is: 'done'; file: string; missing: string[] }

/** Makes the PDF here in the browser; its code and fonts are fetched only now. */
export function PdfButton({ locale, words, owner = null, second = false }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  // A second click comes before the first one is drawn.
  const busyRef = useRef(false)
  const make = async () => {
    if (busyRef.current) return
    busyRef.current = true
    setState({ is: 'busy' })
    try {
      const assessment = workspace.$assessment.get()
      const hasScenarios = Object.keys(assessment.scenarios).length > 0
      const [{ makePlanPdf }, documentWords, returns] = await Promise.all([
        import('../../pdf/make-plan-pdf.ts'),
        loadDocumentWords(locale),
        hasScenarios ? import('../../model/roi.ts') : null,
      ])
      const now = new Date()
      const { bytes, missing } = await makePlanPdf({
        model,
        roi: returns?.roi ?? null,
        assessment,
        result: $result.get(),
        group: sameTraining(assessment),
        locale,
        owner,
        example: looking === 'example',
        words: documentWords,
        today: dayOf(now),
        now,
      })
      const file = `${fileName(assessment, words.assessment, now, owner?.name)}.pdf`
      download(file, 'application/pdf', bytes)
      setState({ is: 'done', file, missing })
    } catch {
      setState({ is: 'failed' })
    } finally {
      busyRef.current = false
    }
  }
  return (
    <div class="pdf">
      <button
        class={second ? 'btn btn--line' : 'btn btn--s'}
        type="button"
        onClick={make}
        aria-disabled={state.is === 'busy'}
      >
        <Icon name="download" />
        {owner ? fill(words.pdf.makeFor, { owner: owner.name }) : words.pdf.make}
      </button>
      <div role="status" class="pdf__status">
        {state.is === 'busy' && <p>{words.pdf.busy}</p>}
        {state.is === 'done' && <p>{fill(words.pdf.ready, { file: state.file })}</p>}
        {state.is === 'done' && state.missing.length > 0 && (
          <p class="note note--copper">{fill(words.pdf.missing, { characters: state.missing.join(' ') })}</p>
        )}
        {state.is === 'failed' && (
          <Notice title={words.errors.pdfFailed.title} text={words.errors.pdfFailed.text}>
            <button class="btn btn--line btn--s" type="button" onClick={() => window.print()}>
              {words.errors.pdfFailed.action}
            </button>
          </Notice>
        )}
      </div>
    </div>
  )
}

/** Everyone's view of this training, this one among them; none where it stands alone. */
function sameTraining({ group }: Assessment): Assessment[] {
  return group === undefined ? [] : workspace.list().filter(other => other.group === group)
}
