const words = (text: string) => new Set(text.trim().split(/\s+/u))

/** Verbs in their plain form. The rules know a verb by this list alone; the tagger is the second opinion. */
export const verbs = words(`
accept ache achieve archive act adapt add adjust admit adopt advise affect agree aim allow answer appear apply appreciate approve argue arrange arrive
ask assess assign attend audit automate avoid back bake balance bear beat become begin believe belong bend bet blame block blow boil book borrow
break brief bring build burn buy calculate call cancel care carry cast catch cause change charge chase check choose claim clash clean clear climb
close coach code collapse collect combine come compare compete complain complete confirm connect consider contact continue control convince cook
coordinate cope copy correct cost count cover crash create cross cry cut deal decide decline deepen define delay deliver demand depend deploy
describe deserve design develop differ dig digest disagree disappear discharge discover discuss dislike dispatch document double doubt draft drag draw dread
dream dress drift drill drink drive drop dry earn eat edit email empty enable end enforce engage enjoy enter escalate estimate evaluate exceed exist
expand expect expire explain explore extend face fade fail fall fear feed feel fetch fight file fill find finish fit fix flag float flow fly focus
follow force forecast forget form forward free freeze fulfil gain gather get give go grab greet grow guess guide halve hand handle hang happen hate
have head hear heat help hesitate hide hire hit hold hope host hunt hurt identify ignore improve include increase inform inspect install insist
integrate introduce invest invite involve isolate join judge jump keep kick knock know label lack land last laugh launch lay lead leak learn leave
lend let lie lift like limit link list listen live load lock log look lose love lower mail maintain make manage map mark match matter mean measure
meet melt mend mention mentor merge mess migrate mind miss mix monitor move multiply name need negotiate nod notice obey object observe offer open
operate order organise organize overlap overrun owe own pack paint park pass patch pause pay peel perform pick pilot place plan plant play please
plough point post pour practise practice predict prefer prepare present preserve press prevent price print process produce promise promote
prove provide publish pull push put question queue quit raise rally reach react read realise rebuild recall receive recommend reconcile record
recover recruit reduce refer refuse register rehearse reject relate release rely remain remember remind remove renew rent reorganise repair
repeat replace reply report represent request require rescue research reset resign resist resolve respond rest restart restore restructure retain
retire return reuse reveal review reward rewrite ride ring rise risk roast roll rot rotate run rush sack sail sample save say scale scan scare schedule score
scrap search see seek seem sell send separate serve set settle sew shake shape share shift shine ship shoot shop shout show shrink shut sign simplify
sing sink sit skip sleep slide slip slow smell smile soak solve sort sound speak specify speed spend spill spin split spoil spread squeeze stack
stall stand start starve state stay steal step stick stop store stretch strike struggle study submit suffer suggest suit summarise supervise
supply support suppose surprise survive suspect swap sweep swim switch take talk target taste teach tell tend test text thank thaw think throw tick tidy
tie touch track trade train transfer translate transport travel treat trial trigger triple trust try turn type understand unload update upgrade
urge use vanish vary visit volunteer vote wait wake walk wander want warm warn wash waste watch wear weigh welcome win wish withdraw wonder
work worry wrap write yield conduct overbook underestimate chair moderate present redesign relaunch outsource digitise digitize standardise
standardize onboard average pile bounce clog jam linger lapse fluctuate dwindle overheat rebook recheck recount reprint resample retest retrain rework reschedule resubmit reheat relabel triage wire weld glue sand polish rinse season plate restock reorder label pack prune sow harvest milk groom feed nurse mentor
counsel tutor grade mark enrol draught litigate plead settle draft notarise invoice`)

/** Forms in the past that do not end in -ed, with their plain form. */
export const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `began:begin became:become bent:bend bought:buy broke:break brought:bring built:build burnt:burn came:come caught:catch chose:choose cut:cut
dealt:deal did:do drank:drink drew:draw drove:drive dug:dig ate:eat fell:fall fed:feed felt:feel fought:fight found:find flew:fly forgot:forget
froze:freeze gave:give got:get grew:grow had:have heard:hear held:hold hid:hide hit:hit hung:hang hurt:hurt kept:keep knew:know laid:lay led:lead
learnt:learn left:leave lent:lend let:let lost:lose made:make meant:mean met:meet overran:overrun paid:pay put:put quit:quit ran:run rang:ring read:read rebuilt:rebuild
rode:ride rose:rise said:say sang:sing sank:sink sat:sit saw:see sent:send set:set sewed:sew shook:shake shot:shoot showed:show shrank:shrink
shut:shut slept:sleep slid:slide sold:sell sought:seek spent:spend split:split spoke:speak spread:spread spun:spin stood:stand stole:steal
struck:strike stuck:stick swept:sweep swam:swim taught:teach threw:throw thought:think told:tell took:take tore:tear understood:understand
was:be went:go were:be withdrew:withdraw woke:wake won:win wore:wear wound:wind wrote:write rewrote:rewrite`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)

export const auxiliaries =
  words(`is are was were am has have had do does did can could will would shall should may might must cannot
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't`)

export const determiners = words(
  'the a an this that these those my your his her its our their every each some any no all both either neither another which what',
)
export const pronouns = words(
  'i you he she it we they nobody everyone everybody someone somebody anyone something nothing everything there',
)
export const prepositions = words(
  'in on at by for from with without within of to into onto off out over under up down about across after against along among around before behind between beyond during except inside outside near past per since than mid through throughout till until toward towards upon via despite like',
)
export const conjunctions = words(
  'and or but nor so yet because while whereas although though if unless as when whenever once',
)
export const adverbs = words(
  `too also never always often still just only even already again twice once sometimes usually rarely ever really very almost hardly now then here there
  today tomorrow yesterday soon late early fast hard long well better best worse worst less more most far ahead apart together alone away back somewhat quite not`,
)
export const numbers = words(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred half dozen several many few most much',
)

/** Words for people, so that "who" follows them; besides these, words in -ers, -ors, -ists and -men. */
export const peopleNouns =
  /^(?:people|patients|nurses|customers|clients|guests|staff|students|pupils|parents|teachers|children|kids|colleagues|engineers|guards|visitors|couriers|volunteers|apprentices|trainees|chefs|cooks|residents|relatives|families|users|juniors|seniors|seniors|candidates|partners|tenants|members|donors|clerks|surgeons|crews|teams|\p{L}{3,}(?:ers|ors|ists|ants|men|women))$/u

/** Plural things that only look like doers. */
export const notPeople =
  /^(?:\p{L}*overs|orders|offers|numbers|letters|papers|covers|errors|floors|doors|corners|servers|containers|trailers|computers|printers|registers|folders|tickers|monitors|sensors|mirrors|elevators|counters|answers|matters|members' |powers|rivers|layers|towers|trackers|planners|posters|quarters|drawers|freezers|boilers|timers|handovers|takeovers|turnovers|stickers|filters|headers|plants|grants|variants|restaurants|warrants|tours|hours|colours|favours)$/u

/** Nouns that stand without an article. */
export const massNouns =
  /^(?:advice|accuracy|agility|bread|care|cash|chaos|churn|clarity|clothing|code|communication|consistency|cooperation|courage|culture|curiosity|data|debt|demand|dirt|discipline|documentation|downtime|effort|electricity|empathy|energy|equipment|evidence|experience|feedback|food|fraud|funding|furniture|growth|harm|help|honesty|housing|humour|hygiene|information|infrastructure|knowledge|leadership|light|linen|literacy|logistics|loss|luck|lunch|dinner|breakfast|supper|tea|soup|bread|fish|meat|machinery|maintenance|marketing|mathematics|maths|milk|money|morale|music|noise|onboarding|ownership|paper|paperwork|patience|penetration|performance|planning|pressure|privacy|productivity|progress|punctuality|quality|reporting|research|respect|retention|rework|safety|sales|security|silence|software|space|speed|staff|staffing|stock|storage|stress|structure|stuff|support|technology|time|traffic|training|transparency|transport|trust|turnover|waste|water|weather|wellbeing|work|workload|access|overbooking|attendance|\p{L}+(?:ness|ity|ship|ance|ence|ism|ency|ancy|acy|hood|dom|logy))$/u
