import { useRef, useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import { shareLink } from '../../browser/share.ts'
import { inFours } from '../../domain/ballot/code-text.ts'
import { codeMark } from '../../domain/workshop/codes-in.ts'
import { Qr } from '../parts/Qr.tsx'
import type { JoinIslandWords } from './words.ts'

interface Props {
  code: string
  path: string
  words: JoinIslandWords
}

/** A code to read, scan, copy or pass on. It stands behind the # of its link, which no browser sends to a server. */
export function Code({ code, path, words }: Props) {
  const { code: say, handed } = words.join
  const [said, setSaid] = useState('')
  const large = useRef<HTMLDialogElement>(null)
  const link = `${location.origin}${path}${codeMark}${code}`
  const copy = async (text: string) => setSaid((await copyText(text)) ? say.copied : say.notCopied)
  return (
    <div class="handin">
      <div>
        <Fours code={code} label={say.label} />
        <p class="hint">{say.spell}</p>
        <div class="row handin__ways">
          {shareLink && (
            <button class="btn btn--s" type="button" onClick={() => void shareLink?.(handed.title, link)}>
              {say.share}
            </button>
          )}
          <button class="btn btn--line btn--s" type="button" onClick={() => void copy(inFours(code).join(' '))}>
            {say.copy}
          </button>
          <button class="btn btn--line btn--s" type="button" onClick={() => void copy(link)}>
            {say.copyLink}
          </button>
          <button class="btn btn--line btn--s" type="button" onClick={() => large.current?.showModal()}>
            {say.large}
          </button>
        </div>
        <p role="status">{said}</p>
      </div>
      <Qr text={link} label={say.qr} failed={say.qrFailed} />
      <dialog class="large" ref={large} aria-label={say.label}>
        <button class="btn btn--line" type="button" onClick={() => large.current?.close()}>
          {words.buttons.close}
        </button>
        <Fours code={code} label={say.label} />
      </dialog>
    </div>
  )
}

function Fours({ code, label }: { code: string; label: string }) {
  return (
    <div class="fours" role="group" aria-label={label}>
      {inFours(code).map((four, index) => (
        <span key={index}>{four} </span>
      ))}
    </div>
  )
}
