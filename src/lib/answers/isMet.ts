/** A forecast within 2 % of what came, in logs, was right for all that a title can say. */
const MET = 0.02;

/** Whether a forecast was right, given ln(forecast / outcome). */
export const isMet = (logRatio: number): boolean => Math.abs(logRatio) <= MET;
