const everyYear = Array.from(
	{ length: 22 },
	(_, i) => `points.${2024 + i}=${(60 * 1.15 ** i).toFixed(2)}`
);

/** Scenarios a picture has to survive, by what is hard about them. */
export const addresses: Record<string, string> = {
	'the default': '',
	'edited as in the mock': '?points.2030=307.58',
	'AMD, who counts accelerators': '?preset=amd-2023',
	'Omdia 2025': '?preset=omdia-2025',
	'Gartner 2024': '?preset=gartner-2024',
	'many points of one house': '?preset=marketus-2024',
	'two points late': '?preset=marketsandmarkets-2024',
	'a logarithmic axis': '?view.axis=log',
	'a logarithmic axis to 2045': '?view.axis=log&horizon=2045',
	'one point': '?points.2023=none&points.2027=none&after.growth=0.2',
	'one point in the last year':
		'?points.2023=none&points.2027=none&points.2030=none&points.2045=500',
	'a very large end': '?points.2030=1000000',
	'a very small end': '?points.2030=0.001',
	'a very small end on a logarithmic axis': '?points.2030=0.001&view.axis=log',
	'the greatest growth': '?after.growth=5&after.longRun=0.5&horizon=2045',
	'the greatest growth on a logarithmic axis':
		'?after.growth=5&after.longRun=0.5&horizon=2045&view.axis=log',
	'the greatest fall': '?after.growth=-0.9&after.longRun=-0.5&horizon=2045&view.axis=log',
	'a horizon of 2045': '?horizon=2045',
	'a path from 2000 to 2045': '?points.2000=0.5&horizon=2045',
	'a year added': '?points.2025=86.7',
	'neighbouring years added': '?points.2028=171&points.2029=210&points.2026=110&points.2031=300',
	'every year a point': `?${everyYear.join('&')}`,
	'every year a point, logarithmic': `?${everyYear.join('&')}&view.axis=log`,
	'points up and down': '?points.2025=20&points.2026=200&points.2028=30&points.2029=400',
	'points on top of the marks': '?points.2024=123&points.2025=207',
	'the greatest error': '?error.yearly=2&error.base=1&error.history=1&error.freedom=3',
	'no error': '?error.yearly=0&error.base=0',
	'error from the last year on': '?error.from=2032',
	'error before the path': '?error.from=2000',
	'the published range, TSMC': '?error.view=range&view.company=tsmc',
	'a company that loses': '?view.company=intel&intel.margin=-0.3',
	'a company without a worth': '?view.company=asml',
	'a company with no value near': '?view.company=skhynix',
	'an exit year that is too soon': '?exitYear=2024&snapshot=2026-07-01',
	'a share of nothing': '?view.company=amd&amd.share=0',
	'worth far beyond its price': '?view.company=marvell&points.2030=100000',
	'published ranges': '?error.view=range',
	'a range the path is outside of': '?error.view=range&points.2027=600',
	'pinned points': '?error.view=pinned',
	'a ceiling': '?after.ceiling=300&horizon=2040',
	'a smooth curve': '?curve=smooth&points.2025=60',
	'a straight curve, fallen': '?curve=straight&points.2030=60',
	'a sharp bend': '?bend.2027=0.99&bend.2030=0.01',
	'company values of 2026': '?snapshot=2026-06-30&view.year=2027',
	'company values of no date': '?snapshot=2020-01-01',
	'company values against almost nothing': '?view.year=2030&points.2030=0.001',
	'company values against the greatest market': '?view.year=2030&points.2030=1000000',
	'three notes': `?${[
		'notes.1=2027+path+The+article’s+first+figure,+quoted+everywhere',
		'notes.2=2030+400+Where+AMD+said+in+2023+that+accelerators+alone+would+be+by+2027',
		'notes.3=2025+207+Passed+by+accelerators'
	].join('&')}`,
	'six long notes at one place': `?${Array.from(
		{ length: 6 },
		(_, i) => `notes.${i + 1}=2030+257+${'Long+remark+'.repeat(9)}${i}`
	).join('&')}`,
	'as many notes as there may be': `?${Array.from(
		{ length: 20 },
		(_, i) => `notes.${i + 1}=${2023 + (i % 10)}+path+${'W'.repeat(i)}+remark`
	).join('&')}`,
	'notes beyond the axis and the years':
		'?notes.1=2040+path+Not+shown&notes.2=2031+100000+Far+above&notes.3=2024+0.001+Far+below',
	'a note like markup, on a logarithmic axis': `?view.axis=log&notes.1=${encodeURIComponent(
		'2028 5000 <script>&amp;"\'</text><!-- -->]]>'
	)}`,
	'a long name': `?name=${encodeURIComponent('Wide-ranging scenario name '.repeat(4).trim())}`,
	'a name of one long word': `?name=${'W'.repeat(120)}`,
	'a name of blanks': '?name=%20%20',
	'a name like markup': `?name=${encodeURIComponent('<script>&amp;"\'</text><!-- -->]]>')}`,
	'a name in other scripts': `?name=${encodeURIComponent('人工智能芯片 شريحة 👩🏽‍💻 ẞ')}`,
	'a wider count': '?definition=H_ai_semis_incl_hbm_network',
	'the market a price assumes': '?view.priced=nvidia',
	'the market a price assumes, logarithmic': '?view.priced=broadcom&view.axis=log',
	'a price far above the axis': '?view.priced=intel',
	'a price beside a moved point': '?view.priced=tsmc&points.2030=700',
	'a price that assumes the path itself': '?view.priced=nvidia&points.2030=1089.69',
	'a price without a market': '?view.priced=samsung',
	'a price of no date': '?view.priced=qualcomm&snapshot=2026-06-30',
	'a price without a path to its market': '?view.priced=intel&preset=marketus-2024',
	'a price in the last year': '?view.priced=amd&exitYear=2032',
	'a price after the last year': '?view.priced=nvidia&exitYear=2040',
	'a price and one point': '?view.priced=nvidia&points.2023=none&points.2027=none&after.growth=0.2',
	'others to compare with':
		'?points.2030=300&view.year=2031&with=%3Fpreset%3Dgartner-2024&with=%3Fpreset%3Damd-2023%26view.axis%3Dlog&with=%3Fname%3DA%2520very%2520long%2520name%2520of%2520a%2520scenario%2520to%2520compare',
	'everything changed':
		'?preset=gartner-2024&name=All&points.2028=300&points.2030=500&bend.2030=0.7&curve=smooth&after.growth=0.3' +
		'&after.longRun=0.1&after.halfLife=9&horizon=2040&error.view=pinned&error.yearly=0.4&snapshot=2026-06-30'
};

export const sizes: readonly (readonly [width: number, height: number])[] = [
	[1200, 675],
	[1080, 1080],
	[640, 360],
	[425, 472]
];
