import type { ComponentChildren } from 'preact'

/** A field with its unit: the euro before it, anything else behind it. */
export function Unit({ unit, children }: { unit: string; children: ComponentChildren }) {
  const isMoney = unit.startsWith('€')
  const rest = isMoney ? unit.slice(1).trim() : unit
  return (
    <div class="unit">
      {isMoney && <span>€</span>}
      {children}
      {rest !== '' && <span class="unit__end">{rest}</span>}
    </div>
  )
}
