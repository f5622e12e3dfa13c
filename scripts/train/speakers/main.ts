import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTurns } from '../../../src/attribute/dialogue/beam.ts';
import type { Weights } from '../../../src/attribute/dialogue/decide.ts';
import { loadResources } from '../../../src/cli/resources.ts';
import { fitWeights } from './fit.ts';
import { goldAt, isCalled, lessonsOf, quotesOf, readStories, type Story } from './lessons.ts';

/**
 * tsx scripts/train/speakers/main.ts --corpora DIR — learns what speaks for and against a voice as speaker of a turn from
 * `DIR/quote.litbank.train.jsonl.gz`, measures it (five folds, then the dev part), and writes `data/lexicon/speaker-weights.txt`.
 */
const { values } = parseArgs({ options: { corpora: { type: 'string' }, data: { type: 'string', default: 'data' } } });
if (values.corpora === undefined) throw new Error('say where the corpora are: --corpora DIR');

const HEAD = `# What speaks for and against a voice as speaker of a turn in a story. Column: weight, hundredths.
# Trained on the training part of LitBank (Bamman, Lewke, Mansoor; Sims, CC BY 4.0): numbers only, no text.
`;
const SMALLEST = 0.02;
const ROUNDS = 2;
const FOLDS = 5;

function train(stories: readonly Story[]): Weights {
  let weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round += 1)
    weights = fitWeights(stories.flatMap((story) => lessonsOf(story, weights)));
  return weights;
}

/** Right speakers among the quotations found, in percent. */
function measure(stories: readonly Story[], weights: Weights): { right: number; all: number } {
  let [right, all] = [0, 0];
  for (const story of stories) {
    for (const quote of quotesOf(story, (turns, cast) => readTurns(turns, cast, weights))) {
      const gold = goldAt(story.quotes, quote);
      if (gold?.speaker === undefined) continue;
      all += 1;
      right += Number(quote.speaker !== null && isCalled(story.resolution, quote.speaker, gold.speaker));
    }
  }
  return { right, all };
}

const percent = ({ right, all }: { right: number; all: number }): string =>
  `${((100 * right) / all).toFixed(1)} % of ${all}`;

const resources = loadResources(values.data);
const stories = readStories(values.corpora, 'train', resources);
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = train(stories.filter((_each, i) => i % FOLDS !== fold));
  return measure(
    stories.filter((_each, i) => i % FOLDS === fold),
    weights,
  );
});
console.log(
  `five folds: ${percent(folds.reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all })))}`,
);
const weights = train(stories);
const rows = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
  .map(([feature, weight]) => `${feature}\t${Math.round(weight * 100)}\n`)
  .sort();
writeFileSync(`${values.data}/lexicon/speaker-weights.txt`, HEAD + rows.join(''));
console.log(`${rows.length} weights; dev: ${percent(measure(readStories(values.corpora, 'dev', resources), weights))}`);
