import { documents } from '../data/documents.ts';
import { announcement, focus, model, reading } from './store.ts';

/** Goes to the next or previous mention in the reader: of the selected entities, or of any when none is selected. */
export function stepMention(direction: 1 | -1): void {
  const open = reading.value;
  const document = open && documents.value.get(open.document);
  if (!open || !document) return;
  const wanted = new Set(focus.value);
  const mentions = document.mentions.filter(({ entity }) => wanted.size === 0 || wanted.has(entity));
  const next =
    direction > 0
      ? (mentions.find(({ start }) => start > open.start) ?? mentions[0])
      : (mentions.findLast(({ start }) => start < open.start) ?? mentions.at(-1));
  if (!next) return;
  reading.value = { document: open.document, start: next.start, end: next.end };
  announcement.value = model.value?.nodes.get(next.entity)?.label ?? '';
}
