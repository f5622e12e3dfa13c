import { buildGraph } from '../../src/graph/build.ts';
import { viewOf, wholeViewOf } from '../../src/graph/view.ts';
import { modelOf } from '../../viewer/data/model.ts';
import { harbour } from '../graph/harbour.ts';

const corpus = harbour();

/** The two articles as the page has them. */
export const harbourView = wholeViewOf(viewOf(buildGraph(corpus), corpus, 'Harbour'), corpus);
export const harbourModel = modelOf(harbourView);
