import type { MarketOverlay } from '../figures/market/marketOverlay.ts';
import type { notesOf } from '../scenario/note.ts';

/** Lays a scenario's notes over the market figure; null where there is none. */
export type LayNotes = (notes: ReturnType<typeof notesOf>) => MarketOverlay | null;
