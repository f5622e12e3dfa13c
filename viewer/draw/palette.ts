import { TYPE_COLORS } from '../../src/graph/look.ts';
import type { EntityType } from '../../src/model.ts';

/** A shape for each type, so that no reader has to tell colours apart. */
export const SHAPES: Record<EntityType, Shape> = {
  person: 'circle',
  company: 'square',
  organization: 'hexagon',
  product: 'triangle',
  work: 'page',
  place: 'diamond',
};
export type Shape = 'circle' | 'square' | 'hexagon' | 'triangle' | 'page' | 'diamond';

export interface Palette {
  background: string;
  ink: string;
  halo: string;
  edge: string;
  relation: string;
  strongEdge: string;
  ring: string;
  types: Record<EntityType, string>;
}

const LIGHT: Palette = {
  background: '#faf9f6',
  ink: '#23262b',
  halo: '#faf9f6',
  edge: '#d6d2c9',
  relation: '#aeaaa0',
  strongEdge: '#6b6f78',
  ring: '#23262b',
  types: TYPE_COLORS,
};
/** The same hues, lighter: the light palette's blues and greys sink into near-black. */
const DARK: Palette = {
  background: '#15171b',
  ink: '#e8e6e1',
  halo: '#15171b',
  edge: '#343942',
  relation: '#565d68',
  strongEdge: '#9aa1ad',
  ring: '#f4f2ee',
  types: {
    person: '#6f9bf2',
    company: '#f0994a',
    organization: '#3dbb9f',
    product: '#db7cb8',
    work: '#c4b13f',
    place: '#9aa5b1',
  },
};

export const paletteOf = (dark: boolean): Palette => (dark ? DARK : LIGHT);

/** Twelve hues for communities, the largest first; further ones are grey. Every second one is darker. */
const COMMUNITY_HUES = [218, 28, 160, 320, 50, 190, 275, 0, 95, 245, 340, 130];

export function communityColor(community: number, dark: boolean): string {
  const hue = COMMUNITY_HUES[community];
  if (hue === undefined) return dark ? '#8b929c' : '#858b94';
  const lightness = (dark ? 66 : 50) - (community % 2) * 6;
  return hslToHex(hue, dark ? 58 : 52, lightness);
}

function hslToHex(hue: number, saturation: number, lightness: number): string {
  const l = lightness / 100;
  const a = (saturation / 100) * Math.min(l, 1 - l);
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return hex(channel(0), channel(8), channel(4));
}

const mixed = new Map<string, string>();

/** `share` of the way from one colour to another. Dimming is this, towards the background: opacity would show edges. */
export function mix(from: string, to: string, share: number): string {
  const key = `${from}${to}${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const at = (color: string, i: number) => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  const channel = (i: number) => Math.round(at(from, i) + (at(to, i) - at(from, i)) * share);
  const color = hex(channel(0), channel(1), channel(2));
  mixed.set(key, color);
  return color;
}

const hex = (...channels: number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
