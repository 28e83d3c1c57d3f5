import { posix } from 'node:path'
import { parseSync } from 'vite'
import type { Site } from './site.ts'

/** What a script needs at once, and what it may ask for later. */
interface Imports {
  now: readonly string[]
  later: readonly string[]
}

export interface Modules {
  /** The scripts and everything they import, which a browser must have before they run. */
  needed: (scripts: readonly string[]) => string[]
  /** What these scripts, or anything they may ask for, reach with `import()`. */
  onDemand: (scripts: readonly string[]) => string[]
}

export function modulesOf(site: Site): Modules {
  const known = new Map<string, Imports>()
  const importsOf = (script: string): Imports => {
    const imports = known.get(script) ?? read(script, site.text(script))
    known.set(script, imports)
    return imports
  }
  const follow = (scripts: readonly string[], next: (script: string) => readonly string[]): string[] => {
    const found = new Set(scripts)
    for (const script of found) for (const other of next(script)) found.add(other)
    return [...found]
  }
  const every = (script: string) => [...importsOf(script).now, ...importsOf(script).later]
  return {
    needed: scripts => follow(scripts, script => importsOf(script).now),
    onDemand: scripts => [...new Set(follow(scripts, every).flatMap(script => importsOf(script).later))],
  }
}

function read(script: string, code: string): Imports {
  const { module } = parseSync(script, code)
  const address = (specifier: string) => posix.resolve(posix.dirname(script), specifier)
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  )
  const asked = module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start, end))
  return {
    now: [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...exported].map(({ value }) =>
      address(value),
    ),
    later: asked.flatMap(text => /^[`'"](\.{0,2}\/[^`'"]+)[`'"]$/.exec(text)?.[1] ?? []).map(address),
  }
}
