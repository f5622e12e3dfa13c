import { titleOf } from '../data/model.ts';
import type { Result } from '../state/search.ts';
import { model } from '../state/store.ts';
import { say, sayKind, sayType } from '../words/current.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

/** One line of what the search has found. */
export function ResultLine({ result }: { result: Result }) {
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
  if (result.kind === 'more') {
    const { count, document } = result;
    return <span class="phrase">{document === null ? say.value.moreDocuments(count) : say.value.showMore(count)}</span>;
  }
  if (result.kind === 'phrase') {
    return (
      <>
        <span class="label typed" dir="auto">
          {result.text}
        </span>
        <span class="type">{result.says}</span>
      </>
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
    const head = model.value!.documents[result.document]!;
    return (
      <>
        <Icon name="book" size={14} />
        <span class="label" dir="auto">
          {titleOf(head)}
        </span>
        <span class="type">{head.date}</span>
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
      {result.near !== undefined && (
        <span class="alias" dir="auto">
          {say.value.near(model.value?.nodes.get(result.near)?.label ?? '')}
        </span>
      )}
      <span class="type">{sayType(node.kind)}</span>
      <span class="count">{node.mentions}</span>
    </>
  );
}
