import { computed, signal } from '@preact/signals';
import type { Evidence, GraphModel } from '../data/model.ts';
import type { DataSource } from '../data/source.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { type Visible, visibleOf } from './visible.ts';

/** What the panel shows: entities (one: its card; more: a comparison), a line between two, or a way between two. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'nodes'; ids: readonly string[] }
  | { kind: 'pair'; source: string; target: string }
  | { kind: 'path'; from: string; to: string };

/** The document in the reader, with the span that it is scrolled to. */
export interface Reading {
  document: number;
  start: number;
  end: number;
}

/** How far a played corpus has been read: only what stands before the offset in documents up to the rank is shown. */
export interface Playhead {
  count: number;
  rank: number;
  offset: number;
  /** The mention that was read last. */
  piece: Evidence | null;
}

export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

export type Theme = 'system' | 'light' | 'dark';
export type Locale = 'en' | 'zh';

export const source = signal<DataSource | null>(null);
export const model = signal<GraphModel | null>(null);
export const trouble = signal<string | null>(null);

export const selection = signal<Selection>({ kind: 'none' });
export const hovered = signal<string | null>(null);
export const filters = signal<Filters>(NO_FILTERS);
export const reading = signal<Reading | null>(null);
export const playhead = signal<Playhead | null>(null);
export const camera = signal<Camera | null>(null);
export const view = signal<'graph' | 'list'>('graph');
export const coloring = signal<'type' | 'community'>('type');
export const theme = signal<Theme>('system');
export const systemIsDark = signal(false);
export const locale = signal<Locale>('en');
export const drawAll = signal(false);
/** Said to screen readers. */
export const announcement = signal('');

export const isDark = computed(() => (theme.value === 'system' ? systemIsDark.value : theme.value === 'dark'));

/** The nodes that a selection is about. */
export const focus = computed<readonly string[]>(() => {
  const chosen = selection.value;
  if (chosen.kind === 'nodes') return chosen.ids;
  if (chosen.kind === 'pair') return [chosen.source, chosen.target];
  return chosen.kind === 'path' ? [chosen.from, chosen.to] : [];
});

const NOTHING: Visible = { nodes: new Set(), pairs: new Map(), undrawn: 0 };
/** Only hops look at the selection; without them a selection must not compute all of this again. */
const hopFocus = computed(() => (filters.value.hops > 0 ? focus.value : NO_FOCUS));
const NO_FOCUS: readonly string[] = [];

/** Whether a played corpus has come to a piece of evidence; null when nothing is played. */
export const readUpTo = signal<((piece: Evidence) => boolean) | null>(null);

export const visible = computed<Visible>(() => {
  const graph = model.value;
  if (!graph) return NOTHING;
  return visibleOf(graph, filters.value, hopFocus.value, drawAll.value ? Infinity : undefined, readUpTo.value);
});
