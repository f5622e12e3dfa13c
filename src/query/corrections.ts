import type { Correction } from '../model.ts';

/** The ids that a correction is about, in the order in which it names them. */
export function subjectsOf(correction: Correction): string[] {
  if ('a' in correction) return [correction.a, correction.b];
  return 'entity' in correction ? [correction.entity] : [correction.source, correction.target];
}

/** Whether the journal says so already: the last decision on the same question is the same one. */
export function isDecided(journal: readonly Correction[], correction: Correction): boolean {
  const question = questionOf(correction);
  const last = journal.findLast((earlier) => questionOf(earlier) === question);
  return last !== undefined && answerOf(last) === answerOf(correction);
}

/**
 * What a correction decides: whether two are one, what something is called, what it is, whether it is shown. One about
 * places in readings is a question of its own.
 */
function questionOf(correction: Correction): string {
  if (correction.kind === 'split' || correction.kind === 'reject') return JSON.stringify(correction);
  const kind = 'a' in correction ? 'identity' : correction.kind;
  return JSON.stringify([kind, ...subjectsOf(correction).sort()]);
}

function answerOf(correction: Correction): string {
  if (correction.kind === 'rename') return correction.name;
  return correction.kind === 'retype' ? correction.type : correction.kind;
}
