import { isCapitalised, type WordInfo } from './words.ts';

/** Last words of the names of newspapers and the like: "the Skagen Courier", "the Nord-Zeitung". */
const PAPER =
  /(?:^|-)(?:advertiser|age|argus|bee|bulletin|chronicle|courier|echo|enquirer|examiner|express|gazette|gazzetta|globe|guardian|herald|independent|inquirer|journal|ledger|mail|mercury|mirror|monitor|news|newspaper|observer|post|press|record|review|sentinel|standard|star|sun|telegraph|times|tribune|zeitung|nachrichten|rundschau|anzeiger|tagblatt|tageblatt|kurier|dagblad|dagbladet|zeit|monde|figaro|mundo|país|repubblica|sera|sport)$/u;
const TELLING =
  /(?:^| )(?:told|tells|interview with|interview to|interview in|interviewed by|spoke (?:to|with)|speaking to|reported by|(?:writing|wrote) (?:in|for)|column(?:ist)? (?:in|for|at)|editor (?:of|at)|reporter (?:for|at|with)|journalist (?:for|at|with)|correspondent (?:for|of|at))(?: the)?$/u;

const PAPER_OF_PLACE =
  /^(?:Register|Dispatch|Courier|Chronicle|Herald|Gazette|Tribune|Times|Post|Star|Sentinel|Inquirer|Examiner|Journal|Observer|Telegraph|Bee|Advocate|Constitution|Bulletin|Globe|Mercury|News|Echo|Mail|Argus)$/u;

/** "The Skagen Register", "Skagen Radio": a place with the last word of a newspaper or a station behind it. */
export function isPaperOfPlace(words: readonly WordInfo[], from: number, to: number): boolean {
  const [head, next] = [words[to]?.text ?? '', words[to + 1]];
  if (next && isCapitalised(next)) return false;
  return /^(?:Radio|Television|TV)$/u.test(head) || (words[from - 1]?.lower === 'the' && PAPER_OF_PLACE.test(head));
}

/** "Told the Skagen Courier", "in an interview with Ny Tid": who is told is a paper, if it is called like one. */
export function isPaper(words: readonly WordInfo[], from: number, to: number): boolean {
  if (!PAPER.test(words[to - 1]!.lower)) return false;
  const before = words.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  const several = to - from > 1 || /-/u.test(words[from]!.text) || before.at(-1) === 'the';
  return several && TELLING.test(before.join(' '));
}
