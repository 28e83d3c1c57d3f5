import type { OnScreen, Revealed } from '../../domain/workshop/on-screen.ts'
import { emptyTally } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { statements } from '../../model/statements.ts'
import { answerLabels, middleSentence, scaleLabels, shiftSentence, voteRows } from '../../report/votes.ts'
import { RoleList } from './RoleList.tsx'
import { VoteRows } from '../parts/VoteRows.tsx'
import { Address, Joining } from './Joining.tsx'
import type { ScreenWords } from './words.ts'

/** What the room sees now, on one screen without scrolling. */
export function Slide({ show, words }: { show: OnScreen; words: ScreenWords }) {
  return (
    <>
      <header class="aud__top">
        <span class="aud__brand">{words.brand}</span>
        {show.rehearsal && <strong class="aud__mark">{words.workshop.rehearsal.short}</strong>}
        <span>
          {show.at === 'statement'
            ? fill(words.workshop.desk.number, { number: show.number, total: show.total })
            : show.training}
        </span>
      </header>
      {show.at === 'statement' ? <StatementSlide show={show} words={words} /> : <HallSlide show={show} words={words} />}
    </>
  )
}

type StatementShow = Extract<OnScreen, { at: 'statement' }>

function StatementSlide({ show, words }: { show: StatementShow; words: ScreenWords }) {
  const { phases, raise, screen, desk, spread, consensus } = words.workshop
  const { item, context, revealed, step, agreed } = show
  const statement = statements.items.find(({ id }) => id === item)
  if (!statement) return null
  const label = scaleLabels(statement, context, words.scales)
  const rows = voteRows(statement, context, revealed?.votes ?? emptyTally, words.scales)
  const middle = revealed?.middle ?? null
  const proposal =
    middle && middle.low === middle.high
      ? fill(phases.consensus.screen, { label: label(middle.low) })
      : middleSentence(middle, label, spread)
  const told =
    step === 'read'
      ? show.second
        ? phases.second.screen
        : phases.read.screen
      : step === 'vote'
        ? raise
        : phases.reveal.screen
  return (
    <div class="aud__main">
      <div class="aud__left">
        <h1 class="aud__q1">{words.statements[item]}</h1>
        <VoteRows rows={rows} label={desk.counts} shown={revealed !== undefined} />
        {revealed ? (
          <div class="aud__ask">
            {step === 'settle' && agreed !== undefined ? (
              <p>
                {agreed === null ? (
                  consensus.none
                ) : (
                  <>
                    <b>{screen.settled}</b> {answerLabels(statement, context, words.scales)(agreed)}
                  </>
                )}
              </p>
            ) : (
              <p>{(step === 'settle' && proposal) || (questionFor(revealed, words) ?? told)}</p>
            )}
          </div>
        ) : (
          <p class="aud__do">{told}</p>
        )}
      </div>
      <aside class="aud__side">
        <p class="aud__cnt">
          <b>{show.counted}</b> {fill(screen.of, { total: show.voters })}
        </p>
        {revealed?.roles ? (
          <RoleList middle={middle} shown={revealed.roles.shown} words={words} />
        ) : (
          revealed && <p>{shiftSentence(revealed, cardOf, spread) ?? middleSentence(middle, label, spread)}</p>
        )}
      </aside>
    </div>
  )
}

/** Long labels have no room beside the votes, where two or more would stand; the cards stand before the labels there. */
const cardOf = (value: number) => `${value}`

/** One question to begin the talk with; null where the room agrees halfway, or too few voted. */
function questionFor({ kind, roles }: Revealed, { workshop }: ScreenWords) {
  const hasNone = kind === 'agree' || kind === 'tooFew'
  if (hasNone && !roles?.apart) return null
  const [question] = roles?.apart || hasNone ? workshop.roleGap.questions : workshop.disagreements[kind].questions
  return (
    <>
      <b>{workshop.screen.discuss}</b> {question}
    </>
  )
}

type HallShow = Exclude<OnScreen, { at: 'statement' }>

function HallSlide({ show, words }: { show: HallShow; words: ScreenWords }) {
  const { phases, rules } = words.workshop
  const { recap, joining } = show
  return (
    <div class={`aud__hall ${joining ? 'aud__hall--join' : ''}`}>
      <h1 class="aud__q1">
        {show.at === 'recap' ? phases.recap.title : fill(phases[show.at].screen, { training: show.training })}
      </h1>
      {show.at === 'lobby' && (
        <ul class="aud__rules">
          {rules.items.map(rule => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {joining && <Address joining={joining} words={words} />}
      {joining && <Joining joining={joining} words={words} />}
      {show.differences && show.differences.length > 0 && (
        <ol class="aud__list">
          {show.differences.map(item => (
            <li key={item}>{words.statements[item]}</li>
          ))}
        </ol>
      )}
      {show.at === 'recap' && (
        <dl class="aud__recap">
          {(['strongest', 'weakest', 'gap'] as const)
            .filter(which => recap?.[which] !== undefined)
            // Of one statement alone there is no best and worst.
            .filter(which => which !== 'weakest' || recap?.weakest !== recap?.strongest)
            .map(which => (
              <div key={which}>
                <dt>{words.workshop.screen[which]}</dt>
                <dd>{words.statements[recap?.[which] ?? '']}</dd>
              </div>
            ))}
        </dl>
      )}
    </div>
  )
}
