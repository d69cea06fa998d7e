/**
 * Words that the stemmer takes for others (“business” for busy, “department” for depart), and -ing nouns that stand for
 * themselves before their verb. Each is its own lemma, and its plural's.
 */
export const ownWords = (
  'use news business university universe universal manager management international internal organ organization organisation general generic generous ' +
  'experiment customer customary personal personally personnel human station statement several severe information former formal formally operator accountant ' +
  'accountable accounting creature executive relative relation relationship position important importance different difference employer employee employment ' +
  'trainer productive production engineer engineering developer designer analyst consultant assistant assistance department apartment government committee commitment ' +
  'confidential secretary objective objection subjective hardly nearly lately shortly highly evening event patient patience officer official successful success ' +
  'practical critical polite server process processor response responsible responsibility director contractor investor competent competence competition competitor ' +
  'competitive consistent polish emergency analysis crisis basis thesis hypothesis criterion phenomenon'
).split(' ');

/** form lemma…, likeliest first. Where the form is a verb's too, its verb is listed. */
export const nounsAndAdjectives = (
  'men man,women woman,children child,people person,peoples person,persons person,person person,feet foot,teeth tooth,mice mouse,geese goose,lives live life,life life,' +
  'wives wife,knives knife,halves halve half,shelves shelf,leaves leave leaf,loaves loaf,thieves thief,selves self,salesmen salesman,saleswomen saleswoman,' +
  'businessmen businessman,businesswomen businesswoman,salespeople salesperson,businesspeople businessperson,spokespeople spokesperson,chairmen chairman,foremen foreman,' +
  'workmen workman,craftsmen craftsman,spokesmen spokesman,policemen policeman,analyses analysis analyse,crises crisis,bases base basis,theses thesis,hypotheses hypothesis,' +
  'criteria criterion,phenomena phenomenon,indices index,matrices matrix,vertices vertex,appendices appendix,businesses business,' +
  'better good well better,best good well best,worse bad worse,worst bad worst,farther far,further far further,farthest far,elder old,eldest old,' +
  'faster fast,fastest fast,slower slow,slowest slow,bigger big,biggest big,larger large,largest large,smaller small,smallest small,higher high,highest high,' +
  'longer long,longest long,cheaper cheap,cheapest cheap,stronger strong,strongest strong,weaker weak,weakest weak,harder hard,hardest hard,easier easy,' +
  'easiest easy,happier happy,happiest happy,newer new,newest new,older old,oldest old,younger young,youngest young,angrier angry,busier busy,' +
  'meeting meeting meet,meetings meeting meet,building building build,buildings building build,marketing marketing market,feeling feeling feel,' +
  'feelings feeling feel,setting setting set,settings setting set,finding finding find,findings finding find,beginning beginning begin,training training train,' +
  'trainings training train,understanding understanding understand,interesting interesting interest,boring boring bore,used use,using use'
).split(',');

/** Pasts and participles that are nouns or adjectives of their own. */
export const ownLemma = new Set(
  'left found saw felt ground wound bound thought rose fell lay shot bore'.split(' '),
);
