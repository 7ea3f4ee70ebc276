// The picture bundle is built before the page (package.json, "imports"); its types are its source's.
declare module '#pictures' {
	export const picture: (typeof import('#lib/export/pictures.ts'))['picture'];
	export const ownTitle: (typeof import('#lib/export/pictures.ts'))['ownTitle'];
	export const wordsOf: (typeof import('#lib/export/pictures.ts'))['wordsOf'];
	export const fromAddress: (typeof import('#lib/export/pictures.ts'))['fromAddress'];
	export const fittedHeight: (typeof import('#lib/export/pictures.ts'))['fittedHeight'];
}
