import { useState } from 'preact/hooks';
import type { Node } from '../data/model.ts';
import { selectNode } from '../state/actions.ts';
import { focus, model, visible } from '../state/store.ts';
import { say, sayType } from '../words/current.ts';
import { DocumentTable } from './document-table.tsx';
import { Glyph } from './glyph.tsx';

type Column = 'name' | 'type' | 'mentions' | 'links' | 'firstSeen' | 'lastSeen';

const FIRST_LINES = 200;

/** The list in place of the graph: entities, or the documents to read. */
export function ListView() {
  const [isDocuments, setDocuments] = useState(false);
  return (
    <div class="list">
      <span class="segments">
        <button type="button" aria-pressed={!isDocuments} onClick={() => setDocuments(false)}>
          {say.value.entities}
        </button>
        <button type="button" aria-pressed={isDocuments} onClick={() => setDocuments(true)}>
          {say.value.documents}
        </button>
      </span>
      {isDocuments ? <DocumentTable /> : <EntityTable />}
    </div>
  );
}

/** The graph as a table: for screen readers, for browsers that cannot draw, and for whoever likes tables. */
function EntityTable() {
  const [column, setColumn] = useState<Column>('mentions');
  const [isRising, setRising] = useState(false);
  const [shown, setShown] = useState(FIRST_LINES);
  const graph = model.value!;
  const links = linkCounts();
  const nodes = [...visible.value.nodes].map((id) => graph.nodes.get(id)!);
  nodes.sort((a, b) => compare(column, a, b, links) * (isRising ? 1 : -1) || (a.id < b.id ? -1 : 1));
  const sortBy = (next: Column) => {
    setRising(next === column ? !isRising : next === 'name' || next === 'type');
    setColumn(next);
  };
  const columns: Column[] = ['name', 'type', 'mentions', 'links', 'firstSeen', 'lastSeen'];
  return (
    <>
      <table>
        <caption class="sr">{say.value.entities}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th
                key={name}
                scope="col"
                data-column={name}
                aria-sort={name === column ? (isRising ? 'ascending' : 'descending') : 'none'}
              >
                <button type="button" onClick={() => sortBy(name)}>
                  {say.value[name]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.slice(0, shown).map((node) => (
            <Line key={node.id} node={node} links={links.get(node.id) ?? 0} />
          ))}
        </tbody>
      </table>
      {nodes.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 500)}>
          {say.value.showMore(nodes.length - shown)}
        </button>
      )}
    </>
  );
}

function Line({ node, links }: { node: Node; links: number }) {
  const isChosen = focus.value.includes(node.id);
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          class="name"
          dir="auto"
          aria-current={isChosen ? 'true' : undefined}
          onClick={(event) => selectNode(node.id, event.shiftKey)}
        >
          <Glyph type={node.kind} />
          <span>{node.label}</span>
        </button>
      </th>
      <td>{sayType(node.kind)}</td>
      <td class="number">{node.mentions}</td>
      <td class="number">{links}</td>
      <td>{node.firstSeen ?? ''}</td>
      <td>{node.lastSeen ?? ''}</td>
    </tr>
  );
}

function linkCounts(): Map<string, number> {
  const links = new Map<string, number>();
  for (const { source, target } of visible.value.pairs.values()) {
    for (const id of new Set([source, target])) links.set(id, (links.get(id) ?? 0) + 1);
  }
  return links;
}

function compare(column: Column, a: Node, b: Node, links: ReadonlyMap<string, number>): number {
  if (column === 'mentions') return a.mentions - b.mentions;
  if (column === 'links') return (links.get(a.id) ?? 0) - (links.get(b.id) ?? 0);
  const text = ({ label, kind, firstSeen = '', lastSeen = '' }: Node) =>
    ({ name: label.toLowerCase(), type: kind, firstSeen, lastSeen })[column];
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}
