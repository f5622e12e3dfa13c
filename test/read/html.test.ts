import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const linesOf = (html: string) =>
  readHtml(html).blocks.map(({ hint, text, emphasis }) => `${hint}${emphasis ? '*' : ''}: ${text}`);

const PROSE =
  'The workshop stands where it stood before, and nobody in the town can say who built it, or when, or why. ';
const prose = (times: number) => `<p>${PROSE.repeat(3)}</p>`.repeat(times);
const proseLines = (times: number) => new Array<string>(times).fill(`paragraph: ${PROSE.repeat(3).trim()}`);

describe('text of a page', () => {
  const cases: [name: string, html: string, lines: string[]][] = [
    ['inline tags never cut a word', '<p><b>Ing</b>rid <em>Va</em>le</p>', ['paragraph: Ingrid Vale']],
    [
      'block tags always separate',
      '<div>Ann Oak</div><div>Ben Ash</div>',
      ['paragraph: Ann Oak', 'paragraph: Ben Ash'],
    ],
    ['so do line breaks', '<p>Ann Oak<br>Ben Ash</p>', ['paragraph: Ann Oak', 'paragraph: Ben Ash']],
    ['but not in a headline', '<h2>Ann<br>Oak</h2>', ['heading: Ann Oak']],
    [
      'entities and no-break spaces',
      '<p>A &amp; B&nbsp;plc &ouml;&#8217;s &mdash; x</p>',
      ['paragraph: A & B plc ö’s — x'],
    ],
    ['soft hyphens and optional breaks', '<p>Lang&shy;ford Green<wbr>way</p>', ['paragraph: Langford Greenway']],
    ['lines of the source', '<p>Ann\n   Oak</p>', ['paragraph: Ann Oak']],
    ['lines of Chinese source', '<p>安在城里\n开了公司。</p>', ['paragraph: 安在城里开了公司。']],
    [
      'lists, quotes and cells',
      '<ul><li>One<li>Two</ul><blockquote><p>Three</p></blockquote><p>Four four four four</p><table><tr><td>5<td>6</table>',
      ['list-item: One', 'list-item: Two', 'quote: Three', 'paragraph: Four four four four', 'table: 5', 'table: 6'],
    ],
    ['quotation elements', '<p>She said <q>no <i>way</i></q> twice.</p>', ['paragraph: She said “no way” twice.']],
    [
      'a paragraph all in bold',
      '<p><strong>Why?</strong></p><p>For <b>you</b>.</p>',
      ['paragraph*: Why?', 'paragraph: For you.'],
    ],
    [
      'bold and plain lines in one paragraph',
      '<p><b>Why?</b><br>For you.</p>',
      ['paragraph*: Why?', 'paragraph: For you.'],
    ],
    [
      'note marks',
      '<p>Oak<sup><a href="#fn1">1</a></sup> and Elm<sup>2</sup> of 10<sup>6</sup> m<sup>2</sup>, the 1<sup>st</sup>.<a href="#fn3" class="footnote-ref">3</a></p>',
      ['paragraph: Oak and Elm of 106 m2, the 1st.'],
    ],
    [
      'notes without their arrows',
      `${prose(2)}<ol class="footnotes"><li id="fn1">A note. <a href="#r1">↩</a></li></ol>`,
      [...proseLines(2), 'note: A note.'],
    ],
    [
      'scripts, styles and forms',
      '<style>p{}</style><script>var Ann = 1</script><p>Text.</p><form><input value="x"><button>Go</button></form>',
      ['paragraph: Text.'],
    ],
    ['hidden elements', '<p>Text.</p><p hidden>Ann</p><p style="display: none">Ben</p>', ['paragraph: Text.']],
    [
      'preformatted text',
      '<pre>Ann Oak was one\nwho left it.\n\nBen: Yes.</pre>',
      ['paragraph: Ann Oak was one who left it.', 'paragraph: Ben: Yes.'],
    ],
    [
      'preformatted code',
      '<p>Text of it.</p><pre><code>let ann = 1</code></pre>',
      ['paragraph: Text of it.', 'boilerplate: let ann = 1'],
    ],
    [
      'elements closed as in XML',
      '<head><title/><script src="x"/></head><body><p>Te<a id="a"/>xt.</p></body>',
      ['paragraph: Text.'],
    ],
  ];
  it.each(cases)('%s', (_, html, lines) => expect(linesOf(html)).toEqual(lines));
});

describe('main text', () => {
  const article = `<nav><a href="/">Home</a> <a href="/b">Business</a></nav>
    <header><h1>The Slow Baker</h1><div class="byline">By <a rel="author" href="/k">Nina Holt</a></div></header>
    <article><figure><img><figcaption>Ann Oak in Leeds. <span class="credit">Photograph: Emil Sachs/North</span></figcaption></figure>
    ${prose(2)}<div class="newsletter-signup"><h3>Never miss a word</h3><p>Sign up to our letter.</p></div>${prose(1)}
    <div class="footnotes"><p id="fn1">A note on bread.</p></div></article>
    <aside class="most-read"><h2>Most read</h2><ul><li><a href="/a">Jon Rusk sells</a></li></ul></aside>
    <footer>© 2024 Example Media Ltd, Gareth Owner</footer>`;

  it('leaves out menus, sidebars and footers, and says what is no narration', () => {
    expect(linesOf(article)).toEqual([
      'heading: The Slow Baker',
      'byline: By Nina Holt',
      'caption: Ann Oak in Leeds.',
      'credit: Photograph: Emil Sachs/North',
      ...proseLines(2),
      'boilerplate: Never miss a word',
      'boilerplate: Sign up to our letter.',
      ...proseLines(1),
      'note: A note on bread.',
    ]);
  });

  it('reads headline, standfirst and byline that stand before the text, and no logo', () => {
    const html = `<header><h1 class="logo"><a href="/">The Ledger</a></h1></header><div><div class="head"><h1>The Slow Baker</h1>
      <h2 class="standfirst">Bread takes time</h2><h2>Latest</h2><p>By <span class="byline-name">By Nina Holt</span></p></div>
      <div class="body">${prose(3)}<div class="related-articles"><h3>Related</h3><a href="/x">Nils Borg leaves</a></div>${prose(3)}
      <p class="author-bio">Nina Holt writes.</p></div></div>`;
    expect(linesOf(html)).toEqual([
      'heading: The Slow Baker',
      'heading: Bread takes time',
      'byline: By Nina Holt',
      ...proseLines(3),
      'boilerplate: Related',
      'boilerplate: Nils Borg leaves',
      ...proseLines(3),
      'note: Nina Holt writes.',
    ]);
  });

  it('finds the text where no element marks it', () => {
    const html = `<div id="page"><div id="left"><a href="/a">Jon Rusk</a> <a href="/b">Pia Holt</a></div><div id="text">${prose(4)}</div></div>`;
    expect(linesOf(html)).toEqual(proseLines(4));
  });

  it('does not believe a class name that would take the whole article', () => {
    expect(linesOf(`<div class="has-sidebar related">${prose(3)}</div>`)).toEqual(proseLines(3));
    expect(linesOf(`<article><div class="author">${prose(3)}</div></article>`)).toEqual(proseLines(3));
  });

  it('reads a page that nests absurdly deep', () => {
    expect(linesOf(`${'<div><span>'.repeat(20_000)}Text.`)).toEqual(['paragraph: Text.']);
  });
});

describe('title, date and authors', () => {
  const page = (head: string, body = prose(2)) => readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  const titles: [head: string, body: string, title: string | undefined][] = [
    ['<title>The Slow Baker | Example Media</title>', '<h1>The Slow Baker</h1>', 'The Slow Baker'],
    ['<title>The Slow Baker | Example Media</title>', '', 'The Slow Baker'],
    ['<title>Bread - a history</title>', '', 'Bread - a history'],
    ['<meta property="og:site_name" content="Crumbs"><title>Bread - Crumbs</title>', '', 'Bread'],
    ['<meta property="og:title" content="Bread &amp;amp; Salt">', '', 'Bread & Salt'],
    [
      ld({
        '@graph': [
          { '@type': 'Person', name: 'X' },
          { '@type': 'NewsArticle', headline: 'Bread' },
        ],
      }),
      '',
      'Bread',
    ],
    ['', '<h1>Bread</h1>', 'Bread'],
    ['<script type="application/ld+json">{broken</script>', '', undefined],
  ];
  it.each(titles)('title of %s%s', (head, body, title) => expect(page(head, body + prose(2)).title).toBe(title));

  const dates: [head: string, body: string, date: string | undefined][] = [
    [ld({ '@type': 'Article', datePublished: '2024-05-06T10:00:00Z', dateModified: '2024-06-06' }), '', '2024-05-06'],
    ['<meta property="article:published_time" content="2024-05-06T10:00">', '', '2024-05-06'],
    ['', '<article><time datetime="2024-05-06">6 May</time></article>', '2024-05-06'],
    ['<meta name="date" content="last week">', '', undefined],
  ];
  it.each(dates)('date of %s%s', (head, body, date) => expect(page(head, body + prose(2)).date).toBe(date));

  const authors: [head: string, body: string, authors: string[] | undefined][] = [
    [ld({ '@type': 'Article', author: [{ name: 'Ann Oak' }, { name: 'Ben Ash' }] }), '', ['Ann Oak', 'Ben Ash']],
    ['<meta name="author" content="By Ann Oak, Ben Ash and Cy Elm">', '', ['Ann Oak', 'Ben Ash', 'Cy Elm']],
    ['<meta name="author" content="Ann Oak, Jr.">', '', ['Ann Oak, Jr.']],
    ['<meta property="article:author" content="https://social.test/ann">', '', undefined],
    ['', '<aside><a rel="author">Jon Rusk</a></aside>', undefined],
  ];
  it.each(authors)('authors of %s%s', (head, body, names) =>
    expect(page(head, body + prose(2)).authors).toEqual(names),
  );
});
