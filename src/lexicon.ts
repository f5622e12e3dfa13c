import { InternalError } from './errors.ts';

/**
 * Word lists of general knowledge. A list is a text file in `data/lexicon/`: one entry a line, columns parted by tabs,
 * `#` starts a comment line. The first column is the entry; the others are said in the file's head comment.
 */
export interface Lexicon {
  /** Entry → its other columns. An unknown list is an InternalError: a misspelt name must not read as an empty list. */
  list(name: string): ReadonlyMap<string, readonly string[]>;
}

/** Parses the files of `data/lexicon/`, given as list name (file name without `.txt`) → content. */
export function parseLexicon(files: Readonly<Record<string, string>>): Lexicon {
  const parsed = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return {
    list(name) {
      const known = parsed.get(name);
      if (known) return known;
      const content = files[name];
      if (content === undefined) throw new InternalError(`there is no word list ${name}.txt in data/lexicon`);
      const list = parseList(content);
      parsed.set(name, list);
      return list;
    },
  };
}

function parseList(content: string): ReadonlyMap<string, readonly string[]> {
  const list = new Map<string, readonly string[]>();
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    if (tab < 0) list.set(line, NO_COLUMNS);
    else list.set(line.slice(0, tab), line.slice(tab + 1).split('\t'));
  }
  return list;
}

const NO_COLUMNS: readonly string[] = [];
