import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { verbForms, type VerbClass } from './forms.ts'

/** The rows of verbs.tsv: lemma → model and irregular cells. */
const verbs = new Map(
  readFileSync(new URL('./words/verbs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => {
      const [lemma = '', model = '', , irregular = ''] = line.split('\t')
      return [lemma, { model, irregular }] as const
    }),
)

function formsOf(lemma: string, verbClass: VerbClass): readonly string[] {
  const row = verbs.get(lemma)
  assert.ok(row, `${lemma} is in verbs.tsv`)
  return verbForms(lemma, row)
    .filter((one) => one.class === verbClass)
    .map((one) => one.form)
}

const facts: readonly (readonly [lemma: string, verbClass: VerbClass, forms: string])[] = [
  ['rencontrer', 'v.pres', 'rencontre rencontres rencontrons rencontrez rencontrent'],
  ['rencontrer', 'v.past', 'rencontrai rencontras rencontra rencontrâmes rencontrâtes rencontrèrent'],
  ['rencontrer', 'v.cond', 'rencontrerais rencontrerait rencontrerions rencontreriez rencontreraient'],
  ['déclarer', 'v.part', 'déclaré déclarée déclarés déclarées'],
  ['déclarer', 'v.base', 'déclarer'],
  ['recevoir', 'v.pres', 'reçois reçoit recevons recevez reçoivent'],
  ['recevoir', 'v.past', 'reçus reçut reçûmes reçûtes reçurent'],
  ['recevoir', 'v.part', 'reçu reçue reçus reçues'],
  ['entretenir', 'v.part', 'entretenu entretenue entretenus entretenues'],
  ['entretenir', 'v.fut', 'entretiendrai entretiendras entretiendra entretiendrons entretiendrez entretiendront'],
  ['convenir', 'v.past', 'convins convint convînmes convîntes convinrent'],
  ['convenir', 'v.subj', 'convienne conviennes convenions conveniez conviennent'],
  ['tenir', 'v.imparf', 'tenais tenait tenions teniez tenaient'],
  ['dire', 'v.pres', 'dis dit disons dites disent'],
  ['dire', 'v.past', 'dis dit dîmes dîtes dirent'],
  ['interdire', 'v.pres', 'interdis interdit interdisons interdisez interdisent'],
  ['faire', 'v.pres', 'fais fait faisons faites font'],
  ['faire', 'v.subj', 'fasse fasses fassions fassiez fassent'],
  ['faire', 'v.fut', 'ferai feras fera ferons ferez feront'],
  ['annoncer', 'v.imparf', 'annonçais annonçait annoncions annonciez annonçaient'],
  ['annoncer', 'v.past', 'annonçai annonças annonça annonçâmes annonçâtes annoncèrent'],
  ['engager', 'v.past', 'engageai engageas engagea engageâmes engageâtes engagèrent'],
  ['engager', 'v.ing', 'engageant'],
  ['protéger', 'v.pres', 'protège protèges protégeons protégez protègent'],
  ['rappeler', 'v.pres', 'rappelle rappelles rappelons rappelez rappellent'],
  ['rappeler', 'v.fut', 'rappellerai rappelleras rappellera rappellerons rappellerez rappelleront'],
  ['jeter', 'v.pres', 'jette jettes jetons jetez jettent'],
  ['céder', 'v.pres', 'cède cèdes cédons cédez cèdent'],
  ['lever', 'v.subj', 'lève lèves levions leviez lèvent'],
  ['régler', 'v.pres', 'règle règles réglons réglez règlent'],
  ['nettoyer', 'v.pres', 'nettoie nettoies nettoyons nettoyez nettoient'],
  ['nettoyer', 'v.subj', 'nettoie nettoies nettoyions nettoyiez nettoient'],
  ['payer', 'v.pres', 'paie paye paies payes payons payez paient payent'],
  ['envoyer', 'v.fut', 'enverrai enverras enverra enverrons enverrez enverront'],
  ['promettre', 'v.pres', 'promets promet promettons promettez promettent'],
  ['promettre', 'v.part', 'promis promise promises'],
  ['craindre', 'v.pres', 'crains craint craignons craignez craignent'],
  ['craindre', 'v.past', 'craignis craignit craignîmes craignîtes craignirent'],
  ['rejoindre', 'v.part', 'rejoint rejointe rejoints rejointes'],
  ['conclure', 'v.past', 'conclus conclut conclûmes conclûtes conclurent'],
  ['inclure', 'v.part', 'inclus incluse incluses'],
  ['dissoudre', 'v.part', 'dissous dissoute dissoutes'],
  ['finir', 'v.pres', 'finis finit finissons finissez finissent'],
  ['haïr', 'v.past', 'haïs haït haïmes haïtes haïrent'],
  ['servir', 'v.pres', 'sers sert servons servez servent'],
  ['répartir', 'v.pres', 'répartis répartit répartissons répartissez répartissent'],
  ['découvrir', 'v.part', 'découvert découverte découverts découvertes'],
  ['accueillir', 'v.fut', 'accueillerai accueilleras accueillera accueillerons accueillerez accueilleront'],
  ['parcourir', 'v.fut', 'parcourrai parcourras parcourra parcourrons parcourrez parcourront'],
  ['mourir', 'v.pres', 'meurs meurt mourons mourez meurent'],
  ['acquérir', 'v.pres', 'acquiers acquiert acquérons acquérez acquièrent'],
  ['prendre', 'v.pres', 'prends prend prenons prenez prennent'],
  ['vendre', 'v.pres', 'vends vend vendons vendez vendent'],
  ['battre', 'v.part', 'battu battue battus battues'],
  ['écrire', 'v.imparf', 'écrivais écrivait écrivions écriviez écrivaient'],
  ['élire', 'v.past', 'élus élut élûmes élûtes élurent'],
  ['conduire', 'v.past', 'conduisis conduisit conduisîmes conduisîtes conduisirent'],
  ['extraire', 'v.past', ''],
  ['reconnaître', 'v.pres', 'reconnais reconnaît reconnait reconnaissons reconnaissez reconnaissent'],
  ['naître', 'v.past', 'naquis naquit naquîmes naquîtes naquirent'],
  ['vivre', 'v.past', 'vécus vécut vécûmes vécûtes vécurent'],
  ['poursuivre', 'v.part', 'poursuivi poursuivie poursuivis poursuivies'],
  ['convaincre', 'v.pres', 'convaincs convainc convainquons convainquez convainquent'],
  ['résoudre', 'v.imparf', 'résolvais résolvait résolvions résolviez résolvaient'],
  ['voir', 'v.fut', 'verrai verras verra verrons verrez verront'],
  ['prévoir', 'v.fut', 'prévoirai prévoiras prévoira prévoirons prévoirez prévoiront'],
  ['valoir', 'v.subj', 'vaille vailles valions valiez vaillent'],
  ['prévaloir', 'v.subj', 'prévale prévales prévalions prévaliez prévalent'],
  ['savoir', 'v.ing', 'sachant'],
  ['pouvoir', 'v.pres', 'peux peut pouvons pouvez peuvent'],
  ['pouvoir', 'v.part', 'pu'],
  ['devoir', 'v.part', 'dû due dus dues'],
  ['devoir', 'v.cond', 'devrais devrait devrions devriez devraient'],
  ['vouloir', 'v.subj', 'veuille veuilles voulions vouliez veuillent'],
  ['falloir', 'v.pres', 'faut'],
  ['falloir', 'v.fut', 'faudra'],
  ['aller', 'v.pres', 'vais vas va allons allez vont'],
  ['aller', 'v.subj', 'aille ailles allions alliez aillent'],
  ['avoir', 'v.subj', 'aie aies ait ayons ayez aient'],
  ['avoir', 'v.cond', 'aurais aurait aurions auriez auraient'],
  ['avoir', 'v.ing', 'ayant'],
  ['être', 'v.pres', 'suis es est sommes êtes sont'],
  ['être', 'v.past', 'fus fut fûmes fûtes furent'],
  ['être', 'v.subj', 'sois soit soyons soyez soient'],
  ['être', 'v.part', 'été'],
]

describe('the forms of a French verb', () => {
  for (const [lemma, verbClass, forms] of facts) {
    test(`${lemma} ${verbClass}: ${forms || 'none'}`, () => assert.deepEqual(formsOf(lemma, verbClass).join(' '), forms))
  }

  test('every verb of the table is conjugated, each form once in its class', () => {
    for (const [lemma, row] of verbs) {
      const forms = verbForms(lemma, row).map((one) => `${one.class} ${one.form}`)
      assert.equal(new Set(forms).size, forms.length, lemma)
      assert.ok(
        forms.every((form) => /^v\.[a-z]+ [a-zàâçèéêëîïôöùûüœ-]+$/.test(form)),
        lemma,
      )
    }
  })

  test('a lemma without a model goes by its ending', () => {
    assert.ok(verbForms('dialoguer', {}).some((one) => one.form === 'dialoguent'))
    assert.ok(verbForms('bâtir', {}).some((one) => one.form === 'bâtissent'))
  })

  test('a wrong row is refused with its lemma', () => {
    assert.throws(() => verbForms('dire', { model: 'direr' }), /dire: there is no model direr/)
    assert.throws(() => verbForms('dire', { model: 'tenir' }), /dire: there is no model tenir/)
    assert.throws(() => verbForms('dire', { model: 'venir' }), /dire: not conjugated like venir/)
    assert.throws(() => verbForms('dire', { irregular: 'preterite=dit' }), /dire: "preterite=dit" is not slot=form/)
  })
})
