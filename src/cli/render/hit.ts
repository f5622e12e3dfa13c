import type { SearchHit } from '../../store/search.ts';
import type { Terminal } from '../terminal.ts';
import { markSpans, placeOf } from './quote.ts';

/** A sentence that a search has found, with the words marked. */
export function renderHit({ text, highlights, ...place }: SearchHit, terminal: Terminal): string {
  const spans = highlights.map(({ start, end }) => ({ start: start - place.start, end: end - place.start }));
  return `  ${markSpans(text, spans, terminal)}\n  ${terminal.colors.dim(placeOf(place))}\n`;
}
