import { createPath } from '../model/createPath.ts';
import type { Path } from '../model/types.ts';
import type { Settings } from '../scenario/types.ts';

/** The market path of a scenario's settings. */
export function pathOf({ points, curve, bends, after }: Settings): Path {
	const { ceiling, ceilingIdle, growth, longRun, halfLife } = after;
	return createPath({
		points,
		curve,
		bends,
		after:
			ceiling !== 'none' && ceilingIdle === undefined
				? { kind: 'ceiling', ceiling }
				: { kind: 'fade', growth, longRun, halfLife }
	});
}
