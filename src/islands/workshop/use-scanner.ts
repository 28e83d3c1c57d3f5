import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks'
import { ownReader, type ReadPicture } from '../../browser/barcodes.ts'
import { openCamera, type Camera, type CameraProblem } from '../../browser/camera.ts'

export type Scanning = 'asking' | 'mirror' | 'window' | CameraProblem | 'notLoaded'

/** Between two looks, in milliseconds, so that the page stays quick where looking is slow. */
const rest = 120

/** Looks through the camera as long as it is on the page, and shows it in `videoRef`; another `attempt` begins anew. */
export function useScanner(
  attempt: number,
  onSeen: (texts: readonly string[]) => void,
): { scanning: Scanning; videoRef: MutableRef<HTMLVideoElement | null> } {
  const videoRef = useRef<HTMLVideoElement>(null)
  const [scanning, setScanning] = useState<Scanning>('asking')
  useEffect(() => {
    let ended = false
    let camera: Camera | null = null
    const end = () => {
      ended = true
      camera?.stop()
    }
    const fail = (problem: Scanning) => {
      end()
      setScanning(problem)
    }
    const start = async () => {
      setScanning('asking')
      const opened = await openCamera(() => fail('busy'))
      if (!opened.ok) return ended || fail(opened.problem)
      camera = opened.camera
      // Whoever closed it while the browser still asked has no light on.
      if (ended || !videoRef.current) return camera.stop()
      videoRef.current.srcObject = camera.picture
      const read = await anyReader().catch(() => null)
      if (ended) return
      if (!read) return fail('notLoaded')
      setScanning(camera.facesUser ? 'mirror' : 'window')
      const see = async () => {
        const texts = videoRef.current ? await read(videoRef.current).catch(() => []) : []
        if (ended) return
        onSeen(texts)
        setTimeout(() => void see(), rest)
      }
      await see()
    }
    void start()
    return end
  }, [attempt])
  return { scanning, videoRef }
}

/** The browser's own, or one that is fetched only now. */
async function anyReader(): Promise<ReadPicture> {
  return (await ownReader()) ?? (await import('./decode.ts')).pictureReader()
}
