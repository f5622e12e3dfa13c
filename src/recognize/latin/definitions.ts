import type { EntityType } from '../../model.ts';
import { CASE, type WordInfo } from './words.ts';

/** What a text says that a name is: "Khanjar (1930) is an Indian silent film". */
const NOUNS: readonly [EntityType, RegExp][] = [
  [
    'work',
    /^(?:film|movie|documentary|album|song|ballad|novel|novella|poem|play|opera|operetta|musical|ballet|sitcom|miniseries|comic|manga|anime|painting|sculpture|sonata|symphony|memoir|telenovela|podcast)$/u,
  ],
  [
    'company',
    /^(?:company|corporation|firm|manufacturer|conglomerate|retailer|airline|carmaker|automaker|bank|brewery|publisher|broadcaster|newspaper|tabloid|label|brokerage|insurer|subsidiary|start-up|startup)$/u,
  ],
  [
    'organization',
    /^(?:band|duo|trio|quartet|quintet|orchestra|choir|ensemble|club|team|party|union|organization|organisation|nonprofit|charity|foundation|university|college|school|institute|agency|ministry|museum|federation|association|militia|sect)$/u,
  ],
  [
    'product',
    /^(?:software|app|smartphone|tablet|console|laptop|microprocessor|chipset|browser|drug|vaccine|airliner|aircraft|helicopter|missile|rocket|satellite|car|sedan|hatchback|suv|minivan|motorcycle|chatbot|robot|videogame|softener|detergent)$/u,
  ],
  [
    'place',
    /^(?:village|town|city|hamlet|municipality|commune|suburb|neighborhood|neighbourhood|district|county|province|parish|river|lake|mountain|peak|island|bay|valley|hill|strait|peninsula|crater|asteroid|volcano|glacier)$/u,
  ],
  [
    'person',
    /^(?:politician|statesman|diplomat|footballer|player|actor|actress|singer|songwriter|musician|guitarist|drummer|pianist|composer|rapper|comedian|writer|author|poet|novelist|journalist|painter|sculptor|photographer|architect|filmmaker|engineer|scientist|physicist|chemist|biologist|botanist|mathematician|philosopher|theologian|historian|lawyer|economist|businessman|businesswoman|entrepreneur|professor|swimmer|cyclist|boxer|wrestler|skater|gymnast|cricketer|sprinter|nobleman|priest|monk|activist)$/u,
  ],
];
const ENDS =
  /^(?:of|in|on|at|by|from|for|with|to|that|which|who|whose|where|when|and|or|near|between|about|as|under|based|[a-z]+ed|known|written|set|built|made|[a-z]+ing)$/u;
const LONGEST = 8;
const LONGEST_BRACKET = 16;

/** The type of the noun that the name ending before token `to` is said to be; null where nothing is said. */
export function definitionOf(words: readonly WordInfo[], to: number): EntityType | null {
  let at = behindBrackets(words, to);
  if (!/^(?:is|was|are|were)$/u.test(words[at]?.text ?? '')) return null;
  at += /^(?:also|now|currently|originally)$/u.test(words[at + 1]?.text ?? '') ? 2 : 1;
  if (!/^(?:a|an|the)$/u.test(words[at]?.text ?? '')) return null;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST); i += 1) {
    const word = words[i]!;
    if (word.case === CASE.sign && word.text !== '-') return null;
    const kind = NOUNS.find(([, nouns]) => nouns.test(word.text))?.[0];
    if (kind !== undefined && endsPhrase(words[i + 1])) return kind;
    if (ENDS.test(word.text) && words[i + 1]?.text !== '-') return null;
  }
  return null;
}

const endsPhrase = (next: WordInfo | undefined): boolean =>
  next === undefined || (next.case === CASE.sign && !/^(?:-|['’]s?)$/u.test(next.text)) || ENDS.test(next.text);

/** "(1930)", "(lit. the dagger)". */
function behindBrackets(words: readonly WordInfo[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_BRACKET); i += 1)
    if (words[i]!.text === ')') return i + 1;
  return at;
}
