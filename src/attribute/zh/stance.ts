import type { Stance, Token } from '../../model.ts';
import type { StanceSpan } from '../stance-span.ts';

/** Words with a negation in them that deny nothing. */
const NO_NEGATION =
  /不(?:透明|[满滿明良便易利治俗凡朽菲堪适適敌敵服甘慎公定限乏负負忘由懈绝絕]|幸|等)|不[到仅僅但只断斷久同少得过過妨管论論如禁免愧惜料解等单單止光停错錯满滿安再足]|[没沒](?:想到|[关關]系|[错錯][儿兒]?|[准準]|[事问問][题題]|料到)|[无無](?:论論|论|論|疑|不|非|数數|数|數|比|限)|未[来來必免]|并不(?:意外|奇怪)|[对對]不起|了不起|[说說]不定|差不多|忍不住|不可思[议議]|好不容易|要不[是然]?|不[知晓曉](?:道)?|[没沒]有?(?=[^，。]{0,6}不)|不(?:得不|能不|会不|會不)|是不是|[会會]不[会會]|能不能|有[没沒]有|[别別](?:人|[处處]|墅|的|致|[说說]是)|特[别別]|[个個][别別]|[区區][别別]|性[别別]|[级級][别別]/gu;
const NEGATION =
  /(?<![沉埋淹吞出])[没沒](?![收落入辙])|不|未|[并並]非|[无無](?:意|法|人(?![机機驾駕])|[从從])|[从從][无無]|[毫绝絕]不|决不|決不/u;
const DENYING = /否[认認]|[驳駁]斥|辟[谣謠]|澄清[^，。]{0,4}(?:不|[没沒]|[谣謠])|[矢]口否/u;
const NO_DENYING = /(?:[没沒]有?|不|未|[无無]法)[^，。]{0,2}否[认認]|不可否[认認]|[无無]可否[认認]/u;
const MARKED = /[？?]["'”’」』）)\s]*$/u;
const PARTICLE = /(?:[吗嗎]|是不是|[对對]吧|[对對]不[对對]|好不好)[。，,！!…]?["'”’」』\s]*$/u;
const WORD =
  /[谁誰]|什[么麼]|[为為][什何][么麼]?|如何|怎[么麼样樣]|何[时時以处處]|哪|多少|[几幾][个個年家]|是否|是不是|[会會]不[会會]|能不能|有[没沒]有|能否|可否|[吗嗎呢]/u;
/** 他问是否……；她想知道谁……；an indirect question. */
const INDIRECT =
  /(?:[问問](?!题|題|卷|世|津|鼎|候)|[询詢质質追提]?[询詢]?[问問]|想知道|好奇|打[听聽])[^，。]{0,12}?[，,：:]?$/u;
const REQUEST =
  /^(?:那么?|那麼)?(?:[请請]|能否|可以)?(?:您|你)?(?:先|再|能)?(?:[给給]我[们們])?(?:[谈談][谈談一]|[说說][说說一]|[讲講][讲講一]|介[绍紹]|聊[聊一])/u;
const HEARSAY =
  /有人(?:[说說称稱认認]|[觉覺]得)|人[们們](?:[常都总總]?[说說]|[认認])|[据據](?:[说說传傳称稱悉]|[报報][道導])|[传傳][闻聞言]|批[评評]者|外界|坊[间間]|[听聽][说說]|[业業][内內](?:人士)?[认認][为為]|所[谓謂]/u;
/** A finished statement before a question: 甲公司去年收购了乙，您怎么看？ */
const FINISHED = /[了过過]|已[经經]?|去年|今年|[刚剛]|曾/u;
const CONDITION = /如果|假如|若|要是|[当當]|的[时時]候|[认認][为為]|[觉覺]得|[说說]|您|你/u;
const ASKING_PIECE = /^(?:那么?|那麼|[对對]此|所以|但是?|您|你|[这這为為怎谁誰什哪]|是不是|[会會]不[会會]|有[没沒]有)/u;

/** What each clause of a Chinese sentence does. `tokens` are those of one sentence without what it quotes. */
export function stancesZh(tokens: readonly Token[], isTurn: boolean): StanceSpan[] {
  const [start, text] = [tokens[0]?.start ?? 0, spaced(tokens)];
  const spans: StanceSpan[] = [];
  for (const sentence of text.matchAll(/[^。！？!?]+[。！？!?]*/gu)) {
    for (const { at, words, stance } of clauseStances(sentence[0], isTurn)) {
      const from = start + sentence.index + at;
      spans.push({ start: from, end: from + words.length, stance });
    }
  }
  return spans;
}

/** The words with blanks for what lies between them, so that an index is an offset. */
function spaced(tokens: readonly Token[]): string {
  let at = tokens[0]?.start ?? 0;
  const parts: string[] = [];
  for (const { start, end, text } of tokens) {
    parts.push(' '.repeat(start - at), text);
    at = end;
  }
  return parts.join('');
}

interface Clause {
  at: number;
  words: string;
  stance: Stance;
}

function clauseStances(sentence: string, isTurn: boolean): Clause[] {
  const clauses = [...sentence.matchAll(/[^，,；;：:—]+[，,；;：:—]*/gu)].map(
    ({ 0: words, index: at }): Clause => ({ at, words, stance: 'asserts' }),
  );
  const asked = asksFrom(sentence, clauses, isTurn);
  clauses.forEach((clause, i) => {
    const isContrast = /^而是/u.test(clauses[i + 1]?.words ?? '');
    clause.stance = i >= asked ? 'asks' : statedStance(clause.words, clauses[i - 1], isContrast);
  });
  return clauses.flatMap(partedByCue);
}

/** Index of the clause that the question begins with; their number where nothing is asked. */
function asksFrom(sentence: string, clauses: readonly Clause[], isTurn: boolean): number {
  const isAsked =
    MARKED.test(sentence) ||
    PARTICLE.test(sentence) ||
    (/呢[。…]?\s*$/u.test(sentence) && WORD.test(sentence.replace(/呢[。…]?\s*$/u, '')));
  if (!isAsked) return isTurn && REQUEST.test(sentence.trim()) ? 0 : clauses.length;
  const first = clauses.findIndex(({ words }, i) => i > 0 && ASKING_PIECE.test(words.trim()));
  const before = clauses.slice(0, first).map(({ words }) => words);
  const isParted =
    first > 0 && FINISHED.test(before.join('')) && !before.some((words) => CONDITION.test(words) || WORD.test(words));
  return isParted ? first : 0;
}

/** `isContrast` where "but rather" follows: then what is not so is only said of the last words. */
function statedStance(words: string, before: Clause | undefined, isContrast: boolean): Stance {
  if (before !== undefined && INDIRECT.test(before.words) && WORD.test(words)) return 'asks';
  const bare = words.replace(NO_NEGATION, ' ');
  if (!isContrast && NEGATION.test(bare) && !DENYING.test(words)) return 'denies';
  if (before !== undefined && /否[认認][，,：:]?$/u.test(before.words) && !NO_DENYING.test(before.words))
    return 'denies';
  return HEARSAY.test(words) || (before?.stance === 'quotes' && !/^\s*(?:但|不[过過]|我)/u.test(words))
    ? 'quotes'
    : 'asserts';
}

/** 陈立[否认收购甲公司]；陈立问[谁会收购甲公司]：what stands before the cue is stated. */
function partedByCue(clause: Clause): Clause[] {
  if (clause.stance === 'asks') return [clause];
  const denied = NO_DENYING.test(clause.words) ? null : DENYING.exec(clause.words);
  const cue = denied ?? askedInside(clause.words);
  if (cue === null || cue === undefined) return [clause];
  const { at, words, stance } = clause;
  return [
    { at, words: words.slice(0, cue.index), stance },
    { at: at + cue.index, words: words.slice(cue.index), stance: denied ? 'denies' : 'asks' },
  ];
}

function askedInside(words: string): RegExpExecArray | null {
  const cue = /(?:[询詢追]?[问問](?![题題卷世津鼎候])|[询詢][问問]|想知道)/u.exec(words);
  return cue !== null && WORD.test(words.slice(cue.index + cue[0].length)) ? cue : null;
}
