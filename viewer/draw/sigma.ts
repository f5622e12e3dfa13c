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
import { HEAD_LENGTH, HEAD_WIDTH } from './arrows.ts';
import type { DrawnEdge, DrawnNode } from './scene.ts';
import { hexagon, page } from './shapes.ts';

/** What Sigma draws from. */
export type CanvasGraph = DirectedGraph<DrawnNode & OnCanvas, DrawnEdge & OnCanvas>;

interface OnCanvas {
  zIndex: number;
  visibility: 'visible' | 'hidden';
}

export const CLOSEST = 0.02;
export const FARTHEST = 4;

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

/** Sigma with our shapes, paths and settings. */
export function newSigma(container: HTMLElement) {
  const graph: CanvasGraph = new DirectedGraph();
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
        extremities: [extremityArrow({ lengthRatio: HEAD_LENGTH, widthRatio: HEAD_WIDTH })],
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
        visibility: { attribute: 'visibility' },
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        zIndex: { attribute: 'zIndex' },
        visibility: { attribute: 'visibility' },
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

export type Renderer = ReturnType<typeof newSigma>;
