/** Works: what public buyers have built, renewed and installed, as notices name it. */
export const works = `
# building-construction
en: building construction | construction works | new build | building contract | general contractor | design and build
fi: talonrakentaminen | rakennusurak* | uudisrakennu* | talonrakennu* | KVR-urak* | rakentamisurak*
et: hoonete ehitus | ehitustöö* | hoone ehitami* | hoone ehitus | ehitushang* | ehitustööde
lv: ēku būvniecība | būvdarb* | ēkas būvniecīb* | jaunbūv* | būvniecības darb*
lt: pastatų statyba | statybos darb* | rangos darb* | pastato statyb* | nauja statyba
pl: budowa budynków | robot* budowlan* | budow* budynk* | roboty ogólnobudowlan* | zaprojektuj i wybuduj
de: Hochbau | Bauarbeiten | Bauleistungen | Neubau | Rohbauarbeiten | Generalunternehmer
da: byggeri | bygge- og anlægsarbejder | nybyggeri | totalentreprise | hovedentreprise | opførelse af
sv: byggentreprenad | byggnadsarbeten | nybyggnad | totalentreprenad | generalentreprenad | nyproduktion
no: byggearbeider | nybygg | totalentreprise | byggeentreprise | oppføring av bygg | bygg- og anleggsarbeid
fr: construction de bâtiments | travaux de construction | construction neuve | gros œuvre | travaux de bâtiment | conception-réalisation
more: obras de construcción | ejecución de obras | edificación | lavori di costruzione | nuova costruzione | lavori edili | bouwwerken | bouwwerkzaamheden | nieuwbouw | lucrări de construcții | execuție lucrări | construire | építési munk* | kivitelezési munk* | építési beruházás* | empreitada | stavební práce | stavebn* prác* | novostavb* | gradnja | izgradnja | građevinski radovi | строителство | СМР | κατασκευή κτιρίου

# housing-construction < building-construction
en: housing construction | residential buildings | dwellings | social housing | care home construction
fi: asuinrakentaminen | asuinrakennu* | asuinkerrostalo* | asuntorakentami* | vuokra-asunto*
et: elamuehitus | elamu* ehitus* | korterelamu* | munitsipaalelamu* | sotsiaalmaja*
lv: dzīvojamo māju būvniecība | dzīvojam* māj* | daudzdzīvokļu | sociāl* dzīvokļ*
lt: gyvenamųjų namų statyba | gyvenam* nam* | daugiabuč* | socialin* būst*
pl: budownictwo mieszkaniowe | budyn* mieszkaln* | mieszka* komunaln* | lokal* mieszkaln*
de: Wohnungsbau | Wohngebäude | Mehrfamilienhaus | Wohnanlage | Wohnhaus
da: boligbyggeri | almene boliger | etageboliger | ældreboliger | boligafdeling
sv: bostadsbyggande | flerbostadshus | bostäder | hyresrätter
no: boligbygging | boliger | omsorgsboliger | boligbygg | leiligheter
fr: construction de logements | logements sociaux | logements collectifs | logements
more: construcción de viviendas | viviendas | edilizia residenziale | alloggi | woningbouw | sociale woningen | appartementen | locuințe | bloc de locuințe | lakóépület* | lakásépít* | habitação | bytov* dom* | bytov* jednot* | stanovanj* | stambene zgrade | жилищни сгради | κατοικίες

# school-construction < building-construction ~ school-education
en: school construction | school buildings | kindergarten construction | university buildings | nursery construction
fi: koulurakentaminen | koulurakennu* | koulukesku* | päiväkodin rakentami* | koulun uudisraken* | päiväkotihank*
et: kooli ehitus | koolihoone* | koolimaja* | lasteaia* ehit* | lasteaiahoone* | gümnaasiumi* ehit*
lv: skolas būvniecība | skolas ēkas | izglītības iestād* būvniecīb* | pirmsskolas izglītības iestād* ēkas | bērnudārza būvniecīb*
lt: mokyklos statyba | mokyklos pastat* | vaikų darželio pastat* | gimnazijos pastat* | lopšelio darželio statyb*
pl: budowa szkoły | budow* szkoł* | budow* przedszkol* | budynk* szkoł* | rozbudow* szkoł* | budow* żłobk*
de: Schulbau | Schulgebäude | Neubau Schule | Kita-Neubau | Grundschule Neubau | Schulerweiterung
da: skolebyggeri | opførelse af skole | ny skole | daginstitution byggeri | ombygning af skole
sv: skolbyggnad | nybyggnad skola | nybyggnad förskola | skolbyggnader | tillbyggnad skola
no: skolebygg | ny skole | barnehagebygg | ny barnehage | skoleutbygging
fr: construction d'école | groupe scolaire | construction d'un collège | construction d'un lycée | bâtiment scolaire | construction d'une crèche
more: construcción de colegio | centro educativo obras | colegio de educación infantil | edificio scolastico | scuola primaria lavori | nuova scuola | schoolgebouw | nieuwbouw school | construire școală | construire grădiniță | unitate de învățământ construire | iskola építés* | óvoda építés* | bölcsőde építés* | edifícios escolares | výstavb* škol* | přístavba školy | novostavba školy | gradnja šole | gradnja vrtca | izgradnja škole | dječji vrtić | строителство на училище | ανέγερση σχολείου

# hospital-construction < building-construction ~ hospital
en: hospital construction | hospital building | health centre construction | medical facility construction
fi: sairaalarakentaminen | sairaalarakennu* | sairaalahank* | terveyskeskuksen rakentami* | sote-keskus* rakentami* | uusi sairaala
et: haigla ehitus | haiglahoone* | haigla* korpus* ehit* | tervisekeskus* ehit* | perearstikeskus* ehit*
lv: slimnīcas būvniecība | slimnīc* korpus* | slimnīc* būvniecīb* | veselības centr* būvniecīb*
lt: ligoninės statyba | ligonin* pastat* | ligonin* statyb* | ligonin* korpus* | poliklinik* pastat*
pl: budowa szpitala | budow* szpital* | rozbudow* szpital* | budow* przychodn* | przebudow* szpital* | przebudow* oddział*
de: Krankenhausbau | Krankenhausneubau | Klinikneubau | Neubau Klinikum | Bettenhaus
da: hospitalsbyggeri | sygehusbyggeri | sundhedshus byggeri | nyt hospital | supersygehus
sv: sjukhusbyggnad | nybyggnad sjukhus | vårdbyggnad | ombyggnad sjukhus | sjukhusprojekt
no: sykehusbygg | nytt sykehus | sykehusutbygging | helsehus bygg | helsebygg
fr: construction d'hôpital | bâtiment hospitalier | reconstruction du centre hospitalier | construction d'un centre de santé
more: obras hospital | construcción del hospital | centro de salud obras | nuovo ospedale | edilizia ospedaliera | ziekenhuisbouw | nieuwbouw ziekenhuis | construire spital | extindere spital | corp spital | kórház építés* | kórházfejleszt* épít* | construção do hospital | nemocnice pavilon | výstavb* nemocnic* | gradnja bolnišnice | izgradnja bolnice | строителство на болница | ανέγερση νοσοκομείου

# sports-facility-construction < building-construction ~ sport-service
en: sports facility construction | sports hall | swimming pool construction | stadium | artificial turf pitch | football pitch | ice rink
fi: liikuntapaikkarakentaminen | liikuntahalli* | urheiluhalli* | uimahallin | tekonurm* | jäähalli* | urheilukentt* | liikuntapaik*
et: spordirajatiste ehitus | spordihoone* | spordihall* | ujula* | staadion* | kunstmuru* | jäähall*
lv: sporta būvju būvniecība | sporta zāl* būvniecīb* | sporta hall* | stadion* | peldbasein* būvniecīb* | sporta laukum*
lt: sporto statinių statyba | sporto sal* | stadion* | baseino statyb* | sporto aikšt* | sporto aren* | dirbtin* dang* futbol*
pl: budowa obiektów sportowych | hal* sportow* | boisk* | stadion* | basen* | sal* gimnastyczn* | obiekt* sportow*
de: Sportstättenbau | Sporthalle | Turnhalle | Hallenbad | Kunstrasenplatz | Sportplatz | Schwimmbad
da: idrætsanlæg | idrætshal | svømmehal | kunstgræsbane | stadion
sv: idrottsanläggning | idrottshall | sporthall | simhall | konstgräsplan | ishall | badhus
no: idrettsanlegg | idrettshall | svømmehall | kunstgressbane | flerbrukshall | ishall
fr: construction d'équipements sportifs | gymnase | complexe sportif | piscine | centre aquatique | terrain de football synthétique | stade
more: pabellón deportivo | instalaciones deportivas obras | campo de fútbol | césped artificial | palestra | palazzetto dello sport | impianto sportivo | campo da calcio | sporthal | zwembad | kunstgrasveld | sportveld | sală de sport | bază sportivă | teren sintetic | bazin de înot | sportcsarnok* | tornaterem* | uszoda* | sportpálya* | pavilhão desportivo | campo de futebol | sportovní hal* | tělocvičn* | športov* hal* | telovadnica | športna dvorana | sportska dvorana | спортна зала | стадион | αθλητικές εγκαταστάσεις

# public-building-construction < building-construction
en: public and commercial buildings construction | fire station construction | office building construction | cultural centre construction | warehouse construction | prison construction
fi: toimitilarakentaminen | toimitilaraken* | paloaseman rakentami* | pelastusaseman* | kulttuuritalo* | varastohall*
et: ühiskondlike hoonete ehitus | büroohoone* | päästehoone* | kultuurimaj* | laohoone* | päästekomando hoone*
lv: sabiedrisko ēku būvniecība | administratīvās ēkas | sabiedriskās ēkas | depo būvniecīb* | kultūras nam* | noliktavas būvniecīb*
lt: visuomeninių pastatų statyba | administracin* pastat* | visuomenin* pastat* | kultūros nam* | bendruomen* nam* | sandėl* pastat*
pl: budowa obiektów użyteczności publicznej | użyteczności publiczn* | budynk* administracyjn* | remiz* | świetlic* wiejsk* | strażnic* | dom* kultury
de: Verwaltungs- und Gewerbebau | Verwaltungsgebäude | Feuerwehrgerätehaus | Feuerwache | Bürogebäude | Bürgerhaus | Feuerwehrhaus
da: erhvervs- og administrationsbyggeri | kontorbyggeri | brandstation | kulturhus | rådhus byggeri
sv: lokalbyggnad | kontorsbyggnad | brandstation | kulturhus | lagerbyggnad | vårdcentral nybyggnad
no: yrkesbygg | kontorbygg | brannstasjon | kulturhus | lagerbygg | formålsbygg
fr: construction d'équipements publics | centre de secours | salle polyvalente | bâtiment administratif | hôtel de ville | salle des fêtes | caserne
more: edificio administrativo obras | parque de bomberos | centro cívico | edificio pubblico lavori | caserma | brandweerkazerne | gemeentehuis | kantoorgebouw | sediu administrativ | cămin cultural | clădire publică | középület* | közösségi ház* | tűzoltólaktanya | edifício público | administrativn* budov* | hasičsk* zbrojnic* | kulturn* dom* | gasilski dom | vatrogasni dom | административна сграда | διοικητήριο

# building-renovation ~ building-construction
any: renovac* | renovaț* | remont* budyn*
en: building renovation | refurbishment | reconstruction of building | modernisation of buildings | alteration works | fit-out
fi: peruskorjaus | peruskorjau* | saneeraus* | korjausrakentami* | korjausurak* | muutostyöt | perusparannu*
et: hoonete renoveerimine | renoveerimi* | rekonstrueerimi* | remonttöö* | ruumide remon* | ümberehit*
lv: ēku renovācija | pārbūv* | ēkas atjaunošan* | remontdarb* | renovācij* | vienkāršot* atjaunošan* | telpu remont*
lt: pastatų remontas | kapitalin* remont* | paprast* remont* | rekonstravim* | rekonstrukcij* | patalpų remont* | remonto darb*
pl: remont i przebudowa budynków | remont* budyn* | przebudow* budyn* | modernizacj* budyn* | remont* pomieszcz* | roboty remontow* | rozbudow* budyn*
de: Gebäudesanierung | Sanierung | Umbau | Modernisierung von Gebäuden | Instandsetzung Gebäude | Umbauarbeiten | Generalsanierung
da: renovering | ombygning | istandsættelse | modernisering af bygninger | helhedsrenovering
sv: ombyggnad | renovering | stambyte | lokalanpassning | hyresgästanpassning | ROT-arbeten
no: rehabilitering av bygg | ombygging | oppussing | renovering | oppgradering av bygg | tilbygg
fr: rénovation de bâtiments | réhabilitation | travaux de rénovation | restructuration | réaménagement | travaux de réhabilitation
more: reforma de edificio | obras de reforma | rehabilitación de edificio | ristrutturazione | manutenzione straordinaria | riqualificazione | adeguamento sismico | renovatie | verbouwing | renovatiewerken | reabilitare clădire | reparații capitale | renovare | lucrări de reparații | felújítás* | átalakítás* | épületfelújít* | korszerűsít* | reabilitação de edifício | requalificação | rekonstrukc* | stavební úpravy | stavebn* úprav* | prenova | obnova objekta | obnova zgrade | rekonstrukcija | основен ремонт | ремонтни работи | ανακαίνιση | επισκευή κτιρίου

# monument-restoration < building-renovation
any: konserwat* zabyt*
en: restoration of monuments | historic building restoration | conservation works | heritage restoration | listed building
fi: rakennusperinnön restaurointi | restauroin* | kirkon korjau* | konservoin* | suojeltu* rakennu*
et: mälestiste restaureerimine | restaureerimi* | konserveerimi* | muinsuskaits* | kultuurimälesti*
lv: pieminekļu restaurācija | restaurācij* | kultūras pieminek* | konservācij* darb* | baznīc* restaur*
lt: paveldo restauravimas | restauravim* | paveldo tvarkyb* | tvarkybos darb* | kultūros paveld* | bažnyč* restaur*
pl: konserwacja zabytków | prac* konserwatorsk* | zabytk* | renowacj* zabyt* | restauracj* zabytk* | prac* restaurators*
de: Denkmalsanierung | Restaurierung | Denkmalpflege | Restaurierungsarbeiten | denkmalgeschütztes Gebäude
da: restaurering | bevaringsværdige bygninger | fredede bygninger | kirkerestaurering | konservering
sv: byggnadsvård | restaurering | konservering | kulturmiljö | kyrkorestaurering
no: restaurering | fredede bygg | konservering | antikvarisk | kirkerestaurering
fr: restauration du patrimoine | monuments historiques | restauration de l'église | patrimoine bâti | travaux de restauration | restauration des façades historiques
more: restauración del patrimonio | restauración de la iglesia | patrimonio histórico | restauro | restauro conservativo | beni culturali | restauratie | monumentenzorg | beschermd monument | restaurare | monument istoric | conservare restaurare | műemlék* | restaurálás* | restauro de | património cultural | restaurován* | obnov* památk* | obnov* pamiatk* | kulturni spomenik | kulturno dobro | konzervatorsko | реставрация | паметник на културата | αποκατάσταση μνημείων

# demolition ~ earthworks
any: demolition* | demontaž*
en: demolition works | demolition | site clearance | site preparation | asbestos removal | dismantling
fi: purkutyöt | purkuurak* | purku-urak* | rakennus* purkami* | asbestipurku* | haitta-ainepurku*
et: lammutustööd | lammutus* | lammutami* | asbesti eemalda* | ehitusplatsi ettevalmista*
lv: nojaukšanas darbi | nojaukšan* | ēku nojaukšan* | demontāž* | azbesta demontāž*
lt: griovimo darbai | griovim* | nugriovim* | pastat* ardym* | asbesto šalinim*
pl: rozbiórki i przygotowanie terenu | rozbiórk* | wyburz* | przygotowani* teren* | usuwani* azbestu | robot* rozbiórkow*
de: Abbrucharbeiten | Abbruch | Rückbau | Baufeldfreimachung | Schadstoffsanierung | Asbestsanierung
da: nedrivning | nedrivningsarbejder | nedbrydning | miljøsanering | byggemodning
sv: rivning | rivningsarbeten | rivningsentreprenad | sanering asbest | markberedning tomt
no: riving | rivearbeider | riving av bygg | miljøsanering | tomteopparbeidelse
fr: démolition | déconstruction | désamiantage | travaux de démolition | curage désamiantage | préparation de terrain
more: demolición | derribo | retirada de amianto | demolizione | bonifica amianto | rimozione amianto | sloopwerken | sloop | asbestsanering | asbestverwijdering | demolare | desființare | demolări | bontás* | bontási munk* | azbesztmentesít* | demolição | demolic* | asanac* | odstránen* stavb* | rušenje | uklanjanje građevina | разрушаване | събаряне | κατεδάφιση

# earthworks
en: earthworks | excavation works | groundworks | piling | foundation works | foundation engineering | building foundations
fi: maanrakennustyöt | maanrakennu* | maanrakennusurak* | kaivutyö* | paalutu* | pohjarakentami* | louhinta*
et: mullatööd | pinnasetöö* | kaevetöö* | vaiatöö* | vundamenditöö*
lv: zemes darbi | zemes darb* | rakšanas darb* | pāļu | pamatu izbūv*
lt: žemės darbai | žemės darb* | kasimo darb* | pamat* įreng* | poliniai pamat*
pl: roboty ziemne | robot* ziemn* | wykop* | fundamentow* | palowani* | niwelacj* teren*
de: Erdarbeiten | Erdbau | Tiefbauarbeiten | Spezialtiefbau | Baugrube | Gründungsarbeiten
da: jordarbejder | jordarbejde | jord- og betonarbejder | pilotering | udgravning
sv: markarbeten | schaktarbeten | grundläggning | pålning | markentreprenad | schaktning
no: grunnarbeider | grave- og masseflytting | fundamentering | graveentreprise | pelearbeider | graving
fr: terrassement | travaux de terrassement | fondations | fondations spéciales | fouilles
more: movimiento de tierras | excavación | cimentación | scavi | movimento terra | fondazioni | grondwerken | grondverzet | funderingen | heiwerken | terasamente | săpături | lucrări de terasamente | földmunka* | alapozás* | movimento de terras | fundações | zemn* práce | zemn* prác* | výkopov* prác* | zemeljska dela | zemljani radovi | изкопни работи | χωματουργικ*

# road-construction
en: road construction | street reconstruction | motorway construction | pavements and footpaths | junction improvement | car park construction
fi: tienrakentaminen | tienrakenn* | kadunrakenn* | katuurak* | katusaneerau* | tieurak* | kevyen liikenteen väyl* | katujen rakentami*
et: teede ehitus | teedeehit* | tee ehitus | tee rekonstrueeri* | tänava rekonstrueeri* | kergliiklustee* | parkla ehit*
lv: ceļu būvniecība | ceļa pārbūv* | ielas pārbūv* | ceļu būv* | gājēju ietv* | autoceļ* pārbūv* | autoceļ* būv* | stāvlaukum* izbūv*
lt: kelių tiesimas | kelio rekonstr* | gatvės rekonstr* | kelio kapitalin* | gatvės kapitalin* | kelių ties* | pėsčiųjų dviračių tak* | kelio ties*
pl: budowa dróg | budow* drog* | przebudow* drog* | przebudow* ulic* | rozbudow* drog* | budow* chodnik* | obwodnic* | budow* parking*
de: Straßenbau | Straßenbauarbeiten | Straßenausbau | Verkehrswegebau | Kreisverkehr | Gehwegbau | Radweg | Ausbau der Straße
da: vejanlæg | anlæg af vej | vejarbejde | cykelsti | vejudvidelse | rundkørsel | stianlæg
sv: vägbyggnad | vägentreprenad | gatuombyggnad | gång- och cykelväg | vägarbeten | cirkulationsplats
no: veibygging | vegbygging | ny vei | gang- og sykkelveg | fylkesveg utbedring | vegutbygging | rundkjøring
fr: construction de routes | travaux de voirie | voirie | VRD | aménagement de voirie | piste cyclable | giratoire | travaux routiers
more: obras de carretera | urbanización de calles | pavimentación | carretera | carril bici | lavori stradali | strada provinciale | pista ciclabile | viabilità | wegenwerken | wegenbouw | herinrichting straat | fietspad | weginrichting | drum județean | modernizare drumuri | modernizare străzi | drumuri comunale | reabilitare drum | autostradă | útépítés* | útfelújítás* | járdaépítés* | kerékpárút* | beneficiação da estrada | rede viária | rekonstrukc* silnic* | rekonstrukc* komunikac* | rekonštrukc* cest* | chodník* | rekonstrukcija ceste | gradnja ceste | izgradnja ceste | prometnica | път рехабилитация | реконструкция на улици | οδοποιία

# road-surfacing < road-maintenance
en: road resurfacing | asphalt paving | road surfacing works | patching and pothole repair | surface dressing
fi: tienpäällystys | päällystysurak* | asfaltoin* | päällystystyö* | tienpäällystämi* | asfalttityö*
et: teekatete remont | asfalteerimi* | pindami* | teekatte remon* | asfalteerimistöö* | aukude remon*
lv: ceļu seguma atjaunošana | asfaltēšan* | asfalta segum* | virsmas apstrād* | ceļa segum* atjaunošan* | bedrīš* remont*
lt: kelių dangos atnaujinimas | asfaltavim* | asfalto dang* | kelio dang* | duobių remont* | gatvi* dang*
pl: remont nawierzchni dróg | nawierzchni* drog* | nakładk* asfaltow* | remont* cząstkow* | remont* nawierzchni | nawierzchni* bitumiczn* | remont* drog*
de: Asphaltarbeiten | Fahrbahnerneuerung | Deckenerneuerung | Fahrbahnsanierung | Asphaltdeckschicht | Straßensanierung
da: asfaltarbejder | asfaltbelægning | slidlag | belægningsarbejder | asfaltudlægning
sv: beläggningsarbeten | asfaltbeläggning | asfaltering | beläggningsentreprenad | asfaltarbeten
no: asfaltering | asfaltarbeider | asfaltdekke | dekkelegging | reasfaltering
fr: réfection des chaussées | revêtement de chaussée | travaux d'enrobés | couche de roulement | enduits superficiels | renouvellement des couches
more: asfaltado | refuerzo de firme | aglomerado calles | asfaltatura | asfaltature | pavimentazione stradale | rifacimento manto stradale | asfalteringswerken | asfaltonderhoud | asfaltering | asfaltare | covor asfaltic | îmbrăcăminte asfaltică | asfaltări | aszfaltozás* | aszfaltburkolat* | kátyúz* | pavimentação de | opravy povrch* | oprav* povrch* | asfaltiranje | preplastitev | асфалтиране | преасфалтиране | ασφαλτόστρωση

# road-maintenance ~ winter-maintenance
en: road maintenance | highway maintenance | routine maintenance of roads | gravel road maintenance | crash barriers
fi: teiden kunnossapito | tienhoi* | katujen kunnossapi* | alueurak* | maanteiden hoi* | hoitourak* | teiden hoito
et: teehoole | teehoid* | teede hooldus* | teehool* | suvihool* | kruusatee* hooldus*
lv: ceļu uzturēšana | ceļu uzturēš* | autoceļ* uzturēš* | ielu uzturēš* | grants ceļ* | ceļu ikdienas uzturēš*
lt: kelių priežiūra | kelių prieži* | gatvių prieži* | kelių taisym* | žvyrkeli* | kelių remont*
pl: utrzymanie dróg | utrzymani* drog* | bieżąc* utrzymani* dróg | utrzymani* dróg | utrzymani* ulic* | barier* energochłonn*
de: Straßenunterhaltung | Straßeninstandhaltung | Straßenunterhalt | Fahrbahnunterhaltung | Schutzplanken
da: vejvedligeholdelse | drift af veje | vejdrift | vedligehold af veje | autoværn
sv: vägunderhåll | drift och underhåll av vägar | grundpaket drift | gatuunderhåll | vägräcken | basunderhåll väg
no: veivedlikehold | vegvedlikehold | drift og vedlikehold av veg | driftskontrakt veg | rekkverk
fr: entretien des routes | entretien de la voirie | entretien routier | exploitation des routes | glissières de sécurité
more: conservación de carreteras | mantenimiento de vías públicas | conservación de viales | manutenzione strade | manutenzione ordinaria strade | wegonderhoud | onderhoud wegen | întreținere drumuri | întreținere străzi | întreținere curentă drumuri | útkarbantartás* | közútkezel* | conservação de estradas | údržb* komunikac* | údržb* silnic* | údržb* cest* | vzdrževanje cest | održavanje cesta | поддържане на пътища | συντήρηση οδών

# road-marking ~ traffic-sign
en: road marking | line marking | road markings works
fi: tiemerkinnät | tiemerkin* | ajoratamaalau* | tiemerkintätyö*
et: teekattemärgistus | teekattemärgis* | teemärgistus* | markeerimistöö*
lv: ceļu marķējums | marķējum* ceļ* | horizontāl* apzīmējum* | ceļu horizontāl*
lt: kelių ženklinimas | horizontal* ženklinim* | gatvių ženklinim* | kelių horizont*
pl: oznakowanie poziome dróg | oznakowani* poziom* | malowani* pasów
de: Fahrbahnmarkierung | Straßenmarkierung | Markierungsarbeiten
da: vejafmærkning | vejstriber | afmærkningsarbejder | kørebaneafmærkning
sv: vägmarkering | vägmarkeringar | vägmålning
no: vegoppmerking | veioppmerking | oppmerking av veg
fr: marquage routier | signalisation horizontale | marquage au sol
more: señalización horizontal | pintura viaria | marcas viales | segnaletica orizzontale | wegmarkering | wegmarkeringen | marcaje rutiere | marcaj rutier | útburkolati jel* | pintura de sinalização | vodorovn* dopravn* značen* | horizontalna signalizacija | označevanje cest | хоризонтална маркировка | διαγράμμιση

# bridge-construction < road-construction
en: bridge construction | road bridges | bridge repair | viaduct | culverts | footbridge
fi: siltarakentaminen | siltojen | sillan rakentami* | sillankorjau* | siltaurak* | sillan korjau*
et: sildade ehitus | silla ehit* | silla rekonstrueeri* | silla remon* | sillaehit* | viadukti*
lv: tiltu būvniecība | tilta pārbūv* | tilta būvniecīb* | satiksmes pārvad* | tilta remont* | viadukt*
lt: tiltų statyba | tilto rekonstr* | tilto statyb* | tilto remont* | viaduk* | tilto kapital*
pl: budowa mostów | budow* mostu | przebudow* mostu | wiadukt* | kładk* | remont* mostu | obiekt* mostow*
de: Brückenbau | Brückenbauarbeiten | Ersatzneubau Brücke | Brückensanierung | Ingenieurbauwerke | Brückenerneuerung
da: brobygning | broarbejder | ny bro | broreparation | brovedligehold
sv: brobyggnad | broreparation | bro nybyggnad | broarbeten | brounderhåll | brobyte
no: brobygging | bruvedlikehold | ny bru | bruarbeider | brurehabilitering | ny bro
fr: construction de ponts | ouvrages d'art | réparation de pont | passerelle piétonne | viaduc
more: construcción de puente | puentes | pasarela peatonal | rehabilitación del puente | costruzione ponte | ponte | ponti | cavalcavia | bruggen | brugrenovatie | bouw brug | construire pod | pod peste | poduri | podețe | híd építés* | hídfelújít* | ponte sobre | obras de arte viadutos | rekonstrukce mostu | oprava mostu | rekonštrukcia mosta | gradnja mostu | izgradnja mosta | мостово съоръжение | γέφυρα

# railway-construction ~ rail-vehicle
en: railway construction | railway works | track renewal | tramway construction | railway signalling | metro construction | electrification of railway
fi: radanrakentaminen | ratarakentami* | ratatyö* | raitiotie* | turvalaittei* rautat* | päällysrakenn* | radanpi*
et: raudtee ehitus | raudtee* rekonstrueeri* | raudtee ehit* | trammitee* | raudteerajatis* | elektrifitseerimi*
lv: dzelzceļa būvniecība | dzelzceļa līnij* | sliežu ceļ* | dzelzceļa infrastruktūr* | Rail Baltica
lt: geležinkelių tiesimas | geležinkel* linij* | geležinkelio keli* | geležinkel* infrastruktūr* | bėgi* keli*
pl: budowa linii kolejowych | lini* kolejow* | torowisk* | tor* tramwajow* | sterowani* ruchem kolejow* | przejazd* kolejow*
de: Gleisbau | Bahnbau | Gleisbauarbeiten | Gleiserneuerung | Leit- und Sicherungstechnik | Stadtbahnbau | Oberleitungsbau
da: jernbaneanlæg | sporarbejder | letbane anlæg | sporfornyelse | banearbejder | signalanlæg jernbane
sv: järnvägsanläggning | spårarbeten | banarbeten | järnvägsentreprenad | spårbyte | spårväg | spårentreprenad
no: jernbaneanlegg | sporarbeider | jernbanetekniske arbeider | banearbeid | sporfornyelse | signalanlegg jernbane
fr: travaux ferroviaires | voies ferrées | construction de tramway | voie ferrée | renouvellement de voies | infrastructure ferroviaire
more: obras ferroviarias | vía férrea | renovación de vía | plataforma tranviaria | lavori ferroviari | linea ferroviaria | armamento ferroviario | tramvia | spoorwerken | spoorwegwerken | tramlijn | cale ferată | linie de tramvai | reabilitare linie cale ferată | vasútépítés* | vágányfelújít* | villamosvonal* | via-férrea | linha ferroviária | železničn* trať* | železniční trat* | tramvajov* trat* | električkov* trat* | železniška proga | željeznička pruga | железопътна линия | σιδηροδρομική γραμμή

# tunnel-construction < road-construction
en: tunnel construction | road tunnels | tunnelling | underground works | shafts
fi: tunnelirakentaminen | tunnelin rakentami* | tunneliurak* | kalliorakentami* | tunnelit
et: tunneli ehitus | tunneli ehit* | tunneli rajami* | maa-alus* rajatis*
lv: tuneļu būvniecība | tuneļ* | pazemes būv*
lt: tunelių statyba | tunel* | požemin* perėj*
pl: budowa tuneli | tunel* drogow* | budow* tunel* | przejś* podziemn*
de: Tunnelbau | Tunnelsanierung | Tunnelarbeiten | Untertagebau
da: tunnelanlæg | tunnelarbejder | tunnelbyggeri
sv: tunnelbyggnad | tunnelarbeten | bergtunnel | tunnelentreprenad
no: tunnelbygging | tunnelarbeider | tunneldriving | tunneloppgradering
fr: construction de tunnels | travaux souterrains | tunnels | percement
more: túnel | túneles | galleria stradale | gallerie | tunnelbouw | lucrări tunel | alagút* | túneis | tunely | predor | тунел | σήραγγα

# pipeline-works ~ heating-supply
en: pipeline construction | gas pipeline | district heating network construction | pipe laying | heat network
fi: putkijohtojen rakentaminen | putkijohto* | kaukolämpöverk* rakentami* | kaasuputk* | kaukolämpöjohto* | putkiurak*
et: torustike ehitus | torusti* ehit* | gaasitoru* | soojustrass* | kaugküttetorusti* | torustike rekonstrueeri*
lv: cauruļvadu būvniecība | cauruļvad* | siltumtras* | gāzesvad* | siltumtīkl* pārbūv* | siltumtīkl*
lt: vamzdynų tiesimas | vamzdyn* | šilumos tras* | dujotiek* | šilumos tinkl* rekonstr* | šilumos tinkl*
pl: budowa rurociągów | rurociąg* | gazociąg* | sieci* ciepłownicz* | sieć gazow* | ciepłociąg*
de: Rohrleitungsbau | Rohrleitungsbauarbeiten | Fernwärmeleitung | Gasleitung | Rohrverlegung | Fernwärmenetz Ausbau
da: rørledningsarbejder | fjernvarmeledninger | gasledning | fjernvarmerør | ledningsarbejder
sv: rörledningsarbeten | fjärrvärmeledningar | gasledning | ledningsentreprenad | fjärrvärmeentreprenad
no: rørledningsarbeider | fjernvarmeledning | gassledning | rørlegging i grøft | fjernvarmenett
fr: travaux de canalisations | réseau de chaleur travaux | pose de canalisations | gazoduc | réseaux de gaz
more: tubería gas obras | gasoducto | red de calor obras | gasdotto | rete gas | condotte | leidingwerken | gasleiding | warmtenet | conductă gaze | rețea distribuție gaze | înființare rețea gaze | rețele termice | gázvezeték* | távhővezeték* | csővezeték* | gasoduto | plynovod* | horkovod* | teplovod* | plinovod* | vrelovod* | toplovod* | газопровод | топлопровод | αγωγός αερίου

# water-and-sewer-works ~ earthworks
en: water and sewer works | water mains | sewerage works | sewer construction | water supply network | drainage works | stormwater
fi: vesihuoltoverkoston rakentaminen | vesijohto* | viemäriverkos* | vesihuoltolinj* | vesihuoltourak* | viemärisaneerau* | hulevesi*
et: vee- ja kanalisatsioonitrasside ehitus | vee- ja kanalisatsiooni* | veetorusti* | kanalisatsioonitorusti* | ÜVK | ühisveevärgi* | sademevee*
lv: ūdensvada un kanalizācijas tīklu būvniecība | ūdensvad* | kanalizācijas tīkl* | ūdenssaimniecības attīst* | lietus kanaliz* | sadzīves kanaliz*
lt: vandentiekio ir nuotekų tinklų statyba | vandentiek* | nuotek* tinkl* | vandentiekio nuotek* | lietaus nuotek* | paviršini* nuotek*
pl: budowa sieci wodociągowej i kanalizacyjnej | wodociąg* | kanalizacj* sanitarn* | sieci* kanalizac* | sieci* wodociągow* | kanalizacj* deszczow*
de: Kanalbau | Wasserleitungsbau | Kanalbauarbeiten | Kanalsanierung | Trinkwasserleitung | Entwässerungsarbeiten | Regenrückhaltebecken
da: vand- og kloakarbejder | kloakering | separatkloakering | kloakarbejder | vandledninger | regnvandsbassin | kloakrenovering
sv: VA-arbeten | vatten- och avloppsledningar | VA-ledningar | VA-entreprenad | dagvatten | spillvatten | relining
no: vann- og avløpsanlegg | VA-anlegg | vann- og avløpsledninger | vannledning | overvann | avløpsledning | VA-arbeider
fr: travaux d'eau et d'assainissement | réseaux d'eau potable | réseaux d'assainissement | assainissement collectif | eaux pluviales | adduction d'eau potable | AEP
more: red de saneamiento | red de abastecimiento | colector | renovación de redes | rete idrica | rete fognaria | fognatura | acquedotto | riolering | rioleringswerken | waterleiding | afkoppelen | rețea de canalizare | rețea apă | aducțiune | rețele de apă și canalizare | extindere rețea canalizare | vízvezeték* | csatornaépít* | szennyvízcsatorn* | ivóvízhálózat* | csapadékvíz* | rede de águas | saneamento | vodovod* | kanalizac* | dešťov* kanaliz* | vodovodno omrežje | kanalizacija | vodoopskrbni | водопровод* | канализация | ВиК | αποχέτευσης δίκτυο | δίκτυο ύδρευσης

# power-line-works ~ electricity, cable
en: power line construction | electricity network construction | substation construction | overhead power lines | medium voltage network | fibre network construction
fi: sähköverkon rakentaminen | sähköverkko* | voimajohto* | sähköasema* | kaapelointityö* | keskijännite* | valokuituverk* rakentami*
et: elektrivõrgu ehitus | elektrivõr* | elektriliin* | alajaama* ehit* | kaabelliin* | keskpinge*
lv: elektrolīniju būvniecība | elektrolīnij* | elektrotīkl* | apakšstacij* būv* | kabeļlīnij* | vidspriegum*
lt: elektros linijų statyba | elektros linij* | elektros tinkl* | transformatori* pastot* | kabeli* linij* | skirstom* tinkl*
pl: budowa linii elektroenergetycznych | lini* energetyczn* | sieci* elektroenergetyczn* | stacj* transformator* | lini* kablow* | lini* napowietrzn*
de: Stromleitungsbau | Freileitungsbau | Netzausbau Strom | Umspannwerk | Kabelverlegung | Mittelspannung | Glasfaserausbau
da: elnetarbejder | højspændingsanlæg | kabellægning | transformerstationer anlæg | fibernet anlæg
sv: elnätsarbeten | kraftledning | elnät | fördelningsstation | ledningsförläggning | fibernät anläggning
no: kraftledning | strømnett | høyspentanlegg | transformatorstasjon | nettbygging | linjebygging | fiberutbygging
fr: travaux de lignes électriques | réseaux électriques | poste de transformation | enfouissement des réseaux | lignes haute tension | électrification rurale
more: línea eléctrica | línea de media tensión | centro de transformación | linea elettrica | cabina elettrica | media tensione | hoogspanningslijn | elektriciteitsnet | laagspanningsnet | linie electrică | rețea electrică | stație electrică | LEA | villamos hálózat* | villamos távvezeték* | alállomás* | linha elétrica | elektrick* veden* | trafostanic* | rozvodn* veden* | daljnovod* | elektroenergetsko omrežje | dalekovod* | електропровод | подстанция | γραμμή μεταφοράς

# port-and-waterway-works ~ ship
any: hydrotech* | hidrotech*
en: port and waterway works | harbour works | quay construction | dredging | coastal protection | flood protection | dam
fi: satama- ja vesiväylärakentaminen | satamarakentami* | laiturin rakentami* | ruoppau* | vesirakentami* | tulvasuojelu* | laituriraken* | padon
et: sadama- ja vesiehitus | sadama* ehit* | kai rekonstrueeri* | süvendami* | süvendustöö* | sadama rekonstr* | tamm* rekonstr*
lv: ostu un hidrobūvju būvniecība | ostas | piestātn* | padziļināšan* | hidrotehnisk* | krasta stiprināj* | plūdu*
lt: uostų ir hidrotechnikos statyba | uosto | krantin* | gilinim* | hidrotechn* | krantų tvirtinim* | užtvank* | upės valym*
pl: budowle portowe i hydrotechniczne | nabrzeż* | port* morsk* | pogłębian* | hydrotechniczn* | wał* przeciwpowodziow* | regulacj* rzek* | stopni* wodn*
de: Hafen- und Wasserbau | Hafenbau | Wasserbau | Kaimauer | Nassbaggerarbeiten | Hochwasserschutz | Deichbau | Uferbefestigung
da: havne- og vandbygning | havneanlæg | kajanlæg | kystbeskyttelse | oprensning havn | uddybning | havneudvidelse | vandløbsvedligeholdelse
sv: hamn- och vattenbyggnad | hamnanläggning | kajanläggning | muddring | kajrenovering | vattenbyggnad | erosionsskydd | kaj
no: havne- og kaianlegg | kaianlegg | mudring | havneutbygging | flomsikring | molo
fr: travaux portuaires et fluviaux | travaux maritimes | dragage | quais | protection contre les inondations | digues | aménagement portuaire | barrage
more: obras portuarias | dragado | muelle | encauzamiento | defensa inundaciones | opere marittime | dragaggio | banchina | sistemazione idraulica | argini | dissesto idrogeologico | havenwerken | baggerwerken | dijkversterking | kademuur | beschoeiing | port dragare | regularizare | apărare maluri | diguri | amenajare hidrotehnică | kikötő* | árvízvédel* | mederrendez* | vízrendez* | obras marítimas | dragagem | protipovodňov* | revitalizac* tok* | úprav* tok* | vodní nádrž | poplavna | protupoplavn* | lučk* gradnj* | пристанищ* | брегоукрепване | корекция на река | λιμενικά έργα | αντιπλημμυρικ*

# airport-works ~ aircraft
en: airport works | runway construction | airport terminal | airfield works | apron
fi: lentokenttärakentaminen | lentokent* | kiitotie* | lentoasema* | lentoaseman*
et: lennujaama ehitus | lennujaam* | lennurada* | lennuväl* | lennuraja*
lv: lidostas būvniecība | lidost* | skrejceļ* | lidlauk*
lt: oro uosto statyba | oro uost* | pakilimo tak* | kilimo ir tūpimo tak*
pl: budowa lotniska | lotnisk* | drog* startow* | płyt* lotnisk* | port* lotnicz*
de: Flughafenbau | Startbahn | Flughafen | Landebahn | Flugplatz
da: lufthavnsanlæg | landingsbane | lufthavn
sv: flygplatsanläggning | flygplats | landningsbana | rullbana
no: lufthavnanlegg | lufthavn | rullebane | flyplass
fr: travaux aéroportuaires | aéroport | piste d'atterrissage | aérogare | aérodrome
more: aeropuerto | pista de vuelo | aeroporto | pista di volo | luchthaven | landingsbaan | aeroport | pistă decolare | repülőtér* | aeródromo | letiště | letisk* | letališče | zračna luka | летище | αεροδρόμιο

# roofing-works
en: roofing works | roof renovation | roof replacement | roof covering
fi: kattotyöt | vesikatto* | kattourak* | katon uusimi* | vesikaton | katekorjau*
et: katusetööd | katuse remon* | katuse rekonstrueeri* | katuse vahetus* | katusekat*
lv: jumta darbi | jumta segum* | jumta remont* | jumta nomaiņ* | jumta atjaunošan* | jumta pārbūv*
lt: stogo darbai | stogo remont* | stogo dang* | stogo keitim* | stogų
pl: pokrycia dachowe | remont* dach* | wymian* pokryci* dach* | pokryci* dachow* | dekarsk* | dach* budynk*
de: Dachdeckerarbeiten | Dachsanierung | Dachabdichtung | Dacharbeiten | Dacherneuerung
da: tagarbejder | tagrenovering | tagudskiftning | tagdækning | udskiftning af tag
sv: takarbeten | takomläggning | takrenovering | taktäckning | takbyte
no: taktekking | takarbeider | tekking av tak | omtekking | takrehabilitering
fr: travaux de couverture | travaux de toiture | étanchéité | réfection de toiture | couverture zinguerie | étanchéité toiture-terrasse
more: cubierta | impermeabilización de cubierta | reparación de cubiertas | copertura tetto | rifacimento copertura | impermeabilizzazione | dakwerken | dakbedekking | dakrenovatie | dakvernieuwing | acoperiș | învelitoare | reparații acoperiș | reparație acoperiș | tetőfelújítás* | tetőszigetel* | tetőfed* | cobertura telhado | střech* | oprav* střech* | sanacija strehe | sanacija krovišta | krovište | ремонт на покрив | покрив | στέγη επισκευή | στεγανοποίηση

# facade-works ~ energy-renovation
en: facade works | facade renovation | external wall insulation | scaffolding | cladding
fi: julkisivutyöt | julkisivuremon* | julkisivukorjau* | julkisivujen | telinetyö* | lämpöerist*
et: fassaaditööd | fassaadi* renoveeri* | fassaadi* remon* | fassaadi soojusta* | tellingud
lv: fasādes darbi | fasādes remont* | fasādes siltināš* | fasāžu atjaunošan* | sastatn*
lt: fasado darbai | fasado remont* | fasado šiltinim* | fasadų | pastoliai
pl: roboty elewacyjne | elewacj* | ociepleni* ścian* | dociepleni* budyn* | rusztowani*
de: Fassadenarbeiten | Fassadensanierung | Wärmedämmverbundsystem | WDVS | Gerüstarbeiten | Gerüstbau
da: facadearbejder | facaderenovering | stilladsarbejder | stillads | efterisolering
sv: fasadarbeten | fasadrenovering | ställningsarbeten | tilläggsisolering | byggställning
no: fasadearbeider | fasaderehabilitering | stillas | etterisolering | stillasarbeider
fr: ravalement de façades | façades | isolation thermique par l'extérieur | bardage | échafaudages | isolation
more: fachada | rehabilitación de fachadas | andamios | SATE | facciate | cappotto termico | ponteggi | gevelwerken | gevelrenovatie | steigerwerken | gevelisolatie | fațadă | termosistem | schele | anvelopare fațade | homlokzat* | hőszigetel* | állványozás* | fachadas | fasád* | zateplen* fasád* | lešen* | fasada | skele | ремонт на фасада | фасади | προσόψεις | ικριώματα

# energy-renovation < building-renovation
any: termomoderniz* | termorenov*
en: energy renovation | energy efficiency improvement | thermal insulation of buildings | energy performance contracting | energy retrofit | energy audit
fi: energiaremontti | energiatehokkuu* | energiasaneerau* | energiaremont* | energiakatselmu* | ESCO-hank*
et: energiatõhususe parandamine | energiatõhus* | soojustami* | hoone soojusta* | energiaaudit* | energiasäästu*
lv: energoefektivitātes paaugstināšana | energoefektivitāt* | siltināšan* | energoaudit* | ēkas siltināš*
lt: energinio efektyvumo didinimas | energin* efektyvum* | pastat* atnaujinim* moderniz* | apšiltinim* | daugiabuč* nam* atnaujin* | energijos taupym*
pl: termomodernizacja | termomodernizacj* | efektywnoś* energetyczn* | audyt* energetyczn* | poprawa efektywności energetycznej
de: energetische Sanierung | Energieeffizienz | energetische Modernisierung | Wärmedämmung | Energie-Contracting | Energieeinsparcontracting
da: energirenovering | energioptimering | energieffektivisering | energimærkning | ESCO-projekt
sv: energieffektivisering | energirenovering | EPC-projekt | energikartläggning | energideklarationer
no: energieffektivisering | ENØK | EPC-prosjekt | energioppgradering | energimerking
fr: rénovation énergétique | performance énergétique | rénovation thermique | CPE | efficacité énergétique | audit énergétique
more: eficiencia energética | rehabilitación energética | auditoría energética | efficientamento energetico | riqualificazione energetica | energierenovatie | verduurzaming | energiebesparing | energieprestatiecontract | eficiență energetică | creșterea eficienței energetice | reabilitare termică | reabilitare energetică | audit energetic | energetikai korszerűsít* | energetikai felújít* | energiahatékony* | energetick* úspor* | snížení energetick* | zníženie energetick* | zateplen* | energetska sanacija | energetska obnova | енергийна ефективност | саниране | ενεργειακή αναβάθμιση

# electrical-installation
any: elektroinstal* | elektromonta* | elektrotechni*
en: electrical installation works | electrical works | electrical contractors | wiring | electrical services | rewiring
fi: sähköasennustyöt | sähköurak* | sähkötyö* | sähköasennu* | sähköistys* | sähkö- ja telejärjestelm*
et: elektripaigaldustööd | elektripaigaldi* | elektritöö* | nõrkvoolu* | elektrisüsteem* | elektripaigaldus*
lv: elektroinstalācijas darbi | elektroinstalāc* | elektromontāž* | elektroapgād* | vājstrāv* | iekšēj* elektrotīkl*
lt: elektros instaliacijos darbai | elektros instaliac* | elektros darb* | elektromontavim* | silpn* srov* | elektros įrengini* eksploat*
pl: roboty elektryczne | instalacj* elektryczn* | robot* elektryczn* | instalacj* teletechniczn* | robot* instalacyjn* elektryczn*
de: Elektroinstallation | Elektroarbeiten | Elektroinstallationsarbeiten | Starkstromanlagen | Elektrotechnik | Schwachstromanlagen
da: elarbejder | elinstallationer | el-entreprise | el-arbejde | elinstallationsarbejde
sv: elinstallation | elarbeten | elentreprenad | elinstallationer | elektrikertjänster | eltjänster
no: elektroarbeid | elektroinstallasjon | elektriske anlegg | elektrikertjenester | elektrotekniske arbeider | elektroentreprise
fr: travaux d'électricité | électricité courants forts | installation électrique | courants faibles | courants forts | installations électriques
more: instalación eléctrica | instalaciones eléctricas | electricidad baja tensión | impianti elettrici | impianto elettrico | elektrische installaties | elektriciteitswerken | elektrotechnische installaties | instalații electrice | lucrări electrice | villanyszerel* | villamos szerelés* | elektromos hálózat felújít* | instalações elétricas | elektroinštal* | elektromontážn* | električne instalacije | elektroinstalacijska dela | електрическа инсталация | ел. инсталации | ηλεκτρολογικές εγκαταστάσεις

# heating-and-ventilation-installation
any: klimatizac* instal* | ventilac* instal*
en: heating and ventilation installation | HVAC works | plumbing works | plumbing and heating | boiler replacement | mechanical installation | ventilation works
fi: LVI-työt | LVI-urak* | putkityö* | ilmanvaihtourak* | putkiremont* | lämmitysjärjestelm* | ilmanvaihtotyö* | ilmanvaihdon
et: kütte- ja ventilatsioonitööd | ventilatsioonitöö* | küttesüsteem* | ventilatsioonisüsteem* | sanitaartehnili* töö* | katlamaj* | torutöö*
lv: apkures un ventilācijas ierīkošana | apkures sistēm* | ventilācijas sistēm* | katlumāj* | katlu māj* | iekšēj* ūdensvad* | santehnisk* darb*
lt: šildymo ir vėdinimo sistemų įrengimas | šildymo sistem* | vėdinimo sistem* | santechnik* darb* | katilin* | oro vėsinimo sistem*
pl: instalacje sanitarne i grzewcze | instalacj* sanitarn* | kotłown* | instalacj* wentylac* | instalacj* grzewcz* | centraln* ogrzewani* | robot* hydrauliczn* | węzł* cieplny*
de: Heizungs- und Lüftungsinstallation | Heizungsanlagen | Sanitärinstallation | Lüftungsanlagen | Raumlufttechnische Anlagen | Heizungserneuerung | Sanitärarbeiten | HLS
da: VVS- og ventilationsarbejder | VVS-arbejder | ventilationsarbejder | ventilationsanlæg | blikkenslagerarbejde | VVS-entreprise
sv: VVS-installation | ventilationsarbeten | rörarbeten | VVS-arbeten | VVS-entreprenad | ventilationsanläggning | rörentreprenad | VS-arbeten
no: VVS-arbeider | rørleggerarbeider | ventilasjonsarbeider | ventilasjonsanlegg | rørleggertjenester | varme- og sanitæranlegg
fr: chauffage ventilation climatisation | plomberie sanitaire | plomberie | travaux de chauffage | chaufferie | génie climatique | remplacement chaudière
more: climatización | fontanería | instalaciones térmicas | calefacción | impianti termici | impianti idraulici | climatizzazione | centrale termica | impianti meccanici | verwarmingsinstallatie | sanitaire installaties | HVAC-werken | klimaatinstallatie | stookplaats | instalații termice | instalații sanitare | ventilație și climatizare | épületgépészet* | fűtéskorszerűsít* | fűtési rendszer* | szellőzés* | AVAC | canalização instalações | vytápěn* | vzduchotechnik* | vykurovan* | zdravotechnik* | strojne instalacije | ogrevanje | grijanje ventilacija | отоплителна инсталация | вентилационна | ΗΜ εγκαταστάσεις κλιματισμού

# painting-works
en: painting works | painting and decorating | decorating works
fi: maalaustyöt | maalausurak* | maalaustyö* | maalauspalvelu*
et: maalritööd | maalritöö* | värvimistöö* | viimistlustöö* | värvimi*
lv: krāsošanas darbi | krāsošan* | apdares darb*
lt: dažymo darbai | dažym* | apdailos darb* | vidaus apdail*
pl: roboty malarskie | malowani* | robot* malarsk* | robot* wykończeniow*
de: Malerarbeiten | Maler- und Lackierarbeiten | Anstricharbeiten | Malerleistungen
da: malerarbejder | malerarbejde | malerentreprise | malerydelser
sv: måleriarbeten | måleritjänster | målningsarbeten | måleri
no: malerarbeider | malertjenester | maling av bygg | malerentreprise
fr: travaux de peinture | peinture revêtements | peinture et revêtements muraux | peinture intérieure
more: pintura de edificios | trabajos de pintura | tinteggiatura | opere da pittore | schilderwerken | buitenschilderwerk | zugrăveli | vopsitorii | lucrări de zugrăvit | festés* | mázolás* | festési munk* | pinturas interiores | malířsk* prác* | maliarsk* prác* | malb* | slikopleskarska dela | soboslikarski radovi | бояджийски | ελαιοχρωματισμ*

# flooring-and-interior-works ~ building-renovation
en: flooring and interior finishing | flooring works | plastering | drywall | suspended ceilings | tiling works | joinery and carpentry
fi: lattia- ja sisätyöt | lattiapäällyst* | lattiatyö* | rappau* | tasoitetyö* | laatoitu* | kirvesmie* | puusepäntyö* | alakatto*
et: põranda- ja sisetööd | põrandakatt* | krohvimi* | krohvitöö* | plaatimi* | siseviimistl* | puusepatöö* | põrandatöö*
lv: grīdu un iekšdarbu izbūve | grīdas segum* | grīdu | apmetum* | flīzēšan* | galdniecīb* | iekšējās apdares | piekārt* griest*
lt: grindų ir vidaus apdailos darbai | grindų dang* | grindų | tinkavim* | plytel* klijav* | stalių darb* | pakabinam* lub*
pl: posadzki i wykończenie wnętrz | posadz* | tynkowani* | tynki | płytk* ceramiczn* | stolarsk* robot* | wykładzin* podłogow* | sufit* podwieszan* | wykończeni* wnętrz
de: Bodenbelags- und Ausbauarbeiten | Bodenbelagsarbeiten | Trockenbau | Putzarbeiten | Estricharbeiten | Fliesenarbeiten | Tischlerarbeiten | Trockenbauarbeiten | Innenausbau | Schreinerarbeiten
da: gulv- og aptering | gulvarbejder | gulvbelægning | murerarbejder | tømrerarbejder | tømrer- og snedkerarbejde | murerarbejde
sv: golvarbeten och invändiga arbeten | golvläggning | golvarbeten | snickeriarbeten | plattsättning | murningsarbeten | undertak | golvtjänster
no: gulv- og innredningsarbeider | gulvbelegg | gulvarbeider | tømrerarbeider | murerarbeider | tømrertjenester | flislegging | himlinger
fr: revêtements de sols et finitions | revêtements de sols | plâtrerie | cloisons | menuiseries intérieures | faux plafonds | carrelage | sols souples | menuiserie bois
more: pavimento interior | tabiquería | falsos techos | carpintería de madera | pavimenti | intonaci | controsoffitti | cartongesso | vloerwerken | vloerbekleding | stukadoorswerk | pleisterwerken | schrijnwerk | timmerwerk | pardoseli | tencuieli | gips-carton | finisaje interioare | tâmplărie interioară | padlóburkol* | vakolás* | burkolás* | asztalosmunk* | gipszkarton* | revestimentos interiores | podlah* | omítk* | sádrokarton* | podlahov* krytin* | obklad* dlažb* | estrihi | mizarska dela | keramičarski radovi | stolarski radovi | замазки | мазилки | подови настилки | δάπεδα | επιχρίσματα

# landscape-works
en: landscape works | landscaping | park construction | public realm works | square redevelopment | fencing | planting works
fi: viherrakentaminen | viherraken* | puistorakentami* | piharakentami* | aitaami* | aitojen rakentami* | piharaken*
et: maastikutööd | haljastustöö* | välialade rajami* | pargi rekonstrueeri* | piirdeai* | avaliku ruumi* | keskväljak*
lv: labiekārtošanas darbi | teritorij* labiekārtoš* | labiekārtojum* | parka atjaunošan* | žog* izbūv* | skvēr* | publisk* ārtelp*
lt: aplinkos tvarkymo darbai | aplinkos tvarkym* | gerbūvi* | parko sutvarkym* | tvoros | aikštės rekonstr* | viešųj* erdvi* | apželdinim*
pl: zagospodarowanie terenu | zagospodarowani* teren* | robot* w zakresie zieleni | rewitalizacj* park* | nasadze* | ogrodzeni* | rewitalizacj* rynku
de: Landschaftsbau | Garten- und Landschaftsbau | Außenanlagen | Freianlagen | Zaunbau | Landschaftsbauarbeiten | Platzgestaltung | Landschaftsgärtnerarbeiten
da: landskabsarbejder | anlægsgartnerarbejder | anlægsgartner | byrumsprojekt | hegn | grønne anlæg
sv: markanläggning | finplanering | parkanläggning | utemiljöarbeten | torgombyggnad | stängsel | trädgårdsanläggning
no: landskapsarbeider | anleggsgartner | parkanlegg | utomhusarbeider | uteområde | gjerder | utomhusanlegg
fr: aménagements paysagers | aménagement paysager | aménagements extérieurs | clôtures | plantations | aménagement de place | création de parc
more: ajardinamiento | acondicionamiento de parque | vallado | plaza urbanización | sistemazione a verde | riqualificazione piazza | recinzione | parco pubblico | landschapswerken | groenaanleg | terreininrichting | parkaanleg | hekwerken | amenajare peisagistică | amenajare parc | împrejmuire | amenajare spații publice | parképít* | parkosítás* | kerítés* | közpark* | térrendezés | arranjos exteriores | vedações | sadov* úprav* | oplocen* | revitalizac* park* | revitalizác* námest* | oploteni* | ureditev parka | uređenje parka | ograda | благоустройство | парк реконструкция | ανάπλαση | περίφραξη

# street-lighting
en: street lighting | public lighting | outdoor lighting | street lighting installation and maintenance
fi: katuvalaistus | katuvalais* | ulkovalais* | tievalais* | katuvalo*
et: tänavavalgustus | tänavavalgustus* | välisvalgustus* | tänavavalgusti*
lv: ielu apgaismojums | ielu apgaismojum* | āra apgaismojum* | ielu apgaism*
lt: gatvių apšvietimas | gatvių apšvietim* | lauko apšvietim* | kelio apšvietim*
pl: oświetlenie uliczne | oświetleni* uliczn* | oświetleni* drogow* | opraw* uliczn* | słup* oświetleniow*
de: Straßenbeleuchtung | öffentliche Beleuchtung | Außenbeleuchtung
da: gadebelysning | vejbelysning | gadelys
sv: gatubelysning | vägbelysning | utomhusbelysning | belysningsdrift
no: gatebelysning | veglys | veilys | gatelys
fr: éclairage public | candélabres | rénovation de l'éclairage public
more: alumbrado público | alumbrado exterior | illuminazione pubblica | pubblica illuminazione | straatverlichting | openbare verlichting | iluminat public | sistem de iluminat public | közvilágítás* | iluminação pública | veřejn* osvětlen* | javna razsvetljava | javna rasvjeta | улично осветление | οδοφωτισμός | ηλεκτροφωτισμός

# machinery-hire ~ construction-machinery
en: hire of construction machinery | plant hire with operator | machinery hire | crane hire | equipment hire with operator
fi: työkoneiden vuokraus | koneurakoin* | konetyö* | konepalvelu* | konevuokrau* | nosturipalvelu*
et: ehitusmasinate rent | masinate rent* | mehhanismi* rent* | rent koos juhi* | tehnika rent*
lv: būvtehnikas noma | tehnikas nom* | būvtehnik* nom* | tehnikas pakalpojum* ar operator*
lt: statybinės technikos nuoma | technikos nuom* | mechanizm* nuom* | mechanizm* paslaug* | krano nuom*
pl: wynajem maszyn budowlanych | wynajem* sprzęt* | najem sprzęt* budowlan* | prac* sprzęt* | wynajem* koparki | usług* sprzętow*
de: Vermietung von Baumaschinen | Baumaschinenvermietung | Baumaschinen mit Bedienpersonal | Kranvermietung
da: leje af entreprenørmaskiner | maskinleje | materielleje | kranleje | maskiner med fører
sv: hyra av entreprenadmaskiner | maskintjänster | maskinhyra | uthyrning av maskiner | maskinentreprenad | krantjänster
no: leie av anleggsmaskiner | maskinentreprenør | maskinleie | maskintjenester | kranleie
fr: location d'engins de chantier | location d'engins | location de matériel avec chauffeur | location de grues | location de matériel de travaux publics
more: alquiler de maquinaria | alquiler de maquinaria con operario | noleggio macchine operatrici | nolo a caldo | huur van machines | verhuur van bouwmachines | kraanverhuur | închiriere utilaje | închiriere utilaje cu deservent | gépi munka | gépbérlet* | munkagép bérlet* | aluguer de máquinas | pronájem stroj* | prenájom stroj* | najem gradbene mehanizacije | najam strojeva | наем на механизация | ενοικίαση μηχανημάτων
`
