import { InputError } from '../errors.ts';
import type { Document } from '../model.ts';
import { type BytesOptions, readAll } from './bytes.ts';

/** A document with what to know about it, or the reason why there is none. */
export type ReadResult =
  | { source: string; document: Document; issues: string[]; error?: undefined }
  | { source: string; error: InputError; document?: undefined; issues?: undefined };

/** The bytes of one source → a result for each of its documents. Never throws an InputError: it is a result. */
export async function* readSource(
  source: string,
  bytes: Uint8Array,
  options: BytesOptions,
): AsyncGenerator<ReadResult> {
  const issues: string[] = [];
  const onIssue = (issue: string) => issues.push(`${source}: ${issue}`);
  try {
    for (const result of await readAll(source, bytes, { ...options, onIssue })) {
      if (result instanceof InputError) yield { source, error: result };
      else yield { source, document: result, issues };
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { source, error };
  }
}
