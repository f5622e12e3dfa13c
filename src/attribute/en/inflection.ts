/** Irregular forms: past and participle. The rest is inflected by rule. */
const IRREGULAR: Record<string, string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  begin: ['began', 'begun'],
  'go on': ['went on', 'goes on'],
  find: ['found'],
  cry: ['cried'],
  reply: ['replied'],
  deny: ['denied'],
  testify: ['testified'],
  quip: ['quipped'],
  admit: ['admitted'],
  read: ['read'],
  feel: ['felt'],
  know: ['knew', 'known'],
  swear: ['swore', 'sworn'],
  sing: ['sang'],
  vow: ['vowed'],
  speak: ['spoke'],
  understand: ['understood'],
  foresee: ['foresaw'],
  forget: ['forgot', 'forgotten'],
  hold: ['held'],
  learn: ['learned', 'learnt'],
  bet: ['bet'],
};

/** The forms of a verb but its base: says, saying, said. A particle or preposition is joined to it by a low line: point_out. */
export function inflect(verb: string): string[] {
  const base = verb.replace('_', ' ');
  const [stem = '', ...rest] = base.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (IRREGULAR[base]) return [...(stem === 'go' ? [] : [third(stem) + tail]), ing(stem) + tail, ...IRREGULAR[base]];
  if (IRREGULAR[stem]) return [third(stem), ing(stem), ...IRREGULAR[stem]].map((form) => form + tail);
  if (base === 'make clear') return ['made clear', 'makes clear', 'made it clear', 'making clear'];
  return [third(stem), past(stem), ing(stem)].map((form) => form + tail);
}

const third = (verb: string): string =>
  /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
const past = (verb: string): string =>
  /e$/u.test(verb) ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : doubled(verb, 'ed');
const ing = (verb: string): string => (/[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : doubled(verb, 'ing'));
const DOUBLING = new Set([
  'admit',
  'quip',
  'sob',
  'snap',
  'dub',
  'begin',
  'sum',
  'rip',
  'hum',
  'beg',
  'brag',
  'bet',
  'forget',
  'put',
  'slam',
  'fret',
]);
const doubled = (verb: string, ending: string): string =>
  DOUBLING.has(verb) ? `${verb}${verb.at(-1)}${ending}` : `${verb}${ending}`;
