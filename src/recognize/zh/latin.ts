import type { EntityType, Token } from '../../model.ts';
import { endsWithTitle } from './han-persons.ts';
import type { NameGuess } from './lattice.ts';
import type { KnownHere } from './listed.ts';
import { type HanSentence, surface } from './sentence.ts';

const MAX_TOKENS = 7;
const CAPITALISED = /^\p{Lu}/u;
const NAME_START = /^[\p{Lu}\p{Nd}]|^\p{Ll}\p{Lu}/u;
const CAPITALS = /^[\p{Lu}\p{Nd}.&-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const JOINER = /^(?:[&:]|-|–|of|the|and|for|to|de|van|von|der|den|la|le|bin|al|el)$/u;
const VERSION =
  /^(?:v?\d+(?:\.\d+)*[a-z]?|Pro|Max|Ultra|Mini|mini|Flash|Turbo|Plus|Air|Lite|Nano|Opus|Sonnet|Haiku|Preview)$/u;

const AFTER_COMPANY = /^\s?(?:公司|集团|银行|科技|基金|资本|的?(?:股价|市值|股东|首席|执行长|员工|总部|财报))/u;
const AFTER_PRODUCT =
  /^\s?(?:模型|大模型|手机|助手|眼镜|芯片|应用|软件|系统|平台|机器人|聊天|平板|电脑|手表|耳机|插件|处理器|显卡|浏览器|操作系统|项目|产品)/u;
const BEFORE_PRODUCT =
  /(?:推出|发布|使用|采用|开发|试过|用过|用|模型|产品|手机|助手|芯片|应用|软件|系统|机器人|游戏|款|里|在线)[了的过“《]*\s?$/u;
const PERSON_VERB = /^\s?(?:说|表示|认为|指出|称|告诉|写道|强调|透露|回忆|质疑|先生|女士|教授|博士)/u;
/** Capitals that name no one: fields, units, roles, sizes. */
const NO_NAME =
  /^(?:AI|AGI|ASI|IT|PC|TV|CEO|CFO|CTO|COO|CIO|CMO|VP|HR|PR|GPU|CPU|NPU|LLM|NLP|ML|API|SDK|APP|App|IPO|GDP|CPI|PMI|ETF|KPI|OK|VIP|DNA|RNA|UFO|USB|NPC|VR|AR|XR|MR|UI|UX|IP|ID|SUV|EV|LED|LCD|OLED|RAM|ROM|SSD|PDF|PPT|URL|HTTP|HTML|CSS|WiFi|FAQ|POOL|AM|PM|MBA|PhD|BUG|MV|CD|DVD|EP|LP|NBA球员|TOP|No|Vol|II|III|IV|VI|VII|VIII|IX|X|[A-Z]|[A-Z]?\d+[A-Za-z]?)$/u;

/** Capitals that follow a name without being part of it. */
const ROLE = /^(?:AI|CEO|CFO|CTO|COO|GPU|CPU|APP|App)$/u;

export interface LatinName {
  from: number;
  to: number;
  guess: NameGuess;
}

/** Names in Latin script inside Han text, left to right, none overlapping. */
export function findLatinNames(sentence: HanSentence, knownHere: KnownHere): LatinName[] {
  const found: LatinName[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const { text, kind } = sentence.tokens[at]!;
    if (kind !== 'word' || !NAME_START.test(text)) continue;
    const name = listedAt(sentence, at, knownHere) ?? unlistedAt(sentence, at);
    if (name === null) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

function listedAt(sentence: HanSentence, from: number, knownHere: KnownHere): LatinName | null {
  const { listed } = sentence.knowledge;
  for (let to = Math.min(from + MAX_TOKENS, sentence.tokens.length); to > from; to -= 1) {
    if (!oneLine(sentence, from, to)) continue;
    const text = surface(sentence, from, to);
    const type = knownHere.get(text) ?? listed.get(text)?.type;
    if (type === undefined || /^\d+$/u.test(text)) continue;
    if (type === 'product')
      return { from, to: versionEnd(sentence, to), guess: { type, confidence: 0.9, rule: 'zh-list' } };
    if (to === from + 1 && continuesRun(sentence, to)) break;
    return { from, to, guess: { type, confidence: 0.9, rule: 'zh-list' } };
  }
  return null;
}

/** "Meta Ray-Ban": a listed word that a longer capitalised run begins with is not yet the name. */
const continuesRun = (sentence: HanSentence, at: number): boolean =>
  at < sentence.tokens.length && joins(sentence, at) && CAPITALISED.test(sentence.tokens[at]!.text);

/** Tokens one space apart at most, with no Han character among them. */
function oneLine(sentence: HanSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (sentence.tokens[at]!.kind === 'han' || (at > from && !joins(sentence, at))) return false;
  }
  return true;
}

function joins({ tokens, plain }: HanSentence, at: number): boolean {
  const gap = plain.slice(tokens[at - 1]!.end, tokens[at]!.start);
  return tokens[at]!.kind !== 'han' && (gap === '' || gap === ' ' || gap === '\u00a0');
}

function versionEnd(sentence: HanSentence, to: number): number {
  let end = to;
  while (end < sentence.tokens.length && joins(sentence, end) && VERSION.test(sentence.tokens[end]!.text)) end += 1;
  return end;
}

function unlistedAt(sentence: HanSentence, from: number): LatinName | null {
  const to = runEnd(sentence, from);
  const run = sentence.tokens.slice(from, to);
  if (run.length === 0 || run.every((token) => NO_NAME.test(token.text))) return null;
  const guess = guessType(sentence, from, to, run);
  return guess && { from, to, guess };
}

/** The end of the run of capitalised words, initials and words that join them. */
function runEnd(sentence: HanSentence, from: number): number {
  const { tokens } = sentence;
  let end = from;
  for (let at = from; at < tokens.length && at - from < MAX_TOKENS; at += 1) {
    if (at > from && !joins(sentence, at)) break;
    const text = tokens[at]!.text;
    if (at > from && sentence.knowledge.listed.has(text) && !JOINER.test(tokens[at - 1]!.text)) break;
    if (NAME_START.test(text) && tokens[at]!.kind !== 'sign' && !(at > from && ROLE.test(text))) end = at + 1;
    else if (at === from || !JOINER.test(text)) break;
  }
  return end;
}

function guessType(sentence: HanSentence, from: number, to: number, run: readonly Token[]): NameGuess | null {
  const { plain, tokens } = sentence;
  const before = plain.slice(Math.max(tokens[0]!.start, tokens[from]!.start - 12), tokens[from]!.start);
  const after = plain.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 6);
  if (
    run.some((token) =>
      /^(?:Inc|Corp|Ltd|LLC|Co|Group|Holdings|Technologies|Labs?|Capital|Ventures|Partners)\.?$/u.test(token.text),
    )
  ) {
    return guess('company', 0.9, 'zh-latin-suffix');
  }
  if (
    run.some((token) =>
      /^(?:University|College|Institute|School|Foundation|Association|Council|Committee)$/u.test(token.text),
    )
  ) {
    return guess('organization', 0.9, 'zh-latin-suffix');
  }
  if (AFTER_COMPANY.test(after)) return guess('company', 0.85, 'zh-latin-company');
  if (looksLikePerson(sentence, from, run, after)) return guess('person', 0.85, 'zh-latin-person');
  if (AFTER_PRODUCT.test(after)) return guess('product', 0.75, 'zh-latin-product');
  if (run.length === 1 && isPlainWord(sentence, run[0]!)) return null;
  if (/\d/u.test(run.at(-1)!.text) && run.some((token) => /\p{Ll}|-/u.test(token.text))) {
    return guess('product', 0.7, 'zh-latin-version');
  }
  if (BEFORE_PRODUCT.test(before)) return guess('product', 0.6, 'zh-latin-product');
  if (run.every((token) => CAPITALS.test(token.text))) return null;
  return guess('company', 0.5, 'zh-latin-unknown');
}

const guess = (type: EntityType, confidence: number, rule: string): NameGuess => ({ type, confidence, rule });

function looksLikePerson(sentence: HanSentence, from: number, run: readonly Token[], after: string): boolean {
  const { latinGiven, latinFamily } = sentence.knowledge;
  if (run.length > 4 || !run.every((token) => /^\p{Lu}/u.test(token.text) && !/\d/u.test(token.text))) return false;
  const first = run[0]!.text;
  const last = run.at(-1)!.text;
  const given = latinGiven.has(first) || INITIAL.test(first);
  const family = latinFamily.has(last);
  if (run.length > 1 && (given || family) && !CAPITALS.test(last)) return true;
  const cued = PERSON_VERB.test(after) || endsWithTitle(sentence, from);
  return cued && (run.length > 1 || given || family);
}

/** Lone capitals and ordinary English words: no name without a cue. */
function isPlainWord(sentence: HanSentence, { text }: Token): boolean {
  return CAPITALS.test(text) || sentence.knowledge.englishWords.has(text.toLowerCase());
}
