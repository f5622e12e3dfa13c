import { writeFileSync } from 'node:fs';
import type { WordTable } from '../../../src/recognize/zh/dictionary.ts';
import type { NameRecord } from '../corpora.ts';
import { ablationTable, calibrationTable, errorTables, type Judged, RESAMPLES, scoreTable } from '../latin/report.ts';
import { SETTINGS } from './train.ts';

interface Trained {
  records: readonly NameRecord[];
  madeUp: readonly NameRecord[];
  bytes: Uint8Array;
  words: WordTable;
  /** Title of a run → its dev texts; the first is the model that was written. */
  runs: ReadonlyMap<string, Judged[]>;
}

/** Writes what the Chinese tagger was trained on, and how well it does on texts that it was not trained on. */
export function writeChineseReport(path: string, trained: Trained): void {
  const judged = trained.runs.get('all')!;
  const parts = [
    '# The Chinese name tagger\n\nWritten by `npm run train -- --language zh`. F1 in per cent on exact spans; a company counts as an organization where the set does not tell.',
    dataPart(trained),
    modelPart(trained),
    `## Dev sets (never trained on)\n\nIn brackets the 95 % interval over ${RESAMPLES} resamplings of the texts. The whole recognizer: tagger, rules, word lists. \`own\` are our own sentences in the manner of news (\`data/gold/names-zh.txt\`), written beside the word lists and so kinder than news at large. The two UNER sets hold the same 500 sentences, annotated by different people: they agree on 325 places, 229 people and 87 bodies.\n\n${scoreTable(judged)}`,
    calibrationTable(judged),
    ...(trained.runs.size > 1 ? [ablationTable(trained.runs, SETTINGS.epochs)] : []),
    errorTables(judged.filter(({ record }) => record.set !== 'uner-zh-gsd')),
  ];
  writeFileSync(path, `${parts.join('\n\n')}\n`);
}

function dataPart({ records, madeUp }: Trained): string {
  const row = (title: string, part: readonly NameRecord[]) =>
    `| ${title} | ${part.length} | ${part.reduce((sum, { entities }) => sum + entities.length, 0)} |`;
  return [
    '## Data\n\n| | texts | names |\n|---|---|---|',
    row('UNER Chinese-GSD train (CC BY-SA 4.0), in simplified characters', records),
    row('our own sentence patterns filled with names', madeUp),
    '\nWhere the corpus says "no name", nothing is a person, organization or place; products and works come from rules and lists, and so does what makes an organization a company.',
  ].join('\n');
}

function modelPart({ bytes, words }: Trained): string {
  const { epochs, averaged, trainings, dropout, rate, minimum, madeUpWeight, most } = SETTINGS;
  return `## Model\n\nLinear-chain CRF over characters, ${epochs} epochs (the last ${averaged} averaged), AdaGrad ${rate}, dropout ${dropout}, ${trainings} trainings averaged, features seen ${minimum} times or more, the ${most} strongest kept; made-up sentences count ${madeUpWeight}. ${(bytes.length / 1e6).toFixed(2)} MB of weights, and a dictionary of ${words.costs.length} words (jieba, MIT; libime's language model, LGPL-2.1+), ${words.clusters.length} of them in clusters by their neighbours, in ${((words.costs.length * 6 + words.clusters.length * 2) / 1e6).toFixed(2)} MB.`;
}
