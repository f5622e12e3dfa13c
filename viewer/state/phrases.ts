import { ENTITY_TYPES, type EntityType } from '../../src/model.ts';
import { type GraphModel, type Node, otherEnd } from '../data/model.ts';
import { say } from '../words/current.ts';
import { typeName } from '../words/messages.ts';
import { byMentions, findNodes } from './names.ts';
import type { Result } from './search.ts';

/** "Ada mentions", "who mentions Ada", "path Ada Bo": each with the best entity for each name. */
export function phraseResults(graph: GraphModel, text: string): Result[] {
  const of = /^who\s+mentions?\s+(.+)$/iu.exec(text) ?? /^谁提到\s*(.+)$/u.exec(text);
  if (of) return best(graph, of[1]!).map(({ id }): Result => ({ kind: 'mentions', id, direction: 'of' }));
  const by = /^(.+?)\s+men(?:t|ti|tio|tions?)?$/iu.exec(text) ?? /^(.+?)\s*提到谁?$/u.exec(text);
  if (by) return best(graph, by[1]!).map(({ id }): Result => ({ kind: 'mentions', id, direction: 'by' }));
  const path = PATH.exec(text);
  return path ? pathResults(graph, path[2]!) : [];
}

const PATH = /^(path|路径)\s+(.+)$/iu;

const best = (graph: GraphModel, words: string): Node[] => findNodes(graph, words, null, 1);

/** The two names may have several words each: every place to part them is tried. With one name, whom it may lead to. */
function pathResults(graph: GraphModel, text: string): Result[] {
  const words = text.split(/\s+(?:to\s+|and\s+)?|[,，、]\s*/u).filter(Boolean);
  for (let cut = 1; cut < words.length; cut += 1) {
    const [from] = best(graph, words.slice(0, cut).join(' '));
    const [to] = best(graph, words.slice(cut).join(' '));
    if (from && to && from !== to) return [{ kind: 'path', from: from.id, to: to.id }];
  }
  return findNodes(graph, text).map(({ id }): Result => ({ kind: 'node', id, alias: null }));
}

/** What stands before a name that is being typed, the name itself, and the type that it must have. */
export interface Asked {
  words: string;
  type: EntityType | null;
}

/** Takes `type:product` out of what is typed; the beginning of a type is enough, in any language of the page. */
export function withoutType(text: string): Asked {
  const match = TYPE.exec(text);
  const type = match === null ? null : typeCalled(match[1]!);
  return { words: match === null ? text : text.replace(match[0], ' ').trim(), type };
}

const TYPE = /(?:^|\s)(?:type|类型)[:：](\S*)/iu;

function typeCalled(name: string): EntityType | null {
  const asked = name.toLowerCase();
  return ENTITY_TYPES.find((type) => type.startsWith(asked) || typeName(type, 'zh').startsWith(asked)) ?? null;
}

/** Entities of a type that are joined with what the words name: "type:product deepmind" asks for its products too. */
export function relatedResults(graph: GraphModel, { words, type }: Asked): Result[] {
  const [hub] = words === '' ? [] : best(graph, words);
  if (!hub || type === null) return [];
  const strength = new Map<string, number>();
  for (const edge of graph.edgesAt.get(hub.id) ?? []) {
    const other = otherEnd(edge, hub.id);
    if (other === hub.id || graph.nodes.get(other)?.kind !== type) continue;
    strength.set(other, (strength.get(other) ?? 0) + edge.evidence.length * WORTH[worthOf(edge.kind)]);
  }
  return [...strength]
    .sort((a, b) => b[1] - a[1] || byMentions(graph.nodes.get(a[0])!, graph.nodes.get(b[0])!))
    .slice(0, MOST_RELATED)
    .map(([id]): Result => ({ kind: 'node', id, alias: null, near: hub.id }));
}

const MOST_RELATED = 12;
const WORTH = { relation: 100, mentions: 3, appearsWith: 1 };
const worthOf = (kind: string): keyof typeof WORTH =>
  kind === 'mentions' || kind === 'appearsWith' ? kind : 'relation';

/** What the box could be asked, with names of this graph. */
export function exampleResults(graph: GraphModel): Result[] {
  const [a, b] = [...graph.nodes.values()].filter(({ kind }) => kind === 'person').sort(byMentions);
  const { phraseOf, phraseBy, phrasePath, phraseType } = say.value;
  const phrases = [
    ...(a ? [phraseOf(a.label), phraseBy(a.label)] : []),
    ...(a && b ? [phrasePath(a.label, b.label)] : []),
    phraseType,
  ];
  return phrases.filter(([text]) => text.length <= LONGEST).map(([text, says]) => ({ kind: 'phrase', text, says }));
}

const LONGEST = 70;

/** What Tab makes of what is typed, with the whole names of a result; null where there is nothing to complete. */
export function completed(graph: GraphModel, text: string, result: Result | undefined): string | null {
  const labelOf = (id: string) => graph.nodes.get(id)?.label ?? id;
  const { phraseOf, phraseBy, phrasePath } = say.value;
  if (result?.kind === 'mentions')
    return `${(result.direction === 'of' ? phraseOf : phraseBy)(labelOf(result.id))[0]} `;
  if (result?.kind === 'path') return `${phrasePath(labelOf(result.from), labelOf(result.to))[0]} `;
  if (result?.kind !== 'node') return null;
  const [, lead = '', type] = LEAD.exec(text) ?? [];
  if (type !== undefined && /\S$/u.test(text) && withoutType(text).words === '')
    return `type:${graph.nodes.get(result.id)!.kind} `;
  return `${lead}${labelOf(result.id)} `;
}

/** What stays before a name that is completed; the second group is the type that it begins with. */
const LEAD = /^(who\s+mentions?\s+|谁提到\s*|(?:path|路径)\s+|(?:type|类型)[:：](\S*)\s*)/iu;
