import type { Canvas } from './canvas.ts'
import type { Tags } from './tags.ts'

const nothing = () => undefined

/** Draws nothing: to find out how high something will be, it is laid out here first. */
export const silentCanvas: Canvas = {
  text: nothing,
  line: nothing,
  polyline: nothing,
  polygon: nothing,
  rectangle: nothing,
  circle: nothing,
}

export const silentTags: Tags = {
  open: (type, options = {}) => ({ kind: 'element', type, options, parent: undefined, kids: [] }),
  within: (_, draw) => draw(),
  mark: draw => draw(),
  artifact: (_, draw) => draw(),
  link: nothing,
  checkBox: nothing,
  bookmark: nothing,
  anchor: nothing,
}
