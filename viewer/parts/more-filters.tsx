import type { ComponentChildren } from 'preact';
import { titleOf } from '../data/model.ts';
import { communityColor } from '../draw/palette.ts';
import { changeFilters } from '../state/actions.ts';
import { counts } from '../state/counts.ts';
import type { Filters } from '../state/filters.ts';
import { coloring, filters, focus, isDark, model } from '../state/store.ts';
import { say, sayStance, sayStatus, sayZone } from '../words/current.ts';
import { Chip } from './chip.tsx';
import { Histogram } from './histogram.tsx';

/** The filters that are needed less often. */
export function MoreFilters() {
  const { statuses, zones, stances } = counts.value;
  return (
    <details class="more-filters">
      <summary>{say.value.more}</summary>
      <Histogram />
      <Around />
      <Choice
        label={say.value.document}
        value={filters.value.document ?? ''}
        onChange={(value) => changeFilters({ document: value === '' ? null : Number(value) })}
      >
        <option value="">{say.value.allDocuments}</option>
        {model.value?.documents.map((head, index) => (
          <option key={head.id} value={index}>
            {titleOf(head)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say.value.speaker}
        value={filters.value.speaker ?? ''}
        onChange={(value) => changeFilters({ speaker: value === '' ? null : value })}
      >
        <option value="">{say.value.anyone}</option>
        {counts.value.speakers.slice(0, 200).map(([id, count]) => (
          <option key={id} value={id}>{`${model.value?.nodes.get(id)?.label ?? id} (${count})`}</option>
        ))}
      </Choice>
      <MinWeight />
      <LeastConfidence />
      {statuses.length > 1 && (
        <section>
          <h2>{say.value.status}</h2>
          {statuses.map(([status, count]) => (
            <Chip key={status} filter="statuses" value={status} all={statuses.map(([value]) => value)} count={count}>
              <span>{sayStatus(status)}</span>
            </Chip>
          ))}
        </section>
      )}
      {zones.length > 1 && (
        <section>
          <h2>{say.value.zone}</h2>
          {zones.map(([zone, count]) => (
            <Chip key={zone} filter="zones" value={zone} all={zones.map(([value]) => value)} count={count}>
              <span>{sayZone(zone)}</span>
            </Chip>
          ))}
        </section>
      )}
      {stances.length > 1 && (
        <section>
          <h2>{say.value.stance}</h2>
          {stances.map(([stance, count]) => (
            <Chip key={stance} filter="stances" value={stance} all={stances.map(([value]) => value)} count={count}>
              <span>{sayStance(stance)}</span>
            </Chip>
          ))}
        </section>
      )}
      <Communities />
    </details>
  );
}

interface ChoiceProps {
  label: string;
  value: string | number;
  onChange: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

function MinWeight() {
  return (
    <label class="choice">
      <span>{say.value.minWeight}</span>
      <span class="number">
        <input
          type="number"
          min={1}
          max={999}
          value={filters.value.minWeight}
          onInput={(event) => changeFilters({ minWeight: Math.max(1, event.currentTarget.valueAsNumber || 1) })}
        />
        {say.value.times}
      </span>
    </label>
  );
}

/** Nothing to choose where all is certain. */
function LeastConfidence() {
  const { leastConfidence } = filters.value;
  if (!counts.value.areDoubts) return null;
  const percent = `${Math.round(leastConfidence * 100)} %`;
  return (
    <label class="choice">
      <span>{say.value.leastConfidence}</span>
      <span class="number">
        <input
          id="least-confidence"
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={leastConfidence}
          aria-valuetext={percent}
          onInput={(event) => changeFilters({ leastConfidence: event.currentTarget.valueAsNumber })}
        />
        {percent}
      </span>
    </label>
  );
}

const HOPS = [0, 1, 2, 3];

function Around() {
  const { hops, direction } = filters.value;
  const directions: [Filters['direction'], string][] = [
    ['both', say.value.both],
    ['in', say.value.incoming],
    ['out', say.value.outgoing],
  ];
  return (
    <fieldset class="around" disabled={focus.value.length === 0}>
      <legend>{say.value.hops}</legend>
      <span class="segments">
        {HOPS.map((steps) => (
          <button
            key={steps}
            type="button"
            aria-pressed={hops === steps}
            onClick={() => changeFilters({ hops: steps })}
          >
            {steps === 0 ? say.value.all : steps}
          </button>
        ))}
      </span>
      <span class="segments">
        {directions.map(([value, label]) => (
          <button
            key={value}
            type="button"
            aria-pressed={direction === value}
            onClick={() => changeFilters({ direction: value })}
          >
            {label}
          </button>
        ))}
      </span>
    </fieldset>
  );
}

const MOST_COMMUNITIES = 10;

function Communities() {
  const { communities } = counts.value;
  if (communities.length < 2) return null;
  const all = communities.map(([community]) => community);
  return (
    <section>
      <h2>{say.value.community}</h2>
      <p class="color-by">
        {say.value.colorBy}{' '}
        <span class="segments">
          {(['type', 'community'] as const).map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={coloring.value === value}
              onClick={() => {
                coloring.value = value;
              }}
            >
              {value === 'type' ? say.value.byType : say.value.byCommunity}
            </button>
          ))}
        </span>
      </p>
      {communities.slice(0, MOST_COMMUNITIES).map(([community, count]) => (
        <Chip key={community} filter="communities" value={community} all={all} count={count}>
          <span class="dot" style={{ background: communityColor(community, isDark.value) }} aria-hidden="true" />
          <bdi class="label">{leaderOf(community)}</bdi>
        </Chip>
      ))}
    </section>
  );
}

/** A community is called by its most mentioned member. */
function leaderOf(community: number): string {
  let leader: { label: string; mentions: number } | null = null;
  for (const node of model.value?.nodes.values() ?? []) {
    if (node.community === community && (leader === null || node.mentions > leader.mentions)) leader = node;
  }
  return leader?.label ?? String(community);
}
