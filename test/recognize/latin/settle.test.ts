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
    ['Tarnow (NYSE: TRN) grew.', [], []],
    ['She left the NYSE then.', [], ['organization NYSE']],
    ['He met Cho Min-seok twice.', ['person 0.9 Cho Min'], ['person Cho Min-seok']],
    ['A Cho Min - seok is small.', ['person 0.9 Cho Min'], ['person Cho Min']],
    ['He met Bong Dae-su twice.', ['place 0.9 Bong Dae'], ['person Bong Dae-su']],
    ['He met Bong Dae-su twice.', [], ['person Bong Dae-su']],
    ['He met Tarn Dae-su twice.', [], []],
    ['He met Adel el-Tarn twice.', ['person 0.9 Adel', 'person 0.9 Tarn'], ['person Adel el-Tarn']],
    ['He met Adel on-Tarn twice.', ['person 0.9 Adel', 'person 0.9 Tarn'], ['person Adel', 'person Tarn']],
    ['A Dana Hoyt-backed bill passed.', ['person 0.9 Dana Hoyt'], ['person Dana Hoyt']],
    ['The minister of Labour Dana Hoyt left.', ['person 0.7 Labour Dana Hoyt'], ['person Dana Hoyt']],
    ['The friend of Labour Dana Hoyt left.', ['person 0.7 Labour Dana Hoyt'], ['person Labour Dana Hoyt']],
    ['See you, Dana Dana, I am late.', ['person 0.9 Dana Dana'], ['person Dana', 'person Dana']],
    ['He met Zsa Zsa there.', ['person 0.9 Zsa Zsa'], ['person Zsa Zsa']],
    ['She left Odense University.', ['place 0.6 Odense University'], ['organization Odense University']],
    ['She left Odense Street.', ['place 0.6 Odense Street'], ['place Odense Street']],
    ['Jim Press left.', ['person 0.7 Jim Press'], ['person Jim Press']],
    ['The Tarnow Press left.', ['person 0.7 Tarnow Press'], ['company Tarnow Press']],
    ['Carmaker BMW cut jobs.', ['company 0.7 Carmaker BMW'], ['company BMW']],
    ['Tarnow BMW cut jobs.', ['company 0.7 Tarnow BMW'], ['company Tarnow BMW']],
    ['It cost US$ 7.', ['place 0.7 US'], []],
    ['It left the US in May.', ['place 0.7 US'], ['place US']],
    ['Ann Lowe (R-AZ) left.', ['person 0.9 Ann Lowe', 'organization 0.7 R-AZ'], ['person Ann Lowe']],
    ['The R-Type left.', ['product 0.7 R-Type'], ['product R-Type']],
    ['He met Björn Wolle there.', ['organization 0.5 Björn Wolle'], ['person Björn Wolle']],
    ['He met Björn Labs there.', ['company 0.5 Björn Labs'], ['company Björn Labs']],
    ['He met Carver Wolle there.', ['company 0.5 Carver Wolle'], ['company Carver Wolle']],
    ['She told the Skagen Register so.', ['place 0.9 Skagen'], ['company Skagen Register']],
    ['She told Skagen Register Office so.', ['place 0.9 Skagen'], ['place Skagen']],
    ['The Fuel Ministry left.', ['company 0.99 Fuel Ministry'], ['organization Fuel Ministry']],
    ['The Fuel Technologies left.', ['organization 0.99 Fuel Technologies'], ['company Fuel Technologies']],
    ['The Emperor moved there.', ['person 0.7 Emperor'], []],
    ['Then Emperor moved there.', ['person 0.7 Emperor'], ['person Emperor']],
    ['He won the Ana Ruiz Trophy.', ['person 0.9 Ana Ruiz'], []],
    ['He saw Ana Ruiz act.', ['person 0.9 Ana Ruiz'], ['person Ana Ruiz']],
    ['Stripe opened in Kent.', [], ['company Stripe']],
    ['Stripe patterns open it.', [], []],
    ['He left Tarnow Bank.', ['organization 0.99 Tarnow Bank'], ['company Tarnow Bank']],
    ['He left Kent Reserve Bank.', ['organization 0.99 Kent Reserve Bank'], ['organization Kent Reserve Bank']],
    ['The Ford Focus left.', ['company 0.9 Ford'], ['product Ford Focus']],
    ['The Ford Tarnow left.', ['company 0.9 Ford'], ['company Ford']],
    ['She read The Lean Startup there.', ['place 0.5 Startup'], ['work The Lean Startup']],
    ['It shook Northern Peru.', ['company 0.9 Northern Peru'], ['place Northern Peru']],
    ['It shook Northern Foods.', ['company 0.9 Northern Foods'], ['company Northern Foods']],
    ['She heard Skagen Radio there.', ['place 0.9 Skagen'], ['company Skagen Radio']],
    ['Meta may gain.', [], ['company Meta']],
    ["Meta's own chips came.", [], ['company Meta']],
    ['Meta jokes may gain.', [], []],
    ['He sold it to Spotify then.', ['product 0.98 Spotify'], ['company Spotify']],
    ['They listen to Spotify then.', ['product 0.98 Spotify'], ['product Spotify']],
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
