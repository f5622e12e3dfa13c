import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, Entity, Mention, Name, Segment, Sentence } from '../model.ts';
import { type Form, formsOf } from './form.ts';
import { partHomonyms } from './homonyms.ts';
import { identities } from './identity.ts';
import { mendNames } from './mend/names.ts';
import { nameEntities } from './name-entities.ts';
import { type Naming, namingsOf } from './naming.ts';
import { nicknamesOf } from './nicknames.ts';
import { acronyms } from './rules/acronyms.ts';
import * as acrossScripts from './rules/across-scripts.ts';
import { besideNames } from './rules/beside.ts';
import {
  bodiesWithoutPlace,
  loneNouns,
  parentInFront,
  shortBodies,
  shortHanBodies,
  universities,
} from './rules/bodies.ts';
import { fullNames } from './rules/full-names.ts';
import { hanAbbreviations } from './rules/han-abbreviations.ts';
import { knownAliases } from './rules/known.ts';
import { sameSlot } from './rules/parallel.ts';
import type { IdentityContext, IdentityRule } from './rules/rule.ts';
import { shortNames } from './rules/short-names.ts';
import { settleTypes } from './settle-types.ts';
import { identifySpeakers } from './speakers.ts';

/** What a document's names are known to mean; later steps add mentions to it and say who utters them. */
export interface Resolution {
  /** The document's author, when a byline or metadata names one. */
  author: string | null;
  entities: Entity[];
  /** In text order; `by` is null until `attribute/` has run. */
  mentions: Mention[];
  segments: Segment[];
}

/** In this order: what the text says outright comes before what names have in common. */
const RULES: readonly IdentityRule[] = [
  besideNames,
  fullNames,
  knownAliases,
  acronyms,
  universities,
  parentInFront,
  shortBodies,
  bodiesWithoutPlace,
  loneNouns,
  shortHanBodies,
  hanAbbreviations,
  acrossScripts.persons,
  acrossScripts.things,
  sameSlot,
];

/** Names → entities: one for each thing named, aliases joined, speakers of segments identified. */
export function resolveEntities(
  doc: Document,
  segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  names: readonly Name[],
  lexicon: Lexicon,
): Resolution {
  const mended = mendNames(doc.text, sentences, names, lexicon);
  const namings = settleTypes(doc.text, namingsOf(doc, sentences, mended), lexicon);
  const { entities, mentions } = identify(doc.text, sentences, namings, lexicon);
  const speakers = identifySpeakers(doc, segments, entities, mentions);
  return {
    author: speakers.author,
    entities: speakers.entities,
    mentions,
    segments: segments.map(({ start, end, zone, language }, i) => ({
      start,
      end,
      zone,
      speaker: speakers.speakerOf(i),
      language,
    })),
  };
}

function identify(
  text: string,
  sentences: readonly Sentence[],
  namings: readonly Naming[],
  lexicon: Lexicon,
): { entities: Entity[]; mentions: Mention[] } {
  const { forms, homonyms } = partHomonyms(text, formsOf(namings));
  const context: IdentityContext = {
    text,
    lexicon,
    sentences,
    forms,
    namings,
    formOf: formLookup(forms),
    identities: identities(forms, nicknamesOf(lexicon)),
  };
  for (const list of homonyms) context.identities.keepApart(list);
  for (const rule of RULES) rule(context);
  return nameEntities(shortNames(context), context.identities, lexicon);
}

function formLookup(forms: readonly Form[]): (naming: Naming) => Form {
  const lookup = new Map(forms.flatMap((form) => form.namings.map((naming) => [naming, form] as const)));
  return (naming) => lookup.get(naming)!;
}
