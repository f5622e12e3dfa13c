import { focus, model, selection } from '../state/store.ts';
import { say, sayType } from '../words/current.ts';
import { CompareCard } from './compare-card.tsx';
import { EntityCard } from './entity-card.tsx';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { PairCard } from './pair-card.tsx';
import { PathCard } from './path-card.tsx';

/** Evidence for what is selected. */
export function Panel() {
  const chosen = selection.value;
  if (chosen.kind === 'none') return null;
  return (
    <aside class="panel" id="panel" aria-label={say.value.quotes} tabIndex={-1}>
      <div class="bar">
        <p class="kind">
          <Kind />
        </p>
        <button
          type="button"
          class="close"
          aria-label={say.value.close}
          title={`${say.value.close} (Esc)`}
          onClick={() => {
            selection.value = { kind: 'none' };
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <Content />
    </aside>
  );
}

/** What the panel is about. It stays in sight while the rest is scrolled. */
function Kind() {
  const chosen = selection.value;
  if (chosen.kind === 'pair') return <>{say.value.between}</>;
  if (chosen.kind === 'path') return <>{say.value.path}</>;
  if (focus.value.length > 1) return <>{say.value.compare}</>;
  const node = model.value?.nodes.get(focus.value[0] ?? '');
  return (
    node && (
      <>
        <Glyph type={node.kind} size={13} /> {sayType(node.kind)}
      </>
    )
  );
}

function Content() {
  const chosen = selection.value;
  if (chosen.kind === 'pair') return <PairCard source={chosen.source} target={chosen.target} />;
  if (chosen.kind === 'path') return <PathCard from={chosen.from} to={chosen.to} />;
  if (chosen.kind === 'nodes' && chosen.ids.length > 1) return <CompareCard ids={chosen.ids} />;
  return chosen.kind === 'nodes' ? <EntityCard id={chosen.ids[0]!} /> : null;
}
