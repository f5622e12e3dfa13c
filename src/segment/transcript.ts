import type { SpeakerRef, Zone } from '../model.ts';
import { hasHeadingShape, markBackMatter, markFrontMatter } from './article.ts';
import { type LabelKind, labelKey } from './labels.ts';
import { isNarration } from './narration.ts';
import type { Piece } from './piece.ts';
import { unlabelledQuestions } from './unlabelled.ts';

/** A speaker of a labelled transcript and what tells who asks. */
interface Voice {
  kind: LabelKind;
  leads: boolean;
  turns: number;
  asking: number;
  length: number;
}

export const isTurn = (piece: Piece): boolean => piece.label !== undefined || piece.speaker !== undefined;
const nameOf = (piece: Piece): string => labelKey(piece.label?.name ?? piece.speaker ?? '');

/** Label → the one longer label of which it is a part: "Ana" speaks for "Ana Ruiz". */
function fullNames(pieces: readonly Piece[]): Map<string, string> {
  const keys = [...new Set(pieces.filter(isTurn).map(nameOf))];
  const holders = new Map<string, string[]>();
  for (const key of keys) {
    for (const part of new Set(key.split(/[\s·•・]/u))) {
      const longer = holders.get(part) ?? [];
      if (part !== key) holders.set(part, [...longer, key].slice(0, 2));
    }
  }
  return new Map(
    keys.map((key) => {
      const longer = holders.get(key) ?? [];
      return [key, longer.length === 1 ? longer[0]! : key];
    }),
  );
}

/** Zones of a labelled transcript: what stands before the first label is the article's head, a label's turn runs to the next. */
export function zoneTranscript(pieces: readonly Piece[], title?: string): void {
  const first = pieces.findIndex(isTurn);
  const questions = unlabelledQuestions(pieces, isTurn);
  markFrontMatter(
    pieces.slice(0, first).filter((piece) => !questions.has(piece)),
    title,
  );
  markBackMatter(pieces);
  markClosing(pieces);
  const full = fullNames(pieces);
  const voiceOf = (piece: Piece) => full.get(nameOf(piece))!;
  const askers = questions.size > 0 ? new Set<string>() : findAskers(pieces, voiceOf);
  let zone: Zone | null = null;
  let utterer: SpeakerRef | undefined;
  pieces.forEach((piece, index) => {
    if (isTurn(piece)) {
      zone = askers.has(voiceOf(piece)) ? 'question' : 'answer';
      utterer = speakerRef(piece, zone);
    } else if (questions.has(piece)) {
      zone = 'question';
      utterer = { role: 'interviewer' };
    } else if (piece.zone !== null || zone === null) return;
    if (STAGE.test(piece.text)) {
      piece.zone = 'boilerplate';
      return;
    }
    const opening = pieces[index + 1];
    if (!isTurn(piece) && !questions.has(piece) && opening && isTurn(opening) && isSubheading(piece))
      piece.zone = 'heading';
    else Object.assign(piece, { zone, utterer });
  });
}

/** Marks the narration that an article goes on with after the last turn. */
function markClosing(pieces: readonly Piece[]): void {
  const names = [...new Set(pieces.filter((piece) => piece.label?.kind === 'name').map((piece) => surname(piece)))];
  const last = pieces.findLastIndex(isTurn);
  const from = pieces.findIndex((piece, index) => index > last && piece.zone === null && isNarration(piece, names));
  if (from < 0) return;
  for (const piece of pieces.slice(from)) piece.zone ??= 'body';
}

const surname = (piece: Piece): string => piece.label!.name.split(/\s/u).at(-1)!;

/** "(END VIDEO CLIP)" alone in a paragraph: nobody says it. */
const STAGE = /^[([]\p{Lu}{3}[\p{Lu} ,.'’&-]{0,60}[)\]]$/u;

const isSubheading = (piece: Piece): boolean =>
  hasHeadingShape(piece.text) && piece.text.length <= 80 && !/^[[(（【]/u.test(piece.text);

/** Nobody in particular speaks under "Audience" or "Speaker 2". */
function speakerRef(piece: Piece, zone: Zone): SpeakerRef | undefined {
  const { label, speaker } = piece;
  if (label?.kind === 'asker') return { role: 'interviewer' };
  if (label?.kind === 'answerer') return { role: 'interviewee' };
  if (label?.kind === 'voice') return undefined;
  if (label) return { role: 'label', label: label.name, at: label.at };
  return speaker ? { role: 'label', label: speaker } : { role: zone === 'question' ? 'interviewer' : 'interviewee' };
}

/**
 * Keys of the labels under which questions are asked: by their word, else who asks clearly more often than the others.
 * A single "ANCHOR:" mostly opens a broadcast that goes on under the anchor's name.
 */
function findAskers(pieces: readonly Piece[], voiceOf: (piece: Piece) => string): Set<string> {
  const voices = voicesOf(pieces, voiceOf);
  const hosts = hostsNamed(pieces);
  const roles = [...voices]
    .filter(([key, voice]) => voice.kind === 'asker' || voice.leads || hosts.some((host) => isPartOf(key, host)))
    .map(([key]) => key);
  if (voices.size < 2 || roles.some((key) => voices.get(key)!.turns > 1)) return new Set(roles);
  const candidates = [...voices].filter(([, voice]) => voice.kind !== 'answerer');
  const rate = ({ asking, turns }: Voice) => asking / turns;
  const asks = ([, voice]: [string, Voice]) => {
    const others = [...voices.values()].filter((other) => other !== voice);
    const rest =
      others.reduce((sum, other) => sum + other.asking, 0) / others.reduce((sum, other) => sum + other.turns, 0);
    const share =
      others.reduce((sum, other) => sum + other.length, 0) / others.reduce((sum, other) => sum + other.turns, 0);
    const brief = voice.length / voice.turns < share;
    return rate(voice) >= (brief ? 0.3 : 0.5) && rate(voice) >= rest * 1.5;
  };
  return new Set([...roles, ...candidates.filter(asks).map(([key]) => key)]);
}

const HOSTS =
  /(?:\b(?:[Cc]o-)?[Hh]ost(?:s|ed by)?:? |\b[Mm]oderat(?:or|ed by):? |主持人?[:： ]\s?)(?<names>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*(?:,? (?:and|&) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*)?|\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})?)/gu;

/** Whom the head of a transcript calls its hosts, in small letters. */
function hostsNamed(pieces: readonly Piece[]): string[] {
  const head = pieces.slice(0, pieces.findIndex(isTurn)).map(({ text }) => text.slice(0, 1000));
  return head
    .flatMap((text) => [...text.matchAll(HOSTS)])
    .flatMap((match) => match.groups!.names!.split(/,? (?:and|&) |、/u))
    .map((name) => name.toLowerCase());
}

const isPartOf = (key: string, name: string): boolean => key === name || name.split(/\s/u).includes(key);

function voicesOf(pieces: readonly Piece[], voiceOf: (piece: Piece) => string): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  for (const [piece, words] of turnsOf(pieces)) {
    const key = voiceOf(piece);
    const voice = voices.get(key) ?? {
      kind: piece.label?.kind ?? 'name',
      leads: false,
      turns: 0,
      asking: 0,
      length: 0,
    };
    voice.leads ||= piece.label?.asks ?? false;
    voice.turns += 1;
    voice.length += words.length;
    if (/[?？][^.。]{0,80}$/u.test(words.slice(-120))) voice.asking += 1;
    voices.set(key, voice);
  }
  return voices;
}

/** The pieces that open turns, each with what is said from there to the next. */
function turnsOf(pieces: readonly Piece[]): [opening: Piece, words: string][] {
  const turns: [Piece, string][] = [];
  for (const piece of pieces) {
    if (isTurn(piece)) turns.push([piece, piece.text]);
    else if (piece.zone === null && turns.length > 0) turns.at(-1)![1] += `\n${piece.text}`;
  }
  return turns;
}
