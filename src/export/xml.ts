const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns these into blanks inside an attribute unless they are references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends in XML 1.1, and some parsers take them so in 1.0.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Takes away what XML 1.0 forbids, even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF. */
export const cleanXml = (text: string): string => text.replace(FORBIDDEN, '').replace(/\p{Surrogate}/gu, '');

/** Most names and numbers hold nothing of this, and one look is ten times cheaper than three replacements. */
const SPECIAL = /[\u0000-\u001f&<>"\u0085\u2028\ud800-\udfff\ufffe\uffff]/;

/** Text that may stand in an attribute or an element, escaped once. */
export const escapeXml = (text: string): string => (SPECIAL.test(text) ? escapeSigns(text) : text);

const escapeSigns = (text: string): string =>
  cleanXml(text).replace(/[&<>"\t\n\r\u0085\u2028]/gu, (sign) => ENTITIES[sign]!);

/** ` name="value"` for each attribute that has a value. */
export function xmlAttributes(attributes: Record<string, string | number | undefined>): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${name}="${escapeXml(String(value))}"`;
  }
  return written;
}

/** Gives every key an id of legal characters: not empty, and no two alike even when cleaning makes keys alike. */
export function xmlIds(keys: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const clean = cleanXml(key).trim() || 'node';
    let id = clean;
    for (let n = 2; taken.has(id); n += 1) id = `${clean}~${n}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
