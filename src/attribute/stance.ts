import type { Mention, Quote, Segment, Sentence, Stance, Token, Zone } from '../model.ts';
import { stancesEn } from './en/stance.ts';
import { firstFrom } from './passage.ts';
import type { StanceSpan } from './stance-span.ts';
import { stancesZh } from './zh/stance.ts';

const TURNS: ReadonlySet<Zone> = new Set(['question', 'answer']);

/**
 * Says of every mention what its words do with it. `mentions` and `quotes` are in text order. Each utterer's words are
 * looked at by themselves: in “Did he call?” Ida asked Lee, nobody asks about Lee. Words that a speaker reports of
 * somebody else are quoted, in whatever mouth; what an article reports is not, for that is what articles do.
 */
export function stanceMentions(
  text: string,
  sentences: readonly Sentence[],
  segments: readonly Segment[],
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Mention[] {
  const stances = new Map<Mention, Stance>();
  let around: Quote[] = [];
  let [next, quote] = [0, 0];
  for (const sentence of sentences) {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next += 1;
    around = around.filter(({ end }) => end > sentence.start);
    for (; quote < quotes.length && quotes[quote]!.start < sentence.end; quote += 1) around.push(quotes[quote]!);
    const first = next;
    while (next < mentions.length && mentions[next]!.start < sentence.end) next += 1;
    if (next === first) continue;
    const stanceAt = stanceFinder({ text, sentence, around, segment: segments[sentence.segment]! });
    for (const mention of mentions.slice(first, next)) stances.set(mention, stanceAt(mention.start));
  }
  return mentions.map((mention) => ({ ...mention, stance: stances.get(mention) ?? 'asserts' }));
}

interface Scene {
  text: string;
  sentence: Sentence;
  /** The quotes that reach into the sentence, in text order. */
  around: readonly Quote[];
  segment: Segment;
}

/** Gives the stance at any offset of a sentence; what is found out of a quote is kept. */
function stanceFinder(scene: Scene): (offset: number) => Stance {
  const known = new Map<Quote | null, StanceSpan[]>();
  const nest = nestOf(scene.around);
  const within = (quote: Quote | null, offset: number): Stance => {
    const spans = known.get(quote) ?? spansOf(scene, quote);
    known.set(quote, spans);
    const span = spans[firstFrom(spans, offset + 1, ({ end }) => end)];
    return span !== undefined && span.start <= offset ? span.stance : 'asserts';
  };
  return (offset) => {
    const quote = innermost(nest, offset, null);
    const own = within(quote, offset);
    if (quote === null || own === 'asks' || own === 'denies') return own;
    const outer = innermost(nest, quote.start, quote);
    const reported = reportedStance(scene.text, quote);
    if (reported !== null) return reported;
    if (quote.kind === 'indirect' && within(outer, quote.start) === 'asks') return 'asks';
    return isCited(scene, quote, outer) ? 'quotes' : own;
  };
}

/** The quotes of a sentence, which may be as long as a document; `reach` is where all up to each have ended. */
interface Nest {
  quotes: readonly Quote[];
  reach: readonly number[];
}

function nestOf(quotes: readonly Quote[]): Nest {
  let last = 0;
  const reach = quotes.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return { quotes, reach };
}

function innermost({ quotes, reach }: Nest, offset: number, inside: Quote | null): Quote | null {
  let best: Quote | null = null;
  for (let i = firstFrom(quotes, offset + 1, ({ start }) => start) - 1; i >= 0 && reach[i]! > offset; i -= 1) {
    const quote = quotes[i]!;
    if (quote === inside || quote.end <= offset) continue;
    if (inside !== null && quote.end < inside.end) continue;
    if (best === null || quote.end - quote.start <= best.end - best.start) best = quote;
  }
  return best;
}

/** "was denied entry", "didn't deny that". */
const NOT_DENYING =
  /(?:\b(?:be|been|being|is|are|was|were|not|never|cannot)|n['’]t|[不未没沒]|[并並]未)(?: \p{L}+ly)? ?$/u;

/** "denied that …", "asked whether …". */
function reportedStance(text: string, { kind, cue, start }: Quote): Stance | null {
  if (kind === 'direct' || cue === undefined) return null;
  const verb = text.slice(...cue);
  if (/^(?:den|refut|disput|否|驳斥)/iu.test(verb))
    return NOT_DENYING.test(text.slice(Math.max(0, cue[0] - 24), cue[0])) ? null : 'denies';
  const asks = /^(?:ask|wonder|inquir|enquir|question)/iu.test(verb);
  return asks && /^(?:whether|if|how|why|wh\w+)\b/iu.test(text.slice(start, start + 10)) ? 'asks' : null;
}

/** Whether a speaker, not the text itself, says the words of another, or words of whom nobody knows. */
function isCited({ text, segment }: Scene, { speaker, kind, source }: Quote, outer: Quote | null): boolean {
  if (speaker === null && kind === 'indirect') return source !== undefined && !/^it$/iu.test(text.slice(...source));
  if (outer !== null) return outer.speaker !== speaker;
  return TURNS.has(segment.zone) && segment.speaker !== speaker;
}

/** Stances in the words of one utterer: of a quote without what is quoted in it, or of the sentence around all quotes. */
function spansOf({ sentence, around, segment }: Scene, quote: Quote | null): StanceSpan[] {
  const tokens = tokensOf(sentence, around, quote);
  const asksAlways = quote === null && segment.zone === 'question';
  const spans = sentence.language === 'zh' ? stancesZh(tokens, asksAlways) : stancesEn(tokens, asksAlways);
  return [...spans].sort((a, b) => a.start - b.start);
}

function tokensOf({ tokens }: Sentence, around: readonly Quote[], frame: Quote | null): Token[] {
  const own: Token[] = [];
  let [next, silent] = [frame === null ? 0 : firstFrom(around, frame.start, ({ start }) => start), 0];
  for (let i = firstFrom(tokens, frame?.start ?? 0, ({ start }) => start); i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (frame !== null && token.start >= frame.end) break;
    for (; next < around.length && around[next]!.start <= token.start; next += 1) {
      const inner = around[next]!;
      if (inner !== frame && (frame === null || (inner.start >= frame.start && inner.end <= frame.end)))
        silent = Math.max(silent, inner.end);
    }
    if (token.start >= silent) own.push(token);
  }
  return own;
}
