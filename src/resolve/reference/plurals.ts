import type { Document, Entity, Mention, Sentence } from '../../model.ts';
import { type Antecedent, antecedentOf, type Read } from './plural/antecedent.ts';
import type { Group } from './plural/groups.ts';
import { hanPluralsIn } from './plural/han-words.ts';
import { type PluralReference, pluralAt } from './plural/words.ts';
import { coverage, placeMentions, quotedTokens } from './scene.ts';

/** Plurals that later ones look back to. */
const MOST_REMEMBERED = 8;
/** A sentence with more names is a list. */
const MOST_NAMES = 60;

/**
 * Resolves they, both, "the two founders", 两人, 双方 and the like, where the text leaves no doubt of who they are: one
 * mention for each of them, over the same words. "The latter" and 后者 mean one.
 */
export function resolvePlurals(
  doc: Pick<Document, 'text'>,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Mention[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const quoted = quotedTokens(doc.text, sentences);
  const unclear = unclearNames(entities);
  const names = bySentence(placeMentions(mentions, sentences, quoted).filter(({ entity }) => !unclear.has(entity)));
  const isNamed = coverage(mentions);
  const said: Group[] = [];
  const read: Read = {
    sentences,
    namesIn: (sentence) => names.get(sentence) ?? [],
    typeOf: (entity) => types.get(entity),
    quoted,
    said,
  };
  const found: Mention[] = [];
  sentences.forEach((sentence, at) => {
    for (const reference of pluralsIn(sentence)) {
      if (isNamed(sentence.tokens[reference.from]!.start)) continue;
      const antecedent = antecedentOf(reference, at, read);
      if (!antecedent) continue;
      if (!reference.pick) said.push(placedAt(antecedent.group, reference, at, read));
      if (said.length > MOST_REMEMBERED) said.shift();
      found.push(...mentionsOf(reference, sentence, antecedent));
    }
  });
  return found;
}

/** A surname of which nobody can tell whose it is: one of those who are counted already. */
function unclearNames(entities: readonly Entity[]): ReadonlySet<string> {
  const people = entities.filter(({ type }) => type === 'person');
  const families = new Set(people.flatMap(({ name }) => (/\s/u.test(name) ? name.split(/\s/u).at(-1)! : [])));
  return new Set(people.filter(({ name }) => families.has(name)).map(({ id }) => id));
}

function bySentence<Item extends { sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const lists = new Map<number, Item[]>();
  for (const item of items) {
    const list = lists.get(item.sentence);
    if (list && list.length < MOST_NAMES) list.push(item);
    else if (!list) lists.set(item.sentence, [item]);
  }
  return lists;
}

function pluralsIn(sentence: Sentence): PluralReference[] {
  if (sentence.language === 'zh') return hanPluralsIn(sentence);
  return sentence.tokens.flatMap((_, i) => pluralAt(sentence.tokens, i) ?? []);
}

/** A group that a plural stands for is there again where the plural stands. */
function placedAt(group: Group, { from, to }: PluralReference, sentence: number, { sentences, quoted }: Read): Group {
  const opens = from < (sentences[sentence]!.language === 'zh' ? 8 : 4);
  return { ...group, sentence, from, to, leads: opens, quoted: quoted(sentence, from) };
}

function mentionsOf(reference: PluralReference, { tokens }: Sentence, { group, sure }: Antecedent): Mention[] {
  const { from, to, form, rule, pick } = reference;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const meant = pick === undefined ? group.entities : group.entities.slice(pick === 'first' ? 0 : -1).slice(0, 1);
  return meant.map((entity) => ({ ...span, entity, form, by: null, confidence: sure, rule }));
}
