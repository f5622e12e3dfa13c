import type { Document, Mention, Quote, Sentence } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';
import { innermostQuote } from './quotes.ts';
import { type Voice, voicesOf } from './scene.ts';

const SELF = /^(?:I|me|my|mine|myself)$/u;
const ADDRESSEE = /^(?:you|your|yours|yourself)$/iu;

/** Sets `by` of every mention: the innermost quote's speaker, else the turn's, else the author in their own words; adds "I" and "you". */
export function attributeMentions(
  _doc: Document,
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
  const taken = new Set(mentions.map(({ start }) => start));
  const spoken = sentences.flatMap((sentence) =>
    selfMentions(sentence, voices[sentence.segment]!, segments[sentence.segment]!.zone === 'question', utterer).filter(
      ({ start, entity }) => !taken.has(start) && persons.has(entity),
    ),
  );
  return { ...resolution, mentions: [...mentions, ...spoken].sort((a, b) => a.start - b.start || b.end - a.end) };
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
