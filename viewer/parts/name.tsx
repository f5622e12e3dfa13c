import { selectNode } from '../state/actions.ts';
import { hovered, model } from '../state/store.ts';
import { Glyph } from './glyph.tsx';

/** Who speaks but is nowhere named has no node, only an id: `person:ada-loom`. */
const readable = (id: string): string =>
  id.replace(/^\w+:/u, '').replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());

/** An entity as a button that selects it. */
export function Name({ id, glyph = true }: { id: string; glyph?: boolean }) {
  const node = model.value?.nodes.get(id);
  if (!node) return <span class="name">{readable(id)}</span>;
  return (
    <button
      type="button"
      class="name"
      dir="auto"
      onClick={(event) => selectNode(id, event.shiftKey)}
      onMouseEnter={() => {
        hovered.value = id;
      }}
      onMouseLeave={() => {
        hovered.value = null;
      }}
    >
      {glyph && <Glyph type={node.kind} size={11} />}
      <span>{node.label}</span>
    </button>
  );
}
