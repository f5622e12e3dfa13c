import { getDocumentProxy } from 'unpdf';
import { InputError } from '../errors.ts';
import type { Content } from './document.ts';
import { type PdfItem, type PdfLine, pageLines, withoutRunningHeads } from './pdf-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF → its lines as paragraphs. Throws an InputError for one that is protected, broken, or only pictures. */
export async function readPdf(bytes: Uint8Array, onIssue?: (issue: string) => void): Promise<Content> {
  const pdf = await openPdf(bytes);
  try {
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await linesOfPage(pdf, number, onIssue));
    const blocks = pdfParagraphs(withoutRunningHeads(pages));
    if (blocks.length === 0) {
      throw new InputError('has no text in its pages, only pictures of it; run OCR over it first');
    }
    if (!endsWhole(bytes)) onIssue?.('ends without the mark of a whole PDF; the last pages may be missing');
    return { blocks, ...(await metadataOf(pdf)) };
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // PDF.js takes the buffer away from its owner.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new InputError('is protected by a password; save it without one');
    throw new InputError(`is a broken or truncated PDF (${message.split('\n')[0]}); fetch or save it again`);
  }
}

async function linesOfPage(pdf: Pdf, number: number, onIssue?: (issue: string) => void): Promise<PdfLine[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageLines(items.filter((item) => 'str' in item) as PdfItem[], number);
  } catch (error) {
    onIssue?.(`page ${number} is broken and was left out (${(error as Error).message.split('\n')[0]})`);
    return [];
  }
}

const endsWhole = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');

/** Titles that programs fill in by themselves. */
const NO_TITLE =
  /^(?:untitled|microsoft word|powerpoint|slide \d|document\d*$|.*\.(?:docx?|pdf|indd|tex|qxd|pptx?|rtf)$)/iu;

/** The date of a PDF's making is mostly that of a download or a print, so it is no date of the text. */
async function metadataOf(pdf: Pdf): Promise<Pick<Content, 'title' | 'authors'>> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author } = info as { Title?: unknown; Author?: unknown };
  const title = typeof Title === 'string' && !NO_TITLE.test(Title.trim()) ? Title.trim() : undefined;
  const author =
    typeof Author === 'string' && /\p{L}\s\p{L}|\p{Script=Han}{2}/u.test(Author) ? [Author.trim()] : undefined;
  return { title, authors: author };
}
