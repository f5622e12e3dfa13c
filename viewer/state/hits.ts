import { computed } from '@preact/signals';
import type { ViewDocument } from '../../src/graph/view.ts';
import { documents } from '../data/documents.ts';
import type { Evidence } from '../data/model.ts';

/** A place of a text where the words stand that are looked for. */
export interface Hit {
  kind: 'quote';
  piece: Evidence;
  words: [before: string, found: string, after: string];
}

/** The way to what is not listed: that many further hits of a document, or, with null, further documents. */
export interface More {
  kind: 'more';
  document: number | null;
  count: number;
}

/** How often more was asked for: of a document, or, with null, of documents. */
export type Unfolded = ReadonlyMap<number | null, number>;
export const FOLDED: Unfolded = new Map();

const FIRST_HITS = 2;
const MORE_HITS = 40;
const FIRST_DOCUMENTS = 6;
const MORE_DOCUMENTS = 20;
const CONTEXT = 46;

const lowered = computed(() =>
  [...documents.value].map(([at, document]) => ({ at, document, lower: document.text.toLowerCase() })),
);

/** Every place in the texts where the words stand, by document; only the first ones are listed until more is asked for. */
export function hitsFor(words: string, unfolded: Unfolded): (Hit | More)[] {
  const asked = words.toLowerCase();
  if ([...asked].length < (/\p{Script=Han}/u.test(asked) ? 2 : 3)) return [];
  const found = lowered.value.flatMap(({ at, document, lower }) => {
    // Lower case may change a text's length, and offsets with it; such a text is searched as it stands.
    const starts = startsIn(lower.length === document.text.length ? lower : document.text, asked);
    return starts.length === 0 ? [] : [{ at, document, starts }];
  });
  const listed = FIRST_DOCUMENTS + MORE_DOCUMENTS * (unfolded.get(null) ?? 0);
  const results = found.slice(0, listed).flatMap(({ at, document, starts }): (Hit | More)[] => {
    const most = FIRST_HITS + MORE_HITS * (unfolded.get(at) ?? 0);
    const hits = starts.slice(0, most).map((start) => hitAt(at, document, start, start + asked.length));
    return starts.length > most ? [...hits, { kind: 'more', document: at, count: starts.length - most }] : hits;
  });
  if (found.length > listed) results.push({ kind: 'more', document: null, count: found.length - listed });
  return results;
}

function startsIn(text: string, asked: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + asked.length)) starts.push(at);
  return starts;
}

function hitAt(at: number, { text, segments }: ViewDocument, start: number, end: number): Hit {
  const segment = segments.find((segment) => segment.end > start);
  const cut = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ');
  return {
    kind: 'quote',
    piece: { document: at, start, end, by: segment?.speaker ?? null, zone: segment?.zone ?? 'body', stance: 'asserts' },
    words: [cut(start - CONTEXT, start), cut(start, end), cut(end, end + CONTEXT)],
  };
}
