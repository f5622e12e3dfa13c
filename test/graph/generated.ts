import { seededRandom } from '../../src/graph/random.ts';
import type { Corpus, LinkedEntity, Mention, Reading, Relation, RelationType } from '../../src/model.ts';
import { ENTITY_TYPES, endsFit, RELATION_TYPES } from '../../src/model.ts';

/** A corpus whose graph has about this many nodes and edges, some hubs and many leaves: for looking and for speed. */
export function generated(order: number, size: number): Corpus {
  const random = seededRandom(order);
  const pick = (skew: number) => Math.min(order - 1, Math.floor(order * random() ** skew));
  const entities = Array.from({ length: order }, (_, i): LinkedEntity => {
    const type = ENTITY_TYPES[[0, 0, 0, 1, 1, 2, 3, 3, 4, 5][i % 10]!]!;
    return { id: `${type}:n${i}`, type, name: `${nameOf(i)}`, aliases: [], members: [] };
  });
  const readings: Reading[] = [];
  let edges = 0;
  for (let d = 0; edges < size; d += 1) {
    const reading = emptyReading(d);
    let text = '';
    for (let s = 0; s < 25 && edges < size; s += 1) {
      const [a, b] = [entities[pick(2.5)]!, entities[pick(1.2)]!];
      if (a === b) continue;
      const start = text.length;
      text += `${a.name} spoke with ${b.name} about the matter. `;
      const by = random() < 0.3 ? entities[pick(4)]!.id : null;
      reading.mentions.push(mention(a.id, start, a.name, by));
      reading.mentions.push(mention(b.id, start + a.name.length + 12, b.name, by));
      edges += by === null ? 1 : 3;
      const type = RELATION_TYPES.find((type) => endsFit(type, a.type, b.type) && random() < 0.3);
      if (type) {
        reading.relations.push(relation(a.id, b.id, type, start, text.length - 1));
        edges += 1;
      }
    }
    const segment = { start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const };
    readings.push({ ...reading, text, segments: [segment] });
  }
  return { readings, entities };
}

const SYLLABLES = ['ka', 'ri', 'mon', 'tel', 'ba', 'sur', 'vin', 'do', 'les', 'qua'];
const nameOf = (i: number) =>
  [...String(i)]
    .map((digit) => SYLLABLES[Number(digit)])
    .join('')
    .replace(/^./u, (sign) => sign.toUpperCase());

function emptyReading(d: number): Reading {
  const day = `2025-${String(1 + (d % 12)).padStart(2, '0')}-${String(1 + (d % 28)).padStart(2, '0')}`;
  const id = `doc-${String(d).padStart(5, '0')}`;
  return {
    id,
    source: `${id}.txt`,
    title: `Article ${d}`,
    date: day,
    language: 'en',
    text: '',
    segments: [],
    entities: [],
    mentions: [],
    quotes: [],
    relations: [],
  };
}

const mention = (entity: string, start: number, name: string, by: string | null): Mention => ({
  start,
  end: start + name.length,
  entity,
  form: 'name',
  by,
});

const relation = (source: string, target: string, type: RelationType, start: number, end: number): Relation => ({
  source,
  target,
  type,
  start,
  end,
  status: 'asserted',
  by: null,
  rule: 'by-hand',
  confidence: 1,
});
