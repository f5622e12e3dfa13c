import type { Mention } from '../model.ts';
import { firstFrom } from './passage.ts';

/** Says who "the surgeon" or "the president" is: the person whom the text has called so. */
export type RoleOf = (phrase: string, offset: number) => string | null;

/** Words right before a name: "Senator", "team captain", "the poet". */
const BEFORE = /(?:^|[^\p{L}])([\p{L}-]{3,20})\s$/u;
/** "…, a retired surgeon from Leeds," or "… is the surgeon" after a name. */
const AFTER =
  /^(?:,|\s(?:is|was|became))\s(?:an?|the|his|her|their|its)\s((?:[\p{L}'’-]+\s){0,5}?[\p{L}'’-]+)(?=,|\.|;|$|\s(?:of|at|for|in|from|with|who|and|on)\b)/u;
const NO_ROLE =
  /^(?:the|and|but|that|said|says|with|from|for|than|when|where|who|whom|how|his|her|their|its|one|all|also|then|now|was|were|has|had|told|not|about|after|before|like|named|called|old|young|new|dear|poor|late|man|woman|boy|girl|lady|person|people|child|kid)$/iu;
/** Words further away than this, in characters, are of another story. */
const REACH = 20_000;

const headOf = (phrase: string): string => phrase.trim().split(/\s+/u).at(-1)!.toLowerCase();

/** Reads the roles off what stands beside the names of persons. `persons` are their mentions in text order. */
export function rolesOf(text: string, persons: readonly Mention[]): RoleOf {
  const roles = new Map<string, { offset: number; entity: string }[]>();
  const note = (head: string | undefined, { start, entity }: Mention) => {
    if (head === undefined || NO_ROLE.test(head)) return;
    const known = roles.get(head.toLowerCase());
    if (known) known.push({ offset: start, entity });
    else roles.set(head.toLowerCase(), [{ offset: start, entity }]);
  };
  for (const mention of persons) {
    if (mention.form !== 'name') continue;
    note(BEFORE.exec(text.slice(Math.max(0, mention.start - 24), mention.start))?.[1], mention);
    const after = AFTER.exec(text.slice(mention.end, mention.end + 90))?.[1];
    if (after) note(headOf(after), mention);
  }
  return (phrase, offset) => {
    if (!/^(?:the|this|that|his|her|our|my)\s/iu.test(phrase)) return null;
    const known = roles.get(headOf(phrase));
    const last = known?.[firstFrom(known, offset, (role) => role.offset) - 1] ?? known?.[0];
    return last && Math.abs(offset - last.offset) < REACH ? last.entity : null;
  };
}
