import { describe, expect, it } from 'vitest';
import { resolveNames } from './names-of.ts';

/** Marked text → for each entity, its mentions parted by ` = `. */
const table: [name: string, marked: string, entities: string[]][] = [
  ['equal names', '{P Ana Ruiz} met {P Ana Ruiz}.', ['Ana Ruiz = Ana Ruiz']],
  ['different names', '{P Ana Ruiz} met {P Eva Ruiz}.', ['Ana Ruiz', 'Eva Ruiz']],
  ['capitals', '{C ACME TOOLS} SOLD. {C Acme Tools} was sold.', ['ACME TOOLS = Acme Tools']],
  ['accents', '{P Zoë Kovač} spoke; {P Zoe Kovac} left.', ['Zoë Kovač = Zoe Kovac']],
  ['surname', '{P Rosa Lind} runs {C Tern}. {P Lind} is 40.', ['Rosa Lind = Lind', 'Tern']],
  ['first name', '{P Rosa Lind} runs {C Tern}. {P Rosa} is 40.', ['Rosa Lind = Rosa', 'Tern']],
  ['somebody else', '{P Rosa Lind} runs {C Tern}. {P Berg} is 40.', ['Rosa Lind', 'Tern', 'Berg']],
  ['surname of a company is no person', '{P Rosa Lind} left {C Lind}.', ['Rosa Lind', 'Lind']],
  ['title', 'Dr. {P Rosa Lind} spoke. Dr {P Lind} left.', ['Rosa Lind = Lind']],
  ['title in the span', '{P Dr. Rosa Lind} spoke. {P Rosa Lind} left.', ['Dr. Rosa Lind = Rosa Lind']],
  [
    'couple',
    '{P Paul Marsh} and {P Edith Marsh} came. Mrs. {P Marsh} sang; Mr. {P Marsh} slept.',
    ['Paul Marsh = Marsh', 'Edith Marsh = Marsh'],
  ],
  ['named in one breath', '{P Paul Marsh} met {P Gina Marsh}. {P Marsh} sang.', ['Paul Marsh', 'Gina Marsh', 'Marsh']],
  [
    'named last',
    '{P Paul Marsh} sang. {P Marsh} left. {P Gina Marsh} came. {P Marsh} slept.',
    ['Paul Marsh = Marsh', 'Gina Marsh = Marsh'],
  ],
  ['initials', '{P A. B. Stone} and {P Edgar Moss}. {P A.B. Stone} sang.', ['A. B. Stone = A.B. Stone', 'Edgar Moss']],
  ['spoken initials', '{P JP Stone} sang. {P J. P. Stone} slept.', ['JP Stone = J. P. Stone']],
  ['initial for a name', '{P Walter Stone} sang. {P W. Stone} slept.', ['Walter Stone = W. Stone']],
  ['other initial', '{P Walter Stone} sang. {P M. Stone} slept.', ['Walter Stone', 'M. Stone']],
  ['middle name', '{P Walter Ivan Stone} sang. {P Walter Stone} slept.', ['Walter Ivan Stone = Walter Stone']],
  ['other middle name', '{P Walter Ivan Stone}. {P Walter Otto Stone}.', ['Walter Ivan Stone', 'Walter Otto Stone']],
  [
    'middle name unclear',
    '{P Walter Ivan Stone}. {P Walter Otto Stone}. {P Walter Stone}.',
    ['Walter Ivan Stone', 'Walter Otto Stone', 'Walter Stone'],
  ],
  [
    'father and son',
    '{P Walter Stone} sent his son, {P Walter I. Stone}, to sea.',
    ['Walter Stone', 'Walter I. Stone'],
  ],
  ['junior', '{P Walter Stone Jr.} sang. {P Walter Stone Sr.} slept.', ['Walter Stone Jr.', 'Walter Stone Sr.']],
  [
    'nickname in quotation marks',
    '{P Henry Otto “Hap” Bell} sang. {P Hap Bell} left. {P Henry Bell} died.',
    ['Henry Otto “Hap” Bell = Hap Bell = Henry Bell'],
  ],
  ['common nickname', '{P William Stone} sang. {P Bill Stone} left.', ['William Stone = Bill Stone']],
  ['nickname alone', '{P William Stone} sang. {P Bill} left.', ['William Stone = Bill']],
  ['last name first', 'Present: {P Stone, Ada}. {P Ada Stone} spoke.', ['Stone, Ada = Ada Stone']],
  ['last name first, in two', 'Present: {P Stone}, {P Ada}. {P Ada Stone} spoke.', ['Stone, Ada = Ada Stone']],
  ['two names with a comma', '{P Stone}, {P Ada} and {P Bo Lee} spoke.', ['Stone', 'Ada', 'Bo Lee']],
  [
    'particles',
    '{P Ria van den Berg} met {P Luis de la Rosa}. {P Van den Berg} left with {P De la Rosa}.',
    ['Ria van den Berg = Van den Berg', 'Luis de la Rosa = De la Rosa'],
  ],
  ['two surnames', '{P Inés Rey Mora} sang. {P Rey Mora} left.', ['Inés Rey Mora = Rey Mora']],
  ['bracketed', '“{P Dana} [{P Whitfield}] rang.” {P Dana Whitfield} laughed.', ['Dana [Whitfield] = Dana Whitfield']],
  ['line end', '{P Wil-\nliam Stone} sang. {P William\u00a0Stone} left.', ['Wil-\nliam Stone = William\u00a0Stone']],
  ['hyphen kept', '{P Jean-\nPaul Stone} sang. {P Jean-Paul Stone} left.', ['Jean-\nPaul Stone = Jean-Paul Stone']],
  ['similar spelling', '{P Omar Lund} left {L Oman}. {P Omar} rang.', ['Omar Lund = Omar', 'Oman']],
  ['homonym said', '{P Wu Lei} left. Another {P Wu Lei} came. {P Wu Lei} sang.', ['Wu Lei', 'Wu Lei = Wu Lei']],
  [
    'product and person',
    '{R Clara} is out. {P Clara Dupont} tried {R Clara}. {P Clara} failed her.',
    ['Clara = Clara = Clara', 'Clara Dupont'],
  ],
  [
    'legal form',
    '{C Tern Freight Pty Limited} sued. {C Tern Freight} won.',
    ['Tern Freight Pty Limited = Tern Freight'],
  ],
  ['and company', '{C Doyle & Co.} sued. {C Doyle & Co} lost.', ['Doyle & Co. = Doyle & Co']],
  ['acronym', '{C Blue Harbour Lines} ({C BHL}) grew. {C BHL} fell.', ['Blue Harbour Lines = BHL = BHL']],
  [
    'acronym of another type',
    '{C Blue Harbour Lines} ({R BHL}) grew. {R BHL} fell.',
    ['Blue Harbour Lines = BHL = BHL'],
  ],
  ['short form of another type', '{C Tern Games} grew. {W Tern} fell.', ['Tern Games = Tern']],
  ['a city and its company', '{C Boston Games} grew. {L Boston} is old.', ['Boston Games', 'Boston']],
  ['acronym before', '{O BHL} (the {O Blue Harbour League}) grew.', ['BHL = Blue Harbour League']],
  ['acronym far off', '{O League to Abolish Fox Hunts} grew. {O LAFH} fell.', ['League to Abolish Fox Hunts = LAFH']],
  ['other acronym', '{O Blue Harbour League} grew. {O BHX} fell.', ['Blue Harbour League', 'BHX']],
  ['in brackets but no acronym', '{C Blue Harbour} ({C Tern}) grew.', ['Blue Harbour', 'Tern']],
  ['defined', '{C Sable Inc.} (“{C Sable}”) grew. {C Sable} fell.', ['Sable Inc. = Sable = Sable']],
  ['former name', '{C Finch}, formerly {C Larkline}, grew. {C Larkline} fell.', ['Finch = Larkline = Larkline']],
  ['former employer', '{P Ada Stone}, formerly of {C Larkline}, left.', ['Ada Stone', 'Larkline']],
  ['short form', '{C Tern Games} grew. {C Tern} fell.', ['Tern Games = Tern']],
  [
    'short form unclear',
    '{C Tern Games} and {C Tern Foods} grew. {C Tern} fell.',
    ['Tern Games', 'Tern Foods', 'Tern'],
  ],
  ['owner named before its part', '{C Tern} owns {C Tern Games}. {C Tern} fell.', ['Tern = Tern', 'Tern Games']],
  [
    'school of a university',
    '{O Lund University School of Law} grew. {O Lund University} fell.',
    ['Lund University School of Law', 'Lund University'],
  ],
  ['branch in a place', '{C Tern New Zealand Limited} grew. {C Tern} fell.', ['Tern New Zealand Limited', 'Tern']],
  ['team without its city', '{O Chicago Otters} won. The {O Otters} sang.', ['Chicago Otters = Otters']],
  [
    'two teams',
    '{O Chicago Otters} beat {O Boston Otters}. The {O Otters} sang.',
    ['Chicago Otters', 'Boston Otters', 'Otters'],
  ],
  ['kings', '{P Albert III} was the son of {P Albert II}.', ['Albert III', 'Albert II']],
  ['gloss in another script', '{P Pavel Orlov} (Russian: {P Павел Орлов}) sang.', ['Pavel Orlov = Павел Орлов']],
  ['unit', '{C Tern AI} grew. {C Tern} fell.', ['Tern AI', 'Tern']],
  ['well-known owner', '{C Amazon Studios} grew. {C Amazon} fell.', ['Amazon Studios', 'Amazon']],
  ['parent in front', '{C Google DeepMind} grew. {C DeepMind} fell.', ['Google DeepMind = DeepMind']],
  [
    'university',
    '{O University of Lund} and {O Lund University} in {L Lund}.',
    ['University of Lund = Lund University', 'Lund'],
  ],
  ['versions', '{R Kite 3} beats {R Kite 2} and {R Kite}.', ['Kite 3', 'Kite 2', 'Kite']],
  ['country', 'The {L U.S.} is the {L United States}.', ['U.S. = United States']],
  ['gloss', '{P 安娜·林德}（{P Anna Lind}）来了。{P 林德}说话。', ['安娜·林德 = Anna Lind = 林德']],
  ['dotted name', '{P 安娜·林德}来了。{P 林德}说话，{P 安娜}笑了。', ['安娜·林德 = 林德 = 安娜']],
  ['dots differ', '{P 安娜·林德}来了。{P 安娜‧林德}说话。', ['安娜·林德 = 安娜‧林德']],
  ['traditional', '{P 蘇曉靜}來了。{P 苏晓静}说话。', ['蘇曉靜 = 苏晓静']],
  ['forms of address', '{P 周航}来了。{P 老周}说话，{P 周总}笑了。', ['周航 = 老周 = 周总']],
  ['address unclear', '{P 周航}和{P 周明}来了。{P 老周}说话。', ['周航', '周明', '老周']],
  [
    'Chinese legal form',
    '{C 海星科技（上海）有限公司}成立。{C 海星科技}上市。',
    ['海星科技（上海）有限公司 = 海星科技'],
  ],
  ['以下简称', '{C 海星光电科技有限公司}（以下简称“{C 海星}”）上市。', ['海星光电科技有限公司 = 海星']],
  ['by sound', '{P 安娜·林德格伦}来了。\n\n{P Anna Lindgren} spoke.', ['安娜·林德格伦 = Anna Lindgren']],
  ['by sound, traditional', '{P 德雷克·霍爾曼}來了。\n\n{P Derek Holman} spoke.', ['德雷克·霍爾曼 = Derek Holman']],
  ['surname by sound', '{P 霍尔曼}来了。\n\n{P Derek Holman} spoke.', ['霍尔曼 = Derek Holman']],
  ['other sound', '{P 安娜·林德格伦}来了。\n\n{P Paul Marsh} spoke.', ['安娜·林德格伦', 'Paul Marsh']],
  [
    'sounds like two',
    '{P 霍尔曼}来了。\n\n{P Derek Holman} met {P Ada Holman}.',
    ['霍尔曼', 'Derek Holman', 'Ada Holman'],
  ],
  [
    'pinyin',
    '{P 苏晓静}来了。\n\n{P Su Xiaojing} and {P Xiao-Jing Wu} spoke.',
    ['苏晓静 = Su Xiaojing', 'Xiao-Jing Wu'],
  ],
  ['pinyin, surname last', '{P 苏晓静}来了。\n\n{P Xiao-Jing Su} spoke.', ['苏晓静 = Xiao-Jing Su']],
  [
    'the same slot of two copies',
    '{P 周航}离开了{C 海星}，去了{O 动物之友会}。\n\n{P Zhou Hang} left {C 海星} for the {O Friends of Animals}.',
    ['周航 = Zhou Hang', '海星 = 海星', '动物之友会 = Friends of Animals'],
  ],
  [
    'two in a slot',
    '{P 周航}去了{O 动物之友会}和{O 少年之家}。\n\n{P Zhou Hang} left {O Home of the Young} for the {O Friends of Animals}.',
    ['周航 = Zhou Hang', '动物之友会', '少年之家', 'Home of the Young', 'Friends of Animals'],
  ],
  ['well-known person', '{P 奥特曼}来了。{P Sam Altman} 说话。', ['奥特曼 = Sam Altman']],
  ['a namesake of a well-known person', '{P 莉娜·奥特曼}来了。{P 奥特曼}说话。', ['莉娜·奥特曼 = 奥特曼']],
  [
    'his son with an initial',
    '{P Walter Stone} sang. His son, {P Walter I. Stone}, slept.',
    ['Walter Stone', 'Walter I. Stone'],
  ],
  [
    'his brother, another’s namesake',
    '{P Otto Stone} sang. His brother, {P Walter I. Stone}, slept. {P Walter Stone} left.',
    ['Otto Stone', 'Walter I. Stone = Walter Stone'],
  ],
  [
    'initial of a later name',
    '{P Walter I. O. Stone} sang. {P Walter O. Stone} slept.',
    ['Walter I. O. Stone', 'Walter O. Stone'],
  ],
  [
    'first of two initials',
    '{P Walter I. O. Stone} sang. {P Walter I. Stone} slept.',
    ['Walter I. O. Stone = Walter I. Stone'],
  ],
  [
    'her husband tells',
    '{P Paul Marsh} met {P Gina Marsh}. {P Marsh} runs {C Tern}, and her husband sings.',
    ['Paul Marsh', 'Gina Marsh = Marsh', 'Tern'],
  ],
  [
    'somebody else’s husband',
    '{P Paul Marsh} met {P Gina Marsh}. {P Marsh} met {P Ada Lind} and her husband.',
    ['Paul Marsh', 'Gina Marsh', 'Marsh', 'Ada Lind'],
  ],
  [
    'the son is called by his first name',
    '{P Paul Marsh} and {P Otto Marsh} met. {P Otto} left. {P Marsh} sang.',
    ['Paul Marsh = Marsh', 'Otto Marsh = Otto'],
  ],
  [
    'both are called by their first names',
    '{P Paul Marsh} and {P Otto Marsh} met. {P Otto} left. {P Paul} slept. {P Marsh} sang.',
    ['Paul Marsh = Paul', 'Otto Marsh = Otto', 'Marsh'],
  ],
  [
    'title for one of unknown gender',
    '{P Bill Marsh} and {P Ouse Marsh} met. Mr. {P Marsh} sang.',
    ['Bill Marsh = Marsh', 'Ouse Marsh'],
  ],
  ['was called', '{C Finch} was called {C Larkline} until 2001.', ['Finch = Larkline']],
  ['called a rival', '{P Ada Stone} was called by {P Bo Lund}.', ['Ada Stone', 'Bo Lund']],
  ['changed its name', '{C Larkline} changed its name to {C Finch}.', ['Larkline = Finch']],
  ['spelt out in two names', 'The {O ALF} ({P Alba} and {O Lund Fund}) grew.', ['ALF = Alba and Lund Fund']],
  ['overlooked in front of its letters', 'The Alba and {O Lund Fund} ({O ALF}) grew.', ['Alba and Lund Fund = ALF']],
  ['another thing in brackets', 'The {O ALF} ({P Ada} and {P Bo}) grew.', ['ALF', 'Ada', 'Bo']],
  ['family name of two characters', '{P 佐藤文雄}来了。{P 佐藤}说话。', ['佐藤文雄 = 佐藤']],
  ['family name of one character', '{P 周航}来了。{P 周}说话。', ['周航 = 周']],
  ['family name of two people', '{P 佐藤文雄}和{P 佐藤直人}来了。{P 佐藤}说话。', ['佐藤文雄', '佐藤直人', '佐藤']],
  ['a part that is no family name', '{P 周小航}来了。{P 周小}说话。', ['周小航', '周小']],
  ['abbreviation', '{O 国家海洋生物管理局}来了。{O 海管局}说话。', ['国家海洋生物管理局 = 海管局']],
  ['abbreviation of a bank', '{C 北岭农业银行}涨了。{C 北行}跌了。', ['北岭农业银行 = 北行']],
  ['abbreviation without the core', '{C 中国渔业银行}涨了。{C 中行}跌了。', ['中国渔业银行', '中行']],
  [
    'abbreviation of two',
    '{O 国家海洋管理局}和{O 国家海事局}来了。{O 海局}说话。',
    ['国家海洋管理局', '国家海事局', '海局'],
  ],
  ['introduced as a former name', '{C 海星科技}，{C 原名北岭电子厂}，上市了。', ['海星科技 = 北岭电子厂']],
  [
    'short names do not fill a slot',
    '{P 安娜·林德}见了{P 汪海明}。{P 林德}走了。\n\n{P Anna Lind} met {P Otto Brandt}. {P Lind} left.',
    ['安娜·林德 = 林德 = Anna Lind = Lind', '汪海明 = Otto Brandt'],
  ],
  [
    'river',
    'The {C Zambo} is dry. They sail on the {C Zambo} river. {C Zambo} sells books.',
    ['Zambo = Zambo', 'Zambo'],
  ],
  ['no river', '{C Zambo} sells books. The {C Zambo} warehouse burnt.', ['Zambo = Zambo']],
  [
    'a town and a company',
    '{C Ember} grew. People in {C Ember}, {L Ohio}, sing. {C Ember} fell.',
    ['Ember = Ember', 'Ember', 'Ohio'],
  ],
  [
    'a list of places is no town',
    '{C Ember} grew in {L Norway}, {L Ohio} and {C Ember}.',
    ['Ember = Ember', 'Norway', 'Ohio'],
  ],
  [
    'what only people do',
    '{P Ada Jordan} flew to {L Jordan}. {L Jordan} sang there. {L Jordan} is hot.',
    ['Ada Jordan = Jordan', 'Jordan = Jordan'],
  ],
  ['age', '{C Ember} grew. {P Otto Ember} left. {C Ember}, 81, sleeps.', ['Ember', 'Otto Ember = Ember']],
  ['nobody of that name', '{C Ember} grew. {C Ember} sang.', ['Ember = Ember']],
  [
    'population',
    '{P Otto Ember} left. {P Ember} slept. {P Ember} has 200 inhabitants.',
    ['Otto Ember = Ember', 'Ember'],
  ],
  ['lone noun', '{O Lund University} grew. The {O University} sang.', ['Lund University = University']],
  [
    'lone noun of two',
    '{O Lund University} met {O University of Oslo}. The {O University} sang.',
    ['Lund University', 'University of Oslo', 'University'],
  ],
  ['a label under a known name', '{C Apple Records} grew. {C Apple} signed a band.', ['Apple Records = Apple']],
  [
    'a known name and its label',
    '{C Apple} grew. {C Apple Records} fell. {C Apple} sang.',
    ['Apple = Apple', 'Apple Records'],
  ],
  [
    'not whoever is named later',
    '{P Paul Marsh} and {P Otto Marsh} met. {P Otto} left. {P Marsh} sang. {P Ike Marsh} came.',
    ['Paul Marsh = Marsh', 'Otto Marsh = Otto', 'Ike Marsh'],
  ],
  ['word list', '{C 谷歌}来了。{C Google} 说话。', ['谷歌 = Google']],
];

describe('resolveEntities', () => {
  it.each(table)('%s', (_name, marked, entities) => {
    expect(resolveNames(marked).groups.map((group) => group.join(' = '))).toEqual(entities);
  });

  it('takes a name as often as a long text has it', () => {
    expect(resolveNames('{P Ana} '.repeat(130_000)).entities).toHaveLength(1);
  });
});

describe('ids and names', () => {
  const idsOf = (marked: string) => resolveNames(marked).entities.map(({ id, name }) => `${id} ${name}`);
  const cases: [marked: string, ids: string[]][] = [
    ['{P Björn Åsk}', ['person:bjorn-ask Björn Åsk']],
    ['{C Tern & Co.}', ['company:tern Tern & Co.']],
    ['{P Wu Lei} and another {P Wu Lei}', ['person:wu-lei Wu Lei', 'person:wu-lei-2 Wu Lei']],
    ['{P 安娜·林德}', ['person:an-na-lin-de 安娜·林德']],
    ['{P 安娜·林德格伦}（{P Anna Lindgren}）', ['person:anna-lindgren Anna Lindgren']],
    ['{C 谷歌}', ['company:google 谷歌']],
    ['{C Finch}, formerly {C Larkline Works},', ['company:finch Finch']],
    ['{C Larkline Works} (now {C Finch})', ['company:finch Finch']],
    ['{W Ωδή}', ['work:u3a9-u3b4-u3ae Ωδή']],
    ['{P Lind} sang. {P ROSA LIND} left. {P Rosa Lind} sang.', ['person:rosa-lind Rosa Lind']],
    ['{C TERN GAMES} fell', ['company:tern-games TERN GAMES']],
    ['{O BHL} (the {O Blue Harbour League}) fell', ['organization:blue-harbour-league Blue Harbour League']],
  ];
  it.each(cases)('%s', (marked, ids) => {
    expect(idsOf(marked)).toEqual(ids);
  });

  it('aliases are the other wordings, in order of first occurrence', () => {
    const [entity] = resolveNames('{P Lind} met Dr. {P Lind}. {P Rosa A. Lind} sang, {P Rosa} slept.').entities;
    expect(entity).toMatchObject({ name: 'Rosa A. Lind', aliases: ['Lind', 'Rosa'] });
  });

  it('every mention says which rule linked it, and is no surer than rule and recognition', () => {
    const { mentions } = resolveNames('{P Rosa Lind} sang. {P Lind} slept.');
    expect(mentions.map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['exact', 0.9],
      ['surname', 0.9],
    ]);
  });
});
