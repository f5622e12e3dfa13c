const NOTE_NAME = /(?:foot|end|side)-?_?note|noteref|\bfn\b|fnref|cite_ref|reference|\bnote/iu;
const MARK = /^[\s[({]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})[\s\])}]*$/iu;

/** A raised number that points to a note. It would stick to the name before it: "Suleyman1". */
export function isFootnoteMark(element: Element, before: string): boolean {
  const tag = element.localName;
  if (tag !== 'sup' && tag !== 'a' && tag !== 'span') return false;
  const text = element.textContent ?? '';
  if (text.length > 12 || !MARK.test(text)) return false;
  const role = `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`;
  if (/noteref/u.test(role)) return true;
  const names = `${element.className} ${element.id} ${element.getAttribute('href') ?? ''}`;
  if (tag === 'sup') return NOTE_NAME.test(names) || element.querySelector('a') !== null || isRaisedMark(text, before);
  return tag === 'a' && /#/u.test(element.getAttribute('href') ?? '') && NOTE_NAME.test(names);
}

/** "Suleyman³" and "ended.³" have notes; "10⁶", "m²" and "x³" have powers, "1st" and "2nd" have endings. */
function isRaisedMark(text: string, before: string): boolean {
  return /\d|[*†‡§¶]/u.test(text) && /(?:\p{L}{3}|[.,;:!?"'”’»)\]]|\p{Script=Han})\s*$/u.test(before);
}

/** The arrow at the end of a note that leads back into the text. */
export function isBackLink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  if (element.getAttribute('role') === 'doc-backlink') return true;
  return (
    /^#/u.test(element.getAttribute('href') ?? '') &&
    /^[\s↑↩︎⏎^\ufe0e]+$|^(?:back|return)$/iu.test(element.textContent ?? '')
  );
}
