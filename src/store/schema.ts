/** Marks a SQLite file as ours ("NDRP"), so that other SQLite files are told apart. */
export const APPLICATION_ID = 0x4e445250;

/**
 * How a file of version n becomes one of version n + 1; the version is `PRAGMA user_version`. A migration that has been
 * released is never edited: add the next one.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    title TEXT,
    date TEXT,
    language TEXT NOT NULL,
    hash TEXT NOT NULL,       -- of everything that was read, so that a change shows
    origin TEXT NOT NULL,     -- the input that brought it: a file may bring many
    extractor TEXT NOT NULL   -- which program with which lists and weights read it
  );
  CREATE INDEX documents_origin ON documents (origin);

  CREATE TABLE readings (
    document INTEGER PRIMARY KEY REFERENCES documents (key) ON DELETE CASCADE,
    body BLOB NOT NULL        -- deflated JSON
  );

  CREATE TABLE sentences (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
  );
  CREATE INDEX sentences_document ON sentences (document);

  -- The folded words of each sentence, Han text in pairs of characters; rowid is the sentence's key.
  CREATE VIRTUAL TABLE words USING fts5 (
    entries, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
  );

  CREATE TABLE corrections (
    number INTEGER PRIMARY KEY,
    body TEXT NOT NULL
  );

  -- Counts what changes the linked graph, so that what is derived from it knows whether it is still right.
  CREATE TABLE revision (number INTEGER NOT NULL);
  INSERT INTO revision VALUES (0);

  -- Derived: how the entities of all readings are linked, kept because linking many documents takes seconds. Right as
  -- long as the row of \`linking\` names the revision and the program; computed anew otherwise.
  CREATE TABLE linking (revision INTEGER NOT NULL, linker TEXT NOT NULL);
  CREATE TABLE linked (
    key INTEGER PRIMARY KEY,  -- in the order of the ids
    id TEXT NOT NULL UNIQUE,
    mentions INTEGER NOT NULL,
    body TEXT NOT NULL        -- JSON
  );
  CREATE TABLE appearances (
    entity INTEGER NOT NULL REFERENCES linked (key) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    PRIMARY KEY (entity, document)
  ) WITHOUT ROWID;
  CREATE INDEX appearances_document ON appearances (document);
  `,
  `
  -- How the documents of the file are read, as JSON, so that every one is read the same way.
  CREATE TABLE options (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  `,
  `
  -- The doubtful pairs as they were shown last: what the numbers on the screen mean.
  CREATE TABLE review (number INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL);
  `,
  `
  -- Derived with the links, and right as long as they are: how often each entity mentions each other one.
  CREATE TABLE tallies (
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    by INTEGER,               -- keys of linked entities; null where nobody is known to speak
    of INTEGER NOT NULL,
    zone TEXT NOT NULL,
    form TEXT NOT NULL,
    count INTEGER NOT NULL
  );
  CREATE INDEX tallies_document ON tallies (document);
  CREATE INDEX tallies_of ON tallies (of);
  CREATE INDEX tallies_by ON tallies (by);
  DELETE FROM linking;        -- what was linked before has no tallies
  `,
  `
  -- Whether the words of a mention assert, ask, quote or deny; what was counted before does not know.
  ALTER TABLE tallies ADD COLUMN stance TEXT NOT NULL DEFAULT 'asserts';
  DELETE FROM linking;
  `,
];

/** The format that this program writes. */
export const FORMAT = MIGRATIONS.length;
