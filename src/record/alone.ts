import type { Claim, Party } from '../model/claim.ts'
import type { ClaimLine, MentionLine, PartyLine, ReadingLine, StatementLine, TimeLine, VoiceLine } from '../model/line.ts'
import type { Mention } from '../model/mention.ts'
import type { Notice, RecordNotice } from '../model/notice.ts'
import { reckon } from '../model/reckon.ts'
import type { AnchoredWhen, TimeExpression, When } from '../model/time.ts'
import type { World } from '../world/world.ts'
import { dateAndName } from './resolve/dates.ts'
import type { DatedRead, Read } from './resolve/dated.ts'
import { chainOf } from './resolve/voices.ts'
import { dateOfClaim, datesOf } from './resolve/when.ts'
import type { Who } from './resolve/who.ts'

/** One report as a story of one: read, then resolved alone, in the shape of `readout read --jsonl`. */
export function lineOf(read: Read, id: string, world: World): ReadingLine {
  const { reads, who, notices } = dateAndName([read], world, [])
  const dated = reads[0] as DatedRead
  const { report, reading, published } = dated
  const dates = datesOf(dated)
  return {
    id,
    language: reading.language,
    published,
    times: reading.times.flatMap((time, i) => timesOf(time, dates[i], published, report.text)),
    mentions: reading.mentions.map((mention) => mentionLine(mention, who)),
    statements: reading.statements.map((said): StatementLine => {
      const speaker = said.speaker === null ? undefined : who.mention(said.speaker)
      const name = said.speaker === null ? undefined : nameOf(said.speaker, who)
      return {
        start: said.start,
        end: said.end,
        text: said.text,
        form: said.form,
        act: said.act,
        cue: said.cue && { start: said.cue.start, end: said.cue.end },
        speaker: speaker ? { start: speaker.start, end: speaker.end, text: speaker.text, ...(name ? { name } : {}) } : null,
        chain: chainOf(said.chain, report, who, world).map(voiceLine),
      }
    }),
    claims: reading.claims.map((claim) => claimLine(claim, dated, dates, who)),
    notices: [...reading.notices, ...notices, ...who.notices].map(noticeLine),
  }
}

/** The one report need not be named. */
const noticeLine = ({ report: _, ...notice }: RecordNotice): Notice => notice

/** TimeML has no ranges: "from 4 to 6 October" is its two ends. */
function timesOf(time: TimeExpression, when: AnchoredWhen | undefined, published: ReadingLine['published'], text: string): TimeLine[] {
  if (time.meaning.is === 'span' && time.ends) {
    const [first, last] = time.ends
    const { meaning } = time
    return [
      { ...first, meaning: meaning.first },
      { ...last, meaning: meaning.last },
    ].flatMap((end) => {
      const part = { ...time, ...end, text: text.slice(end.start, end.end) }
      const { when: its } = reckon(part.meaning, { lean: time.lean, words: part.text, ...(published ? { published } : {}) })
      return timeLine(part, its, published)
    })
  }
  return [timeLine(time, when, published)]
}

function timeLine(time: TimeExpression, when: When | undefined, published: ReadingLine['published']): TimeLine {
  const { value } = reckon(time.meaning, { lean: time.lean, words: time.text, ...(published ? { published } : {}) })
  const { start, end, text, type } = time
  // "She said on Monday that they would meet on Friday": the day that is meant, not the one that the words mean by themselves.
  const day = when && /^\d{4}-\d\d-\d\d$/.test(when.edtf) ? value.replace(/^(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)/, when.edtf) : value
  return { start, end, text, type, value: day, ...(when ? { edtf: when.edtf, from: when.from, to: when.to, grain: when.grain, why: when.why } : {}) }
}

const nameOf = (mention: string, who: Who): string | undefined => {
  const names = who.of(mention)?.who.map((one) => one.name) ?? []
  return names.length ? names.join(' and ') : undefined
}

function mentionLine(mention: Mention, who: Who): MentionLine {
  const taken = who.of(mention.id)
  const [one, more] = taken?.who ?? []
  const { start, end, text, kind } = mention
  return {
    start,
    end,
    text,
    kind,
    ...(one && !more ? { name: one.name, actor: one.id } : {}),
    ...(taken ? { how: taken.how } : {}),
    ...(taken?.doubt ? { doubt: true } : {}),
  }
}

const voiceLine = ({ name, unnamed, outlet }: VoiceLine): VoiceLine => ({
  ...(name ? { name } : {}),
  ...(unnamed ? { unnamed } : {}),
  ...(outlet ? { outlet } : {}),
})

function claimLine(claim: Claim<string>, read: DatedRead, dates: readonly (AnchoredWhen | undefined)[], who: Who): ClaimLine {
  const { says, stance } = claim
  const { report } = read
  const parties = (all: readonly Party<string>[]): PartyLine[] => all.flatMap((party) => partyLines(party, who))
  const when = dateOfClaim(read, claim, dates)
  return {
    kind: says.kind,
    ...(says.kind === 'contact' ? { how: says.how, act: 'CONSULT', participants: parties(says.participants) } : {}),
    ...(says.kind === 'action' ? { act: says.act, by: parties(says.by), toward: parties([...says.toward, ...(says.persons ?? [])]) } : {}),
    ...(says.kind === 'commitment' ? { by: parties(says.by), toward: parties(says.to ?? []), what: says.what.text } : {}),
    ...(says.kind === 'instrument' ? { parties: parties(says.parties), what: says.name.text } : {}),
    ...(says.kind === 'occasion' ? { what: says.name.text } : {}),
    status: stance.polarity === 'denied' ? 'denied' : stance.status,
    ...(when ? { when: { edtf: when.edtf, from: when.from, to: when.to, grain: when.grain } } : {}),
    ...(claim.where ? { where: report.text.slice(claim.where.start, claim.where.end) } : {}),
    ...(says.kind === 'contact' && says.minutes ? { minutes: { min: says.minutes.min, max: says.minutes.max } } : {}),
    evidence: claim.evidence.map(({ start, end }) => ({ start, end, quote: report.text.slice(start, end) })),
    rule: claim.because.rule,
  }
}

/** A party with its state: that of its actor, or the one the words tie it to ("French officials"). */
function partyLines(party: Party<string>, who: Who): PartyLine[] {
  const { start, end } = party
  const taken = who.of(party.who)?.who ?? []
  const tie = who.mention(party.who)?.of?.find((id) => /^[A-Z]{3}$/.test(id))
  if (!taken.length) return [{ start, end, ...(tie ? { state: tie } : {}) }]
  return taken.map((one) => {
    const state = one.state ?? tie
    return { start, end, name: one.name, actor: one.id, ...(state ? { state } : {}) }
  })
}
