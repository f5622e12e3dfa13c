import type { Language } from '../model.ts';
import { isNarration } from './narration.ts';
import { endMark, withoutEndMark } from './notes.ts';
import type { Piece } from './piece.ts';

/** What a paragraph shows of who may be talking; the observation of the interview model. */
export interface Utterance {
  text: string;
  language: Language;
  length: number;
  questions: number;
  endsInQuestion: boolean;
  /** Whether its first sentence is a question. */
  asksFirst: boolean;
  trailsOff: boolean;
  marked: boolean;
  emphasis: boolean;
  /** Whether it is set like the text where what others say is set apart. */
  besideOthers: boolean;
  /** Whether the paragraph after it opens with yes, no and the like. */
  repliedTo: boolean;
  /** Words for the speaker alone, for a group with the speaker, and for the addressee, outside quotations. */
  i: number;
  we: number;
  you: number;
  opener: 'wh' | 'imperative' | 'reply' | 'curious' | 'you' | 'laugh' | null;
  /** Whether a note, caption or heading stands between it and the paragraph before. */
  interrupted: boolean;
  /** Whether a question has been put before it. */
  underWay: boolean;
  /** Whether none has been put, and it is one of the first paragraphs or long: introductions are. */
  introductory: boolean;
  /** Whether it tells of others from outside. */
  narrates: boolean;
}

type Opener = Exclude<Utterance['opener'], null>;

const OPENERS: Record<Language, [Opener, RegExp][]> = {
  en: [
    ['laugh', /^[[(](?:laughs?|laughter|laughing|chuckles?|smiles?|sighs?|pauses?|grins?)\b/iu],
    [
      'curious',
      /^(?:i['’]m (?:curious|wondering|interested|conscious|struck|sure you)|i (?:just |also |really )?(?:wonder|wanted|want) to|i wonder|i['’]d (?:like|love) to (?:ask|know|hear|talk)|i read|i heard|i saw|i noticed|i understand|i know (?:that )?you|i have to ask|thank(?:s| you)(?: \w+){0,3} for (?:your time|talking|speaking|joining|coming|sharing|taking|doing|sitting|being)|let['’]s (?:talk|turn|start|go back|begin)|let me (?:ask|put|try|read|quote|push)|speaking of|going back to|turning to|on that (?:note|subject|point)|but (?:isn['’]t|doesn['’]t|don['’]t|aren['’]t|didn['’]t|do|does|is|are|what|how|why)|so (?:what|how|why|when|where|who|is|are|do|does|did|you|it['’]s)|and (?:what|how|why|do|did|are|is|you)|or )\b/iu,
    ],
    [
      'reply',
      /^(?:yes|yeah|yep|no|nope|nah|sure|absolutely|definitely|exactly|certainly|of course|not really|not at all|oh|um+|uh|hmm|well|right|true|that['’]s (?:right|true|a (?:good|great|fair|tough|hard))|good question|great question|i think|i guess|i['’]d say|i would say|i don['’]t|i didn['’]t|i do|i did|i have|i haven['’]t|i was|i['’]m (?:not|pretty|very|really|so)|maybe|probably|perhaps|very|a little|we['’]re|we are|we have|for (?:me|us)|it depends|look|honestly|part of)\b/iu,
    ],
    [
      'imperative',
      /^(?:(?:so|and|but|okay|ok|now|please|then)[,]?\s)?(?:tell (?:me|us)|talk (?:me|us|about|to)|walk (?:me|us)|take (?:me|us)|give (?:me|us)|help (?:me|us)|describe|explain|say more|remind (?:me|us)|go on|elaborate)\b/iu,
    ],
    [
      'wh',
      /^(?:(?:so|and|but|okay|ok|now|then|well)[,]?\s)?(?:what(?! (?:i|we|he|she|they|it|the|my|people)\b[^?]*$)|how|why|when|where|who|which(?! (?:is|was|means?|i|we|he|she|they)\b)|whose|do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|may|might|don['’]t|doesn['’]t|didn['’]t|isn['’]t|aren['’]t|haven['’]t|wouldn['’]t|any)\b/iu,
    ],
    ['you', /^(?:(?:so|and|but|now|in)[,]?\s)?(?:you|your|you['’]ve|you['’]re|you['’]d)\b/iu],
  ],
  zh: [
    ['laugh', /^[[（(【]\s*(?:[大笑]*笑|[叹嘆][气氣]|沉默)[^\])）】]{0,6}[\])）】]/u],
    [
      'curious',
      /^(?:我(?:很)?(?:想知道|想[问問]|很?好奇|只是好奇|[听聽][说說]|注意到|[读讀]到|看到)|[让讓]我[们們]|[说說]到|[谈談]到|那[么麼]?|所以[,，]?[你您]|或者|但是?[你您]|如果[我你您]|[谢謝]{1,2}[你您][，,]|感?[谢謝]{1,2}[你您][^。]{0,12}(?:接受|[时時][间間]|分享|采[访訪]|[采採][访訪]))/u,
    ],
    [
      'reply',
      /^(?:是的?[,，。、]|是啊|[对對](?:[,，。啊的])|不[,，。是]|不(?:[会會]|完全)|没[错有]|沒[錯有]|有[点點]|嗯|哦|噢|[当當]然|[确確][实實]|可能|也[许許]|很[难難好]|[这這][对對]我|[这這]很|[这這]是|[这這]就是|我[们們]?(?:[认認][为為]|[觉覺]得|想|不|的|[对對]|一直|其[实實]|很|非常|[没沒]|[昨今]|[猜])|非常|完全|大概|[谢謝][谢謝])/u,
    ],
    [
      'imperative',
      /^(?:[请請](?:[你您])?|能(?:不能|否)|可以(?:[请請]|[谈談]|[讲講]|[说說])|[谈談][谈談]|[说說][说說]|[讲講][讲講]|[给給]我[们們])/u,
    ],
    ['wh', /^(?:[为為]什[么麼]|[怎什][么麼]|如何|[谁誰]|哪|是否|[难難]道|会不会|是不是|有[没沒]有)/u],
    ['you', /^(?:在?[你您]|[对對]?[你您][来來]?[说說])/u],
  ],
};
const QUOTED = /“[^”]{0,600}”|"[^"]{0,600}"|「[^」]{0,600}」|\[[^\]]{0,80}\]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** In lower case: words for the speaker, for a group with the speaker, for the addressee. */
const PRONOUNS: Record<Language, RegExp> = {
  en: /\b(?:(i|me|my|mine|myself)|(we|us|our|ours|ourselves)|you|your|yours|yourself)\b/gu,
  zh: /(我(?![们們]))|(我[们們]|咱)|[你您]/gu,
};

function countPronouns(text: string, pattern: RegExp): Pick<Utterance, 'i' | 'we' | 'you'> {
  const counts = { i: 0, we: 0, you: 0 };
  for (const [, i, we] of text.toLowerCase().matchAll(pattern)) counts[i ? 'i' : we ? 'we' : 'you'] += 1;
  return counts;
}

/** Reads off a paragraph what tells a question from an answer. */
export function observe(paragraph: Piece, underWay: boolean, interrupted: boolean): Utterance {
  const text = withoutEndMark(paragraph.text)
    .trim()
    .replace(/^[*_]{2,3}|[*_]{2,3}$/gu, '');
  const own = text.replace(QUOTED, ' ');
  return {
    text,
    language: paragraph.language,
    length: paragraph.language === 'zh' ? text.length * 3 : text.length,
    questions: count(own, /[?？](?:\s|$|[^\s)])/gu),
    endsInQuestion: /[?？][”"’」)）\]]*$/u.test(text),
    asksFirst: /^[^.!。！;；]{4,200}?[?？]/u.test(text),
    trailsOff: /(?:\.\.\.|…+)$/u.test(text),
    marked: endMark(paragraph.text) !== null,
    emphasis: paragraph.emphasis,
    besideOthers: false,
    repliedTo: false,
    ...countPronouns(own, PRONOUNS[paragraph.language]),
    opener: OPENERS[paragraph.language].find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    interrupted,
    underWay,
    introductory: false,
    narrates: isNarration(paragraph),
  };
}
