import { posix } from 'node:path';
import { InputError } from '../errors.ts';
import { parseDate } from './dates.ts';
import type { Content, DraftBlock } from './document.ts';
import { fragmentBlocks } from './html.ts';
import { splitNames } from './html-metadata.ts';
import { xmlAttributes, xmlElementText } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** A book → its chapters one after the other, in the order of the spine; covers and contents lists are left out. */
export function readEpub(bytes: Uint8Array, maxUnpacked: number): Content {
  const zip = openZip(bytes, maxUnpacked);
  refuseProtected(zip);
  const container = zip.readText('META-INF/container.xml') ?? '';
  const packagePath = xmlAttributes(container, 'rootfile')[0]?.['full-path'];
  const opf = packagePath && zip.readText(packagePath);
  if (!opf) throw new InputError('has no package file, so it is no whole EPUB; fetch it again');
  const blocks: DraftBlock[] = [];
  for (const path of chapterPaths(opf, packagePath)) {
    for (const block of fragmentBlocks(zip.readText(path) ?? '')) blocks.push(block);
  }
  const authors = splitNames(xmlElementText(opf, 'dc:creator'));
  return {
    blocks,
    title: xmlElementText(opf, 'dc:title'),
    date: parseDate(xmlElementText(opf, 'dc:date') ?? ''),
    authors: authors.length > 0 ? authors : undefined,
  };
}

/** Fonts may be scrambled in a free book; chapters are encrypted only in a protected one. */
function refuseProtected(zip: Zip): void {
  const encrypted = xmlAttributes(zip.readText('META-INF/encryption.xml') ?? '', 'CipherReference');
  if (encrypted.some(({ URI }) => /\.x?html?$/iu.test(URI ?? ''))) {
    throw new InputError('is protected against copying (DRM); give an unprotected copy');
  }
}

function chapterPaths(opf: string, packagePath: string): string[] {
  const items = new Map(xmlAttributes(opf, 'item').map((item) => [item.id, item]));
  const paths: string[] = [];
  for (const { idref, linear } of xmlAttributes(opf, 'itemref')) {
    const item = items.get(idref);
    if (!item?.href || linear === 'no' || /\bnav\b/u.test(item.properties ?? '')) continue;
    if (!/html/u.test(item['media-type'] ?? '')) continue;
    paths.push(posix.join(posix.dirname(packagePath), decodeURI(item.href.replace(/#.*$/u, ''))));
  }
  return paths;
}
