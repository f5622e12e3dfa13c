import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainEnglish } from './latin/main.ts';
import { trainChinese } from './zh/main.ts';

/**
 * npm run train -- --corpora DIR [--language en|zh] [--ablation] — trains the tagger of a language on the train splits of
 * `DIR/ner.*.jsonl.gz` and our own passages in `data/gold/`, measures it on the dev splits, and writes weights and report
 * to `data/model/`. `--ablation` also trains without each family of features and says what that costs. `--jieba jieba.dict.utf8 --language-model zh_CN.lm`
 * makes the Chinese dictionary anew (npm: nodejieba; Debian: libime-data-language-model).
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    language: { type: 'string', default: 'en' },
    ablation: { type: 'boolean', default: false },
    data: { type: 'string', default: 'data' },
    jieba: { type: 'string' },
    'language-model': { type: 'string' },
  },
});
if (values.corpora === undefined) throw new Error('say where the corpora are: npm run train -- --corpora DIR');
mkdirSync(`${values.data}/model`, { recursive: true });
if (values.language === 'en') trainEnglish(values.corpora, values.data, values.ablation);
else if (values.language === 'zh') {
  const { jieba, 'language-model': languageModel } = values;
  const sources = jieba && languageModel ? { jieba, languageModel } : undefined;
  trainChinese(values.corpora, values.data, values.ablation, sources);
} else throw new Error(`there is no training for the language ${values.language}`);
