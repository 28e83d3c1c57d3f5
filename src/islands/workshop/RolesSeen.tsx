import type { Revealed } from '../../domain/workshop/on-screen.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { middleName } from '../../report/votes.ts'
import type { DeskWords } from './words.ts'

interface Props {
  roles: Revealed['roles']
  label: (value: number) => string
  words: DeskWords
}

/** What each role voted, side by side, with questions where they see it differently. */
export function RolesSeen({ roles, label, words }: Props) {
  const { spread, roleGap } = words.workshop
  if (!roles) return <p class="small quiet">{fill(roleGap.none, { min: model.fewest })}</p>
  return (
    <>
      <ul aria-label={roleGap.heading}>
        {roles.shown.map(({ role, count, middle }) => (
          <li key={role}>
            {fill(spread.byRole, { role: words.scales.roles[role], label: middleName(middle, label), count })}
          </li>
        ))}
      </ul>
      {roles.apart && (
        <div class="note">
          <p class="note__h">{roleGap.title}</p>
          <ul>
            {roleGap.questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
