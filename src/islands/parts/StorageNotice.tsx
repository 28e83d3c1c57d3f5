import type { Words } from '../../schemas/words/words.ts'
import type { Unopened } from '../../stores/shelf.ts'
import type { Saving } from '../../stores/workspace.ts'
import { useLazy } from './use-lazy.ts'
import { useSaved } from './use-saved.ts'
import { looking, workspace } from './workspace.ts'

export interface StorageWords {
  errors: Words['errors']
  save: Words['save']
  assessment: Pick<Words['assessment'], 'fileName' | 'untitled'>
}
export interface StorageTrouble {
  saving: Saving
  unopened: readonly Unopened[]
  /** Another tab deleted what this one shows. */
  deletedElsewhere: boolean
}

interface Props {
  words: StorageWords
  /** On a page that collects answers: where to see what follows from them, also when no page can keep them. */
  resultPath?: string
}

/** Where trouble with the storage is told. Silent when all is well; what it says comes only when there is something to say. */
export function StorageNotice({ words, resultPath }: Props) {
  const trouble: StorageTrouble = {
    saving: useSaved<Saving>(workspace.$saving, { state: 'untouched' }),
    unopened: useSaved<readonly Unopened[]>(workspace.$unopened, []),
    deletedElsewhere: useSaved(workspace.$deletedElsewhere, false),
  }
  const needed =
    looking === 'own' && (trouble.saving.state === 'refused' || trouble.unopened.length > 0 || trouble.deletedElsewhere)
  const notices = useLazy(needed, async () => (await import('./StorageNotices.tsx')).StorageNotices)
  return (
    <div role="alert" class="notices">
      {needed && notices.value && <notices.value {...trouble} words={words} resultPath={resultPath} />}
      {needed && notices.failed && <p class="note note--copper">{words.save.notSaved}</p>}
    </div>
  )
}
