import type { EntityType, Token } from '../../model.ts';
import { endsWithTitle } from './han-persons.ts';
import type { NameGuess } from './lattice.ts';
import type { HanSentence } from './sentence.ts';

const CAPITALS = /^[\p{Lu}\p{Nd}.&-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const COMPANY_WORD = /^(?:Inc|Corp|Ltd|LLC|Co|Group|Holdings|Technologies|Labs?|Capital|Ventures|Partners|Images)\.?$/u;
const BODY_WORD = /^(?:University|College|Institute|School|Foundation|Association|Council|Committee|Museum|Helpline)$/u;
const AFTER_COMPANY = /^\s?(?:公司|集团|银行|科技|基金|资本|的?(?:股价|市值|股东|首席|执行长|员工|总部|财报))/u;
const BEFORE_COMPANY = /(?:公司|企业|集团|厂商|巨头|机构|实验室|银行|基金)[“「]?\s?$/u;
const AFTER_PRODUCT =
  /^\s?(?:AI\s?)?(?:模型|大模型|手机|助手|眼镜|芯片|应用|软件|系统|平台|机器人|聊天|平板|电脑|手表|耳机|插件|处理器|显卡|浏览器|操作系统|项目|产品)/u;
const BEFORE_PRODUCT =
  /(?:推出|发布|使用|采用|开发|试过|用过|用|模型|产品|手机|助手|芯片|应用|软件|系统|机器人|游戏|款|里|在线)[了的过“《]*\s?$/u;
const PERSON_VERB = /^\s?(?:说|表示|认为|指出|称|告诉|写道|强调|透露|回忆|质疑|先生|女士|教授|博士)/u;

/** What a run of capitalised words `[from, to)` names, by its own words and the Han words beside it; null for no name. */
export function guessType(sentence: HanSentence, from: number, to: number): NameGuess | null {
  const { plain, tokens } = sentence;
  const run = tokens.slice(from, to);
  const before = plain.slice(Math.max(tokens[0]!.start, tokens[from]!.start - 12), tokens[from]!.start);
  const after = plain.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 6);
  if (run.some((token) => COMPANY_WORD.test(token.text))) return guess('company', 0.9, 'zh-latin-suffix');
  if (run.some((token) => BODY_WORD.test(token.text))) return guess('organization', 0.9, 'zh-latin-suffix');
  if (BEFORE_COMPANY.test(before) || AFTER_COMPANY.test(after)) return guess('company', 0.85, 'zh-latin-company');
  if (AFTER_PRODUCT.test(after)) return guess('product', 0.75, 'zh-latin-product');
  if (looksLikePerson(sentence, from, run, after)) return guess('person', 0.85, 'zh-latin-person');
  if (run.length === 1 && isPlainWord(sentence, run[0]!)) return null;
  if (/\d/u.test(run.at(-1)!.text) && run.some((token) => /\p{Ll}|-/u.test(token.text))) {
    return guess('product', 0.7, 'zh-latin-version');
  }
  if (BEFORE_PRODUCT.test(before)) return guess('product', 0.6, 'zh-latin-product');
  if (run.every((token) => CAPITALS.test(token.text))) return null;
  if (run.length === 1 && isPersonWord(sentence, run[0]!)) return guess('person', 0.55, 'zh-latin-name-word');
  return guess('company', 0.5, UNKNOWN);
}

/** The rule of a capitalised run of which nothing is known. */
export const UNKNOWN = 'zh-latin-unknown';

const guess = (type: EntityType, confidence: number, rule: string): NameGuess => ({ type, confidence, rule });

function looksLikePerson(sentence: HanSentence, from: number, run: readonly Token[], after: string): boolean {
  const { latinGiven, latinFamily, listed } = sentence.knowledge;
  if (run.length > 4 || !run.every((token) => /^\p{Lu}/u.test(token.text) && !/\d/u.test(token.text))) return false;
  const first = run[0]!.text;
  const last = run.at(-1)!.text;
  if (listed.get(first)?.type === 'company') return false;
  const given = latinGiven.has(first) || INITIAL.test(first);
  const family = latinFamily.has(last);
  if (run.length > 1 && (given || family) && !CAPITALS.test(last)) return true;
  const cued = PERSON_VERB.test(after) || endsWithTitle(sentence, from);
  return cued && (run.length > 1 || given || family);
}

const isPersonWord = ({ knowledge }: HanSentence, { text }: Token): boolean =>
  knowledge.latinGiven.has(text) || knowledge.latinFamily.has(text);

/** Lone capitals and ordinary English words: no name without a cue. */
function isPlainWord(sentence: HanSentence, { text }: Token): boolean {
  return CAPITALS.test(text) || sentence.knowledge.englishWords.has(text.toLowerCase());
}
