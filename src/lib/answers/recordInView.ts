import type { Facts } from '../facts/types.ts';
import type { View } from '../scenario/types.ts';
import type { Projection } from './project.ts';
import { record, type TrackRecord } from './record.ts';

/** A definition that has pairs, with the set it belongs to. */
export interface RecordChoice {
	readonly set: TrackRecord['set'];
	readonly definition: string;
	readonly pairs: number;
}

/** Every definition that has pairs: AI chips first, most pairs first. */
export function recordChoices(facts: Facts): RecordChoice[] {
	return (['ai', 'semiconductors'] as const).flatMap((set) =>
		record(set, null, facts).definitions.map(({ id, pairs }) => ({ set, definition: id, pairs }))
	);
}

/** The record of the reader's choice, else of what the path counts, else of the first that has pairs. */
export function recordInView(view: View, projection: Projection, facts: Facts): TrackRecord {
	const choices = recordChoices(facts);
	const of = (id: string) => choices.find(({ definition }) => definition === id);
	const chosen = of(view.definition) ?? of(projection.settings.definition) ?? choices[0];
	return record(chosen?.set ?? 'semiconductors', chosen?.definition ?? null, facts);
}
