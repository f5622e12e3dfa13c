import type { Lexicon } from '../lexicon.ts';
import type { Document, Quote, Relation, Sentence } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';
import { rulesFor, triggersIn } from './en/triggers.ts';
import { viewEnglish } from './en/view.ts';
import { distinct, ground } from './facts.ts';
import type { Finding, RelationRule, SentenceView } from './rule.ts';
import { zhRules } from './rules.ts';
import { within } from './sweep.ts';
import { uttererAt } from './utterer.ts';
import { viewSentence } from './view.ts';

/** A sentence longer than this is a table or debris, not a statement. */
const LONGEST = 600;

/** Relations that the sentences state between mentions, each with the clause that says so as evidence. */
export function relateMentions(
  doc: Document,
  sentences: readonly Sentence[],
  resolution: Resolution,
  quotes: readonly Quote[],
  _lexicon: Lexicon,
): Relation[] {
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const mentionsOf = within(resolution.mentions);
  const quotesOf = within(quotes);
  const relations: Relation[] = [];
  for (const sentence of sentences) {
    const mentions = mentionsOf(sentence);
    const around = quotesOf(sentence);
    if (sentence.tokens.length > LONGEST || !mentions.some(({ entity }) => entity !== mentions[0]!.entity)) continue;
    const segment = resolution.segments[sentence.segment];
    if (segment === undefined || segment.zone === 'boilerplate') continue;
    const view = viewSentence(sentence, { text: doc.text, zone: segment.zone, mentions, entities });
    const by = (at: number) => uttererAt(at, around, segment, resolution.author);
    for (const relation of distinct(findAll(view).flatMap((found) => ground(found, by)))) relations.push(relation);
  }
  return relations;
}

type Found = { rule: Pick<RelationRule, 'id' | 'type'>; finding: Finding };

function findAll(view: SentenceView): Found[] {
  return view.language === 'zh'
    ? applyRules(zhRules, view)
    : viewEnglish(view).flatMap((line) => applyRules(rulesFor(triggersIn(line)), line));
}

function applyRules<View extends SentenceView>(rules: readonly RelationRule<View>[], view: View): Found[] {
  const found: Found[] = [];
  for (const rule of rules) for (const finding of rule.match(view)) found.push({ rule, finding });
  return found;
}
