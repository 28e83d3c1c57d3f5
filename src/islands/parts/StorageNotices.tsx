import { downloadText } from '../../browser/download.ts'
import type { Refusal } from '../../stores/engine.ts'
import type { Unopened } from '../../stores/shelf.ts'
import { focusAround } from './focus.ts'
import { Notice } from './Notice.tsx'
import { saveCopy } from './save-copy.ts'
import { shareLink } from './share-link.ts'
import type { StorageTrouble, StorageWords } from './StorageNotice.tsx'
import { useSaved } from './use-saved.ts'
import { workspace } from './workspace.ts'

interface Props extends StorageTrouble {
  words: StorageWords
  resultPath: string | undefined
}

/** Says plainly when the browser does not keep what was typed, what is safe, and what to do. */
export function StorageNotices({ saving, unopened, deletedElsewhere, words, resultPath }: Props) {
  return (
    <>
      {saving.state === 'refused' && saving.reason !== 'deleted' && (
        <Refused reason={saving.reason} words={words} resultPath={resultPath} />
      )}
      {deletedElsewhere && (
        <Notice title={words.save.deletedElsewhere.title} text={words.save.deletedElsewhere.text}>
          <button class="btn btn--line btn--s" type="button" onClick={leave(workspace.keepHere)}>
            {words.save.deletedElsewhere.keep}
          </button>
          <button class="btn btn--quiet btn--s" type="button" onClick={leave(workspace.startNew)}>
            {words.save.deletedElsewhere.start}
          </button>
        </Notice>
      )}
      {unopened.map(entry => (
        <Unreadable key={entry.id} entry={entry} words={words} />
      ))}
    </>
  )
}

/** The notice goes away with its cause. */
function leave(act: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    focusAround(currentTarget, 'main')
    act()
  }
}

interface RefusedProps extends Pick<Props, 'words' | 'resultPath'> {
  reason: Refusal | 'newer'
}

function Refused({ reason, words, resultPath }: RefusedProps) {
  const { errors } = words
  const assessment = useSaved(workspace.$assessment, workspace.$assessment.get())
  if (reason === 'newer') return <Reload words={words} />
  const { title, text, action } = reason === 'full' ? errors.storageFull : errors.storageBlocked
  return (
    <Notice title={title} text={text}>
      <button class="btn btn--line btn--s" type="button" onClick={() => saveCopy(words.assessment)}>
        {action}
      </button>
      {/* In a tab of its own, so that this one, which alone has the answers, stays. */}
      {reason === 'blocked' && resultPath !== undefined && (
        <a class="btn btn--quiet btn--s" href={shareLink(assessment, resultPath)} target="_blank" rel="noopener">
          {errors.storageBlocked.show}
        </a>
      )}
    </Notice>
  )
}

function Unreadable({ entry, words }: { entry: Unopened; words: StorageWords }) {
  if (entry.state === 'newer') return <Reload words={words} />
  const { title, text, action } = words.errors.storageDamaged
  return (
    <Notice title={title} text={text}>
      <button class="btn btn--line btn--s" type="button" onClick={() => downloadText(`${entry.id}.txt`, entry.raw)}>
        {action}
      </button>
    </Notice>
  )
}

function Reload({ words }: { words: StorageWords }) {
  const { title, text, action } = words.errors.storageNewer
  return (
    <Notice title={title} text={text}>
      <button class="btn btn--line btn--s" type="button" onClick={() => location.reload()}>
        {action}
      </button>
    </Notice>
  )
}
