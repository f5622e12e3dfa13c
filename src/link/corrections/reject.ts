import { type Correction, isSymmetric, type LinkedEntity, type Reading, type Relation } from '../../model.ts';

type Rejection = Extract<Correction, { kind: 'reject' }>;

/**
 * Takes out of readings, whose ids are still their own, the relations that humans rejected. An end is told by its linked
 * id or by the one of its reading, so that a rejection still holds when its ends are merged with something later.
 */
export function withoutRejected(
  readings: readonly Reading[],
  entities: readonly LinkedEntity[],
  corrections: readonly Correction[],
): readonly Reading[] {
  const rejections = rejectionsByReading(corrections);
  if (rejections.size === 0) return readings;
  const linked = linkedIds(entities, rejections);
  return readings.map((reading) => {
    const here = rejections.get(reading.id);
    if (!here) return reading;
    const isEnd = (given: string, own: string) => given === own || given === linked.get(`${reading.id}#${own}`);
    const isRejected = (relation: Relation) => here.some((rejection) => isSame(rejection, relation, isEnd));
    return { ...reading, relations: reading.relations.filter((relation) => !isRejected(relation)) };
  });
}

function rejectionsByReading(corrections: readonly Correction[]): Map<string, Rejection[]> {
  const byReading = new Map<string, Rejection[]>();
  for (const correction of corrections) {
    if (correction.kind !== 'reject') continue;
    const known = byReading.get(correction.reading);
    if (known) known.push(correction);
    else byReading.set(correction.reading, [correction]);
  }
  return byReading;
}

function linkedIds(
  entities: readonly LinkedEntity[],
  rejections: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, members } of entities) {
    for (const { reading, entity } of members) if (rejections.has(reading)) ids.set(`${reading}#${entity}`, id);
  }
  return ids;
}

function isSame(
  { type, source, target, start, end }: Rejection,
  relation: Relation,
  isEnd: (given: string, own: string) => boolean,
): boolean {
  if (relation.type !== type || relation.start !== start || relation.end !== end) return false;
  if (isEnd(source, relation.source) && isEnd(target, relation.target)) return true;
  return isSymmetric(type) && isEnd(source, relation.target) && isEnd(target, relation.source);
}
