import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EdgeKind } from '../../src/graph/types.ts';
import { titleOf } from '../data/model.ts';
import { changeFilters, openReader, selectNode, selectPath } from '../state/actions.ts';
import { counts } from '../state/counts.ts';
import { only } from '../state/filters.ts';
import { FOLDED, type More } from '../state/hits.ts';
import { completed } from '../state/phrases.ts';
import { type Result, resultsFor } from '../state/search.ts';
import { filters, model } from '../state/store.ts';
import { say } from '../words/current.ts';
import { Icon } from './icon.tsx';
import { ResultLine } from './result-line.tsx';

/** The main verb of the page: finds entities, phrases and quotes as one types. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState(FOLDED);
  const input = useRef<HTMLInputElement>(null);
  const results = isOpen ? resultsFor(query, unfolded) : [];
  const at = Math.min(active, Math.max(0, results.length - 1));
  const completion = query.trim() === '' || !model.value ? null : completed(model.value, query, results[at]);
  useEffect(() => document.getElementById(`result-${at}`)?.scrollIntoView({ block: 'nearest' }), [at]);

  const take = (result: Result | undefined) => {
    if (!result) return;
    if (result.kind === 'more') {
      // What was folded takes the place of this line, so the line that is chosen is the first of it.
      setUnfolded(new Map(unfolded).set(result.document, (unfolded.get(result.document) ?? 0) + 1));
      return;
    }
    if (result.kind === 'phrase') {
      setQuery(result.text);
      setActive(0);
      return;
    }
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
    } else if (event.key === 'Tab' && !event.shiftKey && completion !== null) {
      setQuery(completion);
      setActive(0);
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
          setUnfolded(FOLDED);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {isOpen && (
        <div id="results" role="listbox" aria-label={say.value.search} class="results">
          {results.length === 0 && <p class="none">{say.value.nothingFound}</p>}
          {query.trim() === '' && <p class="none">{say.value.searchHint}</p>}
          {sectionsOf(results).map(({ document, first, results }) => (
            <Section key={document ?? (first === 0 ? 'first' : 'last')} document={document}>
              {results.map((result, i) => (
                <div
                  key={keyOf(result)}
                  id={`result-${first + i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={first + i === at}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    take(result);
                  }}
                  onMouseMove={() => setActive(first + i)}
                >
                  <ResultLine result={result} />
                </div>
              ))}
            </Section>
          ))}
        </div>
      )}
    </search>
  );
}

/** Results of one document's text, or, with null, all others; `first` counts from the first result of all. */
interface SectionOfResults {
  document: number | null;
  first: number;
  results: Result[];
}

function sectionsOf(results: readonly Result[]): SectionOfResults[] {
  const sections: SectionOfResults[] = [];
  results.forEach((result, first) => {
    const document = result.kind === 'quote' ? result.piece.document : result.kind === 'more' ? result.document : null;
    const last = sections.at(-1);
    if (last?.document === document) last.results.push(result);
    else sections.push({ document, first, results: [result] });
  });
  return sections;
}

function Section({ document, children }: { document: number | null; children: ComponentChildren }) {
  if (document === null) return <>{children}</>;
  const title = titleOf(model.value!.documents[document]!);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a list of options
    <div role="group" aria-label={title}>
      <p class="of-document" dir="auto" aria-hidden="true">
        {title}
      </p>
      {children}
    </div>
  );
}

function follow(result: Exclude<Result, More | { kind: 'phrase' }>): void {
  if (result.kind === 'path') selectPath(result.from, result.to);
  else if (result.kind === 'quote') openReader(result.piece);
  else if (result.kind === 'document') openReader({ document: result.document, start: 0, end: 0 });
  else if (result.kind === 'relation') showOnly(result.relation);
  else {
    selectNode(result.id);
    // The panel is there by then; a frame could come much later, when the focus is elsewhere already.
    setTimeout(() => {
      document.getElementById('panel')?.focus();
      if (result.kind === 'mentions') document.getElementById(`mentions-${result.direction}`)?.scrollIntoView();
    });
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
  if (result.kind === 'more') return `more ${result.document}`;
  if (result.kind === 'phrase') return result.text;
  if (result.kind === 'quote') return `quote ${result.piece.document} ${result.piece.start}`;
  return `${result.kind} ${result.id} ${result.kind === 'mentions' ? result.direction : ''}`;
};
