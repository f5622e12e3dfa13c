import type { Form } from '../form.ts';
import { sameKind } from '../identity.ts';
import type { Naming } from '../naming.ts';
import { isLatin, nameWords } from '../surface.ts';
import type { IdentityRule } from './rule.ts';

/** Two names side by side of which the text says that they are one thing. */
interface Beside {
  rule: string;
  sure: number;
  between: RegExp;
  after?: RegExp;
  fits?: (a: Naming, b: Naming, left: Form, right: Form) => boolean;
}

const OPEN = String.raw`^\s*[,，]?\s*[(（]\s*`;
const CLOSE = /^\s*[)）,，;；/]/u;
const SAID = String.raw`(?:formerly|previously|originally|once|now|today|also|better|then|later)?\s*(?:known|called|named|styled|renamed|rebranded|trading|operating)\s*(?:as|to)?`;

const PATTERNS: readonly Beside[] = [
  // 德米斯·哈萨比斯（Demis Hassabis）, "Pavel Orlov (Russian: Павел Орлов)"
  {
    rule: 'gloss',
    sure: 0.97,
    between: /^\s*[(（]\s*(?:\p{L}+(?: \p{L}+)?[:：]\s*)?$/u,
    after: CLOSE,
    fits: (a, b) => isLatin(a.surface) !== isLatin(b.surface),
  },
  // "Amazon Web Services (AWS)", "AWS (Amazon Web Services)"
  {
    rule: 'acronym',
    sure: 0.97,
    between: /^\s*[(（]\s*(?:the\s+)?$/u,
    after: CLOSE,
    fits: (a, b) => isAcronym(a, b) || isAcronym(b, a),
  },
  // “Delphine Inc. (“Delphine”)”, 星河智能科技有限公司（以下简称“星河智能”）
  {
    rule: 'defined',
    sure: 0.97,
    between: /^\s*[(（]\s*(?:the |hereinafter |together, )?["“'‘「]\s*$/u,
    after: /^\s*["”'’」]\s*[)）,]/u,
  },
  {
    rule: 'defined',
    sure: 0.97,
    between: /^\s*[(（,，]\s*(?:以下|下文|下)?(?:统称为?|简称为?|合称|称)\s*[:：]?\s*["“「『]?\s*$/u,
  },
  // "X, formerly Twitter"
  {
    rule: 'former-name',
    sure: 0.95,
    between: new RegExp(
      `${OPEN}(?:${SAID}|formerly|previously|originally|once|née|nee|born|now|aka|a\\.k\\.a\\.)\\s*["“]?$`,
      'u',
    ),
  },
  {
    rule: 'former-name',
    sure: 0.95,
    between: new RegExp(`^\\s*,\\s*(?:${SAID}|formerly|née|aka|a\\.k\\.a\\.)\\s*["“]?$`, 'u'),
  },
  // "Accenture was called Andersen Consulting", "Larkline changed its name to Finch"
  {
    rule: 'former-name',
    sure: 0.93,
    between:
      /^(?:,? which)?,? (?:(?:was|is|had been|used to be) (?:(?:formerly|previously|originally|once|then|until \d{4}|long|now|today|also|better) )*(?:called|known as|named|trading as)|(?:later |then |has |had )*(?:changed its name to|renamed (?:itself|as)|rebranded (?:itself )?(?:as|to)|was renamed(?: as)?|now calls itself|became known as)) (?:the )?["“]?$/u,
  },
  {
    rule: 'former-name',
    sure: 0.95,
    between:
      /^\s*[(（,，]?\s*(?:原名|原称|前称|曾用名|又名|又称|亦称|本名|现名|后?改名为?|后?更名为?|旧称|(?:的)?前身(?:为|是)|原(?=$))\s*[“"「]?$/u,
  },
];

/** Names that stand side by side as name and gloss, long form and acronym, new name and old. */
export const besideNames: IdentityRule = ({ text, namings, formOf, identities }) => {
  for (let i = 1; i < namings.length; i += 1) {
    const [a, b] = [namings[i - 1]!, namings[i]!];
    if (b.start < a.end || b.start - a.end > 40) continue;
    const between = text.slice(a.end, b.start);
    const after = text.slice(b.end, b.end + 4);
    const [left, right] = [formOf(a), formOf(b)];
    if (left === right) continue;
    const said = PATTERNS.find(
      (pattern) =>
        pattern.between.test(between) &&
        (!pattern.after || pattern.after.test(after)) &&
        (!pattern.fits || pattern.fits(a, b, left, right)),
    );
    if (!said) continue;
    if (SAME_BY_DEFINITION.has(said.rule)) takeType(left, right);
    if (sameKind(left, right) && identities.join(right, left, said) && said.rule === 'former-name')
      markFormer(between, left, right);
  }
};

const WAS_LEFT = /\b(?:now|renamed|rebranded|became|later)\b|现名|改名|更名/u;
const WAS_RIGHT = /\b(?:formerly|previously|originally|once|née|nee|born|was|used)\b|原|前|曾|旧|本名/u;

/** "Finch, formerly Larkline": the entity goes by the name of today. */
function markFormer(between: string, left: Form, right: Form): void {
  if (WAS_LEFT.test(between)) left.former = true;
  else if (WAS_RIGHT.test(between)) right.former = true;
}

/** Rules by which the text itself says that two names are one thing, so that a short name has its long form's type. */
const SAME_BY_DEFINITION = new Set(['acronym', 'defined']);

function takeType(a: Form, b: Form): void {
  if (a.type === 'person' || b.type === 'person') return;
  const [long, short] = a.key.length >= b.key.length ? [a, b] : [b, a];
  short.type = long.type;
}

const SMALL_WORD = /^(?:of|the|for|and|in|on|to|a|an|de|la|du|des|et)$/u;

/** Whether `short` is made of the first letters of `long`: AWS, ICAN. */
export function isAcronym(short: Pick<Naming, 'surface'>, long: Pick<Naming, 'surface'>): boolean {
  const letters = short.surface.replace(/[.\s]/gu, '').toLowerCase();
  if (!/^\p{L}{2,8}$/u.test(letters) || !/^\p{Lu}.*\p{Lu}/u.test(short.surface)) return false;
  const words = nameWords(long.surface.replace(/-/gu, ' '));
  if (words.length < 2) return false;
  const all = words.map((word) => word.charAt(0)).join('');
  const main = words
    .filter((word) => !SMALL_WORD.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters === all || letters === main;
}
