import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import {
  extremityArrow,
  type FragmentLayer,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { Camera } from '../state/store.ts';
import { LabelLayer } from './labels.ts';
import type { Frame } from './placing.ts';
import type { DrawnEdge, DrawnNode, Scene } from './scene.ts';
import { hexagon, page } from './shapes.ts';
import { writeSvg } from './svg.ts';

/** What happens on the canvas, for the page to act on. */
export interface CanvasEvents {
  onNode(id: string, add: boolean): void;
  onEdge(key: string): void;
  onStage(): void;
  onHover(id: string | null): void;
  onCamera(camera: Camera): void;
  onMoved(id: string, place: { x: number; y: number }): void;
}

/** Space at the edges, in pixels, that panels cover. */
export interface Insets {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The drawing surface. All of Sigma is behind it: nothing else in the page knows that library. */
export interface GraphCanvas {
  draw(scene: Scene): void;
  hover(id: string | null): void;
  /** Moves the camera so that these nodes fill what the insets leave; all of them when none is named. */
  fit(ids: readonly string[] | null, animate: boolean): void;
  /** Moves the camera only if one of these nodes is out of sight, and no farther than needed for one. */
  reveal(ids: readonly string[]): void;
  setInsets(insets: Insets): void;
  camera(): Camera;
  moveTo(camera: Camera, animate: boolean): void;
  zoom(factor: number): void;
  png(): Promise<Blob>;
  svg(): string;
  kill(): void;
}

export function hasWebGL2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** A fill with a darker rim, which keeps nodes apart where they touch. */
const inkLayer: FragmentLayer = {
  name: 'ink',
  glsl: `
vec4 layer_ink(vec4 v_inkColor) {
  float width = 1.4 * context.pixelToUV;
  float rim = smoothstep(-width - context.aaWidth, -width + context.aaWidth, context.sdf);
  return vec4(v_inkColor.rgb * mix(1.0, 0.78, rim), v_inkColor.a);
}
`,
  uniforms: [],
  attributes: [{ name: 'inkColor', size: 4, type: 0x1401, normalized: true, source: 'color' }],
};

type CanvasGraph = DirectedGraph<DrawnNode & { zIndex: number }, DrawnEdge & { zIndex: number }>;

const ANIMATION = 320;
const CLOSEST = 0.02;
const FARTHEST = 4;

export function createCanvas(container: HTMLElement, events: CanvasEvents, calm: () => boolean): GraphCanvas {
  let graph: CanvasGraph = new DirectedGraph();
  let scene: Scene | null = null;
  let insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 };
  const sigma = newSigma(graph, container);
  const labels = new LabelLayer(container, () => frameOf(sigma));
  sigma.on('afterRender', () => labels.paint());
  bindEvents(sigma, events);
  const resizing = new ResizeObserver(() => {
    if (container.clientWidth > 0 && container.clientHeight > 0) sigma.resize().refresh();
  });
  resizing.observe(container);
  const move = (camera: Partial<Camera>, animate: boolean) => {
    if (animate && !calm()) sigma.getCamera().animate(camera, { duration: ANIMATION });
    else sigma.getCamera().cancelAnimation().setState(camera);
  };

  return {
    draw(next) {
      scene = next;
      labels.show(next);
      sigma.setCustomBBox(next.extent);
      if (sameStructure(graph, next)) {
        restyle(graph, next);
      } else {
        graph = graphOf(next);
        sigma.setGraph(graph);
      }
    },
    hover: (id) => labels.hover(id),
    fit(ids, animate) {
      const nodes = ids === null ? graph.nodes() : ids.filter((id) => graph.hasNode(id));
      if (nodes.length === 0) return;
      move(
        fitting(
          sigma,
          nodes.map((id) => graph.getNodeAttributes(id)),
          insets,
        ),
        animate,
      );
    },
    reveal(ids) {
      const nodes = ids.filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
      const hidden = nodes.filter((node) => !isInSight(sigma, node, insets));
      if (hidden.length === 0) return;
      move(nodes.length === 1 ? centred(sigma, nodes[0]!, insets) : fitting(sigma, nodes, insets), true);
    },
    setInsets(next) {
      insets = next;
      labels.setInsets(next);
    },
    camera: () => pick(sigma.getCamera().getState()),
    moveTo: move,
    zoom: (factor) => move({ ratio: clampRatio(sigma.getCamera().ratio / factor) }, true),
    png: () => pngOf(sigma, labels, scene?.palette.background ?? '#ffffff'),
    svg: () => (scene ? [...writeSvg(scene, frameOf(sigma), labels.placement()!)].join('') : ''),
    kill() {
      resizing.disconnect();
      labels.remove();
      sigma.kill();
    },
  };
}

function newSigma(graph: CanvasGraph, container: HTMLElement) {
  return new Sigma(graph, container, {
    primitives: {
      nodes: {
        shapes: [
          sdfCircle(),
          sdfSquare({ cornerRadius: 0.12 }),
          hexagon,
          sdfTriangle({ cornerRadius: 0.06 }),
          page,
          sdfDiamond(),
        ],
        layers: [inkLayer],
      },
      edges: {
        paths: [pathLine(), pathCurved({ segments: 10 })],
        extremities: [extremityArrow({ lengthRatio: 4.6, widthRatio: 3.6 })],
        variables: { curvature: { type: 'number', default: 0 } },
        layers: [layerPlain()],
        defaultHead: 'arrow',
      },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        zIndex: { attribute: 'zIndex' },
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        zIndex: { attribute: 'zIndex' },
        path: { attribute: 'path' },
        curvature: { attribute: 'curvature' },
        head: 'arrow',
        cursor: 'pointer',
      },
    },
    settings: {
      itemSizesReference: 'screen',
      // Labels are drawn on a canvas of our own: halo, fallback fonts and collisions are then right in every script.
      renderLabels: false,
      autoRescale: 'once',
      enableEdgeEvents: true,
      enableNodeDrag: true,
      enableCameraRotation: false,
      edgePickingPadding: 4,
      nodePickingPadding: 3,
      minCameraRatio: CLOSEST,
      maxCameraRatio: FARTHEST,
      stagePadding: 30,
      allowInvalidContainer: true,
    },
  });
}

type Renderer = ReturnType<typeof newSigma>;

function bindEvents(sigma: Renderer, events: CanvasEvents): void {
  let dragged = false;
  sigma.on('clickNode', ({ node, event }) => {
    if (dragged) return;
    const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
    events.onNode(node, shiftKey || ctrlKey || metaKey);
  });
  sigma.on('clickEdge', ({ edge }) => events.onEdge(edge));
  sigma.on('clickStage', () => events.onStage());
  sigma.on('enterNode', ({ node }) => events.onHover(node));
  sigma.on('leaveNode', () => events.onHover(null));
  sigma.on('nodeDragStart', () => {
    dragged = false;
  });
  sigma.on('nodeDrag', () => {
    dragged = true;
  });
  sigma.on('nodeDragEnd', ({ node }) => {
    const { x, y } = sigma.getGraph().getNodeAttributes(node);
    if (dragged) events.onMoved(node, { x, y });
    // The click that ends a drag comes after it.
    setTimeout(() => {
      dragged = false;
    });
  });
  sigma.getCamera().on('updated', (state) => events.onCamera(pick(state)));
}

const pick = ({ x, y, ratio }: Camera): Camera => ({ x, y, ratio });
const clampRatio = (ratio: number): number => Math.min(FARTHEST, Math.max(CLOSEST, ratio));
const Z = { selected: 3, near: 2, plain: 1, dim: 0 } as const;

function graphOf({ nodes, edges }: Scene): CanvasGraph {
  const graph: CanvasGraph = new DirectedGraph();
  // Later ones are drawn on top, and the most important come first in a scene.
  for (const node of [...nodes].reverse()) graph.addNode(node.id, { ...node, zIndex: Z[node.level] });
  for (const edge of edges)
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, { ...edge, zIndex: Z[edge.level] });
  return graph;
}

const sameStructure = (graph: CanvasGraph, { nodes, edges }: Scene): boolean =>
  graph.order === nodes.length &&
  graph.size === edges.length &&
  nodes.every(({ id }) => graph.hasNode(id)) &&
  edges.every(({ key, path }) => graph.hasEdge(key) && graph.getEdgeAttribute(key, 'path') === path);

/** One event for all nodes and one for all edges: Sigma then works through each of them once. */
function restyle(graph: CanvasGraph, { nodes, edges }: Scene): void {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeByKey = new Map(edges.map((edge) => [edge.key, edge]));
  graph.updateEachNodeAttributes((id, old) => {
    const { x, y, color, size, level, loop } = nodeById.get(id)!;
    return Object.assign(old, { x, y, color, size, level, loop, zIndex: Z[level] });
  });
  graph.updateEachEdgeAttributes((key, old) => {
    const { color, size, level } = edgeByKey.get(key)!;
    return Object.assign(old, { color, size, level, zIndex: Z[level] });
  });
}

/** Graph coordinates → pixels is affine without rotation: three points tell all of it. */
function frameOf(sigma: Renderer): Frame {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const unit = sigma.graphToViewport({ x: 1000, y: 1000 });
  const { width, height } = sigma.getDimensions();
  return {
    width,
    height,
    x: origin.x,
    y: origin.y,
    scaleX: (unit.x - origin.x) / 1000,
    scaleY: (unit.y - origin.y) / 1000,
    sizeOf: (size) => sigma.scaleSize(size),
  };
}

const MARGIN = 40;

function isInSight(sigma: Renderer, node: DrawnNode, insets: Insets): boolean {
  const { x, y } = sigma.graphToViewport(node);
  const { width, height } = sigma.getDimensions();
  const inWidth = x > insets.left + MARGIN && x < width - insets.right - MARGIN;
  return inWidth && y > insets.top + MARGIN && y < height - insets.bottom - MARGIN;
}

/** The camera that has a node in the middle of what the insets leave, no farther away than it is. */
function centred(sigma: Renderer, node: DrawnNode, insets: Insets): Partial<Camera> {
  const { x, y } = sigma.graphToViewport(node);
  return sigma.viewportToFramedGraph({
    x: x - (insets.left - insets.right) / 2,
    y: y - (insets.top - insets.bottom) / 2,
  });
}

function fitting(sigma: Renderer, nodes: readonly DrawnNode[], insets: Insets): Partial<Camera> {
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const { x, y } = sigma.graphToViewport(node, whole);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const { width, height } = sigma.getDimensions();
  // Nodes and labels reach over the points that are fitted.
  const free = {
    width: Math.max(80, width - insets.left - insets.right - 110),
    height: Math.max(80, height - insets.top - insets.bottom - 90),
  };
  const ratio = Math.min(
    FARTHEST,
    Math.max(0.18, (box.right - box.left) / free.width, (box.bottom - box.top) / free.height),
  );
  const middle = {
    x: (box.left + box.right) / 2 - ((insets.left - insets.right) / 2) * ratio,
    y: (box.top + box.bottom) / 2 - ((insets.top - insets.bottom) / 2) * ratio,
  };
  return { ...sigma.viewportToFramedGraph(middle, whole), ratio };
}

async function pngOf(sigma: Renderer, labels: LabelLayer, background: string): Promise<Blob> {
  // The drawing buffer is empty again after the browser has shown it.
  sigma.refresh();
  const stage = sigma.getStageCanvas();
  const copy = document.createElement('canvas');
  const { width, height } = sigma.getDimensions();
  copy.width = width * 2;
  copy.height = height * 2;
  const context = copy.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(stage, 0, 0, copy.width, copy.height);
  context.scale(2, 2);
  labels.paintOn(context);
  return new Promise((resolve, reject) => {
    copy.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}
