import { computed } from '@preact/signals';
import type { EdgeKind } from '../../src/graph/types.ts';
import { foldText } from '../data/fold.ts';
import type { GraphModel } from '../data/model.ts';
import { sayKind } from '../words/current.ts';
import { counts } from './counts.ts';
import { FOLDED, type Hit, hitsFor, type More } from './hits.ts';
import { findNodes } from './names.ts';
import { exampleResults, phraseResults, relatedResults, withoutType } from './phrases.ts';
import { model } from './store.ts';

/** What a line in the list of results does. */
export type Result =
  /** `alias` is the name that fits where the shown one does not; `near` is what it was found beside. */
  | { kind: 'node'; id: string; alias: string | null; near?: string }
  | { kind: 'mentions'; id: string; direction: 'by' | 'of' }
  | { kind: 'path'; from: string; to: string }
  | { kind: 'relation'; relation: EdgeKind; count: number }
  | { kind: 'document'; document: number }
  /** Something to type. */
  | { kind: 'phrase'; text: string; says: string }
  | Hit
  | More;

/**
 * Results for what has been typed, the best first; of what is found in texts, as much as was unfolded. Examples of
 * what can be typed where nothing is.
 */
export function resultsFor(query: string, unfolded = FOLDED): Result[] {
  const graph = model.value;
  const text = query.trim();
  if (!graph) return [];
  if (text === '') return exampleResults(graph);
  const asked = withoutType(text);
  const names = findNodes(graph, asked.words, asked.type).map(
    ({ id }): Result => ({ kind: 'node', id, alias: aliasFor(graph, id, asked.words) }),
  );
  if (asked.type !== null) return distinct([...names, ...relatedResults(graph, asked)]);
  const { words } = asked;
  const others = [...relationResults(words), ...documentResults(words), ...hitsFor(words, unfolded)];
  return distinct([...phraseResults(graph, text), ...names, ...others]);
}

/** Each entity once. */
function distinct(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    if (result.kind !== 'node') return true;
    const isNew = !seen.has(result.id);
    seen.add(result.id);
    return isNew;
  });
}

/** The alias that made an entity fit, when its name is not what did. */
function aliasFor(graph: GraphModel, id: string, words: string): string | null {
  const node = graph.nodes.get(id)!;
  const folded = foldText(words);
  if (folded === '' || foldText(node.label).includes(folded)) return null;
  return node.aliases.find((alias) => foldText(alias).includes(folded)) ?? null;
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
