import type { Document, Entity, EntityType, Mention, Sentence, Token } from '../../model.ts';
import { hanReferencesIn } from './han-references.ts';
import { nominalAt } from './nominals.ts';
import { type Antecedent, SaidThings, type ThingReference } from './said-things.ts';
import { type Placed, placeMentions, quotedTokens } from './scene.ts';
import { Told } from './told.ts';

const IT: readonly EntityType[] = ['company', 'organization', 'product'];
/** What an "it" that is a company does; "it is", "it seems" may mean anything. */
const ACTS =
  /^(?:said|says|has|had|will|plans|planned|paid|bought|sold|launched|announced|acquired|hired|raised|makes|made|owns|owned|employs|employed|expects|expected|agreed|declined|opened|closed|released|offers|offered|built|builds|runs|began|started|began|reported|cut|invested|denied|refused|wants|wanted|could|would|may|might|did|does|also|now|later)$/u;

/**
 * Resolves "it", "its", "the company", 该公司 and the like, where the text leaves no choice: one fitting thing in reach,
 * the one that the text has called so, or one that leads its sentence while the others do not. What stands for a thing
 * keeps it in reach.
 */
export function resolveThings(
  doc: Pick<Document, 'text'>,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Mention[] {
  const quoted = quotedTokens(doc.text, sentences);
  const names = placeMentions(mentions, sentences, quoted);
  const things = new SaidThings(entities, new Told(sentences, names), coordinated(sentences, names));
  const found: Mention[] = [];
  let next = 0;
  sentences.forEach((sentence, at) => {
    for (const reference of referencesIn(sentence)) {
      while (names[next] && isBefore(names[next]!, at, reference.from)) things.say(names[next++]!);
      if (isTaken(reference, at, names, next)) continue;
      const antecedent = things.antecedentOf(reference, at);
      if (!antecedent) continue;
      found.push(mentionOf(reference, sentence.tokens, antecedent));
      things.say(placed(reference, at, antecedent.entity, sentence.tokens, quoted(at, reference.from)));
    }
    while (names[next] && isBefore(names[next]!, at, sentence.tokens.length)) things.say(names[next++]!);
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

/** "Tern and Finch": neither is "the company". */
function coordinated(sentences: readonly Sentence[], names: readonly Placed[]): ReadonlySet<Placed> {
  const joined = new Set<Placed>();
  names.forEach((name, i) => {
    const before = names[i - 1];
    if (before?.sentence !== name.sentence || name.from !== before.to + 1) return;
    if (!/^(?:and|&|or|nor|[和与與及、])$/u.test(sentences[name.sentence]!.tokens[before.to]!.text)) return;
    joined.add(before).add(name);
  });
  return joined;
}

const isBefore = ({ sentence, to }: Placed, at: number, token: number): boolean =>
  sentence < at || (sentence === at && to <= token);

/** Whether a name stands where the reference does; `first` is the first one that does not end before it. */
function isTaken({ from, to }: ThingReference, at: number, names: readonly Placed[], first: number): boolean {
  for (let i = first; names[i] && names[i]!.sentence <= at && names[i]!.from < to; i += 1)
    if (names[i]!.sentence === at && from < names[i]!.to) return true;
  return false;
}

function placed(
  { from, to, form, rule }: ThingReference,
  sentence: number,
  entity: string,
  tokens: readonly Token[],
  quoted: boolean,
): Placed {
  const possessive = rule === 'its' || /^['’]s?$/u.test(tokens[to]?.text ?? '');
  const role = possessive ? 'possessive' : from < 3 ? 'subject' : 'other';
  return { entity, sentence, from, to, role, quoted, form };
}

function mentionOf(
  { from, to, form, rule }: ThingReference,
  tokens: readonly Token[],
  { entity, sure }: Antecedent,
): Mention {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, entity, form, by: null, confidence: sure, rule };
}
