import type { Word } from './words.ts';

const AGE = /^\d{1,3}$/u;

/** "Jane Doe, 42, CEO of Foo": an age between commas says nothing here. */
export function withoutAges(words: readonly Word[]): Word[] {
  return words.filter((_word, i) => !isAgePart(words, i));
}

function isAgePart(words: readonly Word[], i: number): boolean {
  const comma = AGE.test(words[i]!.text) ? i - 1 : i;
  return (
    words[comma]?.tag === 'comma' &&
    words[comma - 1]?.tag === 'name' &&
    AGE.test(words[comma + 1]?.text ?? '') &&
    (words[comma + 2]?.tag === 'comma' || words[comma + 2]?.tag === 'stop')
  );
}

const isPlace = (word: Word | undefined): boolean =>
  word?.tag === 'name' && word.entities.every(({ type }) => type === 'place');

/** "in Austin, Texas, and": places in a row become one word that means each of them. */
export function joinPlaces(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const last = joined.at(-1);
    const next = words[i + 1];
    if (last === undefined || words[i]!.tag !== 'comma' || !isPlace(last) || !isPlace(next) || last.possessive) {
      joined.push(words[i]!);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      end: next!.end,
      entities: [...last.entities, ...next!.entities],
      possessive: next!.possessive,
    };
    i += 1;
  }
  return joined;
}
