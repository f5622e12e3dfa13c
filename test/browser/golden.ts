import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
/** Cells that a picture is averaged over, so that another machine's letters make no difference. */
const COLUMNS = 48;
const ROWS = 30;

/** The share of cells that differ most: a part that is missing shows there, in a mean over all it would drown. */
const WORST = 0.02;

/**
 * How much the worst cells of a page differ from its golden picture, 0 to 255 in the mean. With `UPDATE_GOLDEN=1` the
 * picture is taken anew.
 */
export async function differenceFromGolden(
  page: Page,
  name: string,
  update = process.env.UPDATE_GOLDEN,
): Promise<number> {
  const file = join(FOLDER, `${name}.png`);
  const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (update || !existsSync(file)) writeFileSync(file, now);
  const [golden, taken] = await Promise.all([averages(page, readFileSync(file)), averages(page, now)]);
  const differences = golden.map((value, i) => Math.abs(value - taken[i]!)).sort((x, y) => y - x);
  const worst = differences.slice(0, Math.round(differences.length * WORST));
  return worst.reduce((sum, value) => sum + value, 0) / worst.length;
}

/** Rendering differs a little from machine to machine. */
export const TOLERANCE = 6;
/** With other fonts than the pictures were taken with, only that no pane is missing can be told. */
const LOOSE_TOLERANCE = 36;
/** Debian with fonts-noto-cjk, as the tests install it. */
const FONTS = '589 200 570 200';

export const toleranceOf = async (page: Page): Promise<number> =>
  (await fontsOf(page)) === FONTS ? TOLERANCE : LOOSE_TOLERANCE;

/** The fonts of the machine as the widths that two words have in them: other letters stand in other places. */
function fontsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    const style = getComputedStyle(document.documentElement);
    return ['--sans', '--serif']
      .map((name) => {
        context.font = `100px ${style.getPropertyValue(name)}`;
        return ['Handgloves', '汉字'].map((word) => Math.round(context.measureText(word).width)).join(' ');
      })
      .join(' ');
  });
}

/** The browser reads the PNG: no other decoder is needed. */
function averages(page: Page, png: Buffer): Promise<number[]> {
  return page.evaluate(
    async ({ data, columns, rows }) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]), {
        resizeWidth: columns,
        resizeHeight: rows,
        resizeQuality: 'high',
      });
      const context = new OffscreenCanvas(columns, rows).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, columns, rows).data];
    },
    { data: png.toString('base64'), columns: COLUMNS, rows: ROWS },
  );
}
