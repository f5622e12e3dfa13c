import type { Span } from '../model.ts';

/** Words between quotation marks. The span leaves the marks out, `outer` takes them in. */
export interface Quotation extends Span {
  outer: Span;
  /** Quotations inside it, in text order. */
  inner: Quotation[];
  /** True where only the end of the paragraph ends it: the next paragraph opens it anew. */
  open: boolean;
}

interface Opening {
  at: number;
  closer: string;
  inner: Quotation[];
}

const CLOSERS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};
const MARK = new RegExp(`[${[...new Set(Object.entries(CLOSERS).flat())].join('')}]`, 'gu');
const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
const BEFORE_OPENING = /[\s(（[{—–\-“‘«「『"'/:：，,。！？、]|\p{Script=Han}/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['’](?:em|tis|twas|til|cause|round|bout|s|t|re|ve|ll|d|m|\d0s)\b/iu;
/** How far a single mark's partner is looked for. */
const REACH = 3000;
/** Apostrophes that may stand between the two. */
const MOST_APOSTROPHES = 40;

/** Finds the quotations of one paragraph, outermost first level; those of a deeper level hang in `inner`. */
export function findQuotations(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  const stack: Opening[] = [];
  const add = (quotation: Quotation) => {
    if (isWorded(text, quotation)) (stack.at(-1)?.inner ?? found).push(quotation);
  };
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const [sign] = match;
    const i = start + match.index;
    const level = stack.findLastIndex(({ closer }) => closer === sign);
    if (level >= 0 && closes(text, i, end, sign)) {
      const { at, inner } = stack[level]!;
      stack.length = level;
      add(quotationOf(text, at, i, inner, false));
    } else if (opens(text, i, start, end, sign)) {
      reopen(stack, sign);
      stack.push({ at: i, closer: CLOSERS[sign]!, inner: [] });
    }
  }
  closeAtEnd(text, end, stack, found);
  return found;
}

const isWorded = (text: string, { start, end }: Span): boolean => LETTER.test(text.slice(start, end));

function quotationOf(text: string, at: number, close: number, inner: Quotation[], open: boolean): Quotation {
  let start = at + 1;
  let end = close;
  while (start < end && /\s/u.test(text[start]!)) start += 1;
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
  return { start, end, outer: { start: at, end: open ? end : close + 1 }, inner, open };
}

/** A mark that opens while its like is open: the earlier one was never closed. */
function reopen(stack: Opening[], sign: string): void {
  const level = stack.findLastIndex(({ closer }) => closer === CLOSERS[sign]);
  if (level >= 0) stack.length = level;
}

function opens(text: string, i: number, start: number, end: number, sign: string): boolean {
  const before = i > start ? text[i - 1]! : ' ';
  const after = i + 1 < end ? text[i + 1]! : ' ';
  if (CLOSERS[sign] === undefined || /\s/u.test(after)) return false;
  if (sign !== '"' && sign !== "'" && sign !== '‘') return true;
  if (!BEFORE_OPENING.test(before)) return false;
  return sign === '"' || (!ELISION.test(text.slice(i, i + 8)) && hasPartner(text, i, end, CLOSERS[sign]!));
}

function hasPartner(text: string, i: number, end: number, closer: string): boolean {
  const near = text.slice(i, Math.min(end, i + REACH));
  let tries = 0;
  for (let at = near.indexOf(closer, 2); at >= 0; at = near.indexOf(closer, at + 1)) {
    if (closes(text, i + at, end, closer)) return true;
    tries += 1;
    if (tries > MOST_APOSTROPHES) return false;
  }
  return false;
}

function closes(text: string, i: number, end: number, sign: string): boolean {
  const before = text[i - 1] ?? ' ';
  const after = i + 1 < end ? text[i + 1]! : ' ';
  if (sign === '"') return !/\s/u.test(before) || /\s/u.test(after);
  if (sign !== '’' && sign !== "'") return true;
  if (LATIN.test(after) || /\s/u.test(before)) return false;
  return !isPossessive(text, i, end, sign);
}

/** The apostrophe of "the workers’ rights": after an s, before a word in small letters, with another mark to close later. */
function isPossessive(text: string, i: number, end: number, sign: string): boolean {
  if (text[i - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) return false;
  const rest = text.slice(i + 1, Math.min(end, i + 300));
  const next = [...rest.matchAll(sign === '’' ? /’/gu : /'/gu)].find(
    ({ index }) => !LETTER.test(rest[index + 1] ?? ' ') && !/\s/u.test(rest[index - 1] ?? ' '),
  );
  const opening = rest.indexOf(sign === '’' ? '‘' : " '");
  return next !== undefined && (opening < 0 || next.index < opening);
}

/** What is still open at the end of a paragraph goes on in the next one; straight and single marks are too unsure. */
function closeAtEnd(text: string, end: number, stack: readonly Opening[], found: Quotation[]): void {
  const [first] = stack;
  if (first === undefined) return;
  const unsure =
    first.closer === "'" || first.closer === '’' || (first.closer === '"' && !/^\s*$/u.test(text.slice(end, end + 1)));
  const quotation = quotationOf(text, first.at, end, first.inner, true);
  if (!unsure && isWorded(text, quotation)) found.push(quotation);
}
