import type { Name, Sentence } from '../../model.ts';
import { joinAffiliates } from './affiliates.ts';
import { typeEnumerations } from './enumerations.ts';
import type { ReadSentence } from './features.ts';
import { typeGlosses } from './glosses.ts';
import { addAddressForms, addHanPersons } from './han-persons.ts';
import type { ChineseKnowledge } from './knowledge.ts';
import { type KnownHere, knownHere, NOTHING_KNOWN } from './known-here.ts';
import { findLatinNames } from './latin.ts';
import { Lattice, type Unit } from './lattice.ts';
import { addListedNames } from './listed.ts';
import { joinModelNumbers } from './model-numbers.ts';
import { joinOrganizations } from './organizations.ts';
import { overlapping } from './overlap.ts';
import { joinPlaces } from './places.ts';
import { type HanSentence, hanSentence } from './sentence.ts';
import { addDottedNames, addUndottedNames } from './transliteration.ts';
import { addWords } from './words.ts';
import { findTitledWorks } from './works.ts';

/**
 * The reading that rules and lists give each sentence. The first pass finds what a sentence shows by itself; the second
 * reads every sentence again with the names that the document has shown to be names. `plain` is the simplified text.
 */
export function readByRules(
  plain: string,
  sentences: readonly Sentence[],
  knowledge: ChineseKnowledge,
): ReadSentence[] {
  const views = sentences.map((sentence) => hanSentence(sentence, plain, knowledge));
  const first = views.map((view, i) => ({ source: sentences[i]!, view, path: readSentence(view, NOTHING_KNOWN) }));
  const known = knownHere(plain, namesByRules(plain, first), knowledge);
  return first.map((read) => (mayName(read.view, known) ? { ...read, path: readSentence(read.view, known) } : read));
}

/** Whether a sentence may hold something that the document has shown to be a name; otherwise it reads as before. */
function mayName({ tokens, plain }: HanSentence, { starts, surnames }: KnownHere): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  for (let at = tokens[0]?.start ?? 0; at < end; at += 1) {
    if (starts.has(plain.slice(at, at + 2)) || starts.has(plain[at]!)) return true;
    if (/[老小阿]/u.test(plain[at]!) && surnames.has(plain[at + 1] ?? '')) return true;
  }
  return false;
}

function readSentence(sentence: HanSentence, known: KnownHere): Unit[] {
  const lattice = new Lattice(sentence.tokens.length);
  addWords(sentence, lattice);
  addListedNames(sentence, lattice, known);
  addDottedNames(sentence, lattice);
  addUndottedNames(sentence, lattice);
  addHanPersons(sentence, lattice);
  addAddressForms(sentence, lattice, known.surnames);
  for (const { from, to, skip, guess } of findLatinNames(sentence, known)) {
    lattice.add({ from, to, cost: 0, tag: 'n', name: guess, skip });
  }
  const path = joinOrganizations(sentence, lattice.cheapestPath());
  return joinModelNumbers(sentence, joinPlaces(sentence, joinAffiliates(sentence, path)));
}

/** The names of the sentences so read, in text order, none inside another. */
export function namesByRules(plain: string, read: readonly ReadSentence[]): Name[] {
  const names = read.flatMap(({ view, path }) => withTitles(findTitledWorks(view), namesOf(view, path)));
  return typeEnumerations(plain, typeGlosses(plain, names));
}

function namesOf({ tokens }: HanSentence, path: readonly Unit[]): Name[] {
  return path.flatMap(({ from, to, name, skip = 0 }) =>
    name ? [{ start: tokens[from]!.start + skip, end: tokens[to - 1]!.end, ...name }] : [],
  );
}

/** Titles win over what stands inside them. */
function withTitles(titles: readonly Name[], names: readonly Name[]): Name[] {
  const titlesOver = overlapping(titles);
  const outside = names.filter((name) => titlesOver(name).length === 0);
  return [...titles, ...outside].sort((a, b) => a.start - b.start);
}
