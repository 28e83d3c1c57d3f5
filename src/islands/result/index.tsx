import { useEffect, useMemo } from 'preact/hooks'
import { planOf } from '../../domain/plan/plan.ts'
import { formatFor } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { resultView } from '../../report/result-view.ts'
import { CaseLine } from '../parts/CaseLine.tsx'
import { $result, emptyAssessment, emptyResult } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import '../parts/trash.ts'
import { useSaved } from '../parts/use-saved.ts'
import { useToday } from '../parts/use-today.ts'
import { useVisit } from '../parts/visit.ts'
import { Visiting } from '../parts/Visiting.tsx'
import { looking, workspace } from '../parts/workspace.ts'
import { CopyAsk } from './CopyAsk.tsx'
import { FirstActions } from './FirstActions.tsx'
import { FromWorkshop } from './FromWorkshop.tsx'
import { Groups, Profile } from './Groups.tsx'
import { Head } from './Head.tsx'
import { Lowest } from './Lowest.tsx'
import { Measurability } from './Measurability.tsx'
import { Missing } from './Missing.tsx'
import { Sensitivity } from './Sensitivity.tsx'
import { Together } from './Together.tsx'
import { TransferRange } from './TransferRange.tsx'
import { WhatIf } from './WhatIf.tsx'
import type { ResultProps } from './words.ts'

/** The honest result: the level in words, the range, what weighs on it, and what to do first. */
export function Result({ locale, words, paths }: ResultProps) {
  const visit = useVisit(words.visiting)
  const known = visit.is !== 'loading'
  const saved = { assessment: useSaved(workspace.$assessment, emptyAssessment), result: useSaved($result, emptyResult) }
  const { assessment, result } = known ? saved : { assessment: emptyAssessment, result: emptyResult }
  const today = useToday()
  const format = useMemo(() => formatFor(locale), [locale])
  const view = useMemo(() => resultView(model, assessment, result, { words, format }), [assessment, result])
  const plan = useMemo(() => planOf(model, assessment, result, today), [assessment, result])
  const radarWords = useMemo(() => ({ groups: words.levers.groups, none: words.bands.tooLittle.label }), [words])

  // The server sends none of the places that a link may point at.
  useEffect(() => {
    if (known && looking === 'own') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [known])

  const behind = { assessment, result, words, format }
  const { unanswered, done } = result.progress
  const isProfile = result.set === 'seven'
  const groups = isProfile ? (
    <Profile view={view} behind={behind} />
  ) : (
    <Groups view={view} behind={behind} radarWords={radarWords} />
  )
  const room = <FromWorkshop {...{ assessment, words, format }} />
  const missing = looking !== 'shared' && <Missing {...{ assessment, result, view, words, paths }} />
  return (
    <div class={known ? 'result' : 'result for-new'} tabIndex={-1}>
      <div class="wrap">
        <CaseLine assessment={assessment} words={words} dataPath={paths.data} />
        <Visiting visit={visit} words={words} paths={paths} />
        <StorageNotice words={words} />
        <CopyAsk finished={done > 0 && unanswered.length === 0} words={words} />
      </div>
      <Head {...{ assessment, view, words, format, paths, isProfile }} />
      {result.total ? (
        <>
          <TransferRange transfer={view.transfer} computed={view.computed} words={words} />
          <Lowest lowest={view.lowest} words={words} />
          {groups}
          {room}
          <Sensitivity behind={behind} scanPath={paths.scan} />
          {plan && <WhatIf plan={plan} behind={behind} />}
          {missing}
          <Measurability behind={behind} scanPath={paths.scan} />
          {looking === 'own' && <Together behind={behind} scanPath={paths.scan} />}
          {plan && <FirstActions plan={plan} locale={locale} words={words} paths={paths} />}
        </>
      ) : (
        done > 0 && (
          <>
            {!isProfile && missing}
            {groups}
            {room}
            {isProfile && missing}
          </>
        )
      )}
    </div>
  )
}
