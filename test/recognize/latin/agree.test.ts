import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../../src/cli/resources.ts';
import { agreeOnNames } from '../../../src/recognize/latin/agree.ts';
import { latinSentences } from '../../../src/recognize/latin/context.ts';
import { wordReader } from '../../../src/recognize/latin/words.ts';
import { nameLists } from '../../../src/recognize/lists.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

const { lexicon, models } = loadResources(fileURLToPath(new URL('../../../data', import.meta.url)));
const lists = nameLists(lexicon);
const read = wordReader(lists, models.en.words);

/** What becomes of names, given as "type probability words", when all places of each hear one another. */
function agreed(text: string, tagged: string[], speakers: string[] = []): string[] {
  const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const }];
  const sentences = latinSentences(text, tagSegments({ text }, segments), read).map((source) => {
    const { tokens } = source.sentence;
    const spans = tagged.flatMap((line) => {
      const [type = '', probability, ...words] = line.split(' ');
      return tokens.flatMap((_, from) => {
        const to = from + words.length;
        const same = words.every((word, i) => tokens[from + i]?.text === word);
        return same ? [{ from, to, type, probability: Number(probability), rule: 'tagger' }] : [];
      });
    });
    return { source, spans };
  });
  return agreeOnNames(sentences, speakers, lists.famous).flatMap(({ source: { sentence }, spans }) =>
    spans.map(({ from, to, type }) => {
      const { tokens } = sentence;
      return `${type} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`;
    }),
  );
}

describe('agreeOnNames', () => {
  const cases: [text: string, tagged: string[], expected: string[]][] = [
    ['Corvane was acquired in May. Corvane grew.', ['person 0.99 Corvane'], ['company Corvane', 'company Corvane']],
    ['She praised Corvane in May. Corvane grew.', ['person 0.99 Corvane'], ['person Corvane', 'person Corvane']],
    ['He runs it. Ilka co-founded Corvane.', ['work 0.8 Corvane'], ['company Corvane']],
    ["Corvane's chief technology officer left.", ['product 0.8 Corvane'], ['company Corvane']],
    ['Corvane, a small start-up, grew.', ['person 0.9 Corvane'], ['company Corvane']],
    ['Corvane, a small painter, slept.', ['person 0.9 Corvane'], ['person Corvane']],
    ['She invested in Windows.', ['product 0.9 Windows'], ['product Windows']],
    ['She founded Odense.', ['place 0.9 Odense'], ['place Odense']],
    ['His wife Corvane slept.', ['company 0.7 Corvane'], ['person Corvane']],
    ['Corvane, which is small, grew.', ['person 0.99 Corvane'], ['company Corvane']],
    ['Corvane, who is small, grew.', ['person 0.99 Corvane'], ['person Corvane']],
    ['Tarn (1930) is an Indian silent film directed by Ana.', ['person 0.8 Tarn'], ['work Tarn']],
    ["Tarn is the film's first sponsor.", ['person 0.8 Tarn'], ['person Tarn']],
    ['Tarn is a town in Kent. Tarn grew.', ['person 0.8 Tarn'], ['place Tarn', 'place Tarn']],
    ['Tarn was in a town.', ['person 0.8 Tarn'], ['person Tarn']],
    ['The Tarn are an American rock band from Ohio.', ['person 0.8 Tarn'], ['organization Tarn']],
    ['Tarn was a rock in the river.', ['person 0.8 Tarn'], ['person Tarn']],
    ['Ana, who runs Corvane, slept.', [], ['company Corvane']],
    ['Ana, who runs on Monday, slept.', [], []],
    ['He sold his first venture, Corvane, then.', ['person 0.8 Corvane'], ['company Corvane']],
    ['The head of the company, Corvane, slept.', ['person 0.8 Corvane'], ['person Corvane']],
    ['She left a start-up in Kent called Tarn.', ['place 0.8 Tarn'], ['company Tarn']],
    ['She left a firm in Kent. Someone called Tarn.', ['person 0.8 Tarn'], ['person Tarn']],
    ['Its maker, Korp, today named Tarn as head.', ['person 0.8 Tarn'], ['person Tarn']],
    ['The firm Korp named Tarn its head.', ['person 0.8 Tarn'], ['company Korp', 'person Tarn']],
    ['A painter called Tarn slept.', ['person 0.8 Tarn'], ['person Tarn']],
    [
      'He left Tarn Capital. Then Tarn grew.',
      ['company 0.9 Tarn Capital', 'place 0.8 Tarn'],
      ['company Tarn Capital', 'company Tarn', 'company Tarn'],
    ],
    ['He does not own any of Tarn.', ['person 0.8 Tarn'], ['company Tarn']],
    ['He does not like any of Tarn.', ['person 0.8 Tarn'], ['person Tarn']],
    ['She now runs Tarn AI.', ['product 0.8 Tarn AI'], ['company Tarn AI']],
    ['She now runs Linux.', ['product 0.9 Linux'], ['product Linux']],
    ['In his book Brisk he disagrees.', [], ['work Brisk']],
    ['In his book Danish readers laugh.', [], []],
    ['The book Corvane wrote sold well.', ['person 0.9 Corvane'], ['person Corvane']],
    ['Smith acquired a taste for it.', ['person 0.99 Smith'], ['person Smith']],
    ['Ana Corvane came. He hired Corvane.', ['person 0.9 Ana Corvane'], ['person Ana Corvane', 'person Corvane']],
    ['Ana Corvane came. He likes corvane.', ['person 0.9 Ana Corvane'], ['person Ana Corvane']],
    ['Nobody but Zuckerberg knew.', ['company 0.7 Zuckerberg'], ['person Zuckerberg']],
    ['Nobody but Jobs knew.', ['company 0.7 Jobs'], ['company Jobs']],
    ['He met Elon Musk twice.', ['company 0.5 Elon'], ['person Elon Musk']],
    ['He met Elon Marsk twice.', ['company 0.5 Elon'], ['company Elon']],
    ['A porter who goes by “Biscuit” left.', [], ['person Biscuit']],
    ['A dessert that goes with “Biscuit” left.', [], []],
    [
      'She left the conglomerate Tarn Holt. Tarn Holt grew.',
      ['person 1 Tarn Holt'],
      ['company Tarn Holt', 'company Tarn Holt'],
    ],
    ['A lawyer of the firm Ana Holt said no.', ['person 1 Ana Holt'], ['company Ana Holt']],
    ['She left the firm Ana Holt runs.', ['person 1 Ana Holt'], ['person Ana Holt']],
    ['At the bank Ana Holt waited.', ['person 1 Ana Holt'], ['person Ana Holt']],
    ['She told the bank teller Ana Holt.', ['person 1 Ana Holt'], ['person Ana Holt']],
    ['He joined the German union Verdin.', ['company 0.8 Verdin'], ['organization Verdin']],
    ['It was the union Verdin feared.', ['organization 0.8 Verdin'], ['organization Verdin']],
    ['The newspaper Ny Tid broke the news.', [], ['company Ny Tid']],
    ['She told the newspaper Monday.', [], []],
    ['She told the newspaper Chief Officers lie.', [], []],
    ['He sold the app Zinkly.', ['person 0.9 Zinkly'], ['product Zinkly']],
    ['She told the Skagen Courier so.', ['product 0.9 Skagen Courier'], ['company Skagen Courier']],
    ['She told the Nord-Zeitung so.', [], ['company Nord-Zeitung']],
    ['In an interview with The Age he wept.', ['work 0.9 Age'], ['company Age']],
    ['She told the Skagen Senate so.', ['organization 0.9 Skagen Senate'], ['organization Skagen Senate']],
    ['She told Ana Mercury so.', ['person 0.9 Ana'], ['person Ana']],
    ['She saw the Morning Star rise.', ['product 0.9 Morning Star'], ['product Morning Star']],
    ['He sold the app Apple wanted.', ['company 0.9 Apple'], ['company Apple']],
    [
      'Tarn is new. TARN Robotics said so.',
      ['work 0.7 Tarn', 'company 0.9 TARN Robotics'],
      ['company Tarn', 'company TARN Robotics'],
    ],
    [
      'Blue Tarn Works (BTW) grew. BTW sells.',
      ['company 0.8 Blue Tarn Works', 'product 0.7 BTW'],
      ['company Blue Tarn Works', 'company BTW', 'company BTW'],
    ],
  ];
  it.each(cases)('%s %j', (text, tagged, expected) => {
    expect(agreed(text, tagged)).toEqual(expected);
  });

  it('takes speakers for people wherever they are addressed', () => {
    expect(agreed('Thank you for it, Ilka.', [], ['ILKA TARN'])).toEqual(['person Ilka']);
    expect(agreed('Thank you for it, Ilka.', [], ['JORN TARN'])).toEqual([]);
  });
});
