import { hasHan } from './han.ts';
import { foldName, nameWords } from './surface.ts';

const LEGAL_WORD =
  /^(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|nv|bv|ab|oy|oyj|asa|as|aps|spa|srl|kk|pte|pty|pvt|sdn|bhd)$/u;
const HAN_LEGAL = /(?:股份|有限责任|有限|控股|集团|公司)+$/u;
const HAN_PLACE_BRACKETS = /[（(]\p{Script=Han}{2,4}[)）]/gu;

/** The words of a company's, organization's or product's name without its legal form: "Doyle & Co." → doyle. */
export function bodyWords(surface: string): string[] {
  const words = nameWords(surface);
  let end = words.length;
  while (end > 1 && LEGAL_WORD.test(words[end - 1]!)) end -= 1;
  return words.slice(0, end);
}

/** What two names of one body have in common whatever the legal form: "星河智能科技（深圳）有限公司" → 星河智能科技. */
export function bodyKey(surface: string): string {
  if (!hasHan(surface)) return bodyWords(surface).join(' ');
  const folded = foldName(surface).replace(HAN_PLACE_BRACKETS, '').replace(/\s/gu, '');
  const bare = folded.replace(HAN_LEGAL, '');
  return bare.length > 1 ? bare : folded;
}
