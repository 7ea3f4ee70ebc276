/** Whether a market figure of that width, px, leaves names out and keeps values. */
export const isCompact = (width: number): boolean => width < 480;
