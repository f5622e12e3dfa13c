import type { Finding, RelationRule } from '../../rule.ts';
import { objects } from '../arguments.ts';
import { nounRule } from '../nounrule.ts';
import { verbStatus } from '../status.ts';
import { type Fits, subjects } from '../subjects.ts';
import { verbRule } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

/** "Ada Roe interviewed Ben Poe." */
export const interviewedVerb = verbRule({
  id: 'interviewed-verb',
  type: 'interviewed',
  verbs: ['interview', 'question', 'quiz'],
  source: 'subject',
  target: 'object',
});

/** "Foo criticized Bar." */
export const criticizedVerb = verbRule({
  id: 'criticized-verb',
  type: 'criticized',
  verbs: [
    'criticize',
    'criticise',
    'slam',
    'accuse',
    'attack',
    'blast',
    'denounce',
    'condemn',
    'question',
    'fault',
    'mock',
    'blame',
    'rebuke',
    'lambast',
    'lambaste',
    'dismiss',
    'deride',
    'doubt',
    'berate',
    'ridicule',
    'chide',
    'scold',
    'disparage',
    'bash',
    'insult',
  ],
  source: 'subject',
  target: 'object',
});

/** "Foo backed Bar in the election." */
export const supportsVerb = verbRule({
  id: 'supports-verb',
  type: 'supports',
  verbs: ['support', 'endorse', 'champion'],
  source: 'subject',
  target: 'object',
  confidence: 0.8,
});

/** "Ada Roe backed Ben Poe's campaign": to back a company is to invest in it. */
export const backs = verbRule({
  id: 'supports-backs',
  type: 'supports',
  verbs: ['back', 'fund'],
  source: 'subject',
  target: 'object',
  targetTypes: ['person', 'organization'],
  confidence: 0.8,
});

/** "Foo sued Bar." */
export const suedVerb = verbRule({
  id: 'sued-verb',
  type: 'sued',
  verbs: ['sue'],
  source: 'subject',
  target: 'object',
});

/** "Foo filed a lawsuit against Bar." */
export const lawsuit = verbRule({
  id: 'sued-filed',
  type: 'sued',
  verbs: ['file', 'bring', 'launch', 'initiate', 'win', 'lose', 'settle', 'start', 'have'],
  source: 'subject',
  target: 'against with',
  noun: ['lawsuit', 'suit', 'complaint', 'case', 'action', 'claim', 'proceeding'],
});

/** "Ada Roe told me", "I asked Ada Roe": the writer's own conversation, which those who answer don't tell of. */
export const toldMe: RelationRule<EnglishView> = {
  id: 'interviewed-told-me',
  type: 'interviewed',
  match: (view) =>
    view.zone === 'answer' ? [] : [...tellings(view, ['tell'], 'object'), ...tellings(view, ['ask'], 'subject')],
};

const FIRST_PERSON = /^(?:i|me|we|us)$/u;
const isPerson: Fits = ({ type }) => type === 'person';

function tellings(view: EnglishView, lemmas: readonly string[], writer: 'subject' | 'object'): Finding[] {
  return view.verbs
    .filter((verb) => lemmas.includes(verb.lemma) && !verb.passive)
    .flatMap((verb) => {
      const [told, teller] = [objects(view, verb, isPerson), subjects(view, verb, isPerson)];
      const [asking, answering] = writer === 'object' ? [told, teller] : [teller, told];
      const status = verbStatus(view, verb, 'event');
      return asking
        .filter(({ lower }) => FIRST_PERSON.test(lower))
        .flatMap((source) =>
          answering.map((target) => ({ source, target, trigger: view.words[verb.end]!, status, confidence: 0.7 })),
        );
    });
}

/** "Ada Roe questioned Foo's strategy." */
export const criticizedOwner = verbRule({
  id: 'criticized-owner',
  type: 'criticized',
  verbs: [
    'criticize',
    'criticise',
    'question',
    'slam',
    'attack',
    'blast',
    'denounce',
    'condemn',
    'mock',
    'deride',
    'doubt',
  ],
  source: 'subject',
  target: 'owner',
  confidence: 0.8,
});

/** "Ada Roe, a critic of Foo". */
export const criticNoun = nounRule({
  id: 'criticized-critic',
  type: 'criticized',
  nouns: 'opponent',
  holder: 'source',
  prepositions: 'of',
});

/** "Ada Roe, a supporter of Ben Poe", "a Poe supporter". */
export const supporterNoun = nounRule({
  id: 'supports-supporter',
  type: 'supports',
  nouns: 'supporter',
  holder: 'source',
  prepositions: 'of to for',
});
