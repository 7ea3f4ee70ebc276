import type { Component } from 'svelte';
import AfterMethod from './AfterMethod.svelte';
import AsymmetryMethod from './AsymmetryMethod.svelte';
import CalibrationMethod from './CalibrationMethod.svelte';
import CeilingMethod from './CeilingMethod.svelte';
import CurvesMethod from './CurvesMethod.svelte';
import DifferenceMethod from './DifferenceMethod.svelte';
import FanMethod from './FanMethod.svelte';
import type { MethodId } from './formulas.ts';
import FuturesMethod from './FuturesMethod.svelte';
import GrowthMethod from './GrowthMethod.svelte';
import PinnedMethod from './PinnedMethod.svelte';
import PricedMethod from './PricedMethod.svelte';
import RangeMethod from './RangeMethod.svelte';
import RangesMethod from './RangesMethod.svelte';
import RevisionMethod from './RevisionMethod.svelte';
import ScoresMethod from './ScoresMethod.svelte';
import WorthMethod from './WorthMethod.svelte';

/** Each method's part of the page. */
export const methodParts: Readonly<Record<MethodId, Component>> = {
	growth: GrowthMethod,
	curves: CurvesMethod,
	after: AfterMethod,
	ceiling: CeilingMethod,
	fan: FanMethod,
	calibration: CalibrationMethod,
	asymmetry: AsymmetryMethod,
	range: RangeMethod,
	pinned: PinnedMethod,
	futures: FuturesMethod,
	scores: ScoresMethod,
	revision: RevisionMethod,
	difference: DifferenceMethod,
	worth: WorthMethod,
	priced: PricedMethod,
	ranges: RangesMethod
};
