import { isCapitalised, LISTED, type WordInfo } from './words.ts';

/** What the words beside a name say it is: somebody, a company or another body, or who buys, which is mostly a company. */
export type Cue = 'person' | 'body' | 'buyer';

/** The words that a cue is read from: this many before the name, and as many after it. */
const BEFORE = 5;
const AFTER = 7;

const OFFICER = '(?:ceo|cto|cfo|coo|chairman|chairwoman|chair|(?:co - )?founders?|chief [a-z]+(?: officer)?)';
const BUSINESS =
  '(?:company|firm|start(?: - )?up|charity|maker|manufacturer|supplier|provider|developer|retailer|publisher|airline|bank|brewery|chipmaker|carmaker|drugmaker|utility|non(?: - )?profit|foundation|consultancy|subsidiary|conglomerate|insurer|broadcaster|operator|business)';

/** "Ilves founded Corvane", "a stake in Corvane", "chief executive of Corvane", "her rival Corvane". */
const BODY_BEFORE = new RegExp(
  `(?:^| )(?:found(?:ed|ing|s)|acquir(?:e|es|ed|ing)|acquisition of|takeover of|take over|taken over by|invest(?:s|ed|ing)? in|stake in|shares in|merged with|merger with|joined|own(?:s|ed)? (?:part|any|all|half|most|some|none|much) of|(?:he|she|now) (?:runs|ran|leads|led|heads|headed)|who (?:runs|ran|leads|led|heads|headed)|works for|worked for|working for|employed by|works at|worked at|working at|${OFFICER} of|employees of|shareholders of|subsidiary of|${BUSINESS}|(?:his|her|their|its|a|the)(?: [a-z]+)? (?:venture|start - up|startup|subsidiary|employer|rival) ,)$`,
  'u',
);
/** "Corvane was acquired by", "Corvane's chief executive", "Corvane, a charity". */
const BODY_AFTER = new RegExp(
  `^(?:(?:was|were|is|has been|had been|to be|being)(?: [a-z]+ly)? (?:acquired|founded|co - founded|taken over|bought|merged|backed|valued|headquartered)(?: |$)|['’]s (?:[a-z]+ )?(?:${OFFICER}|headquarters|shareholders|share price|stock|investors|board)(?: |$)|raised [$€£]|, (?:a|an|the|another|one of the)(?: [\\p{Ll}-]+){0,3}? ${BUSINESS}(?: |$))`,
  'u',
);
/** "Corvane bought his first venture". */
const BUYER_AFTER = /^(?:(?:has )?acquired |acquires |bought |buys |(?:both |all )?declined to comment)/u;
/** "his wife Ana", "Thanks, Ana", "hired Ana". */
const PERSON_BEFORE =
  /(?:^| )(?:(?:his|her|my|their|whose) (?:wife|husband|brother|sister|mother|father|son|daughter|partner|fiancée?|girlfriend|boyfriend|aunt|uncle|cousin|friend|colleague|boss|mentor)|(?:thanks|thank you|hello|hi|dear|welcome)(?: ,)?)$/u;
/** "Ilves, who", "Ilves was born", "Ilves's wife". */
const PERSON_AFTER =
  /^(?:, (?:who|whose|aged|\d\d ,)(?: |$)|(?:was|were) born(?: |$)|died(?: |$)|['’]s (?:wife|husband|mother|father|brother|sister|son|daughter|widow|parents)(?: |$))/u;

/** What the sentence says of the name of tokens `[from, to)`; null where it says nothing, or both. */
export function cueAt(words: readonly WordInfo[], from: number, to: number): Cue | null {
  const before = lowerWords(words, Math.max(0, from - BEFORE), from);
  const after = lowerWords(words, to, Math.min(words.length, to + AFTER));
  const person = PERSON_BEFORE.test(before) || PERSON_AFTER.test(after) || isAfterHonorific(words, from);
  const body = BODY_BEFORE.test(before) || BODY_AFTER.test(after);
  if (person && body) return null;
  if (person || body) return person ? 'person' : 'body';
  return BUYER_AFTER.test(after) ? 'buyer' : null;
}

/** "… who goes by “Moss”". */
export function isNickname(words: readonly WordInfo[], i: number): boolean {
  if (!/^["“'‘]$/u.test(words[i - 1]?.text ?? '') || !/^["”'’]$/u.test(words[i + 1]?.text ?? '')) return false;
  return /(?:^| )(?:go|goes|going|went) by$|(?:^| )nicknamed$/u.test(lowerWords(words, Math.max(0, i - 3), i - 1));
}

function lowerWords(words: readonly WordInfo[], from: number, to: number): string {
  let line = '';
  for (let i = from; i < to; i += 1) line += i === from ? words[i]!.lower : ` ${words[i]!.lower}`;
  return line;
}

function isAfterHonorific(words: readonly WordInfo[], from: number): boolean {
  const title = words[from - 1];
  return title !== undefined && isCapitalised(title) && (title.listed & LISTED.honorific) !== 0;
}
