import { NOUNS } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { EnglishView } from './view.ts';

/** A relational noun in a sentence: "chief executive" in "Foo's former chief executive". Indexes into the words. */
export interface NounUse {
  start: number;
  end: number;
  /** What the noun is in the singular: "chief executive". */
  noun: string;
  plural: boolean;
  phrase: Phrase;
}

const LONGEST = 4;
const PREFIX = /^(?:ex|then|co|vice|sub|step|half|great|grand)-/u;

/** A quick no for the many words that end no relational noun. */
const lastPart = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1).replaceAll('.', '');
const LAST_WORDS = new Set([...NOUNS.keys()].map((noun) => lastPart(noun)));

const usesOfView = new WeakMap<EnglishView, NounUse[]>();

/** All relational nouns that are the head of their phrase or stand before its name ("Foo CEO Jane Doe"). */
export function nounUses(view: EnglishView): readonly NounUse[] {
  const known = usesOfView.get(view);
  if (known !== undefined) return known;
  const uses = view.phrases.flatMap((phrase) => usesIn(view, phrase));
  usesOfView.set(view, uses);
  return uses;
}

function usesIn(view: EnglishView, phrase: Phrase): NounUse[] {
  const uses: NounUse[] = [];
  for (let end = phrase.end; end >= phrase.start; end -= 1) {
    const use = useEndingAt(view, phrase, end);
    if (use === null) continue;
    if (isHead(view, use)) uses.unshift(use);
    end = use.start;
  }
  return uses;
}

/** The longest relational noun that ends at a word. */
function useEndingAt({ words }: EnglishView, phrase: Phrase, end: number): NounUse | null {
  if (!LAST_WORDS.has(lastPart(words[end]!.lower))) return null;
  for (let length = Math.min(LONGEST, end - phrase.start + 1); length > 0; length -= 1) {
    const start = end - length + 1;
    const part = words.slice(start, end + 1);
    if (part.some((word) => word.tag === 'name')) continue;
    const text = part.map((word) => word.lower.replaceAll('.', '')).join(' ');
    const found = [text, text.replace(PREFIX, '')].find((form) => NOUNS.has(form));
    if (found !== undefined) return { start, end, ...NOUNS.get(found)!, phrase };
  }
  return null;
}

/** Nothing but adjectives, nouns and then a name may follow in the phrase; "the CEO job" is about no CEO. */
function isHead({ words }: EnglishView, { end, phrase }: NounUse): boolean {
  if (end === phrase.end) return true;
  return words.slice(end + 1, phrase.end + 1).some((word) => word.tag === 'name');
}
