import { computed } from '@preact/signals';
import MiniSearch from 'minisearch';
import type { EntityType } from '../../src/model.ts';
import { foldText } from '../data/fold.ts';
import type { GraphModel, Node } from '../data/model.ts';
import { model } from './store.ts';

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

/** Order of nodes: the most mentioned first. */
export const byMentions = (a: Node, b: Node): number => b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
