import type { Document, Entity, EntityType, Mention, Sentence, Token } from '../../model.ts';
import { hanReferencesIn } from './han-references.ts';
import { nominalAt } from './nominals.ts';
import { type Placed, placeMentions, quotedTokens } from './scene.ts';

/** Words that stand for a thing named before. */
export interface ThingReference {
  from: number;
  to: number;
  wants: readonly EntityType[];
  form: 'pronoun' | 'nominal';
  rule: string;
}

/** Sentences that may lie between a thing's name and what stands for it. */
const REACH = 2;
const IT: readonly EntityType[] = ['company', 'organization', 'product'];
/** What an "it" that is a company does; "it is", "it seems" may mean anything. */
const ACTS =
  /^(?:said|says|has|had|will|plans|planned|paid|bought|sold|launched|announced|acquired|hired|raised|makes|made|owns|owned|employs|employed|expects|expected|agreed|declined|opened|closed|released|offers|offered|built|builds|runs|began|started|began|reported|cut|invested|denied|refused|wants|wanted|could|would|may|might|did|does|also|now|later)$/u;

/**
 * Resolves "it", "its", "the company", 该公司 and the like, where the text leaves no choice: one fitting thing in reach,
 * or one that leads its sentence while the others do not.
 */
export function resolveThings(
  doc: Pick<Document, 'text'>,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Mention[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const placed = placeMentions(mentions, sentences, quotedTokens(doc.text, sentences));
  const found: Mention[] = [];
  let next = 0;
  sentences.forEach((sentence, at) => {
    while (next < placed.length && placed[next]!.sentence < at) next += 1;
    let here = next;
    while (here < placed.length && placed[here]!.sentence === at) here += 1;
    for (const reference of referencesIn(sentence)) {
      if (isTaken(reference, placed.slice(next, here))) continue;
      const before = placed.slice(firstInReach(placed, next, at), here);
      const antecedent = antecedentOf(reference, at, before, types);
      if (antecedent) found.push(mentionOf(reference, sentence.tokens, antecedent));
    }
  });
  return found;
}

function referencesIn(sentence: Sentence): ThingReference[] {
  if (sentence.language === 'zh') return hanReferencesIn(sentence);
  return sentence.tokens.flatMap((token, i): ThingReference[] => {
    const nominal = nominalAt(sentence.tokens, i);
    if (nominal) return [{ ...nominal, form: 'nominal', rule: 'nominal' }];
    const next = sentence.tokens[i + 1]?.text ?? '';
    const isIts = token.text === 'its' || token.text === 'Its';
    if (!isIts && !(/^[Ii]t$/u.test(token.text) && ACTS.test(next))) return [];
    return [{ from: i, to: i + 1, wants: IT, form: 'pronoun', rule: isIts ? 'its' : 'it' }];
  });
}

const isTaken = ({ from, to }: ThingReference, names: readonly Placed[]): boolean =>
  names.some((name) => name.from < to && from < name.to);

function firstInReach(placed: readonly Placed[], end: number, sentence: number): number {
  let first = end;
  while (first > 0 && sentence - placed[first - 1]!.sentence <= REACH) first -= 1;
  return first;
}

/** The one thing that fits, looking back sentence by sentence; null where two could be meant. */
function antecedentOf(
  reference: ThingReference,
  sentence: number,
  before: readonly Placed[],
  types: ReadonlyMap<string, EntityType>,
): { entity: string; sure: number } | null {
  const fitting = before.filter(
    ({ entity, sentence: at, to }) =>
      reference.wants.includes(types.get(entity)!) && (at < sentence || to <= reference.from),
  );
  const all = new Set(fitting.map(({ entity }) => entity));
  const last = fitting.at(-1);
  if (!last || (PRONOUNS.has(reference.rule) && !leads(last, sentence, fitting))) return null;
  if (all.size === 1) return { entity: last.entity, sure: last.sentence >= sentence - 1 ? 0.85 : 0.7 };
  const nearest = fitting.filter(({ sentence: at }) => at === last.sentence);
  const leaders = new Set(nearest.filter(({ role }) => role === 'subject').map(({ entity }) => entity));
  const others = new Set(nearest.map(({ entity }) => entity));
  if (leaders.size === 1) return { entity: [...leaders][0]!, sure: 0.7 };
  return others.size === 1 ? { entity: last.entity, sure: 0.65 } : null;
}

const PRONOUNS = new Set(['it', 'its']);

/** "It" is so often something unnamed that only what a sentence is about will do: a subject, here or in the sentence before. */
const leads = (last: Placed, sentence: number, fitting: readonly Placed[]): boolean =>
  last.sentence >= sentence - 1 &&
  fitting.some((each) => each.sentence === last.sentence && (each.role === 'subject' || each.role === 'possessive'));

function mentionOf(
  { from, to, form, rule }: ThingReference,
  tokens: readonly Token[],
  { entity, sure }: { entity: string; sure: number },
): Mention {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, entity, form, by: null, confidence: sure, rule };
}
