/** Clinical fields, conditions, therapies and diagnostics, as buyers name them. */
export const clinical = `
# clinical-specialty ~ health-professional
en: clinical specialty | medical specialty | medical speciality | clinical discipline
fi: lääketieteen erikoisala | erikoisala | erikoisal*
et: meditsiinieriala | arstlik eriala | kliiniline eriala
lv: medicīnas nozare | ārstniecības specialitāte | medicīn* apakšnozar*
lt: medicinos sritis | gydytojo specialybė | klinikinė disciplina
pl: specjalność medyczna | dziedzina medycyny | specjalizacja lekarska | specjalnoś* medyczn*
de: medizinisches Fachgebiet | Fachrichtung | Fachdisziplin | medizinische Fachabteilung
da: lægefagligt speciale | klinisk speciale | lægeligt speciale
sv: medicinsk specialitet | klinisk specialitet | specialistområde
no: medisinsk spesialitet | klinisk spesialitet | fagområde medisin
fr: spécialité médicale | discipline médicale | spécialités médicales
more: especialidad* medic* | specialita medic* | especialidade* medic* | medisch specialisme

# cardiology < clinical-specialty ~ electrocardiography
any: kardiolog* | cardiolog* | kardiovaskul* | cardiovascul* | kardial* | cardiopat*
en: cardiology | heart disease | cardiovascular disease | cardiac care | cardiac | cardiovascular risk
fi: kardiologia | sydänsairaus | sydänpotilas | sydänsairau* | sydän- ja verisuonisairau*
et: kardioloogia | südamehaigus | südame-veresoonkonna haigused | kardioloog* | südamehaig*
lv: kardioloģija | sirds slimības | sirds un asinsvadu slimības | sird* slimīb*
lt: kardiologija | širdies ligos | širdies ir kraujagyslių ligos
pl: kardiologia | choroby serca | choroby układu krążenia | chorob* serca
de: Kardiologie | Herzerkrankung | Herz-Kreislauf-Erkrankung | Herzkrankheiten
da: kardiologi | hjertesygdom | hjerteafdeling
sv: kardiologi | hjärtsjukvård | hjärtsjukdom | hjärt-kärlsjukdom
no: kardiologi | hjertesykdom | hjerte- og karsykdom
fr: cardiologie | maladies cardiovasculaires | maladie cardiaque | pathologie cardiaque

# hypertension < cardiology, chronic-disease
any: hypertens* | hipertens* | hipertenz* | hypertenz* | ipertens* | hypertoni*
en: hypertension | high blood pressure | elevated blood pressure
fi: verenpainetauti | kohonnut verenpaine | verenpainetaut* | korkea verenpaine
et: hüpertensioon | kõrgvererõhutõbi | hüperton* | kõrge vererõhk | hüpertensioon*
lv: hipertensija | paaugstināts asinsspiediens | arteriālā hipertensija
lt: hipertenzija | padidėjęs kraujospūdis | arterinė hipertenzija | aukštas kraujospūdis
pl: nadciśnienie tętnicze | nadciśnieni*
de: Bluthochdruck | Hypertonie | hoher Blutdruck
da: forhøjet blodtryk | hypertension | højt blodtryk
sv: högt blodtryck | hypertoni | förhöjt blodtryck
no: høyt blodtrykk | hypertensjon | hypertensjon*
fr: hypertension artérielle | tension artérielle élevée

# blood-pressure < vital-signs ~ hypertension
any: sfigmoman* | sphygmoman*
en: blood pressure | blood pressure measurement
fi: verenpaine | verenpaine*
et: vererõhk | vererõhu* | vererõhu jälgimine
lv: asinsspiediens | asinsspiedien*
lt: kraujospūdis | kraujospūd*
pl: ciśnienie krwi | ciśnieni* tętnicz*
de: Blutdruck | Langzeitblutdruck
da: blodtryk
sv: blodtryck
no: blodtrykk
fr: pression artérielle | tension artérielle
more: presion arterial | pressione arteriosa | bloeddruk* | krevn* tlak* | krvn* tlak*

# heart-failure < cardiology, chronic-disease ~ telemonitoring
en: heart failure | congestive heart failure | cardiac insufficiency
fi: sydämen vajaatoiminta | vajaatoimintapotila* | sydäme* vajaatoimin*
et: südamepuudulikkus | südamepuudulikku*
lv: sirds mazspēja | sird* mazspēj*
lt: širdies nepakankamumas | širdi* nepakankam*
pl: niewydolność serca | niewydolnoś* serca | niewydolnoś* krążenia
de: Herzinsuffizienz | Herzschwäche
da: hjertesvigt | hjerteinsufficiens
sv: hjärtsvikt | hjärtsviktspatienter
no: hjertesvikt | hjertesviktpasienter
fr: insuffisance cardiaque | insuffisant cardiaque | insuffisants cardiaques
more: insuficiencia cardiaca | scompenso cardiaco | hartfalen* | srdecn* selh* | srcn* popusc* | insuficienta cardiaca

# arrhythmia < cardiology ~ electrocardiography
any: arrhythm* | arytm* | aritm* | arritm* | fibrilaci* | pacemaker*
en: arrhythmia | atrial fibrillation | pacemaker | implantable cardioverter defibrillator | cardiac implantable device
fi: rytmihäiriö | eteisvärinä | sydämentahdistin | tahdistin
et: südame rütmihäire | arütmia | kodade virvendus | südamestimulaator | arütmi*
lv: sirds ritma traucējumi | aritmija | mirdzaritmija | ātriju fibrilācija | elektrokardiostimulators
lt: širdies ritmo sutrikimai | aritmija | prieširdžių virpėjimas | širdies stimuliatorius
pl: zaburzenia rytmu serca | arytmia | migotanie przedsionków | rozrusznik serca | stymulator serca
de: Herzrhythmusstörung | Vorhofflimmern | Arrhythmie
da: hjerterytmeforstyrrelse | atrieflimren | arytmi | pacemaker
sv: hjärtrytmrubbning | förmaksflimmer | arytmi
no: hjerterytmeforstyrrelse | atrieflimmer | arytmi | pacemaker
fr: trouble du rythme cardiaque | arythmie | fibrillation auriculaire | stimulateur cardiaque | fibrillation atriale

# coronary-disease < cardiology ~ emergency-care
any: koronarografi* | coronari*
en: coronary heart disease | myocardial infarction | heart attack | acute coronary syndrome | ischaemic heart disease | angina
fi: sepelvaltimotauti | sydäninfarkti | sepelvaltimo* | sydäninfarkt*
et: südameinfarkt | südame isheemiatõbi | äge koronaarsündroom | müokardiinfarkt
lv: miokarda infarkts | koronārā sirds slimība | koronār* sirds slimīb* | infarkt*
lt: miokardo infarktas | išeminė širdies liga | ūminis koronarinis sindromas | miokard* infarkt*
pl: zawał serca | choroba wieńcowa | zawał* serca | ostry zespół wieńcowy | choroba niedokrwienna serca
de: koronare Herzkrankheit | Herzinfarkt | Myokardinfarkt | akutes Koronarsyndrom | KHK
da: iskæmisk hjertesygdom | blodprop i hjertet | hjerteinfarkt | akut koronarsyndrom
sv: kranskärlssjukdom | hjärtinfarkt | ischemisk hjärtsjukdom
no: koronarsykdom | hjerteinfarkt | iskemisk hjertesykdom
fr: maladie coronarienne | infarctus du myocarde | infarctus | syndrome coronarien aigu | coronaropathie
more: infarto de miocardio | infarto miocardico | hartinfarct* | infarkt myokard* | srcni infarkt

# stroke < neurology ~ rehabilitation, emergency-care
any: cerebrovaskul* | cerebrovascul* | trombektom* | thrombectom*
en: stroke care | stroke unit | cerebrovascular accident | acute stroke | stroke patient | stroke rehabilitation | stroke survivors
fi: aivoinfarkti | aivohalvaus | aivoverenkiertohäiriö | AVH | aivohalvau*
et: insult | ajuinsult | insuldi* | ajuinfarkt | insuldiravi
lv: insults | insult* | insulta vienība | galvas smadzeņu infarkts
lt: insultas | insult* | galvos smegenų insultas
pl: udar mózgu | udar* mózgu | oddział udarowy | udarow*
de: Schlaganfall | Stroke Unit | Apoplex | Hirninfarkt | Schlaganfallversorgung
da: apopleksi | blodprop i hjernen | slagtilfælde | hjerneblødning
sv: stroke | slaganfall | strokeenhet | strokevård
no: hjerneslag | slagpasienter | slagenhet | hjerneslagpasienter
fr: accident vasculaire cérébral | AVC | unité neurovasculaire
more: ictus cerebral* | ictus cerebrale | accidente cerebrovascular | beroerte* | mozkov* prihod* | mozgansk* kap*

# vascular-disease < clinical-specialty ~ cardiology
any: angiolog* | angiopat* | trombos* | tromboz* | thrombos*
en: vascular disease | vascular medicine | venous thromboembolism | thrombosis | anticoagulation
fi: verisuonisairaus | laskimotukos | verisuonikirurgia | antikoagulaatiohoito | verisuonisairau*
et: veresoontehaigus | tromboos | veresoontekirurgia | antikoagulantravi
lv: asinsvadu slimības | tromboze | asinsvadu ķirurģija
lt: kraujagyslių ligos | trombozė | kraujagyslių chirurgija
pl: choroby naczyń | zakrzepica | chirurgia naczyniowa | leczenie przeciwkrzepliwe
de: Gefäßerkrankung | Gefäßmedizin | Thrombose | Gefäßchirurgie | Antikoagulation
da: karsygdom | blodpropper | karkirurgi | AK-behandling | antikoagulationsbehandling
sv: kärlsjukdom | blodpropp | kärlkirurgi | antikoagulationsbehandling | Waranbehandling
no: karsykdom | blodpropp | karkirurgi | antikoagulasjonsbehandling
fr: maladie vasculaire | médecine vasculaire | thrombose | anticoagulation | phlébologie
more: vaskularn* chirurg*

# oncology < clinical-specialty ~ chemotherapy, radiotherapy, cancer-screening
any: onkolog* | oncolog* | onkoloog* | cancer* | carcinom* | karcinom* | tumor* | neoplas*
en: oncology | cancer | cancer care | tumour | malignancy
fi: syöpätaudit | syöpä | syöpäpotilas | onkologia | syövän hoito | syövä*
et: onkoloogia | vähk | vähiravi | pahaloomuline kasvaja | vähihaiged | vähipatsien* | vähi
lv: onkoloģija | vēzis | ļaundabīgs audzējs | audzēj* | vēža ārstēšana | onkoloģ*
lt: onkologija | vėžys | piktybiniai navikai | vėžio | navik* | onkologinės ligos | onkologinių ligų
pl: onkologia | nowotwór złośliwy | nowotw* | choroba nowotworowa | rak | opieka onkologiczna
de: Onkologie | Krebs | Krebserkrankung | Tumorerkrankung | Krebspatienten
da: onkologi | kræft | kræftbehandling | kræftsygdom | kræftpatienter
sv: onkologi | cancer | cancervård | cancersjukdom | tumör
no: onkologi | kreft | kreftbehandling | kreftsykdom | kreftpasienter
fr: oncologie | cancer | cancérologie | tumeur | cancers
more: kanker* | rakovin* | rakav*

# radiotherapy < oncology ~ medical-device
any: radioterap* | radiotherap* | brachyterap* | brachytherap* | brahiterap* | radioonkolog* | dosimetr* | dozimetr* | DICOM-RT
en: radiotherapy | radiation therapy | radiation oncology | brachytherapy
fi: sädehoito | sädehoido* | lineaarikiihdytin
et: kiiritusravi | kiiritusraviseade | lineaarkiirendi | kiiritusravi*
lv: staru terapija | lineārais paātrinātājs | radioterapija
lt: spindulinis gydymas | spindulinė terapija | radioterapija | linijinis greitintuvas
pl: radioterapia | planowanie leczenia radioterapią | akcelerator liniowy | napromienianie | brachyterapia
de: Strahlentherapie | Radioonkologie | Bestrahlung
da: stråleterapi
sv: strålbehandling
no: strålebehandling
fr: radiothérapie | planification de traitement radiothérapie
more: bestraling*

# chemotherapy < oncology ~ medication-management, hospital-pharmacy
any: chemoterap* | chemotherap* | kemoterap* | quimioterap* | kimioterap* | chimioterap*
en: chemotherapy | systemic anti-cancer therapy | cytotoxic drugs | chemotherapy prescribing | oncology drug regimen
fi: solunsalpaajahoito | sytostaatti | syövän lääkehoito | kemoterapia
et: keemiaravi | kemoteraapia | tsütostaatikum* | vähi süsteemravi
lv: ķīmijterapija | citostatiķi
lt: chemoterapija | citostatikai | vėžio chemoterapija
pl: chemioterapia | chemioterapi* | leki cytotoksyczne | program lekowy onkologia
de: Chemotherapie | medikamentöse Tumortherapie
da: kemoterapi | kemobehandling | medicinsk kræftbehandling
sv: cytostatikabehandling | kemoterapi | cellgifter
no: kjemoterapi | cellegift | kurbehandling | medikamentell kreftbehandling
fr: chimiothérapie | protocole de chimiothérapie

# cancer-screening < prevention, oncology ~ breast-screening, colorectal-screening, cervical-screening
any: cancer screening*
en: cancer screening | early detection of cancer | cancer screening programme | population-based cancer screening
fi: syöpäseulonta | syöpäseulon* | syöpäseulontaohjelma
et: vähi sõeluuring | sõeluuring | sõeluuringu* | vähi skriining | skriining*
lv: vēža skrīnings | valsts skrīninga programma | organizēts vēža skrīnings
lt: atrankinė patikra | prevencinė programa | vėžio patikra | ankstyvosios diagnostikos programa | patikros programa
pl: badania przesiewowe | przesiewow* | skrining onkologiczny | program profilaktyki raka
de: Krebsfrüherkennung | Krebsvorsorge | Früherkennungsuntersuchung | Krebsscreening | Screeningprogramm
da: kræftscreening | screeningsprogram | screening for kræft | kræftscreeningsprogram
sv: cancerscreening | screeningprogram | screeningverksamhet | hälsoundersökning cancer
no: kreftscreening | screeningprogram | masseundersøkelse | screening for kreft
fr: dépistage du cancer | dépistage organisé | dépistage des cancers
more: cribado* | tamizaje | rastreio oncologic* | bevolkingsonderzoek* | presejaln* program*

# breast-cancer < oncology ~ breast-screening
en: breast cancer | breast care | mammary carcinoma
fi: rintasyöpä | rintasyövän | rintasyöpäpotila* | rintasyövä*
et: rinnavähk | rinnavähi* | rinnakasvaja
lv: krūts vēzis | krūts vēža | krūt* audzēj*
lt: krūties vėžys | krūties vėžio | krūt* vėž*
pl: rak piersi | raka piersi | nowotwór piersi
de: Brustkrebs | Mammakarzinom | Brustzentrum
da: brystkræft | brystkræftpatienter
sv: bröstcancer | bröstcancerpatienter
no: brystkreft | brystkreftpasienter
fr: cancer du sein | cancers du sein | sénologie
more: cancer de mama | borstkanker* | tumore al seno | carcinoma mammari* | rak dojk* | rakovina prsu | cancro da mama | cancer de san

# breast-screening < cancer-screening ~ mammography
en: breast screening | breast cancer screening | mammography screening
fi: rintasyöpäseulonta | mammografiaseulonta | rintasyövän seulonta | rintasyöpäseulon*
et: rinnavähi sõeluuring | rinnavähi skriining | mammograafia sõeluuring
lv: krūts vēža skrīnings | mamogrāfijas skrīnings | krūt* vēž* skrīning*
lt: krūties vėžio patikra | mamografinė patikra | krūties vėžio atrankinė patikra | krūties vėžio prevencinė programa
pl: przesiewowe badanie piersi | mammografia przesiewowa | program profilaktyki raka piersi | profilaktyka raka piersi
de: Mammographie-Screening | Mammografie-Screening | Brustkrebsfrüherkennung | Brustkrebsscreening
da: brystkræftscreening | mammografiscreening | brystscreening
sv: mammografiscreening | bröstcancerscreening | mammografihälsokontroll
no: mammografiscreening | Mammografiprogrammet | brystkreftscreening
fr: dépistage du cancer du sein | mammographie de dépistage | dépistage mammographique
more: cribado mama | screening mammografic* | bevolkingsonderzoek borstkanker

# mammography < radiology ~ breast-screening
any: mammograf* | mamograf* | mammograph* | mammogram* | tomosynt*
en: mammography | mammogram | breast imaging | tomosynthesis
fi: mammografia | rintojen kuvantaminen | mammografialaite
et: mammograafia | mammograaf | rindade uuring
lv: mamogrāfija | digitālā mamogrāfija
lt: mamografija | krūtų tyrimas
pl: mammografia | obrazowanie piersi
de: Mammographie | Mammografie | Brustbildgebung | Tomosynthese
da: mammografi | mammografiundersøgelse
sv: mammografi | mammografiundersökning | bröstdiagnostik
no: mammografi | mammografiundersøkelse | brystdiagnostikk
fr: mammographie | imagerie du sein | tomosynthèse

# colorectal-screening < cancer-screening ~ endoscopy
any: colorect* | colorrect* | kolorekt*
en: colorectal cancer screening | bowel cancer screening | colon cancer | faecal immunochemical test | bowel cancer
fi: suolistosyöpäseulonta | suolistosyöpä | suolistosyövän seulonta | suolistosyöv* | paksusuolisyöpä
et: jämesoolevähi sõeluuring | jämesoolevähk | soolevähk | soolevähi* | jämesoolevähi*
lv: zarnu vēža skrīnings | zarnu vēzis | kolorektālā vēža skrīnings | slēpto asiņu tests
lt: storosios žarnos vėžio patikra | storosios žarnos vėžys | slapto kraujavimo testas | storosios žarnos vėžio prevencinė programa
pl: badania przesiewowe raka jelita grubego | rak jelita grubego | kolonoskopia przesiewowa | raka jelita grubego
de: Darmkrebsfrüherkennung | Darmkrebs | Darmkrebsscreening | Darmkrebsvorsorge
da: tarmkræftscreening | tarmkræft | screening for tarmkræft | tyktarmskræft
sv: tarmcancerscreening | kolorektalcancer | tjocktarmscancer | screening tarmcancer
no: tarmkreftscreening | tarmkreft | Tarmscreening | tykktarmskreft
fr: dépistage du cancer colorectal | cancer colorectal | test immunologique fécal | cancer du côlon
more: cribado colorrectal | screening colorett* | darmkanker* | cancer de colon

# cervical-screening < cancer-screening ~ cytology, gynaecology
any: papillomavir* | papilomavir* | HPV | papanicola*
en: cervical screening | cervical cancer screening | cervical cancer | HPV test | Pap smear
fi: kohdunkaulan syövän seulonta | kohdunkaulasyöpä | papakoe | kohdunkaula* syöp* | HPV-testi
et: emakakaelavähi sõeluuring | emakakaelavähk | emakakaelavähi* | HPV kodutest | PAP-test
lv: dzemdes kakla vēža skrīnings | dzemdes kakla vēzis | dzemd* kakl* vēž* | cilvēka papilomas vīruss
lt: gimdos kaklelio vėžio patikra | gimdos kaklelio vėžys | gimd* kakleli* | ŽPV
pl: cytologia przesiewowa | rak szyjki macicy | raka szyjki macicy | profilaktyka raka szyjki macicy
de: Gebärmutterhalskrebs-Früherkennung | Gebärmutterhalskrebs | Zervixkarzinom | Zervixscreening
da: livmoderhalskræftscreening | livmoderhalskræft | screening for livmoderhalskræft
sv: gynekologisk cellprovskontroll | livmoderhalscancer | cellprovtagning | cellprovskontroll | HPV-självprovtagning
no: livmorhalsscreening | livmorhalskreft | Livmorhalsprogrammet | masseundersøkelsen mot livmorhalskreft
fr: dépistage du cancer du col de l'utérus | cancer du col de l'utérus | frottis cervical | cancer du col
more: cervixkanker* | baarmoederhals* | cervikaln* screening*

# prostate-cancer < oncology ~ urology
any: prostat* | prostaat*
en: prostate cancer | prostate | prostate biopsy
fi: eturauhassyöpä | eturauhas* | eturauhassyövän
et: eesnäärmevähk | eesnäärme* | eesnäärmevähi*
lv: prostatas vēzis | priekšdziedzera vēzis | priekšdziedzer*
lt: priešinės liaukos vėžys | prostatos vėžys | priešin* liauk*
pl: rak prostaty | rak gruczołu krokowego | gruczoł* krokow*
de: Prostatakrebs | Prostatakarzinom | Prostata
da: prostatakræft | prostata | blærehalskirtelkræft
sv: prostatacancer | prostata | organiserad prostatacancertestning
no: prostatakreft | prostata | prostatasenter
fr: cancer de la prostate | prostate

# lung-cancer < oncology ~ respiratory-medicine
en: lung cancer | lung nodule | lung cancer screening
fi: keuhkosyöpä | keuhkosyövän | keuhkosyövä*
et: kopsuvähk | kopsuvähi* | kopsuvähi sõeluuring
lv: plaušu vēzis | plaušu vēža | plauš* audzēj*
lt: plaučių vėžys | plaučių vėžio | plauč* vėž*
pl: rak płuca | raka płuca | nowotwór płuc
de: Lungenkrebs | Lungenkarzinom | Lungenrundherd | Lungenkrebsscreening
da: lungekræft | lungekræftpatienter
sv: lungcancer | lungcancerpatienter
no: lungekreft | lungekreftpasienter
fr: cancer du poumon | cancer broncho-pulmonaire | nodule pulmonaire
more: cancer de pulmon | longkanker* | tumore polmonare | rak pluc* | cancro do pulmao | pljucn* rak*

# haematology < clinical-specialty ~ laboratory-medicine, oncology
any: hematolog* | haematolog* | hamatolog* | ematolog* | leukem* | leukaem* | leucem* | linfom* | lymfom*
en: haematology | hematology | leukaemia | lymphoma | haemophilia | blood disorders
fi: hematologia | veritaudit | leukemia | lymfooma | hemofilia
et: hematoloogia | verehaigused | leukeemia | lümfoom | hematoloog*
lv: hematoloģija | asins slimības | leikēmija | leikēmij*
lt: hematologija | kraujo ligos | leukemija | hemofilija
pl: hematologia | choroby krwi | białaczka | chłoniak
de: Hämatologie | Blutkrankheiten | Leukämie | Lymphom | Hämophilie
da: hæmatologi | blodsygdomme | leukæmi | lymfekræft
sv: hematologi | blodsjukdomar | leukemi | blodcancer
no: hematologi | blodsykdommer | leukemi | lymfekreft
fr: hématologie | onco-hématologie | leucémie | lymphome | hémophilie

# radiology < clinical-specialty, medical-imaging ~ imaging-department
any: radiolog* | radioloog* | radiodiagnos* | roentgenolog*
en: radiology | radiologist | interventional radiology
fi: radiologia | radiologi | röntgenlausunto | toimenpideradiologia
et: radioloogia | radioloog | radioloogiline uuring
lv: radioloģija | radiologs | radioloģ*
lt: radiologija | radiologas
pl: radiologia | radiolog | diagnostyka radiologiczna | opisywanie badań
de: Radiologie | Radiologe | Befundung radiologisch
da: radiologi | radiolog
sv: radiologi | röntgenläkare | radiolog | granskning röntgen
no: radiologi | radiolog | radiologiske undersøkelser
fr: radiologie | radiologue | interprétation radiologique

# medical-imaging ~ radiology, picture-archiving-and-communication-system, dicom
any: imagistic* | imagiolog*
en: medical imaging | imaging | diagnostic imaging | medical images | imaging modality | image analysis medical | medical image | imaging data
fi: lääketieteellinen kuvantaminen | kuvantaminen | kuvantami* | kuvantamistutkimus | kuvadiagnostiikka
et: meditsiiniline kuvamine | pildidiagnostika | meditsiinipildid | piltdiagnostika | kuvamisuuring
lv: medicīniskā attēldiagnostika | attēldiagnostika | diagnostiskie attēli | attēldiagnosti* | medicīnisk* attēl*
lt: medicininiai vaizdai | vaizdinė diagnostika | medicinin* vaizd* | vaizdin* diagnost* | vaizdų archyvavimas
pl: obrazowanie medyczne | diagnostyka obrazowa | diagnostyk* obrazow* | obrazy medyczne | badania obrazowe
de: medizinische Bildgebung | Bildgebung | bildgebende Verfahren | bildgebende Diagnostik | Bilddiagnostik | medizinische Bilddaten
da: billeddiagnostik | medicinske billeder | billeddiagnostisk | medicinsk billedbehandling
sv: bilddiagnostik | medicinska bilder | bild- och funktionsmedicin | medicinsk avbildning | bildmodalitet
no: bildediagnostikk | medisinske bilder | medisinsk bildebehandling | billeddiagnostikk
fr: imagerie médicale | imagerie diagnostique | images médicales | imagerie
more: imagen medica | imagenes medicas | diagnostica per immagini | medische beeldvorming | beeldvorm* | imagen diagnostic* | slikovn* diagnost* | zobrazovac* metod*

# computed-tomography < medical-imaging, radiology
any: tomograf* komput* | computed tomograph* | tomodensitom* | computertomogra*
en: computed tomography | CT scan | CT imaging
fi: tietokonetomografia | tietokonekerroskuvaus | TT-kuvaus | TT-laite | tietokonetomograf*
et: kompuutertomograafia | KT-uuring
lv: datortomogrāfija | DT izmeklējums | kompjūtertomogrāf*
lt: kompiuterinė tomografija | KT tyrimas
pl: tomografia komputerowa | badanie TK
de: Computertomographie | Computertomografie | CT-Untersuchung
da: CT-skanning | computertomografi | CT-scanning
sv: datortomografi | skiktröntgen | CT-undersökning
no: CT-undersøkelse | computertomografi | datatomografi
fr: tomodensitométrie | TDM | scanner médical
more: tomografia computarizada | tomografia computerizzata

# magnetic-resonance-imaging < medical-imaging, radiology
any: magnet* resonan* | resonanc* magnet* | MRI
en: magnetic resonance imaging | MRI scan | MRI
fi: magneettikuvaus | magneettitutkimus | MRI-laite
et: magnetresonantstomograafia | magnetuuring | MRT-uuring
lv: magnētiskā rezonanse | magnētiskās rezonanses izmeklējums
lt: magnetinio rezonanso tomografija | magnetin* rezonans* | MRT tyrimas
pl: rezonans magnetyczny | obrazowanie metodą rezonansu magnetycznego
de: Magnetresonanztomographie | MRT | Kernspintomographie | Magnetresonanztomografie
da: MR-skanning | magnetisk resonans | MR-scanning
sv: magnetkamera | magnetresonanstomografi | MR-undersökning | magnetkameraundersökning
no: MR-undersøkelse | magnetresonanstomografi | MR-bilder
fr: imagerie par résonance magnétique | résonance magnétique

# x-ray < medical-imaging, radiology
any: rontgen* | roentgen* | rentgen* | radiograf* | radiograph* | fluoroscop*
en: X-ray | radiography | fluoroscopy | plain radiography | chest X-ray
fi: röntgenkuvaus | röntgenkuva | natiiviröntgen | läpivalaisu | thoraxkuva
et: röntgenuuring | röntgenülesvõte | röntgenpilt | röntgen
lv: rentgens | rentgenogrāfija | rentgen* | rentgena attēls
lt: rentgenas | rentgenograma | rentgen* | rentgeno aparatas
pl: zdjęcie rentgenowskie | badanie RTG | RTG | rentgen* | aparat RTG
de: Röntgen | Röntgenaufnahme | Röntgenbild | Röntgengerät | Durchleuchtung
da: røntgen | røntgenbillede | røntgenundersøgelse | gennemlysning
sv: röntgen | röntgenundersökning | slätröntgen | röntgenbild | genomlysning
no: røntgen | røntgenbilde | røntgenundersøkelse | gjennomlysning
fr: radiographie | rayons X | radiologie conventionnelle | radioscopie | cliché radiographique

# ultrasound < medical-imaging
any: ultrason* | ultrasoun* | echograf* | ecograf* | ekograf* | sonograf* | sonograph* | ultrazvuk* | ultrazvoc* | echokardiograf* | ecocardiograf* | ekokardiograf*
en: ultrasound | ultrasonography | echocardiography | sonography | point-of-care ultrasound | echocardiogram
fi: ultraääni | ultraäänitutkimus | sydämen ultraääni | kaikukuvaus
et: ultraheli | ultraheliuuring | ehhokardiograafia
lv: ultrasonogrāfija | ultraskaņas izmeklējums | ultraskaņ* | ehokardiogrāfija
lt: ultragarsas | ultragarsinis tyrimas | ultragars* | echoskopija | echokardiografija
pl: ultrasonografia | USG | ultradźwięki | badanie USG | echokardiografia | aparat USG
de: Ultraschall | Sonographie | Sonografie | Echokardiographie
da: ultralyd | ultralydsskanning | ekkokardiografi | ultralydsscanning
sv: ultraljud | ultraljudsundersökning | ekokardiografi | hjärtultraljud
no: ultralyd | ultralydundersøkelse | ekkokardiografi
fr: échographie | ultrasons | échocardiographie

# nuclear-medicine < medical-imaging, clinical-specialty ~ radiology
any: scintigraf* | scintigraph* | szintigra* | gammagraf* | radiofarm* | radiopharm* | PET-CT | SPECT
en: nuclear medicine | PET scan | scintigraphy | radiopharmaceutical | positron emission tomography
fi: isotooppilääketiede | isotooppitutkimus | PET-kuvaus | radiolääke | gammakuvaus | isotooppitutkimu*
et: nukleaarmeditsiin | radiofarmatseutikum | stsintigraafia | PET-uuring | nukleaarmeditsiin*
lv: kodolmedicīna | nukleārā medicīna | pozitronu emisijas tomogrāfija | kodolmedicīn*
lt: branduolinė medicina | pozitronų emisijos tomografija | scintigrafija | branduolin* medicin*
pl: medycyna nuklearna | medycyn* nuklearn* | scyntygrafia | pozytonowa tomografia emisyjna
de: Nuklearmedizin | Szintigraphie | Positronen-Emissions-Tomographie
da: nuklearmedicin | PET-skanning | skintigrafi | klinisk fysiologi og nuklearmedicin
sv: nuklearmedicin | PET-undersökning | skintigrafi | isotopundersökning
no: nukleærmedisin | PET-undersøkelse | scintigrafi | PET-senter
fr: médecine nucléaire | scintigraphie | tomographie par émission de positons | TEP
more: medicina nuclear* | medicina nuclea* | nuklearn* medicin* | nukleaar* medits* | nukleairegeneeskund*

# endoscopy < clinical-specialty ~ gastroenterology, colorectal-screening
any: endoskop* | endoscop* | kolonoskop* | colonoscop* | gastroskop* | gastroscop* | bronchoskop* | bronchoscop* | coloscop* | koloskop*
en: endoscopy | colonoscopy | gastroscopy | endoscope | bronchoscopy
fi: endoskopia | tähystys | kolonoskopia | gastroskopia | tähystykse* | tähystysyksikkö
et: endoskoopia | kolonoskoopia | gastroskoopia
lv: endoskopija | kolonoskopija | gastroskopija | endoskopij*
lt: endoskopija | kolonoskopija | gastroskopija | endoskopin* tyrim*
pl: endoskopia | kolonoskopia | gastroskopia | pracownia endoskopii
de: Endoskopie | Koloskopie | Gastroskopie | Darmspiegelung | Magenspiegelung | Endoskop
da: endoskopi | koloskopi | kikkertundersøgelse | gastroskopi
sv: endoskopi | koloskopi | gastroskopi | endoskopimottagning
no: endoskopi | koloskopi | gastroskopi | skopi
fr: endoscopie | coloscopie | gastroscopie | fibroscopie

# pathology < clinical-specialty ~ digital-pathology, histology, cytology
any: patoloog* | anatomopatolog*
en: pathology | anatomical pathology | pathologist | surgical pathology | anatomic pathology
fi: patologia | patologi | patologian laboratorio | kudosnäyte | patologian lausunto
et: patoloogia | patoloog | patoloogiakeskus | lahanguosakond
lv: patoloģija | patologs | patoloģijas centrs | patoloģ* anatomij*
lt: patologija | patologas | patologijos centras | patologin* anatomij*
pl: patomorfologia | patolog | patomorfolog* | zakład patomorfologii | anatomia patologiczna
de: Pathologie | Pathologe | pathologischer Befund | Institut für Pathologie
da: patologi | patolog | patologiafdeling | patologisk anatomi
sv: patologi | patolog | klinisk patologi | patologiavdelning
no: patologi | patolog | patologiavdeling | avdeling for patologi
fr: anatomopathologie | anatomie pathologique | anatomie et cytologie pathologiques
more: anatom* patolog* | patoloska anatomija | patoloski | anatomia patologica | anatomi* patologi*

# histology < pathology ~ microscopy
any: histolog* | histopatolog* | histopathol* | istolog* | histoloog* | imunohistoch* | immunhistok* | immunohistoch* | biops*
en: histology | histopathology | biopsy | tissue sample | tissue block | immunohistochemistry
fi: histologia | koepala | biopsia | kudosleike | kudosnäytteen käsittely
et: histoloogia | biopsia | koeproov | koeproovi* | histoloogiline uuring
lv: histoloģija | biopsija | audu paraugs | histoloģ* izmeklē*
lt: histologija | biopsija | audinių mėginys | histologinis tyrimas
pl: histopatologia | biopsja | badanie histopatologiczne | materiał tkankowy
de: Histologie | Gewebeprobe | Biopsie | Histopathologie | Gewebeschnitt
da: histologi | vævsprøve | biopsi | vævssnit
sv: histologi | vävnadsprov | biopsi | histopatologi | vävnadssnitt
no: histologi | vevsprøve | biopsi | vevssnitt
fr: histologie | biopsie | histopathologie | prélèvement tissulaire | immunohistochimie
more: biopsia

# cytology < pathology ~ cervical-screening
any: cytolog* | citolog* | zytolog* | tsutolog* | sytolog* | citopatolog* | cytopatolog* | cytopathol*
en: cytology | cytopathology | liquid-based cytology | cell sample
fi: sytologia | irtosolunäyte | solunäyte | irtosolututkimus
et: tsütoloogia | rakuproov | tsütoloog*
lv: citoloģija | citoloģ* | šūnu paraugs
lt: citologija | citologinis tyrimas | onkocitologinis tyrimas
pl: cytologia | badanie cytologiczne | cytologia na podłożu płynnym
de: Zytologie | Zellprobe | Zytopathologie | Dünnschichtzytologie
da: cytologi | celleprøve | væskebaseret cytologi
sv: cytologi | cellprov | vätskebaserad cytologi
no: cytologi | celleprøve | væskebasert cytologi
fr: cytologie | frottis | cytopathologie | cytologie en milieu liquide

# microscopy < laboratory ~ histology, digital-pathology, research
any: mikroskop* | microscop* | microskop* | mikroszkop* | openslide
en: microscopy | microscope | microscope images | fluorescence microscopy | microscope image | microscopy image analysis | bioimaging | bio-image
fi: mikroskopia | mikroskooppi | mikroskopointi
et: mikroskoopia | mikroskoop
lv: mikroskopija | mikroskops
lt: mikroskopija | mikroskopas
pl: mikroskopia | mikroskop | obrazy mikroskopowe
de: Mikroskopie | Mikroskopbilder
da: mikroskopi | mikroskop
sv: mikroskopi
no: mikroskopi
fr: microscopie | images microscopiques

# laboratory-medicine < clinical-specialty ~ laboratory, point-of-care-testing
any: hemogram*
en: laboratory medicine | clinical chemistry | blood tests | clinical biochemistry | laboratory diagnostics | laboratory tests
fi: laboratoriolääketiede | kliininen kemia | verikoe | laboratoriotutkimus | laboratoriokoe | laboratoriotutkimu*
et: laborimeditsiin | kliiniline keemia | vereanalüüs | laboratoorsed uuringud | laboriuuring | laboridiagnostika
lv: laboratorā medicīna | laboratoriskie izmeklējumi | asins analīzes | klīniskā ķīmija | laborator* izmeklējum* | laborator* diagnostik*
lt: laboratorinė medicina | laboratoriniai tyrimai | kraujo tyrimai | klinikinė chemija | laboratorin* tyrim* | laboratorinė diagnostika
pl: medycyna laboratoryjna | diagnostyka laboratoryjna | badania laboratoryjne | badania krwi | chemia kliniczna | diagnostyk* laboratoryjn*
de: Labormedizin | klinische Chemie | Laboruntersuchung | Blutuntersuchung | Labordiagnostik | Laboratoriumsmedizin
da: klinisk biokemi | blodprøve | laboratoriemedicin | laboratorieundersøgelse | blodprøver
sv: laboratoriemedicin | klinisk kemi | blodprov | laboratorieanalys | labbprover
no: laboratoriemedisin | medisinsk biokjemi | blodprøve | klinisk kjemi | laboratorieprøver
fr: biologie médicale | analyses médicales | biochimie clinique | examens de biologie | bilan sanguin
more: analisis clinicos | biochem* klinic* | klinick* biochem* | patologia clinica | analise* clinica* | klinische chemie | laboratorijsk* medicin* | bioquimica clinica

# microbiology < clinical-specialty, laboratory-medicine ~ infection-control, antimicrobial-resistance
any: mikrobiolog* | microbiolog* | mikrobioloog* | bakteriolog* | bacteriolog* | batteriolog* | virolog* | viroloog* | parazitolog*
en: microbiology | clinical microbiology | bacteriology | virology | PCR testing | blood culture | cell colonies | agar plate | colony counting
fi: mikrobiologia | kliininen mikrobiologia | virologia | veriviljely | bakteeriviljely
et: mikrobioloogia | bakterioloogia | viroloogia | verekülv | bakterioloogiline külv
lv: mikrobioloģija | bakterioloģija | virusoloģija | bakterioloģisk* uzsējum*
lt: mikrobiologija | bakteriologija | virusologija | pasėlis | virusolog*
pl: mikrobiologia | bakteriologia | wirusologia | wirusolog* | posiewy | posiew mikrobiologiczny
de: Mikrobiologie | Bakteriologie | Virologie | Blutkultur | Erregernachweis
da: mikrobiologi | klinisk mikrobiologi | bakteriologi | bloddyrkning
sv: mikrobiologi | klinisk mikrobiologi | bakteriologi | blododling
no: mikrobiologi | medisinsk mikrobiologi | bakteriologi | blodkultur
fr: microbiologie | bactériologie | virologie | hémoculture

# immunology-allergy < clinical-specialty
any: allerg* | alerg* | immunolog* | imunolog* | inmunolog* | immunoloog* | autoimun* | autoimmun*
en: allergy and immunology | allergy | immunology | anaphylaxis
fi: allergologia | allergiat | immunologia
et: allergoloogia | immunoloogia | allergoloog
lv: alergoloģija | alerģij* | imunoloģija
lt: alergologija | imunologija | alergologas
pl: alergologia | alergia | uczulenie | immunologia
de: Allergologie | Allergien | Immunologie
da: allergologi | allergier | immunologi
sv: allergologi | immunologi
no: allergologi | immunologi
fr: allergologie | allergies | immunologie

# genetics < clinical-specialty ~ genomics, rare-disease
any: genetisc* | geneticist* | genetik* | genetyk* | medicinsk* genetik* | hereditar*
en: medical genetics | clinical genetics | genetic testing | genetic counselling | hereditary disease | genetic
fi: perinnöllisyyslääketiede | geenitesti | genetiikka | perinnöllisyysneuvonta | geenitest* | perinnöllis* sairau*
et: meditsiinigeneetika | geneetiline test | geenitest | geneetika | pärilik haigus
lv: medicīniskā ģenētika | ģenētiskā testēšana | ģenētik* | ģenētisk* | iedzimtas slimības
lt: medicininė genetika | genetinis tyrimas | genetin* tyrim* | paveldimos ligos | genetikos
pl: genetyka kliniczna | badania genetyczne | poradnia genetyczna | genetyczn* | genetyka medyczna
de: Humangenetik | Gentest | genetische Beratung | genetische Diagnostik | Erbkrankheit
da: klinisk genetik | gentest | genetisk rådgivning | arvelig sygdom | genetisk undersøgelse
sv: klinisk genetik | genetisk analys | gentest | ärftlig sjukdom | genetisk vägledning
no: medisinsk genetikk | gentest | genetisk veiledning | arvelig sykdom | genetisk testing
fr: génétique médicale | test génétique | conseil génétique | maladie héréditaire | génétique
more: genetica medica | dedicn* onemocn* | klinicka genetika

# genomics < genetics ~ research, oncology
any: genomic* | genomik* | genomisk* | genoom* | genomowe* | sekvenac* | sekvenov* | sekwencjon* | omics | omika | farmacogenet* | pharmacogen* | farmakogen*
en: genomics | precision medicine | whole genome | pharmacogenomics
fi: genomiikka | genomi | sekvensointi | yksilöllistetty lääketiede | genomilääketiede
et: genoomika | personaalmeditsiin | täppismeditsiin | genoom
lv: genomika | genoms | sekvencēšana | personalizētā medicīna | precīzijas medicīna | genom*
lt: genomika | genomas | sekoskaita | personalizuota medicina | precizinė medicina | genom*
pl: genomika | genom | medycyna personalizowana | medycyna spersonalizowana | medycyna precyzyjna
de: Genomik | Genommedizin | Präzisionsmedizin | personalisierte Medizin
da: genomik | genom | personlig medicin | præcisionsmedicin
sv: genomik | precisionsmedicin | genomisk medicin
no: genomikk | genom | persontilpasset medisin | presisjonsmedisin
fr: génomique | génome | médecine de précision | médecine personnalisée

# blood-transfusion < clinical-specialty ~ blood-service, haemovigilance, blood-donation
any: transfuz* | transfus* | trasfusi* | hemoderivad* | immunohemat* | imunohemat*
en: blood transfusion | transfusion | transfusion medicine | blood components | transfusion safety
fi: verensiirto | verensiirrot | verituotteet | verensiir*
et: vereülekanne | transfusioon | veretooted | verekomponendid | vereülekan* | transfusioloogia
lv: asins pārliešana | transfuzioloģija | asins pārliešan* | hemotransfūz*
lt: kraujo perpylimas | transfuzija | kraujo produktai | krauj* perpylim*
pl: przetaczanie krwi | transfuzja krwi | krwiolecznictwo | krwiolecznictw*
de: Bluttransfusion | Transfusionsmedizin | Blutkomponenten | Hämotherapie
da: blodtransfusion | transfusionsmedicin
sv: blodtransfusion | transfusionsmedicin
no: blodtransfusjon | transfusjonsmedisin | transfusjon*
fr: transfusion sanguine | médecine transfusionnelle | immuno-hématologie
more: bloedtransfus* | bloedproduct*

# haemovigilance < blood-transfusion ~ registry
any: hemovigil* | haemovigil* | hamovigil* | emovigil* | biovigil* | hemovijilan*
en: haemovigilance | hemovigilance | transfusion reaction | adverse transfusion event
fi: veriturvatoiminta | verensiirtoreaktio | veriturva* | haittavaikutus verensiirto
et: hemovalve | verevalve | vereülekande tüsistus | vere jälgitavus | transfusioonireaktsioon
lv: hemovigilance | asins pārliešanas blakusparādības | asins un asins komponentu uzraudzība | asins izsekojamība
lt: hemovigilancija | hemovigilanc* | kraujo perpylimo reakcijos | budrumas kraujo
pl: czuwanie nad bezpieczeństwem krwi | niepożądane reakcje poprzetoczeniowe | hemovigilance | powikłania poprzetoczeniowe
de: Hämovigilanz | Transfusionsreaktion | Rückverfolgbarkeit von Blutprodukten | Transfusionszwischenfall
da: hæmovigilance | transfusionsreaktion | sporbarhed blodkomponenter | transfusionskomplikation
sv: hemovigilans | blodövervakning | transfusionsreaktion | spårbarhet blodkomponenter
no: hemovigilans | transfusjonsreaksjon | transfusjonskomplikasjon | sporbarhet blod
fr: hémovigilance | effet indésirable transfusionnel | traçabilité des produits sanguins

# blood-donation ~ blood-service, blood-transfusion
any: hemodonac* | plasmaferes* | plasmapheres* | plazmaferez*
en: blood donation | plasma donation | plasmapheresis
fi: verenluovutus | verenluovu* | plasmanluovutus
et: veredoonorlus | vereloovutus | veredoonor* | plasmadoonor
lv: asins donēšana | asinsdonor* | plazmaferēze
lt: kraujo donorystė | plazmos donorystė | neatlygintina donorystė
pl: krwiodawstwo | krwiodawstw* | honorowe krwiodawstwo
de: Blutspende | Blutspenden
da: bloddonation
sv: blodgivning
no: blodgivning | blodgivere
fr: don du sang | dons de sang | plasmaphérèse
more: donacion de sangre | donantes de sangre | donazione di sangue | donatori di sangue | bloeddon* | krvodajal* | darcovstvi krve | darce krve | doacao de sangue | dadores de sangue | krvodarovat*

# transplantation < surgery ~ registry
any: transplant* | trasplant* | trapiant*
en: transplantation | organ transplant | organ donation | organ allocation | stem cell transplant | tissue bank
fi: elinsiirto | elinluovutus | kantasolusiirto | elinsiir* | elinluovutu* | kudospankki
et: elundisiirdamine | elundidoonorlus | organisiirdamine | siirdamine | tüvirakkude siirdamine | koepank
lv: transplantācija | orgānu transplantācija | orgānu donors | cilmes šūnu transplantācija | transplantāc*
lt: transplantacija | organų donorystė | organų transplantacija | transplantac* | kamieninių ląstelių transplantacija
pl: transplantacja | przeszczep | przeszczepianie narządów | dawstwo narządów | przeszczep* | transplantolog*
de: Transplantation | Organspende | Organtransplantation | Stammzelltransplantation | Gewebebank
da: transplantation | organdonation | organtransplantation
sv: transplantation | organdonation | organtransplantation | vävnadsbank
no: transplantasjon | organdonasjon | organtransplantasjon | transplantasjon*
fr: transplantation | greffe d'organes | don d'organes | greffe de cellules souches | prélèvement d'organes
more: presadit* | orgaandonat* | donacion de organos | stamceltranspl*

# mental-health < clinical-specialty ~ depression, psychotherapy, addiction
any: psychiatr* | psyhhiaat* | psichiatr* | psiquiatr* | psykiatr* | psihiatr* | psykisk* | psychisch*
en: mental health | psychiatry | mental disorder | mental illness | behavioral health | mental health care
fi: mielenterveys | psykiatria | mielenterveyspalvelut | mielenterveyde* | mielenterveyshäiriö | psykiatri*
et: vaimne tervis | psühhiaatria | vaimse tervise | psüühikahäire | psühhiaat*
lv: garīgā veselība | psihiatrija | psihiskā veselība | psihisk* veselīb* | garīg* veselīb* | psihisk* traucējum*
lt: psichikos sveikata | psichiatrija | psichik* sveikat* | psichikos sutrikimai
pl: zdrowie psychiczne | psychiatria | zdrowi* psychiczn* | zaburzenia psychiczne | opieka psychiatryczna
de: psychische Gesundheit | Psychiatrie | psychische Erkrankung | psychische Störung | Psychosomatik | seelische Gesundheit
da: mental sundhed | psykiatri | psykisk sygdom | psykisk lidelse | psykisk sårbarhed
sv: psykisk hälsa | psykiatri | psykisk ohälsa | psykiatrisk vård | psykisk sjukdom
no: psykisk helse | psykiatri | psykisk helsevern | psykiske lidelser | mental helse | psykisk lidelse
fr: santé mentale | psychiatrie | trouble mental | troubles psychiques | maladie mentale | souffrance psychique
more: salud mental | salute mentale | saude mental | psikiatr* | geestelijke gezondheidszorg | GGZ | dusevn* zdrav* | sanatate mintala

# depression < mental-health ~ psychotherapy
any: depresij* | depressio* | depressz* | ansiedad | ansiedade
en: depression | anxiety | depressive disorder | anxiety disorder | low mood
fi: masennus | ahdistuneisuus | masennukse* | depressio | ahdistu* | masennuspotilas
et: depressioon | ärevushäire | ärevus | depressiooni* | ärevushäired
lv: depresija | depresij* | trauksmes traucējumi
lt: depresija | nerimas | nerimo sutrikimas | nerimo sutrikim*
pl: depresja | zaburzenia lękowe | zaburze* depresyjn* | depresji
de: Depression | Angststörung | Depressionen | depressive Störung | Angststörungen
da: depression | angst | angstlidelse | angst og depression
sv: depression | ångest | ångestsyndrom | nedstämdhet
no: depresjon | angst | angstlidelse
fr: dépression | anxiété | troubles anxieux | trouble dépressif | troubles dépressifs
more: depresion | angst* stoornis*

# psychotherapy < mental-health ~ depression, mobile-health-app
any: psychotherap* | psykoterap* | psihoterap* | psicoterap* | psuhhoterap* | psychoter* | psykologi* | psiholog* | psicolog* | psuhholog* | psycholog*
en: psychotherapy | cognitive behavioural therapy | psychologist | counselling | talking therapy | CBT therapy
fi: psykoterapia | psykologi | kognitiivinen käyttäytymisterapia | terapianavigaattori | psykologin
et: psühhoteraapia | psühholoog | kognitiivne käitumisteraapia | psühholoogiline nõustamine | psühholoogi*
lv: psihoterapija | psihologs | kognitīvi biheiviorālā terapija | psiholoģisk* palīdzīb*
lt: psichoterapija | psichologas | psichologo | kognityvinė elgesio terapija | psicholog* | psichoterap*
pl: psychoterapia | psycholog | pomoc psychologiczna | terapia poznawczo-behawioralna
de: Psychotherapie | Psychologe | kognitive Verhaltenstherapie | psychologische Beratung | Verhaltenstherapie
da: psykoterapi | psykolog | kognitiv adfærdsterapi | samtaleterapi
sv: psykoterapi | psykolog | kognitiv beteendeterapi | KBT | samtalsterapi
no: psykoterapi | psykolog | kognitiv atferdsterapi | samtaleterapi
fr: psychothérapie | psychologue | thérapie cognitivo-comportementale | TCC | soutien psychologique

# psychology < clinical-specialty ~ psychotherapy, mental-health
any: psychometr* | psykometr* | psihometr* | psicometr* | psühhomeetr* | psychophysic* | psykofysi*
en: psychology | psychological testing | psychometrics | psychological assessment
fi: psykologia | psykologinen testi | psykologiset testit
et: psühholoogia | psühholoogiline testimine
lv: psiholoģija | psiholoģiskais tests | psiholoģiskā testēšana
lt: psichologija | psichologinis testas | psichologinis testavimas
pl: psychologia | testy psychologiczne | diagnoza psychologiczna
de: Psychologie | psychologische Testverfahren | psychologische Tests | Psychometrie
da: psykologi | psykologiske test | psykologisk testning
sv: psykologi | psykologiska test | psykologtest
no: psykologi | psykologiske tester | psykologisk testing
fr: psychologie | tests psychologiques | psychométrie

# suicide-prevention < mental-health
any: suicid* | suizid*
en: suicide prevention | suicide | self-harm | suicidal ideation
fi: itsemurhien ehkäisy | itsemurha | itsetuhoisuus | itsemurh*
et: suitsiidiennetus | enesetapp | suitsiid | enesetapu* | suitsiid*
lv: pašnāvību profilakse | pašnāvība | pašnāvīb* | pašnāvniec*
lt: savižudybių prevencija | savižudybė | savižudyb*
pl: zapobieganie samobójstwom | samobójstwo | samobójstw* | prewencja samobójstw
de: Suizidprävention | Suizid | Selbstverletzung | Selbstmord
da: selvmordsforebyggelse | selvmord | selvskade | selvmordsrisiko
sv: suicidprevention | självmord | självskada | suicidriskbedömning
no: selvmordsforebygging | selvmord | selvskading | selvmordsrisiko
fr: prévention du suicide | suicide | automutilation | risque suicidaire
more: sebevra* | zelfdoding* | samomor*

# addiction < mental-health ~ alcohol, smoking-cessation
any: addict* | adicc* | toxicoman* | toksikoman* | narkoman* | drogodepend* | adictolog* | narkolog* | toxicodepend*
en: addiction | substance abuse | substance use disorder | drug dependence | drug abuse | gambling addiction
fi: päihderiippuvuus | päihdehuolto | päihdetyö | päihdepalvelut | päihde* | riippuvuussairaus
et: sõltuvushäire | narkomaania | uimastisõltuvus | sõltuvusravi | sõltuvushaigus
lv: vielu atkarība | atkarības ārstēšana | narkoloģija | narkotik* lietošan* | atkarības slimības
lt: priklausomybės ligos | priklausomybė nuo narkotikų | priklausomybių gydymas | narkotik* vartojim* | priklausomybės ligų
pl: uzależnienie | leczenie uzależnień | uzależnieni* | narkomania | terapia uzależnień | uzależnień
de: Suchterkrankung | Abhängigkeitserkrankung | Suchthilfe | Drogenabhängigkeit | Suchtmedizin | Suchtkranke | Suchtberatung
da: misbrug | stofmisbrug | misbrugsbehandling | rusmiddelbehandling | stofafhængighed
sv: missbruk | beroendevård | skadligt bruk och beroende | beroendeklinik | missbruksvård | beroendesjukdom
no: rusavhengighet | rus | rusbehandling | tverrfaglig spesialisert rusbehandling | rusmiddelmisbruk | TSB
fr: addiction | addictologie | toxicomanie | addictions | conduites addictives
more: dipendenze patologiche | verslaving* | odvisnost* drog* | zavislost na drogach | zavislosti na alkoholu | dipendenze

# psychosis < mental-health
any: psychoz* | psihoz* | schizofren* | schizophren* | skizofren* | sizofren* | esquizofren* | sizofreen* | psychosi* | psychose* | psychoti* | psykose* | psykoti* | psicosis | psicosi | psicotic* | psihoti* | bipolar disorder*
en: psychosis | schizophrenia | bipolar disorder | severe mental illness
fi: psykoosi | skitsofrenia | kaksisuuntainen mielialahäiriö | psykoosi* | skitsofreni*
et: psühhoos | skisofreenia | bipolaarne häire | psühhoosi*
lv: psihoze | šizofrēnija | bipolāri traucējumi
lt: psichozė | šizofrenija | bipolinis sutrikimas | psichoz*
pl: psychoza | schizofrenia | choroba afektywna dwubiegunowa | dwubiegunow*
de: Psychose | Schizophrenie | bipolare Störung | schwere psychische Erkrankung
da: psykose | skizofreni | bipolar lidelse
sv: psykos | schizofreni | bipolär sjukdom | psykosvård | psykoser | psykossjukdom
no: psykose | schizofreni | bipolar lidelse
fr: psychose | schizophrénie | trouble bipolaire | troubles psychotiques

# neurodevelopmental-disorder < mental-health ~ child, paediatrics
any: autis* | autyzm* | autizm* | ADHD | hyperaktiv*
en: neurodevelopmental disorder | autism | ADHD | autism spectrum disorder | developmental disorder | neurodiversity
fi: neuropsykiatrinen häiriö | autismi | ADHD | autismikirjo | nepsy-oireet | kehityshäiriö
et: arenguhäire | autism | aktiivsus- ja tähelepanuhäire | ATH | autismispekter
lv: neiroattīstības traucējumi | autisms | uzmanības deficīta sindroms | attīstīb* traucējum*
lt: raidos sutrikimas | autizmas | autizmo spektro sutrikimas | raidos sutrikimai | dėmesio sutrikimas
pl: zaburzenia neurorozwojowe | autyzm | spektrum autyzmu | zaburzenia rozwojowe
de: Entwicklungsstörung | Autismus | ADHS | Autismus-Spektrum-Störung
da: udviklingsforstyrrelse | autisme | ADHD | autismespektrumforstyrrelse
sv: neuropsykiatrisk funktionsnedsättning | autism | NPF | neuropsykiatrisk utredning
no: nevroutviklingsforstyrrelse | autisme | ADHD | autismespekterforstyrrelse
fr: trouble du neurodéveloppement | autisme | trouble du spectre de l'autisme | TND
more: TDAH | TEA autismo

# eating-disorder < mental-health ~ nutrition
any: anorex* | bulim* | anoreks*
en: eating disorder | anorexia | bulimia | eating disorders
fi: syömishäiriö | anoreksia | syömishäiriö*
et: söömishäire | anoreksia | buliimia | toitumishäire
lv: ēšanas traucējumi | anoreksija | bulīmija
lt: valgymo sutrikimai | anoreksija | bulimija
pl: zaburzenia odżywiania | anoreksja | bulimia | zaburze* odżywiania
de: Essstörung | Anorexie | Magersucht | Bulimie | Essstörungen
da: spiseforstyrrelse | anoreksi | bulimi | spiseforstyrrelser
sv: ätstörning | ätstörningar | anorexi | bulimi | ätstörningsvård
no: spiseforstyrrelse | spiseforstyrrelser | anoreksi | bulimi
fr: trouble du comportement alimentaire | anorexie | boulimie | troubles des conduites alimentaires
more: trastornos alimentari* | disturbi alimentari | eetstoornis* | poruchy prijmu potravy | motnje hranjenja

# dementia < neurology ~ elderly-care, geriatrics
any: demenc* | demenz* | alzheimer* | alcheimer* | altsheimer* | demens* | dementia*
en: dementia | Alzheimer's disease | cognitive impairment | memory disorder | cognitive decline
fi: muistisairaus | dementia | Alzheimerin tauti | muistisairau* | muistihäiriö
et: dementsus | dementsusega inimene | Alzheimeri tõbi | dementsus*
lv: demence | Alcheimera slimība | kognitīvie traucējumi | demenc*
lt: demencija | Alzheimerio liga | kognityviniai sutrikimai | demencij*
pl: otępienie | demencja | choroba Alzheimera | otępien* | zaburzenia poznawcze
de: Demenz | Alzheimer | kognitive Beeinträchtigung | Demenzerkrankung
da: demens | Alzheimers sygdom | kognitiv svækkelse | demenssygdom
sv: demens | demenssjukdom | kognitiv sjukdom | kognitiv svikt
no: demens | Alzheimers sykdom | kognitiv svikt | demenssykdom
fr: démence | maladie d'Alzheimer | troubles cognitifs | troubles neurocognitifs
more: demencia

# rehabilitation < care-setting ~ physiotherapy, occupational-therapy, telerehabilitation
any: revalidat* | rehabilitasi* | riabilitazion* | riabilitativ* | neurorehabilit*
en: medical rehabilitation | neurorehabilitation | functional recovery | reha* | rehabilitation exercises | rehabilitation programme | habilitation services
fi: kuntoutus | kuntoutu* | kuntoutuspalvelut | kuntouttava | lääkinnällinen kuntoutus | *kuntoutuks*
et: taastusravi | rehabilitatsioon | taastusravi* | rehabiliteerimine
lv: rehabilitācija | medicīniskā rehabilitācija | rehabilitācij*
lt: reabilitacija | medicininė reabilitacija | sveikatos grąžinamasis gydymas | reabilitacij* | reabilitacin*
pl: rehabilitacja | rehabilitacj* | rehabilitacja lecznicza | usprawnianie lecznicze | rehabilitant*
de: Rehabilitation | Reha | medizinische Rehabilitation | Neurorehabilitation | Frührehabilitation | Rehabilitations*
da: rehabilitering | genoptræning | genoptræningsplan | hverdagsrehabilitering | neurorehabilitering
sv: rehabilitering | habilitering | rehab | rehabiliteringsinsatser
no: rehabilitering | habilitering | opptrening | hverdagsrehabilitering
fr: rééducation | réadaptation | médecine physique et de réadaptation | réhabilitation respiratoire | réhabilitation cardiaque | rééducation fonctionnelle
more: fizikaln* medicin* | rehabilitacion medica | rehabilitační péče | léčebná rehabilitace | rehabilitacija | rehabilitacij* | rehabilitacion funcional | rehabilitacion de pacientes | reabilitacao fisica | reabilitare medicala | recuperare medicala

# physiotherapy < rehabilitation ~ telerehabilitation, physical-activity
any: fizioterap* | fisioterap* | fysioterap* | fizjoterap* | fysiotherap* | physiotherap* | fusioteraap* | kinesiterap* | kinesitherap* | kineziterap*
en: physiotherapy | physical therapy | therapeutic exercise | kinesiotherapy
fi: fysioterapia | liikehoito | terapeuttinen harjoittelu
et: füsioteraapia | ravivõimlemine | füsioteraapia*
lv: fizioterapija | kinezioterapija
lt: kineziterapija | fizioterapija | gydomoji mankšta
pl: fizjoterapia | kinezyterapia | gimnastyka lecznicza
de: Physiotherapie | Krankengymnastik | Trainingstherapie
da: fysioterapi | træningsøvelser genoptræning | vederlagsfri fysioterapi
sv: fysioterapi | sjukgymnastik | träningsprogram rehabilitering
no: fysioterapi | treningsterapi | fysioterapi*
fr: kinésithérapie | physiothérapie | masso-kinésithérapie | kiné

# occupational-therapy < rehabilitation ~ assistive-device
any: ergoterap* | ergotherap*
en: occupational therapy | activities of daily living | ergotherapy
fi: toimintaterapia | toimintaterapi* | päivittäiset toiminnot
et: tegevusteraapia | tegevusteraapia* | igapäevaelu toimingud
lv: ergoterapija | ikdienas aktivitātes
lt: ergoterapija | kasdienė veikla savarankiškumas
pl: terapia zajęciowa | ergoterapia | terapi* zajęciow*
de: Ergotherapie | Aktivitäten des täglichen Lebens
da: ergoterapi | daglige aktiviteter ADL
sv: arbetsterapi | arbetsterapeutisk*
no: ergoterapi | dagliglivets aktiviteter
fr: ergothérapie | activités de la vie quotidienne
more: terapia ocupacional | terapia occupazionale

# speech-therapy < rehabilitation ~ hearing
any: logoped* | logopaed* | logopadi* | logopeed* | logopaid* | afasi* | afaz* | aphasi* | foniatr* | phoniatr* | dysfag* | dysphag* | disfag*
en: speech therapy | speech and language therapy | speech-language pathology | aphasia | dysphagia | speech analysis
fi: puheterapia | puheterapi* | afasia | logopedia
et: logopeedia | kõneravi | logopeediline abi | afaasia
lv: logopēdija | runas terapija | logopēd* | afāzija
lt: logopedija | kalbos terapija | afazija | kalbos sutrikimai
pl: logopedia | terapia mowy | neurologopeda | afazja
de: Logopädie | Sprachtherapie | Aphasie | Schluckstörung
da: logopædi | taleterapi | talepædagog | afasi
sv: logopedi | logoped | talterapi | afasi
no: logopedi | språkterapi | taleterapi | afasi
fr: orthophonie | orthophoniste | logopédie | troubles du langage | aphasie

# virtual-reality-therapy < rehabilitation ~ psychotherapy, telerehabilitation, medical-device-software
en: virtual reality therapy | immersive therapy | serious game
fi: virtuaalitodellisuusterapia | VR-terapia
et: virtuaalreaalsusteraapia | virtuaalreaalsus*
lv: virtuālās realitātes terapija | paplašinātā realitāte | VR brilles
lt: virtualios realybės terapija | virtual* realyb* | papildyta realybė | VR akiniai
pl: terapia w wirtualnej rzeczywistości | wirtualna rzeczywistość | wirtualn* rzeczywisto* | rozszerzona rzeczywistość
de: Virtual-Reality-Therapie | VR-Therapie | Virtual Reality
da: virtual reality-terapi | VR-terapi
sv: virtual reality-terapi | VR-terapi
no: virtuell virkelighet-terapi | VR-terapi
fr: thérapie par réalité virtuelle

# diabetes < chronic-disease, endocrinology ~ glucose-monitoring, retina-screening
any: diabet* | diyabet*
en: diabetes | diabetes mellitus | diabetes care | type 2 diabetes | diabetic foot
fi: diabetes | diabeetikko | tyypin 2 diabetes | diabeetik*
et: diabeet | suhkurtõbi | diabeedi* | suhkruhaigus | suhkurtõve*
lv: cukura diabēts | diabēts | cukur* diabēt* | diabētiskā pēda
lt: cukrinis diabetas | diabetas | cukrin* diabet*
pl: cukrzyca | cukrzyc* | diabetologia | stopa cukrzycowa
de: Diabetes | Diabetes mellitus | Zuckerkrankheit | Diabetologie | Diabetiker
da: diabetes | sukkersyge | type 2-diabetes | diabetesbehandling
sv: diabetes | diabetesvård | sockersjuka | typ 2-diabetes
no: diabetes | sukkersyke | diabetesbehandling | diabetespasienter
fr: diabète | diabétologie | patient diabétique | diabétique | pied diabétique
more: cukrovk* | sladkorn* bolezn*

# glucose-monitoring < diabetes ~ telemonitoring, wearable, point-of-care-testing
any: glicemi* | glykemi* | glycemi* | glucemi* | glucose level* | glycaemi*
en: glucose monitoring | blood glucose | CGM sensor
fi: verensokerin seuranta | verensokeri
et: veresuhkru mõõtmine | veresuhkur | glükoosi tase | veresuhkr*
lv: glikozes monitorēšana | glikozes līmenis asinīs | glikozes līmen* | glikozes mērīj*
lt: gliukozės stebėsena | gliukozės kiekis kraujyje | gliukozės matavim* | gliukozės stebėjim*
pl: monitorowanie glikemii | poziom cukru we krwi | stężenie glukozy | glukoza we krwi
de: Glukosemessung | Blutzucker | Insulintherapie | Blutglukose | Glukosewerte
da: glukosemåling | blodsukker
sv: glukosmätning | blodsocker
no: glukosemåling | blodsukker
fr: surveillance de la glycémie | glycémie
more: glucosa en sangre

# endocrinology < clinical-specialty ~ diabetes
any: endokrin* | endocrin* | thyroid* | tiroid* | hormonal* | tyreoid*
en: endocrinology | thyroid disease | hormone disorders | metabolic disease
fi: endokrinologia | kilpirauhassairaus | hormonihäiriö | aineenvaihduntasairaus | kilpirauhas*
et: endokrinoloogia | kilpnäärmehaigus | hormoonhaigused | ainevahetushaigus | kilpnäärme*
lv: endokrinoloģija | vairogdziedzera slimības | vielmaiņas slimības | vairogdziedzer*
lt: endokrinologija | skydliaukės ligos | medžiagų apykaitos ligos | skydliauk*
pl: endokrynologia | choroby tarczycy | endokrynolog* | choroby metaboliczne | tarczyc*
de: Endokrinologie | Schilddrüsenerkrankung | Hormonstörung | Stoffwechselerkrankung
da: endokrinologi | stofskiftesygdom | hormonsygdom
sv: endokrinologi | sköldkörtelsjukdom | hormonsjukdom | ämnesomsättningssjukdom
no: endokrinologi | stoffskiftesykdom | hormonsykdom
fr: endocrinologie | maladie thyroïdienne | maladies métaboliques | troubles hormonaux

# obesity < chronic-disease, lifestyle ~ nutrition, physical-activity
any: obezit* | adiposit* | bariatr* | obesit* | obesidad*
en: obesity | overweight | weight management | bariatric surgery | weight loss
fi: lihavuus | ylipaino | painonhallinta | lihavuude* | lihavuusleikkaus
et: rasvumine | ülekaal | ülekaalulisus | rasvumis* | kaalulangetus
lv: aptaukošanās | liekais svars | svara kontrole | adipozitāte
lt: nutukimas | antsvoris | svorio kontrolė | nutukim* | antsvor*
pl: otyłość | nadwaga | otyłości | kontrola masy ciała | nadwagi
de: Adipositas | Übergewicht | Fettleibigkeit | Gewichtsmanagement
da: overvægt | svær overvægt | fedme | vægttab
sv: obesitas | fetma | övervikt | viktminskning
no: fedme | overvekt | sykelig overvekt | vektreduksjon
fr: obésité | surpoids | gestion du poids | chirurgie bariatrique | perte de poids
more: debelost* | sobrepeso | otylosti

# respiratory-medicine < clinical-specialty ~ copd, asthma, spirometer
any: pneumolog* | pneumonolog* | pulmonolog* | pulmonoloog* | neumolog* | pulmolog* | pneumoni* | neumonia | polmonit*
en: respiratory medicine | pulmonology | lung disease | pneumonia | respiratory disease | respiratory
fi: keuhkosairaudet | keuhkosairaus | keuhkokuume | hengityselinsairaus | keuhkosairau* | pulmonologia
et: pulmonoloogia | kopsuhaigus | kopsupõletik | hingamisteede haigus | kopsuhaigus*
lv: pneimonoloģija | plaušu slimības | pneimonija | elpceļu slimības | pneimonolo*
lt: pulmonologija | plaučių ligos | plaučių uždegimas | kvėpavimo takų ligos | kvėpavimo sistemos ligos
pl: pulmonologia | choroby płuc | zapalenie płuc | choroby układu oddechowego | pneumonologia
de: Pneumologie | Lungenerkrankung | Lungenheilkunde | Lungenentzündung | Atemwegserkrankung
da: lungemedicin | lungesygdom | lungebetændelse | luftvejssygdom
sv: lungmedicin | lungsjukdom | lunginflammation | luftvägssjukdom
no: lungemedisin | lungesykdom | lungebetennelse | luftveissykdom
fr: pneumologie | maladie pulmonaire | maladies respiratoires | pneumonie | pathologie respiratoire
more: plicni lekar*

# copd < respiratory-medicine, chronic-disease ~ telemonitoring
any: chronic obstructive pulmonary
en: chronic obstructive pulmonary disease | COPD | emphysema
fi: keuhkoahtaumatauti | COPD | keuhkoahtauma*
et: krooniline obstruktiivne kopsuhaigus | KOK | KOK-i haiged
lv: hroniska obstruktīva plaušu slimība | HOPS | hronisk* obstruktīv* plauš*
lt: lėtinė obstrukcinė plaučių liga | LOPL | lėtin* obstrukcin* plauč*
pl: przewlekła obturacyjna choroba płuc | POChP | przewlekł* obturacyjn*
de: chronisch obstruktive Lungenerkrankung | COPD | Lungenemphysem
da: kronisk obstruktiv lungesygdom | KOL | rygerlunger
sv: kroniskt obstruktiv lungsjukdom | KOL | KOL-patienter
no: kronisk obstruktiv lungesykdom | KOLS | kolspasienter
fr: bronchopneumopathie chronique obstructive | broncho-pneumopathie | emphysème
more: EPOC | BPCO | CHOPN | KOPB | DPOC

# asthma < respiratory-medicine, chronic-disease ~ immunology-allergy
any: asthma* | astma* | astmo* | astme | inhalator* | inhalador*
en: asthma | inhaler | asthma control | peak flow
fi: astma | astmaatik* | inhalaattori | PEF-mittaus
et: astma | inhalaator | astmahaige
lv: bronhiālā astma | inhalators
lt: bronchinė astma | inhaliatorius
pl: astma oskrzelowa | astm* oskrzel* | inhalator | astmatyk*
de: Asthma | Inhalator | Asthmapatienten | Asthma bronchiale
da: astma | inhalator | astmapatienter
sv: astma | inhalator | astmapatienter
no: astma | inhalator | astmapasienter
fr: asthme | inhalateur | asthmatique
more: asma

# sleep-medicine < clinical-specialty ~ respiratory-medicine
any: apnea* | apnoe* | insomni* | polysomnograf* | polisomnograf* | somnolog* | insonni*
en: sleep medicine | sleep apnoea | insomnia | sleep disorder | sleep study | polysomnography | CPAP analysis | sleep disorders | sleep problems
fi: unilääketiede | uniapnea | unettomuus | unihäiriö | unitutkimus | unipolygrafia
et: unemeditsiin | uneapnoe | unehäire | unetus | uneuuring | polüsomnograafia
lv: miega medicīna | miega apnoja | bezmiegs | miega traucējumi | polisomnogrāfija
lt: miego medicina | miego apnėja | nemiga | miego sutrikimai | polisomnografija
pl: medycyna snu | bezdech senny | bezsenność | zaburzenia snu | badanie snu | polisomnografia
de: Schlafmedizin | Schlafapnoe | Schlafstörung | Schlaflabor | Schlaflosigkeit | Polysomnographie | =Schlaf | Schlafstörungen
da: søvnmedicin | søvnapnø | søvnforstyrrelse | søvnløshed | søvnundersøgelse | søvnproblemer
sv: sömnmedicin | sömnapné | sömnstörning | sömnlöshet | sömnregistrering | sömnproblem
no: søvnmedisin | søvnapné | søvnforstyrrelse | søvnløshet | søvnregistrering | søvnproblemer | søvnvansker
fr: médecine du sommeil | apnée du sommeil | insomnie | troubles du sommeil | polysomnographie
more: apnee | spankov* apno* | slaapapneu*

# nephrology < clinical-specialty ~ dialysis
any: nefrolog* | nephrolog* | nefroloog*
en: nephrology | kidney disease | chronic kidney disease | renal failure | renal
fi: nefrologia | munuaissairaus | munuaisten vajaatoiminta | munuaistauti | munuais*
et: nefroloogia | neeruhaigus | neerupuudulikkus | neeruhaigus*
lv: nefroloģija | nieru slimības | nieru mazspēja | hroniska nieru slimība
lt: nefrologija | inkstų ligos | inkstų nepakankamumas | lėtinė inkstų liga
pl: nefrologia | choroby nerek | niewydolność nerek | przewlekła choroba nerek
de: Nephrologie | Nierenerkrankung | Niereninsuffizienz | Nierenversagen | chronische Nierenkrankheit
da: nefrologi | nyresygdom | nyresvigt | nyremedicin
sv: nefrologi | njursjukdom | njursvikt | njurmedicin
no: nefrologi | nyresykdom | nyresvikt | nyremedisin
fr: néphrologie | maladie rénale | insuffisance rénale | maladie rénale chronique
more: nierziekt* | insuficiencia renal | malattia renale | ledvinov* | bolezn* ledvic | onemocneni ledvin | nierfalen

# dialysis < nephrology ~ medical-device
any: dialys* | dializ* | dialyz* | hemodialis* | hemodializ* | hemodialys* | haemodialys* | emodialis* | hemodialyz*
en: dialysis | haemodialysis | home dialysis | hemodialysis
fi: dialyysi | hemodialyysi | kotidialyysi | peritoneaalidialyysi
et: dialüüs | hemodialüüs | peritoneaaldialüüs
lv: dialīze | hemodialīze | peritoneālā dialīze
lt: dializė | hemodializė | peritoninė dializė
pl: dializa | hemodializa | dializoterapia | stacja dializ
de: Dialyse | Hämodialyse | Heimdialyse | Peritonealdialyse | Dialysezentrum
da: dialyse | hæmodialyse | hjemmedialyse | peritonealdialyse
sv: dialys | hemodialys | hemdialys | peritonealdialys
no: dialyse | hemodialyse | hjemmedialyse | peritonealdialyse
fr: dialyse | dialyse à domicile | dialyse péritonéale

# urology < clinical-specialty ~ prostate-cancer
any: urolog* | uroloog* | inkontinen* | incontinen* | urodynam*
en: urology | incontinence | continence care | bladder | catheter care
fi: urologia | virtsankarkailu | inkontinenssi | inkontinenssi* | virtsatieinfektio
et: uroloogia | kusepidamatus | uriinipidamatus | inkontinents
lv: uroloģija | urīna nesaturēšana | inkontinence
lt: urologija | šlapimo nelaikymas | šlapim* nelaikym*
pl: urologia | nietrzymanie moczu | inkontynencja | nietrzymani* moczu
de: Urologie | Inkontinenz | Harninkontinenz
da: urologi | inkontinens | vandladning | urinvejsinfektion
sv: urologi | inkontinens | urininkontinens | urinvägsinfektion
no: urologi | inkontinens | urinlekkasje | urinveisinfeksjon
fr: urologie | incontinence | incontinence urinaire | sondage vésical

# ophthalmology < clinical-specialty ~ retina-screening
any: ophthalm* | oftalm* | ophtalm* | okulist* | optometr* | glaucom* | glaukom* | glaukoom* | katarakt* | catarat* | cataract*
en: ophthalmology | eye care | eye disease | glaucoma | cataract | optometry
fi: silmätaudit | silmäsairaus | glaukooma | kaihi | optikko | silmälääkäri | kaihileikkaus
et: oftalmoloogia | silmahaigus | glaukoom | katarakt | silmaarst
lv: oftalmoloģija | acu slimības | glaukoma | katarakta | acu ārsts | optometrij*
lt: oftalmologija | glaukoma | katarakta | akių gydytojas
pl: okulistyka | choroby oczu | jaskra | zaćma | okulistyczn*
de: Augenheilkunde | Ophthalmologie | Augenarzt | Glaukom | Katarakt | Augenerkrankung
da: oftalmologi | øjensygdom | øjenlæge | grøn stær | grå stær | øjenafdeling
sv: ögonsjukvård | oftalmologi | glaukom | ögonläkare | ögonsjukdom | gråstarr
no: oftalmologi | øyesykdom | øyelege | grønn stær | grå stær
fr: ophtalmologie | ophtalmologue | glaucome | cataracte | maladie oculaire
more: oogheelkund* | ocni lekar*

# retina-screening < ophthalmology ~ diabetes, artificial-intelligence, medical-imaging
any: retinopat* | retinograf* | retinopaat* | retinal imag* | retinal scan* | fundus imag* | fundus camer* | funduskamer* | fundusfoto*
en: retinal screening | diabetic retinopathy | fundus camera | diabetic eye screening | optical coherence tomography
fi: verkkokalvoseulonta | retinopatia | silmänpohjakuvau* | verkkokalvo*
et: võrkkesta skriining | silmapõhja uuring | diabeetiline retinopaatia | silmapõhja* | võrkkest*
lv: tīklenes skrīnings | diabētiskā retinopātija | acs dibena | tīklen* izmeklēšan* | fundusa kamera
lt: tinklainės patikra | diabetinė retinopatija | akių dugno | tinklain*
pl: badanie przesiewowe siatkówki | retinopatia cukrzycowa | dno oka | siatkówka oka | badanie siatkówki oka
de: Netzhautscreening | diabetische Retinopathie | Augenhintergrund | Funduskamera | Netzhaut
da: øjenscreening diabetes | diabetisk retinopati | nethinde | øjenbaggrund | nethindefoto
sv: ögonbottenscreening | diabetesretinopati | näthinna | ögonbottenbild
no: netthinnescreening | diabetisk retinopati | netthinne | øyebunn | øyebunnsfoto
fr: dépistage de la rétinopathie | rétinopathie diabétique | rétine | fond d'oeil
more: netvlies* | retina

# dermatology < clinical-specialty ~ skin-cancer
any: dermatolog* | dermatoloog* | dermatoscop* | dermatoskop* | dermoscop* | psorias* | eczem* | ekzem* | psoriaz* | dermatit*
en: dermatology | skin disease | psoriasis | eczema | skin lesion | dermoscopy
fi: ihotaudit | ihosairaus | dermatologia | psoriaasi | ihottuma | ihotautilääkäri | dermatoskopia
et: dermatoloogia | nahahaigus | nahahaigused | psoriaas | ekseem | teledermatoskoopia
lv: dermatoloģija | ādas slimības | psoriāze | ekzēma | dermatovenerolog*
lt: dermatologija | odos ligos | psoriazė | egzema | dermatovenerolog*
pl: dermatologia | choroby skóry | łuszczyca | dermatoskopia | egzema
de: Dermatologie | Hauterkrankung | Hautarzt | Schuppenflechte | Hautkrankheiten
da: dermatologi | hudsygdom | hudlæge | psoriasis | eksem
sv: dermatologi | hudsjukdom | hudläkare | psoriasis | eksem
no: dermatologi | hudsykdom | hudlege | psoriasis | eksem
fr: dermatologie | maladie de peau | dermatologue | psoriasis | eczéma
more: kozni lekar*

# skin-cancer < oncology, dermatology
any: melanom* | melanoom*
en: skin cancer | melanoma | mole check | skin lesion classification
fi: ihosyöpä | melanooma | luomitarkastus | ihosyövä*
et: nahavähk | melanoom | sünnimärgi kontroll | nahavähi*
lv: ādas vēzis | melanoma | ādas veidojumi | dzimumzīmes
lt: odos vėžys | melanoma | apgamų patikra
pl: rak skóry | czerniak | znamiona barwnikowe | czerniak*
de: Hautkrebs | Melanom | Hautkrebsscreening | Muttermal
da: hudkræft | modermærkekræft | modermærker
sv: hudcancer | malignt melanom | födelsemärken | hudtumör
no: hudkreft | føflekkreft | føflekk
fr: cancer de la peau | mélanome | grain de beauté | grains de beauté
more: cancer de piel | huidkanker* | tumori cutanei | kozni rak | rakovina kuze

# dentistry < clinical-specialty
any: odontolog* | stomatolog* | dental* | dentist* | ortodon* | orthodon* | implantolog* | periodont* | parodont* | odontoiatr*
en: dentistry | dental care | dental practice | oral health | orthodontics | dental clinic | odontogram | dental chart | teeth
fi: hammaslääketiede | suun terveydenhuolto | hammashoito | suunterveydenhuolto | hammaslääkäri | suun terveyde*
et: hambaravi | stomatoloogia | hambaarst | suutervis | hambaravi*
lv: zobārstniecība | zobārsts | stomatoloģija | mutes veselība | zobārst*
lt: odontologija | burnos sveikata | odontologas | dantų priežiūra | burnos priežiūros
pl: stomatologia | dentysta | opieka stomatologiczna | zdrowie jamy ustnej | dentyst*
de: Zahnmedizin | Zahnarztpraxis | Zahnarzt | zahnärztlich* | Mundgesundheit | Kieferorthopädie
da: tandpleje | tandlæge | odontologi | tandsundhed | kommunal tandpleje | tandregulering
sv: tandvård | folktandvård | tandläkare | odontologi | munhälsa | tandreglering
no: tannhelse | tannlege | tannhelsetjeneste | odontologi | tannpleie | kjeveortopedi
fr: dentisterie | chirurgie dentaire | chirurgien-dentiste | santé bucco-dentaire | odontologie | orthodontie
more: zubn* lekar* | zobozdrav* | tandheelkund* | tandarts*

# ent < clinical-specialty ~ hearing
any: otorinolaring* | otorhinolaryng* | otorynolaryng* | otolaryng* | otolaring* | otorrinolaring* | otorinolaryng* | laryngolog*
en: ear, nose and throat | ENT | otolaryngology | otorhinolaryngology
fi: korva-, nenä- ja kurkkutaudit | korvatulehdus | korvataudit | korvalääkäri
et: otorinolarüngoloogia | kõrva-nina-kurguhaigused | nina-kõrva-kurguarst | otorinolarüngol*
lv: otorinolaringoloģija | ausu, kakla un deguna slimības | LOR ārsts
lt: otorinolaringologija | ausų, nosies ir gerklės ligos | LOR gydytojas
pl: otorynolaryngologia | laryngologia | laryngolog
de: Hals-Nasen-Ohrenheilkunde | HNO | HNO-Heilkunde | HNO-Arzt
da: øre-næse-hals | øre-, næse- og halssygdomme | ørelæge | otologi
sv: öron-, näs- och halssjukvård | öron näsa hals | ÖNH | otorhinolaryngologi
no: øre-nese-hals | ØNH | øre-, nese- og halssykdommer
fr: oto-rhino-laryngologie | ORL | otorhinolaryngologie
more: KNO-heelkunde

# hearing < clinical-specialty ~ assistive-device, ent
any: audiolog* | audiomet* | audioloog* | hipoacus* | audifono* | tinnitus* | cochlea* | kochlea* | kohlear*
en: hearing care | audiology | hearing loss | hearing aid | hearing test | audiometry | tinnitus
fi: kuulonhuolto | audiologia | kuulokoje | kuulontutkimus | kuulovamma | kuulonkuntoutus
et: kuulmisuuring | audioloogia | kuuldeaparaat | kuulmislangus | audiomeetria
lv: dzirdes aprūpe | audioloģija | dzirdes aparāts | dzirdes zudums | dzird* pārbaud*
lt: klausos priežiūra | audiologija | klausos aparatas | klausos sutrikimai | klausos tyrimas
pl: audiologia | opieka audiologiczna | aparat słuchowy | niedosłuch | badanie słuchu
de: Hörversorgung | Audiologie | Hörverlust | Hörtest | Schwerhörigkeit
da: høreområdet | audiologi | høretab | høreklinik | høreprøve
sv: hörselvård | audiologi | hörapparat | hörselnedsättning | hörselmottagning | audionom
no: hørselsomsorg | audiologi | hørselstap | høresentral | hørselsprøve
fr: audiologie | audioprothèse | appareil auditif | perte auditive | audioprothésiste | soins auditifs
more: hoortoestel*

# maternity-care < clinical-specialty ~ childbirth, midwife, neonatology
any: obstetr* | ostetri* | prenatal* | perinat* | antenatal* | maternity | maternal health
en: maternity care | pregnancy | obstetrics | maternal health | prenatal care | pregnant women | perinatal | antenatal | ante-natal | postnatal | post-natal | mother and child | women's and children's health | mothers and infants | women and children health | mothers and babies
fi: äitiyshuolto | raskaus | obstetriikka | raskaude* | raskaana olevat
et: rasedus | sünnitusabi | rasedusaeg | rase | raseduse* | rasedad | rasedate
lv: grūtniecība | dzemdniecība | grūtniecīb* | mātes veselība | grūtniece | perinatālā aprūpe
lt: nėštumas | akušerija | nėštumo | motinos sveikata | nėščiosios | perinatologija
pl: opieka nad kobietą w ciąży | położnictwo | ciąża | opieka okołoporodowa | położnictw* | kobiet* ciężarn*
de: Schwangerschaft | Geburtshilfe | Mutterschaft | Schwangere | Schwangerenbetreuung
da: graviditet | obstetrik | gravide | gravid
sv: graviditet | mödravård och förlossning | obstetrik | gravida | gravid
no: svangerskap | obstetrikk | gravide | graviditet | føde- og barselomsorg
fr: grossesse | obstétrique | femmes enceintes | suivi périnatal | périnatalité | service de maternité | santé maternelle
more: porodnic* | porodnist* | verloskund* | kraamzorg* | embaraz* | gravidanz* | gravidez* | tehotenst* | nosecnost* | zwangerschap*

# childbirth < maternity-care ~ midwife, neonatology
any: cardiotocogra* | kardiotokogra* | partogram* | partograph* | postpart* | puerper* | CTG | KTG
en: childbirth | labour ward | delivery ward | fetal monitoring | postnatal care
fi: synnytys | synnytysosasto | synnyty* | sikiön seuranta | kardiotokografia | lapsivuode
et: sünnitus | sünnitusosakond | sünnitu* | loote jälgimine | sünnitusmaja | sünnitusjärgne
lv: dzemdības | dzemdību nodaļa | dzemdīb* | augļa monitorings | pēcdzemdību
lt: gimdymas | gimdymo skyrius | vaisiaus monitoravimas | gimdym* | pogimdyminis
pl: poród | porodówka | oddział położniczy | monitorowanie płodu | porodow* | połóg
de: Entbindung | Kreißsaal | Geburtsklinik | Wochenbett | Geburtsstation
da: fødeafdeling | fødegang | fosterovervågning | barsel
sv: förlossning | förlossningsvård | förlossningsavdelning | fosterövervakning | eftervård BB
no: fødeavdeling | fosterovervåking | barsel | fødestue
fr: accouchement | salle de naissance | monitoring foetal | post-partum | salle d'accouchement
more: bevalling*

# neonatology < paediatrics ~ childbirth, intensive-care
any: neonat* | noworod* | prematuri* | premature infant* | premature bab*
en: neonatology | neonatal care | newborn | NICU | preterm infant | newborn screening | newborn care | neonate | milk bank
fi: vastasyntyneiden hoito | neonatologia | keskonen | vastasyntynei* | vastasyntynyt | keskos* | äidinmaitopankki
et: neonatoloogia | vastsündinu | vastsündinud | enneaegne laps | vastsündinu* skriining
lv: neonatoloģija | jaundzimušais | jaundzimuš* | priekšlaikus dzimuši bērni
lt: neonatologija | naujagimis | naujagim* | neišnešiot*
pl: neonatologia | noworodek | wcześniak | noworodki | noworodk*
de: Neonatologie | Neugeborene | Frühgeborene | Neugeborenenscreening | Frühchen | Frauenmilchbank
da: neonatologi | nyfødte | for tidligt fødte | neonatalafdeling | modermælksbank
sv: neonatalvård | nyfödda | neonatologi | för tidigt födda barn | PKU-prov | bröstmjölksbank
no: nyfødtmedisin | nyfødte | premature | nyfødtintensiv | nyfødtscreening | morsmelkbank
fr: néonatologie | nouveau-nés | prématuré | dépistage néonatal | lactarium
more: novorozen* | novorojenc* | pasgeboren* | recien nacido* | couveuse*

# gynaecology < clinical-specialty ~ maternity-care, cervical-screening
any: gynekolog* | ginekolog* | ginecolog* | gynecolog* | gynaecolog* | gynakolog* | guneko* | endometrios* | endometrioz* | menopauz*
en: gynaecology | women's health | gynecology | endometriosis | femtech
fi: naistentaudit | gynekologia | naisten terveys | endometrioosi
et: günekoloogia | naiste tervis | endometrioos | günekoloog*
lv: ginekoloģija | sieviešu veselība | endometrioze
lt: ginekologija | moterų sveikata | endometriozė
pl: ginekologia | zdrowie kobiet | endometrioza
de: Gynäkologie | Frauengesundheit | Frauenheilkunde | Endometriose
da: gynækologi | kvindesygdomme | kvindesundhed | endometriose
sv: gynekologi | kvinnosjukvård | kvinnohälsa | kvinnoklinik | endometrios
no: gynekologi | kvinnehelse | kvinnesykdommer | endometriose
fr: gynécologie | santé des femmes | endométriose

# fertility-treatment < gynaecology
any: fertilit* | infertil* | fertiliz* | IVF | embryolog* | embriolog* | vitro fertil*
en: fertility treatment | infertility | assisted reproduction | fertility clinic | in vitro fertilisation
fi: hedelmöityshoito | lapsettomuus | hedelmällisyys | lapsettomuushoito | hedelmöityshoido*
et: viljatusravi | viljatus | kehaväline viljastamine | viljakus
lv: neauglības ārstēšana | neauglība | medicīniskā apaugļošana | neauglīb*
lt: nevaisingumo gydymas | nevaisingumas | pagalbinis apvaisinimas | nevaisingum*
pl: leczenie niepłodności | niepłodność | zapłodnienie pozaustrojowe | rozród wspomagany | niepłodnoś*
de: Kinderwunschbehandlung | Reproduktionsmedizin | Unfruchtbarkeit | künstliche Befruchtung | Kinderwunsch | Kinderwunschzentrum
da: fertilitetsbehandling | barnløshed | kunstig befrugtning | fertilitetsklinik
sv: fertilitetsbehandling | barnlöshet | assisterad befruktning | reproduktionsmedicin
no: fertilitetsbehandling | infertilitet | assistert befruktning | ufrivillig barnløshet
fr: procréation médicalement assistée | infertilité | fécondation in vitro
more: reproducc* asistid* | plodnost* | neplodn* | procreazione

# paediatrics < clinical-specialty ~ child, neonatology
any: pediatr* | paediatr* | padiatr* | pediaatr* | pedijatr*
en: paediatrics | pediatrics | paediatric care | children's hospital | child health | paediatric | pediatric
fi: lastentaudit | pediatria | lastenlääkäri | lastensairaala | lasten terveys
et: pediaatria | lastearst | lastehaigla | laste tervis | lastehaigused
lv: pediatrija | bērnu slimnīca | bērnu veselība | pediatrs
lt: pediatrija | vaikų ligos | vaikų sveikata | vaikų ligoninė
pl: pediatria | choroby dzieci | szpital dziecięcy | zdrowie dzieci | pediatra
de: Kinderheilkunde | Pädiatrie | Kinderklinik | Kinder- und Jugendmedizin | Kinderarzt
da: pædiatri | børneafdeling | børnesygdomme | børn og unge afdeling
sv: barnsjukvård | pediatrik | barnmedicin | barnsjukhus | barn- och ungdomsmedicin
no: pediatri | barnemedisin | barneavdeling | barne- og ungdomsklinikk | barnesykehus
fr: pédiatrie | pédiatrique | pédiatre | hôpital pédiatrique
more: kindergeneeskund*

# surgery < clinical-specialty ~ operating-theatre, perioperative-care, anaesthesia
any: chirurg* | kirurg* | cirug* | cirurg* | hirurg*
en: surgery | surgical | surgical procedure | minimally invasive surgery
fi: kirurgia | leikkaushoito | leikkaukse* | leikkaustoiminta | kirurgi | kirurginen leikkaus | leikkauspotilaat
et: kirurgia | kirurgiline | kirurgiline ravi
lv: ķirurģija | ķirurģiska operācija | ķirurģ* | operācijas plānošana
lt: chirurgija | chirurginė operacija
pl: chirurgia | zabieg operacyjny | operacja chirurgiczna | zabieg* chirurgiczn*
de: Chirurgie | chirurgischer Eingriff | operativer Eingriff
da: kirurgi | kirurgisk indgreb
sv: kirurgi | kirurgiskt ingrepp
no: kirurgi | kirurgisk inngrep | operasjon pasient
fr: chirurgie | intervention chirurgicale | acte chirurgical | chirurgical
more: sebesz* | intervencion quirurgica

# anaesthesia < clinical-specialty ~ perioperative-care
any: anestes* | anaesth* | anesthes* | anasthes* | anestez* | anastesi*
en: anaesthesia | anesthesia | anaesthesiology | anaesthetic record | sedation | anesthesiology
fi: anestesia | anestesiologia | nukutus | anestesialääkäri
et: anestesioloogia | anesteesia | narkoos | anestesioloog | anesteesi*
lv: anestezioloģija | anestēzija | narkoze
lt: anesteziologija | anestezija | nejautra | narkozė
pl: anestezjologia | znieczulenie | protokół znieczulenia | znieczuleni*
de: Anästhesie | Anästhesiologie | Narkose | Prämedikation
da: anæstesi | anæstesiologi | bedøvelse | narkose
sv: anestesi | anestesiologi | narkos
no: anestesi | anestesiologi | narkose
fr: anesthésie | anesthésiologie | consultation d'anesthésie | sédation | anesthésiste

# perioperative-care < surgery ~ operating-theatre
any: perioperat* | peroperat* | postoperat* | perioperaci* | okolooperac* | preoperac* | pooperac* | postoperac* | predoperac* | preoperativ* | preoperatori*
en: perioperative care | preoperative assessment | postoperative recovery | surgical pathway | prehabilitation | enhanced recovery
fi: perioperatiivinen hoito | leikkauspotilas | esitietolomake leikkaus | leikkausvalmistelu | heräämö | leikkausta edeltävä
et: perioperatiivne ravi | operatsioonieelne | operatsioonijärgne | perioperatiiv*
lv: perioperatīvā aprūpe | pirmsoperācijas | pēcoperācijas | perioperatīv*
lt: perioperacinė priežiūra | priešoperacinis | pooperacinis | priešoperacin* | pooperacin*
pl: opieka okołooperacyjna | kwalifikacja przedoperacyjna | okołooperacyjn* | przedoperacyjn*
de: perioperative Versorgung | präoperative Aufklärung | Aufwachraum | perioperativ* | präoperativ*
da: perioperativ pleje | præoperativ vurdering | opvågning | perioperativ* | præoperativ*
sv: perioperativ vård | preoperativ bedömning | uppvakning | hälsodeklaration operation
no: perioperativ behandling | preoperativ vurdering | oppvåkning | perioperativ*
fr: soins périopératoires | évaluation préopératoire | récupération améliorée après chirurgie | RAAC | salle de réveil

# wound-care ~ nursing, pressure-ulcer
any: vulnolog*
en: wound care | chronic wound | leg ulcer | wound healing
fi: haavanhoito | krooninen haava | haavadokumentointi | säärihaava | haavanhoido*
et: haavaravi | krooniline haavand | haavahooldus | haavand | haavade ravi
lv: brūču aprūpe | hroniska brūce | brūč* ārstēšan* | brūč* kopšan*
lt: žaizdų priežiūra | lėtinė žaizda | žaizdų gydymas | žaizd* gydym*
pl: leczenie ran | rana przewlekła | pielęgnacja ran | rany przewlekłe
de: Wundversorgung | chronische Wunde | Wundheilung
da: sårpleje | sårbehandling | kroniske sår
sv: sårvård | sårbehandling | svårläkta sår | sårjournal | bensår
no: sårbehandling | kroniske sår | sårjournal
fr: plaies et cicatrisation | soin des plaies | plaie chronique | cicatrisation | soins de plaies
more: wondzorg* | heridas | ferite croniche | feridas | hojeni ran | oskrb* ran | lesioni cutanee | ulcus cruris

# pressure-ulcer < wound-care ~ nursing
any: decubit* | dekubit* | dekuubit*
en: pressure ulcer | pressure injury | bedsore | pressure ulcer prevention | pressure sore
fi: painehaava | painehaavat | painehaavojen ehkäisy | makuuhaava
et: lamatis | lamatised | lamatiste ennetamine | lamatis*
lv: izgulējums | izgulējumi | izgulējum*
lt: pragulos | pragula | pragulų profilaktika | pragul*
pl: odleżyna | odleżyny | profilaktyka odleżyn | odleżyn*
de: Dekubitus | Dekubitusprophylaxe | Druckgeschwür | Wundliegen
da: tryksår | forebyggelse af tryksår | trykskade
sv: trycksår | trycksårsprevention | tryckskada
no: trykksår | forebygging av trykksår | liggesår
fr: escarre | escarres | prévention des escarres
more: ulceras por presion | ulcere da pressione | ulceras por pressao

# infection-control ~ healthcare-associated-infection, antimicrobial-resistance, epidemic
en: infection control | infection prevention and control | hand hygiene | infection prevention
fi: infektioiden torjunta | tartuntojen torjunta | käsihygienia | hygieniahoitaja | infektiontorjun*
et: infektsioonikontroll | nakkustõrje | kätehügieen | infektsioonikontrolli*
lv: infekciju kontrole | infekciju profilakse | infekcij* kontrol* | roku higiēna
lt: infekcijų kontrolė | infekcij* kontrol* | rankų higiena | infekcijų prevencija
pl: kontrola zakażeń | zapobieganie zakażeniom | higiena rąk | zakaże* kontrol* | nadzór nad zakażeniami
de: Infektionsprävention | Krankenhaushygiene | Händehygiene | Infektionskontrolle | Infektionsschutz | Hygienemanagement
da: infektionshygiejne | infektionskontrol | håndhygiejne | infektionsforebyggelse
sv: vårdhygien | infektionskontroll | handhygien
no: smittevern | infeksjonskontroll | håndhygiene | sykehushygiene
fr: prévention des infections | hygiène hospitalière | lutte contre les infections | hygiène des mains | contrôle des infections
more: infectiepreventie | control de infeccion* | controllo delle infezioni | preprecevanje okuzb | epidemiolog* nemocnicn* | prevencija infekcija

# healthcare-associated-infection < infection-control ~ antimicrobial-resistance
any: nosocomi* | nosokomi* | nozokomi* | nozocomi* | intrahospitalar*
en: healthcare-associated infection | hospital-acquired infection | HAI surveillance | surgical site infection | infection surveillance
fi: hoitoon liittyvä infektio | sairaalainfektio | hoitoon liittyvät infektiot | leikkausalueen infektio
et: haiglanakkus | tervishoiutekkene nakkus | haiglainfektsioon | haiglanakkused
lv: ar veselības aprūpi saistīta infekcija | hospitālā infekcija | intrahospitāl* infekcij*
lt: hospitalinė infekcija | hospitalin* infekcij* | su sveikatos priežiūra susijusi infekcija
pl: zakażenie szpitalne | zakażeni* szpitaln* | rejestr zakażeń szpitalnych
de: nosokomiale Infektion | Krankenhausinfektion | nosokomiale Infektionen | postoperative Wundinfektion
da: sygehuserhvervet infektion | hospitalserhvervede infektioner | sygehuserhvervede infektioner
sv: vårdrelaterad infektion | vårdrelaterade infektioner | VRI | Infektionsverktyget
no: helsetjenesteassosiert infeksjon | sykehusinfeksjon | helsetjenesteassosierte infeksjoner | postoperative sårinfeksjoner
fr: infection nosocomiale | infection associée aux soins | infections nosocomiales | infection du site opératoire
more: ziekenhuisinfect*

# antimicrobial-resistance < microbiology ~ infection-control, epidemic
any: antimikrob* | antimicrob* | antibioot* | antybiotyk* | antibiot* | antibiorresist* | MRSA
en: antimicrobial resistance | antibiotic resistance | antibiotic stewardship | antimicrobial stewardship | multidrug-resistant | AMR surveillance
fi: mikrobilääkeresistenssi | antibioottiresistenssi | antibioottien käyttö | moniresistent*
et: antibiootikumiresistentsus | mikroobide resistentsus | antibiootikumi* | multiresistent*
lv: antimikrobiālā rezistence | antibiotiku rezistence | antimikrob* rezisten* | multirezistent*
lt: antimikrobinis atsparumas | atsparumas antibiotikams | atsparum* antibiotik* | antimikrobin* atsparum*
pl: oporność na antybiotyki | antybiotykooporność | lekooporność | racjonalna antybiotykoterapia
de: Antibiotikaresistenz | antimikrobielle Resistenz | multiresistente Erreger | Antibiotic Stewardship | MRE
da: antibiotikaresistens | antimikrobiel resistens | multiresistente bakterier
sv: antibiotikaresistens | antimikrobiell resistens | multiresistenta bakterier | Strama
no: antibiotikaresistens | antimikrobiell resistens | antibiotikastyring | resistente bakterier
fr: antibiorésistance | résistance aux antimicrobiens | bon usage des antibiotiques | bactéries multirésistantes | BMR

# sepsis < infectious-disease ~ intensive-care, early-warning-score
any: sepsis | sepse | sepsa | sepsi | septi* sok* | septic* shock* | septicem* | septicaem*
en: sepsis | septic shock | sepsis prediction
fi: sepsis | verenmyrkytys | sepsikse*
et: sepsis | veremürgitus | sepsise*
lv: sepse | septisks šoks | asins saindēšanās
lt: sepsis | kraujo užkrėtimas | sepsio | septinis šokas
pl: sepsa | posocznica | wstrząs septyczny
de: Sepsis | Blutvergiftung | septischer Schock | Sepsisalarm
da: sepsis | blodforgiftning | septisk shock
sv: sepsis | blodförgiftning | septisk chock | sepsislarm
no: sepsis | blodforgiftning | septisk sjokk
fr: sepsis | septicémie | choc septique
more: septick*

# infectious-disease < clinical-specialty ~ microbiology, epidemic, vaccination
any: infektolog* | infectolog* | hepatit* | infectious | zoonos*
en: infectious disease | communicable disease | hepatitis | contagious disease | infection
fi: tartuntatauti | infektiosairaus | tartuntataudit | tartuntatau* | infektiotauti | infektio
et: nakkushaigus | nakkushaigused | nakkushaigu* | infektsioonhaigus | viirushepatiit
lv: infekcijas slimība | infekcijas slimības | infekcij* slimīb* | vīrushepatīts | infektoloģija
lt: infekcinė liga | užkrečiamosios ligos | užkrečiam* | virusinis hepatitas | infekcinės ligos | infekcinių ligų
pl: choroba zakaźna | choroby zakaźne | chor* zakaźn* | wirusowe zapalenie wątroby
de: Infektionskrankheit | übertragbare Krankheit | meldepflichtige Krankheit | Infektiologie | Infektion
da: infektionssygdom | smitsom sygdom | smitsomme sygdomme | infektionsmedicin | =smitte | smittetal
sv: infektionssjukdom | smittsam sjukdom | smittsamma sjukdomar | infektionssjukvård | =smitta | smittspridning
no: infeksjonssykdom | smittsom sykdom | smittsomme sykdommer | infeksjonsmedisin | =smitte | smittespredning | smittetall
fr: maladie infectieuse | maladies transmissibles | infectiologie | maladies infectieuses
more: infekcijsk* bolezn* | nakazlin* | infekcn* nemoc* | enfermedades infecciosas | malattie infettive | doencas infecciosas | infectieziekt* | epatit* | infekcni nemoci

# vaccination < prevention ~ epidemic, child-health-clinic
any: vaccin* | vakcin* | vaktsin* | vaksin* | vacuna* | vacina* | imuniz* | immunis* | immuniz*
en: vaccination | immunisation | vaccine | immunization | vaccine coverage | immunisation programme
fi: rokotus | rokottaminen | rokote | rokotu* | rokotte*
et: vaktsineerimine | immuniseerimine | vaktsiin | vaktsiini* | immuniseerimis*
lv: vakcinācija | vakcīna | potēšana | vakcīn* | vakcinācij*
lt: skiepijimas | vakcinacija | skiepai | vakcina | skiepij*
pl: szczepienie | szczepionka | szczepie* | szczepień
de: Impfung | Impfungen | Impfquote | impf*
da: vaccination | vaccine | vaccinationer | børnevaccination
sv: vaccination | vaccin | vaccinationer
no: vaksinasjon | vaksinering | vaksinasjonsprogram
fr: vaccination | immunisation
more: ockovan* | ockovac* | cepljenj* | cijepljen* | oltas

# epidemic < public-health ~ infectious-disease, covid-19
any: epidemi* | pandemi* | outbreak*
en: epidemic | pandemic | outbreak | disease outbreak
fi: epidemia | pandemia | epidemia*
et: epideemia | pandeemia | kontaktsete tuvastamine | epideemia*
lv: epidēmija | pandēmija | kontaktpersonu apzināšana | uzliesmojums
lt: epidemija | pandemija | protrūkis
pl: epidemia | pandemia
de: Epidemie | Pandemie | Ausbruch
da: epidemi | pandemi | udbrud | smitsom sygdom overvågning
sv: epidemi | pandemi | utbrott
no: epidemi | pandemi | utbrudd
fr: épidémie | pandémie | recherche de contacts

# epidemiology < public-health, statistics ~ epidemic, disease-surveillance
any: epidemiolog* | epidemiológ* | epidemioloog* | epidemioloģ*
en: epidemiology | epidemiological analysis | prevalence | incidence of disease | incidence rate | morbidity | survival analysis | competing risks
fi: epidemiologia | esiintyvyys | ilmaantuvuus | sairastavuus
et: epidemioloogia | haigestumus | haiguste levimus
lv: epidemioloģija | saslimstība | slimību izplatība
lt: epidemiologija | sergamumas | sergamum* | ligų paplitimas | ligotumas
pl: epidemiologia | zachorowalność | zachorowalnoś* | chorobowość | zapadalność
de: Epidemiologie | Inzidenz | Prävalenz | Morbidität
da: epidemiologi | prævalens | incidens | sygelighed
sv: epidemiologi | prevalens | incidens | sjuklighet
no: epidemiologi | prevalens | insidens | sykelighet
fr: épidémiologie | prévalence | morbidité | incidence des maladies
more: prevalencia | morbilidad | prevalenza | morbilità | prevalência | prevalentie | prevalence nemocí | obolevnost | prevalență | morbiditate

# covid-19 < infectious-disease ~ epidemic, vaccination
any: covid* | coronavirus* | koronavirus* | koronawirus* | koroonaviirus* | SARS-CoV-2 | kovid* | novel coronavirus
en: COVID-19 | coronavirus | SARS-CoV-2 | covid
fi: koronavirus | korona | koronapandemia | koronarokotu*
et: koroonaviirus | COVID-19 | koroona | koroonakriis
lv: Covid-19 | koronavīruss | koronavīrus*
lt: COVID-19 | koronavirusas | korona virusas
pl: COVID-19 | koronawirus | SARS-CoV-2
de: COVID-19 | Corona | Coronavirus | Corona-Pandemie
da: COVID-19 | coronavirus | corona
sv: covid-19 | coronavirus | corona
no: covid-19 | koronavirus | korona
fr: COVID-19 | coronavirus | covid long

# tuberculosis < infectious-disease ~ respiratory-medicine
any: tubercul* | tuberkul* | ftiziatr*
en: tuberculosis | TB treatment | TB screening
fi: tuberkuloosi | tuberkuloosi* | keuhkotuberkuloosi
et: tuberkuloos | tuberkuloosi*
lv: tuberkuloze | tuberkuloz* | ftiziopneimonoloģija
lt: tuberkuliozė | tuberkulioz*
pl: gruźlica | gruźlic*
de: Tuberkulose | Tuberkuloseüberwachung
da: tuberkulose | tuberkulosebehandling
sv: tuberkulos | tuberkulosbehandling
no: tuberkulose | tuberkulosekontroll
fr: tuberculose | lutte antituberculeuse

# hiv < infectious-disease ~ sexual-health
any: HIV | HIV-1 | AIDS
en: HIV | human immunodeficiency virus | HIV/AIDS | antiretroviral therapy
fi: HIV-infektio | hiv | hiv-positiivi* | antiretroviraalihoito
et: HIV-nakkus | HIV-positiivne | antiretroviirusravi
lv: HIV infekcija | cilvēka imūndeficīta vīruss | antiretrovirālā terapija
lt: ŽIV | žmogaus imunodeficito virusas | ŽIV infekcija | AIDS
pl: zakażenie HIV | ludzki wirus niedoboru odporności | leczenie antyretrowirusowe
de: HIV-Infektion | HIV/Aids | antiretrovirale Therapie
da: hiv-infektion | hiv | antiretroviral behandling
sv: hivinfektion | hiv | antiretroviral behandling
no: hivinfeksjon | hiv | antiretroviral behandling
fr: infection par le VIH | VIH/sida | traitement antirétroviral
more: VIH | SIDA

# sexual-health < prevention ~ hiv, gynaecology
any: contracep* | kontracep* | anticoncep* | antykoncep* | antikoncep* | chlamyd* | klamyd* | antikontsep*
en: sexual health | sexually transmitted infection | contraception | sexual and reproductive health | STI testing
fi: seksuaaliterveys | sukupuolitauti | ehkäisyneuvonta | seksuaaliterveyde* | sukupuolitau* | raskauden ehkäisy
et: seksuaaltervis | suguhaigus | seksuaaltervise nõustamine | sugulisel teel levivad | rasestumisvastased
lv: seksuālā veselība | seksuāli transmisīvās slimības | seksuāl* transmisīv* | kontracepcija | reproduktīvā veselība
lt: lytinė sveikata | lytiškai plintančios ligos | lytin* sveikat* | kontracepcija
pl: zdrowie seksualne | choroby przenoszone drogą płciową | zdrowi* seksualn* | antykoncepcja | zdrowie reprodukcyjne
de: sexuelle Gesundheit | sexuell übertragbare Infektionen | Verhütung | STI-Test
da: seksuel sundhed | seksuelt overførte sygdomme | kønssygdomme
sv: sexuell hälsa | könssjukdomar | sexuellt överförda infektioner | STI-mottagning
no: seksuell helse | seksuelt overførbare infeksjoner | prevensjon | kjønnssykdommer
fr: santé sexuelle | infections sexuellement transmissibles | contraception | IST | santé sexuelle et reproductive
more: salud sexual | salute sessuale | saude sexual | seksuele gezondheid

# prevention ~ public-health, lifestyle, cancer-screening
en: disease prevention | preventive care | health promotion | preventive medicine | health checks
fi: terveyden edistäminen | ehkäisevä terveydenhuolto | terveystarkastus | terveydenedistämi*
et: haiguste ennetamine | tervise edendamine | tervisedendus | ennetustöö | ennetav tervishoid
lv: slimību profilakse | veselības veicināšana | veselīb* veicināšan*
lt: ligų prevencija | sveikatos stiprinimas | sveikat* stiprinim* | profilaktin* patikrinim*
pl: profilaktyka | profilaktyka zdrowotna | promocja zdrowia | profilaktyk* zdrowotn* | zapobieganie chorobom
de: Prävention | Gesundheitsförderung | Präventionsprogramm | Vorsorgeuntersuchung | Gesundheitsvorsorge
da: sygdomsforebyggelse | sundhedsfremme | helbredstjek | forebyggelse af sygdom
sv: sjukdomsförebyggande | förebyggande vård | hälsofrämjande | hälsokontroll | hälsosamtal
no: sykdomsforebygging | helsefremmende | forebyggende helsearbeid | helsesjekk
fr: prévention en santé | promotion de la santé | médecine préventive | bilan de prévention
more: prevencion salud | prevencao saude | prevenc* zdrav* | preventie gezondheid | promocion de la salud | promozione della salute | gezondheidsbevordering | prevenzione sanitaria | prevencion de la enfermedad | prevence nemoci

# lifestyle < prevention ~ physical-activity, nutrition, smoking-cessation
en: lifestyle | healthy lifestyle | wellbeing
fi: elintavat | elämäntavat | elintapamuuto* | elintap* | hyvinvoinnin edistäminen | elämäntapamuuto*
et: elustiil | tervislik eluviis | eluviis | heaolu tervis | elustiil*
lv: dzīvesveids | veselīgs dzīvesveids | veselīg* dzīvesveid* | labsajūta
lt: gyvensena | sveika gyvensena | gyvenimo būdas | sveik* gyvensen* | savijauta
pl: styl życia | zdrowy styl życia | dobrostan | zdrow* styl* życia
de: Lebensstil | gesunder Lebensstil | Wohlbefinden
da: livsstil | sund livsstil | sundhedsvaner | mental trivsel
sv: levnadsvanor | livsstil | välbefinnande | hälsosamma levnadsvanor | levnadsvana
no: levevaner | livsstil | frisklivssentral | levevane*
fr: mode de vie | hygiène de vie | modes de vie
more: estilo de vida | estilos de vida | stile di vita | stili di vita | leefstijl* | zivotni styl | zivotneho stylu | zivljenjski slog | wellness | zdravy zivotny styl

# smoking-cessation < lifestyle ~ addiction
any: tabaquism* | tabagism* | nikotin* | nicotin* | smokefree | anti-tobacco
en: smoking cessation | quit smoking | stop smoking service | nicotine | tobacco use | tobacco control | smoking
fi: tupakoinnin lopettaminen | tupakasta vieroitus | tupakointi | tupako* | nikotiini
et: suitsetamisest loobumine | suitsetamine | suitsetamise* | nikotiin | tubakatoo*
lv: smēķēšanas atmešana | smēķēšana | smēķēšan* | tabakas lietošan*
lt: metimas rūkyti | rūkymas | rūkym* | tabako vartojim*
pl: rzucanie palenia | palenie tytoniu | palenia tytoniu | nikotyna | rzuceni* palenia
de: Raucherentwöhnung | Rauchstopp | Tabakentwöhnung | Nichtraucher* | Rauchfrei*
da: rygestop | rygning | tobaksafvænning | rygestopkursus
sv: rökavvänjning | sluta röka | tobaksavvänjning | rökning | rökfri*
no: røykeslutt | røyking | tobakksavvenning | slutte å røyke | snusslutt
fr: sevrage tabagique | arrêt du tabac | tabagisme | arrêter de fumer | tabacolog* | dépendance tabagique
more: stoppen met roken | koureni | deshabituacion tabaquica | odvykani koureni

# alcohol < addiction, lifestyle
any: alcoolism* | alcoholism* | alkoholism* | alkoholizm* | alcolism*
en: alcohol use | alcohol abuse | alcoholism | alcohol dependence | alcohol consumption | alcohol intake
fi: alkoholinkäyttö | alkoholiriippuvuus | alkoholin käyttö | alkoholiongelma | alkoholiongelmai*
et: alkoholi tarvitamine | alkoholisõltuvus | alkoholitarvitamine
lv: alkohola lietošana | alkoholisms | atkarība no alkohola
lt: alkoholio vartojimas | alkoholizmas | priklausomybė nuo alkoholio
pl: spożywanie alkoholu | alkoholizm | uzależnienie od alkoholu
de: Alkoholkonsum | Alkoholabhängigkeit | Alkoholismus | Alkoholsucht
da: alkoholforbrug | alkoholbehandling | alkoholmisbrug | alkoholvaner
sv: alkoholbruk | alkoholberoende | riskbruk | alkoholvanor | alkoholintag | alkoholkonsumtion
no: alkoholbruk | alkoholavhengighet | alkoholvaner | alkoholmisbruk | alkoholforbruk
fr: consommation d'alcool | alcoolisme | alcoologie | dépendance alcoolique
more: consumo de alcohol

# physical-activity < lifestyle ~ wearable, physiotherapy
any: fitness app* | fitness track*
en: physical activity | physical exercise | sports performance | cycling performance | exercise tracking | workout | exercise and nutrient
fi: fyysinen aktiivisuus | liikuntaneuvonta | liikuntaharjoit* | liikunnan edistäminen | liikunta-aktiivisuus
et: füüsiline aktiivsus | liikumisharrastus | kehaline aktiivsus | liikumisaktiivsus
lv: fiziskā aktivitāte | fiziskās aktivitātes | fizisk* aktivitāt* | fiziskie vingrinājumi
lt: fizinis aktyvumas | fizin* aktyvum* | mankšta | fiziniai pratimai
pl: aktywność fizyczna | ćwiczenia fizyczne | aktywnoś* fizyczn* | ruch fizyczny
de: körperliche Aktivität | Bewegung und Sport | Bewegungsförderung | körperliche Bewegung
da: fysisk aktivitet | bevægelse og motion | fysisk træning | motion og sundhed | bevæge sig mere
sv: fysisk aktivitet | fysisk träning | motion på recept | röra sig mer | rörelse och motion
no: fysisk aktivitet | mosjon | fysisk trening | bevege seg mer
fr: activité physique | exercice physique | sport santé
more: actividad fisica | attivita fisica | atividade fisica | lichaamsbeweging | fyzick* aktivit* | telesn* dejavnost* | telesn* aktivnost* | tjelesna aktivnost | activitate fizica

# fall-prevention ~ elderly-care, older-person, fall-detection
en: fall prevention | fall risk
fi: kaatumisten ehkäisy | kaatuminen | kaatumistunnistin | kaatumi* ehkäis* | kaatumisriski
et: kukkumiste ennetamine | kukkumisoht | kukkumine
lv: kritienu profilakse | kritienu risks | kritienu risk*
lt: griuvimų prevencija | pargriuvimas | griuvimų rizika
pl: zapobieganie upadkom | ryzyko upadków | detekcja upadków | wykrywanie upadku | upadki pacjentów
de: Sturzprophylaxe | Sturzereignis
da: faldforebyggelse | faldulykker
sv: fallprevention | fallrisk | fallolyckor
no: fallforebygging | fallrisiko | fallulykker
fr: prévention des chutes | chutes des personnes âgées
more: valpreventie* | prevencion de caidas | caidas | prevenzione cadute | preprecevanje padcev | prevence padu | valdetect*

# pain < clinical-specialty ~ palliative-care
any: analges* | analget* | fibromialg* | fibromyalg*
en: pain management | chronic pain | pain assessment | pain relief | pain treatment
fi: kivunhoito | krooninen kipu | kipu | kipupotilas | kivunhoido* | kipupoliklinikka
et: valuravi | krooniline valu | valu hindamine
lv: sāpju ārstēšana | hroniskas sāpes | sāpes | sāpju terapija
lt: skausmo gydymas | lėtinis skausmas | skausmas | skausm* gydym*
pl: leczenie bólu | ból przewlekły | ból | ocena bólu | poradnia leczenia bólu
de: Schmerztherapie | chronische Schmerzen | Schmerz | Schmerzen | Schmerzmanagement
da: smertebehandling | kroniske smerter | smerter | smerteklinik | smertevurdering
sv: smärtbehandling | långvarig smärta | smärta | smärtlindring | smärtskattning
no: smertebehandling | kroniske smerter | smerte | smerter | smertelindring
fr: prise en charge de la douleur | douleur chronique | douleur | évaluation de la douleur
more: pijnbestrijding* | dolor cronico | terapia del dolore | dor cronica | lecba bolesti

# palliative-care < clinical-specialty ~ hospice, pain, home-care
any: palliativ* | paliativ* | paliatyw* | palliatif*
en: palliative care | end-of-life care | advance care planning | palliative
fi: palliatiivinen hoito | oirehoito | elämän loppuvaihe | palliatiivi* | hoitotahto
et: palliatiivravi | elulõpuravi | toetusravi | palliatiiv*
lv: paliatīvā aprūpe | dzīves nogales aprūpe | paliatīv*
lt: paliatyvioji pagalba | paliatyvi* | paliatyvioji slauga
pl: opieka paliatywna | medycyna paliatywna | opieka u kresu życia
de: Palliativversorgung | Palliativmedizin | Palliative Care | Patientenverfügung | Versorgung am Lebensende
da: palliation | palliativ indsats | livets afslutning | lindrende behandling
sv: palliativ vård | vård i livets slutskede | livets slutskede
no: palliativ behandling | lindrende behandling | omsorg ved livets slutt | palliasjon
fr: soins palliatifs | directives anticipées | médecine palliative | soins de fin de vie | patients en fin de vie
more: palliatieve | terminale zorg

# emergency-medicine < clinical-specialty ~ emergency-department, resuscitation
any: traumatolog* | politraum* | polytraum*
en: emergency medicine | acute medicine | trauma care | traumatology | major trauma | disaster medicine
fi: akuuttilääketiede | traumapotilas | ensiapu | akuuttilääketietee*
et: erakorraline meditsiin | traumatoloogia | esmaabi
lv: neatliekamā medicīna | traumatoloģija | pirmā palīdzība
lt: skubioji medicina | traumatologija | ekstremalių situacijų medicina | pirmoji pagalba
pl: medycyna ratunkowa | traumatologia | pierwsza pomoc | centrum urazowe
de: Notfallmedizin | Akutmedizin | Unfallchirurgie | Traumatologie | Katastrophenmedizin
da: akutmedicin | traumecenter | traumatologi | førstehjælp | katastrofemedicin
sv: akutmedicin | traumavård | traumatologi | katastrofmedicin | första hjälpen
no: akuttmedisin | traumebehandling | traumatologi | førstehjelp | katastrofemedisin
fr: médecine d'urgence | traumatologie | premiers secours | polytraumatisé
more: medicina de urgencias | medicina d'urgenza | urgentna medicina | urgentni medicina | medicina de emergencia

# resuscitation < emergency-medicine ~ emergency-medical-services
any: resuscit*
en: resuscitation | cardiac arrest | cardiopulmonary resuscitation | defibrillator | CPR training
fi: elvytyshoito | sydänpysähdys | defibrillaattori | sydäniskuri | elvytyksen | painelu-puhalluselvytys
et: elustamine | südameseiskus | defibrillaator | elustami*
lv: atdzīvināšana | sirds apstāšanās | defibrilators | kardiopulmonālā reanimācija
lt: gaivinimas | širdies sustojimas | defibriliatorius | pradinis gaivinimas
pl: resuscytacja | zatrzymanie krążenia | defibrylator | nagłe zatrzymanie krążenia | resuscytac*
de: Reanimation | Herzstillstand | Wiederbelebung
da: genoplivning | hjertestop | defibrillator
sv: hjärt-lungräddning | hjärtstopp | HLR | defibrillator
no: hjerte-lunge-redning | hjertestans | HLR | gjenopplivning
fr: réanimation cardio-pulmonaire | arrêt cardiaque | massage cardiaque
more: reanimatie | rianimazione cardio* | ozivljanj* | reanimac* kardio*

# orthopaedics < clinical-specialty, surgery ~ rehabilitation
any: ortoped* | ortopaed* | artros* | arthros* | artroplast* | arthroplast* | muskuloskelet* | musculoskelet* | musculoesquelet* | muskulatoor* | osteopor* | endoprot* | orthoped* | orthopaed* | orthopad*
en: orthopaedics | orthopedics | joint replacement | musculoskeletal | osteoporosis | arthroplasty | bone fracture
fi: ortopedia | tekonivel | tuki- ja liikuntaelin* | tekonivelleikkaus | murtuma | nivelrikko
et: ortopeedia | liigeseproteesimine | luumurd | luu- ja lihaskonna haigused | osteoporoos | ortopeedi*
lv: ortopēdija | locītavu endoprotezēšana | kaulu lūzums | balsta un kustību aparāts | osteoporoze
lt: ortopedija | sąnarių endoprotezavimas | kaulų lūžiai | osteoporozė | judėjimo atramos aparatas
pl: ortopedia | endoprotezoplastyka | złamanie kości | narząd ruchu | narządu ruchu | osteoporoza
de: Orthopädie | Gelenkersatz | Endoprothetik | Fraktur | Muskel-Skelett-Erkrankung | Osteoporose
da: ortopædkirurgi | ortopædi | hofte- og knæalloplastik | knoglebrud | muskel- og skeletlidelser | knogleskørhed
sv: ortopedi | ledprotes | fraktur | höft- och knäprotes | rörelseorganen | benskörhet
no: ortopedi | leddprotese | brudd ortopedi | hofteprotese | muskel- og skjelettplager | benskjørhet
fr: orthopédie | prothèse de hanche | arthroplastie | fracture osseuse | troubles musculosquelettiques | ostéoporose

# rheumatology < clinical-specialty, chronic-disease ~ immunology-allergy
any: reumatolog* | rheuma* | revmatolog* | rhumato* | artrit* | arthrit* | reumatoloog* | reumatoid* | revmatoid*
en: rheumatology | rheumatoid arthritis | arthritis | rheumatic disease
fi: reumatologia | nivelreuma | reuma | reumasairau* | reumapotilas
et: reumatoloogia | reumatoidartriit | reuma | liigesehaigus
lv: reimatoloģija | reimatoīdais artrīts | reimat* | locītavu slimības
lt: reumatologija | reumatoidinis artritas | reumat* | sąnarių ligos
pl: reumatologia | reumatoidalne zapalenie stawów | reumat* | choroby stawów
de: Rheumatologie | rheumatoide Arthritis | Rheuma | Gelenkerkrankung
da: reumatologi | leddegigt | gigt | gigtsygdom
sv: reumatologi | ledgångsreumatism | reumatisk sjukdom | reumatiker
no: revmatologi | leddgikt | revmatisk sykdom | revmatisme
fr: rhumatologie | polyarthrite rhumatoïde | arthrite | rhumatisme | maladie rhumatismale

# neurology < clinical-specialty ~ stroke, epilepsy
any: neurolog* | neuroloog* | neurochirurg* | nevrolog* | neurokirurg* | neurocirug* | neurosurg* | migren* | migraen* | migraine* | neirolog* | neurodegener* | migrane
en: neurology | neurological disease | neurosurgery | migraine | brain injury
fi: neurologia | aivosairaus | neurokirurgia | migreeni | aivovamma | aivosairau*
et: neuroloogia | närvihaigus | neurokirurgia | migreen | ajutrauma | ajuhaigus
lv: neiroloģija | nervu sistēmas slimības | neiroķirurģija | migrēna | smadzeņu trauma
lt: neurologija | nervų sistemos ligos | neurochirurgija | migrena | galvos smegenų trauma
pl: neurologia | choroby układu nerwowego | neurochirurgia | migrena | uraz mózgu
de: Neurologie | neurologische Erkrankung | Neurochirurgie | Migräne | Hirnverletzung
da: neurologi | hjernesygdom | neurokirurgi | migræne | hjerneskade
sv: neurologi | hjärnsjukdom | neurokirurgi | migrän | hjärnskada
no: nevrologi | hjernesykdom | nevrokirurgi | migrene | hjerneskade
fr: neurologie | maladie neurologique | neurochirurgie | migraine | lésion cérébrale | traumatisme crânien

# epilepsy < neurology ~ electroencephalography
any: epilep*
en: epilepsy | seizure detection | epileptic seizure
fi: epilepsia | epilepsiapotilas | epilepsiakohtau* | kouristuskohtaus
et: epilepsia | epilepsiahoog | epileptiline hoog
lv: epilepsija | epilepsijas lēkme | epileptiska lēkme
lt: epilepsija | epilepsijos priepuolis | epileptinis priepuolis
pl: padaczka | napad padaczkowy | epilepsja
de: Epilepsie | epileptischer Anfall | Krampfanfall | Anfallserkennung
da: epilepsi | epileptisk anfald | krampeanfald
sv: epilepsi | epileptiska anfall | krampanfall
no: epilepsi | epileptisk anfall | anfallsdeteksjon
fr: épilepsie | crise d'épilepsie | crises épileptiques

# movement-disorder < neurology, chronic-disease
any: parkinson* | multiple skleros* | huntington*
en: Parkinson's disease | multiple sclerosis | movement disorder | ALS disease
fi: Parkinsonin tauti | MS-tauti | multippeliskleroosi | liikehäiriösairau*
et: Parkinsoni tõbi | hulgiskleroos | sclerosis multiplex
lv: Parkinsona slimība | multiplā skleroze | multipl* skleroz*
lt: Parkinsono liga | išsėtinė sklerozė | išsėtin* skleroz*
pl: choroba Parkinsona | stwardnienie rozsiane | zaburzenia ruchowe
de: Parkinson-Krankheit | Multiple Sklerose | Bewegungsstörung | Morbus Parkinson
da: Parkinsons sygdom | multipel sklerose | bevægelsesforstyrrelse | dissemineret sklerose
sv: Parkinsons sjukdom | multipel skleros | rörelsestörning
no: Parkinsons sykdom | multippel sklerose | bevegelsesforstyrrelse
fr: maladie de Parkinson | sclérose en plaques | trouble du mouvement
more: esclerosis multiple | sclerosi multipla | multipla skler* | roztrousen* skleroz*

# gastroenterology < clinical-specialty ~ endoscopy
any: gastroentero* | hepatolog* | crohn* | kolit* | celiak* | coeliac* | celiac* | zoliak* | maag-darm-lever*
en: gastroenterology | inflammatory bowel disease | liver disease | Crohn's disease | coeliac disease
fi: gastroenterologia | tulehduksellinen suolistosairaus | maksasairaus | keliakia | vatsasairaudet | IBD-potilas
et: gastroenteroloogia | põletikuline soolehaigus | maksahaigus | tsöliaakia | seedetrakti haigus
lv: gastroenteroloģija | iekaisīga zarnu slimība | aknu slimības | celiakija
lt: gastroenterologija | uždegiminė žarnyno liga | kepenų ligos | celiakija
pl: gastroenterologia | nieswoiste zapalenie jelit | choroby wątroby | celiakia | nieswoist* chorob* zapaln* jelit
de: Gastroenterologie | chronisch-entzündliche Darmerkrankung | Lebererkrankung | Zöliakie
da: gastroenterologi | inflammatorisk tarmsygdom | leversygdom | cøliaki | mave-tarm-sygdom
sv: gastroenterologi | inflammatorisk tarmsjukdom | leversjukdom | celiaki | magtarm*
no: gastroenterologi | inflammatorisk tarmsykdom | leversykdom | cøliaki
fr: gastro-entérologie | maladie inflammatoire de l'intestin | hépatologie | MICI | maladie coeliaque | hépato-gastro-entérologie
more: colitis

# chronic-disease ~ prevention, telemonitoring, care-plan
en: chronic disease | chronic condition | long-term condition | noncommunicable disease | chronic care | disease management
fi: pitkäaikaissairaus | krooninen sairaus | pitkäaikaissairau* | kansansairaudet | krooni* sairau*
et: krooniline haigus | kroonilised haigused | krooniline haige | kroonilis* haigus* | mittenakkushaigused
lv: hroniska slimība | hroniskas slimības | hronisk* slimīb* | hroniskie pacienti | neinfekciju slimības
lt: lėtinė liga | lėtinės ligos | lėtinės neinfekcinės ligos | lėtinėmis ligomis | lėtinių ligų
pl: choroba przewlekła | choroby przewlekłe | chorob* przewlekł* | pacjent* przewlekle chor* | choroby niezakaźne
de: chronische Erkrankung | chronische Krankheit | chronisch kranke | Chroniker | Disease-Management-Programm | DMP
da: kronisk sygdom | kroniske sygdomme | kronisk syge | kronikere | kronikerprogram
sv: kronisk sjukdom | kroniska sjukdomar | långvarig sjukdom | kroniker | kroniskt sjuka
no: kronisk sykdom | kroniske sykdommer | kronisk syke | kronikere
fr: maladie chronique | maladies chroniques | affection de longue durée | ALD | pathologies chroniques
more: enfermedad* cronic* | malattie croniche | doenca* cronica* | cronicidad | kronicn* bolezn* | chronick* onemocnen* | chronick* nemoc* | chronische ziekte* | chronische aandoening* | boli cronice | pacient* cronic*

# multimorbidity < chronic-disease ~ geriatrics, integrated-care
any: multimorbid* | komorbid* | comorbid* | polimorbid* | pluripatolog* | pluripathol* | polymorbid* | polypharm* | polifarm*
en: multimorbidity | comorbidity | complex patients | polypharmacy | multiple chronic conditions
fi: monisairastavuus | monisairas | monilääkitys | monisaira* | paljon palveluja tarvitsevat
et: multimorbiidsus | kaasuvad haigused | polüfarmaatsia | riskipatsientide ravi | kaasuvad haigus*
lv: multimorbiditāte | blakusslimības | polifarmācija | komorbiditāt*
lt: multimorbidiškumas | gretutinės ligos | polifarmacija | gretutin* lig*
pl: wielochorobowość | choroby współistniejące | polipragmazja | chorob* współistniej*
de: Multimorbidität | Komorbidität | Polypharmazie | Begleiterkrankung | Mehrfacherkrankung
da: multisygdom | multimorbiditet | komorbiditet | polyfarmaci | multisyge
sv: multisjuklighet | samsjuklighet | multisjuka | polyfarmaci | komorbiditet
no: multimorbiditet | samsykelighet | polyfarmasi | komorbiditet
fr: polypathologie | multimorbidité | comorbidité | polymédication | patients complexes

# geriatrics < clinical-specialty ~ elderly-care, older-person
any: geriatr* | geriaatr* | gerontolog* | gerontoloog*
en: geriatrics | frailty | geriatric assessment | gerontology | frail elderly
fi: geriatria | hauraus | gerastenia | hauraus-raihnausoireyhtymä
et: geriaatria | haprus | geriaatriline hindamine | geriaatria*
lv: geriatrija | trauslums vecumā | geriatrs | novecošana
lt: geriatrija | senatvinis silpnumas | geriatr*
pl: geriatria | zespół kruchości | całościowa ocena geriatryczna
de: Geriatrie | Altersmedizin | Gebrechlichkeit | geriatrisches Assessment
da: geriatri | skrøbelighed | skrøbelige ældre | geriatrisk vurdering
sv: geriatrik | skörhet | sköra äldre | geriatrisk bedömning
no: geriatri | skrøpelighet | skrøpelige eldre | geriatrisk vurdering
fr: gériatrie | fragilité de la personne âgée | évaluation gériatrique | médecine gériatrique
more: fragilid* anciano | fragilita anziano

# rare-disease ~ genetics, registry
any: orphanet | ORPHAcode*
en: rare disease | rare disorder | orphan disease | orphan drug | rare diseases | cystic fibrosis
fi: harvinaissairaus | harvinaissairau* | harvinaiset sairaudet | orpolääke
et: haruldane haigus | harvikhaigus | harvikhaigu* | haruldased haigused
lv: reta slimība | retās slimības | retu slimību | retajām slimībām
lt: reta liga | retos ligos | retų ligų | retomis ligomis
pl: choroba rzadka | choroby rzadkie | chorób rzadkich | lek sierocy
de: seltene Erkrankung | seltene Krankheit | seltene Erkrankungen | Zentrum für seltene Erkrankungen
da: sjælden sygdom | sjældne sygdomme | sjældne diagnoser
sv: sällsynt sjukdom | sällsynta diagnoser | sällsynta hälsotillstånd | sällsynta sjukdomar
no: sjelden sykdom | sjeldne diagnoser | sjeldne sykdommer
fr: maladie rare | maladies rares | médicament orphelin | centre de référence maladies rares
more: enfermedad* rara* | malattie rare | doenca* rara* | zeldzame ziekte* | redk* bolezn* | vzacn* onemocnen* | zriedkav* choroby | rijetk* bolest* | boli rare | cystick* fibroz*

# electrocardiography < cardiology ~ vital-signs, medical-device
any: elektrokardi* | electrocardi* | elettrocardi* | ECG | EKG
en: electrocardiography | electrocardiogram | ECG | heart rhythm monitoring | ECG recording
fi: sydänfilmi | EKG | sydänsähkökäyrä | Holter-tutkimus
et: elektrokardiogramm | EKG | EKG-uuring | Holter-uuring
lv: elektrokardiogramma | elektrokardiogrāfija | EKG | Holtera monitorēšana
lt: elektrokardiograma | EKG | EKG tyrimas | Holterio stebėsena
pl: elektrokardiografia | badanie EKG | EKG
de: Elektrokardiogramm | EKG | Elektrokardiographie | Holter
da: elektrokardiogram | EKG | hjertekardiogram | hjemme-EKG
sv: elektrokardiogram | EKG | vilo-EKG
no: elektrokardiogram | EKG | hvile-EKG
fr: électrocardiogramme | ECG | électrocardiographie

# electroencephalography < neurology ~ epilepsy
any: elektroencefal* | electroencefal* | electroenceph* | elektroenzeph* | neurofyziolog* | neurophysiol* | neurofysiol* | neurofisiol* | elektromiograf* | electromyogra*
en: electroencephalography | clinical neurophysiology | electromyography | EEG recording | EEG monitoring | EEG data | EEG analysis | scalp EEG
fi: aivosähkökäyrä | EEG | kliininen neurofysiologia | aivosähkökäyrä*
et: elektroentsefalograafia | EEG | neurofüsioloogia
lv: elektroencefalogrāfija | EEG | neirofizioloģija
lt: elektroencefalografija | EEG | neurofiziologija
pl: elektroencefalografia | EEG | neurofizjologia kliniczna
de: Elektroenzephalographie | klinische Neurophysiologie | EEG-Gerät | EEG-Ableitung | EEG-Untersuchung
da: elektroencefalografi | EEG | klinisk neurofysiologi
sv: elektroencefalografi | EEG | klinisk neurofysiologi
no: elektroencefalografi | EEG | klinisk nevrofysiologi
fr: électroencéphalographie | EEG | neurophysiologie clinique | électromyographie
more: EEG

# vital-signs ~ telemonitoring, early-warning-score, intensive-care
any: oximetr* | oksimetr* | oksymetr* | pulsoxim* | pulsossim*
en: vital signs | heart rate | patient monitoring | physiological parameters | vital parameters | patient vitals
fi: elintoiminnot | peruselintoiminnot | vitaalielintoiminnot | potilasmonitorointi | potilasvalvonta
et: elulised näitajad | vitaalnäitajad | patsiendimonitor | hapniku saturatsioon | elulis* näitaj*
lv: dzīvības rādītāji | pacienta monitorings | vitāl* funkcij* | skābekļa saturācija
lt: gyvybiniai rodikliai | gyvybin* funkcij* | paciento monitoravimas | paciento monitorius
pl: parametry życiowe | funkcje życiowe | monitorowanie parametrów życiowych | saturacja | kardiomonitor
de: Vitalparameter | Vitalwerte
da: vitale parametre | patientovervågning | patientmonitorering
sv: vitalparametrar | vitala funktioner | patientmonitorering
no: vitale parametre | pasientovervåking | vitale tegn | pasientmonitorering
fr: signes vitaux | monitorage patient
more: constantes vitales | signos vitales | parametri vitali | sinais vitais | vitale functies | vitale parameter* | zivljenjsk* funkcij* | vitaln* funkc* | semne vitale | saturatiemet*

# mechanical-ventilation < intensive-care ~ medical-device, respiratory-medicine
any: ventiloterap* | intubac* | intubat*
en: ventilator therapy | non-invasive ventilation | ventilator settings | home ventilation | mechanical ventilator | mechanically ventilated | invasive ventilation | ventilator patient
fi: hengityslaitehoito | hengityskone | mekaaninen ventilaatio | respiraattori | hengityslai*
et: mehaaniline ventilatsioon | hingamisaparaat | kopsude kunstlik ventilatsioon | hingamisaparaat*
lv: mākslīgā plaušu ventilācija | elpināšanas aparāts | mākslīg* plauš* ventilāc*
lt: dirbtinė plaučių ventiliacija | plaučių ventiliatorius | dirbtin* plauč* ventiliac*
pl: wentylacja płuc | respirator | wentylacja zastępcza | wentylacja mechaniczna pacjenta
de: Beatmung | maschinelle Beatmung | Heimbeatmung | außerklinische Intensivpflege
da: respiratorbehandling | mekanisk ventilation | hjemmerespirator
sv: respiratorvård | respirator | mekanisk ventilation | hemrespirator
no: respiratorbehandling | mekanisk ventilasjon | pustemaskin | hjemmerespirator
fr: ventilation artificielle | respirateur | ventilation assistée | ventilation non invasive
more: ventilacion mecanica | ventilazione meccanica | umela plicni ventilace | kunstmatige ventilatie | beademing* | ventilacao mecanica | respirador* | respiratori polmonar*

# forensic-medicine < clinical-specialty ~ pathology
any: autops* | tanatolog* | mortuar*
en: forensic medicine | autopsy | cause of death | forensic toxicology | mortuary
fi: oikeuslääketiede | ruumiinavaus | ruumiinavau* | kuolemansyyn selvitys
et: kohtuarstlik ekspertiis | lahang | surmapõhjus | kohtumeditsiin
lv: tiesu medicīna | autopsija | nāves cēloņu datubāze
lt: teismo medicina | autopsija
pl: medycyna sądowa | sekcja zwłok | przyczyn* zgonu
de: Rechtsmedizin | Obduktion
da: retsmedicin | obduktion | ligsyn
sv: rättsmedicin | obduktion
no: rettsmedisin | obduksjon | legeerklæring om dødsfall
fr: médecine légale | autopsie
more: medicina forens* | medicina legal* | sodn* medicin* | soudni lekar* | sudsk* medicin* | forensi* medi*

# neuroimaging < medical-imaging, neurology ~ magnetic-resonance-imaging, image-analysis
any: neuroimag* | neuroradiolog* | neuroobraz* | neurobild* | tractograph* | fMRI
en: neuroimaging | brain imaging | brain MRI | functional MRI | neuroradiology
fi: aivokuvantaminen | neuroradiologia | aivojen kuvantaminen
et: neurokuvamine | aju kuvamine | neuroradioloogia
lv: neiroattēlveidošana | smadzeņu attēldiagnostika | neiroradioloģija
lt: neurovaizdinimas | smegenų vaizdinimas | neuroradiologija
pl: neuroobrazowanie | obrazowanie mózgu | neuroradiologia
de: Neurobildgebung | Hirnbildgebung | Neuroradiologie
da: hjernescanning | neuroradiologi | billeddannelse af hjernen
sv: hjärnavbildning | neuroradiologi | hjärnröntgen
no: hjerneavbildning | nevroradiologi | hjernebilder
fr: neuro-imagerie | imagerie cérébrale | neuroradiologie

# growth-monitoring < paediatrics ~ child-health-clinic, malnutrition
en: growth monitoring | growth chart | growth curve | child growth | paediatric growth | height and weight of children
fi: kasvukäyrä | lapsen kasvun seuranta | kasvuseuranta
et: kasvukõver | lapse kasvu jälgimine | kasvugraafik
lv: augšanas līkne | bērna augšanas uzraudzība | augšanas diagramma
lt: augimo kreivė | vaiko augimo stebėsena | augimo diagrama
pl: siatka centylowa | monitorowanie wzrostu dziecka | krzywa wzrostu
de: Wachstumskurve | Perzentilenkurve | Wachstumsverlauf | Somatogramm
da: vækstkurve | barnets vækst | vækstmonitorering
sv: tillväxtkurva | barnets tillväxt | tillväxtkurvor
no: vekstkurve | barnets vekst | percentilskjema
fr: courbe de croissance | suivi de la croissance | croissance de l'enfant

# malnutrition ~ nutrition, child, public-health
any: malnutri* | malnutric* | undernutri* | malnutriz*
en: malnutrition | undernutrition | malnourished children | acute malnutrition | stunting
fi: aliravitsemus | vajaaravitsemus | aliravitsemuksen seulonta
et: alatoitumus | väärtoitumus | alatoitumuse sõeluuring
lv: nepietiekams uzturs | malnutrīcija | uztura nepietiekamība
lt: nepakankama mityba | mitybos nepakankamumas | prasta mityba
pl: niedożywienie | niedożywien* | ocena niedożywienia
de: Unterernährung | Fehlernährung
da: fejlernæring | underernæring | fejlernæringsscreening
sv: malnutrition | felnäring
no: feilernæring | ernæringssvikt
fr: malnutrition | sous-nutrition

# menstrual-health < gynaecology ~ health-tracking, fertility-treatment
any: menstru* | menopaus* | perimenopaus*
en: menstrual health | menstrual cycle | period tracker | menstruation calendar | fertility calendar | menopause
fi: kuukautiskierto | kuukautiset | kuukautiskalenteri | vaihdevuodet
et: menstruaaltsükkel | menstruatsioon | menstruatsioonikalender | menopaus
lv: menstruālais cikls | menstruāciju kalendārs | menopauze
lt: menstruacijų ciklas | mėnesinių kalendorius | menopauzė
pl: cykl menstruacyjny | kalendarz menstruacyjny | miesiączka | menopauza
de: Menstruationszyklus | Zykluskalender | Menstruation | Wechseljahre
da: menstruationscyklus | menstruationskalender | overgangsalder
sv: menstruationscykel | menskalender | menstruation | klimakteriet
no: menstruasjonssyklus | menskalender | menstruasjon | overgangsalder
fr: cycle menstruel | calendrier menstruel | menstruations | ménopause

# domestic-violence ~ social-care, mental-health
any: femicid* | gender-based violence
en: domestic violence | violence against women | gender-based violence | intimate partner violence | sexual assault | abusive relationship
fi: lähisuhdeväkivalta | perheväkivalta | naisiin kohdistuva väkivalta | seksuaaliväkivalta
et: lähisuhtevägivald | perevägivald | naistevastane vägivald | seksuaalvägivald
lv: vardarbība ģimenē | vardarbība pret sievietēm | seksuālā vardarbība
lt: smurtas artimoje aplinkoje | smurtas prieš moteris | seksualinis smurtas
pl: przemoc domowa | przemoc w rodzinie | przemoc wobec kobiet | przemoc seksualna
de: häusliche Gewalt | Gewalt gegen Frauen | sexualisierte Gewalt | Gewaltschutz
da: vold i nære relationer | vold mod kvinder | seksuelle overgreb | partnervold
sv: våld i nära relationer | mäns våld mot kvinnor | sexuellt våld
no: vold i nære relasjoner | vold mot kvinner | seksuelle overgrep | partnervold
fr: violences conjugales | violences faites aux femmes | violences sexuelles | violences intrafamiliales

# ergonomics < occupational-health, prevention ~ orthopaedics
any: repetitive strain
en: ergonomics | repetitive strain injury | workplace ergonomics | posture correction | computer breaks
fi: ergonomia | rasitusvamma | työergonomia | taukoliikunta
et: ergonoomika | ülekoormusvigastus | tööasend
lv: ergonomika | pārslodzes traumas | darba poza
lt: ergonomika | pasikartojančio krūvio traumos | darbo poza
pl: ergonomia | ergonomia pracy | urazy przeciążeniowe
de: Ergonomie | Arbeitsplatzergonomie | Überlastungsbeschwerden | RSI-Syndrom
da: ergonomi | arbejdsstillinger | overbelastningsskader
sv: ergonomi | belastningsskador | arbetsställningar
no: ergonomi | belastningsskader | arbeidsstillinger
fr: ergonomie au travail | troubles musculo-squelettiques au travail | posture de travail | gestes et postures
`
