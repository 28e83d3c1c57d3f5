import type { PDFContext } from 'pdf-lib'

import { nesting } from './nesting.ts'
import { follow, get, isLanguage, name, text } from './objects.ts'
import { attribute, languageOf } from './structure.ts'
import type { Structure, StructureNode } from './structure.ts'
import { checkTable } from './table-rules.ts'
import type { Fail } from './violations.ts'

interface ElementScene {
  context: PDFContext
  lang: string | undefined
  fail: Fail
}

/** Every structure element by itself and with its parent and kids. */
export function checkElements(structure: Structure, scene: ElementScene): void {
  const noteIds = new Set<string>()
  for (const node of structure.nodes) {
    checkLanguages(node, scene)
    checkNesting(node, scene.fail)
    if (node.type === 'Table') checkTable(node, structure.root, scene.fail)
    if (node.type === 'Figure' || node.type === 'Formula') checkAlternative(node, scene.fail)
    if (node.type === 'Note') checkNote(node, noteIds, scene.fail)
    if (node.type === 'Form') checkForm(node, structure, scene)
  }
}

const spokenKeys = [
  ['ActualText', '7.2-21'],
  ['Alt', '7.2-22'],
  ['E', '7.2-23'],
] as const

function checkLanguages(node: StructureNode, { lang, fail }: ElementScene): void {
  const own = get(node.dict, 'Lang')
  if (own !== undefined && !isLanguage(text(own))) fail('7.2-29', `Lang ${text(own)}`)
  for (const [key, rule] of spokenKeys) {
    if (get(node.dict, key) !== undefined && !languageOf(node, lang)) fail(rule, `${key} without language`)
  }
}

function checkNesting(node: StructureNode, fail: Fail): void {
  const kids = node.kids.map(kid => kid.type ?? '')
  const rules = nesting[node.type ?? '']
  if (!rules) return
  if (rules.parents && !rules.parents.of.includes(node.parent?.type ?? '')) {
    fail(rules.parents.rule, `${node.type} in ${node.parent?.type}`)
  }
  if (rules.kids && !kids.every(kid => rules.kids?.of.includes(kid)))
    fail(rules.kids.rule, `${node.type} holds ${kids.join()}`)
  if (rules.captionFirst !== undefined && kids.lastIndexOf('Caption') > 0) {
    fail(rules.captionFirst, `${node.type} Caption not first`)
  }
}

function checkAlternative(node: StructureNode, fail: Fail): void {
  if (text(get(node.dict, 'Alt')) || get(node.dict, 'ActualText') !== undefined) return
  fail(node.type === 'Figure' ? '7.3-1' : '7.7-1', `${node.type} without Alt`)
}

function checkNote(node: StructureNode, ids: Set<string>, fail: Fail): void {
  const id = text(get(node.dict, 'ID'))
  if (!id) fail('7.9-1', 'Note without ID')
  else if (ids.has(id)) fail('7.9-2', 'two Notes with one ID')
  else ids.add(id)
}

function checkForm(node: StructureNode, { root }: Structure, { context, fail }: ElementScene): void {
  if (attribute(node, root, ['PrintField', 'Role'])) return
  const widgets = node.objects.filter(object => name(get(follow(context, object), 'Subtype')) === 'Widget')
  const holdsMore = node.kids.length > 0 || node.contentIds.length > 0
  if (widgets.length !== 1 || holdsMore) fail('7.18.4-2', 'Form must hold exactly one widget')
}
