import type { Entity, Mention, MentionForm, Sentence, Token, TokenKind, Zone } from '../model.ts';
import type { Item, SentenceView } from './rule.ts';

/** What a sentence's view is made from beside the sentence: its mentions in text order, and all entities by id. */
export interface Surroundings {
  text: string;
  zone: Zone;
  mentions: readonly Mention[];
  entities: ReadonlyMap<string, Entity>;
}

/** A sentence with every mention collapsed to one item; a token that a mention cuts ("You|'ve") leaves its rest. */
export function viewSentence(sentence: Sentence, { text, zone, mentions, entities }: Surroundings): SentenceView {
  const { start, end, language } = sentence;
  const names = mentionItems(text, apart(text, mentions), entities);
  return { start, end, language, zone, text, items: interleave(text, sentence.tokens, names) };
}

/** Mentions in text order, none inside another; those over one span in one. "[[Foo]'s AI chief]" gives Foo and what is left. */
function apart(text: string, mentions: readonly Mention[]): Mention[][] {
  const kept: Mention[][] = [];
  for (const mention of mentions) {
    const last = kept.at(-1)?.[0];
    if (last === undefined || mention.start >= last.end) kept.push([mention]);
    else if (mention.start === last.start && mention.end === last.end) kept.at(-1)!.push(mention);
    else if (last.form === 'nominal' && mention.start === last.start && mention.end < last.end) {
      kept.splice(-1, 1, [mention], [withoutOwner(text, last, mention)]);
    }
  }
  return kept;
}

function withoutOwner(text: string, outer: Mention, owner: Mention): Mention {
  const ending = /^(?:['’]s?)?\s*/u.exec(text.slice(owner.end, outer.end))![0];
  return { ...outer, start: owner.end + ending.length };
}

function mentionItems(
  text: string,
  kept: readonly (readonly Mention[])[],
  entities: ReadonlyMap<string, Entity>,
): Item[] {
  return kept.map((together) => {
    const { start, end, form } = together[0]!;
    const known = together.map((mention) => entities.get(mention.entity)).filter((entity) => entity !== undefined);
    return item(text, start, end, 'mention', known, form);
  });
}

function interleave(text: string, tokens: readonly Token[], names: readonly Item[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  let covered = 0;
  for (const token of tokens) {
    let at = Math.max(token.start, covered);
    while (next < names.length && names[next]!.start < token.end) {
      const name = names[next]!;
      if (name.start > at) items.push(item(text, at, name.start, token.kind));
      items.push(name);
      covered = name.end;
      at = Math.max(at, covered);
      next += 1;
    }
    if (at < token.end) items.push(item(text, at, token.end, restKind(text, at, token)));
  }
  return items;
}

/** What a mention leaves of "Corp." is a full stop and no word. */
const restKind = (text: string, at: number, { start, end, kind }: Token): TokenKind =>
  at > start && !/[\p{L}\p{Nd}]/u.test(text.slice(at, end)) ? 'sign' : kind;

function item(
  text: string,
  start: number,
  end: number,
  kind: Item['kind'],
  entities: readonly Entity[] = [],
  form: MentionForm | null = null,
): Item {
  const surface = text.slice(start, end);
  return { start, end, text: surface, lower: surface.toLowerCase().replaceAll('’', "'"), kind, entities, form };
}
