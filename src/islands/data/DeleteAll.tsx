import { engine } from '../../stores/engine.ts'
import { Ask } from '../parts/Ask.tsx'
import { ballotKey } from '../parts/ballot-key.ts'
import { saveAll } from '../parts/save-copy.ts'
import { workspace } from '../parts/workspace.ts'
import type { DataWords } from './words.ts'

/** Everything this site ever kept in this browser, gone after one question. */
export function DeleteAll({ words, onDeleted }: { words: DataWords; onDeleted: (done: boolean) => void }) {
  const { deleteAll } = words.confirm
  const confirmed = () => {
    engine.removeTab(ballotKey)
    onDeleted(workspace.deleteAll())
  }
  return (
    <div>
      <Ask
        id="delete-title"
        button={deleteAll.confirm}
        words={deleteAll}
        onCopy={() => void saveAll(words.assessment)}
        onConfirm={confirmed}
      />
    </div>
  )
}
