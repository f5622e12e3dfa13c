/** What keeps two items from being one thing. */
export interface Traits {
  /** A cluster holds every such key once at most: the readings that name two homonyms, for one. */
  exclusive: readonly string[];
  /** A cluster has one gender at most. */
  gender?: string | undefined;
}

interface Cluster<Item> {
  items: Item[];
  exclusive: Set<string>;
  gender: string | undefined;
}

/** Items joined step by step. Near-linear: the smaller cluster is always poured into the larger one. */
export class Clusters<Item> {
  private readonly clusters: Map<Item, Cluster<Item>>;
  private readonly parted: ReadonlyMap<Item, ReadonlySet<Item>>;
  private readonly agree: (a: Item, b: Item) => boolean;

  /**
   * `parted` has the pairs that must never come together, both ways round. `agree` is asked of every pair of items that
   * a join would bring together, so it suits small clusters only.
   */
  constructor(
    items: readonly Item[],
    traitsOf: (item: Item) => Traits,
    parted: ReadonlyMap<Item, ReadonlySet<Item>> = new Map(),
    agree: (a: Item, b: Item) => boolean = () => true,
  ) {
    this.parted = parted;
    this.agree = agree;
    this.clusters = new Map(
      items.map((item) => {
        const { exclusive, gender } = traitsOf(item);
        return [item, { items: [item], exclusive: new Set(exclusive), gender }];
      }),
    );
  }

  /** Joins the clusters of two items, unless something keeps them apart; says whether they are one now. */
  join(a: Item, b: Item): boolean {
    const [left, right] = [this.clusters.get(a)!, this.clusters.get(b)!];
    if (left === right) return true;
    if (this.clash(left, right)) return false;
    this.pour(left, right);
    return true;
  }

  /** Joins them whatever the traits say: a human wants it so. */
  force(a: Item, b: Item): void {
    const [left, right] = [this.clusters.get(a)!, this.clusters.get(b)!];
    if (left !== right) this.pour(left, right);
  }

  same(a: Item, b: Item): boolean {
    return this.clusters.get(a) === this.clusters.get(b);
  }

  of(item: Item): readonly Item[] {
    return this.clusters.get(item)!.items;
  }

  /** The clusters, and the items of each, in the order in which the items were given. */
  list(): Item[][] {
    const lists = new Map<Cluster<Item>, Item[]>();
    for (const [item, cluster] of this.clusters) {
      const list = lists.get(cluster);
      if (list) list.push(item);
      else lists.set(cluster, [item]);
    }
    return [...lists.values()];
  }

  private clash(left: Cluster<Item>, right: Cluster<Item>): boolean {
    if (left.gender !== undefined && right.gender !== undefined && left.gender !== right.gender) return true;
    const [few, many] = left.items.length <= right.items.length ? [left, right] : [right, left];
    for (const key of few.exclusive) if (many.exclusive.has(key)) return true;
    return few.items.some((item) => {
      for (const other of this.parted.get(item) ?? []) if (this.clusters.get(other) === many) return true;
      return this.agree.length > 0 && many.items.some((other) => !this.agree(item, other));
    });
  }

  private pour(left: Cluster<Item>, right: Cluster<Item>): void {
    const [few, many] = left.items.length < right.items.length ? [left, right] : [right, left];
    for (const item of few.items) {
      many.items.push(item);
      this.clusters.set(item, many);
    }
    for (const key of few.exclusive) many.exclusive.add(key);
    many.gender ??= few.gender;
  }
}
