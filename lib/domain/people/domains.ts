const list = (hosts: string) => new Set(hosts.split(/\s+/))

/** Hiring tools: whose mail or link this is, is looking for people. Never the employer. */
const ATS = list(
  `greenhouse.io greenhouse-mail.io greenhouse-jobs.com lever.co ashbyhq.com myworkday.com myworkdayjobs.com workday.com
  smartrecruiters.com goodtime.io modernloop.io guide.co hirevue.com icims.com taleo.net oraclecloud.com successfactors.com
  successfactors.eu brassring.com jobvite.com workable.com workablemail.com bamboohr.com breezy.hr recruitee.com
  teamtailor.com teamtailor-mail.com personio.de personio.com softgarden.io softgarden.de onlyfy.io onlyfy.jobs
  rexx-systems.com welcomekit.co welcometothejungle.com flatchr.io taleez.com gupy.com.br gupy.io herp.cloud hrmos.co
  talentio.com jinjer.biz greetinghr.com mokahr.com beisen.com zhiye.com pinpointhq.com comeet.co comeet.com jazz.co
  jazzhr.com rippling-ats.com eightfold.ai phenompeople.com avature.net paradox.ai sense.com gem.com cronofy.com
  interviewing.io karat.com karat.io codility.com hackerrank.com coderpad.io codesignal.com metaview.ai brighthire.ai
  pillar.hr willo.video sparkhire.com vidcruiter.com talview.com hireflix.com join.com homerun.co traffit.com
  erecruiter.pl huntflow.ru huntflow.dev jobylon.com reachmee.com varbi.com hr-manager.net emply.com talentsoft.com
  cornerstoneondemand.com csod.com ultipro.com ukg.com dayforcehcm.com zohorecruit.com freshteam.com manatal.com
  bullhornmail.com loxo.co crelate.com keka.com darwinbox.in prescreen.io prescreenapp.io d-vinci.de concludis.de
  dover.com dover.io wantedly.com green-japan.com bizreach.jp jobcan.jp wanted.co.kr candidate.fyi prelude.co calendarhero.io
  governmentjobs.com neogov.com applitrack.com schoolspring.com paycomonline.net paylocity.com indeed.com indeedemail.com
  ziprecruiter.com joinhandshake.com wellfound.com hired.com otta.com stepstone.de jobteaser.com jobvite.io applytojob.com
  clearcompany.com recruiterbox.com trakstar.com hireology.com jobscore.com polymer.co ripplehire.com tribepad.com
  eploy.co.uk networxrecruitment.com civilservicejobs.service.gov.uk jobs.nhs.uk trac.jobs infojobs.net kenoby.com solides.jobs abler.com.br inrecruiting.com intervieweb.it altamiraweb.com in-recruiting.com`,
)
const SCHEDULING = list(
  `calendly.com cal.com savvycal.com zcal.co doodle.com acuityscheduling.com youcanbook.me chilipiper.com x.ai reclaim.ai
  spir.tech timerex.net tidycal.com zeeg.me meetergo.com simplybook.me setmore.com hubspot.com appointlet.com oncehub.com
  vyte.in harmonizely.com koalendar.com calendar.app.google bookings.microsoft.com`,
)
const INFRA = list(
  `calendar.google.com group.calendar.google.com import.calendar.google.com resource.calendar.google.com
  group.v.calendar.google.com calendar-server.bounces.google.com zoom.us zoom.com webex.com teams.microsoft.com`,
)
const NOTETAKERS = list(
  `fireflies.ai otter.ai read.ai fathom.video tldv.io avoma.com gong.io grain.com grain.co meetgeek.ai sembly.ai circleback.ai
  krisp.ai supernormal.com airgram.io nyota.ai jamie.ai bluedothq.com notta.ai tactiq.io sonix.ai chorus.ai laxis.com
  e.read.ai fellow.app granola.ai granola.so`,
)
const FREEMAIL = list(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.jp hotmail.com hotmail.co.uk hotmail.fr hotmail.de
  hotmail.it hotmail.es live.com live.nl live.fr msn.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de yahoo.it yahoo.es
  yahoo.co.jp yahoo.com.br ymail.com icloud.com me.com mac.com proton.me protonmail.com pm.me aol.com gmx.de gmx.net gmx.at
  gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org tuta.com tuta.io tutanota.com fastmail.com fastmail.fm
  hey.com zoho.com mail.com yandex.ru yandex.com ya.ru mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net i.ua qq.com 163.com
  126.com sina.com foxmail.com aliyun.com naver.com daum.net hanmail.net kakao.com nate.com orange.fr free.fr laposte.net
  sfr.fr wanadoo.fr bbox.fr libero.it virgilio.it alice.it tiscali.it tin.it wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl
  ziggo.nl kpnmail.nl home.nl xs4all.nl planet.nl hetnet.nl uol.com.br bol.com.br terra.com.br rediffmail.com docomo.ne.jp
  ezweb.ne.jp softbank.ne.jp nifty.com seznam.cz centrum.cz email.cz bluewin.ch telia.com comcast.net verizon.net att.net
  sbcglobal.net btinternet.com sky.com shaw.ca rogers.com bigpond.com skynet.be telenet.be sapo.pt walla.co.il abv.bg
  freemail.hu citromail.hu azet.sk wp.eu duck.com rocketmail.com`,
)

/** Those that have a domain in each country. */
const FREEMAIL_ANYWHERE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|web|proton|protonmail|fastmail|posteo|mailbox|laposte|tutanota|zoho|yandex)\.[a-z]{2,7}(?:\.[a-z]{2})?$/

const tools = new Set([...ATS, ...SCHEDULING].map((host) => host.split('.').at(-2) ?? ''))
/** Whether a word is the name of a hiring or booking tool, in small letters without spaces. */
export const isToolName = (name: string) => tools.has(name)

/** Brands that no other firm has: they are the tool under every top-level domain. Others are ordinary words too. */
const ATS_BRANDS = list(
  `greenhouse-mail greenhouse-jobs ashbyhq myworkday myworkdayjobs smartrecruiters successfactors brassring icims taleo
  jobvite workablemail bamboohr recruitee teamtailor teamtailor-mail personio softgarden hirevue modernloop jobylon reachmee
  talentsoft erecruiter zohorecruit bullhornmail applytojob inrecruiting huntflow`,
)
const SCHEDULING_BRANDS = list('calendly savvycal acuityscheduling youcanbook chilipiper tidycal meetergo simplybook')

export type DomainKind = 'none' | 'ats' | 'scheduling' | 'infra' | 'notetaker' | 'freemail' | 'company'

const among = (domains: ReadonlySet<string>, host: string): boolean => {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (domains.has(rest)) return true
  return false
}

/** What a host is known for. One that no table knows belongs to a company. */
export function hostKind(host: string): DomainKind {
  if (!host.includes('.')) return 'none'
  if (among(NOTETAKERS, host)) return 'notetaker'
  if (among(ATS, host)) return 'ats'
  if (among(SCHEDULING, host)) return 'scheduling'
  if (among(INFRA, host)) return 'infra'
  const label = ownLabel(host)
  if (ATS_BRANDS.has(label)) return 'ats'
  if (SCHEDULING_BRANDS.has(label)) return 'scheduling'
  return FREEMAIL.has(host) || FREEMAIL_ANYWHERE.test(host) ? 'freemail' : 'company'
}

export const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
export const localPart = (email: string) => email.slice(0, Math.max(0, email.lastIndexOf('@'))).toLowerCase()

/** The label that somebody registered: `mail.acme.co.uk` is `acme`. */
export function ownLabel(host: string): string {
  const labels = host.split('.')
  const second =
    /^(?:co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv|nhs|sch|police|k12)$/.test(labels.at(-2) ?? '') &&
    labels.length > 2
  return labels.at(second && /^(?:..|example)$/.test(labels.at(-1) ?? '') ? -3 : -2) ?? ''
}

/** The domain that somebody registered, without its sub-domains. */
export function ownDomain(host: string): string {
  const label = ownLabel(host)
  const at = `.${host}`.lastIndexOf(`.${label}.`)
  return at < 0 ? host : host.slice(at)
}
