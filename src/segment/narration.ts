import type { Piece } from './piece.ts';

const FIRST_OR_SECOND = /\b(?:i|me|my|mine|we|us|our|ours|you|your|yours)\b(?!\.)|\b(?:i|we|you)['’]|[我你您咱]/iu;
const QUOTED = /“[^”]{0,600}”|"[^"]{0,600}"|「[^」]{0,600}」|『[^』]{0,600}』/gu;

/** Signs that somebody reports what others say, and how much each is worth; 2 in all make narration. */
const SIGNS: readonly [worth: number, sign: RegExp][] = [
  // "…," said Gary Pell; Pell wrote that "…"
  [
    1,
    /[,.?!]["”]\s(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}|he|she|they) (?:said|says|wrote|told|added|recalled|replied|joked)\b|[,.?!]["”]\s(?:said|says|wrote|added|recalled|recalls|adds|replied|joked)\b/u,
  ],
  [1, /\b(?:said|says|wrote|told \p{Lu}[\p{L}'’-]+|added|insists|insisted|calls|called)\b[^.“"]{0,60}["“]/u],
  [2, /\b(?:told|tells) (?:reporters|the \p{Lu}|this (?:newspaper|magazine|paper|publication|website))/u],
  [
    2,
    /\b(?:declined to (?:comment|be interviewed)|did not (?:respond|reply|return|comment)|could not be reached|did n[o']t reply|in a statement|through a spokes\p{L}+|an? spokes(?:man|woman|person) for)\b/iu,
  ],
  [1, /[说說称稱表示认認为為写寫坦言指出][，：,:]?(?:[^。“]{0,20})[“「]/u],
  [2, /[对對向](?:本[报報刊]|本[网網]|[记記]者)[^。]{0,6}(?:[说說]|表示|[称稱]|透露)/u],
  [1, /[据據][^，。]{2,14}(?:[报報][导導道]|消息|[称稱])/u],
  [1, /(?:拒[绝絕]置[评評]|未(?:作|予|能)?(?:回[应應复復]|置[评評])|否[认認]了?(?:[这這]|相[关關]|上述))/u],
];

/**
 * Whether a paragraph tells of people and their words from outside: nobody in it says "I" or "you", and it reports what
 * others said. `names` are what the speakers of the conversation are called: nobody speaks of himself by his name.
 */
export function isNarration(piece: Piece, names: readonly string[] = []): boolean {
  const own = piece.text.replace(QUOTED, ' ');
  if (FIRST_OR_SECOND.test(own)) return false;
  const named = names.some((name) => own.includes(name));
  const worth = SIGNS.reduce((sum, [points, sign]) => sum + (sign.test(piece.text) ? points : 0), named ? 1 : 0);
  return worth >= 2;
}
