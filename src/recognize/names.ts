import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, Name, Sentence } from '../model.ts';
import { foundAgain } from './found-again.ts';
import { type LatinModel, recognizeLatinNames } from './latin/names.ts';
import { nameLists } from './lists.ts';
import { type ChineseModel, recognizeChineseNames } from './zh/names.ts';

/** Trained taggers, decoded once. */
export interface NameModels {
  en: LatinModel;
  zh?: ChineseModel;
}

/** Finds the proper names of a document: exact spans with a type, in text order, none inside another. */
export function recognizeNames(
  doc: Document,
  segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  models: NameModels,
): Name[] {
  const latin = sentences.filter(({ language }) => language === 'en');
  const names = [
    ...recognizeLatinNames(doc.text, segments, latin, nameLists(lexicon), models.en),
    ...recognizeChineseNames(doc, segments, sentences, lexicon, models.zh),
  ].sort((a, b) => a.start - b.start);
  return [...names, ...foundAgain(doc.text, sentences, names)]
    .map((name) => ({ ...name, confidence: rounded(name.confidence) }))
    .sort((a, b) => a.start - b.start);
}

/** To three decimals: the last bits of exponentials differ from engine to engine. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
