import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/** One character in simplified form; itself where the simplified form has another length in UTF-16. */
function simplifyCharacter(character: string): string {
  let simple = known.get(character);
  if (simple === undefined) {
    const converted = convert(character);
    simple = converted.length === character.length ? converted : character;
    known.set(character, simple);
  }
  return simple;
}

const HAN = /\p{Script=Han}/gu;

/** Traditional → simplified, character by character: the result has the same length, so offsets hold in both. */
export function toSimplified(text: string): string {
  return text.replace(HAN, simplifyCharacter);
}
