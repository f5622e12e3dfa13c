import { randomNumbers } from '../crf/random.ts';

/** Vectors of equal length, one after another. */
export interface Vectors {
  values: Float32Array;
  width: number;
  count: number;
}

const ROUNDS = 12;

/** Splits the vectors into `parts[0]` clusters, each of these into `parts[1]`, and so on; returns the innermost ones. */
export function nestedClusters(vectors: Vectors, parts: readonly number[], seed = 1): Uint16Array {
  let clusters = new Uint16Array(vectors.count);
  let total = 1;
  for (const wanted of parts) {
    const next = new Uint16Array(vectors.count);
    for (let parent = 0; parent < total; parent += 1) {
      const members = membersOf(clusters, parent);
      const inner = kMeans(vectors, members, wanted, seed + parent);
      members.forEach((member, i) => {
        next[member] = parent * wanted + inner[i]!;
      });
    }
    clusters = next;
    total *= wanted;
  }
  return clusters;
}

function membersOf(clusters: Uint16Array, cluster: number): number[] {
  const members: number[] = [];
  clusters.forEach((of, i) => {
    if (of === cluster) members.push(i);
  });
  return members;
}

/** Spherical k-means: vectors have length 1, centres too; the first centres are members drawn by the seed. */
function kMeans(vectors: Vectors, members: readonly number[], wanted: number, seed: number): Uint16Array {
  const { width } = vectors;
  const random = randomNumbers(seed);
  const centres = new Float32Array(wanted * width);
  for (let c = 0; c < wanted && members.length > 0; c += 1) {
    const member = members[Math.floor(random() * members.length)]!;
    centres.set(vectors.values.subarray(member * width, (member + 1) * width), c * width);
  }
  const nearest = new Uint16Array(members.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    members.forEach((member, i) => {
      nearest[i] = nearestCentre(vectors, member, centres, wanted);
    });
    moveCentres(vectors, members, nearest, centres);
  }
  return nearest;
}

function nearestCentre({ values, width }: Vectors, member: number, centres: Float32Array, wanted: number): number {
  let best = 0;
  let closest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < wanted; c += 1) {
    let product = 0;
    for (let k = 0; k < width; k += 1) product += values[member * width + k]! * centres[c * width + k]!;
    if (product > closest) {
      closest = product;
      best = c;
    }
  }
  return best;
}

function moveCentres(
  { values, width }: Vectors,
  members: readonly number[],
  nearest: Uint16Array,
  centres: Float32Array,
): void {
  const sums = new Float64Array(centres.length);
  members.forEach((member, i) => {
    const at = nearest[i]! * width;
    for (let k = 0; k < width; k += 1) sums[at + k]! += values[member * width + k]!;
  });
  for (let c = 0; c < centres.length / width; c += 1) {
    const centre = sums.subarray(c * width, (c + 1) * width);
    const length = Math.hypot(...centre);
    if (length > 0) for (let k = 0; k < width; k += 1) centres[c * width + k] = centre[k]! / length;
  }
}
