/** A text that nobody would print, made to any length: what breaks readers that assume a newspaper. */
export interface Hostile {
  readonly name: string
  /** A text of that many UTF-16 code units. */
  readonly make: (length: number) => string
}

const repeated = (name: string, unit: string): Hostile => ({ name, make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) })

/** Units said one after another, so that no two neighbours are the same. */
const mixed = (name: string, units: readonly string[], joint = ''): Hostile => repeated(name, units.join(joint) + joint)

const within = (name: string, before: string, unit: string, after: string): Hostile => ({
  name,
  make: (length) => `${before}${unit.repeat(Math.max(0, Math.ceil((length - before.length - after.length) / unit.length)))}${after}`.slice(0, length),
})

const MARKS: readonly Hostile[] = [
  repeated('opening brackets', '('),
  repeated('closing brackets', ']'),
  mixed('brackets that pair', ['(', '[', ']', ')']),
  repeated('bracketed words', 'the (very) minister '),
  repeated('commas', ','),
  repeated('commas between words', 'the minister, '),
  repeated('opening quotation marks', '“'),
  repeated('closing quotation marks', '”'),
  repeated('straight quotation marks', '"'),
  repeated('straight marks around words', '"We met" '),
  repeated('opening marks before words', '“We met '),
  repeated('opening guillemets', '«\u00a0'),
  repeated('apostrophes', "'"),
  repeated('curly apostrophes between letters', 'l’'),
  repeated('hyphens', '-'),
  repeated('hyphens between letters', 'a-'),
  repeated('hyphens apart', '- '),
  repeated('dashes', '—'),
  repeated('dots', '.'),
  repeated('dots after letters', 'A.'),
  repeated('question marks apart', '? '),
  repeated('at signs', '@'),
]

const CHARACTERS: readonly Hostile[] = [
  repeated('newlines', '\n'),
  repeated('carriage returns', '\r\n'),
  repeated('spaces', ' '),
  repeated('no-break spaces', '\u00a0'),
  within('spaces before the last word', 'The', ' ', 'end'),
  repeated('right-to-left marks', '\u200f'),
  repeated('right-to-left marks in words', 'min\u200fister \u202bmet\u202c '),
  repeated('combining marks', '\u0301'),
  repeated('combining marks on letters', 'e\u0301\u0327'),
  repeated('surrogate pairs', '\u{1f91d}'),
  repeated('letters outside the plane', '\u{10400}\u{10428} '),
  repeated('high surrogates alone', '\ud83e'),
  repeated('low surrogates alone', '\udd1d'),
  mixed('lone surrogates among words', ['said\ud83e', '\udd1dthat', 'Paris\udd1d', 'on 5\ud83e May'], ' '),
  mixed('control characters', ['\0', '\u0001', '\u0008', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe', 'a']),
  repeated('NUL', '\0'),
]

const WORDS: readonly Hostile[] = [
  repeated('one word', 'a'),
  repeated('one word of capitals', 'A'),
  repeated('one camel', 'abcdE'),
  repeated('no spaces', 'TheForeignMinisterMetHisCounterpart.'),
  repeated('no full stops', 'the minister met the president and the envoy spoke to the leader of the party about a plan for talks '),
  repeated('said that', 'said that '),
  repeated('of the', 'of the '),
  repeated('a plan of a group', 'a plan of a group of men, '),
  repeated('names in apposition', 'Ann Bell, president of the council of the bank of Ghana, '),
  repeated('and X and Y', 'and Kenya and Uganda and Zambia '),
  repeated('who met who', 'who met the man '),
  repeated('to want to', 'to want to '),
  repeated('pronouns', 'He told him that she met them. '),
  repeated('title after title', 'the foreign minister of the prime minister '),
  repeated('capital words', 'John Paul '),
  repeated('capital letters', 'THE MINISTER MET THE PRESIDENT '),
  repeated('according to', 'according to the minister, '),
  repeated('digits', '7'),
  repeated('digits and commas', '1,'),
  repeated('years', '1999 '),
  repeated('dates', '5 May '),
  repeated('dates in sentences', 'They met on 5 May. '),
  repeated('weekdays', 'on Friday '),
  repeated('addresses', 'https://'),
  repeated('posts', 'https://twitter.com/a/status/12345678901234567890 '),
  repeated('quotations with their cue', '"We met the envoy of Oman on Monday," the minister of Chad said. '),
]

/** Every hostile text of issue 2 and those that our own steps might stumble over. */
export const HOSTILE: readonly Hostile[] = [...MARKS, ...CHARACTERS, ...WORDS]
