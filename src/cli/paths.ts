import { fileURLToPath } from 'node:url';

/** This file stands two folders below the root, as source and as built. */
const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Word lists, weights and the sample. */
export const DATA = inRoot('data');

export const MANIFEST = inRoot('package.json');

/** The built viewer: the page that is served, and the one file with everything inside. */
export const SERVED_PAGE = inRoot('dist/viewer/served');
export const SINGLE_PAGE = inRoot('dist/viewer/single/index.html');
