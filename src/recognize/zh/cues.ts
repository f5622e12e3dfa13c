import { ENTITY_TYPES } from '../../model.ts';
import { textHash } from '../crf/features.ts';
import type { WordUnit } from './segment.ts';
import { type HanSentence, surface } from './sentence.ts';

export interface SuffixAt {
  hash: number;
  kind: number;
  /** Characters to the suffix, and words. */
  distance: number;
  words: number;
  /** 1 inside the suffix itself. */
  inside: number;
}
export interface RunAt {
  length: number;
  place: number;
  /** How well the characters go as a transliteration, small is well. */
  ease: number;
  before: number;
  after: number;
}

const REACH = 12;

/** The nearest last word of a body's name ahead in the same run of Han characters. */
export function suffixLayer(view: HanSentence, units: readonly WordUnit[]): (SuffixAt | undefined)[] {
  const layer: (SuffixAt | undefined)[] = view.tokens.map(() => undefined);
  for (let u = 0; u < units.length; u += 1) {
    const found = suffixOf(view, units[u]!);
    if (found === null) continue;
    const start = units[u]!.to - found.length;
    for (let b = u; b >= 0 && units[u]!.to - units[b]!.from <= REACH + found.length; b -= 1) {
      if (b < u && /^[wlu]$/u.test(units[b]!.tag)) break;
      for (let i = units[b]!.from; i < units[b]!.to; i += 1) {
        layer[i] = {
          ...found,
          distance: Math.max(0, start - i),
          words: Math.min(u - b, 5),
          inside: i >= start ? 1 : 0,
        };
      }
    }
  }
  return layer;
}

const PLACE_SUFFIX = /[省市县区州镇乡村岛湖河江山湾路街站桥港洲国寺庙宫殿园馆线]$/u;

function suffixOf(view: HanSentence, unit: WordUnit): { hash: number; kind: number; length: number } | null {
  const text = surface(view, unit.from, unit.to);
  for (let length = Math.min(6, text.length); length > 0; length -= 1) {
    const suffix = view.knowledge.suffixes.get(text.slice(-length));
    if (suffix) return { hash: textHash(text.slice(-length)), kind: suffix.weak ? 1 : 2, length };
  }
  return PLACE_SUFFIX.test(text) ? { hash: textHash(text.slice(-1)), kind: 3, length: 1 } : null;
}

const EASY = 72;

/** Runs of characters that transliterations use. */
export function runLayer(view: HanSentence): (RunAt | undefined)[] {
  const { tokens, knowledge } = view;
  const layer: (RunAt | undefined)[] = tokens.map(() => undefined);
  const cost = (i: number) => Math.min(...(knowledge.transliteration.get(surface(view, i, i + 1)) ?? [130]));
  const hash = (i: number) => (i >= 0 && i < tokens.length ? textHash(surface(view, i, i + 1)) : 7);
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    let sum = 0;
    while (to < tokens.length && tokens[to]!.kind === 'han' && cost(to) < EASY) sum += cost(to++);
    if (to - from >= 2) {
      const run = {
        length: Math.min(to - from, 8),
        ease: Math.floor(sum / (to - from) / 8),
        before: hash(from - 1),
        after: hash(to),
      };
      for (let i = from; i < to; i += 1)
        layer[i] = { ...run, place: Math.min(i - from, 3) * 4 + Math.min(to - 1 - i, 3) };
    }
    from = Math.max(to, from + 1);
  }
  return layer;
}

const PAIRS = ['《》', '“”', '（）', '()', '「」', '『』', '〈〉'];

export function markLayer({ tokens }: HanSentence): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const depth = PAIRS.map(() => 0);
  tokens.forEach(({ text }, i) => {
    PAIRS.forEach((pair, p) => {
      if (text === pair[1]) depth[p] = Math.max(0, depth[p]! - 1);
    });
    if (depth[0]! > 0 || depth[6]! > 0) marks[i]! |= 1;
    if (depth[1]! > 0 || depth[4]! > 0 || depth[5]! > 0) marks[i]! |= 2;
    if (depth[2]! > 0 || depth[3]! > 0) marks[i]! |= 4;
    if (/^[·•・‧]$/u.test(tokens[i - 1]?.text ?? '')) marks[i]! |= 8;
    if (/^[·•・‧]$/u.test(tokens[i + 1]?.text ?? '')) marks[i]! |= 16;
    PAIRS.forEach((pair, p) => {
      if (text === pair[0]) depth[p]! += 1;
    });
  });
  return marks;
}

/** What the lists say of a word in Latin script. */
export function latinLayer({ tokens, knowledge }: HanSentence): number[][] {
  return tokens.map(({ text, kind }, i) => {
    if (kind !== 'word') return [];
    const found: number[] = [];
    if (knowledge.latinGiven.has(text)) found.push(1);
    if (knowledge.latinFamily.has(text)) found.push(2);
    if (knowledge.englishWords.has(text.toLowerCase())) found.push(3);
    const listed = knowledge.listed.get(text)?.type;
    if (listed) found.push(10 + ENTITY_TYPES.indexOf(listed));
    const before = tokens[i - 1]?.kind === 'word';
    const after = tokens[i + 1]?.kind === 'word';
    found.push(20 + (before ? 1 : 0) + (after ? 2 : 0));
    return found;
  });
}
