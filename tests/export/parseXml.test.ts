import { expect, test } from 'vitest';
import { parseXml, walk } from './parseXml.ts';

test('well-formed XML is read', () => {
	const root = parseXml(
		'<svg a="1 &amp; 2"><g><text x="3">a &lt; b</text></g><path d="M0 0"/></svg>\n'
	);
	expect([...walk(root)].map(({ name }) => name)).toEqual(['svg', 'g', 'text', 'path']);
	expect(root.attributes.a).toBe('1 & 2');
	expect(root.children[0]!.children[0]!.text).toBe('a < b');
});

test.each([
	'<svg>',
	'<svg></g>',
	'<svg><g></svg></g>',
	'<svg/><svg/>',
	'x<svg/>',
	'<svg>a < b</svg>',
	'<svg>a & b</svg>',
	'<svg>&nobody;</svg>',
	'<svg a=1/>',
	'<svg a="1" a="2"/>',
	"<svg a='1'/>",
	'<svg a="<"/>',
	'<svg a="&"/>',
	'<svg><!-- x --></svg>',
	'<svg>\u0001</svg>',
	'<svg>\uffff</svg>',
	'<svg>\ud83d</svg>',
	''
])('%j is not well-formed', (source) => {
	expect(() => parseXml(source)).toThrow();
});
