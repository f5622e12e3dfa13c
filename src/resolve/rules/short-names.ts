import type { Lexicon } from '../../lexicon.ts';
import { type Form, firstStart, formOf, isFullPerson } from '../form.ts';
import { genderOf } from '../gender.ts';
import type { Identities } from '../identity.ts';
import { nicknamesOf } from '../nicknames.ts';
import { isShortName } from '../person-name.ts';
import { Namesakes } from './namesakes.ts';
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
 * person who bears it; of several one (see `Namesakes`) or nobody.
 * Returns the forms, where a short name that means several people has become several.
 */
export function shortNames(context: IdentityContext): Form[] {
  const bearers = bearersOf(context);
  const forms: Form[] = [];
  const namesakes = new Namesakes<Bearer>(context);
  for (const form of context.forms) {
    if (!canBeShort(form)) forms.push(form);
    else forms.push(...attach(form, candidatesFor(form, bearers, context), context, namesakes));
  }
  return forms;
}

const canBeShort = (form: Form): boolean =>
  form.person !== undefined && (isShortName(form.person) || (form.han && form.person.parts.length === 1));

function bearersOf({ forms, lexicon }: IdentityContext): Map<string, Bearer[]> {
  const families = hanFamilies(lexicon);
  const bearers = new Map<string, Bearer[]>();
  for (const form of forms) {
    if (!isFullPerson(form)) continue;
    for (const [word, part] of shortNamesOf(form, families)) {
      const list = bearers.get(word);
      if (list) list.push({ form, part });
      else bearers.set(word, [{ form, part }]);
    }
  }
  return bearers;
}

/** Each short name that may stand for a full one. */
function shortNamesOf({ person, han }: Form, families: ReadonlySet<string>): Map<string, Part> {
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
  } else if (han && parts[0]!.length < 6) {
    add(`老${parts[0]!.charAt(0)}`, 'address');
    if (parts[0]!.length > 2) add(parts[0]!.slice(-2), 'first-name');
    add(hanFamilyOf(parts[0]!, families), 'surname');
  }
  return words;
}

const knownFamilies = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Family names of two and three characters: 欧阳, 佐藤, 长谷川. */
function hanFamilies(lexicon: Lexicon): ReadonlySet<string> {
  const cached = knownFamilies.get(lexicon);
  if (cached) return cached;
  const lists = ['zh-japanese-names', 'zh-surnames'].flatMap((list) => [...lexicon.list(list).keys()]);
  const families = new Set(lists.filter(({ length }) => length > 1));
  knownFamilies.set(lexicon, families);
  return families;
}

/** 欧阳 of 欧阳娜娜, 佐藤 of 佐藤恒治, 任 of 任正非. */
const hanFamilyOf = (name: string, families: ReadonlySet<string>): string | undefined =>
  [3, 2].map((length) => name.slice(0, length)).find((head) => head.length < name.length && families.has(head)) ??
  (name.length > 1 && name.length < 4 ? name.charAt(0) : undefined);

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

function attach(
  form: Form,
  bearers: readonly Bearer[],
  context: IdentityContext,
  namesakes: Namesakes<Bearer>,
): Form[] {
  if (bearers.length === 0) {
    joinTitled(form, context);
    return [form];
  }
  if (bearers.length === 1) {
    if (!isIntroducedAfter(form, bearers[0]!.form)) join(form, bearers[0]!, context.identities);
    return [form];
  }
  const groups = new Map<Bearer | null, Form>();
  for (const naming of form.namings) {
    const meant = namesakes.meant(naming, bearers);
    const group = groups.get(meant);
    if (group) group.namings.push(naming);
    else groups.set(meant, formOf(naming, form.key, form.person));
  }
  for (const [bearer, part] of groups) if (bearer) join(part, bearer, context.identities);
  return [...groups.values()].sort((a, b) => firstStart(a) - firstStart(b));
}

/** "Ms. Smith runs the trust. Smith said …": where one title is all that the text has. */
function joinTitled(form: Form, { forms, identities }: IdentityContext): void {
  if (form.person!.title || form.person!.parts.length > 1) return;
  const titled = forms.filter(
    ({ person }) => person?.title && isShortName(person) && person.parts[0] === form.person!.parts[0],
  );
  if (titled.length === 1) identities.join(form, titled[0]!, { rule: 'title', sure: 0.9 });
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
