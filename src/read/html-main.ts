import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { elementZone } from './html-zones.ts';

const NUMBER = 'data-element-number';
/** Readability is quadratic here and there; larger pages get by with the marks that they carry. */
const MOST_ELEMENTS = 60_000;

/**
 * The element that holds the main text of a page: what Readability keeps, widened to the article or main element around
 * it; else the only article or main element; else the body.
 */
export function findMain(html: string, body: Element): Element {
  const elements = [...body.querySelectorAll('*')];
  const kept = keptByReadability(html, elements);
  const core = kept.length > 0 ? smallestAround(kept, body) : body;
  const marked = core.closest('article, main, [role="main"]') ?? onlyArticle(body);
  if (marked && lengthOf(core) <= lengthOf(marked) * 2 && marked.contains(core)) return marked;
  return core === body ? (onlyArticle(body) ?? body) : core;
}

function onlyArticle(body: Element): Element | undefined {
  for (const name of ['article', 'main', '[role="main"]']) {
    const found = body.querySelectorAll(name);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** The elements of which Readability keeps text. It works on a page of its own, as it takes its page apart. */
function keptByReadability(html: string, elements: Element[]): Element[] {
  if (elements.length > MOST_ELEMENTS) return [];
  const { document } = parseHTML(html);
  for (const [at, element] of [...document.body.querySelectorAll('*')].entries()) {
    element.setAttribute(NUMBER, String(at));
  }
  try {
    const article = new Readability<Element>(document as unknown as Document, {
      serializer: (node) => node as Element,
    });
    const content = article.parse()?.content;
    if (!content) return [];
    const kept = [...content.querySelectorAll(`[${NUMBER}]`)].filter((element) => hasOwnText(element));
    return kept.map((element) => elements[Number(element.getAttribute(NUMBER))]).filter((found) => found !== undefined);
  } catch {
    // Odd pages trip it over; the marks of the page itself have to do.
    return [];
  }
}

const hasOwnText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/u.test(node.textContent ?? ''));

const lengthOf = (element: Element) => element.textContent?.length ?? 0;

/** The smallest element around nine tenths of the kept text: a stray teaser must not widen it to the whole page. */
function smallestAround(kept: Element[], body: Element): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of kept) {
    const weight = ownTextLength(element);
    total += weight;
    for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  let core = body;
  for (;;) {
    const child = [...core.children].find((element) => (weights.get(element) ?? 0) >= total * 0.9);
    if (!child || isLeaf(child) || elementZone(child) === 'drop') return core;
    core = child;
  }
}

const isLeaf = (element: Element) => /^(?:p|h[1-6]|li|blockquote|pre|td|table|ul|ol)$/u.test(element.localName);

function ownTextLength(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += node.textContent?.trim().length ?? 0;
  return length;
}
