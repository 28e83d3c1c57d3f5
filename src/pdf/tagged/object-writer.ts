import type { JsPdfHooks } from './jspdf-hooks.ts'
import type { Destination } from './model.ts'

/** Writes PDF objects while jsPDF puts the file together; only to be used inside its `postPutResources` event. */
export interface ObjectWriter {
  /** An object number for later: parents and kids refer to each other. */
  reserve(): number
  put(id: number, body: string): void
  /** `entries` is the inside of the stream's dictionary, `data` has one character per byte. */
  putStream(entries: string, data: string): number
  pageReference(page: number): string
  destination(to: Destination): string
}

export function objectWriter(hooks: JsPdfHooks): ObjectWriter {
  const put = (id: number, body: string) => {
    hooks.beginObject(id)
    hooks.write(body)
    hooks.write('endobj')
  }
  const pageReference = (page: number) => reference(hooks.pageObject(page))
  return {
    reserve: () => hooks.reserveObject(),
    put,
    putStream: (entries, data) => {
      const id = hooks.reserveObject()
      put(id, `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`)
      return id
    },
    pageReference,
    destination: to => `[${pageReference(to.page)} /XYZ 0 ${hooks.vertical(to.y)} null]`,
  }
}

export function reference(id: number): string {
  return `${id} 0 R`
}

/** The number an object was given before. Throws when there is none: an object was written before it was counted. */
export function idOf<Key>(ids: ReadonlyMap<Key, number>, key: Key): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error('A PDF object is referred to that was never reserved')
  return id
}
