import type { EntityType, Sentence, Token } from '../../../model.ts';
import { RELATIVE } from '../binding/rule.ts';
import { mayBeVerb } from '../roles.ts';
import type { Placed } from '../scene.ts';

export type Kind = 'person' | 'body';

/** Several of one kind that a sentence names together: "Ana Ruiz and Bo Lund". */
export interface Group {
  kind: Kind;
  entities: readonly string[];
  sentence: number;
  /** Tokens `[from, to)` of the sentence. */
  from: number;
  to: number;
  /** It is what the sentence is about. */
  leads: boolean;
  /** Only part of a phrase for several others: "the owners of Tern and Finch". */
  governed?: true;
  quoted: boolean;
}

/** People are taken together with people, and companies with other bodies. */
export const kindOf = (type: EntityType | undefined): Kind | undefined =>
  type === 'person' ? 'person' : type === 'company' || type === 'organization' ? 'body' : undefined;

const TITLED = String.raw`(?:(?:the |then |former )?(?:\p{L}[\p{L}.-]* ){0,3})`;
/** What may stand between two names that go together, its words parted by spaces. */
const TOGETHER = new RegExp(
  `^(?:of (?:\\p{Lu}\\S* ){1,4})?(?:, (?:\\d{1,3}|(?:an?|the|his|her|its|who|then|now|former) [^,;.“”"]{1,60}) )?(?:, |and |& |, and )(?:(?:his|her|its|their) [^,;.“”"]{2,40} |${TITLED})?$`,
  'u',
);
const HAN_TOGETHER = /^(?:[和与與及跟、]|以及)(?:[他她其]的?)?[^，。；说說是在了将將的把被对對“”]{0,10}$/u;
/** Words at most between two names that go together. */
const LONGEST_BETWEEN = 16;
/** Somebody and somebody whom the sentence brings together: "Ana Ruiz has a sister, Eva"; "Ana married Bo". */
const BRINGS_TOGETHER = /^(?:met|married|marries|joined|with|alongside|dated|befriended|divorced|hired)$/u;

/** The groups of a sentence, in text order; names that the sentence only sets beside one another make none. */
export function groupsIn(
  sentence: Sentence,
  names: readonly Placed[],
  typeOf: (entity: string) => EntityType | undefined,
): Group[] {
  return (['person', 'body'] as const).flatMap((kind) => {
    const runs: Placed[][] = [];
    for (const name of names) {
      if (kindOf(typeOf(name.entity)) !== kind) continue;
      const last = runs.at(-1)?.at(-1);
      if (last && areTogether(sentence, last, name)) runs.at(-1)!.push(name);
      else runs.push([name]);
    }
    return runs.filter((run) => distinct(run).length > 1).map((run) => groupOf(sentence, kind, run));
  });
}

/** The entities of some names, each once. */
export const distinct = (names: readonly Placed[]): string[] => [...new Set(names.map(({ entity }) => entity))];

function areTogether({ tokens, language }: Sentence, a: Placed, b: Placed): boolean {
  if (b.from - a.to > LONGEST_BETWEEN) return false;
  const words = tokens.slice(a.to, b.from).map(({ text }) => text);
  if (language === 'zh') return HAN_TOGETHER.test(words.join(''));
  return TOGETHER.test(`${words.join(' ')} `) && !words.some((word) => /^(?:said|says|told|that|which)$/u.test(word));
}

function groupOf({ tokens, language }: Sentence, kind: Kind, run: readonly Placed[]): Group {
  const [first, last] = [run[0]!, run.at(-1)!];
  const next = tokens[last.to]?.text;
  const opens = first.from < (language === 'zh' ? 12 : 5);
  const leads = language === 'zh' ? opens : first.role === 'subject' || mayBeVerb(next) || opens;
  return {
    kind,
    entities: distinct(run),
    sentence: first.sentence,
    from: first.from,
    to: last.to,
    leads,
    ...(isGoverned(tokens, first.from) ? { governed: true } : {}),
    quoted: first.quoted,
  };
}

const isGoverned = (tokens: readonly Token[], from: number): boolean =>
  /^(?:of|at|for|from)$/u.test(tokens[from - 1]?.text ?? '') && /\p{Ll}s$/u.test(tokens[from - 2]?.text ?? '');

/** The two persons of a sentence that it brings together though it does not name them side by side. */
export function pairIn(
  { tokens }: Sentence,
  names: readonly Placed[],
  typeOf: (entity: string) => EntityType | undefined,
): Group | undefined {
  const people = names.filter(({ entity }) => typeOf(entity) === 'person');
  const [first] = people;
  const second = people.find(({ entity }) => entity !== first!.entity);
  if (!first || !second || distinct(people).length !== 2) return undefined;
  const between = tokens.slice(first.to, second.from).map(({ text }) => text);
  if (!between.some((word) => RELATIVE.test(word) || BRINGS_TOGETHER.test(word))) return undefined;
  const { sentence, from, quoted } = first;
  return { kind: 'person', entities: distinct(people), sentence, from, to: second.to, leads: true, quoted };
}
