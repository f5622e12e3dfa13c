import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { InputError } from '../errors.ts';
import type { Content } from './document.ts';
import { fragmentBlocks } from './html.ts';
import { xmlElementText } from './xml.ts';
import { openZip } from './zip.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** The parts that hold text. Pictures, fonts and what else may stand in the archive are never unpacked. */
const TEXT_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/u;

/** A Word document → its text by way of HTML, so that a name split over runs is whole again. */
export async function readDocx(bytes: Uint8Array, maxUnpacked: number): Promise<Content> {
  const zip = openZip(bytes, maxUnpacked);
  if (!zip.names.includes('word/document.xml')) {
    throw new InputError('holds no word/document.xml; save it again as .docx');
  }
  // mammoth gets an archive of just what was unpacked within the limit.
  const parts = Object.fromEntries(
    zip.names.filter((name) => TEXT_PARTS.test(name)).map((name) => [name, zip.read(name)!]),
  );
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
  const core = zip.readText('docProps/core.xml') ?? '';
  const author = xmlElementText(core, 'dc:creator');
  return {
    blocks: fragmentBlocks(value),
    title: xmlElementText(core, 'dc:title'),
    authors: author && isFullName(author) ? [author] : undefined,
  };
}

/** Word fills in the account's name: "Admin", "jdoe", "python-docx". */
const isFullName = (name: string) =>
  /^\p{Lu}\S*(?: \S+)* \p{Lu}\S*$/u.test(name) || /^\p{Script=Han}{2,4}$/u.test(name);
