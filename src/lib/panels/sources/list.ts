/** The script of the page of all figures, which needs no other: its rows are in its HTML. */
import { startList } from './startList.ts';

startList();
