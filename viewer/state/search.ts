import { computed } from '@preact/signals';
import MiniSearch from 'minisearch';
import type { EdgeKind } from '../../src/graph/types.ts';
import type { EntityType } from '../../src/model.ts';
import { ENTITY_TYPES } from '../../src/model.ts';
import { foldText } from '../data/fold.ts';
import type { GraphModel, Node } from '../data/model.ts';
import { sayKind } from '../words/current.ts';
import { counts } from './counts.ts';
import { FOLDED, type Hit, hitsFor, type More } from './hits.ts';
import { model } from './store.ts';

/** What a line in the list of results does. */
export type Result =
  | { kind: 'node'; id: string; alias: string | null }
  | { kind: 'mentions'; id: string; direction: 'by' | 'of' }
  | { kind: 'path'; from: string; to: string }
  | { kind: 'relation'; relation: EdgeKind; count: number }
  | { kind: 'document'; document: number }
  | Hit
  | More;

interface Entry {
  id: string;
  names: string;
}

/** Names are found by the start of any word, Han names by any two signs in a row, and by the initials of Latin ones. */
const index = computed(() => {
  const search = new MiniSearch<Entry>({
    fields: ['names'],
    tokenize: (text) => tokensOf(text),
    searchOptions: { tokenize: (text) => tokensOf(text, true), combineWith: 'AND', prefix: true },
  });
  return { search, waiting: [...(model.value?.nodes.values() ?? [])] };
});

/** Indexed at once without a pause that one feels. */
const INDEXED_AT_ONCE = 200;

/** Indexes the names little by little, before anybody types; a query that comes sooner has the others added first. */
export function prepareSearch(): void {
  addToIndex(INDEXED_AT_ONCE);
  if (index.value.waiting.length > 0) setTimeout(prepareSearch, 10);
}

function addToIndex(most = Infinity): void {
  const { search, waiting } = index.value;
  for (const node of waiting.splice(0, most)) search.add({ id: node.id, names: namesOf(node).join('\n') });
}

const namesOf = ({ label, aliases }: Node): string[] => [label, ...aliases];

function tokensOf(text: string, asked = false): string[] {
  const tokens: string[] = [];
  for (const name of text.slice(0, 2000).split('\n')) {
    const words = foldText(name).split(' ').filter(Boolean);
    for (const word of words) {
      if (/\p{Script=Han}/u.test(word)) tokens.push(...pairsOf(word, asked));
      else tokens.push(word);
    }
    if (!asked && words.length > 1) tokens.push(words.map((word) => [...word][0]).join(''));
  }
  return tokens;
}

function pairsOf(word: string, asked: boolean): string[] {
  const signs = [...word];
  if (signs.length === 1) return signs;
  const pairs = signs.slice(1).map((sign, i) => signs[i]! + sign);
  return asked ? pairs : [...pairs, ...signs];
}

const MOST_NAMES = 8;

/** Results for what has been typed, the best first; of what is found in texts, as much as was unfolded. */
export function resultsFor(query: string, unfolded = FOLDED): Result[] {
  const graph = model.value;
  const text = query.trim();
  if (!graph || text === '') return [];
  const phrase = phraseResults(graph, text);
  const { words, type } = withoutType(text);
  const names = findNodes(graph, words, type).map(
    ({ id }): Result => ({ kind: 'node', id, alias: aliasFor(graph, id, words) }),
  );
  if (type !== null) return names;
  return [...phrase, ...names, ...relationResults(words), ...documentResults(words), ...hitsFor(words, unfolded)];
}

/** The entities whose names fit, the most mentioned first among equals. */
export function findNodes(graph: GraphModel, words: string, type: EntityType | null = null, most = MOST_NAMES): Node[] {
  const fits = (node: Node) => type === null || node.kind === type;
  if (words === '') return type === null ? [] : [...graph.nodes.values()].filter(fits).sort(byMentions).slice(0, most);
  addToIndex();
  const { search } = index.value;
  let found = search.search(words);
  if (found.length === 0) found = search.search(words, { fuzzy: 0.25 });
  const folded = foldText(words);
  const scored = found.slice(0, 300).map(({ id, score }) => {
    const node = graph.nodes.get(id)!;
    const exact = namesOf(node).some((name) => foldText(name) === folded) ? 1000 : 0;
    return { node, score: exact + score * (1 + Math.log1p(node.mentions)) };
  });
  scored.sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
  return scored
    .map(({ node }) => node)
    .filter(fits)
    .slice(0, most);
}

const byMentions = (a: Node, b: Node): number => b.mentions - a.mentions || (a.id < b.id ? -1 : 1);

function withoutType(text: string): { words: string; type: EntityType | null } {
  const match = /(?:^|\s)type:(\w+)/iu.exec(text);
  const type = ENTITY_TYPES.find((known) => match !== null && known.startsWith(match[1]!.toLowerCase())) ?? null;
  return { words: match === null ? text : text.replace(match[0], ' ').trim(), type };
}

/** The alias that made an entity fit, when its name is not what did. */
function aliasFor(graph: GraphModel, id: string, words: string): string | null {
  const node = graph.nodes.get(id)!;
  const folded = foldText(words);
  if (folded === '' || foldText(node.label).includes(folded)) return null;
  return node.aliases.find((alias) => foldText(alias).includes(folded)) ?? null;
}

/** "Ada mentions", "who mentions Ada", "path Ada Bo": each with the best entity for each name. */
function phraseResults(graph: GraphModel, text: string): Result[] {
  const of = /^who\s+mentions?\s+(.+)$/iu.exec(text) ?? /^谁提到\s*(.+)$/u.exec(text);
  if (of) return best(graph, of[1]!).map(({ id }): Result => ({ kind: 'mentions', id, direction: 'of' }));
  const by = /^(.+?)\s+mentions?$/iu.exec(text) ?? /^(.+?)\s*提到谁?$/u.exec(text);
  if (by) return best(graph, by[1]!).map(({ id }): Result => ({ kind: 'mentions', id, direction: 'by' }));
  const path = /^(?:path|路径)\s+(.+)$/iu.exec(text);
  return path ? pathResults(graph, path[1]!) : [];
}

const best = (graph: GraphModel, words: string): Node[] => findNodes(graph, words, null, 1);

/** The two names may have several words each: every place to part them is tried. */
function pathResults(graph: GraphModel, text: string): Result[] {
  const words = text.split(/\s+(?:to\s+|and\s+)?|[,，、]\s*/u).filter(Boolean);
  for (let cut = 1; cut < words.length; cut += 1) {
    const [from] = best(graph, words.slice(0, cut).join(' '));
    const [to] = best(graph, words.slice(cut).join(' '));
    if (from && to && from !== to) return [{ kind: 'path', from: from.id, to: to.id }];
  }
  return [];
}

const MOST_OTHERS = 3;

/** Kinds of lines whose reading begins with what is typed: "founded", "works for", "收购". */
function relationResults(words: string): Result[] {
  const folded = foldText(words);
  if ([...folded].length < 2) return [];
  return counts.value.kinds
    .filter(([kind]) => [true, false].some((forward) => foldText(sayKind(kind, forward)).startsWith(folded)))
    .slice(0, MOST_OTHERS)
    .map(([relation, count]): Result => ({ kind: 'relation', relation, count }));
}

const titles = computed(() =>
  (model.value?.documents ?? []).map(({ title, source }) => foldText(`${title ?? ''} ${source}`)),
);

function documentResults(words: string): Result[] {
  const folded = foldText(words);
  if ([...folded].length < 2) return [];
  const found = titles.value.flatMap((title, document) => (title.includes(folded) ? [document] : []));
  return found.slice(0, MOST_OTHERS).map((document): Result => ({ kind: 'document', document }));
}
