import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo invested $1bn in Bar." */
export const investedVerb = verbRule({
  id: 'invested-verb',
  type: 'investedIn',
  verbs: ['invest', 'reinvest'],
  source: 'subject',
  target: 'in into',
});

/** "Bar is backed by Foo." */
export const backedVerb = verbRule({
  id: 'invested-backed',
  type: 'investedIn',
  verbs: ['back', 'fund', 'finance', 'bankroll', 'seed'],
  source: 'subject',
  target: 'object',
  confidence: 0.8,
  targetTypes: ['company'],
});

/** "Foo holds a stake in Bar." */
export const stake = verbRule({
  id: 'invested-stake',
  type: 'investedIn',
  verbs: [
    'hold',
    'own',
    'have',
    'buy',
    'take',
    'acquire',
    'purchase',
    'increase',
    'raise',
    'sell',
    'retain',
    'control',
    'reduce',
  ],
  source: 'subject',
  target: 'in of',
  noun: ['stake', 'share', 'interest', 'holding', 'shareholding', 'equity', 'ownership', 'percent', '%', 'investment'],
});

/** "Foo, an investor in Bar". */
export const investorNoun = nounRule({
  id: 'invested-investor',
  type: 'investedIn',
  nouns: 'investor',
  holder: 'source',
  prepositions: 'in of behind',
});

/** "Foo bought Bar's shares." "Foo holds Bar stock." */
export const shares = verbRule({
  id: 'invested-shares',
  type: 'investedIn',
  verbs: ['hold', 'own', 'buy', 'acquire', 'purchase', 'sell', 'have'],
  noun: ['share', 'stock', 'equity', 'stake'],
  source: 'subject',
  target: 'owner',
  confidence: 0.75,
});

/** "Foo led a funding round in Bar." */
export const ledRound = verbRule({
  id: 'invested-led-round',
  type: 'investedIn',
  verbs: ['lead', 'co-lead', 'join', 'make', 'close', 'announce'],
  noun: ['round', 'investment', 'financing', 'funding'],
  source: 'subject',
  target: 'in for of into',
  confidence: 0.8,
});
