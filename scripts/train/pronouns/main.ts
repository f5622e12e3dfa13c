import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadResources } from '../../../src/cli/resources.ts';
import { likeliest, type Weights } from '../../../src/resolve/reference/decide.ts';
import { type PronounCase, readCases } from './cases.ts';
import { fitWeights } from './fit.ts';

/**
 * tsx scripts/train/pronouns/main.ts --corpora DIR — learns what speaks for and against a pronoun's candidates from
 * `DIR/coref.gap.train.jsonl.gz`, measures it on the dev part, and writes `data/lexicon/pronoun-weights.txt`.
 */
const { values } = parseArgs({ options: { corpora: { type: 'string' }, data: { type: 'string', default: 'data' } } });
if (values.corpora === undefined) throw new Error('say where the corpora are: --corpora DIR');

const HEAD = `# What speaks for and against a candidate for he, she and their forms. Column: weight, hundredths.
# Trained on the training part of GAP (Webster et al. 2018, Apache-2.0): numbers only, no text.
`;
const SMALLEST = 0.015;
/**
 * GAP offers two people of one gender, so it teaches little of what the other gender is worth. Subtracting as much
 * changes nothing on its passages and keeps "Paul said that she …" from meaning Paul.
 */
const OTHER_GENDER = 1;

const resources = loadResources(values.data);
const learnt = fitWeights(readCases(values.corpora, 'train', resources));
const weights = new Map(learnt).set('gendered other', (learnt.get('gendered other') ?? 0) - OTHER_GENDER);
const rows = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
  .map(([feature, weight]) => `${feature}\t${Math.round(weight * 100)}\n`)
  .sort();
writeFileSync(`${values.data}/lexicon/pronoun-weights.txt`, HEAD + rows.join(''));

const dev = readCases(values.corpora, 'dev', resources);
for (const cut of [0.3, 0.35, 0.4, 0.5]) {
  const men = measure(
    dev.filter(({ feminine }) => !feminine),
    weights,
    cut,
  );
  const women = measure(
    dev.filter(({ feminine }) => feminine),
    weights,
    cut,
  );
  console.log(`cut ${cut}: F1 ${measure(dev, weights, cut)}, men ${men}, women ${women}`);
}

/** F1 over the two names of each passage, as GAP scores it, in percent. */
function measure(cases: readonly PronounCase[], given: Weights, cut: number): string {
  let [hits, predicted, gold] = [0, 0, 0];
  for (const { resolve, pronoun, answer, a, b } of cases) {
    const entity = resolve(likeliest(given, cut)).find(({ start }) => start === pronoun)?.entity;
    for (const [name, other] of [
      ['A', a],
      ['B', b],
    ] as const) {
      gold += Number(answer === name);
      predicted += Number(entity !== undefined && entity === other);
      hits += Number(answer === name && entity !== undefined && entity === other);
    }
  }
  return ((200 * hits) / (predicted + gold)).toFixed(1);
}
