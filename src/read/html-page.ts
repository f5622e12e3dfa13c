/** Makes a page of any HTML that linkedom reads as browsers do. */
export function wholePage(html: string): string {
  const closed = closeXmlElements(flattenAbyss(html));
  // linkedom puts what stands outside of html and body nowhere.
  if (!/<body[\s>]/iu.test(closed)) return `<!doctype html><html><body>${closed}</body></html>`;
  return /<html[\s>]/iu.test(closed) ? closed : `<!doctype html><html>${closed}</html>`;
}

/** XHTML closes `<title/>` and `<a id="x"/>` in place; as HTML they would swallow what follows. */
function closeXmlElements(html: string): string {
  return html.replace(
    /<(title|script|style|iframe|textarea|a|span|p|div|i|b|em)(\s[^<>]{0,500})?\/>/giu,
    '<$1$2></$1>',
  );
}

const CONTAINER = /<(\/?)(?:div|span|section|article|b|i|em|strong|font|center|blockquote|table|ul|ol)\b[^<>]*>/giu;
/** Browsers stop at 512; linkedom takes time with the square of the depth. */
const DEEPEST = 2000;

/** A page that nests deeper than any real one loses the elements that nest. */
function flattenAbyss(html: string): string {
  let depth = 0;
  for (const [, isEnd] of html.matchAll(CONTAINER)) {
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return html.replace(CONTAINER, '<br>');
  }
  return html;
}
