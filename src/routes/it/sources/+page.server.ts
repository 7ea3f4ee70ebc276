export { load } from '../../sources/+page.server.ts';
