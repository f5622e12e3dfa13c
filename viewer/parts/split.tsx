import { useState } from 'preact/hooks';
import { documentAt } from '../data/documents.ts';
import { type Evidence, type Node, titleOf } from '../data/model.ts';
import { correct, isWriting } from '../state/journal.ts';
import { model } from '../state/store.ts';
import { say } from '../words/current.ts';

const FIRST_MENTIONS = 20;

/** The mentions of an entity, to be ticked: those of something else become an entity of their own. */
export function Split({ node }: { node: Node }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="split" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.value.split}</summary>
      {isOpen && <Choosing node={node} />}
    </details>
  );
}

function Choosing({ node }: { node: Node }) {
  const [chosen, setChosen] = useState<ReadonlySet<Evidence>>(new Set());
  const [name, setName] = useState('');
  const [shown, setShown] = useState(FIRST_MENTIONS);
  const toggle = (piece: Evidence) => {
    const next = new Set(chosen);
    if (!next.delete(piece)) next.add(piece);
    setChosen(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) void correct(splitOf(node, [...chosen], name.trim()));
      }}
    >
      <ul>
        {node.evidence.slice(0, shown).map((piece) => (
          <li key={`${piece.document}:${piece.start}`}>
            <label>
              <input type="checkbox" checked={chosen.has(piece)} onChange={() => toggle(piece)} />
              <Place piece={piece} />
            </label>
          </li>
        ))}
      </ul>
      {node.evidence.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 100)}>
          {say.value.showMore(node.evidence.length - shown)}
        </button>
      )}
      <label class="new-name">
        <span>{say.value.newName}</span>
        <input dir="auto" value={name} maxLength={300} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <p class="outcome" aria-live="polite">
        {say.value.splitPreview(chosen.size, node.evidence.length)}
      </p>
      <button type="submit" class="action" disabled={chosen.size === 0 || isWriting.value}>
        {say.value.makeNew}
      </button>
    </form>
  );
}

function splitOf({ id }: Node, chosen: readonly Evidence[], name: string) {
  const mentions = chosen.map(({ document, start, end }) => ({
    reading: model.value!.documents[document]!.id,
    start,
    end,
  }));
  return { kind: 'split' as const, entity: id, mentions, ...(name === '' ? {} : { name }) };
}

const AROUND = 32;

/** Whole words where there are blanks, so that a name is not cut in two. */
const before = (text: string, start: number): string =>
  start <= AROUND ? text.slice(0, start) : text.slice(start - AROUND, start).replace(/^\S* (?=.)/u, '… ');
const after = (text: string, end: number): string =>
  end + AROUND >= text.length ? text.slice(end) : text.slice(end, end + AROUND).replace(/ \S*$/u, ' …');

/** The mention between the words beside it, and the document that has it. */
function Place({ piece }: { piece: Evidence }) {
  const text = documentAt(piece.document)?.text;
  return (
    <span class="place">
      {text !== undefined && (
        <q dir="auto">
          {before(text, piece.start)}
          <mark>{text.slice(piece.start, piece.end)}</mark>
          {after(text, piece.end)}
        </q>
      )}
      <small dir="auto">{titleOf(model.value!.documents[piece.document]!)}</small>
    </span>
  );
}
