import type { Token } from '../../model.ts';
import { subjectOfVerb } from './binding/own-subject.ts';
import { type Site, wordAt } from './binding/rule.ts';
import type { Candidate } from './features.ts';
import type { Placed } from './scene.ts';

/** Who reports the clause that a pronoun stands in, and to whom. */
export interface Report {
  reporter: Placed;
  addressee?: Placed;
  /** The pronoun is the reported clause's subject. */
  opens: boolean;
}

const CUE =
  /^(?:said|says|say|told|tells|tell|asked|asks|ask|claimed|claims|claim|stated|states|announced|announces|believed|believes|believe|thought|thinks|think|felt|feels|knew|knows|added|adds|revealed|reveals|admitted|admits|insisted|insists|warned|warns|argued|argues|explained|explains|wrote|writes|denied|denies|declared|declares|confirmed|confirms|noted|notes|hoped|hopes|wondered|wonders|realized|realised|realizes|recalled|recalls|suggested|suggests|promised|promises|replied|replies|assured|assures|informed|informs|reminded|reminds|convinced|convinces|feared|fears|learned|learns|discovered|discovers|saying|telling|claiming|stating|believing|thinking|adding|insisting|warning|explaining|asking)$/u;
const OPENER = /^(?:that|whether|if|how|why|what|when|where|who)$/u;
/** A reported clause ends here. */
const ENDS = /^(?:[;:"“”«»()]|who|which)$/u;
const REACH = 20;

/** "Paul Marsh told Tom Lind that he was tired": who reports, and to whom. */
export function reportAround(site: Site): Report | undefined {
  const { reference, tokens, people } = site;
  const cue = cueBefore(tokens, reference.token);
  if (cue === undefined) return undefined;
  const reporter = subjectOfVerb(site, cue);
  if (!reporter) return undefined;
  const addressee = people.find(({ from }) => from === cue + 1);
  const opening = OPENER.test(wordAt(tokens, reference.token - 1)) ? reference.token - 1 : reference.token;
  const opens = opening === (addressee?.to ?? cue + 1);
  return { reporter, opens, ...(addressee ? { addressee } : {}) };
}

function cueBefore(tokens: readonly Token[], token: number): number | undefined {
  for (let at = token - 1; at > 0 && token - at <= REACH; at -= 1) {
    const word = wordAt(tokens, at);
    if (CUE.test(word)) return at;
    if (ENDS.test(word)) return undefined;
    if (word === ',' && /^(?:and|but|so)$/u.test(wordAt(tokens, at + 1))) return undefined;
  }
  return undefined;
}

/** Traits of a candidate for a pronoun in a reported clause: reporter, addressee or somebody else. */
export function reportFeatures(report: Report | undefined, candidate: Candidate): string[] {
  if (!report || candidate.gendered === 'other') return [];
  const { reporter, addressee, opens } = report;
  const { entity } = candidate.mention;
  if (entity === reporter.entity) return [`report reporter ${opens ? 'opens' : 'within'}`];
  return entity === addressee?.entity ? [`report addressee ${addressee.form}`] : [];
}

/** "Paul said that she was tired": with anybody else about, she is not Paul. */
export function withoutOtherReporter(
  report: Report | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const others = candidates.filter(
    ({ mention, gendered }) => gendered !== 'other' || mention.entity !== report?.reporter.entity,
  );
  return others.some(({ gendered }) => gendered !== 'other') ? others : candidates;
}
