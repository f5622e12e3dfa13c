import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readBytes } from '../../src/read/bytes.ts';
import { ENDINGS } from '../../src/read/format.ts';
import { textDocument } from '../../src/read/text.ts';
import { docxFile, epubFile, pdfFile } from './files.ts';

const settings = { seed: 7, numRuns: 150 };
const PIECES = [
  'Ann Oak',
  ' ',
  '\n',
  '\r\n',
  '# ',
  '*',
  '<p>',
  '</div>',
  '<b>',
  '&amp;',
  '[^1]',
  '> ',
  '|',
  '1',
  ':',
  '-->',
];
const piece = fc.oneof(
  fc.constantFrom(...PIECES, '00:00:01,000 --> 00:00:02,000\n', '安', '\u00a0', '-\n'),
  fc.string({ maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function expectSound(text: string, blocks: { start: number; end: number }[]) {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(text.slice(at, start).trim()).toBe('');
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
}

describe('whatever is given', () => {
  it('a text keeps every character, and its blocks hold all that is no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = textDocument({ id: 't', source: 't', text });
        expect(document.text).toBe(text);
        expectSound(text, document.blocks);
      }),
      settings,
    );
  });

  const sound = async (source: string, bytes: Uint8Array) => {
    try {
      for (const { text, blocks } of await readBytes(source, bytes)) expectSound(text, blocks);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toMatch(new RegExp(`^${source}: [^\n]+$`, 'u'));
    }
  };

  it('a file of any ending is read or refused in one line', async () => {
    const bytes = fc.oneof(
      anyText.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ENDINGS), bytes, (ending, data) => sound(`a.${ending}`, data)),
      settings,
    );
  });

  it('so is a file with broken bytes, or cut off', async () => {
    const files = [docxFile([['Ann', ' Oak.']]), epubFile(['<p>Ann Oak.</p>'], ''), pdfFile([['Ann Oak.'], ['Left.']])];
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.array(change, { maxLength: 3 }),
        fc.integer({ min: 50, max: 100 }),
        (file, changes, kept) => {
          const whole = files[file]!;
          const bytes = whole.slice(0, Math.floor((whole.length * kept) / 100));
          for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
          return sound(['a.docx', 'a.epub', 'a.pdf'][file]!, bytes);
        },
      ),
      settings,
    );
  });
});
