/** The script of the page of missing addresses, which needs no other. */
import { startMissing } from './startMissing.ts';

startMissing(location);
