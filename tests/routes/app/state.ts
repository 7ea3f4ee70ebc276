/** Stands for the router, which runs in no component test: a test says where the page is. */
export const page = { status: 200, url: new URL('http://x/') };
