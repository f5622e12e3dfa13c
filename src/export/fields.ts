import type { EdgeAttributes, Evidence, NodeAttributes } from '../graph/types.ts';
import { DEFAULT_QUOTES } from './options.ts';

export type Value = string | number | undefined;

/** A column of a flat format: `id` is lower-case (Gephi folds case), `read` gives undefined where there is no value. */
export interface Field<T> {
  id: string;
  type: 'string' | 'integer' | 'double';
  read: (attributes: T) => Value;
}

const list = (values: readonly string[]): Value => (values.length === 0 ? undefined : values.join('; '));

export const NODE_FIELDS: readonly Field<NodeAttributes>[] = [
  { id: 'kind', type: 'string', read: ({ kind }) => kind },
  { id: 'aliases', type: 'string', read: ({ aliases }) => list(aliases) },
  { id: 'mentions', type: 'integer', read: ({ mentions }) => mentions },
  { id: 'documents', type: 'integer', read: ({ documents }) => documents.length },
  { id: 'first_seen', type: 'string', read: ({ firstSeen }) => firstSeen },
  { id: 'last_seen', type: 'string', read: ({ lastSeen }) => lastSeen },
  { id: 'community', type: 'integer', read: ({ community }) => community },
];

/** Fields of an edge, with five for each piece of evidence: the words, who says them, in which zone, how, and where. */
export function edgeFields(quotes = DEFAULT_QUOTES): readonly Field<EdgeAttributes>[] {
  const fields: Field<EdgeAttributes>[] = [
    { id: 'relation', type: 'string', read: ({ kind }) => kind },
    { id: 'statuses', type: 'string', read: ({ statuses }) => list(statuses) },
    { id: 'zones', type: 'string', read: ({ zones }) => list(zones) },
    { id: 'stances', type: 'string', read: ({ stances }) => list(stances) },
    { id: 'in_questions', type: 'integer', read: ({ questions }) => questions },
    { id: 'in_answers', type: 'integer', read: ({ answers }) => answers },
  ];
  for (let n = 0; n < quotes; n += 1) {
    const field = (name: string, read: (evidence: Evidence) => Value): Field<EdgeAttributes> => ({
      id: `${name}${n + 1}`,
      type: 'string',
      read: ({ evidence }) => valueAt(evidence, n, read),
    });
    fields.push(
      field('quote', ({ quote }) => quote),
      field('by', ({ by }) => by ?? undefined),
      field('zone', ({ zone }) => zone),
      field('stance', ({ stance }) => stance),
      field('place', placeOf),
    );
  }
  return fields;
}

function valueAt(evidence: readonly Evidence[], n: number, read: (evidence: Evidence) => Value): Value {
  const piece = evidence[n];
  return piece === undefined ? undefined : read(piece);
}

/** `document:start-end, date`: offsets are UTF-16 code units into the document's text. */
const placeOf = ({ document, start, end, date }: Evidence): string =>
  `${document}:${start}-${end}${date === undefined ? '' : `, ${date}`}`;
