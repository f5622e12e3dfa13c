import type { Language, Quote } from '../model.ts';
import { spanOf } from './direct.ts';
import { CUE_WORD_EN, INDIRECT_EN } from './en/indirect.ts';
import { ANY_CUE, REPORTING_PARTICIPLE } from './en/verbs.ts';
import { type Passage, Q } from './passage.ts';
import type { AttributionPattern } from './pattern.ts';
import { possibleIn } from './possible.ts';
import { FIRST, type Scene, whoAt } from './scene.ts';
import { type Groups, searchOf } from './search.ts';
import { openingPhrase, sentenceStart, subjectBefore } from './speech.ts';
import type { Voice } from './voices.ts';
import { CUE_WORD_ZH, INDIRECT_ZH } from './zh/patterns.ts';

export const INDIRECT: Record<Language, readonly AttributionPattern[]> = { en: INDIRECT_EN, zh: INDIRECT_ZH };

/** Any word that a pattern needs: many sentences have none and are done with. */
const CUE_WORD: Record<Language, RegExp> = { en: CUE_WORD_EN, zh: CUE_WORD_ZH };

/** "…, and he was right", "…, and so it did": the author's verdict on what was said. */
const VERDICT_EN =
  ", (?:and|which) (?:(?:as it turned out|in the end|so far|in this|of course|so),? )?(?:[\\uE000-\\uE003]|he|she|they|it|both|time|events) (?:(?:(?:was|were|is|are|has been|have been|had been|proved|proves|turned out|turns out|may be|may have been|might be|might have been|seems?|seemed|would prove|would turn out)(?: to be| to have been)?(?: \\p{Ll}+ly| not| half| only half| quite| both| never| often)? (?:right|wrong|correct|mistaken|vindicated|lying|prescient|proved|proven|borne out|true|false))\\b|(?:has|have|had|did|does|do|was|were|is|are|would)(?:n't| not)?(?=$|[,;.]))";

/** Where the reported words end before their sentence does. */
const CUT: Record<Language, RegExp> = {
  en: new RegExp(
    `${VERDICT_EN}|;|, (?:but|although|though|while|whereas|adding|saying|noting|according to|which means|prompting|disputing|rejecting|dismissing|${REPORTING_PARTICIPLE}|citing|calling|accusing|arguing|insisting|warning|suggesting|referring|claiming|telling|urging|describing|noting)\\b|, (?:and|but|then|while) (?:(?:some|others|many|critics|he|she|they|[\\uE000-\\uE003]) )?(?:then |later |also |has |have |had )*(?:${ANY_CUE})\\b|(?<=\\p{Ll}{3})\\. (?=[\\p{Lu}\\uE000-\\uE004])|,? (?:—|–|--) (?:a|an|and|but|or|which|who) (?=[^—–]*$)|, (?:[\\uE000-\\uE003]|he|she|they) (?:said|says|added|wrote|told|explained|argued)\\b`,
    'u',
  ),
  zh: /[；;]|[，,](?:之[后後]|但|不[过過]|[虽雖]然|事[实實][证證]明|尽管|儘管|同[时時]|[随隨][后後]|于是|於是|以此|因此|(?:并|並|又|还|還|也)?(?:[补補]充)?(?:[称稱]|[说說]|表示|指出|[强強][调調]|警告|承[诺諾]|呼[吁籲]))/u,
};
/** A clause that is not stated to be said: "if Pardo says that …", "did she say that …". */
const UNSAID =
  /\b(?:if|whether|unless|did|does|do|not|never|n't|nobody|no one|neither)\b[^,.;]{0,30}$|\b(?:would|could|can|will|should) $|[若如]果?[^，,]{0,6}$|是否[^，,]{0,6}$/iu;
const FINITE =
  /'(?:s|re|ll|d|ve|m)\b|n't\b|\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do)\b|\p{Ll}ed\b|\b(?:went|came|made|took|got|gave|knew|ran|left|lost|held|met|saw|built|began|fell|grew|kept|felt|found|paid|led|became|want|need|know|think|sold|won|told|said|rose|spent|stood|sent|wrote|lay|sat|thought|brought|bought|cut|hit|let|put|set|wants|needs|knows|thinks|makes|takes|gets|gives|goes|comes|seems|looks|feels|works|helps|means|shows|says|plans|hopes|expects|remains|lacks|offers|faces|deserves|wishes|owes|owns|runs|lives|believes|supports|lie|love|hate|like|see|make|take|get|give|go|come|look|feel|live|run|win|lose|pay|vote|cost|fail|hurt|care|agree|oppose|support|back|favor|deserve|create|kill|bring|keep|leave|face|remain|allows|requires|includes|provides|keeps|leaves|stands|depends|costs)\b/u;
/** A finite verb further on belongs to something else. */
const FINITE_REACH = 160;
const MOST_LENGTH = 900;

interface Reported extends Quote {
  cue: [start: number, end: number];
}

/** Reported clauses of a passage, in text order, none for a clause that another pattern has taken. */
export function findReported(passage: Passage, language: Language, voice: Voice, scene: Scene): Reported[] {
  const found: Reported[] = [];
  const taken = new Taken();
  const search = searchOf(passage.mask, CUE_WORD[language]);
  for (const pattern of possibleIn(INDIRECT[language], passage.source)) {
    for (const groups of search(pattern)) {
      const reported = reportedBy(passage, pattern, groups, language, voice, scene);
      if (reported && taken.add(reported)) found.push(reported);
    }
  }
  return endedByNext(
    passage,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "said that he would pay and promised to stay": what a further verb of the same speaker reports is no part of the first. */
function endedByNext({ source: { text } }: Passage, reported: readonly Reported[]): Reported[] {
  return reported.map((outer, i) => {
    const next = reported
      .slice(i + 1, i + 6)
      .find(
        ({ cue, rule, speaker }) =>
          cue[0] > outer.start && cue[0] < outer.end && FURTHER.test(rule ?? '') && speaker === outer.speaker,
      );
    if (!next) return outer;
    const end = outer.start + text.slice(outer.start, next.cue[0]).replace(JOINT, '').length;
    return end > outer.start + 2 ? { ...outer, end } : outer;
  });
}

const FURTHER = /^(?:also|coordinated)/u;
const JOINT = /,?(?: (?:and|but|then|also|later|has|have|had))*\s*$/u;

const BUCKET = 512;

/** The clauses found so far, by place: a new one may nest in them, but neither share their cue nor cross them. */
class Taken {
  private readonly buckets = new Map<number, Reported[]>();

  /** Adds a clause unless another pattern has taken its place. */
  add(reported: Reported): boolean {
    const from = Math.floor(Math.min(reported.start, reported.cue[0]) / BUCKET);
    const to = Math.floor(Math.max(reported.end, reported.cue[1]) / BUCKET);
    for (let at = from; at <= to; at += 1) {
      if (this.buckets.get(at)?.some((other) => clash(other, reported))) return false;
    }
    for (let at = from; at <= to; at += 1) {
      const bucket = this.buckets.get(at);
      if (bucket) bucket.push(reported);
      else this.buckets.set(at, [reported]);
    }
    return true;
  }
}

/** Two patterns on one cue, or two spans that cross. */
function clash(a: Reported, b: Reported): boolean {
  if (a.cue[0] === b.cue[0] || (a.start === b.start && a.end === b.end)) return true;
  const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  return !nested && a.start < b.end && b.start < a.end;
}

function reportedBy(
  passage: Passage,
  pattern: AttributionPattern,
  groups: Groups,
  language: Language,
  voice: Voice,
  scene: Scene,
): Reported | null {
  const cue = groups.cue ?? groups.cue2;
  const clause = groups.clause ?? groups.clause2;
  if (!cue || !clause) return null;
  const who = groups.who ?? groups.who2;
  const subject: [number, string] | null = who
    ? [who[0], passage.mask.slice(who[0], who[1])]
    : pattern.subjectOfSentence
      ? (subjectBefore(passage, cue[0]) ?? openingPhrase(passage, cue[0]))
      : null;
  if (subject === null || (pattern.kind === 'indirect' && isUnsaid(passage, subject, voice, scene))) return null;
  const span = trimClause(passage.mask, clause, language, clause[0] > cue[0] && pattern.kind === 'indirect');
  const announced = / that $/u.test(passage.mask.slice(Math.max(0, clause[0] - 6), clause[0]));
  if (span === null || !isClause(passage.mask.slice(...span), pattern, announced, passage.mask.slice(...cue)))
    return null;
  const speaker = whoAt(passage, subject[0], subject[1], voice, scene);
  const source = spanOf(passage, subject[0], subject[1]);
  if (language === 'zh' && (speaker === null || passage.mask.slice(...span).includes(Q))) return null;
  return {
    start: passage.offset(span[0]),
    end: endOffset(passage, span[1]),
    speaker,
    kind: pattern.kind,
    cue: [passage.offset(cue[0]), passage.offset(cue[1])],
    source: [source.start, source.end],
    rule: pattern.id,
  };
}

/** The offset after the last sign of a span: the sign may stand for a whole name. */
function endOffset(passage: Passage, end: number): number {
  const last = end - 1;
  const mention = passage.mentionAt(last);
  return mention?.end ?? passage.quotationAt(last)?.outer.end ?? passage.offset(last) + 1;
}

/** One's own "I think" is no report; nor is what somebody did not say. */
function isUnsaid(passage: Passage, [at, words]: [number, string], voice: Voice, scene: Scene): boolean {
  if (FIRST.test(words)) return true;
  if (voice.self !== null && whoAt(passage, at, words, voice, scene) === voice.self) return true;
  const from = sentenceStart(passage.mask, at);
  return UNSAID.test(passage.mask.slice(Math.max(from, at - 40), at));
}

/** Patterns that take a clause's look for it need its verb. */
const NEEDS_VERB: ReadonlySet<string> = new Set([
  'said-clause',
  'told-clause',
  'said-bare-noun',
  'coordinated-said',
  'clause-said',
  'clause-said-by',
  'would-say-clause',
  'paper-found',
  'bare-said',
  'you-said',
  'participle-that',
]);

/** A clause without a subject is a relative one: "a memo that was leaked". */
const HEADLESS =
  /^(?:(?:also|then|later|once|first|\p{L}+ly) )?(?:is|are|was|were|has|have|had|does|did|would|will|could|can|may|might|should|must|include[sd]?|came|comes|went|goes|made|makes|took|takes|gave|gives)\b/u;

/** Verbs after which a clause may have its verb in the bare form: "suggested he resign". */
const SUBJUNCTIVE = /^(?:suggest|recommend|demand|request|propose)/u;

/** `announced`: behind a "that". */
function isClause(clause: string, { id }: AttributionPattern, announced: boolean, cue: string): boolean {
  if (clause.length > MOST_LENGTH || !/[\p{L}\uE000-\uE004]/u.test(clause)) return false;
  if (/^(?:it|this|that|them|him|her|so|as much|all of (?:it|this|that)|\uE002)$/iu.test(clause)) return false;
  if (clause.startsWith(Q) && (id !== 'said-that' || clause.length < 4)) return false;
  if (id !== 'said-that' && /^[^,:]{0,60}[,:] ?\uE010[^\uE010]{0,3}$/u.test(clause)) return false;
  if (HEADLESS.test(clause)) return false;
  return announced || SUBJUNCTIVE.test(cue) || !NEEDS_VERB.has(id) || FINITE.test(clause.slice(0, FINITE_REACH));
}

function trimClause(
  mask: string,
  [start, end]: [number, number],
  language: Language,
  afterCue: boolean,
): [number, number] | null {
  const clause = mask.slice(start, end);
  const cut = afterCue ? CUT[language].exec(clause) : null;
  const kept = cut === null || cut.index < 3 ? clause : clause.slice(0, cut.index);
  const lead = /^[\s"“,，:：—–-]*/u.exec(kept)![0].length;
  const tail = /[\s.,，;；:：!?。！？—–-]*$/u.exec(kept)![0].length;
  const span: [number, number] = [start + lead, start + kept.length - tail];
  return span[1] - span[0] >= 2 ? span : null;
}
