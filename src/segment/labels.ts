import type { Span } from '../model.ts';
import { isCredit } from './bylines.ts';
import { type Piece, splitPiece } from './piece.ts';

export type LabelKind = 'asker' | 'answerer' | 'voice' | 'name';

/** `KIM SATO (CNN):` at the head of a turn. Offsets point into the document's text. */
export interface SpeakerLabel extends Span {
  kind: LabelKind;
  name: string;
  /** Whether the label itself says that its bearer leads the talk: "KIM SATO, HOST:". */
  asks?: boolean;
  /** Where the name itself stands. */
  at: Span;
}

const ASKER =
  /^(?:q|question|questions?er|interviewer|host|co-host|moderator|reporter|anchor|presenter|问|問|提问|提問|主持人?|[记記]者|[采採][访訪]者|[访訪][问問谈談]者)$/iu;
const ANSWERER = /^(?:a|answer|interviewee|guest|respondent|答|回答|[受被][采採]?[访訪]者|嘉[宾賓]|[来來][宾賓])$/iu;
const VOICE =
  /^(?:(?:speaker|participant|audience member|voice|caller|student|panell?ist|man|woman)(?: #?[\dA-Z]{1,2})?|(?:unidentified|unknown|audience|narrator)(?: \p{L}+){0,2}(?: #?\d{1,2})?|announcer|operator|crowd|all|both|the (?:vice )?(?:president|prime minister|chair\p{L}*|court|clerk|speaker)|[观觀][众眾]|旁白|[网網]友)$/iu;

/** Words before a colon that introduce a remark, a field or a heading, never a speaker. */
const NO_SPEAKER =
  /^(?:note|notes|nb|time|date|day|place|location|venue|where|when|who|why|how|what|source|sources|photos?|photographs?|photographer|image|images|picture|video|audio|caption|credit|credits|graphic|illustration|chart|table|figure|fig|update|updated|correction|clarification|warning|caution|summary|abstract|introduction|conclusion|subject|re|cc|to|from|topic|title|subtitle|e-?mail|phone|tel|fax|address|website|url|link|price|cost|rating|verdict|example|examples|tip|tips|hint|read|see|also|related|more|author|authors|editor|editors|ed|by|written|edited|translated|translation|published|posted|version|status|step|chapter|part|section|item|answer key|key|pros|cons|ingredients|method|serves|background|context|result|results|total|length|duration|runtime|cast|director|genre|language|country|category|categories|tags|keywords|references|sources|disclosure|disclaimer|notice|advertisement|contact|transcript|interview|listen|watch|exclusive|analysis|opinion|review|explainer|live|breaking|first|second|third|finally|today|tonight|yesterday|tomorrow|meanwhile|plus|next|up next|coming up|still ahead|later|here|bottom line|fun fact|case in point|full disclosure|remember|thus|therefore|however|but|and|so|or|yes|no|ps|todo|fixme|http|https|注|注意|[备備]注|[时時][间間]|日期|地[点點址]|[来來]源|作者|[编編][辑輯]|[责責][编編]|[编編]者[按注]|[摄攝]影|[图圖]|[图圖]片[来來]源|[资資]料[来來]源|文|撰文|[标標][题題]|[电電][话話]|[邮郵]箱|[网網]址|例如|比如|此外|[摘]要|[导導][语語读讀]|[关關][键鍵鍵][词詞字]|[声聲]明|特[别別][声聲]明|[结結][论論果]|[总總][结結]|[价價]格|版本|提示|警告|[说說]明|更新|更正|[译譯]者?|校[对對]|出品|[监監][制製])$/iu;
/** A saying verb before the colon makes it narration: 他说：, 王某表示： */
const SAYING = /[说說道称稱问問答示出]$/u;

const LATIN_WORD = String.raw`\p{Lu}[\p{L}\p{M}\d'’.&-]*`;
const LATIN_NAME = String.raw`${LATIN_WORD}(?:[ \u00a0](?:${LATIN_WORD}|#?\d{1,2}|de|la|le|van|von|der|den|del|di|da|dos|bin|al|el|of|the)){0,5}`;
const HAN_NAME = String.raw`[\p{Script=Han}·•・]{1,14}`;
const TIMECODE = String.raw`(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*)?`;
const ASIDE = String.raw`(?:\s?[(（\[][^()（）\[\]\n]{1,60}[)）\]])?`;
/** "KIM SATO, HOST:", "ED PELL, FORMER PORT MANAGER (voice-over):", "Ana Ruiz, co-host:" */
const PART = String.raw`(?:,\s(?:\P{Ll}{2,80}?|(?:co-?)?(?:host|moderator|anchor|presenter|interviewer|reporter|correspondent|guest)))?`;
const LEADS = /(?:^|[^\p{L}])(?:co-?)?(?:host|moderator|anchor|presenter|interviewer)(?:[^\p{L}]|$)/iu;
/** A name or role with a colon; the colon of Latin script has white space, a quotation mark or nothing after it. */
const LABEL = new RegExp(
  String.raw`${TIMECODE}(?:>{2,}\s*|[-–—•]\s)?(?:\*\*|__)?\s?(?<name>${LATIN_NAME}|${HAN_NAME}|wiki[A-Z][a-z]+)(?<part>${PART}${ASIDE})(?:\*\*|__)?\s?(?:：|:(?=[\s"“‘'「『*_\p{Script=Han}]|$))(?:\*\*|__)?`,
  'uy',
);
/** "Q. Did you …" in printed interviews, "Q   Thank you, Ana." in those of press offices. */
const LETTER_LABEL = /(?:\*\*|__)?(?<name>[QA])(?:\.(?:\*\*|__)?(?=\s)|(?=[ \t\u00a0]{2,}\S|\t))/uy;
/** "KELLY - When did …", "KELLY\tWhen did …", 【主持人】: without a colon, capitals or brackets at the head of a line. */
const MARKED_LABEL =
  /(?<name>\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ \u00a0][\p{Lu}\p{M}'’.]+){0,3})(?:\s[-–—]\s|[ \u00a0]?\t\s*)(?=\S)|【(?<han>[\p{Script=Han}·•・]{1,14})】[：:]?/uy;

/** Words of somebody who is in a conversation. */
const SPEECH =
  /[?？]|\b(?:i|i['’]m|i['’]ve|me|my|we|we['’]re|us|our|you|your|thanks|thank|hello|hi|good (?:morning|afternoon|evening)|welcome|yes|yeah|no|well|sure|okay|ok|right|oh|absolutely|please)\b|[我你您咱]|[谢謝][谢謝]|^[是不对對好嗯]/iu;

interface Candidate extends SpeakerLabel {
  /** What follows it in its line. */
  rest: string;
}

/**
 * Finds the labels that open turns and splits pieces at them. Whether a capitalised word before a colon is a speaker is
 * decided by the document as a whole: it must recur, or name a part in a conversation, among others that do.
 */
export function labelTurns(pieces: readonly Piece[]): Piece[] {
  const candidates = pieces.flatMap((piece) => {
    const labels = lineLabels(piece);
    return labels.length > 0 ? [...labels, ...inlineLabels(piece)] : [];
  });
  const accepted = acceptedNames(candidates, pieces);
  if (accepted.size === 0) return [...pieces];
  return pieces.flatMap((piece, index) => splitTurns(piece, accepted, index === 0));
}

export const labelKey = (name: string): string => name.toLowerCase().replace(/\s+/gu, ' ');

function lineLabels(piece: Piece): Candidate[] {
  if (piece.zone !== null && piece.zone !== 'heading') return [];
  return lineStarts(piece.text).flatMap((start) => {
    const label = labelAt(piece, start, [LABEL, LETTER_LABEL, MARKED_LABEL]);
    if (label === null) return [];
    const candidate = withRest(piece, label);
    return label.kind === 'asker' && isCredit(candidate.rest) ? [] : [candidate];
  });
}

function withRest(piece: Piece, label: SpeakerLabel): Candidate {
  const from = label.end - piece.start;
  const lineEnd = piece.text.indexOf('\n', from);
  return { ...label, rest: piece.text.slice(from, lineEnd < 0 ? piece.text.length : lineEnd).trim() };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1 + (/^\s*/u.exec(text.slice(at + 1, at + 40))?.[0].length ?? 0));
  }
  return starts;
}

function labelAt(piece: Piece, start: number, patterns: readonly RegExp[]): SpeakerLabel | null {
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(piece.text);
    const name = (match?.groups?.name ?? match?.groups?.han)?.replace(/[.\s]+$/u, '');
    if (!match || !name || NO_SPEAKER.test(name) || (SAYING.test(name) && !kindOfRole(name))) continue;
    const from = piece.start + start + match[0].indexOf(name);
    const kind = kindOfRole(name) ?? 'name';
    return {
      start: piece.start + start,
      end: piece.start + start + match[0].length,
      kind,
      name,
      ...(kind === 'name' && LEADS.test(match.groups?.part ?? '') ? { asks: true } : {}),
      at: { start: from, end: from + name.length },
    };
  }
  return null;
}

/** The kind of a label that is a word for a role ("Q", "主持人"); null for a name. */
export function kindOfRole(name: string): LabelKind | null {
  if (ASKER.test(name)) return 'asker';
  if (ANSWERER.test(name)) return 'answerer';
  return VOICE.test(name) ? 'voice' : null;
}

/** Keys of the labels that open turns in this document; empty when it is no transcript. */
function acceptedNames(candidates: readonly Candidate[], pieces: readonly Piece[]): Set<string> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = labelKey(candidate.name);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const accepted = new Set<string>();
  for (const [key, group] of groups) if (recursAsSpeaker(group)) accepted.add(key);
  for (const [key, group] of groups) {
    if (!accepted.has(key) && speaksAmongOthers(group, accepted, candidates)) accepted.add(key);
  }
  const shouted = [...accepted].filter((key) => isShouted(groups.get(key)![0]!)).length;
  if (shouted >= LABELS_IN_CAPITALS) {
    for (const [key, [first]] of groups) if (isShouted(first!)) accepted.add(key);
  }
  const turns = candidates.filter((candidate) => accepted.has(labelKey(candidate.name))).length;
  const paragraphs = pieces.filter((piece) => piece.zone === null).length;
  return turns >= 2 && (turns >= 4 || turns * 4 >= paragraphs) ? accepted : new Set();
}

/** How many labels in capitals make every other one a speaker's: a transcript's guests may have one turn. */
const LABELS_IN_CAPITALS = 2;
const isShouted = ({ name }: Candidate): boolean => /^\P{Ll}{3,}$/u.test(name) && /\p{Lu}{2}/u.test(name);

function recursAsSpeaker(group: readonly Candidate[]): boolean {
  if (group[0]!.kind !== 'name') return true;
  const speech = group.filter((candidate) => SPEECH.test(candidate.rest) || candidate.rest === '').length;
  return group.length >= 2 && speech * 3 >= group.length;
}

/** A label that stands once, or without words of talk: it needs others that open turns, or the look of a full name. */
function speaksAmongOthers(
  group: readonly Candidate[],
  accepted: ReadonlySet<string>,
  all: readonly Candidate[],
): boolean {
  const [{ name, rest }] = group as [Candidate];
  if (!/[.?!。？！…”"」]$/u.test(rest)) return false;
  if (group.length >= 2 && accepted.size > 0) return true;
  const words = labelKey(name).split(/[\s·•・]/u);
  const parts = [...accepted].some((key) => words.some((word) => key.split(/[\s·•・]/u).includes(word)));
  const personal = words.length >= 2 || /^\p{Script=Han}{2,4}$/u.test(name);
  const company = accepted.size > 0 || all.some((other) => other.name !== name && SPEECH.test(other.rest));
  if (parts) return true;
  if (!SPEECH.test(rest)) return false;
  return (personal && company) || (accepted.size > 0 && /^\p{Lu}[\p{L}'’-]+$/u.test(name));
}

/** Cuts a piece where accepted labels stand: at its start, at line starts, and inside a labelled line after a sentence's end. */
function splitTurns(piece: Piece, accepted: ReadonlySet<string>, first: boolean): Piece[] {
  if (piece.zone !== null && piece.zone !== 'heading') return [piece];
  const labels = lineLabels(piece).filter((label) => accepted.has(labelKey(label.name)));
  if (first && labels[0]?.start === piece.start && isTitle(piece, labels[0])) return [piece];
  if (labels.length === 0) return [piece];
  const inline = inlineLabels(piece).filter((label) => accepted.has(labelKey(label.name)));
  const all = [...labels, ...inline].sort((a, b) => a.start - b.start);
  return cutAt(
    piece,
    all.filter((label, i) => i === 0 || label.start >= all[i - 1]!.end),
  );
}

/** "Ida Voss: an interview with the baker" over a transcript in which Ida Voss speaks. */
const isTitle = (piece: Piece, label: SpeakerLabel): boolean =>
  label.kind === 'name' &&
  label.end < piece.end &&
  !/[.?!。？！…”"」）)\]]$/u.test(piece.text) &&
  !piece.text.includes('\n');

function inlineLabels(piece: Piece): Candidate[] {
  const found: Candidate[] = [];
  for (const match of piece.text.matchAll(/[.?!。？！…”」][ \t]{0,3}(?=[\p{Lu}\p{Script=Han}*])/gu)) {
    const label = labelAt(piece, match.index + match[0].length, [LABEL, LETTER_LABEL]);
    if (label) found.push(withRest(piece, label));
  }
  return found;
}

function cutAt(piece: Piece, labels: readonly SpeakerLabel[]): Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  for (const label of labels) {
    if (label.start > rest.start) {
      const [head, tail] = splitPiece(rest, label.start - rest.start);
      if (head.text !== '') parts.push(head);
      rest = tail;
    }
    rest = { ...rest, label, zone: null };
  }
  return [...parts, rest];
}
