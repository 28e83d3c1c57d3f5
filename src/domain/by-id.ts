/** A record with a value for every id, so that a look-up by id never misses. */
export function byId<Id extends string, Value>(ids: readonly Id[], value: (id: Id) => Value): Record<Id, Value> {
  const record: Partial<Record<Id, Value>> = {}
  for (const id of ids) record[id] = value(id)
  if (!isComplete(record, ids)) throw new Error('An id has no value')
  return record
}

function isComplete<Id extends string, Value>(
  record: Partial<Record<Id, Value>>,
  ids: readonly Id[],
): record is Record<Id, Value> {
  return ids.every(id => id in record)
}
