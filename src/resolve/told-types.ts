import type { EntityType } from '../model.ts';
import type { Naming } from './naming.ts';
import { parsePersonName } from './person-name.ts';

const NATURE =
  /^ (?:[Rr]ivers?|[Rr]ain ?forest|[Bb]asin|[Jj]ungle|[Dd]elta|[Vv]alley|[Dd]esert|[Mm]ountains|[Cc]ounty|[Pp]rovince|[Pp]eninsula|[Pp]refecture|[Aa]rchipelago)\b|^ ha[sd] [\d.,]+ (?:\p{Ll}+ )?(?:inhabitants|residents)\b|^['’]s (?:mayor|population|suburbs|outskirts|inhabitants|residents)\b/u;
const PLACE_OF = /\b(?:city|town|state|village|province|river|island|capital|port|district|suburb) of $/iu;
const WHERE = /\b(?:in|near|outside|from|around) $/u;
/** What only people do and have. */
const PERSONAL =
  /^(?:, \d{1,3},|, who\b|['’]s (?:wife|husband|mother|father|daughter|son|brother|sister|widow|parents|children|face|voice|eyes|hands)\b|,? (?:then |also |later |once |never |herself |himself )?(?:congratulated|thanked|smiled|laughed|wept|cried|married|sang|sings|scored|grew up|died|wrote|recalled|grinned|nodded|shrugged|kissed|hugged|retired|studied|whispered|shouted|sighed|was (?:born|pregnant|married|raised|arrested|buried|\d{1,3} (?:years )?old|\d{1,2})\b))/u;

/**
 * What the words around a name say it is, whatever the same name means elsewhere in the document: "on the Amazon river",
 * "in Orange, California" are places; "Lincoln, 51," and "Venus congratulated her" are people where somebody of that name
 * has been named in full.
 */
export function toldTypes(text: string, namings: readonly Naming[]): (EntityType | undefined)[] {
  const parts = new Map<string, number>();
  const told = namings.map((naming, i): EntityType | undefined => {
    const { start, end, key, type, surface } = naming;
    if (type === 'person') {
      const name = parsePersonName(surface);
      if (name.parts.length > 1) for (const part of name.parts) if (!parts.has(part)) parts.set(part, start);
    }
    const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 30)];
    if (type !== 'place' && isPlace(before, after, text, naming, namings[i + 1])) return 'place';
    return type !== 'person' && parts.has(key) && PERSONAL.test(after) ? 'person' : undefined;
  });
  return withArticle(text, namings, told);
}

function isPlace(before: string, after: string, text: string, { end }: Naming, next: Naming | undefined): boolean {
  if (NATURE.test(after) || PLACE_OF.test(before)) return true;
  return WHERE.test(before) && next?.type === 'place' && text.slice(end, next.start) === ', ';
}

/** No noun follows, of which the name would be a part: "the Amazon warehouse". */
const ALONE =
  /^(?:$|[,.;:)!?]|['’]s\b| (?:is|was|has|had|will|flows?|flowed|and|or|in|on|by|from|to|near|where|with|for|that|which)\b)/u;

/** "The Amazon is drying up": as where the text says that the Amazon is a river, unless a noun follows. */
function withArticle(
  text: string,
  namings: readonly Naming[],
  told: readonly (EntityType | undefined)[],
): (EntityType | undefined)[] {
  const hasArticle = ({ start }: Naming): boolean => /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 4), start));
  const places = new Set(namings.flatMap((naming, i) => (told[i] === 'place' && hasArticle(naming) ? naming.key : [])));
  if (places.size === 0) return [...told];
  return namings.map((naming, i) => {
    const same = places.has(naming.key) && hasArticle(naming) && ALONE.test(text.slice(naming.end, naming.end + 10));
    return told[i] ?? (same ? 'place' : undefined);
  });
}
