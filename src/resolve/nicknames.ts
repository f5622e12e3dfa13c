import type { Lexicon } from '../lexicon.ts';
import type { Nicknames } from './same-person.ts';

const known = new WeakMap<Lexicon, Nicknames>();

/** The word list of short given names, read once for each lexicon. */
export function nicknamesOf(lexicon: Lexicon): Nicknames {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const nicknames = new Map([...lexicon.list('nicknames')].map(([short, [full = '']]) => [short, full.split('|')]));
  known.set(lexicon, nicknames);
  return nicknames;
}
