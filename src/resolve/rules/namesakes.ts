import { type Form, isFullPerson } from '../form.ts';
import { genderOf } from '../gender.ts';
import type { Identities } from '../identity.ts';
import type { Naming } from '../naming.ts';
import type { Gender } from '../person-name.ts';
import { personPronounAt } from '../reference/pronouns.ts';
import type { IdentityContext } from './rule.ts';

/** Words after a short name in which "her husband" tells whose name it is. */
const REACH = 20;

/** Which of several people with one surname a short name means, where it stands. */
export class Namesakes<Bearer extends { form: Form }> {
  private readonly context: IdentityContext;
  private readonly starts = new Map<Form, number[]>();
  private readonly allStarts: number[];
  private readonly calledByGivenName: ReadonlySet<string>;

  constructor(context: IdentityContext) {
    this.context = context;
    this.allStarts = context.namings.map(({ start }) => start);
    const alone = context.forms.filter(({ person, han }) => person?.parts.length === 1 && !han);
    this.calledByGivenName = new Set(alone.map(({ person }) => person!.parts[0]!));
  }

  /**
   * The one of whose gender the pronoun behind speaks; else the one who is not called by a given name, as the others are;
   * else the one named last before, unless two were named in one breath.
   */
  meant(naming: Naming, all: readonly Bearer[]): Bearer | null {
    const known = all.filter(({ form }) => this.lastStart(form, naming.start) >= 0);
    return this.meantOf(naming, known.length > 0 ? known : all);
  }

  private meantOf(naming: Naming, bearers: readonly Bearer[]): Bearer | null {
    const gender = naming.title ?? this.genderBehind(naming);
    const fitting = this.ofGender(bearers, gender, true);
    if (fitting.length === 1) return fitting[0]!;
    const formal = bearers.filter(({ form }) => !this.calledByGivenName.has(form.person!.parts[0]!));
    if (formal.length === 1 && this.lastStart(formal[0]!.form, naming.start) >= 0) return formal[0]!;
    const known = this.ofGender(bearers, gender, false);
    return this.latest(naming, bearers) ?? (known.length === 1 ? known[0]! : null);
  }

  /** Those who are of a gender; or who may be, as nothing says that they are not. */
  private ofGender(bearers: readonly Bearer[], gender: Gender | undefined, maybe: boolean): Bearer[] {
    if (!gender) return [];
    return bearers.filter(({ form }) => {
      const own = genderOf(form, this.context.lexicon);
      return own === gender || (maybe && own === undefined);
    });
  }

  private latest(naming: Naming, bearers: readonly Bearer[]): Bearer | null {
    const ranked = bearers
      .map((bearer) => ({ bearer, last: this.lastStart(bearer.form, naming.start) }))
      .filter(({ last }) => last >= 0)
      .sort((a, b) => b.last - a.last);
    if (ranked.length === 0) return null;
    if (ranked.length > 1 && this.sentenceAt(ranked[0]!.last) === this.sentenceAt(ranked[1]!.last)) return null;
    return ranked[0]!.bearer;
  }

  /** "Tan runs a fund, and her husband teaches": the gender of the first pronoun before anybody else is named. */
  private genderBehind(naming: Naming): Gender | undefined {
    const { sentences, namings } = this.context;
    const { tokens, language } = sentences[naming.sentence]!;
    if (language !== 'en') return undefined;
    const next = namings[countBelow(this.allStarts, naming.end)];
    const end = next?.type === 'person' ? next.start : Number.POSITIVE_INFINITY;
    let at = firstWhere(tokens.length, (i) => tokens[i]!.start >= naming.end);
    for (const last = at + REACH; at < Math.min(tokens.length, last) && tokens[at]!.start < end; at += 1) {
      const pronoun = personPronounAt(tokens, at);
      // "Tan cooks, and she sings" is about two.
      if (pronoun?.role === 'subject' && /^(?:and|but|while|whereas|,|;)$/u.test(tokens[at - 1]!.text))
        return undefined;
      if (pronoun) return pronoun.role === 'subject' || pronoun.role === 'possessive' ? pronoun.gender : undefined;
    }
    return undefined;
  }

  private lastStart(form: Form, before: number): number {
    let starts = this.starts.get(form);
    if (!starts) {
      starts = fullStarts(form, this.context.identities);
      this.starts.set(form, starts);
    }
    return starts[countBelow(starts, before) - 1] ?? -1;
  }

  private sentenceAt(start: number): number {
    return this.context.namings[countBelow(this.allStarts, start)]!.sentence;
  }
}

const fullStarts = (form: Form, identities: Identities): number[] =>
  identities
    .entityOf(form)
    .filter(isFullPerson)
    .flatMap(({ namings }) => namings.map(({ start }) => start))
    .sort((a, b) => a - b);

const countBelow = (sorted: readonly number[], limit: number): number =>
  firstWhere(sorted.length, (at) => sorted[at]! >= limit);

/** The first index of a sorted list of which something is true. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
