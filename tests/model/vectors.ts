import file from './vectors.json' with { type: 'json' };

interface Vector {
	readonly method: string;
	// Each method has its own inputs, and the test that reads them knows which.
	readonly input: any;
	readonly expected: number;
}

/** Expected values of one method, computed outside this project with scipy, numpy and mpmath. */
export function vectors(method: string): Vector[] {
	const found = (file.cases as Vector[]).filter((vector) => vector.method === method);
	if (found.length === 0) throw new Error(`[tests] vectors.json has no method ${method}`);
	return found;
}
