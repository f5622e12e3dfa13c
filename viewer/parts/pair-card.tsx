import { RELATION_TYPES } from '../../src/model.ts';
import type { Edge } from '../data/model.ts';
import { selectPath } from '../state/actions.ts';
import { passes } from '../state/card.ts';
import { filters, model } from '../state/store.ts';
import { say, sayKind } from '../words/current.ts';
import { Name } from './name.tsx';
import { Quotes } from './row.tsx';

/** All that joins two entities, from the one to the other and back. */
export function PairCard({ source, target }: { source: string; target: string }) {
  const graph = model.value!;
  const between = (graph.edgesAt.get(source) ?? []).filter(
    (edge) => (edge.source === source ? edge.target : edge.source) === target && !filters.value.kinds.has(edge.kind),
  );
  const parts = between
    .map((edge) => ({ edge, evidence: edge.evidence.filter(passes.value) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort(
      (a, b) =>
        weightOf(a.edge) - weightOf(b.edge) || Number(b.edge.source === source) - Number(a.edge.source === source),
    );
  return (
    <article class="card pair" key={`${source}|${target}`}>
      <header>
        <h2>
          <Name id={source} /> <span class="link">–</span> <Name id={target} />
        </h2>
      </header>
      {parts.length === 0 && <p class="empty">{say.value.nothingBetween}</p>}
      {parts.map(({ edge, evidence }) => (
        <section key={`${edge.source}|${edge.kind}`}>
          <h3 class="sentence">
            <bdi>{graph.nodes.get(edge.source)?.label}</bdi> <em>{sayKind(edge.kind)}</em>{' '}
            <bdi>{graph.nodes.get(edge.target)?.label}</bdi> <span class="count">{evidence.length}</span>
          </h3>
          <Quotes evidence={evidence} />
        </section>
      ))}
      {source !== target && (
        <button type="button" class="action" onClick={() => selectPath(source, target)}>
          {say.value.findPath}
        </button>
      )}
    </article>
  );
}

const ORDER: readonly string[] = [...RELATION_TYPES, 'mentions', 'appearsWith'];

const weightOf = ({ kind }: Edge): number => ORDER.indexOf(kind);
