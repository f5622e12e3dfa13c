import { escapeXml } from '../../src/export/xml.ts';
import { HEAD_LENGTH, HEAD_WIDTH } from './arrows.ts';
import { LABEL_FAMILY } from './labels.ts';
import { LOOP_WIDTH, loopOf } from './loops.ts';
import { mix } from './palette.ts';
import { type Frame, type Placed, type Placement, type Spot, spotOf } from './placing.ts';
import type { DrawnEdge, Scene } from './scene.ts';

/** The drawing as it stands on the screen, as SVG: lines, shapes with their names as titles, labels. */
export function* writeSvg(scene: Scene, frame: Frame, placement: Placement): Generator<string> {
  const { width, height } = frame;
  const { palette } = scene;
  const spots = new Map(scene.nodes.map((node) => [node.id, spotOf(node, frame)]));
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}">\n`;
  yield `<rect width="100%" height="100%" fill="${palette.background}"/>\n`;
  for (const edge of scene.edges) yield edgeElement(edge, spots);
  for (const node of [...scene.nodes].reverse()) {
    yield `<path d="${shapeOf(spots.get(node.id)!)}" fill="${node.color}" stroke="${mix(node.color, '#000000', 0.22)}"><title>${escapeXml(node.label)}</title></path>\n`;
  }
  for (const spot of placement.loops) yield loopElement(spot, scene);
  for (const { x, y, radius } of placement.rings) {
    yield `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius + 4)}" fill="none" stroke="${palette.ring}" stroke-width="2"/>\n`;
  }
  yield `<g font-family="${escapeXml(LABEL_FAMILY)}" text-anchor="middle" dominant-baseline="central" paint-order="stroke" stroke="${palette.halo}" stroke-width="3.5" stroke-linejoin="round">\n`;
  for (const label of placement.labels) yield labelElement(label, scene);
  yield '</g>\n</svg>\n';
}

function edgeElement({ source, target, size, color, curvature }: DrawnEdge, spots: ReadonlyMap<string, Spot>): string {
  const [a, b] = [spots.get(source)!, spots.get(target)!];
  const control = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
    y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
  };
  const angle = Math.atan2(b.y - control.y, b.x - control.x);
  const head = size * HEAD_LENGTH;
  const half = (size * HEAD_WIDTH) / 2;
  const at = (distance: number, aside: number) => ({
    x: b.x - Math.cos(angle) * distance - Math.sin(angle) * aside,
    y: b.y - Math.sin(angle) * distance + Math.cos(angle) * aside,
  });
  const [tip, base] = [at(b.radius, 0), at(b.radius + head, 0)];
  const [left, right] = [at(b.radius + head, half), at(b.radius + head, -half)];
  const line = `M${point(a)}Q${point(control)} ${point(base)}`;
  const arrow = `M${point(tip)}L${point(left)}L${point(right)}Z`;
  return `<path d="${line}" fill="none" stroke="${color}" stroke-width="${round(size)}"/><path d="${arrow}" fill="${color}"/>\n`;
}

function loopElement(spot: Spot, { palette }: Scene): string {
  const { line, head, color } = loopOf(spot, palette);
  return `<path class="loop" d="${line}" fill="none" stroke="${color}" stroke-width="${LOOP_WIDTH}"/><path d="${head}" fill="${color}"/>\n`;
}

function labelElement({ node, text, font, x, y }: Placed, { palette }: Scene): string {
  const fill = node.level === 'dim' ? mix(palette.ink, palette.background, 0.62) : palette.ink;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${font.size}" font-weight="${font.weight}" fill="${fill}">${escapeXml(text)}</text>\n`;
}

/** Corners of the shapes as angles from the right, against the clock; a circle has none. */
const CORNERS = {
  square: [45, 135, 225, 315],
  hexagon: [0, 60, 120, 180, 240, 300],
  triangle: [90, 210, 330],
  diamond: [0, 90, 180, 270],
};

function shapeOf({ node, x, y, radius }: Spot): string {
  const { shape } = node;
  if (shape === 'circle') {
    const r = round(radius);
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  const corners =
    shape === 'page'
      ? [
          [-0.62, -0.88],
          [0.62, -0.88],
          [0.62, 0.88],
          [-0.62, 0.88],
        ]
      : CORNERS[shape].map((degrees) => [Math.cos((degrees * Math.PI) / 180), -Math.sin((degrees * Math.PI) / 180)]);
  return `M${corners.map(([dx = 0, dy = 0]) => point({ x: x + dx * radius, y: y + dy * radius })).join('L')}Z`;
}

const point = ({ x, y }: { x: number; y: number }): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100;
