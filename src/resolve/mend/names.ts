import type { Lexicon } from '../../lexicon.ts';
import type { Name, Sentence } from '../../model.ts';
import { withoutAmount } from './amounts.ts';
import { withBracketed } from './bracketed.ts';
import { withEchoes } from './echoes.ts';
import { withoutIntroduction } from './introduced.ts';
import { joinBrokenNames } from './joined.ts';
import { mendLineBreaks } from './line-breaks.ts';
import { mendParticles } from './particles.ts';
import { withSpeltOut } from './spelt-out.ts';

/** Names as they were found → names as they are meant: broken ones whole, overlooked ones added. In text order. */
export function mendNames(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  lexicon: Lexicon,
): Name[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = mendParticles(text, withoutAmount(text, withoutIntroduction(text, mendLineBreaks(text, sorted))));
  const spelt = withSpeltOut(text, sentences, joinBrokenNames(text, withBracketed(text, whole)));
  return withEchoes(sentences, spelt, text, lexicon);
}
