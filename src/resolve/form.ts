import type { EntityType } from '../model.ts';
import { bodyKey } from './body-name.ts';
import { hasHan } from './han.ts';
import type { Naming } from './naming.ts';
import { isShortName, type PersonName, parsePersonName } from './person-name.ts';
import { isShouted } from './surface.ts';

/** One wording of a name with all places where it means the same thing: the unit that identity rules join. */
export interface Form {
  type: EntityType;
  /** The text says that it is a name of the past. */
  former?: true;
  /** Equal for wordings that never differ in meaning: case, accents, titles and legal forms apart. */
  key: string;
  surface: string;
  han: boolean;
  namings: Naming[];
  /** Set for persons. */
  person?: PersonName;
}

/** Groups namings by wording, in order of first occurrence. */
export function formsOf(namings: readonly Naming[]): Form[] {
  const forms = new Map<string, Form>();
  const byWording = new Map<string, Form>();
  for (const naming of namings) {
    const wording = `${naming.type} ${naming.title} ${naming.surface}`;
    const form = byWording.get(wording) ?? formAmong(forms, naming);
    byWording.set(wording, form);
    form.namings.push(naming);
  }
  for (const form of forms.values()) form.surface = bestSurface(form.namings);
  return [...forms.values()];
}

/** The form of a wording that is new; wordings that differ in case, accents or title may share one. */
function formAmong(forms: Map<string, Form>, naming: Naming): Form {
  const person = naming.type === 'person' ? personOf(naming) : undefined;
  const key = person ? personKey(person) : bodyKey(naming.surface);
  const id = `${naming.type} ${key}`;
  const form = forms.get(id) ?? { ...formOf(naming, key, person), namings: [] };
  forms.set(id, form);
  return form;
}

export function formOf(naming: Naming, key: string, person?: PersonName): Form {
  const { type, surface } = naming;
  return { type, key, surface, han: hasHan(surface), namings: [naming], ...(person ? { person } : {}) };
}

function personOf({ surface, title }: Naming): PersonName {
  const name = parsePersonName(surface);
  const said = name.title ?? title;
  return said ? { ...name, title: said } : name;
}

/** A title tells short names apart (Mr. and Mrs. Whitlock), full names have no need of it. */
function personKey(person: PersonName): string {
  const words = [...person.parts, person.suffix ?? ''].join(' ').trim();
  return isShortName(person) && person.title ? `${words} ${person.title}` : words;
}

/** The wording used most, not shouted if possible; the first of equals. */
function bestSurface(namings: readonly Naming[]): string {
  const counts = new Map<string, number>();
  for (const { surface } of namings) counts.set(surface, (counts.get(surface) ?? 0) + (isShouted(surface) ? 0.001 : 1));
  let best = namings[0]!.surface;
  for (const [surface, count] of counts) if (count > counts.get(best)!) best = surface;
  return best;
}

export const isFullPerson = (form: Form): boolean => form.person !== undefined && !isShortName(form.person);
export const firstStart = (form: Form): number => form.namings[0]!.start;
