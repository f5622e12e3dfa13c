import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
/** Cells that a picture is averaged over, so that another machine's letters make no difference. */
const COLUMNS = 48;
const ROWS = 30;

/** Mean difference of a page from its golden picture, 0 to 255. With `UPDATE_GOLDEN=1` the picture is taken anew. */
export async function differenceFromGolden(page: Page, name: string): Promise<number> {
  const file = join(FOLDER, `${name}.png`);
  const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, now);
  const [golden, taken] = await Promise.all([averages(page, readFileSync(file)), averages(page, now)]);
  return golden.reduce((sum, value, i) => sum + Math.abs(value - taken[i]!), 0) / golden.length;
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
