import type { Palette } from './palette.ts';
import type { Spot } from './placing.ts';

export const LOOP_WIDTH = 1.4;

/** The loop of a self-mention as paths of SVG: three quarters of a circle at the upper right of a node, with a head. */
export function loopOf({ node, x, y, radius }: Spot, palette: Palette): { line: string; head: string; color: string } {
  const loop = Math.max(4.5, radius * 0.5);
  const [cx, cy] = [x + radius * 0.72 + loop * 0.5, y - radius * 0.72 - loop * 0.5];
  const start = at(cx, cy, loop, Math.PI * 0.95);
  const end = [cx, cy + loop];
  return {
    line: `M${points(start)}A${round(loop)} ${round(loop)} 0 1 1 ${points(end)}`,
    head: `M${points([cx - 5, cy + loop])}L${points([cx + 1.5, cy + loop - 3.5])}L${points([cx + 1.5, cy + loop + 3.5])}Z`,
    color: node.level === 'dim' ? palette.edge : palette.relation,
  };
}

const at = (cx: number, cy: number, radius: number, angle: number): number[] => [
  cx + Math.cos(angle) * radius,
  cy + Math.sin(angle) * radius,
];
const points = (place: readonly number[]): string => place.map(round).join(' ');
const round = (value: number): number => Math.round(value * 100) / 100;
