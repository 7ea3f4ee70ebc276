/** A hidden figure measures 0; no plot is narrower than this, in px. */
export const LEAST_WIDTH = 240;
