const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}{2,})(?:[ \u00a0](?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|van|von|der|den|del|di|da|bin|al|el|ten)){0,4}`;
const NAMES = String.raw`${NAME}(?:(?:\s?,\s?|\s(?:and|&|with)\s|\s?,\s?and\s)${NAME}){0,8}`;
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?`;
const DATE = String.raw`${DAY}(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s${MONTH},?\s\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`;
const HAN = String.raw`[\p{Script=Han}·•A-Za-z .、,，]`;

const WORK =
  '(?:Interview|Interviewed|Words|Text|Report|Reporting|Additional reporting|Editing|Edited|Translation|Translated|Compiled|Research|Writing|Produced|Recorded)(?: and (?:edit|writ|report)(?:ing|ed))? by ';
const BYLINES: RegExp[] = [
  // "By Clara Voigt", "By ANNA BELL, Tom Reyes and Una Hale | 14 March 2025"
  new RegExp(
    String.raw`^[*_]{0,3}(?:[Bb]y|BY|Words by|Written by|Reported by|Interview by|Interviewed by|Story by|Text by|Interviewer:|Reporter:|Host:|Presenter:|Moderator:)[:\s]\s*${NAMES}[*_]{0,3}(?:\s?[|,·•—–-]\s?.{0,80})?$`,
    'u',
  ),
  // "Interview by Clara Voigt. Additional reporting by Tom Reyes in Lima."
  new RegExp(String.raw`^[*_(]{0,3}(?:${WORK}${NAMES}(?: (?:in|from) ${NAMES})?[.;)*_]{0,3}\s?){1,5}$`, 'u'),
  // 作者：王某, 記者李某／台北報導, 文｜王某
  new RegExp(
    String.raw`^(?:作者|[记記]者|主持人?|[采採][访訪]者?|文字|撰文|撰稿|[编編][辑輯]|[译譯]者|[采採][访訪]|文|整理)\s?[:：/／|｜丨]\s?${HAN}{2,40}$`,
    'u',
  ),
  // 本刊记者 沈知微: white space, then nothing but names
  /^(?:本[报報刊台网網]|[实實][习習]|特[约約])?(?:[记記]者|作者|撰文|撰稿|[采採][访訪]|文)[ \u3000]{1,2}\p{Script=Han}{2,4}(?:[ 、\u3000]\p{Script=Han}{2,4}){0,3}$/u,
  new RegExp(
    String.raw`^[(（【]?(?:本[报報刊台]|[实實][习習]|特[约約])?[记記]者\s?${HAN}{2,24}[/／\s]?${HAN}{0,12}(?:[报報][导導道]|[电電])[)）】]?$`,
    'u',
  ),
];
const DATE_LINES: RegExp[] = [
  new RegExp(
    String.raw`^(?:published|updated|posted|last updated|first published)?[:\s]*(?:on\s)?${DATE}(?:[\s,|·•—–-]+(?:at\s)?[\d:.]+\s?(?:[ap]\.?m\.?)?(?:\s\p{Lu}{2,5})?)?(?:\s?[|·•]\s?.{0,40})?$`,
    'iu',
  ),
  /^(?:[发發]布(?:[时時][间間])?[:：]?\s?|更新[:：]?\s?)?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s?(?:星期|[周週])[一二三四五六日])?(?:\s?\d{1,2}[:：]\d{2})?(?:\s?[|·]\s?.{0,30})?$/u,
  /^[\p{Lu}][\p{L}]+(?:[ ,][ ]?\p{Lu}[\p{L}]+){0,3}, \p{L}+\.? \d{1,2}(?:, \d{4})?[.\s—–-]*$/u,
];
/** "Jo Reed is a reporter for the Courier in Leeds." — who the writer is, at the end of a piece. */
const BIO_EN =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,4}(?:is|was|writes|covers|reports|works) (?:an? |the )?(?:[\p{L}\p{M}’'-]+\s){0,6}(?:editor|reporter|writer|columnist|correspondent|contributor|journalist|critic|anchor|host|producer|for|about|on)\b[^?!]{0,200}\.$/u;
const BIO_ZH =
  /^[\p{Script=Han}·•A-Za-z ]{2,20}(?:是|[为為])[^。？]{2,40}(?:[编編][辑輯]|[记記]者|作家|撰稿人|[专專][栏欄]作家|主播|主持人|作者|[评評][论論][员員])。?$/u;

/** "记者：林晓" and "Interviewer: Ana Ruiz" name who asks: what follows the role is a name and nothing else. */
const CREDITED = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0](?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|van|von|der|den|del|di|da|bin|al|el|ten)){1,4}(?:(?:, | and | & )${NAME})*|(?!是的?$|[不没沒好对對您你我]|[欢歡]迎|[谢謝]|可以|明白|[当當]然|[继繼][续續]|[为為]什|怎|然[后後])\p{Script=Han}{2,4}(?:[ 、，·]\p{Script=Han}{2,4})*)$`,
  'u',
);
export const isCredit = (text: string): boolean => text.length <= 80 && !/[.!?]$/u.test(text) && CREDITED.test(text);

export const isByline = (text: string): boolean => text.length <= 240 && BYLINES.some((pattern) => pattern.test(text));
export const isDateLine = (text: string): boolean =>
  text.length <= 120 && DATE_LINES.some((pattern) => pattern.test(text));
export const isAuthorBio = (text: string): boolean => text.length <= 320 && (BIO_EN.test(text) || BIO_ZH.test(text));

/** "Kiel, 4 March 2025 — ", "BOSTON, Sept. 9, 2025 /Wirefeed/ -- " */
const DATED = new RegExp(
  String.raw`^(?!(?:On|Since|By|Until|From|In|At)\b)(?<place>\p{Lu}[\p{L}'’.-]{1,24}(?:,? \p{Lu}[\p{L}'’.-]{0,24}){0,4}), ${DATE}\s?(?:\([^()\n]{1,30}\)|\/[^/\n]{2,40}\/)?\s?[—–-]{1,2}\s`,
  'iu',
);
/** "LISBON, March 3 (Reuters) — " and 新华社北京3月2日电: where, when and by whom a report was filed. */
const DATELINE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu} .'’-]{2,30}(?:,\s[\p{L} .]{2,30}?)?(?:,\s${MONTH}\s\d{1,2})?\s?(?:\(\p{Lu}[\p{L} ]{1,20}\))?\s?[—–]|\p{Lu}[\p{L} .'’,/-]{1,60}?(?:,?\s${MONTH}\s\d{1,2})?\s\(\p{Lu}[\p{L} ]{1,20}\)\s?[—–-]+|[(（]?[\p{Script=Han}]{2,8}[社网網][\p{Script=Han}]{0,8}\d{1,2}月\d{1,2}日[电電讯訊][)）]?)\s`,
  'iu',
);

/** Length of the dateline that a paragraph opens with; 0 without one. */
export function datelineLength(text: string): number {
  const head = text.slice(0, 140);
  const dated = DATED.exec(head);
  if (dated !== null && /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(dated.groups!.place!)) return dated[0].length;
  const match = DATELINE.exec(head.slice(0, 120));
  if (match === null) return 0;
  return /^\p{Lu}{2}/u.test(text) || /[(（]/u.test(match[0]) || /\p{Script=Han}/u.test(match[0]) ? match[0].length : 0;
}
