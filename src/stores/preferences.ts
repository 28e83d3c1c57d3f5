import type { Engine } from './engine.ts'

/** What a visitor chose about the site itself, apart from any assessment. */
export interface Preferences {
  shortcutsOff: () => boolean
  switchShortcuts: (on: boolean) => void
  /** Whether the site asked already to save a copy: it asks once. */
  copyAsked: () => boolean
  askedForCopy: () => void
}

export function createPreferences(engine: Engine, site: string): Preferences {
  const [shortcuts, copy] = [`${site}:1:shortcuts`, `${site}:1:copy`]
  return {
    shortcutsOff: () => engine.read(shortcuts) === 'off',
    switchShortcuts: on => (on ? engine.remove(shortcuts) : engine.write(shortcuts, 'off')),
    copyAsked: () => engine.read(copy) !== null,
    askedForCopy: () => engine.write(copy, 'asked'),
  }
}
