import { describe, expect, it } from 'vitest';
import { type MentionFilter, whoMentions } from '../../src/query/mentions.ts';
import { openLibrary } from '../../src/store/corpus.ts';
import { appendCorrection } from '../../src/store/corrections.ts';
import { removeDocuments } from '../../src/store/documents.ts';
import { withStore } from '../../src/store/file.ts';
import { READINGS } from '../query/corpus.ts';
import { put } from './contents.ts';
import { temporaryFolder } from './folder.ts';

const at = temporaryFolder();

const FILTERS: MentionFilter[] = [
  {},
  { self: true },
  { by: 'person:ines-marchetti' },
  { by: 'person:ines-marchetti', of: 'person:ines-marchetti' },
  { of: 'company:velora' },
  { of: 'company:velora', by: 'person:otto-brandt' },
  { of: 'nobody' },
  { type: 'company' },
  { form: 'pronoun', self: true },
  { zone: 'answer' },
  { zone: 'caption' },
  { stance: 'asks' },
  { stance: 'denies', type: 'company' },
  { stance: 'asserts', zone: 'answer' },
  { since: '2025-06' },
  { until: '2025-06-18' },
  { since: '2025-03', until: '2025-03', type: 'person' },
  { document: 'd4.md' },
  { document: 'A talk with Inés Marchetti', zone: 'question' },
];

describe('the kept counts give what counting the readings gives', () => {
  it.each(FILTERS)('%j', async (filter) => {
    await withStore(at('tallies.namedrop'), { create: true }, (store) => {
      for (const each of READINGS) put(store, each);
      openLibrary(store, { worthKeeping: 0 });
      const kept = openLibrary(store);
      expect(kept.whoMentions(filter)).toEqual(whoMentions(kept.corpus(), filter));
    });
  });

  it('after documents have gone and corrections have come', async () => {
    await withStore(at('changed.namedrop'), { create: true }, (store) => {
      const counted = () => {
        openLibrary(store, { worthKeeping: 0 });
        const library = openLibrary(store);
        expect(library.whoMentions()).toEqual(whoMentions(library.corpus()));
        return library.whoMentions();
      };
      for (const each of READINGS) put(store, each);
      const all = counted();
      removeDocuments(store, ['a1']);
      expect(counted()).not.toEqual(all);
      put(store, READINGS[0]!);
      expect(counted()).toEqual(all);
      appendCorrection(store, { kind: 'hide', entity: 'person:otto-brandt' });
      expect(counted().some(({ by, of }) => by === 'person:otto-brandt' || of === 'person:otto-brandt')).toBe(false);
    });
  });
});
