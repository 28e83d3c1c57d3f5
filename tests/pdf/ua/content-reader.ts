import { PDFArray, PDFDict } from 'pdf-lib'

import type { PageScene } from './annotations.ts'
import { contentOf, get, isLanguage, latin, name } from './objects.ts'
import type { Thing } from './objects.ts'
import { languageOf } from './structure.ts'
import { Tokens } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Per font the codes shown with it. */
export type UsedFonts = Map<PDFDict, Set<number>>

interface MarkedState {
  tagged: boolean
  artifact: boolean
  lang: string | undefined
}

const textOperators = ['Tj', 'TJ', "'", '"']
const paintOperators = ['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'EI']
const spokenKeys = [
  ['ActualText', '7.2-30'],
  ['Alt', '7.2-31'],
  ['E', '7.2-32'],
] as const

/** Follows marked content, text and painting of one page; properties of marked content have to be written in place. */
export class ContentReader {
  /** Content ids met. */
  readonly used = new Set<number>()
  readonly #scene: PageScene
  readonly #page: { owners: Thing; fonts: UsedFonts }
  #state: MarkedState
  #outer: MarkedState[] = []
  #font: Thing

  constructor(scene: PageScene, page: { owners: Thing; fonts: UsedFonts }) {
    this.#scene = scene
    this.#page = page
    this.#state = { tagged: false, artifact: false, lang: scene.lang }
  }

  read(source: string, resources: Thing): void {
    const depth = this.#outer.length
    const tokens = new Tokens(source)
    let operands: Token[] = []
    for (let token = tokens.next(); token; token = tokens.next()) {
      if (token.kind !== 'operator') operands.push(token)
      else {
        this.#run(token.value, operands, resources)
        operands = []
      }
    }
    if (this.#outer.length > depth) this.#scene.fail('x-bdc', `${this.#scene.where} BDC not closed`)
  }

  #run(operator: string, operands: readonly Token[], resources: Thing): void {
    const [first] = operands
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operands)
    else if (operator === 'EMC') this.#end()
    else if (operator === 'Tf') this.#font = get(get(resources, 'Font'), nameOf(first))
    else if (textOperators.includes(operator)) this.#show(operands)
    else if (paintOperators.includes(operator)) this.#paint(operator)
    else if (operator === 'Do') this.#draw(get(get(resources, 'XObject'), nameOf(first)), resources)
  }

  #begin([tag, properties]: readonly Token[]): void {
    const { fail, where, structure } = this.#scene
    const entries = properties?.kind === 'dictionary' ? properties.entries : new Map<string, Token>()
    const idToken = entries.get('MCID')
    const id = idToken?.kind === 'number' ? idToken.value : undefined
    if (id !== undefined) this.used.add(id)
    const owner = id === undefined ? undefined : structure.nodeAt(ownerOf(this.#page.owners, id))
    const isArtifact = nameOf(tag) === 'Artifact'
    if (isArtifact && (this.#state.tagged || id !== undefined)) fail('7.1-1', `${where} Artifact inside tagged content`)
    if (owner && this.#state.artifact) fail('7.1-2', `${where} tagged content inside Artifact`)
    const lang = textOf(entries.get('Lang')) ?? (owner ? languageOf(owner, this.#scene.lang) : this.#state.lang)
    if (lang !== undefined && !isLanguage(lang)) fail('7.2-29', `Lang ${lang}`)
    for (const [key, rule] of spokenKeys) {
      if (nameOf(tag) === 'Span' && entries.has(key) && lang === undefined) fail(rule, `Span ${key} without language`)
    }
    this.#outer.push(this.#state)
    const { tagged, artifact } = this.#state
    this.#state = { tagged: tagged || owner !== undefined, artifact: artifact || isArtifact, lang }
  }

  #end(): void {
    const outer = this.#outer.pop()
    if (outer) this.#state = outer
    else this.#scene.fail('x-emc', `${this.#scene.where} EMC without BDC`)
  }

  #show(operands: readonly Token[]): void {
    this.#paint('text')
    if (this.#state.tagged && this.#state.lang === undefined) {
      this.#scene.fail('7.2-34', `${this.#scene.where} text without language`)
    }
    if (!(this.#font instanceof PDFDict)) return
    const codes = this.#page.fonts.get(this.#font) ?? new Set()
    this.#page.fonts.set(this.#font, codes)
    const isComposite = name(get(this.#font, 'Subtype')) === 'Type0'
    for (const code of stringsIn(operands).flatMap(bytes => (isComposite ? pairs(bytes) : bytes))) codes.add(code)
  }

  #paint(what: string): void {
    if (this.#state.tagged || this.#state.artifact) return
    this.#scene.fail('7.1-3', `${this.#scene.where} ${what} neither tagged nor artifact`)
  }

  #draw(drawn: Thing, resources: Thing): void {
    if (name(get(drawn, 'Subtype')) !== 'Form') this.#paint('image')
    // Form XObjects with content ids of their own, which may be drawn once only, do not occur in our files.
    else if (get(drawn, 'StructParents') !== undefined) this.#scene.fail('7.20-2', 'form XObject with content ids')
    else this.read(latin(contentOf(drawn)), get(drawn, 'Resources') ?? resources)
  }
}

/** The element a page's row in the parent tree names for a content id. */
export function ownerOf(owners: Thing, id: number): Thing {
  return owners instanceof PDFArray && id < owners.size() ? owners.get(id) : undefined
}

function nameOf(token: Token | undefined): string {
  return token?.kind === 'name' ? token.value : ''
}

function textOf(token: Token | undefined): string | undefined {
  return token?.kind === 'string' ? String.fromCharCode(...token.bytes) : undefined
}

function stringsIn(tokens: readonly Token[]): number[][] {
  return tokens.flatMap(token => {
    if (token.kind === 'string') return [token.bytes]
    return token.kind === 'array' ? stringsIn(token.items) : []
  })
}

function pairs(bytes: readonly number[]): number[] {
  return bytes.flatMap((byte, index) => (index % 2 === 0 ? [(byte << 8) | (bytes[index + 1] ?? 0)] : []))
}
