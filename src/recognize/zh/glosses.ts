import type { EntityType, Name } from '../../model.ts';

/** Name, bracket, "hereafter", quotation marks: 海岚科技有限公司（以下简称“海岚”）. */
const SHORT_NAME =
  /^[（(](?:以下)?(?:简称|下称|简写为|又称)(?:为|作)?[：:“"「『]*([^”"」』）)，,。]{2,12})[”"」』]*[）)]/u;

/** Short names that the document defines for the names before them, simplified → type. */
export function definedShortNames(plain: string, names: readonly Name[]): Map<string, EntityType> {
  const defined = new Map<string, EntityType>();
  for (const { end, type } of names) {
    const match = SHORT_NAME.exec(plain.slice(end, end + 40));
    if (match) defined.set(match[1]!.trim(), type);
  }
  return defined;
}

const GLOSS = /^\s?[（(]\s?$/u;

/** A Latin name in brackets right after a Han name is of the same type: 德米斯·哈萨比斯（Demis Hassabis）. */
export function typeGlosses(plain: string, names: readonly Name[]): Name[] {
  return names.map((name, i) => {
    const before = names[i - 1];
    if (before === undefined || !/^[\p{Lu}\p{Ll}]/u.test(plain.slice(name.start, name.start + 1))) return name;
    if (!GLOSS.test(plain.slice(before.end, name.start)) || before.confidence < name.confidence) return name;
    return { ...name, type: before.type, rule: 'zh-gloss' };
  });
}
