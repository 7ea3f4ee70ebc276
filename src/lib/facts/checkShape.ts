import * as v from 'valibot';
import { checkObject } from './checkObject.ts';
import { checkRecords } from './checkRecords.ts';
import { defaultsFile, listFiles, listKeys, realityFile, versionFile } from './factFiles.ts';
import { defaultsSchema, realitySchema, recordSchemas, versionSchema } from './schema.ts';
import type { Facts, FactProblem } from './types.ts';

export type Defaults = v.InferOutput<typeof defaultsSchema>;

const unknownFile = (file: string): FactProblem => {
	const expected = [...Object.values(listFiles), realityFile, versionFile].join(', ');
	return { file, row: 0, id: '', field: '', value: file, code: 'unknown-file', expected };
};

/** Every file by itself: each of the known ones there, each record of the right shape. */
export function checkShape(
	files: Record<string, unknown>
): { facts: Facts; defaults: Defaults } | { problems: FactProblem[] } {
	const problems: FactProblem[] = [];
	const lists: Record<string, unknown[]> = {};
	const content = (file: string) => (Object.hasOwn(files, file) ? files[file] : undefined);
	for (const key of listKeys) {
		const checked = checkRecords<unknown>(
			listFiles[key],
			content(listFiles[key]),
			recordSchemas[key]
		);
		lists[key] = checked.records;
		problems.push(...checked.problems);
	}
	const reality = checkObject(realityFile, content(realityFile), realitySchema);
	const version = checkObject(versionFile, content(versionFile), versionSchema);
	problems.push(...reality.problems, ...version.problems);

	const current = version.object && defaultsFile(version.object.version);
	const older = Object.keys(files).filter((file) =>
		/^defaults\/\d{4}-\d\d(-\d\d)?\.json$/.test(file)
	);
	const released = new Map(
		[...new Set([...(current ? [current] : []), ...older])].map((file) => {
			const checked = checkObject(file, content(file), defaultsSchema);
			problems.push(...checked.problems);
			return [file, checked.object];
		})
	);
	const known = new Set([...Object.values(listFiles), realityFile, versionFile, ...older]);
	problems.push(
		...Object.keys(files)
			.filter((file) => !known.has(file))
			.map(unknownFile)
	);

	const defaults = current && released.get(current);
	if (problems.length > 0 || !reality.object || !version.object || !defaults) return { problems };
	const facts = { ...lists, reality: reality.object, version: version.object.version } as unknown;
	return { facts: facts as Facts, defaults };
}
