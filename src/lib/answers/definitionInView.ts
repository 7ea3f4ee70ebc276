import type { Projection } from './project.ts';
import type { View } from '../scenario/types.ts';

/** What the figures of houses, revisions and record count: the reader's choice, else what the path counts. */
export const definitionInView = (view: View, projection: Projection): string =>
	view.definition === 'path' ? projection.settings.definition : view.definition;
