/**
 * Maps with up to `ahead` calls of `map` under way at once, and yields the results in the order of the input, each as
 * soon as it is there. An item is taken from the input only when there is room for it, so memory stays bounded however
 * long the input is, and whoever sends items one by one gets an answer to each.
 */
export async function* mapAhead<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = iterator.next();
  try {
    while (next !== null || underWay.length > 0) {
      const room = next !== null && underWay.length < ahead;
      const first = await Promise.race([
        ...(room ? [next!.then((result) => ({ result }))] : []),
        ...(underWay.length > 0 ? [underWay[0]!.then((value) => ({ value }))] : []),
      ]);
      if ('value' in first) {
        underWay.shift();
        yield first.value;
      } else if (first.result.done) {
        next = null;
      } else {
        underWay.push(watched(map(first.result.value)));
        next = watched(iterator.next());
      }
    }
  } finally {
    await iterator.return?.();
  }
}

/** A failure is thrown where its turn comes; until then it must not count as unhandled. */
function watched<P extends Promise<unknown>>(promise: P): P {
  promise.catch(() => {});
  return promise;
}
