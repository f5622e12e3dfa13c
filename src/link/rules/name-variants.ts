import { hasHan } from '../../resolve/han.ts';
import { samePerson } from '../../resolve/same-person.ts';
import { type Circles, overlap } from '../circles.ts';
import type { Group } from '../groups.ts';
import type { Link, LinkRule } from './rule.ts';

/** A family name with more bearers than this says nothing by itself. */
const MOST_NAMESAKES = 40;

/**
 * J. R. Halloway in one document, James Halloway in another; George Bush and George W. Bush: the same, or father and son?
 * Names alone cannot tell, so these are suggestions, the surer the more the circles of the two have in common.
 */
export const nameVariants =
  (circles: Circles): LinkRule =>
  (groups) => {
    const families = new Map<string, Group[]>();
    for (const group of groups) {
      const { person } = group.members[0]!;
      if (!person || person.parts.length < 2 || hasHan(group.key)) continue;
      const family = person.parts.at(-1)!;
      const list = families.get(family);
      if (list) list.push(group);
      else families.set(family, [group]);
    }
    return [...families.values()]
      .filter(({ length }) => length > 1 && length <= MOST_NAMESAKES)
      .flatMap((namesakes) =>
        namesakes.flatMap((a, i) => namesakes.slice(i + 1).flatMap((b) => variant(a, b, circles))),
      );
  };

function variant(a: Group, b: Group, circles: Circles): Link[] {
  const difference = samePerson(a.members[0]!.person!, b.members[0]!.person!);
  if (!difference) return [];
  const shared = overlap(circles.circleOf(a.members[0]!), circles.circleOf(b.members[0]!));
  const sure = Math.round((0.4 + 0.4 * shared) * 100) / 100;
  return [{ a, b, rule: difference === 'title' ? 'same-name' : difference, sure, evidence: `${a.key} ~ ${b.key}` }];
}
