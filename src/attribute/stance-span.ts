import type { Span, Stance } from '../model.ts';

/** A stretch of text with what its words do. */
export interface StanceSpan extends Span {
  stance: Stance;
}
