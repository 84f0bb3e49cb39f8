import { isFiniteVerb } from './groups.ts'
import type { Grammar } from '../languages/pack.ts'
import { type Clause, type Draft, draftOf, type VerbKnowledge } from './clause.ts'
import { behindCue, behindPlain, pastApposed, pastAside, subjectOfMain } from './asides.ts'
import { contentEnd, isAdjunct, opensBareContent, opensQuestion } from './content.ts'
import { govern, isQuoted, lendDays, shareDays, splitDays, wallBetween } from './governed.ts'
import { withParticiples } from './participles.ts'
import type { Item, Linked, Phrase } from './phrases.ts'
import { TITLE } from './kinds.ts'
import type { TaggedWord } from './tags.ts'
import { has, isOf } from './words.ts'

/** Finds who is subject, what the verb governs, and what hangs on what. One left and one right walk a verb, bounded by the sentence. */
export function clauses(linked: Linked, grammar: Grammar, verbs: VerbKnowledge): Clause[] {
  const reader = new ClauseReader(withParticiples(linked, grammar, verbs), linked.grouped.words, grammar, verbs)
  return reader.read()
}

const SKIPPED = new Set(['adverb', 'time', 'other'])

class ClauseReader {
  readonly items: readonly Item[]
  readonly words: readonly TaggedWord[]
  readonly grammar: Grammar
  readonly verbs: VerbKnowledge
  private readonly drafts: Draft[] = []
  /** Item index → the clause that owns it. */
  private readonly owner = new Map<number, number>()
  /** Subjects that stand behind their verb in a relative clause → the item of its antecedent. */
  private readonly turned = new Map<Phrase, number>()
  constructor(items: readonly Item[], words: readonly TaggedWord[], grammar: Grammar, verbs: VerbKnowledge) {
    this.items = items
    this.words = words
    this.grammar = grammar
    this.verbs = verbs
  }

  read(): Clause[] {
    this.items.forEach((item, at) => {
      if (item.is === 'verb') this.drafts.push(draftOf(item, at))
    })
    for (const n of this.drafts.keys()) this.right(n)
    for (const n of this.drafts.keys()) this.left(n)
    for (const clause of this.drafts) this.hangOnNoun(clause)
    splitDays(this.drafts, this.items, this.words)
    shareDays(this.drafts, this.grammar, this.verbs)
    govern(this.drafts, this)
    lendDays(this.drafts, this.grammar)
    return this.drafts
  }

  /** Object, prepositional phrases, times and content clause: everything after the verb that is its own. */
  private right(n: number): void {
    const clause = this.drafts[n] as Draft
    const limit = this.drafts[n + 1]?.at ?? this.items.length
    let k = clause.at + 1
    // "recevra à Paris, le 3 octobre, le président": the second of two commas around a day or place.
    let closing = false
    while (k < this.items.length) {
      const item = this.items[k] as Item
      if (item.is === 'verb' || this.isOwner(k) || (item.is === 'preposition' && this.isOwner(k + 1))) break
      if (item.is === 'time') this.takeTime(n, k)
      else if (item.is === 'adverb' && this.opensExpletive(clause, k)) {
        clause.content = [k, this.contentEnd(clause, k)]
        break
      } else if (item.is === 'phrase') {
        if (this.opensBareContent(clause, k)) {
          clause.content = [k, this.contentEnd(clause, k)]
          break
        }
        const second = k < limit && clause.object !== undefined && this.items[k - 1] === clause.object
        if (second) clause.second ??= item
        // "gave Nepal a loan on Monday"
        const goesOn = second && !this.startsClause(k)
        if (k >= limit || (!goesOn && (clause.object || !this.takesObject(clause, k)))) break
        if (!goesOn) clause.object = item
        this.take(n, k)
      } else if (item.is === 'preposition') {
        // "for probably about 20 minutes", "after previously unannounced talks"
        if (this.items[k + 1]?.is === 'adverb' && ['time', 'phrase'].includes(this.items[k + 2]?.is ?? '')) k++
        const phrase = this.items[k + 1]
        if (phrase?.is === 'time') this.takeTime(n, k + 1)
        else if (phrase?.is === 'phrase') {
          clause.under = [...clause.under, { prep: item.word, phrase }]
          this.take(n, k)
          this.take(n, k + 1)
        } else break
        k++
      } else if (item.is === 'subordinator' && this.opensContent(item.word, clause)) {
        clause.content = [k + 1, this.contentEnd(clause, k + 1)]
        break
      } else if (opensQuestion(this.items, k, this.grammar.asks) && this.verbs.states(clause.verb.lemma)) {
        clause.content = [k, this.contentEnd(clause, k + 1)]
        break
      } else if (item.is === 'subordinator' && this.grammar.content.includes(item.word)) break
      else if (item.is === 'subordinator' && isAdjunct(this.items, k, this.grammar.content)) {
        k++
      } else if (item.is === 'relative' && this.isContent(clause, k)) {
        clause.content = [k + 1, this.contentEnd(clause, k + 1)]
        break
      } else if (item.is === 'conjunction' && (this.dayBehind(k) || this.partyBehind(clause, k))) {
        // "on Monday and again on Thursday", "with Lula and, separately, with Petro"
        while (this.items[k + 1]?.is === 'comma' || this.items[k + 1]?.is === 'adverb') k++
      } else if (item.is === 'comma' && this.goesOn(clause, behindPlain(this.items, k), 'said')) {
        k = behindPlain(this.items, k) - 1
      } else if (item.is === 'comma' && this.goesOn(clause, behindCue(this.items, k, this.verbs), 'said')) {
        k = behindCue(this.items, k, this.verbs) - 1
      } else if (item.is === 'comma') {
        if (!this.adjunctAt(k + 1) && !(closing && this.goesOn(clause, k + 1))) break
        closing = !closing
      } else if (!SKIPPED.has(item.is)) break
      k++
    }
    for (const u of clause.under) clause.end = Math.max(clause.end, u.phrase.end)
    clause.end = Math.max(clause.end, clause.object?.end ?? 0)
  }

  /** "the king's “last word”": the owner of what the quotation names, and nothing of the verb's. */
  private isOwner(k: number): boolean {
    return this.items[k]?.is === 'phrase' && this.items[k + 1]?.is === 'genitive'
  }

  /** Another party under the same preposition, behind an "and". */
  private partyBehind({ under }: Draft, k: number): boolean {
    let next = k + 1
    while (this.items[next]?.is === 'comma' || this.items[next]?.is === 'adverb') next++
    const [prep, phrase, after] = [this.items[next], this.items[next + 1], this.items[next + 2]]
    const { partner, hearer, agent } = this.grammar
    const known = prep?.is === 'preposition' && [...partner, ...hearer, ...agent].includes(prep.word) && under.some((u) => u.prep === prep.word)
    return known && phrase?.is === 'phrase' && !isFiniteVerb(after)
  }

  /** The day that an "and" behind another day joins to it. */
  private dayBehind(k: number): boolean {
    if (this.items[k - 1]?.is !== 'time') return false
    let next = k + 1
    while (this.items[next]?.is === 'adverb' || this.items[next]?.is === 'preposition') next++
    return this.items[next]?.is === 'time' && !this.startsClause(next)
  }

  /** "told reporters that Paris …": after a verb of speech and its hearer, "that" with a subject behind it opens what was said. */
  private isContent(clause: Draft, k: number): boolean {
    const item = this.items[k]
    const opens = ['phrase', 'open'].includes(this.items[k + 1]?.is ?? '')
    return item?.is === 'relative' && /^(any|object)$/.test(item.word) && opens && this.verbs.speaks(clause.verb.lemma) && !this.tellsOfThing(clause, k)
  }

  /** "agreed on the road that Peru builds": behind what is agreed, "that" tells of it. */
  private tellsOfThing({ verb }: Draft, k: number): boolean {
    const [prep, thing] = [this.items[k - 2], this.items[k - 1]]
    return prep?.is === 'preposition' && thing?.is === 'phrase' && this.verbs.binds(verb.lemma, prep.word)
  }

  private contentEnd(clause: Draft, from: number): number {
    return contentEnd({ items: this.items, verbs: this.verbs, leans: this.grammar.accordingTo, cue: clause.verb, at: clause.at }, from)
  }

  private take(n: number, k: number): void {
    this.owner.set(k, n)
  }

  private takeTime(n: number, k: number): void {
    const item = this.items[k] as Item
    const clause = this.drafts[n] as Draft
    if (item.is !== 'time' || this.owner.has(k) || this.isOfNoun(k)) return
    clause.times = [...clause.times, item.time as number]
    clause.end = Math.max(clause.end, item.end)
    this.take(n, k)
  }

  /** « a salué l'accord conclu lundi »: the day is that of the participle, which is no verb of its own; « le ministre délégué » is a title. */
  private isOfNoun(k: number): boolean {
    const [item, before] = [this.items[k - 1], this.items[k - 2]]
    if (item?.is !== 'phrase' || (before?.is === 'preposition' && this.grammar.within.includes(before.word))) return false
    const own = this.words.slice(item.group.from, item.group.to)
    return item.group.head < item.group.to - 1 && has(own.at(-1), 'done') && !own.some((word) => isOf(word, TITLE) || word.tag === 'name')
  }

  private takesObject(clause: Draft, k: number): boolean {
    const before = this.items.slice(clause.at + 1, k)
    return !before.some((item) => item.is === 'conjunction') && before.filter((item) => item.is === 'comma').length % 2 === 0
  }

  /** "said that"; « demande si », but « réagira si »: behind other verbs what opens a question is a condition. */
  private opensContent(word: string, clause?: Draft): boolean {
    const { content, conditional, wonders } = this.grammar
    if (!content.includes(word)) return false
    return !wonders.length || !conditional.includes(word) || (clause !== undefined && wonders.includes(clause.verb.lemma))
  }

  /** Behind the second of two commas stands what the verb governs: "a dit, au terme de sa visite, que", "recevra, le 3 octobre, le président". */
  private goesOn(clause: Draft, k: number, only?: 'said'): boolean {
    const item = this.items[k]
    if (item?.is === 'subordinator') return this.opensContent(item.word, clause)
    if (only) return this.isContent(clause, k)
    return this.isContent(clause, k) || (item?.is === 'phrase' && !this.startsClause(k))
  }

  /** ", in Geneva" and ", on Friday" still belong to the clause; ", Macron said" does not. */
  private adjunctAt(k: number): boolean {
    const item = this.items[k]
    if (item?.is === 'time') return !this.startsClause(k)
    return item?.is === 'preposition' && !this.startsClause(k + 2)
  }

  /** ", planned for May", ", initially planned for May" */
  private isInPassing(k: number): boolean {
    const before = this.items[k - 1]?.is === 'adverb' ? k - 2 : k - 1
    return this.items[before]?.is === 'comma'
  }

  /** After an optional comma a subject and a finite verb follow. */
  private startsClause(k: number): boolean {
    let i = k
    while (this.items[i]?.is === 'time' || this.items[i]?.is === 'comma' || this.items[i]?.is === 'adverb') i++
    const verb = this.items[i + 1]
    return this.items[i]?.is === 'phrase' && isFiniteVerb(verb)
  }

  /** "said there was no agreement": an adverb stands where the subject of what was said should. */
  private opensExpletive(clause: Draft, k: number): boolean {
    const next = this.items[k + 1]
    return isFiniteVerb(next) && this.verbs.speaks(clause.verb.lemma)
  }

  /** "said talks would resume": after a verb of speech, a phrase with a finite verb of its own. */
  private opensBareContent(clause: Draft, k: number): boolean {
    if (!this.grammar.dropsThat || !this.verbs.states(clause.verb.lemma) || clause.verb.shape.voice === 'passive') return false
    // "told me it will happen": the first of two phrases is the hearer.
    if (this.items[k + 1]?.is === 'phrase' && this.items[k]?.is === 'phrase' && this.items[k - 1] === clause.verb) return false
    // '"…," he told us': what was said stands before.
    const [comma, close] = [this.items[clause.at - 3], this.items[clause.at - 2]]
    const follows = this.items[clause.at - 1]?.is === 'phrase' && close?.is === 'close' && comma?.is === 'comma'
    if (follows || this.items[clause.at - 1]?.is === 'close') return false
    return opensBareContent(this.items, k, this.verbs, this.grammar.content)
  }

  /** Subject, antecedent, subordinator and what stands before the subject. */
  private left(n: number): void {
    const clause = this.drafts[n] as Draft
    // "a répété mardi le ministre": a time or an adverb may stand before the speaker.
    let after = clause.at + 1
    const closes = ['comma', 'close'].includes(this.items[clause.at - 1]?.is ?? '') && this.verbs.speaks(clause.verb.lemma)
    for (;;) {
      if (SKIPPED.has(this.items[after]?.is ?? '')) after++
      // "…, a confirmé mardi à Pékin la ministre", "…, a répondu dans la soirée le roi": where and when it was said stand before the speaker.
      else if (closes && this.items[after]?.is === 'preposition' && this.items[after + 1]?.is === 'time') after += 2
      else if (closes && this.items[after]?.is === 'preposition' && this.items[after + 1]?.is === 'phrase' && this.items[after + 2]?.is === 'phrase') after += 2
      else break
    }
    const next = this.items[after]
    if (next?.is === 'phrase') clause.inverted = next
    if (clause.verb.shape.form === 'infinitive' || this.isIncise(clause)) return
    const main = subjectOfMain(this.drafts, this.items, n)
    if (main) {
      clause.subject = main
      return
    }
    if (this.isThereIs(clause)) return
    let k = clause.at - 1
    while (k >= 0) {
      const item = this.items[k] as Item
      const apposed = k === clause.at - 2 && !this.isSetting(k) ? pastApposed(this.items, k, ({ group }) => this.words[group.head]?.tag === 'name') : -1
      const outside = Math.max(pastAside(this.items, k, this.verbs, this.words), apposed)
      if (outside >= 0) {
        k = outside
        continue
      }
      const antecedent = item.is === 'phrase' ? this.turned.get(item) : undefined
      if (antecedent !== undefined) k = antecedent
      else if (item.is === 'phrase') {
        const before = this.items[k - 1]
        // "The king, furious, left", « Le roi, en visite à Lima, a rencontré le maire »: an adjective between commas is no subject.
        if (item.group.predicate && before?.is === 'comma') {
          k--
          continue
        }
        if (before?.is === 'preposition' && !this.isMeasured(k)) k -= 2
        else if (before?.is === 'verb' && before.shape.form !== 'finite') k -= 2
        else {
          const relative = k < clause.at - 1 ? this.relativeBefore(this.verbBefore(k)) : -1
          if (relative < 0) {
            this.takeSubject(n, k, item)
            return
          }
          k = relative - 1
          continue
        }
        if (this.owner.get(k + 2) === undefined && before?.is === 'preposition') clause.under = [...clause.under, { prep: before.word, phrase: item }]
      } else if (item.is === 'relative') {
        this.relative(n, k)
        return
      }
      // "La rencontre, prévue jeudi, a été reportée", "a meeting set for Friday was called off": what a participle says in passing does not part subject and verb.
      else if (item.is === 'verb' && item.shape.form === 'participle' && (this.isInPassing(k) || this.isReduced(clause, k))) k--
      else if (item.is === 'conjunction' || item.is === 'verb') {
        // "The envoy, whom the king had met, left": the verb of the relative clause has its own subject.
        const relative = item.is === 'verb' ? this.relativeBefore(k) : -1
        if (relative > 0 && this.items[relative - 1]?.is !== 'preposition') k = relative - 1
        else {
          this.shareSubject(n, item.is === 'conjunction')
          return
        }
      } else if (item.is === 'subordinator') {
        clause.subordinator = item.word
        return
      } else if (item.is === 'open' && k === clause.at - 1 && this.isTornOff(k)) k--
      else if (item.is === 'mark' || item.is === 'open' || item.is === 'close') return
      else {
        if (item.is === 'time') this.takeTime(n, k)
        k--
      }
    }
  }

  /** "told the king there would be talks": what there is stands behind, and whoever stands before has no part in it. */
  private isThereIs({ at, verb }: Draft): boolean {
    const before = this.items[at - 1]
    return before?.is === 'adverb' && has(this.words[before.from], 'there') && has(this.words[verb.to - 1], 'v.aux')
  }

  /** "four hours of talks hosted by the king", « deux jours d'entretiens ont pris fin »: a length has no share in the deed, what was so long has it. */
  private isMeasured(k: number): boolean {
    const [prep, length] = [this.items[k - 1], this.items[k - 2]]
    return prep?.is === 'preposition' && this.grammar.genitive.includes(prep.word) && length?.is === 'time'
  }

  /** "The envoy, during his talks with the king on Monday, said": between the commas stand only prepositions with their nouns, and times, which are the verb's. */
  private isSetting(last: number): boolean {
    let k = last
    while (this.items[k]?.is === 'time' || (this.items[k]?.is === 'phrase' && this.items[k - 1]?.is === 'preposition'))
      k -= this.items[k]?.is === 'time' ? 1 : 2
    return this.items[k]?.is === 'comma' && k < last
  }

  /** 'Both sides "agreed to refrain from force"': the quotation opens with the verb of the phrase before it. */
  private isTornOff(open: number): boolean {
    const [before, verb] = [this.items[open - 1], this.items[open + 1]]
    return before?.is === 'phrase' && verb?.is === 'verb' && verb.shape.form === 'finite' && verb.shape.mood !== 'imperative'
  }

  /** "at a dinner hosted by the king": the participle tells of the noun it stands behind. */
  private hangOnNoun(clause: Draft): void {
    const noun = this.items[clause.at - 1]
    const { form, voice } = clause.verb.shape
    if (!clause.subject && form === 'participle' && voice === 'passive' && noun?.is === 'phrase') clause.subject = noun
  }

  /** A participle that stands right behind the noun it tells of. */
  private isReduced({ verb }: Draft, k: number): boolean {
    return verb.shape.form === 'finite' && this.items[k - 1]?.is === 'phrase'
  }

  /** "The truce holds, said the minister": behind a comma and before its speaker, the verb has no part in the subject before. */
  private isIncise(clause: Draft): boolean {
    if (!clause.inverted || clause.content || this.items[clause.at - 1]?.is !== 'comma' || !this.verbs.speaks(clause.verb.lemma)) return false
    // "The bank, he explained, demanded a guarantee": what stands before is only who said so.
    if (pastAside(this.items, clause.at - 2, this.verbs, this.words) >= 0) return false
    const before = this.items.slice(0, clause.at)
    const from = before.findLastIndex((item) => item.is === 'open' || item.is === 'close' || item.is === 'mark')
    // "Asked about it, the envoy told …": a verb that opens the sentence has no subject, and tells nothing.
    const finite = before.slice(from + 2).filter(isFiniteVerb).length
    return finite > before.slice(from + 1).filter((item) => item.is === 'relative').length
  }

  private takeSubject(n: number, k: number, phrase: Phrase): void {
    const clause = this.drafts[n] as Draft
    clause.subject = phrase
    clause.start = Math.min(clause.start, phrase.start)
    this.beforeSubject(n, k - 1)
  }

  /** "On Friday in Doha, the emir met …": unowned times and places before the subject are the clause's. */
  private beforeSubject(n: number, from: number): void {
    const clause = this.drafts[n] as Draft
    for (let k = from; k >= 0; k--) {
      const item = this.items[k] as Item
      if (item.is === 'time') this.takeTime(n, k)
      else if (item.is === 'phrase' && this.items[k - 1]?.is === 'preposition' && !this.owner.has(k)) {
        clause.under = [...clause.under, { prep: (this.items[k - 1] as { word: string }).word, phrase: item }]
        k--
      } else if (item.is === 'subordinator') {
        if (!this.opensContent(item.word) && !this.drafts.some((other) => other.content?.[0] === k + 1)) clause.subordinator = item.word
        return
      } else if (item.is === 'comma' && this.closesWithCue(n, k)) return
      else if (item.is === 'relative' && !this.drafts.some((other) => other.content?.[0] === k + 1)) {
        const antecedent = this.antecedent(k)
        if (antecedent && item.word === 'place') this.thereBefore(n, k, antecedent)
        else if (antecedent) this.relativeObject(clause, k, antecedent)
        return
      } else if (item.is === 'preposition' && this.items[k + 1]?.is === 'time') continue
      // "On 4 May, the eve of the vote, the king met": the noun says which day that is.
      else if (item.is === 'phrase' && this.items[k + 1]?.is === 'comma' && this.items[k - 1]?.is === 'comma' && this.items[k - 2]?.is === 'time') continue
      else if (item.is !== 'comma' && item.is !== 'adverb' && item.is !== 'other') return
    }
  }

  /** "whom he met" has the antecedent for object, "with whom he met" under its preposition. */
  private relativeObject(clause: Draft, k: number, antecedent: Phrase): void {
    const before = this.items[k - 1]
    clause.noun = antecedent
    if (before?.is === 'preposition') clause.under = [...clause.under, { prep: before.word, phrase: antecedent }]
    else if (!clause.object) clause.object = antecedent
  }

  /** "…, the ministry said": what stands before the comma was said, and is no part of the saying. */
  private closesWithCue(n: number, comma: number): boolean {
    const clause = this.drafts[n] as Draft
    return !clause.content && this.verbs.speaks(clause.verb.lemma) && this.drafts.some((other) => other.at < comma && other.verb.shape.form === 'finite')
  }

  /** "flew to Doha, where he was received": there, and on the same day. */
  private thereBefore(n: number, k: number, place: Phrase): void {
    const clause = this.drafts[n] as Draft
    const { hearer, place: places } = this.grammar
    clause.under = [...clause.under, { prep: places.find((prep) => !hearer.includes(prep)) as string, phrase: place }]
    clause.shares = this.drafts.findLastIndex((other) => other.at < k && other.verb.shape.form === 'finite')
  }

  /** The verb that an object stands behind: "recevra", "recevra demain"; -1 without one. */
  private verbBefore(k: number): number {
    let at = k - 1
    while (SKIPPED.has(this.items[at]?.is ?? '')) at--
    return this.items[at]?.is === 'verb' ? at : -1
  }

  /** The relative pronoun that opens the clause of the verb at `at`, or of what governs it: "Macron, who met …", "the talks that Peru hoped to hold". */
  private relativeBefore(at: number): number {
    const verb = this.items[at]
    let governed = verb?.is === 'verb' && verb.shape.form === 'infinitive'
    for (let k = at - 1; k >= 0; k--) {
      const item = this.items[k] as Item
      if (item.is === 'relative') return k
      if (governed && item.is === 'verb') {
        governed = item.shape.form === 'infinitive'
        continue
      }
      if (item.is === 'verb' || item.is === 'subordinator' || item.is === 'mark' || item.is === 'open' || item.is === 'close') return -1
    }
    return -1
  }

  private antecedent(k: number): Phrase | undefined {
    for (let i = k - 1; i >= 0 && i >= k - 3; i--) {
      const item = this.items[i] as Item
      if (item.is === 'phrase') return item
      if (item.is !== 'comma' && item.is !== 'preposition' && item.is !== 'time') return undefined
    }
    return undefined
  }

  private relative(n: number, k: number): void {
    const clause = this.drafts[n] as Draft
    const antecedent = this.antecedent(k)
    if (!antecedent) return
    const item = this.items[k] as { word: string }
    const doer = clause.object
    // « l'entretien qu'ont eu lundi Biya et Sall »: behind "que" and its verb stands who did it.
    const turned = this.grammar.turns && item.word === 'object' && doer !== undefined && !doer.group.clitic && clause.verb.shape.voice === 'active'
    clause.subject = turned ? doer : antecedent
    if (!turned) return
    clause.object = antecedent
    this.turned.set(doer, this.items.indexOf(antecedent))
  }

  /** "met X and said …": the subject of the finite verb before. */
  private shareSubject(n: number, joined: boolean): void {
    const clause = this.drafts[n] as Draft
    for (let m = n - 1; m >= 0; m--) {
      const other = this.drafts[m] as Draft
      if (other.verb.shape.form !== 'finite' || !other.subject || isQuoted(this.items, other.at, clause.at)) continue
      if (wallBetween(this.items, other.at, clause.at, 'stops')) return
      clause.subject = other.subject
      if (joined) clause.shares = m
      return
    }
  }
}
