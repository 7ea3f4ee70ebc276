export { load } from '../../methods/+page.server.ts';
