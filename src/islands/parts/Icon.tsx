const paths = {
  back: 'M20 12H5m0 0 5.5-5.5M5 12l5.5 5.5',
  forward: 'M4 12h15m0 0-5.5-5.5M19 12l-5.5 5.5',
  download: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14',
  person: 'M8.5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M5 20c.6-4 3.4-6 7-6s6.4 2 7 6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8m7-4.5V8',
  up: 'M12 19V6m0 0-5.5 5.5M12 6l5.5 5.5',
  down: 'M12 5v13m0 0 5.5-5.5M12 18l-5.5-5.5',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
} as const

/** A small drawing that always stands beside a word. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
