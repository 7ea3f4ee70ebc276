import { numbers } from '../numbers.ts';

const n = numbers('en');

/** The article's supply story. */
export const story = {
	title: 'Who designs, makes and buys: the story behind the figures',
	subtitle: (publisher: string, date: string) =>
		`As the article tells it (${publisher}, ${n.date(date)}, after Reuters), with what is disputed marked.`,
	designs: 'designs',
	makes: 'makes',
	buys: 'buys',
	lanes: {
		'own-design': {
			lead: 'In talks:',
			text: 'an AI chip of ByteDance’s own, designed with Broadcom, that TSMC would make. The companies did not comment.'
		},
		today: {
			lead: 'In use, disputed:',
			text: 'processors in ByteDance’s data centres. The article names Qualcomm; other coverage names Broadcom.'
		},
		leader: {
			lead: 'Limited by rules:',
			text: 'NVIDIA leads the market, and US rules restrict which of its chips may be sold to China.'
		}
	},
	statuses: { talks: 'in talks', 'in-use': 'in use', limited: 'limited by rules' },
	standings: { reported: 'reported', disputed: 'disputed' },
	step: (from: string, to: string, node: string | undefined, status: string, standing: string) =>
		`${from} → ${to}${node ? `, ${node}` : ''}: ${status}, ${standing}`,
	steps: 'The steps, one by one',
	forces: 'Two forces in it move who earns from the market',
	effect: 'Neither moves the path; both move what those who sell are worth.',
	effectOn: 'NVIDIA’s worth',
	ownChips:
		'Own chips: large buyers design their own, so that less of the market goes to sellers such as NVIDIA.',
	barriers:
		'Trade barriers: part of the market is out of reach of US designers. The article gives no size.',
	errors:
		'NVIDIA is a US company; the article places it elsewhere. Its value on 21 June 2024 was right.',
	reading:
		'Dashed: only talked about. Red: disputed. Bars across an arrow: restricted by rules. Arrows run from who works to who gets it.',
	sources: (publisher: string, date: string) => `${publisher}, ${n.date(date)}, after Reuters.`,
	source: 'Source'
};
