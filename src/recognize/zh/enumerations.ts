import type { Name } from '../../model.ts';
import { UNKNOWN } from './latin-types.ts';

const LINK = /^\s?(?:、|和|与|及|以及|，|,|\/)\s?$/u;

/** An unknown Latin name takes the type of a name that it is enumerated with: "Nano Banana、Gemini 3". */
export function typeEnumerations(plain: string, names: readonly Name[]): Name[] {
  const typed = [...names];
  const linked = (i: number) => LINK.test(plain.slice(typed[i]!.end, typed[i + 1]!.start));
  const take = (i: number, from: number) => {
    if (typed[i]!.rule !== UNKNOWN || typed[from]!.rule === UNKNOWN) return;
    typed[i] = { ...typed[i]!, type: typed[from]!.type, confidence: 0.65, rule: 'zh-enumeration' };
  };
  for (let i = 0; i + 1 < typed.length; i += 1) if (linked(i)) take(i + 1, i);
  for (let i = typed.length - 2; i >= 0; i -= 1) if (linked(i)) take(i, i + 1);
  return typed;
}
