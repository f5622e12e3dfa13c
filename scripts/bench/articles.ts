import { seededRandom } from '../../src/graph/random.ts';
import type { Entity, Mention, Reading, Relation } from '../../src/model.ts';

const SYLLABLES = [
  'ba',
  'den',
  'fi',
  'gor',
  'hal',
  'jun',
  'ker',
  'lom',
  'mir',
  'nov',
  'pel',
  'rus',
  'sil',
  'tav',
  'wen',
  'zor',
];
const FILLER = 'the meeting went on and nothing was decided that day because everyone waited for another report'.split(
  ' ',
);
const SENTENCES = 30;
const MENTIONS = 3;

const word = (n: number): string => {
  const letters = [n % 16, (n >> 4) % 16, (n >> 8) % 16].map((at) => SYLLABLES[at]).join('');
  return letters[0]!.toUpperCase() + letters.slice(1);
};

/**
 * The nth article of a made-up newspaper: 30 sentences, 90 mentions of some 30 entities, a few of them in the news every
 * day and most hardly ever; surnames are shared. The same `n` gives the same article.
 */
export function makeArticle(n: number): Reading {
  const random = seededRandom(n + 1);
  const often = (most: number) => Math.floor(most * random() ** 3);
  const people = Array.from({ length: 20 }, () => person(often(20_000)));
  const companies = Array.from({ length: 10 }, () => company(often(4_000)));
  const entities = [...new Map([...people, ...companies].map((entity) => [entity.id, entity])).values()];
  const mentions: Mention[] = [];
  const relations: Relation[] = [];
  let text = '';
  for (let s = 0; s < SENTENCES; s += 1) {
    const start = text.length;
    const by = people[s % 5]!.id;
    const named = Array.from({ length: MENTIONS }, () => entities[Math.floor(random() * entities.length)]!);
    for (const { id, name } of named) {
      for (let w = 0; w < 4; w += 1) text += `${FILLER[Math.floor(random() * FILLER.length)]} `;
      mentions.push({ start: text.length, end: text.length + name.length, entity: id, form: 'name', by, rule: 'made' });
      text += `${name} `;
    }
    text = `${text.trimEnd()}.${s % 5 === 4 ? '\n\n' : ' '}`;
    const [source, target] = [
      named.find(({ type }) => type === 'person'),
      named.find(({ type }) => type === 'company'),
    ];
    if (source && target) relations.push(worksFor(source.id, target.id, start, text.trimEnd().length));
  }
  const id = `article-${String(n).padStart(6, '0')}`;
  const date = `2025-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
  const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const }];
  const head = { id, source: `${id}.txt`, title: `Article ${n}`, date, language: 'en' };
  return { ...head, text, segments, entities, mentions, quotes: [], relations };
}

function person(n: number): Entity {
  const [given, surname] = [word(n % 300), word(300 + Math.floor(n / 8))];
  return {
    id: `person:${given}-${surname}`.toLowerCase(),
    type: 'person',
    name: `${given} ${surname}`,
    aliases: [surname],
  };
}

function company(n: number): Entity {
  const name = `${word(3000 + n)} Corp`;
  return { id: `company:${name.toLowerCase().replace(' ', '-')}`, type: 'company', name, aliases: [] };
}

const worksFor = (source: string, target: string, start: number, end: number): Relation => ({
  source,
  target,
  type: 'worksFor',
  start,
  end,
  status: 'asserted',
  by: null,
  rule: 'made',
  confidence: 1,
});
