import type { SentenceView } from '../rule.ts';

/** An English sentence taken apart. */
export type EnglishView = SentenceView;

/** The lines of an English sentence. */
export const viewEnglish = (view: SentenceView): EnglishView[] => [view];
