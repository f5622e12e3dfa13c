import { describe, expect, it } from 'vitest';
import { explainName, type NameExplanation } from '../../src/recognize/explain.ts';
import { recognizeNames } from '../../src/recognize/names.ts';
import { segmentDocument } from '../../src/segment/document.ts';
import { tagSegments } from '../../src/tag/sentences.ts';
import { resources } from '../reading/resources.ts';

const { lexicon, models } = resources;

/** Explains the first place of some words in a text, with the names that are recognized there. */
function explain(text: string, words: string, language = 'en') {
  const doc = {
    id: 't',
    source: 't.txt',
    language,
    text,
    blocks: [{ start: 0, end: text.length, hint: 'paragraph' as const }],
  };
  const segments = segmentDocument(doc, lexicon);
  const sentences = tagSegments(doc, segments);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const names = recognizeNames(doc, segments, sentences, lexicon, models);
  return { why: explainName(doc, segments, sentences, lexicon, models, span), names };
}

const TEXT = 'On Monday Clara Holm praised the harbour. Later Holm flew to Oslo with a friend.';

function sumOf({ outcomes }: NameExplanation): number {
  return outcomes.reduce((sum, { probability }) => sum + probability, 0);
}

describe('explainName', () => {
  it.each([
    ['Clara Holm', 'person'],
    ['Clara', 'person'],
    ['Oslo', 'place'],
  ])('gives the name that was taken at %s, what it could be, and the evidence', (words, type) => {
    const { why, names } = explain(TEXT, words);
    expect(names).toContainEqual(why!.name);
    expect(why!.name!.type).toBe(type);
    expect(why!.outcomes[0]!.type).toBe(type);
    expect(sumOf(why!)).toBeCloseTo(1, 6);
    expect(why!.evidence.length).toBeGreaterThan(2);
    const weights = why!.evidence.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(why).toMatchObject({ start: why!.name!.start, end: why!.name!.end });
  });

  it('says that no name is likelier where none was taken', () => {
    const { why } = explain(TEXT, 'praised');
    expect(why!.name).toBe(null);
    expect(why!.outcomes[0]).toMatchObject({ type: 'none' });
    expect(TEXT.slice(why!.start, why!.end)).toBe('praised');
  });

  it('says why the tagger did not look', () => {
    expect(explain(TEXT, 'harbour').why).toMatchObject({ name: null, outcomes: [], passedOver: 'small letters' });
  });

  it('says what the word lists call the words', () => {
    const { why } = explain(TEXT, 'Clara');
    expect(why!.lists.find(({ word }) => word === 'Clara')!.called).toContain('given name');
  });

  it('has nothing to say of a place without a word', () => {
    expect(explain('One.   Two.', '  ').why).toBe(null);
  });
});
