import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadEffects, type ReadOptions, readInputs } from '../../src/read/input.ts';

let folder: string;
const at = (path: string) => join(folder, path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  mkdirSync(at('sub/.hidden'), { recursive: true });
  mkdirSync(at('none'));
  writeFileSync(at('b.txt'), 'Text of b.');
  writeFileSync(at('a.MD'), 'Text of a.');
  writeFileSync(at('sub/c.html'), '<p>Text of c.');
  writeFileSync(at('sub/style.css'), 'p { color: red }');
  writeFileSync(at('sub/.hidden/d.txt'), 'Text of d.');
  writeFileSync(at('.e.txt'), 'Text of e.');
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('odd[1].text'), 'Text of odd.');
  writeFileSync(at('many.jsonl'), '{"id":"1","text":"One."}\n\nno\n{"id":"2","text":"Two.","source":"elsewhere"}');
  writeFileSync(at('many.json'), '[{"id":"1","text":"One."},{"text":"Two."},3]');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(inputs: string[], options: ReadOptions = {}, effects: ReadEffects = {}) {
  const lines: string[] = [];
  for await (const result of readInputs(inputs, options, effects)) {
    lines.push((result.error ? `ERROR ${result.error.message}` : result.document.text).replaceAll(`${folder}/`, ''));
  }
  return lines;
}

describe('paths', () => {
  const cases: [name: string, inputs: string[], options: ReadOptions, lines: (string | RegExp)[]][] = [
    ['files in the order given', ['b.txt', 'a.MD'], {}, ['Text of b.', 'Text of a.']],
    [
      'a folder, sorted, without what is hidden or no text',
      [''],
      {},
      [
        'Text of a.',
        'Text of b.',
        /^ERROR empty.txt/u,
        'One.',
        'Two.',
        /json: record 3/u,
        'One.',
        /jsonl:3/u,
        'Two.',
        'Text of odd.',
        'Text of c.',
      ],
    ],
    ['a folder with a glob', [''], { glob: '**/*.{html,txt}' }, ['Text of b.', /^ERROR empty.txt/u, 'Text of c.']],
    ['a glob', ['*.txt'], {}, ['Text of b.', /^ERROR empty.txt/u]],
    ['a path that looks like a glob', ['odd[1].text'], {}, ['Text of odd.']],
    [
      'errors do not stop the rest',
      ['nope.txt', 'none', '*.nope', 'b.txt'],
      {},
      [/no such file/u, /no file in it matches/u, /no file matches/u, 'Text of b.'],
    ],
    ['a limit', ['b.txt'], { maxBytes: 5 }, [/^ERROR b.txt: is 10 bytes, more than 5 bytes/u]],
  ];
  it.each(cases)('%s', async (_, inputs, options, lines) => {
    const found = await read(inputs.map(at), options);
    expect(found).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) {
      if (typeof line === 'string') expect(found[index]).toBe(line);
      else expect(found[index]).toMatch(line);
    }
  });

  it('follows links, but reads nothing twice', async () => {
    const linked = mkdtempSync(join(tmpdir(), 'read-links-'));
    mkdirSync(join(linked, 'sub'));
    writeFileSync(join(linked, 'sub/a.txt'), 'Text of a.');
    symlinkSync('..', join(linked, 'sub/loop'));
    symlinkSync(at('b.txt'), join(linked, 'sub/b.txt'));
    expect(await read([linked])).toEqual(['Text of a.', 'Text of b.']);
    rmSync(linked, { recursive: true });
  });

  it('gives stable ids that hang on source and text', async () => {
    const ids: string[] = [];
    for await (const { document } of readInputs([at('b.txt'), at('b.txt'), at('a.MD')])) ids.push(document!.id);
    expect(ids[0]).toMatch(/^[\da-f]{16}$/u);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('standard input', () => {
  async function* chunks(text: string, size = 5) {
    const bytes = new TextEncoder().encode(text);
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  const cases: [name: string, text: string, lines: (string | RegExp)[]][] = [
    ['a text', '\n\nAnn Oak.\nBen.\n', ['\n\nAnn Oak.\nBen.\n']],
    ['JSON lines', '\n{"id":"a","text":"Björn."}\r\n\n{"id":"b","text":"Two."}', ['Björn.', 'Two.']],
    ['a broken line', '{"id":"a","text":"One."}\n{\n{"id":"b","text":"Two."}\n', ['One.', /^ERROR -:2: /u, 'Two.']],
    ['JSON over lines', '[\n{"id":"a","text":"One."},\n{"id":"b","text":"Two."}]', ['One.', 'Two.']],
    ['a page', '<!doctype html>\n<p>One<b>s</b>.\n', ['Ones.']],
    ['nothing', '\n \n', [/^ERROR -: standard input is empty/u]],
  ];
  it.each(cases)('%s', async (_, text, lines) => {
    const found = await read(['-'], {}, { stdin: chunks(text) });
    expect(found).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(found[index]).toMatch(line);
  });

  it('hands over each record before it asks for the next', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield new TextEncoder().encode(`{"id":"${asked}","text":"Text."}\n`);
      }
    }
    for await (const { document } of readInputs(['-'], {}, { stdin: endless() })) if (document!.id === '3') break;
    expect(asked).toBeLessThan(6);
  });

  it('has a limit for each line and for a text', async () => {
    expect(await read(['-'], { maxBytes: 20 }, { stdin: chunks('x'.repeat(50)) })).toEqual([
      expect.stringMatching(/^ERROR -: is/u),
    ]);
    expect(await read(['-'], { maxBytes: 20 }, { stdin: chunks('a line\n'.repeat(50)) })).toEqual([
      expect.stringMatching(/^ERROR -: is/u),
    ]);
  });
});

describe('addresses', () => {
  const url = 'https://site.test/page';
  const serve = (body: BodyInit, init: ResponseInit = {}) => ({ fetch: async () => new Response(body, init) });
  const html = { headers: { 'content-type': 'text/html; charset=iso-8859-1' } };

  it('reads a page in the encoding that the server names', async () => {
    expect(await read([url], {}, serve(Buffer.from('<p>Bj\xf6rn.</p>', 'latin1'), html))).toEqual(['Björn.']);
  });

  const failures: [name: string, effects: ReadEffects, options: ReadOptions, line: RegExp][] = [
    [
      'an answer that is none',
      serve('', { status: 404, statusText: 'Not Found' }),
      {},
      /the server answered 404 Not Found/u,
    ],
    ['too large', serve('x'.repeat(100)), { maxBytes: 50 }, /more than/u],
    [
      'no network',
      { fetch: async () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })) },
      {},
      /cannot be fetched \(ENOTFOUND\)/u,
    ],
    [
      'no answer in time',
      {
        fetch: (_, init) =>
          new Promise((_resolve, reject) =>
            init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)),
          ),
      },
      { timeoutMs: 1 },
      /no answer within 0.001 s/u,
    ],
  ];
  it.each(failures)('%s', async (_, effects, options, line) => {
    const [found] = await read([url], options, effects);
    expect(found).toMatch(line);
    expect(found!.startsWith(`ERROR ${url}: `)).toBe(true);
  });
});
