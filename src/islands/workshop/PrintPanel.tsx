import { useState } from 'preact/hooks'
import { readClock } from '../../domain/workshop/clock.ts'
import { voters, type Setup } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { loadDocumentWords } from '../../model/texts.ts'
import { workshop as model } from '../../model/workshop.ts'
import { fileNameFor } from '../parts/file-name.ts'
import { Icon } from '../parts/Icon.tsx'
import { PdfStatus } from '../parts/PdfStatus.tsx'
import { usePdf } from '../parts/use-pdf.ts'
import { invitationLink } from '../parts/invitation-link.ts'
import { invitationOf } from './invitation.ts'
import { Options } from './Options.tsx'
import type { PrintProps } from './Printables.tsx'
import { statementOf } from './store.ts'
import { Tick } from './Tick.tsx'

/** Cards to vote with and the script, as PDF. They are made here in the browser, by what is fetched with the first click. */
export function PrintPanel({ setup, problem, locale, words, paths }: PrintProps) {
  const { print, desk } = words.workshop
  const [copies, setCopies] = useState<'one' | 'each'>('one')
  const [phone, setPhone] = useState(true)
  const [starts, setStarts] = useState('')
  const [asked, setAsked] = useState(false)
  const { making, save } = usePdf()

  const make = async (chosen: Setup, which: 'cards' | 'script') => {
    const [{ makeCardsPdf, makeScriptPdf }, documentWords] = await Promise.all([
      import('../../pdf/make-workshop-pdf.ts'),
      loadDocumentWords(locale),
    ])
    const now = new Date()
    const given = {
      setup: chosen,
      people: peopleIn(chosen),
      items: chosen.items.map(statementOf),
      agenda: model.agendas[chosen.agenda],
      words: { ...documentWords, workshop: words.workshop },
      ...{ locale, now },
    }
    const made =
      which === 'script'
        ? await makeScriptPdf({ ...given, starts: readClock(starts) })
        : await makeCardsPdf({
            ...given,
            sheets: copies === 'one' ? 1 : given.people,
            link: chosen.byCode && phone ? invitationLink(paths.join, invitationOf(chosen)) : null,
          })
    const title = which === 'script' ? desk.script : print.cards.title
    return { ...made, name: fileNameFor([title, chosen.training], words.fileName, now) }
  }
  const press = (which: 'cards' | 'script') => {
    setAsked(true)
    if (setup) void save(() => make(setup, which))
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
          { value: 'each', label: print.each, hint: fill(print.eachHint, { count: setup ? peopleIn(setup) : '…' }) },
        ]}
        onChange={setCopies}
      />
      {setup?.byCode && (
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
        {asked && !setup ? problem : ''}
      </p>
      <PdfStatus making={making} words={words.pdf}>
        <p class="note note--copper">{print.failed}</p>
      </PdfStatus>
    </div>
  )
}

function peopleIn(setup: Setup): number {
  return voters({ people: setup.people, setup })
}
