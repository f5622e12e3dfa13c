import { writeEdgesCsv, writeNodesCsv } from '../export/csv.ts';
import { type GexfVersion, writeGexf } from '../export/gexf.ts';
import { writeGraphml } from '../export/graphml.ts';
import { writeHtml } from '../export/html.ts';
import { writeJson } from '../export/json.ts';
import type { ExportOptions } from '../export/options.ts';
import { buildGraph } from '../graph/build.ts';
import { viewOf, wholeViewOf } from '../graph/view.ts';
import type { Corpus } from '../model.ts';
import { singlePage } from './viewer.ts';

export type Format = 'gexf' | 'graphml' | 'json' | 'csv' | 'html';

export interface FormatOptions extends ExportOptions {
  gexfVersion?: GexfVersion;
  /** Title of the page. */
  title: string;
}

/** A file that an export writes: `suffix` goes between the name and the ending, as in `graph.nodes.csv`. */
export interface Part {
  suffix: string;
  chunks: Iterable<string>;
}

/** A corpus in a format. CSV has two parts, edges and nodes; all others have one. */
export function writeFormat(format: Format, corpus: Corpus, options: FormatOptions): Part[] {
  const graph = buildGraph(corpus, { layout: format !== 'csv' });
  const whole = (chunks: Iterable<string>): Part[] => [{ suffix: '', chunks }];
  switch (format) {
    case 'gexf':
      return whole(writeGexf(graph, { ...options, version: options.gexfVersion ?? '1.3' }));
    case 'graphml':
      return whole(writeGraphml(graph, options));
    case 'json':
      return whole(writeJson(graph, options));
    case 'html':
      return whole(writeHtml(singlePage(), wholeViewOf(viewOf(graph, corpus, options.title), corpus)));
    case 'csv':
      return [...whole(writeEdgesCsv(graph, options)), { suffix: '.nodes', chunks: writeNodesCsv(graph, options) }];
  }
}
