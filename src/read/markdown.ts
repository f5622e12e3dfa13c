import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { BlockHint } from '../model.ts';
import { type BlockWriter, blockWriter } from './blocks.ts';
import type { Content, DraftBlock } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { fragmentBlocks } from './html.ts';
import { joinLines } from './line-ends.ts';
import { markdownParts, withoutNoteMarks } from './markdown-parts.ts';
import { paragraphSpans } from './paragraphs.ts';

/**
 * Markdown with footnotes → the text as a page shows it: no marks, links as their words, pictures left out. Undefined
 * for a text that the parser cannot take in reasonable time: it is to be read as plain text.
 */
export function readMarkdown(markdown: string): Content | undefined {
  const { body, ...metadata } = readFrontMatter(markdown);
  const parts = markdownParts(withoutNoteMarks(body));
  if (parts === undefined) return undefined;
  const blocks = parts.flatMap((part) => partBlocks(parse(part)));
  // Notes stand at the end of a page, wherever they are defined.
  const notes = blocks.filter((block) => block.hint === 'note');
  return { blocks: [...blocks.filter((block) => block.hint !== 'note'), ...notes], ...metadata };
}

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });

function partBlocks(root: Root): DraftBlock[] {
  const writer = blockWriter();
  for (const node of root.children) writeNode(node, 'paragraph', writer);
  return writer.take();
}

const HINTS: Partial<Record<Nodes['type'], BlockHint>> = {
  heading: 'heading',
  listItem: 'list-item',
  blockquote: 'quote',
  footnoteDefinition: 'note',
};

function writeNode(node: Nodes, outer: BlockHint, writer: BlockWriter): void {
  const hint = outer === 'note' ? outer : (HINTS[node.type] ?? outer);
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      writeParagraph(node as Paragraph, hint, writer);
      break;
    case 'code':
      writer.write(node.value, { hint: 'boilerplate' });
      writer.end();
      break;
    case 'html':
      for (const block of fragmentBlocks(node.value)) writer.add(hint === 'paragraph' ? block : { ...block, hint });
      break;
    default:
      for (const child of 'children' in node ? (node as Parents).children : []) writeNode(child, hint, writer);
  }
}

const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u;

/** The filled cells of a paragraph that is a table: its second line is the rule under the head. */
function tableCells(text: string): string[] | undefined {
  const [head, rule, ...rows] = text.split('\n');
  if (!head?.includes('|') || !TABLE_RULE.test(rule ?? '')) return undefined;
  const cells = [head, ...rows].flatMap((row) => row.split('|'));
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

interface Run {
  text: string;
  emphasis: boolean;
}

/** Lines of one paragraph are joined when they are wrapped, and stay apart when each is a paragraph or a turn. */
function writeParagraph(node: Paragraph, hint: BlockHint, writer: BlockWriter): void {
  const runs: Run[] = [];
  collectRuns(node.children, false, runs);
  const text = runs.map((run) => run.text).join('');
  const cells = tableCells(text);
  for (const cell of cells ?? []) writer.add({ text: cell, hint: 'table' });
  if (cells) return;
  for (const { start, end } of paragraphSpans(text)) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    const joined = joinLines(text.slice(start, end).split('\n'));
    writer.add({ text: joined, hint, ...(isAllEmphasis(runs, start, end) ? { emphasis: true } : {}) });
  }
}

/** Text with its emphasis; a soft line break is one line end, a hard one two, so that it always separates. */
function collectRuns(nodes: PhrasingContent[], emphasis: boolean, runs: Run[]): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') runs.push({ text: node.value, emphasis });
    else if (node.type === 'break') runs.push({ text: '\n\n', emphasis });
    else if (node.type === 'html') runs.push({ text: /^<br\b/iu.test(node.value) ? '\n\n' : '', emphasis });
    else if ('children' in node) {
      collectRuns(node.children, emphasis || node.type === 'strong' || node.type === 'emphasis', runs);
    }
  }
}

function isAllEmphasis(runs: Run[], start: number, end: number): boolean {
  let at = 0;
  for (const { text, emphasis } of runs) {
    const inside = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (!emphasis && /[\p{L}\p{N}]/u.test(inside)) return false;
    at += text.length;
  }
  return true;
}
