/** Where care is given, who gives and receives it, and the way through it. */
export const care = `
# care-setting
en: care setting | healthcare facility | health care provider organisation | healthcare institution | point of care setting
fi: hoitoympäristö | terveydenhuollon toimintayksikkö | hoitolaitos* | hoitoyksikkö
et: raviasutus | tervishoiuasutus* | tervishoiuteenuse osutaja
lv: ārstniecības iestāde | veselības aprūpes iestāde | ārstniecīb* iestād*
lt: sveikatos priežiūros įstaiga | gydymo įstaiga | sveikat* priežiūr* įstaig* | ASPĮ
pl: placówka medyczna | podmiot leczniczy | placówk* ochrony zdrowia | podmiot* lecznicz* | zakład opieki zdrowotnej
de: Gesundheitseinrichtung | Leistungserbringer | medizinische Einrichtung | medizinische Versorgungseinrichtung
da: behandlingssted | sundhedsinstitution | plejeenhed
sv: vårdinrättning | vårdenhet | vårdgivare | vårdform
no: behandlingssted | helseinstitusjon | helsevirksomhet
fr: établissement de santé | structure de soins | lieu de soins | établissement sanitaire | ESMS
more: ustanov* zdravstv* | zdravotnick* zariz*
! Nordic and Baltic words name the institution, as their laws do (ārstniecības iestāde, ASPĮ, podmiot leczniczy)

# hospital < care-setting ~ inpatient-care
any: hospital | hospitalar* | spital*
en: hospital | inpatient facility | medical centre | acute care hospital
fi: sairaala | keskussairaala | sairaaloi* | aluesairaala
et: haigla | keskhaigla | regionaalhaigla | haigla*
lv: slimnīca | slimnīc*
lt: ligoninė | ligonin*
pl: szpital | szpital*
de: Krankenhaus | Klinikum | Klinik | Krankenhäuser | Kliniken | Spital
da: sygehus | hospital | sygehuse
sv: sjukhus | lasarett | länssjukhus
no: sykehus | sjukehus | helseforetak
fr: hôpital | établissement hospitalier | centre hospitalier | hospitali* publi* | hôpitaux | hospitalier | hospitalière | hospitaliers | hospitalières
more: hospitais | ospedal* | ziekenhui* | nemocnic* | bolnic* | bolnisnic* | korhaz*

# specialist-hospital < hospital
! who buys, not what for: the field in the name of a hospital or an institute says little about the need
any: onkolog* cent* | kardiolog* cent* | onkolog* institut* | kardiolog* institut*
en: specialist hospital | cancer centre | cancer hospital | cancer institute | heart centre | heart hospital | psychiatric hospital | orthopaedic hospital | eye hospital | maternity hospital | institute of oncology | institute of cardiology | radiotherapy centre | blood transfusion centre
fi: erikoissairaala | syöpäkeskus | sydänsairaala | psykiatrinen sairaala | naistenklinikka
et: erihaigla | psühhiaatriahaigla | onkoloogiakeskus | südamekeskus | psühhiaatriakliinik
lv: specializētā slimnīca | psihoneiroloģiskā slimnīca | onkoloģijas centrs | kardioloģijas centrs | bērnu klīniskā universitātes slimnīca | psihiatrijas slimnīca
lt: specializuota ligoninė | psichiatrijos ligoninė | onkologijos institutas | vėžio institutas | vėžio centras | širdies centras
pl: szpital specjalistyczny | szpital psychiatryczny | szpital onkologiczny | szpital chorób płuc | szpital pulmonologiczny | szpital ortopedyczny | szpital położniczy | centrum onkologii | instytut onkologii | narodowy instytut onkologii | instytut kardiologii | centrum kardiologii | instytut hematologii | instytut psychiatrii | instytut reumatologii | instytut matki i dziecka | centrum zdrowia dziecka
de: Fachkrankenhaus | Fachklinik | Krebszentrum | Tumorzentrum | Krebsforschungszentrum | Herzzentrum | Herzklinik | Kinderkrankenhaus | Augenklinik | Frauenklinik | Nervenklinik | Lungenklinik | psychiatrische Klinik | Klinik für Psychiatrie | Zentrum für Psychiatrie | orthopädische Klinik | onkologisches Zentrum
da: specialsygehus | specialhospital | børnehospital | kræftcenter | hjertecenter | psykiatrisk hospital
sv: specialistsjukhus | cancercentrum | hjärtcentrum | psykiatrisk klinik | ögonsjukhus | regionalt cancercentrum
no: spesialsykehus | spesialistsykehus | kreftsenter | hjertesenter | psykiatrisk sykehus | radiumhospital
fr: hôpital spécialisé | centre de radiothérapie | centre national de radiothérapie | centre de lutte contre le cancer | institut de cancérologie | institut de cardiologie | institut de cardiologie et de chirurgie | institut du cancer | centre hospitalier spécialisé | centre hospitalier de neuro-psychiatrie | hôpital psychiatrique | hôpital d'enfants | établissement public de santé mentale | centre de transfusion sanguine | maternité régionale
# university-hospital < hospital ~ research
en: university hospital | teaching hospital | academic medical centre | academic hospital
fi: yliopistollinen sairaala | yliopistosairaala | yliopisto* keskussairaala | yliopistollis* sairaal*
et: ülikooli kliinikum | ülikoolihaigla | kliinikum
lv: universitātes slimnīca | klīniskā universitātes slimnīca | universitāt* slimnīc*
lt: universiteto ligoninė | universitetinė ligoninė | universitet* ligonin* | universitet* klinik*
pl: szpital uniwersytecki | szpital kliniczny | uniwersyteck* szpital* | kliniczn* szpital*
de: Universitätsklinikum | Universitätsklinik | Uniklinik | Universitätsspital | Universitätsmedizin
da: universitetshospital | universitetssygehus
sv: universitetssjukhus | akademiskt sjukhus
no: universitetssykehus | universitetssjukehus
fr: centre hospitalier universitaire | CHU | CHRU | hôpital universitaire
more: hospital universit* | azienda ospedaliero-universitaria | klinick* centr* | fakultni nemocnic* | hospital clinico

# primary-care < care-setting ~ general-practice, health-centre
en: primary care | primary health care | primary healthcare | community health care
fi: perusterveydenhuolto | avoterveydenhuolto | perustason terveydenhuol* | perusterveydenhuol*
et: esmatasandi tervishoid | esmatasand* | esmatasandi arstiabi
lv: primārā veselības aprūpe | primār* veselīb* aprūp* | primār* aprūp*
lt: pirminė sveikatos priežiūra | pirmin* sveikat* priežiūr* | PSPC | pirmin* ambulator* priežiūr*
pl: podstawowa opieka zdrowotna | POZ | podstawow* opiek* zdrowotn*
de: Primärversorgung | Grundversorgung | hausärztliche Versorgung | Primärarzt*
da: primærsektor | almen praksis sektor | praksissektor | primære sundhedsvæsen
sv: primärvård
no: primærhelsetjeneste | kommunehelsetjeneste | allmennhelsetjeneste | primærhelsetenest*
fr: soins primaires | soins de premier recours | médecine de ville | soins de santé primaires | première ligne de soins
more: atencion primaria | assistenza primaria | cuidados de saude primarios | eerstelijnszorg | primarn* zdravstv* | cure primarie

# health-centre < primary-care
en: health centre | health center | community health centre | health station | community clinic
fi: terveyskeskus | terveysasema | terveyskesku* | sosiaali- ja terveysasema
et: tervisekeskus | esmatasandi tervisekeskus | tervisekesku*
lv: veselības centrs | veselīb* centr* | doktorāts
lt: sveikatos centras | pirminės sveikatos priežiūros centras | sveikatos centr*
pl: ośrodek zdrowia | przychodnia zdrowia | ośrodk* zdrowia | centrum zdrowia
de: Gesundheitszentrum | Medizinisches Versorgungszentrum | MVZ | Primärversorgungszentrum
da: sundhedshus | sundhedscenter | kommunalt sundhedscenter
sv: vårdcentral | hälsocentral | familjecentral
no: helsesenter | helsestasjon og legesenter | legesenter
fr: centre de santé | maison de santé | maison de santé pluriprofessionnelle | MSP | CPTS
more: centro de salud | centro de saude | casa della comunita | gezondheidscentr* | zdravstven* dom | zdravotn* stredisk*

# general-practice < primary-care ~ physician
en: general practice | general practitioner | GP practice | family doctor | family medicine | family physician
fi: yleislääkärin vastaanotto | yleislääketiede | yleislääkäri | perhelääkäri | omalääkäri
et: perearst | perearstikeskus | perearst* | peremeditsiin
lv: ģimenes ārsta prakse | ģimenes ārsts | ģimen* ārst* | ģimenes medicīna
lt: šeimos gydytojas | šeimos medicina | šeim* gydytoj* | bendrosios praktikos gydytoj*
pl: lekarz rodzinny | lekarz POZ | lekarz* rodzinn* | medycyna rodzinna | praktyka lekarska
de: Hausarztpraxis | Hausarzt | Allgemeinmedizin | Arztpraxis | hausärztlich* | niedergelassene Ärzte
da: almen praksis | praktiserende læge | alment praktiserende læge | lægepraksis | lægehus | egen læge
sv: allmänmedicin | husläkare | allmänläkare | familjeläkare | distriktsläkare
no: fastlege | allmennlege | allmennmedisin | fastlegekontor | legekontor
fr: médecine générale | médecin généraliste | médecin traitant | cabinet médical
more: medico de familia | medico di base | medicina generale | huisart* | prakticky lekar | medicina familiar | obiteljsk* medicin* | druzinsk* medicin*

# home-care < care-setting ~ elderly-care, nursing
en: home care | homecare | home health care | domiciliary care | home nursing | home help | care at home
fi: kotihoito | kotisairaanhoito | kotipalvelu | kotihoido* | kotihoito*
et: koduhooldus | koduõendus | koduteenus | koduhooldu* | koduõendus*
lv: aprūpe mājās | mājas aprūpe | veselības aprūpe mājās | aprūp* mājās
lt: slauga namuose | pagalba į namus | slaug* namuose | ambulatorinės slaugos paslaugos namuose | integrali pagalba
pl: opieka domowa | opieka w domu pacjenta | pielęgniarska opieka domowa | opiek* domow* | usługi opiekuńcze
de: häusliche Pflege | ambulante Pflege | Pflegedienst | ambulanter Pflegedienst | Hauskrankenpflege | Spitex
da: hjemmepleje | hjemmesygepleje | hjemmehjælp
sv: hemtjänst | hemsjukvård | kommunal hälso- och sjukvård | hemvård
no: hjemmetjeneste | hjemmesykepleie | hjemmebaserte tjenester | hjemmehjelp | heimetenest*
fr: soins à domicile | aide à domicile | SSIAD | maintien à domicile | services à domicile
more: thuiszorg | assistenza domiciliar* | atencion domiciliaria | domac* pec* | pomoc na domu | cuidados domiciliarios | pecovatelsk* sluzb*

# hospital-at-home < home-care, hospital ~ telemonitoring
en: hospital at home | virtual ward | home hospital | hospital in the home
fi: kotisairaala | virtuaalisairaala | kotisairaalat | virtuaaliosasto
et: koduhaigla | haigla kodus | virtuaalhaigla
lv: mājas stacionārs | slimnīca mājās | stacionārs mājās
lt: stacionaras namuose | ligoninė namuose | virtualus stacionaras
pl: szpital domowy | hospitalizacja domowa | wirtualny oddział
de: Krankenhaus zu Hause | virtuelle Station | stationsersetzende Versorgung zu Hause | stationsäquivalente Behandlung
da: hjemmeindlæggelse | indlæggelse i eget hjem | hjemmehospital | virtuel indlæggelse | hjemmebehandling
sv: avancerad sjukvård i hemmet | ASIH | hemsjukhus | sluten vård i hemmet | virtuell vårdavdelning
no: hjemmesykehus | digital hjemmeoppfølging sykehus | virtuell sengepost | avansert hjemmesykehus
fr: hospitalisation à domicile | HAD | hôpital à domicile
more: hospitalizacion a domicilio | ospedalizzazione domiciliare | hospitalizacao domiciliaria

# elderly-care < care-setting ~ nursing-home, older-person, home-care
any: long-term care
en: elderly care | aged care | eldercare | long-term care | care of older people | senior care
fi: vanhustenhuolto | ikääntyneiden palvelut | vanhuspalvelut | pitkäaikaishoito | iäkkäiden palvelut
et: eakate hooldus | pikaajaline hooldus | eakate hoolekanne | eakate hoolde*
lv: vecu cilvēku aprūpe | senioru aprūpe | ilgstoša aprūpe | veco ļaužu aprūp*
lt: pagyvenusių žmonių priežiūra | senelių priežiūra | ilgalaikė priežiūra | senyvo amžiaus asmenų globa
pl: opieka nad osobami starszymi | opieka senioralna | opieka długoterminowa | opiek* długoterminow* | opieka nad seniorami
de: Altenpflege | Langzeitpflege | Seniorenbetreuung | Altenhilfe
da: ældrepleje | ældreområdet | ældresektor
sv: äldreomsorg | äldrevård | vård och omsorg om äldre
no: eldreomsorg | pleie og omsorg | pleie- og omsorgstjenester | eldretjeneste
fr: prise en charge des personnes âgées | gérontologie | secteur gérontologique | soins de longue durée | dépendance des personnes âgées | grand âge
more: ouderenzorg | atencion a mayores | assistenza anziani | cuidados a idosos | pece o seniory

# nursing-home < elderly-care ~ assisted-living
en: nursing home | residential care home | skilled nursing facility | old people's home | long-term care facility | care home resident
fi: hoitokoti | vanhainkoti | hoivakoti | ympärivuorokautinen palveluasuminen | hoitokodi* | hoivakodi*
et: hooldekodu | õendus- ja hooldekodu | väljaspool kodu osutatav üldhooldusteenus | hooldekodu*
lv: aprūpes nams | pansionāts | sociālās aprūpes centrs | pansionāt* | aprūpes centr*
lt: globos namai | slaugos namai | senelių namai | slaugos ligoninė | globos nam* | slaugos nam*
pl: dom opieki | dom pomocy społecznej | DPS | zakład opiekuńczo-leczniczy | ZOL | dom seniora
de: Pflegeheim | Altenheim | Seniorenheim | stationäre Pflegeeinrichtung | Alten- und Pflegeheim | Pflegeeinrichtung
da: plejehjem | plejecenter | plejebolig
sv: särskilt boende | vård- och omsorgsboende | äldreboende | SÄBO | sjukhem
no: sykehjem | sjukeheim | omsorgssenter | bo- og omsorgssenter | helsehus
fr: maison de retraite | EHPAD | établissement d'hébergement pour personnes âgées | USLD
more: residencia de mayores | residencia geriatrica | casa di riposo | verpleeghui* | woonzorgcentr* | domov pro seniory | dom starejsih

# assisted-living < elderly-care
any: ambient assisted living
en: assisted living | sheltered housing | supported housing | independent living support | housing related support | =supported =living
fi: palveluasuminen | tuettu asuminen | senioriasuminen | palvelutalo | asumispalvelu | palveluasumi*
et: toetatud elamine | teenusmaja | toetatud elamise teenus
lv: atbalstīta dzīvošana | grupu māja | pakalpojumu dzīvoklis | atbalstīt* dzīvošan*
lt: savarankiško gyvenimo namai | grupinio gyvenimo namai | apsaugotas būstas
pl: mieszkanie wspomagane | mieszkania chronione | mieszkalnictwo wspomagane | mieszkania wspomagane
de: betreutes Wohnen | Servicewohnen | altersgerechtes Wohnen | Wohnen mit Assistenz
da: ældrebolig | beskyttet bolig | botilbud | bofællesskab
sv: trygghetsboende | stödboende | gruppboende | servicebostad | LSS-boende
no: omsorgsbolig | bofellesskap | bemannet bolig | tilrettelagt bolig
fr: résidence autonomie | habitat inclusif | résidence services seniors | logement accompagné
more: beschermd wonen

# emergency-care < care-setting ~ emergency-department, emergency-medical-services
en: emergency care | urgent care | acute care | out-of-hours care | unscheduled care | emergency health services | emergency medical care
fi: päivystyshoito | akuuttihoito | kiirevastaanotto | ensihoito ja päivystys | päivystyspoliklinik* | yhteispäivysty* | päivystysvastaanot* | terveydenhuollon päivystys
et: erakorraline abi | vältimatu abi | erakorralise abi | kiirabi ja erakorraline meditsiin | vältimatu* abi*
lv: neatliekamā palīdzība | neatliekamā medicīniskā palīdzība | neatliekam* palīdzīb* | steidzamā palīdzība
lt: skubioji pagalba | būtinoji medicinos pagalba | skubi* pagalb* | skubioj* medicin* pagalb* | būtinoj* pagalb*
pl: pomoc doraźna | opieka w nagłych przypadkach | stany nagłe | nocna i świąteczna opieka | pomoc* doraźn*
de: Notfallversorgung | Akutversorgung | Notfallmedizinische Versorgung | ärztlicher Bereitschaftsdienst | ärztlicher Notdienst | kassenärztlicher Notdienst
da: akutområdet | akutbehandling | lægevagt | akutberedskab
sv: akutsjukvård | akutvård | jourmottagning | akut omhändertagande | närakut
no: akutthjelp | legevakt | akuttbehandling | øyeblikkelig hjelp | akutthelsetjeneste
fr: soins d'urgence | permanence des soins | soins non programmés | aide médicale urgente | prise en charge des urgences
more: atencion de urgenc* | pronto soccorso | spoedeisende | spoedzorg | urgencias | urgentn* pec* | assistencia de urgencia

# emergency-department < emergency-care, hospital ~ triage
en: emergency department | emergency room | accident and emergency | casualty department | emergency ward
fi: päivystyspoliklinikka | yhteispäivystys | päivystyspoliklini* | ensiapupoliklinikka | akuuttivastaanotto
et: erakorralise meditsiini osakond | EMO | traumapunkt | valvetuba
lv: neatliekamās palīdzības nodaļa | neatliekamās medicīnas uzņemšanas nodaļa | uzņemšan* nodaļ*
lt: skubiosios pagalbos skyrius | skubiosios medicinos pagalbos skyrius | priėmimo-skubios pagalbos skyr*
pl: szpitalny oddział ratunkowy | SOR | oddział ratunkowy | oddzia* ratunkow*
de: Notaufnahme | zentrale Notaufnahme | ZNA | Notfallambulanz | Notfallzentrum
da: akutmodtagelse | akutafdeling | skadestue | fælles akutmodtagelse | akutklinik
sv: akutmottagning | akutklinik
no: akuttmottak | akuttmottaket | skadelegevakt | mottaksavdeling
fr: service des urgences | service d'accueil des urgences | SAU | urgences hospitalières | passage aux urgences | gestion des urgences | logiciel des urgences | dossier des urgences
more: servicio de urgencias | spoedeisende hulp | SEH | urgentni prijem | dipartimento di emergenza

# emergency-medical-services < emergency-care ~ dispatch, patient-transport
any: prehospital* | preospedal* | ambulanss*
en: emergency medical services | ambulance service | ambulance | prehospital care | paramedic | EMS system
fi: ensihoito | ensihoitopalvelu | ambulanssi | sairaankuljetus | ensihoido* | ensihoitaja
et: kiirabi | kiirabiteenus | kiirabibrigaad | kiirabiauto
lv: ātrā palīdzība | neatliekamās medicīniskās palīdzības dienests | NMPD | ātrā medicīniskā palīdzība
lt: greitoji medicinos pagalba | GMP | greitoj* pagalb* | greitosios medicinos pagalbos tarnyba
pl: ratownictwo medyczne | pogotowie ratunkowe | zespół ratownictwa medycznego | karetka pogotowia | ratownictw* medyczn*
de: Rettungsdienst | Notarzt | präklinisch* | Notfallsanitäter
da: ambulancetjeneste | præhospital indsats | ambulance | ambulanceberedskab | præhospital*
sv: ambulanssjukvård | prehospital vård | ambulans | ambulanssjukvården
no: ambulansetjeneste | prehospitale tjenester | ambulanse | prehospital*
fr: aide médicale urgente SAMU | SMUR | ambulance | soins préhospitaliers | transport sanitaire urgent
more: ambulancia* | zachranna sluzba | zachrann* zdravotn* sluzb* | resevalni prevoz

# health-advice-line < primary-care ~ triage, telemedicine
en: health advice line | nurse helpline | healthcare call centre
fi: terveysneuvontapuhelin
et: perearsti nõuandetelefon | perearsti nõuandeliin
lv: ģimenes ārstu konsultatīvais tālrunis | medicīniskā konsultācija pa tālruni
lt: sveikatos konsultacijų linija | konsultacijos telefonu linija | medicinos konsultacijų telefon*
pl: teleplatforma pierwszego kontaktu | infolinia medyczna | telefoniczna porada medyczna | infolinia pacjenta
de: Gesundheitshotline | telefonische Ersteinschätzung | Gesundheitstelefon
da: lægetelefon | akuttelefon | Akuttelefonen 1813 | sundhedsrådgivning telefon
sv: sjukvårdsupplysning | sjukvårdsrådgivning | rådgivning 1177
no: legevakttelefon | helsetelefon | telefonrådgivning helse | helserådgivning per telefon
fr: ligne de conseil médical | plateforme téléphonique de santé | conseil médical par téléphone | télérégulation
more: NHS 111

# intensive-care < hospital ~ anaesthesia, vital-signs, mechanical-ventilation
any: rianimazione | intensivist*
en: intensive care | intensive care unit | ICU | critical care | high dependency unit
fi: tehohoito | teho-osasto | tehohoido* | tehovalvonta | tehohoito-osasto
et: intensiivravi | intensiivraviosakond | intensiivravi osakond | intensiivravi*
lv: intensīvā terapija | intensīvās terapijas nodaļa | intensīv* terapij* | reanimācija | reanimācij*
lt: intensyvioji terapija | reanimacija | reanimacijos skyrius | intensyvi* terapij* | intensyv* slaug*
pl: intensywna terapia | oddział intensywnej terapii | OIOM | OIT | intensywn* terapi* | oddział anestezjologii i intensywnej terapii
de: Intensivmedizin | Intensivstation | Intensivpflege | Intensivtherapie | ITS
da: intensivafdeling | intensiv terapi | intensivbehandling | intensivmedicin
sv: intensivvård | intensivvårdsavdelning | IVA | intensivvårdsmedicin
no: intensivavdeling | intensivmedisin | intensivbehandling | intensivpasient
fr: réanimation | soins intensifs | soins critiques | unité de soins intensifs | USI
more: cuidados intensivos | terapia intensiva | terapie intensiva | intenzivni pece | intenzivna nega | intenzivne nege | intenzivna starostlivost

# operating-theatre < hospital ~ surgery, perioperative-care
en: operating theatre | operating room | surgical suite | theatre management | operating rooms
fi: leikkaussali | leikkausosasto | leikkausyksikkö | leikkaussal*
et: operatsioonituba | operatsiooniplokk | operatsioonitu* | operatsiooniosakond
lv: operāciju zāle | operāciju bloks | operāciju zāl* | operācij* blok*
lt: operacinė | operacinės blokas | operacin* blok* | operacinių
pl: sala operacyjna | blok operacyjny | blok* operacyjn* | sale operacyjne
de: Operationssaal | OP-Saal | OP-Bereich | Operationssäle | Zentral-OP
da: operationsstue | operationsgang | operationsafdeling
sv: operationssal | operationsavdelning | operationsenhet
no: operasjonsstue | operasjonsavdeling
fr: bloc opératoire | salle d'opération | blocs opératoires | salle de bloc
more: quirofan* | sala operatoria | operatiekamer* | operacni sal* | operacijsk* dvoran* | bloco operatorio | blocco operatorio

# ward < hospital ~ inpatient-care, bed-management
en: hospital ward | inpatient ward | nursing unit | bedside | ward patients | patients across a ward
fi: vuodeosasto | osastohoito | vuodeosast* | sairaalaosasto
et: statsionaarne osakond | haiglaosakond | statsionaarsed osakonnad
lv: slimnīcas nodaļa | stacionāra nodaļa | slimnīc* nodaļ* | slimnīcas palāta
lt: ligoninės skyrius | stacionaro skyrius | palata | stacionar* skyri*
pl: oddział szpitalny | oddzia* szpitaln* | oddziały szpitala | sala chorych
de: Bettenstation | Krankenhausstation | Pflegestation | Krankenstation | Normalstation
da: sengeafdeling | sengeafsnit | hospitalsafdeling
sv: vårdavdelning | slutenvårdsavdelning | avdelningsvård
no: sengepost | sengeavdeling | sykehusavdeling
fr: service d'hospitalisation | unité de soins | unité d'hospitalisation | service de soins
more: verpleegafdeling* | unidad de hospitalizacion | reparto ospedaliero | reparto di degenza | luzkov* oddelen*

# inpatient-care < hospital
en: inpatient care | inpatient | secondary care | hospital stay | inpatients
fi: sairaalahoito | erikoissairaanhoito | erikoissairaanhoido* | vuodeosastohoito
et: statsionaarne ravi | haiglaravi | eriarstiabi | statsionaarne arstiabi | statsionaarne õendusabi
lv: stacionārā aprūpe | sekundārā veselības aprūpe | stacionārā palīdzība | stacionārā ārstēšan* | slimnīcas stacionārs
lt: stacionarinis gydymas | specializuota medicinos pagalba | stacionarin* paslaug* | stacionarin* gydym* | stacionarin* skyri*
pl: leczenie szpitalne | lecznictwo szpitalne | leczenie stacjonarne | lecznictw* stacjonarn* | pobyt w szpitalu
de: stationäre Versorgung | stationäre Behandlung | stationärer Aufenthalt | vollstationär
da: stationær behandling | sekundærsektor | somatisk indlæggelse | indlagte patienter
sv: slutenvård | specialiserad vård | sluten vård | specialistvård | inneliggande patient
no: spesialisthelsetjeneste | døgnbehandling | innlagte pasienter | døgnopphold
fr: hospitalisation complète | séjour hospitalier | soins hospitaliers | patient hospitalisé | soins secondaires
more: hospitalizacion | ricovero ospedaliero | degenza | klinische opname | internamento

# outpatient-care < care-setting ~ outpatient-clinic
any: ambulato* | poliambulator*
en: outpatient care | ambulatory care | outpatient | outpatient services
fi: avohoito | polikliininen hoito | avohoido* | avosairaanhoito | polikliini*
et: ambulatoorne ravi | ambulatoorne eriarstiabi | ambulatoor* | päevaravi ja ambulatoorne ravi
lv: ambulatorā aprūpe | ambulatorā palīdzība | ambulator* aprūp* | ambulatorie pakalpojumi
lt: ambulatorinis gydymas | ambulatorinė priežiūra | ambulatorin* | ambulatorinės paslaugos
pl: opieka ambulatoryjna | ambulatoryjna opieka specjalistyczna | AOS | lecznictwo ambulatoryjne | ambulatoryjn*
de: ambulante Versorgung | ambulante Behandlung | ambulanter Bereich | ambulante medizinische Versorgung
da: ambulant behandling | ambulant forløb | ambulante patienter
sv: öppenvård | öppen vård | öppenvårdsbesök
no: poliklinisk behandling | dagbehandling | poliklinisk virksomhet | poliklinisk*
fr: soins ambulatoires | consultations externes | soins externes | activité externe | secteur ambulatoire
more: ambulantn* | consultas externas

# outpatient-clinic < outpatient-care
any: poliklini* | policlini* | polyklini* | polikliin*
en: outpatient clinic | outpatient department | specialist clinic | polyclinic | walk-in clinic
fi: poliklinikka | poliklini* | lääkäriasema | erikoispoliklinikka
et: polikliinik | ambulatoorium | erialakliinik | kliinik
lv: poliklīnika | ambulance | ambulatorā nodaļa | speciālistu prakse
lt: poliklinika | konsultacijų poliklinika | konsultacinė poliklinika
pl: poradnia specjalistyczna | przychodnia | przychodni* | gabinet lekarski | poradnia | poradnie
de: Ambulanz | Facharztpraxis | Poliklinik | Hochschulambulanz | Institutsambulanz
da: ambulatorium | ambulatorier | speciallægepraksis | speciallægeklinik
sv: specialistmottagning | öppenvårdsmottagning | mottagningsverksamhet | läkarmottagning | poliklinik
no: poliklinikk | poliklinikker | spesialistpoliklinikk | avtalespesialist
fr: consultation spécialisée | plateau de consultation | policlinique | centre de consultation

# day-surgery < outpatient-care, surgery
en: day surgery | ambulatory surgery | day case | same-day surgery | ambulatory surgery center
fi: päiväkirurgia | päiväkirurgi*
et: päevakirurgia | päevaravi | päevakirurgi*
lv: dienas stacionārs | dienas ķirurģija | ambulatorā ķirurģija | dienas stacionār*
lt: dienos chirurgija | dienos stacionaras | dienos chirurg* | dienos stacionar*
pl: chirurgia jednego dnia | chirurgia ambulatoryjna | chirurgi* jednego dnia
de: Tageschirurgie | ambulantes Operieren | Tagesklinik | ambulante Operation | AOP
da: dagkirurgi | sammedagskirurgi | ambulant operation
sv: dagkirurgi | dagkirurgisk*
no: dagkirurgi | dagkirurgisk*
fr: chirurgie ambulatoire | hôpital de jour | hospitalisation de jour | UCA
more: chirurgia ambulatoria | cirugia mayor ambulatoria | dagchirurgie | jednodenn* chirurg* | cirurgia de ambulatorio

# school-health < primary-care ~ child, prevention
en: school health service | school nursing | school health care | student health service | school health record
fi: kouluterveydenhuolto | opiskeluterveydenhuolto | opiskeluhuolto | kouluterveydenhuol* | kouluterveydenhoitaja
et: koolitervishoid | koolitervishoiuteenus | kooliõde | koolitervishoiu*
lv: skolas medicīna | skolas medmāsa | skolas veselība | skolēnu veselības aprūpe | skolas ārstniecības persona
lt: mokinių sveikata | sveikatos priežiūra mokykloje | mokyklos visuomenės sveikatos specialist* | mokin* sveikat*
pl: medycyna szkolna | pielęgniarka szkolna | zdrowie uczniów | opieka zdrowotna nad uczniami
de: Schulgesundheit | Schulgesundheitsdienst | Schulgesundheitspflege | Schularzt | schulärztlich*
da: skolesundhedspleje | skolesundhedstjeneste | skolesundhedsplejerske | sundhedsplejerske
sv: elevhälsa | skolhälsovård | skolsköterska | elevhälsan
no: skolehelsetjeneste | helsesykepleier | skolehelse | skolehelsetenest*
fr: santé scolaire | médecine scolaire | infirmière scolaire | santé des élèves
more: sanidad escolar | salud escolar | schoolgezondheidszorg | jeugdgezondheidszorg | saude escolar

# occupational-health < primary-care ~ prevention
en: occupational health | occupational medicine | occupational health service | workplace health | corporate health
fi: työterveyshuolto | työterveys | työterveyshuol* | työterveyslääkäri
et: töötervishoid | töötervishoiuteenus | töötervishoiu* | töötervishoiuarst
lv: arodveselība | arodmedicīna | arodslimīb* | arodārst*
lt: darbo medicina | profesinė sveikata | darbuotojų sveikata | profesinės ligos | darbo medicinos
pl: medycyna pracy | medycyn* pracy | lekarz medycyny pracy
de: Arbeitsmedizin | betriebliches Gesundheitsmanagement | Betriebsarzt | arbeitsmedizinisch*
da: arbejdsmedicin | arbejdsmiljø og sundhed | arbejdsmedicinsk* | virksomhedssundhed
sv: företagshälsovård | företagshälsa | arbetsmedicin
no: bedriftshelsetjeneste | arbeidsmedisin | arbeidshelse
fr: santé au travail | SPSTI | médecin du travail
more: salud laboral | medicina del lavoro | arbodienst | medicina do trabalho | salud ocupacional | pracovni lekar* | medicina dela

# maternity-clinic < primary-care ~ maternity-care, child-health-clinic
en: antenatal clinic | maternity clinic | prenatal clinic | antenatal care
fi: äitiysneuvola | neuvola | äitiyspoliklinikka | neuvolapalvelut
et: naistenõuandla | naistekliinik | raseduse jälgimine | rasedate nõuandla
lv: grūtnieču aprūpe | antenatālā aprūpe | sieviešu konsultācija | grūtniec* aprūp*
lt: moterų konsultacija | nėščiųjų priežiūra | nėštumo priežiūra | nėšči* priežiūr*
pl: poradnia dla kobiet w ciąży | poradnia K | opieka przedporodowa | poradni* położnicz*
de: Schwangerenvorsorge | Schwangerenberatung | Geburtsvorbereitung | Mutterschaftsvorsorge
da: jordemodercenter | svangreomsorg | jordemoderkonsultation | graviditetsbesøg
sv: mödravårdscentral | barnmorskemottagning | mödrahälsovård | mödravård
no: svangerskapsomsorg | jordmortjeneste | svangerskapskontroll | svangerskapspoliklinikk
fr: consultation prénatale | protection maternelle et infantile | suivi de grossesse | soins prénatals
more: verloskundigenpraktijk* | consultorio familiare

# child-health-clinic < primary-care ~ paediatrics, child, vaccination
en: child health clinic | well-baby clinic | child health service | child health centre
fi: lastenneuvola | lastenneuvola* | perheneuvola | lapsen terveystarkastus
et: lapse tervisekontroll | laste tervisekontroll | beebikontroll | laste jälgimine perearstikeskuses
lv: bērnu profilaktiskā aprūpe | bērnu veselības pārbaude | patronāža | bērn* profilaktisk* apskat*
lt: vaiko sveikatos patikrinimas | vaikų profilaktiniai patikrinimai | vaikų konsultacija
pl: poradnia dla dzieci zdrowych | bilans zdrowia dziecka | patronaż | poradni* dziecięc*
de: Kindervorsorgeuntersuchung | Mütterberatung | U-Untersuchungen | Mütter- und Väterberatung
da: sundhedspleje | børneundersøgelse | kommunal sundhedspleje småbørn | børnesundhed
sv: barnavårdscentral | barnhälsovård | BVC | barnhälsovården
no: helsestasjon | helsestasjons- og skolehelsetjeneste | helsestasjonstjenest*
fr: consultation du nourrisson | suivi de l'enfant | santé de l'enfant | carnet de santé de l'enfant
more: consultatiebureau* | control del nino sano

# pharmacy < care-setting ~ pharmacist
any: farmac* | farmaz* | apothek* | apotek* | apotheek* | pharmacy | pharmacies | pharmaci*
en: pharmacy | community pharmacy | drugstore | pharmacies
fi: apteekki | apteekin | apteekit | avoapteekki | farmasia
et: apteek | apteegi* | üldapteek | farmaatsia
lv: aptieka | aptiek* | farmācija
lt: vaistinė | vaistin* | farmacija
pl: apteka | aptek* | farmacj*
de: Apotheke | Apotheken | öffentliche Apotheke | Pharmazie
da: apotek | apoteker | farmaci
sv: apotek | öppenvårdsapotek | apoteket | farmaci
no: apotek | apoteket | farmasi
fr: pharmacie | officine | pharmacie d'officine | officines
more: apothek | lekarn* | ljekarn* | patika* | gyogyszertar*

# hospital-pharmacy < pharmacy, hospital
en: hospital pharmacy | inpatient pharmacy | aseptic compounding | cytotoxic preparation | pharmacy compounding
fi: sairaala-apteekki | lääkekeskus | sairaala-apteek* | sairaalafarmasia
et: haiglaapteek | haigla apteek | haiglaapteeg*
lv: slimnīcas aptieka | slēgta tipa aptieka | slimnīc* aptiek*
lt: ligoninės vaistinė | ligonin* vaistin* | stacionaro vaistinė
pl: apteka szpitalna | aptek* szpitaln* | pracownia leku cytotoksycznego | farmacja szpitalna
de: Krankenhausapotheke | Klinikapotheke | Spitalapotheke | Zytostatikaherstellung
da: sygehusapotek | hospitalsapotek | sygehusapoteker
sv: sjukhusapotek | sjukhusfarmaci | läkemedelsförsörjning sjukhus | extemporetillverkning
no: sykehusapotek | sjukehusapotek | sykehusfarmasi
fr: pharmacie hospitalière | pharmacie clinique
more: farmacia hospitalaria | ziekenhuisapothe* | farmacia ospedaliera | bolnisnicn* lekarn* | nemocnicn* lekarn*

# public-health ~ prevention, epidemic, public-health-authority
en: public health | population health | community health | determinants of health | health equity
fi: kansanterveys | väestön terveys | kansantervey*
et: rahvatervis | rahvatervi* | rahvastiku tervis
lv: sabiedrības veselība | sabiedrīb* veselīb*
lt: visuomenės sveikata | visuomen* sveikat*
pl: zdrowie publiczne | zdrowi* publiczn* | zdrowie populacyjne | zdrowi* populac*
de: öffentliche Gesundheit | Public Health | Bevölkerungsgesundheit | öffentlicher Gesundheitsdienst | ÖGD
da: folkesundhed | folkesundheden | befolkningssundhed
sv: folkhälsa | folkhälsoarbete | folkhälsan
no: folkehelse | folkehelsearbeid | folkehelsa
fr: santé publique | santé des populations | santé populationnelle
more: salud publica | sanita pubblica | saude publica | volksgezondheid* | javno zdrav* | javnega zdravja | verejn* zdrav* | sanatate publica

# public-health-authority < public-health ~ health-authority
en: public health agency | public health institute | public health authority | national institute of public health
fi: kansanterveyslaitos | Terveyden ja hyvinvoinnin laitos | THL
et: Terviseamet | Tervise Arengu Instituut | TAI tervisestatistika
lv: Slimību profilakses un kontroles centrs | SPKC
lt: visuomenės sveikatos centras | Nacionalinis visuomenės sveikatos centras | NVSC | visuomenės sveikatos biuras | Higienos institutas
pl: inspekcja sanitarna | sanepid | Państwowa Inspekcja Sanitarna | Narodowy Instytut Zdrowia Publicznego | stacja sanitarno-epidemiologiczna
de: Gesundheitsamt | Gesundheitsämter | Robert Koch-Institut | RKI | Landesgesundheitsamt
da: Statens Serum Institut | SSI | Statens Institut for Folkesundhed
sv: Folkhälsomyndigheten | smittskyddsmyndighet | FHM
no: Folkehelseinstituttet | FHI
fr: Santé publique France | agence de santé publique | institut de santé publique | Sciensano
more: instituto de salud publica | istituto superiore di sanita | zdravstven* zavod*

# health-authority ~ ministry-of-health, health-region
en: health authority | healthcare authority | national health service | health agency | NHS
fi: terveysviranomainen | terveydenhuollon viranomainen | Valvira | lupa- ja valvontavirasto | sosiaali- ja terveydenhuollon viranomai*
et: terviseasutus | tervishoiu korraldaja | tervishoiuvaldkonna asutus
lv: veselības iestāde
lt: sveikatos apsaugos institucija | akreditavimo tarnyba | VASPVT | sveikat* institucij*
pl: organ ochrony zdrowia | Centrum e-Zdrowia | wydział zdrowia | organ* zdrowia
de: Gesundheitsbehörde | Landesgesundheitsbehörde | Gesundheitsdirektion | Gesundheitsverwaltung
da: sundhedsmyndighed | Sundhedsstyrelsen | Sundhedsdatastyrelsen | sundhedsmyndigheder
sv: hälso- och sjukvårdsmyndighet | Socialstyrelsen | E-hälsomyndigheten | IVO
no: helsemyndighet | Helsedirektoratet | helsemyndigheter | Statsforvalteren helse
fr: autorité sanitaire | agence régionale de santé | ARS | Haute Autorité de santé | HAS
more: autoridad sanitaria | autorita sanitaria | consejeria de salud | azienda sanitaria

# ministry-of-health < health-authority
en: ministry of health | department of health | health ministry | ministry of social affairs and health
fi: sosiaali- ja terveysministeriö | STM | terveysministeriö
et: Sotsiaalministeerium | terviseministeerium | terviseminister
lv: Veselības ministrija | veselīb* ministrij*
lt: Sveikatos apsaugos ministerija | sveikat* apsaug* ministerij* | SAM
pl: Ministerstwo Zdrowia | minister zdrowia | ministerstw* zdrowia
de: Gesundheitsministerium | Bundesministerium für Gesundheit | BMG | Gesundheitsministerien
da: Sundhedsministeriet | Indenrigs- og Sundhedsministeriet | Ældreministeriet
sv: Socialdepartementet | hälsoministerium | sjukvårdsminister
no: Helse- og omsorgsdepartementet | HOD | helsedepartement
fr: ministère de la santé | ministère des solidarités et de la santé | DGOS
more: ministerio de sanidad | ministerio de salud | ministero della salute | ministerstv* zdrav* | ministerul sanatatii | ministerie van volksgezondheid | ministerio da saude

# health-region ~ hospital, municipality
en: health region | regional health authority | wellbeing services county | hospital district | integrated care system | integrated care board
fi: hyvinvointialue | hyvinvointialuei* | sairaanhoitopiiri | hyvinvointiyhtymä | HUS-yhtymä
et: tervishoiupiirkond | haiglavõrgu arengukava | haiglavõrk
lv: veselības reģions | sadarbības teritorija slimnīcas | reģionālā veselības aprūpe
lt: sveikatos regionas | apskrities sveikatos įstaigos | regionin* sveikat* centr*
pl: region zdrowotny | urząd marszałkowski | samorząd województwa | oddział wojewódzki NFZ
de: Gesundheitsregion | Versorgungsregion | Gesundheitsverbund | Landesgesundheitsfonds
da: sundhedsregion | sundhedsråd | Danske Regioner | regionsråd
sv: sjukvårdsregion | landsting | regionfullmäktige | Sveriges Kommuner och Regioner | sjukvårdshuvudman
no: helseregion | regionalt helseforetak | regionale helseforetak | RHF
fr: région sanitaire | territoire de santé | groupement hospitalier de territoire | GHT | groupement régional d'appui
more: comunidad autonoma servicio de salud | azienda sanitaria locale | area sanitaria

# municipality ~ social-care, home-care
any: municipi*
en: municipality | local authority | local government | city council | municipal
fi: kunnat | kuntayhtymä | kunnallinen | kaupungin | kaupungit
et: kohalik omavalitsus | omavalitsus | vallavalitsus | linnavalitsus | KOV
lv: pašvaldība | pašvaldīb* | novada pašvaldība
lt: savivaldybė | savivaldyb*
pl: gmina | samorząd | gminy | miasto na prawach powiatu | jednostk* samorząd*
de: Kommunen | Gemeindeverwaltung | Landkreis | kommunal*
da: kommuner | kommunal* | kommunerne | kommunens
sv: kommuner | kommunal* | kommunens | kommunen
no: kommuner | kommunal* | kommunens
fr: municipalité | commune et intercommunalité | collectivité territoriale | mairie | centre communal d'action sociale
more: ayuntamiento* | gemeenten | obcin*

# social-care ~ municipality, elderly-care
en: social care | social services | social welfare | social work services
fi: sosiaalihuolto | sosiaalipalvelut | sosiaalihuol* | sosiaalitoimi | sote | sosiaali- ja terveyspalvelut
et: sotsiaalhoolekanne | sotsiaalteenus | hoolekanne | sotsiaalteenus* | hoolekan*
lv: sociālie pakalpojumi | sociālā aprūpe | sociālais dienests | sociāl* pakalpojum* | sociāl* aprūp*
lt: socialinės paslaugos | socialinė globa | social* paslaug* | socialin* glob* | socialinė rūpyba
pl: pomoc społeczna | opieka społeczna | usługi społeczne | pomoc* społeczn* | opiek* społeczn*
de: Sozialdienst | Sozialwesen | soziale Dienste | Sozialamt | Eingliederungshilfe
da: socialområdet | sociale tilbud | social indsats | socialforvaltning
sv: socialtjänst | socialtjänsten | omsorgsförvaltning | socialförvaltning
no: sosialtjeneste | sosiale tjenester | helse- og omsorgstjenester | omsorgstjeneste
fr: secteur médico-social | action sociale | services sociaux | médico-social* | aide sociale
more: servicios sociales | servizi sociali | socialn* sluzb* | socialno varstv* | servicos sociais | maatschappelijke ondersteuning

# hospice < care-setting ~ palliative-care
any: hospici* | hospits* | hospis*
en: hospice care | palliative care unit | hospice patient | children's hospice
fi: saattohoitokoti | saattohoito | saattohoido* | hospice-koti
et: hospiits | hospiitsteenus | hospiits*
lv: hospiss | hospisa aprūpe | hospis*
lt: hospisas | paliatyviosios pagalbos skyrius | hospis*
pl: hospicjum | hospicj* | hospicjum domowe
de: Hospiz | Hospizdienst | Hospize | SAPV | Palliativstation
da: hospice | hospicer
sv: hospice | hospisvård | palliativ vårdavdelning
no: hospice | lindrende enhet | palliativ enhet
fr: maison de soins palliatifs | unité de soins palliatifs | USP | accompagnement en fin de vie | hospice palliatif
more: hospit* palliat*

# prison-health < primary-care
en: prison health | prison healthcare | correctional health care | detention health services
fi: vankiterveydenhuolto | Vankiterveydenhuollon yksikkö | vankiterveydenhuol*
et: vangla meditsiin | vanglate tervishoid | kinnipeetavate tervishoid | vangla meditsiiniosakond
lv: ieslodzīto veselības aprūpe | ieslodzījuma vietas medicīna | cietum* slimnīc*
lt: kalinių sveikatos priežiūra | laisvės atėmimo vietų ligoninė | įkalinimo įstaigų sveikatos priežiūra
pl: więzienna służba zdrowia | opieka zdrowotna w zakładach karnych | więzienn* służb* zdrowia
de: Gefängnismedizin | Justizvollzugskrankenhaus | medizinische Versorgung im Justizvollzug | Gefangenenmedizin
da: fængselssundhed | sundhedsbetjening i kriminalforsorgen | fængselslæge
sv: kriminalvårdens hälso- och sjukvård | anstaltssjukvård | sjukvård i häkte
no: fengselshelsetjeneste | fengselshelse | helsetjenester til innsatte
fr: santé en milieu pénitentiaire | unité sanitaire en milieu pénitentiaire | santé des détenus | médecine pénitentiaire
more: sanidad penitenciaria | salute penitenziaria

# rehabilitation-centre < care-setting ~ rehabilitation
en: rehabilitation centre | rehabilitation center | rehabilitation hospital | rehab clinic
fi: kuntoutuskeskus | kuntoutussairaala | kuntoutuskesku* | kuntoutusosasto | kuntoutuslaitos
et: taastusravikeskus | rehabilitatsioonikeskus | taastusravihaigla | taastusraviosakond
lv: rehabilitācijas centrs | rehabilitācij* centr* | rehabilitācij* nodaļ*
lt: reabilitacijos centras | reabilitacijos ligoninė | reabilitacij* centr* | sanatorija
pl: ośrodek rehabilitacji | oddział rehabilitacyjny | szpital rehabilitacyjny | centrum rehabilitacji | sanatorium
de: Rehabilitationsklinik | Rehaklinik | Reha-Zentrum | Rehabilitationszentrum | Kurklinik
da: genoptræningscenter | rehabiliteringscenter | neurorehabiliteringscenter
sv: rehabiliteringscenter | rehabiliteringsklinik | rehabmottagning
no: rehabiliteringssenter | rehabiliteringsinstitusjon | rehabiliteringssykehus | opptreningssenter
fr: centre de rééducation | centre de réadaptation | SMR | établissement de soins de suite | centre de réhabilitation médicale | centre national de rééducation | centre national de rééducation fonctionnelle | rééducation fonctionnelle et de réadaptation
more: centro de rehabilitacion | centro di riabilitazione | revalidatiecentr* | rehabilitacn* centr* | centro de reabilitacao

# laboratory < care-setting ~ laboratory-medicine, pathology
any: laborato*
en: laboratory | clinical laboratory | medical laboratory | laboratory services | lab tests
fi: laboratorio | laboratorioi* | laboratoriopalvelut
et: labor | laboratoorium | laborid | laboriteenus
lv: laboratorija | laboratorij* | paraugu ņemšana
lt: laboratorija | laboratorij*
pl: laboratorium | laboratori* | medyczne laboratorium diagnostyczne | punkt pobrań
de: Labor | Labore | Laboratorium | Zentrallabor | Einsendelabor
da: laboratorium | laboratorier
sv: laboratorium | laboratorier | sjukhuslaboratorium
no: laboratorium | laboratorier
fr: laboratoire | laboratoire de biologie médicale | LBM | laboratoires d'analyses médicales

# blood-service < care-setting ~ blood-transfusion, blood-donation
any: hemobank*
en: blood service | blood bank | blood establishment | blood centre | blood centre management
fi: veripalvelu | veripalvelun | verikesku*
et: verekeskus | verekesku* | vereteenistus
lv: asins centrs | Valsts asinsdonoru centrs | VADC | asinsdonoru centr* | asins sagatavošanas nodaļa
lt: kraujo centras | Nacionalinis kraujo centras | krauj* centr* | kraujo bankas
pl: centrum krwiodawstwa | regionalne centrum krwiodawstwa i krwiolecznictwa | RCKiK | służba krwi
de: Blutspendedienst | Blutbank | Blutspendezentrale | Blutspendeeinrichtung
da: blodbank | blodbanker | bloddepot
sv: blodcentral | blodcentralen | blodbank | blodverksamhet
no: blodbank | blodbanken | blodbanker
fr: établissement de transfusion sanguine | établissement français du sang | EFS | banque de sang | service du sang
more: banco de sangre | centro trasfusionale | bloedbank* | banco de sangue | krvn* bank*

# imaging-department < hospital ~ radiology, medical-imaging
en: imaging department | radiology department | imaging centre | diagnostic imaging centre
fi: kuvantamisyksikkö | röntgenosasto | kuvantamiskeskus | kuvantamisosasto
et: radioloogiaosakond | radioloogiakeskus | radioloogia osakond
lv: radioloģijas nodaļa | diagnostiskās radioloģijas nodaļa | radioloģij* centr*
lt: radiologijos skyrius | radiologij* skyri* | vaizdinės diagnostikos centras
pl: zakład diagnostyki obrazowej | pracownia RTG | zakład radiologii | pracownia diagnostyki obrazowej
de: radiologische Abteilung | Radiologiepraxis | Institut für Radiologie | Röntgenabteilung | Radiologiezentrum
da: billeddiagnostisk afdeling | røntgenafdeling | radiologisk afdeling
sv: röntgenavdelning | bildenhet | radiologiavdelning | röntgenklinik | bild- och funktionsenhet
no: radiologisk avdeling | røntgenavdeling | bildediagnostisk avdeling
fr: service d'imagerie | plateau d'imagerie | centre d'imagerie médicale | service de radiologie
more: servicio de radiodiagnostico | servizio di radiologia

# nursing < health-professional ~ nurse, ward
en: nursing | nursing care | nursing service
fi: hoitotyö | sairaanhoito | hoitotyön | hoitotiede
et: õendus | õendusabi | õendus* | põetus
lv: aprūpe pacientam | māszinības | māsu darbs | medicīniskā aprūpe
lt: slauga | slaugos paslaugos | slaugos | bendroji praktika slauga
pl: pielęgniarstwo | opieka pielęgniarska | pielęgniars* | pielęgnacja pacjenta
de: Krankenpflege | pflegerische Versorgung | pflegerisch* | Pflegepersonal | Gesundheits- und Krankenpflege | Pflegedienstleitung
da: sygepleje | pleje og omsorg | sygeplejefaglig*
sv: omvårdnad | sjuksköterskevård | omvårdnadsarbete
no: sykepleie | pleie og omsorgsarbeid | sykepleiefaglig*
fr: soins infirmiers | soin infirmier | pratique infirmière
more: enfermeria | infermierist* | verpleegkund* | osetrovatel* | zdravstven* neg* | sestrinsk* | enfermagem

# health-professional ~ physician, nurse, care-team
en: healthcare professional | health professional | clinician | medical staff | healthcare worker | health care provider
fi: terveydenhuollon ammattilainen | terveydenhuollon ammattihenkilö | hoitohenkilökunta | hoitohenkilöstö | sote-ammattilai* | terveydenhuollon ammattilai*
et: tervishoiutöötaja | meditsiinitöötaja | tervishoiutööta* | tervishoiuspetsialist | meditsiinipersonal
lv: ārstniecības persona | veselības aprūpes speciālists | ārstniecīb* person* | medicīnas personāls | mediķi
lt: sveikatos priežiūros specialistas | sveikat* priežiūr* specialist* | medicinos personalas | medikai | medicin* darbuotoj*
pl: personel medyczny | zawód medyczny | personel* medyczn* | zawod* medyczn* | pracownik ochrony zdrowia | pracowni* ochrony zdrowia | kadra medyczna
de: Gesundheitsfachkraft | medizinisches Personal | Gesundheitsberufe | Fachpersonal Gesundheit | Klinikpersonal | Behandler
da: sundhedsperson | sundhedsprofessionel | sundhedsfaglig | klinikere | sundhedspersonale | kliniker
sv: vårdpersonal | hälso- och sjukvårdspersonal | vårdgivarpersonal | kliniker
no: helsepersonell | helsepersonellet | kliniker | helsearbeider
fr: professionnel de santé | personnel soignant | soignant | soignants | personnel médical
more: profesionales sanitari* | professionisti sanitari | operatori sanitari | zorgverlener* | zorgprofessional* | zdravotnick* pracovn* | zdravstven* delav* | profissionais de saude

# physician < health-professional ~ general-practice
en: physician | consultant physician | medical doctor | medical specialist | doctors
fi: lääkäri | lääkäri* | erikoislääkäri | hammaslääkäri ja lääkäri
et: arst | arsti* | eriarst | tohter
lv: ārsts | ārsta | ārsti | ārstu | ārstam | ārsts speciālists
lt: gydytojas | gydytoj* | gydytojas specialistas
pl: lekarz | lekarz* | lekarze | lekarski*
de: Arzt | Ärzte | Ärztin | Facharzt | ärztlich*
da: læge | læger | speciallæge | overlæge | lægefaglig*
sv: läkare | specialistläkare | överläkare
no: lege | leger | legen | overlege | spesialist i medisin
fr: médecin | médecins | praticien | docteur en médecine | praticiens hospitaliers
more: artsen | lekari | zdravnik* | lijecnik* | orvos | médicos especialistas | medico specialista | medici specialisti | médico especialista

# nurse < health-professional ~ nursing
en: registered nurse | nurses | practice nurse | nurse practitioner | healthcare assistant | nursing staff
fi: sairaanhoitaja | lähihoitaja | terveydenhoitaja | hoitajapuhelin | sairaanhoitajat | hoitajavastaanotto | hoitajaresurssi
et: õde | meditsiiniõde | õed | õdede | pereõde
lv: medmāsa | medicīnas māsa | medmās* | ārsta palīgs
lt: slaugytoja | slaugytoj* | bendrosios praktikos slaugytoj* | medicinos sesuo
pl: pielęgniarka | pielęgniark* | pielęgniarek | pielęgniarz
de: Pflegefachkraft | Krankenschwester | Pflegekraft | Pflegekräfte | Pflegefachperson | Krankenpfleger
da: sygeplejerske | sygeplejersker | social- og sundhedsassistent | SOSU
sv: sjuksköterska | sjuksköterskor | undersköterska | distriktssköterska
no: sykepleier | sjukepleiar | helsefagarbeider | sykepleiere
fr: infirmier | infirmière | aide-soignant | infirmiers | infirmières
more: enfermera* | enfermeiro* | infermier* | verpleegster* | sestra zdravotni | medicinska sestra | asistenta medicala

# pharmacist < health-professional ~ pharmacy
any: farmacist | pharmacist*
en: pharmacist | clinical pharmacist | pharmacists | pharmacy technician
fi: farmaseutti | proviisori | apteekkari | farmaseut*
et: proviisor | apteeker | farmatseut | kliiniline proviisor
lv: farmaceits | farmaceit* | klīniskais farmaceits
lt: vaistininkas | vaistinink* | klinikinis vaistininkas
pl: farmaceuta kliniczny | aptekarz | farmaceuta szpitalny | farmaceuta w aptece
de: Apotheker | Apothekerin | Stationsapotheker
da: farmaceut | klinisk farmaceut | farmakonom
sv: farmaceut | apotekare | klinisk apotekare | receptarie
no: farmasøyt | provisorfarmasøyt | klinisk farmasøyt | farmasøyter
fr: pharmacien | pharmacienne | pharmacien hospitalier | préparateur en pharmacie
more: apothekers

# midwife < health-professional ~ maternity-care, childbirth
en: midwife | midwives | midwifery
fi: kätilö | kätilöt | kätilötyö
et: ämmaemand | ämmaemanda* | ämmaemandusabi
lv: vecmāte | vecmāt*
lt: akušerė | akušer*
pl: położna | położne | położnych | położnej
de: Hebamme | Hebammen | Geburtshelfer
da: jordemoder | jordemødre
sv: barnmorska | barnmorskor
no: jordmor | jordmødre
fr: sage-femme | sages-femmes | maïeutique
more: matrona | matronas | ostetric* | verloskundige* | vroedvrouw* | porodni asistent* | babica | babice | moasa | parteira

# therapist < health-professional ~ physiotherapy, occupational-therapy
any: fisioterapeut* | fizioterapeut* | fysioterapeut* | fysiotherapeut* | ergoterapeut*
en: therapist | allied health professional | physical therapist | occupational therapist | physiotherapist
fi: terapeutti | fysioterapeutti | toimintaterapeutti | puheterapeutti | terapeut*
et: terapeut | füsioterapeut | tegevusterapeut
lv: terapeits | fizioterapeits | ergoterapeits | funkcionālais speciālists | fizioterapeit*
lt: kineziterapeutas | ergoterapeutas | kineziterapeut* | terapeutas
pl: fizjoterapeuta | terapeuta | terapeut* | fizjoterapeut* | terapeuta zajęciowy
de: Therapeut | Physiotherapeut | Ergotherapeut | Therapeuten | Heilmittelerbringer
da: terapeut | fysioterapeut | ergoterapeut | terapeuter
sv: terapeut | fysioterapeut | arbetsterapeut | sjukgymnast
no: terapeut | fysioterapeut | ergoterapeut
fr: thérapeute | kinésithérapeute | ergothérapeute | paramédical | rééducateur
more: terapeuta ocupacional

# patient
any: patient* | pacient* | pacjent* | pazient* | patsient*
en: patient | patients | care recipient
fi: potilas | potila*
et: patsient | patsiendi* | patsienti*
lv: pacients | pacient*
lt: pacientas | pacient*
pl: pacjent | pacjent* | świadczeniobiorca
de: Patient | Patientin | Patienten | pflegebedürftig*
da: patient | patienter
sv: patient | patienter
no: pasient | pasient* | pasienter
fr: patient | patiente | patients | usager de la santé
more: beteg

# informal-carer ~ patient
any: caregiver*
en: informal carer | family caregiver | next of kin | caregiver | informal carers | family members of patients
fi: omaishoitaja | omaishoito | omaisten | läheiset | omaishoi* | potilaan omainen
et: omastehooldaja | lähedane | hooldaja | omaksed | pereliikmest hooldaja
lv: neformālais aprūpētājs | tuvinieks | piederīgie | aprūpētāj* | tuviniek*
lt: artimasis | neformalus globėjas | slaugantys artimieji | artimieji | artimiesiems
pl: opiekun nieformalny | opiekun rodzinny | bliscy pacjenta | opiekunowie | opiekun* nieformaln*
de: pflegende Angehörige | Bezugsperson | Angehörige von Patienten | pflegend* Angehörig*
da: pårørende | pårørendes | nærmeste pårørende
sv: närstående | anhörig | anhöriga | anhörigvårdare
no: pårørende | pårørendes | nærmeste pårørende
fr: aidant | proche aidant | aidants | entourage du patient | aidant familial
more: mantelzorg* | cuidador* | cuidadores informales | neformaln* pecovatel*

# care-team ~ health-professional, care-pathway
en: care team | multidisciplinary team | clinical team | team huddle
fi: hoitotiimi | moniammatilli* | hoitoryhmä | tiimimalli
et: ravimeeskond | multidistsiplinaarne meeskond | raviosaliste meeskond
lv: ārstniecības komanda | aprūpes komanda | multidisciplinār* komand*
lt: komandos gydymas | daugiadalykė komanda | sveikatos priežiūros komanda | daugiadisciplin* komand*
pl: zespół terapeutyczny | zespół interdyscyplinarny | zesp* wielodyscyplinarn*
de: Behandlungsteam | interdisziplinäres Team | Fallkonferenz | multiprofessionelles Team
da: behandlingsteam | tværfagligt team | multidisciplinær teamkonference
sv: vårdteam | multidisciplinärt team | teambaserad vård
no: behandlingsteam | tverrfaglig team | helseteam
fr: équipe soignante | équipe pluridisciplinaire | équipe de soins
more: equipo asistencial | equipo multidisciplinar | equipe multidisciplinare | multidisciplinair team

# citizen
en: citizen | citizens | inhabitants
fi: kansalainen | kansalai* | asukas | asukkai* | kuntalainen
et: kodanik | kodanik* | elanik | elanikud
lv: iedzīvotājs | iedzīvotāj* | pilsonis
lt: gyventojas | gyventoj* | piliet*
pl: obywatel | obywatel* | mieszkaniec | mieszkańc*
de: Bürgerinnen und Bürger | Versicherte | Einwohner | Bürgerinnen
da: borger | borgere | borgerne | borgers
sv: invånare | medborgare | invånarna
no: innbygger | innbyggere | innbyggar | borgere
fr: citoyen | citoyens | usager du service public
more: ciudadan* | cittadin* | cidada* | cetatean* | obcan* | drzavljan*

# child < patient ~ paediatrics
en: child | children | pediatric patient | toddler | infants and children
fi: lapsi | lapset | lasten | lapsi* | lapsipotilas
et: laps | lapse | lapsed | lastele | imik | lastele suunatud
lv: bērns | bērn* | zīdaiņi
lt: vaikas | kūdikiai | kūdik* | vaikai | vaikų | vaiko | vaikams
pl: dziecko | dzieci | dziecka | dzieciom | niemowlę
de: Kind | Kinder | Kindern | Säugling | Kleinkind
da: barn | børn | spædbarn | børns
sv: barn | spädbarn | barnpatient
no: barn | spedbarn | barna
fr: enfant | enfants | nourrisson | nourrissons
more: ninos | bambin* | kinderen | criancas | otroci | otrok | detske | deti | pediatrický pacient

# young-person < patient ~ child
any: adolescent*
en: young people | adolescent | teenager | youth health | young adults
fi: nuori | nuoret | nuorten | nuoriso | nuoriso*
et: noor | noored | noorte | noorukid | nooruk*
lv: jaunieši | jaunie* | pusaudži | pusaudž*
lt: jaunuoliai | paaugliai | jaunuol* | paaugl*
pl: młodzież | młodzieży | nastolatek | nastolat*
de: Jugendliche | Jugendlichen | junge Erwachsene | Heranwachsende
da: unge | unge voksne | teenagere
sv: ungdomar | unga vuxna | tonåringar | ungdomsmottagning
no: ungdom | ungdommer | unge voksne | tenåringer
fr: adolescent | jeunes adultes | adolescents | santé des jeunes

# older-person < patient ~ elderly-care, geriatrics
en: older people | older adults | older person | ageing population | elderly people | older patients
fi: ikääntynyt | iäkäs | vanhukset | ikäihmi* | iäkkäät | ikääntynei*
et: eakas | eakad | eakate | vanemaealised | eakate inimeste
lv: vecāka gadagājuma cilvēki | seniori | vecāka gadagājuma | geriatrisk* pacient* | senioriem | senioru
lt: senjorai | vyresnio amžiaus | pagyvenę žmonės | senjor* | vyresni* žmon*
pl: osoby starsze | osoby starszej | osób starszych | seniorzy | seniorów
de: ältere Menschen | Senioren | Pflegebedürftige | ältere Patienten | Hochbetagte
da: ældre borgere | ældre patienter
sv: äldre personer | äldre patienter
no: eldre pasienter | eldre innbyggere
fr: personnes âgées | personne âgée | sujets âgés
more: ancianos | personas mayores | persone anziane | ouderen | seniori | pessoas idosas | starejsi | idosos

# person-with-disability ~ social-care, rehabilitation
en: people with disabilities | disability | disabled people | person with disability | intellectual disability | learning disability
fi: vammainen | vammaiset | vammaispalvelut | kehitysvammainen | vammai* | kehitysvamma*
et: puudega inimene | puudega inimesed | erivajadus | puue | puudega | intellektipuu*
lv: persona ar invaliditāti | cilvēki ar invaliditāti | invaliditāt* | funkcionāli traucējumi
lt: asmuo su negalia | neįgalieji | negalia | neįgal* | žmonės su negalia
pl: osoba z niepełnosprawnością | niepełnosprawn* | osoby z niepełnosprawnościami
de: Menschen mit Behinderung | Behinderung | Behinderungen | Behindertenhilfe | schwerbehindert*
da: person med handicap | handicap | funktionsnedsættelse | udviklingshæmmede | handicapområdet
sv: person med funktionsnedsättning | funktionsnedsättning | funktionshinder | LSS | funktionsnedsättningar
no: person med funksjonsnedsettelse | funksjonsnedsettelse | funksjonshemmede | utviklingshemming | utviklingshemmede
fr: personne en situation de handicap | personnes handicapées | MDPH | handicap
more: discapacidad* | disabilita | gehandicapt* | postizen* | deficiencia | diversamente abili | invalidi | invalidov | handicapovan*

# social-worker < health-professional ~ social-care
en: social worker | social workers | case worker
fi: sosiaalityöntekijä | sosiaaliohjaaja | sosiaalityö | sosiaalityöntekij*
et: sotsiaaltöötaja | sotsiaaltöö | sotsiaaltööta* | juhtumikorraldaja
lv: sociālais darbinieks | sociāl* darbiniek* | sociāl* darb*
lt: socialinis darbuotojas | socialin* darbuotoj* | socialinis darbas
pl: pracownik socjalny | pracowni* socjaln* | asystent rodziny
de: Sozialarbeiter | Sozialarbeit | Sozialarbeiterin | Fallmanager
da: socialrådgiver | sagsbehandler | socialrådgivere
sv: kurator | socialsekreterare | biståndshandläggare | socionom
no: sosionom | saksbehandler helse og omsorg | sosialarbeider | sosialkurator
fr: assistant social | assistante sociale | travailleurs sociaux | assistants sociaux
more: trabajador* social* | assistente sociale | maatschappelijk werk* | socialni delavec | socialn* pracovn* | assistente social

# discharge ~ transfer-of-care, admission-registration, care-plan
en: hospital discharge | discharge planning | discharge management | patient discharge
fi: kotiutus | kotiuttaminen | uloskirjaus | kotiutumi* | kotiutu* | hoidon loppulausunto
et: haiglast väljakirjutamine | väljakirjutamine | patsiendi väljakirjutamine | haiglast lahkumine
lv: izrakstīšana no stacionāra | izrakstīšana no slimnīcas | pacienta izrakstīšana
lt: išrašymas iš ligoninės | išrašymas iš stacionaro | paciento išrašym*
pl: wypis ze szpitala | karta wypisowa | wypisanie pacjenta | wypis* szpital* | wypis pacjenta
de: Patientenentlassung | Entlassmanagement | Entlassung aus dem Krankenhaus | Krankenhausentlassung
da: udskrivelse | udskrivning | udskrevet patient
sv: utskrivning | utskrivningsplanering | trygg och säker utskrivning | utskrivningsklar | hemgång
no: utskrivning | utskrivningsklare pasienter | utskriving
fr: sortie d'hospitalisation | sortie du patient
more: alta hospitalaria | alta medica | dimission* | ontslagbrief* | ontslag ziekenhuis* | propusteni | odpust* | lettera di dimissione
! epikrise/epicrisis is the Nordic and Baltic discharge summary

# referral ~ transfer-of-care, waiting-list-management
en: referral | referral letter | patient referral
fi: lähete | lähettee* | lähetteiden | lähetteet | potilaslähete
et: saatekiri | saatekirja*
lv: nosūtījums | nosūtījum*
lt: siuntimas pas gydytoją | siuntim* gydytoj* | siuntimas tyrimams
pl: skierowanie na badania | skierowanie do specjalisty | skierowanie lekarskie
de: Patientenzuweisung | Überweisungsschein | Überweisung zum Facharzt | Zuweiser
da: lægehenvisning | henvisning af patienter | henvisningssystem | henvisningshotel | patienthenvisning
sv: vårdremiss | remissflöde | remissvar | remiss och svar | röntgenremiss | remiss till specialist
no: pasienthenvisning | henvisning av pasienter | nyhenvist pasient
fr: adressage des patients | lettre d'adressage | orientation des patients | demande de consultation spécialisée
more: derivacion de pacientes | interconsulta | verwijsbrief* | verwijzing* huisarts* | impegnativa | napotnic* | uputnic* | referenciacao | zadank*
! Danish/Norwegian "henvisning" and Lithuanian "siuntimas" alone also mean "reference" and "sending", hence the phrases

# transfer-of-care < care-pathway ~ discharge, health-data-exchange
en: transfer of care | transition of care | transitional care
fi: hoidon siirto | jatkohoito | siirtyminen jatkohoitoon | jatkohoido*
et: üleminek ravietappide vahel | ravi järjepidevus | ravi jätkamine | teenuste järjepidevus
lv: pacienta pāreja starp aprūpes līmeņiem | aprūpes nepārtrauktība | aprūp* pēctecīb*
lt: perėjimas tarp priežiūros lygių | paciento perdavimas | priežiūros tęstinumas | gydymo tęstinumas | paciento perkėlimas
pl: przejście między poziomami opieki | przekazanie pacjenta | przekazani* pacjent* | ciągłoś* opieki
de: Überleitung | Pflegeüberleitung | Überleitungsmanagement | Versorgungskontinuität | Patientenverlegung
da: sektorovergang | overgang mellem sektorer
sv: vårdövergång | vårdkontinuitet
no: samhandling mellom sykehus og kommune | overgang mellom behandlingsnivå | pasientoverføring | overføring av pasienter mellom
fr: transfert de patient | parcours ville-hôpital | lien ville-hôpital
more: transicion asistencial | continuidad asistencial | continuita assistenziale | zorgoverdracht* | overdracht van zorg | continuidade dos cuidados

# integrated-care ~ care-pathway, transfer-of-care, chronic-disease
en: integrated care | coordinated care | shared care | person-centred care | value-based care
fi: integroitu hoito | hoidon integraatio | integroidut palvelut | asiakaskeskeinen hoito | vaikuttavuusperusteinen hoito
et: integreeritud ravi | terviklik raviteekond | integreeritud teenused | sotsiaal- ja tervishoiuteenuste integratsioon | inimkeskne ravi
lv: integrētā aprūpe | integrēt* aprūp* | koordinēta aprūpe | pacientcentrēt*
lt: integruota priežiūra | integruot* paslaug* | integruot* sveikat* priežiūr* | į pacientą orientuota priežiūra
pl: opieka koordynowana | opiek* koordynowan* | opiek* zintegrowan*
de: integrierte Versorgung | intersektorale Versorgung | vernetzte Versorgung
da: integreret behandling | sammenhængende behandling | det nære sundhedsvæsen | tværsektoriel behandling
sv: integrerad vård | personcentrerad vård | samordnad vård
no: integrert behandling | samhandlingsreformen | sammenhengende helsetjenester | helsefellesskap
fr: soins intégrés | prise en charge coordonnée | soins coordonnés | dispositif d'appui à la coordination | exercice coordonné
more: atencion integrada | assistenza integrata | geintegreerde zorg | integriran* oskrb* | integrovan* pec* | cuidados integrados

# follow-up < care-pathway ~ telemonitoring
en: patient follow-up | follow-up care | aftercare | follow-up visit | post-discharge follow-up
fi: seurantakäynti | hoidon seuranta | jälkiseuranta | jälkihoito | kontrollikäynti | potilasseuranta
et: järelkontroll | patsiendi jälgimine | järelravi | ravi jälgimine
lv: pacienta novērošana | turpmākā novērošana | pēcaprūpe | pacient* novērošan* | kontroles vizīte
lt: paciento stebėsena | tolesnis stebėjimas | pakartotinis vizitas | pacient* stebėjim* | ilgalaikis stebėjimas
pl: opieka kontrolna | wizyta kontrolna | monitorowanie po leczeniu | opieka poszpitalna | wizyt* kontroln*
de: Nachsorge | Nachbehandlung | Verlaufskontrolle | Nachuntersuchung | Patientennachsorge
da: opfølgning af patienter | efterbehandling | efterkontrol | opfølgende behandling
sv: uppföljning av patienter | eftervård | återbesök | patientuppföljning
no: oppfølging av pasienter | pasientoppfølging | etterkontroll | ettervern
fr: suivi des patients | suivi post-opératoire | suivi médical
more: seguimiento de pacientes | seguimiento clinico | nazorgtraject* | acompanhamento de pacientes

# community-health-worker < health-professional, primary-care ~ mobile-data-collection, global-health, home-care
any: CHW | agente comunitario de salud | agentes comunitarios de saude
en: community health worker | frontline health worker | frontline worker | health extension worker | village health worker | outreach worker
fi: yhteisön terveystyöntekijä | kenttätyöntekijä terveys | etsivä terveystyö
et: kogukonna tervisetöötaja | eesliini tervishoiutöötaja | kogukonnaõde
lv: kopienas veselības darbinieks | pirmās līnijas veselības darbinieks | kopienas māsa
lt: bendruomenės sveikatos darbuotojas | pirmosios linijos sveikatos darbuotojas | bendruomenės slaugytoja
pl: środowiskowy pracownik ochrony zdrowia | pracownik pierwszej linii ochrony zdrowia | pielęgniarka środowiskowa
de: Gemeindegesundheitshelfer | Gemeindeschwester | Community Health Nurse | aufsuchende Gesundheitsarbeit
da: lokal sundhedsarbejder | frontlinepersonale i sundhed | opsøgende sundhedsarbejde
sv: hälsoarbetare i lokalsamhället | frontlinjepersonal i vården | uppsökande hälsoarbete
no: lokal helsearbeider | førstelinje helsepersonell | oppsøkende helsearbeid
fr: agent de santé communautaire | agents de santé communautaires | travailleur de santé de première ligne | médiateur en santé

# global-health < public-health ~ community-health-worker, disaster-management
any: low-resource setting* | global health | last mile health
en: global health | low-resource setting | low- and middle-income countries | developing countries health | humanitarian health | underserved communities
fi: globaali terveys | kehitysmaiden terveydenhuolto | humanitaarinen apu | kehitysyhteistyö terveys
et: globaalne tervis | arengumaade tervishoid | humanitaarabi | arengukoostöö tervis
lv: globālā veselība | jaunattīstības valstu veselība | humānā palīdzība
lt: pasaulinė sveikata | besivystančių šalių sveikata | humanitarinė pagalba
pl: zdrowie globalne | kraje rozwijające się zdrowie | pomoc humanitarna
de: globale Gesundheit | Entwicklungsländer Gesundheit | humanitäre Hilfe | ressourcenarme Umgebung
da: global sundhed | udviklingslande sundhed | humanitær bistand
sv: global hälsa | låginkomstländer hälsa | humanitärt bistånd
no: global helse | lavinntektsland helse | humanitær bistand
fr: santé mondiale | pays à faible revenu | aide humanitaire | pays en développement santé
`
