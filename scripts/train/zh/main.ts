import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../../src/cli/resources.ts';
import { unpackWeights } from '../../../src/recognize/crf/weights.ts';
import { packDictionary, unpackDictionary } from '../../../src/recognize/zh/dictionary.ts';
import { chineseFeaturizer, FAMILY_NAMES, type FamilyName } from '../../../src/recognize/zh/features.ts';
import { chineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';
import { recognizeChineseNames } from '../../../src/recognize/zh/names.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';
import { type NameRecord, parseMarked, readCorpora } from '../corpora.ts';
import { randomNumbers } from '../crf/random.ts';
import type { Judged } from '../latin/report.ts';
import { readDictionary, withNeighbours } from './dictionary.ts';
import { nameMaker } from './invent.ts';
import { writeChineseReport } from './report.ts';
import { filledTemplates } from './templates.ts';
import { trainChineseWeights } from './train.ts';

/** The traditional half: the simplified one holds the same sentences. */
const TRAIN_SET = 'uner-zh-gsd';
const ROUNDS_OF_TEMPLATES = 6;
const SEED = 7;
const ONE_TRAINING = 'one training alone, as in the rows below';

/** Files: jieba's `jieba.dict.utf8` and libime's `zh_CN.lm`. */
export interface DictionarySources {
  jieba: string;
  languageModel: string;
}

/**
 * Trains the Chinese tagger; see `scripts/train/main.ts`. The dictionary is made again where the files are given that it comes
 * from, else the one in `data/model/` is used.
 */
export function trainChinese(corpora: string, data: string, ablation: boolean, sources?: DictionarySources): void {
  const lexicon = loadLexicon(data);
  const knowledge = chineseKnowledge(lexicon);
  const wordsFile = join(data, 'model/zh.words.bin');
  if (sources) {
    const dictionary = readDictionary(readFileSync(sources.jieba, 'utf8'));
    writeFileSync(wordsFile, packDictionary(withNeighbours(dictionary, readFileSync(sources.languageModel))));
  }
  if (!existsSync(wordsFile)) throw new Error(`${wordsFile} is not there; make it with --jieba and --language-model`);
  const words = unpackDictionary(readFileSync(wordsFile));
  const records = readCorpora(corpora, 'zh', 'train').filter(({ set }) => set === TRAIN_SET);
  const own = parseMarked(readFileSync(join(data, 'gold/names-zh.txt'), 'utf8'), 'own');
  const dev = [...readCorpora(corpora, 'zh', 'dev'), ...own];

  const random = randomNumbers(SEED);
  const maker = nameMaker(knowledge, lexicon, random);
  const madeUp = filledTemplates(maker, random, ROUNDS_OF_TEMPLATES);

  const train = (extra: readonly NameRecord[], without: FamilyName[], trainings?: number) => {
    const featurizer = chineseFeaturizer(knowledge, words, without);
    const report = (epoch: number, loss: number) => console.log(`epoch ${epoch}: mean loss ${loss.toFixed(4)}`);
    return trainChineseWeights(records, extra, featurizer, knowledge, report, trainings);
  };
  const judge = (bytes: Uint8Array, without: FamilyName[]): Judged[] => {
    const model = { weights: unpackWeights(bytes), words, without };
    return dev.map((record) => ({ record, names: namesIn(record.text, model) }));
  };
  const namesIn = (text: string, model?: Parameters<typeof recognizeChineseNames>[4]) => {
    const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'zh' as const }];
    return recognizeChineseNames({ text }, segments, tagSegments({ text }, segments), lexicon, model);
  };

  const bytes = train(madeUp, []);
  writeFileSync(join(data, 'model/zh.weights.bin'), bytes);
  const runs = new Map([['all', judge(bytes, [])]]);
  if (ablation) {
    runs.set(ONE_TRAINING, judge(train(madeUp, [], 1), []));
    for (const family of FAMILY_NAMES) runs.set(`without ${family}`, judge(train(madeUp, [family], 1), [family]));
    runs.set('without made-up sentences', judge(train([], [], 1), []));
    runs.set(
      'rules and lists alone',
      dev.map((record) => ({ record, names: namesIn(record.text) })),
    );
  }
  writeChineseReport(join(data, 'model/REPORT.zh.md'), { records, madeUp, bytes, words, runs });
}
