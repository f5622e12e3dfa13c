import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo, a partner of Bar". */
export const partnerNoun = nounRule({
  id: 'partner-noun',
  type: 'partnerOf',
  nouns: 'partner',
  holder: 'source',
  prepositions: 'of with to in',
});

/** "Foo teamed up with Bar." */
export const partnersWith = verbRule({
  id: 'partner-verb',
  type: 'partnerOf',
  verbs: [
    'partner',
    'team',
    'team up',
    'collaborate',
    'ally',
    'cooperate',
    'join',
    'work',

    'affiliate',
    'link',
    'tie',
  ],
  source: 'subject',
  target: 'with',
});

/** "Foo signed a deal with Bar." */
export const partnerDeal = verbRule({
  id: 'partner-deal',
  type: 'partnerOf',
  verbs: [
    'sign',
    'have',
    'form',
    'announce',
    'strike',
    'enter',
    'make',
    'reach',
    'negotiate',
    'sign up',
    'ink',
    'agree',
    'revise',
    'end',
    'renew',
    'extend',
    'establish',
    'create',
    'launch',
    'get',
    'develop',
    'build',
    'start',
    'begin',
    'close',
    'complete',
    'conclude',
    'maintain',
  ],
  source: 'subject',
  target: 'with',
  noun: [
    'deal',
    'partnership',
    'agreement',
    'alliance',
    'collaboration',
    'pact',
    'contract',
    'relationship',
    'venture',
    'cooperation',
    'tie-up',
    'accord',
    'tie',
    'memorandum',
    'affiliation',
    'association',
  ],
});
