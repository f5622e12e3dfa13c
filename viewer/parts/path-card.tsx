import { chains } from '../state/way.ts';
import { say, sayKind } from '../words/current.ts';
import { Name } from './name.tsx';
import { QuoteItem } from './quote.tsx';

/** Up to three chains between two entities, one quote a step. */
export function PathCard({ from, to }: { from: string; to: string }) {
  const found = chains.value;
  return (
    <article class="card path" key={`${from}|${to}`}>
      <header>
        <h2>
          <Name id={from} /> <span class="link">→</span> <Name id={to} />
        </h2>
      </header>
      {found.length === 0 && <p class="empty">{say.value.noPath}</p>}
      {found.map((chain, i) => (
        <section key={chain.map((step) => step.to).join('|')}>
          <h3>
            {say.value.alternative(i + 1)} <span class="count">{say.value.steps(chain.length)}</span>
          </h3>
          <ol class="chain">
            {chain.map(({ from, to, edge, piece }) => (
              <li key={to}>
                <p class="step">
                  <Name id={from} /> <em>{sayKind(edge.kind, edge.source === from)}</em> <Name id={to} />
                </p>
                <ul class="quotes">
                  <QuoteItem piece={piece} />
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
