import type { Language } from '../model.ts';

const SAMPLE = 2000;
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
const THREE_LATIN = /(?:\p{Script=Latin}\P{Script=Latin}*){3}/u;

/** Language of a stretch by its script; null where it has too few letters to tell. A Han character weighs as two letters. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(HAN)?.length ?? 0;
  if (han === 0) return THREE_LATIN.test(sample) ? 'en' : null;
  const latin = sample.match(LATIN)?.length ?? 0;
  return han * 3 > latin ? 'zh' : 'en';
}

interface Worded {
  text: string;
  language: Language;
}

/** A run of the other language is an article of its own from this share of the document's text on. */
const LEAST_SHARE = 0.1;

/**
 * Splits a document that holds the same article in two languages, one after the other. Gives [from, to) index pairs;
 * a short stretch of another language (a notice, a quoted line) stays with the article around it.
 */
export function splitArticles(pieces: readonly Worded[]): [from: number, to: number][] {
  const weights = pieces.map((piece) => piece.text.length * (piece.language === 'zh' ? 3 : 1));
  const least = LEAST_SHARE * weights.reduce((sum, weight) => sum + weight, 0);
  const articles: { from: number; to: number; language: Language; weight: number }[] = [];
  for (const run of languageRuns(pieces, weights)) {
    const last = articles.at(-1);
    if (last && (run.weight < least || last.weight < least || run.language === last.language)) {
      if (last.weight < least) last.language = run.language;
      last.to = run.to;
      last.weight += run.weight;
    } else articles.push(run);
  }
  return articles.map(({ from, to }) => [from, to]);
}

function languageRuns(pieces: readonly Worded[], weights: readonly number[]) {
  const runs: { from: number; to: number; language: Language; weight: number }[] = [];
  pieces.forEach(({ language }, index) => {
    const last = runs.at(-1);
    if (last?.language === language) {
      last.to = index + 1;
      last.weight += weights[index]!;
    } else runs.push({ from: index, to: index + 1, language, weight: weights[index]! });
  });
  return runs;
}
