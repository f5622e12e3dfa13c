import type { BlockHint } from '../model.ts';
import type { DraftBlock } from './document.ts';
import { joinLines, vocabularyOf } from './line-ends.ts';
import type { PdfLine } from './pdf-lines.ts';

/** How most lines of a document are set. */
interface Setting {
  size: number;
  /** From one line to the next, in parts of the size. */
  leading: number;
  width: number;
}

/** The lines of all pages → paragraphs and headings. A paragraph may go on over a page or a column. */
export function pdfParagraphs(pages: PdfLine[][]): DraftBlock[] {
  const lines = pages.flat();
  const setting = settingOf(lines);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && belongsTo(line, group, setting)) group.push(line);
    else groups.push([line]);
  }
  const vocabulary = vocabularyOf(lines.map((line) => line.text));
  return groups.map((group) => {
    const texts = group.map((line) => line.text);
    return { text: joinLines(texts, vocabulary), hint: hintOf(group, setting) };
  });
}

function settingOf(lines: PdfLine[]): Setting {
  const leadings: number[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before?.page === line.page && before.y > line.y) leadings.push((before.y - line.y) / line.size);
  });
  return {
    size: middle(lines.map((line) => line.size)),
    leading: middle(leadings) || 1.2,
    width: at(
      lines.map((line) => line.right - line.x),
      0.8,
    ),
  };
}

const middle = (values: number[]) => at(values, 0.5);
const at = (values: number[], share: number) => values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const ENDS_A_SENTENCE = /[.!?:…。！？：]["'”’)」』]*$/u;
const BEGINS_AN_ITEM = /^(?:[•▪●‣*–—-]\s|\d{1,2}[.)]\s|[QA][.:]\s|[\p{L}][\p{L} .'’-]{0,40}:\s)/u;

function belongsTo(line: PdfLine, group: PdfLine[], setting: Setting): boolean {
  const before = group.at(-1)!;
  if (Math.abs(before.size - line.size) > setting.size * 0.1) return false;
  const isEnded = ENDS_A_SENTENCE.test(before.text);
  if (before.page !== line.page || line.y > before.y)
    return !isEnded && /^["“‘(]?\p{Ll}|^\p{Script=Han}/u.test(line.text);
  const gap = (before.y - line.y) / line.size;
  if (gap > Math.max(setting.leading * 1.35, setting.leading + 0.25)) return false;
  if (!isEnded) return true;
  if (BEGINS_AN_ITEM.test(line.text)) return false;
  const isIndented = line.x > before.x + line.size * 0.8 && line.x < before.x + line.size * 6;
  const isShort = before.right - before.x < setting.width * 0.8;
  return !(isIndented || isShort);
}

const LONGEST_HEADING = 200;
/** "3 Utilities . . . . . . . 5": a line of a table of contents. */
const DOT_LEADERS = /(?:\.\s?){6}/u;

function hintOf(group: PdfLine[], setting: Setting): BlockHint {
  const text = group.map((line) => line.text).join(' ');
  if (DOT_LEADERS.test(text)) return 'boilerplate';
  if (/^[•▪●‣]\s/u.test(text)) return 'list-item';
  const isLarge = group[0]!.size > setting.size * 1.15;
  return isLarge && text.length <= LONGEST_HEADING && /\p{L}/u.test(text) ? 'heading' : 'paragraph';
}
