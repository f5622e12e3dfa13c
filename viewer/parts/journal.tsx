import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../src/model.ts';
import {
  isWritable,
  isWriting,
  journal,
  journalText,
  journalTrouble,
  redo,
  takenBack,
  undo,
} from '../state/journal.ts';
import { model } from '../state/store.ts';
import { say, sayKind, sayType } from '../words/current.ts';
import { Icon } from './icon.tsx';
import { save } from './saving.ts';

export const showJournal = signal(false);

/** The corrections in force, with the ways back and forth. */
export function Journal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (showJournal.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [showJournal.value]);
  const close = () => {
    showJournal.value = false;
  };
  const isEmpty = journal.value.length === 0;
  return (
    <dialog ref={dialog} class="keys journal" aria-label={say.value.corrections} onClose={close}>
      <h2>{say.value.corrections}</h2>
      <button type="button" class="close" aria-label={say.value.close} onClick={close}>
        <Icon name="close" />
      </button>
      {isEmpty && <p class="none">{say.value.journalEmpty}</p>}
      <ol>
        {journal.value.map((correction, i) => (
          <li key={i} dir="auto">
            {sentenceOf(correction)}
          </li>
        ))}
      </ol>
      {!isWritable() && !isEmpty && <p class="none">{say.value.journalReadOnly}</p>}
      {journalTrouble.value !== null && (
        <p class="denied" role="alert">
          {journalTrouble.value}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="action" disabled={isEmpty || isWriting.value} onClick={undo}>
          {say.value.undo}
        </button>
        <button type="button" class="action" disabled={takenBack.value.length === 0 || isWriting.value} onClick={redo}>
          {say.value.redo}
        </button>
        <button
          type="button"
          class="action"
          disabled={isEmpty}
          onClick={() => save(new Blob([journalText()], { type: 'application/jsonl' }), 'corrections.jsonl')}
        >
          {say.value.download}
        </button>
      </p>
    </dialog>
  );
}

/** An id that a correction has done away with is still the only name that there is for it. */
const nameOf = (id: string): string => model.value?.nodes.get(id)?.label ?? id;

function sentenceOf(correction: Correction): string {
  switch (correction.kind) {
    case 'merge':
      return `${nameOf(correction.a)} = ${nameOf(correction.b)}`;
    case 'distinct':
      return `${nameOf(correction.a)} ≠ ${nameOf(correction.b)}`;
    case 'rename':
      return `${correction.entity} → ${correction.name}`;
    case 'retype':
      return `${nameOf(correction.entity)}: ${sayType(correction.type)}`;
    case 'hide':
      return `${say.value.hide}: ${nameOf(correction.entity)}`;
    case 'split':
      return `${nameOf(correction.entity)} ÷ ${correction.name ?? say.value.mentionsCount(correction.mentions.length)}`;
    case 'reject':
      return `${say.value.reject}: ${nameOf(correction.source)} ${sayKind(correction.type)} ${nameOf(correction.target)}`;
  }
}
