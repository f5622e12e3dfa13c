const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>[0-3]?\\d)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** The ways of writing a whole date: day, month and year. */
const WHOLE_DATES = [
  // "December 12, 2025", "Dec. 12th 2025"
  `\\b${MONTH}\\s{1,3}${DAY}(?:st|nd|rd|th)?,?\\s{1,3}${YEAR}\\b`,
  // "14 March 2025", "14th of March, 2025"
  `\\b${DAY}(?:st|nd|rd|th)?\\.?\\s{1,3}(?:of\\s{1,3})?${MONTH},?\\s{1,3}${YEAR}\\b`,
  // "2025-03-14", "2025/3/14"
  `\\b${YEAR}[-/.](?<month>[01]?\\d)[-/.]${DAY}(?!\\d)`,
  // "2024年3月18日"
  `${YEAR}\\s?年\\s?(?<month>[01]?\\d)\\s?月\\s?${DAY}\\s?日`,
  // "14.03.2025": with dots the day always comes first
  `\\b${DAY}\\.(?<month>[01]?\\d)\\.${YEAR}\\b`,
].map((source) => new RegExp(source, 'iu'));

interface FoundDate {
  iso: string;
  index: number;
  length: number;
}

/** The ISO date (`2025-12-12`) that a value of metadata holds, if it holds a whole and possible one. */
export function parseDate(value: string): string | undefined {
  return dateIn(value.slice(0, 200))?.iso;
}

const LINES_LOOKED_AT = 15;
const CHARACTERS_LOOKED_AT = 6000;

/**
 * The date that a text gives itself near its top: a line that is a date, "Updated March 3, 2024", "By A. Name | 3 March
 * 2024", or the dateline of an agency ("LONDON, March 3, 2024 (Reuters) - …"). Dates inside sentences do not count.
 */
export function findDate(text: string): string | undefined {
  const lines = text.slice(0, CHARACTERS_LOOKED_AT).split(/[\n\r]+/u);
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  for (const [i, line] of filled.slice(0, LINES_LOOKED_AT).entries()) {
    const found = dateIn(line.slice(0, 200));
    if (found === undefined) continue;
    if (standsAlone(line, found) || (i < LINES_BEFORE_DATELINE && opensReport(line, found))) return found.iso;
  }
  return undefined;
}

function dateIn(text: string): FoundDate | undefined {
  for (const pattern of WHOLE_DATES) {
    const match = pattern.exec(text);
    const iso = match && isoDate(match.groups!);
    if (match && iso) return { iso, index: match.index, length: match[0].length };
  }
  return undefined;
}

function isoDate(groups: Record<string, string>): string | undefined {
  const name = MONTHS.indexOf(groups.month!.slice(0, 3).toLowerCase());
  const month = name >= 0 ? name + 1 : Number(groups.month);
  const day = Number(groups.day);
  const days = new Date(Date.UTC(Number(groups.year), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return undefined;
  return `${groups.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const LONGEST_DATE_LINE = 160;
const LABEL_BEFORE =
  /^(?:(?:first |last |date )?(?:updated|published|posted|modified|recorded|aired|released|issued|filed|date|on)\b|(?:sun|mon|tue|wed|thu|fri|sat)\p{L}*\b|发布|發布|更新|日期|时间|時間|\p{Script=Han}{0,6}[:：])/iu;
const SEPARATOR_BEFORE = /(?:[|·•—–/(:：]|\s-|,)\s*$/u;
const BYLINE_BEFORE = /^by\s+\p{Lu}|^(?:作者|记者|記者|文)[\s:：]/iu;
const AGENCY_BEFORE = /^[\p{Lu}\s.,'’/-]{2,60}$/u;
/** "Kiel, ", "New York City, NY, ": a place in small letters needs its comma, and stands at the very top. */
const PLACE_BEFORE =
  /^(?!(?:On|Since|By|Until|From|In|At)\b)\p{Lu}[\p{L}'’.-]{1,24}(?:,? \p{Lu}[\p{L}'’.-]{0,24}){0,4},$/u;
const AGENCY_AFTER = /^\s*(?:\([^)]{1,40}\)|\/[^/\n]{2,40}\/)?\s*[—–-]{1,2}\s/u;
const LINES_BEFORE_DATELINE = 8;
const TIME_ZONE = /\b\p{Lu}{2,5}\b/gu;
/** What may follow a date in its line: times, zones, how long it takes to read, more labels. */
const SMALL_AFTER =
  /\b(?:at|on|a\.?m|p\.?m|updated|published|posted|last|modified|min(?:ute)?s?|read|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day)\b|(?:sun|mon|tues|wednes|thurs|fri|satur)day|上午|下午|星期.|周./giu;

/** "Kiel, 4 March 2025 — The ferry is back." */
const opensReport = (line: string, { index, length }: FoundDate): boolean =>
  PLACE_BEFORE.test(line.slice(0, index).trim()) && AGENCY_AFTER.test(line.slice(index + length));

function standsAlone(line: string, { index, length }: FoundDate): boolean {
  const before = line.slice(0, index).trim();
  const after = line.slice(index + length);
  if (AGENCY_BEFORE.test(before) && AGENCY_AFTER.test(after)) return true;
  if (line.length > LONGEST_DATE_LINE) return false;
  const opens =
    before === '' || BYLINE_BEFORE.test(before) || LABEL_BEFORE.test(before) || SEPARATOR_BEFORE.test(before);
  const parted = /^\s*[|·•]/u.test(after) || (before === '' && /^\s*[—–]/u.test(after));
  return opens && (parted || isSmall(after)) && isShortBefore(before);
}

const isSmall = (after: string) =>
  (after.replace(TIME_ZONE, ' ').replace(SMALL_AFTER, ' ').match(/\p{L}/gu)?.length ?? 0) <= 3;
/** A sentence before the date makes it a sentence about that date. */
const isShortBefore = (before: string) => before.length <= 90 && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+/u.test(before);
