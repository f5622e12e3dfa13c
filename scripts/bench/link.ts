import { linkReadings } from '../../src/link/readings.ts';
import { makeArticle } from './articles.ts';
import type { Row } from './measure.ts';

/** The larger number of readings is the one after `link` on the command line, if any; the other is half of it. */
const MOST = 20_000;

/** Linking so many readings and half as many: what twice as many cost, in processor time. */
export function benchLink(): Row[] {
  const most = process.argv[2] === 'link' ? Number(process.argv[3] ?? MOST) : MOST;
  linkReadings(articles(200));
  const half = timed(articles(most / 2));
  const all = timed(articles(most));
  return [
    [`link ${most / 2} readings`, `${half.toFixed(1)} s`, ''],
    [`link ${most} readings`, `${all.toFixed(1)} s`, `${(all / half).toFixed(1)} times as long`],
  ];
}

const articles = (count: number) => Array.from({ length: count }, (_, n) => makeArticle(n));

function timed(readings: ReturnType<typeof articles>): number {
  const from = process.cpuUsage();
  linkReadings(readings);
  return process.cpuUsage(from).user / 1e6;
}
