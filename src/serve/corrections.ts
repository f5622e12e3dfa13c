import { type Correction, ENTITY_TYPES, RELATION_TYPES } from '../model.ts';

const MOST_LETTERS = 1000;
const MOST_MENTIONS = 10_000;

/** Whether something from outside has the shape of a correction. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, a, b, entity, name, type, mentions, source, target } = value as Record<string, unknown>;
  if (kind === 'merge' || kind === 'distinct') return isText(a) && isText(b) && a !== b;
  if (kind === 'rename') return isText(entity) && isText(name);
  if (kind === 'retype') return isText(entity) && (ENTITY_TYPES as readonly unknown[]).includes(type);
  if (kind === 'split') return isText(entity) && arePlaces(mentions) && (name === undefined || isText(name));
  if (kind === 'reject')
    return isPlace(value) && isText(source) && isText(target) && (RELATION_TYPES as unknown[]).includes(type);
  return kind === 'hide' && isText(entity);
}

const arePlaces = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_MENTIONS && value.every(isPlace);

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { reading, start, end } = value as Record<string, unknown>;
  return isText(reading) && isOffset(start) && isOffset(end) && (start as number) < (end as number);
}

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= MOST_LETTERS;
