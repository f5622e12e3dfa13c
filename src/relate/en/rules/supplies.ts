import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo supplies Bar." "Foo serves Bar." */
export const suppliesVerb = verbRule({
  id: 'supplies-verb',
  type: 'supplies',
  verbs: ['supply', 'equip'],
  source: 'subject',
  target: 'object',
});

/** "Foo supplies chips to Bar", "Foo sells to Bar". */
export const suppliesTo = verbRule({
  id: 'supplies-to',
  type: 'supplies',
  verbs: ['supply', 'sell', 'provide', 'deliver', 'ship', 'license'],
  source: 'subject',
  target: 'to',
  exceptTypes: ['company', 'organization'],
  except: ['stake', 'share', 'interest', 'business', 'division', 'unit', 'company'],
  confidence: 0.8,
});

/** "Foo supplies Bar with chips." */
export const buysFrom = verbRule({
  id: 'supplies-from',
  type: 'supplies',
  verbs: ['buy', 'source', 'purchase', 'order', 'obtain', 'license', 'procure', 'get'],
  source: 'from',
  target: 'subject',
  confidence: 0.8,
});

/** "Foo makes chips for Bar." */
export const makesFor = verbRule({
  id: 'supplies-for',
  type: 'supplies',
  verbs: ['make', 'build', 'produce', 'manufacture', 'provide'],
  source: 'subject',
  target: 'for',
  confidence: 0.6,
});

/** "Foo, a supplier to Bar". */
export const supplierNoun = nounRule({
  id: 'supplies-supplier',
  type: 'supplies',
  nouns: 'supplier',
  holder: 'source',
  prepositions: 'to of for',
});

/** "Foo, a customer of Bar". */
export const customerNoun = nounRule({
  id: 'supplies-customer',
  type: 'supplies',
  nouns: 'customer',
  holder: 'target',
  prepositions: 'of for',
});
