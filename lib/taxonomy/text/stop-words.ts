import { foldText } from '@/lib/platform/fold-text'

/** Words too common to say what a text is about, by language; also what language detection goes by. */
const written: Record<string, string> = {
  en: `a about above after all also an and any are as at be been before being below between both but by can could did do does
    each for from further had has have having here how if in into is it its may more most must no nor not of on once only or
    other our out over own same shall should so some such than that the their them then there these they this those through
    to under until up very was we were what when where which while who whom why will with within would you your`,
  fi: `ei eli ennen että ja jo joka johon joiden joihin joita joka jonka jos josta jotka jotta jossa kaikki kanssa kautta kuin kuten
    koko lisäksi mikä mitä mm mukaan mukaisesti muun mutta myös ne nämä niiden niin niitä noin nyt ole oli olla olevat on ovat osalta
    se sekä sen siinä sitä siten sitä tai tällä tämä tämän tässä tätä tulee vain varten voi voidaan yli ym yhden`,
  et: `aga alla ega ehk ei enne ent et ette iga ja juures ka kas kes koos kui kuid kõik kõigi kus käesoleva läbi mille milles millega
    mis mida mitte ning nii nende need oma on oli olla olema peab peale pärast poolt see seda selle selles siis sh tema tuleb
    vastavalt veel ja välja või võib võimalik üle ühe`,
  lv: `ar arī bet būs būt gan ir ja jau jo kā kad kas katra katru kopā ko kura kuras kuri kuru lai līdz nav ne no ne nevis no pa par
    pār pēc pie pirms savas savu starp šajā šī šis šo tā tad tai tās tas te tiek tiks to tos tur un uz vai var vairāk visi visu zem`,
  lt: `apie ar arba be bei bet bus buvo būti dar dėl d. ir iki iš į jei jie jo jos jų kad kai kaip kas kiekvienas kiti kitų ko kuri
    kurie kurio kurios kuris kurių kuriuos kurį nes ne nei nuo o pagal per po prie prieš pvz savo su šio šios šis šį ta tai taip
    taip tarp tik to tos turi už visi visų yra`,
  pl: `a aby albo ale oraz bez być był była było były będą będzie celu co czy dla do gdy go i ich im in inne innych ile jak jako jego
    jej jest jeśli już każdy która które którego której który których którym którzy lub między może można na nad nie niż o od
    one oraz po pod poprzez przed przez przy są się swoich ta tak takich także tego tej ten też to tych tym tylko u w we wg wraz
    z za ze zgodnie że`,
  de: `aber alle allen aller alles als am an auch auf aus bei beim bis bzw da damit dann das dass dem den denen der deren des die dies
    diese diesem diesen dieser dieses durch ein eine einem einen einer eines er es für gemäß hat haben hierbei ihr ihre im in ist
    ist jede jeder kann können mit muss müssen nach nicht noch nur ob oder ohne sein seine sich sie sind so sofern soll sollen sowie über
    um und uns unter vom von vor war was weitere wenn werden wie wird wurde zu zum zur zwischen`,
  da: `ad af alle at blev blive bliver da de dem den der deres det dets disse dog du efter eller en end er et for fra før gennem har
    have herunder hos hvad hvilke hvis hvor hvordan i ikke ind inden jf kan kun man med mellem men mere mod ned når nogle
    og også om op over på samt sig sin sine skal skulle således som til ud under ved vedrørende vi vil være været`,
  sv: `alla allt att av bland bli blir bör både de dem den denna deras dess dessa det detta där eller en enligt ett från för före genom
    ha hade han har hos i icke in inom inte kan kommer man med mellan men mer mot när någon några när och också om på samt ska skall
    sig sin sina som så till under upp ut utan vara varit vid vi vilka vilken vilket är över`,
  no: `alle at av bli blir både da de dem den denne der deres det dette disse du eller en enn er et etter for fra før gjennom ha har
    hos hva hvilke hvis hvor hvordan i ikke innen inn kan kun man med mellom men mer mot når noen og også om opp over på samt seg
    sin sine skal som så til ut under ved vi vil være vært`,
  fr: `afin ainsi au aux avec ce ceci cela celle celles celui ces cet cette ceux chaque ci comme d dans de des dont du elle elles en
    entre est et être etc eu fait il ils je l la le les leur leurs lors lot mais même n ne nos notre nous on ont ou où par pas
    peut plus pour qu que quel quelle qui s sa sans se selon ses si soit son sont sous sur tous tout toute toutes un une vers vos votre vous y à été`,
  nl: `aan al als bij dat de den der deze die dit door een en er het hun ieder in is met na naar niet nog of om onder ook op over
    per te ten ter tot uit van voor wat wel welke werd wordt worden zal zijn zich`,
  es: `a al ante así como con contra cual cuando de del desde donde dos e el ella en entre era es esta este esto están fue ha han
    hasta la las le les lo los más mediante mi no nos o os otras otros para pero por que se según ser si sin sobre su sus también
    un una uno y`,
  it: `a ad agli ai al alla alle allo anche che ci come con cui da dagli dai dal dalla dalle degli dei del della delle dello di e ed
    è gli i il in la le lo ma nei nel nella nelle non o per più presso se si sono su sui sul sulla tra un una uno`,
  pt: `a ao aos as à às com como da das de do dos e em entre é foi mais mas na nas não no nos o os ou para pela pelas pelo pelos por
    que se sem ser seu sua são um uma`,
  ro: `a ai al ale am ar are asupra au aceasta această acest aceste acestei acestor acestui care ca că când cât ce cea cei cele celor
    cu cum conform da dacă dar de decât deci din dintre după ei ele este eu fi fie fiind fost iar în în într înainte intre între la le lor
    lui mai nu o or ori pe pentru prin privind sa să sau se si și sub sunt toate un una unei unor unui va vor`,
  cs: `a aby ale ani až bude být by byl byla bylo co či dále do i jak jako je jeho jejich jejichž jsou k kde které kterou který která
    ke má mezi na nad nebo není o od po pod podle pro proto před při s se si také tak tento to tohoto u v včetně ve z za že`,
}

const sets = new Map<string, ReadonlySet<string>>()
for (const [language, words] of Object.entries(written)) {
  sets.set(language, new Set(words.split(/\s+/).map(foldText)))
}
sets.set('nb', sets.get('no') ?? new Set())
sets.set('nn', sets.get('no') ?? new Set())

export const stopWordLanguages = Object.keys(written)
const none: ReadonlySet<string> = new Set()
export const stopWordsOf = (language: string): ReadonlySet<string> => sets.get(language) ?? none
