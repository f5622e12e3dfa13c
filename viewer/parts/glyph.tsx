import type { EntityType } from '../../src/model.ts';
import { SHAPES, type Shape } from '../draw/palette.ts';

const PATHS: Record<Shape, string> = {
  circle: 'M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8z',
  square: 'M3.4 2.4h9.2a1 1 0 0 1 1 1v9.2a1 1 0 0 1-1 1H3.4a1 1 0 0 1-1-1V3.4a1 1 0 0 1 1-1z',
  hexagon: 'M1 8l3.5-6.1h7L15 8l-3.5 6.1h-7z',
  triangle: 'M8 1.4l7 12.2H1z',
  page: 'M3.6 1.4h8.8v13.2H3.6z',
  diamond: 'M8 .8L15.2 8L8 15.2L.8 8z',
};

/** The shape and colour of a type, as on the canvas. */
export function Glyph({ type, size = 12 }: { type: EntityType; size?: number }) {
  return (
    <svg class={`glyph ${type}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[SHAPES[type]]} />
    </svg>
  );
}
