import type { EntityType, RelationType } from '../../../model.ts';
import type { Finding, RelationRule } from '../../rule.ts';
import { type EnglishView, placesOf } from '../view.ts';
import type { Word } from '../words.ts';

const PLAIN_ADJECTIVE =
  /^(?:new|latest|own|first|second|recent|upcoming|popular|late|flagship|forthcoming|newly|next|great|famous)$/u;

/** A rule for "Foo's Bar": an owner and a name that only plain adjectives part. */
function possessiveRule(
  id: string,
  type: RelationType,
  owner: readonly EntityType[],
  owned: readonly EntityType[],
  ownerIs: 'source' | 'target',
  confidence: number,
): RelationRule<EnglishView> {
  const match = (view: EnglishView): Finding[] =>
    placesOf(view, (word) => word.tag === 'name' && word.possessive && isOf(word, owner)).flatMap((at) => {
      const word = view.words[at]!;
      const name = ownedName(view, at);
      if (name === null || !isOf(name, owned)) return [];
      const [source, target] = ownerIs === 'source' ? [word, name] : [name, word];
      return [{ source, target, trigger: word, status: 'asserted' as const, confidence }];
    });
  return { id, type, match };
}

const isOf = (word: Word, types: readonly EntityType[]): boolean =>
  word.entities.some(({ type }) => types.includes(type));

function ownedName({ words, phraseAt }: EnglishView, owner: number): Word | null {
  const phrase = phraseAt.get(owner);
  let at = owner + 1;
  while (PLAIN_ADJECTIVE.test(words[at]?.lower ?? '')) at += 1;
  return words[at]?.tag === 'name' && phrase?.name === words[at] ? words[at]! : null;
}

const BODIES: EntityType[] = ['company', 'organization'];

/** "Foo's Ada Roe said". */
export const peopleOf = possessiveRule('works-possessive', 'worksFor', BODIES, ['person'], 'target', 0.75);

/** "Foo's Bar", where both are companies. */
export const unitsOf = possessiveRule('subsidiary-possessive', 'subsidiaryOf', BODIES, BODIES, 'target', 0.65);

/** "Foo's Bar", where Bar is a thing to use. */
export const productsOf = possessiveRule('makes-possessive', 'makes', BODIES, ['product'], 'source', 0.75);

/** "Ada Roe's Bar", where Bar is a title. */
export const worksOf = possessiveRule('created-possessive', 'created', ['person'], ['work'], 'source', 0.8);
