import { computed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { changeFilters } from '../state/actions.ts';
import { mentionsByMonth, monthsBetween, monthsOf } from '../state/months.ts';
import { filters, model } from '../state/store.ts';
import { say } from '../words/current.ts';

const HEIGHT = 40;

const months = computed(() => {
  const range = model.value ? monthsOf(model.value) : null;
  return range === null ? [] : monthsBetween(range.first, range.last);
});
const byMonth = computed(() => (model.value ? mentionsByMonth(model.value) : new Map<string, number>()));

/** Mentions by month; drawing over it chooses a range. Two sliders do the same for the keyboard. */
export function Histogram() {
  const anchor = useRef<number | null>(null);
  const all = months.value;
  if (all.length < 2) return null;
  const { from, until } = filters.value;
  const first = Math.max(0, from === null ? 0 : all.indexOf(from));
  const last = until === null || !all.includes(until) ? all.length - 1 : all.indexOf(until);
  const most = Math.max(1, ...byMonth.value.values());
  const choose = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    changeFilters({ from: low === 0 ? null : all[low]!, until: high === all.length - 1 ? null : all[high]! });
  };
  const monthAt = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(all.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * all.length)));
  };
  return (
    <section class="histogram">
      <h2>{say.value.time}</h2>
      <svg
        viewBox={`0 0 ${all.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          anchor.current = monthAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          choose(anchor.current, anchor.current);
        }}
        onPointerMove={(event) => {
          if (anchor.current !== null) choose(anchor.current, monthAt(event));
        }}
        onPointerUp={() => {
          anchor.current = null;
        }}
        onDblClick={() => changeFilters({ from: null, until: null })}
      >
        {all.map((month, i) => {
          const height = ((byMonth.value.get(month) ?? 0) / most) * (HEIGHT - 2) + 1;
          return (
            <rect
              key={month}
              class={i >= first && i <= last ? 'in' : 'out'}
              x={i + 0.08}
              y={HEIGHT - height}
              width={0.84}
              height={height}
            />
          );
        })}
      </svg>
      <p class="range">
        <input
          type="range"
          aria-label={`${say.value.time}: ${all[first]}`}
          min={0}
          max={all.length - 1}
          value={first}
          onInput={(event) =>
            choose(event.currentTarget.valueAsNumber, Math.max(last, event.currentTarget.valueAsNumber))
          }
        />
        <input
          type="range"
          aria-label={`${say.value.time}: ${all[last]}`}
          min={0}
          max={all.length - 1}
          value={last}
          onInput={(event) =>
            choose(Math.min(first, event.currentTarget.valueAsNumber), event.currentTarget.valueAsNumber)
          }
        />
        <span>{all[first]}</span>
        <span>{all[last]}</span>
      </p>
    </section>
  );
}
