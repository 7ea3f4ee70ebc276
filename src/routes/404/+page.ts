/** Hosts look for `404.html`, and show it at any address: it needs no script of the page. */
export const trailingSlash = 'never';
export const csr = false;
