/** Nouns by what they say of their holder. A noun may stand in several lists; `a/b` gives an irregular plural. */
const LISTS = {
  leader: `ceo, chief executive, chief executive officer, chief exec, chairman/chairmen, chairwoman/chairwomen, chair, chairperson, executive chairman,
    executive chair, president, head, boss/bosses, managing director, director general, director-general, executive director, secretary general,
    secretary-general, minister, prime minister, chancellor, dean, principal, rector, provost, governor, commissioner, superintendent, headmaster,
    president and ceo, leader, chief, general manager, editor in chief, editor-in-chief, managing partner, supremo, head coach, general secretary,
    chairman of the board, acting ceo, interim ceo, national security adviser, vice-chancellor, warden, proprietor, general director, ceo and president`,
  officer: `cto, cfo, coo, cmo, cio, ciso, officer, vice president, vice-president, vp, svp, evp, senior vice president, executive vice president, director, executive, engineer,
    scientist, researcher, columnist, editor, reporter, correspondent, journalist, spokesperson, spokesman/spokesmen, spokeswoman/spokeswomen, professor, assistant professor,
    associate professor, lecturer, analyst, lawyer, attorney, manager, employee, adviser, advisor, counsel, general counsel, economist, strategist, designer, developer,
    staffer, producer, coach, programmer, physicist, astronaut, historian, consultant, accountant, intern, fellow, physician, surgeon, curator, librarian, architect,
    chief of staff, secretary, treasurer, ambassador, diplomat, anchor, presenter, contributor, staff writer, writer, deputy, vice chairman/vice chairmen, vice chair,
    vice-chairman/vice-chairmen, lead, head of, teacher, instructor, detective, agent, operative, worker, representative, associate, player, goalkeeper, striker, midfielder, captain, pilot, banker,
    partner, scholar, technologist, evangelist, ethicist, alum, veteran, deputy director, assistant director, deputy chairman, chairman emeritus, professor emeritus, emeritus professor, faculty member, staff member, co-head, photographer, artist, illustrator, bureau chief, editor at large, principal engineer, news editor, ai chief, technology chief, policy chief, finance chief, operations chief, product chief, security chief, software chief, marketing chief, research chief, design chief, hardware chief`,
  founder:
    'founder, co-founder, cofounder, founding partner, founding father, founding ceo, founder and ceo, founding member, founder member, original founder',
  board: `board member, director on the board, trustee, non-executive director, nonexecutive director, independent director, outside director, member of the board, board director`,
  member:
    'member, founding member, senator, congressman/congressmen, congresswoman/congresswomen, representative, lawmaker, politician, guitarist, bassist, drummer, singer, vocalist, frontman/frontmen, keyboardist, candidate, signatory, activist, mp, deputy, affiliate',
  subsidiary: `subsidiary/subsidiaries, unit, division, arm, branch, affiliate, subsidiary company/subsidiary companies, daughter company/daughter companies, sister company/sister companies, wholly owned subsidiary, wholly-owned subsidiary, business unit, operating unit, lab,
    spin-off, spinoff, imprint, department, school, faculty, offshoot, operating company, part, business, brand, label, sub-label, property, holding, team, network, station, group, service`,
  parent:
    'parent, parent company/parent companies, owner, parent organization, parent group, holding company/holding companies, parent corporation, controlling shareholder, majority owner, parent firm',
  maker: `maker, manufacturer, developer, producer, publisher, creator, company behind, provider, startup behind, distributor, inventor, vendor, builder, designer, operator, owner, seller`,
  creator: `author, co-author, creator, writer, director, composer, inventor, designer, co-creator, screenwriter, playwright, filmmaker, songwriter, coauthor, showrunner, developer, illustrator, lyricist, editor, architect, host, presenter`,
  work: `book, film, movie, novel, album, song, play, series, documentary/documentaries, show, memoir, podcast, painting, poem, essay, single, game, opera, debut, musical, symphony/symphonies,
    bestseller, biography/biographies, autobiography/autobiographies, newsletter, thriller, drama, comedy/comedies, short story/short stories, trilogy/trilogies, comic, masterpiece, television series, tv series, article, paper, track, sitcom, ballet`,
  product: `chatbot, model, app, software, phone, smartphone, device, service, tool, console, browser, platform, assistant, operating system, chip, processor, engine, drug, vaccine, car,
    suv, sedan, truck, plane, aircraft, airliner, rocket, watch, smartwatch, tablet, laptop, headset, speaker, robot, language model, system, product, brand, game, search engine, language,
    framework, library/libraries, program, family, line, series, version, generator, pickup, motorcycle, helicopter, jet, camera, printer, computer, database, website, site, network, flagship, beer, drink, toy, sports car, minivan, generation, rival`,
  startup:
    'startup, start-up, company/companies, firm, venture, new company, new venture, outfit, hedge fund, studio, business, brand, label, brainchild, foundation, charity, nonprofit, production company',
  wife: 'wife/wives, husband, spouse, ex-wife/ex-wives, ex-husband, widow, widower, fiancé, fiancée, bride, groom, first wife, second wife, third wife, late wife, late husband, consort',
  sibling:
    'sister, brother, sibling, twin, half-brother, half-sister, stepbrother, stepsister, younger brother, older brother, twin brother, twin sister, elder brother, kid brother',
  parentPerson: 'mother, father, dad, mum, mom, parent, stepfather, stepmother',
  child:
    'son, daughter, child/children, stepson, stepdaughter, eldest son, only child, youngest son, only son, kid, heir',
  colleague: `colleague, co-worker, coworker, collaborator, business partner, teammate, bandmate, co-founder, cofounder, fellow founder, protégé, deputy, boss, co-star, co-author, coauthor, sparring partner, research partner, cohort, right-hand man, former boss, mentor, lieutenant`,
  rival: 'rival, competitor, main rival, archrival, arch-rival, challenger, alternative',
  partner:
    'partner, ally/allies, strategic partner, business partner, collaborator, partner company, technology partner, joint venture partner',
  supplier: 'supplier, vendor, contractor, provider, subcontractor, chip supplier, distributor',
  customer: 'customer, client, buyer, biggest customer',
  investor: `investor, backer, shareholder, stakeholder, lead investor, largest shareholder, angel investor, seed investor, early investor, biggest shareholder, stockholder, major shareholder, financier`,
  supporter:
    'supporter, donor, backer, ally/allies, champion, fan, endorser, advocate, defender, proponent, megadonor, fundraiser, bundler',
  opponent: 'critic, opponent, detractor, outspoken critic',
  user: 'user, adopter, early adopter, subscriber',
  alumnus: `alumnus/alumni, alumna/alumnae, graduate, student, alum, dropout, undergraduate, doctoral student, phd student, postgraduate, valedictorian, grad, pupil, law graduate`,
  native: 'native',
  resident: 'resident, inhabitant',
  headquarters:
    'headquarters/headquarters, hq, head office, main office, base, home base, world headquarters/world headquarters, global headquarters/global headquarters, corporate headquarters/corporate headquarters',
} as const;

export type NounList = keyof typeof LISTS;

interface NounForm {
  noun: string;
  plural: boolean;
}

const parts = (list: string): string[] => list.split(',').map((entry) => entry.trim().replace(/\s+/gu, ' '));
const singular = (entry: string): string => entry.split('/')[0]!;

function plural(entry: string): string {
  const [one = '', many] = entry.split('/');
  return many ?? `${one}s`;
}

/** Every form of every relational noun → its singular. */
export const NOUNS: ReadonlyMap<string, NounForm> = new Map(
  Object.values(LISTS)
    .flatMap(parts)
    .flatMap((entry): [string, NounForm][] => [
      [plural(entry), { noun: singular(entry), plural: true }],
      [singular(entry), { noun: singular(entry), plural: false }],
    ]),
);

/** The singular nouns of a list. */
export const nounsOf = (list: NounList): ReadonlySet<string> => new Set(parts(LISTS[list]).map(singular));
