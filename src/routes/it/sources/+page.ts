/** A page to read: it needs no script. */
export const csr = false;
