declare module 'astro' {
  interface AstroClientDirectives {
    'client:steps'?: boolean
  }
}

/**
 * How an island wakes (`client:steps`): its code is loaded at once, and it is drawn in a task of its own after that code
 * has run, so that a key or a touch between the two is heard.
 *
 * @param load loads and runs the code, and answers with what draws the island
 */
export default async function inSteps(load: () => Promise<() => Promise<void>>): Promise<void> {
  const draw = await load()
  await new Promise(next => setTimeout(next))
  await draw()
}
