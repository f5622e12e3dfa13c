import { parseHTML } from 'linkedom';
import type { BlockHint } from '../model.ts';
import { type BlockWriter, blockWriter, type Style } from './blocks.ts';
import type { Content, DraftBlock } from './document.ts';
import { findMain } from './html-main.ts';
import { pageMetadata } from './html-metadata.ts';
import { isBackLink, isFootnoteMark } from './html-notes.ts';
import { wholePage } from './html-page.ts';
import { walkElements } from './html-walk.ts';
import { type ElementZone, elementZone, isBlockElement, isNamedHeading } from './html-zones.ts';
import { joinLines } from './line-ends.ts';
import { paragraphSpans } from './paragraphs.ts';

/** A page → its main text as blocks with what the markup says of each, and the title, date and authors it declares. */
export function readHtml(html: string): Content {
  const page = wholePage(html);
  const document = parseHTML(page).document as unknown as Document;
  const main = findMain(page, document.body);
  return { blocks: elementBlocks(document.body, main), ...pageMetadata(document, main) };
}

/** The blocks of a piece of HTML that is all text: a chapter, a converted document, HTML inside Markdown. */
export function fragmentBlocks(html: string): DraftBlock[] {
  const { body } = parseHTML(wholePage(html)).document as unknown as Document;
  return elementBlocks(body, body);
}

interface Frame extends Style {
  /** Whether text in here is read: inside the main text, or a headline, byline or note around it. */
  isRead: boolean;
}

/** One walk over a page. */
interface Walk {
  writer: BlockWriter;
  stack: Frame[];
  main: Element;
  mainLength: number;
  /** Main and the elements around it, which are never taken for a menu or a sidebar. */
  spine: Set<Element>;
  isPastMain: boolean;
}

function elementBlocks(body: Element, main: Element): DraftBlock[] {
  const spine = new Set<Element>();
  for (let element: Element | null = main; element; element = element.parentElement) spine.add(element);
  const walk: Walk = {
    writer: blockWriter(),
    stack: [{ hint: 'paragraph', isRead: body === main }],
    main,
    mainLength: main.textContent?.length ?? 0,
    spine,
    isPastMain: false,
  };
  walkElements(body, {
    text: (text) => {
      const frame = walk.stack.at(-1)!;
      if (frame.isRead) walk.writer.write(text, frame);
    },
    enter: (element) => enter(element, walk),
    leave: (element) => leave(element, walk),
  });
  return walk.writer.take();
}

function enter(element: Element, walk: Walk): boolean {
  const { writer, stack } = walk;
  const outer = stack.at(-1)!;
  const tag = element.localName;
  if (tag === 'br' || tag === 'hr') {
    breakLine(element, walk);
    return false;
  }
  if (isFootnoteMark(element, writer.pending()) || isBackLink(element)) return false;
  const zone = walk.spine.has(element) ? undefined : elementZone(element);
  if (zone === 'drop') return false;
  if (isBlockElement(element)) writer.end();
  const frame = innerFrame(element, zone, outer, walk);
  if (tag === 'pre' && frame.isRead) {
    writePreformatted(element, frame, writer);
    return false;
  }
  stack.push(frame);
  if (tag === 'q' && frame.isRead) writer.write('“', frame);
  return true;
}

function leave(element: Element, walk: Walk): void {
  const { writer, stack, main } = walk;
  const frame = stack.pop()!;
  if (element.localName === 'q' && frame.isRead) writer.write('”', frame);
  if (isBlockElement(element)) writer.end();
  if (element === main) walk.isPastMain = true;
}

/** A line break ends a block, but a headline over two lines is one headline. */
function breakLine(element: Element, { writer, stack }: Walk): void {
  const frame = stack.at(-1)!;
  if (element.localName === 'br' && frame.hint === 'heading') writer.write(' ', frame);
  else writer.end();
}

function writePreformatted(element: Element, frame: Frame, writer: BlockWriter): void {
  const text = element.textContent ?? '';
  const isCode = element.querySelector('code') !== null || /highlight|code|source/iu.test(element.className);
  if (isCode) {
    writer.write(text, { ...frame, hint: 'boilerplate' });
    writer.end();
    return;
  }
  for (const { start, end } of paragraphSpans(text)) {
    writer.write(joinLines(text.slice(start, end).split(/[\r\n]+/u)), frame);
    writer.end();
  }
}

const EMPHASIS = /^(?:b|strong|i|em)$/u;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic/iu;

function innerFrame(element: Element, zone: ElementZone | undefined, outer: Frame, walk: Walk): Frame {
  const emphasis =
    outer.emphasis || EMPHASIS.test(element.localName) || BOLD_STYLE.test(element.getAttribute('style') ?? '');
  const hint = innerHint(element, zone, outer, walk);
  const isRead = outer.isRead || element === walk.main || isReadAround(element, hint, walk);
  return { hint, isRead, ...(emphasis ? { emphasis } : {}) };
}

/** Around the main text, only headline, standfirst and byline before it and notes after it are read. */
function isReadAround(element: Element, hint: BlockHint, { main, isPastMain }: Walk): boolean {
  if (isPastMain) return hint === 'note';
  if (element.localName === 'h1') return !main.querySelector('h1') && !element.querySelector('a[href="/"], img');
  return hint === 'byline' || (hint === 'heading' && isNamedHeading(element));
}

/** Zones that nothing inside of them undoes. */
const STICKY = new Set<BlockHint>(['boilerplate', 'note']);
/** How long a text a class name may call by its zone: an author's whole article may stand in a div.author. */
const LONGEST: Partial<Record<BlockHint, number>> = { heading: 500, byline: 200, credit: 300, caption: 2000 };

function innerHint(
  element: Element,
  zone: ElementZone | undefined,
  { hint: outer, isRead }: Frame,
  walk: Walk,
): BlockHint {
  if (zone === undefined || zone === 'drop' || STICKY.has(outer)) return outer;
  if (outer === 'caption') return zone === 'credit' || zone === 'boilerplate' ? zone : outer;
  if (outer === 'quote' && element.localName === 'footer') return outer;
  if (isTooLarge(element, zone, walk)) return outer;
  const isInline = !isBlockElement(element);
  if (isInline && (zone === 'byline' || zone === 'credit' || zone === 'caption')) {
    if (!isRead) return zone;
    walk.writer.mark(zone);
    return outer;
  }
  return isInline && zone !== 'heading' ? outer : zone;
}

function isTooLarge(element: Element, zone: BlockHint, { mainLength }: Walk): boolean {
  const length = element.textContent?.length ?? 0;
  if (zone === 'boilerplate' || zone === 'note' || zone === 'table') {
    const whole = zone === 'table' ? (element.closest('table')?.textContent?.length ?? length) : length;
    return whole > mainLength * 0.5;
  }
  return length > (LONGEST[zone] ?? Number.POSITIVE_INFINITY);
}
