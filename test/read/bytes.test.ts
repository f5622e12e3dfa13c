import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/bytes.ts';
import { chineseBytes, docxFile, epubFile, pdfFile, run } from './files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

async function readOne(source: string, data: Uint8Array) {
  const issues: string[] = [];
  const [document] = await readBytes(source, data, { onIssue: (issue) => issues.push(issue) });
  return { ...document!, issues };
}
const hintsOf = async (source: string, data: Uint8Array) => {
  const { text, blocks } = await readOne(source, data);
  return blocks.map((block) => `${block.hint}: ${text.slice(block.start, block.end)}`);
};

describe('encodings', () => {
  const text = 'Björn Ask naît à Malmö.';
  const chinese = '安在城里开了一家公司，他们都说这是最好的。';
  const traditional = '安在城裡開了一家公司，他們都說這是最好的。';
  const cases: [name: string, data: Uint8Array, text: string, issue: RegExp | undefined][] = [
    ['UTF-8', bytes(text), text, undefined],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`), text, undefined],
    ['UTF-16 LE with a mark', utf16(`\ufeff${text}`), text, undefined],
    ['UTF-16 BE with a mark', utf16(`\ufeff${text}`).map((_, at, all) => all[at ^ 1]!), text, undefined],
    ['UTF-16 LE without a mark', utf16(text), text, /UTF-16LE/u],
    ['windows-1252', latin1(text), text, /windows-1252/u],
    ['GB18030', chineseBytes(chinese, 'gb18030'), chinese, /gb18030/u],
    ['Big5', chineseBytes(traditional, 'big5'), traditional, /big5/u],
    [
      'UTF-8 with a broken byte',
      new Uint8Array([...bytes(`${chinese}${chinese}`), 0xff]),
      `${chinese}${chinese}\ufffd`,
      /1 broken/u,
    ],
  ];
  it.each(cases)('%s', async (_, data, expected, issue) => {
    const document = await readOne('a.txt', data);
    expect(document.text).toBe(expected);
    if (issue) expect(document.issues.join()).toMatch(issue);
    else expect(document.issues).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
  const liar = bomb.slice();
  // The size in the central directory, 24 bytes into its entry, claims 1000.
  new DataView(liar.buffer).setUint32(Buffer.from(liar).indexOf('PK\x01\x02') + 24, 1000, true);
  const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;
  const cases: [name: string, source: string, data: Uint8Array, reason: RegExp][] = [
    ['empty', 'a.txt', new Uint8Array(), /empty/u],
    ['only white space', 'a.md', bytes(' \n\n '), /white space/u],
    ['a picture called text', 'a.txt', latin1('\x89PNG\r\n\x1a\n\x00\x00'), /picture/u],
    ['zero bytes', 'a.txt', bytes('a\0b\0\0c'), /binary/u],
    ['control characters', 'a', bytes('\x01\x02\x03\x04'.repeat(9)), /binary/u],
    ['an old or protected Word file', 'a.docx', latin1('\xd0\xcf\x11\xe0\xa1\xb1'), /password/u],
    ['Rich Text', 'a.rtf', bytes('{\\rtf1 Hi}'), /Rich Text/u],
    ['a PDF cut off', 'a.pdf', pdfFile([['Some text.']]).slice(0, 200), /truncated/u],
    ['a PDF with a password', 'a.pdf', pdfFile([['Hi.']], { trailer: encrypted }), /password/u],
    ['a PDF of pictures', 'a.pdf', pdfFile([[]]), /OCR/u],
    ['a zip cut off', 'a.docx', docxFile([['Hi.']]).slice(0, -40), /broken or truncated/u],
    ['a zip bomb', 'a.docx', bomb, /unpacks to more than 4 MB/u],
    ['a zip bomb that lies', 'a.docx', liar, /unpacks to more than 4 MB/u],
    ['a zip of something else', 'a.zip', zipSync({ 'a.txt': strToU8('Hi') }), /neither .docx nor .epub/u],
    ['a Word file without text', 'a.docx', zipSync({ 'a.xml': strToU8('Hi') }), /word\/document.xml/u],
    [
      'a protected book',
      'a.epub',
      epubFile(['<p>Hi</p>'], '', { 'META-INF/encryption.xml': '<CipherReference URI="OEBPS/a.xhtml"/>' }),
      /DRM/u,
    ],
    ['JSON that is none', 'a.json', bytes('{"id": '), /no JSON/u],
    ['JSON without a text', 'a.json', bytes('{"id": "a"}'), /no "text"/u],
    ['a broken line', 'a.jsonl', bytes('{"id":"a","text":"Hi"}\n{"id":}\n'), /a\.jsonl: line 2: /u],
    ['a page without text', 'a.html', bytes('<nav>Home</nav>'), /no text/u],
    ['subtitles without cues', 'a.srt', bytes('Just a text.'), /no text/u],
    ['too large', 'a.txt', new Uint8Array(1_100_000).fill(97), /1\.0 MB, more than 1\.0 MB/u],
  ];
  it.each(cases)('%s', async (_, source, data, reason) => {
    const error = await readBytes(source, data, { maxBytes: 1024 * 1024 }).then(
      () => new Error('was read'),
      (found) => found,
    );
    expect(error.name).toBe('InputError');
    expect(error.message).toMatch(reason);
    expect(error.message.startsWith(`${source}: `)).toBe(true);
    expect(error.message).not.toContain('\n');
  });
});

describe('formats by what they are, not by their names', () => {
  const cases: [name: string, source: string, data: Uint8Array, text: string][] = [
    ['a PDF called text', 'a.txt', pdfFile([['Hello there.']]), 'Hello there.'],
    ['a Word file without an ending', 'memo', docxFile([['Hello there.']]), 'Hello there.'],
    ['a page without an ending', 'page', bytes('<!DOCTYPE html><p>Hello there.</p>'), 'Hello there.'],
    ['text of an unknown ending', 'a.log', bytes('Hello there.'), 'Hello there.'],
    ['text that speaks of tags', 'a.txt', bytes('<b> is bold.'), '<b> is bold.'],
  ];
  it.each(cases)('%s', async (_, source, data, text) => expect((await readOne(source, data)).text).toBe(text));

  it('believes the content type of a server before the ending', async () => {
    const [document] = await readBytes('https://x.test/a.php', bytes('<p>Hi <b>t</b>here.'), {
      contentType: 'text/html',
    });
    expect(document!.text).toBe('Hi there.');
  });
});

describe('Word', () => {
  it('joins a name split over runs, and keeps headings, questions and cells apart', async () => {
    const styled = (style: string) => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    const table = `<w:tbl><w:tr><w:tc><w:p>${run('Ann Oak')}</w:p></w:tc><w:tc><w:p>${run('Beech')}</w:p></w:tc></w:tr></w:tbl>`;
    const data = docxFile([
      [styled('Heading1'), 'The firm'],
      ['Kath', '<w:proofErr w:type="spellStart"/>', 'erine Low', 'ell left.'],
      ['<w:r><w:rPr><w:b/></w:rPr><w:t>Why did she leave?</w:t></w:r>'],
      table,
    ]);
    expect(await hintsOf('a.docx', data)).toEqual([
      'heading: The firm',
      'paragraph: Katherine Lowell left.',
      'paragraph: Why did she leave?',
      'table: Ann Oak',
      'table: Beech',
    ]);
    expect((await readOne('a.docx', data)).blocks[2]!.emphasis).toBe(true);
  });

  it('takes title and author from its properties', async () => {
    const core = (creator: string) => `<c><dc:title>A &amp; B</dc:title><dc:creator>${creator}</dc:creator></c>`;
    expect(await readOne('a.docx', docxFile([['Hi.']], core('Ann Oak')))).toMatchObject({
      title: 'A & B',
      authors: ['Ann Oak'],
    });
    expect((await readOne('a.docx', docxFile([['Hi.']], core('admin')))).authors).toBeUndefined();
  });
});

describe('EPUB', () => {
  it('reads the spine in order, with title, author and date', async () => {
    const metadata = '<dc:title>The Book</dc:title><dc:creator>Ann Oak</dc:creator><dc:date>2024-05-06</dc:date>';
    const data = epubFile(['<h1>One</h1><p>First<a id="x"/> chapter.</p>', '<h1>Two</h1><p>Second.</p>'], metadata);
    expect(await hintsOf('a.epub', data)).toEqual([
      'heading: One',
      'paragraph: First chapter.',
      'heading: Two',
      'paragraph: Second.',
    ]);
    expect(await readOne('a.epub', data)).toMatchObject({
      title: 'The Book',
      authors: ['Ann Oak'],
      date: '2024-05-06',
    });
  });
});

describe('PDF', () => {
  it('joins lines into paragraphs', async () => {
    const page = [
      '# The Firm',
      '',
      'Beech Press was founded in 1961 by Wilhel-',
      'mina Beech and Jean-',
      'Claude Oak, a well-known man, the co-',
      'founder of Elm. Nobody knew how well-',
      'known he was.',
      '',
      'Another paragraph (with brackets).',
    ];
    expect(await hintsOf('a.pdf', pdfFile([page]))).toEqual([
      'heading: The Firm',
      'paragraph: Beech Press was founded in 1961 by Wilhelmina Beech and Jean-Claude Oak, a well-known man, the co-founder of Elm. Nobody knew how well-known he was.',
      'paragraph: Another paragraph (with brackets).',
    ]);
  });

  it('drops running heads and page numbers, and goes on over pages', async () => {
    const page = (number: number, ...lines: string[]) => ['The Beech Review', '', ...lines, '', String(number)];
    const pages = [
      page(1, 'Ann Oak left the firm in', 'the spring and nobody'),
      page(2, 'knew why she had done so.', '', 'She never said.'),
      page(3, 'In 1999 she died, and with her', 'went the name.'),
    ];
    expect((await readOne('a.pdf', pdfFile(pages))).text).toBe(
      'Ann Oak left the firm in the spring and nobody knew why she had done so.\n\nShe never said.\n\nIn 1999 she died, and with her went the name.',
    );
  });

  it('takes its title unless a program filled it in', async () => {
    const titled = (title: string) =>
      readOne('a.pdf', pdfFile([['Hi there.']], { info: `/Title (${title}) /Author (Ann Oak)` }));
    expect(await titled('The Firm')).toMatchObject({ title: 'The Firm', authors: ['Ann Oak'] });
    expect((await titled('Microsoft Word - firm.doc')).title).toBeUndefined();
  });
});
