import { unescapeXml } from '../export/svg/unescapeXml.ts';

/** Title and description that a picture has for those who do not see it. */
export const saidBy = (svg: string): string =>
	['title', 'desc']
		.map((name) => unescapeXml(new RegExp(`<${name}>(.*?)</${name}>`).exec(svg)?.[1] ?? '') ?? '')
		.join('. ');
