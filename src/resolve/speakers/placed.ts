import type { DraftSegment } from '../../model.ts';

/** A name with the segment that holds it. */
export interface Placed {
  entity: string;
  start: number;
  end: number;
  segment: DraftSegment;
  /** Whether a turn has been spoken before in this language. */
  underWay: boolean;
}

/** How much a name in each zone speaks for being the one who is interviewed. */
export const WEIGHTS: Partial<Record<DraftSegment['zone'], number>> = { heading: 5, body: 1, caption: 0.4, note: 0.3 };
