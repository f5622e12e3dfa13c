import type { Corpus, LinkedEntity } from '../model.ts';
import type { KnownEntity } from './names.ts';

/** The entities of a corpus with the number of their mentions, in the corpus's order. */
export function knownEntities(corpus: Corpus): (LinkedEntity & KnownEntity)[] {
  const counts = new Map<string, number>();
  for (const { mentions } of corpus.readings) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return corpus.entities.map((entity) => ({ ...entity, mentions: counts.get(entity.id) ?? 0 }));
}
