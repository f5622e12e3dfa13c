/** A piece of text as PDF.js gives it. */
export interface PdfItem {
  str: string;
  /** a b c d x y: the origin is at the lower left. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

export interface PdfLine {
  text: string;
  page: number;
  x: number;
  y: number;
  right: number;
  size: number;
}

/** The lines of a page in the order in which they are drawn, which is the order of reading in nearly all files. */
export function pageLines(items: PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [transform[4]!, transform[5]!];
    const size = height || Math.abs(transform[3]!) || Math.abs(transform[0]!);
    if (str !== '') {
      if (line && !isSameLine(line, y, size)) line = undefined;
      if (line === undefined) {
        line = { text: '', page, x, y, right: x, size: 0 };
        lines.push(line);
      }
      const isApart = line.text !== '' && x - line.right > size * 0.15 && !/\s$/u.test(line.text) && !/^\s/u.test(str);
      line.text += isApart ? ` ${str}` : str;
      line.right = Math.max(line.right, x + width);
      if (str.trim() !== '') line.size = Math.max(line.size, size);
    }
    if (hasEOL) line = undefined;
  }
  return lines.filter(({ text }) => text.trim() !== '').map((found) => ({ ...found, text: tidy(found.text) }));
}

const isSameLine = (line: PdfLine, y: number, size: number) => Math.abs(line.y - y) < Math.max(size, line.size) * 0.5;

/** Ligatures and Kangxi radicals, which fonts put in their place, become letters and Han characters again. */
const tidy = (text: string) =>
  text
    .replace(/[\ufb00-\ufb06\u2e80-\u2fdf\uf900-\ufaff]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const EDGE_LINES = 2;

/** Drops page numbers, and running heads: what stands at the edge of many pages, but for the numbers in it. */
export function withoutRunningHeads(pages: PdfLine[][]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(maskOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.min(pages.length / 3, 20));
  const isRunning = (line: PdfLine) => seen.get(maskOf(line))! >= often || isPageNumber(line.text);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return pages.length < 2 ? lines : lines.filter((line) => !edges.has(line) || !isRunning(line));
  });
}

function edgesOf(lines: PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

const maskOf = (line: PdfLine) => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, '#').toLowerCase()}`;
const isPageNumber = (text: string) => /^(?:page\s)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/iu.test(text);
