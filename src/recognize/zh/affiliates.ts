import type { Unit } from './lattice.ts';
import { type HanSentence, surface } from './sentence.ts';

/** 谷歌DeepMind is Google DeepMind where the lists know that: a Han name and the Latin rest of a listed name. */
export function joinAffiliates(sentence: HanSentence, path: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of path) {
    const owner = joined.at(-1);
    const name = owner?.name && unit.name ? affiliate(sentence, owner, unit) : null;
    if (name === null) joined.push(unit);
    else joined[joined.length - 1] = { ...owner!, to: unit.to, name };
  }
  return joined;
}

function affiliate(sentence: HanSentence, owner: Unit, unit: Unit): Unit['name'] | null {
  const { listed } = sentence.knowledge;
  const entry = listed.get(surface(sentence, owner.from, owner.to))?.entry;
  const whole = entry && listed.get(`${entry} ${surface(sentence, unit.from, unit.to)}`);
  return whole ? { type: whole.type, confidence: 0.9, rule: 'zh-affiliate' } : null;
}
