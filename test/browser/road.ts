import { parseLexicon } from '../../src/lexicon.ts';
import type { Reading } from '../../src/model.ts';
import { textDocument } from '../../src/read/text.ts';
import { type Resources, readDocument } from '../../src/reading.ts';
import { unpackWeights } from '../../src/recognize/crf/weights.ts';
import { unpackWords } from '../../src/recognize/crf/words.ts';
import { unpackDictionary } from '../../src/recognize/zh/dictionary.ts';

/** What a page fetches in place of the files that Node opens: `data` is an address, `lists` the names of its word lists. */
export async function fetchResources(data: string, lists: readonly string[]): Promise<Resources> {
  const fetched = async (path: string) => new Uint8Array(await (await fetch(`${data}/${path}`)).arrayBuffer());
  const list = async (name: string) => [name, new TextDecoder().decode(await fetched(`lexicon/${name}.txt`))] as const;
  const en = {
    weights: unpackWeights(await fetched('model/en.weights.bin')),
    words: unpackWords(await fetched('model/en.words.bin')),
  };
  const zh = {
    weights: unpackWeights(await fetched('model/zh.weights.bin')),
    words: unpackDictionary(await fetched('model/zh.words.bin')),
  };
  return { lexicon: parseLexicon(Object.fromEntries(await Promise.all(lists.map(list)))), models: { en, zh } };
}

export const readText = (id: string, text: string, resources: Resources): Reading =>
  readDocument(textDocument({ id, source: id, text }), resources);
