import type { Document, Mention, Quote, Sentence } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';
import { firstFrom } from './passage.ts';
import { innermostQuote } from './quotes.ts';
import { stanceMentions } from './stance.ts';
import { type Voice, voicesOf } from './voices.ts';

const SELF = /^(?:I|me|my|mine|myself)$/u;
const ADDRESSEE = /^(?:you|your|yours|yourself)$/iu;

/** Sets `by` of every mention: the innermost quote's speaker, else the turn's, else the author in their own words; adds "I" and "you". Says what the words do with it. */
export function attributeMentions(
  doc: Document,
  sentences: readonly Sentence[],
  resolution: Resolution,
  quotes: readonly Quote[],
): Resolution {
  const { segments, author } = resolution;
  const voices = voicesOf(segments, author);
  // Whoever an unnamed source of a report is, the words are still those of the one who reports it.
  const known = quotes.filter(({ speaker, kind }) => speaker !== null || kind === 'direct');
  const utterer = (segment: number, offset: number): string | null => {
    const quote = innermostQuote(known, offset);
    return quote ? quote.speaker : voices[segment]!.self;
  };
  const persons = new Set(resolution.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  let segment = 0;
  const mentions = resolution.mentions.map((mention) => {
    while (segment + 1 < segments.length && segments[segment]!.end <= mention.start) segment += 1;
    return { ...mention, by: utterer(segment, mention.start) };
  });
  const sources = new Map<number, Mention>();
  for (const quote of quotes) {
    const source = sourceMention(doc.text, quote, mentions, utterer, segments);
    if (source) sources.set(source.start, source);
  }
  const taken = new Set([...mentions.map(({ start }) => start), ...sources.keys()]);
  const spoken = sentences.flatMap((sentence) =>
    selfMentions(sentence, voices[sentence.segment]!, segments[sentence.segment]!.zone === 'question', utterer).filter(
      ({ start, entity }) => !taken.has(start) && persons.has(entity),
    ),
  );
  const all = [...mentions, ...sources.values(), ...spoken].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...resolution, mentions: stanceMentions(doc.text, sentences, segments, all, quotes) };
}

/** The "she" or "the firm’s lawyer" of a cue, where it was found out who that is and no mention stands there yet. */
function sourceMention(
  text: string,
  { source, speaker, rule, start }: Quote,
  mentions: readonly Mention[],
  utterer: (segment: number, offset: number) => string | null,
  segments: Resolution['segments'],
): Mention | null {
  if (!source || speaker === null) return null;
  const next = mentions[firstFrom(mentions, source[0], (mention) => mention.end - 1)];
  if (next && next.start < source[1]) return null;
  const words = text.slice(...source);
  if (/^(?:I|me|my|we|us|our|you|your|it|they|我|你|您)/iu.test(words) || /^\p{Lu}\p{Ll}+(?: \p{Lu}|$)/u.test(words))
    return null;
  const segment = firstFrom(segments, source[0] + 1, (item) => item.end);
  const form = /^(?:s?he|him|her|他|她)$/iu.test(words) ? 'pronoun' : 'nominal';
  // Behind an inverted verb (“…,” said the old man in the boat) the end of the phrase is not known.
  if (form === 'nominal' && source[0] > start) return null;
  return {
    start: source[0],
    end: source[1],
    entity: speaker,
    form,
    by: utterer(segment, source[0]),
    rule: `source-of-${rule}`,
  };
}

/** "I" is whoever speaks; "you" in a question outside quotation is whoever answers. */
function selfMentions(
  sentence: Sentence,
  { self, addressee }: Voice,
  question: boolean,
  utterer: (segment: number, offset: number) => string | null,
): Mention[] {
  const found: Mention[] = [];
  sentence.tokens.forEach((token, i) => {
    const next = sentence.tokens[i + 1];
    const word = pronounOf(token.text);
    if (word === null || (token.kind === 'han' && /^[们們]$/u.test(next?.text ?? ''))) return;
    const by = utterer(sentence.segment, token.start);
    const entity = word === 'self' ? by : question && by === self ? addressee : null;
    if (entity === null) return;
    found.push({
      start: token.start,
      end: token.start + lengthOf(token.text),
      entity,
      form: 'pronoun',
      by,
      rule: word,
    });
  });
  return found;
}

/** "I’m" and "you’ve" are one token; the pronoun is its first part. */
const lengthOf = (text: string): number => text.split(/['’]/u)[0]!.length;

function pronounOf(text: string): 'self' | 'addressee' | null {
  const word = text.split(/['’]/u)[0]!;
  if (SELF.test(word) || word === '我') return 'self';
  return ADDRESSEE.test(word) || word === '你' || word === '您' ? 'addressee' : null;
}
