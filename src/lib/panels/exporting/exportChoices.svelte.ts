import {
	GREATEST_SCALE,
	MOST_PIXELS,
	usualSize,
	type FigureSpec
} from '../../scenario/figureSpec.ts';
import type { FigureId, Scenario, View } from '../../scenario/types.ts';
import type { Format } from '../makeFile.ts';
import { OwnSize } from './ownSize.svelte.ts';

/** The sizes that are asked for most: wide, square, tall, small, and a screen of a hall. */
export const SIZES = ['1200x675', '1080x1080', '1080x1350', '800x450', '1920x1080'] as const;

export type SizeId = (typeof SIZES)[number] | 'own';

/** What the reader chose in the export panel; `spec` is the picture that follows from it. */
export class ExportChoices {
	readonly #opened: () => { scenario: Scenario; view: View };
	readonly own = new OwnSize();
	figure: FigureId = $state.raw('market');
	format: Format = $state.raw('png');
	size: SizeId = $state.raw('1200x675');
	language: FigureSpec['language'] = $state.raw('en');
	theme: FigureSpec['theme'] = $state.raw('light');
	transparent = $state.raw(false);
	sources = $state.raw(true);
	/** Empty: the figure's own. */
	title = $state.raw('');
	note = $state.raw('');
	#scale = $state.raw<number>(usualSize.scale);

	/** A picture speaks as the page does until the reader chooses. */
	constructor(opened: () => { scenario: Scenario; view: View }, language: FigureSpec['language']) {
		this.#opened = opened;
		this.figure = opened().view.figure;
		this.language = language;
	}

	readonly #size = $derived.by(() => {
		if (this.size === 'own') return this.own.size;
		const [width, height] = this.size.split('x').map(Number);
		return { width: width!, height: height! };
	});

	/** The scales that a browser can draw; none where the dots an inch say it. */
	readonly scales: readonly number[] = $derived.by(() => {
		const { width, height, dpi } = this.#size;
		const every = Array.from({ length: GREATEST_SCALE }, (_, i) => i + 1);
		return dpi ? [] : every.filter((one) => width * height * one ** 2 <= MOST_PIXELS);
	});

	get scale(): number {
		return Math.min(this.#scale, this.scales.at(-1) ?? 1);
	}

	set scale(scale: number) {
		this.#scale = scale;
	}

	get isPicture(): boolean {
		return this.format === 'png' || this.format === 'svg';
	}

	readonly spec: FigureSpec = $derived.by(() => {
		const { scenario, view } = this.#opened();
		return {
			scenario,
			view: { ...view, figure: this.figure },
			language: this.language,
			theme: this.theme,
			scale: this.scale,
			...this.#size,
			...(this.transparent ? { transparent: true } : {}),
			...(this.sources ? {} : { sources: false }),
			...(this.title ? { title: this.title } : {}),
			...(this.note ? { note: this.note } : {})
		};
	});
}
