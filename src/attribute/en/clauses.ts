import type { Token } from '../../model.ts';

/** A clause of an English sentence with the phrases that hang on it. */
export interface Clause {
  /** The word that joins it to what stands before: "that", "who", "but"; empty behind a sign or at the beginning. */
  joint: string;
  /** The words with the verb, in small letters. */
  words: string[];
  /** Where they are: indices of tokens, half-open. */
  main: Part;
  phrases: Part[];
}

interface Part {
  from: number;
  to: number;
}

interface Piece extends Part {
  joint: string;
  words: string[];
  hasVerb: boolean;
}

/** The words of a list that white space parts. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const AUXILIARIES = wordSet(
  `am is are was were be been being do does did have has had can could will would shall should may might must
  ain't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't`,
);
/** Pronouns that a clause begins with. */
export const SUBJECTS = wordSet('i you he she it we they there that this who');
/** Past forms that do not end in -ed, and common present ones. */
const VERBS = wordSet(
  `said told met knew saw made took gave got went came found left sold bought built thought felt became began kept held led ran won lost wrote
  spoke paid sent put set let brought taught heard stood meant says thinks knows wants makes runs owns leads sells buys works needs likes
  say think know want make run own lead sell buy work need like believe hate love trust use see hear mean`,
);
const SIGNS = wordSet(', ; : — – - ( ) [ ] … " “ ” ‘ ’');
const JOINTS = wordSet(
  'but because although though while whereas who which whose whom that whether if when where how why what than',
);
const AND = wordSet('and or nor so');
const BEFORE_THAT = wordSet(
  'at in on of by for with from to like than all only about after before since know knew do did is was',
);

/** Cuts tokens into clauses at signs and joining words. Phrases without a verb go with the clause that they hang on. */
export const clausesOf = (tokens: readonly Token[]): Clause[] => joined(piecesOf(tokens));

/** A token in small letters, with straight apostrophes. */
export const lowerOf = ({ text }: Token): string => text.toLowerCase().replaceAll('’', "'");

/** The parts of "he's" and "didn't" count as the words that they stand for. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word) || /'(?:s|re|m|ve|ll|d)$/u.test(word);

const isVerbal = (word: string): boolean =>
  isAuxiliary(word) || SUBJECTS.has(word) || VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word);

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { from: 0, to: 0, joint: '', words: [], hasVerb: false };
  const next = (from: number, joint: string) => {
    if (piece.words.length > 0) pieces.push(piece);
    piece = { from, to: from, joint, words: [], hasVerb: false };
  };
  tokens.forEach((token, i) => {
    const word = lowerOf(token);
    if (SIGNS.has(word)) {
      next(i + 1, '');
      return;
    }
    if (isJoint(word, i, tokens)) next(i, word);
    else if (AND.has(word) && piece.hasVerb && beginsClause(tokens, i + 1)) next(i, word);
    piece.words.push(word);
    piece.to = i + 1;
    piece.hasVerb ||= isVerbal(word);
  });
  next(tokens.length, '');
  return pieces;
}

function isJoint(word: string, i: number, tokens: readonly Token[]): boolean {
  if (!JOINTS.has(word)) return false;
  return word !== 'that' || i === 0 || !BEFORE_THAT.has(lowerOf(tokens[i - 1]!));
}

/** Behind "and": "didn't", "never", "he", "Bolt isn't". */
function beginsClause(tokens: readonly Token[], i: number): boolean {
  const [first = '', second = ''] = tokens.slice(i, i + 2).map(lowerOf);
  if (isAuxiliary(first) || SUBJECTS.has(first) || /^(?:not|never|who|whom|what|when|where|why|how)$/u.test(first))
    return true;
  return isAuxiliary(second) || VERBS.has(second) || VERBS.has(first);
}

/** ", not Bolt,", "but not Bolt". */
const NEGATED = /^(?:(?:but|and|or) )?(?:not|nor|never)\b/u;

/**
 * "Lee, the founder of Bolt, never met her": what has no verb goes on to the next clause at the beginning of a sentence,
 * else back to the one before. "Lee, not Bolt, paid" stays apart.
 */
function joined(pieces: readonly Piece[]): Clause[] {
  const clauses: Clause[] = [];
  let waiting: Piece[] = [];
  for (const piece of pieces) {
    const { joint, words, hasVerb } = piece;
    if (hasVerb || NEGATED.test(words.slice(0, 2).join(' '))) {
      const isAside = !hasVerb || /^(?:who|which|whose|whom)$/u.test(joint);
      clauses.push({ joint, words, main: piece, phrases: isAside ? [] : waiting });
      if (!isAside) waiting = [];
    } else if (clauses.length === 0 || waiting.length > 0 || joint !== '') waiting.push(piece);
    else clauses.at(-1)!.phrases.push(piece);
  }
  for (const piece of waiting) clauses.push({ joint: piece.joint, words: piece.words, main: piece, phrases: [] });
  return clauses;
}
