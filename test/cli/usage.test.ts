import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
process.chdir(at(''));

const COMMANDS =
  'build add remove list mentions about path search ask why review correct export serve extract explain demo'.split(
    ' ',
  );

describe('help', () => {
  it('lists every command and the exit codes', async () => {
    const { code, out, err } = await command(['--help']);
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'));
    for (const line of ['Exit codes:', '  0   done', '  3   nothing found', '  70  a fault'])
      expect(out).toContain(line);
    expect([code, err]).toEqual([0, '']);
  });

  it.each(COMMANDS)('of %s shows its options and examples', async (name) => {
    const { code, out } = await command([name, '--help']);
    expect(out).toContain(`Usage: namedrop ${name}`);
    for (const part of ['--json', '--quiet', 'Examples:', `$ namedrop ${name}`]) expect(out).toContain(part);
    expect(code).toBe(0);
    expect((await command(['help', name])).out).toBe(out);
  });

  it.each('merge distinct rename retype hide undo list apply export'.split(' '))(
    'of correct %s does too',
    async (way) => {
      const { code, out } = await command(['correct', way, '--help']);
      expect(out).toContain(`Usage: namedrop correct ${way}`);
      for (const part of ['--json', '--quiet', '--graph', `$ namedrop correct ${way}`]) expect(out).toContain(part);
      expect(code).toBe(0);
    },
  );

  it('is printed to standard error, with 2, when no command is given', async () => {
    const { code, out, err } = await command([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: namedrop <command>');
  });

  it('knows its version', async () => {
    expect((await command(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('a wrong command line ends with 2 and says what is right', () => {
  it.each([
    [['mentoins'], "unknown command 'mentoins'\n(Did you mean mentions?)"],
    [['mentions', '--typ', 'person'], "unknown option '--typ'\n(Did you mean --type?)"],
    [['mentions', '--type', 'persom'], 'Did you mean person? It is one of person, company,'],
    [['mentions', '--type', 'robot'], 'It is one of person, company, organization, product, work, place.'],
    [['mentions', '--zone', 'captoin'], 'Did you mean caption?'],
    [['mentions', '--since', '2025-02-30'], 'It is a date like 2025-12-31, or only 2025-12 or 2025.'],
    [['mentions', '--until', 'yesterday'], 'It is a date like'],
    [['mentions', '--limit', '-1'], 'It is a whole number of at least 0.'],
    [['serve', '--port', '70000'], 'It is a whole number from 0 to 65535.'],
    [['serve', '--port', '80a'], 'It is a whole number from 0 to 65535.'],
    [['export', '--format', 'gefx'], 'Did you mean gexf?'],
    [['export', '--kind', 'mentions,foundet'], 'Did you mean founded?'],
    [['build'], "missing required argument 'inputs'"],
    [['path', 'A'], "missing required argument 'to'"],
    [['correct', 'mrege', 'A', 'B'], "unknown command 'mrege'\n(Did you mean merge?)"],
    [['correct', 'merge', 'A'], "missing required argument 'b'"],
    [['correct', 'retype', 'A', 'firm'], 'It is one of person, company,'],
    [['explain'], "missing required argument 'file'"],
    [['extract', '--max-bytes', '1.5'], 'It is a whole number of at least 1.'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await command(argv);
    expect(err).toContain(message);
    expect(err).toMatch(/^namedrop: .*\nSee namedrop .*--help\.\n$/su);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('a graph file that is not there', () => {
  it.each([
    ['list'],
    ['mentions'],
    ['about', 'X'],
    ['path', 'X', 'Y'],
    ['search', 'x'],
    ['export'],
    ['serve'],
    ['remove', 'x'],
    ['why', 'x', 'y'],
    ['review'],
    ['correct', 'list'],
  ])('is named by %s, with what to do', async (...argv) => {
    expect(await command(argv)).toEqual({
      code: 1,
      out: '',
      err: 'graph.namedrop: no such graph; make one with: namedrop build PATH… -o graph.namedrop\n',
    });
  });
});
