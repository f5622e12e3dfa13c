import { type Form, firstStart, formOf, isFullPerson } from '../form.ts';
import { genderOf } from '../gender.ts';
import type { Identities } from '../identity.ts';
import type { Naming } from '../naming.ts';
import { nicknamesOf } from '../nicknames.ts';
import { isShortName } from '../person-name.ts';
import type { IdentityContext } from './rule.ts';

type Part = 'surname' | 'first-name' | 'nickname' | 'address' | 'middle-name';
interface Bearer {
  form: Form;
  part: Part;
}

const SURE: Record<Part, number> = {
  surname: 0.93,
  'first-name': 0.88,
  nickname: 0.88,
  address: 0.88,
  'middle-name': 0.75,
};

/**
 * "Lina Ortega founded Brightwater Labs. Ortega still runs it; Lina answers every ticket." A short name means the one
 * person who bears it; of several the one named last, unless they were named in one breath.
 * Returns the forms, where a short name that means several people has become several.
 */
export function shortNames(context: IdentityContext): Form[] {
  const bearers = bearersOf(context.forms);
  const forms: Form[] = [];
  const latest = new Latest(context);
  for (const form of context.forms) {
    if (!canBeShort(form)) forms.push(form);
    else forms.push(...attach(form, candidatesFor(form, bearers, context), context, latest));
  }
  return forms;
}

const canBeShort = (form: Form): boolean =>
  form.person !== undefined && (isShortName(form.person) || (form.han && form.person.parts.length === 1));

function bearersOf(forms: readonly Form[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const form of forms) {
    if (!isFullPerson(form)) continue;
    for (const [word, part] of shortNamesOf(form)) {
      const list = bearers.get(word);
      if (list) list.push({ form, part });
      else bearers.set(word, [{ form, part }]);
    }
  }
  return bearers;
}

/** Each short name that may stand for a full one. */
function shortNamesOf({ person, han }: Form): Map<string, Part> {
  const { parts, nickname } = person!;
  const words = new Map<string, Part>();
  const add = (word: string | undefined, part: Part) => {
    if (word !== undefined && !words.has(word)) words.set(word, part);
  };
  if (parts.length > 1) {
    add(parts.at(-1), 'surname');
    add(parts.at(-1)!.split(' ').at(-1), 'surname');
    if (parts[0]!.length > 1) add(parts[0], 'first-name');
    add(nickname, 'nickname');
    if (parts.length > 2 && !han) add(parts.at(-2)!.length > 2 ? parts.at(-2) : undefined, 'middle-name');
  } else if (han && parts[0]!.length < 5) {
    add(`老${parts[0]!.charAt(0)}`, 'address');
    if (parts[0]!.length > 2) add(parts[0]!.slice(-2), 'first-name');
  }
  return words;
}

function candidatesFor(
  form: Form,
  bearers: ReadonlyMap<string, Bearer[]>,
  { identities, lexicon }: IdentityContext,
): Bearer[] {
  const { parts, address, title } = form.person!;
  const found = [...(bearers.get(address ? `老${address}` : (parts[0] ?? '')) ?? [])];
  for (const name of nicknamesOf(lexicon).get(parts[0] ?? '') ?? []) {
    for (const { form: full, part } of bearers.get(name) ?? []) {
      if (part === 'first-name') found.push({ form: full, part: 'nickname' });
    }
  }
  const fitting = found.filter((bearer) => {
    if (bearer.form === form || identities.same(bearer.form, form)) return false;
    const gender = genderOf(bearer.form, lexicon);
    return !title || !gender || title === gender;
  });
  const byFamily = fitting.filter(({ part }) => part === 'surname' || part === 'address');
  const byGiven = fitting.filter(({ part }) => part !== 'middle-name');
  return onePerEntity([byFamily, byGiven, fitting].find(({ length }) => length > 0) ?? [], identities);
}

function onePerEntity(bearers: readonly Bearer[], identities: Identities): Bearer[] {
  const entities = new Map<readonly Form[], Bearer>();
  for (const bearer of bearers) {
    const entity = identities.entityOf(bearer.form);
    if (!entities.has(entity)) entities.set(entity, bearer);
  }
  return [...entities.values()];
}

function attach(form: Form, bearers: readonly Bearer[], context: IdentityContext, latest: Latest): Form[] {
  if (bearers.length === 0) return [form];
  if (bearers.length === 1) {
    if (!isIntroducedAfter(form, bearers[0]!.form)) join(form, bearers[0]!, context.identities);
    return [form];
  }
  const groups = new Map<Bearer | null, Form>();
  for (const naming of form.namings) {
    const meant = latest.before(naming, bearers);
    const group = groups.get(meant);
    if (group) group.namings.push(naming);
    else groups.set(meant, formOf(naming, form.key, form.person));
  }
  for (const [bearer, part] of groups) if (bearer) join(part, bearer, context.identities);
  return [...groups.values()].sort((a, b) => firstStart(a) - firstStart(b));
}

/**
 * "Larson was born there, the daughter of John Larson": nobody is called by surname first and by full name later in one
 * sentence.
 */
function isIntroducedAfter(short: Form, full: Form): boolean {
  const [introduction] = full.namings;
  return short.namings.some(
    ({ start, sentence }) => sentence === introduction!.sentence && start < introduction!.start,
  );
}

const join = (form: Form, { form: full, part }: Bearer, identities: Identities): boolean =>
  identities.join(form, full, { rule: part, sure: SURE[part] });

/** Who was named last before a place. */
class Latest {
  private readonly starts = new Map<Form, number[]>();
  private readonly context: IdentityContext;
  private readonly allStarts: number[];

  constructor(context: IdentityContext) {
    this.context = context;
    this.allStarts = context.namings.map(({ start }) => start);
  }

  before(naming: Naming, bearers: readonly Bearer[]): Bearer | null {
    const ranked = bearers
      .map((bearer) => ({ bearer, last: this.lastStart(bearer.form, naming.start) }))
      .filter(({ last }) => last >= 0)
      .sort((a, b) => b.last - a.last);
    if (ranked.length === 0) return null;
    if (ranked.length > 1 && this.sentenceAt(ranked[0]!.last) === this.sentenceAt(ranked[1]!.last)) return null;
    return ranked[0]!.bearer;
  }

  private lastStart(form: Form, before: number): number {
    let starts = this.starts.get(form);
    if (!starts) {
      const all = this.context.identities.entityOf(form).filter(isFullPerson);
      starts = all.flatMap(({ namings }) => namings.map(({ start }) => start)).sort((a, b) => a - b);
      this.starts.set(form, starts);
    }
    return starts[countBelow(starts, before) - 1] ?? -1;
  }

  private sentenceAt(start: number): number {
    return this.context.namings[countBelow(this.allStarts, start)]!.sentence;
  }
}

function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
