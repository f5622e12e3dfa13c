import type { Item } from '../rule.ts';

const OPEN = new Set(['(', '[']);
const CLOSE = new Set([')', ']']);
/** "[and]" and "[Amodei]" complete the sentence around them; longer insertions are asides. */
const SHORT = 2;

/** The sentence without its brackets first, then each bracket after the item that it follows and a comma. */
export function splitAsides(items: readonly Item[]): Item[][] {
  const main: Item[] = [];
  const asides: Item[][] = [];
  for (let i = 0; i < items.length; i += 1) {
    const close = OPEN.has(items[i]!.text) ? closingBracket(items, i) : null;
    if (close === null) {
      if (!CLOSE.has(items[i]!.text)) main.push(items[i]!);
      continue;
    }
    const inside = items.slice(i + 1, close);
    if (items[i]!.text === '[' && inside.length <= SHORT) main.push(...inside);
    else asides.push(...parts(inside).map((part) => [...hostOf(main), comma(items[i]!), ...part]));
    i = close;
  }
  return [main, ...asides];
}

/** "(Spanish: …; born 1950 in Foo)": each part is said of the host. */
function parts(inside: readonly Item[]): Item[][] {
  const split: Item[][] = [[]];
  for (const item of inside) {
    if (item.text === ';' || item.text === ':') split.push([]);
    else split.at(-1)!.push(item);
  }
  return split.filter((part) => part.length > 0);
}

function closingBracket(items: readonly Item[], open: number): number | null {
  for (let i = open + 1; i < items.length; i += 1) {
    if (CLOSE.has(items[i]!.text)) return i;
    if (OPEN.has(items[i]!.text)) return null;
  }
  return null;
}

/** The mention that a bracket is said of; without the possessive ending that may follow it. */
function hostOf(main: readonly Item[]): Item[] {
  const last = main.findLast((item) => item.lower !== "'s" && item.text !== '”' && item.text !== '"');
  return last?.kind === 'mention' ? [last] : [];
}

const comma = (bracket: Item): Item => ({ ...bracket, text: ',', lower: ',' });
