import { describe, expect, it } from 'vitest';
import { resolveAll } from '../names-of.ts';

/** Marked text → what its last he, she, him, her or his means, by the first name of the entity; null for nobody. */
type Row = [marked: string, meant: string | null];

const own: Row[] = [
  ['{P Paul Marsh} worked for {P Tom Lind}. In May {P Paul Marsh} thanked him.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} asked him why.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} has never asked him why.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} wrote to him.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh}, the head of the fund, called him.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} wanted to thank him.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} sat down and thanked him.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh}, who had called him, left.', 'Tom Lind'],
  ['{P Gina Lind} is tired. {P Ann Marsh} asked her why.', 'Gina Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} asked him whether it worried him.', 'Tom Lind'],
  ['{P Gina Lind} is tired. Mayor {P Ann Marsh}, who leads the party, called her.', 'Gina Lind'],
  ['{P Gina Lind} is tired. {P Ann Marsh} accused her of theft.', 'Gina Lind'],
  ['{P Gina Lind} is tired. {P Ann Marsh} offered her 90 crowns.', 'Gina Lind'],
  ['{P Tom Lind} is tired. Their coach, {P Paul Marsh}, called him.', 'Tom Lind'],
  ['{P Paul Marsh} thanked him.', null],
  ['{P Paul Marsh} and {P Tom Lind} thanked him.', null],
  ['{P Ann Marsh} sold her 90 cows.', 'Ann Marsh'],
  // Not its own clause's subject, so he may be meant.
  ['{P Paul Marsh} said that the rain had surprised him.', 'Paul Marsh'],
  ['{P Paul Marsh} took the dog with him.', 'Paul Marsh'],
  ['{P Paul Marsh} brought with him a dog.', 'Paul Marsh'],
  ['{P Paul Marsh} hurt himself.', 'Paul Marsh'],
  ['{P Paul Marsh} thinks the company owes him money.', 'Paul Marsh'],
  ['Friends of {P Paul Marsh} thanked him.', 'Paul Marsh'],
];

const relatives: Row[] = [
  ['{P Tom Lind} shares the prize with {P Paul Marsh}, his colleague in Lund.', 'Tom Lind'],
  ['{P Tom Lind} met his brother {P Paul Marsh}.', 'Tom Lind'],
  ['{P Tom Lind} met his elder brother, {P Paul Marsh}.', 'Tom Lind'],
  ['{P Gina Lind} lives with her sister {P Ann Marsh}.', 'Gina Lind'],
  ['We met his brother {P Paul Marsh}.', null],
  ['We met {P Paul Marsh}, his former tutor.', null],
  // These are his own.
  ['{P Paul Marsh} and his wife left.', 'Paul Marsh'],
  ['{P Paul Marsh}, his wife {P Ann Lind} and a dog left.', 'Paul Marsh'],
  ['{P Paul Marsh}, his eyes red, left.', 'Paul Marsh'],
  ['With his brother, {P Paul Marsh} left.', 'Paul Marsh'],
  ['In his book {P Paul Marsh} writes of rain.', 'Paul Marsh'],
  ['{P Paul Marsh} left his job.', 'Paul Marsh'],
];

const things: Row[] = [
  ['{P Tom Lind} is suing {C Tern} and {P Paul Marsh}, and his own bank, {C Finch}.', 'Tom Lind'],
  ['{P Gina Lind} blamed {P Ann Marsh}, and her own staff.', 'Gina Lind'],
  // A wife is not a thing apart, and a clause of its own has a subject of its own.
  ['{P Gina Lind} met {P Paul Marsh} and his own brother.', 'Paul Marsh'],
  ['{P Gina Lind} met {P Paul Marsh}, and his own dog barked.', 'Paul Marsh'],
];

const reported: Row[] = [
  ['{P Tom Lind} met {P Paul Marsh}. {P Paul Marsh} said that he was tired.', 'Paul Marsh'],
  ['{P Gina Lind} met {P Ann Marsh}. {P Ann Marsh} said she was tired.', 'Ann Marsh'],
  ['{P Paul Marsh} says that he was wrong.', 'Paul Marsh'],
  // Said of somebody of the other gender.
  ['{P Paul Marsh} met {P Gina Lind}. {P Paul Marsh} said that she was tired.', 'Gina Lind'],
  ['{P Gina Lind} met {P Paul Marsh}. {P Gina Lind} said that he was tired.', 'Paul Marsh'],
];

const taken: Row[] = [
  ['{P Tom Lind} said that {P Paul Marsh} had tried to hire his engineers.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} stole his idea.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} lured away his staff.', 'Tom Lind'],
  ['{P Tom Lind} is tired. {P Paul Marsh} hired his brother.', 'Paul Marsh'],
  ['{P Tom Lind} is tired. {P Paul Marsh} hired his first engineer.', 'Paul Marsh'],
  ['{P Tom Lind} is tired. {P Paul Marsh} sold his house.', 'Paul Marsh'],
];

const han: Row[] = [
  ['{P 张莉}采访了{P 刘洋}。她问他为什么走。', '刘洋'],
  ['{P 周航}见了{P 王明}。{P 周航}感谢他。', '王明'],
  ['{P 周航}来了。{P 周航}说他很累。', '周航'],
  ['{P 周航}来了。{P 周航}给他的母亲打电话。', '周航'],
  ['{P 周航}唱歌。歌手{P 赵敏}是他的妻子。', '周航'],
  ['{P 周航}唱歌。歌手{P 赵敏}是他的妻子。她很累。', '赵敏'],
  ['{P 周航}感谢他。', null],
];

describe.each([
  ['what one takes is others’', taken],
  ['Chinese', han],
  ['an object is not its own subject', own],
  ['nobody is his own relative', relatives],
  ["what is added to objects is the subject's", things],
  ['reported clauses', reported],
])('%s', (_name, table) => {
  it.each(table)('%s', (marked, meant) => {
    const { text, mentions } = resolveAll(marked);
    const last = [...text.matchAll(/\b(?:he|she|him|her|his|himself)\b|[他她]/giu)].at(-1)!.index;
    const entity = mentions.find(({ start }) => start === last)?.entity;
    const name = mentions.find((mention) => mention.entity === entity && mention.form === 'name');
    expect(name ? text.slice(name.start, name.end) : null).toBe(meant);
  });
});
