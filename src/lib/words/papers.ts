/** Where a method is from. Titles stay as published, in every language. */
export interface Paper {
	readonly who: string;
	readonly title: string;
	/** Journal, volume and page, or the chapter of a book. */
	readonly where: string;
	readonly address: string;
}

const doi = (id: string) => `https://doi.org/${id}`;

const farmerLafond: Paper = {
	who: 'Farmer & Lafond (2016)',
	title: 'How predictable is technological progress?',
	where: 'Research Policy 45:647, eq. 8–18',
	address: doi('10.1016/j.respol.2015.11.001')
};
const dampedTrend: Paper = {
	who: 'Gardner & McKenzie (1985)',
	title: 'Forecasting trends in time series',
	where: 'Management Science 31:1237',
	address: doi('10.1287/mnsc.31.10.1237')
};
const bridge: Paper = {
	who: 'Glasserman (2003)',
	title: 'Monte Carlo Methods in Financial Engineering',
	where: 'section 3.1, Brownian bridge',
	address: doi('10.1007/978-0-387-21617-1')
};
const skew: Paper = {
	who: 'Hoaglin (1985)',
	title: 'Summarizing shape numerically: the g-and-h distributions',
	where: 'Exploring Data Tables, Trends, and Shapes, ch. 11',
	address: doi('10.1002/9781118150702.ch11')
};
const expectations: Paper = {
	who: 'Mauboussin & Rappaport (2021)',
	title: 'Expectations Investing',
	where: 'ch. 5–7',
	address: 'https://www.expectationsinvesting.com/'
};
const bayes: Paper = {
	who: 'Gelman et al. (2013)',
	title: 'Bayesian Data Analysis, 3rd ed.',
	where: 'section 2.6',
	address: 'https://sites.stat.columbia.edu/gelman/book/'
};

/** The sources of each method of the page of methods. */
export const papers = {
	growth: [
		{
			who: 'Abramson et al. (2021)',
			title: 'Algebra and Trigonometry 2e',
			where: 'OpenStax, section 6.7',
			address:
				'https://openstax.org/books/algebra-and-trigonometry-2e/pages/6-7-exponential-and-logarithmic-models'
		}
	],
	curves: [
		{
			who: 'Steffen (1990)',
			title: 'A simple method for monotonic interpolation in one dimension',
			where: 'Astronomy & Astrophysics 239:443',
			address: 'https://ui.adsabs.harvard.edu/abs/1990A%26A...239..443S/abstract'
		},
		dampedTrend
	],
	after: [dampedTrend],
	ceiling: [
		{
			who: 'Pearl & Reed (1920)',
			title:
				'On the rate of growth of the population of the United States since 1790 and its mathematical representation',
			where: 'PNAS 6:275',
			address: doi('10.1073/pnas.6.6.275')
		}
	],
	fan: [
		farmerLafond,
		{
			who: 'Hyndman & Athanasopoulos (2021)',
			title: 'Forecasting: Principles and Practice, 3rd ed.',
			where: 'section 5.5, drift method',
			address: 'https://otexts.com/fpp3/prediction-intervals.html'
		}
	],
	calibration: [bayes, farmerLafond],
	asymmetry: [skew],
	range: [skew, bridge],
	pinned: [bridge, farmerLafond],
	futures: [farmerLafond, bridge],
	scores: [
		{
			who: 'Morley, Brito & Welling (2018)',
			title: 'Measures of model performance based on the log accuracy ratio',
			where: 'Space Weather 16:69',
			address: doi('10.1002/2017SW001669')
		}
	],
	revision: [
		{
			who: 'Ang (2005)',
			title: 'The LMDI approach to decomposition analysis: a practical guide',
			where: 'Energy Policy 33:867',
			address: doi('10.1016/j.enpol.2003.10.010')
		}
	],
	difference: [
		{
			who: 'Shapley (1953)',
			title: 'A value for n-person games',
			where: 'Contributions to the Theory of Games II, 307',
			address: doi('10.1515/9781400881970-018')
		}
	],
	worth: [
		{
			who: 'Damodaran (2012)',
			title: 'Investment Valuation, 3rd ed.',
			where: 'ch. 17–18, multiples of earnings',
			address: 'https://pages.stern.nyu.edu/~adamodar/New_Home_Page/Inv3ed.htm'
		}
	],
	priced: [expectations],
	ranges: [
		{
			who: 'Plischke, Borgonovo & Smith (2013)',
			title: 'Global sensitivity measures from given data',
			where: 'European Journal of Operational Research 226:536',
			address: doi('10.1016/j.ejor.2012.11.047')
		},
		{
			who: 'Joe & Kuo (2008)',
			title: 'Constructing Sobol sequences with better two-dimensional projections',
			where: 'SIAM Journal on Scientific Computing 30:2635',
			address: doi('10.1137/070709359')
		},
		{
			who: 'Burley (2020)',
			title: 'Practical hash-based Owen scrambling',
			where: 'Journal of Computer Graphics Techniques 9(4)',
			address: 'https://jcgt.org/published/0009/04/01/'
		}
	]
} satisfies Record<string, readonly Paper[]>;
