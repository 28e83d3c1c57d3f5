interface Props {
  step: 0 | 1 | 2 | 3 | 4
}

/** How far the ink holds before the pencil takes over, per step of the scale. */
const holds = [0, 22, 38, 54, 70] as const

/** The drawing beside an answer: the same line that holds a bit further at every step. Decoration; the label says it. */
export function HoldGlyph({ step }: Props) {
  const end = holds[step]
  const fades = step === 0 ? 10 : step === 4 ? null : end + 6
  return (
    <svg class="opt__g" viewBox="0 0 74 16" preserveAspectRatio="xMinYMid meet" aria-hidden="true" focusable="false">
      {fades !== null && <path d={`M${fades} 8H72`} class="l-fade" />}
      {step > 0 && <path d={`M3 8H${end}`} class="l-hold" />}
      <circle cx="3.5" cy="8" r="3.5" class={step === 0 ? 'd-empty' : 'f-hold'} />
      {step === 4 && <path d="M70 3v10" class="l-hold" />}
    </svg>
  )
}
