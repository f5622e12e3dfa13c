import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Box, spreadBoxes } from '../../src/graph/spread.ts';

/** What the page sends: FA2's matrices (10 numbers a node, 3 an edge), and half the width and height of each box. */
export interface RelaxTask {
  nodes: Float32Array;
  edges: Float32Array;
  halves: Float32Array;
  settings: Record<string, unknown>;
  /** False: only moves boxes apart that overlap. */
  forces: boolean;
}

/** What comes back: places after some rounds, `x, y` for each node; `isDone` with the last. */
export interface RelaxNews {
  places: Float32Array;
  isDone: boolean;
}

const PER_NODE = 10;
const ROUND_MS = 60;
const LONGEST_MS = 6000;
/** At rest: nodes move less than this share of the graph's size in a round. */
const REST = 0.003;

self.onmessage = ({ data }: MessageEvent<RelaxTask>) => {
  const { nodes, edges, settings, halves } = data;
  const size = sizeOf(placesOf(nodes));
  const started = performance.now();
  const finish = () => post(spread(placesOf(nodes), halves, nodes), true);
  const round = () => {
    const before = placesOf(nodes);
    const roundStart = performance.now();
    do iterate(settings, nodes, edges);
    while (performance.now() - roundStart < ROUND_MS);
    restore(nodes, size);
    const places = placesOf(nodes);
    if (movement(before, places) < REST * size.radius || performance.now() - started > LONGEST_MS) return finish();
    post(places, false);
    setTimeout(round, 0);
  };
  if (data.forces) round();
  else finish();
};

function post(places: Float32Array, isDone: boolean): void {
  self.postMessage({ places, isDone } satisfies RelaxNews, { transfer: [places.buffer] });
}

function placesOf(nodes: Float32Array): Float32Array {
  const places = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let i = 0; i < places.length / 2; i += 1) {
    places[2 * i] = nodes[PER_NODE * i]!;
    places[2 * i + 1] = nodes[PER_NODE * i + 1]!;
  }
  return places;
}

interface Size {
  x: number;
  y: number;
  /** Median distance from the middle: a few nodes far out do not count. */
  radius: number;
}

function sizeOf(places: Float32Array): Size {
  const order = places.length / 2;
  let [x, y] = [0, 0];
  for (let i = 0; i < places.length; i += 2) {
    x += places[i]! / order;
    y += places[i + 1]! / order;
  }
  const distances = new Float32Array(order);
  for (let i = 0; i < order; i += 1) distances[i] = Math.hypot(places[2 * i]! - x, places[2 * i + 1]! - y);
  return { x, y, radius: distances.sort()[order >> 1] || 1 };
}

/** The forces have a size and a drift of their own; the page keeps those of the stored layout. */
function restore(nodes: Float32Array, wanted: Size): void {
  const now = sizeOf(placesOf(nodes));
  const factor = wanted.radius / now.radius;
  for (let i = 0; i < nodes.length; i += PER_NODE) {
    if (nodes[i + 9] === 1) continue;
    nodes[i] = wanted.x + (nodes[i]! - now.x) * factor;
    nodes[i + 1] = wanted.y + (nodes[i + 1]! - now.y) * factor;
  }
}

function movement(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < before.length; i += 2) sum += Math.hypot(after[i]! - before[i]!, after[i + 1]! - before[i + 1]!);
  return sum / (before.length / 2);
}

function spread(places: Float32Array, halves: Float32Array, nodes: Float32Array): Float32Array {
  const boxes: Box[] = [];
  for (let i = 0; i < places.length; i += 2) {
    boxes.push({ key: '', x: places[i]!, y: places[i + 1]!, halfWidth: halves[i]!, halfHeight: halves[i + 1]! });
  }
  spreadBoxes(boxes);
  boxes.forEach(({ x, y }, i) => {
    if (nodes[PER_NODE * i + 9] === 1) return;
    places[2 * i] = x;
    places[2 * i + 1] = y;
  });
  return places;
}
