import { plain, unspell } from '../workshop/base32.ts'
import { codeMark } from '../workshop/codes-in.ts'

/** What the part of an address behind `#` holds, or what somebody pasted. */
export type Given = { is: 'nothing' } | { is: 'invitation'; text: string } | { is: 'code'; text: string }

/** A link, only what stands behind its mark, or the same typed over in groups and small letters. */
export function readGiven(pasted: string): Given {
  const at = pasted.lastIndexOf('#')
  const [held = ''] = at === -1 ? [pasted] : pasted.slice(at).split(/\s/)
  if (held.startsWith(codeMark)) return { is: 'code', text: plain(held.slice(codeMark.length)) }
  const invitation = plain(held.replace('#', ''))
  return invitation === '' ? { is: 'nothing' } : { is: 'invitation', text: invitation }
}

/** Whether every character of a code is right, whichever statements it belongs to. */
export function isWholeCode(code: string): boolean {
  return unspell(code) !== null
}

/** In groups of four, as it is read aloud. */
export function inFours(code: string): string[] {
  return code.match(/.{1,4}/g) ?? []
}
