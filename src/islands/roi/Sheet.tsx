import { useState } from 'preact/hooks'
import { download } from '../../browser/download.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { fileName } from '../parts/file-name.ts'
import { Icon } from '../parts/Icon.tsx'
import { workspace } from '../parts/workspace.ts'
import type { Filling } from './words.ts'

/** The sum as a file for a spreadsheet; what writes it comes with the first click. */
export function Sheet({ filling, worked }: { filling: Filling; worked: WorkedOut }) {
  const [said, setSaid] = useState('')
  const { words, scenario, scores, estimation, locale, texts } = filling
  const { page } = words
  const save = async () => {
    const { returnsSheet } = await import('../../report/returns/sheet.ts')
    const text = returnsSheet({ scenario, scores, estimation, worked, roi }, filling, locale)
    const file = `${fileName(workspace.$assessment.get(), texts.assessment, new Date(), page.sheetFile)}.csv`
    download(file, 'text/csv', text)
    setSaid(fill(page.sheetReady, { file }))
  }
  return (
    <div class="no-print">
      <button
        class="btn btn--line btn--s"
        type="button"
        onClick={() => void save().catch(() => setSaid(texts.errors.unknown.text))}
      >
        <Icon name="download" />
        {page.sheet}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
