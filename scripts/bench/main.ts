/** npm run bench [-- reading gexf link store viewer] — speed and memory, each figure beside a peer's in the same run. */
import { printTable, type Row } from './measure.ts';

const BENCHES: Record<string, () => Promise<Row[]>> = {
  reading: async () => (await import('./reading.ts')).benchReading(),
  gexf: async () => (await import('./gexf.ts')).benchGexf(),
  link: async () => (await import('./link.ts')).benchLink(),
  store: async () => (await import('./store.ts')).benchStore(),
  viewer: async () => (await import('./viewer.ts')).benchViewer(),
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) printTable(name, await run());
}
