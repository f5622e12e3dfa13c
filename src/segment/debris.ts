import type { Span } from '../model.ts';

/** One declaration of a stylesheet: `border-width: 0px 0px 1px;`. */
const DECLARATION = /\s*(?:--)?[a-z][a-z-]{0,60}\s*:[^;:{}\n]{0,300};/uy;
/** What opens or closes a style attribute around the declarations. */
const BEFORE = /(?:<[a-z][a-z0-9]{0,15}[^<>\n]{0,200})?(?:style=["'])?[;\s]*$/u;
const AFTER = /(?:[^<>\n;:]{0,60}["'])?\s*\/?>/uy;
/** Prose has a colon and a semicolon now and then, never three such pairs on end. */
const LEAST_DECLARATIONS = 3;

export interface Cut extends Span {
  debris: boolean;
}

/** Cuts stretches of stylesheet out of a block of text. The parts are trimmed; a part without words is left out. */
export function cutDebris(text: string, block: Span): Cut[] {
  const cuts: Cut[] = [];
  let start = block.start;
  for (const { start: from, end } of styleRuns(text, block)) {
    addTrimmed(cuts, text, { start, end: from, debris: false });
    addTrimmed(cuts, text, { start: from, end, debris: true });
    start = end;
  }
  addTrimmed(cuts, text, { start, end: block.end, debris: false });
  return cuts;
}

function styleRuns(text: string, block: Span): Span[] {
  const runs: Span[] = [];
  let at = block.start;
  for (let colon = nextColon(text, at, block.end); colon >= 0; colon = nextColon(text, at, block.end)) {
    const start = propertyStart(text, colon, at);
    const end = start === null ? null : declarationsEnd(text, start, block.end);
    if (start === null || end === null) {
      at = colon + 1;
      continue;
    }
    const before = BEFORE.exec(text.slice(Math.max(at, start - 220), start))?.[0].length ?? 0;
    runs.push({ start: start - before, end });
    at = end;
  }
  return runs;
}

/** The next colon of a block. It is not looked for beyond: a document of a million blocks has a million ends. */
function nextColon(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).indexOf(':');
  return at < 0 ? -1 : from + at;
}

/** Where the property name before the colon starts; null where no property stands before it. */
function propertyStart(text: string, colon: number, floor: number): number | null {
  let start = colon;
  while (start > floor && colon - start < 64 && /[a-z-]/u.test(text[start - 1]!)) start -= 1;
  const inWord = start > floor && /[\p{L}\p{N}]/u.test(text[start - 1]!);
  return start === colon || inWord ? null : start;
}

function declarationsEnd(text: string, start: number, limit: number): number | null {
  let end = start;
  let count = 0;
  DECLARATION.lastIndex = start;
  while (DECLARATION.test(text) && DECLARATION.lastIndex <= limit) {
    end = DECLARATION.lastIndex;
    count += 1;
  }
  if (count < LEAST_DECLARATIONS) return null;
  AFTER.lastIndex = end;
  return AFTER.test(text) && AFTER.lastIndex <= limit ? AFTER.lastIndex : end;
}

function addTrimmed(cuts: Cut[], text: string, cut: Cut): void {
  const surface = text.slice(cut.start, cut.end);
  if (surface.trim() === '') return;
  const start = cut.start + surface.length - surface.trimStart().length;
  cuts.push({ start, end: start + surface.trim().length, debris: cut.debris });
}
