/** What health software does around care: access, data, money, goods, quality, operation, devices, blood, vaccination, emergencies, certificates. */
export const capabilities = `
# consent ~ privacy, patient-portal
any: consent management | informed consent | consentim* informat*
en: consent management | patient consent | =consent | consent form | informed consent | dynamic consent
fi: suostumuksenhallinta | suostumus | suostumuks* | suostumusten hallinta | kielto ja suostumus | tahdonilmaisupalvelu
et: nõusolekute haldus | patsiendi nõusolek | nõusolekuteenus | nõusoleku* haldu* | tahteavaldus
lv: piekrišanas pārvaldība | pacienta piekrišana | informētā piekrišana | piekrišan* pacient* | datu apstrādes piekrišana
lt: sutikimų valdymas | paciento sutikimas | informuotas sutikimas | pacient* sutikim* | sutikim* valdym*
pl: zarządzanie zgodami | zgoda pacjenta | zgody pacjentów | świadoma zgoda | oświadczenie pacjenta
de: Einwilligungsmanagement | Patienteneinwilligung | Einwilligung | Einwilligungserklärung | Consent-Management
da: samtykkestyring | samtykke | patientsamtykke | informeret samtykke | negativt samtykke | MinSpærring
sv: samtyckeshantering | samtycke | patientsamtycke | spärr och samtycke | samtyckestjänst | informerat samtycke
no: samtykkehåndtering | samtykke | pasientsamtykke | informert samtykke | samtykkeforvaltning | reservasjonsrett
fr: gestion du consentement | consentement | consentement éclairé | recueil du consentement | consentement du patient | droit d'opposition

# proxy-access < identity-and-access ~ consent, patient-portal, paediatrics
any: proxy access
en: proxy access | power of attorney access | acting on behalf of a patient | guardian access | caregiver access | relatives access
fi: puolesta-asiointi | puolesta asiointi | suomi.fi-valtuudet | huollettavan puolesta | toisen puolesta asiointi | potilaan valtuuttama
et: esindaja ligipääs | lapse eest toimimine | patsiendi esindaja | volitatud esindaja
lv: pilnvarotā persona | likumiskais pārstāvis | pilnvarot* person* | piekļuve bērna datiem | pacienta pilnvarojums
lt: atstovavimas pacientui | vaiko duomenų peržiūra | paciento įgaliotas asmuo | įgaliojimas atstovauti pacientui
pl: dostęp opiekuna | upoważnienie osoby bliskiej | pełnomocnik pacjenta | konto dziecka | upoważnienie do dokumentacji
de: Stellvertretung | Vertreterzugriff | Zugriff für Angehörige | bevollmächtigte Angehörige | Vorsorgevollmacht
da: digital fuldmagt | forældreadgang | pårørendeadgang
sv: digitalt ombud | ombudsfunktion | agera för barn | vårdnadshavare
no: foreldrerepresentasjon | representasjonsforhold | på vegne av andre | pårørendetilgang | foresatte | representasjon av pasient
fr: mandat d'accès | accès des aidants | accès délégué | personne de confiance

# identity-matching < patient-administration ~ identity-and-access, data-quality, data-linkage
any: patient matching
en: patient identity matching | patient identification | record matching | duplicate records | unique patient identifier
fi: potilaan tunnistaminen | henkilötunnus | henkilötietojen täsmäyty* | väestötietojärjestelmä | potilaan tunnistami*
et: patsiendi tuvastamine | isikukood | patsiendi identifitseerimine | patsiendi tuvastami* | rahvastikuregister
lv: pacienta identifikācija | pacienta identificēšana | personas kods | pacient* identif*
lt: paciento identifikavimas | asmens kodas | paciento tapatybės nustatymas | pacient* identifikav*
pl: identyfikacja pacjenta | weryfikacja tożsamości pacjenta | PESEL | opaska identyfikacyjna | dublujące się kartoteki
de: Patientenidentifikation | Identitätsabgleich | Krankenversichertennummer | Dublettenprüfung | Patientenzuordnung
da: patientidentifikation | CPR-opslag | CPR-nummer | identifikation af patient
sv: patientidentifiering | personnummer | identitetskontroll av patient | samordningsnummer
no: pasientidentifikasjon | fødselsnummer | personidentifikasjon | identifikasjon av pasient
fr: identification du patient | identification des patients | identité INS | INS | serveur d'identités

# offline-use ~ mobile-platform
any: offline
en: offline use | offline mode | offline access | works without internet connection | downtime procedure
fi: offline-käyttö | käyttö ilman verkkoyhteyttä | ilman verkkoyhteyttä | offline-tila | katkokäyttö
et: võrguühenduseta kasutus | võrguühenduseta | ilma internetita kasutami* | offline-režiim
lv: bezsaistes režīms | bezsaist* | darbs bez interneta | lietošana bez interneta
lt: darbas neprisijungus | neprisijungus prie interneto | darbas be interneto | autonominis režimas
pl: tryb offline | praca bez dostępu do internetu | praca w trybie offline | praca bez połączenia
de: Offline-Nutzung | Offline-Modus | Offlinefähigkeit | offlinefähig
da: offline brug | offlineadgang | brug uden internetforbindelse | nødprocedure ved nedbrud
sv: offlineläge | användning utan uppkoppling | offlinestöd | reservrutin vid driftavbrott
no: frakoblet bruk | frakoblet modus | bruk uten nettilgang | offline bruk | nødløsning ved nedetid
fr: mode hors ligne | utilisation hors connexion | mode déconnecté | fonctionnement hors connexion | mode dégradé

# multilingual-use ~ usability, language-translation
any: multilingu* | multiling* | plurilingu* | wielojęzycz*
en: multilingual use | multilingual | multiple languages | language versions | multilingual user interface
fi: monikielisyys | monikieli* | kieliversiot | ruotsinkielinen käyttöliittymä | kaksikielisyys
et: mitmekeelsus | mitmekeel* | venekeelne | keeleversioonid
lv: daudzvalodība | daudzvalod* | valodu versijas | vairākās valodās
lt: daugiakalbystė | daugiakalb* | kalbinės versijos | keliomis kalbomis
pl: wielojęzyczność | wersje językowe | wielojęzyczn* | interfejs wielojęzyczny
de: Mehrsprachigkeit | mehrsprachig | Sprachversionen | mehrsprachige Oberfläche
da: flersprogethed | flersproget | sprogversioner | flere sprog
sv: flerspråkighet | flerspråkig | språkversioner | olika språk | minoritetsspråk
no: flerspråklighet | flerspråklig | språkversjoner | samisk språk | flere språk
fr: multilinguisme | multilingue | plusieurs langues | versions linguistiques | interface multilingue

# language-translation ~ natural-language-processing
any: machine translation
en: language translation | machine translation | interpreting service | remote interpreting | medical interpreter | translation tool
fi: kielen kääntäminen | konekäännös | etätulkkaus | tulkkauspalvelu | tulkkau*
et: tõlkimine | masintõlge | kaugtõlge | tõlketeenus | sünkroontõl*
lv: tulkošana | mašīntulkošana | mutiskā tulkošana | attālinātā tulkošana | mašīntulk*
lt: kalbų vertimas | vertimai | vertimų paslaugos | mašininis vertimas | mašinin* vertim* | vertėjo žodžiu paslaugos | vertimo žodžiu paslauga
pl: tłumaczenie językowe | tłumaczenie maszynowe | tłumacz medyczny | tłumaczenie na żywo | tłumacz migowy online
de: Sprachübersetzung | maschinelle Übersetzung | Dolmetschdienst | Videodolmetschen | Übersetzungsfunktion
da: sprogoversættelse | maskinoversættelse | videotolkning | tolkebistand | fremmedsprogstolkning
sv: språköversättning | maskinöversättning | tolktjänst | distanstolkning | videotolk | språktolk
no: språkoversettelse | maskinoversettelse | tolketjeneste | skjermtolking | videotolk
fr: traduction automatique | interprétariat | traduction linguistique | interprétariat à distance | outil de traduction

# data-entry ~ clinical-documentation, electronic-form
any: data capture
en: data entry screens | manual data entry | data collection | data capture | data registration | automatic data capture
fi: tietojen syöttö | tiedonkeruu | tietojen kirjaaminen | tiedonkeru* | tietojen tallenta*
et: andmesisestus | andmekogumine | andmete sisestamine | andmete sisestami* | andmete kogumi*
lv: datu ievade | datu vākšana | datu ievades | datu ievadīšana
lt: duomenų įvedimas | duomenų rinkimas | duomen* suvedim* | duomen* rinkim* | duomenų pildymas
pl: wprowadzanie danych | gromadzenie danych | zbieranie danych
de: Datenerfassung am Patienten | Erfassung von Patientendaten | Dateneingabe | Datenerhebung | Erfassung von Daten
da: dataregistrering | dataindtastning | dataindsamling | registrering af data | indtastning
sv: datainmatning | datainsamling | inmatning av uppgifter | registrering av data
no: dataregistrering | datainnsamling | inntasting | registrering av data
fr: saisie de données cliniques | collecte de données | recueil de données | saisie des données | captation de données

# data-import-export ~ integration-platform, api
any: batch interface
en: data import and export | data interface | file transfer | data feed | data import | data export
fi: tietojen tuonti ja vienti | tiedonsiirto | aineistosiirto | liittymä muihin järjestelmiin
et: andmete import ja eksport | andmeimport | andmete eksport | andmeedastus | andmete ülekan*
lv: datu imports un eksports | datu imports | datu eksports | saskarne ar citām sistēmām
lt: duomenų importas ir eksportas | duomenų importas | duomenų eksportas | sąsaja su kitomis sistemomis | duomenų perdavimas
pl: import i eksport danych | import danych | eksport danych | interfejs do systemów | transfer danych
de: Datenimport und -export | Datenimport | Datenexport | Datenübertragung
da: dataimport og dataeksport | dataeksport | import af data
sv: import och export av data | dataexport | gränssnitt mot andra system | dataöverföring | filöverföring | import av data
no: import og eksport av data | dataeksport | grensesnitt mot andre systemer | dataoverføring | filoverføring
fr: import et export de données | import de données | export de données | transfert de données | interface avec d'autres logiciels

# health-data-exchange ~ interoperability, integration-platform, ehds
any: HIE | EHDSI | cross-border health
en: health data exchange | health information exchange | data sharing between providers | document exchange | exchange of patient data | cross-border exchange
fi: terveystietojen vaihto | tietojenvaihto | tietojen luovuttaminen | tiedonvaihto | potilastietojen välitys | Kanta-arkisto
et: terviseandmete vahetus | terviseandmete vahetami* | patsiendiandmete vahetus | terviseandmete jagamine
lv: veselības datu apmaiņa | datu apmaiņa | datu apmaiņ* | informācijas apmaiņa starp iestādēm
lt: sveikatos duomenų mainai | duomenų mainai | keitimasis duomenimis | duomen* main*
pl: wymiana danych medycznych | wymiana dokumentacji medycznej | wymiana EDM | wymian* danych | e-zdrowie P1
de: Austausch von Gesundheitsdaten | Gesundheitsdatenaustausch | Datenaustausch | elektronischer Datenaustausch
da: udveksling af sundhedsdata | datadeling | dataudveksling | deling af sundhedsdata
sv: utbyte av hälsodata | informationsutbyte | delning av hälsodata | informationsdelning
no: utveksling av helsedata | informasjonsdeling | dokumentdeling
fr: échange de données de santé | partage de données de santé | échange d'informations de santé | échanges inter-établissements | espace de confiance d'échange | volet de synthèse
! Kanta, X-tee, ESPBI IS, P1, Telematikinfrastruktur, ELGA, kjernejournal are the national exchange infrastructures

# search ~ knowledge-base
any: full-text search | semantic search
en: search function | full-text search | search engine | information retrieval | free-text search
fi: hakutoiminto | tekstihaku | hakukone | tiedonhaku | hakutoiminno* | vapaatekstihaku
et: otsingufunktsioon | otsingumootor | täistekstiotsing | infootsing
lv: meklēšanas funkcija | pilnteksta meklēšana | informācijas meklēšana
lt: paieškos funkcija | paieškos sistema | paiešk* funkcij* | tekstinė paieška | informacijos paieška
pl: wyszukiwanie informacji | wyszukiwarka | wyszukiwanie pełnotekstowe | funkcja wyszukiwania
de: Suchfunktion | Volltextsuche | Suchmaschine | Informationssuche | Freitextsuche
da: søgefunktion | fritekstsøgning | søgemaskine | informationssøgning
sv: sökfunktion | fritextsökning | sökmotor | informationssökning | söktjänst
no: søkefunksjon | fritekstsøk | søkemotor | informasjonssøk
fr: fonction de recherche | moteur de recherche | recherche plein texte | recherche d'informations

# knowledge-base ~ clinical-guideline, health-education
any: knowledge base | knowledge management
en: knowledge base | information portal | knowledge management | reference library | guidance portal
fi: tietopankki | tietämyskanta | terveyskirjasto | tietopankk* | tiedonhallinta ammattilaisille | tietopalvelu ammattilaisille
et: teadmusbaas | teabeportaal | teadmistebaas | infoportaal
lv: zināšanu bāze | informācijas portāls | zināšanu bāzes | zināšanu pārvaldība
lt: žinių bazė | informacinis portalas | žinių valdymas | informacijos portalas
pl: baza wiedzy | portal informacyjny | zarządzanie wiedzą
de: Wissensdatenbank | Informationsportal | Wissensmanagement | Wissensportal
da: vidensbase | vidensdatabase | informationsportal | videnportal
sv: kunskapsbas | kunskapsdatabas | informationsportal | kunskapsportal | rådgivningsstöd
no: kunnskapsbase | kunnskapsportal | informasjonsportal | kunnskapsdatabase | helsebiblioteket
fr: base de connaissances | portail d'information | gestion des connaissances | portail documentaire

# clinical-coding < terminology ~ billing
any: JGP
en: diagnosis coding | DRG grouping | coding of diagnoses | procedure coding
fi: diagnoosikoodaus | koodau* diagnoos* | ICD-koodaus
et: diagnooside kodeerimine | kodeerimine diagnoos | DRG grupeerimine | kodeerimi* diagnoos*
lv: diagnožu kodēšana | klīniskā kodēšana | diagnozes kods | DRG grupas
lt: diagnozių kodavimas | ligų kodavimas | klinikinis kodavimas
pl: kodowanie rozpoznań | kodowanie procedur | grupy JGP | koder medyczny
de: Kodierung von Diagnosen | Diagnosekodierung | Medizincontrolling
da: diagnosekodning | klinisk kodning | kodning af diagnoser | registrering af diagnosekoder
sv: diagnoskodning | klinisk kodning | klassificering av diagnoser
no: diagnosekoding | prosedyrekoding | ISF-koding | kodeverk for diagnoser
fr: codage des diagnostics | codage CIM-10 | codage des actes médicaux

# billing ~ insurance-claim
any: fakturac*
en: billing | patient billing | medical billing | revenue cycle | patient fees
fi: potilaslaskutus | asiakasmaksut | maksukatto | asiakasmaksu* | asiakaslaskutus
et: arveldamine | raviarve | raviarved | visiiditasu
lv: rēķini pacientiem | rēķinu sagatavošana | pacienta iemaksa | norēķin* par pakalpoj* | norēķini par pakalpojumiem
lt: mokamų paslaugų apskaita | atsiskaitymas už paslaugas | sąskaitų pacientams išrašymas | apmokėjimas už paslaugas
pl: rozliczenia medyczne | rozliczanie świadczeń | rozliczeni* świadczeń
de: Abrechnung | Leistungsabrechnung | Fakturierung | Privatabrechnung | Patientenabrechnung | Arztabrechnung
da: ydelsesafregning | regningsmodul | takstafregning | patientfakturering
sv: patientfakturering | patientavgift | debitering | patientavgifter | avgiftshantering | vårdavgift
no: pasientoppgjør | egenandel | pasientbetaling | egenandeler | oppgjør med pasient
fr: facturation | facturation des soins | facturation hospitalière | FIDES | facturation des actes | tarification à l'activité

# insurance-claim < billing ~ reimbursement, eligibility-check
any: insurance claim*
en: insurance claim | claims processing | claims management | health insurance settlement | claim submission | reimbursement of providers
fi: korvaushakemus | suorakorvaus | korvauskäsittely | korvaushakemukset
et: kindlustusnõue | raviarve esitamine tervisekassale | tervisekassa arve | nõuete menetlemine | kahjukäsitlus tervisekindlustus
lv: apdrošināšanas atlīdzība | atlīdzības pieteikums | norēķini ar NVD | apdrošināšan* atlīdzīb* | apdrošināšanas prasība
lt: draudimo išmoka | draudimo prašymas | ataskaita ligonių kasai | ligonių kasų apmokėjimas | draudim* išmok*
pl: roszczenie ubezpieczeniowe | sprawozdawczość do NFZ | rozliczanie z płatnikiem | obsługa roszczeń | roszczenia ubezpieczeniowe | rozlicz* świadczeniodawc* | refundacja leków
de: Leistungsantrag | Krankenkassenabrechnung | KV-Abrechnung | Schadenbearbeitung | Leistungsabrechnung mit Krankenkassen | DTA
da: forsikringskrav | afregning med sygesikringen | refusionskrav | sygesikringsafregning | anmeldelse af forsikring
sv: försäkringsersättning | ersättningsanspråk | försäkringsärende | skadereglering | ersättning från försäkringskassan
no: refusjonskrav | behandlerkravmelding | BKM | forsikringskrav | oppgjør Helfo | elektronisk oppgjør
fr: feuille de soins électronique | télétransmission | demande de remboursement | SESAM-Vitale

# eligibility-check < patient-administration ~ billing
any: insurance eligibility | EHIC
en: insurance eligibility check | insurance verification | coverage check | entitlement to care | insured status | eligibility of beneficiaries
fi: vakuutuksen tarkistus | hoito-oikeuden tarkistaminen | vakuuttamisen tarkistus | hoito-oikeus | eurooppalainen sairaanhoitokortti
et: kindlustatuse kontroll | ravikindlustuse olemasolu | kindlustuskaitse kontroll | ravikindlustatus
lv: apdrošināšanas pārbaude | valsts apmaksātie pakalpojumi tiesības | veselības apdrošināšanas statuss | apdrošinātā statuss
lt: draustumo tikrinimas | draudžiamumo patikra | draustum* | sveikatos draudimo patikra | apdraustųjų registras
pl: weryfikacja ubezpieczenia | eWUŚ | potwierdzenie prawa do świadczeń | uprawnienia pacjenta do świadczeń | status ubezpieczenia | weryfikacj* uprawnie*
de: Versicherungsprüfung | Versichertenstammdatenmanagement | VSDM | Versichertenstatus | Anspruchsprüfung | Leistungsanspruch
da: sygesikringsgruppe opslag | kontrol af sikringsstatus | sikringsgruppe | ret til behandling | sundhedsforsikringsstatus
sv: försäkringskontroll | rätt till vård | kontroll av försäkringstillhörighet | EU-kort kontroll | vårdförsäkringskontroll
no: trygdestatus | rett til helsehjelp | kontroll av medlemskap i folketrygden | forsikringskontroll | helsetrygdkort
fr: vérification des droits | consultation des droits | droits assurance maladie | CDRi | droits des assurés

# cost-accounting < analytics ~ health-economics, clinical-coding
any: kontroling* | cost per patient
en: cost accounting | cost per patient | financial management | budget management | budget control | cost control
fi: kustannuslaskenta | potilaskohtainen kustannuslaskenta | kustannusseuranta | taloushallinto | kustannuslasken* | tuotteistus
et: kuluarvestus | kulude arvestus | finantsjuhtimine | eelarvestamine | kulumudel
lv: izmaksu uzskaite | izmaksu aprēķins | pašizmaksas aprēķins | finanšu vadība | izmaks* uzskait*
lt: sąnaudų apskaita | kaštų apskaita | išlaidų apskaita | savikainos skaičiavimas | finansų valdymas ir apskaita
pl: rachunek kosztów | kalkulacja kosztów | rachunek kosztów leczenia | koszty leczenia pacjenta | controlling finansowy
de: Kostenrechnung | Kostenträgerrechnung | Finanz- und Medizincontrolling | Kostenstellenrechnung | Finanzcontrolling
da: omkostningsregnskab | omkostningsdatabase | økonomistyring | patientomkostninger | omkostningsberegning
sv: kostnad per patient | ekonomistyrning | kostnadsredovisning | kostnadsuppföljning | kostnadsberäkning | KPP
no: kostnad per pasient | kostnadsregnskap | økonomistyring | kostnadsberegning | kostnadskontroll
fr: comptabilité analytique | contrôle de gestion | calcul des coûts | coût par patient | comptabilité analytique hospitalière

# purchase-ordering < supply-chain ~ procurement, inventory
any: PEPPOL | e-ordering | EDI order
en: purchase ordering | purchase order management | ordering of supplies | requisitioning of goods
fi: tilausten hallinta | tarviketilaus | tavaratilaus | ostotilaus | hankintojen tilausjärjestelmä | tilausjärjestelmä
et: kaupade tellimine | ostutellimus | tellimuste haldus | kauba tellimi* | ravimite tellimi*
lv: preču pasūtīšana | pasūtījumu pārvaldība | pirkuma pasūtījums | pasūtījum* pārvaldīb* | zāļu pasūtīšana
lt: prekių užsakymas | užsakymų valdymas | pirkimo užsakymai | užsakym* valdym* | vaistų užsakymas
pl: zamawianie materiałów | zamówienia do dostawców | zamawianie towarów | elektroniczne zamówienia do apteki | system zamówień wewnętrznych
de: Bestellwesen | Materialanforderung | Bestellmanagement | Einkaufsmanagement | Bestellabwicklung
da: varebestilling | indkøbssystem | bestilling af varer | e-handel | indkøbsstyring
sv: varubeställning | inköpssystem | beställning av varor | materialbeställning | beställningssystem
no: varebestilling | innkjøpssystem | bestilling av varer | innkjøpsordre | e-handelssystem
fr: gestion des commandes | passation des commandes fournisseurs | commande de fournitures médicales | gestion des achats hospitaliers | approvisionnement en produits de santé

# logistics ~ supply-chain, hospital
any: logisti* | logíst*
en: logistics | hospital logistics | transport logistics | material logistics | internal logistics
fi: logistiikka | sairaalalogistiikka | materiaalilogistiikka | kuljetusten ohjau*
et: logistika | haiglalogistika | transpordikorraldus | veokorraldus
lv: loģistika | slimnīcas loģistika | transporta organizēšana | piegāžu organizēšana
lt: logistika | ligoninės logistika | transporto organizavimas | pristatymo organizavimas
pl: logistyka | logistyka szpitalna | transport wewnętrzny | logistyk*
de: Logistik | Krankenhauslogistik | Transportlogistik | Transportmanagement | Versorgungslogistik
da: logistik | hospitalslogistik | transportlogistik | sygehuslogistik | portørsystem
sv: logistik | sjukhuslogistik | transportlogistik | försörjningslogistik | transportledning
no: logistikk | sykehuslogistikk | transportlogistikk | forsyningslogistikk | portørtjeneste
fr: logistique | logistique hospitalière | logistique de transport | brancardage | flux logistiques

# inventory < supply-chain ~ expiry-tracking, pharmacy
any: inventor* management | inwentaryz* | inventariz* | =inventur | stock management
en: inventory management | stock management | stock control | warehouse management | =inventory | stock keeping | stock levels
fi: varastonhallinta | varastonhallin* | lääkevarasto | varastosaldo | varastoseuranta | inventaario
et: laohaldus | varude haldus | laoarvestus | ravimiladu | laoseis | inventuur
lv: krājumu pārvaldība | noliktavas uzskaite | krājum* uzskait* | noliktavas pārvaldība | inventarizācija
lt: atsargų valdymas | sandėlio valdymas | atsarg* valdym* | atsargų apskaita | inventorizacija | vaistų likučiai
pl: gospodarka magazynowa | zarządzanie zapasami | magazyn leków | stany magazynowe | inwentaryzacja | apteczka oddziałowa
de: Lagerverwaltung | Bestandsverwaltung | Lagerhaltungssystem | Materialwirtschaft | Bestandsmanagement | Inventur
da: lagerstyring | lagerbeholdning | lagersystem | beholdningsstyring | medicinlager | lageroptælling
sv: lagerhantering | lagersaldo | lagerstyrning | förrådshantering | läkemedelsförråd | inventering av lager
no: lagerstyring | lagerbeholdning | lagerhåndtering | varelager | medisinlager | lagersystem
fr: gestion des stocks | gestion de stock | inventaire des stocks | stock de médicaments | gestion d'entrepôt | état des stocks

# expiry-tracking < inventory ~ traceability
any: FEFO
en: expiry date tracking | product expiry date | =expiration =dates | expiration date management | shelf-life monitoring | batch expiry
fi: vanhenemisen seuranta | viimeinen käyttöpäivä | vanhenemispäivä | kestoajan seuran* | erääntyvät lääkkeet
et: kõlblikkusaja jälgimine | kõlblikkusaeg | aegumiskuupäev | säilivusaeg | kõlblikkusaja*
lv: derīguma termiņa kontrole | derīguma termiņš | derīgum* termiņ*
lt: galiojimo termino stebėjimas | tinkamumo laikas | tinkamum* laik* | galiojimo terminas vaistų
pl: kontrola terminów ważności | termin ważności leków | terminy ważności | data ważności produktu
de: Verfallsdatenkontrolle | Verfalldatum | Verfallsdatum | Haltbarkeitsdatum | Verfalldatenüberwachung
da: udløbskontrol | udløbsdato | holdbarhedsdato | holdbarhedskontrol
sv: utgångsdatumkontroll | utgångsdatum | hållbarhetsdatum | bäst före-datum | hållbarhetskontroll
no: utløpskontroll | utløpsdato | holdbarhetsdato | utløpsdatokontroll
fr: suivi des péremptions | date de péremption | gestion des péremptions | date d'expiration des produits

# supply-chain ~ procurement, pharmacy
any: supply chain | FMD verification
en: supply chain management | supply chain | material management | supply planning | demand forecasting of medicines
fi: toimitusketjun hallinta | toimitusketju | toimitusketju* | materiaalihallinta
et: tarneahela juhtimine | tarneahel | tarneahela*
lv: piegādes ķēdes pārvaldība | piegādes ķēde | piegādes ķēžu | medicīnas preču piegāde
lt: tiekimo grandinės valdymas | tiekimo grandinė | tiekim* grandin* | medicinos priemonių tiekimas
pl: zarządzanie łańcuchem dostaw | łańcuch dostaw | łańcuch* dostaw | zaopatrzenie medyczne
de: Lieferkettenmanagement | Lieferkette | Supply-Chain-Management | Materialversorgung
da: forsyningskæde | vareforsyning | forsyningskædestyring | leverancekæde
sv: försörjningskedja | materialförsörjning | leveranskedja | varuförsörjning | läkemedelsförsörjning
no: forsyningskjede | vareforsyning | leverandørkjede | legemiddelforsyning
fr: chaîne d'approvisionnement | chaîne logistique | gestion de la chaîne d'approvisionnement | sécurité d'approvisionnement | planifier les approvisionnements | ruptures de stock | planification des approvisionnements

# traceability < logistics ~ barcode, asset-tracking
any: track and trace | traceabilit* | traçabilit* | trazabilidad*
en: traceability | track and trace | implant tracking | batch traceability
fi: jäljitettävyys | jäljitettävyy* | implanttirekisteri jäljitys | erätietojen seuranta | jäljitettävyyde*
et: jälgitavus | jälgitavu* | implantaatide jälgitavus | partii jälgimine
lv: izsekojamība | izsekojam* | implantu izsekojamība | partijas izsekojamība
lt: atsekamumas | atsekamum* | implantų atsekamumas | partijos atsekamumas
pl: identyfikowalność | śledzenie i identyfikacja | identyfikowalność wyrobów | śledzenie partii | identyfikowalnoś*
de: Rückverfolgbarkeit | Rückverfolgung | Chargenrückverfolgung | Chargendokumentation | Implantatdokumentation
da: sporbarhed | track and trace | sporing | batchsporing | sporing af implantater
sv: spårbarhet | batchspårning | implantatspårning | spårbarhetssystem
no: sporbarhet | sporing | batchsporing | implantatsporing
fr: traçabilité | suivi des lots | traçabilité des implants | traçabilité des dispositifs médicaux implantables

# sample-transport < logistics ~ laboratory
any: pneumatic tube*
en: sample transport | specimen transport | sample logistics | courier transport of samples | cold chain monitoring
fi: näytekuljetus | näytelogistiikka | näytteiden kuljetus | näytekuljetu* | kylmäketju | putkiposti
et: proovide transport | proovimaterjali transport | analüüside transport | külmaahel | torupost
lv: paraugu transportēšana | paraugu loģistika | paraug* transport* | aukstuma ķēde
lt: mėginių transportavimas | mėgin* transport* | ėminių gabenimas | šalčio grandinė
pl: transport próbek | transport materiału biologicznego | poczta pneumatyczna | zimny łańcuch
de: Probentransport | Probenlogistik | Kühlkette | Rohrpost | Kurierdienst Labor
da: prøvetransport | transport af prøver | prøvelogistik | kølekæde | rørpost
sv: provtransport | transport av prover | provlogistik | kylkedja | rörpost
no: prøvetransport | transport av prøver | prøvelogistikk | kjølekjede | rørpost
fr: transport d'échantillons | transport de prélèvements | logistique des prélèvements | chaîne du froid | pneumatique hospitalier

# patient-transport < logistics ~ dispatch, route-planning
any: patient transport management
en: patient transport management | patient transport booking | patient transfer | transport request | travel booking for patients | patient transport coordination
fi: potilaskuljetus | potilassiirto | potilaskuljetu* | siirtokuljetus | matkojenyhdistely | kela-taksi
et: patsientide transport | patsienditransport | patsientide veo korraldus | haigete transport
lv: pacientu transportēšana | pacientu pārvešana | pacient* transport* | neatliekamā pacientu pārvešana
lt: pacientų pervežimas | pacient* perveži* | pacientų transportavimas | pavėžėjimo paslauga
pl: zarządzanie transportem sanitarnym | transport wewnątrzszpitalny | przewóz chorych | transport medyczny
de: Krankentransportmanagement | Patiententransportlogistik | Transportmanagement Krankenhaus | Krankenfahrt | Krankenbeförderung | Patientenfahrdienst
da: patienttransportsystem | bestilling af patienttransport | liggende patienttransport | siddende patienttransport | kørsel til behandling
sv: sjukresesystem | bokning av sjukresor | patienttransport | sjuktransport | beställningscentral för sjukresor
no: pasientreisesystem | bestilling av pasientreiser | helseekspress | pasienttransporter
fr: gestion des transports de patients | commande de transport sanitaire | commande de transport | taxis conventionnés

# route-planning < logistics ~ visit-planning, fleet-management
any: route planning | route optimi* | ruteoptimer* | ruttoptimer*
en: route planning | route optimisation | trip planning | delivery routes | travel time optimisation
fi: reittisuunnittelu | reittioptimointi | reittien suunnittelu | reittioptimoin* | ajoreitti
et: marsruudi planeerimine | marsruutide planeerimine | marsruudi* optimeeri* | teekonna planeerimine
lv: maršruta plānošana | maršrutu plānošana | maršrut* plānošan* | maršrutu optimizācija
lt: maršruto planavimas | maršrut* planavim* | maršrutų optimizavimas
pl: planowanie tras | optymalizacja tras | planowani* tras* | trasowanie
de: Routenplanung | Routenoptimierung | Tourenoptimierung
da: ruteplanlægning | ruteoptimering | køreruteplanlægning | kørselsplanlægning | køreliste
sv: ruttplanering | ruttoptimering | slingplanering | körplanering
no: ruteplanlegging | ruteoptimalisering | kjøreliste | kjørerute | reiseoptimalisering
fr: planification des tournées | optimisation des tournées | calcul d'itinéraire | gestion des tournées | optimisation d'itinéraires

# visit-planning < scheduling ~ home-care, staff-rostering
any: home visit*
en: home visit planning | home care visit scheduling | visit planning | domiciliary visit scheduling | home care optimisation
fi: kotikäyntien suunnittelu | kotikäynti | käyntisuunnittelu | kotihoidon käynti* | kotihoidon optimointi
et: koduvisiitide planeerimine | koduvisiit | koduvisiidi* | kodukülastuste planeerimine | koduõenduse visiidid
lv: mājas vizīšu plānošana | mājas vizīte | mājas vizīt* | aprūpes apmeklējumu plānošana
lt: vizitų į namus planavimas | vizitas į namus | vizit* namuose | apsilankymai namuose
pl: planowanie wizyt domowych | wizyta domowa | wizyty domowe | wizyt* domow*
de: Hausbesuchsplanung | Hausbesuche | Besuchsplanung | Einsatzplanung ambulante Pflege | Einsatzplanung Pflegedienst
da: besøgsplanlægning | hjemmebesøg | planlægning af hjemmeplejebesøg | disponering af besøg | planlægning i hjemmeplejen
sv: besöksplanering | hembesök | insatsplanering hemtjänst | planering av hemtjänst | hemtjänstplanering
no: besøksplanlegging | hjemmebesøk | arbeidslister hjemmetjenesten | planlegging av besøk | oppdragsplanlegging
fr: planification des visites à domicile | visite à domicile | planning des interventions à domicile | tournée de soins | visites à domicile

# fleet-management < logistics ~ asset-tracking
any: fleet management | telematic* vehicle
en: fleet management | vehicle management | vehicle tracking | vehicle booking | car pool
fi: kalustonhallinta | ajoneuvojen hallinta | ajoneuvokalusto | ajoneuvoseuranta | kalustonhallin*
et: autopargi haldus | sõidukipargi haldus | sõidukite haldus | sõidukite jälgimine
lv: autoparka pārvaldība | transportlīdzekļu pārvaldība | autopark* | transportlīdzekļu izsekošana
lt: automobilių parko valdymas | transporto priemonių valdymas | automobil* park* | transporto priemonių stebėjimas
pl: zarządzanie flotą | zarządzanie flotą pojazdów | flota pojazdów | monitoring pojazdów
de: Fuhrparkmanagement | Flottenmanagement | Fahrzeugverwaltung | Fahrzeugortung | Fuhrpark
da: flådestyring | køretøjsstyring | bilflåde | flådestyringssystem
sv: fordonshantering | fordonsflotta | fordonsbokning | flottstyrning | fordonsstyrning
no: flåtestyring | kjøretøystyring | bilpark | flåtestyringssystem
fr: gestion de flotte | gestion du parc automobile | géolocalisation des véhicules | parc automobile

# cleaning-management < workflow ~ infection-control, bed-management
any: housekeeping hospital
en: cleaning management | hospital cleaning management | bed cleaning | disinfection management | hospital housekeeping
fi: siivouksen hallinta | sairaalasiivous | puhtauspalvelut | laitoshuolto | sairaalahuolto | siivoustyön ohjaus
et: koristuse haldus | haigla koristus | voodite puhastamine | desinfitseerimise korraldus
lv: uzkopšanas pārvaldība | slimnīcas uzkopšana | telpu uzkopšana | dezinfekcijas uzskaite
lt: valymo valdymas | ligoninės valymas | patalpų valymas | dezinfekcijos apskaita
pl: zarządzanie sprzątaniem | sprzątanie szpitala | dezynfekcja łóżek | dezynfekcja pomieszczeń
de: Reinigungsmanagement | Krankenhausreinigung | Bettenaufbereitung | Reinigungsplanung
da: rengøringsstyring | hospitalsrengøring | rengøringssystem | sengevask | rengøringsplan
sv: städstyrning | sjukhusstädning | vårdnära service | städplanering | vårdhygienisk städning
no: renholdsstyring | sykehusrenhold | renholdssystem | renholdsplan | sengevask
fr: gestion du bionettoyage | bionettoyage | nettoyage hospitalier | nettoyage des lits

# maintenance-management < asset-tracking ~ medical-device
any: CMMS | GMAO | CAFM
en: equipment maintenance | maintenance management | medical device management | biomedical engineering | planned preventive maintenance | maintenance requests
fi: lääkintälaitehuolto | laiterekisteri | huollon hallinta | ennakkohuolto
et: meditsiiniseadmete hoolduse haldus | seadmepark | meditsiinitehnika haldus | hoolduste planeerimine
lv: medicīnas iekārtu apkopes pārvaldība | medicīnas ierīču uzturēšana | medicīnas iekārtu tehniskā apkope
lt: medicinos priemonių priežiūra | medicinos įrangos valdymas | techninė priežiūra įrangos
pl: utrzymanie aparatury medycznej | gospodarka aparaturowa | paszport techniczny | przeglądy aparatury
de: Instandhaltungsmanagement | Medizintechnik-Wartung | Gerätemanagement | Geräteverwaltung Medizintechnik | Medizinproduktebuch
da: vedligeholdelsesstyring | udstyrsregister | forebyggende vedligehold | apparaturdatabase
sv: underhållssystem | medicinteknisk utrustning underhåll | förebyggande underhåll | utrustningsregister
no: vedlikeholdsstyring | utstyrsregister | forebyggende vedlikehold | utstyrsforvaltning | vedlikehold av medisinsk-teknisk utstyr
fr: gestion de la maintenance assistée par ordinateur | GMAO | GMAO biomédicale | planification de la maintenance biomédicale | parc d'équipements biomédicaux

# asset-tracking < logistics ~ location-tracking
any: asset track*
en: asset tracking | real-time location system | equipment tracking | RFID tracking | asset management | finding equipment
fi: laitteiden paikannus | omaisuudenhallinta | laitteiden seuranta | omaisuudenhallin* | laitepaikannus
et: seadmete jälgimine | varahaldus | seadmete asukoha jälgimine | seadmete positsioneerimine
lv: aktīvu uzskaite | iekārtu izsekošana | pamatlīdzekļu uzskaite | iekārtu atrašanās vieta
lt: turto sekimas | turto valdymas | įrangos sekimas | įrangos buvimo vieta | turt* apskait*
pl: śledzenie zasobów | lokalizacja sprzętu | ewidencja sprzętu | śledzenie sprzętu medycznego | zarządzanie majątkiem
de: Geräteortung | Asset-Tracking | Geräteverfolgung | Anlagenverwaltung | Objektortung
da: sporing af udstyr | aktivstyring | lokalisering af udstyr | udstyrssporing
sv: utrustningsspårning | tillgångshantering | positionering av utrustning
no: sporing av utstyr | utstyrssporing | eiendelsforvaltning | lokalisering av utstyr
fr: géolocalisation des équipements | suivi des équipements | gestion des actifs | suivi du matériel

# sterile-supply < traceability ~ surgery, infection-control
any: CSSD | steril* instrument* | sterili* central*
en: sterile supply | instrument tracking | sterile services | central sterile department | sterile processing | central sterile supply department
fi: välinehuolto | instrumenttien jäljitettävyys | sterilointi | välinehuoltokeskus | instrumenttihuolto | välinehuol*
et: sterilisatsioon | instrumentide jälgimine | steriliseerimisosakond | instrumentide steriliseerimine | sterilisatsiooniosakond
lv: sterilizācija | instrumentu izsekojamība | sterilizācijas nodaļa
lt: sterilizacija | instrumentų atsekamumas | sterilizacin* | sterilizavimas
pl: sterylizatornia | śledzenie narzędzi chirurgicznych | centralna sterylizatornia | sterylizacja narzędzi | sterylizacja
de: Sterilgutversorgung | Sterilgutdokumentation | Instrumentenmanagement | ZSVA | Instrumentenaufbereitung | Aufbereitungseinheit für Medizinprodukte
da: instrumentsporing | sterilgods | sterilvarer | instrumentgenbehandling | steriliseringscentral
sv: instrumentspårning | sterilteknisk enhet | sterilgods | instrumenthantering
no: instrumentsporing | sterilforsyning | instrumenthåndtering | sterilt gods
fr: stérilisation | traçabilité des instruments | stérilisation centrale | traçabilité des instruments chirurgicaux | retraitement des dispositifs médicaux

# meal-ordering < logistics ~ nutrition
any: cook-chill
en: meal ordering | hospital meal service | menu ordering | food service management | diet ordering
fi: ateriatilaus | ruokatilaus | ruokatilausjärjestelmä | aterioiden tilaus | potilasateria
et: toidu tellimine | toitlustuse tellimine | patsientide toitlustus | dieetide tellimine | menüü tellimine
lv: ēdienu pasūtīšana | pacientu ēdināšana | ēdināšanas pasūtījumi | diētu pasūtīšana
lt: maisto užsakymas | pacientų maitinimas | maitinimo organizavimas | dietų užsakymas | valgiaraštis
pl: zamawianie posiłków | żywienie pacjentów | żywienie szpitalne | zamawianie diet | jadłospis szpitalny
de: Menübestellung | Speisenanforderung | Menüerfassung | Essensbestellung | Verpflegungsmanagement | Speiseplan
da: kostbestilling | madbestilling | måltidsbestilling | patientmad | hospitalskøkken
sv: måltidsbeställning | kostbeställning | kostsystem | matbeställning | måltidsservice | kostdatasystem
no: matbestilling | måltidsbestilling | kostbestilling | kostsystem | sykehuskjøkken
fr: commande de repas | restauration hospitalière | gestion des repas | prise de commande des repas | commande des menus

# nutrition ~ lifestyle, diabetes
any: dietet* | dietist* | dietyst* | nutritio*
en: nutrition | diet planning | nutritional assessment | malnutrition screening | dietary record | food diary | nutrient intake | healthy meals | healthy eating | nutrients
fi: ravitsemus | ravitsemu* | ruokavalio | vajaaravitsemuksen seulonta | ruokapäiväkirja | ravitsemushoito
et: toitumine | toitumisnõustamine | dieet | toitumispäevik | toitumisravi | alatoitumuse hindamine
lv: uzturs | diēta | uztura plāns | uztura speciālists | uztura dienasgrāmata
lt: mityba | mitybos vertinimas | mitybos planas | mitybos dienoraštis | dietologija
pl: żywienie | ocena stanu odżywienia | plan żywieniowy | dieta pacjenta | dzienniczek żywieniowy | dietetyka
de: Ernährung | Ernährungsberatung | Ernährungsmanagement | Mangelernährung | Ernährungstagebuch | Diätplan | gesunde Ernährung
da: ernæring | ernæringsscreening | kostregistrering | diætist | ernæringsvurdering | kostvejledning | kostvaner
sv: nutrition | näringstillstånd | kostregistrering | undernäring | dietist | matdagbok | äta bättre | matvanor | hälsosam kost
no: ernæring | ernæringskartlegging | kostregistrering | underernæring | ernæringsplan | matdagbok | kosthold
fr: nutrition | évaluation nutritionnelle | dénutrition | journal alimentaire | suivi nutritionnel | alimentation saine

# quality-indicator ~ analytics, benchmarking, registry
any: quality indicator*
en: quality indicator | clinical performance indicator | quality measurement | quality improvement | quality assurance of care | quality measure | clinical quality measure
fi: laadunseuranta | hoidon laatu | hoidon laadun | laatumittar*
et: kvaliteedinäitaja | ravikvaliteet | kvaliteedinäitajad
lv: kvalitātes rādītājs | kvalitātes indikators | aprūpes kvalitāte | kvalitāt* rādītāj* | aprūpes kvalitātes vadība
lt: kokybės rodiklis | kokyb* rodikl* | priežiūros kokybės vertinimas | paslaugų kokybės rodikliai | kokybės vertinimas
pl: wskaźnik jakości | jakość opieki | monitorowanie jakości | zarządzanie jakością opieki
de: Qualitätsindikator | Messung der Versorgungsqualität | Behandlungsqualität | QS-Verfahren
da: kvalitetsindikator | kvalitetsudvikling | kvalitetsmåling | kvalitetssikring i sundhedsvæsenet | kvalitetsovervågning | behandlingskvalitet
sv: kvalitetsindikator | kvalitetsuppföljning | kvalitetsmått | vårdkvalitet | kvalitetsutveckling
no: kvalitetsindikator | kvalitetsmåling | kvalitetsforbedring | behandlingskvalitet
fr: indicateur de qualité | indicateurs de qualité et de sécurité des soins | IQSS | qualité des soins | gestion de la qualité des soins

# benchmarking < analytics ~ statistics
any: benchmark*
en: benchmarking | performance comparison | comparison between hospitals | comparative data
fi: vertaisarviointi | vertailukehittäminen | vertailutieto | sairaaloiden vertailu | vertailutiedot
et: võrdlusanalüüs | haiglate võrdlus | võrdlusandmed | haiglate võrdlemine
lv: salīdzinošā novērtēšana | slimnīcu salīdzinājums | salīdzinoš* analīz* | salīdzinošie dati
lt: lyginamoji analizė | ligoninių palyginimas | lyginam* analiz* | palyginamieji duomenys
pl: analiza porównawcza | benchmarking | porównanie szpitali | porównywanie wyników
de: Leistungsvergleich | Benchmarking | Krankenhausvergleich | Vergleichsdaten
da: benchmarking | sammenligning af hospitaler | sammenligningstal | nøgletalssammenligning
sv: jämförelsetal | öppna jämförelser | benchmarking | jämförelse mellan sjukhus | jämförelsedata
no: benchmarking | sammenligningstall | sammenligning av sykehus | sammenligningsdata
fr: analyse comparative | parangonnage | comparaison entre établissements | étalonnage des performances

# dashboard < analytics ~ data-visualisation
any: dashboard*
en: dashboard | management dashboard | real-time overview | cockpit | status board
fi: koontinäyttö | mittaristo | tilannekuva* | johtamisen näkymä
et: koondvaade | juhtimislaud | andmetöölaud | näidikulaud | töölauad | juhtimislauad
lv: informācijas panelis | vadības panelis | rādītāju panelis | informācij* panel*
lt: suvestinės skydelis | rodiklių skydelis | rodikl* skydel* | valdymo skydelis | informacinis skydelis
pl: pulpit menedżerski | kokpit menedżerski | pulpit zarządczy | kokpit zarządczy
de: Dashboard | Kennzahlencockpit | Managementcockpit | Kennzahlenübersicht
da: dashboard | ledelsesoverblik | overbliksbillede | instrumentbræt
sv: instrumentpanel | översiktsvy | ledningsöversikt | dashboard
no: dashbord | instrumentpanel | styringspanel | oversiktsbilde
fr: tableau de bord | tableaux de bord | tableau de pilotage | vue d'ensemble en temps réel

# data-visualisation < analytics ~ statistics
any: data visuali* | datavisuali*
en: data visualisation | visualisation | charts and graphs | graphical display | data visualization
fi: tiedon visualisointi | visualisointi | visualisoin* | graafinen esittäminen | kaavioiden muodostaminen
et: andmete visualiseerimine | visualiseerimine | visualiseerimi* | graafiline kuvamine
lv: datu vizualizācija | vizualizācija | vizualizācij* | grafiskais attēlojums
lt: duomenų vizualizavimas | vizualizavimas | vizualiz* | grafinis vaizdavimas
pl: wizualizacja danych | wizualizac* | wykresy i raporty | graficzna prezentacja danych
de: Datenvisualisierung | Visualisierung | grafische Darstellung | Verlaufsdarstellung
da: datavisualisering | visualisering | grafisk fremstilling | grafisk visning
sv: datavisualisering | visualisering | grafisk presentation | grafisk visning
no: datavisualisering | visualisering | grafisk fremstilling | grafisk visning
fr: visualisation de données | datavisualisation | représentation graphique | visualisation graphique

# analytics ~ data-warehouse, artificial-intelligence
any: business intelligence | data analytics | analytics
en: analytics | data analytics | business intelligence | data analysis | health analytics | reporting and analytics
fi: analytiikka | tiedolla johtaminen | data-analytiikka | analytiika* | tiedolla johtami* | tietojohtaminen
et: analüütika | andmeanalüütika | andmeanalüüs | ärianalüütika | analüütika*
lv: datu analīze | analītika | datu analīžu | biznesa analītika
lt: duomenų analizė | analitika | duomen* analiz* | verslo analitika | duomenų analitika
pl: analityka danych | analityka medyczna | analiza danych | analityk* danych | analityka biznesowa | analiz* danych
de: Datenanalyse | Datenauswertung | Datenauswertungen | Auswertungen von Daten | Analytik | Business Intelligence
da: dataanalyse | ledelsesinformation | analyseværktøj | ledelsesinformationssystem | datadrevet ledelse
sv: dataanalys | beslutsstöd för ledning | verksamhetsuppföljning | uppföljning och analys | ledningsinformation
no: dataanalyse | virksomhetsstyring | styringsdata | styringsinformasjon
fr: analyse de données | analytique | informatique décisionnelle | aide au pilotage | pilotage de l'activité | système décisionnel

# statistics < analytics ~ authority-reporting, public-health
any: statist* | statyst*
en: statistics | health statistics | statistical analysis | statistical reports | activity statistics
fi: tilastot | tilastointi | terveystilasto | tilastoin* | tilastotiedo*
et: statistika | tervisestatistika | statistiline analüüs | statistilised aruanded
lv: statistika | veselības statistika | statistikas dati | statistikas pārskati
lt: statistika | sveikatos statistika | statistinė analizė | statistinės ataskaitos
pl: statystyka | statystyka medyczna | statystyki medyczne | sprawozdania statystyczne
de: Statistik | Gesundheitsstatistik | statistische Auswertung | Krankenhausstatistik
da: statistik | sundhedsstatistik | statistisk analyse | aktivitetsstatistik
sv: statistik | hälsostatistik | statistisk analys | vårdstatistik
no: statistikk | helsestatistikk | statistisk analyse | aktivitetsstatistikk
fr: statistiques | statistiques de santé | analyse statistique | statistiques d'activité

# authority-reporting < statistics ~ registry, public-health
any: mandatory notification
en: reporting to authorities | statutory reporting | regulatory reporting | mandatory reporting | national reporting | activity reporting
fi: viranomaisraportointi | hoitoilmoitus | HILMO | lakisääteinen raportointi | avohilmo | tietojen toimittaminen viranomais*
et: aruandlus ametiasutustele | riiklik aruandlus | tervishoiustatistika aruanne | kohustuslik aruandlus | aruandlus tervisekassale
lv: atskaites valsts iestādēm | obligātā ziņošana | valsts statistikas pārskats | atskait* iesniegšan* | ziņošana iestādēm
lt: ataskaitų teikimas institucijoms | privalomos ataskaitos | ataskait* teikim* | metinė sveikatos įstaigos ataskaita
pl: sprawozdawczość | sprawozdawczość statystyczna | raportowanie do NFZ | raportowanie zdarzeń medycznych | sprawozdawczoś*
de: Behördenmeldung | gesetzliche Meldungen | Meldewesen | Meldung an Behörden | Pflichtmeldungen
da: indberetning til myndigheder | indberetning | Landspatientregisteret | LPR3 | LPR-indberetning | lovpligtig indberetning
sv: myndighetsrapportering | rapportering till myndigheter | lagstadgad rapportering | rapportering till socialstyrelsen | inrapportering
no: myndighetsrapportering | innrapportering | NPR-melding | lovpålagt rapportering | rapportering til myndigheter | norsk pasientregister
fr: déclaration aux autorités | déclarations obligatoires | remontée de données réglementaire | reporting réglementaire | transmission e-PMSI

# disease-surveillance < public-health ~ outbreak-management, registry, infection-control
any: epidemiolog* surveillan* | surveillance epidemiolog* | syndromic surveil*
en: disease surveillance | infectious disease surveillance | epidemiological surveillance | notifiable disease reporting | syndromic surveillance | public health monitoring | case tracking | public health surveillance | case surveillance | surveillance forms | reporting suspected cases
fi: tartuntatautiseuranta | tautiseuranta | tartuntatautirekisteri | tartuntatauti-ilmoitus | epidemiologinen seuranta | tartuntataut* seuran* | epidemiaseuranta | tartuntatautien seurantajärjestelmä
et: nakkushaiguste seire | haiguste seire | epidemioloogiline seire | nakkushaiguste register | nakkushaigus* teavitami*
lv: slimību uzraudzība | infekcijas slimību uzraudzība | epidemioloģiskā uzraudzība | infekcijas slimīb* | epidemioloģisk* uzraudzīb*
lt: ligų stebėsena | užkrečiamųjų ligų stebėsena | epidemiologinė priežiūra | užkrečiamųjų ligų | užkrečiamųjų ligų registravimas
pl: nadzór epidemiologiczny | nadzór nad chorobami zakaźnymi | zgłaszanie chorób zakaźnych | choroby zakaźne zgłoszenie | monitorowanie epidemiologiczne
de: Krankheitsüberwachung | Infektionssurveillance | Surveillance von Infektionskrankheiten | meldepflichtige Krankheiten | DEMIS | Infektionsmeldung
da: sygdomsovervågning | overvågning af smitsomme sygdomme | epidemiologisk overvågning | smitteovervågning | infektionsovervågning
sv: sjukdomsövervakning | smittskyddsövervakning | övervakning av smittsamma sjukdomar | smittskydd | SmiNet | anmälningspliktiga sjukdomar
no: sykdomsovervåking | smittevernovervåking | overvåking av smittsomme sykdommer | MSIS | infeksjonsovervåking
fr: surveillance épidémiologique | surveillance des maladies infectieuses | veille sanitaire | maladies à déclaration obligatoire | surveillance syndromique

# research ~ registry, real-world-data, clinical-trial
en: research | clinical research | medical research | research data | scientific research | researcher
fi: tutkimuskäyttö | tieteellinen tutkimus | lääketieteellinen tutkimus | tieteelli* tutkimu* | tutkimusaineisto
et: teadustöö | teadusuuring | teadusandmed | teadusuuringu* | arstiteaduslik uuring
lv: pētniecība | zinātniskā pētniecība | zinātnisk* pētījum* | medicīniskie pētījumi | pētniecīb*
lt: moksliniai tyrimai | mokslin* tyrim* | biomedicininiai tyrimai | mokslinis tyrimas | biomedicin* tyrim*
pl: badania naukowe | badania medyczne naukowe | działalność badawcza | bada* naukow*
de: Forschung | medizinische Forschung | klinische Forschung | Forschungsdaten
da: forskning | sundhedsforskning | klinisk forskning | forskningsdata
sv: forskning | medicinsk forskning | klinisk forskning | forskningsdata
no: forskning | medisinsk forskning | helseforskning | klinisk forskning | forskningsdata
fr: recherche médicale | recherche scientifique | données de recherche

# cohort-study < research ~ registry
any: kohort* | kohorc* | cohort stud*
en: cohort study | longitudinal study | patient cohort | cohort selection | epidemiological study | patient cohorts | birth cohort | cohort data | cohort analysis
fi: kohorttitutkimus | kohortti | kohort* | pitkittäistutkimus | väestötutkimus
et: kohortuuring | kohort | longituuduuring | rahvastikupõhine uuring
lv: kohortas pētījums | kohorta | pacientu kohorta | longitudināls pētījums
lt: kohortinis tyrimas | kohorta | pacientų kohorta | ilgalaikis stebėjimo tyrimas
pl: badanie kohortowe | kohorta | kohorta pacjentów | badanie populacyjne
de: Kohortenstudie | Kohorte | Patientenkohorte | Längsschnittstudie
da: kohortestudie | kohorte | patientkohorte | befolkningsundersøgelse
sv: kohortstudie | kohort | patientkohort | longitudinell studie
no: kohortstudie | kohort | pasientkohort | befolkningsundersøkelse
fr: étude de cohorte | cohorte | cohorte de patients | étude longitudinale

# trial-recruitment < clinical-trial ~ cohort-study
any: patient recruitment trial*
en: trial recruitment | patient recruitment | participant recruitment | patient-trial matching | feasibility search
fi: tutkimuspotilaiden rekrytointi | tutkittavien rekrytointi | tutkittavien rekrytoin* | soveltuvien potilaiden haku
et: uuringusse värbamine | patsientide värbamine uuringusse | uuritavate värbami* | uuringus osalejate leidmine
lv: pētījuma dalībnieku atlase | pacientu iesaiste pētījumos | pētījum* dalībniek* | pacientu atlase pētījumam
lt: tiriamųjų atranka | pacientų įtraukimas į tyrimus | tiriamųjų įtraukimas | dalyvių atranka tyrimui
pl: rekrutacja pacjentów do badań | rekrutacja uczestników badania | rekrutacj* pacjent* | dobór pacjentów do badania
de: Patientenrekrutierung | Studienrekrutierung | Probandenrekrutierung | Rekrutierung von Studienteilnehmern
da: rekruttering til forsøg | rekruttering af forsøgsdeltagere | patientrekruttering | forsøgspatienter
sv: rekrytering till studier | patientrekrytering | studierekrytering | rekrytering av studiedeltagare
no: rekruttering til studier | pasientrekruttering | rekruttering av studiedeltakere | studierekruttering
fr: recrutement dans les essais | recrutement de patients | inclusion dans les essais cliniques | recrutement des participants

# data-linkage < research ~ registry
any: record linkage
en: data linkage | linking of registers | linked data sets | data integration for research
fi: tietojen yhdistäminen | rekisterien yhdistäminen | aineistojen yhdistämi* | rekisteritutkimus | tietojen yhdistely
et: andmete linkimine | andmete sidumine | registrite ühendamine | andmekogude ühendami* | andmete ühendamine
lv: datu sasaiste | datu savienošana | reģistru sasaiste | datu sasaist*
lt: duomenų susiejimas | duomen* susiejim* | registrų susiejimas | registrų jungimas
pl: łączenie danych | łączenie rejestrów | integracja danych z rejestrów | łączeni* danych
de: Datenverknüpfung | Datenzusammenführung | Registerverknüpfung | Verknüpfung von Daten
da: datakobling | samkøring af registre | registersamkøring | kobling af data
sv: datalänkning | samkörning av register | registersamkörning | länkning av data
no: datakobling | kobling av registre | registerkobling | sammenstilling av data
fr: appariement de données | chaînage des données | croisement de données | couplage de données

# complaint-handling ~ incident-reporting, user-feedback
any: complaint* management
en: complaint handling | patient complaint | patient ombudsman | compensation for injury
fi: potilaskantelu | reklamaatio potilas | potilasasiavastaava | potilasvahinko | potilasmuistutus
et: kaebuste lahendamine | patsiendi kaebus | patsientide kaebused | kaebuste haldus | ravivea hüvitis
lv: sūdzību izskatīšana | pacienta sūdzība | pacientu sūdzības | sūdzīb* izskatīšan* pacient*
lt: pacientų skundai | skundų nagrinėjimas pacient | pacient* skund* | žalos pacientui atlyginimas
pl: skargi pacjentów | obsługa skarg pacjentów | skarga pacjenta | skarg* pacjent* | rzecznik praw pacjenta
de: Patientenbeschwerde | Beschwerdebearbeitung | Patientenfürsprecher
da: patientklage | klagesager | klagesagsbehandling | patientklager | patienterstatning
sv: patientklagomål | patientnämnden | klagomål från patienter | patientnämndsärende
no: klagebehandling | pasientklage | klagesaker | pasientombud
fr: gestion des réclamations | plaintes et réclamations | réclamation des usagers | plaintes des patients | commission des usagers

# user-feedback ~ outcome-measurement, questionnaire
any: user feedback
en: user feedback | patient feedback | satisfaction survey | patient satisfaction | patient experience | feedback tool | =patient =feedback
fi: asiakaspalaute | potilaspalaute | asiakastyytyväisyys | asiakaskokemus | palautteen antaminen | käyttäjäpalaute
et: kasutajate tagasiside | patsientide tagasiside | rahulolu-uuring | patsiendirahulolu | patsiendikogemus
lv: lietotāju atsauksmes | pacientu atsauksmes | pacientu apmierinātība | apmierinātības aptauja | pacientu pieredze
lt: naudotojų grįžtamasis ryšys | pacientų atsiliepimai | pacientų pasitenkinimas | pasitenkinimo apklausa | pacientų patirtis
pl: informacja zwrotna od pacjentów | opinie pacjentów | satysfakcja pacjentów | badanie satysfakcji | ankiety satysfakcji
de: Nutzerfeedback | Patientenfeedback | Patientenzufriedenheit | Rückmeldung von Patienten | Zufriedenheitsbefragung
da: brugerfeedback | patienttilfredshed | tilbagemelding fra patienter | patientoplevelser | tilfredshedsundersøgelse | LUP
sv: återkoppling från patienter | patientnöjdhet | patientupplevelse | nationell patientenkät | patientsynpunkter
no: tilbakemelding fra pasienter | brukertilbakemelding | brukertilfredshet | pasienttilfredshet | brukererfaringer | pasienterfaringer
fr: retour d'expérience des usagers | satisfaction des patients | enquête de satisfaction | avis des patients | e-Satis

# document-scanning < document-management ~ data-entry, archive
any: optical character recognition | scanning* document* | skanowan* kartotek*
en: scanning of paper documents | document scanning software | scanning of paper records | digitisation of records | optical character recognition
fi: asiakirjojen skannaus | skannaus | skannau* | paperiarkiston digitointi | digitointi
et: dokumentide skaneerimine | skaneerimine | paberdokumentide digiteerimine | skaneerimi*
lv: dokumentu skenēšana | skenēšana | papīra dokumentu digitalizācija | skenēšan*
lt: dokumentų skenavimas | skenavimas | popierinių dokumentų skaitmeninimas | skenavim*
pl: skanowanie dokumentów | digitalizacja dokumentacji | skanowanie dokumentacji papierowej
de: Dokumentenscan | Scannen von Papierakten | Patientenaktendigitalisierung | Dokumentenerfassung | Digitalisierung von Patientenakten
da: dokumentscanning | scanning af journaler | digitalisering af papirjournaler
sv: dokumentskanning | skanning av dokument | inskanning | skanning av pappersjournaler | digitalisering av journaler
no: dokumentskanning | skanning av dokumenter | innskanning | skanning av papirjournaler | digitalisering av journaler
fr: numérisation de documents médicaux | numérisation des dossiers | reconnaissance optique de caractères | dématérialisation des dossiers | scan de documents

# printing ~ document-management
any: print management
en: printing | print service | print management | document output
fi: tulostus | tulostu* | tulostuksen hallinta
et: printimine | etikettide printimine | trükkimine | printimi*
lv: drukāšana | etiķešu drukāšana | uzlīmju drukāšana | drukāšan*
lt: spausdinimas | etikečių spausdinimas | lipdukų spausdinimas | spausdinim*
pl: drukowanie | wydruki | drukowanie etykiet
de: Druckmanagement | Druckausgabe | Formulardruck
da: udskrivning af dokumenter | etiketprint | printstyring
sv: utskrifter | utskriftshantering | etikettutskrift
no: dokumentutskrift | etikettutskrift | utskriftstjeneste
fr: impression de documents | impression d'étiquettes | gestion des impressions | éditique

# system-monitoring ~ hosting, support-and-maintenance
any: observability
en: system monitoring | application monitoring | server monitoring | performance monitoring | operational monitoring | availability monitoring
fi: järjestelmävalvonta | palvelinvalvonta | sovellusvalvonta | järjestelmien valvon* | saatavuuden valvon* | suorituskyvyn seuranta
et: süsteemide monitooring | süsteemiseire | serverite seire | rakenduste monitoorimine | süsteemi* monitoori*
lv: sistēmas uzraudzība | sistēmu monitorings | serveru uzraudzība | darbības monitorings sistēm*
lt: sistemos stebėsena | sistemų stebėjimas | serverių stebėsena | sistem* stebėsen* | veikimo stebėsena
pl: monitorowanie systemu | monitorowanie systemów informatycznych | monitorowanie serwerów | monitorowanie infrastruktury
de: Systemüberwachung | Systemmonitoring | Serverüberwachung | Anwendungsmonitoring | Betriebsüberwachung
da: systemovervågning | driftsovervågning | serverovervågning | applikationsovervågning
sv: systemövervakning | driftövervakning | serverövervakning | applikationsövervakning
no: systemovervåking | driftsovervåking | serverovervåking | applikasjonsovervåking
fr: supervision des systèmes | supervision applicative | surveillance des serveurs | supervision de l'infrastructure

# wayfinding ~ location-tracking, hospital
any: wayfinding | indoor navigation
en: wayfinding | hospital navigation | site map navigation
fi: opastus sairaalassa | sisätilanavigointi | opastusjärjestelmä | reittiopastus | sähköinen opaste | digitaalinen opastus
et: siseruumides navigeerimine | haigla navigatsioon | viidasüsteem | teejuhatus haiglas | siseruumi navigatsioon
lv: navigācija slimnīcā | iekštelpu navigācija | ceļa norādes | iekštelp* navigāc*
lt: navigacija ligoninėje | navigacija patalpose | krypties rodyklės | patalp* navigac*
pl: nawigacja w szpitalu | nawigacja wewnątrz budynku | nawigacja wewnętrzna | oznakowanie kierunkowe
de: Wegeleitung | Wegeleitsystem | Patientenleitsystem | Krankenhausnavigation
da: vejvisning | indendørs navigation | find vej på hospitalet | wayfinding | digital skiltning
sv: vägvisning | inomhusnavigering | hitta rätt på sjukhuset | digital skyltning | hänvisningssystem
no: veivisning | innendørs navigasjon | finne frem på sykehuset | digital skilting
fr: orientation dans l'hôpital | guidage en intérieur | signalétique numérique

# voice-interface ~ accessibility-requirements
any: voice assistant | text-to-speech | IVR
en: voice interface | voice control | voicebot | text-to-speech | voice user interface
fi: puhekäyttöliittymä | ääniohjaus | puheohjaus | puhesynteesi
et: kõneliides | häälkäsklused | häälrobot | hääljuhtimine | kõnesüntees
lv: balss saskarne | balss vadība | runas sintēze | balss robots
lt: balso sąsaja | valdymas balsu | balso robotas | kalbos sintezė
pl: interfejs głosowy | sterowanie głosem | voicebot | synteza mowy
de: Sprachschnittstelle | Sprachsteuerung | Sprachausgabe | Voicebot
da: stemmestyring | taleinterface | talestyring | oplæsning
sv: röststyrning | talgränssnitt | talsyntes
no: stemmestyring | stemmeassistent | talegrensesnitt | talerobot | talesyntese
fr: interface vocale | commande vocale | voicebot | synthèse vocale

# activity-tracking ~ wearable, lifestyle
any: step count* | actigraph* | aktigraf* | accelerometer* | akcelerometr*
en: activity tracking | activity monitoring | step counter | physical activity monitoring | sleep tracking | movement sensor
fi: aktiivisuusseuranta | aktiivisuusmittari | askelmittari | unen seuranta | aktiivisuuden seuran*
et: aktiivsuse jälgimine | sammulugeja | une jälgimine | kehalise aktiivsuse jälgi*
lv: aktivitātes izsekošana | aktivitātes monitorings | soļu skaitītājs | fiziskās aktivitātes uzskaite | miega uzskaite
lt: aktyvumo stebėjimas | fizinio aktyvumo stebėjimas | žingsniamatis | aktyvum* stebėjim* | miego stebėjimas
pl: śledzenie aktywności | monitorowanie aktywności | krokomierz | monitorowanie aktywności fizycznej | monitorowanie snu
de: Aktivitätstracking | Aktivitätsmessung | Schrittzähler | Aktivitätstracker | Schlaftracking
da: aktivitetsmåling | skridttæller | aktivitetsregistrering | søvnmåling
sv: aktivitetsmätning | stegräknare | aktivitetsmätare | sömnmätning
no: aktivitetsmåling | skritteller | aktivitetssporing | søvnmåling
fr: suivi d'activité | suivi de l'activité physique | podomètre | traqueur d'activité | suivi du sommeil | capteur de mouvement

# remote-measurement < telemonitoring ~ medical-device
any: blood pressure* home | glucometer* | pulse oximet* | spirometr* home
en: remote measurement | home measurement | remote vital signs | blood pressure monitoring at home | remote data collection from devices
fi: etämittaus | etämittau* | etämittalaite
et: kaugmõõtmine | kaugmõõtmi* | vererõhu mõõtmine kodus | kaugloetavad seadmed
lv: attālinātie mērījumi | attālināt* mērījum* | asinsspiediena mērīšana mājās | attālinātā mērīšana
lt: nuotolinis matavimas | nuotolin* matavim* | kraujospūdžio matavimas namuose | nuotolinis rodiklių perdavimas
pl: zdalny pomiar | zdalne pomiary | zdaln* pomiar* | pomiar ciśnienia w domu | teletransmisja pomiarów
de: Fernmessung | Messwertübertragung | Blutdruckmessung zu Hause | Vitaldatenübertragung | Heimmessung
da: fjernmåling | målinger i eget hjem | overførsel af målinger
sv: distansmätning | mätvärden hemifrån | mätning på distans | blodtrycksmätning hemma
no: fjernmåling | avstandsmåling | målinger hjemmefra | blodtrykksmåling hjemme
fr: mesure à distance | télémesure | relevé à distance | mesures à domicile | transmission de mesures

# remote-control < medical-device ~ help-desk, telemedicine
any: teleoperat* | telerobot*
en: remote control | remote operation of devices | remote programming | telerobotics | remote scanning
fi: etäohjaus | kauko-ohjaus | laitteiden etäohjaus | etäkäyttö laite* | etäohjelmointi
et: kaugjuhtimine | seadmete kaugjuhtimine | kaugjuhtimi* | kaugseadistamine
lv: attālināta vadība | tālvadība | attālināt* vadīb* | ierīču attālināta programmēšana
lt: nuotolinis valdymas | nuotolin* valdym* | prietaisų nuotolinis valdymas
pl: zdalne sterowanie urządzeniami | zdalne sterowanie urządzeniem | zdalna obsługa urządzeń
de: Fernsteuerung | Fernbedienung von Geräten | Remote-Steuerung | Gerätefernsteuerung
da: fjernstyring | fjernbetjening | fjernstyring af udstyr | fjernprogrammering
sv: fjärrstyrning | fjärrmanövrering | fjärrstyrd utrustning | fjärrprogrammering
no: fjernstyring | fjernkontroll | fjernstyrt utstyr | fjernprogrammering
fr: télécommande d'équipements médicaux | contrôle à distance | commande à distance | pilotage à distance d'équipement

# digital-supervision < telemonitoring ~ elderly-care, home-care, personal-alarm
any: remote supervision
en: digital supervision | night monitoring camera | remote night supervision | passive monitoring of residents
fi: etävalvonta kotihoidossa | yövalvonta | digitaalinen yövalvonta | kotihoidon etäkäynti | turvallisuusteknologia kotona
et: digitaalne järelevalve hoolduses | öine järelevalve | eakate kodune jälgimine | heaolutehnoloogia
lv: attālinātā uzraudzība aprūpē | nakts uzraudzība | senioru uzraudzība mājās | aprūpes sensori mājās
lt: nuotolinė senjorų priežiūra | naktinė priežiūra | senjorų stebėjimas namuose | jutikliai senjorų namuose
pl: zdalny nadzór nad seniorem | nocny nadzór | monitorowanie seniora w domu | czujniki w domu seniora
de: digitale Aufsicht | Nachtüberwachung | sensorbasierte Überwachung im Pflegeheim
da: digitalt tilsyn | natligt tilsyn | virtuel hjemmepleje | elektronisk tilsyn
sv: digital tillsyn | nattillsyn | trygghetskamera | nattkamera | digital nattillsyn
no: nattilsyn | kameratilsyn | elektronisk tilsyn | digitalt nattilsyn
fr: surveillance nocturne numérique | surveillance des résidents | domotique d'assistance

# digital-lock ~ home-care, personal-alarm
any: smart lock*
en: digital lock | smart lock | keyless access | electronic door lock
fi: älylukko | digitaalinen lukko | avaimeton | älylukko* | avainhallinta | sähköinen lukko
et: nutilukk | digilukk | elektrooniline lukk | võtmeta ligipääs
lv: viedā slēdzene | digitālā slēdzene | elektroniskā slēdzene | bezatslēgas piekļuve
lt: išmanioji spyna | skaitmeninė spyna | elektroninė spyna | spyna be rakto
pl: inteligentny zamek | zamek elektroniczny | elektroniczny zamek do drzwi | dostęp bez klucza
de: digitales Türschloss | elektronisches Schloss | Smart Lock | schlüsselloser Zugang | Schlüsselmanagement
da: elektronisk lås | digital lås | elektroniske låse | låsesystem hjemmepleje | nøglefri adgang
sv: digitala lås | nyckelfri hemtjänst | digitalt lås | nyckelfritt | elektroniska lås
no: elektronisk dørlås | e-lås | digital dørlås | digitale låser | nøkkelhåndtering
fr: serrure connectée | serrure numérique | accès sans clé | serrure électronique

# social-contact ~ elderly-care, mental-health, video-consultation
any: lonelin* | peer support | social robot*
en: social contact | loneliness | social isolation | peer support | family communication | support group online
fi: sosiaalinen kontakti | yksinäisyys | yksinäisyy* | vertaistuki | vertaistuk* | yhteydenpito omaisiin
et: sotsiaalsed kontaktid | üksildus | üksindus | sotsiaalne isolatsioon | tugigrupp | kogemusnõustamine
lv: sociālie kontakti | vientulība | sociālā izolācija | vientulīb* | atbalsta grupa
lt: socialiniai ryšiai | vienišumas | socialinė atskirtis senjorų | vienišum* | savitarpio pagalbos grupė
pl: kontakty społeczne | samotność | izolacja społeczna | samotnoś* | grupa wsparcia
de: soziale Kontakte | Einsamkeit | soziale Isolation | soziale Teilhabe | Selbsthilfegruppe | Peer-Support
da: social kontakt | ensomhed | social isolation | netværksgruppe | kontakt med pårørende | peer-støtte
sv: social kontakt | ensamhet | social isolering | kamratstöd | kontakt med anhöriga | gemenskap för äldre
no: sosial kontakt | ensomhet | sosial isolasjon | likepersonstøtte | kontakt med pårørende | sosial deltakelse
fr: lien social | isolement social | solitude | lutte contre l'isolement | pair-aidance | lien avec les proches

# blood-donor-management < blood-transfusion ~ donation-process, appointment-booking
any: blood donor* | donor* management
en: donor management | blood donor | donor registry | donor recruitment | donor portal | donor eligibility
fi: verenluovuttajien hallinta | verenluovuttaja | verenluovuttaj* | luovuttajarekisteri | luovuttajapalvelu
et: veredoonorite haldus | veredoonor | doonor | doonori*
lv: asins donoru uzskaite | asins donors | asinsdonors | donor* uzskait* | donoru reģistrs | asins donor*
lt: kraujo donorų apskaita | kraujo donoras | krauj* donor* | donorų registras
pl: obsługa dawców krwi | dawca krwi | krwiodawca | krwiodawc* | rejestr dawców
de: Blutspenderverwaltung | Blutspender | Spenderverwaltung | Spendermanagement | Spenderportal
da: bloddonoradministration | bloddonor | donorregister | donorportal | bloddonorer
sv: blodgivaradministration | blodgivare | blodgivarregister | givarregister | blodgivarportal
no: blodgiveradministrasjon | blodgiver | blodgiverregister | blodgiverportal | giverregister
fr: gestion des donneurs de sang | donneur de sang | fichier des donneurs | recrutement des donneurs

# donation-process < blood-donor-management, blood-donation ~ transfusion-compatibility, traceability
any: plasmaphere* | aphere* | plazmafere* | aferez*
en: donation process | blood collection | plasma collection | donation session | mobile blood drive
fi: verenkeräys | luovutustapahtuma | plasman luovutus | terveyskysely luovuttajalle | verenluovutu*
et: vere loovutamine | doonorivere kogumine | doonoripäev | vere annetamine | plasma loovutamine
lv: asins ziedošana | asins nodošana | asinsdonācija | donora diena | ziedošanas process | asins sagatavošana
lt: kraujo davimas | kraujo paėmimas | donorystės procesas | donacija
pl: donacja krwi | oddawanie krwi | pobieranie krwi od dawców | donacja | akcja wyjazdowa krwiodawstwa
de: Spendevorgang | Blutentnahme Spende | Plasmaspende | Blutspendetermin | mobile Blutspende
da: blodtapning | donation af blod | tappeproces | plasmadonation | mobil tapning
sv: blodtappning | tappning av blod | tappningsprocess | plasmagivning | blodbuss | hälsodeklaration blodgivare
no: blodtapping | tapping av blod | tappeprosess | plasmagivning
fr: processus de don | collecte de sang | prélèvement de sang total | don de plasma | collecte mobile | entretien pré-don

# transfusion-compatibility < blood-transfusion ~ laboratory, order-entry
any: immunohematolog* | immunohaematolog* | cross-match | crossmatch*
en: transfusion compatibility | crossmatch | blood group | compatibility testing | blood type and screen | electronic crossmatch
fi: verensiirron sopivuus | sopivuuskoe | veriryhmä | sopivuuskok* | veriryhmämääritys | sopivuustutkimus
et: vere sobivus | sobivusproov | veregrupp | veregrupi määramine | sobivusuuring
lv: asins saderība | saderības pārbaude asins | asinsgrupa | asins saderīb* | asins grupas noteikšana
lt: kraujo suderinamumas | kraujo grupė | krauj* suderinam* | suderinamumo mėginys | kraujo grupės nustatymas
pl: próba zgodności | próba krzyżowa | grupa krwi | zgodność serologiczna | grupy krwi
de: Kreuzprobe | Blutgruppe | Verträglichkeitsprobe | Blutgruppenbestimmung | Transfusionsverträglichkeit
da: forligelighedsprøve | blodtype | BAC-test | blodtypebestemmelse | BF-test
sv: förenlighetsprövning | blodgrupp | korstest | BAS-test | blodgruppering | blodgruppskontroll
no: forlikelighetsprøve | blodtype | type og screen | blodtyping | pretransfusjonsundersøkelse
fr: compatibilité transfusionnelle | groupe sanguin | épreuve de compatibilité | groupage sanguin | RAI recherche d'agglutinines

# blood-component-traceability < blood-transfusion, traceability ~ inventory, barcode, haemovigilance
any: ISBT 128 | haemovigilan* | hemovigilan* | hämovigilan* | hemowigilan* | hemovigilanc* | SoHO
en: blood component traceability | vein-to-vein traceability | ISBT 128 | blood stock | blood product
fi: verivalmisteiden jäljitettävyys | verivalmiste | verivalmistei* | verivarasto | verikeskus
et: verekomponentide jälgitavus | verekomponent | hemovalvsus | verevaru | verekomponendi*
lv: asins komponentu izsekojamība | asins komponenti | asins krājumi
lt: kraujo komponentų atsekamumas | kraujo komponentai | krauj* komponent* | kraujo atsargos
pl: identyfikowalność składników krwi | składniki krwi | bank krwi | składnik* krwi
de: Rückverfolgung von Blutprodukten | Blutkonserve | Blutdepot | Chargendokumentation Blutprodukte
da: sporbarhed af blodkomponenter | hæmovigilans | blodkomponenter | blodlager
sv: spårbarhet av blodkomponenter | blodkomponenter | blodlager
no: sporbarhet av blodkomponenter | blodkomponenter | blodlager
fr: traçabilité des produits sanguins labiles | traçabilité des PSL | traçabilité de la transfusion | PSL | dépôt de sang

# vaccination-booking < appointment-booking ~ vaccination, public-health
any: vaccination booking
en: vaccination booking | vaccination appointment | vaccine scheduling | immunisation invitation | vaccination campaign
fi: rokotusajanvaraus | rokotusaika | koronarokotusajan varau* | rokotusajan varaaminen | rokotuskampanja
et: vaktsineerimise broneerimine | vaktsineerimisaeg | vaktsineerimisele registreerimine | vaktsineerimiskampaania | kaitsesüstimise aeg
lv: pieraksts vakcinācijai | vakcinācijas pieraksts | vakcināc* pierakst* | vakcinācijas kampaņa
lt: registracija skiepytis | skiepijimo registracija | skiep* registrac* | vakcinacijos kampanija
pl: zapisy na szczepienia | rejestracja na szczepienie | umawianie szczepień | e-skierowanie na szczepienie | kampania szczepień
de: Impfterminbuchung | Impftermin | Impfterminvergabe | Impfkampagne | Impfeinladung
da: vaccinationsbooking | vaccinationstid | booking af vaccination | vaccinationskampagne | vaccinationsinvitation
sv: vaccinationsbokning | bokning av vaccination | vaccinationstid | vaccinationskampanj
no: vaksinebestilling | vaksinasjonstime | bestilling av vaksine | vaksinasjonskampanje | vaksineinnkalling
fr: prise de rendez-vous vaccination | rendez-vous de vaccination | campagne de vaccination | réservation de vaccination

# vaccination-record < vaccination ~ registry, clinical-documentation
any: immunization record* | vaccination record*
en: vaccination record | immunisation record | vaccination registry | vaccination history | vaccination schedule | immunization information system
fi: rokotustiedot | rokotuskortti | rokotusrekisteri | rokotusmerkin* | rokotushistoria | rokotusohjelma
et: vaktsineerimisandmed | immuniseerimispass | vaktsineerimiste register | immuniseerimiskava | immuniseerimi* | kaitsesüstimised
lv: vakcinācijas dati | vakcinācijas reģistrs | potēšanas pase | vakcinācijas kalendārs | vakcinācijas datu | potes
lt: skiepijimo įrašai | skiepų pasas | vakcinacijos duomenys | skiepų kalendorius | skiep* įraš* | imunoprofilaktik*
pl: karta szczepień | e-karta szczepień | rejestr szczepień | historia szczepień | kalendarz szczepień | książeczka szczepień
de: Impfdokumentation | Impfpass | elektronischer Impfpass | Impfregister | Impfstatus | Impfkalender
da: vaccinationsoplysninger | Det Danske Vaccinationsregister | DDV | vaccinationskort | vaccinationshistorik | vaccinationsregister
sv: vaccinationsjournal | vaccinationsregister | vaccinationskort | nationella vaccinationsregistret | vaccinationsuppgifter | vaccinationssystem
no: vaksinasjonsregister | SYSVAK | vaksinasjonskort | vaksinasjonsstatus | vaksinehistorikk | vaksinejournal
fr: carnet de vaccination | carnet de vaccination électronique | historique vaccinal | registre de vaccination | statut vaccinal | calendrier vaccinal

# vaccination-certificate < electronic-certificate, vaccination ~ vaccination-record
any: COVID certificate | green pass | GDHCN | EU digital covid*
en: vaccination certificate | COVID certificate | vaccine passport | digital vaccination certificate | immunity certificate
fi: rokotustodistus | koronapassi | koronatodistus | rokotustodistu* | rokotuspassi
et: vaktsineerimistõend | immuunsuspass | COVID-tõend | koroonatõend | vaktsineerimispass
lv: vakcinācijas sertifikāts | digitālais COVID sertifikāts | vakcināc* sertifikāt* | Covid sertifikāts
lt: skiepijimo pažymėjimas | galimybių pasas | vakcinacijos sertifikatas | COVID pažymėjimas | vakcinacij* sertifik*
pl: zaświadczenie o szczepieniu | certyfikat szczepienia | unijny certyfikat COVID | paszport covidowy
de: Impfzertifikat | Impfnachweis | digitales COVID-Zertifikat | digitaler Impfnachweis
da: vaccinationscertifikat | coronapas | vaccinationspas | vaccinationsbevis
sv: vaccinationsbevis | vaccinationsintyg | covidbevis | vaccinpass | EU-intyg covid
no: vaksinesertifikat | koronasertifikat | vaksinasjonsbevis | vaksinepass
fr: certificat de vaccination | certificat COVID numérique | passe sanitaire | passeport vaccinal | attestation de vaccination

# contact-tracing < public-health ~ outbreak-management, disease-surveillance
any: contact tracing
en: contact tracing | infection tracing | exposure notification | partner notification | case and contact management | infection chains | chains of infection | proximity tracing | exposure notifications | exposed to an infected person
fi: tartuntaketjujen jäljitys | jäljitystyö | tartunnanjäljitys | tartunnanjäljity* | altistuneiden jäljitys | tartuntaketju*
et: kontaktide jälgimine | lähikontaktsete tuvastamine | nakkuskontaktide jälgimi* | lähikontakt* | kontaktsete väljaselgitamine | nakkusahela* | kontakt* jälgimi* | nakatunud inimese läheduses
lv: kontaktpersonu izsekošana | kontaktpersonu noteikšana | kontaktperson* apzināšan* | saskarsmes izsekošana | infekcijas ķēd*
lt: kontaktų atsekimas | sąlytį turėjusių asmenų atsekimas | kontakt* atsekim* | sąlytį turėjusieji asmenys | infekcijos grandin*
pl: śledzenie kontaktów | dochodzenie epidemiologiczne | identyfikacja osób z kontaktu | wywiad epidemiologiczny | łańcuch* zakaże*
de: Kontaktnachverfolgung | Kontaktpersonennachverfolgung | Kontaktpersonenmanagement | Indexfall | Infektionsketten | Infektionskette | Kontaktverfolgung
da: smitteopsporing | kontaktopsporing | nære kontakter | smittesporing | smittekæder
sv: smittspårning | kontaktspårning | smittspårningssystem | exponeringsnotis | smittkedjor
no: smittesporing | kontaktsporing | nærkontakter | smittesporingssystem | smittekjeder
fr: traçage des contacts | recherche des cas contacts | suivi des contacts | cas contacts | contact tracing | chaînes de transmission | chaînes de contamination

# outbreak-management < public-health, infection-control ~ emergency-preparedness-rules, epidemic
any: outbreak | pandēmij* | epidēmij*
en: outbreak management | outbreak detection | epidemic response | pandemic response | outbreak investigation | outbreak response | response to disease outbreaks
fi: epidemian hallinta | epidemiaselvitys | epidemian torjunta | epidemian selvittä* | pandemian hallinta
et: haiguspuhangu ohjamine | haiguspuhang | puhangu avastamine | haiguspuhangu* | epideemia tõrje
lv: uzliesmojuma vadība | slimības uzliesmojums | uzliesmojum* | epidēmijas vadība
lt: protrūkio valdymas | ligos protrūkis | protrūk* | epidemijos valdymas
pl: zarządzanie ogniskiem epidemicznym | ognisko epidemiczne | ognisk* epidemiczn* | zwalczanie epidemii
de: Ausbruchsmanagement | Krankheitsausbruch | Ausbruchserkennung | Pandemiemanagement | SORMAS
da: udbrudshåndtering | sygdomsudbrud | udbrudsopsporing | epidemihåndtering | smitteudbrud
sv: utbrottshantering | sjukdomsutbrott | utbrottsutredning | epidemihantering | smittutbrott
no: utbruddshåndtering | sykdomsutbrudd | utbruddsetterforskning | utbruddsvarsling | smitteutbrudd
fr: gestion des épidémies | gestion de flambée épidémique | investigation épidémique | foyer épidémique | riposte épidémique

# emergency-call < emergency-care ~ dispatch, triage, health-advice-line
any: eCall | NG112 | 112 call*
en: emergency call handling | emergency call | emergency number | call taking | medical helpline | nurse telephone advice
fi: hätäpuhelu | hätäilmoitus | hätäpuhelu* | päivystysapu | päivystysapu 116117
et: hädaabikõne | hädaabinumber | hädaabikõnede menetlus
lv: neatliekamās palīdzības izsaukums | ārkārtas zvans | izsaukumu pieņemšana | 113 izsaukums | ārkārtas izsauk*
lt: pagalbos skambutis | skubios pagalbos iškvietimas | bendrasis pagalbos centras | skubios pagalbos telefonas
pl: zgłoszenie alarmowe | numer alarmowy | centrum powiadamiania ratunkowego | przyjmowanie zgłoszeń alarmowych | telefoniczna informacja pacjenta
de: Notruf | Notrufabfrage | Notrufannahme | Rettungsleitstelle Notruf | Patientenservice 116117 | Notrufnummer
da: alarmopkald | alarm 112 | nødopkald | lægevagt telefon | 1813
sv: nödsamtal | larmsamtal | larmcentral | 1177 på telefon | SOS-samtal
no: nødsamtale | nødmelding | AMK | medisinsk nødtelefon | legevaktsentral | nødmeldesentral
fr: appel d'urgence | centre de réception des appels | numéro d'urgence | régulation médicale | SAMU | service d'accès aux soins

# dispatch < emergency-care ~ ambulance-record
any: computer-aided dispatch | dyspozytor* medyczn* | dispatch* | dispečer*
en: ambulance dispatch | dispatch | computer-aided dispatch | resource dispatch | emergency medical dispatch | dispatch centre
fi: ensihoidon johtaminen | ambulanssin hälyttäminen | kenttäjohtaminen | kenttäjohtojärjestelmä | yksiköiden hälyttäminen | ensihoidon tilannekeskus
et: väljasõidukorralduste haldus | kiirabi väljasaatmine | kiirabibrigaadide juhtimine | väljakutsete haldus | kiirabi dispetšer
lv: ātrās palīdzības brigāžu nosūtīšana | dispečeru vadība | brigāžu vadība | izsaukumu vadība
lt: greitosios medicinos pagalbos dispečerinė | brigadų siuntimas | dispečerin* | GMP dispečerinė
pl: dyspozytornia medyczna | dysponowanie zespołów ratownictwa | system wspomagania dowodzenia | SWD PRM | dyspozytor medyczny
de: Einsatzdisposition | =Leitstelle | =Leitstellen | Einsatzleitsystem | Disposition von Rettungsmitteln | Rettungsleitstelle | integrierte Leitstelle
da: ambulancedisponering | vagtcentral | disponering af ambulancer | AMK-vagtcentral | kontrolrumssystem | alarmcentral
sv: ambulansdirigering | dirigering av ambulanser | larm och ledningssystem | prioritering och dirigering | SOS-central | vårdlarmcentral
no: ambulansestyring | flåtestyring av ambulanser | AMK-sentral | utalarmering | akuttmedisinsk kommunikasjonssentral | nødnett
fr: régulation des ambulances | envoi des secours | système de commandement opérationnel | régulation des appels | logiciel de régulation médicale | centre de régulation médicale

# ambulance-record < clinical-documentation, emergency-care ~ vital-signs-recording
any: ePCR | prehospital* journal* | prehospital* documentation | ambulan* journal*
en: ambulance record | electronic patient care report | prehospital record | ambulance data | paramedic documentation | emergency medical services record
fi: ensihoitokertomus | sähköinen ensihoitokertomus | ensihoidon kirjaaminen | ensihoidon potilaskertomus | ensihoitokertomu*
et: kiirabikaart | e-kiirabi | kiirabi dokumenteerimine | kiirabikaar* | kiirabi infosüsteem | kiirabi e-kaart | kiirabi kaar*
lv: ātrās palīdzības karte | NMPD izsaukuma karte | neatliekamās palīdzības dokumentācija | izsaukuma kart*
lt: greitosios medicinos pagalbos kortelė | GMP kortelė | GMP kvietimo kortelė | ikistacionarinė dokumentacija | greitosios pagalbos kortelė
pl: karta medycznych czynności ratunkowych | dokumentacja ratownictwa medycznego | karta zlecenia wyjazdu | elektroniczna dokumentacja ratunkowa
de: Notfallprotokoll | Rettungsdienstprotokoll | Einsatzdokumentation | präklinische Dokumentation | Notarzteinsatzprotokoll | Rettungsdienstdokumentation
da: præhospital patientjournal | PPJ | ambulancejournal | præhospital journal | ambulancedata
sv: ambulansjournal | prehospital journal | ambulansdokumentation | prehospital dokumentation
no: ambulansejournal | elektronisk ambulansejournal | prehospital journal | ambulansedokumentasjon
fr: fiche bilan | dossier préhospitalier | fiche d'intervention SMUR | bilan secouriste | dossier d'intervention préhospitalière

# payment < billing ~ self-service
any: e-payment* | payment gateway
en: patient payment | online payment | payment terminal | card payment | mobile payment | payment kiosk
fi: maksaminen verkossa | verkkomaksu | maksupääte | asiakasmaksun maksaminen | mobiilimaksu
et: maksmine internetis | makseterminal | visiiditasu maksmine | internetimakse | kaardimakse
lv: tiešsaistes maksājums | maksājumu terminālis | maksājumi tiešsaistē | maksājumu karte
lt: mokėjimas internetu | mokėjimo terminalas | mokėjim* kortel* | mokėjimo kortelė
pl: płatności online | terminal płatniczy | płatność kartą | płatności elektroniczne
de: Online-Zahlung | Zahlungsterminal | Kartenzahlung | Patientenzahlung | bargeldlose Zahlung
da: onlinebetaling | betalingsterminal | patientbetaling | kortbetaling | patientbetalingsløsning
sv: onlinebetalning | betalterminal | betalning av patientavgift | kortbetalning | betalningslösning | betalstation
no: nettbetaling | betalingsterminal | betaling av egenandel | betalingsløsning | betalingsautomat
fr: paiement en ligne | terminal de paiement | paiement des usagers | paiement par carte | régie de recettes

# electronic-certificate ~ electronic-signature, clinical-documentation
any: e-certificat*
en: electronic medical certificate | medical certificate | health certificate | medical statement | digital certificates issued by doctors
fi: lääkärintodistus | sähköinen lääkärintodistus | lausunnot ja todistukset | lääkärintodistu* | lääkärinlausunto
et: tervisetõend | arstitõend | elektrooniline tõend | tervisetõendi* | juhi tervisetõend
lv: ārsta izziņa | medicīniskā izziņa | elektroniskā izziņa | medicīnisk* izziņ* | veselības izziņa
lt: medicininė pažyma | sveikatos pažymėjimas | elektroninis medicininis pažymėjimas | medicinin* pažym* | gydytojo pažyma
pl: zaświadczenie lekarskie | elektroniczne zaświadczenie | orzeczenie lekarskie | zaświadczeni* lekarsk*
de: ärztliche Bescheinigung | ärztliches Attest | Attest | ärztliches Zeugnis | elektronische Bescheinigung
da: lægeattest | helbredsattest | elektronisk attest | LÆ-blanket
sv: läkarintyg | elektroniska intyg | intygstjänst | medicinskt intyg | intygshantering | webcert
no: legeerklæring | helseattest | legeattest | elektronisk attest | legeattester
fr: certificat médical | certificat médical électronique | attestation médicale | certificat dématérialisé

# sick-leave-certificate < electronic-certificate ~ health-professional
any: sick note
en: sick leave certificate | sick note | fit note | sickness absence | incapacity for work certificate
fi: sairauslomatodistus | sairauspoissaolotodistus | A-todistus | sairausloma | sairauspoissaolo
et: töövõimetusleht | haigusleht | e-haigusleht | töövõimetuslehe* | hooldusleht
lv: darbnespējas lapa | e-darbnespējas lapa | slimības lapa | darbnespējas lapu | elektroniskā darbnespējas lapa
lt: nedarbingumo pažymėjimas | elektroninis nedarbingumo pažymėjimas | nedarbingum* | nedarbingumo lapelis
pl: zwolnienie lekarskie | e-ZLA | e-zwolnienie | ZUS ZLA | zwolnieni* lekarsk*
de: Arbeitsunfähigkeitsbescheinigung | eAU | Krankschreibung | elektronische Arbeitsunfähigkeitsbescheinigung | AU-Bescheinigung
da: sygemelding | mulighedserklæring | sygedagpengeattest | lægeerklæring om uarbejdsdygtighed | sygefravær
sv: sjukskrivning | sjukintyg | läkarintyg för sjukpenning | sjukskrivningsintyg | sjukfrånvaro
no: sykmelding | elektronisk sykmelding | sykefravær | digital sykmelding | sykmeldinger
fr: arrêt de travail | avis d'arrêt de travail | arrêt maladie | arrêt de travail dématérialisé | indemnités journalières

# birth-record < electronic-certificate ~ maternity-care, registry
any: birth register
en: birth record | birth certificate | birth registration | newborn registration | birth notification | medical birth register
fi: syntymätiedot | syntymäilmoitus | syntymärekisteri | syntymäilmoitu* | syntyneiden lasten rekisteri
et: sünniandmed | sünnitõend | sünni registreerimine | sünniregister | raseduse infosüsteem
lv: dzimšanas reģistrācija | dzimšanas apliecība | jaundzimušo reģistrs | dzimšan* reģistr*
lt: gimimo įrašas | vaiko gimimo pažymėjimas | gimimo pažymėjimas | gimimų medicininiai duomenys | gimim* registr*
pl: karta urodzenia | rejestracja urodzeń | akt urodzenia | zgłoszenie urodzenia | karta martwego urodzenia
de: Geburtsmeldung | Geburtenregister | Geburtsanzeige | Geburtsurkunde
da: fødselsregistrering | fødselsanmeldelse | fødselsregister | fødselsanmeldelsen | nyfødtregistrering
sv: födelseregistrering | födelseanmälan | medicinska födelseregistret | elektronisk födelseanmälan
no: fødselsmelding | medisinsk fødselsregister | fødselsregistrering | melding om fødsel
fr: déclaration de naissance | certificat de naissance | certificat de santé de l'enfant | registre des naissances | acte de naissance

# death-record < electronic-certificate ~ registry, pathology
any: death register | cause* of death
en: death certificate | cause of death registration | death record | death notification | mortality data
fi: kuolintodistus | kuolinsyy | kuolemansyyrekisteri | kuolintodistu* | kuolemansyy | kuolinilmoitus
et: surmatõend | surma põhjus | surma põhjuste register | surmateatis | arstlik surmateatis
lv: miršanas apliecība | nāves cēlonis | nāves cēloņu reģistrs | medicīniskā apliecība par nāves cēloni | nāves cēloņ*
lt: mirties liudijimas | mirties priežastis | medicininis mirties liudijimas | mirties priežasčių registras | mirties priežas*
pl: karta zgonu | przyczyna zgonu | elektroniczna karta zgonu | rejestr zgonów | kart* zgonu
de: Todesbescheinigung | Totenschein | Todesursache | Todesursachenstatistik | Leichenschau
da: dødsattest | dødsårsag | dødsårsagsregisteret | elektronisk dødsattest | dødsattester
sv: dödsbevis | dödsorsaksintyg | dödsorsak | dödsorsaksregistret | dödsfallsintyg
no: dødsmelding | dødsårsak | dødsårsaksregisteret | elektronisk dødsmelding | dødsattest
fr: certificat de décès | cause de décès | certificat de décès électronique | CertDc | causes médicales de décès

# patient-recall < appointment-booking ~ prevention, notification, chronic-disease
any: recall system | call-recall
en: patient invitation and recall | screening invitation | recall system | follow-up invitation | screening call and recall
fi: kutsujärjestelmä | seulontakutsu | seulontakutsu* | kontrollikutsu | kutsukirje
et: sõeluuringule kutsumine | kutsete saatmine patsientidele | sõeluuringu kutse | korduskutsed
lv: uzaicinājumi uz skrīningu | skrīninga uzaicinājums | uzaicinājum* skrīning* | uzaicinājuma vēstule
lt: kvietimas į patikrą | pacientų kvietimas profilaktiškai tikrintis | kvietim* patikr* | kvietimai į atrankinę patikrą
pl: zaproszenia na badania przesiewowe | zapraszanie pacjentów | zaproszenie na badanie profilaktyczne | wezwanie na kontrolę
de: Einladungswesen | Recall-System | Screening-Einladung | Einladung zur Vorsorge | Wiedereinbestellung
da: indkaldelse af patienter | indkaldelse af patienter til kontrol | screeningsinvitation | indkaldelsesbrev
sv: kallelse | kallelser | screeningkallelse | kallelsehantering | kallelse till screening | digitala kallelser
no: innkalling av pasienter | innkallingsbrev | screeninginvitasjon | innkalling til kontroll | innkallinger
fr: invitation au dépistage | système de rappel des patients | relance des patients | convocation des patients | invitations au dépistage
`
