/** What a word is in the sentence, as far as the rules need to know. Adjectives are `noun`: both stand inside a noun phrase. */
export type Tag =
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'noun'
  | 'number'
  | 'preposition'
  | 'to'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'and'
  | 'comma'
  | 'relative'
  | 'subordinator'
  | 'stop';

const CLOSED: [Tag, string][] = [
  [
    'determiner',
    'the a an this these those some any no every each another many most all both several few such own whose',
  ],
  ['determiner', 'his her its their our my your'],
  ['pronoun', 'i he she it they we you him them us me someone everyone nobody one there'],
  [
    'preposition',
    'of in at on for with by from into onto about over under against between among through during as like',
  ],
  [
    'preposition',
    'than via within without across around near alongside including besides despite per throughout amid upon',
  ],
  ['preposition', 'toward towards behind beyond inside outside off out up down'],
  ['to', 'to'],
  ['be', "am is are was were be been being 're 'm isn't aren't wasn't weren't"],
  ['have', "has have had having 've hasn't haven't hadn't"],
  ['do', "do does did don't doesn't didn't"],
  ['modal', "will would can could may might shall should must cannot 'll 'd"],
  ['modal', "won't wouldn't can't couldn't shouldn't mustn't"],
  ['not', "not never n't"],
  ['and', 'and or & nor plus'],
  ['relative', 'who which that whom'],
  [
    'subordinator',
    'because when while if although though unless whether where how why what until since before after once',
  ],
  ['subordinator', 'but so yet whereas'],
  ['adverb', 'now then also once still already soon today yesterday currently formerly previously reportedly again'],
  [
    'adverb',
    'too just only even ever meanwhile however instead together first originally eventually subsequently recently',
  ],
  [
    'adverb',
    'since-renamed ago always often sometimes perhaps maybe almost nearly not-yet well back away here away abroad',
  ],
  [
    'adverb',
    'later earlier afterwards afterward overnight alone elsewhere nowadays sometime longer soon long twice thus hence itself themselves himself herself therefore jointly allegedly supposedly',
  ],
];

export const CLOSED_TAGS: ReadonlyMap<string, Tag> = new Map(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])),
);

/** Several words that work as one. */
export const FIXED: readonly (readonly [words: string, tag: Tag])[] = [
  ['as well as', 'and'],
  ['such as', 'preposition'],
  ['according to', 'preposition'],
  ['along with', 'preposition'],
  ['together with', 'preposition'],
  ['because of', 'preposition'],
  ['due to', 'preposition'],
  ['prior to', 'preposition'],
  ['thanks to', 'preposition'],
  ['instead of', 'preposition'],
  ['out of', 'preposition'],
  ['as of', 'preposition'],
  ['up to', 'preposition'],
  ['no longer', 'adverb'],
  ['so that', 'subordinator'],
];

/** Words of time that end a noun phrase: "last year | Google bought". */
export const TIMES = new Set(
  'year years month months week weeks day days decade decades today yesterday summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning evening quarter'.split(
    ' ',
  ),
);

/** Words that stand for the company or thing whose name is beside them: "the OpenAI startup", "the startup OpenAI". */
export const GENERIC = new Set(
  'company companies firm startup start-up group corporation business giant app chatbot website platform brand label venture outfit studio bank band party agency university school college newspaper magazine'.split(
    ' ',
  ),
);

/** Words that stand for the product whose name is before them: "the Foo chatbot", but no "Foo users". */
export const PRODUCT_KINDS = new Set(
  'line series family range software model models console phone smartphone system engine game show film movie language device assistant car truck chip chips processor drug vaccine service services browser tool tools suite novel book album song franchise trilogy programme program sitcom drama documentary tablet laptop headset speaker watch printer camera'.split(
    ' ',
  ),
);

export const POSSESSIVE_PRONOUNS = new Set('his her its their our my your whose'.split(' '));
