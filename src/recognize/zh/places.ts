import type { Unit } from './lattice.ts';
import { type HanSentence, surface } from './sentence.ts';

/** What a place's name may end with beside the name itself: 纽约 + 市. */
const KIND =
  /^(?:市|省|县|州|郡|区|镇|乡|村|岛|群岛|半岛|湖|河|江|山|山脉|湾|海峡|港|机场|车站|站|大道|街|路|广场|公园|大桥|特别行政区|自治区|自治州|自治县)$/u;

/** Joins a place and the word for its kind. */
export function joinPlaces(sentence: HanSentence, path: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of path) {
    const place = joined.at(-1);
    if (place?.name?.type === 'place' && isKind(sentence, unit)) joined[joined.length - 1] = { ...place, to: unit.to };
    else joined.push(unit);
  }
  return joined;
}

const isKind = (sentence: HanSentence, unit: Unit): boolean =>
  !unit.name && KIND.test(surface(sentence, unit.from, unit.to));
