import { edgesOf, nodesOf } from '../graph/filter.ts';
import type { EdgeAttributes, NamedropGraph, NodeAttributes } from '../graph/types.ts';
import { edgeFields, type Field, NODE_FIELDS } from './fields.ts';
import { DEFAULT_QUOTES, type ExportOptions } from './options.ts';
import { escapeXml, xmlAttributes, xmlIds } from './xml.ts';

const LOOK_OF_NODE: readonly Field<NodeAttributes>[] = [
  { id: 'label', type: 'string', read: ({ label }) => label },
  { id: 'x', type: 'double', read: ({ x }) => x },
  { id: 'y', type: 'double', read: ({ y }) => y },
  { id: 'size', type: 'double', read: ({ size }) => size },
  { id: 'color', type: 'string', read: ({ color }) => color },
];
const LOOK_OF_EDGE: readonly Field<EdgeAttributes>[] = [
  { id: 'label', type: 'string', read: ({ label }) => label },
  { id: 'weight', type: 'integer', read: ({ weight }) => weight },
];
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

/** GraphML, in chunks: http://graphml.graphdrawing.org/primer/graphml-primer.html. */
export function* writeGraphml(graph: NamedropGraph, options: ExportOptions = {}): Generator<string> {
  const ids = xmlIds(graph.nodes());
  const nodeKeys = keyed('n', [...LOOK_OF_NODE, ...NODE_FIELDS]);
  const edgeKeys = keyed('e', [...LOOK_OF_EDGE, ...edgeFields(options.quotes ?? DEFAULT_QUOTES)]);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declaration('node', nodeKeys);
  yield declaration('edge', edgeKeys);
  yield '<graph id="G" edgedefault="directed">\n';
  for (const { key, attributes } of nodesOf(graph, options)) {
    yield `<node${xmlAttributes({ id: ids.get(key) })}>${data(nodeKeys, attributes)}</node>\n`;
  }
  let count = 0;
  for (const { source, target, attributes } of edgesOf(graph, options)) {
    const head = xmlAttributes({ id: `e${count}`, source: ids.get(source), target: ids.get(target) });
    yield `<edge${head}>${data(edgeKeys, attributes)}</edge>\n`;
    count += 1;
  }
  yield '</graph>\n</graphml>\n';
}

interface Keyed<T> extends Field<T> {
  key: string;
}

const keyed = <T>(prefix: string, fields: readonly Field<T>[]): Keyed<T>[] =>
  fields.map((field, index) => ({ ...field, key: `${prefix}${index}` }));

function declaration<T>(target: 'node' | 'edge', fields: readonly Keyed<T>[]): string {
  const line = ({ key, id, type }: Keyed<T>) =>
    `<key id="${key}" for="${target}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`;
  return fields.map(line).join('');
}

function data<T>(fields: readonly Keyed<T>[], attributes: T): string {
  let written = '';
  for (const { key, read } of fields) {
    const value = read(attributes);
    if (value !== undefined) written += `<data key="${key}">${escapeXml(String(value))}</data>`;
  }
  return written;
}
