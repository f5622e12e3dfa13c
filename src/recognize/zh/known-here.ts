import type { EntityType, Name } from '../../model.ts';
import { definedShortNames } from './glosses.ts';
import type { ChineseKnowledge } from './knowledge.ts';

/** What the document itself has shown to be names. */
export interface KnownHere {
  /** Name, simplified → type. */
  types: ReadonlyMap<string, EntityType>;
  /** The first two characters of each. */
  starts: ReadonlySet<string>;
  /** Surnames of the people whom it names in full. */
  surnames: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownHere = { types: new Map(), starts: new Set(), surnames: new Set() };

const BETWEEN_PARTS = /[·•・‧．∙⋅\s[\]]+/u;
const CLEAR = 0.85;
/** A listed name says nothing new about its own surface, only about the parts of a person's name. */
const LISTED = 'zh-list';

/** Names clear enough to be looked for in the whole document: full names, parts of people's names, defined short names. */
export function knownHere(plain: string, names: readonly Name[], knowledge: ChineseKnowledge): KnownHere {
  const known = new Map<string, EntityType>();
  for (const { start, end, type, confidence, rule } of names) {
    if (confidence < CLEAR || rule === 'zh-title-marks') continue;
    const text = plain.slice(start, end);
    if (rule !== LISTED) known.set(text, type);
    if (type !== 'person') continue;
    for (const name of [text, knowledge.listed.get(text)?.entry ?? text]) {
      for (const part of personParts(name)) if (!knowledge.listed.has(part)) known.set(part, type);
    }
  }
  for (const [text, type] of definedShortNames(plain, names)) known.set(text, type);
  const starts = new Set([...known.keys()].map((name) => name.slice(0, 2)));
  return { types: known, starts, surnames: surnamesHere(plain, names) };
}

function surnamesHere(plain: string, names: readonly Name[]): Set<string> {
  const full = names.filter(({ type, rule }) => type === 'person' && rule !== 'zh-address-form');
  return new Set(full.map(({ start }) => plain.slice(start, start + 1)));
}

/** Parts by which a person may be called alone; initials and lone Han characters are none. */
const personParts = (name: string): string[] =>
  name.split(BETWEEN_PARTS).filter((part) => part.length > 1 && !part.endsWith('.'));
