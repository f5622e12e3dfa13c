import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import type { GexfVersion } from '../../export/gexf.ts';
import type { EdgeKind } from '../../graph/types.ts';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../../model.ts';
import { loadCorpus } from '../../store/corpus.ts';
import { withStore } from '../../store/file.ts';
import { type CommonOptions, commonOptions, examples, graphOption, listOf, oneOf, wholeNumber } from '../arguments.ts';
import { chunksOf, writeWhole } from '../atomic.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Format } from '../formats.ts';
import { createTerminal } from '../terminal.ts';

interface ExportOptions extends CommonOptions {
  graph: string;
  format?: Format;
  output?: string;
  type?: EntityType[];
  kind?: EdgeKind[];
  minWeight?: number;
  quotes?: number;
  gexf?: GexfVersion;
  title?: string;
}

const FORMATS: readonly Format[] = ['gexf', 'graphml', 'json', 'csv', 'html'];
const KINDS: readonly EdgeKind[] = ['mentions', 'appearsWith', ...RELATION_TYPES];

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('[graph]', 'the graph file, as --graph')
    .option(
      '-f, --format <format>',
      `${FORMATS.join(', ')} (default: by the ending of --output, else gexf)`,
      oneOf(FORMATS),
    )
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .option('--type <types>', `only these, parted by commas: ${ENTITY_TYPES.join(', ')}`, listOf(ENTITY_TYPES))
    .option(
      '--kind <kinds>',
      'only these edges, parted by commas: mentions, appearsWith, founded, leads …',
      listOf(KINDS),
    )
    .option('--min-weight <number>', 'only edges with as much evidence', wholeNumber(1))
    .option('--quotes <number>', 'quotes on each edge (default: 3)', wholeNumber(0, 1000))
    .option('--gexf <version>', '1.3, or 1.2draft for readers such as networkx 2', oneOf(['1.3', '1.2draft'] as const))
    .option('--title <title>', 'title of the page (html)')
    .action(async (graph: string | undefined, options: ExportOptions) =>
      end(await exportGraph({ ...options, graph: graph ?? options.graph }, effects)),
    );
  examples(command, [
    ['namedrop export -o graph.gexf', 'for Gephi; every edge carries up to three quotes'],
    ['namedrop export ai.namedrop --format html -o ai.html', 'a page that opens from disk'],
    ['namedrop export --format csv -o edges.csv', 'edges.csv, and the nodes in edges.nodes.csv'],
    ['namedrop export --format json --kind mentions', "graphology's JSON on standard output"],
  ]);
}

async function exportGraph(options: ExportOptions, effects: Effects): Promise<ExitCode> {
  const { graph, output, type, kind, minWeight, quotes, gexf } = options;
  const terminal = createTerminal(effects, options.quiet);
  const format = options.format ?? formatOf(output);
  const [{ writeFormat }, corpus] = await Promise.all([import('../formats.ts'), withStore(graph, {}, loadCorpus)]);
  const title = options.title ?? basename(graph, extname(graph));
  const parts = writeFormat(format, corpus, {
    nodeKinds: type,
    edgeKinds: kind,
    minWeight,
    quotes,
    gexfVersion: gexf,
    title,
  });
  if (output === undefined) {
    for (const chunk of chunksOf(parts[0]!.chunks)) await terminal.print(chunk);
    return EXIT.done;
  }
  const files = parts.map(({ suffix }) => withSuffix(output, suffix));
  parts.forEach(({ chunks }, i) => {
    writeWhole(files[i]!, chunks);
  });
  if (options.json) await terminal.print(`${JSON.stringify({ format, files })}\n`);
  else terminal.note(`wrote ${files.join(' and ')}`);
  return EXIT.done;
}

function formatOf(output: string | undefined): Format {
  if (output === undefined) return 'gexf';
  const ending = extname(output).slice(1).toLowerCase();
  const format = FORMATS.find((known) => known === ending);
  if (format === undefined)
    throw new UsageError(`the ending of ${output} names no format; give --format ${FORMATS.join('|')}`);
  return format;
}

function withSuffix(path: string, suffix: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}${suffix}${ending}`;
}
