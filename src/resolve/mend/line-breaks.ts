import type { Name, Span } from '../../model.ts';

const BROKEN_WORD = /\p{Lu}[\p{L}’']*[-‐][^\S\n]*\n[^\S\n]*\p{L}[\p{L}’']*/gu;

/** "Chris-⏎topher Langford": a name takes in the word that the end of a line broke, and the name that goes on after it. */
export function mendLineBreaks(text: string, names: readonly Name[]): Name[] {
  if (!/[-‐]\s*\n/u.test(text)) return [...names];
  const broken = [...text.matchAll(BROKEN_WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const mended: Name[] = [];
  let next = 0;
  for (const name of names) {
    const last = mended.at(-1);
    while (next < broken.length && broken[next]!.end + 1 < name.start) next += 1;
    const word = broken[next];
    const whole = word && isPartOf(text, name, word) ? union(name, word) : name;
    if (last && (whole.start < last.end || (word && goesOn(text, last, whole, word))))
      mended[mended.length - 1] = joined(last, whole);
    else mended.push(whole);
  }
  return mended;
}

/** The word is inside the name, overlaps it, or stands right before it or after it. */
function isPartOf(text: string, name: Span, word: Span): boolean {
  if (word.start < name.end && name.start < word.end) return true;
  return word.end < name.start && /^[^\S\n]$/u.test(text.slice(word.end, name.start));
}

const goesOn = (text: string, last: Span, name: Span, word: Span): boolean =>
  last.end === word.end && name.start > last.end && /^[^\S\n]$/u.test(text.slice(last.end, name.start));

const union = (name: Name, { start, end }: Span): Name => ({
  ...name,
  start: Math.min(name.start, start),
  end: Math.max(name.end, end),
});

function joined(a: Name, b: Name): Name {
  const surer = a.confidence >= b.confidence ? a : b;
  return { ...surer, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
