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
  ['given names tell', '{P Greta Lind} and {P Otto Marsh} met. {P Lind} sang; he slept.', ['he = Otto Marsh']],
  ['the firm of two', '{C Tern} and {C Finch} talked. The firm left.', []],
  [
    'not of the two',
    '{C Tern} grew. {C Finch} and {C Larkline} own shares. The shipmaker is old.',
    ['The shipmaker = Tern'],
  ],
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
  [
    'what stands for it keeps it near',
    '{C Tern} grew. The company is old. It has three ships. Its boss left.',
    ['The company = Tern', 'It = Tern', 'Its = Tern'],
  ],
  [
    'called so',
    'The carmaker {C Tern} sued {C Finch}, a bank. It rained. The bank has no money.',
    ['The bank = Finch'],
  ],
  ['so in its name', '{C Tern Airlines} sued {C Finch Bank}. The airline lost.', ['The airline = Tern Airlines']],
  ['called otherwise', 'The carmaker {C Tern} grew. The bank is old.', []],
  ['named in passing', '{C Tern} grew. Experts at {C Finch} were glad. The company is old.', []],
  [
    'The Committee',
    '{O Alba Rescue Committee} met {O Lund Fund}. The Committee left.',
    ['The Committee = Alba Rescue Committee'],
  ],
  ['The Committee of nobody', '{O Lund Fund} grew. The Committee left.', []],
  ['公司', '{C 海星科技}上市了。{P 周航}说，公司明年盈利。', ['公司 = 海星科技']],
  ['公司法', '{C 海星科技}上市了。公司法改了。', []],
  ['公司 of two', '{C 海星科技}和{C 蓝鲸科技}上市了。公司明年盈利。', []],
  ['其', '{C 海星科技}上市了。其创始人很高兴。', ['其 = 海星科技']],
  ['其他, 尤其', '{C 海星科技}上市了。其他人不高兴，尤其员工。', []],
  ['其 of the sentence’s topic', '{C 海星科技}收购了{C 蓝鲸科技}，其员工很高兴。', ['其 = 海星科技']],
];

/** Marked text → plurals, each once for everybody meant. */
const plurals: typeof table = [
  ['both', '{P Ana Ruiz} and {P Bo Lund} own {C Tern}. Both live here.', ['Both = Ana Ruiz', 'Both = Bo Lund']],
  [
    'both were born',
    '{P Ana Ruiz} met {P Bo Lund}. {C Tern} sued {C Finch}. Both were born in May.',
    ['Both = Ana Ruiz', 'Both = Bo Lund'],
  ],
  ['the two', '{P Ana Ruiz} met {P Bo Lund}. The two talked.', ['The two = Ana Ruiz', 'The two = Bo Lund']],
  [
    'both founders',
    '{P Ana Ruiz} and {P Bo Lund} own {C Tern}. It rained. Both founders left.',
    ['Both founders = Ana Ruiz', 'Both founders = Bo Lund'],
  ],
  [
    'the brothers',
    '{P Ole} and {P Bo Lund} sang. The brothers left.',
    ['The brothers = Ole', 'The brothers = Bo Lund'],
  ],
  [
    'both companies',
    '{C Tern} and {C Finch} grew. {P Ana Ruiz} likes both companies.',
    ['both companies = Tern', 'both companies = Finch'],
  ],
  ['they', '{P Ana Ruiz} and {P Bo Lund} own {C Tern}. They left.', ['They = Ana Ruiz', 'They = Bo Lund']],
  ['their', '{P Ana Ruiz} and {P Bo Lund} sold their house.', ['their = Ana Ruiz', 'their = Bo Lund']],
  [
    'their mother',
    '{P Ana Ruiz} has a brother, {P Bo Ruiz}. Their mother sang.',
    ['Their = Ana Ruiz', 'Their = Bo Ruiz'],
  ],
  [
    'titles',
    'Mayor {P Ana Ruiz} and Prime Minister {P Bo Lund} met. They talked.',
    ['They = Ana Ruiz', 'They = Bo Lund'],
  ],
  [
    'a clause about each',
    '{P Ana Ruiz}, 41, and {P Bo Lund}, 32, met. They talked.',
    ['They = Ana Ruiz', 'They = Bo Lund'],
  ],
  [
    'three',
    '{P Ana Ruiz}, {P Bo Lund} and {P Eva Marsh} met. The trio sang.',
    ['The trio = Ana Ruiz', 'The trio = Bo Lund', 'The trio = Eva Marsh'],
  ],
  ['the latter', '{C Tern} and {C Finch} grew. The latter has debts.', ['The latter = Finch']],
  ['the former', '{C Tern} outbid {C Finch}. The former has debts.', ['The former = Tern']],
  ['two of three', '{P Ana Ruiz}, {P Bo Lund} and {P Eva Marsh} met. The two sang.', []],
  ['they, the workers', '{P Ana Ruiz} and {P Bo Lund} hired three workers. They sang.', []],
  ['they, the critics', '{P Ana Ruiz} and {P Bo Lund} left. Critics say they were tired.', []],
  ['they, nobody', '{P Ana Ruiz} left. They were glad.', []],
  ['both and', '{P Ana Ruiz} and {P Bo Lund} met. Both the house and the barn burnt.', []],
  ['the two houses', '{P Ana Ruiz} and {P Bo Lund} met. The two houses burnt.', []],
  ['the founders of', '{P Ana Ruiz} and {P Bo Lund} met. The founders of the bank sang.', []],
  ['the former minister', '{P Ana Ruiz} met {P Bo Lund}. The former minister sang.', []],
  ['part of a phrase', 'The owners of {C Tern} and {C Finch} met. Both sang.', []],
  ['among the founders', '{P Ana Ruiz} and {P Bo Lund} were among the founders.', []],
  ['A and B both', '{P Ana Ruiz} and {P Bo Lund} both sang.', []],
  ['no people', '{C Tern} and {C Finch} make most airliners. They grew.', ['They = Tern', 'They = Finch']],
  [
    'a surname in between',
    '{P Ana Lind} beat {P Eva Lind}. {P Lind} was tired. The sisters sang.',
    ['The sisters = Ana Lind', 'The sisters = Eva Lind'],
  ],
  ['other kind', '{P Ana Ruiz} and {P Bo Lund} met. Both companies grew.', []],
  ['too far', `{P Ana Ruiz} and {P Bo Lund} met. ${'It rained all day. '.repeat(6)}Both sang.`, []],
  ['两人', '{P 周航}和{P 林敏}来了。两人很累。', ['两人 = 周航', '两人 = 林敏']],
  ['两位创始人', '{P 周航}和{P 林敏}来了。两位创始人很累。', ['两位创始人 = 周航', '两位创始人 = 林敏']],
  ['他们 of two', '{P 周航}和{P 林敏}来了。他们很累。', ['他们 = 周航', '他们 = 林敏']],
  ['他們', '{P 周航}與{P 林敏}來了。他們很累。', ['他們 = 周航', '他們 = 林敏']],
  ['双方', '{C 海星科技}与{C 蓝鲸科技}合作。双方很高兴。', ['双方 = 海星科技', '双方 = 蓝鲸科技']],
  ['后者', '{C 海星科技}与{C 蓝鲸科技}合作，后者出钱。', ['后者 = 蓝鲸科技']],
  ['他们, the workers', '{P 周航}和{P 林敏}慰问了工人。他们很累。', []],
  ['两人 of three', '{P 周航}、{P 林敏}和{P 王明}来了。两人很累。', []],
  ['双方 of nobody', '{C 海星科技}上市了。双方很高兴。', []],
];

describe.each([
  ['one', table],
  ['several', plurals],
])('resolveReferences: %s', (_title, rows) => {
  it.each(rows)('%s', (_name, marked, expected) => {
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
});

describe('resolveReferences', () => {
  it('says which rule linked a mention, and how sure', () => {
    const { mentions } = resolveAll('{P Paul Marsh} left. He was tired.');
    expect(mentions[1]).toMatchObject({ form: 'pronoun', rule: 'pronoun-subject', by: null });
    expect(mentions[1]!.confidence).toBeGreaterThan(0.4);
  });
});
