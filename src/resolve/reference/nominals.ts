import type { EntityType, Token } from '../../model.ts';

/** A noun phrase that stands for something named before: tokens `[from, to)`. */
export interface Nominal {
  from: number;
  to: number;
  wants: readonly EntityType[];
  /** The noun itself. */
  head: string;
  /** Written with a capital, as part of a name: "the Committee". */
  capital?: true;
}

const BODY: readonly EntityType[] = ['company', 'organization'];
const HEADS: readonly [readonly EntityType[], RegExp][] = [
  [
    ['company'],
    /^(?:company|firm|startup|start-up|business|corporation|conglomerate|giant|chipmaker|carmaker|automaker|drugmaker|retailer|airline|insurer|lender|brewer|publisher|planemaker|chocolatier|\p{Ll}*maker|manufacturer|broadcaster|steelmaker|shipbuilder|supermarket|streamer|carrier|miner|brokerage|utility|shipper|shipowner|foundry|wholesaler|bakery|brewery|winery)$/u,
  ],
  [
    BODY,
    /^(?:lab|laboratory|group|bank|newspaper|outlet|developer|employer|parent|consultancy|studio|club|team|fund|label|network)$/u,
  ],
  [
    ['organization'],
    /^(?:organization|organisation|agency|university|charity|nonprofit|non-profit|institute|ministry|committee|commission|council|foundation|regulator|watchdog|party|union|college|museum|ngo|think-tank|hospital|federation|league|authority|bureau)$/u,
  ],
  [['product'], /^(?:app|chatbot|assistant|software|device|tool|platform|gadget|drug|smartphone|browser|headset)$/u],
  [['work'], /^(?:book|novel|film|movie|memoir|documentary|podcast|album|play)$/u],
];
/** May stand between article and head: "the Swiss software company", "the tech giant". */
const MODIFIER = /^(?:\p{Ll}[\p{Ll}-]*|\p{Lu}\p{Ll}+(?:an|ish|ese|ss|ch|i)|\p{Lu}\p{Ll}+-based|AI)$/u;
const NO_MODIFIER =
  /^(?:same|other|first|second|third|next|last|new|former|rival|whole|entire|right|wrong|best|biggest|largest|only|of|and|or|in|on|at|to|for|by|with|from|is|was|has|that|which|who|as|than|a|an|the|his|her|its|their|our|my|your|holding|parent|average|typical|modern|ideal|central)$/u;
/** After the head these make it another thing: "the company that he left", "the company of his father". */
const NARROWED =
  /^(?:that|which|who|whose|where|of|he|she|they|we|i|you|called|named|behind|founded|formerly|known|led|run)$/u;

/** Heads that say no more than that something is a body. */
const VAGUE =
  /^(?:company|firm|business|group|corporation|giant|organi[sz]ation|employer|developer|lab|laboratory|team)$/u;

/** Whether a noun for a body says what kind it is: a bank is no airline. */
export const isSpecific = (word: string): boolean => isBodyNoun(word) && !VAGUE.test(word);

/** Whether a noun may stand for a company or another body. */
export const isBodyNoun = (word: string): boolean => HEADS.slice(0, 3).some(([, head]) => head.test(word));

/** "The company", "this Swiss software firm": a definite noun phrase at a place. */
export function nominalAt(tokens: readonly Token[], from: number): Nominal | undefined {
  if (!/^(?:[Tt]he|[Tt]his)$/u.test(tokens[from]!.text)) return undefined;
  for (let at = from + 1; at <= from + 3 && at < tokens.length; at += 1) {
    const word = tokens[at]!.text;
    const capital = at === from + 1 && capitalHead(tokens, from);
    if (capital) return capital;
    const wants = HEADS.find(([, head]) => head.test(word))?.[0];
    const next = tokens[at + 1]?.text ?? '';
    if (wants && !continues(next))
      return NARROWED.test(next.toLowerCase()) ? undefined : { from, to: at + 1, wants, head: word };
    if (!MODIFIER.test(word) || NO_MODIFIER.test(word)) return undefined;
  }
  return undefined;
}

/** "The Committee": the last word of a name that the text has in full. */
function capitalHead(tokens: readonly Token[], from: number): Nominal | undefined {
  const word = tokens[from + 1]!.text;
  const head = word.toLowerCase();
  const next = tokens[from + 2]?.text ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(word) || !isBodyNoun(head) || /^(?:\p{Lu}|of$|for$|on$|to$|and$|-)/u.test(next))
    return undefined;
  return { from, to: from + 2, wants: BODY, head, capital: true };
}

/** The head is only part of a longer noun: "the company car", "the business model". */
const continues = (next: string): boolean =>
  /^(?:car|model|plan|name|policy|school|card|account|owner|owners|officials?|leaders?|executives?|members?|world|community|district|system|store|market|industry|sector|\p{Lu}\p{L}+)$/u.test(
    next,
  );
