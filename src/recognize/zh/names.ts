import type { Lexicon } from '../../lexicon.ts';
import type { Document, DraftSegment, Name, Sentence } from '../../model.ts';
import { joinAffiliates } from './affiliates.ts';
import { typeEnumerations } from './enumerations.ts';
import { typeGlosses } from './glosses.ts';
import { addAddressForms, addHanPersons } from './han-persons.ts';
import { chineseKnowledge } from './knowledge.ts';
import { type KnownHere, knownHere } from './known-here.ts';
import { findLatinNames } from './latin.ts';
import { Lattice, type Unit } from './lattice.ts';
import { addListedNames } from './listed.ts';
import { joinOrganizations } from './organizations.ts';
import { joinPlaces } from './places.ts';
import { type HanSentence, hanSentence } from './sentence.ts';
import { toSimplified } from './simplify.ts';
import { addDottedNames, addUndottedNames } from './transliteration.ts';
import { addWords } from './words.ts';
import { findTitledWorks } from './works.ts';

/**
 * The names of the Chinese sentences, in text order, none inside another. The first pass finds what a sentence shows by
 * itself; the second reads every sentence again with the names that the document has shown to be names.
 */
export function recognizeChineseNames(
  doc: Pick<Document, 'text'>,
  _segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Name[] {
  const chinese = sentences.filter((sentence) => sentence.language === 'zh');
  if (chinese.length === 0) return [];
  const plain = toSimplified(doc.text);
  const knowledge = chineseKnowledge(lexicon);
  const views = chinese.map((sentence) => hanSentence(sentence, plain, knowledge));
  const first = readSentences(views, plain, new Map());
  return readSentences(views, plain, knownHere(plain, first, knowledge));
}

function readSentences(views: readonly HanSentence[], plain: string, known: KnownHere): Name[] {
  const names = views.flatMap((view) => readSentence(view, known));
  return typeEnumerations(plain, typeGlosses(plain, names));
}

function readSentence(sentence: HanSentence, known: KnownHere): Name[] {
  const lattice = new Lattice(sentence.tokens.length);
  addWords(sentence, lattice);
  addListedNames(sentence, lattice, known);
  addDottedNames(sentence, lattice);
  addUndottedNames(sentence, lattice);
  addHanPersons(sentence, lattice);
  addAddressForms(sentence, lattice);
  for (const { from, to, skip, guess } of findLatinNames(sentence, known)) {
    lattice.add({ from, to, cost: 0, tag: 'n', name: guess, skip });
  }
  const path = joinPlaces(sentence, joinAffiliates(sentence, joinOrganizations(sentence, lattice.cheapestPath())));
  return withTitles(findTitledWorks(sentence), namesOf(sentence, path));
}

function namesOf({ tokens }: HanSentence, path: readonly Unit[]): Name[] {
  return path.flatMap(({ from, to, name, skip = 0 }) =>
    name ? [{ start: tokens[from]!.start + skip, end: tokens[to - 1]!.end, ...name }] : [],
  );
}

/** Titles win over what stands inside them. */
function withTitles(titles: readonly Name[], names: readonly Name[]): Name[] {
  const outside = names.filter((name) => !titles.some((title) => name.start < title.end && title.start < name.end));
  return [...titles, ...outside].sort((a, b) => a.start - b.start);
}
