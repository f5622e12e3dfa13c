import type { BlockHint } from '../model.ts';

/** What an element says of the text in it; `drop` where nothing of it is read. */
export type ElementZone = BlockHint | 'drop';

const DROPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video map head title link meta nav ' +
    'button input select textarea option dialog menu rp rt'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const BY_TAG: Record<string, ElementZone> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table',
  th: 'table',
  aside: 'boilerplate',
  footer: 'boilerplate',
  form: 'boilerplate',
};

const BY_ROLE: Record<string, ElementZone> = {
  navigation: 'drop',
  search: 'drop',
  menu: 'drop',
  complementary: 'boilerplate',
  contentinfo: 'boilerplate',
  'doc-footnote': 'note',
  'doc-endnote': 'note',
  'doc-endnotes': 'note',
  heading: 'heading',
};

/** Words of class names, ids and the like. The first that fits counts. */
const BY_WORDS: [zone: ElementZone, words: RegExp][] = [
  ['drop', / (?:visually hidden|screen reader|sr only|mw editsection|headerlink|skip link|breadcrumbs?) /u],
  [
    'note',
    / (?:(?:foot|end|side)notes?|(?:foot|end|side) notes?|fn|editors? note|doc endnotes?|cite note|ref(?:erences?|list)|author (?:bio|description|info|box)|about (?:the )?author) /u,
  ],
  [
    'boilerplate',
    / (?:newsletters?|sign ?up|subscri(?:be|ption)|paywall|related|recommend(?:ed|ations?)|recirculation|promos?|promotions?|advert(?:s|isements?)?|ads?|sponsor(?:ed)?|outbrain|taboola|shar(?:e|ing)|social|disqus|comments|comment list|cookies?|consent|gdpr|sidebar|side bar|rail|popup|modal|pagination|pager|tags|tag list|trending|most (?:read|popular|viewed)|mostread|read (?:more|next)|see also|toc|table of contents|pull ?quote|teasers?|cta|call to action|hatnote|noprint|navbox|nav|navigation) /u,
  ],
  ['heading', / (?:standfirst|dek|deck|sub ?headline|sub ?title|sub ?heading) /u],
  ['credit', / (?:credits?|photo ?credits?|photographer|copyright|attribution|image source) /u],
  ['caption', / (?:captions?|caption text|legend) /u],
  [
    'byline',
    / (?:bylines?|by line|authors?|author names?|dateline|pub ?date|publish(?:ed)? (?:date|time|on)|timestamp|contributors?) /u,
  ],
];

export const isBlockElement = (element: Element): boolean => BLOCKS.has(element.localName);

/** The zone that an element's tag, role, class names and id give to the text in it, undefined when they say nothing. */
export function elementZone(element: Element): ElementZone | undefined {
  const tag = element.localName;
  if (DROPPED.has(tag) || isHidden(element)) return 'drop';
  const named = namedZone(element);
  if (named === 'note' && tag === 'sup') return undefined;
  return named ?? BY_ROLE[element.getAttribute('role') ?? ''] ?? BY_TAG[tag];
}

/** Whether its names, and not only its tag, call an element a headline or what stands under one. */
export const isNamedHeading = (element: Element): boolean => namedZone(element) === 'heading';

const namedZone = (element: Element): ElementZone | undefined => {
  const words = wordsOf(element);
  return BY_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
};

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '');
}

/** Class, id, rel, itemprop and epub:type as words: "newsletterSignUp foot-note" → " newsletter sign up foot note ". */
function wordsOf(element: Element): string {
  const names = ['class', 'id', 'rel', 'itemprop', 'epub:type'].map((name) => element.getAttribute(name) ?? '');
  const words = names
    .join(' ')
    .slice(0, 500)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return ` ${words.replace(/[^\p{L}]+/gu, ' ')} `;
}
