import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { loadAll } from './data/documents.ts';
import { modelOf } from './data/model.ts';
import { openSource } from './data/source.ts';
import { listenToKeys } from './keyboard.ts';
import { loadJournal } from './state/journal.ts';
import { prepareSearch } from './state/names.ts';
import { runPlay } from './state/play.ts';
import {
  camera,
  coloring,
  filters,
  isDark,
  locale,
  model,
  reading,
  selection,
  source,
  systemIsDark,
  theme,
  trouble,
  view,
} from './state/store.ts';
import { hashOf, type Shared, sharedOf } from './state/url.ts';
import './style.css';

const systemTheme = window.matchMedia('(prefers-color-scheme: dark)');
const systemLocale = navigator.language.startsWith('zh') ? 'zh' : 'en';
let isChosenLocale = false;

systemIsDark.value = systemTheme.matches;
systemTheme.addEventListener('change', (event) => {
  systemIsDark.value = event.matches;
});
locale.value = systemLocale;
effect(() => {
  document.documentElement.dataset.theme = isDark.value ? 'dark' : 'light';
});
effect(() => {
  document.documentElement.lang = locale.value;
});

/** What a link says is put in place before anything is drawn. */
function restore(shared: Shared): void {
  const graph = model.value!;
  batch(() => {
    const ends = endsOf(shared);
    selection.value = ends.every((id) => graph.nodes.has(id)) ? shared.selection : { kind: 'none' };
    filters.value = shared.filters;
    const document = shared.reading === null ? undefined : graph.documentIndex.get(shared.reading.document);
    reading.value = shared.reading === null || document === undefined ? null : { ...shared.reading, document };
    camera.value = shared.camera;
    view.value = shared.view;
    coloring.value = shared.coloring;
    theme.value = shared.theme;
    if (shared.locale !== null) locale.value = shared.locale;
    isChosenLocale = shared.locale !== null;
  });
}

function endsOf({ selection }: Shared): readonly string[] {
  if (selection.kind === 'nodes') return selection.ids;
  if (selection.kind === 'pair') return [selection.source, selection.target];
  return selection.kind === 'path' ? [selection.from, selection.to] : [];
}

let written = '';

/** Keeps the address up to date, but not at every frame of a moving camera. */
function writeAddress(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (locale.value !== systemLocale) isChosenLocale = true;
    const shared: Shared = {
      selection: selection.value,
      filters: filters.value,
      reading: reading.value && { ...reading.value, document: model.value!.documents[reading.value.document]!.id },
      camera: camera.value,
      view: view.value,
      coloring: coloring.value,
      theme: theme.value,
      locale: isChosenLocale ? locale.value : null,
    };
    const idOf = (index: number) => model.value!.documents[index]!.id;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      written = hashOf(shared, idOf);
      window.history.replaceState(null, '', `#${written}`);
    }, 120);
  });
}

async function start(): Promise<void> {
  const opened = openSource(document);
  source.value = opened;
  const loaded = modelOf(await opened.view());
  model.value = loaded;
  document.title = loaded.title === '' ? 'Namedrop' : `${loaded.title} · Namedrop`;
  const fromAddress = () => restore(sharedOf(window.location.hash, (id) => loaded.documentIndex.get(id)));
  fromAddress();
  writeAddress();
  window.addEventListener('hashchange', () => {
    if (window.location.hash.slice(1) !== written) fromAddress();
  });
  void loadAll();
  void loadJournal();
}

effect(() => {
  if (model.value) setTimeout(prepareSearch, 300);
});
listenToKeys(window);
runPlay();
render(<App />, document.getElementById('app')!);
start().catch((error: unknown) => {
  trouble.value = error instanceof Error ? error.message : String(error);
});
