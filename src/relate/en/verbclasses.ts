/** Verbs after which a clause may follow without "that". */
export const SAYING = new Set(
  'say announce report claim believe think know tell add note argue deny confirm hope suggest write insist declare admit mean see suppose fear'.split(
    ' ',
  ),
);
