import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textDocument } from '../../src/read/text.ts';
import { readDocument } from '../../src/reading.ts';
import { brokenLaws } from '../reading/laws.ts';
import { resources } from '../reading/resources.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const ARTICLE = join(SHARED, 'gold/suleyman-interview.reading.json');
const SCORER = join(SHARED, 'eval/score.mjs');

/** What the article must reach at the least; a figure once reached is raised here. Percent. */
const FLOORS: Record<string, [measure: string, row: string, rate: 'f1' | 'recall', floor: number][]> = {
  en: [
    ['names', 'person', 'f1', 96],
    ['names', 'organization', 'f1', 90],
    ['names', 'product', 'f1', 85],
    ['names', 'place', 'f1', 85],
    ['edges', 'edges', 'f1', 88],
    ['zones', 'all', 'recall', 95],
    ['speakers', 'all', 'recall', 97],
  ],
  zh: [
    ['names', 'person', 'f1', 88],
    ['names', 'organization', 'f1', 85],
    ['names', 'product', 'f1', 75],
    ['edges', 'edges', 'f1', 80],
    ['zones', 'all', 'recall', 95],
    ['speakers', 'all', 'recall', 97],
  ],
};

describe.skipIf(!existsSync(ARTICLE) || !existsSync(SCORER))('the gold article', () => {
  const article = () => JSON.parse(readFileSync(ARTICLE, 'utf8'));

  /** The scorer wants the reading under each half's id; the text is the same. */
  function score(half: string) {
    const file = join(SHARED, `gold/suleyman-interview.${half}.reading.json`);
    const { id, text } = JSON.parse(readFileSync(file, 'utf8'));
    const readings = join(mkdtempSync(join(tmpdir(), 'namedrop-gold-')), 'readings.jsonl');
    writeFileSync(readings, `${JSON.stringify(readDocument(textDocument({ id, source: id, text }), resources))}\n`);
    const printed = execFileSync('node', [SCORER, '--gold', file, '--readings', readings, '--json'], {
      encoding: 'utf8',
    });
    return JSON.parse(printed).files[0].scores;
  }

  it.each(Object.keys(FLOORS))('half %s is read as well as promised', (half) => {
    const scores = score(half);
    for (const [measure, row, rate, floor] of FLOORS[half]!) {
      expect(100 * scores[measure][row][rate], `${measure} ${row}`).toBeGreaterThanOrEqual(floor);
    }
  });

  it('keeps every law', () => {
    const { id, text } = article();
    expect(brokenLaws(readDocument(textDocument({ id, source: id, text }), resources))).toEqual([]);
  });

  it.each([
    ['person', ['Sam Altman', 'Altman', '薩姆·奧特曼']],
    ['person', ['Demis Hassabis', 'Hassabis', '德米斯·哈薩比斯', '哈薩比斯']],
    ['company', ['DeepMind']],
    ['product', ['Copilot']],
    ['product', ['Gemini']],
  ])('knows one %s by all the names %j', (type, names) => {
    const { id, text } = article();
    const { entities } = readDocument(textDocument({ id, source: id, text }), resources);
    const nodes = entities.filter((entity) => [entity.name, ...entity.aliases].some((name) => names.includes(name)));
    expect(nodes.map((node) => node.type)).toEqual([type]);
    expect([nodes[0]!.name, ...nodes[0]!.aliases]).toEqual(expect.arrayContaining(names));
  });
});
