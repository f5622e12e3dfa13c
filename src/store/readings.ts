import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Reading } from '../model.ts';
import { guarded, type Store } from './file.ts';

/** A reading as the file holds it. Level 3 is within a tenth of the best size at a quarter of its time. */
export const encodeReading = (reading: Reading): Buffer =>
  deflateRawSync(Buffer.from(JSON.stringify(reading)), { level: 3 });

const decodeReading = (body: Uint8Array): Reading => JSON.parse(inflateRawSync(body).toString('utf8'));

/** The readings of the file as they were stored, not linked, ordered by id; with `ids` only those. */
export function loadReadings({ database, path }: Store, ids?: readonly string[]): Reading[] {
  return guarded(path, () => {
    if (ids === undefined) return database.prepare(`${SELECT} ORDER BY id`).raw().all([]).map(decodeRow);
    const one = database.prepare(`${SELECT} WHERE id = ?`).raw();
    return [...ids].sort().flatMap((id) => one.all([id]).map(decodeRow));
  });
}

const SELECT = 'SELECT body FROM readings JOIN documents ON documents.key = readings.document';

const decodeRow = (row: unknown): Reading => decodeReading((row as [Uint8Array])[0]);
