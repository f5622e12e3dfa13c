import { hasWebGL2 } from './draw/canvas.ts';
import { CameraButtons } from './parts/camera-buttons.tsx';
import { toast } from './parts/copying.ts';
import { Journal } from './parts/journal.tsx';
import { Keys } from './parts/keys.tsx';
import { Legend } from './parts/legend.tsx';
import { ListView } from './parts/list-view.tsx';
import { Panel } from './parts/panel.tsx';
import { Player } from './parts/player.tsx';
import { Reader } from './parts/reader.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { Stage } from './parts/stage.tsx';
import { Empty, Loading, Trouble } from './parts/states.tsx';
import { Toolbar } from './parts/toolbar.tsx';
import { announcement, drawAll, model, playhead, reading, selection, trouble, view, visible } from './state/store.ts';
import { say } from './words/current.ts';

const canDraw = hasWebGL2();

/** The whole page. */
export function App() {
  if (trouble.value !== null) return <Trouble message={trouble.value} />;
  if (!model.value) return <Loading />;
  const isEmpty = model.value.nodes.size === 0;
  const isList = view.value === 'list' || !canDraw;
  return (
    <div class={['page', ...panes()].join(' ')}>
      <header class="top">
        <h1 title={model.value.title}>
          <b>Namedrop</b> <span dir="auto">{model.value.title}</span>
        </h1>
        <SearchBox />
        <Toolbar />
      </header>
      {!isEmpty && <Legend />}
      <main>
        {isList ? <ListView /> : isEmpty ? <Empty /> : <Stage />}
        {!canDraw && (
          <p class="banner" role="note">
            {say.value.noWebGL}
          </p>
        )}
        <Undrawn />
        {!isList && !isEmpty && <CameraButtons />}
        <Player />
      </main>
      <Reader />
      <Panel />
      <Keys />
      <Journal />
      <p class="sr" role="status" aria-live="polite">
        {announcement.value}
      </p>
      {toast.value !== null && (
        <p class="toast" role="status">
          {toast.value}
        </p>
      )}
    </div>
  );
}

/** Which panes are open, for the others to make room. */
function panes(): string[] {
  return [
    ...(selection.value.kind === 'none' ? [] : ['with-panel']),
    ...(reading.value === null ? [] : ['with-reader']),
    ...(playhead.value === null ? [] : ['with-player']),
  ];
}

function Undrawn() {
  const { undrawn, nodes } = visible.value;
  if (undrawn === 0) return null;
  return (
    <p class="banner" role="note">
      {say.value.notDrawn(nodes.size, undrawn)}{' '}
      <button
        type="button"
        class="more"
        onClick={() => {
          drawAll.value = true;
        }}
      >
        {say.value.drawAll}
      </button>
    </p>
  );
}
