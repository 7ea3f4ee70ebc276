import { pictureFormat } from '#lib/export/pictureFormat.ts';
import { readPicture } from '#lib/export/readPicture.ts';
import { specFile } from '#lib/export/specFile.ts';
import { describeProblem } from '#lib/facts/describeProblem.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { whole } from '#lib/words/whole.ts';
import { asJson, type World } from './commands.ts';
import { Failure, usage } from './failure.ts';
import { readBytes } from './readScenario.ts';

/** Prints the figure spec inside a picture, with the address that opens its scenario. */
export function readCommand(paths: readonly string[], world: World): void {
	const [image, ...more] = paths;
	if (image === undefined || more.length > 0) throw usage('read: name one picture');
	const facts = readFacts();
	const bytes = readBytes(image);
	const read = readPicture(bytes, facts);
	const { say } = whole.en.problems;
	if ('problem' in read) throw new Failure(`${image}: ${say(read.problem)}`);
	for (const problem of read.problems) world.warn(`chipcast: ${image}: ${say(problem)}`);
	for (const problem of read.market) {
		world.warn(`chipcast: ${describeProblem(problem, image)}`);
	}
	const { figure, ...rest } = specFile(read.spec, read.facts);
	world.print(asJson({ figure, format: pictureFormat(bytes), ...rest }));
}
