import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { graphSource } from '../../src/cli/viewer.ts';
import { writeHtml } from '../../src/export/html.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { viewDocumentOf, viewOf, wholeViewOf } from '../../src/graph/view.ts';
import type { Corpus, Correction } from '../../src/model.ts';
import { startServer } from '../../src/serve/server.ts';

const CONFIG = resolve(import.meta.dirname, '../../vite.config.ts');

/** The page as it is in the sources now, built into a temporary folder, in both of its forms. */
export async function buildPages() {
  const folder = mkdtempSync(join(tmpdir(), 'namedrop-page-'));
  const built = async (mode: string) => {
    await build({ configFile: CONFIG, mode, logLevel: 'error', build: { outDir: join(folder, mode) } });
    return join(folder, mode);
  };
  const served = await built('production');
  const single = readFileSync(join(await built('single'), 'index.html'), 'utf8');
  let files = 0;
  return {
    /** Serves a corpus; the journal only remembers. */
    serve(corpus: Corpus) {
      const graph = buildGraph(corpus);
      const journal: Correction[] = [];
      const source = {
        view: () => viewOf(graph, corpus, 'Test'),
        document: (id: string) => corpus.readings.filter((reading) => reading.id === id).map(viewDocumentOf)[0],
        journal: {
          list: () => journal,
          add: (correction: Correction) => void journal.push(correction),
          undo: () => journal.pop() !== undefined,
        },
      };
      return startServer({ source, pageFolder: served, port: 0 });
    },
    /** Serves a graph file, corrections and all, as the command does. */
    serveFile: (path: string) => startServer({ source: graphSource(path, 'sample'), pageFolder: served, port: 0 }),
    /** Writes a corpus as one file; its file: address. */
    exportFile(corpus: Corpus): string {
      files += 1;
      const file = join(folder, `exported-${files}.html`);
      writeFileSync(
        file,
        [...writeHtml(single, wholeViewOf(viewOf(buildGraph(corpus), corpus, 'Test'), corpus))].join(''),
      );
      return pathToFileURL(file).href;
    },
    /** Code of the served page, packed, in KB. */
    codeSize() {
      const assets = join(served, 'assets');
      const code = readdirSync(assets).filter((name) => name.endsWith('.js'));
      return Math.round(gzipSync(code.map((name) => readFileSync(join(assets, name), 'utf8')).join('')).length / 1024);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
