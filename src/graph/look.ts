import type { EntityType } from '../model.ts';

/** One hue a type, told apart with every kind of colour blindness on white and on near-black; shapes say it again. */
export const TYPE_COLORS: Record<EntityType, string> = {
  person: '#3d6fd6',
  company: '#e07d1c',
  organization: '#159a80',
  product: '#bf5499',
  work: '#9c8a1e',
  place: '#75808c',
};

/** Radius in pixels: 4 for what is mentioned once, growing with the square root, at most 22. */
export const nodeSize = (mentions: number): number => round(Math.min(22, 3 + 1.6 * Math.sqrt(Math.max(1, mentions))));

export const round = (value: number): number => Math.round(value * 100) / 100;
