import { selectPath } from '../state/actions.ts';
import { model, visible } from '../state/store.ts';
import { neighboursOf } from '../state/visible.ts';
import { say } from '../words/current.ts';
import { Name } from './name.tsx';

/** Several entities beside each other: whom they have in common, and who is only one's. */
export function CompareCard({ ids }: { ids: readonly string[] }) {
  const graph = model.value!;
  const circles = ids.map((id) => neighboursOf(graph, visible.value, id));
  const common = [...circles[0]!].filter((id) => circles.every((circle) => circle.has(id)) && !ids.includes(id));
  const others = ids.map((id, i) => ({
    id,
    alone: [...circles[i]!].filter(
      (other) => !ids.includes(other) && circles.every((circle, j) => j === i || !circle.has(other)),
    ),
  }));
  return (
    <article class="card compare">
      <header>
        <h2>
          {ids.map((id, i) => (
            <span key={id} class="one">
              {i > 0 && <span class="link">·</span>}
              <Name id={id} />
            </span>
          ))}
        </h2>
      </header>
      <NameList title={say.value.common} ids={common} />
      {others.map(({ id, alone }) => (
        <NameList key={id} title={say.value.onlyOf(graph.nodes.get(id)!.label)} ids={alone} />
      ))}
      {ids.length === 2 && (
        <button type="button" class="action" onClick={() => selectPath(ids[0]!, ids[1]!)}>
          {say.value.findPath}
        </button>
      )}
    </article>
  );
}

function NameList({ title, ids }: { title: string; ids: readonly string[] }) {
  const nodes = model.value!.nodes;
  const sorted = [...ids].sort((a, b) => nodes.get(b)!.mentions - nodes.get(a)!.mentions || (a < b ? -1 : 1));
  return (
    <section>
      <h3>
        <bdi>{title}</bdi> <span class="count">{ids.length}</span>
      </h3>
      <p class="names">
        {sorted.slice(0, 60).map((id) => (
          <Name key={id} id={id} />
        ))}
      </p>
    </section>
  );
}
