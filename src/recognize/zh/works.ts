import type { Name } from '../../model.ts';
import { type HanSentence, surface } from './sentence.ts';

const OPEN = /^[《〈]$/u;
const CLOSE: Record<string, string> = { '《': '》', '〈': '〉' };
const OUTLET = /(?:日报|时报|晚报|早报|邮报|周刊|周报|卫报)$/u;

/** Titles between book title marks; a news outlet there is a business. */
export function findTitledWorks(sentence: HanSentence): Name[] {
  const { tokens } = sentence;
  const found: Name[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    if (!OPEN.test(tokens[open]!.text)) continue;
    const close = closing(sentence, open);
    if (close > open + 1) {
      const title = surface(sentence, open + 1, close);
      const outlet = sentence.knowledge.listed.get(title)?.type === 'company' || OUTLET.test(title);
      const type = outlet ? 'company' : 'work';
      found.push({
        start: tokens[open + 1]!.start,
        end: tokens[close - 1]!.end,
        type,
        confidence: 0.9,
        rule: 'zh-title-marks',
      });
    }
    if (close > open) open = close;
  }
  return found;
}

const LONGEST_TITLE = 80;

/** The mark that closes the title, over inner titles; −1 when there is none near. */
function closing({ tokens }: HanSentence, open: number): number {
  const mark = tokens[open]!.text;
  let depth = 0;
  for (let at = open; at < Math.min(open + LONGEST_TITLE, tokens.length); at += 1) {
    if (tokens[at]!.text === mark) depth += 1;
    if (tokens[at]!.text === CLOSE[mark]) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
