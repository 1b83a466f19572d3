import type { Haste } from '../../read/tidied.ts'

const table = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*\n\s*|\s*;\s*/u)
      .map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]),
  )

/** Short forms that mean one thing only in a note on an interview, and slips of the hand that everybody makes. */
const shorthand = table(`
w/=with; w/o=without; w/out=without; b/c=because; bc=because; cuz=because; coz=because; btw=between; b4=before; tmrw=tomorrow; tmr=tomorrow; tomoz=tomorrow; tonite=tonight; 2nite=tonight
mtg=meeting; mtgs=meetings; wk=week; wks=weeks; mth=month; mths=months; qtr=quarter; yr=year; yrs=years; yr.=year; hrs=hours; mins=minutes; hrly=hourly; avg=average
hr=HR; smn=someone; sm1=someone; sb=somebody; sth=something; smth=something; smthg=something; evrything=everything; ppl=people; mgr=manager; mgrs=managers; mgmt=management; mgnt=management
dept=department; depts=departments; dept.=department; mktg=marketing; acct=account; accts=accounts; cust=customer; custs=customers; govt=government
dlvry=delivery; dlvrys=deliveries; dlvd=delivered; orderd=ordered; tix=tickets; cv=CV; convo=conversation; wrd=word
fwd=forward; fwds=forwards; txt=text; txts=texts; msg=message; msgs=messages; pls=please; thx=thanks; u=you; ur=your; abt=about; approx=about; approx.=about; ca.=about
wd=would; shd=should; shld=should; wld=would; cld=could; cldnt=couldn't; gd=good; nxt=next; rly=really; alot=a lot; aswell=as well; infront=in front; ea=each; incl=including; incl.=including
dont=don't; doesnt=doesn't; didnt=didn't; cant=can't; couldnt=couldn't; wouldnt=wouldn't; shouldnt=shouldn't; wont=won't; isnt=isn't; arent=aren't; wasnt=wasn't; werent=weren't; hasnt=hasn't; havent=haven't
theyre=they're; theyve=they've; theyll=they'll; youre=you're; youve=you've; youll=you'll; weve=we've; thats=that's; whats=what's; theres=there's; shes=she's; hes=he's; im=I'm; ive=I've; i'm=I'm; i've=I've; i'd=I'd; i'll=I'll; i=I
shouldve=should've; couldve=could've; wouldve=would've; shoulda=should have; coulda=could have; wanna=want to; gonna=going to; gotta=have to; 'til=until; thru=through; tho=though; nite=night
tue=Tuesday; tues=Tuesday; weds=Wednesday; thu=Thursday; thur=Thursday; thurs=Thursday; fri=Friday; monday=Monday; tuesday=Tuesday; wednesday=Wednesday; thursday=Thursday; friday=Friday; saturday=Saturday; sunday=Sunday
sept=September; easter=Easter; christmas=Christmas; january=January; february=February; april=April; june=June; july=July; august=August; september=September; october=October; november=November; december=December
comunication=communication; custmer=customer; custmers=customers; recieve=receive; recieved=received; definately=definitely; acheive=achieve; managment=management; enviroment=environment; calender=calendar; teh=the; adress=address
seperate=separate; occured=occurred; succesful=successful; experiance=experience; responsability=responsibility; maintainance=maintenance; recomend=recommend; recomended=recommended; accomodate=accommodate; buisness=business; becuase=because
wich=which; untill=until; begining=beginning; collegue=colleague; collegues=colleagues; tommorow=tomorrow; tomorow=tomorrow; freind=friend; thier=their; wierd=weird; agian=again; sucess=success; langauge=language; intresting=interesting
basically=; basicly=; apparently=; lol=; haha=; hehe=; tbh=; imo=; imho=; fyi=; omg=; wow=; yeah=; yep=; yup=; ok=OK; okay=OK; hmm=; um=; uh=; erm=; anyway=; literally=; btw.=
1st=first; 2nd=second; 3rd=third; 4th=fourth; eod=the end of the day; eow=the end of the week; eom=the end of the month; asap=as soon as possible; tbc=to be confirmed; tbd=to be decided
`)

/** "iv" is an interview or a drip, "rec" a recruiter or a recommendation, "db" a database or a noise, "cos" a lettuce. */
const doubtful: ReadonlySet<string> = new Set(
  'iv ivs rec recs req reqs exp expd eng engg mig cx hm obs db dbs diff prob probs cos r n v mo sec secs cd bk sys perm'.split(
    ' ',
  ),
)

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|march)'
const months: Readonly<Record<string, string>> = {
  jan: 'January', feb: 'February', mar: 'March', apr: 'April', may: 'May', jun: 'June', jul: 'July', aug: 'August', sep: 'September', sept: 'September',
  oct: 'October', nov: 'November', dec: 'December', march: 'March',
} // biome-ignore format: one table
const days: Readonly<Record<string, string>> = { mon: 'Monday', wed: 'Wednesday', sat: 'Saturday', sun: 'Sunday' }
const before = '(?:in|on|by|since|until|till|til|from|to|before|after|of|early|mid|late|end|next|last|this|every|each)'

/** A month and a day are told by what stands beside them: "in may", "wed 3pm", "sat morning". */
const calendarPatterns: Haste['patterns'] = [
  [new RegExp(`(?<=\\b${before} )${month}\\b\\.?(?=$|[\\s,;)])`, 'giu'), (word) => monthOf(word)],
  [
    new RegExp(
      `(?<=\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? )${month}\\b\\.?|${month}\\b\\.?(?= \\d{1,2}(?:st|nd|rd|th)?\\b)`,
      'giu',
    ),
    (word) => monthOf(word),
  ],
  [
    new RegExp(
      `(?<=\\b${before} )(?:mon|wed|sat|sun)\\b|\\b(?:mon|wed|sat|sun)\\b(?=,? (?:\\d|the \\d|at \\d|morning|afternoon|evening|night|next))`,
      'giu',
    ),
    (word) => days[word.toLowerCase()] ?? word,
  ],
  [
    /\b(?:til|till)(?= (?:\d|the end|next|noon|midnight|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)/giu,
    'until',
  ],
]

function monthOf(word: string): string {
  return months[word.toLowerCase().replace('.', '')] ?? word
}

const dayOf = (word: string) =>
  ({ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' })[
    word.slice(0, 3).toLowerCase()
  ] ?? word

const units: Readonly<Record<string, string>> = {
  wk: 'week', mth: 'month', yr: 'year', hr: 'hour', min: 'minute', day: 'day', week: 'week', month: 'month', year: 'year', hour: 'hour', minute: 'minute',
} // biome-ignore format: one table

export const haste: Haste = {
  shorthand,
  doubtful,
  patterns: [
    ...calendarPatterns,
    [
      /(?<!\p{L})(?<a>mon|tues?|weds?|thurs?|fri|sat|sun)\/(?<b>mon|tues?|weds?|thurs?|fri|sat|sun)(?!\p{L})/giu,
      (found) => found.split('/').map(dayOf).join(' or '),
    ],
    [/(?<![\p{L}])w\/out(?![\p{L}])/giu, 'without'],
    [/\b(per|an|a|each) hr\b/giu, '$1 hour'],
    [/^(?:and then|and also|also|so|well|oh and|oh|ok so|ok,|okay,|and)[,]? (?=\p{L})/iu, ''],
    [/^(?:so )?(?:yeah|yes)?,? ?(?:I mean,? )?(?:the thing is,? )(?:that )?/iu, ''],
    [/,? (?:like|you know),(?= )/giu, ''],
    [/\s*\((?:same|lol|haha|sic|hm+|\?|!)[!?.]*\)/giu, ''],
    [/\b(?:lol|haha|tbh|imo|imho|omg)\b[.,]?/giu, ''],
    [/,? (?:or so|or something|or sth|or similar|etc\.?|and so on|and stuff|whatever that means)(?=[,.]|$)/giu, ''],
    [/\bb\/c\b/giu, 'because'],
    [/(?<![\p{L}])w\/o(?![\p{L}])/giu, 'without'],
    [/(?<![\p{L}])w\/(?=\s|\p{L})/giu, 'with '],
    [/(?<=\s)(?:->|=>|→|-->)(?=\s)|(?<=[\d%\p{L}])(?:->|=>|→|-->)(?=[\d\p{L}])/gu, ' → '],
    [/(?<=\d ?%?(?: (?:a|per) \p{L}+)?) ?>{1,2} ?(?=\d)/gu, ' → '],
    [/(?<=\p{L}{2}) ?& ?(?=\p{Ll}{2}|\p{Lu}\p{Ll})/gu, ' and '],
    [/(?<=\s)&(?=\s)/gu, 'and'],
    [/ \+ (?=[\p{L}\d])/gu, ' and '],
    [/(?<=\s)@(?=\s)/gu, 'at'],
    [/(?<![\p{L}\d])(\d+) ?x(?= (?:a|per|the|faster|more|as)\b)/giu, '$1 times'],
    [/(?<![\p{L}\d])1 ?(?:hrs?|h)\b/giu, '1 hour'],
    [/(?<![\p{L}\d:])(\d+(?:[.,]\d+)?) ?(?:hrs?|h)\b(?!\p{L})/giu, '$1 hours'],
    [/(?<![\p{L}\d])(\d+) ?(?:mins?)\b/giu, '$1 minutes'],
    [/(?<=[\p{L}] )w(?= [\p{L}\d])/gu, 'with'],
    [/(?<=(?:^|\s)(?:tell|told|let|see|give|gave|help|make|send|of|to|for|with|at) )em\b/giu, 'them'],
    // "A 6 wk wait": before a thing it is one word.
    [
      /(?<![\p{L}\d])(\d+)[ -]?(wk|mth|yr|hr|min|day|week|month|year|hour|minute)s?(?= (?:wait|waits|backlog|delay|delays|notice|contract|contracts|trial|course|programme|program|placement|project|gap|lead|shift|shifts|call|slot|slots|queue|turnaround|window|plan|review|block)\b)/giu,
      (found) =>
        `${/\d+/u.exec(found)?.[0]}-${units[/[a-z]+/iu.exec(found)?.[0].toLowerCase().replace(/s$/u, '') ?? '']}`,
    ],
    [/(?<![\p{L}\d])1 ?(?:wks?|w)\b/giu, '1 week'],
    [/(?<![\p{L}\d])(\d+) ?(?:wks?)\b/giu, '$1 weeks'],
    [/(?<![\p{L}\d])(\d+) ?(?:mths?|mos?)\b/giu, '$1 months'],
    [/(?<![\p{L}\d])(\d+) ?(?:yrs?)\b/giu, '$1 years'],
    [/(?<![\p{L}\d])(\d+) ?pct\b/giu, '$1%'],
    [/\bits (?=(?:a|an|the|not|been|taking|getting|going|very|too|really|always|all|\p{L}+ing) )/giu, 'it is '],
    [/(?<=\p{L}) - (?=\p{L}|\d)/gu, ', '],
  ],
  known:
    /^(?:by|my|why|try|fly|dry|cry|sky|shy|spy|sly|sty|wry|gym|hymn|myth|lynx|rhythm|nth|mm|km|cm|kg|mg|ml|pm|hl|tv|dj|cv|pr|hq|st|nd|rd|th|vs|kw|gb|mb|tb|css|html|sql|pdf|xml|jpg|png|php|npm|crm|kpi|sms|gps|gdpr|pc|ltd|plc|psst|shh|hmm|xl|xs|tv|vr|ph|ft|lb|lbs|sq|kph|mph|wpm|bpm|rpm|24\/7|and\/or|a\/b|i\/o|he\/she|s\/he|1:1|n\/a|c\/o)$/iu,
  vowels: /[aeiouyàáâäãåæèéêëìíîïòóôöõøùúûü]/iu,
}
