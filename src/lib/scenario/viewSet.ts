import { usualView } from './restore.ts';
import type { Value, View } from './types.ts';

/** What of a view differs from the usual one, by id: what a file keeps of it beside the scenarios it compares with. */
export const viewSet = (view: View): Record<string, Value> =>
	Object.fromEntries(
		Object.entries({ ...view, with: usualView.with })
			.filter(([key, value]) => usualView[key as keyof View] !== value)
			.map(([key, value]) => [`view.${key}`, value as Value])
	);
