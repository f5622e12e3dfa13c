import type { RelationRule } from '../rule.ts';
import { acquiredVerb } from './acquired.ts';
import { appointedHead, appointedStaff } from './appointed.ts';
import { boardNoun, joinsBoard, memberNoun } from './board.ts';
import { colleagueNoun, foundTogether } from './colleague-of.ts';
import { competes, outdoes, rivalNoun } from './competitor-of.ts';
import { authorNoun, ownWork, writes } from './created.ts';
import { criticizes } from './criticized.ts';
import { studentNoun, studies, studiesAt } from './educated-at.ts';
import { childNoun, marries, parentNoun, siblingNoun, spouseNoun, weds } from './family.ts';
import { foundedVerb, founderNoun, ownStartup } from './founded.ts';
import { interviews, isInterviewed } from './interviewed.ts';
import { investedVerb, investorNoun } from './invested-in.ts';
import { headNoun, runs } from './leads.ts';
import { launches, ownProduct } from './makes.ts';
import { cooperates, partnerNoun } from './partner-of.ts';
import { born, headquartered, lives } from './places.ts';
import { belongsTo, ownUnit, parentCompany, under } from './subsidiary-of.ts';
import { sues } from './sued.ts';
import { customerNoun, supplierNoun, suppliesVerb } from './supplies.ts';
import { supporterNoun, supportsVerb } from './supports.ts';
import { usesVerb } from './uses.ts';
import { joins, leaves, runsPart, staffNoun, worksAt } from './works-for.ts';

/** How Chinese sentences state relations. The surest finding wins, so the order says nothing. */
export const zhRules: readonly RelationRule[] = [
  foundedVerb,
  founderNoun,
  ownStartup,
  headNoun,
  runs,
  staffNoun,
  joins,
  worksAt,
  runsPart,
  leaves,
  appointedHead,
  appointedStaff,
  boardNoun,
  joinsBoard,
  memberNoun,
  acquiredVerb,
  investedVerb,
  investorNoun,
  under,
  ownUnit,
  parentCompany,
  belongsTo,
  cooperates,
  partnerNoun,
  competes,
  rivalNoun,
  outdoes,
  suppliesVerb,
  supplierNoun,
  customerNoun,
  launches,
  ownProduct,
  usesVerb,
  writes,
  authorNoun,
  ownWork,
  studies,
  studiesAt,
  studentNoun,
  spouseNoun,
  marries,
  weds,
  parentNoun,
  childNoun,
  siblingNoun,
  colleagueNoun,
  foundTogether,
  interviews,
  isInterviewed,
  supportsVerb,
  supporterNoun,
  criticizes,
  sues,
  headquartered,
  born,
  lives,
];
