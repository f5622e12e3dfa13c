import { batch, computed, effect, signal } from '@preact/signals';
import type { Evidence } from '../data/model.ts';
import { filters, model, playhead, readUpTo } from './store.ts';
import { evidenceTest } from './visible.ts';

/** Every mention that the filters leave, in the order of reading: documents by date, then by place in the text. */
export const moments = computed<Evidence[]>(() => {
  const graph = model.value;
  if (!graph) return [];
  const passes = evidenceTest(graph, filters.value);
  const found: Evidence[] = [];
  for (const { evidence } of graph.nodes.values()) for (const piece of evidence) if (passes(piece)) found.push(piece);
  const ranks = documentRanks.value;
  return found.sort((a, b) => ranks[a.document]! - ranks[b.document]! || a.start - b.start || a.end - b.end);
});

/** Rank of each document by date; undated ones come last. */
export const documentRanks = computed<number[]>(() => {
  const documents = model.value?.documents ?? [];
  const order = documents.map((document, index) => ({ date: document.date ?? '9999', index }));
  order.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  const ranks: number[] = [];
  order.forEach(({ index }, rank) => {
    ranks[index] = rank;
  });
  return ranks;
});

export const isPlaying = signal(false);

const TICK_MS = 160;
/** A long corpus is played in bigger steps, so that it takes no longer than this. */
const LONGEST_MS = 60_000;

/** Where the head stands among the moments; 0 is before the first. */
export const position = computed(() => playhead.value?.count ?? 0);

export function goTo(count: number): void {
  const all = moments.value;
  const at = Math.min(all.length, Math.max(0, count));
  const last = all[at - 1];
  playhead.value = {
    count: at,
    rank: last ? documentRanks.value[last.document]! : -1,
    offset: last?.end ?? 0,
    piece: last ?? null,
  };
}

export function play(): void {
  batch(() => {
    if (position.value >= moments.value.length) goTo(0);
    isPlaying.value = true;
  });
}

/** Starts, stops, or goes on. */
export function togglePlay(): void {
  if (isPlaying.value) isPlaying.value = false;
  else {
    if (playhead.value === null) goTo(0);
    play();
  }
}

/** Ends the show: all of the graph again. */
export function endPlay(): void {
  batch(() => {
    isPlaying.value = false;
    playhead.value = null;
  });
}

/** Moves the head while playing; stops at the end. */
export function runPlay(): void {
  effect(() => {
    const head = playhead.value;
    const ranks = documentRanks.value;
    readUpTo.value =
      head &&
      (({ document, end }) => ranks[document]! < head.rank || (ranks[document]! === head.rank && end <= head.offset));
  });
  let timer: ReturnType<typeof setInterval> | undefined;
  effect(() => {
    clearInterval(timer);
    if (!isPlaying.value) return;
    const step = Math.max(1, Math.ceil(moments.peek().length / (LONGEST_MS / TICK_MS)));
    timer = setInterval(() => {
      goTo(position.peek() + step);
      if (position.peek() >= moments.peek().length) isPlaying.value = false;
    }, TICK_MS);
  });
}
