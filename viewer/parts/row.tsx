import { useState } from 'preact/hooks';
import { documents } from '../data/documents.ts';
import type { Evidence } from '../data/model.ts';
import { onePerPassage } from '../data/passage.ts';
import { say } from '../words/current.ts';
import { Icon } from './icon.tsx';
import { Name } from './name.tsx';
import { QuoteItem } from './quote.tsx';

const FIRST_QUOTES = 4;

/** The quotes of a row, a few at first. */
export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const [shown, setShown] = useState(FIRST_QUOTES);
  const pieces = onePerPassage(evidence, (document) => documents.value.get(document)?.text);
  return (
    <ul class="quotes">
      {pieces.slice(0, shown).map((piece) => (
        <QuoteItem key={`${piece.document}:${piece.start}-${piece.end}`} piece={piece} />
      ))}
      {pieces.length > shown && (
        <li>
          <button type="button" class="more" onClick={() => setShown(shown + 20)}>
            {say.value.showMore(pieces.length - shown)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface RowProps {
  /** Null is the text itself, which is nobody in particular. */
  id: string | null;
  evidence: readonly Evidence[];
  open?: boolean;
  self?: boolean;
}

/** An entity at the other end with the evidence for it, which opens below. */
export function Row({ id, evidence, open = false, self = false }: RowProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <div class={`row${isOpen ? ' open' : ''}`}>
      <div class="head">
        {id === null ? <span class="name nobody">{say.value.unattributed}</span> : <Name id={id} />}
        {self && <span class="self">{say.value.itself}</span>}
        <button type="button" class="toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span class="count">{evidence.length}</span>
          <span class="sr">{say.value.quotes}</span>
          <Icon name="forward" size={12} />
        </button>
      </div>
      {isOpen && <Quotes evidence={evidence} />}
    </div>
  );
}

const FIRST_ROWS = 8;

/** Rows, a few at first. */
export function Rows({ rows, open = 0 }: { rows: readonly RowProps[]; open?: number }) {
  const [shown, setShown] = useState(FIRST_ROWS);
  return (
    <div class="rows">
      {rows.slice(0, shown).map((row, index) => (
        <Row key={row.id ?? ''} {...row} open={index < open} />
      ))}
      {rows.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 50)}>
          {say.value.showMore(rows.length - shown)}
        </button>
      )}
    </div>
  );
}
