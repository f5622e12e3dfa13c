import * as acquired from './en/rules/acquired.ts';
import * as affiliation from './en/rules/affiliation.ts';
import * as boardMemberOf from './en/rules/boardMemberOf.ts';
import * as cofounders from './en/rules/cofounders.ts';
import * as colleagueOf from './en/rules/colleagueOf.ts';
import * as competitorOf from './en/rules/competitorOf.ts';
import * as compounds from './en/rules/compounds.ts';
import * as created from './en/rules/created.ts';
import * as educatedAt from './en/rules/educatedAt.ts';
import * as events from './en/rules/events.ts';
import * as family from './en/rules/family.ts';
import * as founded from './en/rules/founded.ts';
import * as funding from './en/rules/funding.ts';
import * as investedIn from './en/rules/investedIn.ts';
import * as leads from './en/rules/leads.ts';
import * as makes from './en/rules/makes.ts';
import * as memberOf from './en/rules/memberOf.ts';
import * as opinions from './en/rules/opinions.ts';
import * as origins from './en/rules/origins.ts';
import * as partnerOf from './en/rules/partnerOf.ts';
import * as places from './en/rules/places.ts';
import * as possessives from './en/rules/possessives.ts';
import * as stakes from './en/rules/stakes.ts';
import * as subsidiaryOf from './en/rules/subsidiaryOf.ts';
import * as supplies from './en/rules/supplies.ts';
import * as uses from './en/rules/uses.ts';
import * as worksFor from './en/rules/worksFor.ts';
import type { EnglishView } from './en/view.ts';
import type { RelationRule } from './rule.ts';

export { zhRules } from './zh/rules.ts';

/** The rules of a file by their names: a bundler lists what a module exports in an order of its own. */
const inOrder = <Rule>(module: Readonly<Record<string, Rule>>): Rule[] =>
  Object.keys(module)
    .sort()
    .map((name) => module[name]!);

/** How English sentences state relations. The surest finding wins; among equals the first. */
export const englishRules: readonly RelationRule<EnglishView>[] = [
  ...inOrder(acquired),
  ...inOrder(boardMemberOf),
  ...inOrder(colleagueOf),
  ...inOrder(competitorOf),
  ...inOrder(created),
  ...inOrder(educatedAt),
  ...inOrder(family),
  ...inOrder(founded),
  ...inOrder(investedIn),
  ...inOrder(leads),
  ...inOrder(makes),
  ...inOrder(memberOf),
  ...inOrder(partnerOf),
  ...inOrder(places),
  ...inOrder(subsidiaryOf),
  ...inOrder(supplies),
  ...inOrder(uses),
  ...inOrder(opinions),
  ...inOrder(worksFor),
  ...inOrder(compounds),
  ...inOrder(possessives),
  ...inOrder(affiliation),
  ...inOrder(events),
  ...inOrder(cofounders),
  ...inOrder(origins),
  ...inOrder(stakes),
  ...inOrder(funding),
];
