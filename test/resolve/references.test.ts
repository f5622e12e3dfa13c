import { describe, expect, it } from 'vitest';
import { resolveAll } from './names-of.ts';

/** Marked text → what refers to a name, as `reference = first name of the entity`, in text order. */
const table: [name: string, marked: string, references: string[]][] = [
  ['he', '{P Paul Marsh} left. He was tired.', ['He = Paul Marsh']],
  ['she, not he', '{P Gina Marsh} met {P Paul Lind}. She was tired.', ['She = Gina Marsh']],
  ['title tells', 'Mr. {P Lind} met Mrs. {P Voss}. She was tired and he was not.', ['She = Voss', 'he = Lind']],
  ['kin word tells', 'The actress {P Quell} met {P Paul Lind}. She was tired.', ['She = Quell']],
  ['object', '{P Gina Marsh} met {P Paul Lind}. She thanked him.', ['She = Gina Marsh', 'him = Paul Lind']],
  ['possessive', '{P Gina Marsh} sold her house.', ['her = Gina Marsh']],
  ['nobody there', 'He was tired. She was not.', []],
  ['no person', '{C Tern} grew. He was tired.', []],
  ['too far', `{P Paul Marsh} left. ${'It rained all day. '.repeat(6)}He was tired.`, []],
  ['after, in a clause in front', 'When she left, {P Gina Marsh} was tired.', ['she = Gina Marsh']],
  ['part of a name', '{P Paul Marsh} read {W His Dark Hour}.', []],
  ['it', '{C Tern} bought {C Finch} in 2012, and later it paid two million for rent.', ['it = Tern']],
  ['empty it', '{C Tern} grew. It is hard to say why. It seems that nobody knows.', []],
  ['its', '{C Tern} grew. Its owners were glad.', ['Its = Tern']],
  ['its of two', 'The deal with {C Tern} and {C Finch} failed. Its price was high.', []],
  ['the company', '{C Tern} grew. The company is old.', ['The company = Tern']],
  ['the tech giant', '{C Tern} grew. In May the tech giant sold a ship.', ['the tech giant = Tern']],
  ['the company of two', 'A deal between {C Tern} and {C Finch} failed. The company is old.', []],
  ['the company that leads', '{C Tern} sued {C Finch}. The company is old.', ['The company = Tern']],
  ['the company that', '{C Tern} grew. The company that he left is old.', []],
  ['company car', '{C Tern} grew. The company car is old.', []],
  ['a company', '{C Tern} grew. A company is more than a name.', []],
  ['other kind', '{C Tern} grew. The novel is old.', []],
  ['the university', '{O Lund University} grew. The university is old.', ['The university = Lund University']],
  ['the app', '{C Tern} sells {R Kite}. The app is free.', ['The app = Kite']],
  ['他', '{P 周航}离开了公司。他很累。', ['他 = 周航']],
  ['其他', '{P 周航}离开了。其他人留下。', []],
  ['他们', '{P 周航}离开了。他们留下。', []],
  ['她 of two', '昨天{P 周航}和{P 林敏}离开了。她很累。', []],
  ['该公司', '{C 海星科技}上市了。该公司很大。', ['该公司 = 海星科技']],
  ['這家科技巨頭', '{C 海星科技}上市了。這家科技巨頭很大。', ['這家科技巨頭 = 海星科技']],
  ['它', '{R 风筝}上市了。它很大。', ['它 = 风筝']],
];

describe('resolveReferences', () => {
  it.each(table)('%s', (_name, marked, expected) => {
    const { text, mentions } = resolveAll(marked);
    const firstName = (entity: string) =>
      mentions.find((mention) => mention.entity === entity && mention.form === 'name')!;
    const found = mentions
      .filter(({ form }) => form !== 'name')
      .map((mention) => {
        const name = firstName(mention.entity);
        return `${text.slice(mention.start, mention.end)} = ${text.slice(name.start, name.end)}`;
      });
    expect(found).toEqual(expected);
  });

  it('says which rule linked a mention, and how sure', () => {
    const { mentions } = resolveAll('{P Paul Marsh} left. He was tired.');
    expect(mentions[1]).toMatchObject({ form: 'pronoun', rule: 'pronoun-subject', by: null });
    expect(mentions[1]!.confidence).toBeGreaterThan(0.4);
  });
});
