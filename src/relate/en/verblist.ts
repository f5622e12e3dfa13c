/** Common verbs with regular forms. Those that rules ask for and those that hold a sentence together. */
export const REGULAR_VERBS: readonly string[] = `
abandon absorb accept accuse achieve acquire act add admit adopt advance advise affect agree aim allege allow analyze
announce answer appeal appear apply appoint approach approve argue arrange arrest arrive ask assemble assert assist assume
attack attempt attend attract author award back ban base battle belong blame blast block board boost borrow brand broker
call campaign cancel care cause caution challenge champion chat slip star change charge chat check chair cite claim clash close coach code collaborate
collect comment commission commit compare compete complain complete compose concede concern condemn conduct confirm connect consider
consist construct consult contain continue contract contribute control convert convince cooperate cover craft create
criticize criticise cross debut decide declare decline defend define deliver demand denounce deny depart depend deploy describe design
desire despise develop die differ direct disclose discover discuss dismiss dispute distribute divest divide divorce donate
double drop doubt download dub earn edit educate elect eliminate embrace emerge employ enable encourage end endorse engage
engineer enjoy enroll enrol enter establish estimate evaluate examine exceed exchange exclude execute exist exit expand expect experience
explain explore expose express extend face fail favor favour feature field file finance finish fire focus follow force form formulate
found frame fuel fulfil fund gain gather generate govern grab graduate grant greet guarantee guide hail handle happen
hate head help highlight hire hope host identify ignore illustrate imagine impose impress improve include incorporate increase incubate
indicate influence inform inherit initiate insist inspire install institute intend interview introduce invent invest
investigate invite involve issue join joke judge jump justify kick kill knock label lack land last laugh launch lean learn
lecture license like limit link list live lobby locate look love maintain manage manufacture march mark major market marry master match
matter mention mentor minor merge migrate miss mock model monitor mount move mull name need negotiate nominate note notice obtain
offer open operate oppose order organize organise outline outperform overhaul oversee own participate partner pass pause
persuade phone pick pilot pioneer pitch place plan plant play pledge point poach portray position post praise predict prefer
prepare present preside press prevent price print probe proceed process produce profile program promise promote prompt propose protect
provide publish pull purchase pursue push qualify question race raise rank reach react realize recall receive recognize recommend
record recruit reduce refer reflect refuse regard register regret reject relate release relocate rely remain remark remember remove
rename renew rent repeat replace reply report represent request require rescue research reserve reside resign respond restore restructure result retain
retire return reveal review revise reward rule rumor rumour sack sail sanction save scale scrap scrutinize secure seem select separate serve
service settle share shift ship shop shoulder sign slam snap solve spark specialize sponsor stage stand star start
state station stay step stop stream structure study succeed sue suffer suggest supervise supply support suppose surge surpass survey
survive suspect suspend swap talk tap target team tease term test testify thank threaten top total touch tour track trade train transfer
transform transition translate travel treat try turn unveil unwind update upgrade urge use value view visit voice volunteer vote vow
wait walk want warn waste watch weigh welcome work worry wrap yield headquarter relocate raise co-own
`
  .trim()
  .split(/\s+/u);

/** Verbs with irregular forms: base, past forms, participles. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, pasts: string, participles: string])[] = `
buy bought bought|sell sold sold|pay paid paid|make made made|build built built|lead led led|run ran run|hold held held|have had had|say said said
tell told told|think thought thought|know knew known|write wrote written|become became become|come came come|go went gone|get got got/gotten
give gave given|take took taken|leave left left|find found found|begin began begun|beat beat beaten|win won won|lose lost lost|meet met met
see saw seen|speak spoke spoken|sit sat sat|stand stood stood|spend spent spent|put put put|set set set|let let let|cut cut cut|bring brought brought
teach taught taught|keep kept kept|feel felt felt|hear heard heard|mean meant meant|send sent sent|grow grew grown|fall fell fallen|rise rose risen
draw drew drawn|drive drove driven|choose chose chosen|break broke broken|bear bore born/borne|wed wed wed|split split split|quit quit quit
bid bid bid|hit hit hit|seek sought sought|strike struck struck|understand understood understood|undertake undertook undertaken|overtake overtook overtaken
oversee oversaw overseen|outsell outsold outsold|rebuild rebuilt rebuilt|resell resold resold|shoot shot shot|sing sang sung|spin spun spun
show showed shown|steal stole stolen|swear swore sworn|throw threw thrown|wear wore worn|withdraw withdrew withdrawn|read read read|fight fought fought
fly flew flown|forget forgot forgotten|hide hid hidden|lend lent lent|rewrite rewrote rewritten|outgrow outgrew outgrown|eat ate eaten|deal dealt dealt
`
  .trim()
  .split(/[|\n]/u)
  .map((entry) => entry.split(' ') as [string, string, string]);
