import type { Piece } from './piece.ts';

/** Longer paragraphs that speak of newsletters or cookies are about them. */
const LONGEST = 400;

/** What pages say for themselves; each is tried at the start of a short paragraph. */
const OPENERS: RegExp[] = [
  // "![](photo.jpg)", a rule, a lone link
  /^!\[[^\]\n]*\]\([^)\n]*\)$/u,
  /^[\s*_=~—–-]{3,}$/u,
  // "Sign up to our newsletter", "Get the Morning Brief newsletter", "Subscribe now"
  /^(?:sign up|signup|sign in|log in|log out|register|subscribe|unsubscribe)(?: (?:now|today|here|free))?[.!]?$/iu,
  /^(?:sign up|register|subscribe) (?:to|for|with|here|now|today|below)\b/iu,
  /^(?:get|receive|join|try) (?:the|our|your) [^.!?\n]{0,80}\b(?:newsletter|inbox|briefing|mailing list|updates)\b/iu,
  /\b(?:newsletter|inbox) (?:every|each) (?:day|week|morning|weekday|monday|friday|sunday)\b/iu,
  /^(?:by (?:continuing|signing up|clicking|subscribing)),? (?:i|you) /iu,
  /^[^.!?]{0,80}\b(?:agree|accept|consent|see|read|protected)\b[^.!?]{0,80}\b(?:privacy (?:policy|notice)|terms of (?:service|use)|cookie policy)\b/iu,
  /^(?:(?:our |the )?(?:privacy (?:policy|notice)|terms(?: of (?:service|use)| (?:and|&) conditions)?|cookie policy)[\s|·•,&]*(?:and )?){1,4}\.?$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies)/iu,
  /^(?:©|\(c\)|copyright\b)/iu,
  /\ball rights reserved\b/iu,
  // "Listen to and follow The Night Desk on …", "wherever you get your podcasts"
  /^(?:listen(?: and subscribe)?(?: to and follow| to| on)|listen and follow|download the)\b[^?]*\b(?:podcasts?|app|episodes?|spotify)\b/iu,
  /\bwherever you get your podcasts\b/iu,
  /^(?:follow|like|find) (?:us|me) on\b/iu,
  /^follow [^.!?\n]{1,60} on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|apple podcasts|spotify)\b/iu,
  /^(?:share (?:this|on|via)\b|share$|tweet$|print$|comments?$|save$|reprints?$)/iu,
  /^(?:read|see|watch|listen|hear)(?: (?:more|also|next|now))?\s?:/iu,
  /^(?:read more|related(?: (?:stories|articles|content|topics))?|more on this|more stories|most (?:read|popular|viewed)|recommended(?: for you)?|you (?:may|might) also like|up next|trending|editors['’] picks|keep reading|continue reading|skip to (?:main )?content|back to top|load more|advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|home|menu|search)[\s:.…>»]*$/iu,
  /^(?:click|tap) (?:here|the (?:link|button))\b/iu,
  /^notice:? (?:the )?(?:content|views|article|above)/iu,
  /^(?:disclaimer|legal notice|disclosure)\s?:/iu,
  /^(?:this (?:article|story|content) (?:is|was) (?:originally |first )?(?:published|produced|provided|syndicated))\b/iu,
  // 特别声明：以上内容…, 版权所有, 关注公众号, 点击阅读
  /^[（(【[]?(?:特[别別][声聲]明|免[责責][声聲]明|版[权權][声聲]明|[声聲]明)[】\])）]?[:：]/u,
  /(?:版[权權]所有|未[经經](?:授[权權]|[许許]可)|[转轉][载載][请請]|(?:仅|僅|只)提供信息存[储儲]|不代表本[平站])/u,
  /^(?:[点點][击擊]|[长長]按|[扫掃](?:[码碼]|描)|[关關]注(?:我[们們]|公[众眾]|微信)|[订訂][阅閱]|[广廣]告|推[荐薦][阅閱][读讀]|相[关關][阅閱][读讀]|延伸[阅閱][读讀]|[阅閱][读讀]原文|返回[顶頂首]|分享(?:到|至)|更多(?:精彩|[内內]容|新[闻聞]))/u,
  /(?:[关關]注[^。]{0,20}公[众眾][号號]|公[众眾][号號](?:[：:]|$)|[扫掃识識][^。]{0,10}二[维維][码碼]|二[维維][码碼](?:[：:]|$)|客[户戶]端下[载載])/u,
];

// Two patterns for small letters instead of thirty for all, because every paragraph of every text is asked.
const isAnchored = ({ source }: RegExp): boolean => source.startsWith('^');
const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
const AT_START = anyOf(OPENERS.filter(isAnchored));
const ANYWHERE = anyOf(OPENERS.filter((opener) => !isAnchored(opener)));

export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = text.toLowerCase();
  return AT_START.test(small) || ANYWHERE.test(small);
}

/** Marks boilerplate, and with it the lines of a box: short ones that stand between two boilerplate lines. */
export function markBoilerplate(pieces: readonly Piece[]): void {
  for (const piece of pieces) if (piece.zone === null && isBoilerplate(piece.text)) piece.zone = 'boilerplate';
  for (let i = 1; i + 1 < pieces.length; i += 1) if (insideBox(pieces, i)) pieces[i]!.zone = 'boilerplate';
}

function insideBox(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  const worded = (neighbour: Piece) => neighbour.zone === 'boilerplate' && /^[^!]/u.test(neighbour.text);
  if (piece.zone !== null || piece.text.length > 160 || /[?？]/u.test(piece.text)) return false;
  return piece.block !== pieces[i - 1]!.block && worded(pieces[i - 1]!) && worded(pieces[i + 1]!) && !piece.emphasis;
}
