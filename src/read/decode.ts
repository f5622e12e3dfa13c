import { InputError } from '../errors.ts';

export interface Decoded {
  text: string;
  /** What the reader of the text should know about its encoding. */
  issue?: string;
}

/**
 * Bytes → text. A byte order mark decides and is stripped; then a declared charset; then UTF-8; then GB18030, Big5 and windows-1252 are tried, and the guess is told as an issue. Throws an InputError for bytes that
 * are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const decoded =
    decodeMarked(bytes) ??
    decodeUnmarkedUtf16(bytes) ??
    decodeDeclared(bytes, declared) ??
    decodeUtf8(bytes) ??
    guess(bytes);
  refuseBinary(decoded.text);
  return decoded;
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3)) ?? mended(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return { text: decode(bytes, 'utf-16le') };
  if (a === 0xfe && b === 0xff) return { text: decode(bytes, 'utf-16be') };
  return undefined;
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (declared === undefined || /^utf-?8$/iu.test(declared)) return undefined;
  try {
    return { text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = tryDecode(bytes, 'utf-8');
  return text === undefined ? undefined : { text };
}

/** Text in UTF-16 without its mark: nearly every other byte is zero where the text is Latin. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 2]! += 1;
  const isZero = (parity: 0 | 1) => zeros[parity]! > sample.length * 0.35 && zeros[1 - parity]! < sample.length * 0.02;
  const encoding = isZero(1) ? 'utf-16le' : isZero(0) ? 'utf-16be' : undefined;
  if (encoding === undefined) return undefined;
  return { text: decode(bytes, encoding), issue: `read as ${encoding.toUpperCase()}, which it does not say` };
}

function guess(bytes: Uint8Array): Decoded {
  const utf8 = mended(bytes);
  if (utf8.isLikely) return utf8;
  const chinese = ['gb18030', 'big5']
    .map((encoding) => ({ encoding, text: tryDecode(bytes, encoding) ?? '' }))
    .map((candidate) => ({ ...candidate, share: commonHanShare(candidate.text) }))
    .sort((a, b) => b.share - a.share)[0]!;
  const encoding = chinese.share > 0.15 ? chinese.encoding : 'windows-1252';
  return {
    text: decode(bytes, encoding),
    issue: `not UTF-8; read as ${encoding}. Save it as UTF-8 if letters look wrong`,
  };
}

/** UTF-8 with its broken bytes replaced; likely when most of what is not ASCII is whole. */
function mended(bytes: Uint8Array): Decoded & { isLikely: boolean } {
  const text = decode(bytes, 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  const foreign = text.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0;
  const issue = `${broken} broken bytes in its UTF-8 were replaced by \ufffd`;
  return { text, issue, isLikely: broken * 10 < foreign };
}

/** The most frequent characters of Chinese, simplified and traditional: about a third of any text. */
const COMMON_HAN = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于于於着下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運',
);

/** How many of the characters beyond ASCII are common Chinese ones. */
function commonHanShare(text: string): number {
  const sample = text.slice(0, 50_000).match(/[^\x00-\x7f]/gu) ?? [];
  if (sample.length === 0) return 0;
  return sample.filter((character) => COMMON_HAN.has(character)).length / sample.length;
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters do not stand in text, apart from white space, form feeds and a stray few. */
function refuseBinary(text: string): void {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  // A few stray controls in a short text come from scanners and terminals.
  if (sample.includes('\0') || (controls > 8 && controls * 50 > sample.length)) {
    throw new InputError('is no text but binary data; give a text, or a format that --help lists');
  }
}
