import { inflateRawSync } from 'node:zlib';
import { InputError } from '../errors.ts';

/** A zip archive whose entries are unpacked one by one, when asked for, and never to more than a limit in all. */
export interface Zip {
  names: string[];
  /** The bytes of an entry, undefined when there is none. Throws an InputError when the limit is passed. */
  read(name: string): Uint8Array | undefined;
  readText(name: string): string | undefined;
}

interface Entry {
  method: number;
  isEncrypted: boolean;
  compressedSize: number;
  offset: number;
}

/** What the archive says of sizes is not believed: the limit counts the bytes that really come out. */
export function openZip(bytes: Uint8Array, maxUnpacked: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  let left = maxUnpacked;
  const read = (name: string) => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.isEncrypted) throw new InputError('is protected by a password; save it without one');
    const unpacked = unpack(dataOf(view, entry), entry.method, left);
    left -= unpacked.length;
    return unpacked;
  };
  const readText = (name: string) => {
    const data = read(name);
    return data && new TextDecoder().decode(data);
  };
  return { names: [...entries.keys()], read, readText };
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const BROKEN = 'is a broken or truncated zip archive; fetch or save it again';

/** The central directory (APPNOTE 4.3.12), found from its end. Zip64 is for archives larger than any that is read. */
function readDirectory(view: DataView): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new InputError(BROKEN);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.set(name, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new InputError(BROKEN);
}

function dataOf(view: DataView, { offset, compressedSize }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw new InputError(BROKEN);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > view.byteLength) throw new InputError(BROKEN);
  return new Uint8Array(view.buffer, view.byteOffset + start, compressedSize);
}

const STORED = 0;
const DEFLATED = 8;

function unpack(data: Uint8Array, method: number, limit: number): Uint8Array {
  const absurd = () =>
    new InputError(
      `unpacks to more than ${Math.round(limit / 1024 / 1024)} MB; raise --max-bytes if it is no zip bomb`,
    );
  if (method === STORED) {
    if (data.length > limit) throw absurd();
    return data;
  }
  if (method !== DEFLATED) throw new InputError('is packed in a way that is not known here; save it again');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? absurd() : new InputError(BROKEN);
  }
}
