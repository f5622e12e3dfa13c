import type { RelationType } from '../../../model.ts';
import type { Finding, RelationRule } from '../../rule.ts';
import { members } from '../referents.ts';
import { type EnglishView, placesOf } from '../view.ts';
import type { Word } from '../words.ts';

/** A rule for "Foo-owned Bar": what a mention and a participle with a hyphen say of the name of the phrase. */
function compoundRule(
  id: string,
  type: RelationType,
  participles: readonly string[],
  said: 'source' | 'target',
): RelationRule<EnglishView> {
  const match = (view: EnglishView): Finding[] =>
    placesOf(view, (word) => word.compound !== null && participles.includes(word.lower)).flatMap((at) => {
      const trigger = view.words[at]!;
      return namesSaidOf(view, at).map((name) => {
        const [source, target] = said === 'source' ? [name, trigger.compound!] : [trigger.compound!, name];
        return { source, target, trigger, status: 'asserted' as const, confidence: 0.9 };
      });
    });
  return { id, type, match };
}

/** "Foo-owned Bar", "Bar, a Foo-owned startup". */
function namesSaidOf(view: EnglishView, at: number): Word[] {
  const phrase = view.phraseAt.get(at);
  if (phrase === undefined) return [];
  if (phrase.name !== null) return [phrase.name];
  const before = view.words[phrase.start - 1];
  const host = view.phraseAt.get(phrase.start - 2);
  const isHost = host?.name && (before?.tag === 'comma' || before?.tag === 'be');
  return isHost ? members(view, host) : [];
}

/** "Lyon-based Foo". */
export const basedCompound = compoundRule('based-compound', 'basedIn', ['based', 'headquartered'], 'source');

/** "the Foo-owned network Bar". */
export const ownedCompound = compoundRule('subsidiary-compound', 'subsidiaryOf', ['owned', 'controlled'], 'source');

/** "Foo-backed Bar". */
export const backedCompound = compoundRule('invested-compound', 'investedIn', ['backed', 'funded'], 'target');

/** "Lyon-born Ada Roe". */
export const bornCompound = compoundRule('born-compound', 'bornIn', ['born'], 'source');

/** "the Roe-founded Foo". */
export const foundedCompound = compoundRule('founded-compound', 'founded', ['founded'], 'target');

/** "the Roe-led Foo". */
export const ledCompound = compoundRule('leads-compound', 'leads', ['led'], 'target');

/** "the Foo-educated Ada Roe". */
export const educatedCompound = compoundRule('educated-compound', 'educatedAt', ['educated', 'trained'], 'source');
