import defaults202611 from '../../../data/defaults/2026-11.json' with { type: 'json' };
import defaults20261124 from '../../../data/defaults/2026-11-24.json' with { type: 'json' };
import type { PresetDefaults } from './presetDefaults.ts';

/** What a data version was released with: what every scenario of it left as it was. */
export interface ReleasedDefaults {
	readonly version: string;
	/** By assumption, whatever the preset; `bend` stands for those of all years. */
	readonly set: Readonly<Record<string, string | number>>;
	readonly presets: Readonly<Record<string, PresetDefaults>>;
}

/**
 * Every data version ever released, since addresses and files may name it. A new one adds its defaults
 * here. The page loads this when it meets what was made with another version than its own.
 */
export const releasedDefaults: readonly ReleasedDefaults[] = [defaults202611, defaults20261124];
