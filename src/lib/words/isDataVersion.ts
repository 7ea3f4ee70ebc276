/** Whether a text is a data version, a month or a day; what an address gives for one may be anything. */
export const isDataVersion = (text: string): boolean =>
	/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text);
