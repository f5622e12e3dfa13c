import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/query/distance.ts';
import { foldName } from '../../src/query/fold.ts';
import { resolveName } from '../../src/query/names.ts';
import { ENTITIES } from './corpus.ts';

const answer = (query: string): string => {
  const found = resolveName(query, ENTITIES);
  if (found.kind === 'one') return found.entity.id;
  const entities = found.kind === 'several' ? found.entities : found.suggestions;
  return `${found.kind}: ${entities.map(({ id }) => id).join(' ')}`.trim();
};

describe('resolveName', () => {
  it.each([
    ['Inés Marchetti', 'person:ines-marchetti'],
    ['ines marchetti', 'person:ines-marchetti'],
    ['INÉS', 'person:ines-marchetti'],
    ['Ine\u0301s', 'person:ines-marchetti'],
    ['伊内斯·马尔凯蒂', 'person:ines-marchetti'],
    ['伊內斯馬爾凱蒂', 'person:ines-marchetti'],
    ['伊內斯·馬爾凱蒂', 'person:ines-marchetti'],
    ['奥托·布兰特', 'person:otto-brandt'],
    ['奥托', 'person:otto-brandt'],
    ['维洛拉', 'company:velora'],
    ['velora inc', 'company:velora'],
    ['  Velora ', 'company:velora'],
    ['company:velora', 'company:velora'],
    ['Company: Velora', 'company:velora'],
    ['quartz', 'company:quartz'],
    ['Quartz & Sons', 'company:quartz'],
    ['"Otto Brandt"', 'person:otto-brandt'],
    ['Lumen', 'product:lumen'],
    ['lumen 2', 'product:lumen'],
  ])('%s is %s', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });

  it('takes the far more frequent one of two who share a name, and names the other', () => {
    const found = resolveName('Brandt', ENTITIES);
    expect(found).toMatchObject({ kind: 'one', entity: { id: 'person:otto-brandt' } });
    expect(found).toMatchObject({ others: [{ id: 'person:jan-brandt' }] });
  });

  it('lists those who share a name with equal right', () => {
    const even = ENTITIES.map((entity) => ({ ...entity, mentions: 4 }));
    const found = resolveName('Brandt', even);
    expect(found.kind).toBe('several');
  });

  it('prefers the one who bears a name as its own over one who is sometimes called so', () => {
    const [velora, nordwind] = [ENTITIES[1]!, ENTITIES[0]!];
    const entities = [
      { ...velora, name: 'Orbit', aliases: [], mentions: 6 },
      { ...nordwind, name: 'Orbit Labs', aliases: ['Orbit'], mentions: 9 },
    ];
    expect(resolveName('orbit', entities)).toMatchObject({ kind: 'one', entity: { name: 'Orbit' } });
  });

  it.each([
    ['Veloro', 'none: company:velora'],
    ['Marcheti', 'none: person:ines-marchetti'],
    ['Nordwnid', 'none: company:nordwind'],
    ['Otto Brant', 'none: person:otto-brandt'],
    ['维落拉', 'none: company:velora'],
    ['Xanadu', 'none:'],
    ['person:velora', 'none:'],
    ['', 'none:'],
    ['!!', 'none:'],
  ])('%s gets %s', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });
});

describe('foldName', () => {
  it.each([
    ['J.R.R. O’Neill', 'jrr oneill'],
    ['Zoë  Ångström-Weiß', 'zoe angstrom weiss'],
    ['Łukasz Østergård', 'lukasz ostergard'],
    ['薩姆·奧特曼', '萨姆奥特曼'],
    ['ＯｐｅｎＡＩ', 'openai'],
    ['AT&T', 'at&t'],
    ['C++', 'c++'],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3, 3],
    ['velora', 'veolra', 1, 1],
    ['same', 'same', 0, 0],
    ['', 'ab', 2, 2],
    ['abcdef', 'ghijkl', 3, Number.POSITIVE_INFINITY],
    ['short', 'much longer', 3, Number.POSITIVE_INFINITY],
  ])('%s and %s within %i: %d', (a, b, most, expected) => {
    expect(editDistance(a, b, most)).toBe(expected);
  });
});
