import { setFlagsFromString } from 'node:v8';

// V8 runs a regular expression as byte code first, and takes time to improve that which grows with the square of a
// pattern's length: for lists of verbs most of the first document's. Native code at once halves what it takes to start.
setFlagsFromString('--no-regexp-tier-up');
