import type { Sentence } from '../../../model.ts';
import { simplified } from '../../han.ts';
import { tokenStarts } from '../han-references.ts';
import type { PluralReference } from './words.ts';

type Pattern = { pattern: RegExp } & Omit<PluralReference, 'from' | 'to'>;

const NOMINAL = { form: 'nominal', rule: 'plural-nominal' } as const;
const PEOPLE =
  '人|位(?:联合)?(?:创始人|作者|导演|主席|部长|总统|科学家|教授|选手|球员|候选人|高管|老板|当事人)?|名(?:创始人|作者|科学家|教授|选手|球员|候选人|高管|嫌疑人|男子|女子)|兄弟|姐妹|夫妇|夫妻';
const PATTERNS: readonly Pattern[] = [
  { pattern: /(?<!其)[他她]们/gu, wants: 'person', form: 'pronoun', rule: 'plural-pronoun' },
  { pattern: /它们/gu, wants: 'body', form: 'pronoun', rule: 'plural-pronoun' },
  {
    pattern: new RegExp(`这?(?:两|二|俩)(?:${PEOPLE})(?!\\p{Script=Han}?民)`, 'gu'),
    wants: 'person',
    count: 2,
    ...NOMINAL,
  },
  { pattern: new RegExp(`这?三(?:${PEOPLE})`, 'gu'), wants: 'person', count: 3, ...NOMINAL },
  {
    pattern:
      /这对(?:夫妇|夫妻|兄弟|姐妹|搭档|情侣|父子|母女|母子|父女)|(?:夫妇|夫妻|兄弟|姐妹|父子|母女)(?:二人|两人|俩)/gu,
    wants: 'person',
    count: 2,
    ...NOMINAL,
  },
  {
    pattern: /这?(?:两|二)(?:家|大)(?:公司|企业|集团|银行|巨头|机构|厂商|车企)|两公司/gu,
    wants: 'body',
    count: 2,
    ...NOMINAL,
  },
  { pattern: /双方|两者|二者/gu, count: 2, ...NOMINAL },
  { pattern: /前者/gu, count: 2, pick: 'first', form: 'nominal', rule: 'one-of-two' },
  { pattern: /后者/gu, count: 2, pick: 'last', form: 'nominal', rule: 'one-of-two' },
];

/** 他们, 两人, 双方, 后者 in a Chinese sentence. */
export function hanPluralsIn({ tokens }: Sentence): PluralReference[] {
  const text = tokens.map(({ text: word }) => word).join('');
  const plain = simplified(text);
  if (plain.length !== text.length || !/[们两二俩三双者对妇弟]/u.test(plain)) return [];
  const starts = tokenStarts(tokens);
  const found: PluralReference[] = [];
  for (const { pattern, ...reference } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const [from, to] = [starts.get(match.index), starts.get(match.index + match[0].length)];
      if (from !== undefined && to !== undefined) found.push({ from, to, ...reference });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
