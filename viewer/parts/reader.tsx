import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ViewDocument } from '../../src/graph/view.ts';
import { documentAt } from '../data/documents.ts';
import { titleOf } from '../data/model.ts';
import { type Paragraph, pagesOf } from '../data/pages.ts';
import { languageOf } from '../data/passage.ts';
import { stepMention } from '../state/stepping.ts';
import { focus, model, reading } from '../state/store.ts';
import { say, sayZone } from '../words/current.ts';
import { Icon } from './icon.tsx';
import { Runs } from './passage.tsx';

/** A whole document, scrolled to a span, with every entity in the colour of its type. */
export function Reader() {
  const open = reading.value;
  const pane = useRef<HTMLDivElement>(null);
  const document = open ? documentAt(open.document) : undefined;
  useEffect(() => {
    const lit = pane.current?.querySelector('mark, .lit');
    lit?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [open?.document, open?.start, open?.end, document]);
  useFocusInside(pane, open !== null);
  if (!open) return null;
  const head = model.value!.documents[open.document]!;
  return (
    <section class="reader" id="reader" aria-label={say.value.reader}>
      <header>
        <button
          type="button"
          class="close"
          aria-label={say.value.back}
          title={`${say.value.back} (Esc)`}
          onClick={close}
        >
          <Icon name="back" />
        </button>
        <div>
          <h2 dir="auto">{titleOf(head)}</h2>
          <p>
            {head.date ?? say.value.undated} · <span dir="auto">{head.source}</span>
          </p>
        </div>
        <span class="steps">
          <button
            type="button"
            title={`${say.value.previousMention} (p)`}
            aria-label={say.value.previousMention}
            onClick={() => stepMention(-1)}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            title={`${say.value.nextMention} (n)`}
            aria-label={say.value.nextMention}
            onClick={() => stepMention(1)}
          >
            <Icon name="forward" />
          </button>
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling pane has to take the keyboard */}
      <div class="text" ref={pane} tabIndex={0} lang={head.language}>
        {document ? <Text document={document} /> : <p class="waiting">…</p>}
      </div>
    </section>
  );
}

/** The keyboard goes into the pane when it opens, and back to where it was when it closes. */
function useFocusInside(pane: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    pane.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [isOpen, pane]);
}

function close(): void {
  reading.value = null;
}

function Text({ document }: { document: ViewDocument }) {
  const lit = reading.value!;
  const chosen = new Set(focus.value);
  const { paragraphs, before, after } = pagesOf(document, lit);
  return (
    <>
      {before && <p class="cut">…</p>}
      {paragraphs.map((paragraph, i) => (
        <ParagraphView
          key={paragraph.start}
          paragraph={paragraph}
          previous={paragraphs[i - 1]}
          document={document}
          lit={lit}
          chosen={chosen}
        />
      ))}
      {after && <p class="cut">…</p>}
    </>
  );
}

interface ParagraphProps {
  paragraph: Paragraph;
  previous: Paragraph | undefined;
  document: ViewDocument;
  lit: { start: number; end: number };
  chosen: ReadonlySet<string>;
}

function ParagraphView({ paragraph, previous, document, lit, chosen }: ParagraphProps) {
  const { start, end, zone, speaker } = paragraph;
  const isNew = previous === undefined || previous.speaker !== speaker || previous.zone !== zone;
  const label = speaker === null ? undefined : model.value?.nodes.get(speaker)?.label;
  const named = zone === 'question' || zone === 'answer';
  return (
    <div class={`paragraph ${zone}`}>
      {isNew && (
        <span class="margin">
          {named && label !== undefined ? (
            <bdi>{label}</bdi>
          ) : zone === 'body' || zone === 'heading' ? (
            ''
          ) : (
            sayZone(zone)
          )}
        </span>
      )}
      <p dir="auto" lang={languageOf(document, start, end)}>
        <Runs document={document} from={start} to={end} lit={lit} live chosen={chosen} />
      </p>
    </div>
  );
}
