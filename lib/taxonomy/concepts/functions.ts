/** What health software does for care: medication, documentation, diagnostics, planning, patients, communication. */
export const functions = `
# medication-management ~ pharmacy, clinical-decision-support, nursing
any: closed-loop medication | farmakoterap* | pharmacotherap*
en: medication management | medicines management | medication process | drug management
fi: lääkehoidon hallinta | lääkehoi* | lääkitys | lääkityks* | lääkitysturvallisuu*
et: ravimite haldus | ravimihaldus | ravimitega varustami* | ravimiravi
lv: medikamentu pārvaldība | zāļu pārvaldība | medikamentozā terapija | zāļu aprite
lt: vaistų valdymas | vaist* valdym* | medikamentinis gydymas | vaistų vartojimo valdymas
pl: zarządzanie lekami | gospodarka lekami | zarządzanie farmakoterapią | obieg leków
de: Medikationsmanagement | Medikation | Medikationsprozess | Medikamentenmanagement
da: medicinhåndtering | medicinering | lægemiddelhåndtering
sv: läkemedelshantering | läkemedelsprocess | läkemedelsbehandling | läkemedelsordinering
no: legemiddelhåndtering | legemiddelbehandling | medikamenthåndtering
fr: gestion des médicaments | circuit du médicament | prise en charge médicamenteuse | PECM | gestion médicamenteuse

# medication-list < medication-management ~ electronic-prescribing
any: medication list | current medication
en: medication list | medicines list | shared medication record | current medications | medication history
fi: lääkityslista | lääkelista | kansallinen lääkityslista | lääkelistau* | lääkityksen kokonaisuus
et: ravimite loetelu | ravimiskeem | raviskeem | ravimite nimekiri
lv: zāļu saraksts | medikamentu saraksts | lietoto zāļu saraksts | medikamentu lapa
lt: vaistų sąrašas | vaist* sąraš* | vartojamų vaistų sąrašas
pl: lista leków | wykaz przyjmowanych leków | lista przyjmowanych leków | historia leczenia farmakologicznego
de: Medikationsplan | Medikationsliste | bundeseinheitlicher Medikationsplan | BMP | eMP | Medikamentenliste
da: medicinkort | medicinliste | medicinoversigt | FMK
sv: läkemedelslista | nationella läkemedelslistan | NLL | medicinlista
no: legemiddelliste | PLL | medisinliste | legemidler i bruk
fr: liste des médicaments | liste de médication | plan de médication | historique médicamenteux
! FMK, NLL and PLL are the national shared medication records of Denmark, Sweden and Norway

# medication-reconciliation < medication-management ~ medication-list, discharge
any: medication reconciliation
en: medication reconciliation | medicines reconciliation | medication review | drug reconciliation
fi: lääkityksen tarkistus | lääkehoidon arviointi | lääkityksen ajantasaistus | lääkitystietojen tarkistu* | lääkehoidon kokonaisarvio*
et: ravimite kooskõlastamine | raviskeemi ülevaatus | ravimite hindamine | ravimite kooskõlastami*
lv: medikamentu saskaņošana | zāļu saskaņošana | zāļu lietošanas pārskatīšana
lt: vaistų suderinimas | vaist* suderinim* | vartojamų vaistų peržiūra
pl: uzgadnianie leków | przegląd lekowy | uzgodnienie farmakoterapii | weryfikacja leków pacjenta
de: Medikationsabgleich | Arzneimittelanamnese | Medikationsanalyse | Medikamentenabgleich
da: medicinafstemning | medicingennemgang | medicinanamnese
sv: läkemedelsavstämning | läkemedelsgenomgång | läkemedelsberättelse
no: legemiddelsamstemming | samstemming av legemidler | legemiddelgjennomgang | LMG
fr: conciliation médicamenteuse | conciliation des traitements médicamenteux | bilan de médication | bilan partagé de médication

# medication-administration < medication-management, nursing ~ barcode
en: medication administration | drug administration record | bedside medication administration
fi: lääkkeiden antokirjaus | lääkkeenanto | lääkkeen anto* | antokirjau* | lääkkeenjako
et: ravimite manustamine | ravimite manustami* | ravimi manustami*
lv: medikamentu ievade | zāļu ievadīšana | zāļu izsniegšana pacientam | medikamentu ievadīšana
lt: vaistų sugirdymas | vaistų skyrimo lapas | vaistų suleidimas | vaistų davimas pacientui
pl: podawanie leków | podanie leku | karta podań leków | realizacja podań leków
de: Medikamentengabe | Arzneimittelgabe | Medikamentenverabreichung | Arzneimittelverabreichung | Richten von Medikamenten
da: medicinadministration | medicingivning | dispensering og administration | medicindispensering
sv: läkemedelsadministrering | iordningställande och administrering | signering av läkemedel
no: legemiddelutdeling | utdeling av legemidler | administrering av legemidler
fr: administration des médicaments | plan d'administration | traçabilité de l'administration | administration médicamenteuse

# electronic-prescribing < medication-management ~ pharmacy
any: e-recept* | erecept* | e-rezept* | erezept* | e-prescri* | eprescri* | e-resept* | eresept* | e-receit* | receta electronica
en: electronic prescribing | e-prescribing | electronic prescription | prescribing system | repeat prescription | drug prescription
fi: sähköinen lääkemääräys | lääkemääräys | lääkemääräyks* | sähköinen resepti | lääkkeen määrääminen | reseptikeskus
et: digiretsept | retsept | ravimite määramine | ravimite väljakirjutami* | retseptikeskus
lv: e-recepte | elektroniskā recepte | elektronisk* recep* | zāļu izrakstīšana | recepšu izrakstīšana
lt: elektroninis receptas | e. receptas | elektronin* recept* | vaistų išrašymas | receptų išrašymas
pl: e-recepta | recepta elektroniczna | wystawianie recept | elektroniczna recepta | ordynacja leków
de: E-Rezept | elektronisches Rezept | elektronische Verordnung | Arzneimittelverordnung | Rezeptausstellung | Verordnungssoftware
da: elektronisk recept | e-recept | receptserver | lægemiddelordination | medicinordination | receptfornyelse
sv: e-recept | elektronisk förskrivning | receptförskrivning | läkemedelsförskrivning | receptförnyelse
no: e-resept | elektronisk resept | forskrivning av legemidler | legemiddelforskrivning | ordinering av legemidler | reseptfornyelse
fr: prescription électronique | e-prescription | ordonnance numérique | ordonnance électronique | logiciel d'aide à la prescription | LAP

# drug-interaction-check < medication-management, clinical-decision-support ~ electronic-prescribing, allergy-record
any: drug-drug interaction | contraindicat* | kontraindik* | contre-indicat*
en: drug interaction check | drug interaction | medication interaction alert | contraindication check | medication safety check
fi: lääkeinteraktioiden tarkistus | lääkeinterakti* | lääkkeiden yhteisvaikutu* | lääkkeiden yhteisvaikutus | vasta-aihe
et: ravimite koostoime | ravimite koostoimed | koostoime* kontroll | ravimite koosmõju | vastunäidustu*
lv: zāļu mijiedarbība | medikamentu mijiedarbība | zāļu mijiedarbības pārbaude | kontrindikācijas
lt: vaistų sąveika | vaist* sąveik* | vaistų sąveikos tikrinimas | kontraindikacijos
pl: interakcje leków | interakcje lekowe | sprawdzanie interakcji | przeciwwskazania
de: Wechselwirkungsprüfung | Arzneimittelwechselwirkung | Interaktionscheck | AMTS-Prüfung | Kontraindikationsprüfung | Interaktionsprüfung
da: interaktionskontrol | lægemiddelinteraktion | interaktionsdatabase | medicininteraktion | kontraindikation
sv: interaktionskontroll | läkemedelsinteraktion | interaktionsvarning | interaktioner mellan läkemedel | kontraindikation
no: interaksjonskontroll | legemiddelinteraksjon | interaksjonsvarsel | interaksjonsanalyse | kontraindikasjon
fr: contrôle des interactions médicamenteuses | interaction médicamenteuse | interactions médicamenteuses | contre-indication | sécurisation de la prescription

# dosage-calculation < medication-management ~ drug-interaction-check
any: dosage calculat* | insulin dosing
en: dosage calculation | dose calculation | dosing | dosage check | dose calculator
fi: annoslaskenta | lääkeannos | lääkelaskenta | annostelu | annostus | annoslaskuri
et: annuse arvutamine | ravimiannus | annustami* | doseerimi* | annuse arvutami*
lv: devas aprēķins | zāļu deva | devu aprēķināšana | dozēšana
lt: dozės skaičiavimas | vaisto dozė | dozavimas | dozių skaičiavimas
pl: obliczanie dawki | dawkowanie leków | dawkowanie | kalkulator dawek
de: Dosisberechnung | Dosierung | Dosisprüfung | Dosisrechner | Dosierungsberechnung
da: dosisberegning | dosering | dosisberegner | dosiskontrol
sv: dosberäkning | dosering | doskontroll | doseringsstöd | rimlighetskontroll av dos
no: doseberegning | dosering | dosekontroll | dosekalkulator
fr: calcul de dose | posologie | calcul de posologie | dosage des médicaments | contrôle des doses

# allergy-record < clinical-documentation ~ medication-management, immunology-allergy
any: alergij*
en: allergy record | allergies | allergy alert | allergy and intolerance | critical patient information
fi: allergiatiedot | allergia | yliherkkyys | riskitieto | riskitiedot | kriittiset riskitiedot
et: allergiate andmed | allergia | ülitundlikkus | kriitilised terviseandmed
lv: alerģiju dati | alerģija | zāļu nepanesamība | paaugstināta jutība
lt: alergijų įrašas | alergija | alerginės reakcijos | vaistų netoleravimas
pl: dane o alergiach | alergie | uczulenia | nadwrażliwość na leki
de: Allergiedokumentation | Allergie | Unverträglichkeit | Allergiepass | CAVE-Hinweis
da: allergiregistrering | allergi | CAVE | overfølsomhed
sv: allergiregistrering | allergi | överkänslighet | uppmärksamhetssignal | uppmärksamhetsinformation | varningsinformation
no: allergiregistrering | allergi | overfølsomhet | kritisk informasjon om pasient | CAVE | legemiddelreaksjon
fr: dossier des allergies | allergie | intolérance médicamenteuse | alertes allergies | hypersensibilité
! kritisk informasjon (NO), uppmärksamhetssignal (SE), CAVE (DK) and riskitiedot (FI) are the record sections that hold allergies

# pharmacovigilance < medication-management ~ incident-reporting, drug-interaction-check
any: pharmacovigilan* | farmacovigilan* | farmakovigilan* | pharmakovigilan*
en: adverse drug reaction | side effects reporting | drug safety | adverse drug reaction reporting | adverse event reporting of medicines
fi: lääkkeiden haittavaikutusten ilmoittaminen | haittavaikutu* | haittavaikutusilmoitu*
et: ravimi kõrvaltoimetest teatamine | kõrvaltoime | kõrvaltoimed
lv: zāļu blakusparādību ziņošana | blakusparādība | blakusparādības | blakusparādīb* ziņo*
lt: nepageidaujamų reakcijų į vaistus pranešimas | nepageidaujama reakcija į vaistą | šalutinis poveikis
pl: zgłaszanie działań niepożądanych | działania niepożądane leków | niepożądane działanie leku | monitorowanie niepożądanych działań leków
de: Meldung von Nebenwirkungen | unerwünschte Arzneimittelwirkung | UAW | Nebenwirkungsmeldung
da: bivirkningsindberetning | bivirkning | rapportering af bivirkninger | bivirkninger ved medicin | indberetning af bivirkninger
sv: rapportering av biverkningar | biverkning | läkemedelsbiverkning | biverkningsrapportering
no: melding av bivirkninger | bivirkning | bivirkningsmeldinger | bivirkningsmelding
fr: déclaration d'effets indésirables | effet indésirable médicamenteux | effets indésirables

# medication-reminder < medication-management, notification ~ medication-adherence, self-management
any: pill reminder | medication reminder
en: medication reminder | pill reminder | medicine reminder app | dose reminder
fi: lääkemuistutus | lääkemuistut* | muistutus lääkkeen otosta | lääkkeenoton muistut*
et: ravimi võtmise meeldetuletus | ravimite meeldetuletus | ravimi* meeldetuletu*
lv: zāļu lietošanas atgādinājums | atgādinājums par zālēm | medikament* atgādinājum*
lt: priminimas vartoti vaistus | vaistų priminimas | vaist* priminim*
pl: przypomnienie o lekach | przypominanie o lekach | przypomnienia o przyjęciu leku
de: Medikamentenerinnerung | Einnahmeerinnerung | Erinnerung an die Medikamenteneinnahme | Tablettenerinnerung
da: medicinpåmindelse | påmindelse om medicin | medicinhuskeren
sv: medicinpåminnelse | läkemedelspåminnelse | påminnelse om medicin | medicinpåminnare
no: medisinpåminnelse | medisinpåminner | påminnelse om medisin | legemiddelpåminnelse
fr: rappel de prise de médicaments | rappel de médicaments | rappel de prise | rappels de traitement

# medication-adherence < medication-management ~ self-management
any: adheren* medic* | therapietreue | compliance terapeut*
en: medication adherence | treatment adherence | medication compliance | patient adherence
fi: hoitomyöntyvyys | lääkehoitoon sitoutuminen | hoitoon sitoutumi* | hoitoon sitoutuminen
et: ravisoostumus | ravijärgimus | ravist kinnipidamine | ravisoostumu*
lv: līdzestība | zāļu lietošanas līdzestība | pacienta līdzestība | ārstēšanas līdzestība
lt: gydymo režimo laikymasis | vaistų vartojimo režimas | paciento motyvacija gydytis | gydymo režimo laikym*
pl: przestrzeganie zaleceń lekarskich | przestrzeganie zaleceń terapeutycznych | adherencja | stosowanie się do zaleceń
de: Therapietreue | Adhärenz | Medikamentenadhärenz | Einnahmetreue
da: komplians | medicinadhærens | adhærens | efterlevelse af behandling
sv: följsamhet till läkemedelsbehandling | läkemedelsföljsamhet | följsamhet till behandling | behandlingsföljsamhet
no: etterlevelse av behandling | etterlevelse av legemiddelbehandling | medisinetterlevelse | behandlingsetterlevelse
fr: observance thérapeutique | adhésion au traitement | observance | observance médicamenteuse

# medicine-information < knowledge-base ~ pharmacy, electronic-prescribing
any: drug database
en: medicine information database | drug database | drug information | medicinal product database | drug dictionary | drug formulary
fi: lääketietokanta | lääketietovaranto | lääketieto | kansallinen lääketietovaranto | lääkeluettelo
et: ravimite andmebaas | ravimiregister | ravimiinfo | ravimiteave
lv: zāļu datubāze | zāļu reģistrs | zāļu informācija | zāļu apraksts
lt: vaistų duomenų bazė | vaistinių preparatų registras | vaistų informacija | vaistų katalogas
pl: baza leków | baza danych o lekach | rejestr leków | receptariusz szpitalny | informacja o lekach
de: Arzneimitteldatenbank | Medikamentendatenbank | Arzneimittelinformation | Arzneimittelstammdaten | Arzneimittelverzeichnis
da: lægemiddeldatabase | lægemiddelinformation | medicinpriser | lægemiddeltakster | lægemiddelkatalog
sv: läkemedelsdatabas | läkemedelsinformation | läkemedelsregister | nationellt produktregister för läkemedel | läkemedelsförteckning
no: legemiddeldatabase | legemiddelinformasjon | forskrivnings- og ekspedisjonsstøtte | legemiddelregister | SAFEST
fr: base de données médicamenteuse | base de données sur les médicaments | information sur le médicament | livret thérapeutique | BdM

# clinical-documentation ~ electronic-health-record, nursing
any: clinical notes | anamnes* | anamnez*
en: clinical documentation | medical documentation | clinical notes | clinical charting | patient charting | medical notes | progress notes
fi: potilastietojen kirjaaminen | kliininen kirjaaminen | potilasasiakirjamerkin* | kirjaamiskäytän* | potilaskertomu*
et: kliiniline dokumenteerimine | meditsiiniline dokumentatsioon | ravidokumen* | tervishoiuteenuse dokumenteerimine | haiguslugu | kliinili* dokumenteerimi*
lv: klīniskā dokumentācija | medicīniskā dokumentācija | medicīnisk* dokument* | slimības vēsture
lt: klinikinė dokumentacija | medicininė dokumentacija | medicinin* dokument* | ligos istorija | medicinos dokumentų pildymas
pl: dokumentacja kliniczna | prowadzenie dokumentacji medycznej | historia choroby
de: klinische Dokumentation | medizinische Dokumentation | Behandlungsdokumentation | Befunddokumentation | ärztliche Dokumentation
da: klinisk dokumentation | journalføring | journalnotat | journalskrivning | sundhedsfaglig dokumentation
sv: klinisk dokumentation | vårddokumentation | journalföring | journalanteckning | journaldokumentation | patientdokumentation
no: klinisk dokumentasjon | journalføring | journalnotat | helsefaglig dokumentasjon | journaldokumentasjon | dokumentasjon av helsehjelp
fr: documentation clinique | documentation médicale | observation médicale | notes cliniques | compte rendu médical | tenue du dossier patient

# structured-documentation < clinical-documentation ~ terminology, data-quality
any: structured data entry
en: structured documentation | structured data entry | structured records | documentation templates | clinical templates | synoptic reporting
fi: rakenteiset tiedot | rakenteinen dokument* | rakenteinen kirjaami*
et: struktureeritud dokumenteerimine | struktureeritud sisestus | andmete struktureeri* | standarditud dokument*
lv: strukturēta dokumentācija | strukturēt* dokument* | strukturētu datu ievade
lt: struktūrizuota dokumentacija | struktūruoti duomenys | formalizuotas pildymas
pl: strukturalna dokumentacja medyczna | ustrukturyzowana dokumentacja | ustrukturyzowane dane | szablony dokumentacji
de: strukturierte Dokumentation | strukturierte Datenerfassung | Dokumentationsvorlage | strukturierte Befundung
da: struktureret dokumentation | struktureret journal | strukturerede sundhedsdata | dokumentationsskabelon
sv: strukturerad dokumentation | strukturerad vårdinformation | strukturerad journal | dokumentationsmall | journalmall
no: strukturert dokumentasjon | strukturert journal | strukturert journalføring | dokumentasjonsmal
fr: documentation structurée | saisie structurée | dossier structuré | compte rendu structuré

# problem-list < clinical-documentation ~ clinical-coding
any: problem-oriented record
en: problem list | diagnosis list | list of diagnoses | problem-oriented medical record
fi: ongelmalista | diagnoosilista | terveysongelmien luettelo | diagnoosilistau* | ongelmaluettelo
et: diagnooside loetelu | diagnooside nimekiri | probleemide nimekiri | terviseprobleemide loetelu
lv: diagnožu saraksts | problēmu saraksts | veselības problēmu saraksts
lt: diagnozių sąrašas | diagnoz* sąraš* | problemų sąrašas | ligų sąrašas
pl: lista problemów zdrowotnych | lista rozpoznań | wykaz rozpoznań | lista diagnoz
de: Problemliste | Diagnosenliste | Diagnoseliste | Dauerdiagnosen
da: diagnoseliste | problemliste | diagnoseoversigt | aktuelle diagnoser
sv: diagnoslista | problemlista | diagnosöversikt | lista över hälsoproblem
no: diagnoseliste | problemliste | diagnoseoversikt | problemoversikt
fr: liste des problèmes | liste des diagnostics | liste des antécédents | problèmes de santé actifs

# care-plan < clinical-documentation ~ care-coordination, chronic-disease
any: care plan
en: care plan | treatment plan | individual care plan | care planning | plan of care | treatment planning
fi: hoitosuunnitelma | hoitosuunnitelm* | terveys- ja hoitosuunnitelma | palvelusuunnitelma | asiakassuunnitelma | hoidon suunnittelu
et: raviplaan | hooldusplaan | tegevusplaan patsiendile | hoolduskava | raviplaneerimi*
lv: aprūpes plāns | ārstēšanas plāns | aprūpes plān* | ārstēšanas plān* | individuālais aprūpes plāns
lt: priežiūros planas | gydymo planas | slaugos planas | gydym* plan* | priežiūr* plan*
pl: plan opieki | plan leczenia | indywidualny plan opieki | indywidualny plan leczenia | plan terapii
de: Behandlungsplan | Versorgungsplan | Therapieplan | Behandlungsplanung | Hilfeplan | Therapieplanung
da: behandlingsplan | plejeplan | handleplan | forløbsplan | plan for pleje | omsorgsplan
sv: vårdplan | behandlingsplan | vårdplanering | genomförandeplan | personcentrerat kontrakt | patientkontrakt
no: behandlingsplan | omsorgsplan | tiltaksplan | pleieplan | egenbehandlingsplan | utredningsplan
fr: plan de soins | projet de soins | plan de traitement | projet personnalisé | plan personnalisé de santé | plan d'accompagnement
! genomförandeplan (SE, municipal care), forløbsplan (DK, general practice), asiakassuunnitelma (FI, social care)

# shared-care-plan < care-plan ~ care-coordination, health-data-exchange
any: shared care plan
en: shared care plan | coordinated care plan | integrated care plan | individual plan across services | collaborative care plan
fi: yhteinen hoitosuunnitelma | yhteinen asiakassuunnitelma | moniammatillinen hoitosuunnitelma | jaettu hoitosuunnitelma
et: ühine raviplaan | jagatud raviplaan | ühine tegevuskava | ühine terviseplaan
lv: kopīgs aprūpes plāns | vienots aprūpes plāns | integrēts aprūpes plāns | koordinēts aprūpes plāns
lt: bendras priežiūros planas | bendras gydymo planas | integruotas priežiūros planas | koordinuotas priežiūros planas
pl: wspólny plan opieki | zintegrowany plan opieki | skoordynowany plan opieki | indywidualny plan opieki medycznej
de: gemeinsamer Behandlungsplan | gemeinsamer Versorgungsplan | sektorenübergreifender Versorgungsplan | geteilter Behandlungsplan
da: tværsektoriel plan | fælles plan | samlet patientoverblik | et samlet patientoverblik | aftaler og planer
sv: samordnad individuell plan | gemensam vårdplan | samordnad vårdplanering | sammanhållen plan
no: individuell plan | koordinert plan | digital behandlings- og egenbehandlingsplan | DBEP | felles behandlingsplan
fr: plan de soins partagé | plan personnalisé de coordination en santé | PPCS | plan d'accompagnement personnalisé coordonné | plan de soins coordonné
! SIP (SE), individuell plan and DBEP (NO), PPCS (FR) are the statutory shared plans

# care-pathway < workflow ~ care-plan, clinical-guideline, care-coordination
any: care pathway | patient journey
en: care pathway | clinical pathway | patient pathway | integrated care pathway | pathway management
fi: hoitopolku | hoitopol* | palvelupolku | hoitoketju | digipolku
et: ravirada | raviteekond | raviteekon* | patsiendi teekond | raviahel
lv: klīniskais ceļš | pacientu ceļš | klīniskie ceļi | aprūpes ceļš
lt: klinikinis kelias | pacient* keli* | gydymo kelias
pl: ścieżka kliniczna | ścieżka leczenia | ścieżka diagnostyczno-terapeutyczna | ścieżki pacjenta
de: Behandlungspfad | klinischer Pfad | Patientenpfad | Versorgungspfad | Patientenreise | digitaler Patientenpfad
da: pakkeforløb | forløbspakke | forløbsprogram | kræftpakke | behandlingsforløb
sv: vårdförlopp | standardiserat vårdförlopp | personcentrerat och sammanhållet vårdförlopp | vårdprocess | vårdkedja
no: pakkeforløp | behandlingsforløp | standardisert pasientforløp | helhetlig pasientforløp | behandlingslinje
fr: chemin clinique | parcours de santé | parcours coordonné | parcours de soins coordonnés

# nursing-assessment < nursing-information-system ~ elderly-care, home-care
any: functional assessment | Barthel-Index | Barthelindex*
en: nursing assessment | care needs assessment | functional ability assessment | needs assessment of care | pressure ulcer risk assessment | clinical assessment
fi: palvelutarpeen arviointi | hoitotyön tarpeen arviointi | toimintakyvyn arviointi | toimintakyvyn arvioin* | hoitoisuus
et: hooldusvajaduse hindamine | õendushinnang | abivajaduse hindamine | hooldusvajadu* hinda* | toimetuleku hindamine
lv: aprūpes vajadzību novērtējums | māsas novērtējums | funkcionālo spēju novērtējums | aprūpes līmeņa noteikšana
lt: slaugos poreikių vertinimas | priežiūros poreikio vertinimas | slaug* poreik* | savarankiškumo vertinimas
pl: ocena pielęgniarska | ocena potrzeb opiekuńczych | ocena stanu pacjenta przez pielęgniarkę | ocena ryzyka odleżyn | ocena sprawności
de: Pflegeassessment | Pflegebedarfsermittlung | Pflegeanamnese | Pflegegrad | Begutachtungsinstrument | Sturzrisikoeinschätzung
da: sygeplejefaglig vurdering | funktionsevnevurdering | faglig vurdering af plejebehov | visitation og vurdering | funktionsevnetilstand
sv: omvårdnadsbedömning | behovsbedömning | bedömning av vårdbehov | biståndsbedömning | funktionsbedömning | IBIC
no: sykepleievurdering | funksjonsvurdering | kartlegging av pleiebehov | bistandsbehov | behovskartlegging
fr: évaluation infirmière | évaluation de la dépendance | évaluation des besoins en soins | grille AGGIR | évaluation de l'autonomie
! IPLOS (NO), IBIC (SE), AGGIR (FR), RAI (FI) are the assessment instruments buyers name

# treatment-documentation < clinical-documentation ~ care-plan
any: therapy record
en: treatment documentation | therapy documentation | procedure documentation | treatment record | surgical documentation
fi: hoidon dokumentointi | toimenpidekirjau* | hoitojakson kirjaaminen | toimenpiteiden kirjaaminen | terapian kirjaaminen
et: ravi dokumenteerimine | protseduuride dokumenteerimine | operatsiooniprotokoll | protseduur* dokumenteeri* | teraapia dokumenteeri*
lv: ārstēšanas dokumentēšana | terapijas dokumentācija | procedūru dokumentēšana | operācijas protokols
lt: gydymo dokumentavimas | procedūrų dokumentavimas | operacijos protokolas | gydym* dokument*
pl: dokumentowanie leczenia | dokumentacja zabiegowa | protokół operacyjny | dokumentacja terapii | karta zabiegowa
de: Therapiedokumentation | Maßnahmendokumentation | Operationsbericht | Eingriffsdokumentation
da: behandlingsdokumentation | dokumentation af behandling | proceduredokumentation | operationsbeskrivelse
sv: behandlingsdokumentation | åtgärdsdokumentation | operationsberättelse | dokumentation av behandling
no: behandlingsdokumentasjon | dokumentasjon av behandling | prosedyredokumentasjon | operasjonsbeskrivelse
fr: documentation des traitements | compte rendu opératoire | suivi thérapeutique | traçabilité des soins | dossier de traitement

# vital-signs-recording < clinical-documentation ~ early-warning-score, device-connectivity, vital-signs
any: vital sign* | vitalparamet* | EWS chart
en: vital signs recording | observation chart | electronic observations | flowsheet | bedside charting | patient observations | clinical observations | eObs | observation recording
fi: vitaalielintoimintojen kirjaus | elintoiminto* | vitaaliarvo | vitaalitoiminno* | peruselintoiminn* | kuumekurva
et: elutähtsate näitajate registreerimine | elutähtsad näitajad | vitaalnäitaja | palatileht
lv: vitālo rādītāju reģistrēšana | vitālie rādītāji | vitāl* rādītāj* | novērošanas lapa
lt: gyvybinių rodiklių registravimas | gyvybin* rodikl* | gyvybinės funkcijos | stebėjimo lapas
pl: rejestracja parametrów życiowych | parametr* życiow* | karta obserwacji | karta gorączkowa
de: Vitalzeichenerfassung | Vitalzeichen | Vitaldaten | Patientenkurve | Fieberkurve
da: registrering af vitalparametre | vitale værdier | vitalparametre | observationsskema
sv: registrering av vitalparametrar | vitala parametrar | vitalparameter | övervakningskurva | observationskurva
no: registrering av vitale tegn | vitale målinger | vitalparametere | kurve
fr: saisie des constantes | constantes vitales | paramètres vitaux | pancarte | feuille de surveillance
! kurve (NO) is the name of the observation and medication chart at the bedside

# checklist < workflow ~ incident-reporting
any: check-list* | checkliste* | kontrollista | checklist*
en: checklist | digital checklist | surgical safety checklist | protocol checklist
fi: tarkistuslista | tarkistuslist* | leikkaustiimin tarkistuslista | tarkastuslista
et: kontroll-leht | kontrollnimekiri | kontroll-loend | kontroll-lehe* | operatsiooni ohutuse kontrollkaart
lv: kontrolsaraksts | pārbaudes saraksts | kontrolsarakst* | kontrollapa
lt: kontrolinis sąrašas | kontrolin* sąraš* | patikros sąrašas | kontrolinis klausimynas
pl: lista kontrolna | listy kontrolne | okołooperacyjna karta kontrolna | lista sprawdzająca
de: Checkliste | Prüfliste | OP-Checkliste | Sicherheitscheckliste
da: tjekliste | checkliste | sikker kirurgi tjekliste
sv: checklista | kontrollista | checklista för säker kirurgi | egenkontroll checklista
no: sjekkliste | sjekklister | trygg kirurgi sjekkliste
fr: liste de contrôle | check-list | liste de vérification | check-list sécurité du patient

# dictation < clinical-documentation ~ speech-recognition
any: dictat* software | diktat* | diktafon* | dictafon* | transkrip* | transcript* medic*
en: dictation | digital dictation | medical transcription | dictation workflow | transcription | medical scribe | clinical scribe | transcribing audio | audio transcription
fi: sanelu | digitaalinen sanelu | sanelunpurku | sanelujärjestelmä | sanelun purku | sanelujen purku
et: dikteerimine | digitaalne dikteerimine | dikteerimi* | kõne ümberkirjutus
lv: diktēšana | digitālā diktēšana | diktēšan* | medicīniskā transkripcija
lt: diktavimas | skaitmeninis diktavimas | diktavim* | transkribavimas
pl: dyktowanie | dyktowanie opisów | cyfrowe dyktowanie | transkrypcja medyczna
de: digitales Diktat | Diktiersystem | digitales Diktieren | Diktat | Schreibdienst | Arztbriefschreibung
da: diktering | digital diktering | journaldiktat | transskription | diktatmodul
sv: diktering | digital diktering | journaldiktat | transkribering | medicinsk sekreterare diktat
no: diktering | digital diktering | digital diktat | transkribering | skrivetjeneste
fr: dictée numérique | dictée médicale | transcription médicale | retranscription | frappe des comptes rendus

# speech-recognition < artificial-intelligence ~ natural-language-processing, voice-interface
any: speech-to-text | speech to text | ambient scribe | ambient listening | voice recognition
en: speech recognition | voice recognition | automatic speech recognition | speech-to-text | ambient documentation | AI scribe
fi: puheentunnistus | puheentunnistu* | puheesta tekstiksi | puhe tekstiksi | automaattinen puheentunnistus
et: kõnetuvastus | kõnetuvastu* | kõne tekstiks | kõne muutmine tekstiks
lv: runas atpazīšana | runas atpazīšan* | runas pārvēršana tekstā | balss atpazīšana
lt: kalbos atpažinimas | šnekos atpažinimas | kalb* atpažinim* | balso atpažinimas | balso vertimas tekstu
pl: rozpoznawanie mowy | rozpoznawania mowy | zamiana mowy na tekst | rozpoznawanie głosu
de: Spracherkennung | Spracheingabe | automatische Spracherkennung | sprachgestützte Dokumentation | Sprache zu Text
da: talegenkendelse | tale til tekst | talegenkendelsesløsning | stemmegenkendelse
sv: taligenkänning | tal till text | röstigenkänning | automatisk taligenkänning
no: talegjenkjenning | tale til tekst | stemmegjenkjenning | talegjenkjenningsløsning
fr: reconnaissance vocale | reconnaissance de la parole | saisie vocale | dictée à reconnaissance vocale

# natural-language-processing < artificial-intelligence ~ text-summarisation, clinical-coding
any: NLP | text mining
en: natural language processing | NLP | text mining | text analysis | named entity recognition | information extraction | free-text extraction
fi: luonnollisen kielen käsittely | tekstinlouhinta | tekstianalyysi | kieliteknologia
et: loomuliku keele töötlus | keeletehnoloogia | tekstianalüüs | tekstikaeve
lv: dabiskās valodas apstrāde | valodas modelis | teksta analīze | valodu tehnoloģijas
lt: natūralios kalbos apdorojimas | kalbos modelis | kalb* model* | teksto analizė | kalbos technologijos
pl: przetwarzanie języka naturalnego | model językowy | analiza tekstu | modele językowe
de: Verarbeitung natürlicher Sprache | Textanalyse | Sprachverarbeitung | maschinelle Sprachverarbeitung
da: naturlig sprogbehandling | sprogteknologi | tekstanalyse
sv: språkteknologi | naturlig språkbehandling | textanalys | språkbehandling
no: naturlig språkprosessering | språkteknologi | språkbehandling | tekstanalyse
fr: traitement automatique du langage naturel | TALN | traitement du langage naturel | analyse de texte

# text-summarisation < natural-language-processing ~ clinical-documentation, discharge-summary
any: summari* patient record | AI summary
en: text summarisation | automatic summary | record summarisation | text summarization | generated clinical notes | summary generation
fi: tekstin tiivistäminen | potilaskertomuksen tiivistäminen | automaattinen yhteenveto | tekoälyn tuottama yhteenveto | tekstin tiivistä*
et: teksti kokkuvõtete koostamine | automaatne kokkuvõte | haigusloo kokkuvõtte loomine | teksti kokkuvõtmi*
lv: teksta kopsavilkuma veidošana | automātisks kopsavilkums | automātisk* kopsavilkum* | teksta apkopošana
lt: teksto santraukų kūrimas | automatinė santrauka | automatin* santrauk* | teksto apibendrinimas
pl: streszczanie tekstu | automatyczne podsumowanie | automatyczne streszczenie | podsumowanie dokumentacji
de: Textzusammenfassung | automatische Zusammenfassung | Zusammenfassung von Patientenakten | KI-generierte Arztbriefe
da: automatisk opsummering | resumé af journalen | opsummering af journal | tekstresumé | automatisk resumé
sv: textsammanfattning | automatisk sammanfattning | sammanfattning av journal | journalsammanfattning
no: tekstoppsummering | automatisk oppsummering | oppsummering av journal | journalsammendrag
fr: résumé automatique | synthèse automatique | synthèse du dossier patient | génération de comptes rendus

# order-entry ~ results-reporting, laboratory, radiology
any: CPOE | computerized physician order entry | order set
en: order entry | order communication | test ordering | electronic ordering of tests | electronic requisition | =requisitions
fi: tutkimuspyyntö | sähköinen tutkimuspyyntö | laboratoriopyyntö | tutkimuspyyn* | pyyntöjen tekeminen | määräykset ja pyynnöt
et: uuringute tellimine | elektrooniline tellimus uuringutele | analüüside tellimine | analüüsi tellimu* | uuringu* tellimi*
lv: izmeklējumu nozīmēšana | elektroniskie nozīmējumi | izmeklējum* pasūtī* | analīžu pasūtīšana | ārsta nozīmējumi
lt: tyrimų užsakymas | tyrim* užsakym* | gydytojo paskyrimai | tyrimų skyrimas | paskyrimų lapas
pl: zlecanie badań | elektroniczne zlecenia | zlecenia medyczne | zleceni* badań
de: Leistungsanforderung | Auftragskommunikation | Order Entry | elektronische Anforderung | Laboranforderung | Verordnungsmanagement
da: rekvirering | =rekvisition | =rekvisitioner | elektronisk rekvisition | laboratorierekvisition | rekvisitionssystem | bestilling af prøver
sv: beställning av prover | elektronisk beställning och svar | labbeställning | beställning och svar | laboratoriebeställning | provbeställning
no: rekvirering | elektronisk rekvirering | rekvisisjon | laboratorierekvisisjon | prøvebestilling | bestilling av prøver
fr: prescription d'examens | demande d'examens | prescription de biologie | gestion des demandes d'examens

# results-reporting ~ laboratory, pathology
any: lab results | laboratory results
en: results reporting | test results | lab results | results viewing | critical results notification | result delivery
fi: tutkimustulokset | laboratoriotulos | laboratoriovastau* | tutkimusvastau* | vastausten välitys | laboratoriotulo*
et: uuringutulemused | analüüsi tulemus | analüüsitulemused | laboritulemused | tulemuste edastamine | uuringuvastu*
lv: izmeklējumu rezultāti | analīžu rezultāti | laboratorijas rezultāti | rezultātu nosūtīšana | laboratorij* rezultāt*
lt: tyrimų rezultatai | tyrim* rezultat* | laboratorinių tyrimų rezultatai | tyrimų atsakymai
pl: wyniki badań | wynik* bada* | wyniki laboratoryjne | udostępnianie wyników badań | odbiór wyników
de: Befundübermittlung | Laborbefund | Befundrückmeldung | Befundanzeige | Laborwerte | Laborergebnisse
da: prøvesvar | laboratoriesvar | svarafgivelse | prøvesvarportalen | laboratorieresultater | prøveresultat
sv: provsvar | laboratoriesvar | labsvar | svarsrapportering | undersökningsresultat | analyssvar
no: prøvesvar | laboratoriesvar | svarrapportering | labsvar | analysesvar | undersøkelsessvar
fr: résultats d'examens | résultats de laboratoire | rendu des résultats | résultats d'analyses | serveur de résultats | résultats de biologie

# diagnostic-reporting < clinical-documentation ~ radiology, pathology, dictation
any: structured reporting radiolog*
en: diagnostic reporting | radiology reporting | imaging report | teleradiology reporting | pathology report
fi: kuvantamislausunto | radiologinen lausunto | lausunnon antaminen | kuvantamislausun* | etälausunto
et: radioloogiline vastus | kirjelduse koostamine | uuringu kirjeldus | kaugkirjeldamine | radioloogi kirjeldus
lv: izmeklējuma apraksts | radioloģiskais slēdziens | attēlu aprakstīšana | radioloģisk* aprakst* | izmeklējumu aprakstīšana
lt: tyrimo aprašymas | radiologinis aprašymas | vaizdų aprašymas | radiologin* aprašym*
pl: opis badania | opisywanie badań obrazowych | opis radiologiczny | teleradiologia opisy
de: Befundung | Befundbericht | radiologische Befundung | Befunderstellung
da: billedbeskrivelse | radiologisk beskrivelse | røntgenbeskrivelse | beskrivelse af billeder | patologisvar
sv: bildgranskning | radiologutlåtande | röntgenutlåtande | röntgensvar | granskning av bilder
no: radiologisk beskrivelse | bildebeskrivelse | røntgensvar | granskning av bilder | tydetjeneste | granskning av røntgenbilder
fr: compte rendu d'imagerie | interprétation d'imagerie | compte rendu radiologique | téléinterprétation

# specimen-tracking < traceability ~ laboratory, specimen-labelling, sample-transport
any: specimen tracking | sample tracking
en: specimen tracking | sample tracking | specimen management | sample management | sample reception | chain of custody of samples
fi: näytteiden seuranta | näytteenkulku | näyteseuranta | näytteiden hallinta | näytelogistiikan seuran* | näytteen jäljitettävyys
et: proovide jälgimine | proovimaterjali jälgimine | proovide haldus | analüüsimaterjali jälgitavus | proovi* jälgimi*
lv: paraugu izsekošana | paraugu uzskaite | paraugu pārvaldība | paraug* izsekojam* | paraugu reģistrācija
lt: mėginių atsekamumas | mėginių sekimas | mėgin* sekim* | mėginių valdymas | ėminių valdymas | mėgin* atsekam*
pl: śledzenie próbek | zarządzanie próbkami | rejestracja próbek | identyfikowalność próbek | śledzenie materiału biologicznego
de: Probenverfolgung | Probenmanagement | Probenverwaltung | Probentracking | Probenidentifikation
da: prøvesporing | sporing af prøver | prøvehåndtering | prøvemodtagelse | prøvestyring
sv: provspårning | spårning av prover | provhantering | provmottagning | spårbarhet av prover
no: prøvesporing | sporing av prøver | prøvehåndtering | prøvemottak | sporbarhet av prøver
fr: suivi des échantillons | gestion des échantillons | traçabilité des prélèvements | traçabilité des échantillons | suivi des prélèvements

# specimen-labelling < specimen-tracking ~ barcode, printing
any: specimen label*
en: specimen labelling | sample labels | tube labelling | specimen collection labels | label printing for samples | sample collection
fi: näytetarrat | näytteenottotarra | näyteputken merkitseminen | näytetarra | näytteen tunnistaminen | näytteenotto
et: proovide märgistamine | proovi etikett | katsutite märgistamine | proovivõtukleebis | proovivõtt
lv: paraugu marķēšana | parauga uzlīme | paraug* marķē* | stobriņu marķēšana | parauga etiķete
lt: mėginių ženklinimas | mėgin* ženklin* | mėgintuvėlių ženklinimas | mėginių etiketės | mėginių paėmimas
pl: etykietowanie próbek | etykiety próbek | oznakowanie próbek | oznaczanie probówek | pobieranie materiału
de: Probenetikettierung | Probenetikett | Probenkennzeichnung | Röhrchenetikettierung | Probenentnahme
da: prøveetiketter | mærkning af prøver | prøvemærkning | prøvetagning | glasetiketter
sv: provmärkning | provetikett | provrörsetikett | märkning av prover | provtagning
no: prøvemerking | prøveetikett | merking av prøver | prøveetiketter | prøvetaking
fr: étiquetage des échantillons | étiquettes de prélèvement | étiquetage des tubes | identification des prélèvements | prélèvement d'échantillons

# image-annotation < medical-imaging ~ image-viewer, machine-learning
any: image annotat* | anotac* obraz*
en: image annotation | annotation tool | image labelling | contouring
fi: kuvien annotointi | annotointi | kuvamerkin* | annotoin* | annotaatio
et: piltide annoteerimine | piltide märgendamine | annoteerimi* | piltide märgendami*
lv: attēlu anotēšana | attēlu marķēšana | anotēšan* | attēl* anotāc*
lt: vaizdų anotavimas | vaizd* anotavim* | anotavimas | vaizdų žymėjimas
pl: adnotowanie obrazów | adnotacje na obrazach | anotacja obrazów | oznaczanie obrazów
de: Bildannotation | Annotation | Bildmarkierung | Konturierung
da: billedannotering | annotering | annotering af billeder
sv: bildannotering | annotering | annotering av bilder | bildmärkning
no: bildeannotering | annotering | annotering av bilder | inntegning
fr: annotation d'images | outil d'annotation | contourage

# image-measurement < image-viewer ~ computer-vision
any: morphometr* | morfometr*
en: image measurement | quantitative imaging | image volumetry | image measurement tools | image quantification
fi: kuvamittaukset | kuvien mittaustyökalut | kvantitatiivinen kuvantaminen | kuvista mittaaminen | kuvien mittau*
et: mõõtmised piltidel | kvantitatiivne pildianalüüs | mõõtmisvahendid pildil
lv: mērījumi attēlos | attēlu mērījumi | kvantitatīvā attēldiagnostika | attēlu mērīšanas rīki
lt: vaizdų matavimai | matavimai vaizduose | kiekybinė vaizdų analizė | vaizdų matavimo įrankiai
pl: pomiary na obrazach | pomiary obrazowe | obrazowanie ilościowe | pomiary na zdjęciach
de: Bildvermessung | quantitative Bildgebung | Messwerkzeuge im Bild | Bildmessung | Bildvolumetrie
da: billedmåling | måling på billeder | kvantitativ billeddannelse | måleværktøjer til billeder
sv: bildmätning | mätning i bilder | kvantitativ bildanalys | mätverktyg för bilder
no: bildemåling | måling i bilder | kvantitativ bildeanalyse | måleverktøy for bilder
fr: mesures sur images | imagerie quantitative | outils de mesure sur image | quantification d'images

# wound-imaging < clinical-documentation ~ image-measurement, nursing, telemedicine, wound-care
any: wound care | wound photo | dermatosk*
en: wound photo documentation | wound imaging | wound assessment | wound documentation
fi: haavakuvaus | haavakuva | haavan kuvaaminen | haavadokumentoin* | kliininen valokuvaus
et: haava pildistamine | haavafoto | haava dokumenteerimine | haavahindamine
lv: brūču fotodokumentācija | brūces attēls | brūču novērtēšana | brūču dokumentēšana
lt: žaizdų fotodokumentavimas | žaizdos nuotrauka | žaizdų vertinimas | žaizd* prieži*
pl: fotodokumentacja ran | zdjęcia ran | ocena rany | dokumentacja ran
de: Wunddokumentation | Wundfoto | Wundmanagement
da: sårbillede | sårjournal | sårdokumentation | sårvurdering | telemedicinsk sårvurdering
sv: sårdokumentation | sårbild | sårbedömning
no: sårdokumentasjon | sårbilde | sårvurdering | klinisk foto | sårstell
fr: photographie de plaies | suivi des plaies | photo de plaie | documentation des plaies

# scheduling ~ appointment-booking, workflow
any: resource scheduling | resursplanering
en: staff and resource scheduling | =scheduling | =scheduler | resource scheduling | resource planning | scheduling system | calendar management
fi: resurssisuunnittelu | resurssien ajanvaraus | toiminnan aikataulutus | resurssien suunnittelu | aikataulutu* | toiminnanohjau* resurss*
et: ajaplaneerimine | ressursside planeerimine | ajakavade haldus | ressursi* planeerimi* | graafikute haldus
lv: resursu plānošana | grafiku plānošana | laika plānošana | resursu plānošan*
lt: tvarkaraščių planavimas | išteklių planavimas | grafikų sudarymas | tvarkarašč* | ištekli* planavim*
pl: planowanie zasobów | harmonogramowanie | harmonogram pracy gabinetów | planowanie terminów | zarządzanie grafikami | terminarz
de: Ressourcenplanung | Terminplanung mit Patienten | Terminkalender | Kalenderverwaltung
da: ressourceplanlægning | skemalægning | planlægningssystem | tidsplanlægning | kalenderstyring
sv: resursplanering | planeringssystem | resursplaneringssystem | produktionsplanering | produktions- och kapacitetsplanering
no: ressursplanlegging | timeplanlegging | planleggingssystem | ressursstyring | oppgaveplanlegging
fr: planification des ressources | planification des activités de soins | planification des blocs | gestion d'agendas | gestion du planning | agenda partagé

# appointment-booking < scheduling ~ patient-portal, patient-administration
any: e-booking | online booking | appointment book*
en: appointment booking | appointment scheduling | online booking | appointment management | booking system | outpatient appointment
fi: ajanvaraus | sähköinen ajanvaraus | ajanvarau* | ajanvarausjärjestelmä | verkkoajanvarau* | vastaanottoaika
et: vastuvõtuaja broneerimine | digiregistratuur | aja broneerimi* | visiidi broneerimi* | eelregistreeri* | vastuvõtuaeg
lv: vizītes pieraksts | pieraksts pie ārsta | e-pieraksts | elektroniskais pieraksts | pierakst* vizīt* | pacientu pieraksts | pieteikšanās pie ārsta | pieteikšan* pie ārst* | pieraksta sistēma
lt: vizito registracija | registracija pas gydytoją | pacient* registracij* | elektroninė registracija pas gydytoją
pl: umawianie wizyt | rejestracja na wizytę | centralna e-rejestracja | rejestracja online | rezerwacja wizyt | e-rejestracja
de: Terminbuchung | Online-Terminbuchung | Terminvergabe | Terminvereinbarung | Terminmanagement | Arzttermin
da: tidsbestilling | booking | patientbooking | bookingsystem | online tidsbestilling | tidsbooking
sv: tidbokning | webbtidbok | tidbok | tidsbokning | bokning av besök | kallelse och tidbokning
no: timebestilling | timebooking | timeavtale | bestille time | pasientbooking | timebok
fr: prise de rendez-vous | rendez-vous en ligne | gestion des rendez-vous | prise de rendez-vous en ligne | réservation de consultations | agenda médical
! IPR IS (LT), digiregistratuur (EE) and e-rejestracja (PL) are the national booking services

# appointment-reminder < appointment-booking, notification ~ text-message
en: appointment reminder | visit reminder | no-show reduction | SMS appointment reminder | missed appointments | no-show appointments
fi: ajanvarausmuistutus | muistutus ajanvarauksesta | ajanvarausmuistut* | muistutusviesti | peruuttamatta jäänyt aika
et: visiidi meeldetuletus | vastuvõtu meeldetuletus | visiidi* meeldetuletu* | meeldetuletuste saatmine
lv: vizītes atgādinājums | atgādinājums par vizīti | vizīt* atgādinājum* | pieraksta atgādinājums
lt: vizito priminimas | vizit* priminim* | priminimas apie vizitą | neatvykimas į vizitą
pl: przypomnienie o wizycie | przypomnienia o wizytach | przypominanie o terminie wizyty | potwierdzanie wizyt
de: Terminerinnerung | Erinnerung an Termine | Terminerinnerungen | Erinnerungsservice
da: påmindelse om aftale | aftalepåmindelse | SMS-påmindelse | udeblivelse | påmindelse om tid
sv: påminnelse om besök | besökspåminnelse | bokningspåminnelse | påminnelse om bokad tid | uteblivna besök
no: timepåminnelse | påminnelse om time | SMS-påminnelse | ikke møtt til time
fr: rappel de rendez-vous | rappels de rendez-vous | rappel par SMS | rendez-vous non honorés

# rescheduling < appointment-booking ~ waiting-list-management
any: reschedul*
en: rescheduling | appointment cancellation | change of appointment | cancel appointment | rebooking
fi: ajan siirtäminen | ajanvarauksen peruuttaminen | ajan peruu* | varauksen siirto | ajanvarauksen siirto
et: vastuvõtuaja muutmine | broneeringu tühistamine | aja tühistami* | visiidi ümberbroneerimi* | broneeringu muutmi*
lv: vizītes pārcelšana | pieraksta atcelšana | vizīt* pārcelšan* | pieraksta maiņa | vizītes atcelšana
lt: vizito perkėlimas | vizito atšaukimas | vizit* atšaukim* | registracijos atšaukimas
pl: zmiana terminu wizyty | odwołanie wizyty | odwoływanie wizyt | przełożenie wizyty
de: Terminverschiebung | Terminabsage | Terminänderung | Umbuchung von Terminen | Terminverlegung
da: ombooking | flytning af aftale | ændring af tid | aflysning af tid | afbestilling af tid
sv: ombokning | avbokning | om- och avbokning | ändra bokad tid
no: ombooking | avbestilling av time | endring av time | flytte time | avlyse time
fr: report de rendez-vous | annulation de rendez-vous | modification de rendez-vous | déplacement de rendez-vous

# capacity-planning < scheduling ~ bed-management, analytics
any: capacity planning | kapacit* planavim* | demand forecast*
en: capacity planning | capacity management | demand forecasting | resource capacity | hospital demand | bed demand | facility capacity
fi: kapasiteetin suunnittelu | kapasiteetinhallin* | kapasiteetin hallinta | kysynnän ennustaminen | kuormitusennuste
et: mahtude planeerimine | võimsuse planeerimine | ressursivajaduse prognoosimine | läbilaskevõime planeeri* | koormuse prognoosi*
lv: kapacitātes plānošana | jaudas plānošana | resursu noslodze | pieprasījuma prognozēšana
lt: pajėgumų planavimas | pajėgum* planavim* | apkrovos planavimas | poreikio prognozavimas
pl: planowanie obłożenia | planowanie zdolności | zarządzanie obłożeniem | prognozowanie zapotrzebowania | zarządzanie potencjałem
de: Kapazitätsplanung | Kapazitätsmanagement | Auslastungsplanung | Bedarfsprognose | Kapazitätssteuerung
da: kapacitetsplanlægning | kapacitetsoverblik | belægningsprognose | aktivitetsplanlægning | prognoser for kapacitet | sygehuskapacitet
sv: kapacitetsplanering | beläggningsprognos | behovsprognos
no: kapasitetsplanlegging | kapasitetsoversikt | beleggsprognose | behovsprognose
fr: planification des capacités | gestion des capacités | pilotage capacitaire | prévision d'activité | gestion capacitaire

# waiting-time-display < queue-management ~ emergency-care
any: waiting time
en: waiting time display | waiting time | estimated waiting time | waiting room screen | wait time information
fi: odotusajan näyttö | odotusaika | odotusaikanäyttö | jonotilanne
et: ooteaja kuvamine | ooteaja* | ooteaja ekraan
lv: gaidīšanas laika attēlošana | gaidīšanas laiks | gaidīšan* laik* | gaidīšanas laika ekrāns
lt: laukimo laiko rodymas | laukim* laik* | laukimo laiko ekranas
pl: wyświetlanie czasu oczekiwania | czas* oczekiwania | ekran w poczekalni
de: Wartezeitanzeige | Wartezeit | Anzeige der Wartezeit | Wartezimmerbildschirm
da: visning af ventetid | ventetidsvisning | ventetidsskærm | aktuel ventetid
sv: visning av väntetid | väntetidsskärm | väntrumsskärm
no: visning av ventetid | ventetidsvisning | forventet ventetid | venteromsskjerm
fr: affichage du temps d'attente | temps d'attente | durée d'attente estimée | écran de salle d'attente

# patient-administration ~ hospital-information-system, billing, patient
any: patient administration
en: patient administration | patient administrative system | patient management | hospital administration
fi: potilashallinto | potilashallin* | potilaiden hallinta
et: patsientide haldus | patsiendi registreerimi* | patsientide arvestus | registratuur
lv: pacientu administrēšana | pacientu uzskaite | pacient* uzskait* | pacientu reģistrācija | pacientu vadība
lt: pacientų administravimas | pacientų apskaita | pacient* apskait* | pacientų valdymas
pl: administracja pacjentów | obsługa pacjenta | ewidencja pacjentów | część biała i szara
de: Patientenadministration | Patientenmanagement | administratives System
da: administration af patienter | patientadministrative opgaver | PAS | patientadministrativ
sv: administration av patienter | patientadministrativa processer | vårdadministrativa uppgifter | PAS
no: administrasjon av pasienter | pasientadministrative rutiner | PAS | pasientadministrative
fr: gestion administrative des patients | dossier administratif du patient | identités et mouvements

# admission-registration < patient-administration ~ discharge, bed-management
any: admission discharge transfer
en: patient admission registration | patient admission | hospital admission | inpatient admission | admission, discharge and transfer | readmission
fi: sisäänkirjaus | potilaan sisäänkirjaus | osastolle kirjaaminen | sisäänkirjau* | hoitojakson avaaminen | sairaalahoitoon ottaminen
et: hospitaliseerimine | patsiendi vastuvõtmine haiglasse | hospitaliseerimi* | haiglasse saabumise registreeri* | haiglasse vastuvõtt
lv: stacionēšana | pacienta uzņemšana | pacientu uzņemšana | uzņemšanas nodaļa | stacionēšan* | hospitalizācija
lt: hospitalizavimas | paciento priėmimas | stacionarizavimas | priėmimo skyrius | hospitalizacija
pl: przyjęcie do szpitala | przyjęcie pacjenta | izba przyjęć | hospitalizacja | przyjęcia pacjentów
de: Patientenaufnahme | stationäre Aufnahme | Aufnahmemanagement | Aufnahme und Entlassung | Aufnahmeprozess | Krankenhausaufnahme
da: indlæggelse | indskrivning | registrering af indlæggelse | indlæggelsesrapport | indlæggelsesadvis | genindlæggelse
sv: inskrivning | inläggning | inskrivning av patient | slutenvårdstillfälle | inskrivning och utskrivning | sjukhusinläggning
no: innleggelse | innskriving | registrering av innleggelse | pasientinnleggelse | innleggelsesrapport | reinnleggelse
fr: admission du patient | préadmission | bureau des entrées | admission des patients | enregistrement des admissions | gestion des hospitalisations

# workflow ~ digital-health
any: workflow* | arbeidsflyt*
en: workflow | workflow management | clinical workflow | process support | work processes
fi: työnkulku | työnkul* | työnkulkujen hallinta | prosessinohjaus | työprosessi | toiminnanohjaus
et: töövoog | töövoo* | tööprotsess | protsessijuhtimi* | tööprotsessid
lv: darba plūsma | darbplūsma | darba process | darb* plūsm* | darbplūsm* pārvaldīb*
lt: darbo eiga | darbo eigos valdymas | darbo procesai | procesų valdymas | darbo srautas
pl: przepływ pracy | obieg zadań | procesy pracy | zarządzanie procesami | przepływ zadań
de: Arbeitsablauf | Workflow | Ablaufsteuerung | Prozessunterstützung | Arbeitsprozess | Prozessmanagement
da: arbejdsgang | arbejdsgange | workflow | procesunderstøttelse | arbejdsproces | forløbsstyring
sv: arbetsflöde | arbetsprocess | processtöd | arbetsflöden | ärendehantering
no: arbeidsflyt | arbeidsprosess | prosesstøtte | arbeidsprosesser | saksflyt
fr: flux de travail | workflow | gestion des processus | processus métier | organisation du travail

# task-list < workflow ~ care-coordination, handover
any: task management
en: task list | task management | worklist | work queue
fi: tehtävälista | työlista | tehtävien hallinta | tehtävänhallinta | työjono | tehtävälistau*
et: ülesannete nimekiri | tööülesannete haldus | ülesannete haldamine | töönimekiri | tööjärjekord
lv: uzdevumu saraksts | uzdevumu pārvaldība | darba saraksts | uzdevum* sarakst*
lt: užduočių sąrašas | užduočių valdymas | užduoč* sąraš* | darbų sąrašas
pl: lista zadań | zarządzanie zadaniami | lista robocza | listy zadań
de: Aufgabenliste | Aufgabenverwaltung | Arbeitsliste | Aufgabenmanagement | Worklist
da: opgaveliste | opgavestyring | arbejdsliste | opgaveoverblik | opgavehåndtering
sv: uppgiftslista | arbetslista | uppgiftshantering | att göra-lista | ärendelista
no: oppgaveliste | arbeidsliste | oppgavehåndtering | oppgavestyring | gjøremålsliste
fr: liste de tâches | gestion des tâches | liste de travail | tâches à faire

# electronic-form < data-entry ~ questionnaire, structured-documentation
any: form builder | e-formular* | formular* elektron* | webform*
en: electronic form | digital form | form builder | web form | online form | form designer | web forms
fi: sähköinen lomake | verkkolomake | lomakepohja | lomakkeisto | sähköiset lomakkeet | lomakepalvelu
et: elektrooniline vorm | veebivorm | e-vorm | vormide koostamine | digivorm
lv: elektroniskā veidlapa | e-veidlapa | tiešsaistes veidlapa | elektronisk* veidlap* | digitālās formas
lt: elektroninė forma | elektroninės formos | e. forma | elektronin* form* pildym* | internetinė forma
pl: formularz elektroniczny | formularze elektroniczne | e-formularz | kreator formularzy | formularz online
de: elektronisches Formular | Online-Formular | Formularmanagement | Formularverwaltung | digitales Formular | Webformular
da: elektronisk blanket | digital formular | webformular | blanketter | elektronisk skema
sv: elektroniskt formulär | webbformulär | formulärhantering | e-formulär | digital blankett | formulärmotor
no: elektronisk skjema | elektroniske skjema | nettskjema | digitalt skjema | skjemaløsning | skjemamotor
fr: formulaire électronique | formulaire en ligne | générateur de formulaires | formulaire numérique | dématérialisation des formulaires

# questionnaire < patient-reported-data ~ symptom-checker
any: questionnair* | questionari* | cuestionari* | kvestionar*
en: questionnaire | =surveys | health survey | health questionnaire | electronic questionnaire | patient survey | survey questionnaire
fi: kyselylomake | esitietolomake | esitietokysely | kyselytutkimus | potilaskysely
et: küsimustik | ankeet | tervisedeklaratsioon | küsitlus | patsiendiküsimustik
lv: aptaujas anketa | anketa | anketēšana | pacientu aptauja | aptauj*
lt: klausimynas | anketa | pacientų apklausa | klausimyn*
pl: kwestionariusz | ankieta | ankieta pacjenta | wywiad ankietowy | kwestionariusze
de: Fragebogen | Patientenfragebogen | Anamnesebogen | digitale Anamnese | Patientenbefragung
da: spørgeskema | spørgeskemaer | patientspørgeskema | elektronisk spørgeskema
sv: frågeformulär | enkät | hälsoformulär | hälsodeklaration | patientenkät | anamnesformulär
no: spørreskjema | kartleggingsskjema | spørreundersøkelse | pasientskjema | egenerklæring
fr: questionnaire | questionnaire de santé | questionnaire patient | enquête patient | auto-questionnaire

# patient-reported-data < data-entry ~ patient-portal, self-monitoring
any: patient-generated data | patient diary
en: patient-reported data | patient-generated health data | patient diary | self-reported data | citizen-generated data
fi: potilaan itse tuottama tieto | omatiedot | kansalaisen tuottamat hyvinvointitiedot | omahoitopäiväkirja
et: patsiendi sisestatud andmed | patsiendi enda sisestatud | patsiendi loodud andmed | patsiendi kogutud andmed
lv: pacienta sniegtie dati | pacienta ievadīti dati | pacienta dienasgrāmata | pašziņoti dati
lt: paciento pateikti duomenys | paciento suvesti duomenys | paciento dienynas
pl: dane zgłaszane przez pacjenta | dane wprowadzane przez pacjenta | dzienniczek pacjenta | dzienniczek samokontroli
de: patientengenerierte Daten | Patiententagebuch | patientenberichtete Daten | selbst erfasste Gesundheitsdaten | Symptomtagebuch
da: patientgenererede data | egne målinger | borgergenererede data | patientdagbog | hjemmerapporterede data
sv: patientgenererade data | egenrapporterade data | patientdagbok | egenrapportering | invånargenererad data
no: pasientgenererte data | egenrapporterte data | pasientdagbok | egenrapportering
fr: données générées par le patient | données saisies par le patient | carnet de suivi du patient | journal du patient | données rapportées par le patient

# self-monitoring < self-management ~ remote-measurement, telemonitoring
any: self-monitoring | self-tracking
en: self-measurement | self-tracking | home measurements | home monitoring by patients | measure at home | own measurements | measurements at home
fi: kotimittaus | kotimittau* | itsemittaus | omaseuran* | omamittau*
et: enesejälgimine | enesejälgimi* | kodused mõõtmised | tervisenäitajate jälgimine kodus
lv: pašuzraudzība | paškontrole | pašmērījumi | mērījumi mājās | paškontrol* mērījum*
lt: savikontrolė | savistaba | savistab* | matavimai namuose | sveikatos savikontrolė
pl: samokontrola | samokontrol* | samodzielne pomiary | pomiary domowe | samoobserwacja
de: Selbstmonitoring | Selbstmessung | Selbstbeobachtung | Selbstkontrolle der Werte | Messung zu Hause | eigene Messwerte | eigene Messungen
da: hjemmemåling | selvmonitorering | egenmåling
sv: egenmätning | hemmätning | egenmätningar | självmonitorering | egna mätningar | logga kost | följa sina framsteg
no: egenmonitorering | hjemmemåling | selvmonitorering | egenmålinger | egne målinger | loggføre kosthold | loggføre aktivitet
fr: autosurveillance | auto-surveillance | automesure | auto-mesure | autosuivi

# self-management ~ chronic-disease, patient, mobile-health-app
any: self-management | self-care | selfcare | automanagement
en: self-management | self-care | self-care support | disease self-management | patient empowerment
fi: omahoito | omahoi* | itsehoito | itsehoi* | omahoidon tuki | sairauden omahoito
et: enesejuhtimine | enesehooldus | haiguse enesejuhtimi* | eneseabi | omahooldus
lv: pašaprūpe | slimības pašpārvaldība | pašaprūp* | pašpalīdzība | pacienta līdzdalība
lt: savirūpa | ligos savivalda | savipriežiūra | savipagalba | paciento įgalinimas
pl: samoopieka | samodzielne zarządzanie chorobą | samopomoc | samoopiek* | upodmiotowienie pacjenta
de: Selbstmanagement | Selbstfürsorge | Krankheitsselbstmanagement | Selbsthilfe | Patient Empowerment
da: egenomsorg | selvhjælp | egenmestring | patientempowerment | selvmonitorering og egenomsorg
sv: egenvård | egenvårdsstöd | självhjälp | egenvårdsråd | patientmedverkan
no: egenmestring | egenbehandling | selvhjelp | egenomsorg | mestring av sykdom
fr: autogestion | auto-prise en charge | autonomie du patient | autosoins | autogestion de la maladie

# self-service < patient-portal ~ digital-health
any: self-service
en: self-service | citizen self-service | e-service for citizens | online services for patients
fi: itsepalvelu | verkkoasiointi | asioin* verko*
et: iseteenindus | e-teenused patsiendile | iseteenindu*
lv: pašapkalpošanās | pašapkalpošanās portāls | e-pakalpojumi pacientiem | pašapkalpošan*
lt: savitarna | savitarnos portalas | elektroninės paslaugos pacientams | savitarnos sistema
pl: samoobsługa pacjenta | e-usługi dla mieszkańców | e-usługi dla pacjentów | usługi elektroniczne dla pacjentów
de: Selbstbedienung | Self-Service | Online-Dienste für Patienten | Bürgerservice online
da: selvbetjening | borgerselvbetjening | digital selvbetjening
sv: självbetjäning | e-tjänst | e-tjänster | 1177 e-tjänster
no: selvbetjening | selvbetjeningsløsning | innbyggertjenester
fr: libre-service | services en ligne aux usagers | téléservice | services en ligne pour patients

# health-coaching < self-management ~ behaviour-change, lifestyle
any: health coach* | eCoach
en: health coaching | digital coaching | lifestyle coaching | online coaching | health coach | coaching platform | coaching app | personal coaching
fi: terveysvalmennus | digivalmennus | verkkovalmennus | terveysvalmennu* | elintapavalmennus | elintapaohjaus
et: tervisenõustamine | terviseteemaline nõustamine | terviseharrastuse juhendamine | elustiilinõustamine
lv: veselības koučings | veselības konsultēšana | dzīvesveida konsultācijas | veselības treneris
lt: sveikatos koučingas | sveikatos konsultavimas | gyvensenos konsultavimas | sveikatos treneris
pl: coaching zdrowotny | doradztwo zdrowotne | trener zdrowia | doradztwo w zakresie stylu życia
de: Gesundheitscoaching | Online-Coaching | Patientencoaching | Gesundheitsberatung | Lebensstilberatung | Coaching
da: sundhedscoaching | digital coaching | livsstilsvejledning | sundhedsvejledning | telefonisk sundhedsvejledning | personlig coaching
sv: hälsocoachning | hälsocoach | livsstilsrådgivning | hälsorådgivning | digital coachning | coachning | personlig coachning
no: helsecoaching | helseveiledning | livsstilsveiledning | digital coaching | frisklivstilbud | veiledning om levevaner
fr: coaching santé | accompagnement personnalisé en santé | coach santé | conseil en hygiène de vie | coaching en ligne

# behaviour-change < self-management ~ lifestyle, prevention
any: behaviour change | behavior change | nudging
en: behaviour change | behavioural change | behavioral change | changing behaviour | behavioural intervention | lifestyle change | habit change | behavior change | change behaviour | change behavior | change habits
fi: käyttäytymisen muutos | elintapamuutos | elintapojen muutta* | elämäntapamuutos | käyttäytymisen muuttaminen | elintapojen muuttaminen
et: käitumise muutmine | elustiili muutmine | käitumismuutus | harjumuste muutmi* | käitumise muutmi*
lv: uzvedības maiņa | dzīvesveida maiņa | paradumu maiņa | uzvedīb* maiņ*
lt: elgsenos keitimas | gyvensenos keitimas | elgesio keitimas | įpročių keitimas | elgsen* keitim*
pl: zmiana zachowań | zmiana zachowań zdrowotnych | zmiana stylu życia | zmiana nawyków
de: Verhaltensänderung | Lebensstiländerung | Verhaltensintervention | Gesundheitsverhalten | Verhalten ändern | Gewohnheiten ändern
da: adfærdsændring | livsstilsændring | adfærdsændringer | vaneændring | adfærdsdesign | ændre vaner | ændre livsstil
sv: beteendeförändring | livsstilsförändring | förändring av levnadsvanor | beteendepåverkan | förändra levnadsvanor | ändra levnadsvanor | förändrade levnadsvanor | vaneförändring
no: atferdsendring | livsstilsendring | endring av levevaner | vaneendring | endre levevaner | endre vaner
fr: changement de comportement | modification du mode de vie | changement d'habitudes | changement comportemental | changer de comportement | changer ses habitudes
more: cambio de comportamiento | cambio de conducta | cambio de hábitos | cambiamento del comportamento | cambiamento comportamentale | gedragsverandering | mudança de comportamento | změna chování | sprememba vedenja

# health-education ~ patient, prevention, training
any: patient education | health literacy | patient leaflet
en: patient education | health education | patient information | health literacy | therapeutic education | educational content for patients | misinformation
fi: potilasohjaus ja neuvonta | terveysneuvonta | potilasneuvonta | potilasohje | terveyden lukutaito | terveysviestin*
et: patsiendiõpetus | terviseharidus | patsiendi juhendamine | patsiendiinfo | terviseteadlikkus | patsiendijuhend
lv: pacientu izglītošana | veselības izglītība | pacient* izglīto* | veselības pratība | informācija pacientiem
lt: pacientų mokymas | sveikatos mokymas | pacientų švietimas | sveikatos raštingumas | pacient* mokym*
pl: edukacja pacjenta | edukacja zdrowotna | edukacj* pacjent* | informacja dla pacjenta | alfabetyzm zdrowotny
de: Patientenschulung | Patientenedukation | Gesundheitsbildung | Patientenaufklärung | Gesundheitskompetenz | Patienteninformation
da: patientuddannelse | patientinformation | patientundervisning | sundhedskompetence | patientvejledning | =sundhedsoplysning
sv: patientutbildning | patientinformation | hälsolitteracitet | hälsoinformation | patientundervisning | patientskola
no: pasientopplæring | pasientinformasjon | helsekompetanse | læring og mestring | lærings- og mestringskurs | =helseopplysning
fr: éducation thérapeutique du patient | éducation à la santé | information du patient | littératie en santé | ETP

# gamification < behaviour-change ~ virtual-reality
any: gamif* | gamyfik* | serious game* | edugame | spielif*
en: gamification | serious games | motivational games | patient motivation | rewards and challenges | health game
fi: pelillisyys | pelillistäminen | hyötypeli | terveyspeli | motivoiva peli | pelillist*
et: mängustamine | mängulisus | tõsimäng | mängustami* | terviseteemaline mäng
lv: spēliskošana | veselības spēle | motivācija un spēles | spēļošana
lt: žaidybinimas | sužaidybinimas | rimtieji žaidimai | žaidybin* | motyvavimas žaidimais
pl: grywalizacja | gry poważne | motywowanie pacjenta | gra zdrowotna | grywaliz*
de: Gamification | Lernspiel | Serious Game | Motivationsförderung | spielerische Elemente
da: gamification | spilbaseret | læringsspil | motivation gennem spil | sundhedsspil
sv: spelifiering | spelbaserad | hälsospel | motivationsstöd | motivationshöjande
no: spillifisering | spillbasert | helsespill | motivasjonsstøtte | treningsspill
fr: ludification | jeu sérieux | gamification | jeux thérapeutiques | motivation du patient

# exercise-programme ~ rehabilitation, telerehabilitation
any: fyzioterap* | exercise video* | exergam*
en: exercise programme | training programme for patients | exercise prescription | home exercises | exercise therapy | exercise videos
fi: harjoitusohjelma | harjoitusohjelm* | kuntoutusharjoitus | kotiharjoit* | liikuntaohjelma | liikeharjoit*
et: harjutusprogramm | harjutuskava | kodused harjutused | treeningkava | liikumisravi | võimlemiskava
lv: vingrojumu programma | vingrojumi mājās | vingrojum* | ārstnieciskā vingrošana
lt: pratimų programa | pratim* program* | pratimai namuose | kineziterapijos pratimai | mankštos programa
pl: program ćwiczeń | ćwiczenia w domu | zestaw ćwiczeń | trening rehabilitacyjny | ćwiczenia rehabilitacyjne
de: Übungsprogramm | Trainingsprogramm | Trainingsplan | Heimübungen | Bewegungstherapie | Übungen für zu Hause
da: træningsprogram | øvelsesprogram | hjemmetræning | genoptræningsøvelser | digital træning | træningsvideo
sv: träningsprogram | övningsprogram | hemträning | rehabträning | rörelseövningar | fysisk aktivitet på recept
no: treningsprogram | øvelsesprogram | hjemmetrening | treningsøvelser | øvelsesbank
fr: programme d'exercices | exercices à domicile | activité physique adaptée | exercices de rééducation | programme d'entraînement

# messaging ~ patient-portal, telemedicine
any: secure messag* | instant messag* | messenger
en: messaging | secure messaging | patient messaging | electronic messages | secure email | asynchronous communication | two-way communication | interactive messaging | messaging system | messaging platform | deliver messages | communication with patients | motivational messages
fi: viestintä potilaan kanssa | suojattu viesti | viestinvälitys | turvaviesti | viestipalvelu | suojattu viestintä | viestien lähettäminen
et: sõnumivahetus | turvaline sõnumivahetus | suhtlus patsiendiga | sõnumi* saatmi* | turvasõnum | sõnumside
lv: ziņojumapmaiņa | droša saziņa | ziņojumu apmaiņa | saziņa ar pacientu | ziņojum* apmaiņ*
lt: žinučių siuntimas | saugus susirašinėjimas | keitimasis žinutėmis | bendravimas su pacientu | saugūs pranešimai
pl: komunikator | bezpieczna komunikacja z pacjentem | wymiana wiadomości | wiadomości do pacjenta | bezpieczne wiadomości
de: sichere Nachrichten | Nachrichtenaustausch | TI-Messenger | Kommunikation im Medizinwesen | KIM | Kurznachrichtendienst | Nachrichten senden
da: sikker kommunikation | beskedudveksling | sikker mail | beskedfunktion | korrespondancemeddelelse | MedCom-meddelelse | sende beskeder
sv: säker meddelandehantering | meddelandefunktion | säkra meddelanden | asynkron kommunikation | säker digital kommunikation | motiverande meddelanden | meddelanden till patient
no: meldingsutveksling | sikker meldingsutveksling | elektroniske meldinger | pleie- og omsorgsmeldinger | e-dialog | meldingsløsning | sende meldinger
fr: messagerie sécurisée | échanges sécurisés avec le patient | messages personnalisés | envoi de messages
! KIM (DE), MSSanté (FR), MedCom (DK), SDK (SE) are the national secure-mail services of health care

# chat < messaging ~ video-consultation
any: live-chat | live chat
en: chat | live chat | text chat | online chat with nurse | chat service
fi: hoitaja-chat | chat-vastaanotto | lääkäri-chat | digiklinikka chat | =chat
et: vestlusaken | tekstivestlus | õe vestlus | reaalajas vestlus | vestlusrakendus
lv: tērzēšana | tiešsaistes tērzēšana | čats | tērzēšan*
lt: pokalbių langas | pokalbiai internetu | tiesioginis pokalbis internetu | susirašinėjimas realiu laiku
pl: czat | czat z lekarzem | czat z pacjentem | rozmowa tekstowa
de: Chat-Funktion | Live-Chat | Textchat | Chat mit Arzt | Chatkonsultation | =Chat
da: chatfunktion | chatkonsultation | online chat | chat med sygeplejerske | =chat
sv: chattfunktion | chatt | digital chatt | chattbesök | vårdchatt
no: chattefunksjon | chat-tjeneste | chatløsning | nettprat | =chat
fr: chat en ligne | messagerie instantanée | discussion en ligne | dialogue en ligne | messagerie de discussion

# text-message < messaging
any: SMS
en: text message | SMS | SMS gateway | text messaging | SMS notification
fi: tekstiviesti | tekstivieste* | tekstiviestipalvelu | SMS-viesti
et: tekstisõnum | SMS-sõnum | lühisõnum | SMS-teavitus
lv: īsziņa | SMS ziņa | īsziņ* | SMS paziņojums
lt: SMS žinutė | trumpoji žinutė | SMS pranešimas | trumpoji SMS
pl: wiadomość SMS | SMS | powiadomienia SMS | bramka SMS
de: SMS-Versand | Textnachricht | SMS-Benachrichtigung | SMS-Gateway
da: sms-besked | tekstbesked | sms-service | SMS-udsendelse
sv: sms-tjänst | textmeddelande | sms-utskick | SMS-meddelande
no: tekstmelding | SMS-melding | SMS-varsling | SMS-tjeneste
fr: message texte | SMS | envoi de SMS | texto

# notification < messaging ~ alarm, workflow
any: push notification* | notifikac* | notifikas* | notifikat* | powiadom*
en: notifications and alerts | push notification | automatic notification | alert notifications | reminder notifications
fi: ilmoitus käyttäjälle | push-ilmoitus | automaattinen heräte | automaattinen ilmoitus | herätteet | muistutukset ja ilmoitukset
et: automaatteavitus | tõuketeade | automaatne teavitus | teavituste saatmi*
lv: paziņojumi lietotājam | automātisks paziņojums | pašpiegādes paziņojumi | brīdinājumi un paziņojumi | automātisk* paziņojum*
lt: pranešimai naudotojui | automatinis pranešimas | automatin* pranešim* | tiesioginiai pranešimai | įspėjimai ir priminimai
pl: powiadomienia | powiadomienie push | automatyczne powiadomienia | alerty | alerty i powiadomienia
de: Benachrichtigung | Push-Benachrichtigung | automatische Benachrichtigung | Push-Nachricht | automatische Warnhinweise
da: notifikation | advisering | notifikationer | automatisk besked
sv: notifiering | avisering | pushnotis | aviseringar | automatiska aviseringar | notis
no: varsling | notifikasjon | pushvarsel | automatisk varsel | påminnelser og varsler
fr: notifications push | alertes automatiques | notification automatique | système d'alertes et de notifications

# alarm < notification ~ medical-device, escalation
any: alarm* management | nurse call | alarmmanag*
en: alarm | alarm management | nurse call | alarm handling | clinical alarms | patient alarm
fi: hälytys | hälyty* | hälytysten hallinta | hälytysjärjestelmä
et: häirete haldus | õekutse | õekutsesüsteem | häiresignaal
lv: trauksmes signāls | māsas izsaukums | trauksm* pārvaldīb* | māsu izsaukuma sistēma
lt: aliarmas | slaugytojų iškvietimas | pavojaus signalas | aliarm* valdym* | slaugytojos iškvietimo sistema
pl: alarm | system przyzywowy | zarządzanie alarmami | przywołanie pielęgniarki | instalacja przyzywowa
de: Alarmmanagement | Alarmierung | Schwesternruf | Lichtrufanlage | Patientenruf | Alarmsystem
da: alarmhåndtering | patientkald | kaldesystem | sygeplejerskekald | alarmsystem | kaldeanlæg
sv: larmhantering | patientkallelse | kallelsesignal | patientlarm | kallelsesystem
no: alarmhåndtering | pasientvarsling | pasientvarslingsanlegg | sykesignal | sykesignalanlegg | alarmsystem
fr: gestion des alarmes | appel malade | alarme clinique | appel infirmier | système d'alarme

# escalation < notification ~ early-warning-score
any: escalation protocol | eskalac* procedur*
en: clinical escalation | escalation of care | escalation pathway | alert escalation | on-call paging
fi: eskalointi | hälytysten eskalointi | eskaloin* | edelleen ohjaaminen kiireellisissä tilanteissa | päivystäjän hälyttäminen
et: eskaleerimine | eskaleerimi* | häire edastamine | valvearsti teavitamine
lv: eskalācija | eskalācij* | trauksmes eskalācija | dežūrārsta izsaukšana
lt: eskalavimas | eskalavim* | pranešimo perdavimas aukštesniam lygiui | budinčio gydytojo iškvietimas
pl: eskalacja | eskalacj* alarm* | wezwanie dyżurnego | procedura eskalacji
de: Eskalation | Eskalationsstufen | Alarmeskalation | Eskalationsmanagement
da: eskalering | eskalering af alarmer | tilkald af vagthavende | eskalationsplan
sv: eskalering | eskalering av larm | larmkedja | eskaleringsrutin
no: eskalering | eskalering av alarmer | varslingskjede | eskaleringsrutine
fr: escalade des alertes | escalade clinique | procédure d'escalade | appel de garde

# video-consultation < telemedicine
any: video consult* | videoconsult* | videokonsult* | videovisit* | telekonsult* | teleconsult* | tele-konsult*
en: video consultation | video visit | virtual visit | video call with doctor | online consultation | remote consultation
fi: videovastaanotto | videovastaano* | etävastaano* | videoneuvottelu potilaan kanssa | videokäynti
et: videokonsultatsioon | videovastuvõtt | videovisiit | videokõne | e-konsultatsioon videoga
lv: videokonsultācija | video vizīte | attālināt* konsultāc* | videozvans
lt: vaizdo konsultacija | nuotolin* konsultac* | vaizdo skambutis | nuotolinis vizitas
pl: wideokonsultacja | wideoporada | konsultacja wideo | e-wizyta | porada online
de: Videosprechstunde | Videokonsultation | Videobehandlung | Videotelefonie | Fernsprechstunde
da: videokonsultation | videosamtale | virtuel konsultation | skærmbesøg | videomøde med patient | videoopkald | kontakt på video
sv: videobesök | videomöte i vården | digitalt vårdmöte | videokonsultation | vård på distans via video | digitala vårdbesök | kontakt via video
no: videokonsultasjon | videosamtale | videomøte med pasient | digital konsultasjon | e-konsultasjon | videobesøk | kontakt på video
fr: consultation vidéo | vidéoconsultation | consultation à distance | visioconférence médicale
! skærmbesøg (DK): video visits of municipal home nursing; teleporada (PL): the statutory remote visit

# triage ~ emergency-care, symptom-checker, primary-care
any: triag* | triaž* | triaaž*
en: triage | emergency triage | telephone triage | prioritisation of patients
fi: triage | hoidon tarpeen arviointi | hoidon tarpeen arvio* | kiireellisyyden arviointi | hoidontarpeen arvioin* | ensiarvio
et: triaaž | patsientide sorteerimine | triaaži läbiviimine | abivajaduse kiireloomulisuse hindamine
lv: triāža | pacientu šķirošana | pacient* šķirošan* | prioritātes noteikšana pacientiem
lt: pacientų rūšiavimas | triažas | pacient* rūšiavim* | skubos kategorija | skubumo vertinimas
pl: triaż | segregacja medyczna | system triage | triage na SOR | ocena pilności
de: Triage | Dringlichkeitseinschätzung | medizinische Ersteinschätzung
da: triage | hastegradsvurdering | visitation | telefonvisitation | triagering
sv: triage | triagering | akut bedömning av patienter | prioritering av patienter | hänvisning till rätt vårdnivå
no: triage | triagering | hastegradsvurdering | hastegrad | prioritering av pasienter
fr: triage | tri des patients | infirmière d'accueil et d'orientation | priorisation des patients | tri aux urgences

# early-warning-score < clinical-decision-support ~ intensive-care
any: NEWS2 | MEWS | early warning score | PEWS | sepsis* alert
en: early warning score | deterioration detection | NEWS2 | patient deterioration | early warning system for patients | sepsis alert
fi: aikaisen varoituksen pisteytys | NEWS-pisteytys | NEWS-pisteet | potilaan tilan heikkeneminen | aikainen varoitu*
et: varajase hoiatuse skoor | varase hoiatuse skaala | patsiendi seisundi halvenemine | varajase hoiatu*
lv: agrīnās brīdināšanas skala | agrīnās brīdināšanas sistēma pacientiem | agrīn* brīdināšan* | pacienta stāvokļa pasliktināšanās
lt: ankstyvojo perspėjimo skalė | ankstyvojo įspėjimo skalė | paciento būklės blogėjimas | ankstyv* perspėjim*
pl: skala wczesnego ostrzegania | system wczesnego ostrzegania pacjent | pogorszenie stanu pacjenta | skal* wczesnego ostrzegania
de: Frühwarnscore | Frühwarnsystem Patient | Early Warning Score | klinische Verschlechterung | Frühwarnsystem für Patienten
da: early warning score | tidlig opsporing | TOBS | tidlig opsporing af begyndende sygdom | forværring af tilstand
sv: tidig varning | early warning score | försämring hos patient | NEWS-poäng | tidig upptäckt av försämring
no: tidlig oppdagelse | tidlig oppdagelse av forverret tilstand | NEWS-skår | forverret tilstand | tidlig varslingsskår
fr: score d'alerte précoce | détection de la dégradation clinique | alerte précoce | score de gravité précoce

# risk-prediction < analytics ~ machine-learning, clinical-decision-support
any: risk stratif* | prediktiv* model* | predictive model* | risikostratif* | risk score | predykc* ryzyk* | risk calculat*
en: risk prediction | risk stratification | risk assessment of patients | risk score | predictive analytics | prediction model | risk calculator | cancer risk | disease risk | risk of disease
fi: riskien ennustaminen | riskiennuste | riskiarvio potilaasta | riskilaskuri | riskiryhmien tunnistami*
et: riski prognoosimine | riskihindamine patsiendil | riskikalkulaator | riskipatsientide tuvastamine
lv: risku prognozēšana | riska stratifikācija | pacientu riska novērtējums | riska kalkulators
lt: rizikos prognozavimas | rizikos stratifikavimas | paciento rizikos vertinimas | rizik* prognoz*
pl: predykcja ryzyka | stratyfikacja ryzyka | ocena ryzyka pacjenta | prognozowanie ryzyka
de: Risikovorhersage | Risikostratifizierung | Risikoscore | Risikoprognose | Prädiktionsmodell | Risikorechner
da: risikoprædiktion | risikostratificering | risikovurdering af patienter | risikoberegner
sv: riskprediktion | riskstratifiering | riskbedömning av patient | riskskattning | riskkalkylator
no: risikoprediksjon | risikostratifisering | risikovurdering av pasient | risikokalkulator
fr: prédiction du risque | stratification du risque | score de risque | analyse prédictive | calculateur de risque

# clinical-guideline < knowledge-base ~ clinical-decision-support
any: clinical guideline* | protokol* kliniczn*
en: clinical guideline | practice guideline | treatment protocol | guidelines portal | treatment recommendation | clinical procedures | clinical practice guidelines | treatment guidelines | care guidelines
fi: hoitosuositus | käypä hoito | hoito-ohje | hoitosuositu* | hoito-ohjei* | käypä hoito -suositu*
et: ravijuhend | ravijuhendi* | kliiniline juhend | ravijuhis | patsiendikäsitlusjuhend
lv: klīniskās vadlīnijas | klīniskais algoritms | klīnisk* vadlīnij* | ārstēšanas vadlīnijas | klīniskie algoritmi
lt: klinikinės gairės | gydymo metodika | diagnostikos ir gydymo metodikos | klinikin* gair* | gydymo rekomendacijos | gydymo protokolai
pl: wytyczne kliniczne | wytyczne postępowania | standardy postępowania medycznego | zalecenia kliniczne | wytyczn* kliniczn*
de: klinische Leitlinie | Behandlungsleitlinie | medizinische Leitlinien | leitliniengerecht | Leitlinien der Fachgesellschaften | S3-Leitlinie | Behandlungsstandard | SOP-Verwaltung
da: klinisk retningslinje | nationale kliniske retningslinjer | behandlingsvejledning | klinisk vejledning | retningslinjer for behandling | NKR
sv: kliniska riktlinjer | vårdprogram | behandlingsriktlinje | nationella riktlinjer | kunskapsstöd | behandlingsrekommendation
no: kliniske retningslinjer | faglige retningslinjer | nasjonal faglig retningslinje | behandlingsveileder | fagprosedyre | veileder for behandling
fr: recommandations de bonne pratique | guide de bonnes pratiques | protocole de soins | recommandations cliniques | référentiel de prise en charge

# care-coordination ~ home-care, primary-care, chronic-disease
any: care coordination | integrated care | case management
en: care coordination | case management | continuity of care | collaboration between providers | cross-sector collaboration | team huddles
fi: hoidon koordinointi | hoidon jatkuvuus | palveluohjaus | asiakasohjaus | hoidon koordinoin*
et: ravi koordineerimine | integreeritud hooldus | juhtumikorraldus | koordineeri* ravi | hoolduskoordinatsioon
lv: aprūpes koordinācija | aprūp* koordin* | gadījuma vadība
lt: priežiūros koordinavimas | priežiūr* koordinavim* | atvejo vadyba | paslaugų tęstinumas
pl: koordynacja opieki | koordynowana opieka | opieka zintegrowana | ciągłość opieki | koordynator opieki
de: Versorgungskoordination | Case Management | sektorenübergreifende Versorgung | Fallmanagement | intersektorale Zusammenarbeit
da: koordinering af forløb | tværsektorielt samarbejde | sammenhængende patientforløb | forløbskoordination | tværsektoriel kommunikation | sammenhængende forløb
sv: vårdsamordning | samordning av vård | sammanhållen vård | vårdsamverkan | samordnad vård och omsorg | nära vård
no: koordinering av tjenester | samhandling | helhetlige tjenester | koordinerende enhet | samhandlingsløsning | tverrfaglig samarbeid
fr: coordination des soins | coordination des parcours | continuité des soins | gestion de cas | e-parcours
! samhandling is the Norwegian word for co-operation between providers of care

# multidisciplinary-conference < care-coordination ~ oncology, video-consultation
any: tumor board* | tumour board* | tumorboard* | MDT | konsylium* | konsilij* | konzili*
en: multidisciplinary team meeting | multidisciplinary conference | MDT meeting | tumour board | case conference
fi: moniammatillinen kokous | meeting-potilaskokous | moniammatillinen hoitokokous | hoitoneuvottelu | kuvantamisneuvottelu | moniammatillinen tiimi
et: konsiilium | multidistsiplinaarne konsiilium | vähikonsiilium | ravikonsiilium
lv: konsilijs | multidisciplinārs konsilijs | ārstu konsīlijs | multidisciplinārā komanda | konsīlij*
lt: konsiliumas | daugiadalykis konsiliumas | gydytojų konsiliumas | konsilium*
pl: konsylium | konsylium wielodyscyplinarne | zespół wielodyscyplinarny | konsylium lekarskie | konsylium onkologiczne
de: Tumorkonferenz | interdisziplinäre Fallkonferenz | Tumorboard | Fallbesprechung | multidisziplinäre Konferenz
da: multidisciplinær konference | MDT-konference | tværfaglig konference | konferencesvar
sv: multidisciplinär konferens | MDK | multidisciplinär behandlingskonferens | behandlingskonferens | rond och konferens
no: multidisiplinært møte | MDT-møte | tverrfaglig møte | tverrfaglig behandlingsmøte
fr: réunion de concertation pluridisciplinaire | concertation pluridisciplinaire | staff médical

# second-opinion < telemedicine ~ referral, radiology
any: second opinion | eConsult* | tele-expert* | telexpert* | econsult*
en: second opinion | specialist consultation | e-consultation between professionals | expert consultation | remote expert opinion | e-consultation
fi: toinen mielipide | erikoislääkärin konsultaatio | etäkonsultaatio | konsultaatiopyyntö | ammattilaisten konsultointi
et: teine arvamus | eriarsti konsultatsioon | e-konsultatsioonid
lv: otrais viedoklis | otrs viedoklis | speciālista konsultācija | e-konsilijs | ārstu savstarpējā konsultācija
lt: antroji nuomonė | antra nuomonė | specialisto konsultacija | gydytojas gydytojui konsultacija | antr* nuomon*
pl: druga opinia | konsultacja specjalisty na odległość | telekonsylium | konsultacja lekarz-lekarz | druga opinia lekarska
de: Zweitmeinung | Konsil | fachärztliche Konsultation | Zweitmeinungsverfahren | E-Konsil
da: second opinion | specialistrådgivning | speciallægerådgivning | telemedicinsk rådgivning mellem læger | faglig sparring
sv: second opinion | ny medicinsk bedömning | specialistkonsultation | konsultationsremiss | distanskonsultation
no: ny vurdering | second opinion | spesialistvurdering | konsultasjon med spesialist
fr: second avis | deuxième avis médical | télé-expertise | avis d'expert | demande d'avis spécialisé

# discharge-summary < clinical-documentation ~ discharge, health-data-exchange, transfer-of-care
any: discharge summar* | discharge letter | epikris* | epikriz* | epicris* | epikriiz*
en: discharge summary | discharge letter | discharge report | medical letter | hospital discharge letter
fi: loppuarvio | epikriisi | hoitopalaute | loppulausunto | hoitoyhteenveto | kotiutusyhteenveto
et: epikriis | haigusloo kokkuvõte | statsionaarne epikriis | ambulatoorne epikriis | väljakirjutusepikriis
lv: izraksts no stacionāra | epikrīze | izraksts no medicīniskās kartes | stacionāra izraksts | izrakst* epikrīz*
lt: epikrizė | išrašas iš medicinos dokumentų | stacionaro epikrizė | išrašas iš ligos istorijos
pl: karta informacyjna z leczenia | karta informacyjna leczenia szpitalnego | epikryza | wypis szpitalny
de: Arztbrief | Entlassbrief | Entlassungsbrief | elektronischer Arztbrief | Entlassungsbericht | eArztbrief
da: epikrise | udskrivningsbrev | udskrivningsepikrise | ambulantnotat | plejeforløbsplan
sv: epikris | utskrivningsinformation | utskrivningsmeddelande | slutanteckning | läkarbrev
no: epikrise | utskrivningsrapport | utskrivningsnotat | epikriser | sykepleiesammenfatning
fr: lettre de liaison | lettre de sortie | compte rendu d'hospitalisation | CRH | courrier de sortie

# handover < care-coordination ~ nursing, transfer-of-care
any: SBAR | ISBAR
en: clinical handover | shift handover | patient handoff | ward round | nursing handover | patient handover
fi: raportointi työvuoron vaihtuessa | potilaan siirto ja raportointi | vuoronvaihto | vuororaportti | hiljainen raportti | tiedonsiirto vuoronvaihdossa
et: valve üleandmine | vahetuse üleandmine | patsiendi üleandmine | valveraport | üleandmise raport
lv: maiņas nodošana | dežūras nodošana | pacienta nodošana | dežūr* nodošan*
lt: pamainos perdavimas | budėjimo perdavimas | pamain* perdavim*
pl: przekazanie dyżuru | raport pielęgniarski | raport lekarski | przekazywanie dyżuru
de: Dienstübergabe | Patientenübergabe | Schichtübergabe | Pflegeübergabe | Übergabeprotokoll | ärztliche Visite
da: vagtoverlevering | overlevering af patienter | rapportgivning | patientoverlevering | stuegang
sv: överrapportering | överlämning av patient | rapportering mellan skift | skiftrapport | rondstöd
no: vaktrapport | pasientoverlevering | vaktskifte | overlevering av pasient | rapportmøte | previsitt
fr: transmission entre équipes | relève de poste | relève infirmière | transmission des consignes | tour de visite
`
