import { useState } from 'preact/hooks'
import { type Doubt, doubtOf, type Readable, readableOf, type SiteHealth } from '../../lib/domain/call/health.ts'
import { Button } from '../form/button.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { Field } from '../form/field.tsx'
import { Switch } from '../form/switch.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { Withheld } from '../nudge/withheld.tsx'
import { type Text, type TextKey, useText } from '../text.ts'

export interface CallSiteView {
  id: string
  name: string
  /** Looked at only when the user switches it on. */
  optional: boolean
  on: boolean
  /** The browser keeps us out of a site that is always looked at. */
  withheld: boolean
  health: SiteHealth
  /** What can be read of this site at all. */
  knows: { end: boolean; names: boolean }
  /** The text of "Report a problem". */
  report: string
}

const readableNames = {
  prejoin: 'readablePrejoin',
  waiting: 'readableWaiting',
  control: 'readableControl',
  admitted: 'readableAdmitted',
  people: 'readablePeople',
  media: 'readableMedia',
  ended: 'readableEnded',
} as const satisfies Record<Readable, TextKey>

const doubtTexts = {
  missed: 'optionsSiteMissed',
  'never-ends': 'optionsSiteNeverEnds',
  'no-names': 'optionsSiteNoNames',
} as const satisfies Record<Doubt, TextKey>

export interface CallSiteRowProps {
  site: CallSiteView
  onSwitch: (on: boolean) => void
  onCopyReport: (text: string) => Promise<void>
  /** The report with what the site's open page is built of; null where none is open. */
  onStructure: (report: string) => Promise<string | null>
}

/** One call site: its switch, when a call was last seen and what could be read of it, and the report of a problem. */
export function CallSiteRow({ site, onSwitch, onCopyReport, onStructure }: CallSiteRowProps) {
  const t = useText()
  const [reporting, setReporting] = useState(false)
  const { name, optional, on, health } = site
  const doubt = doubtOf(health, site.knows)
  const line = healthLine(health, t)
  // Of a site that was never looked at there is nothing to report.
  const canReport = on || doubt !== null || health.calls.length > 0
  const report = canReport && (
    <Button
      kind="quiet"
      compact
      label={t('optionsReportFor', name)}
      expanded={reporting}
      onClick={() => setReporting(!reporting)}
    >
      <Icon name="flag" small />
      {t('optionsReport')}
    </Button>
  )
  return (
    <li class="stack s2" data-site={site.id}>
      {optional ? (
        <Switch label={<NameOf name={name} experimental />} hint={line} checked={on} onChange={onSwitch} />
      ) : (
        <div class="row apart top">
          <div class="grow">
            <NameOf name={name} />
            <p class="hint">{line}</p>
          </div>
          {report}
        </div>
      )}
      <Withheld names={site.withheld ? [name] : []} onAllow={() => onSwitch(true)} />
      {doubt && <Nudge kind="warn">{t(doubtTexts[doubt], name)}</Nudge>}
      {optional && report && <div class="row">{report}</div>}
      {reporting && (
        <div class="stack s2 report">
          <p class="small soft">{t('optionsReportHint')}</p>
          <Report text={site.report} name={name} onCopy={onCopyReport} onStructure={onStructure} />
        </div>
      )}
    </li>
  )
}

function NameOf({ name, experimental }: { name: string; experimental?: boolean }) {
  const t = useText()
  return (
    <span class="row">
      <strong>{name}</strong>
      {experimental && <span class="tag find">{t('optionsSiteExperimental')}</span>}
    </span>
  )
}

interface ReportProps {
  text: string
  name: string
  onCopy: (text: string) => Promise<void>
  onStructure: (report: string) => Promise<string | null>
}

/** The text can be changed: what the user does not want to hand on goes, and their own words come to it. */
function Report({ text, name, onCopy, onStructure }: ReportProps) {
  const t = useText()
  const [value, setValue] = useState(text)
  const [noPage, setNoPage] = useState(false)
  const add = async () => {
    const whole = await onStructure(value)
    setNoPage(whole === null)
    if (whole !== null) setValue(whole)
  }
  return (
    <>
      <Field label={t('optionsReportText', name)}>
        <TextArea value={value} rows={8} onChange={setValue} />
      </Field>
      <p class="small soft">{t(noPage ? 'optionsReportNoPage' : 'optionsReportStructureHint', name)}</p>
      <div class="row">
        <CopyButton compact onCopy={() => onCopy(value)}>
          {t('thankYouCopy')}
        </CopyButton>
        <Button kind="quiet" compact onClick={() => void add()}>
          {t('optionsReportStructure')}
        </Button>
      </div>
    </>
  )
}

function healthLine({ calls: [newest] }: SiteHealth, t: Text): string {
  if (!newest) return t('optionsSiteUnseen')
  const day = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium' }).format(newest.startedAt)
  const read = readableOf(newest).map((each) => t(readableNames[each]))
  if (read.length === 0) return t('optionsSiteLast', day)
  return t('optionsSiteLastRead', day, new Intl.ListFormat(t.language, { type: 'conjunction' }).format(read))
}
