import { createContext } from 'svelte';
import type { Words } from './words.ts';

/**
 * The page's words, handed down from the layout as a getter, so that a change of language reaches
 * every part without passing through every part's props.
 */
export const [getWords, setWords] = createContext<() => Words>();
