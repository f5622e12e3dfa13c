import { hasHan } from './han.ts';
import { foldName, isShouted, nameWords } from './surface.ts';

export type Gender = 'm' | 'f';

/** A person's name cut into what identity is judged by. Everything is folded (see `foldName`). */
export interface PersonName {
  /** Given names first, the family name with its particles last; one part where the name is short. */
  parts: readonly string[];
  /** Given in quotation marks: "James “Jimmy” Calder". */
  nickname?: string;
  /** Jr., Sr., III: never the same person as another of them. */
  suffix?: string;
  /** Says the gender: Mrs., Sir, 先生. */
  title?: Gender;
  /** 老张, 张总: a family name of one or two characters in a form of address. */
  address?: string;
}

const MALE = 'mr|sir|lord|king|prince|brother|father|monsieur|señor|senor|herr|don|messrs';
const FEMALE = 'mrs|ms|miss|lady|dame|queen|princess|sister|mother|madame|señora|senora|frau|mme|mlle';
const OTHER =
  'dr|prof|professor|president|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|secretary|minister|' +
  'chancellor|ambassador|judge|justice|general|gen|colonel|col|captain|capt|lieutenant|lt|major|maj|sergeant|sgt|admiral|adm|' +
  'reverend|rev|chairman|chairwoman|coach|officer|detective|inspector|pope|saint|emperor|archbishop|bishop|cardinal|rabbi|imam|sheikh|mx|hon';
const TITLE = new RegExp(`^(?:(${MALE})|(${FEMALE})|${OTHER})$`, 'u');
const TITLES_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:(${MALE})|(${FEMALE}))\\.?\\s+$`, 'u');
const SUFFIX = /^(?:jr|sr|i|ii|iii|iv|v|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi)$/u;
const DEGREE = /^(?:phd|md|esq|obe|cbe|mbe|kc|qc|mp)$/u;
const PARTICLE =
  /^(?:van|von|de|del|della|der|den|di|da|do|dos|das|du|la|le|los|bin|ibn|ben|ten|ter|te|zu|zur|af|av|y|e|el|al|abu)$/u;
const LEADING_PARTICLE = /^(?:van|von|de|del|della|di|da|dos|du|la|le|bin|ibn|ter|ten)$/u;
const NICKNAME = /(?:^|\s)["'(]([^"'()\s]{2,20})["')](?=\s|$)/u;
const HAN_TITLE =
  /(先生|男士|爵士)$|(女士|小姐|太太|夫人)$|(?:老师|教授|博士|医生|律师|总裁|总经理|董事长|主席|总统|部长|校长|院长|主任|经理|导演)$/u;
const HAN_ADDRESS = /^[老小阿](\p{Script=Han})$|^(\p{Script=Han}{1,2})(?:总|董|工|导|哥|姐|叔|姨|爷|局|处|队)$/u;

/** Cuts a person's name into its parts. */
export function parsePersonName(surface: string): PersonName {
  const known = remembered.get(surface);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const name = hasHan(surface) ? parseHan(foldName(surface)) : parseLatin(surface);
  remembered.set(surface, name);
  return name;
}

/** Every step asks for the parts of the same few names. */
const remembered = new Map<string, PersonName>();
const REMEMBERED = 10_000;

function parseHan(folded: string): PersonName {
  const titled = HAN_TITLE.exec(folded);
  const bare = (titled ? folded.slice(0, titled.index) : folded).replace(/\s/gu, '');
  const title = genderOf(titled?.[1], titled?.[2]);
  const address = HAN_ADDRESS.exec(bare);
  const family = address?.[1] ?? address?.[2] ?? (titled && bare.length === 1 ? bare : undefined);
  return {
    parts: bare.split(/[·=-]/u).filter((part) => part !== ''),
    ...(title ? { title } : {}),
    ...(family ? { address: family } : {}),
  };
}

function parseLatin(surface: string): PersonName {
  const folded = foldName(surface);
  const nickname = NICKNAME.exec(folded)?.[1];
  const turned = lastFirst(nickname ? folded.replace(NICKNAME, ' ') : folded);
  const words = nameWords(isShouted(surface) ? turned : turned.replace(SPOKEN_INITIALS(surface), '$1 $2 '));
  let title: Gender | undefined;
  for (let match = TITLE.exec(words[0] ?? ''); match && words.length > 1; match = TITLE.exec(words[0]!)) {
    title ??= genderOf(match[1], match[2]);
    words.shift();
  }
  const { rest, suffix } = withoutSuffix(words);
  return {
    parts: joinParticles(rest),
    ...(nickname ? { nickname } : {}),
    ...(suffix ? { suffix } : {}),
    ...(title ? { title } : {}),
  };
}

/** "SEN. ANA RUIZ" → "ANA RUIZ"; a title alone stays. */
export function withoutTitles(surface: string): string {
  const words = surface.split(/\s+/u);
  const first = words.findIndex((word) => !TITLE.test(foldName(word).replace(/\.$/u, '')));
  return first <= 0 ? surface : words.slice(first).join(' ');
}

const genderOf = (male: unknown, female: unknown): Gender | undefined => (male ? 'm' : female ? 'f' : undefined);

/** "JD Vance" is J. D. Vance: two capitals in front are initials. */
const SPOKEN_INITIALS = (surface: string): RegExp => (/^\p{Lu}{2} /u.test(surface) ? /^(\p{L})(\p{L}) /u : /$^/u);

/** "Doyle, Martin" → "martin doyle"; "Calder, Jr." keeps its order. */
function lastFirst(folded: string): string {
  const match = /^([^,]+), ([^,]+)$/u.exec(folded);
  if (!match || SUFFIX.test(match[2]!.replace(/\./gu, '')) || DEGREE.test(match[2]!.replace(/\./gu, ''))) return folded;
  return `${match[2]} ${match[1]}`;
}

function withoutSuffix(words: string[]): { rest: string[]; suffix?: string } {
  let rest = words;
  let suffix: string | undefined;
  while (rest.length > 1 && (SUFFIX.test(rest.at(-1)!) || DEGREE.test(rest.at(-1)!))) {
    if (SUFFIX.test(rest.at(-1)!)) suffix = rest.at(-1)!;
    rest = rest.slice(0, -1);
  }
  return suffix === undefined ? { rest } : { rest, suffix };
}

/** carlos, de, la, cruz → carlos, "de la cruz". */
function joinParticles(words: string[]): string[] {
  const last = words.length - 1;
  let from = last;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from -= 1;
  if (from === 1 && LEADING_PARTICLE.test(words[0]!)) from = 0;
  return last <= 0 || from === last ? words : [...words.slice(0, from), words.slice(from).join(' ')];
}

/** The gender that a title right before a name ("Mrs. ") or right after it (女士) says. */
export function titleAround(text: string, start: number, end: number): Gender | undefined {
  const before = TITLES_BEFORE.exec(text.slice(Math.max(0, start - 14), start).toLowerCase());
  if (before) return genderOf(before[1], before[2]);
  const after = /^(先生|爵士)|^(女士|小姐|太太|夫人)/u.exec(text.slice(end, end + 2));
  return after ? genderOf(after[1], after[2]) : undefined;
}

/** Whether a name is too short to stand for one person by itself. */
export const isShortName = ({ parts, address, suffix }: PersonName): boolean =>
  address !== undefined || (parts.length < 2 && suffix === undefined && !hasHan(parts[0] ?? ''));
