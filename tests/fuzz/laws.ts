import { isDeepStrictEqual } from 'node:util'

/** What every value has by birth, as text: a hostile file that adds to it has changed the language for the whole page. */
export function birthrights(): string {
  const births = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
  return JSON.stringify(births.map(birth => Reflect.ownKeys(birth).map(String)))
}

/** Whether two values are the same to whoever reads them as JSON: absent is undefined, minus zero is zero. */
export function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other))
}

/** A number that JSON cannot write would silently become null, so it is made visible. */
function plain(value: unknown): unknown {
  const visible = (_key: string, inner: unknown) =>
    typeof inner === 'number' && !Number.isFinite(inner) ? `not JSON: ${inner}` : inner
  return JSON.parse(JSON.stringify({ value }, visible))
}

/**
 * The first place where `whole` lacks something of `part`, or null. A key `__proto__` may be gone, and so may an empty
 * object: the format writes absent rather than empty.
 */
export function lacking(whole: unknown, part: unknown, place = ''): string | null {
  if (!isRecord(part)) return Object.is(whole, part) || whole === part ? null : place
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return place
  for (const [key, inner] of Object.entries(part)) {
    if (key === '__proto__') continue
    const kept = isRecord(whole) && Object.hasOwn(whole, key) ? whole[key] : undefined
    const found = isEmpty(inner) && kept === undefined ? null : lacking(kept, inner, `${place}/${key}`)
    if (found !== null) return found
  }
  return isRecord(whole) ? null : place
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isEmpty(value: unknown): boolean {
  return isRecord(value) && !Array.isArray(value) && Object.keys(value).every(key => key === '__proto__')
}
