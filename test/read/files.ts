import { strToU8, zipSync } from 'fflate';

/** Files that tests read, made here so that each shows what is in it. */

const PARAGRAPH = (runs: string) => `<w:p>${runs}</w:p>`;
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A Word document of paragraphs, each given as its runs, and of ready XML. */
export function docxFile(paragraphs: (string[] | string)[], core = ''): Uint8Array {
  const ready = (text: string) => (text.startsWith('<') ? text : run(text));
  const body = paragraphs.map((runs) => (typeof runs === 'string' ? runs : PARAGRAPH(runs.map(ready).join(''))));
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
    ...(core === '' ? {} : { 'docProps/core.xml': strToU8(core) }),
  });
}

/** A book whose spine is the chapters in the order given; the archive holds them the other way round. */
export function epubFile(chapters: string[], metadata: string, extra: Record<string, string> = {}): Uint8Array {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="text/c%20${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': strToU8(
      `<package><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.reverse().join('')}</manifest><spine><itemref idref="nav"/>${refs.join('')}</spine></package>`,
    ),
    'OEBPS/nav.xhtml': strToU8('<html><body><ol><li>Contents</li></ol></body></html>'),
  };
  for (const [at, chapter] of [...chapters.entries()].reverse()) {
    files[`OEBPS/text/c ${at}.xhtml`] = strToU8(`<html><head><title/></head><body>${chapter}</body></html>`);
  }
  for (const [name, text] of Object.entries(extra)) files[name] = strToU8(text);
  return zipSync(files);
}

/** A PDF of pages of lines, 16 points apart unless a line is empty; `# ` sets a line large. */
export function pdfFile(pages: string[][], { info = '', trailer = '' } = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
  ];
  for (const [at, lines] of pages.entries()) {
    const stream = pageStream(lines);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function pageStream(lines: string[]): string {
  const shown = lines.map((line) => {
    const isLarge = line.startsWith('# ');
    const text = line.replace(/^# /u, '').replace(/[\\()]/gu, '\\$&');
    return `/F1 ${isLarge ? 20 : 12} Tf ${text === '' ? '' : `(${text}) Tj`} T*`;
  });
  return `BT 72 760 Td 16 TL ${shown.join('\n')} ET`;
}

/** A text in one of the double-byte encodings of Chinese, which no encoder of the platform writes. */
export function chineseBytes(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
  return new Uint8Array([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
