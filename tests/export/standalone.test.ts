import { expect, test } from 'vitest';
import { standalone } from '../../src/lib/export/standalone.ts';
import { parseXml } from './parseXml.ts';

const text = { title: 'A title', description: 'What it shows' };
const svg = (inside: string) => `<!--[--><svg width="1">${inside}</svg><!--]-->`;

test('what stands around the picture and Svelte’s comments go', () => {
	const markup = `<div class="x"><!--[-->${svg('<g><!--a\nb--><path d="M0 0"/></g><!---->')}</div>`;
	expect(standalone(markup, text, null)).toBe(
		'<svg width="1" role="img" font-family="Chipcast Sans, Inter, Arial, sans-serif">' +
			'<title>A title</title><desc>What it shows</desc><g><path d="M0 0"/></g></svg>\n'
	);
});

test('class names and empty dashes go', () => {
	const made = standalone(
		svg('<g class="layer svelte-1x"><path stroke-dasharray="" stroke-dasharray2="2 3"/></g>'),
		text,
		null
	);
	expect(made).toContain('<g><path stroke-dasharray2="2 3"/></g>');
});

test('the words of a text that look like markup stay', () => {
	const made = standalone(svg('<text class="a">say class=&quot;x&quot;</text>'), text, null);
	expect(parseXml(made).children[2]!.text).toBe('say class="x"');
});

test.each([
	['<b>&"\'', '&lt;b&gt;&amp;"\''],
	['</title><script>', '&lt;/title&gt;&lt;script&gt;'],
	['a\u0000b\u001bc\u0085d', 'abcd'],
	['a\ud83db\uffffc', 'abc'],
	['😀 € ş', '😀 € ş']
])('the title %j is written as %s', (title, written) => {
	const made = standalone(svg(''), { title, description: title }, null);
	expect(made).toContain(`<title>${written}</title><desc>${written}</desc>`);
	expect(() => parseXml(made)).not.toThrow();
});

test('no character that XML forbids is left, wherever it came from', () => {
	const made = standalone(svg('<text>a\u0001\u000b\ufffe\udc00b</text>'), text, null);
	expect(parseXml(made).children[2]!.text).toBe('ab');
});

test('both weights of the font go inside, and none when the renderer has it', () => {
	const made = standalone(svg(''), text, { regular: 'UkVH', strong: 'U1RS' });
	expect(made.match(/@font-face/g)).toHaveLength(2);
	expect(made).toContain(
		"font-family:'Chipcast Sans';font-weight:400;src:url(data:font/woff2;base64,UkVH)"
	);
	expect(made).toContain("font-weight:600;src:url(data:font/woff2;base64,U1RS) format('woff2')");
	expect(standalone(svg(''), text, null)).not.toContain('<style>');
});
