import { useState } from 'preact/hooks'
import { readClock } from '../../domain/workshop/clock.ts'
import { fill } from '../../i18n/fill.ts'
import { loadDocumentWords } from '../../model/texts.ts'
import { fileNameFor } from '../parts/file-name.ts'
import { Icon } from '../parts/Icon.tsx'
import { PdfStatus } from '../parts/PdfStatus.tsx'
import { usePdf } from '../parts/use-pdf.ts'
import { Options } from './Options.tsx'
import type { Printed } from './Printables.tsx'
import { Tick } from './Tick.tsx'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'locale' | 'words'> {
  /** Null while something is still to be chosen; `problem` says what. */
  printed: Printed | null
  problem: string
}

/** Cards to vote with and the script, as PDF. They are made here in the browser, by what is fetched with the first click. */
export function PrintPanel({ printed, problem, locale, words }: Props) {
  const { print, desk } = words.workshop
  const [copies, setCopies] = useState<'one' | 'each'>('one')
  const [phone, setPhone] = useState(true)
  const [starts, setStarts] = useState('')
  const [asked, setAsked] = useState(false)
  const { making, save } = usePdf()

  const make = async ({ link, ...paper }: Printed, which: 'cards' | 'script') => {
    const [{ makeCardsPdf, makeScriptPdf }, documentWords] = await Promise.all([
      import('../../pdf/make-workshop-pdf.ts'),
      loadDocumentWords(locale),
    ])
    const now = new Date()
    const given = { ...paper, words: { ...documentWords, workshop: words.workshop }, locale, now }
    const sheets = copies === 'one' ? 1 : paper.people
    const made =
      which === 'script'
        ? await makeScriptPdf({ ...given, starts: readClock(starts) })
        : await makeCardsPdf({ ...given, sheets, link: phone ? link : null })
    const title = which === 'script' ? desk.script : print.cards.title
    return { ...made, name: fileNameFor([title, paper.setup.training], words.fileName, now) }
  }
  const press = (which: 'cards' | 'script') => {
    setAsked(true)
    if (printed) void save(() => make(printed, which))
  }

  return (
    <div class="stack">
      <p>{print.text}</p>
      <Options
        name="ws-copies"
        legend={print.copies}
        value={copies}
        options={[
          { value: 'one', label: print.one, hint: print.oneHint },
          { value: 'each', label: print.each, hint: fill(print.eachHint, { count: printed?.people ?? '…' }) },
        ]}
        onChange={setCopies}
      />
      {printed?.link && (
        <Tick id="ws-phone" label={print.phone} hint={print.phoneHint} on={phone} onChange={setPhone} />
      )}
      <div class="field">
        <label for="ws-starts">{print.starts}</label>
        <p class="hint" id="ws-starts-hint">
          {print.startsHint}
        </p>
        <input
          class="in in--short"
          id="ws-starts"
          type="time"
          value={starts}
          aria-describedby="ws-starts-hint"
          onInput={event => setStarts(event.currentTarget.value)}
          autocomplete="off"
        />
      </div>
      <div class="row">
        {(['cards', 'script'] as const).map(which => (
          <button
            key={which}
            class="btn btn--line btn--s"
            type="button"
            onClick={() => press(which)}
            aria-disabled={making.is === 'busy'}
          >
            <Icon name="download" />
            {which === 'cards' ? print.makeCards : print.makeScript}
          </button>
        ))}
      </div>
      <p class="problem" role="alert">
        {asked && !printed ? problem : ''}
      </p>
      <PdfStatus making={making} words={words.pdf}>
        <p class="note note--copper">{print.failed}</p>
      </PdfStatus>
    </div>
  )
}
