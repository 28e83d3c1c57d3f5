import type { Depth } from './assessment.ts'
import { sectionIds, type Item, type Model, type SectionId } from './model.ts'

/** The statements asked at this depth, in the order of the model. */
export function itemsAt(model: Model, depth: Depth): Item[] {
  return depth === 'full' ? model.items : model.items.filter(item => item.quick)
}

/** The sections that hold a statement at this depth, in order, each with its statements. */
export function sectionsAt(model: Model, depth: Depth): { id: SectionId; items: Item[] }[] {
  const items = itemsAt(model, depth)
  return sectionIds
    .map(id => ({ id, items: items.filter(item => item.section === id) }))
    .filter(section => section.items.length > 0)
}
