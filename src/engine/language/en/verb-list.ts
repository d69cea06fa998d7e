/**
 * The verbs of work and of talk about it. A trailing `*` marks a base that is as often a noun or an adjective
 * (“call”, “report”, “open”): it is taken for a verb only where a subject or an object says so.
 */
export const regularVerbs = (
  'abandon absorb accelerate accept accommodate accompany accomplish account* accuse achieve acknowledge acquire act* adapt add address* adjust ' +
  'admire admit adopt advance* advise affect afford agree aid* aim* alert* align allocate allow alter amount* analyse analyze anger* announce annoy answer* ' +
  'anticipate apologise apologize appeal* appear apply appoint appreciate approach* approve argue arrange arrive ask assemble assess assign assist* assume assure ' +
  'attach attack* attempt* attend attract audit* automate avoid award* back* backup balance* ban* base* battle* beg behave believe belong benefit* ' +
  'bill* blame* block* board* boost* book* bore borrow bother box* brainstorm brief* budget* bump* bundle* calculate call* calm* campaign* cancel capture* ' +
  'care* carry cause* cease celebrate centralise centralize certify chair* challenge* change* charge* chase* chat* check* claim* clarify classify clean* clear* clearify click* climb close* ' +
  'coach* code* collaborate collapse* collect combine comfort* command* comment* commit communicate compare compete compile complain complete* comply compose compromise* ' +
  'concentrate concern* conclude conduct* configure confirm conflict* confront confuse connect consider consist consolidate construct consult consume contact* contain contend ' +
  'continue contract* contradict contribute control* convert convey convince cook* cooperate coordinate cope copy* correct* correspond count* counter* cover* crash* create criticise criticize cross* cry* ' +
  'customise customize damage* dare date* debate* debug decide declare decline* decorate decrease* dedicate defend define delay* delegate delete deliver demand* demonstrate deny depart ' +
  'depend deploy describe deserve design* desire* destroy detail* detect determine develop diagnose die differ digest* digitise digitize diminish direct* disagree disappear disappoint discharge* discover discuss dismiss display* ' +
  'dispute* distribute disturb divide document* double* doubt* draft* drag* drop* dry* duplicate* earn ease* edit educate elect elevate eliminate email* embarrass embed embrace emerge emphasise emphasize employ empower enable ' +
  'encounter encourage end* endorse enforce engage enhance enjoy enlist ensure enter entertain equip escalate escape* establish estimate* evaluate evolve examine exceed exchange* exclude excuse* execute exercise* exist exit* ' +
  'expand expect experience* experiment* expire explain explore export* expose express* extend extract face* facilitate fail* fear* feature* fetch figure* file* fill film* filter* finalise finalize finance* finish* fire* fit* fix* flag* flow* focus* follow ' +
  'force* form* formulate forward* foster found frame* frustrate fulfil fulfill function* fund* gain* gather generate greet guarantee* guard* guess* guide* halve hand* handle* happen harm* hate* head* help* hesitate highlight* hint* hire* hope* host* hurry* ' +
  'identify ignore illustrate imagine impact* implement import* impress improve improvise include increase* incur index* indicate influence* inform inherit initiate injure insist inspect inspire install instruct insult* integrate intend interact interest* ' +
  'interpret interrupt intervene interview* introduce invent invest investigate invite invoice* involve iron* isolate issue* iterate itemise join joke* judge* jump* justify kick* kill* knock* label* lack* land* last* laugh* launch* level* leverage* lift* like limit* ' +
  'link* list* listen load* localise locate lock* log* look* love* lower* maintain manage map* mark* market* master* match* matter* maximise maximize measure* mediate mentor* merge mess* message* migrate mind* minimise minimize miss* mix* mobilise mobilize model* moderate modernise modify ' +
  'monitor* motivate mount move* multiply name* narrow* need* neglect negotiate nominate note* notice* notify number* nurture object* observe obtain occupy occur offend offer* onboard open* operate oppose optimise optimize order* organise organize orient originate outline* outsource outperform overhaul* overload* overlook ' +
  'overwhelm owe own pack* package* paint* panic* park* participate partner* pass* patch* pause* perform permit* persuade phase* phone* photograph* pick* pilot* pinpoint place* plan* plant* play* please plot* point* poll* polish* pop* populate position* possess post* postpone practice* practise praise* predict prefer prepare ' +
  'present* preserve press* presume pretend prevent price* print* prioritise prioritize process* procure produce profile* program* progress* prohibit promise* promote prompt* propose protect protest* prototype* provide provoke publish pull* punish purchase* pursue push* qualify quantify query* question* raise* range* rank* rate* reach* react realise realize ' +
  'reason* reassign reassure recall* receive reclaim recognise recognize recommend reconcile reconsider record* recover recruit* redesign* redirect reduce refactor refer refine reflect refresh refund* refuse register* regret* reject rejoin relate relax release* rely remain remark* remedy* remember remind remove renew renovate rent* repair* repeat replace replicate reply* ' +
  'report* represent request* require reschedule research* reserve* resign resist resolve respect* respond rest* restore restrict restructure result* resume* retain retire retrieve return* reveal reverse* review* revise reward* risk* roll* rotate route* ruin* rush* sample* satisfy save* scale* scan* schedule* score* scream* screen* search* seat* secure* seem select separate* serve settle shape* share* shelve shift* ship* ' +
  'shock* shout* sign* signal* simplify skip* slip* slow* smile* smooth* solve sort* sound* source* spark* specialise specialize specify spot* staff* stage* standardise standardize start* state* stay* step* stop* store* strengthen stress* stretch* structure* struggle* study* submit succeed suffer suggest suit* summarise summarize supervise supply* support* suppose surpass surprise* surrender survey* survive suspect* suspend ' +
  'switch* tackle tailor* talk* target* task* taste* tend terminate test* thank* threaten time* total* touch* tour* trace* track* trade* train* transfer* transform translate transmit transport* travel* treat* trial* trigger* troubleshoot trust* try* tune* turn* tutor* type* uncover undermine unify unite update* upgrade* upload* urge* use* validate value* vary verify view* visit* visualise visualize voice* volunteer* vote* wait* walk* want ' +
  'warn wash* waste* watch* weigh welcome* whisper* widen wish* wonder* work* worry* worsen wrap* yell zoom*'
).split(' ');

/**
 * base past participle, alternatives by `/`. A missing participle is the past; a `*` as above. Verbs with a prefix
 * (“rewrite”, “oversee”) need no line here: `verbs.ts` reads them as prefix and verb.
 */
export const irregularVerbs = (
  'arise arose arisen,awake awoke awoken,bear* bore borne/born,beat* beat beaten,become became become,begin began begun,bend* bent,bet* bet,bid* bid,bind bound,' +
  'bite* bit bitten,bleed bled,blow* blew blown,break* broke broken,breed* bred,bring brought,broadcast* broadcast/broadcasted,build* built,burn* burned/burnt,' +
  'burst* burst,buy bought,cast* cast,catch* caught,choose chose chosen,cling clung,come came come,cost* cost,creep crept,cut* cut,deal* dealt,dig* dug,' +
  'draw* drew drawn,dream* dreamed/dreamt,drink* drank drunk,drive* drove driven,dwell dwelt/dwelled,eat ate eaten,fall* fell fallen,feed* fed,feel felt,fight* fought,find found,' +
  'flee fled,fling flung,fly* flew flown,forbid forbade/forbad forbidden,forecast* forecast/forecasted,forego forewent foregone,foresee foresaw foreseen,forget forgot forgotten,' +
  'forgive forgave forgiven,freeze* froze frozen,get got got/gotten,give gave given,grind* ground,grow grew grown,hang hung/hanged,hear heard,hide hid hidden,' +
  'hit* hit,hold held,hurt* hurt,input* input/inputted,keep kept,kneel knelt/kneeled,knit knit/knitted,know knew known,lay* laid,lead* led,lean* leaned/leant,leap* leaped/leapt,' +
  'learn learned/learnt,leave* left,lend lent,let let,lie* lay/lied lain/lied,light* lit/lighted,lose lost,make made,mean* meant,meet met,mow mowed mown,pay* paid,' +
  'mislead misled,mistake* mistook mistaken,misunderstand misunderstood,outgrow outgrew outgrown,overcome overcame overcome,oversee oversaw overseen,overtake overtook overtaken,plead pleaded/pled,prove proved proved/proven,put put,quit quit,read* read,reset* reset,offset* offset,upset upset,rid rid,ride* rode ridden,ring* rang rung,rise* rose risen,run* ran run,say said,' +
  'see saw seen,saw* sawed sawn/sawed,seek sought,sell* sold,send sent,set* set,sew sewed sewn,shake* shook shaken,shave* shaved shaved/shaven,shed* shed,shine* shone/shined,shoot* shot,' +
  'show* showed shown,shrink shrank/shrunk shrunk,shut shut,sing sang sung,sink* sank sunk,sit sat,slay slew slain,sleep* slept,slide* slid,sling slung,smell* smelled/smelt,sow sowed sown,' +
  'speak spoke spoken,speed* sped/speeded,spell* spelled/spelt,spend* spent,spill* spilled/spilt,spin* spun,spit spat/spit,split* split,spoil* spoiled/spoilt,' +
  'spread* spread,spring* sprang sprung,stand* stood,steal stole stolen,stick* stuck,sting* stung,stink stank stunk,strike* struck struck/stricken,string* strung,' +
  'strive strove/strived striven/strived,swear swore sworn,sweep* swept,swell* swelled swollen,swim* swam swum,swing* swung,take took taken,teach taught,tear* tore torn,' +
  'tell told,think thought,throw* threw thrown,thrust* thrust,thrive thrived/throve thrived,tread trod trodden,understand understood,undertake undertook undertaken,undergo underwent undergone,undo undid undone,wake* woke/waked woken,wear* wore worn,' +
  'weave wove woven,weep wept,wet* wet/wetted,win* won,wind* wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood,wring wrung,write wrote written'
).split(',');

/** Not monosyllables, yet stressed on the last syllable: “referred”. And the British doubling of l, which is optional. */
export const doubling = new Set(
  'admit ban beg bet bid begin commit embed equip forbid forget incur occur permit prefer program refer regret submit transfer transmit backlog'.split(
    ' ',
  ),
);
export const optionalDoubling = new Set(
  'benefit cancel channel focus format fulfil label level model counsel signal total travel tunnel worship'.split(
    ' ',
  ),
);
