import { showKeys } from './parts/keys.tsx';
import { stage } from './parts/stage.tsx';
import { changeFilters, clearFilters, selectNode, stepBack } from './state/actions.ts';
import { togglePlay } from './state/play.ts';
import { stepMention } from './state/stepping.ts';
import { focus, playhead, reading, theme, view } from './state/store.ts';
import { nodeTowards } from './state/towards.ts';

const ARROWS: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const THEMES = { system: 'light', light: 'dark', dark: 'system' } as const;

const KEYS: Record<string, () => void> = {
  '/': () => document.getElementById('search')?.focus(),
  '?': () => {
    showKeys.value = true;
  },
  Escape: stepBack,
  '0': clearFilters,
  '1': () => changeFilters({ hops: 1 }),
  '2': () => changeFilters({ hops: 2 }),
  '3': () => changeFilters({ hops: 3 }),
  '+': () => stage.current?.zoom(1.5),
  '=': () => stage.current?.zoom(1.5),
  '-': () => stage.current?.zoom(1 / 1.5),
  f: () => stage.current?.fit(null, true),
  n: () => stepMention(1),
  p: () => stepMention(-1),
  ' ': () => {
    if (playhead.value !== null) togglePlay();
  },
  l: () => {
    view.value = view.value === 'graph' ? 'list' : 'graph';
  },
  t: () => {
    theme.value = THEMES[theme.value];
  },
};

/** Keys of the whole page; fields that one types in keep theirs. */
export function listenToKeys(target: Window): void {
  target.addEventListener('keydown', (event) => {
    const field = (event.target as HTMLElement).closest?.('input, textarea, select, dialog');
    const isButton = event.key === ' ' && (event.target as HTMLElement).closest?.('button') !== null;
    if (field || isButton || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const arrow = ARROWS[event.key];
    const run = KEYS[event.key];
    if (arrow && canWalk(event.target as HTMLElement)) walk(...arrow);
    else if (run) run();
    else return;
    event.preventDefault();
  });
}

/** Arrows scroll where there is something to scroll. */
const canWalk = (target: HTMLElement): boolean =>
  view.value === 'graph' &&
  focus.value.length > 0 &&
  reading.value === null &&
  !target.closest('.panel, .legend, .list');

function walk(dx: number, dy: number): void {
  const next = nodeTowards(focus.value[0]!, dx, dy);
  if (next !== null) selectNode(next);
}
