import type { TaggedSpan } from '../crf/tagger.ts';
import { SURE } from './joined.ts';
import { LISTED, type WordInfo } from './words.ts';

/** What looks like a name and is none, whatever the tagger says. */
export const isName = (words: readonly WordInfo[], span: TaggedSpan): boolean =>
  !isPeople(words, span) &&
  !isGeneric(words, span) &&
  !isTicker(words, span) &&
  !isCurrency(words, span) &&
  !isOfficeAlone(words, span) &&
  !isNamedAfter(words, span) &&
  !isPartyAndState(words, span);

/** Short forms that everybody uses for kinds of things and posts. */
const GENERIC =
  /^(?:AI|AGI|ML|LLMs?|APIs?|GPUs?|CPUs?|PCs?|TVs?|UI|IT|PR|HR|R&D|CEOs?|CTOs?|CFOs?|COOs?|VPs?|PhDs?|MBAs?|NGOs?|IPOs?|NPCs?|GDP|DNA|FAQs?|URLs?|DVDs?|CDs?|GPS|EST|PST|GMT)$/u;

const isGeneric = (words: readonly WordInfo[], { from, to }: TaggedSpan): boolean =>
  to - from === 1 && GENERIC.test(words[from]!.text);

/** "(NASDAQ: NWH)" names a share, neither the company nor the exchange. */
export const isTicker = (words: readonly WordInfo[], { from, to }: Pick<TaggedSpan, 'from' | 'to'>): boolean =>
  (words[from - 1]?.text === ':' && EXCHANGE.test(words[from - 2]?.lower ?? '')) ||
  (words[to]?.text === ':' && EXCHANGE.test(words[to - 1]!.lower) && words[from - 1]?.text === '(');

const EXCHANGE = /^(?:nasdaq|nyse|lse|amex|tsx|asx|hkex|sgx|euronext|aim|otc|xetra)$/u;

/** "The Emperor moved": an office is nobody's name; "Queen" may be a band's. */
const isOfficeAlone = (words: readonly WordInfo[], { from, to, type }: TaggedSpan): boolean =>
  type === 'person' &&
  to - from === 1 &&
  (words[from]!.listed & LISTED.office) !== 0 &&
  /^(?:the|a|an|this|his|her|their|\d+(?:st|nd|rd|th))$/u.test(words[from - 1]?.lower ?? '');

/** "The Vijay Hazare Trophy" is an honour, an agreement or a race called after somebody. */
const isNamedAfter = (words: readonly WordInfo[], { to, type }: TaggedSpan): boolean =>
  type === 'person' &&
  /^(?:Awards?|Trophy|Prizes?|Medal|Cup|Fellowship|Scholarship|Lectures?|Agreement|Accords?|Treaty|Doctrine|Amendment|Act|Championships?|Tournament|Syndrome|Cross)$/u.test(
    words[to]?.text ?? '',
  );

/** "US$ 40 million". */
const isCurrency = (words: readonly WordInfo[], { from, to }: TaggedSpan): boolean =>
  to - from === 1 && words[to]?.text === '$' && /^(?:US|U\.S\.|USD|AU|A|C|CA|CAN|NZ|HK|S|NT)$/u.test(words[from]!.text);

/** "D-Mass." behind a member of Congress, one token or three. */
const isPartyAndState = (words: readonly WordInfo[], { from, to, type }: TaggedSpan): boolean => {
  if (type === 'product' || type === 'person') return false;
  const start = words[from - 1]?.text === '-' ? from - 2 : from;
  const text = words.slice(Math.max(0, start), to).map((word) => word.text);
  return /^[DRI]-\p{Lu}\p{L}*\.?$/u.test(text.join(''));
};

/** "German" and "Swedes" name no single thing; "German" may be somebody's name where the tagger is sure of a person. */
function isPeople(words: readonly WordInfo[], { from, to, type, probability }: TaggedSpan): boolean {
  const { listed } = words[from]!;
  const named = LISTED.company | LISTED.organization | LISTED.product | LISTED.place;
  if (to - from > 1 || (listed & LISTED.demonym) === 0 || (listed & named) !== 0) return false;
  return type !== 'person' || probability < SURE;
}
