/** A list's records by their ids, for more than one look-up. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
