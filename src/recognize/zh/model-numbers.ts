import type { NameGuess, Unit } from './lattice.ts';
import { type HanSentence, surface } from './sentence.ts';

const MODEL = /^(?=.*\p{Lu})(?=.*\p{Nd})[\p{Lu}\p{Ll}\p{Nd}-]{2,8}$/u;
const NUMBER = /^\p{Nd}{1,4}(?:\.\p{Nd})?$/u;
/** What counts or dates: a number before it is no model. */
const COUNTED = /^\s?[年月日号点时分秒%％万亿千百十元美人名家个款台部辆架次岁倍场分米公吨届期周天]/u;
const AIRCRAFT = /^(?:波音|空客|空中客车)$/u;
const guess: NameGuess = { type: 'product', confidence: 0.75, rule: 'zh-model-number' };

/** 诺基亚N97, 奥迪A6, 星际争霸2: what a maker's or a product's name and a number beside it name. */
export function joinModelNumbers(sentence: HanSentence, path: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  path.forEach((unit, i) => {
    const owner = joined.at(-1);
    const text = surface(sentence, unit.from, unit.to);
    if (!owner?.name || unit.name || owner.to !== unit.from || isCounted(sentence, unit)) {
      joined.push(unit);
      return;
    }
    const { type } = owner.name;
    const number = NUMBER.test(text) && !path[i + 1]?.name;
    if (type === 'product' && (number || MODEL.test(text))) joined[joined.length - 1] = { ...owner, to: unit.to };
    else if (type === 'company' && (MODEL.test(text) || (number && isAircraft(sentence, owner)))) {
      joined.push({ ...unit, name: guess });
    } else joined.push(unit);
  });
  return joined;
}

const isAircraft = (sentence: HanSentence, { from, to }: Unit): boolean => AIRCRAFT.test(surface(sentence, from, to));

function isCounted({ tokens, plain }: HanSentence, unit: Unit): boolean {
  const { end } = tokens[unit.to - 1]!;
  return COUNTED.test(plain.slice(end, end + 2));
}
