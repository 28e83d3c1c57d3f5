import boldUrl from './fonts/Inter-Bold.ttf?url'
import regularUrl from './fonts/Inter-Regular.ttf?url'
import type { FontFiles } from './layout/fonts.ts'

/** Both faces, from this site. Throws when they cannot be had. */
export async function fetchFonts(): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([fetchFont(regularUrl), fetchFont(boldUrl)])
  return { regular, bold }
}

async function fetchFont(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Font not found: ${url}`)
  return new Uint8Array(await response.arrayBuffer())
}
