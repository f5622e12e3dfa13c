import type { EntityType } from '../../model.ts';
import type { Form } from '../form.ts';
import { alignParagraphs } from '../parallel/align.ts';
import { type Paragraph, paragraphsOf } from '../parallel/paragraphs.ts';
import type { IdentityContext, IdentityRule } from './rule.ts';

/** Part of the aligned paragraphs with either name that have both. */
const OFTEN_TOGETHER = 0.6;

/**
 * Two copies of one text: what is left over in one paragraph and in its copy, the only name of its kind on each side or
 * the only one with the same owner in front (微软人工智能, Microsoft AI), is one thing, if it is so wherever either stands.
 */
export const sameSlot: IdentityRule = (context) => {
  const { han, latin } = paragraphsOf(context.text, context.sentences, context.namings, context.formOf);
  const pairs = alignParagraphs(han, latin, (a, b) => shared(a, b, context));
  const anchored = pairs.filter(([i, j], at) => isAnchored(han[i]!, latin[j]!, pairs[at - 1], pairs[at + 1], context));
  const slots = new Slots(ownersOf(context));
  const isShort = shortFor(context.forms);
  for (const [i, j] of anchored) {
    const [a, b] = [leftOver(han[i]!, latin[j]!, true, context), leftOver(latin[j]!, han[i]!, false, context)];
    slots.add(
      a.filter((form) => !isShort(form)),
      b.filter((form) => !isShort(form)),
    );
  }
  for (const [a, b] of slots.best()) context.identities.join(a, b, { rule: 'same-slot', sure: 0.75 });
};

/** Part of somebody's full name: the full name is the one to compare. */
function shortFor(forms: readonly Form[]): (form: Form) => boolean {
  const parts = new Set(forms.flatMap(({ person }) => (person && person.parts.length > 1 ? person.parts : [])));
  return ({ person }) => person?.parts.length === 1 && parts.has(person.parts[0]!);
}

function shared(han: Paragraph, latin: Paragraph, { identities }: IdentityContext): number {
  const entities = new Set(han.forms.map((form) => identities.entityOf(form)));
  const numbers = new Set(han.numbers);
  const names = latin.forms.filter((form) => entities.has(identities.entityOf(form))).length;
  return names + latin.numbers.filter((number) => numbers.has(number)).length;
}

/** The pair has something in common, or stands right between two pairs. */
function isAnchored(
  han: Paragraph,
  latin: Paragraph,
  before: [number, number] | undefined,
  after: [number, number] | undefined,
  context: IdentityContext,
): boolean {
  if (shared(han, latin, context) > 0) return true;
  return before !== undefined && after !== undefined && after[0] - before[0] === 2 && after[1] - before[1] === 2;
}

/** The forms of a paragraph of which no name in the other script is known, and that its copy does not name as they are. */
function leftOver({ forms }: Paragraph, copy: Paragraph, han: boolean, { identities }: IdentityContext): Form[] {
  return forms.filter(
    (form) =>
      form.han === han && !copy.forms.includes(form) && identities.entityOf(form).every((member) => member.han === han),
  );
}

/** What a longer name begins with: the entity of 微软 for 微软人工智能, that of Microsoft for Microsoft AI. */
function ownersOf({ forms, identities }: IdentityContext): (form: Form) => readonly Form[] | undefined {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return ({ key, han }) => {
    const ends = han ? [2, 3, 4].filter((end) => end < key.length) : [key.indexOf(' ')].filter((end) => end > 0);
    const latin = /^[a-z]+(?=\p{Script=Han}|\s)/u.exec(key)?.[0];
    const owner = [...(latin ? [latin] : []), ...ends.map((end) => key.slice(0, end))].map((head) => byKey.get(head));
    const found = owner.find((form) => form !== undefined);
    return found && identities.entityOf(found);
  };
}

/** Counts which left-over names stand in the same slot. */
class Slots {
  private readonly together = new Map<Form, Map<Form, number>>();
  private readonly counts = new Map<Form, number>();
  private readonly ownerOf: (form: Form) => readonly Form[] | undefined;

  constructor(ownerOf: (form: Form) => readonly Form[] | undefined) {
    this.ownerOf = ownerOf;
  }

  add(han: readonly Form[], latin: readonly Form[]): void {
    for (const form of [...han, ...latin]) this.counts.set(form, (this.counts.get(form) ?? 0) + 1);
    for (const a of han) {
      const b = this.partnerOf(a, han, latin);
      if (!b) continue;
      const row = this.together.get(a) ?? new Map<Form, number>();
      this.together.set(a, row.set(b, (row.get(b) ?? 0) + 1));
    }
  }

  private partnerOf(form: Form, han: readonly Form[], latin: readonly Form[]): Form | undefined {
    const owner = this.ownerOf(form);
    const ofKind = (other: Form): boolean => kindOf(other) === kindOf(form);
    const ofOwner = (other: Form): boolean => ofKind(other) && this.ownerOf(other) === owner;
    return onlyPair(han, latin, ofKind) ?? onlyPair(han, latin, ofOwner);
  }

  best(): [Form, Form][] {
    const found: [Form, Form][] = [];
    for (const [a, row] of this.together) {
      for (const [b, count] of row) {
        const dice = (2 * count) / (this.counts.get(a)! + this.counts.get(b)!);
        if (dice >= OFTEN_TOGETHER) found.push([a, b]);
      }
    }
    return found;
  }
}

const onlyPair = (han: readonly Form[], latin: readonly Form[], fits: (form: Form) => boolean): Form | undefined => {
  const partners = latin.filter(fits);
  return partners.length === 1 && han.filter(fits).length === 1 ? partners[0] : undefined;
};

const kindOf = ({ type }: Form): EntityType => (type === 'organization' ? 'company' : type);
