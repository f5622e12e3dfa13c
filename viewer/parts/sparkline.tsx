import type { EntityType } from '../../src/model.ts';
import type { Evidence } from '../data/model.ts';
import { monthsBetween, monthsOf } from '../state/months.ts';
import { model } from '../state/store.ts';

const WIDTH = 240;
const HEIGHT = 26;

/** Mentions by month as small bars; nothing where all documents are of one month. */
export function Sparkline({ evidence, type }: { evidence: readonly Evidence[]; type: EntityType }) {
  const months = monthsOf(model.value!);
  if (months === null || months.first === months.last) return null;
  const counts = new Map<string, number>();
  for (const { document } of evidence) {
    const month = model.value!.documents[document]!.date?.slice(0, 7);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const all = monthsBetween(months.first, months.last);
  const most = Math.max(1, ...counts.values());
  const step = WIDTH / all.length;
  return (
    <svg class={`spark ${type}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {all.map((month, i) => {
        const height = ((counts.get(month) ?? 0) / most) * (HEIGHT - 2);
        return (
          <rect
            key={month}
            x={i * step + 0.5}
            y={HEIGHT - Math.max(height, 1)}
            width={Math.max(1, step - 1)}
            height={Math.max(height, 1)}
          />
        );
      })}
    </svg>
  );
}
