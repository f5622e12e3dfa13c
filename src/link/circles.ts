import type { Reading } from '../model.ts';
import type { Member } from './members.ts';
import { readName } from './names.ts';

/** People and things across documents, by number. */
export type Circle = ReadonlySet<number>;

/** Who and what stands around a person in a document: the evidence that tells homonyms apart. */
export interface Circles {
  /** The bodies that the person is said to work for or lead. */
  employersOf(member: Member): Circle;
  /** All persons with full names, all bodies and all products beside the person. */
  circleOf(member: Member): Circle;
  /** The bodies and products beside the person: what linking persons does not change. */
  thingsAround(member: Member): Circle;
}

const NOBODY: Circle = new Set();
/** The number of what says nothing: a surname alone. */
const UNTOLD = -1;

/** `things` are the bodies and products of all readings, already joined: one list for each real one. */
export function circlesOf(things: readonly (readonly Member[])[]): Circles {
  const numbersIn = numbering(things);
  return {
    employersOf({ reading, employers }) {
      if (employers.length === 0) return NOBODY;
      const numbers = numbersIn(reading);
      const found = new Set<number>();
      reading.entities.forEach(({ id }, i) => {
        if (numbers[i] !== UNTOLD && employers.includes(id)) found.add(numbers[i]!);
      });
      return found;
    },
    circleOf({ reading, index }) {
      const circle = new Set<number>();
      numbersIn(reading).forEach((number, i) => {
        if (i !== index && number !== UNTOLD) circle.add(number);
      });
      return circle;
    },
    thingsAround: ({ reading }) =>
      new Set(numbersIn(reading).filter((number) => number < things.length && number >= 0)),
  };
}

/** Gives each reading's entities the numbers of what they are; worked out once for each reading that is asked for. */
function numbering(things: readonly (readonly Member[])[]): (reading: Reading) => readonly number[] {
  const ofThings = new Map<Member['entity'], number>();
  things.forEach((members, i) => {
    for (const { entity } of members) ofThings.set(entity, i);
  });
  const ofPeople = new Map<string, number>();
  const numberOf = (entity: Member['entity']): number => {
    if (entity.type !== 'person') return ofThings.get(entity) ?? UNTOLD;
    const { key, full } = readName(entity.name, 'person');
    if (!full) return UNTOLD;
    const known = ofPeople.get(key) ?? things.length + ofPeople.size;
    ofPeople.set(key, known);
    return known;
  };
  const read = new Map<Reading, readonly number[]>();
  return (reading) => {
    const numbers = read.get(reading) ?? reading.entities.map(numberOf);
    read.set(reading, numbers);
    return numbers;
  };
}

export function meet(a: Circle, b: Circle): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

/** The part of the smaller circle that the other shares, 0 to 1. */
export function overlap(a: Circle, b: Circle): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const key of few) if (many.has(key)) shared += 1;
  return shared / few.size;
}
