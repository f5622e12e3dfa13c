import { IRREGULAR_VERBS, REGULAR_VERBS } from './verblist.ts';

/** How a verb stands: `past` and `participle` are one word for most verbs, so a word may have several forms. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

export interface VerbReading {
  lemma: string;
  forms: Set<VerbForm>;
}

const VOWEL = /[aeiou]/u;
/** Verbs of more than one syllable that double their last letter. */
const DOUBLING = new Set(
  'stop plan step quit bid drop star ship rob scrap cut tap hit put set let win run begin get swap chat snap top trim slam plot refer admit commit transfer propel submit'.split(
    ' ',
  ),
);

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2)!)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && base !== 'be') return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2)!)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function buildTable(): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const readings = table.get(word) ?? [];
    table.set(word, readings);
    const known = readings.find((reading) => reading.lemma === lemma);
    if (known === undefined) readings.push({ lemma, forms: new Set([form]) });
    else known.forms.add(form);
  };
  const addAll = (lemma: string, pasts: readonly string[], participles: readonly string[]) => {
    add(lemma, lemma, 'base');
    add(third(lemma), lemma, 's');
    add(ing(lemma), lemma, 'ing');
    for (const word of pasts) add(word, lemma, 'past');
    for (const word of participles) add(word, lemma, 'participle');
  };
  for (const [lemma, pasts, participles] of IRREGULAR_VERBS) addAll(lemma, pasts.split('/'), participles.split('/'));
  for (const lemma of REGULAR_VERBS) addAll(lemma, [past(lemma)], [past(lemma)]);
  return table;
}

const TABLE = buildTable();
const UNKNOWN = /^[a-z]{3,}ed$/u;
const PREFIX = /^(?:co|re|out|over|under)-/u;

/** The verbs that a lower-case word may be a form of, "co-" left out; none for words that are no verb known here. */
export function readVerb(word: string): readonly VerbReading[] {
  const found = TABLE.get(word) ?? (word.includes('-') ? TABLE.get(word.replace(PREFIX, '')) : undefined);
  if (found !== undefined) return found;
  return word.endsWith('ed') && UNKNOWN.test(word) ? [{ lemma: word, forms: new Set(['past', 'participle']) }] : [];
}
