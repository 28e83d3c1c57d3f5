import type { Bookmark } from './model.ts'
import { reference } from './object-writer.ts'
import type { ObjectWriter } from './object-writer.ts'
import { hexString } from './strings.ts'

interface Branch {
  bookmark: Bookmark
  id: number
  branches: Branch[]
}

/**
 * Writes the bookmarks as a tree and gives the object number of the outline, or undefined without bookmarks.
 * jsPDF's own outline knows only "top of page" and writes literal strings.
 */
export function writeOutline(objects: ObjectWriter, bookmarks: readonly Bookmark[]): number | undefined {
  if (bookmarks.length === 0) return undefined
  const outline = objects.reserve()
  const branches = nest(bookmarks, objects)
  writeBranches(objects, branches, outline)
  objects.put(outline, `<</Type/Outlines${ends(branches)}/Count ${branches.length}>>`)
  return outline
}

function nest(bookmarks: readonly Bookmark[], objects: ObjectWriter): Branch[] {
  const top: Branch[] = []
  let path: Branch[] = []
  for (const bookmark of bookmarks) {
    const branch = { bookmark, id: objects.reserve(), branches: [] }
    path = path.filter(above => above.bookmark.level < bookmark.level)
    const siblings = path.at(-1)?.branches ?? top
    siblings.push(branch)
    path.push(branch)
  }
  return top
}

function writeBranches(objects: ObjectWriter, branches: readonly Branch[], parent: number): void {
  for (const [index, branch] of branches.entries()) {
    const before = branches[index - 1]
    const after = branches[index + 1]
    const body = [
      `<</Title ${hexString(branch.bookmark.title)}/Parent ${reference(parent)}`,
      before ? `/Prev ${reference(before.id)}` : '',
      after ? `/Next ${reference(after.id)}` : '',
      // A negative count shows the branch folded.
      branch.branches.length > 0 ? `${ends(branch.branches)}/Count ${-branch.branches.length}` : '',
      `/Dest ${objects.destination(branch.bookmark.destination)}>>`,
    ]
    objects.put(branch.id, body.join(''))
    writeBranches(objects, branch.branches, branch.id)
  }
}

function ends(branches: readonly Branch[]): string {
  const first = branches[0]
  const last = branches.at(-1)
  return first && last ? `/First ${reference(first.id)}/Last ${reference(last.id)}` : ''
}
