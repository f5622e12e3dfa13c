import type { ComponentChildren } from 'preact';
import { changeFilters } from '../state/actions.ts';
import { type Filters, only, type SetFilter, toggled } from '../state/filters.ts';
import { filters, locale } from '../state/store.ts';
import { say } from '../words/current.ts';

interface ChipProps<T> {
  filter: SetFilter;
  value: T;
  all: readonly T[];
  count: number;
  children: ComponentChildren;
}

/** A value of a filter with its count: a click switches it, a click with Shift leaves only it. */
export function Chip<T>({ filter, value, all, count, children }: ChipProps<T>) {
  const off = filters.value[filter] as ReadonlySet<T>;
  const change = (alone: boolean) => {
    const next = alone ? only(off, value, all) : toggled(off, value);
    changeFilters({ [filter]: next } as Partial<Filters>);
  };
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={!off.has(value)}
      title={say.value.onlyThis}
      data-filter={filter}
      data-value={String(value)}
      onClick={(event) => change(event.shiftKey)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.shiftKey) return;
        event.preventDefault();
        change(true);
      }}
    >
      {children}
      <span class="count">{count.toLocaleString(locale.value)}</span>
    </button>
  );
}
