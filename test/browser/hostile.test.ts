import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { annotated, corpusOf } from '../graph/annotated.ts';
import { browserPath, launch, openPage } from './browser.ts';
import { buildPages } from './built.ts';

/** Four names in a document and its title, in places where markup, scripts and writing systems could do harm. */
function corpusWith([one, two, three, four]: readonly string[]): Corpus {
  const [a, b, c, d] = ['person:a', 'company:b', 'product:c', 'person:d'];
  return corpusOf([
    annotated({
      id: 'doc',
      title: `About ${one}`,
      date: '2025-01-02',
      paragraphs: [
        { zone: 'question', speaker: d, text: `[[${d}|${four}]] asked about [[${b}|${two}]].` },
        {
          zone: 'answer',
          speaker: a,
          text: `[[${a}|${one}]] founded [[${b}|${two}]] with [[${c}|${three}]] and [[${d}|${four}]].`,
        },
      ],
      relations: [[a, 'founded', b, `${one} founded ${two}`]],
      quotes: [[`with ${three}`, a]],
    }),
  ]);
}

const PLAIN = ['Ada Loom', 'Loomworks', 'Shuttle', 'Bo Weaver'];
const HOSTILE: Record<string, readonly string[]> = {
  'markup and script': [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(2)</script>',
    '<style>*{display:none}</style><!--',
    '" onmouseover="alert(3)" x="&lt;b&gt;',
  ],
  'ten thousand characters': [
    'A'.repeat(10_000),
    `${'very '.repeat(2000)}long`,
    '龍'.repeat(10_000),
    'x'.repeat(9_999),
  ],
  'right to left and combining': [
    'محمد \u202eevil\u202c العربي',
    'שלום \u2067rtl\u2069 חברה',
    `Z\u0335\u0321\u0300\u0301\u0302${'\u0300\u0316\u0334'.repeat(12)}algo`,
    'e\u0301\u200d\u2060 👩‍👩‍👧‍👦 \ufeffBo',
  ],
};

describe.skipIf(browserPath === null)('a hostile document', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), buildPages()]);
  });

  afterAll(async () => {
    await browser?.close();
    pages?.remove();
  });

  /** Every element of the page in list, card and reader, without its text, and the names that are shown. */
  async function structureOf(url: string) {
    const { page, troubles, close } = await openPage(browser, `${url}#at=company:b&view=list`);
    await page.waitForSelector('.panel .quote mark, .panel .quote .lit');
    await page.locator('.panel .quote .words').first().click();
    await page.waitForSelector('.reader .lit, .reader mark');
    await page.keyboard.press('/');
    await page.keyboard.type('a');
    await page.waitForSelector('.results');
    await page.keyboard.press('Escape');
    const found = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('.list, .panel, .reader')];
      const elements = parts.flatMap((part) => [...part.querySelectorAll('*')]);
      return {
        elements: elements.map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`),
        handlers: elements.flatMap((e) => e.getAttributeNames().filter((name) => name.startsWith('on'))),
        names: [...document.querySelectorAll('.list tbody .name > span')].map((e) => e.textContent!),
        fits: document.documentElement.scrollWidth <= window.innerWidth,
        scripts: document.scripts.length,
      };
    });
    // The graph draws the same names.
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.waitForSelector('.stage .labels');
    await page.waitForTimeout(300);
    await close();
    return { ...found, troubles };
  }

  it.each(Object.keys(HOSTILE).flatMap((name) => [['served', name] as const, ['exported', name] as const]))(
    '%s: %s changes nothing but the text shown',
    async (form, name) => {
      const open = async (corpus: Corpus) => {
        if (form === 'exported') return structureOf(pages.exportFile(corpus));
        const server = await pages.serve(corpus);
        const structure = await structureOf(server.url);
        await server.close();
        return structure;
      };
      const [plain, hostile] = [await open(corpusWith(PLAIN)), await open(corpusWith(HOSTILE[name]!))];
      // Quotes are cut where they grow too long, so there are fewer pieces of long ones, but none of another kind.
      if (name !== 'ten thousand characters') expect(hostile.elements).toEqual(plain.elements);
      expect(hostile.elements.filter((element) => !plain.elements.includes(element))).toEqual([]);
      expect([...hostile.names].sort()).toEqual([...HOSTILE[name]!].sort());
      expect(hostile).toMatchObject({ handlers: [], fits: true, scripts: plain.scripts, troubles: [] });
    },
  );
});
