import { documentAt } from '../data/documents.ts';
import { type Claim, type Evidence, titleOf } from '../data/model.ts';
import { languageOf, passageOf } from '../data/passage.ts';
import { openReader } from '../state/actions.ts';
import { correct, isWriting, journalTrouble } from '../state/journal.ts';
import { focus, model, reading } from '../state/store.ts';
import { say, sayStance, sayStatus } from '../words/current.ts';
import { copyCitation, copyQuote, showToast } from './copying.ts';
import { Icon } from './icon.tsx';
import { Runs } from './passage.tsx';
import { Uttered } from './uttered.tsx';

/** One piece of evidence: the words with their span lit, who says them, where, and the way to the document. */
export function QuoteItem({ piece }: { piece: Evidence }) {
  const document = documentAt(piece.document);
  const head = model.value!.documents[piece.document]!;
  const open = reading.value;
  const isOpen = open?.document === piece.document && open.start === piece.start && open.end === piece.end;
  return (
    <li class={`quote${isOpen ? ' open' : ''}`}>
      <button type="button" class="words" dir="auto" title={say.value.openReader} onClick={() => openReader(piece)}>
        {document ? <Words piece={piece} document={document} /> : <span class="waiting">…</span>}
      </button>
      <p class="where">
        <Uttered piece={piece} />
        <span class="title" dir="auto">
          {titleOf(head)}
        </span>
        <span>{head.date ?? say.value.undated}</span>
        {piece.status !== undefined && piece.status !== 'asserted' && (
          <span class={`status ${piece.status}`}>{sayStatus(piece.status)}</span>
        )}
        {!isSaid(piece) && <span class={`status ${piece.stance}`}>{sayStance(piece.stance)}</span>}
        <span class="copies">
          {piece.claim && <Reject piece={piece} claim={piece.claim} />}
          <button
            type="button"
            title={say.value.copyQuote}
            aria-label={say.value.copyQuote}
            onClick={() => copyQuote(piece)}
          >
            <Icon name="copy" size={13} />
          </button>
          <button
            type="button"
            title={say.value.copyCitation}
            aria-label={say.value.copyCitation}
            onClick={() => copyCitation(piece)}
          >
            @
          </button>
        </span>
      </p>
    </li>
  );
}

/** Whether nothing need be said of the stance: what is quoted is told beside the speaker, what a claim is by its status. */
const isSaid = ({ stance, status }: Evidence): boolean =>
  stance === 'asserts' || stance === 'quotes' || status === 'question' || status === 'negated';

function Reject({ piece, claim }: { piece: Evidence; claim: Claim }) {
  const reject = async () => {
    const { start, end } = piece;
    await correct({ kind: 'reject', reading: model.value!.documents[piece.document]!.id, start, end, ...claim });
    showToast(journalTrouble.value ?? say.value.rejected);
  };
  return (
    <button
      type="button"
      class="reject"
      title={say.value.reject}
      aria-label={say.value.reject}
      disabled={isWriting.value}
      onClick={reject}
    >
      <Icon name="close" size={12} />
    </button>
  );
}

function Words({ piece, document }: { piece: Evidence; document: NonNullable<ReturnType<typeof documentAt>> }) {
  const { from, to, cutBefore, cutAfter } = passageOf(document.text, piece);
  return (
    <span lang={languageOf(document, from, to)}>
      {cutBefore && '… '}
      <Runs document={document} from={from} to={to} lit={piece} chosen={new Set(focus.value)} />
      {cutAfter && ' …'}
    </span>
  );
}
