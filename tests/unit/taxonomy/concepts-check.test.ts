import { describe, expect, it } from 'vitest'
import { findConceptProblems, findLooseTerms } from '@/lib/taxonomy/concepts/check'
import { parseConcepts } from '@/lib/taxonomy/concepts/model'
import { allConcepts } from '@/lib/taxonomy/concepts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Words of every day and of every notice, which name nothing that one could ask for. */
const ordinaryWords = {
  en: words(`year month week day hour today tomorrow must shall should need want wish offer asked given taken made large small new old good
    best first last next many several part whole place room floor wall side name number letter page line point case matter question
    answer reason result time date end begin start early late total price value amount cost euro percent per each other same different
    following according general special important possible necessary available right left open closed high low long short house street
    city country north south people person man woman group member head hand eye water air light paper box table chair colour white black
    retail maintain said plain again chair train email hospitality registration surveyor continuous scheduled feedback alert`),
  fi: words(`vuosi kuukausi viikko päivä tunti tänään huomenna täytyy pitää haluta tarvita tarjota annettu otettu tehty suuri pieni uusi vanha
    hyvä paras ensimmäinen viimeinen seuraava moni useita osa koko paikka huone kerros seinä ovi puoli nimi numero sivu linja kohta
    asia kysymys vastaus syy tulos aika päivämäärä loppu alku aikainen myöhäinen yhteensä hinta arvo määrä euro prosentti jokainen muu sama
    eri seuraavat yleinen erityinen tärkeä mahdollinen tarpeellinen saatavilla oikea vasen avoin suljettu korkea matala pitkä lyhyt talo
    katu maa pohjoinen etelä ihminen mies nainen ryhmä jäsen pää käsi silmä vesi ilma valo pöytä tuoli väri valkoinen musta
    esim kokeillaan lähettää kaupunkirata kanteen`),
  et: words(`aasta kuu nädal päev tund täna homme peab vajab soovib pakub antud võetud tehtud suur väike uus vana hea parim esimene viimane järgmine
    palju mitu osa kogu koht tuba korrus sein uks pool nimi number kiri leht rida punkt asi küsimus vastus põhjus tulemus aeg kuupäev lõpp
    algus varajane hiline kokku hind väärtus kogus euro protsent iga muu sama erinev järgmised üldine eriline oluline võimalik vajalik
    saadaval õige vasak avatud suletud kõrge madal pikk lühike maja tänav riik põhi lõuna inimene mees naine rühm liige pea käsi silm vesi
    õhk valgus laud tool värv valge must`),
  lv: words(`gads mēnesis nedēļa diena stunda šodien rīt vajag vēlas piedāvā dots ņemts darīts liels mazs jauns vecs labs labākais pirmais pēdējais
    nākamais daudz vairāki daļa viss vieta istaba stāvs siena puse vārds numurs vēstule lapa rinda punkts lieta jautājums atbilde
    iemesls rezultāts laiks datums beigas sākums agrs vēls kopā cena vērtība daudzums eiro procents katrs cits tas dažāds šādi vispārējs
    īpašs svarīgs iespējams nepieciešams pieejams pareizs kreisais atvērts slēgts augsts zems garš īss māja iela valsts ziemeļi dienvidi
    cilvēks vīrietis sieviete grupa loceklis galva roka acs ūdens gaiss gaisma galds krēsls krāsa balts melns`),
  lt: words(`metai mėnuo savaitė diena valanda šiandien rytoj reikia nori siūlo duotas paimtas padarytas didelis mažas naujas senas geras geriausias
    pirmas paskutinis kitas daug keli dalis visas vieta kambarys aukštas siena pusė vardas numeris laiškas puslapis eilutė punktas
    dalykas klausimas atsakymas priežastis rezultatas laikas data pabaiga pradžia ankstyvas vėlyvas iš viso kaina vertė vertę kiekis euras
    procentas kiekvienas tas skirtingas šie bendras ypatingas svarbus galimas būtinas prieinamas teisingas kairė atviras uždaras žemas ilgas
    trumpas namas gatvė šalis šiaurė pietūs žmogus vyras moteris grupė narys galva ranka akis vanduo oras šviesa stalas kėdė spalva baltas juodas`),
  pl: words(`rok miesiąc tydzień dzień godzina dziś jutro musi potrzebuje chce oferuje dany wzięty zrobiony duży mały nowy stary dobry najlepszy
    pierwszy ostatni następny wiele kilka cały miejsce pokój piętro ściana strona imię numer list linia punkt sprawa pytanie odpowiedź
    powód wynik czas data koniec początek wczesny późny razem cena wartość ilość euro procent każdy inny ten różny następujący ogólny
    szczególny ważny możliwy konieczny dostępny prawy lewy otwarty zamknięty wysoki niski długi krótki dom ulica kraj północ południe
    człowiek mężczyzna kobieta grupa członek głowa ręka oko woda powietrze światło stół krzesło kolor biały czarny robota roboty robót
    użyteczność`),
  de: words(`Jahr Monat Woche Tag Stunde heute morgen muss braucht möchte bietet gegeben genommen gemacht groß klein neu alt gut beste erste letzte
    nächste viele mehrere Teil ganz Ort Zimmer Stock Wand Seite Name Nummer Brief Zeile Punkt Sache Frage Antwort Grund Ergebnis Zeit
    Datum Ende Anfang früh spät insgesamt Preis Wert Menge Euro Prozent jeder andere gleich verschieden folgende allgemein besonders wichtig
    möglich notwendig verfügbar richtig links offen geschlossen hoch niedrig lang kurz Haus Straße Land Norden Süden Mensch Mann Frau Gruppe
    Mitglied Kopf Hand Auge Wasser Luft Licht Tisch Stuhl Farbe weiß schwarz genannt genau genaue Kantine Räume Stelle`),
  da: words(`år måned uge dag time idag imorgen skal behøver ønsker tilbyder givet taget gjort stor lille ny gammel god bedste første sidste næste
    mange flere del hele sted værelse etage væg side navn nummer brev linje punkt sag spørgsmål svar grund resultat tid dato slutning
    begyndelse tidlig sen samlet værdi mængde euro procent hver anden samme forskellig følgende almindelig særlig vigtig mulig nødvendig
    tilgængelig rigtig venstre åben lukket høj lav lang kort hus gade land nord syd menneske mand kvinde gruppe medlem hoved hånd øje vand
    luft lys bord stol farve hvid sort kantine dock`),
  sv: words(`år månad vecka dag klockan idag imorgon måste behöver vill erbjuder given tagen gjord stor liten ny gammal god bästa första sista nästa
    många flera del hela plats rum våning vägg dörr sida namn nummer brev rad punkt sak fråga svar skäl resultat tid datum slut början tidig
    sen sammanlagt värde mängd euro procent varje annan samma olika följande allmän särskild viktig möjlig nödvändig tillgänglig rätt vänster
    öppen stängd hög låg lång kort hus gata land norr söder människa man kvinna grupp medlem huvud hand öga vatten luft ljus bord stol färg
    vit svart dock`),
  no: words(`år måned uke dag time idag imorgen skal trenger ønsker tilbyr gitt tatt gjort stor liten ny gammel god beste første siste neste mange
    flere del hele sted rom etasje vegg dør side navn nummer brev linje punkt sak spørsmål svar grunn resultat tid dato slutt begynnelse
    tidlig sen samlet verdi mengde euro prosent hver annen samme forskjellig følgende alminnelig særlig viktig mulig nødvendig tilgjengelig
    riktig venstre åpen lukket høy lav lang kort hus gate land nord sør menneske mann kvinne gruppe medlem hode hånd øye vann luft lys bord
    stol farge hvit svart kantine`),
  fr: words(`année mois semaine jour heure aujourd'hui demain doit besoin veut offre donné pris fait grand petit nouveau vieux bon meilleur premier
    dernier prochain plusieurs partie tout lieu pièce étage mur côté nom numéro lettre page ligne point cas question réponse raison
    temps date fin début tôt tard total prix valeur quantité euro pourcent chaque autre même différent suivant général particulier important
    possible nécessaire disponible droit gauche ouvert fermé haut bas long court maison rue pays nord sud homme femme groupe membre tête main
    oeil eau air lumière table chaise couleur blanc noir chat azur pilotage relevage chiffre continuité opérationnel désigner textes`),
}

describe('the concepts as written', () => {
  it('have a name in every language, no term in common, and links that lead somewhere', () => {
    expect(findConceptProblems(allConcepts())).toEqual([])
  })

  it('are not found in ordinary words', () => {
    expect(findLooseTerms(allConcepts(), ordinaryWords).map(({ concept, problem }) => `${concept} ${problem}`)).toEqual([])
  })
})

describe('findConceptProblems', () => {
  const problemsIn = (text: string): string[] =>
    findConceptProblems(parseConcepts(text))
      .map(({ problem }) => problem)
      .filter((problem) => !problem.startsWith('has no term'))

  it('finds terms shared by two concepts', () => {
    expect(problemsIn('# one\nen: registry\n\n# two\nen: Registry')).toEqual(['shares the term "en: registry" with two'])
  })

  it('finds links that lead nowhere or round', () => {
    expect(problemsIn('# one < nowhere\nen: registry')).toEqual(['names "nowhere", which is no concept'])
    expect(problemsIn('# one < two\nen: registry\n\n# two < one\nen: archive')).toEqual(['is broader than itself', 'is broader than itself'])
  })

  it('finds labels that are no plain words and stems too short to mean anything', () => {
    expect(problemsIn('# one\nen: registr*')).toEqual(['has "registr*" as its label in en'])
    expect(problemsIn('# one\nen: =registry')).toEqual(['has "=registry" as its label in en'])
    expect(problemsIn('# one\nen: registry | reg*')).toEqual(['has "reg*" in en: less than 4 letters beside the *'])
  })
})

describe('findLooseTerms', () => {
  it('tells which ordinary word a concept is found in', () => {
    expect(findLooseTerms(parseConcepts('# one\nen: rooms'), { en: ['room', 'house'] })).toEqual([{ concept: 'one', problem: 'is found in the ordinary word "room" (en)' }])
  })
})
