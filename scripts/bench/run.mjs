// npm run bench [-- reading gexf link store viewer]: runs main.ts as it would be shipped. Run by tsx, every function that is
// made on the way would be given its name anew, which only our side of the comparison pays for.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// As deep below the root as the sources, so that paths relative to a module hold.
await build({
  root: inRoot('.'),
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: '.cache/bench',
    emptyOutDir: true,
    rollupOptions: {
      input: inRoot('scripts/bench/main.ts'),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
await import('../../.cache/bench/main.js');
