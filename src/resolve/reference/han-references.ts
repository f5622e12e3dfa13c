import type { EntityType, Sentence } from '../../model.ts';
import { simplified } from '../han.ts';
import type { ThingReference } from './things.ts';

const BODY: readonly EntityType[] = ['company', 'organization'];
const PATTERNS: readonly {
  pattern: RegExp;
  wants: readonly EntityType[];
  form: 'pronoun' | 'nominal';
  rule: string;
}[] = [
  {
    pattern: /(?:该|这家|这间|那家)(?:\p{Script=Han}{0,4}?)(?:公司|企业|集团|巨头|初创公司|银行|厂商)/gu,
    wants: ['company'],
    form: 'nominal',
    rule: 'nominal',
  },
  {
    pattern: /(?:该|这家|这所|这个)(?:机构|组织|大学|学校|部门|基金会)/gu,
    wants: BODY,
    form: 'nominal',
    rule: 'nominal',
  },
  {
    pattern: /(?:该|这款|这一)(?:产品|模型|软件|应用|设备|手机|药物)/gu,
    wants: ['product'],
    form: 'nominal',
    rule: 'nominal',
  },
  { pattern: /(?:该|这本|这部)(?:书|小说|影片|电影)/gu, wants: ['work'], form: 'nominal', rule: 'nominal' },
  { pattern: /(?<!其)它(?!们)/gu, wants: ['company', 'organization', 'product'], form: 'pronoun', rule: 'it-zh' },
];

/** 该公司, 这家科技巨头, 它: what stands for a thing in a Chinese sentence. */
export function hanReferencesIn({ tokens }: Sentence): ThingReference[] {
  const text = tokens.map(({ text: word }) => word).join('');
  const plain = simplified(text);
  if (plain.length !== text.length || !/[该这那它]/u.test(plain)) return [];
  const starts = tokenStarts(tokens.map(({ text: word }) => word.length));
  const found: ThingReference[] = [];
  for (const { pattern, wants, form, rule } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const [from, to] = [starts.get(match.index), starts.get(match.index + match[0].length)];
      if (from !== undefined && to !== undefined) found.push({ from, to, wants, form, rule });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Offset in the joined tokens → index of the token that begins there. */
function tokenStarts(lengths: readonly number[]): Map<number, number> {
  const starts = new Map<number, number>();
  let offset = 0;
  lengths.forEach((length, i) => {
    starts.set(offset, i);
    offset += length;
  });
  return starts.set(offset, lengths.length);
}
