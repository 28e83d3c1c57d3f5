/** Why there is no picture: the browser cannot, there is no camera, it may not be used, or something else uses it. */
export type CameraProblem = 'unsupported' | 'missing' | 'refused' | 'busy'

/** A camera that is on; its light is off again after `stop`. */
export interface Camera {
  picture: MediaStream
  /** It looks at whoever sits before the screen, so that they expect a mirror. */
  facesUser: boolean
  stop: () => void
}

/**
 * Asks for the camera, at the back of a phone where it has one; the browser asks its visitor first. `onLost`: it was
 * unplugged, or may no longer be used. The picture stays in this page.
 */
export async function openCamera(
  onLost: () => void,
): Promise<{ ok: true; camera: Camera } | { ok: false; problem: CameraProblem }> {
  // Missing where a page did not come over a safe connection.
  const { mediaDevices } = navigator
  if (!mediaDevices) return { ok: false, problem: 'unsupported' }
  try {
    const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }
    const picture = await mediaDevices.getUserMedia({ video, audio: false })
    const tracks = picture.getTracks()
    for (const track of tracks) track.addEventListener('ended', onLost)
    const facesUser = tracks.every(track => track.getSettings().facingMode !== 'environment')
    const stop = () => {
      for (const track of tracks) track.stop()
    }
    return { ok: true, camera: { picture, facesUser, stop } }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/** Names of https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia; any other is a camera that will not start. */
function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}
