import { type Filters, NO_FILTERS, type SetFilter } from './filters.ts';
import type { Camera, Locale, Reading, Selection, Theme } from './store.ts';

/** All of the view that a link carries. */
export interface Shared {
  selection: Selection;
  filters: Filters;
  reading: (Omit<Reading, 'document'> & { document: string }) | null;
  camera: Camera | null;
  view: 'graph' | 'list';
  coloring: 'type' | 'community';
  theme: Theme;
  locale: Locale | null;
}

const SETS: SetFilter[] = ['types', 'kinds', 'statuses', 'zones', 'stances', 'communities'];

/** View → the part of an address after `#`, of what differs from the opening view only. `idOf` names a document. */
export function hashOf(shared: Shared, idOf: (document: number) => string): string {
  const { selection, filters, reading, camera, view, coloring, theme, locale } = shared;
  const parts = new URLSearchParams();
  if (selection.kind === 'nodes') for (const id of selection.ids) parts.append('at', id);
  if (selection.kind === 'pair') for (const id of [selection.source, selection.target]) parts.append('pair', id);
  if (selection.kind === 'path') for (const id of [selection.from, selection.to]) parts.append('path', id);
  for (const name of SETS) {
    const off = [...filters[name]].join(',');
    if (off !== [...NO_FILTERS[name]].join(',')) parts.set(`no-${name}`, off);
  }
  if (filters.document !== null) parts.set('in', idOf(filters.document));
  if (filters.speaker !== null) parts.set('by', filters.speaker);
  if (filters.from !== null) parts.set('from', filters.from);
  if (filters.until !== null) parts.set('until', filters.until);
  if (filters.minWeight > 1) parts.set('min', String(filters.minWeight));
  if (filters.leastConfidence > 0) parts.set('sure', String(filters.leastConfidence));
  if (filters.hops > 0) parts.set('hops', String(filters.hops));
  if (filters.direction !== 'both') parts.set('way', filters.direction);
  if (reading) parts.set('read', `${reading.start}-${reading.end}@${reading.document}`);
  if (camera) parts.set('camera', [camera.x, camera.y, camera.ratio].map((part) => Number(part.toFixed(4))).join(','));
  if (view !== 'graph') parts.set('view', view);
  if (coloring !== 'type') parts.set('color', coloring);
  if (theme !== 'system') parts.set('theme', theme);
  if (locale !== null) parts.set('lang', locale);
  return parts.toString();
}

/** The part of an address after `#` → view. What it does not know it leaves out: a link may be old or mistyped. */
export function sharedOf(hash: string, indexOf: (id: string) => number | undefined): Shared {
  const parts = new URLSearchParams(hash.replace(/^#/u, ''));
  return {
    selection: selectionOf(parts),
    filters: filtersOf(parts, indexOf),
    reading: readingOf(parts.get('read')),
    camera: cameraOf(parts.get('camera')),
    view: oneOf(parts.get('view'), ['graph', 'list'] as const),
    coloring: oneOf(parts.get('color'), ['type', 'community'] as const),
    theme: oneOf(parts.get('theme'), ['system', 'light', 'dark'] as const),
    locale: parts.get('lang') === null ? null : oneOf(parts.get('lang'), ['en', 'zh'] as const),
  };
}

function selectionOf(parts: URLSearchParams): Selection {
  const [source, target] = parts.getAll('pair');
  if (source !== undefined && target !== undefined) return { kind: 'pair', source, target };
  const [from, to] = parts.getAll('path');
  if (from !== undefined && to !== undefined) return { kind: 'path', from, to };
  const ids = parts.getAll('at');
  return ids.length === 0 ? { kind: 'none' } : { kind: 'nodes', ids };
}

function filtersOf(parts: URLSearchParams, indexOf: (id: string) => number | undefined): Filters {
  const off = (name: SetFilter) => {
    const given = parts.get(`no-${name}`);
    return given === null ? NO_FILTERS[name] : new Set(given.split(',').filter((value) => value !== ''));
  };
  const month = (name: string) => /^\d{4}-\d{2}$/u.exec(parts.get(name) ?? '')?.[0] ?? null;
  const document = parts.get('in');
  return {
    types: off('types') as Filters['types'],
    kinds: off('kinds') as Filters['kinds'],
    statuses: off('statuses') as Filters['statuses'],
    zones: off('zones') as Filters['zones'],
    stances: off('stances') as Filters['stances'],
    communities: new Set([...off('communities')].map(Number).filter(Number.isInteger)),
    document: document === null ? null : (indexOf(document) ?? null),
    speaker: parts.get('by'),
    from: month('from'),
    until: month('until'),
    minWeight: wholeNumber(parts.get('min'), 1, 1_000_000),
    leastConfidence: share(parts.get('sure')),
    hops: wholeNumber(parts.get('hops'), 0, 3),
    direction: oneOf(parts.get('way'), ['both', 'in', 'out'] as const),
  };
}

function readingOf(text: string | null): Shared['reading'] {
  const match = /^(\d{1,9})-(\d{1,9})@(.+)$/su.exec(text ?? '');
  return match ? { start: Number(match[1]), end: Number(match[2]), document: match[3]! } : null;
}

function cameraOf(text: string | null): Camera | null {
  const [x, y, ratio] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}

function wholeNumber(text: string | null, least: number, most: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}

function share(text: string | null): number {
  const number = Number(text);
  return Number.isFinite(number) ? Math.min(1, Math.max(0, number)) : 0;
}

const oneOf = <T extends string>(text: string | null, values: readonly [T, ...T[]]): T =>
  values.find((value) => value === text) ?? values[0];
