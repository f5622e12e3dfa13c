import type { Document, Entity, Mention, Sentence, Token } from '../../model.ts';
import type { KnownGender } from '../genders.ts';
import { ownerOfAdded } from './binding/own-thing.ts';
import type { Site } from './binding/rule.ts';
import { barredAt } from './binding.ts';
import { Cast } from './cast.ts';
import { type Candidate, featuresOf, type Reference } from './features.ts';
import { personPronounAt } from './pronouns.ts';
import { reportAround, reportFeatures, withoutOtherReporter } from './reporter.ts';
import { coverage, placeMentions, quotedTokens } from './scene.ts';
import { standingsOf } from './standing.ts';

/** A choice to be made: a pronoun, who it may mean, and the traits of each. */
export interface Choice {
  reference: Reference;
  candidates: readonly Candidate[];
  features: readonly (readonly string[])[];
}

/** Picks a candidate's index, with how sure that is; null leaves the pronoun alone. */
export type Decide = (choice: Choice) => { index: number; sure: number } | null;

/** Resolves he, she and their forms from left to right: what one pronoun means is known to the next. */
export function resolvePersonPronouns(
  doc: Pick<Document, 'text' | 'title'>,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  genderOf: (entity: string) => KnownGender | undefined,
  decide: Decide,
): Mention[] {
  const quoted = quotedTokens(doc.text, sentences);
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const ofPeople = mentions.filter(({ entity }) => people.has(entity));
  const names = placeMentions(ofPeople, sentences, quoted);
  const cast = new Cast(names, standingsOf(doc, sentences, entities, names), genderOf);
  const isNamed = coverage(mentions);
  const found: Mention[] = [];
  sentences.forEach(({ tokens, language }, sentence) => {
    if (language !== 'en') return;
    tokens.forEach((token, i) => {
      const pronoun = personPronounAt(tokens, i);
      if (!pronoun || isNamed(token.start)) return;
      const reference: Reference = { pronoun, sentence, token: i, quoted: quoted(sentence, i) };
      const mention = resolvePronoun(reference, token, cast, sentences, decide);
      if (mention) found.push(mention);
    });
  });
  return found;
}

function resolvePronoun(
  reference: Reference,
  { start, end }: Token,
  cast: Cast,
  sentences: readonly Sentence[],
  decide: Decide,
): Mention | undefined {
  const { tokens } = sentences[reference.sentence]!;
  const site: Site = { reference, tokens, people: cast.besides(reference) };
  const report = reportAround(site);
  const offered = withoutOtherReporter(report, cast.candidatesFor(reference, barredAt(site)));
  const candidates = withoutOtherGender(offered);
  if (candidates.length === 0) return undefined;
  const told = insertedAfter(reference, candidates, sentences) ?? ownerAmong(site, candidates);
  const features = candidates.map((candidate) => [
    ...featuresOf(reference, candidate, sentences),
    ...reportFeatures(report, candidate),
  ]);
  const chosen = told ?? decide({ reference, candidates, features });
  if (!chosen) return undefined;
  const { entity } = candidates[chosen.index]!.mention;
  cast.say(reference, entity, chosen.sure);
  const rule = told?.rule ?? `pronoun-${reference.pronoun.role}`;
  return { start, end, entity, form: 'pronoun', by: null, confidence: chosen.sure, rule };
}

/** Whose given name says the other gender is not meant, where somebody else is about. */
function withoutOtherGender(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.every(({ gendered }) => gendered === 'other')) return candidates;
  return candidates.filter(({ gendered }) => gendered !== 'other');
}

/** A choice that the words around a pronoun leave no doubt of. */
type Told = { index: number; sure: number; rule: string };

function ownerAmong(site: Site, candidates: readonly Candidate[]): Told | undefined {
  const owner = ownerOfAdded(site);
  const index = candidates.findIndex(({ mention }) => mention.entity === owner?.entity);
  return index < 0 ? undefined : { index, sure: 0.85, rule: 'pronoun-own' };
}

/** “He [Satya Nadella] rang me”: the editor says whom the pronoun means. */
function insertedAfter(
  { sentence, token }: Reference,
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
): Told | undefined {
  if (sentences[sentence]!.tokens[token + 1]?.text !== '[') return undefined;
  const index = candidates.findIndex(({ after, mention }) => after && mention.from === token + 2);
  return index < 0 ? undefined : { index, sure: 0.97, rule: 'pronoun-bracket' };
}
