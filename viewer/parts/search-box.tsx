import { useRef, useState } from 'preact/hooks';
import type { EdgeKind } from '../../src/graph/types.ts';
import { changeFilters, openReader, selectNode, selectPath } from '../state/actions.ts';
import { counts } from '../state/counts.ts';
import { only } from '../state/filters.ts';
import { type Result, resultsFor } from '../state/search.ts';
import { filters, model } from '../state/store.ts';
import { say, sayKind, sayType } from '../words/current.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

/** The main verb of the page: finds entities, phrases and quotes as one types. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const results = isOpen ? resultsFor(query) : [];
  const at = Math.min(active, Math.max(0, results.length - 1));

  const take = (result: Result | undefined) => {
    if (!result) return;
    follow(result);
    setQuery('');
    setOpen(false);
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      setActive((at + step + results.length) % results.length);
    } else if (event.key === 'Enter') {
      take(results[at]);
    } else if (event.key === 'Tab' && !event.shiftKey && completion(results[at]) !== null && query !== '') {
      setQuery(completed(query, completion(results[at])!));
    } else if (event.key === 'Escape') {
      setQuery('');
      setOpen(false);
      input.current?.blur();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        aria-label={say.value.search}
        aria-expanded={results.length > 0}
        aria-controls="results"
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? `result-${at}` : undefined}
        placeholder={say.value.search}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {isOpen && query.trim() === '' && <p class="hint">{say.value.searchHint}</p>}
      {isOpen && query.trim() !== '' && (
        <div id="results" role="listbox" aria-label={say.value.search} class="results">
          {results.length === 0 && <p class="none">{say.value.nothingFound}</p>}
          {results.map((result, i) => (
            <div
              key={keyOf(result)}
              id={`result-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onMouseDown={(event) => {
                event.preventDefault();
                take(result);
              }}
              onMouseMove={() => setActive(i)}
            >
              <ResultLine result={result} />
            </div>
          ))}
        </div>
      )}
    </search>
  );
}

function follow(result: Result): void {
  if (result.kind === 'path') selectPath(result.from, result.to);
  else if (result.kind === 'quote') openReader(result.piece);
  else if (result.kind === 'document') openReader({ document: result.document, start: 0, end: 0 });
  else if (result.kind === 'relation') showOnly(result.relation);
  else {
    selectNode(result.id);
    requestAnimationFrame(() => document.getElementById('panel')?.focus());
    if (result.kind === 'mentions')
      requestAnimationFrame(() => document.getElementById(`mentions-${result.direction}`)?.scrollIntoView());
  }
}

function showOnly(relation: EdgeKind): void {
  const all = counts.value.kinds.map(([kind]) => kind);
  changeFilters({ kinds: only(new Set([...filters.value.kinds].filter((kind) => kind !== relation)), relation, all) });
}

const keyOf = (result: Result): string => {
  if (result.kind === 'path') return `path ${result.from} ${result.to}`;
  if (result.kind === 'document') return `document ${result.document}`;
  if (result.kind === 'relation') return `relation ${result.relation}`;
  if (result.kind === 'quote') return `quote ${result.piece.document} ${result.piece.start}`;
  return `${result.kind} ${result.id} ${result.kind === 'mentions' ? result.direction : ''}`;
};

/** What Tab puts in place of the last words. */
function completion(result: Result | undefined): string | null {
  return result?.kind === 'node' ? (model.value?.nodes.get(result.id)?.label ?? null) : null;
}

/** Keeps the words of a phrase before the name that is being typed. */
function completed(query: string, name: string): string {
  const lead = /^(?:who\s+mentions?|path|type:\w+)\s+/iu.exec(query)?.[0] ?? '';
  return `${lead}${name} `;
}

function ResultLine({ result }: { result: Result }) {
  const labelOf = (id: string) => <bdi>{model.value?.nodes.get(id)?.label}</bdi>;
  if (result.kind === 'quote') {
    const [before, found, after] = result.words;
    return (
      <span class="found" dir="auto">
        …{before}
        <mark>{found}</mark>
        {after}…
      </span>
    );
  }
  if (result.kind === 'path') {
    return (
      <span class="phrase">
        <b>{say.value.path}</b> {labelOf(result.from)} → {labelOf(result.to)}
      </span>
    );
  }
  if (result.kind === 'document') {
    const { title, source, date } = model.value!.documents[result.document]!;
    return (
      <>
        <Icon name="book" size={14} />
        <span class="label" dir="auto">
          {title ?? source}
        </span>
        <span class="type">{date}</span>
      </>
    );
  }
  if (result.kind === 'relation') {
    return (
      <>
        <span class="line relation" aria-hidden="true" />
        <span class="label">{sayKind(result.relation)}</span>
        <span class="type">{say.value.onlyThese}</span>
        <span class="count">{result.count}</span>
      </>
    );
  }
  const node = model.value?.nodes.get(result.id);
  if (!node) return null;
  if (result.kind === 'mentions') {
    return (
      <span class="phrase">
        {labelOf(result.id)} <b>{sayKind('mentions', result.direction === 'by')}</b> …
      </span>
    );
  }
  return (
    <>
      <Glyph type={node.kind} />
      <span class="label" dir="auto">
        {node.label}
      </span>
      {result.alias !== null && (
        <span class="alias" dir="auto">
          {result.alias}
        </span>
      )}
      <span class="type">{sayType(node.kind)}</span>
      <span class="count">{node.mentions}</span>
    </>
  );
}
