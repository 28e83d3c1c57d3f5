export type Token =
  | { kind: 'operator' | 'name' | 'keyword'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'string'; bytes: number[] }
  | { kind: 'array'; items: Token[] }
  | { kind: 'dictionary'; entries: Map<string, Token> }
  | { kind: 'end'; value: string }

const delimiters = '()<>[]{}/%'
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Cuts a content stream, given as one character per byte, into tokens; inline images count as one operator `EI`. */
export class Tokens {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** The next token, or undefined at the end. */
  next(): Token | undefined {
    this.#skip(/(?:[\0\t\n\f\r ]|%[^\r\n]*)+/y)
    const character = this.#source[this.#at]
    if (character === undefined) return undefined
    if (this.#take('<<')) return { kind: 'dictionary', entries: this.#dictionary() }
    if (this.#take('>>')) return { kind: 'end', value: '>>' }
    if (this.#take('(')) return { kind: 'string', bytes: this.#literal() }
    if (this.#take('<')) return { kind: 'string', bytes: this.#hexadecimal() }
    if (this.#take('[')) return { kind: 'array', items: this.#until(']') }
    if (this.#take('/'))
      return { kind: 'name', value: this.#word().replace(/#([\da-f]{2})/gi, (_, code) => hexCharacter(code)) }
    if (delimiters.includes(character)) {
      this.#at += 1
      return { kind: 'end', value: character }
    }
    return this.#wordToken(this.#word())
  }

  #wordToken(word: string): Token {
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { kind: 'number', value: Number(word) }
    if (['true', 'false', 'null'].includes(word)) return { kind: 'keyword', value: word }
    if (word !== 'BI') return { kind: 'operator', value: word }
    const end = this.#source.indexOf('EI', this.#at)
    this.#at = end === -1 ? this.#source.length : end + 2
    return { kind: 'operator', value: 'EI' }
  }

  #until(end: string): Token[] {
    const items: Token[] = []
    for (let token = this.next(); token; token = this.next()) {
      if (token.kind === 'end' && token.value === end) break
      items.push(token)
    }
    return items
  }

  #dictionary(): Map<string, Token> {
    const items = this.#until('>>')
    return new Map(
      items.flatMap((key, index): [string, Token][] => {
        const value = items[index + 1]
        return index % 2 === 0 && key.kind === 'name' && value ? [[key.value, value]] : []
      }),
    )
  }

  #literal(): number[] {
    const bytes: number[] = []
    let depth = 1
    while (this.#at < this.#source.length) {
      const character = this.#source.charAt(this.#at)
      this.#at += 1
      if (character === '\\') bytes.push(...this.#escape())
      else {
        if (character === '(') depth += 1
        if (character === ')') depth -= 1
        if (depth === 0) break
        bytes.push(character.charCodeAt(0))
      }
    }
    return bytes
  }

  #escape(): number[] {
    const octal = this.#skip(/[0-7]{1,3}/y)
    if (octal) return [Number.parseInt(octal, 8) & 0xff]
    if (this.#skip(/\r\n|\r|\n/y)) return []
    const character = this.#source.charAt(this.#at)
    this.#at += 1
    return [escapes[character] ?? character.charCodeAt(0)]
  }

  #hexadecimal(): number[] {
    const digits = this.#skip(/[^>]*/y).replace(/\s/g, '')
    this.#at += 1
    return Array.from({ length: Math.ceil(digits.length / 2) }, (_, index) =>
      Number.parseInt(digits.slice(2 * index, 2 * index + 2).padEnd(2, '0'), 16),
    )
  }

  #word(): string {
    return this.#skip(/[^\0\t\n\f\r ()<>[\]{}/%]*/y)
  }

  #take(start: string): boolean {
    if (!this.#source.startsWith(start, this.#at)) return false
    this.#at += start.length
    return true
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}

function hexCharacter(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16))
}
