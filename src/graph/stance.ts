import type { Mention, Reading, Relation, Stance } from '../model.ts';

/** Gives what the words that state a relation do: by its status, else cited where a speaker cites somebody there. */
export function relationStances({ mentions }: Pick<Reading, 'mentions'>): (relation: Relation) => Stance {
  const cited = mentions.filter(({ stance }) => stance === 'quotes');
  return ({ status, by, start, end }) => {
    if (status === 'question') return 'asks';
    if (status === 'negated') return 'denies';
    return cited.some((mention) => mention.by === by && mention.start >= start && mention.end <= end)
      ? 'quotes'
      : 'asserts';
  };
}

/** What words do with two things at once: the less plain of both. */
export const jointStance = ({ stance: a = 'asserts' }: Mention, { stance: b = 'asserts' }: Mention): Stance =>
  a === 'asserts' ? b : a;
