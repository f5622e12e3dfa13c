import type { EntityType, Sentence, Token } from '../../model.ts';
import { simplified } from '../han.ts';
import type { ThingReference } from './said-things.ts';

const BODY: readonly EntityType[] = ['company', 'organization'];
const PATTERNS: readonly {
  pattern: RegExp;
  wants: readonly EntityType[];
  form: 'pronoun' | 'nominal';
  rule: string;
}[] = [
  {
    pattern:
      /(?:该|这家|这间|那家)(?:[\p{Script=Han}A-Z]{0,10}?)(?:公司|企业|集团|巨头|银行|厂商|车企|药企|航空|券商|工厂|平台)/gu,
    wants: ['company'],
    form: 'nominal',
    rule: 'nominal',
  },
  {
    pattern:
      /(?:该|这家|这所|这个)(?:机构|组织|大学|学校|部门|基金会?|协会|医院|俱乐部|球队|委员会|监管机构)|该[校院局会署行](?=[，在将已也的于拒表宣称说认])/gu,
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
  // A clause begins with it: "公司将在明年上市".
  {
    pattern:
      /(?<=^|[，。；：:、“「]|[表明]示|宣布|认为|[说称])公司(?=[\p{Script=Han}])(?!法|制|治理|债|章程|化|层面|上下|内部|名)/gu,
    wants: ['company'],
    form: 'nominal',
    rule: 'company-zh',
  },
  {
    pattern:
      /(?<![尤极与名莫何任各])其(?=(?:[\p{Script=Han}]{0,4}?)(?:董事长|首席|CEO|创始人|总裁|总经理|联合创始|高管|负责人|发言人|总部|股价|市值|子公司|母公司|旗下|竞争对手|竞争者|员工|营收|净利|客户|用户|股东|投资者|产品|业务|门店|工厂))/gu,
    wants: ['company', 'organization'],
    form: 'pronoun',
    rule: 'its-zh',
  },
  {
    pattern:
      /(?<![尤极与名莫何任各])其(?=(?:妻|丈夫|父|母[^公]|儿子|女儿|弟|妹|兄|姐|家人|家属|遗孀|律师|导师|弟子|学生))/gu,
    wants: ['person'],
    form: 'pronoun',
    rule: 'its-zh',
  },
  { pattern: /(?<!其)它(?!们)/gu, wants: ['company', 'organization', 'product'], form: 'pronoun', rule: 'it-zh' },
];

/** 该公司, 这家科技巨头, 它: what stands for a thing in a Chinese sentence. */
export function hanReferencesIn({ tokens }: Sentence): ThingReference[] {
  const text = tokens.map(({ text: word }) => word).join('');
  const plain = simplified(text);
  if (plain.length !== text.length || !/[该这那它其公]/u.test(plain)) return [];
  const starts = tokenStarts(tokens);
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
export function tokenStarts(tokens: readonly Token[]): Map<number, number> {
  const starts = new Map<number, number>();
  let offset = 0;
  tokens.forEach(({ text }, i) => {
    starts.set(offset, i);
    offset += text.length;
  });
  return starts.set(offset, tokens.length);
}
