/**
 * Files that nobody should send, each with what opening it must give: the code of a refusal, or how
 * many problems are named beside a scenario that stands. `value` is that of `points.2030` where the
 * file sets it and it may count; the article's 257 stands where it may not.
 */
export interface HostileFile {
	name: string;
	content: string | Uint8Array;
	refused?: string;
	problems?: number;
	value?: number;
}

const data = '"chipcast":1,"data":"2026-11-24"';
const set = (inner: string, head = data) => `{${head},"set":{${inner}}}`;
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, big = false) =>
	Uint8Array.from(
		['\ufeff', ...text].flatMap((letter) => {
			const unit = letter.charCodeAt(0);
			return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
		})
	);
const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);
const good = set('"points.2030":300');
const many = (count: number) => Array.from({ length: count }, (_, i) => `"x${i}":1`).join(',');

export const hostileFiles: readonly HostileFile[] = [
	// No scenario at all.
	{ name: 'nothing', content: '', refused: 'empty-file' },
	{ name: 'nothing, as bytes', content: bytes(), refused: 'empty-file' },
	{ name: 'blanks', content: ' \r\n\t ', refused: 'empty-file' },
	{ name: 'a byte order mark alone', content: bytes(0xef, 0xbb, 0xbf), refused: 'empty-file' },
	{ name: 'half a file', content: good.slice(0, -5), refused: 'not-json' },
	{ name: 'two files', content: good + good, refused: 'not-json' },
	{ name: 'JavaScript', content: `alert(1);${good}`, refused: 'not-json' },
	{ name: 'JSON with a comment', content: `/* mine */${good}`, refused: 'not-json' },
	{ name: 'a comma too many', content: set('"points.2030":300,'), refused: 'not-json' },
	{ name: 'single quotes', content: good.replaceAll('"', "'"), refused: 'not-json' },
	{ name: 'NaN', content: set('"points.2030":NaN'), refused: 'not-json' },
	{ name: 'Infinity', content: set('"points.2030":Infinity'), refused: 'not-json' },
	{ name: 'a number in hexadecimal', content: set('"points.2030":0x12c'), refused: 'not-json' },
	{ name: 'a page', content: '<!doctype html><script>alert(1)</script>', refused: 'not-json' },
	{ name: 'a drawing', content: '<svg xmlns="http://www.w3.org/2000/svg"/>', refused: 'not-json' },
	{
		name: 'a picture',
		content: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
		refused: 'not-text'
	},
	{ name: 'an archive', content: bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), refused: 'not-text' },
	{ name: 'NULs', content: '\u0000'.repeat(100), refused: 'not-text' },
	{
		name: 'a NUL between',
		content: set('"points.2030":300,"name":"a\u0000b"'),
		refused: 'not-text'
	},
	{ name: 'UTF-16 without its mark', content: utf16(good).slice(2), refused: 'not-text' },
	{
		name: 'a control character inside a string',
		content: set('"name":"a\u0007b"'),
		refused: 'not-text'
	},
	{ name: 'null', content: 'null', refused: 'not-a-scenario' },
	{ name: 'a number', content: '1e308', refused: 'not-a-scenario' },
	{ name: 'a list of scenarios', content: `[${good}]`, refused: 'not-a-scenario' },
	{ name: 'a package.json', content: '{"name":"x","version":"1"}', refused: 'not-a-scenario' },
	{
		name: 'a set that is a list',
		content: `{${data},"set":["points.2030",300]}`,
		refused: 'not-a-scenario'
	},
	{
		name: 'a set that is a text',
		content: `{${data},"set":"points.2030=300"}`,
		refused: 'not-a-scenario'
	},
	{ name: 'a set inside a prototype', content: `{"__proto__":${good}}`, refused: 'not-a-scenario' },
	{
		name: 'ten megabytes',
		content: set(`"name":"${'x'.repeat(10_000_000)}"`),
		refused: 'file-too-long'
	},
	{
		name: 'ten megabytes of bytes',
		content: new Uint8Array(10_000_000).fill(0x20),
		refused: 'file-too-long'
	},
	{ name: 'ten thousand and one ids', content: set(many(10_001)), refused: 'file-too-long' },
	{ name: 'lists in lists, 400,000 deep', content: nested(400_000), refused: 'too-deep' },
	{
		name: 'objects in objects, never closed',
		content: '{"a":'.repeat(100_000),
		refused: 'too-deep'
	},
	{
		name: 'a value nested nine deep',
		content: set(`"points.2030":${nested(9)}`),
		refused: 'too-deep'
	},

	// Links.
	{
		name: 'a link of another site',
		content: 'https://example.com/?q=chips',
		refused: 'not-our-link'
	},
	{ name: 'a script as a link', content: 'javascript://x/?alert(1)', refused: 'not-our-link' },
	{ name: 'a link without a query', content: 'https://example.com/', refused: 'not-our-link' },
	{
		name: 'a link of nine thousand characters',
		content: `https://x.org/?name=${'a'.repeat(9000)}`,
		refused: 'address-too-long'
	},
	{
		name: 'two links',
		content: 'https://x.org/?points.2030=1\nhttps://x.org/?points.2030=2',
		refused: 'not-json'
	},
	{
		name: 'a dropped link among comments',
		content: '# from a page\r\nhttps://x.org/it/?data=2026-11-24&points.2030=300#top\r\n',
		problems: 0,
		value: 300
	},
	{ name: 'a query alone', content: '?points.2030=300&points.2027=%zz', problems: 1, value: 300 },

	// A scenario with something wrong: the rest counts.
	{
		name: 'a byte order mark before it',
		content: joined(bytes(0xef, 0xbb, 0xbf), utf8(good)),
		problems: 0,
		value: 300
	},
	{ name: 'UTF-16, little end first', content: utf16(good), problems: 0, value: 300 },
	{ name: 'UTF-16, big end first', content: utf16(good, true), problems: 0, value: 300 },
	{
		name: 'bytes that are no UTF-8',
		content: joined(utf8(good.slice(0, -2)), utf8(',"name":"caf'), bytes(0xe9), utf8('"}}')),
		problems: 0,
		value: 300
	},
	{
		name: 'an unpaired half of a character',
		content: set('"points.2030":300,"name":"\\ud800"'),
		problems: 1,
		value: 300
	},
	{
		name: 'an escaped NUL in a name',
		content: set('"points.2030":300,"name":"a\\u0000b"'),
		problems: 1,
		value: 300
	},
	{
		name: 'a name that runs backwards',
		content: set('"points.2030":300,"name":"a\u202egpj"'),
		problems: 1,
		value: 300
	},
	{
		name: 'a name of other scripts',
		content: set('"points.2030":300,"name":"芯片 شريحة 👩🏽‍💻"'),
		problems: 0,
		value: 300
	},
	{
		name: 'HTML as a name',
		content: set('"points.2030":300,"name":"<img src=x onerror=alert(1)>"'),
		problems: 0,
		value: 300
	},
	{
		name: 'HTML as an id',
		content: set('"points.2030":300,"<script>":1'),
		problems: 1,
		value: 300
	},
	{
		name: 'HTML as a value',
		content: set('"points.2030":300,"curve":"</script><b>"'),
		problems: 1,
		value: 300
	},
	{
		name: 'a name of 121 characters',
		content: set(`"points.2030":300,"name":"${'n'.repeat(121)}"`),
		problems: 1,
		value: 300
	},
	{
		name: 'a name of 900,000 characters',
		content: set(`"points.2030":300,"name":"${'n'.repeat(900_000)}"`),
		problems: 1,
		value: 300
	},
	{ name: 'a huge number', content: set('"points.2030":1e999'), problems: 1, value: 257 },
	{
		name: 'a number beyond what counts',
		content: set('"points.2030":1e6,"points.2027":1000000.1'),
		problems: 1,
		value: 1e6
	},
	{ name: 'a number below zero', content: set('"points.2030":-300'), problems: 1, value: 257 },
	{
		name: 'zero, and less than nothing',
		content: set('"points.2030":0,"points.2027":-0'),
		problems: 2,
		value: 257
	},
	{
		name: 'a number of 300 digits',
		content: set(`"points.2030":${'9'.repeat(300)}`),
		problems: 1,
		value: 257
	},
	{
		name: 'numbers as texts',
		content: set('"points.2030":"300","points.2027":"0x90","exitYear":"2030.5"'),
		problems: 2,
		value: 300
	},
	{
		name: 'true, null, a list and an object',
		content: set('"points.2030":true,"points.2027":null,"curve":[],"horizon":{}'),
		problems: 4,
		value: 257
	},
	{
		name: 'objects that would be numbers',
		content: set('"points.2030":{"valueOf":300,"toString":300}'),
		problems: 1,
		value: 257
	},
	{
		name: 'an id twice',
		content: set('"points.2030":1,"points.2030":300'),
		problems: 0,
		value: 300
	},
	{
		name: 'prototypes as ids',
		content: set(
			'"points.2030":300,"__proto__":{"a":1},"constructor":{"prototype":{}},"toString":1'
		),
		problems: 3,
		value: 300
	},
	{
		name: 'a prototype beside the set',
		content: `{${data},"__proto__":{"polluted":1},"set":{"points.2030":300}}`,
		problems: 1,
		value: 300
	},
	{
		name: 'years outside and years misspelt',
		content: set('"points.2030":300,"points.1999":1,"points.2046":1,"points.20300":1'),
		problems: 3,
		value: 300
	},
	{
		name: 'every point taken away',
		content: set('"points.2023":"none","points.2027":"none","points.2030":"none"'),
		problems: 1,
		value: 257
	},
	{
		name: 'a ceiling in the middle of the path',
		content: set('"points.2030":300,"after.ceiling":150'),
		problems: 1,
		value: 300
	},
	{
		name: 'a preset that nobody knows',
		content: set('"points.2030":300,"preset":"__proto__"'),
		problems: 1,
		value: 300
	},
	{
		name: 'five thousand unknown ids',
		content: set(`"points.2030":300,${many(5000)}`),
		problems: 5000,
		value: 300
	},
	{
		name: 'a newer format',
		content: set('"points.2030":300,"points.2027":{"value":140}', '"chipcast":2,"data":"2031-01"'),
		problems: 3,
		value: 300
	},
	{
		name: 'a format that is no number',
		content: set('"points.2030":300', '"chipcast":{"toString":1},"data":[]'),
		problems: 2,
		value: 300
	},
	{
		name: 'parts that nobody reads',
		content: `{${data},"history":[1],"palette":"dark","set":{"points.2030":300}}`,
		problems: 2,
		value: 300
	}
];
