/**
 * npm run score [-- --shared DIR] [--only WORD] — the score card: names, identity, turns, quotes, relations and who-mentions-whom, measured
 * by `../shared/eval/score.mjs` on the gold article and on the dev corpora, where that folder lies beside the checkout.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { loadResources } from '../src/cli/resources.ts';
import { patternTable } from './patterns.ts';

type Rates = { f1: number | null; recall: number | null; precision: number | null; gold: number };
type Scores = Record<string, Record<string, Rates>>;

const root = resolve(import.meta.dirname, '..');
const shared = process.argv.includes('--shared')
  ? resolve(process.argv[process.argv.indexOf('--shared') + 1]!)
  : resolve(root, '../shared');
const extract = `node ${join(root, 'dist/cli/main.js')} extract --jsonl --quiet`;

/** Column → the measure and row of the scorer, and which rate the scorer says is the honest one. */
const COLUMNS: [title: string, measure: string, row: string, rate: 'f1' | 'recall'][] = [
  ['person', 'names', 'person', 'f1'],
  ['org', 'names', 'organization', 'f1'],
  ['product', 'names', 'product', 'f1'],
  ['place', 'names', 'place', 'f1'],
  ['work', 'names', 'work', 'f1'],
  ['b-cubed', 'entities', 'b-cubed', 'f1'],
  ['zones', 'zones', 'all', 'recall'],
  ['speakers', 'speakers', 'all', 'recall'],
  ['quotes', 'quotes', 'all', 'f1'],
  ['relations', 'relations', 'all', 'f1'],
  ['mentions', 'edges', 'edges', 'f1'],
];

async function scoreFile(file: string): Promise<Scores> {
  const scorer = join(shared, 'eval/score.mjs');
  const args = [scorer, '--gold', file, '--command', extract, '--json'];
  const run = promisify(execFile)('node', args, { maxBuffer: 1 << 28 });
  // The scorer's exit status is 1 when any span was refused; its figures stand all the same, and its words are shown.
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  if (stderr) process.stderr.write(stderr);
  if (!stdout) throw new Error(`${file}: the scorer gave no figures`);
  return JSON.parse(stdout).files[0].scores;
}

function goldFiles(): string[] {
  const gold = readdirSync(join(shared, 'gold')).filter((file) => /\.(?:en|zh)\.reading\.json$/u.test(file));
  const dev = readdirSync(join(shared, 'corpora')).filter((file) =>
    /^(?:ner|rel|quote)\..*\.dev\.jsonl\.gz$/u.test(file),
  );
  const interviews = ['ner.gum-interview.train.jsonl.gz', 'quote.gum-interview.train.jsonl.gz'];
  return [
    ...gold.map((file) => join(shared, 'gold', file)),
    ...[...dev, ...interviews].map((file) => join(shared, 'corpora', file)),
  ];
}

const percent = (rate: number | null | undefined) =>
  rate === null || rate === undefined ? '·' : (100 * rate).toFixed(1);
const nameOf = (file: string) => file.replace(/^.*\//u, '').replace(/\.(?:reading\.json|jsonl\.gz)$/u, '');

async function main(): Promise<void> {
  if (!existsSync(join(shared, 'eval/score.mjs'))) {
    console.log(
      `There is no scorer in ${shared}: the card needs the folder shared/ beside the checkout (or --shared DIR).`,
    );
    return;
  }
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]! : '';
  console.log(`${''.padEnd(28)}${COLUMNS.map(([title]) => title.padStart(10)).join('')}`);
  for (const file of goldFiles().filter((path) => path.includes(only))) {
    const scores = await scoreFile(file);
    const cells = COLUMNS.map(([, measure, row, rate]) => percent(scores[measure]?.[row]?.[rate]).padStart(10));
    console.log(`${nameOf(file).padEnd(28)}${cells.join('')}`);
  }
  console.log(
    '\nF1 in percent; zones and speakers: the share of characters and of turn tokens that is right. · = not in this set.',
  );
  if (only === '') printPatterns();
}

function printPatterns(): void {
  const quoted = ['gold/suleyman-interview.en.reading.json', 'corpora/quote.litbank.dev.jsonl.gz'];
  console.log('\nQuotes by the pattern that found them, on the English gold and LitBank dev:\n');
  console.log(
    patternTable(
      quoted.map((file) => join(shared, file)),
      loadResources(join(root, 'data')),
    ),
  );
}

await main();
