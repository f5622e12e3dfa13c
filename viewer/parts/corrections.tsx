import { useState } from 'preact/hooks';
import type { EntityType } from '../../src/model.ts';
import { ENTITY_TYPES } from '../../src/model.ts';
import type { Node } from '../data/model.ts';
import { correct, isWriting, journalTrouble } from '../state/journal.ts';
import { findNodes } from '../state/names.ts';
import { model } from '../state/store.ts';
import { say, sayType } from '../words/current.ts';
import { Glyph } from './glyph.tsx';
import { Split } from './split.tsx';

/** What a human can put right about an entity. */
export function Corrections({ id }: { id: string }) {
  const node = model.value?.nodes.get(id);
  if (!node) return null;
  return (
    <details class="corrections">
      <summary>{say.value.corrections}</summary>
      <Rename node={node} />
      <Retype node={node} />
      <Merge node={node} />
      {node.evidence.length > 1 && <Split node={node} />}
      <button
        type="button"
        class="action"
        disabled={isWriting.value}
        onClick={() => correct({ kind: 'hide', entity: id })}
      >
        {say.value.hide}
      </button>
      {journalTrouble.value !== null && (
        <p class="denied" role="alert">
          {journalTrouble.value}
        </p>
      )}
    </details>
  );
}

function Rename({ node }: { node: Node }) {
  const [name, setName] = useState(node.label);
  const isNew = name.trim() !== '' && name.trim() !== node.label;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void correct({ kind: 'rename', entity: node.id, name: name.trim() });
      }}
    >
      <label>
        <span>{say.value.rename}</span>
        <input dir="auto" value={name} maxLength={300} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="submit" class="action" disabled={!isNew || isWriting.value}>
        {say.value.apply}
      </button>
    </form>
  );
}

function Retype({ node }: { node: Node }) {
  return (
    <label class="retype">
      <span>{say.value.retype}</span>
      <select
        value={node.kind}
        disabled={isWriting.value}
        onChange={(event) =>
          correct({ kind: 'retype', entity: node.id, type: event.currentTarget.value as EntityType })
        }
      >
        {ENTITY_TYPES.map((type) => (
          <option key={type} value={type}>
            {sayType(type)}
          </option>
        ))}
      </select>
    </label>
  );
}

const MOST_CANDIDATES = 5;

/** Candidates come by themselves; typing looks for others. Choosing one shows what would become of the two. */
function Merge({ node }: { node: Node }) {
  const [query, setQuery] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const chosen = other === null ? undefined : model.value!.nodes.get(other);
  if (chosen) return <Preview kept={node} gone={chosen} onCancel={() => setOther(null)} />;
  return (
    <div class="merge">
      <label>
        <span>{say.value.merge}</span>
        <input
          dir="auto"
          value={query}
          placeholder={say.value.whatMerges}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="names">
        {candidatesFor(node, query).map((candidate) => (
          <button key={candidate.id} type="button" class="name" dir="auto" onClick={() => setOther(candidate.id)}>
            <Glyph type={candidate.kind} size={11} />
            <span>{candidate.label}</span>
          </button>
        ))}
      </p>
    </div>
  );
}

/** Entities whose names are alike, those of the same type first, or what is typed. */
function candidatesFor(node: Node, query: string): Node[] {
  const graph = model.value!;
  const words = query.trim();
  const found =
    words === ''
      ? [node.label, ...node.aliases.slice(0, 6)].flatMap((name) => findNodes(graph, name, null, MOST_CANDIDATES))
      : findNodes(graph, words, null, MOST_CANDIDATES + 1);
  const others = [...new Set(found)].filter(({ id }) => id !== node.id);
  const alike = others.filter(({ kind }) => kind === node.kind);
  return [...alike, ...others.filter(({ kind }) => kind !== node.kind)].slice(0, MOST_CANDIDATES);
}

function Preview({ kept, gone, onCancel }: { kept: Node; gone: Node; onCancel: () => void }) {
  const names = [...new Set([kept.label, ...kept.aliases, gone.label, ...gone.aliases])].slice(0, 14);
  return (
    <div class="preview">
      <p>
        <b dir="auto">{gone.label}</b> {say.value.mergePreview} <b dir="auto">{kept.label}</b>
      </p>
      <p class="aliases">
        {names.map((name) => (
          <bdi key={name}>{name}</bdi>
        ))}
      </p>
      <p>{say.value.mentionsCount(kept.mentions + gone.mentions)}</p>
      <p class="buttons">
        <button
          type="button"
          class="action"
          disabled={isWriting.value}
          onClick={() => correct({ kind: 'merge', a: kept.id, b: gone.id })}
        >
          {say.value.apply}
        </button>
        <button type="button" class="more" onClick={onCancel}>
          {say.value.cancel}
        </button>
      </p>
    </div>
  );
}
