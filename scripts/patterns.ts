/** What each attribution pattern is worth: how many of its quotes are quotes, and how many of those have the right speaker. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Quote, Reading, Span } from '../src/model.ts';
import { textDocument } from '../src/read/text.ts';
import { type Resources, readDocument } from '../src/reading.ts';

interface GoldQuote extends Span {
  /** A name or a description; undefined where the annotation gives none. */
  speaker?: string;
}

interface GoldText {
  id: string;
  text: string;
  quotes: GoldQuote[];
  /** The part that is annotated, and the kinds of quote that are. */
  scope: Span;
  kinds: ReadonlySet<string>;
}

interface Worth {
  found: number;
  right: number;
  judged: number;
  spoken: number;
}

/** Reads gold texts (readings, or records of the corpora) and counts for each pattern, the most frequent first. */
export function patternTable(files: readonly string[], resources: Resources): string {
  const worth = new Map<string, Worth>();
  for (const gold of files.flatMap(goldTexts)) {
    const reading = readDocument(textDocument({ id: gold.id, source: gold.id, text: gold.text }), resources);
    for (const quote of reading.quotes) if (isJudged(quote, gold)) count(worth, quote, reading, gold);
  }
  const rows = [...worth].sort(([a, x], [b, y]) => y.found - x.found || (a < b ? -1 : 1));
  const lines = rows.map(([rule, { found, right, judged, spoken }]) =>
    [rule.padEnd(34), String(found).padStart(6), share(right, found), share(spoken, judged)].join(' '),
  );
  return [`${'pattern'.padEnd(34)}  found is a quote  speaker`, ...lines].join('\n');
}

const isJudged = (quote: Quote, { scope, kinds }: GoldText): boolean =>
  scope.start <= quote.start && quote.end <= scope.end && kinds.has(quote.kind);

function count(worth: Map<string, Worth>, quote: Quote, reading: Reading, gold: GoldText): void {
  const rule = quote.rule ?? 'none';
  const row = worth.get(rule) ?? { found: 0, right: 0, judged: 0, spoken: 0 };
  worth.set(rule, row);
  row.found += 1;
  const twin = gold.quotes.find((each) => overlap(each, quote) > 0.5);
  row.right += Number(twin !== undefined);
  if (twin?.speaker === undefined) return;
  row.judged += 1;
  row.spoken += Number(isNamed(reading, quote.speaker, twin.speaker));
}

function isNamed(reading: Reading, id: string | null, name: string): boolean {
  const entity = reading.entities.find((each) => each.id === id);
  const wanted = name.toLowerCase();
  const names = entity ? [entity.name, ...entity.aliases].map((each) => each.toLowerCase()) : [];
  return names.some((each) => each === wanted || each.endsWith(` ${wanted}`) || wanted.endsWith(` ${each}`));
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function goldTexts(file: string): GoldText[] {
  const bytes = readFileSync(file);
  if (!file.endsWith('.gz')) return [goldText(JSON.parse(bytes.toString('utf8')))];
  const lines = gunzipSync(bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => goldText(JSON.parse(line)));
}

interface GoldRecord {
  id: string;
  text: string;
  quotes: (GoldQuote & { kind?: string })[];
  segments?: Span[];
  entities?: { id?: string; name?: string }[];
}

function goldText({ id, text, quotes, segments = [], entities = [] }: GoldRecord): GoldText {
  const nameOf = (speaker?: string) => entities.find((entity) => entity.id === speaker)?.name ?? speaker;
  return {
    id,
    text,
    quotes: quotes.map((quote) => ({ ...quote, speaker: nameOf(quote.speaker) ?? undefined })),
    scope: { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? text.length },
    // A record that names no kinds holds quotations in quotation marks only.
    kinds: new Set(['direct', ...quotes.map(({ kind = 'direct' }) => kind)]),
  };
}

const share = (part: number, all: number): string =>
  (all === 0 ? '·' : `${((100 * part) / all).toFixed(0)} %`).padStart(12);
