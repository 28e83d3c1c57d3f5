import { useRef } from 'preact/hooks'

interface Drag {
  /** The row that is dragged, and where it is dropped: before that row, or behind all (null). */
  onDrop: (id: string, before: string | null) => void
}

/**
 * Dragging a row of a list by its handle, with mouse, pen or finger. The row moves in the document while it is dragged and
 * is put back before the drop is told, so that the list stays the page's own. Escape and a lost pointer put it back too.
 * The keyboard has its own buttons.
 */
export function useDrag({ onDrop }: Drag): (event: PointerEvent) => void {
  const activeRef = useRef(false)
  return start => {
    const { currentTarget: handle } = start
    const row = handle instanceof HTMLElement ? handle.closest<HTMLElement>('[data-row]') : null
    const list = row?.parentElement
    if (!(handle instanceof HTMLElement) || !row || !list || activeRef.current || start.button !== 0) return
    start.preventDefault()
    activeRef.current = true
    const origin = row.nextSibling
    // By the list, which stays where it is: a browser takes the pointer from an element that is moved in the document.
    list.setPointerCapture(start.pointerId)
    row.classList.add('is-dragged')

    const move = (event: PointerEvent): void => {
      const others = rowsOf(list).filter(other => other !== row)
      const below = others.find(other => event.clientY < middleOf(other))
      if ((below ?? null) !== row.nextElementSibling) list.insertBefore(row, below ?? null)
    }
    const end = (drop: boolean): void => {
      const rows = rowsOf(list)
      const before = rows[rows.indexOf(row) + 1]?.dataset['row'] ?? null
      list.insertBefore(row, origin)
      row.classList.remove('is-dragged')
      stop.abort()
      activeRef.current = false
      const same = rowsOf(list)
      const was = same[same.indexOf(row) + 1]?.dataset['row'] ?? null
      const id = row.dataset['row']
      if (drop && id && before !== was) onDrop(id, before)
    }
    const stop = new AbortController()
    const { signal } = stop
    list.addEventListener('pointermove', move, { signal })
    list.addEventListener('pointerup', () => end(true), { signal })
    list.addEventListener('pointercancel', () => end(false), { signal })
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') end(false)
    }
    window.addEventListener('keydown', escape, { signal })
  }
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-row]:not([hidden])')]
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}
