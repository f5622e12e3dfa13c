import type { Entity, EntityType } from '../../model.ts';
import { parsePersonName, withoutTitles } from '../person-name.ts';
import { slugOf } from '../slug.ts';
import { foldName, isShouted, nameWords } from '../surface.ts';

/** An outlet rather than a person: 新京报, Harbour News, NORD TV. */
const OUTLET =
  /(?:[报報社网網台刊]|[杂雜][志誌]|新[闻聞]|\b(?:news|tv|radio|times|magazine|journal|media|press|review|post|weekly|daily|podcast))$/iu;

/** The people and outlets of a document, which labels, bylines and metadata may name more fully or for the first time. */
export class Cast {
  readonly entities: Entity[];
  private readonly known = new Map<string, string | null>();
  private readonly keyOf = remembered((name) => nameWords(name).join(' '));
  private readonly partsOf = remembered((name) => parsePersonName(name).parts);

  constructor(entities: readonly Entity[]) {
    this.entities = [...entities];
  }

  /** Entity id of whom a label names; a new entity when nobody of that name is in the document. */
  idOf(label: string, asks = false): string {
    const key = foldName(label);
    const known = this.known.get(key);
    if (known) return known;
    const id = this.named(label) ?? this.likePerson(label) ?? this.add(label, asks);
    this.known.set(key, id);
    return id;
  }

  private named(label: string): string | null {
    const key = this.keyOf(label);
    const same = this.entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((alias) => this.keyOf(alias) === key),
    );
    return (same.find(({ type }) => type === 'person') ?? same.find(({ type }) => type !== 'place'))?.id ?? null;
  }

  /** The one person whose name holds the label, or is held by it; a fuller label becomes the person's name. */
  private likePerson(label: string): string | null {
    const parts = this.partsOf(label);
    const like = this.entities.filter((entity) => entity.type === 'person' && this.sharesNames(entity, parts));
    if (like.length !== 1) return null;
    const [entity] = like as [Entity];
    const at = this.entities.indexOf(entity);
    const name = unshouted(withoutTitles(label));
    if (parts.length > this.partsOf(entity.name).length) {
      const aliases = [...new Set([...entity.aliases, entity.name])];
      this.entities[at] = { ...entity, name, aliases };
    } else if (name !== entity.name && !entity.aliases.includes(name)) {
      this.entities[at] = { ...entity, aliases: [...entity.aliases, name] };
    }
    return entity.id;
  }

  private sharesNames({ name, aliases }: Entity, parts: readonly string[]): boolean {
    return [name, ...aliases].some((alias) => areOne(this.partsOf(alias), parts));
  }

  private add(label: string, asks: boolean): string {
    const name = unshouted(withoutTitles(label));
    const outlet = OUTLET.test(label) || (asks && /^(?:\p{Lu}{3,}|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u.test(label));
    const type: EntityType = outlet ? 'company' : 'person';
    const base = `${type}:${slugOf(name)}`;
    let id = base;
    for (let n = 2; this.entities.some((entity) => entity.id === id); n += 1) id = `${base}-${n}`;
    this.entities.push({ id, type, name: outlet ? label : name, aliases: [] });
    return id;
  }
}

function areOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || long.length < 2) return false;
  if (short.length === 1) return short[0] === long[0] || short[0] === long.at(-1);
  return short[0] === long[0] && short.at(-1) === long.at(-1);
}

/** A label is compared with every name of a document: each is taken apart once. */
function remembered<Value>(read: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    known.set(name, value);
    return value;
  };
}

/** KIM SATO → Kim Sato; initials stay as they are. */
const unshouted = (label: string): string =>
  isShouted(label)
    ? label.replace(/\p{L}+/gu, (word) => (word.length < 3 ? word : word[0] + word.slice(1).toLowerCase()))
    : label;
