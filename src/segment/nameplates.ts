import { kindOfRole, labelKey, type SpeakerLabel } from './labels.ts';
import type { Piece } from './piece.ts';

const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0](?:\p{Lu}[\p{L}\p{M}'’.-]*|\d{1,2}|de|la|le|van|von|der|den|del|di|da|dos|bin|al|el)){0,4}|\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,5})*|发言人 ?\d{1,2})`;
const TIME = String.raw`[[(（]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])）]?`;
/** A line that is a name, with or without the time: "Ana Ruiz", "Ana Ruiz  00:12:31", "[00:12] Ana Ruiz". */
const PLATE = new RegExp(
  String.raw`^(?<before>${TIME}\s+)?(?:\*\*)?${NAME}(?:\*\*)?(?:\s?\([^()\n]{1,40}\))?:?(?<after>\s+[-–—|]?\s?${TIME})?$`,
  'u',
);
const LONGEST = 70;
/** What somebody is, on the line below: "Chief Executive Officer", "Analyst, Bernstein". */
const LONGEST_OFFICE = 90;
/** Speakers of one turn: all of the text is read for each of them. */
const MOST_LOOKED_FOR = 500;
const SPEECH =
  /[?？]|\b(?:i|i['’]\p{L}+|my|we|we['’]\p{L}+|our|you|your|thanks|thank|hello|hi|good (?:morning|afternoon|evening|day)|welcome|yes|yeah|please)\b|[我你您咱]|[谢謝]/iu;

interface Plate {
  at: number;
  label: SpeakerLabel;
  timed: boolean;
  /** What is said below it, up to the next plate. */
  said: string;
}

/**
 * Labels the turns of a transcript that gives each speaker's name a line of its own, as those of companies' calls and of
 * recorded meetings do. Names that recur so, or stand with a time, are speakers; then also those that the text names.
 */
export function labelPlates(pieces: readonly Piece[]): Piece[] {
  const plates = findPlates(pieces);
  const speakers = speakersOf(plates, pieces);
  if (speakers.size === 0) return [...pieces];
  const labels = new Map(
    plates.filter(({ label }) => speakers.has(labelKey(label.name))).map((plate) => [plate.at, plate]),
  );
  return pieces.map((piece, index) => {
    const plate = labels.get(index);
    if (plate) return { ...piece, label: plate.label, zone: null };
    return labels.has(index - 1) && isOffice(piece, pieces[index + 1]) ? { ...piece, zone: 'heading' as const } : piece;
  });
}

function findPlates(pieces: readonly Piece[]): Plate[] {
  const plates: Plate[] = [];
  pieces.forEach((piece, at) => {
    const label = piece.zone === null || piece.zone === 'heading' ? plateOf(piece) : null;
    const above = plates.at(-1);
    if (label && !label.timed && above?.at === at - 1 && above.said === '') return;
    if (label) plates.push({ at, ...label, said: piece.text.slice(label.label.end - piece.start) });
    else if (above) above.said += `\n${piece.text}`;
  });
  return plates.filter(({ said }) => said.trim() !== '');
}

function plateOf(piece: Piece): Pick<Plate, 'label' | 'timed'> | null {
  const lineEnd = piece.text.indexOf('\n');
  const line = (lineEnd < 0 ? piece.text : piece.text.slice(0, lineEnd)).trimEnd();
  const groups = line.length > LONGEST ? undefined : PLATE.exec(line)?.groups;
  if (!groups) return null;
  const name = groups.name!;
  const from = piece.start + line.indexOf(name);
  const label: SpeakerLabel = {
    start: piece.start,
    end: piece.start + line.length,
    kind: kindOfRole(name) ?? 'name',
    name,
    at: { start: from, end: from + name.length },
  };
  return { label, timed: groups.before !== undefined || groups.after !== undefined };
}

/** Keys of those who speak below plates; empty when the text is no such transcript. */
function speakersOf(plates: readonly Plate[], pieces: readonly Piece[]): Set<string> {
  const groups = byName(plates);
  const speakers = new Set<string>();
  for (const [key, group] of groups) {
    const speech = group.filter(({ said }) => SPEECH.test(said)).length;
    if ((group.length >= 2 || group[0]!.timed) && speech * 2 >= group.length) speakers.add(key);
  }
  const turns = plates.filter(({ label }) => speakers.has(labelKey(label.name)));
  if (speakers.size < 2 || turns.length < 4) return new Set();
  const hasOffice = ({ at }: Plate) => pieces[at + 1] !== undefined && isOffice(pieces[at + 1]!, pieces[at + 2]);
  const offices = turns.some(hasOffice);
  const others = [...groups].filter(([key]) => !speakers.has(key));
  for (const [key, [first]] of others.slice(0, MOST_LOOKED_FOR))
    if (first!.label.kind !== 'name' || (offices && hasOffice(first!)) || isNamed(first!, pieces)) speakers.add(key);
  return speakers;
}

function byName(plates: readonly Plate[]): Map<string, Plate[]> {
  const groups = new Map<string, Plate[]>();
  for (const plate of plates) {
    const key = labelKey(plate.label.name);
    const group = groups.get(key);
    if (group) group.push(plate);
    else groups.set(key, [plate]);
  }
  return groups;
}

/** Whether the text says the name of a plate elsewhere. */
const isNamed = ({ at, label }: Plate, pieces: readonly Piece[]): boolean =>
  pieces.some((piece, index) => index !== at && piece.text.includes(label.name));

/** The line below a plate that says what its bearer is: short, no sentence, with something said below. */
const isOffice = (piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  piece.text.length <= LONGEST_OFFICE &&
  !/[.?!。？！…:：]$/u.test(piece.text) &&
  /^\p{Lu}/u.test(piece.text);
