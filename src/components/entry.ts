import { getEntry, type CollectionEntry, type CollectionKey } from 'astro:content'

/** The content of one collection, in one language (or `brand`, `transfer`). A missing one is our mistake and ends the build. */
export async function entry<Name extends CollectionKey>(
  name: Name,
  id: string,
): Promise<CollectionEntry<Name>['data']> {
  const found = await getEntry(name, id)
  if (!found) throw new Error(`No content ${name}/${id}`)
  return found.data
}
