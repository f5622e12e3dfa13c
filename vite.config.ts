import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/**
 * `vite build` gives dist/viewer/served/ for the server; `vite build --mode single` gives dist/viewer/single/index.html,
 * one file with everything inside, for `namedrop export --format html`.
 */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root: 'viewer',
    base: './',
    // React-style JSX, compiled for Preact.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: single ? [viteSingleFile({ removeViteModuleLoader: true }), policyForFile()] : [],
    build: {
      outDir: single ? '../dist/viewer/single' : '../dist/viewer/served',
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
    },
  };
});

/** A file has no headers: its policy is an element, and names its one script by hash. */
function policyForFile(): Plugin {
  return {
    name: 'namedrop-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

function withPolicy(built: string): string {
  // A parser of HTML puts another character in place of NUL, and the hash would not fit.
  const html = built.replaceAll('\0', '\\x00');
  const hashes = [...html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/gu)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  const policy =
    `default-src 'none'; script-src ${hashes.join(' ')}; style-src 'unsafe-inline'; img-src data: blob:; ` +
    `worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return html.replace(
    '<meta charset',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    <meta charset`,
  );
}
