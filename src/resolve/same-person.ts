import type { PersonName } from './person-name.ts';

/** How two full names of one person differ; the names of the rules that join them. */
export type NameDifference = 'title' | 'middle-name' | 'initials' | 'nickname' | 'surname';

/** Short given name → the full ones that it stands for, folded. */
export type Nicknames = ReadonlyMap<string, readonly string[]>;

const NO_NICKNAMES: Nicknames = new Map();

/**
 * Whether two full names can be one person's, and by which rule. Given names must agree: be equal, one the initial of
 * the other, or nickname and name.
 */
export function samePerson(a: PersonName, b: PersonName, nicknames: Nicknames = NO_NICKNAMES): NameDifference | null {
  if (a.suffix !== b.suffix && (isNumeral(a.suffix) || isNumeral(b.suffix) || (a.suffix && b.suffix))) return null;
  const [short, full] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (isTail(short.parts, full.parts)) return short.parts.length === full.parts.length ? 'title' : 'surname';
  if (short.parts.at(-1) !== full.parts.at(-1) || short.parts.length < 2) return null;
  const first = firstNames(short, full, nicknames);
  if (!first) return null;
  const middle = middleNames(short.parts.slice(1, -1), full.parts.slice(1, -1));
  if (!middle) return null;
  if (first === 'nickname') return 'nickname';
  return first === 'initials' || middle === 'initials' ? 'initials' : 'middle-name';
}

/** George VI and plain George are two kings; King Jr. may be called King. */
const isNumeral = (suffix: string | undefined): boolean => suffix !== undefined && /^[ivx]+$/u.test(suffix);

function firstNames(a: PersonName, b: PersonName, nicknames: Nicknames): NameDifference | null {
  const [x, y] = [a.parts[0]!, b.parts[0]!];
  if (x === y) return 'middle-name';
  if (isInitial(x, y)) return 'initials';
  if (a.nickname === y || b.nickname === x || (a.nickname !== undefined && a.nickname === b.nickname))
    return 'nickname';
  return nicknames.get(x)?.includes(y) || nicknames.get(y)?.includes(x) ? 'nickname' : null;
}

/** Middle names agree when the shorter list stands in the longer one in order, initials counting for names. */
function middleNames(a: readonly string[], b: readonly string[]): NameDifference | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let initials = false;
  for (const name of few) {
    // George W. is no George H. W.: an initial stands for the next middle name, not for a later one.
    if (name.length === 1 && at < many.length && name !== many[at] && !isInitial(name, many[at]!)) return null;
    while (at < many.length && name !== many[at] && !isInitial(name, many[at]!)) at += 1;
    if (at === many.length) return null;
    initials ||= name !== many[at];
    at += 1;
  }
  return initials ? 'initials' : 'middle-name';
}

const isInitial = (x: string, y: string): boolean =>
  x !== y && (x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0);

/** "García Márquez" is the tail of "Gabriel García Márquez". */
const isTail = (short: readonly string[], full: readonly string[]): boolean =>
  short.every((part, i) => part === full[full.length - short.length + i]);
