import type { Content, DraftBlock } from './document.ts';

interface Cue {
  /** Seconds. */
  start: number;
  end: number;
  lines: string[];
}

const TIMES = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/u;

/**
 * SubRip or WebVTT → one block for each turn, or for each stretch between longer pauses: sentences go on over cues.
 * Numbers, times and settings never reach the text, nor do sounds ("[MUSIC]"); labels at the start of a cue stay text.
 */
export function readSubtitles(text: string): Content {
  const blocks: DraftBlock[] = [];
  let last: { cue: Cue; line: string } | undefined;
  for (const cue of cuesOf(text)) {
    for (const [at, line] of spokenLines(cue, last?.line).entries()) {
      const pause = at === 0 && last ? cue.start - last.cue.end : 0;
      const current = blocks.at(-1);
      if (current && goesOn(current, line, pause)) current.text = join(current.text, line.text);
      else blocks.push({ text: line.text, hint: 'paragraph', ...(line.speaker ? { speaker: line.speaker } : {}) });
    }
    last = { cue, line: cue.lines.at(-1) ?? '' };
  }
  return { blocks };
}

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  const lines = text.split(/\r\n|\n|\r/u);
  let current: Cue | undefined;
  lines.forEach((line, at) => {
    const times = TIMES.exec(line);
    if (times) {
      current = { start: seconds(times[1]!), end: seconds(times[2]!), lines: [] };
      cues.push(current);
    } else if (line.trim() === '') {
      current = undefined;
    } else if (current && !isCueNumber(line, lines[at + 1])) {
      current.lines.push(line.trim());
    }
  });
  return cues;
}

/** Some files leave out the empty line between cues. */
const isCueNumber = (line: string, next = '') => /^\s*\d+\s*$/u.test(line) && TIMES.test(next);

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

interface Line {
  text: string;
  speaker?: string | undefined;
  /** It begins with a label or a dash, so somebody else speaks. */
  isTurn: boolean;
}

const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/iu;
const LABEL =
  /^(?:>>\s*|[-–—]\s*)?(?:\[[\p{L}][\p{L} .'’-]{1,40}\]\s*:|[\p{L}][\p{L}\p{M}\d .,'’()-]{0,40}[:：](?=\s|$|\p{Script=Han}))|^>>/u;

function spokenLines(cue: Cue, shownBefore: string | undefined): Line[] {
  const lines: Line[] = [];
  let speaker: string | undefined;
  for (const [at, raw] of cue.lines.entries()) {
    // Rolling captions repeat the line before.
    if (at === 0 && raw === shownBefore && cue.lines.length > 1) continue;
    speaker = VOICE.exec(raw)?.[1]?.trim() ?? speaker;
    const text = withoutSounds(plain(raw));
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const isTurn = LABEL.test(text) || /^[-–—]\s?\p{L}/u.test(text);
    lines.push({ text: text.replace(/^[-–—]\s?(?=\p{L})/u, ''), speaker, isTurn });
  }
  return lines;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '', quot: '"' };

function plain(line: string): string {
  return line
    .replace(/<\/?[a-z][^>]{0,200}>|<[\d:.]+>|\{\\[^}]{0,100}\}/giu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/gu, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/gu, ' ')
    .trim();
}

const SOUND_WORDS =
  /\b(?:music|songs?|singing|sings|applau(?:se|ds?|ding)|laugh(?:s|ter|ing)?|chuckl(?:es?|ing)|cheer(?:s|ing)?|sigh(?:s|ing)?|cough(?:s|ing)?|silence|pause[sd]?|inaudible|unintelligible|crosstalk|cross talk|indistinct|noise|sounds?|beep(?:s|ing)?|rings?|ringing|clears throat|gasps?|crying|sobs?|whispers?|whispering|shout(?:s|ing)?|clapping|claps|foreign|speaking|barks?|barking|footsteps|door|static|murmur(?:s|ing)?|chatter(?:ing)?)\b|音乐|音樂|掌声|掌聲|笑/iu;

/** Drops "[APPLAUSE]", "(laughs)", "♪ … ♪", and brackets in capitals that are no label. Other insertions stay. */
function withoutSounds(line: string): string {
  return line
    .replace(/[♪♫#]+[^♪♫]*[♪♫]+|[♪♫]+.*$/gu, ' ')
    .replace(/[[(（【*]([^\])）】*]{1,80})[\])）】*](:?)/gu, (whole: string, inside: string, colon: string) => {
      const isSound = SOUND_WORDS.test(inside) || (whole.startsWith('[') && !/\p{Ll}/u.test(inside));
      return isSound && colon === '' ? ' ' : whole;
    })
    .replace(/\s+(?=[,.;!?])|\s+(?=\s)/gu, '')
    .trim();
}

const LONG_PAUSE = 3;
const LONG_BLOCK = 1200;
const ENDS_A_SENTENCE = /[.!?…。！？]["'”’)」』]*$/u;

function goesOn(current: DraftBlock, line: Line, pause: number): boolean {
  if (line.isTurn || current.speaker !== line.speaker) return false;
  const mayEnd = ENDS_A_SENTENCE.test(current.text);
  return !(mayEnd && (pause >= LONG_PAUSE || current.text.length > LONG_BLOCK));
}

function join(before: string, after: string): string {
  const isHan = /[\p{Script=Han}，、]$/u.test(before) && /^\p{Script=Han}/u.test(after);
  return isHan ? before + after : `${before} ${after}`;
}
