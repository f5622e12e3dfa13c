import { signal } from '@preact/signals';
import { boxOf } from '../../src/graph/box.ts';
import type { RelaxNews, RelaxTask } from '../draw/relax-worker.ts';
import RelaxWorker from '../draw/relax-worker.ts?worker&inline';
import { moved, type Place, pinned } from './places.ts';
import { model, visible } from './store.ts';

export const isRelaxing = signal(false);
let worker: Worker | null = null;

/** Lets the visible graph find its rest in a worker; pinned and single nodes stay. Stops by itself. */
export const relax = (): void => run(true);

/** Moves visible nodes apart until no name covers another. */
export const spreadNames = (): void => run(false);

export function stopRelaxing(): void {
  worker?.terminate();
  worker = null;
  isRelaxing.value = false;
}

function run(forces: boolean): void {
  stopRelaxing();
  const ids = [...visible.value.nodes];
  if (ids.length < 2) return;
  worker = new RelaxWorker();
  isRelaxing.value = true;
  let latest: RelaxNews | null = null;
  const show = () => {
    if (latest === null) return;
    moved.value = withPlaces(ids, latest.places);
    if (latest.isDone) stopRelaxing();
    latest = null;
  };
  // One drawing a frame at most, of the latest news: a slow machine must not draw what is long past.
  worker.onmessage = ({ data }: MessageEvent<RelaxNews>) => {
    if (latest === null) requestAnimationFrame(show);
    latest = data;
  };
  worker.onerror = stopRelaxing;
  worker.postMessage(taskFor(ids, forces));
}

function withPlaces(ids: readonly string[], places: Float32Array): ReadonlyMap<string, Place> {
  const next = new Map(moved.value);
  ids.forEach((id, i) => {
    next.set(id, { x: places[2 * i]!, y: places[2 * i + 1]! });
  });
  return next;
}

const PER_NODE = 10;
const PER_EDGE = 3;

/** The matrices that ForceAtlas2 works on: x, y, two pairs of forces, mass, convergence, size, fixed. */
function taskFor(ids: readonly string[], forces: boolean): RelaxTask {
  const graph = model.value!;
  const at = new Map(ids.map((id, i) => [id, i * PER_NODE]));
  const pairs = [...visible.value.pairs.values()].filter(({ source, target }) => source !== target);
  const joined = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  const nodes = new Float32Array(ids.length * PER_NODE);
  const halves = new Float32Array(ids.length * 2);
  ids.forEach((id, i) => {
    const node = graph.nodes.get(id)!;
    const box = boxOf(id, { ...node, ...moved.value.get(id) });
    const isFixed = pinned.value.has(id) || (forces && !joined.has(id));
    nodes.set([box.x, box.y, 0, 0, 0, 0, 1, 1, 1, isFixed ? 1 : 0], i * PER_NODE);
    halves.set([box.halfWidth, box.halfHeight], i * 2);
  });
  const edges = new Float32Array(pairs.length * PER_EDGE);
  pairs.forEach(({ source, target, weight }, i) => {
    const strength = 1 + Math.log(weight);
    edges.set([at.get(source)!, at.get(target)!, strength], i * PER_EDGE);
    for (const end of [source, target]) nodes[at.get(end)! + 6] = nodes[at.get(end)! + 6]! + strength;
  });
  return { nodes, edges, halves, settings: settingsFor(ids.length), forces };
}

const settingsFor = (order: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 12,
  strongGravityMode: true,
  gravity: 0.04,
  slowDown: 4,
  barnesHutOptimize: order > 1000,
  barnesHutTheta: 0.6,
});
