import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { boxOf } from './box.ts';
import { round } from './look.ts';
import { packBoxes } from './pack.ts';
import { hashOf } from './random.ts';
import { type Box, spreadBoxes } from './spread.ts';
import { type TieGraph, tiesOf } from './ties.ts';
import type { NamedropGraph } from './types.ts';

/** Distance that the layout keeps between neighbours, in the unit of `size`: pixels when the whole is on the screen. */
const SPACING = 62;

/**
 * Writes `x` and `y` on every node: ForceAtlas2 for each connected part from positions that only the ids decide, turned
 * to lie flat, spread until nodes with their labels do not overlap, and the parts packed beside each other.
 * The same graph gets the same places.
 */
export function assignLayout(graph: NamedropGraph): void {
  const ties = tiesOf(graph);
  const parts = connectedParts(ties).map((nodes) => placePart(graph, ties, nodes));
  packBoxes(parts);
  for (const box of parts.flat()) {
    const attributes = graph.getNodeAttributes(box.key);
    attributes.x = round(box.x);
    attributes.y = round(box.y);
  }
}

/** Connected parts, the largest first, each with its nodes in the order of the graph. */
function connectedParts(ties: TieGraph): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  ties.forEachNode((start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const part = [start];
    for (let i = 0; i < part.length; i += 1) {
      ties.forEachNeighbor(part[i]!, (neighbor) => {
        if (seen.has(neighbor)) return;
        seen.add(neighbor);
        part.push(neighbor);
      });
    }
    parts.push(part.sort((a, b) => (a < b ? -1 : 1)));
  });
  return parts.sort((a, b) => b.length - a.length);
}

function placePart(graph: NamedropGraph, ties: TieGraph, nodes: readonly string[]): Box[] {
  const places =
    nodes.length === 1 ? [{ key: nodes[0]!, x: 0, y: 0 }] : stretched(turnFlat(scaled(forced(ties, nodes))));
  const boxes = places.map(({ key, x, y }) => boxOf(key, { ...graph.getNodeAttributes(key), x, y }));
  spreadBoxes(boxes);
  return boxes;
}

interface Place {
  key: string;
  x: number;
  y: number;
}

function forced(ties: TieGraph, nodes: readonly string[]): Place[] {
  const part: TieGraph = new UndirectedGraph();
  const radius = Math.sqrt(nodes.length) * 10;
  for (const node of nodes) {
    const hash = hashOf(node);
    part.addNode(node, { x: spot(hash & 0xffff, radius), y: spot(hash >>> 16, radius), size: 1 });
  }
  for (const node of nodes) {
    ties.forEachEdge(node, (edge, { weight }, source, target) => {
      if (!part.hasEdge(edge)) part.addEdgeWithKey(edge, source, target, { weight });
    });
  }
  const settings = {
    ...forceAtlas2.inferSettings(nodes.length),
    barnesHutOptimize: nodes.length > 1500,
    linLogMode: false,
    gravity: 0.6,
    scalingRatio: 12,
    edgeWeightInfluence: 1,
    slowDown: 4,
  };
  const found = forceAtlas2(part, { iterations: iterationsFor(nodes.length), getEdgeWeight: 'weight', settings });
  return nodes.map((key) => ({ key, ...found[key]! }));
}

const spot = (bits: number, radius: number): number => (bits / 0xffff - 0.5) * 2 * radius;

/** Enough for rest on small graphs; on large ones as many as a build can wait for (about 50 ms each at 5,000 nodes). */
const iterationsFor = (order: number): number => Math.round(Math.max(15, Math.min(600, 500_000 / order)));

/** Scales about the middle so that the nodes have `SPACING` between them on average. */
function scaled(places: readonly Place[]): Place[] {
  const middle = middleOf(places);
  const spread = Math.sqrt(meanOf(places, ({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2));
  const factor = spread > 0 ? (SPACING * Math.sqrt(places.length) * 0.5) / spread : 1;
  return places.map(({ key, x, y }) => ({ key, x: (x - middle.x) * factor, y: (y - middle.y) * factor }));
}

/** Turns places with their middle at the origin so that the longer axis lies along x, as screens do. */
function turnFlat(places: readonly Place[]): Place[] {
  const xx = meanOf(places, ({ x }) => x * x);
  const yy = meanOf(places, ({ y }) => y * y);
  const xy = meanOf(places, ({ x, y }) => x * y);
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return places.map(({ key, x, y }) => ({ key, x: x * cos - y * sin, y: x * sin + y * cos }));
}

/** Width to height that a part of many nodes is stretched towards: a screen is wide, and so are names. */
const FLATNESS = 1.5;
const MOST_STRETCH = 1.2;

function stretched(places: readonly Place[]): Place[] {
  const deviation = (axis: 'x' | 'y') => Math.sqrt(meanOf(places, (place) => place[axis] ** 2));
  const flatness = deviation('x') / Math.max(deviation('y'), 1e-9);
  const stretch = Math.min(MOST_STRETCH, Math.max(1, Math.sqrt(FLATNESS / flatness)));
  return places.map(({ key, x, y }) => ({ key, x: x * stretch, y: y / stretch }));
}

const middleOf = (places: readonly Place[]) => ({ x: meanOf(places, ({ x }) => x), y: meanOf(places, ({ y }) => y) });

const meanOf = (places: readonly Place[], value: (place: Place) => number): number =>
  places.reduce((sum, place) => sum + value(place), 0) / places.length;
