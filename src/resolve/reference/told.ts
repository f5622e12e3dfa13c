import type { Sentence, Token } from '../../model.ts';
import { foldName } from '../surface.ts';
import { isBodyNoun } from './nominals.ts';
import type { Placed } from './scene.ts';

/** Words at most between a name and the noun behind it that says what it is. */
const REACH = 8;
const HAN_NOUN = /公司|企业|集团|银行|厂商|车企|药企|航空|券商|大学|医院|基金会?|协会|委员会|俱乐部/gu;

/** The nouns by which a text calls its companies and other bodies: "the carmaker Tern", "Tern, a Swiss bank", Tern Bank. */
export class Told {
  private readonly nouns = new Map<string, Set<string>>();
  private readonly sentences: readonly Sentence[];

  constructor(sentences: readonly Sentence[], names: readonly Placed[]) {
    this.sentences = sentences;
    for (const name of names) if (name.form === 'name') this.note(name);
  }

  of(entity: string): ReadonlySet<string> {
    return this.nouns.get(entity) ?? NONE;
  }

  private note({ entity, sentence, from, to }: Placed): void {
    const { tokens, language } = this.sentences[sentence]!;
    const found = language === 'zh' ? hanNouns(tokens, from, to) : nounsAround(tokens, from, to);
    if (found.length === 0) return;
    const known = this.nouns.get(entity) ?? new Set();
    this.nouns.set(entity, known);
    for (const noun of found) known.add(noun);
  }
}

const NONE: ReadonlySet<string> = new Set();

const hanNouns = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
    .match(HAN_NOUN) ?? [];

function nounsAround(tokens: readonly Token[], from: number, to: number): string[] {
  const own = tokens.slice(from, to).map(({ text }) => foldName(text));
  const before = tokens[from - 1]?.text ?? '';
  return [...own, before, ...nounBehind(tokens, to)].filter(isBodyNoun);
}

/** "Tern, the Swiss bank, said"; "Tern is an airline". */
function nounBehind(tokens: readonly Token[], to: number): string[] {
  const lead = tokens[to]?.text ?? '';
  if (!/^(?:,|is|was|\()$/u.test(lead) || !/^(?:an?|the)$/u.test(tokens[to + 1]?.text ?? '')) return [];
  for (let at = to + 2; at < tokens.length && at < to + 2 + REACH; at += 1) {
    const word = tokens[at]!.text;
    if (!/^[\p{L}-]+$/u.test(word) || /^(?:of|that|which|who|and|in|for|with|to)$/u.test(word)) return [];
    const next = tokens[at + 1]?.text ?? '';
    if (isBodyNoun(word) && !isBodyNoun(next)) return [word];
  }
  return [];
}
