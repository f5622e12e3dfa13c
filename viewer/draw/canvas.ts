import type { Camera } from '../state/store.ts';
import { centred, clampRatio, fitting, frameOf, type Insets, isInSight, pick } from './camera.ts';
import { enableDragging } from './dragging.ts';
import { graphOf, holds, restyle } from './drawn-graph.ts';
import { LabelLayer } from './labels.ts';
import { createLater } from './later.ts';
import { createMover } from './moving.ts';
import type { Scene } from './scene.ts';
import { type CanvasGraph, newSigma, type Renderer } from './sigma.ts';
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

/** The drawing surface. All of Sigma is behind it: nothing else in the page knows that library. */
export interface GraphCanvas {
  draw(scene: Scene): void;
  /** Moves what is drawn to other places. */
  place(placeOf: (id: string) => { x: number; y: number }): void;
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

const ANIMATION = 320;

export function createCanvas(container: HTMLElement, events: CanvasEvents, calm: () => boolean): GraphCanvas {
  let scene: Scene | null = null;
  let insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 };
  const sigma = newSigma(container);
  let graph = sigma.getGraph() as CanvasGraph;
  const labels = new LabelLayer(container, () => frameOf(sigma));
  sigma.on('afterRender', () => labels.paint());
  const mover = createMover(sigma);
  bindEvents(sigma, events);
  const resizing = new ResizeObserver(() => {
    if (container.clientWidth > 0 && container.clientHeight > 0) sigma.resize().refresh();
  });
  resizing.observe(container);
  const move = (camera: Partial<Camera>, animate: boolean) => {
    if (animate && !calm()) sigma.getCamera().animate(camera, { duration: ANIMATION });
    else sigma.getCamera().cancelAnimation().setState(camera);
  };

  const later = createLater();
  const draw = (next: Scene) => {
    mover.forget();
    labels.show(next);
    sigma.setCustomBBox(next.extent);
    if (holds(graph, next)) {
      restyle(graph, next);
    } else {
      graph = graphOf(next);
      sigma.setGraph(graph);
    }
  };
  const drawnOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return scene?.nodes.filter(({ id }) => wanted.has(id)) ?? [];
  };
  const fitTo = (ids: readonly string[] | null, animate: boolean) => {
    const nodes = ids === null ? (scene?.nodes ?? []) : drawnOf(ids);
    if (nodes.length > 0) move(fitting(sigma, nodes, insets), animate);
  };
  const reveal = (ids: readonly string[]) => {
    const nodes = drawnOf(ids);
    const hidden = nodes.filter((node) => !isInSight(sigma, node, insets));
    if (hidden.length === 0) return;
    move(nodes.length === 1 ? centred(sigma, nodes[0]!, insets) : fitting(sigma, nodes, insets), true);
  };
  const drawing = () => {
    later.flush();
    return scene ? [...writeSvg(scene, frameOf(sigma), labels.placement()!)].join('') : '';
  };

  return {
    draw(next) {
      scene = next;
      later.draw(() => draw(next));
    },
    place: (placeOf) => later.afterwards(() => scene && mover.move(scene.nodes, placeOf)),
    hover: (id) => labels.hover(id),
    fit: (ids, animate) => later.afterwards(() => fitTo(ids, animate)),
    reveal: (ids) => later.afterwards(() => reveal(ids)),
    setInsets(next) {
      insets = next;
      labels.setInsets(next);
    },
    camera: () => pick(sigma.getCamera().getState()),
    moveTo: (camera, animate) => later.afterwards(() => move(camera, animate)),
    zoom: (factor) => move({ ratio: clampRatio(sigma.getCamera().ratio / factor) }, true),
    png: () => pngOf(drawing(), sigma.getDimensions()),
    svg: drawing,
    kill() {
      later.forget();
      resizing.disconnect();
      mover.forget();
      labels.remove();
      sigma.kill();
    },
  };
}

function bindEvents(sigma: Renderer, events: CanvasEvents): void {
  const dragging = enableDragging(sigma, events.onMoved);
  sigma.on('clickNode', ({ node, event }) => {
    if (dragging.endsDrag()) return;
    const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
    events.onNode(node, shiftKey || ctrlKey || metaKey);
  });
  sigma.on('clickEdge', ({ edge }) => {
    if (!dragging.endsDrag()) events.onEdge(edge);
  });
  sigma.on('clickStage', () => {
    if (!dragging.endsDrag()) events.onStage();
  });
  sigma.on('enterNode', ({ node }) => events.onHover(node));
  sigma.on('leaveNode', () => events.onHover(null));
  sigma.getCamera().on('updated', (state) => events.onCamera(pick(state)));
}

const DENSITY = 2;

/** A drawing as a picture with two pixels for one of the page, so that it is as sharp in print. */
async function pngOf(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * DENSITY, height * DENSITY);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
