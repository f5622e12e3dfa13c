import { edgesOf, nodesOf } from '../graph/filter.ts';
import type { NamedropGraph } from '../graph/types.ts';
import { edgeFields, NODE_FIELDS, type Value } from './fields.ts';
import { DEFAULT_QUOTES, type ExportOptions } from './options.ts';

/** A table of the nodes (RFC 4180, UTF-8, lines end in CRLF), in chunks of a line. */
export function* writeNodesCsv(graph: NamedropGraph, options: ExportOptions = {}): Generator<string> {
  yield line(['id', 'label', ...NODE_FIELDS.map(({ id }) => id)]);
  for (const { key, attributes } of nodesOf(graph, options)) {
    yield line([key, attributes.label, ...NODE_FIELDS.map(({ read }) => read(attributes))]);
  }
}

/** A table of the edges; `source` and `target` are ids of the other table, their labels stand beside them. */
export function* writeEdgesCsv(graph: NamedropGraph, options: ExportOptions = {}): Generator<string> {
  const fields = edgeFields(options.quotes ?? DEFAULT_QUOTES);
  yield line(['source', 'target', 'source_label', 'target_label', 'weight', ...fields.map(({ id }) => id)]);
  for (const { source, target, attributes } of edgesOf(graph, options)) {
    const labels = [source, target].map((node) => graph.getNodeAttribute(node, 'label'));
    yield line([source, target, ...labels, attributes.weight, ...fields.map(({ read }) => read(attributes))]);
  }
}

const line = (values: readonly Value[]): string => `${values.map(cell).join(',')}\r\n`;

function cell(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = disarmed(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs a cell that starts like a formula; an apostrophe makes it text (OWASP, CSV injection). */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
