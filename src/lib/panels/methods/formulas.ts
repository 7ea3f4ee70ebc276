import { low, over, up, type Formula } from '../../parts/formula.ts';

/** A method's formulas, a line each, and the symbols that its words explain, in their order. */
export interface Formulas {
	readonly lines: readonly Formula[];
	readonly symbols: readonly Formula[];
}

const [v0, v1, t2] = [low('v', '0'), low('v', '1'), low('T', '2')];
const [g0, gEnd] = [low('g', '0'), low('g', '∞')];
const [squaredK, squaredT] = [up('K', '2'), up('τ', '2')];
const [a0, a1] = [low('a', '0'), low('a', '1')];
const [zb, zd, w] = [low('Z', 'b'), low('Z', 'd'), low('W', 'h')];
const [s0, nu0] = [low('s', '0'), low('ν', '0')];
const [f0, f1] = [low('F', '0'), low('F', '1')];
const rest = low('R', '0');

export const formulas = {
	growth: {
		lines: [
			['G =', up(['(', v1, '/', v0, ')'], '1/T'), '− 1'],
			[t2, '=', over('ln 2', 'ln (1 + G)')]
		],
		symbols: [[v0, ',', v1], 'T', 'G', t2]
	},
	curves: {
		lines: [
			['ln v = ln ', v0, '+ F(s) · ln (', v1, '/', v0, ')'],
			['F(s) =', over(['1 −', up('e', '−k s')], ['1 −', up('e', '−k')])],
			['k = 2 ln ', over('w', '1 − w')]
		],
		symbols: ['s', 'F', 'w', 'k']
	},
	after: {
		lines: [
			['ln v = ln V +', gEnd, 'h + (', g0, '−', gEnd, ')', over(['1 −', up('e', '−λ h')], 'λ')],
			['λ =', over('ln 2', 'H')]
		],
		symbols: ['V', 'h', g0, gEnd, 'H']
	},
	ceiling: {
		lines: [
			['v =', over('C', ['1 +', up('e', '−z')])],
			['z =', low('z', '1'), '+ h ·', over([low('z', '1'), '−', low('z', '0')], 'T')],
			[low('z', 'i'), '= ln ', over(low('v', 'i'), ['C −', low('v', 'i')])]
		],
		symbols: ['C', low('v', 'i'), 'z', 'T']
	},
	fan: {
		lines: [
			['ln v = ln m +', low('t', 'ν'), '· S(h)'],
			[up('S', '2'), '=', squaredT, '+', squaredK, '· A(h)'],
			['A(h) = h +', over(up('h', '2'), 'n')]
		],
		symbols: ['m', 'h', 'τ', 'K', 'n', low('t', 'ν'), 'A']
	},
	calibration: {
		lines: [
			[up('σ', '2'), '= mean ', over([up('e', '2'), '−', squaredT], 'A(h)')],
			[squaredK, '=', over([nu0, up(s0, '2'), '+ n', up('σ', '2')], [nu0, '+ n'])],
			['ν =', nu0, '+ n']
		],
		symbols: ['e', 'σ', s0, nu0, 'n', 'ν']
	},
	asymmetry: {
		lines: [
			['ln v = ln m + b ·', over([up('e', 'g Z'), '− 1'], [up('e', 'g z'), '− 1'])],
			['g =', over('1', 'z'), 'ln ', over('b', 'a')],
			['a = ln (m / l)'],
			['b = ln (u / m)']
		],
		symbols: ['l , u', 'a , b', 'Z', 'z', 'g']
	},
	range: {
		lines: [
			[
				up('a', '2'),
				'=',
				up(['((1 − s)', a0, '+ s', a1, ')'], '2'),
				'+',
				up('z', '2'),
				squaredK,
				'T s (1 − s)'
			],
			[up('a', '2'), '=', up(a1, '2'), '+', up('z', '2'), squaredK, 'A(h)']
		],
		symbols: [[a0, ',', a1], 's', 'T', 'z', 'h']
	},
	pinned: {
		lines: [
			[up('S', '2'), '=', squaredK, 'T s (1 − s)'],
			[up('S', '2'), '=', squaredK, 'A(h)']
		],
		symbols: ['s', 'T', 'h']
	},
	futures: {
		lines: [
			['ln v = ln m + c · E'],
			['E = τ', zb, '+ K · (', w, '+ h ·', over(zd, up('n', '1/2')), ')'],
			['c =', up(['(ν /', up('χ', '2'), ')'], '1/2')]
		],
		symbols: [zb, w, zd, 'c']
	},
	scores: {
		lines: [
			['q = ln (F / A)'],
			['ζ =', up('e', 'median |q|'), '− 1'],
			['β = sgn (M) · (', up('e', '|M|'), '− 1)'],
			['M = median q']
		],
		symbols: ['F , A', 'q', 'ζ', 'β']
	},
	revision: {
		lines: [
			[f1, '−', f0, '= Λ ln ', low('x', 'r'), '+ Λ ln ', low('x', 'g')],
			['Λ =', over([f1, '−', f0], ['ln (', f1, '/', f0, ')'])]
		],
		symbols: [[f0, ',', f1], low('x', 'r'), low('x', 'g'), 'Λ']
	},
	difference: {
		lines: [
			[low('φ', 'i'), '=', low('∑', 'S'), over('|S|! (n − |S| − 1)!', 'n!'), low('Δ', 'i'), '(S)'],
			[low('Δ', 'i'), '(S) = ln v(S + i) − ln v(S)']
		],
		symbols: ['n', 'S', low('Δ', 'i'), low('φ', 'i')]
	},
	worth: {
		lines: [
			['P = M · (1 − x) · (1 − c)'],
			['R = P · s +', rest, '·', up('(1 + g)', 'n')],
			['W =', over('R · μ · k', up('(1 + r)', 'n'))]
		],
		symbols: ['M', 'x , c', 'P , s', [rest, ', g'], 'μ , k', 'r , n']
	},
	priced: {
		lines: [
			['R =', over(['V ·', up('(1 + r)', 'n')], 'μ · k')],
			['M =', over(['R −', rest, '·', up('(1 + g)', 'n')], '(1 − x) (1 − c) s')]
		],
		symbols: ['V', 'R', 'M']
	},
	ranges: {
		lines: [
			['ln W = ln R + ln μ + ln k − n ln (1 + r)'],
			[low('S', 'i'), '=', over(['Var (E (ln W |', low('x', 'i'), '))'], 'Var (ln W)')]
		],
		symbols: ['W', low('x', 'i'), low('S', 'i')]
	}
} satisfies Record<string, Formulas>;

/** The methods in the order that a reader needs them; each is an anchor of the page. */
export type MethodId = keyof typeof formulas;
export const methodIds = Object.keys(formulas) as MethodId[];
