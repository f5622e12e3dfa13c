import { Q, SIGN, STOP, WHO } from '../passage.ts';
import type { AttributionPattern } from '../pattern.ts';

/** Traditional and simplified forms side by side, as articles mix them. */
const MANNER =
  '(?:[补補]充|坦言|直言|[强強][调調]|解[释釋]|回[应應]|[声聲]|[宣坦][承诚誠]?|[笑哭喊叫接]着?|[叹嘆]|直)?';
const SAID = `${MANNER}(?:[说說](?:道|[过過](?!的))?(?![明服法的話话說说起不完出谎謊笑动動辞辭])|[称稱](?![为為作呼号號赞讚]))`;
const SAY = `[写寫]道|[问問](?:道|自己)?(?![题題])|[喊叹嘆答笑][道問问]|[写寫]下|表示|指出|[认認][为為]|坦言|直言|透露|回答|回[应應]|[强強][调調]|[补補]充|解[释釋]|反[问問]|感[叹嘆]|宣[布佈]|告[诉訴]|[谈談]到|提到|回[忆憶]|[发發]文|[惊驚]呼|呼[吁籲]|批[评評]|形容|${SAID}`;
const REPORT = `撰文指出|[报報][导導道][称稱]|表示|指出|[认認][为為]|坦言|直言|透露|[强強][调調]|宣[布佈]|告[诉訴]|[预預][测測計计言]|警告|承[认認]|否[认認]|相信|主[张張]|[断斷]言|[写寫]道|重申|敦促|呼[吁籲]|承[诺諾]|指[控責责]|建[议議]|希望|誓言|威[胁脅]|批[评評]|[质質]疑(?=[^。，,]{1,24}[能是可]否)|${SAID}`;

const PRONOUN = '[他她它](?:[们們])?|[你您](?:[们們])?|我(?![们們])';
const NOUN =
  '[记記]者|主持人|[发發]言人|[负負][责責]人|[专專]家|分析[师師]|[消知][息情]人士|[业業][内內]人士|[网網]友|母[亲親]|父[亲親]|[妈媽]{1,2}|爸{1,2}|老[师師]|[学學]生|同事|朋友|[医醫]生|居民|官[员員]|警方|法院|主管|[总總]裁|[经經]理|[该該]公司|[报報]告|研究';
/** Whom somebody talks to, and where, is not the speaker. */
const NO_SPEAKER = `(?<!接受了?《?)(?<!(?:在|通[过過])《?)`;
const SPEAKER = `(?<who>${NO_SPEAKER}${WHO}|${PRONOUN}|${NOUN})`;
/** A paper that reports, whatever it is taken for. */
const PAPER = `(?<who>${NO_SPEAKER}${WHO}|${SIGN.thing}|${PRONOUN}|${NOUN})`;
const THIRD = `(?<who>${NO_SPEAKER}${WHO}|[他她它](?:[们們])?)`;
/** 接受《晨报》记者采访时: who asks, and is not the speaker. */
const INTERVIEWED = `接受了?《?${WHO}》?(?:[记記]者)?(?:${WHO})?[^。，,！？${STOP}${Q}]{0,8}?(?:[采採][访訪]|[专專][访訪]|[独獨]家)`;
/** 在某某上, 通过某某: where it is said. */
const MEDIUM = `(?:在|通[过過])《?${WHO}》?(?:上|[里裡中]|的[^。，,！？${STOP}${Q}]{2,12}?[上里裡中])`;
/** Between speaker and cue: no sentence end, no other speaker but the one who is spoken to, no quotation. */
const GAP = `(?:[对對向跟和给給与與](?:${WHO}|[他她我你](?:[们們])?)|${INTERVIEWED}|${MEDIUM}|[^。！？；!?;他她${STOP}${Q}${SIGN.person}${SIGN.body}]){0,30}?`;
const NOT = `(?<![没沒][有曾])(?<![不没沒未别別勿简簡俗号號名堪统統小传傳学學来來白据據自會会能該该])`;
const CUE = (verbs: string): string =>
  `${NOT}(?<![，,])(?<cue>(?:${verbs})(?:[说說道](?![明服法的話话說说起不完出谎謊笑动動辞辭]))?)`;
const HEARER = `(?:了?(?:我|他|她|你|${WHO}|[记記]者|大家|自己|[众眾]人|媒体|媒體)(?:[们們])?)?`;
const QUOTE = `(?<quote>${Q})`;
const CLAUSE = `(?<clause>[^。！？；!?;${STOP}]{4,400})`;

/** 否认了这一说法: the words are referred to, not reported. */
const STATEMENT = `了?(?:[这這该該此上]|相[关關]|有[关關]|外界)[^。，,！？${STOP}${Q}]{0,8}?(?:[说說]法|消息|[传傳][闻聞言]|指控|[报報][导導道]|[观觀][点點]|[质質]疑|[猜推][测測])[。，,！？；]`;

const pattern = (source: string): RegExp => new RegExp(source, 'dgu');

/** 林美云说：“我想做自己的芯片。” */
const speakerCueQuote: AttributionPattern = {
  id: 'zh-speaker-cue-quote',
  kind: 'direct',
  find: pattern(
    `${SPEAKER}${GAP}${CUE(SAY)}${HEARER}[^。！？；${STOP}${Q}${WHO.slice(1, -1)}]{0,8}?[，,：:]\\s?${QUOTE}`,
  ),
  confidence: 0.93,
};

/** “够了，”林美云在会上说，“明天再谈。” */
const quoteSpeakerCue: AttributionPattern = {
  id: 'zh-quote-speaker-cue',
  kind: 'direct',
  find: pattern(
    `${QUOTE}[，,]?\\s?(?:[^。！？；，,!?;他她${STOP}${Q}${SIGN.person}${SIGN.body}]{1,16})?${SPEAKER}${GAP}${CUE(SAY)}`,
  ),
  confidence: 0.9,
};

/** “够了，”林美云说，“明天再谈。” — the second half. */
const splitQuote: AttributionPattern = {
  id: 'zh-split-quote',
  kind: 'direct',
  find: pattern(`${Q}[，,]?\\s?${SPEAKER}${GAP}${CUE(SAY)}[^。！？${STOP}${Q}]{0,12}[，,：:]\\s?${QUOTE}`),
  confidence: 0.93,
};

/** 他在2009年发表文章：“我不再相信。” */
const nounQuote: AttributionPattern = {
  id: 'zh-noun-quote',
  kind: 'direct',
  find: pattern(
    `${SPEAKER}[^。！？；!?;${STOP}${Q}]{0,30}?(?<cue>[发發]表|回答|文章|[声聲]明|[说說]法|[观觀][点點]|名言|[标標][题題]|原[话話])[^。！？${STOP}${Q}]{0,16}?[：:]\\s?${QUOTE}`,
  ),
  confidence: 0.85,
};

/** 标题里的名字：“我们准备好了” */
const nameColonQuote: AttributionPattern = {
  id: 'zh-name-colon-quote',
  kind: 'direct',
  find: pattern(`(?:^|[${STOP}])[^。！？${STOP}${Q}]{0,24}(?<who>${SIGN.person})[：:]\\s?${QUOTE}`),
  confidence: 0.85,
};

/** 王某谈到了“红线”，他去年说过“太贵”。 */
const fragment: AttributionPattern = {
  id: 'zh-fragment',
  kind: 'direct',
  find: pattern(`${SPEAKER}${GAP}${CUE(SAY)}[^。！？；${STOP}${Q}]{0,14}?${QUOTE}`),
  confidence: 0.75,
  fragment: true,
};

/** 你说的“帮助”是什么意思？ */
const youSaidQuote: AttributionPattern = {
  id: 'zh-you-said-quote',
  kind: 'direct',
  find: pattern(`(?<who>[你您])(?:[刚剛]才|之前|曾[经經]?)?(?<cue>(?:[说說]|提到|[谈談]到)的?)${QUOTE}`),
  confidence: 0.85,
  fragment: true,
};

/** 据《晨报》报道，这座桥将在五月重开。 */
const accordingTo: AttributionPattern = {
  id: 'zh-according-to',
  kind: 'indirect',
  find: pattern(
    `[据據]《?${PAPER}》?[^。，,！？${STOP}]{0,14}?(?<cue>[报報][导導道]|消息|介[绍紹]|透露|[统統][计計]|[称稱]|[说說]法?|[预預][测測計计]|估[计計])[称稱]?[，,：:]${CLAUSE}`,
  ),
  confidence: 0.93,
};

/** 在陈立看来，这座桥太窄。 */
const inTheView: AttributionPattern = {
  id: 'zh-in-the-view',
  kind: 'indirect',
  find: pattern(
    `在(?<who>${WHO}|${PRONOUN}|${NOUN})[^。，,！？${STOP}]{0,6}?(?<cue>看[来來]|眼[里裡中])[，,]${CLAUSE}`,
  ),
  confidence: 0.9,
};

/** 陈立表示，这座桥太窄。陈立认为桥太窄。 */
const speakerCueClause: AttributionPattern = {
  id: 'zh-speaker-cue-clause',
  kind: 'indirect',
  find: pattern(`${THIRD}${GAP}${CUE(REPORT)}${HEARER}(?!${STATEMENT})了?[，,：:]?${CLAUSE}`),
  confidence: 0.8,
};

/** 陈立来到桥上，说这座桥太窄，并呼吁重建。 */
const alsoSaid: AttributionPattern = {
  id: 'zh-also-said',
  kind: 'indirect',
  find: pattern(
    `[，,](?:并|並|又|还|還|也|同时|同時)?(?<cue>表示|指出|[称稱](?![为為作呼号號赞讚])|[认認][为為]|[强強][调調]|警告|承[诺諾]|呼[吁籲]|敦促|[补補]充[说說道]|[说說](?![明服法的話话說说起不完出谎謊笑动動辞辭过過]))[，,：:]?${CLAUSE}`,
  ),
  subjectOfSentence: true,
  confidence: 0.7,
};

/** 北方大学的调查显示，居民并不满意。 */
const paperShows: AttributionPattern = {
  id: 'zh-paper-shows',
  kind: 'indirect',
  find: pattern(
    `(?<who>${WHO})[^。，,！？${STOP}${Q}]{0,12}?(?:[报報]告|研究|[调調]查|民[调調]|[数數][据據]|[财財][报報]|[统統][计計]|分析)[^。，,！？${STOP}${Q}]{0,6}?(?<cue>[显顯]示|表明|[发發][现現])[，,：:]?${CLAUSE}`,
  ),
  confidence: 0.8,
};

/** 你曾说过这座桥太窄。 */
const youSaid: AttributionPattern = {
  id: 'zh-you-said',
  kind: 'indirect',
  find: pattern(
    `(?<who>[你您])(?:曾[经經]?|之前|以前)?(?<cue>(?:[说說]|提到|[写寫])[过過]|表示[过過]?)(?![的这這])[，,：:]?${CLAUSE}`,
  ),
  confidence: 0.8,
};

/** 你们是不是想通过强调这座桥很窄，来……？ */
const bySaying: AttributionPattern = {
  id: 'zh-by-saying',
  kind: 'indirect',
  find: pattern(
    `(?<who>${WHO}|[你您他她](?:[们們])?)[^。！？${STOP}${Q}]{0,16}?通[过過](?<cue>[强強][调調]|[声聲][称稱]|表示|指出)${CLAUSE}`,
  ),
  confidence: 0.75,
};

/** 林美云在信中写道： — 下一段才是她的话。 */
export const INTRODUCTION_ZH = {
  find: pattern(`${SPEAKER}${GAP}${CUE(SAY)}[^。！？${STOP}${Q}]{0,16}[：:]\\s?[${STOP}]?$`),
};

export const CUE_WORD_ZH =
  /[促吁籲诺諾控责責议議望誓胁脅批显顯现現明强強看眼据據报報说說称稱问問写寫言道示出认認为為露调調布佈诉訴测測计計告信张張申疑导導到想]/u;

export const DIRECT_ZH: readonly AttributionPattern[] = [
  splitQuote,
  speakerCueQuote,
  quoteSpeakerCue,
  nounQuote,
  nameColonQuote,
  youSaidQuote,
  fragment,
];
/** 我一直问自己：还有别的路吗？ */
const unmarkedSpeech: AttributionPattern = {
  id: 'zh-unmarked-speech',
  kind: 'direct',
  find: pattern(
    `${SPEAKER}${GAP}(?<cue>[问問](?:自己|我|他|她)|心[想里裡](?:[说說])?|[对對]自己[说說])[：:]\\s?(?<clause>[^。！？!?${STOP}${Q}]{3,400}[？?！!]?)`,
  ),
  confidence: 0.75,
};

export const INDIRECT_ZH: readonly AttributionPattern[] = [
  unmarkedSpeech,
  accordingTo,
  inTheView,
  youSaid,
  bySaying,
  paperShows,
  speakerCueClause,
  alsoSaid,
];
