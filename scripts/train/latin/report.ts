import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Name } from '../../../src/model.ts';
import { unpackWeights } from '../../../src/recognize/crf/weights.ts';
import type { NameRecord } from '../corpora.ts';
import { randomNumbers } from '../crf/random.ts';
import { COARSE_TYPES, type Count, coarse, comparable, countNames, f1 } from '../measure.ts';
import { COPIES, SETTINGS, SHORT } from './settings.ts';

/** A dev text with the names that were found in it. */
export interface Judged {
  record: NameRecord;
  names: Name[];
}

interface Trained {
  records: readonly NameRecord[];
  copies: readonly NameRecord[];
  bytes: Uint8Array;
  /** The dev texts as the model that was written reads them. */
  judged: Judged[];
  /** Title of a shorter training for the ablation → the dev texts as its model reads them. */
  runs: ReadonlyMap<string, Judged[]>;
}

export const RESAMPLES = 200;
const MOST_COMMON = 20;

/** Writes what was trained, on what, and how well it does on texts that it was not trained on. */
export function writeReport(path: string, trained: Trained): void {
  const { judged } = trained;
  const parts = [
    '# The English name tagger\n\nWritten by `npm run train`. F1 in per cent on exact spans, articles and titles aside; a company counts as an organization where the set does not tell.',
    dataTable(trained),
    modelTable(trained),
    `## Dev sets (never trained on)\n\nIn brackets the 95 % interval over ${RESAMPLES} resamplings of the texts. The whole recognizer: tagger, word lists, the rest of the document.\n\n${scoreTable(judged)}`,
    kindsTable(judged),
    calibrationTable(judged),
    ...(trained.runs.size > 0 ? [ablationTable(trained.runs)] : keptAblation(path)),
    errorTables(judged),
  ];
  writeFileSync(path, `${parts.join('\n\n')}\n`);
}

/** The ablation of an earlier report, which says itself of what; it takes ten trainings to make anew. */
function keptAblation(path: string): string[] {
  const earlier = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return /^## Ablation[\s\S]*?(?=\n\n## )/mu.exec(earlier)?.slice(0, 1) ?? [];
}

function dataTable({ records, copies }: Trained): string {
  const sets = new Map<string, [texts: number, names: number, copies: number]>();
  const row = (set: string) => {
    const known = sets.get(set) ?? [0, 0, 0];
    sets.set(set, known);
    return known;
  };
  for (const { set, entities } of records) {
    row(set)[0] += 1;
    row(set)[1] += entities.length;
  }
  for (const { set } of copies) row(set)[2] += 1;
  const lines = [...sets].map(([set, counts]) => `| ${set} | ${counts.join(' | ')} |`);
  return `## Data\n\n| set | texts | names | copies with other names |\n|---|---|---|---|\n${lines.join('\n')}`;
}

function modelTable({ bytes }: Trained): string {
  const { features, values: weights } = unpackWeights(bytes);
  const { epochs, averaged, dropout, rate, minimum } = SETTINGS;
  const copies = COPIES.map(([pattern, count]) => `${pattern.source} ${count}`).join(', ');
  return `## Model\n\nPartial-label CRF, ${epochs} epochs (the last ${averaged} averaged), AdaGrad ${rate}, dropout ${dropout}, features seen ${minimum} times or more; copies a text: ${copies}. ${features} features with ${weights} 8-bit weights, ${(bytes.length / 1e6).toFixed(2)} MB.`;
}

function countsOf(judged: readonly Judged[]): Map<string, Map<string, Count>> {
  const sets = new Map<string, Map<string, Count>>();
  for (const { record, names } of judged) {
    const counts = sets.get(record.set) ?? new Map<string, Count>();
    sets.set(record.set, counts);
    countNames(record, names, counts);
  }
  return sets;
}

export function scoreTable(judged: readonly Judged[]): string {
  const lines = [...countsOf(judged)].map(([set, counts]) => {
    const texts = judged.filter(({ record }) => record.set === set);
    const cells = COARSE_TYPES.map((type) => {
      const count = counts.get(type);
      return count === undefined || count.gold === 0 ? '–' : `${f1(count).toFixed(1)} ${interval(texts, type)}`;
    });
    return `| ${set} | ${cells.join(' | ')} |`;
  });
  return `| set | ${COARSE_TYPES.join(' | ')} |\n|---|${COARSE_TYPES.map(() => '---|').join('')}\n${lines.join('\n')}`;
}

function interval(texts: readonly Judged[], type: string): string {
  const random = randomNumbers(11);
  const single = texts.map(({ record, names }) => {
    const counts = new Map<string, Count>();
    countNames(record, names, counts);
    return counts.get(type)!;
  });
  const scores = Array.from({ length: RESAMPLES }, () => {
    const sum: Count = { gold: 0, found: 0, right: 0 };
    for (let i = 0; i < single.length; i += 1) {
      const { gold, found, right } = single[Math.floor(random() * single.length)]!;
      sum.gold += gold;
      sum.found += found;
      sum.right += right;
    }
    return f1(sum);
  }).sort((a, b) => a - b);
  return `(${scores[Math.floor(RESAMPLES * 0.025)]!.toFixed(0)}–${scores[Math.floor(RESAMPLES * 0.975)]!.toFixed(0)})`;
}

/** Our own dev sentences tell companies from other bodies. */
function kindsTable(judged: readonly Judged[]): string {
  const own = judged.filter(({ record }) => record.set === 'own');
  const lines = ['company', 'organization', 'product', 'person', 'place'].map((type) => {
    const keys = (names: readonly { start: number; end: number; type: string }[]) =>
      names.filter((name) => name.type === type).map(({ start, end }) => `${start}-${end}`);
    const count: Count = { gold: 0, found: 0, right: 0 };
    for (const { record, names } of own) {
      const [gold, found] = [new Set(keys(record.entities)), keys(names)];
      count.gold += gold.size;
      count.found += found.length;
      count.right += found.filter((key) => gold.has(key)).length;
    }
    const [precision, recall] = [count.right / count.found, count.right / count.gold];
    return `| ${type} | ${count.gold} | ${(100 * precision).toFixed(1)} | ${(100 * recall).toFixed(1)} | ${f1(count).toFixed(1)} |`;
  });
  return `## Company or another body: our own dev sentences (\`data/gold/names-en.txt\`)\n\n| type | gold | precision | recall | F1 |\n|---|---|---|---|---|\n${lines.join('\n')}`;
}

const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** How often names of about one confidence are right, and what a logistic fit would still change. */
export function calibrationTable(judged: readonly Judged[]): string {
  const points = judged.flatMap(({ record, names }) => {
    const key = (name: { start: number; end: number; type: string }) => {
      const { start, end } = comparable(record.text, name, name.type);
      return `${coarse(name.type)} ${start}-${end}`;
    };
    const gold = new Set(record.entities.map(key));
    return names
      .filter((name) => (record.types as string[]).includes(coarse(name.type)))
      .map((name) => ({ confidence: name.confidence, right: gold.has(key(name)) }));
  });
  const lines = BINS.slice(1).flatMap((to, i) => {
    const inside = points.filter(({ confidence }) => confidence >= BINS[i]! && confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((point) => point.right).length / inside.length;
    return `| ${inside.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`;
  });
  const { slope, offset } = logisticFit(points);
  return `## Confidence\n\n| names | mean confidence | right |\n|---|---|---|\n${lines.join('\n')}\n\nA logistic fit of what is right on the confidence (1 and 0 when nothing is left to correct): slope ${slope.toFixed(2)}, offset ${offset.toFixed(2)}.`;
}

/** Slope and offset of log odds by gradient descent. */
function logisticFit(points: readonly { confidence: number; right: boolean }[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  const odds = points.map(({ confidence }) => {
    const p = Math.min(0.999, Math.max(0.001, confidence));
    return Math.log(p / (1 - p));
  });
  for (let round = 0; round < 400; round += 1) {
    let [a, b] = [0, 0];
    points.forEach(({ right }, i) => {
      const error = 1 / (1 + Math.exp(-(slope * odds[i]! + offset))) - (right ? 1 : 0);
      a += error * odds[i]!;
      b += error;
    });
    slope -= (0.1 * a) / points.length;
    offset -= (0.3 * b) / points.length;
  }
  return { slope, offset };
}

export function ablationTable(runs: ReadonlyMap<string, Judged[]>, epochs = SHORT.epochs): string {
  const lines = [...runs].map(([title, judged]) => {
    const sets = countsOf(judged);
    const cells = COARSE_TYPES.map((type) => {
      const scores = [...sets.values()].flatMap((counts) =>
        (counts.get(type)?.gold ?? 0) > 0 ? [f1(counts.get(type)!)] : [],
      );
      return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(1);
    });
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  return `## Ablation: trainings of ${epochs} epochs, mean F1 over the dev sets\n\n| | ${COARSE_TYPES.join(' | ')} |\n|---|${COARSE_TYPES.map(() => '---|').join('')}\n${lines.join('\n')}`;
}

export function errorTables(judged: readonly Judged[]): string {
  const errors = new Map<string, Map<string, number>>();
  for (const { record, names } of judged) {
    for (const [kind, words] of errorsOf(record, names)) {
      const table = errors.get(kind) ?? new Map<string, number>();
      errors.set(kind, table);
      table.set(words, (table.get(words) ?? 0) + 1);
    }
  }
  const parts = [...errors].map(([kind, table]) => {
    const most = [...table].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_COMMON);
    const total = [...table.values()].reduce((sum, count) => sum + count, 0);
    return `**${kind}** (${total}): ${most.map(([words, count]) => `${words} ${count}`).join(' · ')}`;
  });
  return `## The most common errors\n\n${parts.join('\n\n')}`;
}

function errorsOf(record: NameRecord, names: readonly Name[]): [kind: string, words: string][] {
  const { text, types } = record;
  const annotated = (type: string) => (types as string[]).includes(coarse(type));
  const spans = (all: readonly { start: number; end: number; type: string }[]) =>
    all
      .filter(({ type }) => annotated(type))
      .map((name) => ({ ...comparable(text, name, name.type), type: coarse(name.type) }));
  const [gold, found] = [spans(record.entities), spans(names)];
  const words = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/gu, ' ').replaceAll('|', '/');
  const errors: [string, string][] = [];
  for (const name of gold) {
    const touching = found.find((other) => other.start < name.end && name.start < other.end);
    const same = touching?.start === name.start && touching.end === name.end;
    if (touching === undefined) errors.push([`missed ${name.type}`, words(name)]);
    else if (!same) errors.push([`wrong edges, ${name.type}`, `${words(name)} → ${words(touching)}`]);
    else if (touching.type !== name.type) errors.push([`${name.type} taken for ${touching.type}`, words(name)]);
  }
  for (const name of found) {
    if (!gold.some((other) => other.start < name.end && name.start < other.end))
      errors.push([`no ${name.type}`, words(name)]);
  }
  return errors;
}
