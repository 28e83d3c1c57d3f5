import { useMemo } from 'preact/hooks'
import { readWorkshop } from '../../domain/saved-file/parse-workshop.ts'
import { newTrouble } from '../../domain/saved-file/problem.ts'
import type { Context, StoredWorkshop } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import { statements } from '../../model/statements.ts'
import { workshop as rules } from '../../model/workshop.ts'
import { roomView, type RoomStatement, type RoomWords } from '../../report/room.ts'
import { More } from '../parts/More.tsx'
import { VoteRows } from '../parts/VoteRows.tsx'

interface Props {
  workshop: StoredWorkshop
  context: Context
  words: RoomWords
  format: Format
}

const openStatements = 7

/** What the room voted and settled per statement, most to talk about first, and what it agreed to do. */
export function RoomSection({ workshop, context, words, format }: Props) {
  const { record, deals } = words
  const view = useMemo(() => {
    const read = readWorkshop(workshop, '', newTrouble())
    return roomView(read, { items: statements.items, context, rules }, { words, format })
  }, [workshop, context])
  const rest = view.statements.slice(openStatements)
  const list = (shown: readonly RoomStatement[]) => (
    <ol class="room">
      {shown.map(statement => (
        <Statement key={statement.id} {...statement} words={words} />
      ))}
    </ol>
  )
  return (
    <section class="section" id="room" aria-labelledby="room-title">
      <div class="wrap stack-s">
        <h2 id="room-title">{record.title}</h2>
        <Lines lines={view.about} />
        {view.statements.length > 0 && (
          <p>
            {record.order} {record.noNames}
          </p>
        )}
        {list(view.statements.slice(0, openStatements))}
        {rest.length > 0 && <More summary={fill(record.rest, { count: rest.length })}>{list(rest)}</More>}
        {view.deals.length > 0 && (
          <>
            <h3>{deals.title}</h3>
            <ul class="room-deals">
              {view.deals.map(({ text, proof }, place) => (
                <li key={place}>
                  {text}
                  {proof && <span class="quiet"> {proof}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function Statement({ statement, outcome, votes, notes, told, words }: RoomStatement & { words: RoomWords }) {
  const hasMore = votes !== null || told.length > 0
  return (
    <li>
      <h3>{statement}</h3>
      <Lines lines={outcome} />
      {hasMore && (
        <details class="more">
          <summary>
            {words.record.behind}
            <span class="vh">: {statement}</span>
          </summary>
          <div class="stack-s">
            {votes && <VoteRows rows={votes} label={words.desk.counts} shown />}
            <Lines lines={notes} />
            {told.map(({ name, text }) => (
              <p key={name}>
                <b>{name}.</b> {text}
              </p>
            ))}
          </div>
        </details>
      )}
    </li>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <p class="meta">
      {lines.map(line => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
