import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../src/cli/resources.ts';
import type { Document, DraftSegment } from '../../src/model.ts';
import { recognizeNames } from '../../src/recognize/names.ts';
import { tagSegments } from '../../src/tag/sentences.ts';

const { lexicon, models } = loadResources(fileURLToPath(new URL('../../data', import.meta.url)));

/** "type surface" of every name of a text that is one body segment. */
function namesOf(text: string, zone: DraftSegment['zone'] = 'body'): string[] {
  const doc: Document = { id: 't', source: 't', language: 'en', text, blocks: [] };
  const segments: DraftSegment[] = [{ start: 0, end: text.length, zone, speaker: null, language: 'en' }];
  const names = recognizeNames(doc, segments, tagSegments(doc, segments), lexicon, models);
  return names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('recognizeNames, English', () => {
  const found: [text: string, expected: string[]][] = [
    ['Ines Caldwell said that she would stay.', ['person Ines Caldwell']],
    ['Yesterday Dr. Oskar Lindqvist spoke.', ['person Oskar Lindqvist']],
    ['Pieter van der Meer wrote to her.', ['person Pieter van der Meer']],
    ['She joined Brightwater Technologies in June.', ['company Brightwater Technologies']],
    ['He studied at the University of Ljubljana.', ['organization University of Ljubljana']],
    ['The office is in Rotterdam.', ['place Rotterdam']],
    ['Marta Oyelaran, CEO of Lumenfield Inc., resigned.', ['person Marta Oyelaran', 'company Lumenfield Inc.']],
    ['We tried ChatGPT and then Gemini 3.', ['product ChatGPT', 'product Gemini 3']],
    ['The lab is run by the Norwegian Ministry of Fisheries.', ['organization Norwegian Ministry of Fisheries']],
  ];
  it.each(found)('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expect.arrayContaining(expected));
  });

  const nothing: string[] = [
    'Nobody came on Monday.',
    'The meeting is in December, at 9 AM.',
    'However, this changes nothing.',
    'I think that I am done.',
    'Will it rain? May is often wet.',
    'German is harder than it looks.',
    'Winners take it all.',
    'Yes. No. Perhaps.',
    'And the CEO agreed.',
  ];
  it.each(nothing)('no name: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('reads no boilerplate', () => {
    expect(namesOf('Sign up for news from Microsoft and Ines Caldwell.', 'boilerplate')).toEqual([]);
  });

  it('gives spans in order that do not overlap', () => {
    const text = 'Ines Caldwell of Google DeepMind met Oskar Lindqvist of Brightwater Technologies in New York.';
    expect(namesOf(text)).toHaveLength(5);
  });
});
