import type { FigureSpec } from '../../scenario/figureSpec.ts';
import { GREATEST_SIDE, LEAST_DPI, LEAST_SIDE } from '../../scenario/figureSpec.ts';
import { GREATEST_MM, LEAST_MM, mostDpi, printSize } from '../../scenario/printSize.ts';

export type SizeField = 'width' | 'height' | 'dpi';

/** A picture's size in the reader's own measures: px for screens, mm and dots an inch for print. */
export class OwnSize {
	#unit = $state.raw<'px' | 'mm'>('px');
	#px = $state.raw({ width: 1200, height: 675 });
	/** A column of a page to start from. */
	#mm = $state.raw({ width: 90, height: 100 });
	#dpi = $state.raw(300);
	/** What was typed last could not be taken, and the value before it stands. */
	#refused = $state.raw<Partial<Record<SizeField, true>>>({});

	get unit() {
		return this.#unit;
	}

	set unit(unit: 'px' | 'mm') {
		this.#unit = unit;
		this.#refused = {};
	}

	/** What counts; the dots are as many as the size leaves room for. */
	value(field: SizeField): number {
		const { width, height } = this.#mm;
		if (field === 'dpi') return Math.min(this.#dpi, mostDpi(width, height));
		return this.#unit === 'px' ? this.#px[field] : this.#mm[field];
	}

	range(field: SizeField): readonly [low: number, high: number] {
		const { width, height } = this.#mm;
		if (field === 'dpi') return [LEAST_DPI, mostDpi(width, height)];
		return this.#unit === 'px' ? [LEAST_SIDE, GREATEST_SIDE] : [LEAST_MM, GREATEST_MM];
	}

	refused(field: SizeField): boolean {
		return this.#refused[field] ?? false;
	}

	/** Takes what was typed, null for what is no number, or refuses it. */
	set(field: SizeField, typed: number | null): void {
		const [low, high] = this.range(field);
		const fits = typed !== null && typed >= low && typed <= high;
		this.#refused = { ...this.#refused, [field]: fits ? undefined : true };
		if (!fits) return;
		if (field === 'dpi') this.#dpi = Math.round(typed);
		else if (this.#unit === 'px') this.#px = { ...this.#px, [field]: Math.round(typed) };
		else this.#mm = { ...this.#mm, [field]: typed };
	}

	/** A step from what counts, no further than the range. */
	step(field: SizeField, by: number): void {
		const [low, high] = this.range(field);
		this.set(field, Math.min(high, Math.max(low, this.value(field) + by)));
	}

	/** What was refused is dropped. */
	keep(field: SizeField): void {
		this.#refused = { ...this.#refused, [field]: undefined };
	}

	/** Of a size in px the scale is chosen apart. */
	get size(): Pick<FigureSpec, 'width' | 'height' | 'dpi'> & { scale?: number } {
		if (this.#unit === 'px') return this.#px;
		return printSize(this.#mm.width, this.#mm.height, this.value('dpi'));
	}
}
