/**
 * Makes what belongs to a key when it is first asked for, and keeps it: one of the browser's formatters takes longer to make
 * than for all that it writes, and most pages need few of them.
 */
export function once<Made, Key = void>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, { it: Made }>()
  return key => {
    const known = made.get(key) ?? { it: make(key) }
    made.set(key, known)
    return known.it
  }
}
