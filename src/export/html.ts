import { InternalError } from '../errors.ts';
import type { ViewData } from '../graph/view.ts';

/** Where the built single-file page waits for its data. */
const SLOT = '<script type="application/json" id="namedrop-data">';

/** The viewer with the data inside, in chunks: one file that opens from disk. `page` is the built single-file viewer. */
export function* writeHtml(page: string, view: ViewData): Generator<string> {
  const at = page.indexOf(SLOT);
  if (at < 0) throw new InternalError('the built viewer has no place for data; run npm run build');
  const start = at + SLOT.length;
  const { nodes, edges, documents, ...rest } = view;
  yield page.slice(0, start);
  yield `${embedded(rest).slice(0, -1)},"nodes":[`;
  yield* items(nodes);
  yield '],"edges":[';
  yield* items(edges);
  yield '],"documents":[';
  yield* items(documents);
  yield ']}';
  yield page.slice(page.indexOf('</script>', start));
}

function* items(values: readonly unknown[]): Generator<string> {
  let separator = '';
  for (const value of values) {
    yield separator + embedded(value);
    separator = ',\n';
  }
}

/** JSON that cannot end the script element or start a comment in it, whatever it holds. */
const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
