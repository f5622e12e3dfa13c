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
    const key = nameWords(label).join(' ');
    const same = this.entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((alias) => nameWords(alias).join(' ') === key),
    );
    return (same.find(({ type }) => type === 'person') ?? same.find(({ type }) => type !== 'place'))?.id ?? null;
  }

  /** The one person whose name holds the label, or is held by it; a fuller label becomes the person's name. */
  private likePerson(label: string): string | null {
    const parts = parsePersonName(label).parts;
    const like = this.entities.filter((entity) => entity.type === 'person' && shareNames(entity, parts));
    if (like.length !== 1) return null;
    const [entity] = like as [Entity];
    const at = this.entities.indexOf(entity);
    const name = unshouted(withoutTitles(label));
    if (parts.length > parsePersonName(entity.name).parts.length) {
      const aliases = [...new Set([...entity.aliases, entity.name])];
      this.entities[at] = { ...entity, name, aliases };
    } else if (name !== entity.name && !entity.aliases.includes(name)) {
      this.entities[at] = { ...entity, aliases: [...entity.aliases, name] };
    }
    return entity.id;
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

function shareNames({ name, aliases }: Entity, parts: readonly string[]): boolean {
  return [name, ...aliases].some((alias) => {
    const own = parsePersonName(alias).parts;
    const [short, long] = own.length <= parts.length ? [own, parts] : [parts, own];
    if (short.length === 0 || long.length < 2) return false;
    if (short.length === 1) return short[0] === long[0] || short[0] === long.at(-1);
    return short[0] === long[0] && short.at(-1) === long.at(-1);
  });
}

/** KIM SATO → Kim Sato; initials stay as they are. */
const unshouted = (label: string): string =>
  isShouted(label)
    ? label.replace(/\p{L}+/gu, (word) => (word.length < 3 ? word : word[0] + word.slice(1).toLowerCase()))
    : label;
