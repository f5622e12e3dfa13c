import type { RelationRule } from '../../rule.ts';
import { type VerbPattern, verbRule } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

const selling: Omit<VerbPattern, 'target'> = {
  id: 'invested-sold',
  type: 'investedIn',
  verbs: ['sell', 'issue', 'offer', 'transfer', 'give'],
  noun: ['stake', 'share', 'interest', 'equity', 'shareholding'],
  source: 'to',
  confidence: 0.8,
};
const ofOther = verbRule({ ...selling, target: 'in of' });
const ofItself = verbRule({ ...selling, target: 'subject' });

/** "Foo sold a stake to Bar", "Baz sold a stake in Foo to Bar": the buyer holds it. */
export const soldStake: RelationRule<EnglishView> = {
  id: selling.id,
  type: selling.type,
  match: (view) => {
    const found = ofOther.match(view);
    return found.length > 0 ? found : ofItself.match(view);
  },
};
