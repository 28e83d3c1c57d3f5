import type { InputRule } from '../../domain/roi/input-rule.ts'
import type { PartPairs } from '../../domain/roi/scenario.ts'
import { mostPairs } from '../../domain/saved-file/parse-scenario.ts'
import { fill } from '../../i18n/fill.ts'
import { focusAround } from '../parts/focus.ts'
import { Beside, problemText } from './Beside.tsx'
import { NumberText } from './NumberText.tsx'
import { Unit } from './Unit.tsx'
import type { Filling, Place } from './words.ts'

/** Who was asked what part the training had in a change, and how sure each of them is. */
export function PairsInput({ rule, place, filling }: { rule: InputRule; place: Place; filling: Filling }) {
  const { words, money, unread, keepUnread } = filling
  const { estimates } = words.isolation
  const field = words.fields.stakeholderEstimates
  const kept = place.fields.stakeholderEstimates ?? []
  const pairs: PartPairs = kept.length > 0 ? kept : [[null, null]]
  const htmlId = `${place.stream ?? 'f'}-asked`
  const keep = (next: PartPairs) => place.set({ stakeholderEstimates: next.length > 0 ? next : undefined })
  const put = (row: number, column: number, value: number | undefined) =>
    keep(
      pairs.map(([share, sure], index) => {
        if (index !== row) return [share, sure]
        return column === 0 ? [value ?? null, sure] : [share, value ?? null]
      }),
    )
  const idOf = (row: number, column: number) => `${htmlId}-${row}-${column}`
  const columns = [
    { label: estimates.share, help: estimates.shareHelp },
    { label: estimates.confidence, help: estimates.confidenceHelp },
  ]
  return (
    <fieldset class="field pairs" tabIndex={-1}>
      <legend class="lab">{field.label}</legend>
      <p class="hint" id={`${htmlId}-hint`}>
        {field.help} {estimates.shareHelp} {estimates.confidenceHelp}
      </p>
      {pairs.map((pair, row) => (
        <fieldset class="pair" key={row}>
          <legend class="hint">{fill(estimates.person, { number: row + 1 })}</legend>
          {columns.map(({ label }, column) => {
            const id = idOf(row, column)
            const value = pair[column] ?? null
            return (
              <div class="field" key={label}>
                <label for={id}>{label}</label>
                <Unit unit={field.unit}>
                  <NumberText
                    id={id}
                    shown={value === null ? '' : money.plain(value)}
                    filling={filling}
                    describedBy={`${htmlId}-hint ${htmlId}-problem`}
                    isWrong={problemText(rule, place, filling)?.isWrong ?? false}
                    onRead={read => put(row, column, read)}
                  />
                </Unit>
              </div>
            )
          })}
          {kept.length > 1 && (
            <button
              class="btn btn--quiet btn--s"
              type="button"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget, '.pairs')
                keep(pairs.filter((_, index) => index !== row))
                // What cannot be read goes along with its person.
                for (let next = row + 1; next <= pairs.length; next++)
                  for (const column of [0, 1]) keepUnread(idOf(next - 1, column), unread[idOf(next, column)])
              }}
            >
              {estimates.remove} <span class="vh">({fill(estimates.person, { number: row + 1 })})</span>
            </button>
          )}
        </fieldset>
      ))}
      <Beside id={htmlId} {...{ rule, place, filling }} />
      {pairs.length < mostPairs && (
        <button class="btn btn--line btn--s" type="button" onClick={() => keep([...pairs, [null, null]])}>
          {estimates.add}
        </button>
      )}
    </fieldset>
  )
}
