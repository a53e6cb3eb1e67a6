/** Devices at the patient, at home and in the ward, and the equipment that software runs on. */
export const devices = `
# medical-device ~ medical-device-regulation, device-connectivity
any: dispositivo medico | medical device
en: medical device | medical equipment | medical technology | medical apparatus | medtech
fi: lääkinnällinen laite | lääkintälaite | terveydenhuollon laite | lääkintälaitteet | lääkinnälliset laitteet | lääkintätekniikka
et: meditsiiniseade | meditsiiniseadmed | meditsiiniaparatuur | meditsiinitehnika | meditsiinitehnoloogia
lv: medicīnas ierīce | medicīniskā ierīce | medicīnas iekārta | medicīnas aprīkojums | medicīnas tehnoloģijas
lt: medicinos prietaisas | medicinos priemonė | medicininė įranga | medicinos įranga | medicinos technologijos
pl: wyrób medyczny | sprzęt medyczny | aparatura medyczna | urządzenie medyczne | technologie medyczne
de: Medizinprodukt | Medizingerät | Medizintechnik | medizinisches Gerät | medizintechnische Geräte
da: medicinsk udstyr | medicoteknisk udstyr | medicoteknik | medicinsk apparatur | medikoteknik
sv: medicinteknisk produkt | medicinteknisk utrustning | medicinteknik | medicintekniska produkter
no: medisinsk utstyr | medisinteknisk utstyr | medisinsk teknologi | medisinsk-teknisk utstyr
fr: dispositif médical | équipement médical | équipement biomédical | matériel médical | appareil médical | dispositifs médicaux

# connected-health-device < medical-device, internet-of-things ~ telemonitoring, wearable
any: bluetooth device
en: connected health device | home medical device | connected medical device | self-measurement device | home measuring device | IoMT | device data platform
fi: etämittauslaite | kotimittauslaite | omamittauslaite | älyterveyslaite | kotimittari | terveysmittari
et: nutikas terviseseade | kodune mõõteseade | ühendatud meditsiiniseade | kodumõõtmisseade
lv: viedā veselības ierīce | mājas mērierīce | savienota medicīnas ierīce | pašmērījumu ierīce
lt: išmanusis sveikatos prietaisas | namų matavimo prietaisas | prijungtas medicinos prietaisas | savikontrolės prietaisas
pl: urządzenie telemedyczne | domowe urządzenie pomiarowe | inteligentne urządzenie medyczne | urządzenia pomiarowe dla pacjenta
de: vernetztes Medizingerät | Heimmessgerät | vernetzte Gesundheitsgeräte | Telemonitoringgerät | häusliches Messgerät
da: hjemmemåleudstyr | telemedicinsk udstyr | måleudstyr i hjemmet | forbundet medicinsk udstyr
sv: mätutrustning i hemmet | uppkopplad medicinteknik | hemmätningsutrustning | egenmätningsutrustning | uppkopplade enheter
no: måleutstyr i hjemmet | hjemmemåleutstyr | tilkoblet medisinsk utstyr | velferdsteknologisk utstyr
fr: objet connecté de santé | dispositif connecté | dispositif médical connecté | appareil de mesure à domicile | objets connectés

# wearable < connected-health-device ~ mobile-health-app, telemonitoring
any: wearable* | smartwatch* | Fitbit | smart watch
en: wearable | wearable device | wearable sensor | activity tracker | smart watch | fitness tracker | wearable data | wearable health data | activity data
fi: puettava laite | puettava teknologia | älykello | aktiivisuusranneke | puettava sensori | älysormus
et: kantav seade | kantavad seadmed | nutikell | aktiivsusmonitor | kantav andur | nutisõrmus
lv: valkājama ierīce | valkājamās ierīces | viedpulkstenis | aktivitātes aproce | valkājams sensors
lt: nešiojamasis įrenginys | dėvimasis įrenginys | išmanusis laikrodis | aktyvumo apyrankė | dėvimieji jutikliai | dėvimi prietaisai
pl: urządzenie ubieralne | urządzenia noszone | inteligentny zegarek | opaska sportowa | opaska telemedyczna | opaska monitorująca
de: tragbares Gerät | Wearable | Smartwatch | Fitnesstracker | tragbarer Sensor | am Körper getragene Sensoren
da: wearable | bærbar sensor | aktivitetsmåler | smartur | kropsbåren sensor | aktivitetstracker
sv: bärbar sensor | kroppsburen sensor | aktivitetsarmband | smartklocka | kroppsnära teknik | bärbara sensorer
no: bærbar sensor | kroppsnær sensor | aktivitetsmåler | smartklokke | kroppsbåren sensor | aktivitetsarmbånd
fr: dispositif portable | capteur portable | montre connectée | bracelet connecté | technologie portable | capteur corporel

# blood-pressure-monitor < connected-health-device ~ telemonitoring, blood-pressure
any: tensiometr* | sfigmo* | sphygmo*
en: blood pressure monitor | blood pressure meter | blood pressure cuff | ambulatory blood pressure monitoring | home blood pressure
fi: verenpainemittari | verenpaineen mittaus | verenpaineen kotimittaus | verenpaineseuranta
et: vererõhuaparaat | vererõhumõõtja | vererõhu mõõtmine | vererõhumonitor
lv: asinsspiediena mērītājs | asinsspiediena mērīšana | asinsspiediena monitorēšana | tonometrs
lt: kraujospūdžio matuoklis | kraujospūdžio matavimas | kraujospūdžio stebėjimas | kraujospūdžio matavimo aparatas
pl: ciśnieniomierz | pomiar ciśnienia krwi | ciśnieniomierze | holter ciśnieniowy
de: Blutdruckmessgerät | Blutdruckmessung | Blutdruckmonitor | Langzeitblutdruckmessung | Blutdruckmesser
da: blodtryksmåler | blodtryksmåling | hjemmeblodtryk | blodtryksapparat
sv: blodtrycksmätare | blodtrycksmätning | blodtrycksmonitor | hemblodtryck
no: blodtrykksmåler | blodtrykksmåling | blodtrykksapparat | hjemmeblodtrykk
fr: tensiomètre | mesure de la pression artérielle | autotensiomètre | mesure de la tension | automesure tensionnelle

# glucose-meter < connected-health-device, diabetes ~ diabetes-supply, glucose-monitoring
any: continuous glucose | rtCGM
en: glucose meter | blood glucose meter | continuous glucose monitoring | glucose sensor | glucometer | flash glucose monitoring
fi: verensokerimittari | glukoosisensori | jatkuva glukoosinseuranta | verensokerin mittaus | glukoosimittari | glukoosisensorointi
et: glükomeeter | glükoosisensor | veresuhkru mõõtja | pidev glükoosimonitooring | glükoosi pidevmonitooring
lv: glikometrs | glikozes sensors | glikozes mērītājs | nepārtraukta glikozes monitorēšana | cukura līmeņa mērīšana
lt: gliukometras | gliukozės jutiklis | gliukozės matuoklis | nuolatinis gliukozės stebėjimas | nuolatinė gliukozės stebėsena
pl: glukometr | sensor glikemii | ciągłe monitorowanie glikemii | system ciągłego monitorowania glukozy | pomiar glikemii
de: Blutzuckermessgerät | Glukosesensor | kontinuierliche Glukosemessung | Blutzuckermessung | Glukosemessgerät | Gewebezuckermessung
da: blodsukkermåler | glukosesensor | kontinuerlig glukosemåling | blodsukkerapparat | glukosemåler
sv: glukossensor | kontinuerlig glukosmätning | blodsockermätning | blodglukosmätare
no: blodsukkermåler | glukosesensor | kontinuerlig glukosemåling | blodglukosemåling
fr: lecteur de glycémie | glucomètre | mesure continue du glucose | capteur de glucose | autosurveillance glycémique | mesure de la glycémie

# insulin-pump < medical-device, diabetes ~ glucose-meter, glucose-monitoring
any: artificial pancreas | automated insulin delivery | Nightscout
en: insulin pump | automated insulin delivery | artificial pancreas | insulin pen | closed-loop insulin
fi: insuliinipumppu | insuliinikynä | insuliinin annostelu automaattinen | keinohaima
et: insuliinipump | insuliinipen | insuliinipumbad | tehiskõhunääre
lv: insulīna sūknis | insulīna pildspalva | insulīna pumpa | insulīna sūkņi
lt: insulino pompa | insulino pompos | insulino švirkštimo priemonė | dirbtinė kasa
pl: pompa insulinowa | pompy insulinowe | wstrzykiwacz insulinowy | sztuczna trzustka
de: Insulinpumpe | Insulinpen | automatische Insulinabgabe | AID-System | künstliche Bauchspeicheldrüse
da: insulinpumpe | insulinpen | automatisk insulindosering | kunstig bugspytkirtel
sv: insulinpump | insulinpenna | automatisk insulindosering | konstgjord bukspottkörtel
no: insulinpumpe | insulinpenn | automatisk insulintilførsel | kunstig bukspyttkjertel
fr: pompe à insuline | stylo à insuline | boucle fermée insuline | pancréas artificiel | insulinothérapie automatisée

# pulse-oximeter < connected-health-device ~ vital-signs
any: pulsoxymet* | oximet* | oksymet* | oksimet* | pulsoximet* | SpO2
en: pulse oximeter | oxygen saturation meter | oxygen saturation | finger oximeter
fi: pulssioksimetri | happisaturaatiomittari | happisaturaatio | saturaatiomittari
et: pulssoksümeeter | hapnikusaturatsioon | saturatsioonimõõtja
lv: pulsa oksimetrs | skābekļa piesātinājums | pulsoksimetrs | saturācijas mērītājs
lt: pulsoksimetras | deguonies saturacija | įsotinimo deguonimi matuoklis | saturacijos matuoklis
pl: pulsoksymetr | pomiar saturacji | saturacja krwi
de: Pulsoximeter | Sauerstoffsättigung | Pulsoxymeter | Sättigungsmessung
da: pulsoximeter | iltmætning | saturationsmåler | iltmætningsmåler
sv: pulsoximeter | syremättnad | saturationsmätare | syresättning
no: pulsoksymeter | oksygenmetning | pulsoksimeter | metningsmåler
fr: oxymètre de pouls | saturation en oxygène | oxymètre | saturomètre

# weighing-scale < connected-health-device
en: connected scale | weighing scale | medical scale | body composition analyser | patient scale
fi: älyvaaka | henkilövaaka | kehonkoostumusmittari | potilasvaaka
et: nutikaal | meditsiiniline kaal | kehakoostise analüsaator | patsiendikaal
lv: viedie svari | medicīniskie svari | ķermeņa sastāva analizators | pacientu svari
lt: išmaniosios svarstyklės | medicininės svarstyklės | kūno sudėties analizatorius | svarstyklės
pl: waga medyczna | inteligentna waga | analizator składu ciała | waga łazienkowa
de: Personenwaage | vernetzte Waage | Körperanalysewaage | medizinische Waage | Patientenwaage
da: personvægt | patientvægt | kropsanalysevægt | badevægt
sv: personvåg | patientvåg | kroppssammansättning | uppkopplad våg
no: personvekt | pasientvekt | kroppsanalysevekt | tilkoblet vekt
fr: balance connectée | pèse-personne | impédancemètre | balance médicale

# thermometer < connected-health-device
any: termomet* | thermomet*
en: thermometer | body temperature sensor | infrared thermometer | fever thermometer
fi: kuumemittari | lämpömittari | korvakuumemittari | infrapunakuumemittari
et: kraadiklaas | termomeeter | infrapunatermomeeter | kehatemperatuuri mõõtmine
lv: termometrs | ķermeņa temperatūras mērītājs | infrasarkanais termometrs
lt: termometras | kūno temperatūros matuoklis | infraraudonųjų spindulių termometras
pl: termometr | pomiar temperatury ciała | termometr bezdotykowy
de: Fieberthermometer | Thermometer | Körpertemperaturmessung | Infrarotthermometer
da: febertermometer | øretermometer | kropstemperaturmåling
sv: febertermometer | örontermometer | kroppstemperaturmätning
no: febertermometer | øretermometer | kroppstemperaturmåling
fr: thermomètre | mesure de la température corporelle | thermomètre infrarouge

# spirometer < connected-health-device
any: spiromet* | spiroméet* | spirométr* | inhaler
en: spirometer | lung function test | peak flow meter | smart inhaler | spirometry
fi: spirometri | PEF-mittari | keuhkojen toimintakoe | uloshengityksen huippuvirtaus | spirometria
et: spiromeeter | kopsufunktsiooni uuring | PEF-meeter | nutiinhalaator
lv: spirometrs | plaušu funkcijas pārbaude | spirometrija | viedais inhalators
lt: spirometras | plaučių funkcijos tyrimas | spirometrija | išmanusis inhaliatorius
pl: spirometr | badanie czynności płuc | spirometria | inteligentny inhalator
de: Spirometer | Lungenfunktionsprüfung | Lungenfunktionsmessung | Peak-Flow-Meter | Spirometrie
da: spirometer | lungefunktionsmåling | lungefunktionsundersøgelse | spirometri
sv: spirometer | lungfunktionsmätning | PEF-mätare | spirometri | andningsmätning
no: spirometer | lungefunksjonsmåling | PEF-måler | spirometri
fr: spiromètre | exploration fonctionnelle respiratoire | spirométrie | débitmètre de pointe | inhalateur connecté

# digital-stethoscope < connected-health-device ~ telemedicine
any: stetoskop* | stethoscop* | stetoscop* | otoskop* | otoscop*
en: digital stethoscope | electronic stethoscope | remote examination kit | digital otoscope | auscultation
fi: digitaalinen stetoskooppi | stetoskooppi | etätutkimuslaite | etätutkimusväline | otoskooppi
et: digitaalne stetoskoop | stetoskoop | kauguuringu seade | otoskoop
lv: digitālais stetoskops | stetoskops | attālinātās izmeklēšanas ierīce
lt: skaitmeninis stetoskopas | stetoskopas | nuotolinio ištyrimo prietaisas | otoskopas
pl: stetoskop cyfrowy | stetoskop elektroniczny | zdalne badanie stetoskopem | osłuchiwanie
de: digitales Stethoskop | elektronisches Stethoskop | Fernuntersuchungsgerät | Auskultation
da: digitalt stetoskop | elektronisk stetoskop | udstyr til fjernundersøgelse
sv: digitalt stetoskop | elektroniskt stetoskop | undersökningsutrustning på distans
no: digitalt stetoskop | elektronisk stetoskop | utstyr for fjernundersøkelse
fr: stéthoscope connecté | stéthoscope numérique | mallette de télémédecine | chariot de télémédecine | auscultation à distance

# ecg-device < medical-device, cardiology ~ ecg-management, electrocardiography
any: Holter | elektrokardiogra* | electrocardiogra*
en: ECG device | electrocardiograph | Holter monitor | ECG recorder | ambulatory ECG | arrhythmia detection
fi: EKG-laite | sydänfilmilaite | EKG-rekisteröinti | Holter-laite | pitkäaikaisrekisteröinti | rytmihäiriöiden tunnistus
et: EKG aparaat | EKG seade | elektrokardiograaf | Holter-monitor | rütmihäirete tuvastamine
lv: EKG aparāts | elektrokardiogrāfs | Holtera monitors | EKG iekārta | aritmijas noteikšana
lt: EKG aparatas | elektrokardiografas | Holterio monitorius | EKG registratorius | aritmijų nustatymas
pl: aparat EKG | elektrokardiograf | rejestrator EKG | Holter EKG | wykrywanie arytmii
de: EKG-Gerät | Elektrokardiograph | Langzeit-EKG | EKG-Rekorder | Holter-EKG | Arrhythmieerkennung
da: EKG-apparat | EKG-optager | Holter-monitorering | langtids-EKG | arytmidetektion
sv: EKG-apparat | EKG-utrustning | långtids-EKG | Holter-EKG | tum-EKG | arytmidetektion
no: EKG-apparat | EKG-utstyr | langtids-EKG | Holter-registrering | EKG-måler | arytmideteksjon
fr: électrocardiographe | appareil ECG | Holter ECG | enregistreur ECG | détection des arythmies

# point-of-care-testing < medical-device, laboratory ~ laboratory-information-system
any: POCT | point-of-care test*
en: point-of-care testing | near-patient testing | bedside testing | rapid diagnostic device
fi: vieritutkimus | vieritesti | vieritestaus | vierianalytiikka | pikatesti | vieritutkimuslaite
et: patsiendimanune testimine | kiirtest | patsiendilähedane testimine | voodiäärne testimine
lv: ekspresdiagnostika | pie pacienta veicama testēšana | eksprestests | pacienta tuvumā veicama testēšana
lt: skubūs tyrimai prie paciento | greitasis testas | tyrimai prie paciento lovos | ekspres tyrimas
pl: badania w miejscu opieki | badania przyłóżkowe | szybki test diagnostyczny | diagnostyka przyłóżkowa
de: patientennahe Sofortdiagnostik | Point-of-Care-Diagnostik | Schnelltest | Sofortdiagnostik | POCT-System
da: patientnær testning | patientnær analyse | lyntest | POCT-udstyr | patientnære analyser
sv: patientnära analys | patientnära analyser | PNA | snabbtest | patientnära diagnostik | patientnära provtagning
no: pasientnær analysering | pasientnær diagnostikk | hurtigtest | pasientnære analyser | PNA-utstyr
fr: biologie délocalisée | examens de biologie délocalisée | EBMD | test rapide | test rapide d'orientation diagnostique | biologie au lit du patient

# laboratory-automation < laboratory, medical-device ~ laboratory-information-system, laboratory-equipment, laboratory-analyser
en: laboratory automation | analyser interface | automated analyser | laboratory middleware | sample sorting system | preanalytics
fi: laboratorioautomaatio | analysaattori | analysaattoriliitäntä | preanalytiikka
et: laboriautomaatika | analüsaator | analüsaatorite liidestamine | preanalüütika
lv: laboratorijas automatizācija | analizators | analizatoru pieslēgšana
lt: laboratorijos automatizavimas | analizatorius | analizatorių prijungimas
pl: automatyzacja laboratorium | analizator | podłączenie analizatorów | aparatura laboratoryjna | sorter próbek
de: Laborautomation | Laborautomatisierung | Analysegerät | Analysenautomat | Geräteanbindung im Labor | Probensortierer
da: laboratorieautomatisering | analyseapparat | prøvesortering
sv: laboratorieautomation | labautomation | analysautomat
no: laboratorieautomasjon | labautomasjon | analysemaskin
fr: automatisation de laboratoire | automate d'analyse | middleware de laboratoire | chaîne analytique

# robot < digital-health ~ assistive-technology, surgery
any: robots | robotic* | robotisch* | robotise* | robotisierte*
en: robot | care robot | service robot | rehabilitation robot | telepresence robot | delivery robot
fi: robotti | hoivarobotti | kuntoutusrobotti | kuljetusrobotti | palvelurobotti | etäläsnäolorobotti
et: robot | hooldusrobot | taastusravirobot | transpordirobot | teenindusrobot
lv: robots | aprūpes robots | rehabilitācijas robots | apkalpošanas robots | loģistikas robots
lt: robotas | slaugos robotas | reabilitacijos robotas | aptarnavimo robotas | transportavimo robotas
pl: robot rehabilitacyjny | robot opiekuńczy | robot transportowy | robot społeczny | robotyk* | robotyzac*
de: Roboter | Pflegeroboter | Rehabilitationsroboter | Serviceroboter | Transportroboter | Telepräsenzroboter
da: robot | plejerobot | genoptræningsrobot | servicerobot | transportrobot | social robot
sv: robot | vårdrobot | rehabiliteringsrobot | servicerobot | transportrobot | social robot
no: robot | omsorgsrobot | rehabiliteringsrobot | servicerobot | transportrobot | sosial robot
fr: robot | robot d'assistance | robot de rééducation | robot de service | robot logistique | robot de téléprésence
more: robot | robotica

# surgical-robot < robot, surgery ~ operating-room-management, operating-theatre-equipment, robotics
any: robotic surgery
en: robotic surgery | robot-assisted surgery | surgical navigation
fi: leikkausrobotti | robottikirurgia | robottiavusteinen leikkaus | kirurginen navigointi
et: kirurgiarobot | robotkirurgia | operatsioonirobot | kirurgiline navigatsioon
lv: ķirurģijas robots | robotizētā ķirurģija | ķirurģiskais robots | ķirurģiskā navigācija
lt: chirurginis robotas | robotinė chirurgija | roboto asistuojama operacija | chirurginė navigacija
pl: robot chirurgiczny | chirurgia robotyczna | robotyka chirurgiczna | nawigacja chirurgiczna
de: OP-Roboter | roboterassistierte Chirurgie | chirurgische Navigation | Chirurgieroboter
da: robotkirurgi | robotassisteret kirurgi | kirurgisk navigation
sv: robotkirurgi | robotassisterad kirurgi | kirurgisk navigation
no: robotkirurgi | robotassistert kirurgi | kirurgisk navigasjon
fr: chirurgie robotique | chirurgie robot-assistée | chirurgie assistée par robot | navigation chirurgicale

# medication-dispenser < medical-device, medication-management ~ home-care, assistive-technology
en: home medication dispenser | automatic pill dispenser | pill dispenser | medicine dispenser | medicine robot | smart pillbox
fi: lääkerobotti | lääkeannostelija | lääkkeenjakoautomaatti | lääkeautomaatti kotona | kotihoidon lääkeautomaatti | dosetti | lääkeannostelurobotti | annostelurobotti
et: ravimidosaator | tabletidosaator | nutikas ravimikarp | ravimirobot | tabletikarp
lv: zāļu dozators | tablešu dozators | viedā zāļu kastīte | tablešu kastīte
lt: vaistų dalytuvas | vaistų dozatorius | tablečių dėžutė | išmanioji vaistų dėžutė
pl: dozownik leków | automatyczny dozownik leków | dyspenser leków | pudełko na leki | inteligentny pojemnik na leki
de: Medikamentenspender | Tablettenspender | automatischer Medikamentenspender | Medikamentenbox | Medikamentenroboter
da: medicindispenser | medicinrobot | pilledispenser | elektronisk medicinæske | medicinhusker
sv: medicinrobot | läkemedelsgivare | medicindispenser | läkemedelsdispenser | medicingivare
no: medisindispenser | elektronisk medisineringsstøtte | medisinrobot | multidosedispenser | pilledispenser | elektronisk medisindispenser
fr: pilulier électronique | pilulier connecté | distributeur de médicaments | pilulier sécurisé | robot pilulier

# assistive-technology < digital-health ~ elderly-care, home-care, smart-home, assistive-device
any: AAL | assistive technology
en: welfare technology | ambient assisted living | assistive device | independent living technology | communication aid
fi: hyvinvointiteknologia | apuvälineteknologia | apuväline | ikäteknologia | geronteknologia | kommunikaatioapuväline
et: abivahend | abitehnoloogia | hoolekandetehnoloogia | tugitehnoloogia
lv: palīgtehnoloģijas | asistīvās tehnoloģijas | palīgierīces
lt: pagalbinės technologijos | asistyviosios technologijos | pagalbinės priemonės
pl: technologie wspomagające | technologie asystujące | urządzenia wspomagające | wyroby wspomagające samodzielność
de: assistive Technologien | altersgerechte Assistenzsysteme | technische Assistenzsysteme | Pflegetechnologie | Assistenztechnik
da: velfærdsteknologi | omsorgsteknologi | velfærdsteknologiske løsninger
sv: välfärdsteknik | välfärdsteknologi | trygghetsteknik | kognitiva hjälpmedel
no: velferdsteknologi | trygghetsteknologi | trygghetsskapende teknologi | velferdsteknologiske løsninger
fr: technologies d'assistance | technologies pour l'autonomie | gérontechnologie | gérontechnologies

# smart-home < internet-of-things ~ assistive-technology, fall-detection
any: smart home | domotic* | domotyk* | domotique
en: smart home | home automation | environmental sensors at home | home monitoring sensors | activity monitoring of older people
fi: älykoti | kotiautomaatio | kodin turva-anturit | aktiivisuuden seuranta kotona | ympäristönohjaus
et: nutikodu | tark kodu | koduautomaatika | kodused andurid | kodusensorid
lv: viedā māja | viedais mājoklis | mājas automatizācija | mājas sensori
lt: išmanieji namai | išmanusis namas | namų automatizavimas | namų jutikliai
pl: inteligentny dom | inteligentne mieszkanie | automatyka domowa | czujniki domowe
de: intelligentes Wohnen | vernetztes Zuhause | Hausautomation | Smart-Home-System | Umfeldsteuerung
da: intelligent hjem | intelligent bolig | sensorer i hjemmet | hjemmeautomation
sv: smart hem | smarta hem | hemautomation | sensorer i hemmet | omgivningskontroll
no: smarthus | smarthjem | hjemmeautomasjon | sensorer i hjemmet | omgivelseskontroll
fr: maison intelligente | domotique | habitat connecté | logement connecté | capteurs à domicile

# fall-detection < assistive-technology, sensor ~ personal-alarm, elderly-care, fall-prevention
any: fall detection | fall detector | fall detect*
en: fall detection | fall sensor | fall risk assessment | bed exit alarm | night supervision camera | fall alarm
fi: kaatumisen tunnistus | kaatumishälytin | kaatumisanturi | kaatumisen ehkäisy | älylattia | kaatumishälytys | lattia-anturi | kaatumisen tunnista*
et: kukkumise tuvastamine | kukkumisandur | kukkumisriski hindamine | kukkumise ennetamine | kukkumi* tuvasta*
lv: kritienu detektors | kritienu noteikšana | kritienu novēršana | kritiena sensors | kritiena noteikšana
lt: griuvimų aptikimas | griuvimo jutiklis | kritimo detektorius | griuvimo aptikimas | kritimo jutiklis | griuvim* aptikim* | pargriuvimo aptikimas
pl: wykrywanie upadków | czujnik upadku | detektor upadku | ryzyko upadku | detekcja upadku
de: Sturzerkennung | Sturzsensor | Sturzprävention | Sturzmelder | Sensormatte | Sturzrisiko | Sturzalarm
da: faldalarm | faldsensor | falddetektering | faldregistrering | faldrisiko | falddetektion
sv: falllarm | fallsensor | falldetektion | fallarm | tillsynskamera | falldetektering
no: fallalarm | fallsensor | falldeteksjon | fallregistrering | fallforebyggende
fr: détection de chute | détecteur de chute | capteur de chute | risque de chute | détecteur de chutes | détection des chutes

# personal-alarm < assistive-technology, elderly-care ~ alarm-management
any: telecare alarm | telealarm* | SOS button | teleassist*
en: personal alarm | social alarm | safety phone | emergency pendant | panic button | telecare alarm service | safety alarm | emergency call button | alarm pendant
fi: turvapuhelin | turvaranneke | turva-auttamispalvelu | hälytysranneke | turvahälytys | turvapuhelinpalvelu | turvapalvelu | turva-auttaja | turvapuhelin* | turvarannek*
et: häirenupp | hädanupp | häirenuputeenus | turvakell | hädaabinupp | sotsiaalvalve | häirenupu*
lv: drošības poga | palīdzības poga | drošības pogas pakalpojums | trauksmes poga | drošības pogu
lt: pagalbos mygtukas | pavojaus mygtukas | skubios pagalbos apyrankė | pagalbos iškvietimo mygtukas | pagalbos iškvietimo apyrankė | pagalb* mygtuk*
pl: przycisk bezpieczeństwa | teleopieka przycisk | opaska bezpieczeństwa | przycisk SOS | przycisk życia | opaska SOS | opask* bezpieczeństw*
de: Hausnotruf | Hausnotrufsystem | Notrufknopf | Hausnotrufgerät | Rufhilfe | Notrufarmband | Hausnotrufdienst
da: nødkaldssystem | nødkaldeanlæg | tryghedsalarm | nødkaldeløsning | tryghedskald
sv: trygghetstelefon | larmknapp | digitala trygghetslarm | trygghetsskapande larm | trygghetsskapande teknik | trygghetslarmsmottagning
no: trygghetstelefon | digital trygghetsalarm | alarmmottak | mobil trygghetsalarm | responssenter | trygghetspakke
fr: téléassistance | téléalarme | bouton d'alerte | médaillon d'alerte | bouton d'appel d'urgence | bracelet d'alerte

# gps-tracker < assistive-technology, elderly-care ~ personal-alarm
any: geofenc* | GPS-tracker* | GPS track*
en: GPS tracker | wander alert | dementia tracking device | geofencing alert | door sensor
fi: GPS-paikannin | paikannin | ovihälytin | paikantava turvaranneke | muistisairaan paikannus
et: GPS-seade | GPS jälgimisseade | asukohajälgija | dementsuse asukohajälgimine
lv: GPS izsekotājs | GPS ierīce | atrašanās vietas izsekošana | durvju sensors
lt: GPS sekiklis | GPS seklys | vietos sekimo įrenginys | durų jutiklis
pl: lokalizator GPS | lokalizator dla seniora | opaska lokalizująca | czujnik otwarcia drzwi
de: GPS-Tracker | GPS-Ortung | Weglaufschutz | Personenortung | Desorientiertenschutz | Türsensor
da: GPS-sporing | GPS-tracker | demensalarm | pejling af demente | døralarm
sv: GPS-larm | mobilt GPS-larm | positioneringslarm | dörrlarm | spårsändare
no: GPS-sporing | lokaliseringsteknologi | varslings- og lokaliseringsteknologi | døralarm | GPS-løsning
fr: traceur GPS | géolocalisation des personnes | balise GPS | bracelet anti-errance | dispositif anti-fugue

# hardware ~ workstation, server-infrastructure, computer, computer-peripheral
any: hardware
en: computer hardware | peripheral equipment
fi: IT-laitteet | laitteisto | tietokonelaitteet | ICT-laitteet | tietotekniset laitteet
et: riistvara | arvutitehnika | IT-seadmed | arvutiseadmed | infotehnoloogia seadmed
lv: datortehnika | aparatūra datoriem | IT aprīkojums | datoru aprīkojums | IT iekārtas
lt: kompiuterinė įranga | techninė įranga | IT įranga | kompiuterių įranga | kompiuterinė technika
pl: sprzęt komputerowy | sprzęt informatyczny | sprzęt IT | sprzęt teleinformatyczny | urządzenia peryferyjne
de: Computerhardware | IT-Ausstattung | IT-Geräte | EDV-Ausstattung
da: computerudstyr | periferiudstyr | it-hardware
sv: datorprodukter
no: maskinvare | IKT-utstyr | periferiutstyr
fr: équipement informatique

# workstation < hardware ~ computer
any: Chromebook
en: workstation | desktop computer | laptop computer | personal computer | all-in-one computer | client devices
fi: työasema | kannettava tietokone | pöytätietokone | tietokone | työasemat | päätelaite
et: tööjaam | sülearvuti | lauaarvuti | arvuti | arvutitöökoht
lv: darbstacija | klēpjdators | portatīvais dators | stacionārais dators | dators
lt: darbo stotis | nešiojamasis kompiuteris | stacionarus kompiuteris | kompiuteris | asmeninis kompiuteris | kompiuterinė darbo vieta
pl: stacja robocza | komputer stacjonarny | komputer przenośny | zestaw komputerowy
de: Desktop-PC | Notebook | Arbeitsplatzsystem | Endgeräte
da: arbejdsstation | bærbar computer | stationær computer | computer | klientudstyr
sv: arbetsstation | bärbar dator | stationär dator | dator | klientdatorer | klienter som tjänst
no: arbeidsstasjon | bærbar datamaskin | stasjonær datamaskin | datamaskin | klientutstyr | bærbar PC
fr: poste de travail | ordinateur portable | ordinateur de bureau | ordinateur | micro-ordinateur

# thin-client < workstation ~ virtualisation
any: thin client | zero client
en: thin client | virtual desktop infrastructure | desktop virtualisation | remote desktop | terminal server
fi: kevytpääte | virtuaalityöpöytä | työpöytävirtualisointi | etätyöpöytä | päätepalvelin
et: õhuke klient | virtuaaltöölaud | kaugtöölaud | terminaliserver | töölaua virtualiseerimine
lv: plānais klients | virtuālā darbvirsma | attālā darbvirsma | termināļu serveris
lt: plonasis klientas | virtualus darbalaukis | virtuali darbo vieta | nuotolinis darbalaukis
pl: cienki klient | terminal komputerowy | wirtualny pulpit | wirtualizacja stacji roboczych | pulpit zdalny
de: Thin-Client | virtueller Desktop | Desktopvirtualisierung | Terminalserver | virtueller Arbeitsplatz
da: tynd klient | virtuelt skrivebord | skrivebordsvirtualisering | terminalserver | virtuel arbejdsplads
sv: tunn klient | virtuellt skrivbord | skrivbordsvirtualisering | terminalserver | virtuell klient
no: tynnklient | virtuelt skrivebord | skrivebordsvirtualisering | terminalserver | virtuell arbeidsflate
fr: client léger | bureau virtuel | virtualisation du poste de travail | bureau à distance | clients légers

# tablet-computer < hardware ~ smartphone
any: iPad | iPads
en: tablet computer | tablet device | medical tablet | touchscreen device | handheld device
fi: tablettitietokone | kosketusnäyttölaite | taulutietokone | tablettilaite
et: tahvelarvuti | puuteekraaniga seade | tahvelarvutid
lv: planšetdators | planšete | skārienekrāna ierīce | planšetdatori
lt: planšetinis kompiuteris | planšetė | planšetiniai kompiuteriai | jutiklinio ekrano įrenginys
pl: tablet | tablet medyczny | tablety | urządzenie z ekranem dotykowym
de: Tablet-Computer | Tablet-PC | Tablet | Tablets | mobiles Endgerät
da: tabletcomputer | tablet-pc | tablets | skærmtablet
sv: surfplatta | läsplatta | surfplattor | pekplatta
no: nettbrett | surfebrett | nettbrettløsning
fr: tablette tactile | tablette numérique | tablettes | tablette médicale

# smartphone < hardware ~ mobile-device-management, telephony, mobile-phone
any: smartphone* | smarttelefon* | iPhone
en: smartphone | mobile phone | mobile device | clinical smartphone
fi: älypuhelin | matkapuhelin | mobiililaite | älypuhelimet
et: nutitelefon | mobiiltelefon | nutiseade | mobiilseade
lv: viedtālrunis | mobilais tālrunis | mobilā ierīce | viedierīce
lt: išmanusis telefonas | mobilusis telefonas | mobilusis įrenginys | išmanusis įrenginys
pl: smartfon | telefon komórkowy | urządzenie mobilne
de: Smartphone | Mobiltelefon | Mobilgerät | Diensthandy
da: smartphone | mobiltelefon | mobil enhed
sv: mobiltelefon | smarttelefon | mobil enhet | smart telefon
no: smarttelefon | mobiltelefon | mobil enhet
fr: téléphone mobile | téléphone portable | terminal mobile | smartphone

# mobile-device-management < information-security, software ~ smartphone, tablet-computer
any: MDM | EMM | UEM | mobile device management
en: mobile device management | endpoint management | device enrolment | software distribution | unified endpoint management
fi: mobiililaitehallinta | mobiililaitteiden hallinta | päätelaitehallinta | päätelaitteiden hallinta | sovellusjakelu
et: mobiilseadmete haldus | seadmete haldustarkvara | lõppseadmete haldus | tööjaamade haldus
lv: mobilo ierīču pārvaldība | galaiekārtu pārvaldība | viedierīču pārvaldība | darbstaciju pārvaldība
lt: mobiliųjų įrenginių valdymas | galinių įrenginių valdymas | kompiuterinių darbo vietų valdymas
pl: zarządzanie urządzeniami mobilnymi | zarządzanie stacjami roboczymi | zarządzanie urządzeniami końcowymi
de: Mobilgeräteverwaltung | Mobile-Device-Management | Endgeräteverwaltung | Clientmanagement | Softwareverteilung
da: mobil enhedsstyring | enhedshåndtering | klientstyring | styring af mobile enheder | MDM-løsning
sv: hantering av mobila enheter | enhetshantering | klienthantering | MDM-lösning | mobilhantering
no: mobil enhetsadministrasjon | enhetsadministrasjon | klientadministrasjon | MDM-løsning | enhetshåndtering
fr: gestion des terminaux mobiles | gestion de flotte mobile | gestion des appareils mobiles | télédistribution de logiciels | gestion du parc de postes

# printer < hardware ~ printer-and-copier
any: printer* | print server | multifunction printer
en: printer | multifunction device | printing service | label printer | copier
fi: tulostin | monitoimilaite | tarratulostin | tulostuspalvelu | tulostusratkaisu
et: printer | multifunktsionaalne seade | etiketiprinter | printimislahendus | koopiamasin
lv: printeris | daudzfunkciju iekārta | uzlīmju printeris | drukas iekārta | kopētājs
lt: spausdintuvas | daugiafunkcis aparatas | etikečių spausdintuvas | spausdinimo paslaugos | kopijavimo aparatas
pl: drukarka | urządzenie wielofunkcyjne | drukarka etykiet | usługi druku | kserokopiarka
de: Multifunktionsgerät | Etikettendrucker | Druckerdienstleistungen | Drucksystem
da: printer | multifunktionsprinter | labelprinter | printløsning | kopimaskine | multifunktionsmaskine
sv: utskriftslösning | etikettskrivare | kopiator
no: skriver | multifunksjonsskriver | etikettskriver | kopimaskin
fr: imprimante | imprimante d'étiquettes | solutions d'impression | photocopieur | copieur multifonction | imprimante multifonction

# display-monitor < hardware ~ image-viewer
any: digital signage
en: display screen | medical display | diagnostic display | digital signage | large screen | computer monitor
fi: näyttölaite | diagnostinen näyttö | lääketieteellinen näyttö | infonäyttö | näyttötaulu | katselumonitori
et: kuvar | diagnostiline monitor | meditsiiniline kuvar | infoekraan | arvutimonitor
lv: displejs | diagnostiskais monitors | medicīniskais monitors | informācijas ekrāns | datora monitors
lt: vaizduoklis | diagnostinis monitorius | medicininis monitorius | informacinis ekranas | kompiuterio monitorius
pl: monitor diagnostyczny | monitor medyczny | wyświetlacz | ekran informacyjny | monitory komputerowe
de: Bildschirm | Befundmonitor | medizinischer Monitor | Infobildschirm | Anzeigetafel | Befundungsmonitor
da: diagnostisk skærm | infoskærm | medicinsk skærm | computerskærm | storskærm
sv: bildskärm | diagnostisk skärm | granskningsskärm | informationsskärm | medicinsk bildskärm
no: diagnostisk skjerm | infoskjerm | medisinsk skjerm | dataskjerm | storskjerm
fr: écran médical | écran de diagnostic | affichage dynamique | écran d'affichage | moniteur de diagnostic

# mobile-workstation < hardware, hospital ~ bedside-terminal
any: workstation on wheels
en: mobile workstation | workstation on wheels | medical cart | ward trolley | medication trolley | computer cart
fi: liikuteltava työasema | lääkekärry | lääkevaunu | kiertokärry | siirrettävä työasema
et: mobiilne töökoht | ravimikäru | visiidikäru | arvutikäru | liigutatav tööjaam
lv: mobilā darbstacija | medikamentu ratiņi | zāļu ratiņi | datora ratiņi
lt: mobili darbo vieta | vaistų vežimėlis | medicininis vežimėlis | kompiuterinis vežimėlis | mobilioji darbo stotis
pl: wózek komputerowy | wózek lekowy | mobilna stacja robocza | wózek medyczny | mobilne stanowisko medyczne
de: Visitenwagen | Medikamentenwagen | Pflegewagen | mobile Visite | mobiler Arbeitsplatz auf Station
da: mobil arbejdsstation | medicinvogn | computervogn | mobil arbejdsplads på hjul | stuegangsvogn
sv: mobil arbetsstation | läkemedelsvagn | rondvagn | datorvagn | medicinvagn
no: mobil arbeidsstasjon | medisintralle | PC-tralle | medisinvogn | visittralle
fr: chariot informatique | chariot médical | chariot de soins | poste de travail mobile | chariot de médicaments

# smart-card-reader < hardware ~ digital-identity, identity-and-access
any: smart card | smartcard*
en: smart card reader | card terminal | health professional card | smart card | health card terminal
fi: toimikortti | kortinlukija | ammattikortti | sirukortti | terveydenhuollon ammattikortti
et: kaardilugeja | kiipkaart | ID-kaardi lugeja | töötõend kiibiga
lv: karšu lasītājs | viedkarte | eID karšu lasītājs | viedkaršu lasītājs
lt: kortelių skaitytuvas | lustinė kortelė | išmanioji kortelė | specialisto kortelė
pl: czytnik kart | karta specjalisty | karta inteligentna | czytnik kart inteligentnych | karta kryptograficzna
de: Kartenlesegerät | Kartenterminal | Heilberufsausweis | Praxisausweis | Konnektor | Kartenleser
da: kortlæser | chipkort | medarbejdersignatur | sygesikringskort læser
sv: kortläsare | SITHS-kort | SITHS | tjänstekort | aktivt kort | smartkort
no: kortleser | smartkort | ID-kort for ansatte | helsekort med brikke | adgangskort
fr: lecteur de carte | lecteur de carte Vitale | carte CPS | carte Vitale | carte à puce | carte de professionnel de santé

# camera < hardware ~ wound-imaging, telemedicine, video-surveillance
any: webcam* | thermal camera
en: clinical photography | webcam | thermal imaging camera | surveillance camera | video recording system | medical camera | camera system | camera control
fi: kamera | kliininen kuvantaminen valokuva | lämpökamera | verkkokamera | videotallennus
et: kaamera | veebikaamera | termokaamera | meditsiinifotograafia
lv: kamera | tīmekļa kamera | termokamera | video ierakstīšana
lt: kamera | internetinė kamera | termovizorius | vaizdo įrašymas
pl: kamera | kamera internetowa | kamera termowizyjna | rejestracja obrazu
de: klinische Fotografie | Wärmebildkamera | Fotodokumentation | Kamerasystem | klinische Kamera
da: kamera | klinisk foto | termisk kamera | kliniske billeder
sv: kamera | medicinsk fotografering | värmekamera | klinisk fotografering
no: kamera | klinisk fotografering
fr: photographie clinique | caméra thermique | caméra médicale | caméra de surveillance

# data-storage < server-infrastructure ~ backup-and-recovery, archive, server-and-storage
any: NAS storage | object storage | S3 storage
en: data storage | disk array | object storage | storage solution
fi: tallennusjärjestelmä | levyjärjestelmä | tallennuskapasiteetti | tietojen tallennusratkaisu | tallennusratkaisu
et: andmesalvestus | salvestusseade | kettamassiiv | andmesalvestussüsteem | salvestuslahendus
lv: datu glabāšanas sistēma | disku masīvs | datu uzglabāšana | datu glabātuve | glabāšanas iekārta
lt: duomenų saugojimo sistema | diskų masyvas | duomenų kaupimo sistema | duomenų saugojimo įranga
pl: macierz dyskowa | pamięć masowa | system pamięci masowej | przechowywanie danych | macierze dyskowe
de: Speichersystem | Datenspeicher | Storage-System | Speicherlösung | Massenspeicher
da: lagringssystem | storageløsning | diskløsning | lagringsløsning
sv: lagringslösning | diskutrymme | lagringstjänst
no: lagringssystem | disksystem | lagringskapasitet
fr: stockage de données | baie de stockage | système de stockage | solution de stockage | stockage objet

# virtualisation < server-infrastructure ~ cloud
any: hypervisor | VMware | virtualiz* servers
en: virtualisation | server virtualisation | virtual machine | hyperconverged infrastructure | virtual server
fi: virtualisointi | palvelinvirtualisointi | virtuaalikone | virtuaalipalvelin | virtualisointialusta
et: virtualiseerimine | virtuaalserver | virtuaalmasin | virtualiseerimisplatvorm
lv: virtualizācija | virtuālais serveris | virtuālā mašīna | virtualizācijas platforma
lt: virtualizacija | virtualus serveris | virtuali mašina | virtualizavimo platforma | virtualizavimas
pl: wirtualizacja | maszyna wirtualna | serwer wirtualny | wirtualizacja serwerów | infrastruktura hiperkonwergentna
de: Virtualisierung | Servervirtualisierung | virtuelle Maschine | virtueller Server | hyperkonvergente Infrastruktur
da: virtualisering | servervirtualisering | virtuel server | virtuel maskine
sv: virtualisering | servervirtualisering | virtuell server | virtuell maskin
no: virtualisering | servervirtualisering | virtuell server | virtuell maskin
fr: virtualisation | virtualisation de serveurs | machine virtuelle | serveur virtuel | infrastructure hyperconvergée

# wireless-network < network-infrastructure ~ mobile-network, network-equipment
any: WiFi | Wi-Fi | Wireless LAN
en: wireless network | wireless LAN | wireless access point | guest network | wireless coverage
fi: langaton verkko | langaton lähiverkko | WLAN-verkko | tukiasema | vierasverkko
et: traadita võrk | traadita interneti võrk | WiFi-võrk | pääsupunkt | traadita kohtvõrk
lv: bezvadu tīkls | bezvadu datortīkls | bezvadu piekļuves punkts | bezvadu internets
lt: belaidis tinklas | bevielis tinklas | belaidis ryšys | bevielio ryšio prieigos taškas
pl: sieć bezprzewodowa | punkt dostępowy | sieć WiFi | bezprzewodowy dostęp do internetu
de: drahtloses Netzwerk | WLAN-Netz | Funknetz | WLAN-Ausleuchtung | kabelloses Netzwerk
da: trådløst net | adgangspunkt | gæstenetværk
sv: trådlöst nät | accesspunkt | gästnätverk
no: trådløst nett | aksesspunkt | gjestenett
fr: réseau sans fil | réseau Wi-Fi | borne Wi-Fi | point d'accès sans fil | couverture sans fil

# operating-system < software ~ workstation
any: Linux | Android | Windows Server | iOS
en: operating system | server operating system | desktop operating system | Windows operating system
fi: käyttöjärjestelmä | palvelinkäyttöjärjestelmä | työasemakäyttöjärjestelmä
et: operatsioonisüsteem | serveri operatsioonisüsteem | opsüsteem
lv: operētājsistēma | servera operētājsistēma | operētājsistēmas licence
lt: operacinė sistema | serverio operacinė sistema | operacinės sistemos licencija
pl: system operacyjny | serwerowy system operacyjny | licencje systemu operacyjnego
de: Betriebssystem | Serverbetriebssystem | Betriebssystemlizenz
da: styresystem | operativsystem | serverstyresystem
sv: operativsystem | serveroperativsystem | operativsystemslicens
no: operativsystem | serveroperativsystem | operativsystemlisens
fr: système d'exploitation serveur | licence de système d'exploitation | système d'exploitation de poste
`
