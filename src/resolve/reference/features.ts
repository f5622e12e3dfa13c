import type { Sentence } from '../../model.ts';
import type { PersonPronoun } from './pronouns.ts';
import type { Placed } from './scene.ts';

/** What is weighed of a candidate for a pronoun. */
export interface Candidate {
  /** Its mention that stands nearest before the pronoun, else the first after it in the same sentence. */
  mention: Placed;
  after: boolean;
  /** How many other candidates have been mentioned since. */
  rank: number;
  /** Mentions so far, pronouns included. */
  count: number;
  /** What is known of its gender against the pronoun's. */
  gendered: 'same' | 'unknown' | 'other';
  /** The last pronoun of this gender meant it, so many sentences ago. */
  carried?: number;
  /** It is the first person that the document or this paragraph names. */
  first: boolean;
  /** A part of the document's title. */
  titled: boolean;
  /** The first person of its sentence. */
  leads: boolean;
  /** Names in the whole text, against those of the person named most. */
  total: 'most' | 'many' | 'few';
  /** Its place among the persons of its sentence. */
  order: number;
  /** The only person of its sentence. */
  alone: boolean;
  /** A relative clause follows. */
  who: boolean;
  /** A subject of its sentence, though its last mention there is none: "Ana said that her …". */
  topic: boolean;
}

/** A pronoun where it stands. */
export interface Reference {
  pronoun: PersonPronoun;
  sentence: number;
  token: number;
  quoted: boolean;
}

/** The traits of a candidate that have weights, by name. Only words and places; no names. */
export function featuresOf(reference: Reference, candidate: Candidate, sentences: readonly Sentence[]): string[] {
  const { mention } = candidate;
  const { role, reflexive } = reference.pronoun;
  const far = Math.min(reference.sentence - mention.sentence, 4);
  const kind = reflexive ? 'reflexive' : role === 'preposition' ? 'object' : role;
  const where = candidate.after ? 'after' : `d${far}`;
  const features = [
    `where ${where}`,
    `where ${where} ${kind}`,
    `rank ${Math.min(candidate.rank, 3)} ${where}`,
    `role ${mention.role} ${where}`,
    `roles ${mention.role} ${kind}`,
    `roles ${mention.role} ${kind} ${where}`,
    `said ${mention.role} ${mention.form} ${where}`,
    `total ${candidate.total} ${where}`,
    `total ${candidate.total} ${kind}`,
    `alone ${candidate.alone} ${where}`,
    `who ${candidate.who} ${where}`,
    `gendered ${candidate.gendered} ${where}`,
    `order ${candidate.order} ${where}`,
    `order ${candidate.order} ${mention.role} ${kind}`,
    `opens ${mention.from === 0} ${where} ${kind}`,
    `pronoun opens ${reference.token === 0} ${where} ${mention.role}`,
    `count ${Math.min(candidate.count, 4)}`,
    `form ${mention.form} ${where}`,
    `gendered ${candidate.gendered}`,
    `carried ${candidate.carried === undefined ? 'no' : Math.min(candidate.carried, 3)}`,
    `carried ${candidate.carried === undefined ? 'no' : Math.min(candidate.carried, 3)} ${kind}`,
    `first ${candidate.first}`,
    `leads ${candidate.leads} ${where}`,
    `leads ${candidate.leads} ${kind}`,
    `quotes ${reference.quoted ? 'in' : 'out'} ${mention.quoted ? 'in' : 'out'}`,
  ];
  if (candidate.titled) features.push('titled');
  if (candidate.topic) features.push('topic', `topic ${kind}`);
  if (candidate.after) features.push(...aheadFeatures(reference, mention, sentences));
  else if (far === 0) features.push(...nearFeatures(reference, mention, kind, sentences));
  return features;
}

const BOUNDARY =
  /^(?:who|whom|whose|which|that|when|while|where|because|if|although|though|after|before|until|since|as)$/u;
const JOINS = /^(?:and|but|or|nor)$/u;

/** What stands between a mention and the pronoun after it in one sentence. */
function nearFeatures(reference: Reference, mention: Placed, kind: string, sentences: readonly Sentence[]): string[] {
  const between = sentences[reference.sentence]!.tokens.slice(mention.to, reference.token).map(({ text }) => text);
  const gap = between.length < 3 ? 'close' : between.length < 7 ? 'near' : between.length < 15 ? 'middling' : 'far';
  const comma = between.filter((word) => word === ',').length;
  const clause = between.some((word) => BOUNDARY.test(word))
    ? 'clause'
    : between.some((word) => JOINS.test(word))
      ? 'joined'
      : comma > 0
        ? 'comma'
        : 'one';
  const features = [
    `gap ${gap}`,
    `gap ${gap} ${kind}`,
    `clause ${clause} ${kind}`,
    `clause ${clause} ${kind} ${mention.role}`,
  ];
  if (between.length > 0) features.push(`before ${wordClass(between.at(-1)!)} ${mention.role}`);
  if (between.includes(';') || between.includes(':')) features.push('semicolon');
  return features;
}

/** "When he left, Simon …": a name after the pronoun. */
function aheadFeatures(reference: Reference, mention: Placed, sentences: readonly Sentence[]): string[] {
  const { tokens } = sentences[reference.sentence]!;
  const between = tokens.slice(reference.token + 1, mention.from).map(({ text }) => text);
  const opening = wordClass(tokens[0]!.text.toLowerCase());
  const commas = Math.min(between.filter((word) => word === ',').length, 2);
  return [
    `ahead ${opening} ${commas}`,
    `ahead ${mention.role} ${commas}`,
    `ahead ${between.length < 8 ? 'near' : 'far'}`,
    `ahead ${between.at(-1) === ',' ? 'comma' : 'none'} ${mention.role}`,
    `ahead ${between.length < 4 && reference.pronoun.role !== 'possessive' ? 'tight' : 'loose'}`,
    `ahead at ${reference.token < 4 ? 'start' : 'later'}`,
  ];
}

const CLASSES: readonly [string, RegExp][] = [
  [
    'preposition',
    /^(?:of|with|for|to|from|in|on|at|against|about|between|among|like|than|under|through|into|by|during|following|upon)$/u,
  ],
  ['subordinate', /^(?:when|while|after|before|because|although|though|if|since|until|as|once|despite|whereas)$/u],
  ['relative', /^(?:who|whom|whose|which|that|where)$/u],
  ['join', /^(?:and|but|or|nor)$/u],
  ['sign', /^[^\p{L}\p{N}]+$/u],
  ['said', /^(?:said|says|told|tells|asked|asks|claimed|stated|announced|believed|thought|felt|knew|added|revealed)$/u],
  ['ing', /ing$/u],
  ['ed', /ed$/u],
];

const wordClass = (word: string): string => CLASSES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'word';
