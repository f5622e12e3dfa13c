import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | null = null;
const known = new Map<string, string>();

/**
 * Traditional Han characters → simplified, one by one. Conversion by phrase would depend on the neighbours, so that an
 * index and a query could disagree on the same character.
 */
export function simplifyCharacter(character: string): string {
  const simple = known.get(character);
  if (simple !== undefined) return simple;
  convert ??= Converter({ from: 't', to: 'cn' });
  const converted = convert(character);
  known.set(character, converted);
  return converted;
}

const HAN = /\p{Script=Han}/gu;

/** Text with every Han character simplified. Its length in UTF-16 units may differ from the input's. */
export function simplify(text: string): string {
  return text.replace(HAN, simplifyCharacter);
}
