import type { EdgeKind } from '../../src/graph/types.ts';
import type { Locale } from '../state/store.ts';

/** A relation from its source's side and from its target's side; symmetric ones read the same from both. */
type Reading = [forward: string, backward: string];

const ENGLISH: Record<EdgeKind, Reading> = {
  founded: ['founded', 'founded by'],
  leads: ['leads', 'led by'],
  worksFor: ['works for', 'employs'],
  boardMemberOf: ['on the board of', 'has on its board'],
  memberOf: ['member of', 'has as member'],
  acquired: ['acquired', 'acquired by'],
  investedIn: ['invested in', 'has as investor'],
  subsidiaryOf: ['part of', 'has as part'],
  partnerOf: ['partner of', 'partner of'],
  competitorOf: ['competes with', 'competes with'],
  supplies: ['supplies', 'supplied by'],
  makes: ['makes', 'made by'],
  created: ['created', 'created by'],
  uses: ['uses', 'used by'],
  educatedAt: ['studied at', 'taught'],
  spouseOf: ['married to', 'married to'],
  siblingOf: ['sibling of', 'sibling of'],
  parentOf: ['parent of', 'child of'],
  colleagueOf: ['colleague of', 'colleague of'],
  interviewed: ['interviewed', 'interviewed by'],
  supports: ['supports', 'supported by'],
  criticized: ['criticized', 'criticized by'],
  sued: ['sued', 'sued by'],
  basedIn: ['based in', 'seat of'],
  bornIn: ['born in', 'birthplace of'],
  livesIn: ['lives in', 'home of'],
  mentions: ['mentions', 'mentioned by'],
  appearsWith: ['in one sentence with', 'in one sentence with'],
};

const CHINESE: Record<EdgeKind, Reading> = {
  founded: ['创立', '创始人'],
  leads: ['领导', '由其领导'],
  worksFor: ['任职于', '雇用'],
  boardMemberOf: ['担任董事于', '董事会成员'],
  memberOf: ['隶属于', '成员'],
  acquired: ['收购', '被收购于'],
  investedIn: ['投资', '投资方'],
  subsidiaryOf: ['属于', '下属'],
  partnerOf: ['合作伙伴', '合作伙伴'],
  competitorOf: ['竞争对手', '竞争对手'],
  supplies: ['供应', '供应方'],
  makes: ['推出', '出自'],
  created: ['创作', '创作者'],
  uses: ['使用', '被其使用'],
  educatedAt: ['就读于', '校友'],
  spouseOf: ['配偶', '配偶'],
  siblingOf: ['兄弟姐妹', '兄弟姐妹'],
  parentOf: ['父母（子女为）', '子女（父母为）'],
  colleagueOf: ['同事', '同事'],
  interviewed: ['采访', '采访者'],
  supports: ['支持', '支持者'],
  criticized: ['批评', '批评者'],
  sued: ['起诉', '起诉方'],
  basedIn: ['总部在', '总部所在'],
  bornIn: ['出生于', '出生者'],
  livesIn: ['居住于', '居民'],
  mentions: ['提到', '被提到'],
  appearsWith: ['同句出现', '同句出现'],
};

/** How a kind of edge is read from its source (`forward`) or from its target. */
export function readingOf(kind: EdgeKind, locale: Locale, forward = true): string {
  const readings = (locale === 'zh' ? CHINESE : ENGLISH)[kind];
  // Data from a later version may have kinds that this page does not know.
  return readings?.[forward ? 0 : 1] ?? kind;
}
