import type { GoldName, NameRecord } from '../corpora.ts';
import type { NameMaker } from './invent.ts';
import { PATTERNS } from './patterns.ts';

type Random = () => number;

const SLOTS: Record<string, (maker: NameMaker, random: Random) => [string, GoldName['type'] | null]> = {
  P: (maker) => [maker.han(), 'person'],
  F: (maker, random) => [random() < 0.5 ? maker.dotted() : random() < 0.7 ? maker.undotted() : maker.latin(), 'person'],
  O: (maker) => [maker.organization(), 'organization'],
  L: (maker) => [maker.place(), 'place'],
  R: (maker) => [maker.product(), null],
  W: (maker) => [maker.work(), null],
};

/** Each template filled `times` times. */
export function filledTemplates(maker: NameMaker, random: Random, times: number): NameRecord[] {
  return Array.from({ length: times }, (_, round) =>
    PATTERNS.map((template, i) => fill(template, `template.${i}.${round}`, maker, random)),
  ).flat();
}

function fill(template: string, id: string, maker: NameMaker, random: Random): NameRecord {
  let text = '';
  const entities: GoldName[] = [];
  for (const part of template.split(/(\{[A-Z]\})/u)) {
    const slot = /^\{([A-Z])\}$/u.exec(part);
    const [surface, type] = slot ? SLOTS[slot[1]!]!(maker, random) : [part, null];
    if (type) entities.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
  }
  return {
    id,
    set: 'templates',
    split: 'train',
    lang: 'zh',
    types: ['person', 'organization', 'place'],
    text,
    entities,
  };
}
