import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../../src/cli/resources.ts';
import { latinSentences } from '../../../src/recognize/latin/context.ts';
import { settleSpans } from '../../../src/recognize/latin/settle.ts';
import { wordReader } from '../../../src/recognize/latin/words.ts';
import { nameLists } from '../../../src/recognize/lists.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

const { lexicon, models } = loadResources(fileURLToPath(new URL('../../../data', import.meta.url)));
const lists = nameLists(lexicon);
const read = wordReader(lists, models.en.words);

/** What becomes of the tagger's spans, given as "type probability words". */
function settled(text: string, tagged: string[]): string[] {
  const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const }];
  const [source] = latinSentences(text, tagSegments({ text }, segments), read);
  const { tokens } = source!.sentence;
  const spans = tagged.map((line) => {
    const [type = '', probability, ...words] = line.split(' ');
    const start = text.indexOf(words.join(' '));
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === start + words.join(' ').length) + 1;
    return { from, to, type, probability: Number(probability) };
  });
  const surface = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return settleSpans(source!, spans).map(({ from, to, type }) => `${type} ${surface(from, to)}`);
}

describe('settleSpans', () => {
  const cases: [text: string, tagged: string[], expected: string[]][] = [
    ['She sued Tarnow Corp. in May.', ['person 0.8 Tarnow'], ['company Tarnow Corp.']],
    ['She sued Tarnow Ltd over it.', ['organization 0.6 Tarnow Ltd'], ['company Tarnow Ltd']],
    ['Tarnow, Inc. grew.', ['company 0.8 Tarnow', 'work 0.6 Inc.'], ['company Tarnow, Inc.']],
    ['She left Tarnow, Ana Co said.', ['company 0.8 Tarnow'], ['company Tarnow']],
    ['Tarnow (NYSE: TRN) grew.', ['company 0.8 Tarnow', 'organization 0.6 TRN'], ['company Tarnow']],
    ['Two banks: TRN and Tarnow.', ['organization 0.6 TRN'], ['organization TRN']],
    ['Ana Ruiz KC spoke.', ['person 0.9 Ana Ruiz KC'], ['person Ana Ruiz']],
    ['Ana Ruiz, MBE, spoke.', ['person 0.9 Ana Ruiz, MBE'], ['person Ana Ruiz']],
    ['Ana KC spoke.', ['person 0.9 Ana KC'], ['person Ana KC']],
    ['She sued Tarnow in May.', ['person 0.8 Tarnow'], ['person Tarnow']],
    ['We use OpenAI here.', ['product 0.6 OpenAI'], ['company OpenAI']],
    ['We use OpenAI here.', [], ['company OpenAI']],
    ['We use blocks here. Block them.', [], []],
    ['The Swedish press liked it.', ['place 0.6 Swedish'], []],
    ['The AI race goes on.', ['organization 0.6 AI'], []],
    ['He met Rhea [Vance] twice.', ['person 0.9 Rhea', 'person 0.9 Vance'], ['person Rhea [Vance]']],
    ['He met Rhea [a cousin] twice.', ['person 0.9 Rhea'], ['person Rhea']],
    ['Anna “Nan” Holt left.', ['person 0.9 Anna', 'person 0.9 Nan', 'person 0.9 Holt'], ['person Anna “Nan” Holt']],
    ['Anna said “Nan” once.', ['person 0.9 Anna', 'person 0.9 Nan'], ['person Anna', 'person Nan']],
    ["She left McDonald's in May.", ['person 0.95 McDonald'], ["company McDonald's"]],
    ["She left McDonald's car there.", ['person 0.95 McDonald'], ['person McDonald']],
    ['Marrow & Finch grew.', ['person 0.7 Marrow', 'person 0.7 Finch'], ['company Marrow & Finch']],
    ['Marrow and Finch grew.', ['person 0.7 Marrow', 'person 0.7 Finch'], ['person Marrow', 'person Finch']],
    ['Orange bought his first firm.', [], ['company Orange']],
    ['Orange peels lay there.', [], []],
    ['He left Intel and Block then.', ['company 0.9 Intel'], ['company Intel', 'company Block']],
    ['He left Anna and Block then.', ['person 0.9 Anna'], ['person Anna']],
    ["They ate at McDonald's again.", ['company 0.7 McDonald'], ["company McDonald's"]],
  ];
  it.each(cases)('%s %j', (text, tagged, expected) => {
    expect(settled(text, tagged)).toEqual(expected);
  });
});
