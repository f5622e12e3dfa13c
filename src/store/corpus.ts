import { linkReadings } from '../link/readings.ts';
import type { Corpus } from '../model.ts';
import { listCorrections } from './corrections.ts';
import type { Store } from './file.ts';
import { loadReadings } from './readings.ts';

/** All readings of the file, linked and corrected. */
export function loadCorpus(store: Store): Corpus {
  return linkReadings(loadReadings(store), listCorrections(store));
}
