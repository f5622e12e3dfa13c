import { simplify } from './simplified.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** Text without case, accents and the difference between traditional and simplified characters. */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const plain = bare.replace(/[ßøłđæœıþð]/gu, (letter) => UNDECOMPOSED[letter]!);
  return simplify(plain.normalize('NFC'));
}

/**
 * A name as it is compared: folded, its words parted by single spaces, all other signs gone ("J.R.R. O’Neill" →
 * "jrr oneill"); nothing parts Han characters, so that the dot in 萨姆·奥特曼 may be left out.
 */
export function foldName(name: string): string {
  const joined = foldText(name).replace(/['’‘`.]/gu, '');
  const spaced = joined.replace(/[^\p{L}\p{N}+#&]+/gu, ' ').trim();
  return spaced.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
