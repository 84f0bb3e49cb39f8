import { folded } from './names.ts'

/** Given names that are one name in different tongues, a row each: a translation puts its reader's own form for the bearer's. */
const SETS = `
abraham ibrahim avraham
alan alain
albert alberto
alexander alexandre alejandro aleksandr aleksander oleksandr alessandro alexandru aleksandar alexandros sandor iskander eskandar
alexis alexei aleksei aleksey oleksiy oleksii alejo
andrew andre andreas andrei andrey andrii andriy andrzej andres andrea andras anders ondrej
anthony antoine antonio anton antony antti antonin antoni tony
arthur artur arturo
bartholomew barthelemy bartolome bartosz
benedict benoit benedikt benito benedetto
benjamin binyamin benyamin ben
bernard bernardo bernhard
catherine katherine catarina caterina ekaterina yekaterina kateryna katarzyna katarina katrin catalina
charles carlos carlo karl carl karel karol charlie
christian kristian cristian
christine christina kristina cristina krystyna
christopher christophe cristobal krzysztof christoph kristof
claude claudio klaus
daniel danilo danylo daniele
david daoud dawood dawit
demetrius dimitri dmitry dmitri dmytro dimitar dimitris dimitrios
denis dennis denys dionisio
dominic dominique domingo domenico
edward edouard eduardo eduard edvard
elijah elie elias ilya illia ilie
elisabeth elizabeth isabel elisabetta elzbieta yelizaveta
emmanuel manuel immanuel emanuel
eugene evgeny yevgeny yevhen evgeni eugenio
eve eva yeva ewa
fayçal faisal faysal feisal
ferdinand fernando hernan
francis francois francisco francesco franz frantisek ferenc franciszek frans francois
frederic frederick friedrich federico fryderyk
gabriel gavril jibril
george georges jorge giorgio georg georgi georgy georgios giorgi jerzy heorhii yuri yury iouri yurii gyorgy jiri gheorghe
gregory gregoire gregorio grigory hryhoriy
helen helene elena olena yelena jelena
henry henri enrique enrico heinrich henrik hendrik henryk
hugh hugo hugues ugo
ignatius ignace ignacio ignazio
isaac isaak yitzhak ishaq isak
ivan john jean juan joao johann johannes jan hans giovanni yahya ioannis yannis ion janos johan jens ivo sean gian yohannes
jacob jacques james jaime jakob jakub diego yakov iago yaqub giacomo santiago jim
jerome jeronimo geronimo hieronim
jesus issa isa
joachim joaquin gioacchino
job ayoub ayub
jonah younes yunus yunis
jonathan yonatan
joseph jose josef giuseppe yusuf youssef yosef jozef iosif josip joe osip yousef josep
joshua josue yehoshua
josephine josefina giuseppina
julia julie yulia yuliia giulia
julian julien julio yulian julius giulio jules
laurence lawrence laurent lorenzo laurentiu lars
leo leon lev
louis luis luigi ludwig lewis lajos luiz ludovic
lucas luc luke luca lukas lukasz luka
marc mark marco marcos markus marek
mary marie maria mariam maryam miriam
martin martino marton marcin
matthew matthieu mateo matteo matthias mateusz matyas mathias
maurice mauricio maurizio moritz morris
michael michel miguel michele mikhail mykhailo mihail michal mihai mikael mihaly mike mikhaïl
mohammed muhammad mohamed mahomet mohammad mehmet muhammed
moses moise moussa musa moshe moises
nicholas nicolas nikolai mykola nicola nikolaus nikola nicolae mikulas klaas miklos mikolaj
noah noe nuh
olaf olav oliver olivier
oscar oskar
patrick patrice patricio patrik
paul pablo paolo pavel pavlo pawel paulo pal bulus pauli
peter pierre pedro pietro piotr petr petro petar peter boutros petros petru pyotr petteri per piet
philip philippe felipe filippo filip philipp phillip
pius pio
raphael rafael raffaele rafal
raymond ramon raimondo
richard ricardo riccardo ryszard
robert roberto rupert
roger ruggero rogerio rudiger
roland rolando orlando
samuel samuele shmuel
sergius serge sergei sergey serhiy sergio sergiu serhii
simon simone shimon szymon semyon
solomon suleiman salomon sulayman soliman suleyman
sophia sophie sofia zofia
stanislas stanislav stanislaw estanislao
stephen steven etienne stefan esteban stefano istvan stepan stephane stefanos steve szczepan
susan suzanne susana zuzana
sylvester silvestre
theodore theodor teodoro fyodor fedor fiodor teodor
theresa therese teresa terezia
thomas tomas tommaso tomasz tom toomas
timothy timothee timoteo timofei tymofiy
tobias tobie
ulysses odysseus
valentine valentin valentino
valery valerii valeriu valerio
vladimir volodymyr wladimir uladzimir
vincent vicente vincenzo vincas
vitalis vitaly vitali vitalii
vivian viviane viviana
walter gauthier gualtiero
wenceslas vaclav venceslas waclaw
william guillaume guillermo wilhelm willem guglielmo bill vilmos
xavier javier saverio
zachary zacharie zakaria
zeno zenon
`

const FORMS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const out = new Map<string, Set<number>>()
  for (const [row, line] of SETS.trim().split('\n').entries())
    for (const name of line.split(' ')) {
      const there = out.get(folded(name))
      if (there) there.add(row)
      else out.set(folded(name), new Set([row]))
    }
  return out
})()

const NONE: ReadonlySet<number> = new Set()

/** The sets of given names to which a folded one belongs. */
export const givenSets = (name: string): ReadonlySet<number> => FORMS.get(name) ?? NONE

/** True for two given names, folded, that are one name in two tongues: "étienne" and "istván". */
export const isSameGiven = (one: string, other: string): boolean => [...givenSets(one)].some((row) => givenSets(other).has(row))
