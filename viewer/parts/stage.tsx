import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { createCanvas, type GraphCanvas } from '../draw/canvas.ts';
import { paletteOf } from '../draw/palette.ts';
import { sceneOf } from '../draw/scene.ts';
import { selectNode, selectPair } from '../state/actions.ts';
import { moved, type Place, pin } from '../state/places.ts';
import { isRelaxing } from '../state/relax.ts';
import { camera, coloring, filters, focus, hovered, isDark, model, selection, visible } from '../state/store.ts';
import { neighboursOf } from '../state/visible.ts';
import { way } from '../state/way.ts';
import { say } from '../words/current.ts';
import { insetsOf, isNarrow, stretch } from './screen.ts';

/** The one canvas of the page, for the buttons beside it. */
export const stage: { current: GraphCanvas | null } = { current: null };

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The graph itself. */
export function Stage() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const canvas = createCanvas(container.current!, events, isCalm);
    stage.current = canvas;
    const stops = [drawing, placing, refitting, hovering, revealing, fittingAtRest].map((keep) => keep(canvas));
    return () => {
      for (const stop of stops) stop();
      canvas.kill();
      stage.current = null;
    };
  }, []);
  return <div class="stage" ref={container} role="img" aria-label={say.value.graph} />;
}

const events = {
  onNode: selectNode,
  onEdge(key: string) {
    const pair = visible.value.pairs.get(key);
    if (pair) selectPair(pair.source, pair.target);
  },
  onStage() {
    selection.value = { kind: 'none' };
  },
  onHover(id: string | null) {
    hovered.value = id;
  },
  onCamera(state: { x: number; y: number; ratio: number }) {
    camera.value = state;
  },
  onMoved: (id: string, { x, y }: Place) => pin(id, { x, y: y / stretch.peek() }),
};

const drawing = (canvas: GraphCanvas) =>
  effect(() => {
    if (!model.value) return;
    canvas.draw(
      sceneOf({
        model: model.value,
        visible: visible.value,
        selection: selection.value,
        way: way.value,
        palette: paletteOf(isDark.value),
        dark: isDark.value,
        coloring: coloring.value,
        isNarrow: isNarrow.value,
        stretch: stretch.value,
        moved: moved.peek(),
      }),
    );
  });

const stretched = ({ x, y }: Place): Place => ({ x, y: y * stretch.peek() });

/** Places change many times a second while a layout runs: nothing but places is then drawn anew. */
function placing(canvas: GraphCanvas): () => void {
  let known = moved.peek();
  return effect(() => {
    const places = moved.value;
    if (places !== known) canvas.place((id) => stretched(places.get(id) ?? model.peek()!.nodes.get(id)!));
    known = places;
  });
}

/** Filters change what there is to see, so the camera goes there; the first time it stays where a link has put it. */
function refitting(canvas: GraphCanvas): () => void {
  const wanted = () => ({
    model: model.value,
    filters: filters.value,
    hops: filters.value.hops > 0 ? selection.value : null,
    stretch: stretch.value,
  });
  let known = wanted();
  const given = camera.peek();
  canvas.setInsets(insetsOf());
  if (given) canvas.moveTo(given, false);
  else canvas.fit(isNarrow.peek() ? aroundFocus() : null, false);
  return effect(() => {
    const now = wanted();
    canvas.setInsets(insetsOf());
    const changed = Object.entries(now).some(([name, value]) => known[name as keyof typeof now] !== value);
    known = now;
    if (changed) canvas.fit(null, true);
  });
}

/** What is selected with its neighbours: all that a small screen has room for; null when nothing is. */
function aroundFocus(): string[] | null {
  const ids = focus.peek();
  const neighbours = ids.flatMap((id) => [...neighboursOf(model.peek()!, visible.peek(), id)]);
  return ids.length === 0 ? null : [...ids, ...neighbours];
}

const hovering = (canvas: GraphCanvas) => effect(() => canvas.hover(hovered.value));

/** When a running layout has come to rest, all of it is shown. */
function fittingAtRest(canvas: GraphCanvas): () => void {
  let wasRelaxing = false;
  return effect(() => {
    if (wasRelaxing && !isRelaxing.value) canvas.fit(null, true);
    wasRelaxing = isRelaxing.value;
  });
}

/** A selection that a panel hides, or that is off the screen, is brought into sight. */
function revealing(canvas: GraphCanvas): () => void {
  let isFirst = camera.peek() !== null;
  return effect(() => {
    const ids = focus.value;
    if (!isFirst && ids.length > 0) canvas.reveal(ids);
    isFirst = false;
  });
}
