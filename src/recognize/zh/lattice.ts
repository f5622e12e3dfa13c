import type { EntityType } from '../../model.ts';
import type { Cost } from './knowledge.ts';

export interface NameGuess {
  type: EntityType;
  confidence: number;
  rule: string;
}

/** Some tokens of a sentence, `[from, to)`, read as one word or one name. */
export interface Unit {
  from: number;
  to: number;
  cost: Cost;
  /** The letter of the word class; `w` for signs, `l` for Latin script, `m` for numbers, `x` for a lone unknown character. */
  tag: string;
  name?: NameGuess;
  /** Characters of the first token that stand before the name: a footnote's number in "15Copilot". */
  skip?: number;
}

/** Collects the readings of a sentence's tokens; the cheapest way through it is the sentence's segmentation. */
export class Lattice {
  private readonly starts: Unit[][];

  constructor(readonly length: number) {
    this.starts = Array.from({ length }, () => []);
  }

  add(unit: Unit): void {
    this.starts[unit.from]!.push(unit);
  }

  /** Every token must have a reading of its own, or there may be no way through. */
  cheapestPath(): Unit[] {
    const cost = new Array<Cost>(this.length + 1).fill(Number.POSITIVE_INFINITY);
    const last = new Array<Unit | undefined>(this.length + 1);
    cost[0] = 0;
    for (let at = 0; at < this.length; at += 1) {
      for (const unit of this.starts[at]!) {
        const total = cost[at]! + unit.cost;
        if (total >= cost[unit.to]!) continue;
        cost[unit.to] = total;
        last[unit.to] = unit;
      }
    }
    const path: Unit[] = [];
    for (let at = this.length; at > 0; at = last[at]!.from) path.push(last[at]!);
    return path.reverse();
  }
}
