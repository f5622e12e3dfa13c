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

/** Characters that names read otherwise than running text does. */
const READ_IN_NAMES: Record<string, string> = {
  什: 'shi',
  伯: 'bo',
  塞: 'sai',
  单: 'shan',
  盖: 'gai',
  参: 'san',
  厦: 'xia',
  柏: 'bo',
  车: 'che',
};

/** The toneless syllables of a Han name: 哈萨比斯 → ha, sa, bi, si. Signs and Latin letters are left out. */
export function syllablesOf(name: string): string[] {
  const han = [...simplified(name)].filter(hasHan);
  const read = pinyin(han.join(''), { toneType: 'none', type: 'array', v: true });
  return han.map((character, i) => READ_IN_NAMES[character] ?? read[i]!);
}
