/** How far from a snapshot's date a market value may lie, in days; marks between private holders are rarer. */
export const nearDays = { market: 60, private: 200 } as const;
