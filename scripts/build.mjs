// Builds what runs: the command and its worker into dist/cli/, the viewer into dist/viewer/ (served, and as one file).
import { chmodSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Each is a file of its own, beside its source's name: threads are started by their file. */
const entries = ['src/cli/main.ts', 'src/cli/reading-worker.ts'].map(inRoot).filter(existsSync);

// One package: what is in node_modules stays there, and chunks stand beside the entries, as deep below the root as
// their sources, so that paths relative to a module hold.
await build({
  root: inRoot('.'),
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rollupOptions: {
      input: entries,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
chmodSync(inRoot('dist/cli/main.js'), 0o755);

if (existsSync(inRoot('viewer/index.html'))) {
  const configFile = inRoot('vite.config.ts');
  for (const mode of ['production', 'single']) await build({ configFile, mode, logLevel: 'warn' });
}
