import type { ViewData, ViewDocument } from '../graph/view.ts';
import type { Correction } from '../model.ts';

/** Where the server gets what it shows: the command line gives one that reads the store. */
export interface ViewSource {
  view(): ViewData | Promise<ViewData>;
  document(id: string): ViewDocument | undefined | Promise<ViewDocument | undefined>;
  /** Absent when the graph cannot be written. */
  journal?: {
    list(): Correction[] | Promise<Correction[]>;
    add(correction: Correction): void | Promise<void>;
    /** Takes back the last correction; false when there is none. */
    undo(): boolean | Promise<boolean>;
  };
}
