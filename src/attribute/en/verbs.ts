import { inflect } from './inflection.ts';

/** Verbs that introduce words between quotation marks. */
const SPEAKING =
  'say tell add reply answer ask note explain write argue claim insist admit recall continue observe remark warn declare announce joke quip ' +
  'shout cry exclaim whisper murmur mutter respond retort repeat suggest state concede acknowledge agree counter complain boast tweet post ' +
  'lament stress emphasize emphasise testify confess conclude inquire enquire demand urge interrupt interject promise predict report reveal ' +
  'wonder muse laugh sigh scream yell growl plead protest sob snap chuckle groan grunt gasp stammer drawl return rejoin remind assure advise ' +
  'comment maintain assert allege charge contend recount relate elaborate clarify reflect reason caution promise offer object opine venture ' +
  'proclaim profess affirm reiterate summarize sniff bellow roar hiss whine whimper giggle echo begin pursue order command call think go_on ' +
  'read deny decry deride blast praise describe characterize dub brand speak chant bark retweet intone bemoan brag implore beg exhort thunder ' +
  'fume rant rail snort sneer scoff mock gush enthuse croon coo hum rasp croak stutter falter sum_up chime_in point_out fire_back shoot_back ' +
  'volunteer theorize speculate surmise guess hypothesize instruct direct dictate';

/** Verbs that judge something in words which may stand between quotation marks. */
const JUDGING =
  'call label describe characterize dismiss denounce condemn slam criticize criticise decry deride blast praise hail tout brand dub depict portray ' +
  'cast ridicule reject refer_to attack bash mock laud applaud lambaste castigate rip cite quote mention discuss consider deem term ' +
  'promise vow demand accuse blame express defend';

/** Verbs whose complement, with or without "that", reports what somebody says, writes or thinks. */
const REPORTING =
  'say tell add reply answer note explain write argue claim insist admit recall observe remark warn declare announce joke respond repeat suggest ' +
  'state concede acknowledge agree counter complain boast tweet lament stress emphasize emphasise testify confess conclude promise predict report ' +
  'reveal assure maintain assert allege charge contend recount caution proclaim affirm reiterate think believe feel hope fear expect assume ' +
  'suspect doubt estimate forecast guess reckon indicate disclose confirm estimate project argue vow swear find show remind signal understand ' +
  'speculate imply hint stipulate rule determine deny inform point_out make_clear know realize realise recognize recognise learn remember worry ' +
  'discover decide demand propose recommend request posit reason theorize surmise profess pledge brag quip demonstrate advise caution convince ' +
  'persuade notify foresee imagine regret dispute stipulate underscore highlight hold retort opine concur fret bet document';

/** Verbs after which a clause follows without "that" as well. */
const PLAIN =
  'say add claim think believe admit argue insist hope fear predict note observe explain suggest concede acknowledge state announce complain ' +
  'warn feel assert allege contend swear estimate report reply reveal joke recall point_out make_clear declare conclude know realize realise doubt ' +
  'worry suspect expect confirm maintain stress tweet testify boast quip deny assume guess vow agree remember decide imagine bet reckon';

/** Verbs whose complement is a question. */
const ASKING =
  'ask wonder explain question say know tell discuss describe show inquire debate decide consider ponder detail outline recall';

/** Verbs whose complement is an infinitive: a promise, a wish or a bidding to oneself. */
const BINDING = 'promise vow pledge threaten hope offer propose swear';

/** Verbs that bid somebody to do something, as in "urged Congress to act". */
const BIDDING =
  'urge ask tell order advise encourage invite instruct implore beg warn remind direct call_on exhort press push challenge command request lobby expect want';

/** Verbs that find fault or merit in somebody: "accused her of lying", "blamed him for the fire". */
const BLAMING =
  'accuse blame criticize criticise praise fault credit slam attack thank condemn mock blast commend chide scold denounce applaud rip chastise ' +
  'hammer lambaste ridicule hail assail berate castigate rebuke congratulate';

/** Verbs whose object, a noun phrase after a preposition or a gerund, says what is said. */
const NAMING =
  'call_for warn_of warn_about warn_against complain_about complain_of boast_of boast_about apologize_for apologise_for brag_about ' +
  'argue_for argue_against muse_about speculate_about joke_about speak_of talk_about insist_on object_to agitate_for advocate_for press_for';

const formsOf = (list: string): string[] => [...new Set(list.split(' ').flatMap(inflect))];
const basesOf = (list: string): string[] => list.split(' ').map((verb) => verb.replace('_', ' '));
const source = (forms: Iterable<string>): string => `(?:${[...forms].sort((a, b) => b.length - a.length).join('|')})`;
const isParticiple = (form: string): boolean => /ing(?: |$)/u.test(form);
const finite = (list: string): string[] => formsOf(list).filter((form) => !isParticiple(form));

/** Sources of regular expressions: finite forms (said, says), participles (saying), and bare forms after you, they or to. */
export const SPEAK = source(finite(SPEAKING));
export const SPEAKING_PARTICIPLE = source(
  formsOf(SPEAKING).filter(
    (form) => isParticiple(form) && !/^(?:speak|read|offer|return|think|reflect)ing/u.test(form),
  ),
);
export const SPEAK_BARE = source(basesOf(SPEAKING));
export const REPORT = source(finite(REPORTING));
export const REPORTING_PARTICIPLE = source(
  formsOf(REPORTING).filter((form) => isParticiple(form) && !/^(?:find|show|know)/u.test(form)),
);
export const REPORT_PLAINLY = source(finite(PLAIN));
export const ASK = source(finite(ASKING));
export const JUDGE = source(finite(JUDGING));
export const BIND = source(finite(BINDING));
export const BID = source(finite(BIDDING));
export const BLAME = source(finite(BLAMING));
export const NAME_TOPIC = source(finite(NAMING));
const bare = (list: string): string => source(basesOf(list));
export const REPORT_BARE = bare(REPORTING);
export const REPORT_PLAINLY_BARE = bare(PLAIN);
export const BLAME_BARE = bare(BLAMING);

/** A finite form of any verb that reports, and any form at all. */
const LISTS = [REPORTING, PLAIN, ASKING, BINDING, BIDDING, BLAMING, NAMING];
export const ANY_CUE = source(new Set(LISTS.flatMap(finite)));
export const ANY_FORM = source(
  new Set([...LISTS, JUDGING, 'regard view paint unveil'].flatMap((list) => [...formsOf(list), ...basesOf(list)])),
);
