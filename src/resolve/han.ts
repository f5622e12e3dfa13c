import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/** Whether a name is written with Han characters, at least in part. */
export const hasHan = (text: string): boolean => HAN.test(text);

let converter: ((text: string) => string) | undefined;

/** Traditional to simplified characters, one by one: no change of wording. */
export function simplified(text: string): string {
  if (!hasHan(text)) return text;
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** The toneless syllables of a Han text: 哈萨比斯 → ha, sa, bi, si. Signs and Latin letters are left out. */
export function syllablesOf(text: string): string[] {
  return pinyin(simplified(text), { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
}
