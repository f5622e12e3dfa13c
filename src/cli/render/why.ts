import type { Apart, Why, WhyStep } from '../../query/why.ts';
import { hasHan } from '../../resolve/han.ts';
import { onOneLine } from '../plain.ts';
import type { Terminal } from '../terminal.ts';
import { renderReceipt } from './quote.ts';

type Names = (id: string | null) => string;

/** Why two names are one thing or two, for people. */
export function renderWhy(why: Why, names: Names, terminal: Terminal): string {
  const { colors } = terminal;
  if (!why.same) {
    const [a, b] = why.entities;
    const head = `${colors.bold(`${names(a.id)} and ${names(b.id)} are two`)} ${colors.dim(`${a.id} · ${b.id}`)}\n`;
    const reasons = why.reasons.map((reason) => apart(reason, terminal));
    return [head, ...reasons, ...why.quotes.map((quote) => `\n${renderReceipt(quote, terminal)}`)].join('');
  }
  const head = `${colors.bold(`${names(why.entity.id)} is one`)} ${colors.dim(why.entity.id)}\n`;
  if (why.steps.length === 0) return `${head}  both names stand at the same place\n`;
  return [head, ...why.steps.map((step, i) => stepText(step, i + 1, terminal))].join('\n');
}

/** What the rules look at; a rule without a word here is shown by its name. */
const RULES: Record<string, string> = {
  exact: 'the same words',
  unrecorded: 'by a rule that left no trace',
  'same-name': 'the same name in two documents, and nothing that tells them apart',
  'short-form': 'a part of the longer name',
  surname: 'the family name of the longer name',
  'first-name': 'the given name of the longer name',
  'middle-name': 'the same but for a middle name',
  initials: 'the same but for initials',
  nickname: 'the same but for a nickname',
  title: 'the same but for a title',
  address: 'a form of address',
  university: 'two names of one university',
  acronym: 'the first letters of the longer name',
  bracketed: 'the one stands in brackets after the other',
  defined: 'the text says that it calls the one by the other',
  gloss: 'the one is given as the other in another script',
  'former-name': 'the text says that the one was called the other',
  'known-alias': 'the word lists know them as one',
  'parent-in-front': 'the same with the name of the whole in front',
  'same-slot': 'the same place in two copies of a text',
  'shared-alias': 'a document uses the one as another name for the other',
  'lone-surname': 'the only person with this family name',
  sound: 'the two sound alike across scripts',
  pinyin: 'the one is the other in pinyin',
  'same-relation': 'one person is said to be the head of both, in either script',
  abbreviation: 'some characters of the longer name',
  'without-place': 'the longer name without its place',
  'lone-noun': 'the only body of that kind in the document',
  'close-spelling': 'spelt almost alike',
  'shared-surname': 'one of several with this family name',
  human: 'somebody decided so',
};

export const sayRule = (rule: string): string => (RULES[rule] ? `${RULES[rule]} (${rule})` : rule);

/** Where the two are not in one script, it is the word lists that make them one name. */
const sameName = (a: string, b: string): string =>
  hasHan(a) === hasHan(b) ? sayRule('same-name') : 'the word lists know both as one name (same-name)';

function stepText(
  { names: [a, b], where, rule, sure, evidence, quotes }: WhyStep,
  number: number,
  terminal: Terminal,
): string {
  const place = where === 'document' ? 'in one document' : 'across documents';
  const seen = evidence === undefined ? '' : `; ${onOneLine(evidence)}`;
  const head = `${number}. ${onOneLine(a)} = ${onOneLine(b)}, ${place}: ${rule === 'same-name' ? sameName(a, b) : sayRule(rule)}, ${sure.toFixed(2)} sure${seen}\n`;
  return head + quotes.map((quote) => renderReceipt(quote, terminal)).join('');
}

function apart(reason: Apart, terminal: Terminal): string {
  switch (reason.kind) {
    case 'decided':
      return '  somebody decided so: see namedrop correct list\n';
    case 'types':
      return `  one is a ${reason.types[0]}, the other a ${reason.types[1]}\n`;
    case 'together':
      return `  one document names both and tells them apart:\n${reason.quotes.map((quote) => renderReceipt(quote, terminal)).join('')}`;
    case 'shared':
      return `  their names share ${reason.words.map(onOneLine).join(', ')}, which is not enough\n`;
    case 'suggested':
      return `  they may be one: ${sayRule(reason.rule)}, ${reason.sure.toFixed(2)} sure; ${onOneLine(reason.evidence)}; see namedrop review\n`;
    case 'nothing':
      return '  no rule found anything that they have in common\n';
  }
}
