import type { ContactHow, InstrumentType, Act, SpeechAct } from '../model/act.ts'
import type { Lean, TimeExpression, TimeMeaning } from '../model/time.ts'

/** How a language writes words with apostrophes and dots. */
export interface TextHabits {
  /** `before`: the apostrophe opens a new word ("France|'s"); `after`: it closes one ("l'|ambassadeur"). */
  readonly apostrophe: 'before' | 'after'
  /** Lower-case abbreviations with their dot, after which a sentence need not end. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that announce the date of a text in its head or foot line, as regular expressions: "published", "mise? à jour". */
  readonly stamps: readonly string[]
}

/** One fact about a word: `docs/words.md` lists the classes. */
export interface WordRow {
  readonly form: string
  readonly class: string
  readonly value: string
  /** World ids this meaning is limited to: "Secretary of State" is a foreign minister only of the USA. */
  readonly only?: readonly string[]
}

/** What a pattern captured: its words and the value of a class among them. */
export interface Captured {
  readonly text: string
  /** Lower case, apostrophes straightened. */
  readonly norm: string
  /** The value of the first of these classes that the captured word has; `undefined` where it has none. */
  value(...classes: readonly string[]): string | undefined
  /** The same as a number; `NaN` where there is none. */
  number(...classes: readonly string[]): number
}

export type Slots = Readonly<Record<string, Captured | undefined>>

/** A sentence that a rule must not match, and why not. */
export interface NearMiss {
  readonly text: string
  readonly because: string
}

/** At least one. */
export type Some<T> = readonly [T, ...T[]]

/** A pattern over words, what it yields, and its proof. See `docs/patterns.md`. */
export interface Rule<Yield, Example> {
  readonly name: string
  readonly match: string
  /** What the matched words mean; `undefined` refuses the match. */
  readonly yields: (slots: Slots) => Yield | undefined
  /** Rules that this one beats where both match the same words. */
  readonly over?: readonly string[]
  readonly examples: Some<Example>
  readonly nearMisses: Some<NearMiss>
}

/** What a time rule yields. */
export interface TimeYield {
  readonly type: TimeExpression['type']
  readonly meaning: TimeMeaning
  /** No time in a report that has somebody of that name: "by May" beside "Theresa May". */
  readonly unlessNamed?: true
}

/** The expression stands in brackets. `reads` is its TIMEX3 value for a report of the day `on` (default 2015-06-17, a Wednesday). */
export interface TimeExample {
  readonly text: string
  readonly reads: string
  readonly edtf?: string
  readonly on?: string
  readonly lean?: Lean
}

export type TimeRule = Rule<TimeYield, TimeExample>

/** What a verb group says besides its verb: read once, used by every frame. */
export interface VerbShape {
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly aspect?: 'perfect' | 'progressive' | undefined
  readonly voice: 'active' | 'passive'
  readonly form: 'finite' | 'infinitive' | 'participle'
  /** `would`: future of the past, or conditional; `alleged`: the press conditional. */
  readonly mood?: 'would' | 'may' | 'must' | 'can' | 'alleged' | 'imperative' | undefined
  readonly reflexive?: true | undefined
}

/** The verb group stands in brackets; `reads` names lemma and shape: "meet past perfect". */
export interface VerbGroupExample {
  readonly text: string
  readonly reads: string
}

/** A verb group pattern captures its verb under the name `verb`, and its negation, if any, under `not`. */
export type VerbGroupRule = Rule<VerbShape, VerbGroupExample>

/** What fills a slot: a grammatical function, or a preposition in its plain form. Alternatives with `|`, optional with `?`. */
export type Filler = string

/** What the frame makes of its slots. */
export type FrameYield =
  | { readonly kind: 'contact'; readonly how: ContactHow }
  | { readonly kind: 'action'; readonly act: Act; readonly label: string }
  | { readonly kind: 'commitment' }
  | { readonly kind: 'instrument'; readonly type: InstrumentType }
  | { readonly kind: 'occasion' }
  | { readonly kind: 'holding'; readonly ends?: true }
  | { readonly kind: 'speech'; readonly act: SpeechAct }

/**
 * A verb or a noun with its slots. Slot names: contacts `a`, `b`, and `land` for a state that somebody goes to; actions `by`, `toward`, `persons`;
 * commitments `by`, `to`, `what`; speech `speaker`, `to`, `content`; instruments `by`, `with`, `name`; occasions `name`, or `event` for what
 * is to take place by itself; holdings `holder`, `office`.
 */
export interface Frame {
  readonly name: string
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  readonly slots: Readonly<Record<string, Filler>>
  readonly yields: FrameYield
  /** Fillers that must be empty: "appeler les parties *à négocier*" is no telephone call; `somebody`: an object that is a person. */
  readonly without?: readonly Filler[]
  /** Only with a negation: "did not respond to questions"; never with one: who "did not shake hands" may have met; only of what is to come, or must be done by a day: "will send doctors", "must file its reply by 8 April". */
  readonly only?: 'negated' | 'affirmed' | 'ahead'
  /** The object must hold one of these nouns, or a word of the class in brackets: "broke *ties*", "quit *OPEC*" (`[body]`). */
  readonly object?: readonly string[]
  /** The subject of the verb must hold one of these nouns, and the frame says who acts: "the French *ambassador* returned", "an Iraqi *raid* killed". */
  readonly subject?: readonly string[]
  /** Verbs that the infinitive must not be: who "refused to *comment*" is only silent. */
  readonly notDoing?: readonly string[]
  /** Verbs of which the infinitive must be one: who "swore to *retaliate*" threatens. */
  readonly onlyDoing?: readonly string[]
  /** People of whom no state is told can do it: "rebels attacked", "students marched". */
  readonly anybody?: true
  /** Told only with a day or a place, an occasion only with a day: "saw him in Geneva on Monday", not "saw him as a rival". */
  readonly anchored?: true
  /** Told only with a time: "gave Mali a week to withdraw". */
  readonly timed?: true
  /** Between people and ministries only: states sign, and nobody need have met. */
  readonly inPerson?: true
  /** Several are met one by one: "phoned Lula and Petro" is two calls. */
  readonly apart?: true
  /** What falls on the object is done by its own side: an ambassador is recalled by the state that sent him, told or not. */
  readonly own?: true
  /** Sentences with slots marked `[a: …]`, the frame's own word `[= …]`, times `[when: …]`, places `[where: …]`. */
  readonly examples: Some<string>
  readonly nearMisses: Some<NearMiss>
}

/** Answers about the grammar, in plain forms of words. */
export interface Grammar {
  /** The head noun opens the noun group ("entretien téléphonique") or closes it ("phone call"). */
  readonly headFirst: boolean
  /** Whether an article and a noun for inhabitants are one of them: "the Chilean", not "the Chileans" or "the Dutch". */
  readonly isOneInhabitant: (article: string, noun: string) => boolean
  /** "elle" can be an agency; "she" is a woman. */
  readonly gendered: boolean
  /** Prepositions that make a genitive: "of", "de". */
  readonly genitive: readonly string[]
  /** Of these, those that before some of a thing are its article: « enverra *du* blé », « a livré *de l*'aide ». */
  readonly partitive: readonly string[]
  /** Prepositions that say whom the holder of an office serves: "a spokesman for the ministry". */
  readonly serves: readonly string[]
  /** Verbs whose agent speaks for a delegation ("led by"), and verbs and prepositions that tell who is in it ("that included", "including"). */
  readonly leads: readonly string[]
  readonly includes: readonly string[]
  /** The preposition of a passive's agent. */
  readonly agent: readonly string[]
  /** Prepositions after which a capital is a place and no government. */
  readonly place: readonly string[]
  /** Of these, those that say where something was done: whoever talked "in Geneva" met. */
  readonly inside: readonly string[]
  /** Of the prepositions of place, those of where somebody comes from: "met him on his return from Geneva". */
  readonly away: readonly string[]
  /** Behind a relative that is the object, the subject can follow its verb: « l'entretien qu'a eu le roi ». */
  readonly turns: boolean
  /** Opens a content clause: "that", "que". */
  readonly content: readonly string[]
  /** The preposition before whoever is to do what an infinitive behind him says: "a way for the ministers to meet". */
  readonly doer: readonly string[]
  /** Verbs behind which a condition is a question: « demande *si* la trêve tient »; none where the language asks with a word of its own ("whether"). */
  readonly wonders: readonly string[]
  /** Opens a sentence with whose view follows, where that is a person, and a relative clause: « Pour Mme Holm, … », « le roi, pour qui … ». */
  readonly inMind: readonly string[]
  /** Verbs that say something whatever stands around them: "said", "told"; "continued" and "found" need not. */
  readonly utters: readonly string[]
  /** "as the minister said", « comme l'a dit la ministre ». */
  readonly asSaid: readonly string[]
  /** A content clause can do without it: "said talks would resume". */
  readonly dropsThat: boolean
  /** Opens a question as content: "explained *why* it had left". */
  readonly asks: readonly string[]
  /** "according to", "selon". */
  readonly accordingTo: readonly string[]
  /** Prepositions after "a statement" that open whoever issued it, beside genitive and agent: "from". */
  readonly issuer: readonly string[]
  /** Prepositions that open a hearer: "to", "à". */
  readonly hearer: readonly string[]
  /** Prepositions that open the other party of a contact, and those within which something is done ("in a call"). */
  readonly partner: readonly string[]
  /** Of these, the one that goes with the nearest noun only: "talks on the relations between A and B" are nobody's. */
  readonly between: readonly string[]
  readonly within: readonly string[]
  /** Prepositions beside an occasion that goes on meanwhile: "on the sidelines of the summit". */
  readonly alongside: readonly string[]
  /** Opens the office somebody holds: "resigned as minister". */
  readonly asOffice: readonly string[]
  /** Prepositions that say what a paper is about: "a memorandum on energy". */
  readonly about: readonly string[]
  /** Short forms of scales that are glued to a number: "3.2bn". */
  readonly scales: Readonly<Record<string, number>>
  /** Prepositions of a time from which on: "since March" dates nothing that is told. */
  readonly since: readonly string[]
  /** Prepositions that put a thing before a time, not after its end, or after it: "before Friday", "by Friday", "after Friday". */
  readonly sides: Readonly<Record<'before' | 'by' | 'after', readonly string[]>>
  /** Subordinators of what may not be: "if", and of what is awaited: "once they have met". */
  readonly conditional: readonly string[]
  readonly pending: readonly string[]
  /** Prepositions before a deed that was left undone: "without meeting him". */
  readonly lacking: readonly string[]
  /** Prepositions before a deed that has happened ("after talks with"), and before one to come ("ahead of talks with"). */
  readonly after: readonly string[]
  readonly before: readonly string[]
}

/** What a language answers. Shared code asks the pack and never names a language. */
export interface Pack {
  /** BCP 47. */
  readonly code: string
  /** Changes whenever a word or rule does: readings are kept by it. */
  readonly version: string
  readonly text: TextHabits
  readonly words: readonly WordRow[]
  /** Lower-case nouns and adjectives that are in every readout and say nothing of what was talked about: "cooperation", "situation". */
  readonly commonplaces: ReadonlySet<string>
  /** Classes of a word that the lexicon does not list, from its ending. */
  readonly guess: (norm: string) => readonly { readonly class: string; readonly value: string }[]
  /** Whether a noun, as written, can be the subject of a verb form that could also be a noun: "talks resume", not "phone call". */
  readonly agrees: (noun: string, verb: string) => boolean
  readonly grammar: Grammar
  readonly times: readonly TimeRule[]
  readonly verbGroups: readonly VerbGroupRule[]
  readonly frames: readonly Frame[]
}
