import { useRef, useState } from 'preact/hooks'
import { download } from '../../browser/download.ts'

export type Making =
  { is: 'idle' } | { is: 'busy' } | { is: 'failed' } | { is: 'done'; file: string; missing: string[] }

interface Made {
  /** Name of the file, without its ending. */
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** Characters that its fonts lack. */
  missing: string[]
}

/** Makes one PDF at a time here in the browser and saves it; what makes it is fetched by `make` itself. */
export function usePdf(): { making: Making; save: (make: () => Promise<Made>) => Promise<void> } {
  const [making, setMaking] = useState<Making>({ is: 'idle' })
  // A second click comes before the first one is drawn.
  const busyRef = useRef(false)
  const save = async (make: () => Promise<Made>) => {
    if (busyRef.current) return
    busyRef.current = true
    setMaking({ is: 'busy' })
    try {
      const { name, bytes, missing } = await make()
      const file = `${name}.pdf`
      download(file, 'application/pdf', bytes)
      setMaking({ is: 'done', file, missing })
    } catch {
      setMaking({ is: 'failed' })
    } finally {
      busyRef.current = false
    }
  }
  return { making, save }
}
