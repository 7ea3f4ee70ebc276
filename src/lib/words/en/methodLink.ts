/** The way from an answer to the method behind it. */
export const methodLink = 'How is this computed?';
