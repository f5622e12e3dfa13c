import { describe, expect, it } from 'vitest';
import { viewDocumentOf } from '../../src/graph/view.ts';
import type { Quote } from '../../src/model.ts';
import { quotedAt } from '../../viewer/data/quoted.ts';
import { annotated } from '../graph/annotated.ts';

const ida = 'person:ida';
const noor = 'person:noor';
const sven = 'person:sven';
const paragraphs = [
  { zone: 'question' as const, speaker: noor, text: 'Sven told me "Ida runs the yard". True?' },
  {
    zone: 'answer' as const,
    speaker: ida,
    text: 'I said "not yet". Sven thinks Oak is next, "or Elm, as he calls it".',
  },
  { zone: 'body' as const, speaker: noor, text: 'Later Sven wrote "Ash it is".' },
];
const reading = annotated({
  id: 'a',
  paragraphs,
  quotes: [
    ['Ida runs the yard', sven],
    ['not yet', ida],
    ['Ash it is', sven],
  ],
});
const indirect: Quote = {
  start: reading.text.indexOf('Oak'),
  end: reading.text.indexOf('"or'),
  speaker: sven,
  kind: 'indirect',
};
const unknown: Quote = {
  start: reading.text.indexOf('or Elm'),
  end: reading.text.length,
  speaker: null,
  kind: 'direct',
};
const document = viewDocumentOf({ ...reading, quotes: [...reading.quotes, indirect, unknown] });

describe('quotedAt', () => {
  it.each([
    ['runs', sven, { speaker: noor, whom: sven, kind: 'direct' }],
    ['yet', ida, { speaker: ida, whom: ida, kind: 'direct' }],
    ['Oak', sven, { speaker: ida, whom: sven, kind: 'indirect' }],
    ['Elm', null, { speaker: ida, whom: null, kind: 'direct' }],
    ['told me', noor, null],
    ['thinks', ida, null],
    ['Ash', sven, null],
  ])('%s', (words, by, expected) => {
    const start = document.text.indexOf(words);
    const zone = document.segments.find(({ end }) => end > start)!.zone;
    const piece = { document: 0, start, end: start + words.length, by, zone, stance: 'asserts' as const };
    expect(quotedAt(document, piece)).toEqual(expected);
  });
});
