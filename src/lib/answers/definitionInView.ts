import type { Projection } from './project.ts';
import type { View } from '../scenario/types.ts';

/** What the figures of houses, revisions and record count: the reader's choice, else what the path counts. */
export const definitionInView = (view: View, projection: Projection): string =>
	definitionChosen(view) ?? projection.settings.definition;

/** The reader's choice alone, for figures that can show every count at once; null where there is none. */
export const definitionChosen = (view: View): string | null =>
	view.definition === 'path' ? null : view.definition;
