import type { Document, Reading } from '../model.ts';
import { readDocument } from '../reading.ts';
import { DATA } from './paths.ts';
import { loadResources } from './resources.ts';

const resources = loadResources(DATA);

/** What each thread of the pool runs. */
export default (document: Document): Reading => readDocument(document, resources);
