import type { GoldName, NameRecord } from '../corpora.ts';
import type { NameMaker } from './invent.ts';
import { TEMPLATES } from './templates.ts';

type Random = () => number;

const PLACE_ENDING = /[省市县区州镇乡村岛湖河江山湾路街站桥港]$/u;
const HAN = /^\p{Script=Han}+$/u;

/** The record with about half of its names replaced by others of their kind. */
export function withOtherNames(record: NameRecord, maker: NameMaker, random: Random): NameRecord {
  let text = '';
  let at = 0;
  const entities: GoldName[] = [];
  for (const entity of record.entities) {
    const surface = record.text.slice(entity.start, entity.end);
    const other = random() < 0.6 ? substitute(surface, entity.type, maker, random) : surface;
    text += record.text.slice(at, entity.start);
    entities.push({ start: text.length, end: text.length + other.length, type: entity.type });
    text += other;
    at = entity.end;
  }
  return { ...record, id: `${record.id}+`, text: text + record.text.slice(at), entities };
}

function substitute(surface: string, type: string, maker: NameMaker, random: Random): string {
  if (type === 'person') {
    if (/[·•・‧]/u.test(surface)) return maker.dotted();
    if (!HAN.test(surface)) return maker.latin();
    if (surface.length === 1 || surface.length > 5) return surface;
    return random() < 0.6 ? maker.han() : maker.undotted();
  }
  if (!HAN.test(surface)) return surface;
  if (type === 'place') return surface.length > 5 ? surface : maker.place(PLACE_ENDING.exec(surface)?.[0]);
  return surface.length > 4 ? surface : maker.organization();
}

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
    TEMPLATES.map((template, i) => fill(template, `template.${i}.${round}`, maker, random)),
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
