import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();

beforeAll(() => {
  process.chdir(at(''));
  writeFileSync('talk.txt', 'Notes on boats.\n\nOn Monday Clara Holm praised the harbour.\nLater Holm flew to Oslo.\n');
  writeFileSync('two.jsonl', '{"id":"r1","text":"Clara Holm left."}\n{"id":"r2","text":"Nina Falk left."}\n');
});

const explain = (...argv: string[]) => command(['explain', ...argv]);
const json = async (...argv: string[]) => JSON.parse((await explain(...argv, '--json')).out);

describe('explain', () => {
  it('prints the place, the verdict and the evidence', async () => {
    const { code, out } = await explain('talk.txt', '--name', 'Clara Holm');
    expect(out).toContain(
      'Clara Holm  talk.txt:3:11 (offset 27–37)\n  “On Monday **Clara Holm** praised the harbour.”\n',
    );
    expect(out).toMatch(/taken for a person, \d\.\d\d sure, by tagger → Clara Holm \(person:clara-holm\)/u);
    expect(out).toMatch(/the tagger: person \d\.\d\d, /u);
    expect(out).toMatch(/for person, against \w+/u);
    expect(code).toBe(0);
  });

  it('finds a place by offset or by line and column, and all places of a word', async () => {
    const [byOffset] = await json('talk.txt', '--at', '28');
    expect(await json('talk.txt', '--at', '3:12')).toEqual([byOffset]);
    expect(byOffset).toMatchObject({ text: 'Clara Holm', line: 3, column: 11, entity: { id: 'person:clara-holm' } });
    expect((await json('talk.txt', '--name', 'Holm')).map(({ line }: { line: number }) => line)).toEqual([3, 4]);
    const some = await explain('talk.txt', '--name', 'Holm', '--limit', '1');
    expect(some.err).toBe('… and 1 more places; --limit 0 explains all\n');
  });

  it('says why a word is no name', async () => {
    expect((await explain('talk.txt', '--name', 'harbour')).out).toContain(
      'not taken for a name: a word in small letters',
    );
  });

  it('chooses among the documents of a file', async () => {
    expect(await explain('two.jsonl', '--at', '0')).toMatchObject({ code: 2 });
    expect(await json('two.jsonl', '--at', '0', '--document', 'r2')).toMatchObject([{ text: 'Nina Falk' }]);
    expect(await json('two.jsonl', '--name', 'Nina')).toMatchObject([{ document: { id: 'r2' } }]);
  });

  it.each([
    [['talk.txt'], 2, 'explain needs a place'],
    [['talk.txt', '--at', '1:1', '--name', 'x'], 2, 'explain needs a place'],
    [['talk.txt', '--at', 'there'], 2, 'it is an offset like 120, or a line and column like 3:14'],
    [['talk.txt', '--at', '9000'], 3, 'ends before 9000'],
    [['talk.txt', '--at', '2:1'], 3, 'no word stands at 2:1'],
    [['talk.txt', '--name', 'Nobody'], 3, 'no word stands at Nobody'],
    [['two.jsonl', '--name', 'Nina', '--document', 'r9'], 3, 'holds no document r9'],
    [['none.txt', '--name', 'x'], 1, 'no such file'],
  ])('%j ends with %i', async (argv, code, message) => {
    const ran = await explain(...argv);
    expect(ran.err).toContain(message);
    expect(ran).toMatchObject({ code, out: '' });
  });
});
