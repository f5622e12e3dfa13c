import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { loadCorpus, openLibrary } from '../../src/store/corpus.ts';
import { appendCorrection, listCorrections, undoCorrection } from '../../src/store/corrections.ts';
import { documentHash, documentsOfOrigin, listDocuments, removeDocuments } from '../../src/store/documents.ts';
import { closeStore, openStore, revisionOf, withStore } from '../../src/store/file.ts';
import { loadReadings } from '../../src/store/readings.ts';
import { FORMAT } from '../../src/store/schema.ts';
import { searchSentences } from '../../src/store/search.ts';
import { READINGS, reading } from '../query/corpus.ts';
import { checkSound, put, rowCounts } from './contents.ts';
import { temporaryFolder } from './folder.ts';

const at = temporaryFolder();
const [a, b, c, d] = READINGS as [
  (typeof READINGS)[0],
  (typeof READINGS)[0],
  (typeof READINGS)[0],
  (typeof READINGS)[0],
];

describe('a graph file', () => {
  it('gives back exactly the readings that were put in, by id', async () => {
    await withStore(at('whole.namedrop'), { create: true }, (store) => {
      for (const each of [c, a, d, b]) expect(put(store, each)).toBe('added');
    });
    const kept = await withStore(at('whole.namedrop'), {}, loadReadings);
    expect(kept).toEqual(READINGS);
    expect(existsSync(at('whole.namedrop-wal'))).toBe(false);
  });

  it('replaces a document of the same id, and those that it supersedes, in one step', async () => {
    await withStore(at('replace.namedrop'), { create: true }, (store) => {
      for (const each of READINGS) put(store, each);
      const shorter = {
        ...a,
        text: a.text.slice(0, 39),
        segments: a.segments.slice(0, 1),
        mentions: [],
        relations: [],
      };
      expect(put(store, shorter, ['b2', 'unknown'])).toBe('replaced');
      expect(checkSound(store)).toEqual(['a1', 'c3', 'd4']);
      expect(loadReadings(store, ['a1'])).toEqual([shorter]);
      expect(searchSentences(store, 'careful').total).toBe(0);
    });
  });

  it('refuses an id that a document of another input has', async () => {
    await withStore(at('clash.namedrop'), { create: true }, (store) => {
      put(store, a);
      expect(() => put(store, { ...b, id: 'a1' })).toThrow(/b2\.md: the id a1 belongs to a document of a1\.md/u);
      expect(loadReadings(store)).toEqual([a]);
    });
  });

  it('forgets a removed document entirely', async () => {
    await withStore(at('remove.namedrop'), { create: true }, (store) => {
      put(store, a);
      put(store, c);
      openLibrary(store, { worthKeeping: 0 });
      const before = rowCounts(store);
      const corpus = loadCorpus(store);
      put(store, b);
      put(store, d);
      openLibrary(store, { worthKeeping: 0 });
      removeDocuments(store, ['b2', 'd4', 'unknown']);
      openLibrary(store, { worthKeeping: 0 });
      expect(rowCounts(store)).toEqual(before);
      expect(loadCorpus(store)).toEqual(corpus);
      checkSound(store);
    });
  });

  it('lists documents and finds those of an input', async () => {
    await withStore(at('list.namedrop'), { create: true }, (store) => {
      put(store, b);
      put(store, { ...c, source: 'b2.md' });
      expect(listDocuments(store)[0]).toEqual({
        id: 'b2',
        source: 'b2.md',
        title: 'Nordwind buys a rival',
        date: '2025-06-18',
        language: 'en',
        hash: b.text,
        origin: 'b2.md',
        extractor: 'test',
      });
      expect(documentsOfOrigin(store, 'b2.md')).toEqual(['b2', 'c3']);
      expect(documentsOfOrigin(store, 'other')).toEqual([]);
    });
  });

  it('keeps a journal of corrections that the corpus obeys', async () => {
    await withStore(at('journal.namedrop'), { create: true }, (store) => {
      put(store, b);
      const rename = { kind: 'rename', entity: 'company:velora', name: 'Velora SpA' } as const;
      appendCorrection(store, { kind: 'hide', entity: 'product:lumen' });
      appendCorrection(store, rename);
      expect(listCorrections(store)).toEqual([{ kind: 'hide', entity: 'product:lumen' }, rename]);
      expect(loadCorpus(store).entities.map(({ name }) => name)).toEqual(['Nordwind', 'Velora SpA', 'Otto Brandt']);
      expect(undoCorrection(store)).toEqual(rename);
      expect(listCorrections(store)).toHaveLength(1);
      expect(undoCorrection(store)).toEqual({ kind: 'hide', entity: 'product:lumen' });
      expect(undoCorrection(store)).toBe(null);
    });
  });

  it('counts revisions with every change', async () => {
    await withStore(at('revision.namedrop'), { create: true }, (store) => {
      const seen = [revisionOf(store)];
      for (const change of [
        () => put(store, a),
        () => removeDocuments(store, ['a1']),
        () => appendCorrection(store, { kind: 'hide', entity: 'x' }),
        () => undoCorrection(store),
      ]) {
        change();
        seen.push(revisionOf(store));
      }
      expect(new Set(seen).size).toBe(seen.length);
    });
  });
});

describe('links that are kept', () => {
  it('are those that would be computed, whole or for some documents', async () => {
    await withStore(at('links.namedrop'), { create: true }, (store) => {
      for (const each of READINGS) put(store, each);
      const computed = openLibrary(store, { worthKeeping: 0 });
      const kept = openLibrary(store, { worthKeeping: 0 });
      expect(kept.entities).toEqual(computed.entities);
      expect(kept.corpus().readings).toEqual(computed.corpus().readings);
      const some = kept.corpus(['person:otto-brandt', 'company:velora']).readings;
      expect(some.map(({ id }) => id)).toEqual(['a1', 'b2', 'c3']);
      expect(some[1]).toEqual(computed.corpus().readings[1]);
      expect(kept.corpus(['person:jan-brandt']).readings.map(({ id }) => id)).toEqual(['d4']);
    });
  });

  it('obey what was said about places, too', async () => {
    await withStore(at('places.namedrop'), { create: true }, (store) => {
      for (const each of READINGS) put(store, each);
      const [relation] = b.relations;
      const { start, end } = b.mentions.find(({ entity }) => entity === 'company:velora')!;
      const { type, source, target, ...span } = relation!;
      appendCorrection(store, {
        kind: 'reject',
        reading: b.id,
        type,
        source,
        target,
        start: span.start,
        end: span.end,
      });
      appendCorrection(store, { kind: 'split', entity: 'company:velora', mentions: [{ reading: b.id, start, end }] });
      const computed = openLibrary(store, { worthKeeping: 0 }).corpus().readings;
      expect(openLibrary(store, { worthKeeping: 0 }).corpus().readings).toEqual(computed);
      const corrected = computed.find(({ id }) => id === b.id)!;
      expect(corrected.relations).toHaveLength(b.relations.length - 1);
      expect(corrected.mentions.find((mention) => mention.start === start)!.entity).toMatch(/^company:velora-part-/u);
    });
  });

  it('are not used after a change', async () => {
    await withStore(at('stale.namedrop'), { create: true }, (store) => {
      put(store, a);
      openLibrary(store, { worthKeeping: 0 });
      put(store, d);
      expect(openLibrary(store, { worthKeeping: 0 }).entities.map(({ id }) => id)).toContain('company:quartz');
    });
  });
});

describe('searchSentences', () => {
  it.each([
    ['careful', ['Brandt is careful, and Nordwind needs that.']],
    ['CAREFUL nordwind', ['Brandt is careful, and Nordwind needs that.']],
    ['ines', ['Inés Marchetti founded Velora in 2011.']],
    ['"needs that"', ['Brandt is careful, and Nordwind needs that.']],
    ['"that needs"', []],
    ['收購', ['北风没有收购维洛拉。']],
    ['没有收购', ['北风没有收购维洛拉。']],
    ['风', ['北风没有收购维洛拉。']],
    ['维洛', ['北风没有收购维洛拉。', '奧托·布蘭特說，維洛拉是好公司。']],
    ['收拉', []],
    ['?!', []],
  ])('%s', async (query, expected) => {
    await withStore(at('search.namedrop'), { create: true }, (store) => {
      if (listDocuments(store).length === 0) for (const each of READINGS) put(store, each);
      const { total, hits } = searchSentences(store, query);
      expect(hits.map(({ text }) => text).sort()).toEqual([...expected].sort());
      expect(total).toBe(expected.length);
      for (const { document, start, end, text, highlights } of hits) {
        const whole = READINGS.find(({ id }) => id === document.id)!.text;
        expect(whole.slice(start, end)).toBe(text);
        expect(highlights.length).toBeGreaterThan(0);
      }
    });
  });
});

describe('opening', () => {
  const error = (path: string, options = {}) => {
    try {
      closeStore(openStore(path, options));
      return 'opened';
    } catch (caught) {
      return (caught as Error).message.replace(path, 'FILE');
    }
  };

  it('says what is wrong with a file', () => {
    writeFileSync(at('junk.namedrop'), 'No database at all, just words and more words. '.repeat(40));
    mkdirSync(at('folder.namedrop'));
    const other = new Database(at('other.namedrop'));
    other.exec('CREATE TABLE t (x)');
    other.close();
    expect(error(at('none.namedrop'))).toMatch(/^FILE: no such graph; make one with: namedrop build/u);
    expect(error(at('junk.namedrop'))).toBe('FILE: is no graph of Namedrop; name another file or delete it');
    expect(error(at('folder.namedrop'))).toBe('FILE: is a folder; name a file for the graph');
    expect(error(at('other.namedrop'))).toBe('FILE: is a SQLite file, but no graph of Namedrop; name another file');
    expect(error(at('no/such/folder.namedrop'), { create: true })).toMatch(/^FILE: cannot be opened; check/u);
    expect(readFileSync(at('junk.namedrop'), 'utf8')).toMatch(/^No database/u);
  });

  it('refuses the format of a newer program and leaves the file as it is', () => {
    closeStore(openStore(at('newer.namedrop'), { create: true }));
    const database = new Database(at('newer.namedrop'));
    database.exec(`PRAGMA user_version = ${FORMAT + 1}`);
    database.close();
    const before = readFileSync(at('newer.namedrop'));
    expect(error(at('newer.namedrop'))).toMatch(/^FILE: has format \d+ of a newer Namedrop.*; update Namedrop$/u);
    expect(readFileSync(at('newer.namedrop'))).toEqual(before);
  });

  it('takes an empty file for a new graph', () => {
    writeFileSync(at('empty.namedrop'), '');
    expect(error(at('empty.namedrop'))).toBe('opened');
  });

  it('waits for another writer, then says so', () => {
    const busy = openStore(at('busy.namedrop'), { create: true });
    put(busy, a);
    busy.database.exec('BEGIN IMMEDIATE');
    const second = openStore(at('busy.namedrop'), { busyTimeoutMs: 50 });
    expect(() => put(second, b)).toThrow(/another program is writing to it; try again/u);
    expect(loadReadings(second)).toEqual([a]);
    busy.database.exec('COMMIT');
    put(second, b);
    closeStore(second);
    closeStore(busy);
    const copy = at('copy.namedrop');
    copyFileSync(at('busy.namedrop'), copy);
    const third = openStore(copy);
    expect(checkSound(third)).toEqual(['a1', 'b2']);
    closeStore(third);
  });
});

describe('documentHash', () => {
  const document = { id: 'x', source: 's', language: 'en', text: 'T', blocks: [] };
  it('changes with what was read, not with how its blocks were cut', () => {
    const hash = documentHash(document);
    expect(documentHash({ ...document, id: 'y', blocks: [{ start: 0, end: 1, hint: 'heading' }] })).toBe(hash);
    for (const change of [{ text: 'U' }, { date: '2025-01-01' }, { title: 't' }, { authors: ['A'] }, { source: 'q' }]) {
      expect(documentHash({ ...document, ...change })).not.toBe(hash);
    }
  });
});

describe('a document of its own', () => {
  it('may have no sentence at all', async () => {
    await withStore(at('void.namedrop'), { create: true }, (store) => {
      put(store, reading({ id: 'e5', text: '' }));
      expect(loadReadings(store)[0]!.segments).toEqual([]);
      removeDocuments(store, ['e5']);
      expect(rowCounts(store).documents).toBe(0);
    });
  });
});
