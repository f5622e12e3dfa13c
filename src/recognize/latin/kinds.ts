import type { EntityType } from '../../model.ts';
import type { LatinSentence } from './context.ts';
import { cueAt } from './cues.ts';
import { isPaper } from './papers.ts';
import { CASE, isCapitalised, LISTED, type WordInfo } from './words.ts';

/** Nouns that say of the name right behind them what it is: "the conglomerate Tarn Holt". */
const KINDS: readonly [EntityType, RegExp][] = [
  [
    'company',
    /^(?:company|firm|startup|start-up|conglomerate|consultancy|bank|lender|insurer|airline|brewery|chipmaker|carmaker|automaker|drugmaker|retailer|manufacturer|broadcaster|newspaper|tabloid|restaurant)$/u,
  ],
  ['organization', /^(?:union|charity|nonprofit|non-profit|ngo|party|foundation|club|watchdog|regulator|think-tank)$/u],
  ['product', /^(?:app|software|chatbot|robot|drug|vaccine|smartphone|console|browser|headset)$/u],
  ['work', /^(?:book|novel|memoir|bestseller|film|movie|documentary|album|musical|opera|sitcom|novella)$/u],
];
/** Of these one can be outside: "At the bank Ana Holt waited". */
const HOUSE = /^(?:company|firm|bank|newspaper|restaurant|party|club|union|charity|app|book|film|movie|album|opera)$/u;
/** "The company Ana Holt founded", "the firm Holt runs": a name behind which says whose it is. */
const OWNS =
  /^(?:co-founded|founded|founds|built|builds|started|starts|runs|ran|leads|led|heads|headed|left|leaves|joined|created|owns|owned|sold|bought|works|worked|helped|set|had|has|have|is|was|would|will|wanted|loved|chairs|chaired|needs|wants|once|also|and|or)$/u;
/** "The book Holt wrote". */
const MADE = /^(?:wrote|writes|published|directed|directs|shot|made|makes|recorded|composed|gave|read|saw|sang)$/u;
const DETERMINER = /^(?:the|a|an|another|its|his|her|their|our|my|this|['’]s)$/u;
const PLACING = /^(?:at|in|inside|outside|after|before|from|near)$/u;
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** What the words in front say that tokens `[from, to)` are called; null where they say nothing. */
export const kindAt = (source: LatinSentence, from: number, to: number): EntityType | null =>
  kindBefore(source, from, to) ?? (isPaper(source.words, from, to) ? 'company' : null);

/** What the noun right in front says that tokens `[from, to)` are called: "the union Verdin"; null where none says so. */
function kindBefore({ words }: LatinSentence, from: number, to: number): EntityType | null {
  const [noun, start] = nounBefore(words, from);
  const kind = KINDS.find(([, nouns]) => nouns.test(noun))?.[0];
  const opens = determinerBefore(words, start);
  if (kind === undefined || opens === null || CALENDAR.test(words[from]!.lower)) return null;
  const someone = ((words[from]!.listed | words[to - 1]!.listed) & (LISTED.given | LISTED.surname)) !== 0;
  const placed = HOUSE.test(noun) && PLACING.test(words[opens - 1]?.lower ?? '');
  const next = words[to]?.lower ?? '';
  const owned = kind === 'work' ? MADE.test(next) : someone && OWNS.test(next);
  return owned || (someone && placed) ? null : kind;
}

/** The noun that is "called" what stands at a token: "a start-up in Kent called Tarn", but not "the firm today named Tarn". */
function nounCalled(words: readonly WordInfo[], from: number): [noun: string, start: number] | null {
  if (!/^(?:called|named|dubbed|titled|entitled)$/u.test(words[from - 1]?.lower ?? '')) return null;
  let end = from - 1;
  while (end > from - 4 && words[end - 1] && isCapitalised(words[end - 1]!)) end -= 1;
  if (end < from - 1 && words[end - 1]?.lower !== 'in') return null;
  return nounRightBefore(words, end < from - 1 ? end - 1 : end);
}

const nounBefore = (words: readonly WordInfo[], from: number): [noun: string, start: number] =>
  nounCalled(words, from) ?? nounRightBefore(words, from);

/** The noun before a token and where it begins: "start-up" is three tokens. */
function nounRightBefore(words: readonly WordInfo[], from: number): [noun: string, start: number] {
  const last = words[from - 1];
  if (last?.case !== CASE.lower) return ['', from];
  if (words[from - 2]?.text !== '-') return [last.lower, from - 1];
  return [`${words[from - 3]?.lower}-${last.lower}`, from - 3];
}

/** Where the phrase of a noun begins ("the Swedish battery" maker), null if it has no determiner near. */
function determinerBefore(words: readonly WordInfo[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const word = words[at]!;
    if (DETERMINER.test(word.lower)) return at;
    if (word.case !== CASE.lower && word.text !== '-' && !isCapitalised(word)) return null;
  }
  return null;
}

/** Names that the tagger passed over where the words beside them ask for one: "the newspaper Ny Tid", "who runs Solvane". */
export function namesBehindKinds(
  source: LatinSentence,
  named: Uint8Array,
): { from: number; to: number; type: EntityType }[] {
  const found: { from: number; to: number; type: EntityType }[] = [];
  if (source.headline !== 0) return found;
  source.tight.forEach((run, at) => {
    if (run === null || run.from !== at || named.subarray(run.from, run.to).includes(1)) return;
    const type = kindAt(source, run.from, run.to) ?? bodyAt(source.words, run.from, run.to);
    if (type !== null && isNameLike(source.words, run.from, run.to, type))
      found.push({ from: run.from, to: run.to, type });
  });
  return found;
}

const bodyAt = (words: readonly WordInfo[], from: number, to: number): EntityType | null =>
  cueAt(words, from, to) === 'body' && !CALENDAR.test(words[from]!.lower) ? 'company' : null;

/** Titles of works are ordinary words: "her film Parasite". */
const isNameLike = (words: readonly WordInfo[], from: number, to: number, type: EntityType): boolean => {
  const ordinary = type === 'work' ? LISTED.demonym : LISTED.common | LISTED.demonym | LISTED.office;
  return words.slice(from, to).some(({ listed, text }) => (listed & ordinary) === 0 && text.length > 1);
};
