import { useState } from 'preact/hooks';
import { clearFilters } from '../state/actions.ts';
import { counts } from '../state/counts.ts';
import { activeFilters } from '../state/filters.ts';
import { coloring, filters, model, visible } from '../state/store.ts';
import { say, sayKind, sayType } from '../words/current.ts';
import { Chip } from './chip.tsx';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { MoreFilters } from './more-filters.tsx';

const FIRST_KINDS = 8;

/** What the shapes and lines mean, how many there are, and the switches for them. */
export function Legend() {
  const [isOpen, setOpen] = useState(window.innerWidth > 760);
  const active = activeFilters(filters.value).length;
  return (
    <nav
      class={`legend${isOpen ? ' open' : ''}${coloring.value === 'community' ? ' by-community' : ''}`}
      aria-label={say.value.legend}
    >
      <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" size={14} />
        <Shown />
        {active > 0 && <span class="active">{active}</span>}
      </button>
      {isOpen && (
        <div class="body">
          <Types />
          <Kinds />
          <MoreFilters />
          {active > 0 && (
            <button type="button" class="action" onClick={clearFilters}>
              {say.value.clear} <kbd>0</kbd>
            </button>
          )}
        </div>
      )}
    </nav>
  );
}

function Shown() {
  return (
    <span class="shown" role="status">
      {say.value.shown(visible.value.nodes.size, model.value?.nodes.size ?? 0)}
    </span>
  );
}

function Types() {
  const { types } = counts.value;
  const all = types.map(([type]) => type);
  return (
    <section>
      <h2>{say.value.types}</h2>
      {types.map(([type, count]) => (
        <Chip key={type} filter="types" value={type} all={all} count={count}>
          <Glyph type={type} />
          <span>{sayType(type)}</span>
        </Chip>
      ))}
    </section>
  );
}

function Kinds() {
  const [isLong, setLong] = useState(false);
  const { kinds } = counts.value;
  const all = kinds.map(([kind]) => kind);
  const shown = isLong ? kinds : kinds.slice(0, FIRST_KINDS);
  return (
    <section>
      <h2>{say.value.relations}</h2>
      {shown.map(([kind, count]) => (
        <Chip key={kind} filter="kinds" value={kind} all={all} count={count}>
          <span
            class={`line ${kind === 'mentions' || kind === 'appearsWith' ? kind : 'relation'}`}
            aria-hidden="true"
          />
          <span>{sayKind(kind)}</span>
        </Chip>
      ))}
      {kinds.length > FIRST_KINDS && !isLong && (
        <button type="button" class="more" onClick={() => setLong(true)}>
          {say.value.showMore(kinds.length - FIRST_KINDS)}
        </button>
      )}
    </section>
  );
}
