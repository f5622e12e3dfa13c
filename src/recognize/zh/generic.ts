import type { ReadSentence } from './features.ts';
import { surface } from './sentence.ts';

/** Words for kinds of bodies that a general description may end with as well as a name: 跨国公司, 开源软件. */
const KIND = /(?:公司|集团|企业|机构|团队|部门|科技|软件|网络|电子|汽车|工厂|基金)$/u;

/** Whether tokens `[from, to)` are ordinary words alone that end with a word for a kind of body. */
export function isGeneric({ view, path }: ReadSentence, from: number, to: number): boolean {
  if (!KIND.test(surface(view, from, to))) return false;
  const inside = path.filter((unit) => unit.from < to && unit.to > from);
  return inside.every((unit) => !unit.name && unit.tag !== 'x' && unit.tag !== 'l' && unit.to - unit.from > 1);
}
