import { computed, signal } from '@preact/signals';
import { model, reading, selection } from '../state/store.ts';

const NARROW = 760;
const WIDE = 1360;

const sizeNow = () => ({ width: window.innerWidth, height: window.innerHeight });

/** The window. A keyboard that comes up on a telephone takes height only, and is no reason to draw all anew. */
const screen = signal(sizeNow());
window.addEventListener('resize', () => {
  if (window.innerWidth !== screen.peek().width) screen.value = sizeNow();
});

/** Telephones, and windows as narrow. */
export const isNarrow = computed(() => screen.value.width <= NARROW);

const MOST_STRETCHED = 2.2;

/** Layouts are as wide as a desk's screen; on one that is held upright they are drawn so many times higher. */
export const stretch = computed(() => {
  const extent = model.value?.extent;
  if (!isNarrow.value || !extent) return 1;
  const [width, height] = [extent.x[1] - extent.x[0], extent.y[1] - extent.y[0]];
  if (width === 0 || height === 0) return 1;
  const wanted = (screen.value.height - 170) / (screen.value.width - 70);
  return Math.min(MOST_STRETCHED, Math.max(1, (wanted * width) / height));
});

/** What the legend and the panels cover. */
export function insetsOf() {
  const { width, height } = screen.value;
  const isFree = selection.value.kind === 'none';
  if (isNarrow.value) return { left: 0, right: 0, top: 90, bottom: isFree ? 60 : height * 0.52 };
  const panel = isFree ? 0 : 410;
  // On wide screens the reader is beside the panel; on others it lies over it.
  const reader = reading.value === null ? 0 : Math.min(640, width - 700);
  const right = Math.min(width >= WIDE ? panel + reader : Math.max(panel, reader), width - 500);
  return { left: 250, right, top: 64, bottom: 20 };
}
