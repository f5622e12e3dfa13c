import type { EdgeKind } from '../../graph/types.ts';
import type { Status } from '../../model.ts';

/** "boardMemberOf" as it reads in a sentence. */
export const verbOf = (kind: EdgeKind): string => kind.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);

/** "X founded Y", with what lessens it. */
export function relationLine(source: string, kind: EdgeKind, target: string, statuses: readonly Status[] = []): string {
  const lessened = statuses.length === 0 || statuses.includes('asserted') ? '' : ` (${statuses.join(', ')})`;
  return `${source} ${verbOf(kind)} ${target}${lessened}`;
}
