import { describe, expect, it } from 'vitest';
import { linkReadings } from '../../src/link/readings.ts';
import type { Reading } from '../../src/model.ts';
import { resolveNames } from './names-of.ts';

/** Marked text → the ids of its entities. */
const ids: [marked: string, ids: string[]][] = [
  ['{C 谷歌}涨了。', ['company:google']],
  ['{C 谷歌DeepMind}涨了。', ['company:deepmind']],
  ['{C Google DeepMind} grew.', ['company:deepmind']],
  ['{C 微软 Kelp}涨了。', ['company:microsoft-kelp']],
  ['{L The U.S.} is large.', ['place:united-states']],
  // Nothing of these is listed.
  ['{C 海星Kelp}涨了。', ['company:hai-xing-kelp']],
  ['{C Kelp & Co.} grew.', ['company:kelp']],
  ['{P Google DeepMind} left.', ['person:google-deepmind']],
];

describe('ids', () => {
  it.each(ids)('%s', (marked, expected) => {
    expect(resolveNames(marked).entities.map(({ id }) => id)).toEqual(expected);
  });
});

/** Documents, and how many things they name between them. */
const things: [documents: string[], count: number][] = [
  [['{C 谷歌DeepMind}涨了。', '{C Google DeepMind} grew.', '{C DeepMind} fell.'], 1],
  [['{C 微软Kelp}涨了。', '{C Microsoft Kelp} grew.'], 1],
  [['{C 微软Kelp}涨了。', '{C Microsoft} grew.'], 2],
  [['{C 海星Kelp}涨了。', '{C Kelp} grew.'], 2],
  [['{L The U.S.} is large.', '{L The United States} is large.'], 1],
];

describe('the same thing in two documents', () => {
  it.each(things)('%s', (documents, count) => {
    const readings = documents.map((marked, i): Reading => {
      const { text, entities, mentions } = resolveNames(marked);
      const head = { id: `doc${i}`, source: `doc${i}`, language: 'en' };
      return { ...head, text, segments: [], entities, mentions, quotes: [], relations: [] };
    });
    expect(linkReadings(readings).entities).toHaveLength(count);
  });
});

describe('ids that readings from elsewhere bring', () => {
  const bearing = (id: string, name: string, reading: string): Reading => ({
    id: reading,
    source: reading,
    language: 'en',
    text: name,
    segments: [],
    entities: [{ id, type: 'company', name, aliases: [] }],
    mentions: [{ start: 0, end: name.length, entity: id, form: 'name', by: null }],
    quotes: [],
    relations: [],
  });
  it.each([
    ['company:kelp', 'company:kelp', 1],
    // A number says nothing.
    ['company:e12', 'company:e12', 2],
    ['company:7', 'company:7', 2],
  ])('%s %s', (a, b, count) => {
    const { entities } = linkReadings([bearing(a, 'Kelp', 'a'), bearing(b, 'Tern', 'b')]);
    expect(entities).toHaveLength(count);
  });
});
