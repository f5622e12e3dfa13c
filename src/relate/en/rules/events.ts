import { eventRule } from '../eventrule.ts';

/** "Foo's acquisition of Bar", "the takeover of Bar by Foo". */
export const acquisition = eventRule({
  id: 'acquired-event',
  type: 'acquired',
  nouns: ['acquisition', 'takeover', 'purchase', 'buyout'],
  prepositions: 'of',
});

/** "Foo's bid for Bar". */
export const bid = eventRule({
  id: 'acquired-bid',
  type: 'acquired',
  nouns: ['bid', 'offer'],
  prepositions: 'for',
  status: 'hypothetical',
});

/** "Foo's investment in Bar". */
export const investment = eventRule({
  id: 'invested-event',
  type: 'investedIn',
  nouns: ['investment', 'stake', 'investments', 'shareholding'],
  prepositions: 'in',
});

/** "Foo's deal with Bar", "a partnership between Foo and Bar". */
export const partnership = eventRule({
  id: 'partner-event',
  type: 'partnerOf',
  nouns: [
    'deal',
    'partnership',
    'agreement',
    'alliance',
    'collaboration',
    'pact',
    'venture',
    'cooperation',
    'relationship',
  ],
  prepositions: 'with',
});

/** "Foo's rivalry with Bar", "competition between Foo and Bar". */
export const rivalry = eventRule({
  id: 'competitor-event',
  type: 'competitorOf',
  nouns: ['rivalry', 'competition', 'race', 'battle'],
  prepositions: 'with against',
});

/** "Foo's lawsuit against Bar". */
export const lawsuit = eventRule({
  id: 'sued-event',
  type: 'sued',
  nouns: ['lawsuit', 'suit', 'complaint', 'case', 'claim'],
  prepositions: 'against',
});

/** "Ada Roe's criticism of Foo". */
export const criticism = eventRule({
  id: 'criticized-event',
  type: 'criticized',
  nouns: ['criticism', 'attack', 'attacks', 'condemnation', 'denunciation'],
  prepositions: 'of on against',
});

/** "Ada Roe's support for Ben Poe". */
export const support = eventRule({
  id: 'supports-event',
  type: 'supports',
  nouns: ['support', 'endorsement', 'backing'],
  prepositions: 'for of',
});

/** "Ada Roe's interview with Ben Poe". */
export const interview = eventRule({
  id: 'interviewed-event',
  type: 'interviewed',
  nouns: ['interview', 'conversation'],
  prepositions: 'with of',
});

/** "Ada Roe's marriage to Ben Poe". */
export const marriage = eventRule({
  id: 'spouse-event',
  type: 'spouseOf',
  nouns: ['marriage', 'wedding', 'engagement'],
  prepositions: 'to with',
});
