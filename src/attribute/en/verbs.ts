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
  know: ['knew'],
  swear: ['swore'],
  sing: ['sang'],
  vow: ['vowed'],
  speak: ['spoke'],
  understand: ['understood'],
};

/** Verbs that introduce words between quotation marks. */
const SPEAKING =
  'say tell add reply answer ask note explain write argue claim insist admit recall continue observe remark warn declare announce joke quip ' +
  'shout cry exclaim whisper murmur mutter respond retort repeat suggest state concede acknowledge agree counter complain boast tweet post ' +
  'lament stress emphasize emphasise testify confess conclude inquire enquire demand urge interrupt interject promise predict report reveal ' +
  'wonder muse laugh sigh scream yell growl plead protest sob snap chuckle groan grunt gasp stammer drawl return rejoin remind assure advise ' +
  'comment maintain assert allege charge contend recount relate elaborate clarify reflect reason caution promise offer object opine venture ' +
  'proclaim profess affirm reiterate summarize sniff bellow roar hiss whine whimper giggle echo begin pursue order command call think go_on ' +
  'read deny decry deride blast praise describe characterize dub brand speak';

/** Verbs whose complement, with or without "that", reports what somebody says, writes or thinks. */
const REPORTING =
  'say tell add reply answer note explain write argue claim insist admit recall observe remark warn declare announce joke respond repeat suggest ' +
  'state concede acknowledge agree counter complain boast tweet lament stress emphasize emphasise testify confess conclude promise predict report ' +
  'reveal assure maintain assert allege charge contend recount caution proclaim affirm reiterate think believe feel hope fear expect assume ' +
  'suspect doubt estimate forecast guess reckon indicate disclose confirm estimate project argue vow swear find show remind signal understand ' +
  'speculate imply hint stipulate rule determine deny inform point_out make_clear';

/** Verbs after which a clause follows without "that" as well. */
const PLAIN =
  'say add claim think believe admit argue insist hope fear predict note observe explain suggest concede acknowledge state announce complain ' +
  'warn feel assert allege contend swear estimate report reply reveal joke recall point_out make_clear declare conclude';

/** Verbs whose complement is a question. */
const ASKING = 'ask wonder explain question say know tell discuss describe show inquire';

/** Verbs whose complement is an infinitive: a promise or a bidding. */
const BINDING = 'promise vow pledge threaten urge';

function inflect(verb: string): string[] {
  const base = verb.replace('_', ' ');
  const [stem = '', ...rest] = base.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (IRREGULAR[base]) return [...(stem === 'go' ? [] : [third(stem) + tail]), ing(stem) + tail, ...IRREGULAR[base]];
  if (base === 'point out') return ['points out', 'pointed out', 'pointing out'];
  if (base === 'make clear') return ['made clear', 'makes clear', 'made it clear', 'making clear'];
  return [third(stem), past(stem), ing(stem)].map((form) => form + tail);
}

const third = (verb: string): string =>
  /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
const past = (verb: string): string =>
  /e$/u.test(verb) ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : doubled(verb, 'ed');
const ing = (verb: string): string => (/[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : doubled(verb, 'ing'));
const DOUBLING = new Set(['admit', 'quip', 'sob', 'snap', 'dub', 'begin']);
const doubled = (verb: string, ending: string): string =>
  DOUBLING.has(verb) ? `${verb}${verb.at(-1)}${ending}` : `${verb}${ending}`;

const formsOf = (list: string): string[] => [...new Set(list.split(' ').flatMap(inflect))];
const source = (forms: Iterable<string>): string => `(?:${[...forms].sort((a, b) => b.length - a.length).join('|')})`;
const isParticiple = (form: string): boolean => /ing(?: |$)/u.test(form);
const finite = (list: string): string[] => formsOf(list).filter((form) => !isParticiple(form));

/** Sources of regular expressions: finite forms (said, says), participles (saying), and bare forms after you, they or to. */
export const SPEAK = source(finite(SPEAKING));
export const SPEAKING_PARTICIPLE = source(formsOf(SPEAKING).filter(isParticiple));
export const SPEAK_BARE = source(SPEAKING.split(' ').map((verb) => verb.replace('_', ' ')));
export const REPORT = source(finite(REPORTING));
export const REPORTING_PARTICIPLE = source(
  formsOf(REPORTING).filter((form) => isParticiple(form) && !/^(?:find|show|know)/u.test(form)),
);
export const REPORT_PLAINLY = source(finite(PLAIN));
export const ASK = source(finite(ASKING));
export const BIND = source(finite(BINDING));
