export interface Golden {
	readonly line: string;
	readonly name: string;
	readonly figure: string;
	readonly query: string;
	readonly language: string;
	readonly width: number;
	readonly height: number;
	readonly theme: 'light' | 'dark';
}

export const figures: readonly string[];
export const languages: readonly string[];
export const goldens: readonly Golden[];
export function hashOf(svg: string): string;
export function jobsOf(fileOf: (i: number) => string): string;
export function fromLines(lines: Readonly<Record<string, string>>): (string | undefined)[];
