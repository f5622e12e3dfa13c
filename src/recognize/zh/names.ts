import type { Lexicon } from '../../lexicon.ts';
import type { Document, DraftSegment, EntityType, Name, Sentence } from '../../model.ts';
import { definedShortNames, typeGlosses } from './glosses.ts';
import { addAddressForms, addHanPersons } from './han-persons.ts';
import { chineseKnowledge } from './knowledge.ts';
import { findLatinNames } from './latin.ts';
import { Lattice, type Unit } from './lattice.ts';
import { addListedNames, type KnownHere } from './listed.ts';
import { joinOrganizations } from './organizations.ts';
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
  return readSentences(views, plain, knownHere(plain, first));
}

function readSentences(views: readonly HanSentence[], plain: string, known: KnownHere): Name[] {
  return typeGlosses(
    plain,
    views.flatMap((view) => readSentence(view, known)),
  );
}

function readSentence(sentence: HanSentence, known: KnownHere): Name[] {
  const lattice = new Lattice(sentence.tokens.length);
  addWords(sentence, lattice);
  addListedNames(sentence, lattice, known);
  addDottedNames(sentence, lattice);
  addUndottedNames(sentence, lattice);
  addHanPersons(sentence, lattice);
  addAddressForms(sentence, lattice);
  for (const { from, to, guess } of findLatinNames(sentence, known)) {
    lattice.add({ from, to, cost: 0, tag: 'n', name: guess });
  }
  const path = joinOrganizations(sentence, lattice.cheapestPath());
  return withTitles(findTitledWorks(sentence), namesOf(sentence, path));
}

function namesOf({ tokens }: HanSentence, path: readonly Unit[]): Name[] {
  return path.flatMap(({ from, to, name }) =>
    name ? [{ start: tokens[from]!.start, end: tokens[to - 1]!.end, ...name }] : [],
  );
}

/** Titles win over what stands inside them. */
function withTitles(titles: readonly Name[], names: readonly Name[]): Name[] {
  const outside = names.filter((name) => !titles.some((title) => name.start < title.end && title.start < name.end));
  return [...titles, ...outside].sort((a, b) => a.start - b.start);
}

const DOT = /[·•・‧．∙⋅\s]/u;

/** Names clear enough to be looked for in the whole document: full names, their parts, defined short names. */
function knownHere(plain: string, names: readonly Name[]): KnownHere {
  const known = new Map<string, EntityType>();
  for (const { start, end, type, confidence, rule } of names) {
    if (confidence < 0.85 || rule === 'zh-list' || rule === 'zh-title-marks') continue;
    const text = plain.slice(start, end);
    known.set(text, type);
    if (type !== 'person') continue;
    for (const part of text.split(DOT)) if (part.length > 1 && !/\.$/u.test(part)) known.set(part, type);
  }
  for (const [text, type] of definedShortNames(plain, names)) known.set(text, type);
  return known;
}
