import type { Lexicon } from '../../../src/lexicon.ts';
import type { ChineseKnowledge, Cost } from '../../../src/recognize/zh/knowledge.ts';

type Random = () => number;

/** Makes up names, or takes well-known ones: every method gives simplified text. */
export interface NameMaker {
  han: () => string;
  dotted: () => string;
  undotted: () => string;
  latin: () => string;
  place: () => string;
  organization: () => string;
  product: () => string;
  work: () => string;
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** Characters by how often they stand at a position: drawn with the probability that their cost says. */
function drawer(rows: readonly (readonly [string, Cost])[], random: Random): () => string {
  let sum = 0;
  const reach = rows.map(([character, cost]) => {
    sum += Math.exp(-cost / 10);
    return [character, sum] as const;
  });
  return () => {
    const at = random() * sum;
    return reach.find(([, end]) => end >= at)?.[0] ?? reach[0]![0];
  };
}

const COMPANY_ENDS =
  '公司 集团 科技 科技公司 有限公司 银行 证券 基金 电子 汽车 影业 传媒 资本 制药 软件 网络 地产 航空'.split(' ');
const PUBLIC_ENDS =
  '大学 学院 中学 医院 研究所 研究院 委员会 公安局 教育局 法院 检察院 图书馆 博物馆 足球俱乐部 队 协会 商会 卫视 日报 晚报 电视台 市政府 区政府 警方 国家队 足协'.split(
    ' ',
  );
const WORK_HEADS = '长 夜 风 雪 山 海 归 春 秋 梦 孤 远 火 光 城 云 雨 星 河 年 少'.split(' ');

export function nameMaker(knowledge: ChineseKnowledge, lexicon: Lexicon, random: Random): NameMaker {
  const surname = drawer([...knowledge.surnames], random);
  const given = [0, 1, 2].map((at) =>
    drawer(
      [...knowledge.givenNames].map(([character, row]) => [character, row[at]!] as const),
      random,
    ),
  );
  const western = [...knowledge.westernNames].sort();
  const column = (list: string) =>
    [...lexicon.list(list)].flatMap(([, columns]) => (columns[0] ?? '').split('|').filter((name) => name.length > 1));
  const places = [...column('places'), ...column('zh-places')];
  const bodies = [...column('companies'), ...column('organizations'), ...lexicon.list('zh-organizations').keys()];
  const families = [...knowledge.latinFamily.keys()].filter((name) => /^[A-Z][a-z]{2,9}$/u.test(name));
  const givens = [...knowledge.latinGiven.keys()].filter((name) => /^[A-Z][a-z]{2,9}$/u.test(name));
  const products = [...lexicon.list('products')].flatMap(([entry, columns]) => [
    entry,
    ...(columns[0] ?? '').split('|'),
  ]);
  const stem = () => given[0]!() + given[1]!();
  const place = () => (random() < 0.7 ? pick(places, random) : stem() + pick([...'市县区镇村路山河'], random));
  return {
    han: () => (random() < 0.75 ? surname() + stem() : surname() + given[2]!()),
    dotted: () => `${pick(western, random)}·${pick(western, random)}`,
    undotted: () => pick(western, random),
    latin: () => (random() < 0.7 ? `${pick(givens, random)} ${pick(families, random)}` : pick(families, random)),
    place,
    organization: () => {
      const kind = random();
      if (kind < 0.3) return pick(bodies, random);
      if (kind < 0.55) return stem() + pick(COMPANY_ENDS, random);
      if (kind < 0.65) return pick(places, random) + stem() + pick(COMPANY_ENDS, random);
      return pick(places, random) + pick(PUBLIC_ENDS, random);
    },
    product: () =>
      pick(
        products.filter((name) => name.length > 1),
        random,
      ),
    work: () => pick(WORK_HEADS, random) + stem().slice(0, 1 + Math.floor(random() * 2)),
  };
}
