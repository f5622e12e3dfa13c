import type { Sources } from './sources.ts';

/** A list as it is written: its head comment and its rows (entry, then columns). */
export interface List {
  head: string;
  rows: string[][];
}

const LOCATION = 15;
const PERSON = 18;
const GROUP = 14;
const COMMUNICATION = 10;
const COMMON_RANK = 60_000;
const CITY_POPULATION = 40_000;
const SINGLE = /^\p{L}[\p{L}'’-]+$/u;
const CAPITALISED = /^\p{Lu}/u;
/** Endings of words for peoples; without them WordNet's adjectives and persons bring in saints, gods and typefaces. */
const PEOPLE_ENDING = /(?:an|ese|ish|ite|ist|ic|man|woman)$/u;
const LOWER = /^\p{Ll}/u;

export function makeLists(sources: Sources): Record<string, List> {
  const common = commonWords(sources);
  return {
    'common-words': common,
    'given-names': givenNames(sources),
    surnames: surnames(sources),
    gazetteer: gazetteer(sources, new Set(common.rows.map(([word]) => word!))),
    demonyms: demonyms(sources),
  };
}

/** Ordinary words in lower case, so that "Will" and "Founders" at the start of a sentence can be doubted. */
function commonWords({ ranked, wordnet, tagged }: Sources): List {
  const nouns = new Map<string, number>();
  const lemmas = new Set<string>();
  for (const { text, file, instance } of wordnet) {
    if (!LOWER.test(text) || instance || !SINGLE.test(text)) continue;
    lemmas.add(text);
    if (file === PERSON || file === GROUP) nouns.set(text, Math.max(file, nouns.get(text) ?? 0));
  }
  for (const [word, tags] of tagged) {
    if (
      /^\p{Ll}+$/u.test(word) &&
      !tags.some((tag) => /Name|Place|City|Country|Region|Organization|Team|Demonym|Proper|Abbr/u.test(tag))
    ) {
      lemmas.add(word);
    }
  }
  const rows: string[][] = [];
  for (const word of ranked.slice(0, COMMON_RANK)) {
    const stem = lemmas.has(word) ? word : stems(word).find((form) => lemmas.has(form));
    if (!/^\p{Ll}[\p{Ll}'-]+$/u.test(word) || stem === undefined) continue;
    const noun = nouns.get(stem);
    rows.push(noun === undefined ? [word] : [word, noun === PERSON ? 'person' : 'group']);
  }
  return {
    head: 'Ordinary English words, the commonest first. Column: person or group for nouns that can mean one.',
    rows,
  };
}

/** What a regular inflected form may come from. */
function stems(word: string): string[] {
  const forms: string[] = [];
  const cut = (ending: string, ...replacements: string[]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return;
    const base = word.slice(0, -ending.length);
    forms.push(...replacements.map((replacement) => base + replacement));
    if (base.at(-1) === base.at(-2)) forms.push(base.slice(0, -1));
  };
  cut('ies', 'y');
  cut('es', '', 'e');
  cut('s', '');
  cut('ied', 'y');
  cut('ed', '', 'e');
  cut('ing', '', 'e');
  cut('er', '', 'e');
  cut('est', '', 'e');
  cut('ly', '');
  return forms;
}

function givenNames({ male, female, tagged }: Sources): List {
  const sex = new Map<string, string>();
  const add = (name: string, letter: string) => {
    const known = sex.get(name) ?? '';
    if (SINGLE.test(name) && !known.includes(letter)) sex.set(name, known + letter);
  };
  for (const name of male) add(name, 'm');
  for (const name of female) add(name, 'f');
  for (const [word, tags] of tagged) {
    const name = capitalise(word);
    if (tags.includes('MaleName')) add(name, 'm');
    if (tags.includes('FemaleName')) add(name, 'f');
    if (tags.includes('FirstName')) add(name, sex.has(name) ? '' : '?');
  }
  const rows = [...sex].map(([name, letters]) => [name, letters]).sort(byEntry);
  return { head: 'Given names. Column: m, f, both, or ? where the source does not say.', rows };
}

function surnames({ people, wordnet, tagged }: Sources): List {
  const names = new Set(people.filter((name) => SINGLE.test(name) && CAPITALISED.test(name)));
  for (const { text, file, instance } of wordnet) {
    const last = text.split(' ').at(-1)!;
    if (file === PERSON && instance && SINGLE.test(last) && CAPITALISED.test(last)) names.add(last);
  }
  for (const [word, tags] of tagged) if (tags.includes('LastName')) names.add(capitalise(word));
  return { head: 'Family names and other names of people.', rows: [...names].map((name) => [name]).sort(byEntry) };
}

function gazetteer({ cities, wordnet, tagged }: Sources, common: ReadonlySet<string>): List {
  const names = new Set<string>();
  for (const { name, population } of cities) {
    if (population >= CITY_POPULATION && CAPITALISED.test(name) && !/[(/,]/u.test(name)) names.add(name);
  }
  for (const { text, file, instance } of wordnet) {
    if (file === LOCATION && instance && CAPITALISED.test(text) && text.length > 3) names.add(text);
  }
  for (const [word, tags] of tagged) {
    const place = tags.some((tag) => /^(?:City|Country|Region|Place)$/u.test(tag)) && !tags.includes('Abbreviation');
    if (place && word.length > 3) names.add(word.split(' ').map(capitalise).join(' '));
  }
  const isPlace = (name: string) =>
    !common.has(name.toLowerCase()) || tagged.get(name.toLowerCase())?.includes('Country') === true;
  const rows = [...names]
    .filter(isPlace)
    .map((name) => [name])
    .sort(byEntry);
  return { head: 'Places: cities of 40,000 people or more, countries, regions, rivers, mountains, islands.', rows };
}

function demonyms({ wordnet, tagged }: Sources): List {
  const names = new Set<string>();
  for (const { text, file, instance, adjective } of wordnet) {
    if (!SINGLE.test(text) || !/^\p{Lu}\p{Ll}+$/u.test(text) || instance) continue;
    if (PEOPLE_ENDING.test(text) && (adjective || file === PERSON || file === COMMUNICATION)) names.add(text);
  }
  for (const [word, tags] of tagged) if (tags.includes('Demonym')) names.add(capitalise(word));
  return {
    head: 'Words for peoples, faiths and languages, which are no names.',
    rows: [...names].map((name) => [name]).sort(byEntry),
  };
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function byEntry(a: string[], b: string[]): number {
  return a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0;
}
