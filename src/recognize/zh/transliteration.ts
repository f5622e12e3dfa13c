import type { Cost } from './knowledge.ts';
import type { Lattice } from './lattice.ts';
import { type HanSentence, hanRun, surface } from './sentence.ts';

export const DOT = /^[·•・‧．∙⋅]$/u;
/** A dot, or the hyphen of a double first name, between the parts of one name. */
const JOINT = /^[·•・‧．∙⋅\-‐‑–]$/u;
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;
const MAX_PART = 8;
const MAX_PARTS = 5;
const UNSEEN: Cost = 105;
const WITH_DOT: Cost = 10;
const LISTED: Cost = 30;
const KNOWN_PART: Cost = 40;
const KNOWN_ALONE: Cost = 88;
const WITHOUT_DOT: Cost = 105;
/** A transliterated name without a dot has no character that transliterations do not use. */
const MAX_CHARACTER: Cost = 72;

/** 萨姆·奥特曼, J·K·罗琳, 科里·迈克尔·史密斯: every choice of both edges around the dots. */
export function addDottedNames(sentence: HanSentence, lattice: Lattice): void {
  const { tokens } = sentence;
  for (let dot = 1; dot < tokens.length - 1; dot += 1) {
    if (!DOT.test(tokens[dot]!.text)) continue;
    const chains = chainsFrom(sentence, dot + 1);
    for (const left of partsEndingAt(sentence, dot)) {
      for (const right of chains) {
        const listed = sentence.knowledge.listed.get(surface(sentence, left.from, right.to));
        const cost = listed ? LISTED : WITH_DOT + left.cost + right.cost;
        const name = listed ? { type: listed.type, confidence: 0.9, rule: 'zh-list' } : dotted;
        lattice.add({ from: left.from, to: right.to, cost, tag: 'n', name });
      }
    }
  }
}
const dotted = { type: 'person', confidence: 0.95, rule: 'zh-dotted-name' } as const;

/** Transliterated names without a dot: 哈萨比斯. */
export function addUndottedNames(sentence: HanSentence, lattice: Lattice): void {
  const { tokens, knowledge } = sentence;
  for (let from = 0; from < tokens.length; from += 1) {
    const run = hanRun(sentence, from, MAX_PART);
    let cost = WITHOUT_DOT;
    addKnownName(sentence, lattice, from, run);
    for (let length = 1; length <= run; length += 1) {
      const row = knowledge.transliteration.get(surface(sentence, from + length - 1, from + length));
      const inner = row?.[length === 1 ? 0 : 1] ?? UNSEEN;
      const last = row?.[2] ?? UNSEEN;
      if (length > 1 && last < MAX_CHARACTER) {
        const confidence = length > 2 ? 0.7 : 0.5;
        const name = { type: 'person', confidence, rule: 'zh-transliteration' } as const;
        lattice.add({ from, to: from + length, cost: cost + last + (length === 2 ? 25 : 0), tag: 'n', name });
      }
      if (inner >= MAX_CHARACTER) break;
      cost += inner;
    }
  }
}

/** 史密斯 alone */
function addKnownName(sentence: HanSentence, lattice: Lattice, from: number, run: number): void {
  for (let length = 2; length <= run; length += 1) {
    if (!sentence.knowledge.westernNames.has(surface(sentence, from, from + length))) continue;
    const name = { type: 'person', confidence: 0.75, rule: 'zh-western-name' } as const;
    lattice.add({ from, to: from + length, cost: KNOWN_ALONE, tag: 'n', name });
  }
}

interface Part {
  from: number;
  to: number;
  cost: Cost;
}

function partsEndingAt(sentence: HanSentence, end: number): Part[] {
  const { tokens } = sentence;
  if (INITIALS.test(tokens[end - 1]!.text)) return [{ from: end - 1, to: end, cost: 20 }];
  const parts: Part[] = [];
  for (let from = end - 1; from >= 0 && end - from <= MAX_PART; from -= 1) {
    if (tokens[from]!.kind !== 'han' || tokens[from]!.end !== tokens[from + 1]!.start) break;
    parts.push({ from, to: end, cost: partCost(sentence, from, end) });
  }
  return parts;
}

/** The ways to go on after a joint: the name may end anywhere, or go on over the next joint. */
function chainsFrom(sentence: HanSentence, start: number): Part[] {
  const { tokens } = sentence;
  const chains: Part[] = [];
  let from = start;
  let cost = 0;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const initials = INITIALS.test(tokens[from]?.text ?? '');
    const run = initials ? 1 : hanRun(sentence, from, MAX_PART);
    const to = from + run;
    const goesOn = run > 0 && JOINT.test(tokens[to]?.text ?? '') && canStartPart(sentence, to + 1);
    if (!initials) chains.push(...lastParts(sentence, from, run, start, cost));
    if (!goesOn) break;
    cost += initials ? 20 : partCost(sentence, from, to);
    from = to + 1;
  }
  return chains;
}

const canStartPart = ({ tokens }: HanSentence, at: number): boolean =>
  tokens[at]?.kind === 'han' || INITIALS.test(tokens[at]?.text ?? '');

function lastParts(sentence: HanSentence, from: number, run: number, start: number, cost: Cost): Part[] {
  return Array.from({ length: run }, (_, i) => {
    const to = from + i + 1;
    return { from: start, to, cost: cost + partCost(sentence, from, to) };
  });
}

function partCost(sentence: HanSentence, from: number, to: number): Cost {
  if (sentence.knowledge.westernNames.has(surface(sentence, from, to))) return KNOWN_PART;
  let cost = to - from === 1 ? 20 : 0;
  for (let at = from; at < to; at += 1) {
    const row = sentence.knowledge.transliteration.get(surface(sentence, at, at + 1));
    const place = at === to - 1 ? 2 : at === from ? 0 : 1;
    cost += Math.min(row?.[place] ?? UNSEEN, UNSEEN);
  }
  return cost;
}
