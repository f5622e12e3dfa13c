import { collapse } from './blocks.ts';
import { parseDate } from './dates.ts';

export interface Metadata {
  title?: string | undefined;
  date?: string | undefined;
  authors?: string[] | undefined;
}

/** Title, date and authors that a page declares: JSON-LD first, then meta elements, then its headings and times. */
export function pageMetadata(document: Document, main: Element): Metadata {
  const article = articleData(document);
  return {
    title: pageTitle(document, main, article),
    date: pageDate(document, main, article),
    authors: pageAuthors(document, main, article),
  };
}

type Data = Record<string, unknown>;
const ARTICLE_TYPE = /article|posting|report|interview|blog ?post|webpage/iu;

/** The JSON-LD object that describes the article. */
function articleData(document: Document): Data {
  const found: Data[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parsed(script.textContent ?? '')];
    for (let at = 0; at < queue.length && at < 1000; at += 1) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, 100));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      const data = value as Data;
      if (ARTICLE_TYPE.test(String(data['@type'] ?? ''))) found.push(data);
      queue.push(data['@graph'], data.mainEntity);
    }
  }
  return found.find((data) => data.headline !== undefined) ?? found[0] ?? {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function meta(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = document.querySelector(
      `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = tidy(found?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}

/** JSON-LD and meta values now and then hold entities twice encoded. */
function tidy(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const decoded = value.replace(/&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[\da-f]{1,5});/giu, decodeEntity);
  return collapse(decoded).trim() || undefined;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name]!;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function pageTitle(document: Document, main: Element, article: Data): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const heading = headings.find((h1) => main.contains(h1)) ?? (headings.length === 1 ? headings[0] : undefined);
  const shown = tidy(heading?.textContent);
  const declared = tidy(article.headline) ?? meta(document, 'og:title', 'citation_title', 'dc.title', 'twitter:title');
  const named = declared ?? tidy(document.querySelector('title')?.textContent);
  if (named === undefined) return shown;
  // "The quiet founder | Example Media" over an article headed "The quiet founder".
  return shown !== undefined && named.startsWith(shown) ? shown : withoutSite(named, meta(document, 'og:site_name'));
}

function withoutSite(title: string, site: string | undefined): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', '_'].map((sign) => title.lastIndexOf(sign)));
  if (cut <= 0) return title;
  const tail = title.slice(cut).replace(/^[\s|–—·_-]+/u, '');
  const isSite = tail === site || (title[cut + 1] === '|' && tail.split(' ').length <= 4);
  return isSite ? title.slice(0, cut).trim() : title;
}

function pageDate(document: Document, main: Element, article: Data): string | undefined {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  const time = times.find((element) => main.contains(element)) ?? (times.length === 1 ? times[0] : undefined);
  const values = [
    tidy(article.datePublished),
    meta(document, 'article:published_time', 'datePublished', 'citation_publication_date', 'parsely-pub-date'),
    meta(document, 'dc.date.issued', 'dcterms.date', 'dc.date', 'pubdate', 'publish-date', 'date'),
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent,
    tidy(article.dateModified),
    meta(document, 'article:modified_time'),
  ];
  for (const value of values) {
    const date = parseDate(value ?? '');
    if (date) return date;
  }
  return undefined;
}

function pageAuthors(document: Document, main: Element, article: Data): string[] | undefined {
  const linked = [...main.querySelectorAll('[rel="author"], [itemprop="author"]')].filter(
    (found) => !found.closest('aside'),
  );
  const candidates = [
    namesOf(article.author),
    splitNames(meta(document, 'author', 'citation_author', 'parsely-author', 'dc.creator', 'article:author')),
    linked.map((element) => tidy(element.textContent)),
  ];
  for (const names of candidates) {
    const real = names.filter((name) => name !== undefined && !/^\P{L}*$/u.test(name)) as string[];
    if (real.length > 0) return [...new Set(real)].slice(0, 20);
  }
  return undefined;
}

function namesOf(author: unknown): (string | undefined)[] {
  const authors = Array.isArray(author) ? author : [author];
  return authors.flatMap((one) => splitNames(tidy(typeof one === 'object' && one !== null ? (one as Data).name : one)));
}

/** "By Ann Oak, Ben Ash and Cy Elm" → three names. */
export function splitNames(names: string | undefined): string[] {
  if (names === undefined || /https?:|@/u.test(names)) return [];
  const bare = names.replace(/^(?:by|von|par|作者[:：]?)\s+/iu, '');
  const parts = bare.split(/\s*[,;、，/|]\s*(?:and\s+)?|\s+(?:and|&|und|et|y)\s+/iu).filter((part) => part !== '');
  // "King, Jr." and "Oak, Ann" are one person's name.
  return parts.some((part) => /^(?:jr|sr|ph\.?d|md|i{2,3})\b\.?/iu.test(part)) ? [bare] : parts;
}
