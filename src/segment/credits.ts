import { type Piece, splitPiece } from './piece.ts';

/** "Photographer: Ida Voss/Fotopool", "Image: NASA.", "Source: company reports" */
const CREDIT_EN =
  /(?:photo(?:graph(?:er|s|y)?)?s?(?: illustration)?|images?|pictures?|illustrat(?:ion|or)|graphics?|art(?:work)?|video|sources?|credits?|courtesy)(?: (?:by|credit|from|courtesy(?: of)?|of))?\s*[:：|]\s*/iu;
const CREDIT_BY = /(?:photo(?:graph)?|image|picture|illustration|courtesy)s? (?:by|of|courtesy of) (?=\p{Lu})/u;
/** 摄影：王某, 图片来源：新华社, 图/视觉中国, 來源：… */
const CREDIT_ZH =
  /(?:[摄攝]影(?:[师師]|[记記]者)?|[图圖](?:片)?(?:[来來]源|源|片)?|照片(?:[来來]源|提供)?|[资資]料[来來]源|[来來]源|供[图圖]|制[图圖]|[插绘繪][图圖畫画])\s*[:：/／|]\s*/u;
/** "(Getty Images)", "(AP Photo/Lena Ruf)" at the end of a caption. */
const AGENCY =
  /[(（](?:AP Photo|Photo|Getty|Reuters|AFP|Bloomberg|Shutterstock|Courtesy|新[华華]社|[视視][觉覺]中[国國])[^()（）\n]{0,80}[)）]\s*$/u;
const LONGEST_CREDIT = 140;

const AT_END = [CREDIT_EN, CREDIT_BY, CREDIT_ZH].map(
  (pattern) =>
    new RegExp(
      `(?:^|(?<=[.!?。！？)）”"」…]\\s{0,3}))(?:${pattern.source})[^\\n]{0,${LONGEST_CREDIT}}$`,
      pattern.flags,
    ),
);

/** Where the credit at the end of a paragraph begins; null where there is none. */
export function creditStart(text: string): number | null {
  const from = Math.max(0, text.length - LONGEST_CREDIT - 60);
  const tail = text.slice(from);
  for (const pattern of AT_END) {
    const match = pattern.exec(tail);
    if (match === null || (match.index === 0 && from > 0) || !creditLike(match[0])) continue;
    return from + match.index;
  }
  const agency = AGENCY.exec(tail);
  return agency === null ? null : from + agency.index;
}

/** A credit names; it does not tell: one sentence end at most, and no question. */
function creditLike(credit: string): boolean {
  if (/[?？]/u.test(credit)) return false;
  const body = credit.replace(/\b\p{Lu}[\p{Lu}.]*\./gu, '');
  return (body.match(/[.!。！](?=.)/gu)?.length ?? 0) <= 1;
}

/** Splits credits off the captions that they end. What stands before a credit in its paragraph is a caption. */
export function splitCredits(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.zone !== null && piece.zone !== 'caption') return [piece];
    const at = creditStart(piece.text);
    if (at === null) return [piece];
    if (at === 0) return [{ ...piece, zone: 'credit' as const }];
    const [caption, credit] = splitPiece(piece, at);
    return [
      { ...caption, zone: 'caption' as const },
      { ...credit, zone: 'credit' as const },
    ];
  });
}

const LONGEST_CHART_LINE = 110;
const MOST_CHART_LINES = 4;

/** The lines of a chart over its source: "Spending on roads", "Note: 2026 is an estimate", "Source: Ministry". */
export function markChartLines(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    if (piece.zone !== 'credit' || !/^(?:data )?sources?|^[资資]料[来來]源|^[来來]源/iu.test(piece.text)) return;
    if (index > 0 && pieces[index - 1]!.zone !== null) return;
    for (let i = index - 1; i >= 0 && i >= index - MOST_CHART_LINES && isChartLine(pieces[i]!); i -= 1) {
      pieces[i]!.zone = 'caption';
    }
  });
}

function isChartLine({ zone, text, hint }: Piece): boolean {
  if (zone !== null || hint === 'heading' || text.length > LONGEST_CHART_LINE) return false;
  return /^(?:note|注)\s*[:：]/iu.test(text) || !/[.!?。！？…"”’」:：)]$/u.test(text);
}
