import { resolve } from 'node:path';
import { loadResources } from '../../src/cli/resources.ts';

/** The word lists and weights of the checkout, loaded once a test file. */
export const resources = loadResources(resolve(import.meta.dirname, '../../data'));
