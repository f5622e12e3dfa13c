import type { ComponentChildren } from 'preact';
import { model, view } from '../state/store.ts';
import { say } from '../words/current.ts';

/** The page before there is a graph to show. */
export function Loading() {
  return (
    <p class="state" role="status">
      <Mark moving />
      {say.value.loading}
    </p>
  );
}

/** The page when there is none, with the reason and the way out. */
export function Trouble({ message }: { message: string }) {
  return (
    <State role="alert" title={say.value.failed}>
      <p class="reason">{message}</p>
      {window.location.protocol.startsWith('http') && <p>{say.value.failedHint}</p>}
      <button type="button" class="action" onClick={() => window.location.reload()}>
        {say.value.retry}
      </button>
    </State>
  );
}

/** A graph without names: what to do, and the documents to read. */
export function Empty() {
  const documents = model.value?.documents.length ?? 0;
  return (
    <State title={documents === 0 ? say.value.noDocuments : say.value.empty}>
      <p>{say.value.emptyHint}</p>
      <code>namedrop add …</code>
      {documents > 0 && (
        <button
          type="button"
          class="action"
          onClick={() => {
            view.value = 'list';
          }}
        >
          {say.value.readDocuments(documents)}
        </button>
      )}
    </State>
  );
}

function State({ title, role, children }: { title: string; role?: 'alert'; children: ComponentChildren }) {
  return (
    <div class="state" role={role}>
      <Mark />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Three kinds of things and what joins them. */
function Mark({ moving = false }: { moving?: boolean }) {
  return (
    <svg class={`mark${moving ? ' moving' : ''}`} width="76" height="60" viewBox="0 0 76 60" aria-hidden="true">
      <path class="joins" d="M18 16L58 20M18 16L36 46M58 20L36 46" />
      <circle class="glyph person" cx="18" cy="16" r="9" />
      <rect class="glyph company" x="50" y="12" width="16" height="16" rx="2" />
      <path class="glyph product" d="M36 36l10 17H26z" />
    </svg>
  );
}
