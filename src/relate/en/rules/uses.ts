import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe uses Bar every day." */
export const usesVerb = verbRule({
  id: 'uses-verb',
  type: 'uses',
  verbs: ['use', 'adopt', 'deploy', 'try', 'test', 'try out', 'employ', 'install', 'download'],
  source: 'subject',
  target: 'object',
  confidence: 0.85,
});

/** "Ada Roe unwinds by chatting with Bar." */
export const chats = verbRule({
  id: 'uses-with',
  type: 'uses',
  verbs: ['chat', 'talk', 'work', 'play', 'experiment', 'speak', 'run', 'rely', 'switch', 'build', 'make', 'write'],
  source: 'subject',
  target: 'with on in to',
  confidence: 0.6,
});

/** "Ada Roe, a Bar user". */
export const userNoun = nounRule({
  id: 'uses-user',
  type: 'uses',
  nouns: 'user',
  holder: 'source',
  prepositions: 'of',
});
