import { batch, signal } from '@preact/signals';
import type { Correction } from '../../src/model.ts';
import { forgetDocuments, loadAll } from '../data/documents.ts';
import { modelOf } from '../data/model.ts';
import { announcement, focus, model, reading, selection, source } from './store.ts';

/** The corrections that are in force, oldest first. */
export const journal = signal<readonly Correction[]>([]);
/** Corrections that were taken back, the last one first to be done again. */
export const takenBack = signal<readonly Correction[]>([]);
export const isWriting = signal(false);
export const journalTrouble = signal<string | null>(null);

/** Whether corrections reach the graph; otherwise they are only collected, to be downloaded. */
export const isWritable = (): boolean => source.value?.journal !== undefined;

export async function loadJournal(): Promise<void> {
  const opened = source.value?.journal;
  if (!opened) return;
  try {
    journal.value = await opened.list();
  } catch {
    // A server without a journal is one that only shows.
    source.value = { ...source.value!, journal: undefined };
  }
}

export async function correct(correction: Correction): Promise<void> {
  await change(async () => {
    const opened = source.value?.journal;
    journal.value = opened ? await opened.add(correction) : [...journal.value, correction];
    takenBack.value = [];
  });
  if (correction.kind === 'merge') keepSelected(correction.a, correction.b);
}

export async function undo(): Promise<void> {
  const last = journal.value.at(-1);
  if (!last) return;
  await change(async () => {
    const opened = source.value?.journal;
    journal.value = opened ? await opened.undo() : journal.value.slice(0, -1);
    takenBack.value = [last, ...takenBack.value];
  });
}

export async function redo(): Promise<void> {
  const [next, ...rest] = takenBack.value;
  if (!next) return;
  await change(async () => {
    const opened = source.value?.journal;
    journal.value = opened ? await opened.add(next) : [...journal.value, next];
    takenBack.value = rest;
  });
}

/** Writes, then shows the graph as it is now. */
async function change(write: () => Promise<void>): Promise<void> {
  isWriting.value = true;
  journalTrouble.value = null;
  try {
    await write();
    if (isWritable()) await reload();
  } catch (error) {
    journalTrouble.value = error instanceof Error ? error.message : String(error);
  } finally {
    isWriting.value = false;
  }
}

async function reload(): Promise<void> {
  const next = modelOf(await source.value!.view());
  batch(() => {
    const open = reading.value && model.value!.documents[reading.value.document]!.id;
    forgetDocuments();
    model.value = next;
    const kept = focus.value.filter((id) => next.nodes.has(id));
    if (kept.length < focus.value.length)
      selection.value = kept.length > 0 ? { kind: 'nodes', ids: kept } : { kind: 'none' };
    const document = open ? next.documentIndex.get(open) : undefined;
    reading.value = reading.value && document !== undefined ? { ...reading.value, document } : null;
  });
  void loadAll();
}

/** After a merge one of the two ids is gone. */
function keepSelected(a: string, b: string): void {
  const id = [a, b].find((id) => model.value?.nodes.has(id));
  if (id === undefined || focus.value.length > 0) return;
  selection.value = { kind: 'nodes', ids: [id] };
  announcement.value = model.value!.nodes.get(id)!.label;
}

/** The journal as JSON lines. */
export const journalText = (): string => journal.value.map((correction) => `${JSON.stringify(correction)}\n`).join('');
