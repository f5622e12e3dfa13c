import { type Passage, STOP } from './passage.ts';
import type { Quotation } from './quotations.ts';

/** What stands before words that are only named: a term, a title, a nickname, a definition. */
const NAMING =
  /(?:\b(?:called|dubbed|nicknamed|known as|named|titled|entitled|headlined|so-called|labell?ed|the (?:word|words|term|phrase|expression|name|title|nickname|label|slogan|concept|idea of|notion of)|goes by|went by|hereinafter|hereafter|short for|means|meaning|stands for|under the name|(?:book|novel|memoir|film|movie|song|album|play|poem|essay|article|series|show|podcast|story|episode|column|painting|report|paper),?)|[简簡][称稱][为為]?|俗[称稱]|所[谓謂]的?|[号號][称稱]|[称稱][为為作]|名[为為]|叫做?|[题題][为為]|代[号號]|[即又]|[绰綽][号號]|外[号號]|[书書电電歌][名影])\s?$|[(（](?:the |以下|下[称稱]|[简簡])?\s?$/iu;
/** What follows such words: “富足”这个词, “X” is a novel. */
const NAMED_AFTER =
  /^\s?(?:[这這][个個][词詞]|一[词詞书書]|的?(?:[说說]法|概念|[称稱][号號])|,? (?:an? |the )?(?:\p{L}+ ){0,3}(?:book|novel|memoir|film|movie|song|album|play|poem|series|show|podcast|magazine|painting)\b)/iu;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|but|is|de|la|le)$/iu;
/** Verbs whose object between quotation marks is a work. */
const MAKING = /^(?:wrote|writes|written|read|reads|sang|sings|called|calls|titled|published|began|begins|posted)$/iu;

/** Whether quotation marks only set a term, a title, a nickname or a definition apart. */
export function isOnlyNamed(text: string, passage: Passage, at: number, quotation: Quotation): boolean {
  const before = text.slice(Math.max(passage.start, quotation.outer.start - 40), quotation.outer.start);
  const after = passage.mask.slice(at + 1, at + 40);
  return NAMING.test(before) || NAMED_AFTER.test(after);
}

/** "The Long Table": every word of weight has a capital, and no sentence ends in it. */
export function isTitleLike(text: string): boolean {
  const words = text.replace(/[,.]$/u, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (
    words.length === 0 ||
    words.length > 10 ||
    /[.!?…;]/u.test(text.replace(/[.]$/u, '')) ||
    /\p{Script=Han}/u.test(text)
  )
    return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)));
}

export const isMakingVerb = (cue: string): boolean => MAKING.test(cue);

/** Words that can stand as an utterance of their own, cue or no cue. */
export function isUtterance(text: string, isWholeParagraph: boolean, least = 4): boolean {
  const han = /\p{Script=Han}/u.test(text);
  const size = han ? text.length / 2 : (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0);
  const finished = /[.!?。！？…,，—–-][’'”"」』)]*$/u.test(text.trim());
  return size >= least && (finished || isWholeParagraph);
}

const LONGEST_SENTENCE = 1500;

/** Where the sentence around a place of a mask starts, or where it is looked for no further back. */
export function sentenceStart(mask: string, at: number): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  return from + mask.slice(from, at).lastIndexOf(STOP) + 1;
}

/** The first name or pronoun of the sentence that holds a place of the mask: [place, words]. */
export function subjectBefore(passage: Passage, at: number): [at: number, words: string] | null {
  return firstSubject(passage.mask, sentenceStart(passage.mask, at), at);
}

/** A noun phrase that opens a sentence: "The governor has …". */
const OPENING =
  /^[\s\uE020"]*(?:(?:But|And|Yet|Still|Meanwhile|Later),? )?((?:The|An?|His|Her|Their|Its|My|Our|Some|Many|Most|Several|Two|Three|\p{Lu}\p{Ll}{2,15}s)(?: \p{L}[\p{L}'-]{0,19}){0,3}?)(?= (?:has|have|had|\p{Ll}{2,15}(?:ed|s)|told|said|wrote|came|went|took|made|gave|met|left|sat|stood|ran|spoke|got|held|kept|began|became|was|were|is|are)\b)/u;

/** The phrase without a name that opens the sentence around a place of the mask: [place, words]. */
export function openingPhrase({ mask }: Passage, at: number): [at: number, words: string] | null {
  const start = sentenceStart(mask, at);
  const match = OPENING.exec(mask.slice(start, at));
  return match === null ? null : [start + match[0].length - match[1]!.length, match[1]!];
}

const SUBJECT =
  /(?<!\b(?:of|with|at|for|from|in|to|on|against|about|over|than|into|after|before|near|under|like|by) (?:the )?)(?:[\uE000-\uE003](?!'s)|\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Yy]ou)\b|[他她](?:[们們])?|[你您](?![们們])|我(?![们們]))/gu;

export function firstSubject(mask: string, from: number, to: number): [at: number, words: string] | null {
  SUBJECT.lastIndex = from;
  const match = SUBJECT.exec(mask);
  return match === null || match.index >= to ? null : [match.index, match[0]];
}
