/** Kinds of systems, clinical ones first, then those behind care: what a buyer or a product page calls the product. */
export const systems = `
# digital-health ~ health-information-system, innovation
any: eHealth | digital health | m-health
en: digital health | electronic health services | health IT | health information technology | healthtech | digital healthcare
fi: digitaalinen terveydenhuolto | sähköinen terveydenhuolto | terveysteknologia | sote-digitalisaatio | digitaaliset terveyspalvelut | terveydenhuollon digitalisaatio
et: digitervis | e-tervis | digitaalne tervishoid | tervisetehnoloogia | tervishoiu digitaliseerimine
lv: digitālā veselība | e-veselība | digitālā veselības aprūpe | veselības aprūpes digitalizācija
lt: skaitmeninė sveikata | e. sveikata | elektroninė sveikata | skaitmeninė sveikatos priežiūra | sveikatos priežiūros skaitmeninimas
pl: e-zdrowie | zdrowie cyfrowe | cyfryzacja ochrony zdrowia | cyfrowa opieka zdrowotna | elektroniczne usługi zdrowotne
de: digitale Gesundheit | E-Health | Digitalisierung im Gesundheitswesen | digitale Gesundheitsversorgung | Gesundheits-IT | Krankenhauszukunftsgesetz
da: digital sundhed | sundheds-it | e-sundhed | sundhedsteknologi | digitalt sundhedsvæsen
sv: digital hälsa | e-hälsa | vård-IT | digital vård | hälsoteknik | digitalisering av vården
no: digital helse | e-helse | helse-IKT | helseteknologi | digitale helsetjenester | digitalisering av helsetjenesten
fr: santé numérique | e-santé | numérique en santé | santé digitale | télésanté
more: salud digital | sanità digitale | saúde digital | digitale zorg | elektronické zdravotnictví | e-zdravje | e-zdravlje | e-sănătate | digitális egészségügy
! Krankenhauszukunftsgesetz: the German act by which hospitals buy digital systems

# software
any: software
en: software | software application | IT system | application software | computer program | software solution
fi: ohjelmisto | sovellus | ohjelmistoratkaisu | tietojärjestelmä | tietokoneohjelma
et: tarkvara | tarkvaralahendus | infosüsteem | arvutiprogramm | rakendus
lv: programmatūra | informācijas sistēma | lietojumprogramma | datorprogramma | programmnodrošinājums
lt: programinė įranga | informacinė sistema | taikomoji programa | kompiuterinė programa
pl: oprogramowanie | system informatyczny | program komputerowy | aplikacja | system teleinformatyczny
de: Software | Softwarelösung | IT-System | Anwendungssoftware | Computerprogramm | Softwarepaket
da: software | it-system | programmel | it-løsning | softwareløsning | edb-system
sv: programvara | IT-system | mjukvara | IT-lösning | applikation | datorprogram
no: programvare | IT-system | IKT-system | dataprogram | IT-løsning | programvareløsning
fr: logiciel | système d'information | progiciel | solution logicielle | système informatique | application informatique
more: programska oprema | programska rešitev | programsko rješenje | informační systém | informacijski sistem | informacijski sustav | sistema informático | sistema informatico | sistema informativo | sistem informatic | szoftver* | aplicación informática | programas informáticos | programové vybavení | informatiesysteem

# health-information-system < digital-health, software
en: health information system | healthcare information system | health care software | medical software | health management information system | HMIS | healthcare software | health system software | healthcare platform
fi: terveydenhuollon tietojärjestelmä | sote-tietojärjestelmä | terveystietojärjestelmä
et: tervise infosüsteem | tervishoiu infosüsteem | terviseinfosüsteem | meditsiinitarkvara
lv: veselības informācijas sistēma | veselības aprūpes informācijas sistēma | medicīnas informācijas sistēma | medicīnas programmatūra
lt: sveikatos informacinė sistema | sveikatos priežiūros informacinė sistema | medicinos informacinė sistema
pl: system informacji w ochronie zdrowia | medyczny system informatyczny | system informacji medycznej | oprogramowanie medyczne
de: Gesundheitsinformationssystem | Informationssystem im Gesundheitswesen | medizinisches Informationssystem | medizinische Software
da: sundhedsinformationssystem | it-system til sundhedsvæsenet | sundheds-it-system | medicinsk software
sv: hälsoinformationssystem | vårdsystem
no: helseinformasjonssystem | helse-IT-system | helsefaglig system | medisinsk programvare
fr: système d'information de santé | système d'information sanitaire | logiciel médical | logiciel de santé
more: sistema de información sanitaria | sistema informativo sanitario | sistema de informação em saúde | zorginformatiesysteem | zdravotnický informační systém | zdravstveni informacijski sistem | zdravstveni informacijski sustav | sistem informatic medical | egészségügyi információs rendszer

# electronic-health-record < health-information-system ~ clinical-documentation, electronic-prescribing
any: EHR | EMR | electronic health record | electronic medical record | historia clinica electronica | cartella clinica elettronica | elektronisch patientendossier | EPR system | medical record software
en: electronic health record | electronic medical record | electronic patient record | medical records | patient records | computerised patient record | health records system | medical records system | patient record system | EHR system | EMR software | medical history of patients | electronic record system | electronic patient file
fi: potilastietojärjestelmä | sähköinen potilaskertomus | potilaskertomus | sähköinen potilasasiakirja | potilaskertomusjärjestelmä | asiakas- ja potilastietojärjestelmä
et: elektrooniline terviselugu | digilugu | elektrooniline haiguslugu | patsiendi terviselugu | e-haiguslugu
lv: elektroniskā veselības karte | pacienta elektroniskā karte | elektroniskā medicīniskā karte | elektroniskais medicīniskais ieraksts | medicīniskie ieraksti | pacienta medicīniskā dokumentācija
lt: elektroninė sveikatos istorija | ESI | elektroninis sveikatos įrašas | elektroninė ligos istorija | elektroninė paciento kortelė | medicininiai įrašai
pl: elektroniczna dokumentacja medyczna | EDM | elektroniczny rekord pacjenta | elektroniczna kartoteka pacjenta | elektroniczna karta pacjenta | dokumentacja medyczna
de: elektronische Patientenakte | ePA | elektronische Gesundheitsakte | digitale Patientenakte | elektronische Krankenakte | Patientenakte
da: elektronisk patientjournal | EPJ | patientjournal | elektronisk journal | journalsystem | patientjournalsystem
sv: journalsystem | elektronisk patientjournal | patientjournal | patientjournalsystem | digital journal | datajournal | vårdinformationssystem | vårdinformationsmiljö | vårdinformationsstöd | vårdens informationssystem
no: elektronisk pasientjournal | EPJ | pasientjournal | journalsystem | pasientjournalsystem | elektronisk journal
fr: dossier patient informatisé | DPI | dossier médical informatisé | dossier patient électronique | dossier médical électronique | dossier patient
more: historia clínica electrónica | historia clínica | cartella clinica | fascicolo sanitario elettronico | registo de saúde eletrónico | processo clínico eletrónico | elektronisch patiëntendossier | zdravotnická dokumentace | elektronický zdravotní záznam | zdravstveni karton | elektronski zdravstveni zapis | dosar electronic | fișa electronică | egészségügyi dokumentáció
! journalsystem: the Nordic buyers' usual word for an EHR product

# national-health-record < electronic-health-record, digital-health ~ health-data-exchange, citizen-portal
any: National Health Information System
en: national health record | national e-health platform | shared care record | summary care record | national patient summary | national EHR
fi: Kanta-palvelut | Potilastiedon arkisto | valtakunnalliset tietojärjestelmäpalvelut | kansallinen terveysarkisto | Kansallinen sosiaali- ja terveystietojen tietovaranto | Kanta-liitäntä
et: tervise infosüsteem TIS | Digilugu portaal | üleriigiline tervise infosüsteem | Terviseportaal
lv: vienotā veselības nozares elektroniskā informācijas sistēma | e-veselības sistēma | VVIS | nacionālā veselības informācijas sistēma | e-veselības portāls
lt: ESPBI IS | elektroninės sveikatos paslaugų ir bendradarbiavimo infrastruktūra | ESPBI | e. sveikatos informacinė sistema | nacionalinė elektroninė sveikatos sistema
pl: system P1 | Platforma P1 | Elektroniczna Platforma Gromadzenia Analizy i Udostępniania zasobów cyfrowych | Internetowe Konto Pacjenta | IKP | krajowy system e-zdrowia
de: ePA für alle | Telematikinfrastruktur | nationale Gesundheitsakte | ELGA | elektronisches Patientendossier | elektronische Gesundheitskarte
da: Sundhedsjournalen | sundhed.dk | national serviceplatform | Fælles Medicinkort | nationalt sundhedsdatanetværk
sv: Nationell patientöversikt | NPÖ | sammanhållen journalföring | sammanhållen vård- och omsorgsdokumentation | nationell tjänsteplattform | nationell digital infrastruktur för hälsodata
no: Kjernejournal | nasjonal kjernejournal | Helsenorge | nasjonale e-helseløsninger | felles kommunal journal
fr: Mon espace santé | dossier médical partagé | DMP | espace numérique de santé | dossier partagé national

# hospital-information-system < health-information-system ~ patient-administration, hospital
any: HIS | hospital information system | HIMS
en: hospital information system | hospital management system | hospital management | hospital software | hospital administration system | hospital information management system | management of hospitals
fi: sairaalan tietojärjestelmä | sairaalatietojärjestelmä | sairaalajärjestelmä | sairaalaohjelmisto
et: haigla infosüsteem | haiglainfosüsteem | haiglatarkvara | HIS süsteem
lv: slimnīcas informācijas sistēma | slimnīcu vadības sistēma | ārstniecības iestādes informācijas sistēma | slimnīcas programmatūra
lt: ligoninės informacinė sistema | gydymo įstaigos informacinė sistema | įstaigos informacinė sistema | ligoninės valdymo sistema
pl: szpitalny system informatyczny | system HIS | szpitalny system informacyjny | system informatyczny szpitala | system do obsługi szpitala
de: Krankenhausinformationssystem | KIS | Klinikinformationssystem | Krankenhaussoftware | Krankenhaus-IT | Spitalinformationssystem
da: hospitalsinformationssystem | sygehussystem | sygehus-it | hospitalssystem | sundhedsplatform
sv: sjukhusinformationssystem | sjukhussystem | sjukhusets vårdinformationssystem
no: sykehussystem | sykehusinformasjonssystem | sykehus-IT | helseplattform
fr: système d'information hospitalier | SIH | logiciel hospitalier | informatique hospitalière | gestion hospitalière
more: sistema de información hospitalario | sistema informativo ospedaliero | sistema de informação hospitalar | ziekenhuisinformatiesysteem | nemocniční informační systém | bolnišnični informacijski sistem | bolnički informacijski sustav | sistem informatic spitalicesc | kórházi informatikai rendszer | kórházi információs rendszer

# clinical-information-system < health-information-system ~ clinical-documentation
en: clinical information system | clinical system | specialty information system | clinical workstation | clinical application | patient data management system
fi: kliininen tietojärjestelmä | kliininen järjestelmä | erillisjärjestelmä | erikoisalajärjestelmä | kliininen erikoisjärjestelmä
et: kliiniline infosüsteem | kliiniline tarkvara | eriala infosüsteem
lv: klīniskā informācijas sistēma | klīniskā sistēma | klīniskā programmatūra
lt: klinikinė informacinė sistema | klinikinė sistema | klinikinė programinė įranga
pl: kliniczny system informacyjny | kliniczny system informatyczny | system kliniczny | oprogramowanie kliniczne
de: klinisches Informationssystem | klinisches Arbeitsplatzsystem | KAS | klinisches Subsystem | Fachabteilungssystem | Spezialdokumentation
da: klinisk informationssystem | klinisk it-system | klinisk system | klinisk it-arbejdsplads | specialesystem
sv: kliniskt informationssystem | kliniskt system | specialistsystem | kliniskt IT-stöd | specialitetssystem
no: klinisk informasjonssystem | klinisk system | klinisk arbeidsflate | kliniske IKT-systemer | klinisk fagsystem
fr: système d'information clinique | logiciel clinique | logiciel métier | poste de travail clinique

# practice-management-system < health-information-system ~ primary-care, patient-administration
en: practice management system | practice management | clinic management | GP system | general practice software | medical office software | medical practice management | clinic management system | clinic software | doctor's office software | practice software
fi: vastaanottojärjestelmä | lääkäriaseman tietojärjestelmä | ajanvaraus- ja potilastietojärjestelmä | vastaanoton ohjelmisto | yksityislääkärin ohjelmisto
et: perearsti infosüsteem | perearstitarkvara | perearstikeskuse tarkvara | kliiniku tarkvara | perearsti programm
lv: ģimenes ārsta programmatūra | ārsta prakses sistēma | ārsta prakses programmatūra | klīnikas vadības sistēma | ģimenes ārsta programma | ģimenes ārsta sistēma
lt: šeimos gydytojo sistema | klinikos valdymo sistema | poliklinikos informacinė sistema | gydytojo kabineto programa
pl: system dla gabinetów lekarskich | program gabinetowy | oprogramowanie dla przychodni | system dla POZ | zarządzanie kliniką | program dla lekarza
de: Praxisverwaltungssystem | PVS | Arztpraxissoftware | Praxissoftware | Arztinformationssystem | Ordinationssoftware
da: lægepraksissystem | lægesystem | lægehussystem | praksissystem | lægepraksis-it | kliniksystem
sv: kliniksystem | vårdcentralssystem | primärvårdssystem | mottagningssystem | klinikprogram
no: legekontorsystem | fastlegejournal | EPJ for fastleger | legesystem | klinikksystem
fr: logiciel de gestion de cabinet | logiciel de cabinet médical | LGC | gestion de cabinet médical | logiciel pour médecin généraliste | logiciel pour maisons de santé
more: gestión de consultas médicas | gestionale ambulatorio | software para clínicas | huisartsinformatiesysteem | ambulantní informační systém

# patient-administration-system < hospital-information-system, patient-administration ~ billing
any: ADT message
en: patient administration system | patient management system | patient registration | admission discharge transfer | patient management software | PAS system | patient registration system
fi: potilashallintojärjestelmä | potilashallinnon järjestelmä | potilashallinto-ohjelmisto | sisäänkirjausjärjestelmä
et: patsiendihaldussüsteem | patsientide registreerimise süsteem | patsiendihaldus | patsientide halduse tarkvara
lv: pacientu administrēšanas sistēma | pacientu reģistrācijas sistēma | pacientu uzskaites sistēma | pacientu vadības sistēma
lt: pacientų administravimo sistema | pacientų registravimo sistema | pacientų srautų registravimas | pacientų apskaitos sistema
pl: system administracji pacjentów | ruch chorych | rejestracja pacjentów | moduł ruch chorych | zarządzanie pacjentami
de: Patientenverwaltungssystem | Patientenadministrationssystem | Patientenmanagementsystem | Patientenverwaltung | administrative Patientendaten
da: patientadministrativt system | patientadministration | patientregistrering | patientadministrationssystem
sv: patientadministrativt system | vårdadministrativt system | patientadministration | PAS-system | vårdadministration
no: pasientadministrativt system | pasientadministrasjon | EPJ og PAS | pasientregistrering
fr: gestion administrative du patient | gestion administrative des malades | logiciel d'admission | admission et facturation

# patient-data-management-system < clinical-information-system, intensive-care ~ patient-monitor, device-connectivity
any: PDMS
en: intensive care information system | ICU information system | critical care documentation | ICU charting | intensive care charting | patient data management system intensive care
fi: tehohoidon tietojärjestelmä | tehohoitojärjestelmä | teho-osaston tietojärjestelmä | tehohoidon potilastietojärjestelmä
et: intensiivravi infosüsteem | intensiivravi dokumenteerimine | intensiivravi tarkvara
lv: intensīvās terapijas informācijas sistēma | intensīvās terapijas dokumentācija | reanimācijas informācijas sistēma
lt: intensyviosios terapijos informacinė sistema | reanimacijos informacinė sistema | paciento duomenų valdymo sistema
pl: system zarządzania danymi pacjenta na oddziale intensywnej terapii | system dla oddziału intensywnej terapii | karta intensywnej terapii | elektroniczna karta OIT
de: Patientendatenmanagementsystem | Intensivdokumentation | Intensivdokumentationssystem | intensivmedizinische Dokumentation
da: intensivsystem | patientdatahåndteringssystem | intensivjournal | klinisk intensivsystem | intensivdokumentation
sv: intensivvårdssystem | PDMS-system | kliniskt informationssystem för intensivvård | intensivvårdsjournal | patientdatahanteringssystem
no: intensivkurve
fr: dossier de réanimation | logiciel de réanimation | système d'information de réanimation | dossier de soins critiques | pancarte informatisée
more: sistema de información clínica de cuidados intensivos | cartella clinica di terapia intensiva | klinický informační systém pro intenzivní péči

# anaesthesia-information-system < clinical-information-system, anaesthesia ~ patient-data-management-system, operating-room-management
en: anaesthesia information system | anesthesia information management system | anaesthesia record | anesthesia charting | perioperative information system
fi: anestesiatietojärjestelmä | anestesiajärjestelmä | anestesiakertomus | leikkaus- ja anestesiajärjestelmä
et: anesteesia infosüsteem | anesteesia dokumenteerimine | anesteesiakaart | anestesioloogia infosüsteem
lv: anestēzijas informācijas sistēma | anestēzijas karte | anestēzijas dokumentācija
lt: anestezijos informacinė sistema | anestezijos kortelė | anestezijos protokolas | anestezijos dokumentavimas
pl: system anestezjologiczny | karta znieczulenia | elektroniczna karta znieczulenia | system informatyczny anestezjologii
de: Anästhesieinformationssystem | Anästhesiedokumentation | Anästhesieprotokoll | Narkoseprotokoll
da: anæstesisystem | anæstesijournal | elektronisk anæstesiskema | anæstesi-informationssystem
sv: anestesisystem | anestesijournal | operations- och anestesisystem | anestesiinformationssystem
no: anestesisystem | anestesijournal | anestesikurve | anestesi-informasjonssystem
fr: logiciel d'anesthésie | dossier d'anesthésie | feuille d'anesthésie informatisée | système d'information d'anesthésie

# operating-room-management < clinical-information-system, surgery ~ scheduling
any: OR scheduling | theatre planning
en: operating room management | theatre management system | operating theatre planning | surgery scheduling | OR management | surgical planning system | operating room planning | theatre scheduling | surgical planning | operating room scheduling
fi: leikkaustoiminnan ohjausjärjestelmä | leikkaussalijärjestelmä | leikkaustoiminnanohjaus | leikkaussuunnittelu | leikkaushallinta | leikkaussalien suunnittelu | leikkaustoiminnan ohjaus | leikkauslista | leikkausjono | leikkaussalin suunnittel*
et: operatsiooniploki infosüsteem | operatsioonide planeerimine | operatsioonitoa tarkvara | operatsioonisaali haldus | operatsiooniplaan | operatsioonitubade planeerimine | operatsioonisaalide haldus
lv: operāciju bloka vadības sistēma | operāciju plānošana | operāciju zāles vadība | operāciju zāļu plānošana | operāciju zāles plānošana | operāciju grafiks | operācij* plānošan*
lt: operacinių valdymo sistema | operacijų planavimas | operacinės valdymas | operacinių planavimas | operacij* planavim* | operacijų grafikas
pl: system bloku operacyjnego | zarządzanie blokiem operacyjnym | planowanie operacji | planowanie zabiegów operacyjnych | moduł blok operacyjny | plan operacyjny
de: OP-Management | OP-Planung | OP-Managementsystem | OP-Dokumentation | OP-Informationssystem | Operationsplanung | OP-Plan | Saalplanung
da: operationsplanlægning | operationssystem til kirurgi | operationsbookingsystem | operationsbooking | operationslogistik | operationsprogram | planlægning af operationer | planlægning af operationsstuer | operationsstueplanlægning
sv: operationsplaneringssystem | operationsplanering | operationssystem för kirurgi | operationsadministration | operationsprogram | planering av operationer
no: operasjonsplanlegging | operasjonsplanleggingssystem | operasjonsstuestyring | operasjonslogistikk | operasjonsprogram | operasjonsstyring | planlegging av operasjoner
fr: logiciel de bloc opératoire | gestion de bloc opératoire | programmation opératoire | planification opératoire | planning opératoire | gestion du bloc opératoire | planification du bloc opératoire

# laboratory-information-system < clinical-information-system ~ laboratory, specimen-tracking
any: LIMS | LIMS system
en: laboratory information system | laboratory information management system | lab system | lab information system | LIS | laboratory software | laboratory management | lab management | laboratory data management
fi: laboratoriojärjestelmä | laboratorion tietojärjestelmä | laboratoriotietojärjestelmä | laboratorio-ohjelmisto
et: labori infosüsteem | laboriinfosüsteem | laboratooriumi infosüsteem | laboritarkvara
lv: laboratorijas informācijas sistēma | laboratorijas informācijas vadības sistēma | laboratorijas programmatūra | laboratorijas IS
lt: laboratorijos informacinė sistema | laboratorin* informacin* sistem* | laboratorijos valdymo sistema | laboratorijos programinė įranga
pl: laboratoryjny system informatyczny | system laboratoryjny | laboratoryjny system informacyjny | system informatyczny laboratorium | LSI
de: Laborinformationssystem | Laborinformationsmanagementsystem | Labor-IT | Laborsoftware | LIS | Laborsystem | LIS-System
da: laboratoriesystem | laboratorieinformationssystem | laboratorie-it-system | LABKA
sv: laboratoriesystem | laboratorieinformationssystem | labbsystem | labsystem | LIS
no: laboratoriesystem | laboratoriedatasystem | laboratorieinformasjonssystem | labsystem | laboratorieløsning
fr: système d'information de laboratoire | logiciel de laboratoire | système de gestion de laboratoire | système informatique de laboratoire | SGL de laboratoire
more: sistema de información de laboratorio | sistema informativo di laboratorio | laboratorní informační systém | laboratorijski informacijski sistem | laboratóriumi információs rendszer | laboratoriuminformatiesysteem | sistem informatic de laborator
! LIS alone in Swedish: usual short form in regions' tenders

# pathology-information-system < laboratory-information-system, pathology ~ digital-pathology
en: pathology information system | anatomic pathology system | histology information system | pathology LIS | cytology information system
fi: patologian tietojärjestelmä | patologiajärjestelmä | patologian järjestelmä | patologian laboratoriojärjestelmä
et: patoloogia infosüsteem | patoloogia labori infosüsteem | patoloogiatarkvara
lv: patoloģijas informācijas sistēma | patoloģijas laboratorijas sistēma | patoloģijas programmatūra
lt: patologijos informacinė sistema | patologijos laboratorijos sistema | patologijos sistema
pl: system patomorfologii | system informatyczny zakładu patomorfologii | system histopatologiczny | system patologii
de: Pathologieinformationssystem | Pathologiesystem | Pathologie-Informationssystem | Pathologiesoftware | Patho-System
da: patologisystem | patologi-informationssystem | patologi-it-system | Patologidatabanken
sv: patologisystem | patologi-IT-system | laboratoriesystem för patologi | patologiinformationssystem
no: patologisystem | patologi-informasjonssystem | laboratoriesystem for patologi | patologiløsning
fr: système de gestion en anatomopathologie | logiciel d'anatomopathologie | SGL anatomopathologie | logiciel d'anatomie pathologique | système d'information en pathologie

# digital-pathology < pathology, medical-imaging ~ image-viewer, image-analysis
any: whole slide imaging | WSI | digital pathology | virtual slide* | slide imag* | computational pathology
en: digital pathology | whole-slide image | slide scanner | whole slide viewer | virtual microscopy | telepathology | computational pathology | whole slide scanner | slide viewer | microscope slide scanning
fi: digitaalinen patologia | digipatologia | leikelasiskanneri | virtuaalimikroskopia | digipatologiajärjestelmä
et: digipatoloogia | digitaalne patoloogia | slaidiskanner | virtuaalmikroskoopia
lv: digitālā patoloģija | histoloģisko preparātu skenēšana | stikliņu skeneris | virtuālā mikroskopija
lt: skaitmeninė patologija | histologinių stiklelių skeneris | virtuali mikroskopija | stiklelių skenavimas
pl: patologia cyfrowa | patomorfologia cyfrowa | skaner preparatów | mikroskopia wirtualna | skanowanie preparatów histopatologicznych
de: digitale Pathologie | Objektträgerscanner | Slide-Scanner | virtuelle Mikroskopie | Telepathologie
da: digital patologi | digitalpatologi | objektglasscanner | virtuel mikroskopi
sv: digital patologi | digitalpatologi | glasskanner | virtuell mikroskopi | digitaliserade patologibilder
no: digital patologi | digitalpatologi | snittskanner | virtuell mikroskopi | skanning av vevssnitt
fr: pathologie numérique | pathologie digitale | scanner de lames | lames virtuelles | lames numérisées | télépathologie | numérisation des lames
more: patología digital | patologia digitale | digitale pathologie | digitální patologie | digitalna patologija

# transfusion-information-system < laboratory-information-system, blood-transfusion ~ haemovigilance
en: blood bank system | transfusion information system | blood bank information system | blood establishment computer system | blood donor management | transfusion management system | blood bank management | blood bank software
fi: verikeskusjärjestelmä | verensiirron tietojärjestelmä | veripalvelun järjestelmä | verivalmisteiden hallinta | verikeskuksen tietojärjestelmä | verikeskuksen järjestelmä
et: verekeskuse infosüsteem | vereülekande infosüsteem | vereteenistuse infosüsteem | doonorite register
lv: asins donoru centra informācijas sistēma | asinsdonoru informācijas sistēma | transfūziju informācijas sistēma | asins sagatavošanas informācijas sistēma
lt: kraujo banko informacinė sistema | kraujo donorų informacinė sistema | transfuzijų informacinė sistema | kraujo centro informacinė sistema
pl: system banku krwi | system dla krwiodawstwa | bank krwi oprogramowanie | system informatyczny krwiodawstwa | pracownia serologii system
de: Blutbanksystem | Blutspendesystem | Transfusionsmedizin-Software | Blutdepotverwaltung | Blutbanksoftware | transfusionsmedizinisches Informationssystem | Blutbank-Software
da: blodbanksystem | blodbank-it-system | transfusionssystem
sv: blodsystem | blodbankssystem | blodcentralssystem | transfusionssystem | IT-stöd för blodverksamhet
no: blodbanksystem | blodbankdatasystem | transfusjonssystem | blodgiversystem
fr: logiciel de banque de sang | logiciel de transfusion | logiciel de dépôt de sang | traçabilité transfusionnelle | logiciel médicotechnique de transfusion | dossier transfusionnel
more: sistema informativo trasfusionale | sistema de gestión de banco de sangre | transfuzní informační systém | informacijski sistem transfuzijske dejavnosti

# radiology-information-system < clinical-information-system, radiology ~ picture-archiving-and-communication-system
any: RIS | RIS/PACS
en: radiology information system | radiology system | radiology workflow system | imaging information system | radiology reporting system
fi: radiologian tietojärjestelmä | radiologian toiminnanohjausjärjestelmä | kuvantamisen toiminnanohjausjärjestelmä | radiologiajärjestelmä | kuvantamisen tietojärjestelmä
et: radioloogia infosüsteem | radioloogiainfosüsteem | radioloogiatarkvara | radioloogia töövoosüsteem
lv: radioloģijas informācijas sistēma | radioloģijas sistēma | radioloģijas programmatūra
lt: radiologijos informacinė sistema | radiologinė informacinė sistema | radiologijos sistema
pl: radiologiczny system informatyczny | radiologiczny system informacyjny | system radiologiczny | system informatyczny radiologii
de: Radiologieinformationssystem | Radiologie-Informationssystem | Radiologiesystem | Radiologie-IT | Röntgeninformationssystem
da: radiologisystem | radiologisk informationssystem | røntgeninformationssystem | røntgensystem | RIS-system
sv: radiologiinformationssystem | röntgeninformationssystem | radiologisystem | röntgensystem | RIS-system
no: radiologisystem | røntgeninformasjonssystem | radiologiløsning | røntgensystem | radiologi-informasjonssystem
fr: système d'information radiologique | système d'information de radiologie | logiciel de radiologie | SIR | logiciel d'imagerie médicale
more: sistema de información radiológica | sistema informativo radiologico | radiologický informační systém | radiološki informacijski sistem | radiológiai információs rendszer

# picture-archiving-and-communication-system < clinical-information-system, medical-imaging ~ dicom
any: PACS | DICOM server | DICOM archive | PACS server | DICOMweb server | DICOM node
en: picture archiving and communication system | image archive | imaging archive | DICOM store | medical image archive | lightweight DICOM server
fi: kuva-arkisto | kuva-arkistojärjestelmä | kuvien arkistointi- ja siirtojärjestelmä | PACS-järjestelmä | kuvantamisarkisto
et: pildipank | pildiarhiiv | piltide arhiveerimise süsteem | meditsiinipiltide arhiiv | üleriigiline pildipank | pildipang*
lv: attēlu arhivēšanas sistēma | attēlu arhīvs | medicīnisko attēlu arhīvs | digitālo attēlu arhīvs | DATAMED
lt: vaizdų archyvavimo sistema | medicininių vaizdų archyvas | MedVAIS | vaizdų archyvas | nacionalinė medicininių vaizdų archyvavimo ir mainų sistema
pl: system archiwizacji i dystrybucji obrazów | archiwum obrazów | archiwizacja obrazów medycznych | system PACS | archiwum badań obrazowych
de: Bildarchivierungs- und Kommunikationssystem | Bildarchiv | Bildarchivierungssystem | Bilddatenmanagement | PACS-System | Bildarchivierung
da: billedarkiv | billedarkiveringssystem | PACS-system | billeddiagnostisk system | billedarkivering
sv: bildarkiv | bildlagringssystem | PACS-system | bildhanteringssystem | digitalt bildarkiv
no: bildearkiv | PACS-system | bildearkiveringssystem | bildehåndteringssystem | digitalt bildearkiv
fr: système d'archivage et de transmission d'images | archivage d'images médicales | archivage d'imagerie | système d'archivage d'images | archive d'imagerie | archive d'images | archivage des images
more: archivo de imágenes médicas | archiviazione immagini | archivace obrazové dokumentace | arhiv medicinskih slik | képarchiváló rendszer | beeldarchief

# vendor-neutral-archive < picture-archiving-and-communication-system
any: VNA | enterprise imaging
en: vendor neutral archive | multimedia archive | enterprise imaging | clinical media archive
fi: toimittajariippumaton arkisto | toimittajasta riippumaton kuva-arkisto | multimedia-arkisto | monimedia-arkisto
et: tarnijaneutraalne arhiiv | multimeedia arhiiv | müüjast sõltumatu arhiiv
lv: piegādātājneitrāls arhīvs | no ražotāja neatkarīgs arhīvs | multimediju arhīvs
lt: nuo tiekėjo nepriklausomas archyvas | neutralus vaizdų archyvas | multimedijos archyvas
pl: archiwum niezależne od dostawcy | neutralne archiwum obrazów | archiwum multimedialne
de: herstellerneutrales Archiv | herstellerunabhängiges Archiv | Multimedia-Archiv | medizinisches Universalarchiv | universelles Archivsystem
da: leverandøruafhængigt arkiv | leverandørneutralt arkiv | multimediearkiv
sv: leverantörsoberoende arkiv | leverantörsneutralt arkiv | multimediaarkiv | bild- och multimediaarkiv
no: leverandørnøytralt arkiv | leverandøruavhengig arkiv | multimediearkiv | bilde- og multimedieløsning
fr: archive neutre | archivage neutre | archive multimédia | archive indépendante du fournisseur

# image-viewer < software, medical-imaging ~ dicom, picture-archiving-and-communication-system
any: DICOM viewer | zero-footprint | zero footprint viewer | OHIF | zero footprint | medical image view* | PACS viewer | radiology viewer
en: medical image viewer | image viewer | radiology viewer | diagnostic viewer | viewing workstation | web viewer | image viewing | zero-footprint viewer | DICOM web viewer | image display | volume viewer | diagnostic workstation
fi: kuvankatselin | kuvankatseluohjelma | katseluohjelmisto | kuvien katselu | diagnostinen työasema | kuvankatselujärjestelmä | kuvankatselu
et: pildivaatur | pildivaatamise tarkvara | piltide vaatamine | diagnostiline tööjaam | DICOM vaatur | ülesvõtete vaatamine | pildivaatamise tööjaam
lv: attēlu skatītājs | attēlu apskates programma | attēlu pārlūks | diagnostiskā darbstacija | DICOM skatītājs | attēlu apskate | attēl* skatī*
lt: vaizdų peržiūros programa | vaizdų peržiūra | DICOM peržiūros programa | diagnostinė darbo stotis | vaizd* peržiūr*
pl: przeglądarka obrazów | przeglądarka DICOM | przeglądarka badań obrazowych | stacja diagnostyczna | stacja opisowa | przeglądanie obrazów medycznych
de: Bildbetrachter | DICOM-Betrachter | Bildviewer | Befundungsarbeitsplatz | Bildbetrachtung | Befundungssoftware | DICOM-Viewer | Bildanzeige
da: billedfremviser | billedviser | DICOM-fremviser | diagnostisk arbejdsstation | billedvisning | DICOM-viewer | visning af billeder
sv: bildvisare | bildvisningsprogram | granskningsstation | DICOM-visare | bildvisning | granskningsarbetsstation | visning av bilder | diagnostisk arbetsstation
no: bildeviser | bildevisning | DICOM-viser | granskningsstasjon | tydestasjon | visning av bilder | DICOM-visning | diagnostisk arbeidsstasjon
fr: visionneuse d'images | visualiseur DICOM | visionneuse DICOM | console de diagnostic | console d'interprétation | station de visualisation | visualisation d'images | visualiseur d'images | affichage d'images médicales
more: visor de imágenes | visualizzatore di immagini | prohlížeč snímků

# image-sharing < health-data-exchange, medical-imaging ~ ihe-profile
any: XDS-I | XDSI | cross-enterprise image
en: image sharing | medical image exchange | image exchange | image transfer | cross-enterprise image sharing | image distribution | sharing of medical images | cross-site image access
fi: kuvien jakaminen | kuvien siirto | kuvansiirto | kuva-aineistojen arkisto | kuvien välitys | Kuva-aineistojen arkisto Kvarkki | kuvien jakami*
et: piltide jagamine | piltide edastamine | pildivahetus | meditsiinipiltide vahetus | ülesvõtete vahetamine | piltide vahetami* | meditsiiniliste piltide jagami*
lv: attēlu koplietošana | attēlu apmaiņa | medicīnisko attēlu apmaiņa | attēlu pārsūtīšana | attēl* apmaiņ* | radioloģisko attēlu nosūtīšana
lt: vaizdų mainai | medicininių vaizdų mainai | vaizdų dalijimasis | vaizdų perdavimas | medicinin* vaizd* main*
pl: wymiana obrazów medycznych | udostępnianie obrazów | dystrybucja obrazów | przesyłanie badań obrazowych | udostępnianie obrazów medycznych | przesyłanie obrazów | wymiana badań obrazowych
de: Bilddatenaustausch | Bildaustausch | Bildverteilung | Bildkommunikation | Bilddatentransfer | Austausch von Bilddaten | Bildversand | Bildübertragung
da: billeddeling | billedudveksling | deling af billeder | billedoverførsel | udveksling af billeder | billedindeks
sv: bilddelning | bildutbyte | bildöverföring | bilddistribution | delning av bilder | överföring av bilder
no: bildedeling | bildeutveksling | bildeoverføring | deling av bilder | bildedistribusjon | utveksling av bilder
fr: partage d'images | échange d'images médicales | partage d'imagerie | transfert d'images | diffusion d'images | échange d'imagerie | partage d'images médicales | échange d'images | DRIMbox

# teleradiology < telemedicine, radiology ~ image-sharing
any: teleradiolog* | telerradiolog*
en: teleradiology | remote radiology reporting | outsourced image reporting | remote reporting
fi: teleradiologia | kuvantamisen etälausunto | etälausunta | etäradiologia | lausuntopalvelu
et: teleradioloogia | kaugradioloogia | uuringute kaugkirjeldamine
lv: teleradioloģija | attēlu attālināta aprakstīšana | attālinātā radioloģija
lt: teleradiologija | nuotolinis vaizdų aprašymas | nuotolinė radiologija
pl: teleradiologia | zdalne opisy badań | zdalny opis badań obrazowych | opisy teleradiologiczne
de: Teleradiologie | Fernbefundung | radiologische Fernbefundung
da: teleradiologi | fjernbeskrivelse | beskrivelse af røntgenbilleder
sv: teleradiologi | distansgranskning | fjärrgranskning | röntgengranskning på distans
no: teleradiologi | fjerntyding | teleradiologiske tjenester | tyding av bilder
fr: téléradiologie | télé-interprétation | interprétation à distance | téléimagerie

# teledermatology < telemedicine ~ image-sharing
any: teledermat* | telederm* | teledermoscop* | teledermatoskop*
en: teledermatology | remote skin assessment | store-and-forward dermatology | dermoscopy image
fi: etäihotautipalvelu | teledermatologia | ihotautien etäkonsultaatio | ihomuutoksen kuvaus
et: teledermatoloogia | nahakasvajate kaugkonsultatsioon | dermatoskoopia pilt
lv: teledermatoloģija | attālināta dermatologa konsultācija | dermatoskopija
lt: teledermatologija | nuotolinė dermatologo konsultacija | dermatoskopija
pl: teledermatologia | zdalna konsultacja dermatologiczna | teledermatoskopia
de: Teledermatologie | dermatologische Fernberatung | Teledermatoskopie | Online-Hautarzt
da: teledermatologi | telemedicinsk hudvurdering | teledermatoskopi
sv: teledermatologi | teledermatoskopi | hudbedömning på distans
no: teledermatologi | hudvurdering på avstand | teledermatoskopi
fr: télédermatologie | téléexpertise dermatologique | télédermoscopie

# image-analysis < medical-imaging ~ machine-learning, medical-imaging-ai
any: image segment* | image reconstruct* | volume render* | voxel* | segmentier* | segmentat* image* | SimpleITK | ITK | VTK
en: image analysis | medical image analysis | image processing | image segmentation | image registration | 3D visualisation | image reconstruction | volume rendering | 3D reconstruction | visualization toolkit | visualisation of medical images | segmentation of images | volume data | 3D data set | image manipulation | landmark picking | vector graphics | morphometry | automatic segmentation | medical image data | imaging reconstruction | 3 dimensional image | medical image processing
fi: kuva-analyysi | kuvankäsittely | kuvan segmentointi | lääketieteellinen kuva-analyysi | kuvien analysointi
et: pildianalüüs | pilditöötlus | meditsiinipiltide analüüs | piltide segmenteerimine
lv: attēlu analīze | attēlu apstrāde | medicīnisko attēlu analīze | attēlu segmentēšana
lt: vaizdų analizė | vaizdų apdorojimas | medicininių vaizdų analizė | vaizdų segmentavimas
pl: analiza obrazu | przetwarzanie obrazów | analiza obrazów medycznych | segmentacja obrazu | rekonstrukcje 3D
de: Bildanalyse | Bildverarbeitung | medizinische Bildverarbeitung | Bildsegmentierung | Bildauswertung | Bildnachverarbeitung | Analyse medizinischer Bilddaten | Bilddatenanalyse | Segmentierung | Bildregistrierung | dreidimensionale Darstellung | 3D-Rekonstruktion | 3D-Visualisierung
da: billedanalyse | billedbehandling | medicinsk billedanalyse | billedsegmentering | 3D-rekonstruktion | tredimensionel rekonstruktion
sv: bildanalys | bildbehandling | medicinsk bildanalys | bildsegmentering | efterbearbetning av bilder | 3D-rekonstruktion
no: bildeanalyse | bildebehandling | medisinsk bildeanalyse | bildesegmentering | etterbehandling av bilder | 3D-rekonstruksjon
fr: analyse d'images | traitement d'images | segmentation d'images | post-traitement d'images | traitement d'images médicales | segmentation et recalage | recalage d'images | reconstruction 3D

# medical-imaging-ai < artificial-intelligence, medical-imaging ~ image-analysis, clinical-decision-support
any: computer-aided detection | CADx
en: AI imaging | AI in radiology | imaging AI | computer-aided diagnosis | automated image interpretation | AI-assisted image reading
fi: kuvantamisen tekoäly | radiologian tekoäly | tekoälyavusteinen kuvantulkinta | tekoäly kuvantamisessa
et: tehisintellekt radioloogias | piltdiagnostika tehisintellekt | tehisaru radioloogias | automaatne piltide tõlgendamine
lv: mākslīgais intelekts radioloģijā | mākslīgais intelekts attēldiagnostikā | automatizēta attēlu analīze
lt: dirbtinis intelektas radiologijoje | vaizdų diagnostikos dirbtinis intelektas | kompiuterinė vaizdų diagnostika
pl: sztuczna inteligencja w radiologii | sztuczna inteligencja w diagnostyce obrazowej | komputerowe wspomaganie diagnostyki obrazowej
de: KI in der Radiologie | KI-Bildanalyse | KI-gestützte Befundung | KI-Befundung | computergestützte Diagnose
da: kunstig intelligens i billeddiagnostik | AI til røntgenbilleder | AI i radiologi | AI-billedanalyse
sv: AI inom radiologi | AI för bilddiagnostik | AI-stöd för bildgranskning | AI-baserad bildanalys
no: kunstig intelligens i radiologi | KI i bildediagnostikk | KI-basert bildeanalyse | AI for bildediagnostikk
fr: intelligence artificielle en imagerie | IA en radiologie | aide à la détection | IA pour l'imagerie médicale | aide à l'interprétation d'images

# cardiology-information-system < clinical-information-system, cardiology ~ ecg-management
en: cardiology information system | cardiovascular information system | cardiology PACS | echocardiography reporting | cath lab system
fi: kardiologian tietojärjestelmä | kardiologiajärjestelmä | sydänyksikön tietojärjestelmä | sydänkuvantamisen järjestelmä
et: kardioloogia infosüsteem | kardioloogiatarkvara | kardioloogia pildiarhiiv
lv: kardioloģijas informācijas sistēma | kardioloģijas sistēma | kardioloģijas attēlu sistēma
lt: kardiologijos informacinė sistema | kardiologijos sistema | kardiologinių tyrimų sistema
pl: system kardiologiczny | kardiologiczny system informatyczny | system informatyczny kardiologii | system dla pracowni hemodynamiki
de: Kardiologieinformationssystem | Kardiologiesystem | Kardiologie-Informationssystem | Herzkathetersystem | Herzkatheterdokumentation
da: kardiologisystem | hjertesystem | kardiologisk informationssystem | kardiologisk billedsystem
sv: kardiologisystem | kardiologiskt informationssystem | bildsystem för kardiologi | klinfyssystem
no: kardiologisystem | hjerteinformasjonssystem | kardiologisk informasjonssystem
fr: système d'information de cardiologie | logiciel de cardiologie | PACS cardiologie | logiciel de cathétérisme

# ecg-management < clinical-information-system, cardiology ~ ecg-device, electrocardiography
any: SCP-ECG
en: ECG management system | ECG management | EKG management | ECG data management | ECG archive | ECG analysis | ECG viewer
fi: EKG-järjestelmä | EKG-tietojärjestelmä | EKG-arkisto | EKG-hallintajärjestelmä
et: EKG infosüsteem | EKG haldussüsteem | EKG arhiiv | EKG andmehaldus
lv: EKG pārvaldības sistēma | EKG arhīvs | EKG datu sistēma | elektrokardiogrammu sistēma
lt: EKG valdymo sistema | EKG archyvas | EKG duomenų sistema | elektrokardiogramų sistema
pl: system zarządzania EKG | archiwizacja EKG | archiwum EKG | system EKG
de: EKG-Management | EKG-Managementsystem | EKG-Archiv | EKG-System | EKG-Auswertung
da: EKG-system | EKG-management | EKG-arkiv | EKG-håndtering
sv: EKG-system | EKG-hantering | EKG-arkiv | EKG-hanteringssystem
no: EKG-system | EKG-håndtering | EKG-arkiv | EKG-løsning
fr: gestion des ECG | système de gestion d'ECG | archivage ECG | gestion d'électrocardiogrammes

# endoscopy-system < clinical-information-system ~ medical-imaging, endoscopy
en: endoscopy information system | endoscopy reporting | endoscopy system | endoscopy documentation
fi: tähystysjärjestelmä | endoskopiajärjestelmä | tähystystutkimusten tietojärjestelmä | tähystystoiminnan järjestelmä
et: endoskoopia infosüsteem | endoskoopia tarkvara | endoskoopia süsteem
lv: endoskopijas informācijas sistēma | endoskopijas sistēma | endoskopijas dokumentācija
lt: endoskopijos informacinė sistema | endoskopijos sistema | endoskopijų dokumentavimas
pl: system endoskopowy | system informatyczny pracowni endoskopii | opis badań endoskopowych
de: Endoskopiesystem | Endoskopie-Informationssystem | Endoskopiedokumentation | Endoskopiebefundung
da: endoskopisystem | endoskopi-informationssystem | skopisystem | skopidokumentation
sv: endoskopisystem | skopisystem | endoskopidokumentation
no: endoskopisystem | skopisystem | endoskopidokumentasjon
fr: logiciel d'endoscopie | système d'endoscopie | compte rendu d'endoscopie | dossier d'endoscopie

# ophthalmology-information-system < clinical-information-system ~ ophthalmology
en: ophthalmology information system | eye care software | eye clinic system | retinal imaging | fundus image | ophthalmic EMR
fi: silmätautien tietojärjestelmä | silmäklinikan järjestelmä | silmänpohjakuvaus
et: silmakliiniku infosüsteem | silmapõhja pildistamine | silmaarsti tarkvara
lv: acu slimību informācijas sistēma | oftalmoloģijas sistēma | acs tīklenes attēli
lt: oftalmologijos informacinė sistema | akių klinikos sistema | akių dugno tyrimas
pl: system okulistyczny | oprogramowanie okulistyczne | badanie dna oka | gabinet okulistyczny
de: Augenheilkunde-Informationssystem | Augenarztsoftware | Netzhautbilder | Fundusbilder | Augenklinik-Software
da: øjensystem | øjenlægesystem | øjenjournal | øjenbundsfotografering
sv: ögonsystem | ögonjournal | ögonbottenfotografering | IT-stöd för ögonsjukvård
no: øyesystem | øyejournal | øyebunnsfotografering
fr: logiciel d'ophtalmologie | système d'information en ophtalmologie | rétinographie | imagerie du fond d'œil

# dental-software < clinical-information-system, dentistry
any: stomatolog* software | dental software
en: dental software | dental practice software | dental record | dental clinic management | orthodontic software | dental charting
fi: suun terveydenhuollon tietojärjestelmä | hammashoidon tietojärjestelmä | hammaslääkäriohjelmisto | hammashoito-ohjelma | hammashuollon potilastietojärjestelmä
et: hambaravitarkvara | hambaravi infosüsteem | hambakliiniku tarkvara | hambaarsti programm | hambakaart | hambaravi tarkvara
lv: zobārstniecības programmatūra | zobārstniecības informācijas sistēma | zobārsta programma | zobārstniecības klīnikas sistēma
lt: odontologijos programinė įranga | odontologijos klinikos sistema | odontologijos informacinė sistema | odontologo programa
pl: oprogramowanie stomatologiczne | program stomatologiczny | system dla stomatologii | program dla dentysty | program do gabinetu stomatologicznego
de: Zahnarztsoftware | Dentalsoftware | Zahnarztpraxissoftware | Zahnarztpraxisverwaltung | kieferorthopädische Software
da: tandlægesystem | tandplejesystem | tandplejejournal | tandlægejournal | it-system til tandplejen
sv: tandvårdssystem | tandvårdsjournal | journalsystem för tandvård | tandläkarsystem
no: tannlegesystem | tannhelsesystem | journalsystem for tannhelse | tannhelsejournal | tannlegejournal
fr: logiciel dentaire | logiciel de cabinet dentaire | dossier dentaire | logiciel d'orthodontie

# maternity-record < electronic-health-record, maternity-care
any: partogra*
en: maternity record | maternity information system | pregnancy record | obstetrics information system | antenatal record | electronic partogram
fi: äitiyskortti | äitiysneuvolan tietojärjestelmä | synnytyskertomus | raskauskertomus | synnytysjärjestelmä | sähköinen äitiyskortti
et: rasedakaart | raseduse jälgimise kaart | sünnitusabi infosüsteem | sünnituslugu | digitaalne rasedakaart
lv: mātes pase | grūtnieces karte | dzemdību informācijas sistēma | dzemdniecības informācijas sistēma | grūtniecības karte
lt: nėščiosios kortelė | akušerijos informacinė sistema | gimdymo istorija | nėštumo kortelė | elektroninė nėščiosios kortelė
pl: karta ciąży | system dla położnictwa | dokumentacja położnicza | karta przebiegu ciąży | elektroniczna karta ciąży
de: elektronischer Mutterpass | Mutterpass | geburtshilfliches Informationssystem | Geburtsdokumentation | Kreißsaaldokumentation | Schwangerschaftsakte
da: svangerskabsjournal | vandrejournal | fødejournal | graviditetsmappe | digital vandrejournal | fødselsjournal
sv: mödravårdsjournal | förlossningsjournal | obstetriksystem | graviditetsjournal | obstetrisk journal
no: svangerskapsjournal | helsekort for gravide | fødejournal | fødesystem | elektronisk helsekort for gravide
fr: dossier de maternité | dossier obstétrical | carnet de maternité | dossier périnatal | logiciel d'obstétrique | partogramme

# chemotherapy-prescribing-system < clinical-information-system, oncology ~ medication-management, chemotherapy
any: cytostatik* | citostat* | sytostaat* | tsütostaat* | zytostat* | oncology information system
en: chemotherapy prescribing system | oncology information system | chemotherapy ordering | chemotherapy planning | oncology EMR | cancer treatment regimen
fi: syöpälääkehoidon tietojärjestelmä | solunsalpaajahoidon järjestelmä | syöpätautien tietojärjestelmä | solunsalpaaja* | syöpälääkehoidon määräysjärjestelmä
et: keemiaravi ordineerimise süsteem | onkoloogia infosüsteem | keemiaravi tarkvara | keemiaravi planeerimine
lv: ķīmijterapijas ordinēšanas sistēma | onkoloģijas informācijas sistēma | ķīmijterapijas plānošana | ķīmijterapijas shēmas
lt: chemoterapijos skyrimo sistema | onkologijos informacinė sistema | chemoterapijos planavimas | chemoterapijos schemos
pl: system zlecania chemioterapii | onkologiczny system informatyczny | zlecenia chemioterapii | chemioterapia system | programy lekowe chemioterapia
de: Chemotherapie-Verordnungssystem | Onkologieinformationssystem | Zytostatikaverordnung | Zytostatikasoftware | onkologisches Dokumentationssystem | Chemotherapieplanung
da: kemoterapisystem | kemoordination | onkologisystem | ordination af kemoterapi | kræftbehandlingssystem
sv: cytostatikasystem | cytostatikaordination | onkologisystem | ordinationssystem för cytostatika | regimbibliotek | cancerläkemedelssystem
no: kjemoterapisystem | kurmodul | kurrekvirering | cytostatikasystem | onkologisystem | rekvirering av cellegift
fr: logiciel de prescription de chimiothérapie | prescription de chimiothérapie | logiciel d'oncologie | dossier communicant de cancérologie | protocoles de chimiothérapie

# radiotherapy-planning < clinical-information-system, oncology ~ medical-imaging, radiotherapy
any: DICOM RT
en: radiotherapy planning | radiation therapy planning | treatment planning system | radiation oncology system | dose planning | record and verify system
fi: sädehoidon suunnittelu | sädehoidon annossuunnittelu | sädehoitojärjestelmä | annossuunnittelujärjestelmä | sädehoidon tietojärjestelmä
et: kiiritusravi planeerimine | kiiritusravi planeerimissüsteem | kiiritusravi infosüsteem | raviplaanimissüsteem kiiritusravis
lv: staru terapijas plānošana | radioterapijas plānošanas sistēma | staru terapijas sistēma
lt: spindulinės terapijos planavimas | radioterapijos planavimo sistema | spindulinės terapijos informacinė sistema
pl: planowanie radioterapii | system planowania leczenia | system radioterapii | planowanie teleradioterapii
de: Strahlentherapieplanung | Bestrahlungsplanung | Bestrahlungsplanungssystem | Strahlentherapie-Informationssystem
da: stråleterapiplanlægning | dosisplanlægning | dosisplanlægningssystem | strålebehandling
sv: dosplanering | dosplaneringssystem | strålbehandlingsplanering | strålterapisystem
no: doseplanlegging | doseplanleggingssystem | stråleterapiplanlegging | stråleterapi
fr: planification de radiothérapie | système de planification de traitement | dosimétrie en radiothérapie | logiciel de radiothérapie | planification dosimétrique

# electronic-medication-chart < medication-management, clinical-documentation ~ nursing-information-system, medication-administration
any: eMAR
en: electronic medication chart | medication administration record | electronic medication administration | drug chart | inpatient prescribing | computerised physician order entry
fi: lääkekortti | sähköinen lääkehoidon kirjaus | lääkehoidon määräys- ja antokirjaus | lääkkeen antokirjaus | osaston lääkehoitojärjestelmä
et: elektrooniline ravileht | ravimileht | raviordinatsioon | ravileht | ravimite manustamise dokumenteerimine
lv: elektroniskā ordināciju lapa | medikamentu ordinācijas | zāļu ordinācijas lapa | zāļu ievades uzskaite
lt: elektroninis paskyrimų lapas | vaistų paskyrimas | gydytojo paskyrimų lapas | vaistų paskyrimų lapas | vaistų skyrimas stacionare
pl: elektroniczna karta zleceń lekarskich | karta zleceń | zlecenia lekarskie | podanie leków | zlecanie i podawanie leków
de: elektronische Medikationskurve | digitale Kurve | elektronische Fieberkurve | Medikationsdokumentation | digitale Patientenkurve | elektronische Medikation
da: medicineringsmodul | elektronisk medicinmodul | medicinmodul | EPM | medicinskema | medicinadministrationssystem
sv: läkemedelsmodul | läkemedelsordination | signeringslista | digital signering | ordinationssystem
no: elektronisk kurve og medikasjon | medikamentkurve | legemiddelkurve | legemiddelmodul | legemiddeladministrering | elektronisk kurve | kurveløsning | kurvesystem | elektronisk pasientkurve | medikasjon og kurve | kurve og medikasjon
fr: plan d'administration des médicaments | plan de soins médicamenteux | prescription connectée | prescription hospitalière informatisée | informatisation du circuit du médicament

# pharmacy-information-system < clinical-information-system, pharmacy ~ inventory, hospital-pharmacy
any: farmac* software
en: pharmacy information system | pharmacy system | pharmacy management system | hospital pharmacy software | pharmacy software | dispensing system | pharmacy management | pharmacy management software
fi: apteekkijärjestelmä | apteekkitietojärjestelmä | sairaala-apteekin tietojärjestelmä | sairaala-apteekkijärjestelmä | lääkehuollon tietojärjestelmä
et: apteegi infosüsteem | apteegitarkvara | haiglaapteegi infosüsteem | haiglaapteegi tarkvara | apteegiprogramm
lv: aptiekas informācijas sistēma | aptiekas programmatūra | slimnīcas aptiekas sistēma | aptiekas vadības sistēma
lt: vaistinės informacinė sistema | vaistinės programinė įranga | ligoninės vaistinės sistema | vaistinės valdymo sistema
pl: system apteczny | apteka szpitalna system | moduł apteki | oprogramowanie apteczne | program apteczny
de: Apothekensystem | Apothekensoftware | Apothekenverwaltungssystem | Apothekenwarenwirtschaft | Warenwirtschaft der Apotheke
da: apotekssystem | apoteks-it-system | sygehusapoteksystem | apoteksystem
sv: apotekssystem | sjukhusapotekssystem | expeditionssystem | receptexpeditionssystem | farmacisystem
no: apoteksystem | apoteksystemer | sykehusapotekenes system | ekspederingssystem
fr: logiciel de pharmacie | logiciel de pharmacie hospitalière | pharmacie à usage intérieur | PUI | système d'information pharmaceutique | logiciel d'aide à la dispensation
more: sistema de información de farmacia | gestión de farmacia hospitalaria | apotheekinformatiesysteem | lékárenský informační systém

# automated-dispensing < pharmacy, medication-management ~ closed-loop-medication
any: unit dose | multidose
en: automated dispensing cabinet | automated dispensing | medication cabinet | pharmacy robot | dose packaging | unit dose dispensing | dose dispensing | dispensing robot | pharmacy automation
fi: älylääkekaappi | lääkeautomaatti | annosjakelu | lääkevarastoautomaatti | keräilyrobotti | koneellinen annosjakelu
et: ravimikapp | ravimiautomaat | apteegirobot | ravimite doosijagamine | nutikas ravimikapp | unidoosravimid | annusejaotus
lv: automatizēta zāļu izsniegšana | zāļu skapis | aptiekas robots | zāļu dozēšanas iekārta | medikamentu automatizēts skapis | zāļu izdales automāts | zāļu izsniegšanas automāts
lt: automatinė vaistų išdavimo spinta | vaistų spinta | vaistinės robotas | vaistų dozavimo sistema | automatizuota vaistų spinta | automatizuotas vaistų išdavimas | vaistų išdavimo robotas
pl: automatyczna dystrybucja leków | szafa lekowa | apteczny robot | automatyczne szafy lekowe | dawka jednostkowa | automatyczne wydawanie leków | robot apteczny
de: Medikamentenschrank | Kommissionierautomat | Apothekenroboter | Verblisterung | elektronischer Medikamentenschrank | Unit-Dose-System
da: medicinautomat | medicinskab | dosispakning | dosisdispensering | apoteksrobot | automatiseret medicinskab | automatiseret medicindispensering | dosispakket medicin
sv: läkemedelsautomat | läkemedelsskåp | läkemedelsrobot | dosdispensering | automatiserat läkemedelsförråd | dosexpediering
no: legemiddelkabinett | medisinautomat | multidose | elektronisk legemiddelskap | apotekrobot | endose | legemiddelrobot | medisineringsstøtte
fr: armoire sécurisée | armoire à pharmacie automatisée | automate de dispensation | dispensation nominative | robot de pharmacie | préparation des doses à administrer | armoire sécurisée à médicaments

# closed-loop-medication < medication-management ~ barcode, electronic-medication-chart
any: closed loop | BCMA
en: closed-loop medication management | closed loop medication | bedside scanning | barcode medication administration | bedside barcode verification
fi: suljettu lääkehoitoprosessi | katkeamaton lääkehoito | lääkkeen tunnistus vuoteen vierellä | suljettu lääkekierto | viivakoodattu lääkkeenanto
et: suletud ahelaga ravimiringlus | suletud ravimiring | ravimi ribakoodipõhine manustamine | suletud ringlusega ravimikäsitlus
lv: slēgtā cikla medikamentu aprite | slēgtā cikla zāļu pārvaldība | zāļu svītrkodu pārbaude
lt: uždaro ciklo vaistų valdymas | uždaras vaistų ciklas | vaistų brūkšninių kodų patikra
pl: zamknięta pętla lekowa | zamknięty obieg leków | zamknięta pętla podawania leków | weryfikacja leku kodem kreskowym
de: geschlossener Medikationsprozess | Closed-Loop-Medikation | Closed Loop Medication | geschlossener Arzneimittelkreislauf | patientenindividuelle Arzneimittelversorgung
da: lukket medicineringsloop | lukket medicinsløjfe | lukket medicineringskredsløb | stregkodescanning af medicin
sv: sluten läkemedelsloop | slutet läkemedelsflöde | streckkodskontroll av läkemedel | sluten läkemedelshantering
no: lukket legemiddelsløyfe | lukket legemiddelhåndtering | legemiddelsløyfe | strekkodekontroll av legemidler
fr: circuit fermé du médicament | boucle fermée médicament | circuit du médicament en boucle fermée | administration par code-barres | sécurisation du circuit du médicament

# bedside-terminal < hospital-information-system ~ patient-portal, tablet-computer
any: bedside terminal
en: bedside terminal | bedside system | patient infotainment | patient entertainment system | bedside tablet | hospital TV
fi: potilaspääte | vuodepääte | potilasviihde | vuodepaikkapääte | potilaan viihdejärjestelmä
et: voodikõrvane terminal | patsienditerminal | patsiendi meelelahutussüsteem | palatiekraan
lv: gultas terminālis | pacienta terminālis | pie gultas terminālis | pacientu izklaides sistēma
lt: paciento terminalas | prie lovos esantis terminalas | pacientų pramogų sistema
pl: terminal przyłóżkowy | terminal pacjenta | system przyłóżkowy | telewizja szpitalna
de: Bedside-Terminal | Patiententerminal | Patienteninfotainment | Patientenentertainment | Bettterminal
da: sengeterminal | patientterminal | bedside-terminal | sengestueskærm | patientunderholdning
sv: patientterminal | sängterminal | bedside-terminal | patientunderhållning | patientnära terminal
no: pasientterminal | sengeterminal | pasientinfotainment | pasientunderholdning
fr: terminal au lit du patient | terminal patient | multimédia patient | bras multimédia | divertissement du patient

# nursing-information-system < clinical-information-system, nursing ~ care-plan, clinical-documentation
en: nursing information system | nursing documentation system | nursing record | nursing documentation | ward management system | nursing care documentation | nursing notes | nursing plan
fi: hoitotyön tietojärjestelmä | hoitotyön kirjaaminen | hoitokertomus | rakenteinen hoitotyön kirjaaminen | osastonhallintajärjestelmä | hoitotyön suunnitelma | hoitotyön yhteenveto | hoitotyön kirjaami* | hoitotyön dokumentoin*
et: õendusinfosüsteem | õenduslugu | õendusdokumentatsioon | elektrooniline õenduslugu | õendustegevuse dokumenteerimine | õendusplaan | õendusabi dokumenteeri* | õendusdokument*
lv: māsu dokumentācija | aprūpes dokumentācija | māszinības informācijas sistēma | aprūpes karte | māsas aprūpes plāns | māsu ieraksti | aprūpes lapa
lt: slaugos dokumentacija | slaugos informacinė sistema | slaugos lapas | slaugos istorija | slaug* dokument* | slaugos įrašai | slaugytojo įrašai
pl: dokumentacja pielęgniarska | system pielęgniarski | elektroniczna dokumentacja pielęgniarska | proces pielęgnowania | moduł pielęgniarski | plan opieki pielęgniarskiej | karta pielęgniarska | dokumentacja pielęgniarsk*
de: Pflegedokumentation | Pflegeinformationssystem | Pflegedokumentationssystem | Pflegesoftware | Pflegeplanung | Pflegeakte | Pflegeplan | Pflegebericht | Pflegeprozess | Maßnahmenplanung Pflege
da: sygeplejedokumentation | plejedokumentation | sygeplejejournal | sygeplejesystem | plejejournal | sygeplejefaglig dokumentation
sv: omvårdnadsdokumentation | omvårdnadsjournal | omvårdnadssystem | omvårdnadsdokumentationssystem | omvårdnadsplan | omvårdnadsanteckning | sjuksköterskedokumentation
no: sykepleiedokumentasjon | pleieplansystem | sykepleiejournal | pleiedokumentasjon | sykepleiesystem | pleieplan sykepleie | veiledende behandlingsplan | sykepleieplan | sykepleienotat
fr: dossier de soins infirmiers | dossier de soins informatisé | logiciel de soins infirmiers | transmissions infirmières | transmissions ciblées | documentation infirmière | diagramme de soins | plan de soins infirmiers

# social-care-information-system < software ~ elderly-care, home-care-information-system
en: social care information system | social care case management | social services software | social work case management | social welfare information system | human services software | family services system
fi: sosiaalihuollon asiakastietojärjestelmä | asiakastietojärjestelmä | sosiaalihuollon tietojärjestelmä | sosiaalipalvelujen tietojärjestelmä | sosiaalihuollon asiakasasiakirja*
et: sotsiaalteenuste infosüsteem | sotsiaalteenuste ja -toetuste andmeregister | STAR | sotsiaalhoolekande infosüsteem | juhtumikorralduse tarkvara | hooldekodu infosüsteem | hooldekodu tarkvara | sotsiaaltöö infosüsteem
lv: sociālo pakalpojumu informācijas sistēma | sociālās palīdzības informācijas sistēma | sociālās aprūpes sistēma | SOPA | sociālā darba lietvedība
lt: socialinių paslaugų informacinė sistema | socialinės paramos informacinė sistema | SPIS | socialinės globos informacinė sistema | atvejo vadybos sistema
pl: system pomocy społecznej | oprogramowanie dla pomocy społecznej | system informatyczny pomocy społecznej | system dla ośrodka pomocy społecznej
de: Sozialinformationssystem | Sozialwesen-Software | Fallmanagementsystem | Software für die Sozialwirtschaft | Fallmanagement-Software | Sozialdokumentation
da: omsorgssystem | socialsystem | elektronisk omsorgsjournal | EOJ | omsorgsjournal | fagsystem på socialområdet
sv: verksamhetssystem för socialtjänst | verksamhetssystem inom vård och omsorg | socialtjänstsystem | omsorgssystem | ärendehanteringssystem för socialtjänst
no: fagsystem for helse og omsorg | pleie- og omsorgssystem | omsorgssystem | sosialfaglig system | fagsystem for sosiale tjenester | EPJ for kommunen
fr: dossier usager informatisé | dossier informatisé de l'usager | DUI | logiciel social | logiciel médico-social | logiciel EHPAD

# home-care-information-system < clinical-information-system, home-care ~ nursing-information-system, route-planning
en: home care information system | home care software | domiciliary care software | homecare management | mobile home care | care visit planning
fi: kotihoidon tietojärjestelmä | kotihoidon toiminnanohjausjärjestelmä | kotihoidon toiminnanohjaus | kotihoidon mobiilijärjestelmä | kotihoidon ohjelmisto
et: koduhoolduse infosüsteem | koduõenduse infosüsteem | koduteenuse tarkvara | koduõenduse tarkvara | koduhooldustarkvara
lv: mājas aprūpes informācijas sistēma | mājas aprūpes programmatūra | aprūpes mājās sistēma
lt: slaugos namuose sistema | pagalbos namuose informacinė sistema | namų priežiūros sistema | ambulatorinės slaugos sistema
pl: system opieki domowej | oprogramowanie do opieki domowej | opieka długoterminowa domowa system | system dla usług opiekuńczych
de: Pflegedienstsoftware | Software für ambulante Pflege | ambulante Pflegesoftware | mobile Datenerfassung Pflege | Tourenplanung
da: hjemmeplejesystem | system til hjemmeplejen | mobil omsorg | hjemmesygeplejesystem | kørelister
sv: hemtjänstsystem | planeringssystem för hemtjänst | hemsjukvårdssystem | mobil hemtjänst | insatsplanering | insatsregistrering
no: hjemmetjenestesystem | mobil omsorg | mobil pleie | system for hjemmetjenesten | arbeidslister hjemmetjeneste
fr: logiciel de soins à domicile | logiciel d'aide à domicile | logiciel de maintien à domicile | logiciel HAD | logiciel SSIAD | télégestion

# occupational-health-system < health-information-system, prevention ~ occupational-health
en: occupational health system | occupational health software | workplace health system | employee health records | medical surveillance of workers
fi: työterveyshuollon tietojärjestelmä | työterveysjärjestelmä
et: töötervishoiu infosüsteem | töötervishoiutarkvara
lv: arodveselības informācijas sistēma
lt: darbuotojų sveikatos informacinė sistema | darbuotojų sveikatos patikra
pl: system medycyny pracy | oprogramowanie medycyny pracy
de: arbeitsmedizinische Software | betriebsärztliche Software | arbeitsmedizinisches Informationssystem
da: arbejdsmedicinsk system | bedriftssundhed
sv: företagshälsovårdssystem | journalsystem för företagshälsa
no: bedriftshelsesystem | journalsystem for bedriftshelse
fr: logiciel de santé au travail | logiciel de médecine du travail | suivi médical des agents

# telemedicine < digital-health ~ video-consultation
any: telemedic* | telemedyc* | telemediz* | telemedits* | telemédec* | telehealth | telecare | telesalud | telesanit*
en: telemedicine | telehealth | virtual care | telecare | remote care | teleconsultation | telehealth platform | remote consultation platform
fi: telelääketiede | etälääketiede | etähoito | etävastaanotto | etäpalvelu | digiklinikka | etälääkäri | etälääkäripalvelu
et: telemeditsiin | kaugteenus | kaugvastuvõtt | kaugravi | kaugkonsultatsioon
lv: telemedicīna | attālināta konsultācija | attālinātas konsultācijas | attālinātie veselības pakalpojumi | attālinātā aprūpe
lt: telemedicina | nuotolinė konsultacija | nuotolinės sveikatos priežiūros paslaugos | nuotolinės paslaugos pacientams | nuotolinė priežiūra
pl: telemedycyna | teleporada | telekonsultacja | teleopieka | zdalna opieka medyczna | telezdrowie
de: Telemedizin | Telekonsil | Fernbehandlung | telemedizinische Plattform | Telekonsultation | Online-Sprechstunde
da: telemedicin | telesundhed | fjernkonsultation | virtuel behandling | telemedicinsk løsning | digital konsultation
sv: telemedicin | distansvård | vård på distans | digital vårdtjänst | nätläkare | digitala vårdmöten
no: telemedisin | avstandsoppfølging | helsehjelp på avstand | nettlege | digitale konsultasjoner | fjernkonsultasjon
fr: télémédecine | téléconsultation | téléexpertise | télésoin | soins à distance | plateforme de télémédecine
more: telemedicina | telesalud | teleconsulta | teleconsulto | telegeneeskunde | telesaúde | telemedicína | távgyógyászat

# telemonitoring < telemedicine ~ wearable, chronic-disease
any: telemonitor* | telemonitoring | remote patient monitoring | telemonitoriz* | telesuivi
en: telemonitoring | remote patient monitoring | remote monitoring | home monitoring | vital signs monitoring at home | self-monitoring
fi: etäseuranta | etämonitorointi | potilaan etäseuranta | kotimonitorointi | omaseuranta | potilaan etävalvonta
et: kaugjälgimine | kaugmonitooring | kaugseire | telemonitooring | patsiendi kaugjälgimine | kodune jälgimine
lv: telemonitorings | attālināta pacientu uzraudzība | attālinātā uzraudzība | pacienta attālināta novērošana | attālināta monitorēšana
lt: nuotolinė stebėsena | nuotolinis pacientų stebėjimas | nuotolinis paciento stebėjimas | telestebėsena | nuotolinis sveikatos rodiklių stebėjimas
pl: telemonitoring | zdalne monitorowanie pacjenta | zdalny monitoring pacjentów | telemonitorowanie | domowe monitorowanie parametrów
de: Telemonitoring | Patientenfernüberwachung | Fernmonitoring | Heimmonitoring | telemedizinische Überwachung | Fernüberwachung von Patienten
da: telemonitorering | hjemmemonitorering | fjernmonitorering | telemedicinsk hjemmemonitorering | egenmonitorering
sv: egenmonitorering | distansmonitorering | hemmonitorering | fjärrmonitorering | monitorering på distans | distansövervakning | monitorering i hemmet | hemmonitorering av patienter
no: digital hjemmeoppfølging | medisinsk avstandsoppfølging | fjernmonitorering | hjemmemonitorering | fjernovervåking av pasienter | egenmåling
fr: télésurveillance médicale | suivi à distance | surveillance à distance | télésuivi | autosurveillance à domicile | télésurveillance des patients | télésurveillance à domicile | télésurveillance cardiaque | télésurveillance du diabète | télésurveillance respiratoire
more: telemonitorización | telemonitoraggio | monitorización remota de pacientes | monitoraggio remoto dei pazienti | telemonitorização | thuismonitoring | telemonitorování | betegek távfelügyelete
! medisinsk avstandsoppfølging, digital hjemmeoppfølging: names of the Norwegian programme and its tenders; egenmonitorering: the Swedish regions' word

# telerehabilitation < telemedicine, rehabilitation
any: telerehab* | telereab* | telerehabilit* | tele-rehab* | teleréadapt*
en: telerehabilitation | remote rehabilitation | virtual rehabilitation | home rehabilitation programme | online physiotherapy | home exercise app | tele rehab
fi: etäkuntoutus | telekuntoutus | digikuntoutus | verkkokuntoutus | etäfysioterapia
et: telerehabilitatsioon | kaugtaastusravi | kaugrehabilitatsioon | kaugfüsioteraapia | virtuaalne taastusravi
lv: telerehabilitācija | attālinātā rehabilitācija | attālināta fizioterapija
lt: telereabilitacija | nuotolinė reabilitacija | nuotolinė kineziterapija | virtuali reabilitacija
pl: telerehabilitacja | zdalna rehabilitacja | rehabilitacja domowa online | telefizjoterapia | rehabilitacja hybrydowa
de: Telerehabilitation | Tele-Reha | Reha-Nachsorge digital | Online-Physiotherapie | digitale Reha-Nachsorge | Reha-App
da: telerehabilitering | telegenoptræning | digital genoptræning | virtuel genoptræning | skærmtræning
sv: telerehabilitering | distansrehabilitering | digital rehabilitering | rehabilitering på distans | digital fysioterapi
no: telerehabilitering | digital rehabilitering | fjernrehabilitering | rehabilitering på avstand | nettbasert trening
fr: télérééducation | téléréadaptation | télérééducation à domicile | rééducation à distance | kinésithérapie en ligne

# patient-portal < digital-health ~ appointment-booking, personal-health-record, self-service
any: patient portal | MyChart | portale paziente
en: patient portal | patient access | patient engagement platform | patient app | patient self-service | patient online services | patient access to records
fi: potilasportaali | asiakasportaali | digitaalinen asiointi | sähköinen asiointi | omahoitopalvelu | asiointipalvelu
et: patsiendiportaal | patsiendi portaal | patsiendi iseteenindus | patsiendirakendus | iseteenindusportaal
lv: pacienta portāls | pacientu portāls | pacientu pašapkalpošanās portāls | pacienta lietotne
lt: pacientų portalas | paciento portalas | pacientų savitarna | išankstinė pacientų registracija | IPR IS
pl: portal pacjenta | e-portal pacjenta | e-pacjent | aplikacja pacjenta | konto pacjenta | e-usługi dla pacjenta
de: Patientenportal | Patientenplattform | Patienten-App | Zuweiser- und Patientenportal | digitales Patientenmanagement | Patienten-Self-Service
da: patientportal | MinSundhed | Min Sundhedsplatform | patient-app | digital patientkontakt | borgeradgang
sv: patientportal | 1177 | invånartjänster | e-tjänster för patienter | patientapp | journal via nätet
no: pasientportal | digital dialog med pasienten | pasientapp | innbyggertjenester helse | digitale pasienttjenester
fr: portail patient | espace patient | portail des patients | application patient | services en ligne aux patients
more: portal del paciente | portale del paziente | portal do utente | patiëntenportaal | portál pacienta | portal za paciente | portalul pacientului | betegportál

# personal-health-record < electronic-health-record ~ patient-portal, mobile-health-app
any: personal health record | PHR | PHRs
en: personal health record | health diary | health folder | patient-held record | personal medical record | personal health dashboard | health record app | health data of the patient | child health record book
fi: omatietovaranto | terveyspäiväkirja | Omakanta | hyvinvointitieto | omat terveystiedot | henkilökohtainen terveystieto*
et: isiklik terviselugu | terviseandmed isiklikud | tervisepäevik | minu terviseandmed | inimese terviseandmed
lv: personīgā veselības karte | veselības dienasgrāmata | mani veselības dati | personīgie veselības dati
lt: asmeninė sveikatos istorija | asmens sveikatos įrašas | sveikatos dienoraštis | asmeniniai sveikatos duomenys | mano sveikatos duomenys
pl: osobista dokumentacja medyczna | osobisty rekord zdrowotny | dzienniczek zdrowia | moje dane zdrowotne | indywidualna kartoteka zdrowia
de: persönliche Gesundheitsakte | Gesundheitstagebuch | patientengeführte Akte | eigene Gesundheitsdaten | persönliche Gesundheitsdaten
da: personlig sundhedsmappe | min journal | sundhedsdagbog | egne sundhedsdata | personlige sundhedsdata
sv: personligt hälsokonto | hälsodagbok | hälsokonto | egna hälsodata | min journal | personlig hälsojournal
no: personlig helsearkiv | helsedagbok | mine helseopplysninger | egne helsedata | personlig helsejournal
fr: dossier de santé personnel | carnet de santé numérique | carnet de santé électronique | mes données de santé | journal de santé
more: carpeta personal de salud | carpeta de salud | fascicolo personale | persoonlijke gezondheidsomgeving

# citizen-portal < digital-health, content-management-system ~ patient-portal
en: citizen portal | citizen services portal | e-government services | public e-services | health portal | citizen-facing services
fi: kansalaisportaali | kansalaispalvelut | Suomi.fi | kansalaisen verkkopalvelu | Terveyskylä | asukasportaali
et: kodanikuportaal | riigiportaal | eesti.ee | e-teenused | avalikud e-teenused
lv: iedzīvotāju portāls | latvija.lv | e-pakalpojumi | valsts e-pakalpojumi | iedzīvotāju e-pakalpojumi
lt: gyventojų portalas | elektroniniai valdžios vartai | epaslaugos | elektroninės viešosios paslaugos | e. paslaugos gyventojams
pl: portal obywatela | e-usługi publiczne | ePUAP | mObywatel | e-usługi dla obywateli | usługi publiczne online
de: Bürgerportal | Gesundheitsportal | Serviceportal für Bürger | Onlinezugangsgesetz | Verwaltungsportal | Bürgerdienste
da: borgerportal | borger.dk | borgervendt portal | borgerrettet løsning | selvbetjeningsløsning
sv: medborgarportal | e-tjänsteplattform | invånarportal | medborgartjänst | e-tjänster för invånare
no: innbyggerportal | innbyggertjeneste | borgerportal | digitale innbyggertjenester | innbyggerdialog
fr: portail citoyen | portail usagers | démarches en ligne | portail de santé | portail grand public | e-administration pour les usagers

# mobile-health-app < digital-health, software ~ wearable, lifestyle
any: mHealth | health app | aplicacion movil | app mobile
en: mobile health app | health app | mobile app | smartphone app | wellness app | fitness app | mobile health | healthcare app | mobile health platform | patient-facing app | mobile apps | health apps | healthcare apps | smartphone apps | apps for patients | mobile application | patient-facing application
fi: terveyssovellus | mobiilisovellus | hyvinvointisovellus | mobiiliterveys | älypuhelinsovellus | puhelinsovellus
et: terviserakendus | mobiilirakendus | terviseäpp | nutirakendus | mobiilne terviserakendus | telefonirakendus
lv: veselības lietotne | mobilā lietotne | mobilā aplikācija | viedtālruņa lietotne | mobilā veselība
lt: sveikatos programėlė | mobilioji programėlė | mobilioji aplikacija | išmaniojo telefono programėlė | mobilioji sveikata
pl: aplikacja zdrowotna | aplikacja mobilna | mobilne zdrowie | aplikacja na smartfon | aplikacja na telefon
de: Gesundheits-App | mobile App | Smartphone-App | mobile Anwendung | Handy-App | mobile Gesundheit
da: sundhedsapp | mobilapp | mobilapplikation | app til smartphone | mobil sundhed
sv: hälsoapp | mobilapp | mobilapplikation | mobil hälsa | app för smartphone | hälsoapplikation
no: helseapp | mobilapp | mobilapplikasjon | app til smarttelefon | mobil helse | helseapplikasjon
fr: application mobile de santé | application mobile | application de santé | santé mobile | application smartphone
more: aplicación móvil | applicazione mobile | aplicação móvel | mobiele app | mobilní aplikace | mobilna aplikacija | mobilalkalmazás | aplicație mobilă

# chatbot < software, artificial-intelligence ~ symptom-checker, natural-language-processing
any: chatbot* | chat bot | czatbot* | virtual assistant | conversational agent | voicebot* | voice bot | chat-bot* | Telegram bot | WhatsApp bot | messaging bot
en: chatbot | virtual assistant | conversational assistant | voice assistant | digital assistant | conversational AI
fi: chatbotti | virtuaaliavustaja | keskustelubotti | ääniavustaja | puhebotti | chat-palvelu | virtuaaliassistentti
et: juturobot | virtuaalassistent | vestlusrobot | virtuaalne abiline | häälassistent | juturobot*
lv: tērzēšanas robots | virtuālais asistents | sarunu robots | balss asistents | čatbots | sarunbots | virtuāl* asistent*
lt: pokalbių robotas | virtualus asistentas | pokalbių roboto sprendimas | balso asistentas | pokalb* robot* | virtual* asistent*
pl: chatbot | wirtualny asystent | asystent głosowy | bot konwersacyjny | asystent rozmowy | czatbot | asystent głosowy i tekstowy
de: Chatbot | virtueller Assistent | Sprachassistent | Dialogassistent | Telefonassistent | Konversationsagent | Dialogsystem
da: chatbot | virtuel assistent | digital assistent | stemmeassistent | samtalerobot
sv: chattbot | virtuell assistent | digital assistent | röstassistent | chattrobot | röstbot
no: chatbot | chatrobot | virtuell assistent | digital assistent | talebot | samtalerobot
fr: agent conversationnel | assistant virtuel | robot conversationnel | assistant vocal | callbot | dialogueur | chatbot
more: asistente virtual | assistente virtuale | virtuální asistent

# symptom-checker < triage, digital-health ~ chatbot, clinical-decision-support
any: symptom checker | symptomchecker | e-triage | self-triage | symptom check*
en: symptom checker | symptom assessment | online triage | digital triage | self-assessment of symptoms | triage tool | symptom evaluation | self-assessment tool | self assessment tool
fi: oirearvio | oirearviopalvelu | oiretestit | oirekysely | digitaalinen hoidon tarpeen arvio | Omaolo | oirearvi* | oiretarkistin | oireiden arviointi | oireseuranta
et: sümptomikontroll | sümptomite hindamine | sümptomikontrollija | digitriaaž | digitaalne triaaž | enesehindamise test | sümptomihindaja | sümptomi* hindami* | sümptomite jälgimine
lv: simptomu pārbaude | simptomu pārbaudītājs | simptomu novērtēšana | digitālā triāža | pašnovērtējuma tests | simptom* novērtē*
lt: simptomų vertinimas | simptomų tikrintuvas | simptomų patikra | skaitmeninė triažo sistema | savarankiškas simptomų vertinimas | simptom* vertinim* | simptomų tikrinimas | simptomų stebėjimas
pl: sprawdzanie objawów | analiza objawów | ocena objawów | wywiad medyczny online | cyfrowy triaż | wstępna diagnoza online | wstępna ocena objawów | monitorowanie objawów
de: Symptom-Checker | Symptomprüfung | digitale Ersteinschätzung | Ersteinschätzung | Ersteinschätzungsverfahren | Symptomanalyse | Symptomerfassung | Symptombewertung | Symptomabfrage
da: symptomtjekker | symptomvurdering | digital visitation | symptomtest | selvvurdering af symptomer | symptomtjek | symptomregistrering | symptomguide
sv: symptombedömning | digital triagering | symptomkollen | automatiserad anamnes | symptomskattning | digital anamnes | symtombedömning | symtomkoll | symtomskattning | symtomformulär | symtombaserad hänvisning
no: symptomsjekker | symptomvurdering | digital triage | symptomsjekk | selvtriagering | symptomkartlegging
fr: évaluation des symptômes | vérificateur de symptômes | pré-diagnostic en ligne | orientation en ligne du patient | triage numérique | analyse de symptômes | auto-évaluation des symptômes | suivi des symptômes

# digital-front-door < digital-health ~ patient-portal, symptom-checker
any: digital front door
en: digital front door | online access to care | patient access platform | virtual front desk | digital clinic | patient intake
fi: digitaalinen etuovi | digisote | digitaalinen sote-keskus | digiasiointi | digitaalinen terveysasema
et: digitaalne esmakontakt | digikliinik | digitaalne pöördumine | e-pöördumine
lv: digitālā reģistratūra | digitālā klīnika | tiešsaistes pieteikšanās | digitālais pirmais kontakts
lt: skaitmeninė registratūra | skaitmeninė klinika | skaitmeninis pirmasis kontaktas | virtuali registratūra
pl: cyfrowa rejestracja | wirtualna przychodnia | cyfrowa przychodnia | elektroniczna rejestracja | cyfrowe drzwi wejściowe
de: digitale Anmeldung | digitaler Zugang zur Versorgung | digitales Aufnahmemanagement | digitale Patientenaufnahme | virtuelle Praxis
da: digital indgang | digital klinik | digital lægekontakt | den digitale hoveddør | én digital indgang
sv: digital vårdcentral | digital ingång | digital väg in | digital mottagning
no: digital inngang | digital førstelinje | digitalt legekontor | en vei inn | digital resepsjon
fr: porte d'entrée numérique | accueil numérique | préadmission en ligne | admission en ligne | clinique virtuelle

# self-service-kiosk < hardware ~ queue-management, patient-administration
any: check-in kiosk | self check-in | self-service kiosk
en: self-service kiosk | self check-in kiosk | patient self check-in | self check-in | check-in terminal | patient arrival registration | arrival registration
fi: itseilmoittautuminen | ilmoittautumisautomaatti | itsepalvelukioski | ilmoittautumiskioski | itseilmoittautumislaite | itseilmoittautumi* | sähköinen ilmoittautuminen | ilmoittautumisautomaat*
et: iseteeninduskiosk | registreerimiskiosk | iseregistreerimine | registreerimisautomaat | iseteenindusterminal | saabumise registreerimine | iseregistreerimi*
lv: pašapkalpošanās kiosks | pašreģistrācijas kiosks | pašapkalpošanās terminālis | pašreģistrācija | ierašanās reģistrācija | reģistrācijas terminālis
lt: savitarnos kioskas | savitarnos terminalas | registracijos terminalas | savarankiška registracija | savitarnos registracija | atvykimo registravimas
pl: kiosk samoobsługowy | infokiosk | kiosk rejestracyjny | samoobsługowa rejestracja | kiosk informacyjny | samodzielne zameldowanie pacjenta
de: Selbstbedienungsterminal | Check-in-Terminal | Self-Check-in | Anmeldeterminal | Selbst-Check-in | Patientenkiosk | Selbstanmeldung | Check-in-Kiosk
da: selvbetjeningsstander | check-in-stander | selvindtjekning | ankomststander | selvcheckin | ankomstregistrering | selvregistrering ved ankomst | check-in stander | selvindskrivning
sv: självincheckning | incheckningsterminal | incheckningskiosk | självbetjäningsterminal | anmälningsterminal | ankomstregistrering | incheckningsautomat | självbetjäningskiosk | egenanmälan
no: selvinnsjekk | innsjekkingsautomat | selvbetjeningsautomat | selvbetjeningskiosk | innsjekkingsterminal | selvinnsjekking | ankomstregistrering
fr: borne d'accueil | borne d'admission | borne libre-service | borne d'enregistrement | borne patient | borne interactive | enregistrement automatique des patients | auto-enregistrement

# queue-management < software ~ self-service-kiosk, patient-flow
any: queue management
en: queue management system | queueing system | queue ticket | patient calling system | waiting room display | patient call display | queue number | waiting room call | queuing system | call display
fi: jononhallinta | jonotusjärjestelmä | vuoronumerojärjestelmä | vuoronumero | kutsunäyttö | jononhallintajärjestelmä | kutsujärjestelmä odotustila | asiakasohjausjärjestelmä | vuorokutsu
et: järjekorrasüsteem | järjekorrahaldus | järjekorranumber | järjekorra juhtimissüsteem | kutsungsüsteem järjekorras | järjekorra juhtimine | patsientide kutsumine | järjekorrahaldu*
lv: rindu vadības sistēma | rindas vadība | rindu regulēšanas sistēma | rindas numurs | pacientu izsaukšanas sistēma | rindas vadības sistēma | rindu vadība | pacientu izsaukšana | elektroniskā rinda
lt: eilių valdymo sistema | eilių valdymas | eilės valdymo sistema | pacientų eilių valdymas | eilės numeris | eilės numerėlis | pacientų kvietimo sistema | eilės valdymas | elektroninė eilė
pl: system kolejkowy | system zarządzania kolejką | zarządzanie kolejkami | bilet kolejkowy | numerek do lekarza | system kolejkowania | numerek w kolejce | przywoływanie pacjentów | zarządzanie kolejką | system przywoławczy pacjentów
de: Warteschlangensystem | Aufrufsystem | Warteschlangenmanagement | Patientenaufruf | Patientenaufrufsystem | Wartezimmeranzeige | Wartezimmeraufruf | Besucherleitsystem | Wartenummer | Aufrufanlage
da: køsystem | kønummersystem | køstyring | kønummer | patientkald til konsultation | nummersystem | patientkald i venteværelse
sv: kösystem | köhantering | könummer | nummerlappssystem | kallelsesystem väntrum | kölappssystem | patientutrop | kölapp
no: køsystem | køordning | kølapp | køhåndtering | køstyring | innkallingssystem | kønummer | innkallingssystem venterom | pasientinnkalling
fr: gestion de file d'attente | système de file d'attente | gestion des files d'attente | appel patient en salle d'attente | ticket de file d'attente | file d'attente | appel des patients | borne à tickets

# electronic-referral < referral ~ health-data-exchange
any: eReferral | e-referral | e-referral* | eReferral*
en: electronic referral | e-referral | referral management system | referral portal | online referral | advice and guidance | referral management | referral handling | referral processing | referral tracking
fi: sähköinen lähete | sähköinen lähetejärjestelmä | e-lähete | sähköinen konsultaatio | lähetejärjestelmä | lähetteiden käsittely | lähetehallinta | lähete-palaute | läheteliikenne | lähetteenkäsittel*
et: e-saatekiri | digisaatekiri | e-konsultatsioon | digitaalne saatekiri | elektrooniline saatekiri | saatekirjade haldus | saatekirjade käsitlemine | saatekirja* haldu*
lv: e-nosūtījums | elektroniskais nosūtījums | e-konsultācija | digitālais nosūtījums | nosūtījumu pārvaldība | nosūtījum* apstrād*
lt: e. siuntimas | elektroninis siuntimas | elektroniniai siuntimai | siuntimas konsultacijai | siuntimų valdymas | siuntim* valdym* | siuntimų apdorojimas
pl: e-skierowanie | elektroniczne skierowanie | e-skierowania | e-konsylium | obsługa skierowań | zarządzanie skierowaniami
de: elektronische Überweisung | eÜberweisung | Zuweiserportal | eKonsil | Einweiserportal | elektronische Einweisung | Überweisungsmanagement | Zuweisermanagement | E-Überweisung
da: elektronisk henvisning | e-henvisning | Henvisningshotellet | elektroniske henvisninger | henvisningshåndtering | visitation af henvisninger | henvisningsmodul
sv: elektronisk remiss | e-remiss | remissystem | remisshanteringssystem | digital remiss | remissbedömning
no: elektronisk henvisning | e-henvisning | dialogmelding | henvisningssystem | elektroniske henvisninger | henvisningshåndtering | vurdering av henvisning | henvisningsmottak | henvisningsvurdering
fr: adressage électronique | demande d'avis en ligne | e-référence | demande d'expertise en ligne | lettre d'adressage électronique | gestion des adressages | demande d'adressage | gestion des demandes d'admission

# waiting-list-management < software, scheduling ~ patient-flow
any: wait list | waiting list
en: waiting list management | waiting list | waiting time monitoring | elective waiting list | waitlist | treatment guarantee | elective surgery waiting list
fi: hoitojono | jononhallinta hoitoon | hoitoonpääsyn seuranta | odotuslista | hoitojonojen hallinta | jonotusaika | jonohallinta | hoitotakuu | hoitoonpääsy | odotusajat hoitoon
et: ravijärjekord | ootejärjekord | ravijärjekordade haldus | ooteaeg | ravijärjekorrad | järjekordade haldus | ravijärjekor*
lv: gaidīšanas rinda | rindas uz pakalpojumiem | pacientu gaidīšanas saraksts | gaidīšanas saraksts | rindu pārvaldība | pacientu rinda | gaidīšan* rind*
lt: laukimo eilė | pacientų laukimo eilės | laukiančiųjų sąrašas | eilės pas gydytojus | laukimo eilės | pacientų eilės
pl: lista oczekujących | kolejka oczekujących | harmonogram przyjęć | listy oczekujących | AP-KOLCE | zarządzanie listą oczekujących | kolejki oczekujących
de: Warteliste | Wartelistenmanagement | Wartelistenverwaltung | Wartezeitenmanagement | Wartezeiten auf Behandlung
da: venteliste | ventelistestyring | ventetidsstyring | ventelisteplanlægning | ventelister | udredningsret | behandlingsgaranti | ventetid til behandling
sv: väntelista | vårdkö | vårdgaranti | väntelistehantering | köhantering vård | väntetider i vården | kötider
no: venteliste | ventelistehåndtering | behandlingskø | helsekø | ventelistestyring | fristbrudd | pasientrettigheter ventetid | ventetid til behandling
fr: liste d'attente | gestion des listes d'attente | délais de rendez-vous | délais de prise en charge

# bed-management < hospital-information-system ~ patient-flow, command-centre
any: bed management | bed board
en: bed management | bed occupancy | bed capacity | bed planning | bed board | ward whiteboard | bed allocation | ward management | bed state | bed states
fi: vuodepaikkojen hallinta | paikkatilanne | vuodepaikkatilanne | osastopaikkojen hallinta | potilaspaikkojen hallinta | vuodepaik*
et: voodihaldus | voodikohtade haldus | voodikohtade hõivatus | voodifondi haldus | voodikoht* | palatikohtade haldus
lv: gultu pārvaldība | gultu noslodze | gultasvietu pārvaldība | gultu fonda vadība | gultas vietu uzskaite | gultu fonds | gult* pārvaldīb*
lt: lovų valdymas | lovų užimtumas | lovų fondo valdymas | lovų fondas | lovų užimtumo* | lovadienis
pl: zarządzanie łóżkami | obłożenie łóżek | wolne łóżka | baza łóżkowa | zarządzanie obłożeniem łóżek | zarządzanie bazą łóżkową
de: Bettenmanagement | Bettenbelegung | Bettenplanung | Belegungsmanagement | Bettendisposition | Bettenkapazität | Bettenbelegungsplanung | Belegungsplanung
da: sengestyring | sengekapacitet | belægningsoversigt | sengepladsstyring | klinisk overblikstavle | sengepladser | sengelogistik | belægningsoverblik
sv: vårdplatshantering | vårdplatser | beläggning vårdplatser | vårdplatskoordinering | beläggningsöversikt | digital vårdplatstavla | beläggning vårdplats | disponibla vårdplatser | vårdplatskoordinator | sängplats | sängplatser
no: sengekapasitet | sengestyring | senger og belegg | beleggsoversikt | pasienttavle | elektronisk whiteboard | sengepostoversikt | belegg sengeplass | sengeplasser | sengestyring sykehus
fr: gestion des lits | occupation des lits | ordonnancement des lits | disponibilité des lits | cellule de gestion des lits | gestion prévisionnelle des lits | bed management

# patient-flow < hospital-information-system, logistics ~ asset-tracking
any: patient flow | electronic whiteboard
en: patient flow management | patient flow | hospital capacity management | patient logistics | care pathway management | patient journey | electronic whiteboard | emergency department tracking
fi: potilasvirtojen hallinta | potilasvirta | potilaslogistiikka | kapasiteetinhallinta | hoitoketjun hallinta | potilasvirtojen ohjaus | potilasvirr* | sähköinen valkotaulu | potilasohjaus
et: patsiendivoog | patsiendivoogude juhtimine | patsientide liikumine | patsienditeekond | patsientide voog | patsiendilogistika | patsiendivoo* | elektrooniline tahvel
lv: pacientu plūsma | pacientu plūsmas vadība | pacienta ceļš | pacientu loģistika | pacient* plūsm*
lt: pacientų srautai | pacientų srautų valdymas | paciento kelias | pacientų judėjimas | pacientų srautas | pacient* sraut* | pacientų logistika
pl: przepływ pacjentów | zarządzanie przepływem pacjentów | ścieżka pacjenta | logistyka pacjentów | logistyka pacjenta
de: Patientenfluss | Patientensteuerung | Patientenlogistik | Patientenflussmanagement | Kapazitätsmanagement im Krankenhaus | Patientenströme
da: patientflow | patientforløb | patientlogistik | klinisk logistik | kapacitetsstyring | logistiktavle | overblikstavle | kapacitetstavle
sv: patientflöde | flödesstyrning | patientlogistik | kapacitetsstyrning | produktionsplanering vård | patientresa | patientflöden | elektronisk whiteboard
no: pasientflyt | pasientlogistikk | pasientforløp | kapasitetsstyring | klinisk logistikk | elektronisk tavle | pasientstrøm | tavleløsning
fr: flux de patients | gestion des flux patients | parcours patient | parcours de soins | fluidification des parcours | gestion du parcours patient | gestion des flux de patients | flux patients | parcours aux urgences | logistique patient

# command-centre < hospital-information-system, dashboard ~ patient-flow
en: hospital command centre | hospital command center | patient flow command centre | real-time hospital operations | capacity command centre
fi: sairaalan tilannekeskus | sairaalan ohjauskeskus | potilasvirtojen tilannekuva | sote-tilannekeskus
et: haigla juhtimiskeskus | haigla olukorrapilt
lv: slimnīcas vadības centrs | slimnīcas situācijas centrs
lt: ligoninės valdymo centras | ligoninės situacijų centras
pl: centrum operacyjne szpitala | centrum zarządzania szpitalem
de: Krankenhausleitwarte | Kapazitätsleitstelle | Klinikleitstelle
da: kapacitetscenter | sygehusets kommandocentral | hospitalets driftsoverblik
sv: vårdkoordineringscentral | kapacitetscentral | regional vårdlägesbild
no: kapasitetssentral | sykehusets operasjonssentral | koordineringssentral sykehus
fr: centre de pilotage hospitalier | cellule de crise hospitalière | centre de commandement hospitalier | salle de pilotage des lits

# staff-rostering < human-resources-system, scheduling ~ time-recording
any: workforce management | duty roster* | e-roster*
en: staff rostering | shift planning | nurse scheduling | duty roster | workforce management | rota | staff planning | nurse rostering
fi: työvuorosuunnittelu | työvuorojen suunnittelu | työvuorolista | työvuorosuunnittelujärjestelmä | resurssienhallinta henkilöstö | henkilöstösuunnittelu | työvuorosuunnit* | työaikasuunnittelu
et: töögraafik | tööajagraafik | vahetuste planeerimine | töögraafikute koostamine | tööajaplaneerimine | personali planeerimine | töötajate graafik*
lv: darba grafiks | darba laika plānošana | maiņu plānošana | dežūru grafiks | personāla plānošana | darba grafiki | darba grafik* plāno*
lt: darbo grafikas | pamainų planavimas | darbo grafikų sudarymas | budėjimų grafikas | darbo laiko planavimas | personalo planavimas | darbo grafikai | darbo grafik* sudarym*
pl: grafik pracy | planowanie grafików | grafik dyżurów | harmonogram czasu pracy | planowanie dyżurów | harmonogramowanie pracy | planowanie pracy personelu | grafiki dyżurów
de: Dienstplanung | Dienstplan | Dienstplanprogramm | Personaleinsatzplanung | Schichtplanung | Personaleinsatzplanungssystem | Personalplanung
da: vagtplanlægning | vagtplan | vagtplanssystem | tjenestetidsplanlægning | bemandingsplanlægning | personaleplanlægning | arbejdstidsplanlægning
sv: schemaläggning | schemaläggningssystem | bemanningssystem | bemanningsplanering | personalplanering | schemasystem | schemaplanering | personalschema
no: turnusplanlegging | ressursstyringssystem | vaktplan | bemanningsplanlegging | turnussystem | arbeidsplansystem | turnus
fr: gestion des plannings | planification du personnel | logiciel de planning | planning des équipes | GTT | planning du personnel
more: planificación de turnos | gestione dei turni | plánování směn | dienstrooster

# time-recording < human-resources-system ~ staff-rostering, hr-payroll-system
en: time recording | time and attendance | working time recording | timekeeping | time tracking | attendance system
fi: työajanseuranta | työaikaseuranta | kulunvalvonta ja työajanseuranta | työaikaleimaus | työajanhallinta
et: tööajaarvestus | tööaja arvestus | tööajaarvestuse süsteem | tööaja registreerimine
lv: darba laika uzskaite | darba laika uzskaites sistēma | darba laika reģistrācija
lt: darbo laiko apskaita | darbo laiko apskaitos sistema | darbo laiko fiksavimas
pl: rejestracja czasu pracy | ewidencja czasu pracy | rozliczanie czasu pracy | system RCP | RCP
de: Arbeitszeiterfassung | Zeitwirtschaft | Zeiterfassungssystem | Zeitwirtschaftssystem
da: arbejdstidsregistrering | tidsregistreringssystem
sv: tidrapportering | arbetstidsregistrering | tidssystem | stämpelklocka
no: timeregistrering | arbeidstidsregistrering | tidregistreringssystem
fr: gestion des temps et des activités | gestion des temps et activités | GTA | pointage du personnel | badgeuse horaire | gestion des temps médicaux | logiciel de gestion des temps

# enterprise-resource-planning < software ~ financial-system, logistics, finance-system
any: SAP
en: ERP system | business management system | resource management system
fi: toiminnanohjausjärjestelmä | ERP-järjestelmä | resurssienhallintajärjestelmä
et: majandustarkvara | ressursiplaneerimise süsteem | ettevõtte ressursside planeerimine | majandusinfosüsteem
lv: resursu vadības sistēma | uzņēmuma resursu plānošana | uzņēmuma vadības sistēma | resursu plānošanas sistēma
lt: verslo valdymo sistema | išteklių valdymo sistema | finansų valdymo ir apskaitos sistema | veiklos valdymo sistema
pl: system ERP | zintegrowany system zarządzania | planowanie zasobów przedsiębiorstwa | część szara szpital | system klasy ERP
de: Unternehmensressourcenplanung | betriebswirtschaftliches System | kaufmännisches System | Warenwirtschaftssystem
da: økonomi- og ressourcestyringssystem | ressourcestyringssystem | virksomhedssystem
sv: ERP-system | verksamhetsstyrningssystem | ekonomi- och logistiksystem
no: forretningssystem | virksomhetssystem | økonomi- og logistikksystem
fr: système ERP | gestion économique et financière | GEF
more: sistema de gestión integrado | sistema gestionale integrato | ekonomický informační systém | vállalatirányítási rendszer

# financial-system < enterprise-resource-planning ~ billing, finance-system, cost-accounting
en: accounting system | bookkeeping | budgeting system
fi: taloushallintojärjestelmä | kirjanpito-ohjelmisto | kirjanpito | budjetointijärjestelmä
et: raamatupidamistarkvara | finantsarvestuse tarkvara | raamatupidamine | finantsjuhtimise infosüsteem | eelarvestamise tarkvara
lv: grāmatvedības programma | grāmatvedības sistēma | grāmatvedības uzskaite | finanšu uzskaite
lt: buhalterinės apskaitos sistema | apskaitos programa | buhalterinė apskaita | finansų apskaita
pl: system księgowy | program księgowy | system finansowy | księgowość | oprogramowanie księgowe
de: Finanzbuchhaltung | Buchhaltungssoftware | Rechnungswesen | Finanzsystem | Finanzbuchhaltungssystem
da: regnskabssystem | bogholderi
sv: redovisningssystem | bokföringssystem | budgetsystem
no: regnskapsprogram | budsjettsystem
fr: logiciel de comptabilité | système financier | logiciel comptable | logiciel de gestion financière

# human-resources-system < enterprise-resource-planning ~ payroll, hr-payroll-system
any: HRM | HRMS | HRIS
en: human resource management | personnel management system | recruitment system | health workforce information system | human resources for health | health workforce management | HR and payroll | health workforce
fi: HR-järjestelmä | henkilöstöhallinto | henkilöstötietojärjestelmä | rekrytointijärjestelmä
et: personalihaldus | personalijuhtimise tarkvara | personaliarvestus | värbamistarkvara
lv: personāla uzskaites sistēma | cilvēkresursu vadība | personāla vadība
lt: personalo apskaitos sistema | žmogiškųjų išteklių valdymas | personalo administravimas
pl: system kadrowy | zarządzanie zasobami ludzkimi | system HR
de: Personalverwaltungssystem | HR-System | Personalinformationssystem | Personalwirtschaft | Bewerbermanagement
da: personalesystem | personaleadministrationssystem | personaleadministration | rekrutteringssystem
sv: personaladministrativt system | PA-system | rekryteringssystem | personaladministration
no: personaladministrativt system | lønns- og personalsystem | rekrutteringssystem
fr: gestion des ressources humaines | GRH | logiciel RH | SIRH

# payroll < human-resources-system, financial-system ~ hr-payroll-system
en: payroll | salary system | wage calculation
fi: palkanlaskenta | palkanlaskentajärjestelmä | palkkahallinto | palkkajärjestelmä | palkkahallinnon järjestelmä
et: palgaarvestus | palgaarvestuse tarkvara | palgatarkvara | palgasüsteem
lv: algu aprēķins | darba algas aprēķins | algu uzskaite | algu programma
lt: darbo užmokesčio apskaita | darbo užmokesčio sistema | atlyginimų skaičiavimas
pl: system płacowy | naliczanie płac | lista płac | obsługa płac | program płacowy
de: Gehaltsabrechnung | Lohn- und Gehaltsabrechnung | Entgeltabrechnung
da: lønadministration | lønafregning | lønkørsel
sv: löneprogram | löneadministration | lönehantering
no: lønnskjøring | lønnsadministrasjon | lønnsberegning
fr: gestion de la paie | paie | traitement de la paie | bulletins de paie

# procurement-system < enterprise-resource-planning, procurement ~ purchase-ordering, contract
en: e-procurement system | e-procurement | electronic procurement system | purchase-to-pay | procure-to-pay
fi: hankintajärjestelmä | kilpailutusjärjestelmä | sopimushallintajärjestelmä | hankintojen hallinta
et: hankekeskkond | riigihangete tarkvara | hankehaldus | ostutarkvara | ostutellimuste süsteem
lv: iepirkumu vadības sistēma | līgumu pārvaldība | elektronisko iepirkumu platforma
lt: elektroninių pirkimų sistema | pirkimų valdymo sistema | sutarčių valdymas | pirkimų informacinė sistema
pl: platforma zakupowa | elektroniczna platforma zakupowa | zarządzanie umowami | system* zakupow*
de: Beschaffungssystem | Einkaufssystem | Vergabemanagementsystem | Bestellsystem | E-Vergabe
da: e-handelssystem | udbudssystem | kontraktstyringssystem
sv: upphandlingssystem | avtalshantering | avtalshanteringssystem
no: anskaffelsessystem | kontraktsstyring | konkurransegjennomføringsverktøy | KGV
fr: logiciel d'achats | logiciel de gestion des marchés publics | dématérialisation des achats | e-achats

# warehouse-management < inventory, logistics ~ supply-chain
any: WMS system
en: warehouse management system | stock control system | materials management
fi: varastonhallintajärjestelmä | materiaalihallinto | varastojärjestelmä | materiaalinhallinta
et: laotarkvara | laohaldussüsteem | ladustamise süsteem
lv: noliktavas vadības sistēma | materiālu uzskaite
lt: sandėlio valdymo sistema | sandėlio apskaita | materialinių vertybių apskaita
pl: system magazynowy | zarządzanie magazynem | system zarządzania magazynem | gospodarka materiałowa
de: Lagerverwaltungssystem | Lagerverwaltungssoftware | Bestandsführung | Materialwirtschaftssystem
da: lagerstyringssystem | materialestyring | varelager
sv: lagersystem | lagerhanteringssystem | förrådssystem
no: lagerstyringssystem | materialstyring | forsyningssystem
fr: gestion de magasin | système de gestion d'entrepôt | logiciel de gestion de stocks

# logistics-management-information-system < supply-chain, software ~ warehouse-management, cold-chain
any: LMIS | eLMIS | OpenLMIS
en: logistics management information system | health commodity logistics | medical supply chain system | medicine stock management | essential medicines supply | commodity tracking | supply chain management for health | stock management in health facilities | stockout prevention | medical supply management | stockouts | quantification of medicines
fi: logistiikan tietojärjestelmä | lääkintätarvikkeiden toimitusketju | tarvikelogistiikan järjestelmä | lääkelogistiikka
et: logistika infosüsteem | meditsiinitarvete tarneahel | ravimite tarneahel | varustuskindluse infosüsteem
lv: loģistikas informācijas sistēma | medicīnas preču piegādes ķēde | zāļu krājumu uzskaite | zāļu piegādes ķēde
lt: logistikos informacinė sistema | medicinos priemonių tiekimo grandinė | vaistų atsargų valdymas | vaistų tiekimo grandinė
pl: system informacji logistycznej | łańcuch dostaw leków | zarządzanie zapasami leków | łańcuch dostaw wyrobów medycznych
de: Logistikinformationssystem | Arzneimittellogistik | Lieferkette für Medizinprodukte | Medikalprodukte-Logistik
da: logistiksystem | forsyningslogistik | medicinlogistik | lægemiddelforsyning | logistikinformationssystem
sv: logistiksystem | läkemedelslogistik | sjukvårdslogistik
no: logistikksystem | legemiddellogistikk | varelogistikk
fr: système d'information logistique | système d'information en gestion logistique | SIGL | chaîne d'approvisionnement des médicaments | gestion des intrants | gestion des produits de santé | système d'information de gestion logistique | gestion logistique des médicaments

# medical-equipment-management < software, medical-device ~ asset-tracking, service-desk, maintenance-management
any: eMaint
en: medical equipment management | clinical engineering system | computerised maintenance management | device inventory
fi: laitehallinta | lääkintälaitteiden hallinta | laitehallintajärjestelmä | huollonhallinta
et: seadmehaldus | meditsiiniseadmete haldus | meditsiiniseadmete register | hooldushaldus
lv: medicīnas iekārtu pārvaldība | iekārtu uzskaite | medicīnas tehnoloģiju uzskaite | aktīvu pārvaldība | iekārtu apkopes uzskaite
lt: įrangos apskaita | medicinos prietaisų apskaita | įrangos priežiūros valdymas
pl: zarządzanie aparaturą medyczną | paszportyzacja | paszport techniczny aparatury | ewidencja aparatury medycznej
de: Medizingerätemanagement | medizintechnisches Gerätemanagement | Medizintechnik-Verwaltung | Bestandsverzeichnis
da: medicoteknisk udstyrsstyring | vedligeholdelsessystem | medicoteknisk system
sv: medicinteknisk utrustningshantering | inventariesystem | MT-utrustning | utrustningssystem
no: medisinsk utstyrsforvaltning | forvaltning av medisinteknisk utstyr | vedlikeholdssystem | utstyrsforvaltningssystem
fr: gestion de maintenance assistée par ordinateur | gestion du parc biomédical | gestion des équipements biomédicaux | inventaire des équipements

# nurse-call < medical-device, hospital ~ alarm-management, alarm
en: nurse call system | patient call system | staff assist call | call bell
fi: potilaskutsujärjestelmä | hoitajakutsulaitteisto | hoitajakutsu | hoitajakutsujärjestelmä
et: õe kutsungisüsteem | patsiendi kutsungisüsteem | hooldaja kutsungisüsteem | valvekutsesüsteem
lv: māsas izsaukšanas sistēma | pacienta izsaukuma poga | medmāsas izsaukums | pacientu izsaukuma sistēma
lt: slaugytojo iškvietimo sistema | personalo iškvietimo sistema | pacientų iškvietimo sistema | sesers iškvietimas | slaugytojų iškvietimo sistema
pl: system przywoławczy | system przyzywowo-alarmowy
de: Schwesternrufanlage | Pflegeruf | Lichtruf
da: patientkaldesystem | sygeplejekald | personalekald | patientkaldeanlæg
sv: patientkallelsesystem | sjuksköterskelarm | kallelsesignalsystem
no: pasientsignalanlegg | sykehussignalanlegg | pasientvarslingssystem
fr: système d'appel malade | système d'appel infirmière | appel patient

# alarm-management < medical-device ~ nurse-call, patient-monitor, alarm
en: alarm distribution | clinical alarm notification | alert management | staff duress alarm | clinical alarm system
fi: hälytysten välitys | päällekarkaushälytys | potilasvalvonnan hälytykset | henkilöturvajärjestelmä
et: alarmihaldus | häirete edastamine | paanikanupp
lv: trauksmju pārvaldība | trauksmes paziņojumi
lt: aliarmų valdymas | pavojaus signalų valdymas | aliarmo sistema
pl: dystrybucja alarmów | powiadamianie alarmowe
de: Alarmserver | Alarmweiterleitung | verteiltes Alarmsystem
da: alarmserver | overfaldsalarm | alarmstyring
sv: överfallslarm | larmdistribution | larmserver
no: alarmserver | overfallsalarm | alarmdistribusjon | varslingssystem
fr: gestion des alertes | serveur d'alarmes | report d'alarmes | protection du travailleur isolé

# integration-platform < software, interoperability ~ api, hl7-v2, health-data-exchange, service-bus, integration-services
any: OpenHIM | iPaaS | interoperability layer | OpenHIE | openehealth
en: integration platform | health information mediator | interoperability layer | mediation engine | integration toolkit | healthcare integration platform | health information exchange platform | routing and orchestration of messages
fi: integraatioalusta | integraatioratkaisu | tiedonvälitysalusta
et: integratsiooniplatvorm | liidestusplatvorm | integratsioonikiht
lv: integrācijas platforma | datu apmaiņas platforma | integrācijas risinājums | savietotājs
lt: integracijos platforma | integracinė platforma | integracinė sąsaja
pl: platforma integracyjna | szyna danych
de: Integrationsplattform | Datendrehscheibe | Interoperabilitätsplattform
da: integrationsplatform | tjenesteplatform | integrationsløsning
sv: integrationsplattform | integrationslösning
no: integrasjonsplattform | integrasjonsløsning | samhandlingsplattform
fr: plateforme d'intégration | moteur d'interfaces | plateforme d'interopérabilité
more: plataforma de integración | piattaforma di integrazione | plataforma de integração | integrační platforma | integracijska platforma | integratieplatform

# api-management < integration-platform, api ~ developer-tools
any: API management
en: API portal | service gateway
fi: API-hallinta | rajapintahallinta | rajapinta-alusta | API-yhdyskäytävä
et: API haldus | API lüüs | liideste haldus | arendajate portaal
lv: API pārvaldība | API vārteja | API pārvaldnieks | saskarņu pārvaldība
lt: API valdymas | API valdymo platforma | API vartai | sąsajų valdymas
pl: zarządzanie API | brama API | bramka API | platforma API
de: API-Management | API-Gateway | Schnittstellenmanagement | Schnittstellenplattform | API-Verwaltung
da: API-styring | API-gateway | API-platform
sv: API-hantering | API-gateway | API-plattform
no: API-håndtering | API-gateway | API-plattform | API-manager
fr: gestion d'API | gestion des API | passerelle API | portail d'API

# health-facility-registry < registry ~ health-professional, professional-liability-and-licensing
any: master facility list
en: health facility registry | facility registry | health worker registry | healthcare services directory | master facility list | facility list | health facility data | product registry | product catalogue management
fi: palvelutietovaranto | terveydenhuollon toimipaikkarekisteri | ammattihenkilörekisteri | palveluhakemisto | terveydenhuollon ammattihenkilöiden keskusrekisteri
et: tervishoiuteenuse osutajate register | asutuste register | tervishoiukorralduse infosüsteem
lv: ārstniecības iestāžu reģistrs | veselības aprūpes iestāžu reģistrs
lt: sveikatos priežiūros įstaigų registras | specialistų registras | sveikatos priežiūros specialistų licencijų registras | įstaigų registras
pl: rejestr podmiotów wykonujących działalność leczniczą | RPWDL | rejestr placówek medycznych
de: Verzeichnis der Gesundheitseinrichtungen | Leistungserbringerverzeichnis | Verzeichnisdienst | Gesundheitsdiensteverzeichnis | Arztverzeichnis
da: sundhedsvæsenets organisationsregister | SOR | behandlerregister | yderregister
sv: HSA-katalogen | vårdgivarregister | katalogtjänst HSA | utbudskatalog | vårdgivarkatalog
no: Adresseregisteret | helsepersonellregister | virksomhetsregister for helse | Fastlegeregisteret | HPR-registeret
fr: annuaire santé | FINESS | répertoire opérationnel des ressources | liste des formations sanitaires

# registry < health-information-system ~ mobile-data-collection, research
en: patient registry | health registry | registries | health register | electronic registry | disease register
fi: terveysrekisteri | potilasrekisteri | rekisteriohjelmisto | sote-rekisteri
et: terviseregister | patsiendiregister | meditsiiniregister | raviregister
lv: veselības reģistrs | slimību pacientu reģistrs | pacientu reģistrs
lt: sveikatos registras | pacientų registras
pl: rejestr medyczny | rejestr pacjentów | rejestry medyczne
de: Patientenregister | medizinisches Register | Gesundheitsregister | Registersoftware
da: sundhedsregister | patientregister | sundhedsregistre
sv: hälsodataregister | patientregister | registerplattform | hälsoregister
no: helseregister | pasientregister | helseregistre
fr: registre de santé | registre de patients | registre médical | logiciel de registre

# cancer-registry < registry, oncology
any: registro tumori | registro de tumores | registro del cancer | CanReg
en: cancer registry | cancer registration | tumour registry | tumor registry | cancer register | oncology research database
fi: syöpärekisteri | syöpien rekisteröinti | syöpäilmoitus
et: vähiregister | vähi registreerimine | vähijuhtude register | vähiteatis | vähiregist*
lv: vēža reģistrs | onkoloģisko pacientu reģistrs | ļaundabīgo audzēju reģistrs
lt: vėžio registras | onkologinių ligų registras | vėžio atvejų registravimas
pl: rejestr nowotworów | krajowy rejestr nowotworów | rejestr onkologiczny | karta zgłoszenia nowotworu
de: Krebsregister | Tumorregister | Tumordokumentation | Krebsregistrierung | Tumordokumentationssystem
da: cancerregister | kræftregister | Cancerregisteret | anmeldelse af kræft
sv: cancerregister | canceranmälan | tumörregister | Informationsnätverk för cancervården | INCA
no: kreftregister | Kreftregisteret | kreftmelding | kreftregistrering
fr: registre du cancer | registre des cancers | registre des tumeurs | registre de cancérologie

# disease-registry < registry, chronic-disease ~ quality-registry
en: disease registry | rare disease registry | diabetes registry | clinical registry | condition-specific registry | implant registry
fi: tautirekisteri | sairausrekisteri | harvinaissairausrekisteri | diabetesrekisteri | implanttirekisteri
et: haigusregister | harvikhaiguste register | diabeediregister | müokardiinfarktiregister | implantaadiregister | tuberkuloosiregister
lv: slimību reģistrs | ar noteiktām slimībām slimojošu pacientu reģistrs | reto slimību reģistrs | cukura diabēta reģistrs | implantu reģistrs
lt: ligų registras | retų ligų registras | diabeto registras | implantų registras | susirgimų registras
pl: rejestr chorób | rejestr chorób rzadkich | rejestr schorzeń | rejestr cukrzycy | rejestr implantów | rejestr kliniczny
de: Krankheitsregister | Register für seltene Erkrankungen | Diabetesregister | klinisches Register | Implantateregister | Endoprothesenregister
da: sygdomsregister | diabetesregister | register for sjældne sygdomme | implantatregister | klinisk register
sv: sjukdomsregister | diabetesregister | register för sällsynta sjukdomar | implantatregister | kliniskt register
no: sykdomsregister | diabetesregister | register for sjeldne sykdommer | implantatregister | sjeldenregister
fr: registre de maladies | registre de maladies rares | registre de pathologie | registre clinique | registre du diabète | banque nationale de données maladies rares

# quality-registry < registry ~ quality-management-system
en: clinical quality registry | clinical audit registry | clinical quality database | national quality registry
fi: laaturekisteri | terveydenhuollon laaturekisteri | kansallinen laaturekisteri | laaturekisterit
et: kvaliteediregister | ravikvaliteedi register | kliinilise kvaliteedi register
lv: kvalitātes reģistrs | klīniskās kvalitātes reģistrs | aprūpes kvalitātes rādītāji
lt: kokybės registras | klinikinės kokybės registras | kokybės rodiklių registras
pl: rejestr jakości | kliniczny rejestr jakości | rejestr wskaźników jakości
de: Qualitätsregister | Qualitätssicherungsregister | externe Qualitätssicherung | klinisches Qualitätsregister
da: klinisk kvalitetsdatabase | kvalitetsdatabase | kliniske kvalitetsdatabaser | Regionernes Kliniske Kvalitetsudviklingsprogram | RKKP
sv: kvalitetsregister | nationellt kvalitetsregister | nationella kvalitetsregister | kvalitetsregisterplattform
no: kvalitetsregister | medisinsk kvalitetsregister | nasjonale medisinske kvalitetsregistre | kvalitetsregistre
fr: registre de qualité | registre qualité des soins | registre d'indicateurs de qualité

# data-warehouse < analytics, software ~ business-intelligence, data-lake
any: data warehouse | datawarehouse | DWH | clinical data warehouse
en: data warehouse | clinical data warehouse | data mart | enterprise data platform | research data warehouse | health data warehouse
fi: tietovarasto | tietovarastointi | tietoallas ja tietovarasto | kliininen tietovarasto | tietovarastoratkaisu
et: andmeait | andmeladu | andmelao lahendus | kliiniline andmeladu | andmeaida lahendus | andmelao | andmelaod
lv: datu noliktava | klīniskā datu noliktava | datu repozitorijs
lt: duomenų saugykla | duomenų sandėlis | duomenų repozitorijus
pl: hurtownia danych | kliniczna hurtownia danych | magazyn danych
de: Data Warehouse | Datenlager | Datenrepository | klinisches Data Warehouse | Data-Warehouse-System
da: datavarehus | data warehouse | datalager | sundhedsdatavarehus
sv: datalagerlösning | datawarehouse | informationslager | klinisk datalager
no: datavarehus | datalager | klinisk datavarehus | dataplattform og datavarehus
fr: entrepôt de données | entrepôt de données de santé | EDS | entrepôt de données cliniques | référentiel de données cliniques
more: almacén de datos | magazzino dati | datový sklad | podatkovno skladišče | adattárház

# business-intelligence < analytics, software ~ dashboard, data-warehouse
any: Power BI | PowerBI
en: BI tool | performance reporting | statistical reporting | business reporting tool | management reporting
fi: raportointijärjestelmä | johdon raportointi | raportointiratkaisu | liiketoimintatiedon hallinta | tiedolla johtamisen ratkaisu
et: juhtimisinfo | aruandlussüsteem | aruandluskeskkond | juhtimisaruandlus | statistikalahendus
lv: biznesa inteliģence | pārskatu sistēma | atskaišu sistēma | vadības pārskati
lt: ataskaitų sistema | ataskaitų rengimas | veiklos analizė | vadovybės ataskaitos
pl: informacja zarządcza | system raportowania | raportowanie zarządcze | system sprawozdawczy
de: Berichtswesen | Geschäftsanalytik | Reporting-System | Business-Intelligence-System | Managementinformationssystem | Controlling-System
da: rapporteringssystem | beslutningsstøttesystem til ledelse | forretningsanalyse
sv: beslutsstödssystem för ledning | rapporteringssystem | uppföljningssystem | beslutsstöd och uppföljning
no: virksomhetsstyring rapportering | ledelsesinformasjon | rapporteringssystem | virksomhetsrapportering
fr: outil décisionnel | pilotage médico-économique | infocentre | outil de reporting

# research-data-platform < research, data-warehouse ~ secure-processing-environment, real-world-data
any: i2b2 | tranSMART | cBioPortal
en: research data platform | health research platform | cohort discovery | research data repository | federated analysis | translational research platform | biomedical data platform | research data management | clinical research platform | biomedical research platform | cohort explorer | biomedical research
fi: tutkimusdata-alusta | tutkimustietokanta | tutkimusalusta | tutkimustietoallas | kohorttihaku
et: teadusandmete platvorm | teadusandmete taristu | teadusandmebaas
lv: pētniecības datu platforma | pētniecības datubāze | pētījumu datu krātuve
lt: mokslinių tyrimų duomenų platforma | tyrimų duomenų bazė
pl: platforma danych badawczych | repozytorium danych badawczych | wtórne wykorzystanie danych zdrowotnych | baza danych badawczych
de: Forschungsdatenplattform | Forschungsdateninfrastruktur | Forschungsdatenmanagement | Kohortenselektion
da: forskningsdataplatform | forskningsdatabase | sekundær anvendelse | forskningsinfrastruktur | sundhedsdatabank
sv: forskningsdataplattform | forskningsdatabas | sekundär användning av hälsodata | forskningsinfrastruktur
no: forskningsdataplattform | forskningsdatabase
fr: plateforme de données de recherche | base de données de recherche | Health Data Hub | constitution de cohortes

# secure-processing-environment < hosting, privacy ~ research-data-platform, data-space
en: secure remote access environment | data safe haven | safe data environment
fi: tietoturvallinen käsittely-ympäristö | etäkäyttöympäristö
et: turvaline andmetöötluskeskkond | turvaline andmeanalüüsi keskkond
lv: drošā datu apstrādes vide | droša datu analīzes vide
lt: saugi apdorojimo aplinka | saugi duomenų analizės aplinka
pl: bezpieczne środowisko przetwarzania danych | bezpieczne środowisko analityczne
de: sichere Datenumgebung | geschützter Analyseraum | sichere Analyseumgebung
da: sikkert behandlingsmiljø | forskermaskine | sikker forskerplatform
sv: säker analysmiljö | säker bearbetningsmiljö | säker forskningsmiljö
no: sikkert behandlingsmiljø | sikkert analysemiljø | tjenester for sensitive data
fr: espace sécurisé de données | bulle sécurisée | environnement sécurisé d'analyse

# biobank < research, laboratory ~ laboratory-information-system
any: biobank* | biobanc* | biobanq* | biopank*
en: biobank | biobank information system | biobanking software | biospecimen repository | sample repository | sample storage management
fi: biopankki | biopankkijärjestelmä | näytekokoelma | biopankin tietojärjestelmä | biopankkinäyte
et: biopank | biopanga infosüsteem | proovide hoiustamine
lv: biobanka | biobankas informācijas sistēma | genoma datubāze | bioloģisko paraugu krātuve
lt: biobankas | biobanko informacinė sistema | biologinių mėginių saugykla | biologinių ėminių bankas
pl: biobank | system biobankowy | bank próbek biologicznych | biobankowanie | repozytorium próbek
de: Biobank | Biobanksoftware | Biobankmanagementsystem | Probensammlung | Bioprobenverwaltung
da: biobank | biobanksystem | vævsbank | prøvesamling
sv: biobank | biobankssystem | provsamling | biobanksinfrastruktur
no: biobank | biobanksystem | prøvesamling | biobankregister
fr: biobanque | centre de ressources biologiques | logiciel de biobanque | tumorothèque | collection d'échantillons biologiques

# clinical-trial-system < research, software ~ electronic-data-capture, clinical-trial
any: eTMF
en: clinical trial management system | randomisation | trial management | trial management software | dose finding
fi: kliinisen tutkimuksen hallintajärjestelmä | satunnaistaminen | tutkimuksen hallinta
et: kliiniliste uuringute infosüsteem | randomiseerimine
lv: klīnisko pētījumu vadības sistēma | randomizācija
lt: klinikinių tyrimų valdymo sistema | randomizavimas
pl: system zarządzania badaniami klinicznymi | randomizacja | eksperyment medyczny
de: Studienmanagementsystem | Randomisierung
da: studiestyringssystem | kliniske studier | randomisering
sv: studiehanteringssystem | randomisering
no: studieadministrasjonssystem | randomisering
fr: gestion des essais cliniques | randomisation

# electronic-data-capture < mobile-data-collection, research ~ clinical-trial-system, clinical-trial
any: EDC system
en: electronic case report form | study database | clinical data capture | research apps | apps for research | apps for medical research
fi: sähköinen tiedonkeruulomake | tutkimustiedon keruu | sähköinen tutkimuslomake | tutkimuslomakkeisto | kliinisen tutkimuksen tiedonkeruu
et: elektrooniline andmehõive | elektrooniline uuringuvorm | uuringuandmete kogumine | uuringuandmebaas
lv: elektroniskā datu ievākšana | pētījuma datu ievade | elektroniskā pētījuma anketa | pētījuma datubāze | pētījumu datu vākšana
lt: elektroninis duomenų rinkimas tyrimams | tyrimo duomenų anketa | elektroninė atvejo ataskaitos forma | tyrimų duomenų surinkimas | tyrimų duomenų rinkim*
pl: elektroniczne zbieranie danych | elektroniczna karta obserwacji klinicznej | karta obserwacji klinicznej | zbieranie danych badawczych
de: elektronische Datenerfassung in Studien | elektronischer Prüfbogen | Studiendatenbank | Studiendatenerfassung
da: elektronisk dataindsamling | forsøgsdatabase | elektronisk CRF | projektdatabase
sv: elektronisk datainsamling | elektronisk CRF | studiedatabas | elektroniskt studieformulär
no: elektronisk datafangst | elektronisk CRF | studiedatabase | elektronisk datainnsamling
fr: saisie électronique des données | e-CRF | recueil électronique de données

# survey-tool < software, mobile-data-collection ~ patient-reported-outcomes, questionnaire, user-feedback
any: LimeSurvey
en: survey tool | online survey | feedback system | patient satisfaction survey | patient experience survey | online questionnaire tool | self-assessment questionnaire
fi: kyselytyökalu | kyselyjärjestelmä | asiakaspalautejärjestelmä | asiakaskokemuskysely | palautejärjestelmä
et: küsitlustarkvara | tagasiside süsteem | patsientide rahuloluküsitlus
lv: aptauju rīks | pacientu apmierinātības aptauja | pacientu pieredzes aptauja
lt: apklausų įrankis | pacientų pasitenkinimo apklausa
pl: narzędzie do ankiet | badanie satysfakcji pacjentów
de: Umfragetool | Befragung | Online-Umfrage | Feedbacksystem
da: spørgeskemaværktøj | spørgeskemaundersøgelse | patienttilfredshedsundersøgelse
sv: enkätverktyg | enkätsystem | webbenkät
no: spørreskjemaverktøy | brukerundersøkelse
fr: outil d'enquête | enquête en ligne | questionnaire de satisfaction | outil de sondage

# mobile-data-collection < software ~ survey-tool, disease-surveillance, data-entry
any: DHIS2 | ODK | KoboToolbox | XForms | offline data collection | data collection toolkit
en: mobile data collection | field data collection | data collection tool | offline forms | data collection app | mobile forms | paper forms replacement | data collection in the field
fi: mobiili tiedonkeruu | tietojen keruu | tietojen tallennus | tiedonkeruujärjestelmä
et: mobiilne andmekogumine | andmete kogumine | andmekorje
lv: mobilā datu vākšana | datu ievākšana
lt: mobilusis duomenų rinkimas | duomenų surinkimas
pl: mobilne zbieranie danych | zbieranie danych w terenie
de: mobile Datenerfassung | Datensammlung
da: mobil dataindsamling | dataopsamling
sv: mobil datainsamling | datafångst | datainsamlingsverktyg
no: mobil datainnsamling | datainnhenting
fr: collecte mobile de données | collecte de données sur le terrain

# patient-reported-outcomes < mobile-data-collection ~ survey-tool, clinical-evidence, outcome-measurement
any: patient-reported outcome
en: patient-reported outcome questionnaire | outcome questionnaire | patient-generated data | patient-reported outcome measures | patient reported outcome measure
fi: potilaan raportoima hoitotulos | potilaan raportoimat tulokset | potilaan raportoima tieto
et: patsiendi raporteeritud tulemus | patsiendi poolt raporteeritud tulemused | patsiendi hinnatud ravitulemus | PROM küsimustik
lv: pacientu ziņotie rezultāti | pacienta ziņoti iznākumi | pacientu ziņotie dati
lt: pacientų pranešti rezultatai | pacientų pateikti rodikliai
pl: ocena wyników przez pacjenta | miary wyników zgłaszane przez pacjenta
de: Patient-Reported Outcomes | PROM-Erhebung | patientenberichtete Endpunkte
da: patientrapporterede outcomes | PRO-løsning
sv: patientrapporterade data | patientrapporterade utfall
no: pasientrapporterte data | pasientrapporterte resultatmål | pasientrapporterte opplysninger
fr: mesures rapportées par les patients | questionnaire PROM
! PRO alone left out: it is a common word and prefix

# genomics-pipeline < software, laboratory ~ research, genomics-data, genomics
any: genoomi* | bioinformat* | phylogen* | filogen* | RNA-seq | single-cell | variant calling | transkriptom* | transcriptom*
en: genomics pipeline | genome sequencing analysis | bioinformatics software | genetic data management | sequencing data analysis | gene expression | variant calling | genomics platform | genome analysis | sequence analysis | phylogenetic analysis | pathogen genome
fi: sekvensointidatan analyysi | perimätieto
et: geneetilised andmed | sekveneerimisandmete analüüs | personaalmeditsiin geeniandmed | variantide tõlgendamine
lv: genoma datu analīze | sekvencēšanas datu analīze
lt: genomo duomenų analizė | sekoskaitos duomenų analizė
pl: analiza danych genomowych | sekwencjonowanie | analiza wariantów genetycznych
de: Genomdatenanalyse | Sequenzierdaten
da: variantfortolkning | Nationalt Genom Center
sv: varianttolkning | sekvenseringsdata
no: gensekvensering | varianttolkning
fr: analyse de données génomiques | séquençage | interprétation de variants

# clinical-decision-support < health-information-system ~ clinical-documentation, medical-device-software
any: CDSS | clinical decision support
en: clinical decision support | decision support system | clinical decision support system | diagnostic support | clinical alerts and reminders | risk score calculation | clinical algorithm | clinical protocol app | calculator for clinical risk | clinical calculator | diagnosis support
fi: päätöksentuki | päätöksentukijärjestelmä | kliininen päätöksentuki | päätöksenteon tuki | lääketieteellinen päätöksentuki | päätöksentue*
et: otsustustugi | kliiniline otsustustugi | otsusetugi | otsustustoe süsteem | otsusetugisüsteem
lv: klīnisko lēmumu atbalsts | lēmumu atbalsta sistēma | klīnisko lēmumu atbalsta sistēma | lēmumu pieņemšanas atbalsts
lt: klinikinių sprendimų palaikymas | sprendimų palaikymo sistema | klinikinių sprendimų priėmimo sistema | sprendimų priėmimo parama
pl: wspomaganie decyzji klinicznych | system wspomagania decyzji | wspomaganie decyzji | system wspomagania decyzji klinicznych | wsparcie decyzji klinicznych
de: klinische Entscheidungsunterstützung | Entscheidungsunterstützungssystem | Entscheidungsunterstützung | klinisches Entscheidungsunterstützungssystem | Diagnoseunterstützung
da: klinisk beslutningsstøtte | beslutningsstøtte | beslutningsstøttesystem | kliniske advarsler
sv: kliniskt beslutsstöd | beslutsstöd | beslutsstödssystem | diagnosstöd
no: klinisk beslutningsstøtte | beslutningsstøtte | beslutningsstøttesystem | prosess- og beslutningsstøtte
fr: aide à la décision clinique | aide à la décision | système d'aide à la décision | aide à la décision médicale | aide au diagnostic | SADM
more: apoyo a la decisión clínica | ayuda a la decisión clínica | supporto alle decisioni cliniche | apoio à decisão clínica | klinische beslisondersteuning | podpora klinického rozhodování | podpora odločanju

# medical-knowledge-base < clinical-decision-support ~ clinical-evidence, medicine-information, clinical-guideline
any: UpToDate
en: medical knowledge base | clinical guidelines database | point-of-care reference | medical reference database | evidence-based guidelines | medicines database | medical reference
fi: lääketieteellinen tietokanta | hoitosuositukset | hoito-ohjetietokanta | Terveysportti
et: ravijuhised | meditsiiniline andmebaas | ravijuhendite andmebaas
lv: medicīnas zināšanu bāze
lt: medicinos žinių bazė | vaistinių preparatų duomenų bazė
pl: medyczna baza wiedzy | baza wiedzy medycznej | zalecenia postępowania
de: medizinische Wissensdatenbank | klinische Leitlinien | Leitliniendatenbank
da: medicinsk vidensdatabase | kliniske retningslinjer | Lægehåndbogen
sv: medicinsk kunskapsdatabas | kunskapsbank | vårdhandbok
no: medisinsk oppslagsverk | fagprosedyrer
fr: base de connaissances médicales | base de données médicamenteuses | base médicamenteuse | référentiel de bonnes pratiques

# internet-therapy < telemedicine, mental-health ~ digital-therapeutics
any: iCBT | eCBT | e-mental health
en: internet-based therapy | online therapy | internet-delivered cognitive behavioural therapy | online counselling | computerised CBT | digital mental health
fi: Mielenterveystalo | etäterapia | digitaalinen mielenterveyspalvelu
et: internetiteraapia | e-teraapia | veebinõustamine | internetipõhine kognitiivne käitumisteraapia
lv: internetterapija | tiešsaistes psiholoģiskā palīdzība | tiešsaistes psihoterapija
lt: nuotolinė psichoterapija | psichologinė pagalba internetu | internetinė psichologinė pagalba
pl: psychoterapia online | wsparcie psychologiczne online
de: Online-Psychotherapie | internetbasierte kognitive Verhaltenstherapie | Online-Beratung | Onlinetherapie
da: internetbaseret terapi | onlineterapi | internetbaseret behandling
sv: internetbaserad KBT | internetpsykiatri | nätbaserad terapi | onlineterapi
no: nettbasert terapi | eMeistring | internettbasert behandling
fr: psychothérapie en ligne | téléconsultation psychologique | e-santé mentale

# cold-chain < supply-chain, vaccination ~ sensor, sample-transport
any: cold chain
en: cold chain | temperature monitoring | vaccine refrigerator | refrigerator monitoring | temperature logger | vaccine storage temperature | cold chain management
fi: kylmäketjun seuranta | lämpötilaseuranta | lämpötilavalvonta | lääkejääkaappien valvonta | olosuhdevalvonta
et: külmahela jälgimine | temperatuuriseire | külmiku temperatuuri jälgimine
lv: aukstuma ķēdes uzraudzība | temperatūras monitorings | temperatūras uzraudzība
lt: šaltoji grandinė | temperatūros stebėsena | šaldytuvų temperatūros stebėjimas
pl: łańcuch chłodniczy | monitoring temperatury | monitorowanie temperatury | rejestrator temperatury
de: Kühlkettenüberwachung | Temperaturüberwachung | Temperaturmonitoring | Temperaturlogger
da: kølekædeovervågning | temperaturovervågning | overvågning af køleskabe | temperaturlogger
sv: kylkedjeövervakning | temperaturövervakning | kylskåpsövervakning | temperaturlogger
no: kjølekjedeovervåking | temperaturovervåking | temperaturlogger | kuldekjede
fr: surveillance de la température | suivi de la chaîne du froid | enregistreur de température | surveillance des enceintes réfrigérées

# disaster-management < emergency-care, public-health ~ command-centre, emergency-preparedness-rules
en: disaster management | crisis management | mass casualty | incident command | mass casualty registration | emergency response | crisis response | health emergency response | disaster response | disasters | humanitarian crises | humanitarian organisations | emergency medical coordination
fi: kriisinhallinta | varautuminen | suuronnettomuus | häiriötilanne | valmiusjärjestelmä
et: kriisijuhtimine | hädaolukord | katastroofimeditsiin | suurõnnetus
lv: katastrofu pārvaldība | krīzes vadība | katastrofu medicīna | gatavība ārkārtas situācijām
lt: ekstremaliųjų situacijų valdymas | krizių valdymas | katastrofų medicina | ekstremalioji situacija
pl: medycyna katastrof | zdarzenie masowe | sytuacja kryzysowa | klęski żywiołowe
de: Katastrophenmanagement | Massenanfall von Verletzten | MANV
da: katastrofeberedskab | krisestyring | krisestyringssystem
sv: katastrofmedicinsk beredskap | krisledning | masskadehändelse | krisledningssystem
no: kriseledelse | beredskapssystem | katastrofeberedskap | krisestøtteverktøy | masseskade
fr: gestion des catastrophes | afflux massif de victimes | cellule de crise | médecine de catastrophe

# e-learning < training, software ~ simulation-training, educational-software
any: e-learn* | MOOC
en: online training | online course | digital learning environment | learning platform | courseware | open courses | opencourseware | learning journey | online courses | distance learning | e-learning courses
fi: verkko-oppiminen | oppimisalusta | verkkokurssi | oppimisympäristö | oppimisen hallintajärjestelmä | verkkokurssit
et: e-koolitus | õpikeskkond | õpihaldussüsteem | veebikoolitus | e-kursus
lv: tālmācība | mācību platforma | e-apmācība | mācību vadības sistēma
lt: nuotolinis mokymasis | e. mokymai | mokymosi platforma | elektroninis mokymasis | mokymosi valdymo sistema
pl: e-learning | szkolenie online | platforma szkoleniowa | platforma e-learningowa | kurs online | nauczanie zdalne
de: Online-Schulung | Online-Kurs
da: e-læringssystem | onlinekursus | læringsportal
sv: onlineutbildning | webbutbildning | e-utbildning | utbildningsplattform
no: nettkurs | læringsportal | kompetanseportal | e-læringskurs
fr: apprentissage en ligne

# simulation-training < training ~ virtual-reality, e-learning, simulation-technology
en: simulation training | patient simulator | surgical simulator | virtual patient | clinical skills training | clinical simulation
fi: simulaatiokoulutus | potilassimulaattori | simulaatioharjoitus | virtuaalipotilas | kirurginen simulaattori
et: simulatsioonõpe | simulatsioonikoolitus | patsiendisimulaator | virtuaalpatsient
lv: simulācijas apmācība | medicīnas simulācija | pacienta simulators | simulāciju centrs | virtuālais pacients
lt: simuliacinis mokymas | medicininė simuliacija | paciento simuliatorius | simuliacijų centras | virtualus pacientas
pl: symulacja medyczna | symulator pacjenta | centrum symulacji medycznej | symulator medyczny | wirtualny pacjent
de: medizinische Simulation | Patientensimulator | Simulationszentrum | virtueller Patient | Operationssimulator
da: patientsimulator | simulation i sundhedsvæsenet | virtuel patient | kirurgisk simulator
sv: simuleringscentrum | patientsimulator | medicinsk simulering | virtuell patient | kirurgisimulator
no: pasientsimulator | medisinsk simulering | simuleringssenter | virtuell pasient | ferdighetstrening
fr: simulateur patient | formation par simulation | patient virtuel | simulateur chirurgical

# document-management < software ~ archive, workflow
any: EDRMS | document management
en: document management system | document management | electronic document management | records management | document handling
fi: asiakirjahallinta | dokumentinhallinta | dokumenttienhallinta | asiakirjahallintajärjestelmä | dokumentinhallintajärjestelmä
et: dokumendihaldus | dokumendihaldussüsteem | dokumendihaldustarkvara | DHS | dokumentide haldus
lv: dokumentu vadības sistēma | dokumentu pārvaldība | lietvedības sistēma | elektroniskā dokumentu vadība | DVS
lt: dokumentų valdymo sistema | dokumentų valdymas | DVS | elektroninių dokumentų valdymas
pl: system zarządzania dokumentami | obieg dokumentów | elektroniczny obieg dokumentów | zarządzanie dokumentacją | zarządzanie dokumentami
de: Dokumentenmanagement | Dokumentenmanagementsystem | DMS | Dokumentenverwaltung | Schriftgutverwaltung
da: dokumenthåndtering | dokumentstyring | dokumenthåndteringssystem | dokumentstyringssystem
sv: dokumenthantering | dokumenthanteringssystem | dokumentstyrning | dokumentstyrningssystem
no: dokumenthåndtering | dokumentstyring | dokumenthåndteringssystem | dokumentstyringssystem | dokumentforvaltning
fr: gestion documentaire | gestion électronique de documents | GED | logiciel de gestion documentaire | gestion des documents
more: gestión documental | gestione documentale | gestão documental | spisová služba | dokumentacijski sistem | documentbeheer | iratkezel*

# case-handling-system < document-management, workflow
en: case handling system | administrative case management | electronic records and case management | correspondence management
fi: asianhallinta | asianhallintajärjestelmä | asianhallinnan järjestelmä | tiedonohjausjärjestelmä | asiankäsittelyjärjestelmä
et: menetlusinfosüsteem | menetlussüsteem | asjaajamine | asjaajamissüsteem
lv: lietvedība | elektroniskā lietvedība | lietvedības informācijas sistēma | korespondences uzskaite
lt: raštvedyba | raštvedybos sistema | administracinių bylų valdymas | prašymų nagrinėjimo sistema
pl: elektroniczne zarządzanie dokumentacją | EZD | kancelaria elektroniczna | system kancelaryjny
de: elektronische Akte | E-Akte | Vorgangsbearbeitungssystem | Vorgangsbearbeitung | elektronische Verwaltungsakte
da: ESDH | ESDH-system | sagsbehandlingssystem | sagsstyringssystem | journaliseringssystem
sv: ärendehanteringssystem | diariesystem | diarieföring | dokument- och ärendehanteringssystem
no: sak- og arkivsystem | saksbehandlingssystem | sakarkivsystem | saksbehandlingsløsning | Noark
fr: gestion électronique du courrier | gestion du courrier | GEC

# archive < document-management ~ digital-preservation, registry
en: archive | archiving system | electronic archive | medical records archive | document archive | record archiving
fi: arkisto | arkistointi | sähköinen arkisto | arkistojärjestelmä | potilasasiakirja-arkisto
et: arhiiv | arhiveerimine | digitaalne arhiiv | elektrooniline arhiiv | arhiivisüsteem
lv: arhīvs | arhivēšana | elektroniskais arhīvs | digitālais arhīvs | arhīva sistēma
lt: archyvas | archyvavimas | elektroninis archyvas | skaitmeninis archyvas | archyvo sistema
pl: archiwum | archiwizacja | archiwum elektroniczne | archiwum dokumentacji medycznej | archiwum zakładowe
de: Archiv | Archivierung | elektronisches Archiv | digitales Archiv | Archivsystem | digitale Archivierung
da: arkiv | arkivering | elektronisk arkiv | arkivsystem | journalarkiv
sv: arkiv | arkivering | elektroniskt arkiv | arkivsystem | journalarkiv | mellanarkiv
no: arkiv | arkivering | elektronisk arkiv | arkivsystem | journalarkiv | arkivløsning
fr: archive | archivage | archivage électronique | archives médicales | système d'archivage | archivage des dossiers

# digital-preservation < archive
any: E-ARK | OAIS-standard
en: digital preservation | long-term archiving | long-term preservation | digital repository | legacy system archiving | preservation system
fi: pitkäaikaissäilytys | pitkäaikaisarkistointi | digitaalinen säilytys | sähköinen säilytysjärjestelmä | historiatietojen arkistointi
et: pikaajaline säilitamine | digitaalne säilitamine | digisäilitamine | pikaajaline arhiveerimine
lv: ilgtermiņa saglabāšana | digitālā saglabāšana | ilgtermiņa arhivēšana | ilgtermiņa glabāšana
lt: ilgalaikis saugojimas | skaitmeninis išsaugojimas | ilgalaikis archyvavimas | skaitmeninis saugojimas
pl: długoterminowe przechowywanie | archiwizacja długoterminowa | długotrwałe przechowywanie | archiwum długoterminowe | cyfrowa archiwizacja
de: Langzeitarchivierung | digitale Langzeitarchivierung | Langzeitarchiv | Altdatenarchivierung | digitale Bewahrung
da: digital bevaring | langtidsarkivering | langtidsbevaring | arkiveringsversion | langtidslagring
sv: e-arkiv | långtidsarkivering | digitalt bevarande | långtidsbevarande | bevarandesystem | slutarkiv
no: langtidsbevaring | langtidsarkivering | digital bevaring | Norsk helsearkiv | langtidslagring | historisk arkiv
fr: archivage à long terme | archivage à valeur probante | préservation numérique | pérennisation numérique | système d'archivage électronique

# content-management-system < software ~ intranet, citizen-portal, web-application
any: WordPress | Drupal
en: content management system | web publishing | web content management | website builder | website development
fi: julkaisujärjestelmä | sisällönhallintajärjestelmä | verkkosivuston toteutus
et: sisuhaldussüsteem | kodulehe arendus
lv: satura vadības sistēma | mājaslapas izstrāde | tīmekļvietnes izstrāde
lt: turinio valdymo sistema | TVS
pl: system zarządzania treścią | budowa serwisu internetowego
de: Content-Management-System | Website-Relaunch | CMS-System | CMS
da: indholdsstyringssystem | CMS-system | hjemmesideløsning
sv: innehållshanteringssystem | publiceringssystem | webbpubliceringssystem | CMS
no: publiseringsløsning | publiseringssystem | CMS
fr: système de gestion de contenu

# intranet < content-management-system ~ collaboration-software
any: intranet* | SharePoint
en: intranet | employee portal | staff portal | staff app
fi: intranet | intra | henkilöstöportaali | työntekijäportaali | sisäinen viestintäkanava
et: siseveeb | intranet | töötajate portaal | siseportaal
lv: iekštīkls | intranets | darbinieku portāls | iekšējais portāls
lt: intranetas | vidinis portalas | darbuotojų portalas | vidinė svetainė
pl: intranet | portal pracowniczy | portal wewnętrzny
de: Intranet | Mitarbeiterportal | Mitarbeiter-App | Social Intranet
da: intranet | medarbejderportal | personaleportal | medarbejderapp
sv: intranät | medarbetarportal | personalportal | medarbetarapp
no: intranett | ansattportal | medarbeiderportal | ansattapp
fr: intranet | portail collaborateurs | portail agents | portail des professionnels

# collaboration-software < software ~ video-conferencing, document-management, office-software
any: groupware | Microsoft 365 | Office 365 | M365 | Nextcloud
en: collaboration software | team collaboration | groupware | email server
fi: ryhmätyöohjelmisto | toimisto-ohjelmisto | yhteistyöalusta | sähköpostijärjestelmä | työtilaratkaisu
et: koostöötarkvara | e-posti süsteem | ühistöö keskkond
lv: sadarbības platforma | e-pasta sistēma | biroja lietojumprogrammas
lt: bendradarbiavimo platforma | el. pašto sistema
pl: oprogramowanie do pracy grupowej | pakiet biurowy | system poczty elektronicznej
de: Kollaborationsplattform | Zusammenarbeitsplattform | E-Mail-System | Bürokommunikation
da: samarbejdsplatform | e-mailsystem | kontorstøttesystem
sv: samarbetsplattform | kontorsstöd | e-postsystem | samarbetsyta
no: kontorstøtte | samhandlingsverktøy | kontorstøttesystem | e-postsystem
fr: logiciel bureautique | outil collaboratif | plateforme collaborative | messagerie collaborative

# video-conferencing < software ~ video-consultation, telemedicine
any: videoconferenc* | videokonferen* | visioconférenc* | videoneuvottelu*
en: video conferencing | videoconference | web conferencing | meeting room equipment | online meeting
fi: videoneuvottelu | videoneuvottelujärjestelmä | etäneuvottelu | verkkokokous | kokoustekniikka
et: videokonverents | videokonverentsisüsteem | veebikoosolek | videosild
lv: videokonference | videokonferenču sistēma | tiešsaistes sanāksme | videokonferences iekārta
lt: vaizdo konferencija | vaizdo konferencijų įranga | nuotolinis posėdis | vaizdo konferencijų sistema
pl: wideokonferencja | system wideokonferencyjny | wideokonferencje | sprzęt wideokonferencyjny
de: Videokonferenz | Videokonferenzsystem | Webkonferenz | Konferenzraumausstattung | Videokonferenztechnik
da: videokonference | videokonferencesystem | videomøde | videomødeløsning | VDX
sv: videokonferens | videokonferenssystem | videomöte | distansmöte | mötesrumsutrustning
no: videokonferanse | videokonferansesystem | videomøte | videomøteutstyr | nettmøte
fr: visioconférence | vidéoconférence | système de visioconférence | réunion à distance | salle de visioconférence

# security-monitoring < information-security ~ firewall, endpoint-protection, cyber-security
any: XDR | SOAR
en: IT security monitoring | security information and event management | vulnerability scanning | SIEM system
fi: tietoturvavalvonta | kyberturvallisuuskeskus | haavoittuvuusskannaus | tunkeutumisen havaitseminen
et: turvaseire | turbeseire | küberturbe seire | turvasündmuste haldus | haavatavuste skaneerimine
lv: drošības uzraudzība | drošības operāciju centrs | ielaušanās atklāšana | drošības notikumu pārvaldība | ievainojamību skenēšana
lt: saugumo stebėsena | saugos operacijų centras | įsilaužimų aptikimas | saugumo įvykių valdymas | pažeidžiamumų skenavimas
pl: monitorowanie bezpieczeństwa | centrum operacji bezpieczeństwa | wykrywanie włamań | skanowanie podatności | system klasy SIEM
de: Sicherheitsüberwachung | Security Operations Center | Systeme zur Angriffserkennung | Sicherheitsmonitoring
da: sikkerhedslogning | sårbarhedsscanning | logovervågning | indtrængningsdetektering
sv: intrångsdetektering | sårbarhetsskanning | säkerhetsloggning | loggövervakning
no: sikkerhetsovervåking | sikkerhetslogging | sårbarhetsskanning | inntrengningsdeteksjon | responsmiljø
fr: supervision de la sécurité | centre opérationnel de sécurité | gestion des événements de sécurité | scan de vulnérabilités | détection d'intrusions réseau

# firewall < network-infrastructure, information-security ~ cyber-security
any: firewall* | NGFW | proxy server
en: firewall | network security | VPN access | secure remote access | web application firewall
fi: palomuuri | palomuuriratkaisu | verkkoturvallisuus | etäyhteysratkaisu
et: tulemüürilahendus | võrguturve | kaugligipääs
lv: ugunsmūra risinājums | tīkla drošība | attālinātā piekļuve | VPN risinājums
lt: užkarda | tinklo sauga | nuotolinė prieiga | tinklo saugumas
pl: zapora ogniowa | bezpieczeństwo sieci | zdalny dostęp | urządzenie UTM
de: Firewall-System | Netzwerksicherheit | Fernzugriff | Fernwartungszugang
da: firewall-løsning | netværkssikkerhed | fjernadgang | VPN-løsning
sv: brandväggslösning | nätverkssäkerhet | fjärråtkomst | VPN-lösning
no: brannmurløsning | nettverkssikkerhet | fjerntilgang | VPN-løsning
fr: pare-feux | sécurité réseau | accès distant | accès à distance sécurisé

# endpoint-protection < information-security, software
any: antivirus* | antywirus* | EDR
en: endpoint protection | antivirus software | malware protection | endpoint detection and response | e-mail security | spam filter
fi: virustorjunta | päätelaitesuojaus | haittaohjelmasuojaus | virustorjuntaohjelmisto | roskapostisuodatus
et: viirusetõrje | viirusetõrjetarkvara | lõppseadmete kaitse | pahavarakaitse
lv: pretvīrusu programmatūra | galapunktu aizsardzība | antivīrusa programmatūra | ļaunprātīgas programmatūras aizsardzība
lt: antivirusinė programinė įranga | galinių įrenginių apsauga | antivirusinė programa | apsauga nuo kenkimo programų
pl: oprogramowanie antywirusowe | ochrona stacji roboczych | ochrona punktów końcowych | ochrona antywirusowa
de: Virenschutz | Endgeräteschutz | Antivirensoftware | Schadsoftwareschutz | Spamschutz
da: antivirus | antivirusprogram | endpointbeskyttelse | malwarebeskyttelse | spamfilter
sv: virusskydd | antivirusprogram | klientskydd | skydd mot skadlig kod | endpointskydd
no: antivirus | antivirusprogram | endepunktsikring | virusbeskyttelse | skadevarebeskyttelse
fr: antivirus | protection des postes de travail | protection contre les logiciels malveillants | logiciel antivirus | antispam

# contact-centre < software ~ telephony, customer-relationship-management, health-advice-line
any: call center | call centre | contact center | contact centre
en: contact centre | call centre | callback system | health helpline | telephone advice service
fi: takaisinsoittojärjestelmä | yhteyskeskus | puhelinpalvelu | puhelinneuvonta | asiakaspalvelukeskus | takaisinsoitto
et: kõnekeskus | kontaktikeskus | nõuandetelefon | tagasihelistamine
lv: zvanu centrs | kontaktu centrs | konsultatīvais tālrunis | klientu apkalpošanas centrs
lt: skambučių centras | kontaktų centras | konsultavimo telefonu | informacijos telefonu teikimas
pl: centrum kontaktu | centrum obsługi telefonicznej | infolinia | centrala telefoniczna pacjentów
de: Callcenter | Kontaktcenter | Telefonberatung | Servicecenter | Patientenhotline | Rückrufservice
da: kontaktcenter | callcenter | telefonrådgivning | callback-løsning | telefonservice
sv: kontaktcenter | telefonrådgivning | återuppringning | callback | sjukvårdsrådgivning 1177
no: kontaktsenter | kundesenter | telefonrådgivning | tilbakeringing | kontaktsenterløsning
fr: centre d'appels | centre de contact | plateforme téléphonique | permanence téléphonique | rappel automatique
more: centro de llamadas | contactcenter

# telephony < software ~ contact-centre, alarm-management, telecom-equipment
any: IP-PBX | SIP trunk | DECT | IP-telefoni*
en: telephony | telephone system | IP telephony | unified communications | paging system | telephone exchange | PBX
fi: puhelinjärjestelmä | puhelinvaihde | puhelinvaihdejärjestelmä | IP-puhelin | hakulaitejärjestelmä
et: telefonisüsteem | telefonijaam | IP-telefon | IP-telefonia | kõnevahetus
lv: IP telefonija | telefonu centrāle | balss sakari
lt: telefonijos sistema | telefono stotelė | IP telefonija | telefono ryšio paslaugos
pl: telefonia IP | centrala telefoniczna | system telefoniczny | łączność głosowa
de: IP-Telefonie | Telefonsystem | Personensuchanlage
da: telefonsystem | IP-telefoni | omstillingssystem
sv: telefonisystem | IP-telefoni | personsökarsystem | personsökning
no: telefonsystem | personsøker | IP-telefoni
fr: standard téléphonique | PABX | système téléphonique

# secure-messaging < messaging ~ health-data-exchange
any: MSSanté | secure e-mail
en: clinical messaging | secure e-mail | secure chat for clinicians | electronic mailbox | encrypted messaging
fi: turvaviestintä | turvaposti | salattu sähköposti | ammattilaisten pikaviestin
et: krüpteeritud e-post | turvaline suhtluskanal | turvaline sõnumirakendus
lv: droša ziņapmaiņa | šifrēts e-pasts | eAdrese
lt: šifruotas el. paštas | E. pristatymas
pl: bezpieczna komunikacja | bezpieczny komunikator | szyfrowana poczta | e-Doręczenia | komunikator medyczny
de: sichere Kommunikation im Medizinwesen | sicherer Messenger | verschlüsselte E-Mail | Klinik-Messenger
da: sikker besked | sikker digital post | sikker meddelelse | Digital Post
sv: säker e-post | säker meddelandetjänst | SDK
no: sikker digital post | sikker e-post | sikker digital dialog | sikker chat
fr: messagerie instantanée sécurisée | courriel chiffré

# customer-relationship-management < software ~ contact-centre
any: CRM
en: customer relationship management | CRM system | stakeholder management | member management
fi: asiakkuudenhallinta | asiakkuudenhallintajärjestelmä | CRM-järjestelmä | asiakashallintajärjestelmä | sidosryhmähallinta
et: kliendihaldus | kliendihaldustarkvara | kliendisuhete haldamine | CRM tarkvara
lv: klientu attiecību vadība | klientu attiecību pārvaldības sistēma | CRM sistēma | klientu uzskaite
lt: santykių su klientais valdymas | klientų valdymo sistema | CRM sistema | ryšių su klientais valdymas
pl: zarządzanie relacjami z klientem | system CRM | obsługa klienta system | baza klientów
de: Kundenbeziehungsmanagement | CRM-System | Kundenmanagement | Einweiserbeziehungsmanagement | Kundenverwaltung
da: CRM-system | kundestyring | kundehåndtering | relationsstyring
sv: CRM-system | kundhantering | kundrelationssystem | kundvårdssystem
no: CRM-system | kundebehandling | kundeoppfølging | kunderelasjonssystem
fr: gestion de la relation client | logiciel CRM | GRC

# service-desk < software ~ support-and-maintenance, medical-equipment-management, help-desk
any: ITSM | CMDB
en: help desk software | issue tracking | user support desk
fi: palvelunhallintajärjestelmä | tukipyyntö | palvelupyyntöjärjestelmä | tikettijärjestelmä | IT-palvelunhallinta
et: teenusehaldus | pöördumiste haldus | kasutajatoe tarkvara
lv: pieteikumu sistēma | IT pakalpojumu pārvaldība | pieteikumu reģistrēšanas sistēma
lt: IT paslaugų valdymas | užklausų valdymo sistema | incidentų registravimo sistema
pl: system zgłoszeń | zarządzanie usługami IT | obsługa zgłoszeń | system zgłoszeniowy
de: Servicedesk | IT-Servicemanagement | Helpdesk-System | Störungsmanagement
da: ticketsystem | sagssystem til support | IT-servicemanagement
sv: ärendesystem för support | IT-tjänstehantering | supportärenden | kundtjänstsystem
no: servicedesk | IT-tjenesteforvaltning | kundestøttesystem | saksystem for brukerstøtte
fr: gestion des tickets | gestion des services informatiques | assistance utilisateurs | outil de ticketing

# low-code-platform < software, software-development ~ business-process-management, process-automation
any: lowcode | nocode
en: low-code development platform | application builder | rapid application development | configurable platform | no programming knowledge
fi: vähäkoodialusta | low-code-alusta | no-code-alusta | sovelluskehitysalusta
et: madalkoodiplatvorm | koodivaba arendusplatvorm | vähese koodiga arendus | rakenduste loomise platvorm
lv: zema koda platforma | bezkoda platforma | mazkoda platforma | lietotņu izstrādes platforma
lt: mažo kodo platforma | mažakodė platforma | programavimo be kodo platforma | taikomųjų programų kūrimo platforma
pl: platforma niskokodowa | platforma no-code | szybkie tworzenie aplikacji
de: No-Code-Plattform | Anwendungsbaukasten | Low-Code-Entwicklung
da: low-code-platform | no-code-platform | udviklingsplatform | lavkodeplatform
sv: lågkodsplattform | low-code-plattform | no-code-plattform | lågkod
no: lavkodeplattform | low-code-plattform | lavkode | no-code-plattform
fr: développement low-code | plateforme no-code | plateforme de développement rapide

# business-process-management < software, workflow ~ low-code-platform, process-automation
any: BPM | workflow engine
en: business process management | process platform | workflow engine | process modelling | process mining
fi: prosessinhallinta | prosessienhallinta | prosessien mallintaminen | prosessialusta | työnkulkumoottori
et: protsessijuhtimine | protsesside modelleerimine | äriprotsesside haldus | töövoomootor | protsessihaldus
lv: procesu vadība | biznesa procesu vadība | procesu modelēšana | darbplūsmu vadība
lt: verslo procesų valdymas | procesų modeliavimas | darbų eigų valdymas
pl: zarządzanie procesami biznesowymi | modelowanie procesów | silnik procesów
de: Geschäftsprozessmanagement | Prozessmodellierung | Prozessplattform | Workflow-Engine
da: processtyring | procesmodellering | forretningsprocesser | procesplatform | workflowmotor
sv: processhantering | processmodellering | affärsprocesser | processtyrning | processplattform
no: prosesstyring | prosessmodellering | forretningsprosesser | prosessplattform | prosessmotor
fr: gestion des processus métier | modélisation de processus | moteur de workflow | automatisation des processus métier

# facility-management-system < software ~ medical-equipment-management
en: facility management system | property maintenance software | facility management software | CAFM | computer-aided facility management
fi: kiinteistönhallintajärjestelmä | kiinteistötietojärjestelmä | tilanhallinta | kiinteistöhuollon järjestelmä
et: kinnisvarahaldustarkvara | hoonehaldus | ruumihaldus | kinnisvara haldamise infosüsteem
lv: nekustamā īpašuma pārvaldības sistēma | telpu pārvaldība
lt: turto priežiūros sistema | patalpų valdymas
pl: zarządzanie nieruchomościami | zarządzanie obiektem | oprogramowanie do zarządzania nieruchomościami
de: Facility-Management-Software | Flächenmanagement | CAFM-Software | CAFM
da: facility management-system | FM-system | ejendomsadministrationssystem
sv: fastighetssystem | fastighetsförvaltningssystem | lokalförvaltning
no: FDV-system | eiendomsforvaltningssystem
fr: logiciel de gestion du patrimoine | gestion du patrimoine immobilier | gestion immobilière | logiciel de gestion immobilière

# catering-system < software, hospital ~ meal-ordering
en: hospital catering system | meal ordering system | diet management | menu planning | nutrition management software
fi: ruokapalvelujärjestelmä | ateriatilausjärjestelmä | ruokatuotannon ohjausjärjestelmä | potilasruokailun tietojärjestelmä
et: toitlustussüsteem | toidutellimise süsteem | menüü planeerimine
lv: ēdināšanas uzskaites sistēma | ēdienu pasūtīšanas sistēma | ēdienkartes plānošana
lt: maitinimo valdymo sistema | maisto užsakymo sistema | dietų valdymas | valgiaraščių sudarymas
pl: system dietetyczny | planowanie jadłospisów | system żywienia pacjentów
de: Speisenversorgungssystem | Essensbestellsystem | Menübestellsystem | Küchenmanagement
da: kostsystem | kostbestillingssystem | køkkensystem
sv: måltidssystem
no: kostdatasystem | kjøkkensystem | menyplanlegging
fr: logiciel de restauration | gestion des menus

# remote-interpreting < video-conferencing, patient ~ language-translation
en: video interpreting | medical translation app
fi: videotulkkaus | etätulkki
et: suuline kaugtõlge | viipekeele kaugtõlge
lv: videotulks
lt: nuotolinis vertimas
pl: tłumaczenie zdalne | wideotłumacz
de: Ferndolmetschen | Telefondolmetschen | Videodolmetsch*
da: fjerntolkning | telefontolkning
sv: videotolkning | telefontolkning
no: fjerntolking | videotolking | telefontolking
fr: interprétariat par visioconférence

# clinical-data-repository < health-information-system ~ electronic-health-record, health-data-exchange, openehr, hl7-fhir
any: clinical data store | clinical data repository
en: clinical data store | health data repository | patient data repository | health data platform | clinical data platform
fi: kliininen tietovaranto | terveystietovaranto | terveysdata-alusta | potilastietoalusta
et: kliiniliste andmete hoidla | terviseandmete hoidla | terviseandmete platvorm
lv: klīnisko datu krātuve | veselības datu krātuve | veselības datu platforma
lt: sveikatos duomenų saugykla | sveikatos duomenų platforma
pl: repozytorium danych medycznych | platforma danych medycznych
de: klinisches Datenrepository | klinische Datenplattform | Datenrepositorium Gesundheit
da: klinisk datalager | sundhedsdataplatform | kliniske data repository | datarepository
sv: kliniskt datalager | hälsodataplattform | klinisk dataplattform | patientdatalager
no: klinisk datalager | helsedataplattform | klinisk dataplattform | pasientdatalager
fr: dépôt de données de santé | entrepôt de documents cliniques

# statistical-software < software ~ statistics, research, data-visualisation
any: SPSS | GNU R | Bioconductor | biostatist* | GNU R package
en: statistical software | statistics package | statistical computing | statistical analysis software | biostatistics | numerical computation | diagnostic test accuracy | hypothesis testing | hidden Markov model
fi: tilasto-ohjelma | tilasto-ohjelmisto | tilastollinen ohjelmisto | biostatistiikka
et: statistikatarkvara | statistikapakett | biostatistika | andmeanalüüsi tarkvara
lv: statistikas programmatūra | statistikas pakotne | biostatistika | datu analīzes programmatūra
lt: statistikos programinė įranga | statistikos paketas | biostatistika | duomenų analizės programa
pl: oprogramowanie statystyczne | pakiet statystyczny | biostatystyka | program do analizy statystycznej
de: Statistiksoftware | Statistikpaket | Biostatistik | Statistikprogramm
da: statistiksoftware | statistikprogram | biostatistik | statistikpakke
sv: statistikprogram | statistikprogramvara | biostatistik | statistikpaket
no: statistikkprogram | statistikkprogramvare | biostatistikk | statistikkpakke
fr: logiciel statistique | logiciel de statistiques | biostatistique | calcul statistique

# epidemic-modelling < epidemic, simulation-technology ~ disease-surveillance, outbreak-management
any: SEIR | SEIRS | epidemic model* | epidemiological model* | epidemic simulat*
en: epidemic modelling | epidemic model | disease modelling | outbreak simulation | outbreak dynamics | infection forecast | disease modeling | epidemic projections | simulate the outbreak | simulate the spread | outbreak model
fi: epidemiamallinnus | epidemian mallintaminen | tartuntamalli | epidemiaennuste
et: epideemia modelleerimine | haiguspuhangu modelleerimine | nakatumise prognoos
lv: epidēmijas modelēšana | slimības izplatības modelēšana | saslimstības prognoze
lt: epidemijos modeliavimas | ligos plitimo modeliavimas | sergamumo prognozė
pl: modelowanie epidemii | model epidemiologiczny | prognozowanie zachorowań
de: Epidemiemodellierung | Modellierung von Infektionen | Infektionsprognose | Ausbruchssimulation
da: epidemimodellering | smittemodel | modellering af smitte
sv: epidemimodellering | smittspridningsmodell | modellering av smittspridning
no: epidemimodellering | smittespredningsmodell | modellering av smittespredning
fr: modélisation épidémique | modélisation des épidémies | modèle épidémiologique

# image-conversion < medical-imaging, software ~ dicom, data-format, image-analysis
any: NIfTI | DICOM convert*
en: image conversion | DICOM converter | image format conversion | DICOM file reading | imaging toolkit
fi: kuvaformaattimuunnos | DICOM-muunnin | kuvien muuntaminen
et: pildivormingu teisendamine | DICOM teisendaja | piltide teisendamine
lv: attēlu konvertēšana | DICOM konvertētājs | attēlu formāta pārveide
lt: vaizdų konvertavimas | DICOM konverteris | vaizdo formato keitimas
pl: konwersja obrazów | konwerter DICOM | konwersja formatu obrazu
de: Bildkonvertierung | DICOM-Konverter | Bildformatkonvertierung
da: billedkonvertering | DICOM-konverter | konvertering af billedformat
sv: bildkonvertering | DICOM-konverterare | konvertering av bildformat
no: bildekonvertering | DICOM-konverterer | konvertering av bildeformat
fr: conversion d'images | convertisseur DICOM | conversion de format d'image

# molecular-modelling < research, software ~ genomics-pipeline, pharmacy
any: cheminformat* | chemoinformat* | RDKit | molecul* model*
en: molecular modelling | cheminformatics | chemical structure drawing | molecular graphics | protein structure | drug discovery
fi: molekyylimallinnus | kemoinformatiikka | lääkekehitys | proteiinirakenne
et: molekulaarne modelleerimine | keemiainformaatika | ravimiarendus
lv: molekulārā modelēšana | ķīmijas informātika | zāļu izstrāde
lt: molekulinis modeliavimas | cheminė informatika | vaistų kūrimas
pl: modelowanie molekularne | chemoinformatyka | odkrywanie leków | struktura białek
de: Molekülmodellierung | Chemieinformatik | Wirkstoffforschung | Proteinstruktur
da: molekylær modellering | kemoinformatik | lægemiddeludvikling
sv: molekylmodellering | kemoinformatik | läkemedelsutveckling
no: molekylmodellering | kjemoinformatikk | legemiddelutvikling
fr: modélisation moléculaire | chémo-informatique | découverte de médicaments

# health-tracking < mobile-health-app ~ self-monitoring, activity-tracking, personal-health-record
any: quantified self | lifelog* | life-tracker | habit tracker
en: health tracking | life tracking | health tracker | exercise tracker | mood tracker | habit tracking | nutrient tracker | intake tracker | calorie counter | symptom tracker | symptom diary
fi: hyvinvoinnin seuranta | mielialaseuranta | oma hyvinvointidata | elämänseuranta
et: tervise jälgimise rakendus | meeleolu jälgimine | harjumuste jälgimine
lv: veselības izsekošana | garastāvokļa dienasgrāmata | paradumu izsekošana
lt: sveikatos sekimas | nuotaikos dienoraštis | įpročių sekimas
pl: śledzenie zdrowia | dziennik nastroju | śledzenie nawyków | monitorowanie nawyków
de: Gesundheitstracking | Stimmungstagebuch | Gewohnheitstracker | Selbstvermessung
da: sundhedssporing | humørdagbog | vanesporing | selvmåling af helbred
sv: hälsospårning | humördagbok | vanespårning | självspårning
no: helsesporing | humørdagbok | vanesporing | egensporing
fr: suivi de la santé au quotidien | journal d'humeur | suivi des habitudes | auto-mesure connectée

# medicines-regulation-system < software, pharmacy ~ pharmacovigilance, traceability
any: NMRA
en: medicines registration system | drug regulatory authority | medicines regulation | product licensing of medicines | marketing authorisation system | regulatory information management
fi: lääkevalvonta | lääkkeiden myyntilupa | lääkeviranomainen | myyntilupajärjestelmä
et: ravimiamet | müügiluba ravim | ravimite registreerimine
lv: zāļu reģistrācija | zāļu valsts aģentūra
lt: vaistų registras | vaistų kontrolės tarnyba | vaistų registravimas
pl: rejestracja produktów leczniczych | urząd rejestracji produktów leczniczych | pozwolenie na dopuszczenie do obrotu
de: Arzneimittelzulassung | Arzneimittelbehörde | Zulassung von Arzneimitteln | Arzneimittelüberwachung
da: Lægemiddelstyrelsen | godkendelse af lægemidler | markedsføringstilladelse lægemidler
sv: Läkemedelsverket | godkännande av läkemedel | läkemedelskontroll
no: Legemiddelverket | DMP legemidler | markedsføringstillatelse legemiddel | godkjenning av legemidler
fr: autorisation de mise sur le marché | agence du médicament | enregistrement des médicaments | réglementation du médicament

# social-protection-system < social-care-information-system ~ insurance-claim, health-insurance, eligibility-check
en: social protection system | social protection | social assistance programme | beneficiary management | benefit administration | social benefits system
fi: etuusjärjestelmä | sosiaaliturva | etuuksien käsittely | toimeentulotuki
et: toetuste infosüsteem | sotsiaalkaitse | sotsiaaltoetus | sotsiaalkindlustus | sotsiaaltoetus* | toetuste määrami* | toetuste maksmi*
lv: pabalstu sistēma | sociālā aizsardzība | sociālie pabalsti
lt: išmokų sistema | socialinė apsauga | socialinės išmokos | socialinė parama
pl: system świadczeń | zabezpieczenie społeczne | świadczenia rodzinne | obsługa świadczeń
de: Sozialleistungssystem | Sozialschutz | Leistungsgewährung | Sozialleistungen
da: ydelsessystem | udbetaling af ydelser
sv: ersättningssystem socialförsäkring | socialförsäkring | ekonomiskt bistånd
no: ytelsessystem | sosiale ytelser | trygdeytelser | økonomisk sosialhjelp
fr: système de protection sociale | protection sociale | prestations sociales | gestion des bénéficiaires

# radiation-dose-management < radiology, software ~ patient-safety, radiotherapy
any: DICOM RDSR
en: radiation dose management | radiation exposure monitoring | dose monitoring | dose tracking | medical physics | radiation safety
fi: säteilyannosten seuranta | annosseuranta | sairaalafysiikka | säteilyturvallisuus
et: kiirgusdoosi jälgimine | kiirgusohutus | meditsiinifüüsika | dooside registreerimine
lv: starojuma dozu uzskaite | radiācijas drošība | medicīnas fizika | dozas monitorings
lt: apšvitos dozių stebėsena | radiacinė sauga | medicinos fizika | dozių registravimas
pl: monitorowanie dawek promieniowania | fizyka medyczna | ochrona radiologiczna | zarządzanie dawką
de: Dosismanagement | Dosisüberwachung | Medizinphysik | Strahlenschutz | Dosismanagementsystem
da: dosisregistrering | dosismonitorering | medicinsk fysik | strålehygiejne
sv: dosövervakning | dosregistrering | sjukhusfysik | strålskydd
no: doseovervåking | doseregistrering | medisinsk fysikk | strålevern
fr: gestion de la dose | suivi dosimétrique | physique médicale | radioprotection | DACS

# health-data < digital-health ~ real-world-data, health-data-exchange, clinical-data-repository
en: health data | healthcare data | medical data | clinical data | patient data | biomedical data
fi: terveystiedot | potilastiedot | terveysdata | kliininen tieto | asiakas- ja potilastiedot
et: terviseandmed | patsiendiandmed | meditsiiniandmed | kliinilised andmed
lv: veselības dati | pacientu dati | medicīniskie dati | klīniskie dati
lt: sveikatos duomenys | pacientų duomenys | medicininiai duomenys | klinikiniai duomenys
pl: dane medyczne | dane zdrowotne | dane pacjentów | dane kliniczne
de: Gesundheitsdaten | Patientendaten | medizinische Daten | klinische Daten | Behandlungsdaten
da: sundhedsdata | patientdata | kliniske data | helbredsoplysninger
sv: hälsodata | patientdata | vårddata | patientuppgifter | kliniska data
no: helsedata | pasientdata | helseopplysninger | kliniske data | pasientopplysninger
fr: données de santé | données médicales | données patients | données cliniques
more: datos de salud | datos clinicos | dati sanitari | dati clinici | dados de saude | gezondheidsgegevens | zdravotni data | zdravstveni podatki | egeszsegugyi adat* | date medicale
`
