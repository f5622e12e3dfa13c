import type { Name } from '../../model.ts';

const INTRODUCED =
  /^(?:原名|原称|原为|前身为|前身是|又名|又称|亦称|简称|现名|曾用名|旧称|更名为|改名为)(?=\p{Script=Han}{2})/u;

/** 原名北星有限公司: the words that introduce a name are no part of it. */
export function withoutIntroduction(text: string, names: readonly Name[]): Name[] {
  return names.map((name) => {
    const said = INTRODUCED.exec(text.slice(name.start, name.end));
    return said ? { ...name, start: name.start + said[0].length } : name;
  });
}
