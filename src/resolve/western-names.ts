import type { Lexicon } from '../lexicon.ts';
import { soundDistance } from './sound.ts';
import { foldName } from './surface.ts';

const known = new WeakMap<Lexicon, ReadonlyMap<string, ReadonlySet<string>>>();

/** How far a part of a Han name is from a part of a Latin one: 0 where the word list has the pair, else by sound. */
export function partDistance(han: string, latin: string, lexicon: Lexicon): number {
  return namesIn(lexicon).get(latin)?.has(han) ? 0 : soundDistance(han, latin);
}

function namesIn(lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const names = new Map<string, ReadonlySet<string>>();
  for (const [name, [forms = '']] of lexicon.list('zh-western-names'))
    names.set(foldName(name), new Set(forms.split('|')));
  known.set(lexicon, names);
  return names;
}
