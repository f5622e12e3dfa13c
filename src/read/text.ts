import type { Block, Document } from '../model.ts';

/** Wraps plain text: the text is kept as it is, to the character; blocks are its lines or blank-line paragraphs. */
export function textDocument(input: Pick<Document, 'id' | 'source' | 'text'> & Partial<Document>): Document {
  const { text } = input;
  return { language: detectLanguage(text), blocks: plainBlocks(text), ...input };
}

/** The language of most letters: Han characters weigh twice, as a Chinese word has two. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han * 4 > latin ? 'zh' : 'en';
}

function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:.*\S)?/gu)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, hint: 'paragraph' });
  }
  return blocks;
}
