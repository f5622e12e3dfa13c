import type { ViewDocument } from '../../src/graph/view.ts';
import { runsOf } from '../data/passage.ts';
import { selectNode } from '../state/actions.ts';
import { model } from '../state/store.ts';

interface RunsProps {
  document: ViewDocument;
  from: number;
  to: number;
  lit: { start: number; end: number } | null;
  /** Whether names can be clicked: in the reader they can, in a quote they only have their colour. */
  live?: boolean;
  chosen?: ReadonlySet<string>;
}

/** Words of a document with the names in the colours of their types. Everything is text: nothing of it is markup. */
export function Runs({ document, from, to, lit, live = false, chosen }: RunsProps) {
  return runsOf(document, from, to, lit).map(({ start, text, entity, lit }) => {
    const type = entity === null ? undefined : model.value?.nodes.get(entity)?.kind;
    if (type === undefined) return lit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>;
    const look = `mention ${type}${lit ? ' lit' : ''}${chosen?.has(entity!) ? ' chosen' : ''}`;
    if (!live)
      return (
        <span key={start} class={look}>
          {text}
        </span>
      );
    return (
      <button
        key={start}
        type="button"
        tabIndex={-1}
        class={look}
        data-at={start}
        onClick={(event) => selectNode(entity!, event.shiftKey)}
      >
        {text}
      </button>
    );
  });
}
