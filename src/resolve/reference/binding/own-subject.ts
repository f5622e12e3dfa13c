import type { Token } from '../../../model.ts';
import { mayBeVerb } from '../roles.ts';
import type { Placed } from '../scene.ts';
import { type BindingRule, endingAt, type Site, wordAt } from './rule.ts';

const AUXILIARY =
  /^(?:is|was|are|were|be|been|being|has|had|have|did|does|do|would|could|will|can|may|might|must|should|shall|cannot|didn|doesn|don|wasn|hasn|hadn|wouldn|couldn|won|isn|n[’']t|[’'](?:s|d|ll|ve|t))$/u;
const ADVERB =
  /^(?:not|never|also|then|always|often|later|soon|once|now|still|again|just|only|even|first|finally|once|ever|both|all|\p{Ll}+ly)$/u;
/** Between a verb and what it is done to: "wrote to him", "told by him"; not "took the dog with him". */
const COMPLEMENT = /^(?:to|at|by|for|of|with|from|against|about)$/u;
/** "She brought with her …": one has things with oneself. */
const CARRIES = /^(?:br(?:ings?|ought)|t(?:akes?|ook)|carr(?:y|ies|ied)|ha[sd]|have|keeps?|kept)$/u;
const JOIN = /^(?:and|but|or|then)$/u;
/** A name behind one of these is no subject: "a friend of Paul Marsh asked him". */
const GOVERNS =
  /^(?:of|with|to|from|in|on|at|against|about|between|among|for|by|than|under|into|toward|towards|near)$/u;

/** "Paul Marsh asked him", "Paul Marsh, who had written to him": him is not Paul Marsh. */
export const ownSubject: BindingRule = (site) => {
  const { reference, tokens } = site;
  const { role, reflexive } = reference.pronoun;
  if (reflexive || (role !== 'object' && role !== 'preposition')) return [];
  const verb = verbBefore(tokens, reference.token);
  if (verb === undefined) return [];
  return subjectsOf(site, startOfVerbs(tokens, verb)).filter((subject) => !isOtherGender(site, subject));
};

/** "He thanked her" says nothing of her: if the two seem to be one, it is "he" that was taken wrongly. */
const isOtherGender = ({ reference, tokens }: Site, { from, form }: Placed): boolean =>
  form === 'pronoun' && /^she$/u.test(wordAt(tokens, from)) !== (reference.pronoun.gender === 'f');

/** The verb whose object, or whose object behind a preposition, stands at a place. */
function verbBefore(tokens: readonly Token[], at: number): number | undefined {
  const behind = COMPLEMENT.test(wordAt(tokens, at - 1)) && isVerb(tokens, at - 2);
  if (behind && wordAt(tokens, at - 1) === 'with' && CARRIES.test(wordAt(tokens, at - 2))) return undefined;
  const verb = behind ? at - 2 : at - 1;
  return isVerb(tokens, verb) ? verb : undefined;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text;
  if (word === undefined || ADVERB.test(word)) return false;
  return mayBeVerb(word) || (/^\p{Ll}{2,}$/u.test(word) && (helps(wordAt(tokens, at - 1)) || helpedOver(tokens, at)));
}

const helps = (word: string): boolean => AUXILIARY.test(word) || word === 'to';

/** "has never asked": an adverb between. */
const helpedOver = (tokens: readonly Token[], at: number): boolean =>
  ADVERB.test(wordAt(tokens, at - 1)) && helps(wordAt(tokens, at - 2));

/** Where a group such as "has never been told", "wanted to thank" begins. */
function startOfVerbs(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 0) {
    const word = wordAt(tokens, start - 1);
    const joins = AUXILIARY.test(word) || ADVERB.test(word) || word === 'to';
    if (!joins && !(wordAt(tokens, start) === 'to' && isVerb(tokens, start - 1))) return start;
    start -= 1;
  }
  return start;
}

/** The people who do what the verb at a place says. */
export const subjectsBefore = (site: Site, verb: number): Placed[] => subjectsOf(site, startOfVerbs(site.tokens, verb));

/** Who does what the verb at a place says. */
export const subjectOfVerb = (site: Site, verb: number): Placed | undefined => subjectsBefore(site, verb).at(-1);

/** The people who do what the verbs that begin at `start` say. */
function subjectsOf({ tokens, people }: Site, start: number): Placed[] {
  const before = wordAt(tokens, start - 1);
  if (before === 'who') {
    const head =
      endingAt(people, start - 1) ?? (wordAt(tokens, start - 2) === ',' ? endingAt(people, start - 2) : undefined);
    return head ? [head] : [];
  }
  if (JOIN.test(before)) return loneSubject(people, start - 1);
  const subject =
    before === ','
      ? (namedInApposition(tokens, people, start - 1) ?? beforeApposition(tokens, people, start - 1))
      : endingAt(people, start);
  if (!subject || subject.role === 'possessive' || GOVERNS.test(wordAt(tokens, subject.from - 1))) return [];
  const joined = /^(?:and|or|nor|&)$/u.test(wordAt(tokens, subject.from - 1)) && endingAt(people, subject.from - 1);
  return joined ? [joined, subject] : [subject];
}

/** "Paul Marsh sat down and asked him": where nobody else could be the subject. */
function loneSubject(people: readonly Placed[], end: number): Placed[] {
  const subjects = people.filter(({ to, role }) => to <= end && role === 'subject');
  return new Set(subjects.map(({ entity }) => entity)).size === 1 ? subjects.slice(0, 1) : [];
}

/** "The head of the fund, Paul Marsh, asked him". */
function namedInApposition(tokens: readonly Token[], people: readonly Placed[], end: number): Placed | undefined {
  const name = endingAt(people, end);
  return name && name.form === 'name' && wordAt(tokens, name.from - 1) === ',' ? name : undefined;
}

/** "Paul Marsh, the head of the fund, asked him": the person before an insertion that ends with the comma at `end`. */
function beforeApposition(tokens: readonly Token[], people: readonly Placed[], end: number): Placed | undefined {
  for (let at = end - 2; at > 0 && end - at < 16; at -= 1) {
    const text = tokens[at]!.text;
    if (text !== ',') continue;
    const head = endingAt(people, at);
    return head?.role === 'subject' || head?.role === 'other' || head?.from === 0 ? head : undefined;
  }
  return undefined;
}
