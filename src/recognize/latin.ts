import type { Document, DraftSegment, EntityType, Name, Sentence } from '../model.ts';
import { type Evidence, runEvidence } from './evidence.ts';
import type { NameLists } from './lists.ts';
import { capitalRuns, isNameWord, type Run } from './runs.ts';

/** A run with what speaks for its types. */
interface Candidate {
  run: Run;
  surface: string;
  evidence: Evidence;
}

/** Names of the sentences in Latin script, from capitals, context, word lists and the rest of the document. */
export function recognizeLatinNames(
  doc: Pick<Document, 'text'>,
  segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lists: NameLists,
): Name[] {
  const read = sentences
    .filter(({ segment }) => segments[segment]!.zone !== 'boilerplate')
    .flatMap((sentence) => splitLines(doc.text, sentence));
  const lower = lowerCaseWords(read);
  const candidates = read
    .flatMap((sentence) => capitalRuns(sentence, lists))
    .map((run) => toCandidate(doc.text, run, lists));
  const shared = shareEvidence(candidates);
  return candidates.flatMap((candidate) => decide(candidate, shared, lower, segments, lists));
}

/** A name never goes on over the end of a line. */
function splitLines(text: string, sentence: Sentence): Sentence[] {
  const lines: Sentence[] = [];
  let from = 0;
  sentence.tokens.forEach((token, i) => {
    const next = sentence.tokens[i + 1];
    if (next && !text.slice(token.end, next.start).includes('\n')) return;
    lines.push({ ...sentence, tokens: sentence.tokens.slice(from, i + 1) });
    from = i + 1;
  });
  return lines;
}

function toCandidate(text: string, run: Run, lists: NameLists): Candidate {
  const { tokens } = run.sentence;
  const surface = text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
  return { run, surface, evidence: runEvidence(run, lists) };
}

function lowerCaseWords(sentences: readonly Sentence[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { kind, text } of tokens) if (kind === 'word' && /^\p{Ll}/u.test(text)) words.add(text);
  }
  return words;
}

/** The mean evidence of all places with the same words; a full name of a person speaks for its last and first word. */
function shareEvidence(candidates: readonly Candidate[]): Map<string, Evidence> {
  const groups = new Map<string, Evidence[]>();
  const add = (key: string, evidence: Evidence) => {
    const group = groups.get(key);
    if (group) group.push(evidence);
    else groups.set(key, [evidence]);
  };
  for (const { surface, evidence, run } of candidates) {
    add(surface, evidence);
    const words = run.sentence.tokens.slice(run.from, run.to);
    if (words.length < 2 || winner(evidence)[0] !== 'person') continue;
    const share: Evidence = { ...evidence, person: evidence.person + 1 };
    add(words[0]!.text, share);
    add(words.at(-1)!.text, share);
  }
  return new Map([...groups].map(([key, group]) => [key, strongest(group)]));
}

function strongest(group: readonly Evidence[]): Evidence {
  const sum = { ...group[0]! };
  for (const evidence of group.slice(1)) {
    for (const type of Object.keys(sum) as EntityType[]) sum[type] = Math.max(sum[type], evidence[type]);
  }
  return sum;
}

function winner(evidence: Evidence): [type: EntityType, score: number] {
  let best: EntityType = 'person';
  for (const type of Object.keys(evidence) as EntityType[]) if (evidence[type] > evidence[best]) best = type;
  return [best, evidence[best]];
}

function decide(
  candidate: Candidate,
  shared: ReadonlyMap<string, Evidence>,
  lower: ReadonlySet<string>,
  segments: readonly DraftSegment[],
  lists: NameLists,
): Name[] {
  const { run, surface, evidence } = candidate;
  const { tokens } = run.sentence;
  const first = tokens[run.from]!;
  const single = run.to - run.from === 1;
  const elsewhere = shared.get(surface) ?? evidence;
  const total = { ...evidence };
  for (const type of Object.keys(total) as EntityType[]) total[type] += 0.8 * elsewhere[type];
  const [type, score] = winner(total);
  const word = first.text.toLowerCase();
  const ordinary = single && lists.common.has(word) && first.text !== first.text.toUpperCase();
  let needed = run.known ? 1 : 2.5;
  if (ordinary) needed += 2 + (lower.has(word) ? 1.5 : 0);
  if (single && run.from === 0 && !run.known) needed += 1;
  if (isHeadline(run.sentence, segments)) needed += 2;
  if (single && lists.demonyms.has(word)) return [];
  if (score < needed) return [];
  const confidence = 1 - Math.exp(-(score - needed + 1));
  return [
    { start: first.start, end: tokens[run.to - 1]!.end, type, confidence, rule: run.known ? 'list' : 'evidence' },
  ];
}

/** Headings and lines in capitals throughout capitalise words that are no names. */
function isHeadline(sentence: Sentence, segments: readonly DraftSegment[]): boolean {
  if (segments[sentence.segment]!.zone === 'heading') return true;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  return words.length > 3 && words.filter((token) => isNameWord(token)).length > 0.8 * words.length;
}
