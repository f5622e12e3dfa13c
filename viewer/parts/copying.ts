import { signal } from '@preact/signals';
import { loadDocument } from '../data/documents.ts';
import type { Evidence } from '../data/model.ts';
import { passageOf } from '../data/passage.ts';
import { model } from '../state/store.ts';
import { say } from '../words/current.ts';

/** A short word at the foot of the page that goes away by itself. */
export const toast = signal<string | null>(null);
let vanishing: ReturnType<typeof setTimeout> | undefined;

export function showToast(text: string): void {
  toast.value = text;
  clearTimeout(vanishing);
  vanishing = setTimeout(() => {
    toast.value = null;
  }, 2200);
}

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
  showToast(say.value.copied);
}

/** For pages from disk, where some browsers keep the clipboard closed. */
function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

export async function copyQuote(piece: Evidence): Promise<void> {
  const { words, speaker, head } = await sourced(piece);
  const where = [head.title ?? head.source, head.date, head.title ? head.source : undefined].filter(Boolean).join(', ');
  await copyText(`“${words}”${speaker ? ` — ${speaker}` : ''} (${where}, ${piece.start}–${piece.end})`);
}

export async function copyCitation(piece: Evidence): Promise<void> {
  const { words, speaker, head } = await sourced(piece);
  const safe = (text: string) => text.replace(/[\\{}%$#&_^~]/gu, (sign) => (/[\\^~]/u.test(sign) ? ' ' : `\\${sign}`));
  const fields = [
    ['title', head.title ?? head.source],
    ['author', speaker],
    ['date', head.date],
    ['howpublished', head.source],
    ['note', `characters ${piece.start}-${piece.end}: “${words}”`],
  ].filter((field): field is [string, string] => field[1] !== undefined);
  const key = `${head.id.replace(/[^\w-]/gu, '')}-${piece.start}`;
  await copyText(`@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${safe(value)}},\n`).join('')}}`);
}

async function sourced(piece: Evidence) {
  const { text } = await loadDocument(piece.document);
  const { from, to } = passageOf(text, piece);
  const speaker = piece.by === null ? undefined : model.value?.nodes.get(piece.by)?.label;
  return { words: text.slice(from, to).trim(), speaker, head: model.value!.documents[piece.document]! };
}
