import { type Correction, ENTITY_TYPES } from '../model.ts';

const MOST_LETTERS = 1000;

/** Whether something from outside has the shape of a correction. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, a, b, entity, name, type } = value as Record<string, unknown>;
  if (kind === 'merge' || kind === 'distinct') return isText(a) && isText(b) && a !== b;
  if (kind === 'rename') return isText(entity) && isText(name);
  if (kind === 'retype') return isText(entity) && (ENTITY_TYPES as readonly unknown[]).includes(type);
  return kind === 'hide' && isText(entity);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= MOST_LETTERS;
