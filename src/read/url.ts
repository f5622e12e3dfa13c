import { InputError } from '../errors.ts';
import { DEFAULT_MAX_BYTES, tooLarge } from './bytes.ts';

const DEFAULT_TIMEOUT_MS = 30_000;

/** Fetches a page within a time and a size. Throws an InputError that says what the server or the network said. */
export async function fetchBytes(
  url: string,
  { maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS }: { maxBytes?: number; timeoutMs?: number },
  fetcher: typeof fetch,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  try {
    const response = await fetcher(url, { redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) {
      const status = `${response.status} ${response.statusText}`.trim();
      throw new InputError(`the server answered ${status}; check the address`);
    }
    return { bytes: await body(response, maxBytes), contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    throw new InputError(reason(error, timeoutMs));
  }
}

async function body(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown, timeoutMs: number): string {
  if (error instanceof InputError) return error.message;
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s; try again or raise --timeout`;
  const why = cause instanceof Error && cause.message ? cause.message : message;
  return `cannot be fetched (${why}); check the address and the network`;
}
