import { useLazy } from './use-lazy.ts'

interface Props {
  text: string
  label: string
  /** Said in its place where it could not be drawn. */
  failed: string
}

/** A QR code, drawn once what draws it has come; until then its place is kept. */
export function Qr({ text, label, failed }: Props) {
  const writer = useLazy(true, async () => (await import('./qr.ts')).drawQr)
  const drawn = writer.value?.(text)
  return (
    <div class={`qr ${drawn || writer.failed ? '' : 'is-waiting'}`}>
      {drawn && (
        <svg viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={label} shape-rendering="crispEdges">
          <path d={drawn.path} />
        </svg>
      )}
      {writer.failed && <p>{failed}</p>}
    </div>
  )
}
