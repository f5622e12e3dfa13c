import type { LibraryOptions } from '../store/corpus.ts';
import type { Terminal } from './terminal.ts';

/** Says that links are being computed, where that takes long enough to be noticed. */
export const linkingProgress = (terminal: Terminal): LibraryOptions => ({
  onLink: (documents) => terminal.progress(`linking ${documents} documents; kept for the next question`),
});
