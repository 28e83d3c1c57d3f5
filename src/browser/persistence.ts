/** Whether the browser promises to keep what this site stored; null where it cannot say. */
export async function isPersistent(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return null
  }
}

/** Asks the browser for that promise. It may ask the visitor, so only ever after a click. */
export async function askPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
