/** A class of inflected form, as `docs/words.md` lists them. */
export type VerbClass = 'v.base' | 'v.pres' | 'v.past' | 'v.part' | 'v.ing' | 'v.imparf' | 'v.fut' | 'v.cond' | 'v.subj'

/** One inflected form of a verb: "s'est entretenu" holds `{ form: 'entretenu', class: 'v.part' }`. */
export type VerbForm = { readonly form: string; readonly class: VerbClass }

/** The columns of `verbs.tsv` that say how a lemma is conjugated. */
export type VerbRow = { readonly model?: string; readonly irregular?: string }

const slots = ['pres', 'imparf', 'past', 'fut', 'subj', 'part', 'ing'] as const
type Slot = (typeof slots)[number]

/*
 * How the verbs of French are conjugated, one model a line. `cut` is what a lemma of the model loses at its end; the other cells say what is
 * put in its place, separated by blanks:
 *   pres    the six persons                          imparf  the stem before -ais, -ions; also that of the participle in -ant
 *   past    the stem with its vowel (a, i, u, in)    fut     the stem before -ai, -ons; also that of the conditional
 *   subj    the stem; or the stem of je, tu, il, ils and that of nous, vous; or six persons
 *   part    the masculine singular, or all agreements that exist
 *   ing     the participle in -ant, where imparf does not give it
 * `_` adds nothing, `.` is a form nobody uses (a person missing in the present is missing everywhere: il faut), `/` parts two spellings. A mark
 * before an ending changes the stem: `*` puts a grave on its last e (céder, il cède), `+` doubles its last consonant (appeler, il appelle),
 * `-` drops its last letter (partir, il part; dormir, il dort).
 */
const table = `
model     | cut    | pres                                                   | imparf | past | fut        | subj      | part | ing
aimer     | er     | e es e ons ez ent                                      | _      | a    | er         | _         | é    |
manger    | er     | e es e eons ez ent                                     | e      | ea   | er         | _         | é    |
placer    | cer    | ce ces ce çons cez cent                                | ç      | ça   | cer        | c         | cé   |
appeler   | er     | +e +es +e ons ez +ent                                  | _      | a    | +er        | + _       | é    |
jeter     | er     | +e +es +e ons ez +ent                                  | _      | a    | +er        | + _       | é    |
mener     | er     | *e *es *e ons ez *ent                                  | _      | a    | *er        | * _       | é    |
céder     | er     | *e *es *e ons ez *ent                                  | _      | a    | er/*er     | * _       | é    |
protéger  | er     | *e *es *e eons ez *ent                                 | e      | ea   | er/*er     | * _       | é    |
employer  | yer    | ie ies ie yons yez ient                                | y      | ya   | ier        | i y       | yé   |
payer     | yer    | ie/ye ies/yes ie/ye yons yez ient/yent                 | y      | ya   | ier/yer    | i/y y     | yé   |
envoyer   | oyer   | oie oies oie oyons oyez oient                          | oy     | oya  | err        | oi oy     | oyé  |
finir     | ir     | is is it issons issez issent                           | iss    | i    | ir         | iss       | i    |
haïr      | ïr     | is is it ïssons ïssez ïssent                           | ïss    | ï    | ïr         | ïss       | ï    |
maudire   | re     | s s t ssons ssez ssent                                 | ss     | _    | r          | ss        | t    |
partir    | ir     | -s -s -t ons ez ent                                    | _      | i    | ir         | _         | i    |
vêtir     | ir     | s s _ ons ez ent                                       | _      | i    | ir         | _         | u    |
fuir      | ir     | is is it yons yez ient                                 | y      | i    | ir         | i y       | i    |
bouillir  | illir  | s s t illons illez illent                              | ill    | illi | illir      | ill       | illi |
assaillir | ir     | e es e ons ez ent                                      | _      | i    | ir         | _         | i    |
cueillir  | ir     | e es e ons ez ent                                      | _      | i    | er         | _         | i    |
ouvrir    | rir    | re res re rons rez rent                                | r      | ri   | rir        | r         | ert  |
courir    | ir     | s s t ons ez ent                                       | _      | u    | r          | _         | u    |
mourir    | ourir  | eurs eurs eurt ourons ourez eurent                     | our    | ouru | ourr       | eur our   | ort  |
acquérir  | érir   | iers iers iert érons érez ièrent                       | ér     | i    | err        | ièr ér    | is   |
venir     | enir   | iens iens ient enons enez iennent                      | en     | in   | iendr      | ienn en   | enu  |
recevoir  | cevoir | çois çois çoit cevons cevez çoivent                    | cev    | çu   | cevr       | çoiv cev  | çu   |
devoir    | evoir  | ois ois oit evons evez oivent                          | ev     | u    | evr        | oiv ev    | û ue us ues |
pouvoir   | ouvoir | eux eux eut ouvons ouvez euvent                        | ouv    | u    | ourr       | uiss      | u . . . |
mouvoir   | ouvoir | eus eus eut ouvons ouvez euvent                        | ouv    | u    | ouvr       | euv ouv   | u    |
savoir    | avoir  | ais ais ait avons avez avent                           | av     | u    | aur        | ach       | u    | achant
vouloir   | ouloir | eux eux eut oulons oulez eulent                        | oul    | oulu | oudr       | euill oul | oulu |
valoir    | aloir  | aux aux aut alons alez alent                           | al     | alu  | audr       | aill al   | alu  |
falloir   | alloir | . . aut . . .                                          | all    | allu | audr       | aill      | allu . . . | .
pleuvoir  | euvoir | . . eut . . euvent                                     | euv    | u    | euvr       | euv       | u . . . |
échoir    | oir    | . . oit . . oient                                      | oy     | u    | oir/err    | oi        | u    | éant
déchoir   | oir    | ois ois oit oyons oyez oient                           | .      | u    | oir        | oi oy     | u    | .
voir      | oir    | ois ois oit oyons oyez oient                           | oy     | i    | err        | oi oy     | u    |
surseoir  | eoir   | ois ois oit oyons oyez oient                           | oy     | i    | eoir       | oi oy     | is   |
asseoir   | eoir   | ieds/ois ieds/ois ied/oit eyons/oyons eyez/oyez eyent/oient | ey/oy | i | iér/oir  | ey/oi ey/oy | is |
vendre    | re     | s s _ ons ez ent                                       | _      | i    | r          | _         | u    |
rompre    | re     | s s t ons ez ent                                       | _      | i    | r          | _         | u    |
prendre   | endre  | ends ends end enons enez ennent                        | en     | i    | endr       | enn en    | is   |
mettre    | ettre  | ets ets et ettons ettez ettent                         | ett    | i    | ettr       | ett       | is   |
battre    | tre    | s s _ tons tez tent                                    | t      | ti   | tr         | t         | tu   |
dire      | re     | s s t sons tes sent                                    | s      | _    | r          | s         | t    |
contredire | re    | s s t sons sez sent                                    | s      | _    | r          | s         | t    |
suffire   | re     | s s t sons sez sent                                    | s      | _    | r          | s         | _    |
écrire    | re     | s s t vons vez vent                                    | v      | vi   | r          | v         | t    |
lire      | ire    | is is it isons isez isent                              | is     | u    | ir         | is        | u    |
rire      | re     | s s t ons ez ent                                       | _      | _    | r          | _         | _ . . . |
conduire  | re     | s s t sons sez sent                                    | s      | si   | r          | s         | t    |
craindre  | ndre   | ns ns nt gnons gnez gnent                              | gn     | gni  | ndr        | gn        | nt   |
faire     | aire   | ais ais ait aisons aites ont                           | ais    | i    | er         | ass       | ait  |
plaire    | aire   | ais ais aît/ait aisons aisez aisent                    | ais    | u    | air        | ais       | u    |
taire     | aire   | ais ais ait aisons aisez aisent                        | ais    | u    | air        | ais       | u    |
extraire  | ire    | is is it yons yez ient                                 | y      | .    | ir         | i y       | it   |
croire    | oire   | ois ois oit oyons oyez oient                           | oy     | u    | oir        | oi oy     | u    |
boire     | oire   | ois ois oit uvons uvez oivent                          | uv     | u    | oir        | oiv uv    | u    |
connaître | aître  | ais ais aît/ait aissons aissez aissent                 | aiss   | u    | aîtr/aitr  | aiss      | u    |
naître    | aître  | ais ais aît/ait aissons aissez aissent                 | aiss   | aqui | aîtr/aitr  | aiss      | é    |
accroître | oître  | ois ois oît/oit oissons oissez oissent                 | oiss   | u    | oîtr/oitr  | oiss      | u    |
croître   | oître  | oîs oîs oît oissons oissez oissent                     | oiss   | û    | oîtr       | oiss      | û . . . |
suivre    | ivre   | is is it ivons ivez ivent                              | iv     | ivi  | ivr        | iv        | ivi  |
vivre     | ivre   | is is it ivons ivez ivent                              | iv     | écu  | ivr        | iv        | écu  |
conclure  | re     | s s t ons ez ent                                       | _      | _    | r          | _         | _    |
clore     | ore    | os os ôt/ot . . osent                                  | .      | .    | or         | os        | os   | osant
résoudre  | oudre  | ous ous out olvons olvez olvent                        | olv    | olu  | oudr       | olv       | olu  |
coudre    | dre    | ds ds d sons sez sent                                  | s      | si   | dr         | s         | su   |
vaincre   | cre    | cs cs c quons quez quent                               | qu     | qui  | cr         | qu        | cu   |
aller     | aller  | vais vas va allons allez vont                          | all    | alla | ir         | aill all  | allé |
avoir     | avoir  | ai as a avons avez ont                                 | av     | eu   | aur        | aie aies ait ayons ayez aient | eu | ayant
être      | être   | suis es est sommes êtes sont                           | ét     | fu   | ser        | sois sois soit soyons soyez soient | été . . . | étant
`

const endings = {
  imparf: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'],
  fut: ['ai', 'as', 'a', 'ons', 'ez', 'ont'],
  subj: ['e', 'es', 'e', 'ions', 'iez', 'ent'],
} as const

/** The endings of the passé simple, by the vowel its stem ends in. */
const pastEndings: Readonly<Record<string, readonly string[]>> = {
  a: ['ai', 'as', 'a', 'âmes', 'âtes', 'èrent'],
  i: ['is', 'is', 'it', 'îmes', 'îtes', 'irent'],
  ï: ['ïs', 'ïs', 'ït', 'ïmes', 'ïtes', 'ïrent'],
  u: ['us', 'us', 'ut', 'ûmes', 'ûtes', 'urent'],
  û: ['ûs', 'ûs', 'ût', 'ûmes', 'ûtes', 'ûrent'],
  in: ['ins', 'ins', 'int', 'înmes', 'întes', 'inrent'],
}

type Model = { readonly cut: string; readonly cells: Readonly<Partial<Record<Slot, string>>> }

const models: ReadonlyMap<string, Model> = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', cut = '', ...cells] = line.split('|').map((cell) => cell.trim())
      return [name, { cut, cells: Object.fromEntries(slots.map((slot, column) => [slot, cells[column] ?? ''])) }]
    }),
)

/**
 * Every inflected form of a verb, each once in its class: the infinitive, all persons of présent, imparfait, passé simple, futur, conditionnel and
 * subjonctif présent, the participle in -ant and the past participle in its four agreements.
 *
 * `row.model` names a model; without one the ending chooses among aimer, finir and vendre. `row.irregular` puts whole words or stems in the
 * place of the model's cells, in the same notation: `part=inclus`, `fut=prévoir;subj=préval`.
 *
 * @throws Error when there is no such model or slot, or the lemma does not end as its model does.
 */
export function verbForms(lemma: string, row: VerbRow): readonly VerbForm[] {
  const model = modelOf(lemma, row)
  const stem = lemma.slice(0, lemma.length - model.cut.length)
  const irregular = readIrregular(lemma, row.irregular ?? '')
  const cell = (slot: Slot): Cell => {
    const whole = irregular.get(slot)
    return whole === undefined ? readCell(stem, model.cells[slot] ?? '') : readCell('', whole)
  }
  const pres = cell('pres')
  const tense = (stems: Cell, inflect: (stem: string, person: number) => string): readonly string[] =>
    pres.flatMap((used, person) => (used.length === 0 ? [] : stemsOf(stems, person).map((one) => (stems.length === 6 ? one : inflect(one, person)))))
  const ending =
    (list: readonly string[]) =>
    (one: string, person: number): string =>
      join(one, list[person] ?? '')
  const [imparf, ing] = [cell('imparf'), cell('ing')]

  const forms: readonly (readonly [VerbClass, readonly string[]])[] = [
    ['v.base', [lemma]],
    ['v.pres', pres.flat()],
    ['v.imparf', tense(imparf, ending(endings.imparf))],
    ['v.past', tense(cell('past'), inflectPast)],
    ['v.fut', tense(cell('fut'), ending(endings.fut))],
    ['v.cond', tense(cell('fut'), ending(endings.imparf))],
    ['v.subj', tense(cell('subj'), ending(endings.subj))],
    ['v.ing', ing === derived ? imparf.flat().map((one) => join(one, 'ant')) : ing.flat()],
    ['v.part', agree(cell('part'))],
  ]
  return forms.flatMap(([verbClass, words]) => [...new Set(words)].map((form) => ({ form, class: verbClass })))
}

/** What one cell says: for each of its persons (or for all) the spellings; none where nobody uses the form. */
type Cell = readonly (readonly string[])[]

/** An empty cell: the form follows from another one. */
const derived: Cell = []

function modelOf(lemma: string, row: VerbRow): Model {
  const name = row.model || (lemma.endsWith('er') ? 'aimer' : lemma.endsWith('ir') ? 'finir' : 'vendre')
  const model = models.get(name)
  if (model === undefined) throw new Error(`${lemma}: there is no model ${name}`)
  if (!lemma.endsWith(model.cut)) throw new Error(`${lemma}: not conjugated like ${name}, it does not end in -${model.cut}`)
  return model
}

function readIrregular(lemma: string, text: string): ReadonlyMap<string, string> {
  const pairs = text
    .split(';')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('='))
  return new Map(
    pairs.map(([slot = '', cell = '']) => {
      if (!slots.some((known) => known === slot) || cell === '') throw new Error(`${lemma}: "${slot}=${cell}" is not slot=form`)
      return [slot, cell]
    }),
  )
}

function readCell(stem: string, cell: string): Cell {
  if (cell === '') return derived
  return cell.split(/ +/).map((item) => (item === '.' ? [] : item.split('/').map((ending) => attach(stem, ending))))
}

/** A stem for each person: one for all, or the second for nous and vous. */
function stemsOf(cell: Cell, person: number): readonly string[] {
  if (cell.length === 6) return cell[person] ?? []
  return (person === 3 || person === 4 ? cell[1] : undefined) ?? cell[0] ?? []
}

function attach(stem: string, ending: string): string {
  if (ending.startsWith('*')) return join(stem.replace(/[eé]([^eé]*)$/, 'è$1'), ending.slice(1))
  if (ending.startsWith('+')) return join(stem + stem.slice(-1), ending.slice(1))
  if (ending.startsWith('-')) return join(stem.slice(0, -1), ending.slice(1))
  return join(stem, ending === '_' ? '' : ending)
}

/** Joined as it is spelled: ç only before a, o, u (il plaça, ils placèrent), ge only before a and o (il mangea, ils mangèrent). */
function join(stem: string, ending: string): string {
  if (/^[eéèêiî]/.test(ending)) return stem.replace(/ç$/, 'c').replace(/ge$/, 'g') + ending
  return stem + ending
}

function inflectPast(stem: string, person: number): string {
  const vowel = /(?:in|[aiïuû])$/.exec(stem)?.[0] ?? ''
  return join(stem.slice(0, stem.length - vowel.length), pastEndings[vowel]?.[person] ?? '')
}

/** Masculine and feminine, singular and plural: élu, élue, élus, élues; mis, mise, mises. */
function agree(cell: Cell): readonly string[] {
  if (cell.length !== 1) return cell.flat()
  return cell.flat().flatMap((masculine) => [masculine, `${masculine}e`, masculine.endsWith('s') ? masculine : `${masculine}s`, `${masculine}es`])
}
