import type { Extent, GraphModel, Node } from '../data/model.ts';
import type { Selection } from '../state/store.ts';
import { neighboursOf, type Pair, pairKey, type Visible } from '../state/visible.ts';
import type { Way } from '../state/way.ts';
import { communityColor, mix, type Palette, SHAPES, type Shape } from './palette.ts';

export interface DrawnNode {
  id: string;
  x: number;
  y: number;
  size: number;
  color: string;
  shape: Shape;
  label: string;
  /** Selected nodes have a ring and always a label, dim ones a label only when there is room to spare. */
  level: Level;
  /** Mentions itself. */
  loop: boolean;
}

export interface DrawnEdge {
  key: string;
  source: string;
  target: string;
  size: number;
  color: string;
  /** Bent where there is one the other way as well. */
  path: 'straight' | 'curved';
  curvature: number;
  level: Level;
}

export type Level = 'selected' | 'near' | 'plain' | 'dim';

/** All that the canvas draws, the most important nodes first. */
export interface Scene {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  palette: Palette;
  extent: Extent;
}

export interface SceneInput {
  model: GraphModel;
  visible: Visible;
  selection: Selection;
  /** What lies on the ways that the panel lists, when it lists ways. */
  way: Way;
  palette: Palette;
  dark: boolean;
  coloring: 'type' | 'community';
  isNarrow: boolean;
  /** So many times higher than the layout it is drawn. */
  stretch: number;
  /** Places that the user or the layout has changed. */
  moved: ReadonlyMap<string, { x: number; y: number }>;
}

const STRAIGHT = { path: 'straight', curvature: 0 } as const;
const CURVED = { path: 'curved', curvature: 0.16 } as const;
/** Shapes of one circumradius differ in area; these make them look alike. */
const EVEN: Record<Shape, number> = {
  circle: 1,
  square: 1.08,
  hexagon: 1.06,
  triangle: 1.28,
  page: 1.18,
  diamond: 1.22,
};
const DIM_NODE = 0.8;
const DIM_EDGE = 0.72;

/** Visible graph and selection → what is drawn, and how. */
export function sceneOf(input: SceneInput): Scene {
  const { model, visible, palette } = input;
  const levels = levelsOf(input);
  const zoom = zoomFor(model.nodes.size, input.isNarrow);
  const nodes: DrawnNode[] = [];
  for (const id of visible.nodes) nodes.push(drawnNode(model.nodes.get(id)!, levels(id), zoom, input));
  nodes.sort((a, b) => RANK[a.level] - RANK[b.level] || b.size - a.size || (a.id < b.id ? -1 : 1));
  const edges: DrawnEdge[] = [];
  for (const pair of visible.pairs.values()) {
    if (pair.source !== pair.target) edges.push(drawnEdge(pair, input));
  }
  const { x, y } = model.extent;
  return { nodes, edges, palette, extent: { x, y: [y[0] * input.stretch, y[1] * input.stretch] } };
}

const RANK: Record<Level, number> = { selected: 0, near: 1, plain: 2, dim: 3 };

/** Few nodes have room to be larger, and a small screen has room for smaller ones only. */
function zoomFor(order: number, isNarrow: boolean): number {
  return Math.min(1.7, Math.max(0.45, (300 / Math.max(1, order)) ** 0.25)) * (isNarrow ? 0.7 : 1);
}

function drawnNode(
  node: Node,
  level: Level,
  zoom: number,
  { palette, dark, coloring, moved, stretch, visible }: SceneInput,
): DrawnNode {
  const { id, label, kind, community } = node;
  const shape = SHAPES[kind];
  const size = node.size * zoom * EVEN[shape];
  const { x, y } = moved.get(id) ?? node;
  const own = coloring === 'type' ? palette.types[kind] : communityColor(community, dark);
  const color = level === 'dim' ? mix(own, palette.background, DIM_NODE) : own;
  return { id, x, y: y * stretch, size, color, shape, label, level, loop: visible.pairs.has(pairKey(id, id)) };
}

function drawnEdge(pair: Pair, input: SceneInput): DrawnEdge {
  const { palette, visible } = input;
  const { key, source, target, weight, kinds } = pair;
  const level = edgeLevel(pair, input);
  const own = kinds.some((kind) => kind !== 'mentions' && kind !== 'appearsWith') ? palette.relation : palette.edge;
  const line = visible.pairs.has(pairKey(target, source)) ? CURVED : STRAIGHT;
  const size = Math.min(2.8, 1.05 + 0.4 * Math.log2(weight)) + (level === 'selected' ? 1 : 0);
  return { key, source, target, size, color: edgeColor(level, own, palette), ...line, level };
}

function edgeColor(level: Level, own: string, palette: Palette): string {
  if (level === 'selected') return palette.ink;
  if (level === 'near') return palette.strongEdge;
  return level === 'plain' ? own : mix(own, palette.background, DIM_EDGE);
}

function levelsOf({ model, visible, selection, way }: SceneInput): (id: string) => Level {
  if (selection.kind === 'none') return () => 'plain';
  const ends = endsOf(selection);
  const near = new Set<string>(way.nodes);
  if (selection.kind === 'nodes') {
    for (const id of ends) for (const neighbour of neighboursOf(model, visible, id)) near.add(neighbour);
  }
  return (id) => {
    if (ends.includes(id)) return 'selected';
    return near.has(id) ? 'near' : 'dim';
  };
}

function endsOf(selection: Selection): readonly string[] {
  if (selection.kind === 'nodes') return selection.ids;
  if (selection.kind === 'pair') return [selection.source, selection.target];
  return selection.kind === 'path' ? [selection.from, selection.to] : [];
}

function edgeLevel({ key, source, target }: Pair, { selection, way }: SceneInput): Level {
  const ends = endsOf(selection);
  if (selection.kind === 'none') return 'plain';
  if (selection.kind === 'nodes') return ends.includes(source) || ends.includes(target) ? 'near' : 'dim';
  if (selection.kind === 'pair') return ends.includes(source) && ends.includes(target) ? 'selected' : 'dim';
  return way.pairs.has(key) ? 'near' : 'dim';
}
