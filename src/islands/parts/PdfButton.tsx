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
import { PdfStatus } from './PdfStatus.tsx'
import { $result } from './result.ts'
import { usePdf } from './use-pdf.ts'
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

/** Makes the PDF here in the browser; its code and fonts are fetched only now. */
export function PdfButton({ locale, words, owner = null, second = false }: Props) {
  const { making, save } = usePdf()
  const make = async () => {
    const assessment = workspace.$assessment.get()
    const hasScenarios = Object.keys(assessment.scenarios).length > 0
    const [{ makePlanPdf }, documentWords, returns, votes] = await Promise.all([
      import('../../pdf/make-plan-pdf.ts'),
      loadDocumentWords(locale),
      hasScenarios ? import('../../model/roi.ts') : null,
      assessment.workshop ? import('./vote-rules.ts') : null,
    ])
    const now = new Date()
    const made = await makePlanPdf({
      model,
      roi: returns?.roi ?? null,
      rules: votes?.voteRules ?? null,
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
    return { ...made, name: fileName(assessment, words.assessment, now, owner?.name) }
  }
  return (
    <div class="pdf">
      <button
        class={second ? 'btn btn--line' : 'btn btn--s'}
        type="button"
        onClick={() => void save(make)}
        aria-disabled={making.is === 'busy'}
      >
        <Icon name="download" />
        {owner ? fill(words.pdf.makeFor, { owner: owner.name }) : words.pdf.make}
      </button>
      <PdfStatus making={making} words={words.pdf}>
        <Notice title={words.errors.pdfFailed.title} text={words.errors.pdfFailed.text}>
          <button class="btn btn--line btn--s" type="button" onClick={() => window.print()}>
            {words.errors.pdfFailed.action}
          </button>
        </Notice>
      </PdfStatus>
    </div>
  )
}

/** Everyone's view of this training, this one among them; none where it stands alone. */
function sameTraining({ group }: Assessment): Assessment[] {
  return group === undefined ? [] : workspace.list().filter(other => other.group === group)
}
