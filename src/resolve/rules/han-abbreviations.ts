import { type Form, firstStart } from '../form.ts';
import { knownNames } from '../known-names.ts';
import type { IdentityRule } from './rule.ts';

const ABBREVIATION = { rule: 'abbreviation', sure: 0.85 };
/** Among more bodies of one kind some fit by chance. */
const MOST_NAMESAKES = 200;
const PREFIX = /^(?:中华人民共和国|中国|国家|国际|全国|世界|香港|亚洲|欧洲|美国|英国|日本)/u;
/** What a body's name ends with → the characters that stand for it in a short name. */
const SUFFIXES: readonly [RegExp, string][] = [
  [/委员会$/u, '委会'],
  [/联合会$/u, '联会'],
  [/协会$/u, '协会'],
  [/银行$/u, '行'],
  [/大学$/u, '大'],
  [/研究院$/u, '院'],
  [/交易所$/u, '所'],
  [/证券$/u, '证券'],
  [/航空$/u, '航'],
  [/[局部署院会所社台厂]$/u, ''],
];

/** 国家药品监督管理局 … 药监局; 中国工商银行 … 工行: characters of the one longer name that stands before. */
export const hanAbbreviations: IdentityRule = ({ forms, identities, lexicon }) => {
  const bodies = forms.filter(({ type, han }) => han && (type === 'company' || type === 'organization'));
  const byEnd = new Map<string, Form[]>();
  for (const form of bodies) {
    for (const end of endsOf(form.key)) {
      const list = byEnd.get(end);
      if (list) list.push(form);
      else byEnd.set(end, [form]);
    }
  }
  for (const form of bodies) {
    if (!/^\p{Script=Han}{2,4}$/u.test(form.key) || knownNames(lexicon).english(form.key, form.type)) continue;
    const ending = byEnd.get(form.key.at(-1)!) ?? [];
    if (ending.length > MOST_NAMESAKES) continue;
    const fits = ending.filter((long) => isAbbreviation(form.key, long.key));
    const [first] = fits;
    if (!first || !fits.every((other) => identities.same(other, first))) continue;
    if (firstStart(first) < firstStart(form)) identities.join(form, first, ABBREVIATION);
  }
};

function endsOf(key: string): string[] {
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(key));
  return suffix ? [...(suffix[1] === '' ? key.at(-1)! : suffix[1])] : [];
}

/** In the order of the longer name, beginning with its first word or the one after 中国, 国家 and the like. */
function isAbbreviation(short: string, long: string): boolean {
  if (long.length < short.length + 2 || long.startsWith(short)) return false;
  const prefix = PREFIX.exec(long)?.[0] ?? '';
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(long))![0].exec(long)![0];
  const core = long.slice(prefix.length, long.length - suffix.length);
  const body = short.slice(0, -1);
  if (core === '') return body === prefix.charAt(0);
  const own = prefix !== '' && body.startsWith(prefix.charAt(0)) ? withoutPrefix(body, prefix) : body;
  return own.charAt(0) === core.charAt(0) && isSubsequence(own, core);
}

/** 国际足联 keeps the prefix, 中科院 its first character. */
const withoutPrefix = (short: string, prefix: string): string =>
  short.startsWith(prefix) ? short.slice(prefix.length) : short.slice(1);

function isSubsequence(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
