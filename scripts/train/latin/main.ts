import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../../src/cli/resources.ts';
import { unpackWeights } from '../../../src/recognize/crf/weights.ts';
import { unpackWords } from '../../../src/recognize/crf/words.ts';
import { type Family, latinFeaturizer } from '../../../src/recognize/latin/features.ts';
import { recognizeLatinNames } from '../../../src/recognize/latin/names.ts';
import { nameLists } from '../../../src/recognize/lists.ts';
import { type NameRecord, parseMarked, readCorpora } from '../corpora.ts';
import { withOtherNames } from './augment.ts';
import { toText } from './examples.ts';
import { nameInventor } from './invent.ts';
import { type Judged, writeReport } from './report.ts';
import { COPIES, SETTINGS, SHORT, thinned } from './settings.ts';
import { type LatinTraining, trainLatin } from './train.ts';

const FAMILIES: Family[] = ['clusters', 'lists', 'runs', 'document', 'characters'];

/** Trains the English tagger; see `scripts/train/main.ts`. */
export function trainEnglish(corpora: string, data: string, ablation: boolean): void {
  const lexicon = loadLexicon(data);
  const lists = nameLists(lexicon);
  const words = unpackWords(readFileSync(join(data, 'model/en.words.bin')));
  const marked = (file: string, set: string) => parseMarked(readFileSync(join(data, 'gold', file), 'utf8'), set);
  const records = [...thinned(readCorpora(corpora, 'en', 'train')), ...marked('train-en.txt', 'gold')];
  const copies = withOtherNames(records, nameInventor(lexicon), COPIES, 7);
  const dev = [...readCorpora(corpora, 'en', 'dev'), ...marked('names-en.txt', 'own')];

  const train = (from: readonly NameRecord[], without: Family[], options: LatinTraining) => {
    const featurizer = latinFeaturizer(lists, words, new Set(without));
    const report = (epoch: number, loss: number) => console.log(`epoch ${epoch}: mean loss ${loss.toFixed(4)}`);
    return trainLatin(from, featurizer, lists, { ...options, report });
  };
  const judge = (bytes: Uint8Array, without: Family[]): Judged[] => {
    const model = { weights: unpackWeights(bytes), words };
    return dev.map((record) => {
      const { text, segments, sentences } = toText(record);
      return { record, names: recognizeLatinNames(text, segments, sentences, lists, model, new Set(without)) };
    });
  };

  const bytes = train([...records, ...copies], [], SETTINGS);
  writeFileSync(join(data, 'model/en.weights.bin'), bytes);
  const judged = judge(bytes, []);
  const runs = new Map<string, Judged[]>();
  writeReport(join(data, 'model/REPORT.md'), { records, copies, bytes, judged, runs });
  if (!ablation) return;
  const all = [...records, ...copies];
  runs.set('everything', judge(train(all, [], SHORT), []));
  for (const family of FAMILIES) runs.set(`without ${family}`, judge(train(all, [family], SHORT), [family]));
  runs.set('without copies with other names', judge(train(records, [], SHORT), []));
  const own = all.filter(({ set }) => set !== 'gold');
  runs.set('without our own passages', judge(train(own, [], SHORT), []));
  writeReport(join(data, 'model/REPORT.md'), { records, copies, bytes, judged, runs });
}
