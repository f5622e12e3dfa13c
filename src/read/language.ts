/** Words that are frequent in one language and rare or absent in the others of this table. */
const STOP_WORDS: Record<string, string> = {
  en: 'the and of to in is that for was with on his he she they this have from are be by not said',
  de: 'der die das und ist nicht mit den von ein eine auf für dem sich auch wird als sie im zu',
  fr: 'le les des et est que une dans pour qui sur avec pas du au plus ce par sont elle il',
  es: 'el los las y que una por con para del se no su como más pero fue este son ha',
  it: 'il che di della per non una con gli sono dei nel alla anche è più come ha del le',
  pt: 'os as que uma para com não do da em dos das mais por foi ao são ele pelo também',
  nl: 'het een van en de dat niet met voor zijn aan ook er maar naar bij hij wordt uit om',
  sv: 'och att det som en är på av för med den till inte har om ett jag var från de',
  da: 'og at det som er på af for med den til ikke har om et jeg var fra blev der',
  no: 'og at det som er på av for med den til ikke har om et jeg var fra ble etter',
  fi: 'ja on ei että oli se hän mutta kun joka myös ovat sen kuin niin mukaan',
  pl: 'i w nie na się z do że to jest jak o po co ale przez dla od oraz są',
  cs: 'a se na je že v to s jako do by ale po který jsem tak pro jsou',
  hu: 'a az és hogy nem egy is van volt meg csak mint de ez már el',
  ro: 'și în de la nu este cu pe care mai din pentru un o fi au',
  tr: 've bir bu için ile da de çok olarak ne daha gibi olan sonra var',
  id: 'yang dan di dengan untuk ini dari tidak dalam akan pada itu ke adalah',
  vi: 'và của là có không được cho trong một với người này các đã những',
};

/** A script that (nearly) gives its language away. */
const SCRIPTS: [code: string, script: RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const SAMPLE = 20_000;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** ISO 639-1 code of most letters of the text: Han characters weigh more than Latin, as a Chinese word has two. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if ((han + kana) * 4 > latin) return kana * 5 > han ? 'ja' : 'zh';
  for (const [code, script] of SCRIPTS) {
    if (count(sample, script) > latin) return code === 'ru' && /[іїєґ]/iu.test(sample) ? 'uk' : code;
  }
  return latinLanguage(sample);
}

const FEWEST_DIFFERENT = 4;

/** English unless several stop words of another language are clearly more frequent. */
function latinLanguage(sample: string): string {
  const frequency = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const score = (words: string) => {
    const counts = words.split(' ').map((word) => frequency.get(word) ?? 0);
    const different = counts.filter((times) => times > 0).length;
    return different < FEWEST_DIFFERENT ? 0 : counts.reduce((sum, times) => sum + times, 0);
  };
  let best = 'en';
  let bestScore = score(STOP_WORDS.en!) * 1.2 + 2;
  for (const [code, words] of Object.entries(STOP_WORDS)) {
    const own = score(words);
    if (own > bestScore) [best, bestScore] = [code, own];
  }
  return best;
}
