/** Services: the work public buyers have done for them, from cleaning to audits, as notices name it. */
export const services = `
# cleaning-service ~ cleaning-management
en: cleaning services | building cleaning | office cleaning | cleaning of premises | janitorial services | school cleaning
fi: siivouspalvelut | siivou* | puhtauspalvelu* | puhtaanapitopalvelu* | puhdistuspalvelu*
et: koristusteenus | koristusteenus* | koristustöö* | sisekoristus* | puhastusteenus*
lv: uzkopšanas pakalpojumi | uzkopšan* | telpu uzkopšan* | telpu tīrīšan* | tīrīšanas pakalpojum*
lt: valymo paslaugos | valymo paslaug* | patalpų valym* | pastatų valym* | patalpų prieži*
pl: usługi sprzątania | sprzątani* | utrzymani* czystości | usług* porządkow* | usług* czystościow*
de: Unterhaltsreinigung | Reinigungsleistungen | Reinigungsdienste | Reinigungsdienstleistungen
da: rengøring | rengøringsydelser | rengøringsservice | erhvervsrengøring
sv: städtjänster | städning | lokalvård | rengöringstjänster
no: renhold | renholdstjenester | rengjøring | renholdsoppdrag
fr: nettoyage des locaux | prestations de nettoyage | services de nettoyage | propreté | entretien ménager | nettoyage des bâtiments
more: limpieza | servicio de limpieza | pulizia | servizio di pulizie | pulizie | schoonmaak | schoonmaakdiensten | poetsdienst | limpeza | curățenie | servicii de curățenie | servicii de curățare | úklid* | upratovan* | upratovac* | čišćenj* | takarítás* | takarítási szolgáltatás* | почистван* | καθαρισμ* | καθαριότητα

# window-cleaning < cleaning-service
en: window cleaning | facade cleaning | glass cleaning
fi: ikkunanpesu | ikkunanpesu* | ikkunoiden pesu
et: akende pesu | aknapesu* | fassaadipesu* | akende pesemi*
lv: logu mazgāšana | logu mazgāšan* | fasāžu mazgāšan*
lt: langų valymas | langų valym* | langų plovim* | fasadų valym*
pl: mycie okien | myci* okien | myci* elewacj*
de: Glasreinigung | Fensterreinigung | Fassadenreinigung
da: vinduespolering | vinduespudsning | facaderens
sv: fönsterputsning | fönsterputs | fasadtvätt
no: vindusvask | vinduspuss | fasadevask
fr: nettoyage des vitres | nettoyage des vitreries | vitrerie nettoyage | lavage des vitres
more: limpieza de cristales | pulizia vetri | glasbewassing | ruitenwassen | spălat geamuri | ablaktisztít* | ablakmosás | limpeza de vidros | mytí oken | čistenie okien | pranje prozora | миене на прозорци | καθαρισμός υαλοπινάκων

# street-cleaning ~ winter-maintenance
en: street cleaning | street sweeping | road cleaning
fi: katujen puhtaanapito | katujen puhtaanapi* | kadunpes* | hiekannost* | katujen lakais*
et: tänavate puhastamine | tänavate puhastami* | tänavapuhastus* | heakorratöö* | tänavate korista*
lv: ielu tīrīšana | ielu tīrīšan* | ielu uzkopšan* | ielu slaucīšan* | sanitār* tīrīšan* ielu
lt: gatvių valymas | gatvių valym* | gatvių šlavim* | teritorij* valym* | teritorij* sanitarin*
pl: oczyszczanie ulic | oczyszczani* ulic | oczyszczani* miasta | zamiatani* ulic | letni* oczyszczani*
de: Straßenreinigung | Gehwegreinigung | Straßenkehrung
da: gaderenhold | gadefejning | gaderengøring
sv: gaturenhållning | gatustädning | sandupptagning | gatusopning
no: gaterenhold | gatefeiing | veirenhold | feiing av veier
fr: nettoyage de la voirie | balayage des rues | propreté urbaine | nettoiement | balayage mécanique
more: limpieza viaria | limpieza de calles | spazzamento stradale | pulizia strade | straatreiniging | veegdiensten | straatvegen | salubrizare stradală | măturat stradal | curățenie stradală | úttisztít* | köztisztasági | limpeza urbana | čištění komunikac* | čistenie komunikác* | čišćenje ulica | улично почистване | οδοκαθαρισμός

# winter-maintenance
en: winter maintenance | snow clearing | snow removal | gritting | winter road maintenance
fi: talvikunnossapito | talvikunnossapi* | lumityöt | auraus* | lumen auraus* | talvihoi* | lumenpoist*
et: talihooldus | talihool* | lumetõrje* | lumelükka* | lumekorist* | libedusetõrje*
lv: ziemas uzturēšana | sniega tīrīšan* | ielu ziemas | ceļu ziemas | sniega izvešan* | kaisīšan*
lt: kelių priežiūra žiemą | sniego valym* | žiemos prieži* | gatvių barstym* | sniego išvežim*
pl: zimowe utrzymanie dróg | zimow* utrzymani* | odśnieżani* | akcj* zim*
de: Winterdienst | Schneeräumung | Winterdienstleistungen | Räum- und Streudienst
da: vintertjeneste | snerydning | glatførebekæmpelse vintertjeneste | vintervedligeholdelse
sv: vinterväghållning | snöröjning | halkbekämpning | vinterunderhåll | vinterrenhållning
no: vintervedlikehold | snøbrøyting | brøyting | snørydding | strøing
fr: viabilité hivernale | déneigement | service hivernal | salage
more: vialidad invernal | retirada de nieve | servizio neve | sgombero neve | spalamento neve | gladheidsbestrijding | winterdienst | sneeuwruimen | deszăpezire | hóeltakarítás* | síkosságmentesítés* | limpeza de neve | zimní údržb* | zimn* údržb* | zimsko vzdrževanje | zimska služba | снегопочистване | зимно поддържане | αποχιονισμ*

# laundry-service ~ bed-linen
en: laundry services | linen hire | textile rental | dry cleaning | linen rental and laundry
fi: pesulapalvelut | pesulapalvelu* | tekstiilipalvelu* | tekstiilihuol* | vaatehuol* | pesupalvelu*
et: pesupesemisteenus | pesupesemi* | pesumajateenus* | pesu pesemi* | voodipesu rent* | keemilise puhastuse
lv: veļas mazgāšanas pakalpojumi | veļas mazgāšan* | veļas nom* | ķīmisk* tīrīšan*
lt: skalbimo paslaugos | skalbimo paslaug* | skalbini* skalbim* | skalbini* nuom* | cheminio valymo
pl: usługi pralnicze | usług* pralnicz* | usług* prani* | prani* bielizn* | wynajem bielizny
de: Wäschereileistungen | Wäscheversorgung | Wäschereinigung | Mietwäsche | Textilreinigung
da: vaskeriydelser | vaskeriservice | linnedservice | tøjvask | vask og leje af tekstiler
sv: tvättjänster | tvätteritjänster | textilservice | tvätt och hyra av textilier
no: vaskeritjenester | tekstilvask | tekstilleie | renseri | vask av tekstiler
fr: blanchisserie | prestations de blanchisserie | location et entretien du linge | nettoyage du linge | pressing | location entretien de linge
more: lavandería | servicio de lavandería | lavanolo | servizio di lavanderia | wasserijdiensten | wasserij | was en linnen | servicii de spălătorie | spălătorie | spălare lenjerie | mosás | textiltisztít* | mosatás* | mosodai szolgáltatás* | lavandaria | praní prádla | prani* bielizne | pranje perila | pranje rublja | пране | πλύσιμο ιματισμού

# waste-collection ~ recycling
any: recykl* odpad*
en: waste collection | refuse collection | waste management services | household waste | waste disposal | waste transport | garbage collection
fi: jätehuolto | jätehuol* | jätteenkulje* | jätteiden keräy* | jätteenkäsittel* | jätteiden kulje*
et: jäätmevedu | jäätmeved* | korraldatud jäätmeved* | jäätmekäitlus* | prügived* | jäätmete vedu
lv: atkritumu apsaimniekošana | atkritumu apsaimnieko* | atkritumu savākšan* | atkritumu izvešan* | sadzīves atkritum*
lt: atliekų tvarkymas | atliek* tvarkym* | atliek* surinkim* | atliek* išvežim* | komunalin* atliek*
pl: odbiór odpadów | odbiór odpad* | odbier* odpad* | wywóz odpad* | odpad* komunaln* | gospodarowani* odpad* | zagospodarowani* odpad*
de: Abfallentsorgung | Abfallsammlung | Müllabfuhr | Entsorgungsleistungen | Abfallwirtschaft | Restabfall
da: affaldsindsamling | renovation | affaldshåndtering | dagrenovation | husholdningsaffald | affaldsbehandling
sv: avfallshantering | avfallsinsamling | sophämtning | hushållsavfall | renhållning avfall
no: renovasjon | avfallsinnsamling | avfallshåndtering | husholdningsavfall | avfallstjenester
fr: collecte des déchets | gestion des déchets | collecte et traitement des déchets | ordures ménagères | enlèvement des déchets | traitement des déchets
more: recogida de residuos | gestión de residuos | residuos sólidos urbanos | raccolta rifiuti | smaltimento rifiuti | servizio di igiene urbana | rifiuti | afvalinzameling | huisvuil | afvalverwerking | afvalstoffen | colectare deșeuri | salubrizare | deșeuri | colectare și transport deșeuri | hulladékgyűjtés* | hulladékszállítás* | hulladékkezelés* | recolha de resíduos | resíduos | svoz odpad* | odvoz odpad* | zvoz odpad* | likvidac* odpad* | zbiranje odpadkov | odvoz otpada | сметосъбиране | отпадъци | αποκομιδή | απορριμμάτων

# recycling < waste-collection
any: recycl*
en: recycling | sorting of waste | composting | biowaste treatment | scrap metal | end-of-life vehicles
fi: kierrätys | kierrätys* | biojät* | lajittelu* | metalliromu* | kierräty*
et: jäätmete ringlussevõtt | ringlussevõt* | biojäätme* | jäätmejaam* | vanametal*
lv: atkritumu pārstrāde | atkritumu pārstrād* | atkritumu šķiroš* | metāllūžņ* | bioloģisk* noārdām*
lt: atliekų perdirbimas | atliek* perdirbim* | atliek* rūšiav* | metalo lauž* | žali* atliek*
pl: recykling | recykling* | sortowani* odpad* | bioodpad* | kompostowani* | złom*
de: Recycling | Verwertung von Abfällen | Abfallverwertung | Bioabfall | Altpapier | Schrottverwertung
da: genbrug | genanvendelse | affaldssortering | bioaffald | genbrugsplads
sv: återvinning | återvinningscentral | matavfall | materialåtervinning | skrot
no: gjenvinning | avfallssortering | matavfall | gjenvinningsstasjon | biologisk avfall
fr: recyclage | tri des déchets | valorisation des déchets | déchèterie | compostage | biodéchets
more: reciclaje | recogida selectiva | raccolta differenziata | riciclaggio | recupero rifiuti | recyclage van | recyclagepark | milieustraat | reciclare | valorificare deșeuri | újrahasznosít* | szelektív hulladék* | reciclagem | recyklac* | tříděn* odpad* | triediaceho zberu | recikliranj* | рециклиране | ανακύκλωση

# hazardous-waste < waste-collection
en: hazardous waste | clinical waste | medical waste disposal | healthcare waste | radioactive waste | biological waste
fi: vaarallinen jäte | vaaralli* jätte* | ongelmajät* | tartuntavaaralli* jät* | sairaalajät*
et: ohtlikud jäätmed | ohtlik* jäätme* | meditsiiniliste jäätme* | bioloogilised jäätmed
lv: bīstamie atkritumi | bīstam* atkritum* | medicīnisk* atkritum* | ārstniecīb* iestād* atkritum*
lt: pavojingos atliekos | pavojing* atliek* | medicinin* atliek* | radioaktyv* atliek*
pl: odpady niebezpieczne | odpad* niebezpieczn* | odpad* medyczn* | azbest*
de: gefährliche Abfälle | Sonderabfall | Krankenhausabfälle | medizinische Abfälle | Klinikabfälle
da: farligt affald | klinisk risikoaffald | miljøfarligt affald
sv: farligt avfall | smittförande avfall | riskavfall | stickande och skärande avfall
no: farlig avfall | smitteavfall | risikoavfall | biologisk smittefarlig avfall
fr: déchets dangereux | déchets d'activités de soins | DASRI | déchets à risques infectieux
more: residuos peligrosos | residuos sanitarios | residuos biosanitarios | rifiuti pericolosi | rifiuti sanitari | rifiuti speciali | gevaarlijk afval | medisch afval | klein gevaarlijk afval | deșeuri periculoase | deșeuri medicale | veszélyes hulladék* | egészségügyi hulladék* | resíduos perigosos | resíduos hospitalares | nebezpečn* odpad* | nevarni odpadki | opasni otpad | medicinski otpad | опасни отпадъци | επικίνδυνα απόβλητα

# sewage-service ~ water-and-sewer-works
en: sewage services | sewer cleaning | drain cleaning | septic tank emptying | sludge treatment | sewer inspection
fi: viemäripalvelut | viemäreiden huuhtel* | viemärikuvau* | lietteen käsittel* | loka-autopalvelu* | lietteen kulje*
et: kanalisatsiooniteenused | kanalisatsiooni puhast* | torustiku survepes* | fekaalid* | reoveesette* | kaevude tühjend*
lv: kanalizācijas pakalpojumi | kanalizācij* skaloš* | kanalizācij* tīrīšan* | notekūdeņu izvešan* | notekūdeņu dūņ*
lt: nuotekų paslaugos | nuotek* tinkl* valym* | nuotek* dumbl* | kanalizacij* valym* | nuotek* šalinim*
pl: usługi kanalizacyjne | czyszczeni* kanalizacj* | wywóz nieczystości | osad* ściekow* | nieczystości ciekł*
de: Kanalreinigung | Kanalinspektion | Klärschlammentsorgung | Kanal-TV-Untersuchung | Klärschlamm
da: kloakservice | slamsugning | tv-inspektion af kloak | slamtømning | kloakspuling | slambortskaffelse
sv: avloppstjänster | slamtömning | slamsugning | ledningsspolning | rörinspektion | avloppsslam
no: avløpstjenester | slamtømming | slamsuging | rørinspeksjon | spyling av ledninger | avløpsslam
fr: curage des réseaux d'assainissement | assainissement | curage | vidange des fosses | traitement des boues | hydrocurage | boues d'épuration
more: alcantarillado | limpieza de saneamiento | lodos de depuradora | spurgo fognature | fanghi di depurazione | espurgo | rioolreiniging | rioolinspectie | slibverwerking | ruimen van rioolkolken | vidanjare | nămol | curățare canalizare | csatornatisztítás* | szennyvíziszap* | szippant* | limpeza de fossas | čištění kanalizac* | čistenie kanalizác* | kaly | odvoz blata | čišćenje kanalizacije | канализация почистване | αποχέτευση

# pest-control ~ pesticide
any: deratiz* | deratyz* | dezinsek* | dezynsek*
en: pest control | disinfestation | rodent control | mosquito control
fi: tuholaistorjunta | tuholaistorjun* | haittaeläin*
et: kahjuritõrje | kahjuritõrje* | deratisatsioon* | desinsektsioon*
lv: kaitēkļu apkarošana | kaitēkļu | deratizācij* | dezinsekcij* | dezinfekcijas pakalpojum*
lt: kenkėjų kontrolė | kenkėj* kontrol* | kenkėj* naikinim* | deratizacij* | dezinsekcij*
pl: zwalczanie szkodników | deratyzacj* | dezynsekcj* | zwalczani* szkodnik* | odkomarzani*
de: Schädlingsbekämpfung | Rattenbekämpfung | Schädlingsbekämpfungsleistungen
da: skadedyrsbekæmpelse | rottebekæmpelse | skadedyrssikring
sv: skadedjursbekämpning | skadedjurssanering | råttbekämpning
no: skadedyrbekjempelse | skadedyrkontroll
fr: dératisation | désinsectisation | lutte contre les nuisibles | lutte antiparasitaire
more: control de plagas | desratización | desinsectación | disinfestazione | derattizzazione | ongediertebestrijding | plaagdierbeheersing | deratizare | dezinsecție | kártevőirt* | rágcsálóirt* | rovarirt* | controlo de pragas | deratizac* | suzbijanje štetočina | дератизация | дезинсекция | απεντόμωση | μυοκτονία

# environmental-service
any: remediac* | monitoring* środow*
en: environmental services | environmental impact assessment | environmental monitoring | soil remediation | nature conservation | pollution control
fi: ympäristöpalvelut | ympäristövaikutus* | ympäristöseuran* | pilaantun* maan | maaperän kunnost* | luontoselvity* | luonnonsuojel*
et: keskkonnateenused | keskkonnamõju* | keskkonnaseir* | jääkreostus* | looduskaits* | keskkonnauuring*
lv: vides pakalpojumi | ietekmes uz vidi | vides monitoring* | piesārņojum* | dabas aizsardzīb* | vides aizsardzīb*
lt: aplinkosaugos paslaugos | poveikio aplinkai vertinim* | aplinkos monitoring* | užteršt* grunt* | aplinkosaug* | gamtos apsaug*
pl: usługi środowiskowe | ocen* oddziaływania na środowisko | monitoring* środowisk* | rekultywacj* | ochron* przyrod* | ochron* środowisk*
de: Umweltdienstleistungen | Umweltverträglichkeitsprüfung | Altlastensanierung | Umweltmonitoring | Naturschutz | Bodensanierung | Umweltplanung
da: miljøydelser | miljøvurdering | miljøundersøgelser | jordforurening | oprensning | naturgenopretning | miljørådgivning
sv: miljötjänster | miljökonsekvensbeskrivning | efterbehandling av förorenade områden | marksanering | naturvård | miljöövervakning | miljökonsult
no: miljøtjenester | konsekvensutredning | miljøovervåking | forurenset grunn | naturforvaltning | miljøundersøkelser
fr: services environnementaux | évaluation environnementale | étude d'impact | dépollution | surveillance environnementale | protection de la nature | étude environnementale
more: impacto ambiental | servicios medioambientales | descontaminación de suelos | valutazione impatto ambientale | bonifica ambientale | monitoraggio ambientale | milieueffectrapport | bodemsanering | bodemonderzoek | milieudiensten | impact asupra mediului | servicii de mediu | decontaminare | monitorizare mediu | környezeti hatás* | kármentesítés* | környezetvédelmi | impacte ambiental | vliv na životní prostředí | životn* prostredi* | posudzovani* vplyvov | sanac* ekologick* | varstvo okolja | zaštita okoliša | опазване на околната среда | περιβαλλοντικ*

# forestry-service
en: forestry services | logging | tree planting in forest | forest management | timber harvesting
fi: metsäpalvelut | metsänhoi* | puunkorjuu* | hakkuu* | metsänistutu* | metsäsuunnittel*
et: metsandusteenused | metsatöö* | metsaraie* | raietöö* | metsaistut* | metsahooldus* | võsalõik*
lv: mežsaimniecības pakalpojumi | mežsaimniecīb* | mežizstrād* | jaunaudžu kopšan* | meža kopšan* | mežistrād*
lt: miškininkystės paslaugos | miškininkyst* | miško ruoš* | jaunuolyn* | miško sodinim* | medienos ruoš*
pl: usługi leśne | gospodark* leśn* | usług* leśn* | pozyskani* drewn* | zrywk* drewn* | zagospodarowani* lasu | nadleśnictw*
de: forstwirtschaftliche Dienstleistungen | Holzernte | Waldpflege | Forstarbeiten | Holzrückung | Aufforstung
da: skovbrugstjenester | skovning | skovpleje | skovarbejde
sv: skogsbrukstjänster | skogsvård | avverkning | skogsskötsel | röjning och plantering
no: skogbrukstjenester | skogsdrift | hogst | skogskjøtsel | skogrydding
fr: travaux forestiers | sylviculture | exploitation forestière | services forestiers | débardage
more: servicios forestales | aprovechamiento maderable | trabajos selvícolas | tratamientos selvícolas | lavori forestali | utilizzazioni boschive | bosbeheer | bosbouw | bosonderhoud | exploatare forestieră | lucrări silvice | servicii silvice | împăduriri | erdészeti | erdőgazdálkod* | fakitermel* | serviços florestais | lesnick* činnost* | pestební činnost* | ťažb* dreva | ťažbov* | gozdarsk* | šumarsk* | дърводобив | лесовъдск* | δασικές εργασίες

# landscape-maintenance ~ landscape-works
en: grounds maintenance | park maintenance | gardening services | grass cutting | tree care | green space maintenance | tree felling | horticultural services
fi: viheralueiden hoito | viheraluei* hoi* | viherpalvelu* | puistojen hoi* | nurmikon | piha-aluei* hoi* | puiden hoi* | alueurak* viher*
et: haljasalade hooldus | haljasalade hool* | haljastu* | muruniitmi* | pargihooldus* | puude hooldus* | niitmisteenus*
lv: apstādījumu kopšana | apstādījum* kopšan* | zāles pļauš* | zaļ* zon* | koku kopšan* | parku uzturēš* | dārzniecīb* pakalpojum*
lt: želdynų priežiūra | želdin* prieži* | žalių* plot* | vejos pjovim* | žolės pjovim* | medžių genėjim* | želdyn*
pl: utrzymanie zieleni | utrzymani* zieleni | pielęgnacj* zieleni | koszeni* | pielęgnacj* drzew | wycink* drzew | tereny zielone | terenów zielonych
de: Grünflächenpflege | Grünpflege | Baumpflege | Gartenpflege | Pflege der Außenanlagen | Mäharbeiten | Baumfällung
da: pleje af grønne områder | grøn drift | græsslåning | grønne områder | beskæring | gartnerydelser
sv: skötsel av grönytor | grönyteskötsel | parkskötsel | trädvård | gräsklippning | utemiljö | markskötsel
no: vedlikehold av grøntanlegg | grøntanlegg | grøntarealer | parkvedlikehold | gressklipping | trepleie
fr: entretien des espaces verts | espaces verts | élagage | tonte | entretien des parcs | fauchage | abattage d'arbres
more: mantenimiento de zonas verdes | jardinería | conservación de parques | poda | manutenzione del verde | verde pubblico | sfalcio | potatura | groenonderhoud | groenvoorziening | maaiwerken | boomverzorging | snoeiwerken | întreținere spații verzi | spații verzi | toaletare arbori | zöldterület* | parkfenntart* | kaszálás* | fűnyírás* | espaços verdes | údržb* zelen* | údržb* veřejné zeleně | kosen* | vzdrževanje zelenih površin | zelenih površina | održavanje zelenih | озеленяване | зелени площи | συντήρηση πρασίνου

# agriculture-service
en: agricultural services | farming services | land cultivation | aquaculture services
fi: maatalouspalvelut | maatalouspalvelu* | kotieläinhoi* | maatalousneuvon* | kalanviljel*
et: põllumajandusteenused | põllumajandusteenus* | kalakasvatus* | maaharimi*
lv: lauksaimniecības pakalpojumi | lauksaimniecīb* pakalpojum* | akvakultūr* | augsnes apstrād*
lt: žemės ūkio paslaugos | žemės ūkio paslaug* | akvakultūr* | gyvulininkyst*
pl: usługi rolnicze | usług* rolnicz* | melioracj* | upraw* gruntów | akwakultur* | zarybi*
de: landwirtschaftliche Dienstleistungen | Landwirtschaft Dienstleistungen | Aquakultur
da: landbrugsydelser | landbrugstjenester | akvakultur
sv: jordbrukstjänster | lantbrukstjänster | vattenbruk
no: landbrukstjenester | jordbrukstjenester | akvakultur
fr: services agricoles | travaux agricoles | aquaculture | prestations agricoles
more: servicios agrícolas | servizi agricoli | landbouwdiensten | servicii agricole | lucrări agricole | mezőgazdasági szolgáltatás* | serviços agrícolas | zemědělské služby | poľnohospodárske služby | kmetijske storitve | poljoprivredne usluge | селскостопански услуги | γεωργικές υπηρεσίες

# veterinary-service
any: veterin* | weteryn*
en: veterinary services | animal shelter services | stray animals | veterinary medicines
fi: eläinlääkäripalvelut | eläinlääki* | eläinlääkär* | löytöeläin*
et: veterinaarteenused | veterinaar* | varjupaigateenus* loom* | hulkuvate loomade
lv: veterinārie pakalpojumi | veterinār* | klaiņojoš* | dzīvnieku patvers*
lt: veterinarijos paslaugos | veterinar* | beglob* gyvūn* | bešeimini* gyvūn*
pl: usługi weterynaryjne | weterynar* | bezdomn* zwierząt | schronisk* dla zwierząt
de: tierärztliche Leistungen | Veterinärdienstleistungen | Tierarzt | Tierheim
da: dyrlægeydelser | dyrlæge | veterinærydelser | internat for dyr
sv: veterinärtjänster | veterinär | omhändertagna djur
no: veterinærtjenester | veterinær | omplassering av dyr
fr: services vétérinaires | fourrière animale | vétérinaire | capture d'animaux
more: servicios veterinarios | recogida de animales | servizi veterinari | canile | randagismo | dierenarts | dierenopvang | servicii veterinare | câini fără stăpân | állatorvosi | gyepmester* | canil | odchyt psů | útulek pro | veterinárn* služb* | veterinarske storitve | veterinarske usluge | ветеринар* | κτηνιατρικ*

# catering-service ~ meal-ordering
any: katering* | cateri* | kettering*
en: catering services | restaurant services | canteen services | meals | food service | hotel and restaurant services
fi: ateriapalvelut | ateriapalvelu* | ruokapalvelu* | ravintolapalvelu* | tarjoilupalvelu* | ateriakulje* | catering-palvelu*
et: toitlustusteenus | toitlustus* | toitlustami* | sööklateenus* | toitlustusteenus*
lv: sabiedriskās ēdināšanas pakalpojumi | ēdināšan* | ēdināšanas pakalpojum* | ēdienu piegād*
lt: maitinimo paslaugos | maitinimo paslaug* | maitinimo organizav* | viešojo maitinimo | pietų tiekim*
pl: usługi cateringowe | usług* gastronomiczn* | usług* żywieni* | cateringow* | przygotowani* posiłk* | dostaw* posiłk*
de: Verpflegungsdienstleistungen | Catering | Kantinenbewirtschaftung | Verpflegung | Essensversorgung | Bewirtung
da: kantinedrift | forplejning | madservice | cateringydelser | restaurationsydelser | mad til ældre
sv: måltidstjänster | catering | restaurangtjänster | kosttjänster | lunchrestaurang | matlådor
no: cateringtjenester | kantinedrift | kantinetjenester | matlevering | restauranttjenester
fr: restauration collective | services de restauration | prestations de restauration | portage de repas | traiteur | repas en liaison froide
more: servicio de comedor | servicio de cafetería | restauración colectiva | servizio di ristorazione | ristorazione | pasti | bedrijfscatering | maaltijden | maaltijdvoorziening | servicii de catering | hrană preparată | masă caldă | servire a mesei | étkeztetés* | közétkeztetés* | étkeztetési szolgáltatás* | fornecimento de refeições | refeições | stravován* | stravovac* | prehrana storitve | ugostiteljske usluge | кетъринг | храна готова | ετοίμων γευμάτων | σίτιση

# school-meal < catering-service ~ school-education
en: school meals | school catering | school canteen
fi: kouluruokailu | kouluruok* | kouluaterio* | päiväkotiruok*
et: koolitoit | koolitoi* | koolilõuna* | koolisöökla* | laste toitlustami*
lv: skolēnu ēdināšana | skolēn* ēdināšan* | izglītojam* ēdināšan* | skol* ēdināšan* | bērnudārz* ēdināšan*
lt: mokinių maitinimas | mokini* maitinim* | vaikų maitinim* | mokykl* maitinim*
pl: żywienie dzieci w szkołach | dożywiani* dzieci | posiłk* w szkoł* | obiad* szkoln* | żywieni* dzieci | stołówk* szkoln*
de: Schulverpflegung | Mittagsverpflegung | Schulessen | Mittagessen Schulen | Kita-Verpflegung
da: skolemad | skolebespisning | frokostordning | madordning
sv: skolmåltider | skolmat | skolluncher | skolrestaurang
no: skolemat | skolemåltider | skolekantine
fr: restauration scolaire | cantines scolaires | repas scolaires | cantine | goûters
more: comedor escolar | comedores escolares | refezione scolastica | mensa scolastica | ristorazione scolastica | schoolmaaltijden | programul pentru școli | masă sănătoasă | program masă școli | corn și lapte | gyermekétkeztetés* | iskolai étkeztetés* | refeições escolares | školn* stravov* | školní jídeln* | šolska prehrana | školska kuhinja | училищно хранене | ученическо хранене | σχολικά γεύματα

# hotel-service ~ travel-agency
any: hotel*
en: hotel services | accommodation services | hotel accommodation | lodging | overnight accommodation
fi: hotellipalvelut | hotelli* | majoituspalvelu* | majoitu*
et: majutusteenus | majutus* | hotellimajut* | majutusteenus*
lv: viesnīcu pakalpojumi | viesnīc* | izmitināš* | naktsmītn*
lt: viešbučių paslaugos | viešbuč* | apgyvendinim* | nakvyn*
pl: usługi hotelarskie | usług* hotelow* | hotelarsk* | nocleg* | zakwaterowani*
de: Hotelleistungen | Hotelunterbringung | Beherbergungsleistungen | Übernachtungen
da: hotelydelser | hotelophold | overnatning | indkvartering
sv: hotelltjänster | hotell | boende och konferens | logi | övernattning
no: hotelltjenester | overnatting | hotellovernatting | innkvartering
fr: services d'hôtellerie | hébergement hôtelier | hôtellerie | nuitées hôtelières
more: servicios de hotelería | alojamiento | servizi alberghieri | pernottamento | hoteldiensten | overnachtingen | servicii hoteliere | cazare | servicii de cazare | szállásszolgáltatás* | szállodai | alojamento | ubytovac* služb* | ubytován* | hotelske storitve | usluge smještaja | хотелиерски | нощувки | ξενοδοχειακ*

# bus-transport ~ ticketing-system
en: bus services | public bus transport | public passenger transport | coach hire | public transport services | bus route operation
fi: linja-autoliikenne | joukkoliikenne* | linja-autoliiken* | bussiliiken* | tilausajo* | henkilökulje*
et: bussivedu | bussived* | bussiliiniveo* | ühistransport* | avalik liinived* | sõitjateved* | avaliku liiniveo*
lv: autobusu pārvadājumi | pasažieru pārvadājum* | autobus* pārvadājum* | sabiedrisk* transport* | autobusu nom*
lt: autobusų pervežimai | keleivi* vežim* | viešojo transporto | keleivi* pervežim* | autobus* nuom*
pl: przewozy autobusowe | przewoz* autobusow* | przewóz osób | transport* zbiorow* | przewoz* pasażersk* | komunikacj* miejsk* | przewoz* osób
de: Busverkehrsleistungen | Personennahverkehr | ÖPNV | Linienverkehr | Personenbeförderung | Busverkehr
da: buskørsel | bustrafik | rutebuskørsel | kollektiv trafik | buskontrakter
sv: busstrafik | kollektivtrafik | bussresor | linjetrafik | beställningstrafik
no: busstransport | busstjenester | kollektivtransport | kollektivtrafikk | persontransport | rutebuss
fr: transport en autocar | transport public de voyageurs | transports de personnes | transport de voyageurs | lignes régulières | transports urbains
more: transporte de viajeros | transporte público | transporte en autobús | trasporto pubblico locale | trasporto persone | servizio autobus | busvervoer | openbaar vervoer | personenvervoer | transport public de călători | transport public local | transport persoane | személyszállítás* | autóbuszos | menetrend szerinti | transporte de passageiros | transporte rodoviário | veřejn* linkov* doprav* | autobusov* doprav* | prevoz oseb | autobusni prijevoz | prijevoz putnika | превоз на пътници | μεταφορά επιβατών

# school-transport < bus-transport
en: school transport | pupil transport | home-to-school transport | transport of pupils
fi: koulukuljetukset | koulukulje* | oppilaskulje* | koululaiskulje*
et: õpilasliin | õpilasliin* | õpilaste vedu | õpilaste transport* | koolibuss*
lv: skolēnu pārvadājumi | skolēn* pārvadā* | izglītojam* pārvadā* | skolēnu autobus*
lt: mokinių vežimas | mokini* vežim* | mokini* pavėžėjim* | mokini* pervežim*
pl: dowóz uczniów | dowoz* uczni* | dowóz uczni* | dowóz dzieci | dowożeni* uczni* | dowożeni* dzieci
de: Schülerbeförderung | Schülerverkehr | Schulbusverkehr | Schülerspezialverkehr
da: skolekørsel | skolebuskørsel | elevbefordring
sv: skolskjuts | skolskjutsar | elevresor | skolresor
no: skoleskyss | skoletransport | skolekjøring
fr: transport scolaire | transports scolaires | ramassage scolaire | transport d'élèves
more: transporte escolar | rutas escolares | trasporto scolastico | scuolabus | leerlingenvervoer | schoolvervoer | transport elevi | transport școlar | iskolabusz* | tanulók szállítás* | transporte de alunos | transportes escolares | přeprav* žák* | prevoz žiakov | prevoz učencev | šolski prevozi | prijevoz učenika | превоз на ученици | μεταφορά μαθητών

# taxi-and-patient-transport ~ patient-transport
any: taxi* | taksi* | taksó*
en: taxi services | non-emergency patient transport | transport of disabled people | special needs transport | community transport
fi: taksipalvelut | taksipalvelu* | taksikulje* | potilaskulje* | potilassiirto* | invataksi* | vammaispalvelukulje*
et: taksoteenus | taksoteenus* | patsientide transport* | sotsiaaltransport* | invatransport*
lv: taksometru pakalpojumi | taksometr* | pacientu transport* | pacientu pārved* | specializēt* transport* invalīd*
lt: taksi paslaugos | taksi paslaug* | pacientų pervežim* | pacientų vežim* | pavėžėjim* paslaug* | neįgali* pervežim*
pl: przewozy taksówkowe i transport pacjentów | taksówk* | transport* sanitarn* | transport* medyczn* | przewóz pacjent* | przewóz osób niepełnosprawn*
de: Taxi- und Patiententransport | Patientenfahrten | Behindertenbeförderung | Krankenfahrten
da: taxikørsel og patienttransport | taxikørsel | siddende patientbefordring | flextrafik | handicapkørsel
sv: taxitjänster | taxitrafik | patienttransporter | serviceresor
no: drosjetjenester | drosje | TT-kjøring
fr: taxi et transport de patients | transports de personnes handicapées | transport à la demande
more: transporte sanitario | transporte sanitario no urgente | transporte adaptado | servicio de taxi | trasporto sanitario | trasporto infermi | trasporto dializzati | trasporto disabili | zittend ziekenvervoer | ziekenvervoer | leerlingen- en doelgroepenvervoer | doelgroepenvervoer | taxivervoer | transport pacienți | transport medical | transport dializați | betegszállítás* | transporte de doentes | dopravní zdravotní služb* | dopravn* zdravotn* služb* | reševalni prevozi | sanitetski prijevoz | превоз на пациенти | μεταφορά ασθενών

# rail-transport
en: rail transport services | train services | railway passenger services | rail freight
fi: rautatieliikenne | rautatieliiken* | junaliiken* | raitioliiken* | rautatiekulje*
et: raudteevedu | raudteeved* | reisirongi* | raudteetransport*
lv: dzelzceļa pārvadājumi | dzelzceļa pārvadājum* | vilcienu pārvadājum*
lt: geležinkelių transporto paslaugos | geležinkel* vežim* | vežim* geležinkeli* | geležinkelių transport*
pl: przewozy kolejowe | przewoz* kolejow* | transport* kolejow*
de: Schienenverkehrsleistungen | SPNV | Schienenpersonennahverkehr | Eisenbahnverkehr | Schienengüterverkehr
da: togdrift | jernbanetransport | togtrafik | letbanedrift
sv: tågtrafik | järnvägstransport | spårtrafik | persontågtrafik
no: togtransport | togtrafikk | persontog | jernbanetransport
fr: transport ferroviaire | services ferroviaires | fret ferroviaire | exploitation ferroviaire
more: transporte ferroviario | trasporto ferroviario | spoorvervoer | treinvervoer | transport feroviar | vasúti szállít* | železniční doprav* | železničn* doprav* | železniški prevoz | željeznički prijevoz | железопътен превоз | σιδηροδρομικές μεταφορές

# sea-transport
en: sea transport services | ferry services | ferry operation | maritime transport | towing and salvage of vessels
fi: laivaliikenne | lauttaliiken* | meriliiken* | laivaliiken* | yhteysalusliiken* | merikulje*
et: laevaliiklus | parvlaevaühendus* | laevaühendus* | mereved* | laevaliin*
lv: jūras pārvadājumi | prāmju satiksm* | jūras pārvadājum* | ūdens transport*
lt: jūrų transporto paslaugos | keltų | perkėlim* kelt* | vandens transport* | jūrų transport*
pl: transport morski i promowy | przepraw* promow* | transport* morsk* | transport* wodn* | żeglug*
de: Schifffahrtsleistungen | Fährverkehr | Fährbetrieb | Seetransport | Schiffsverkehr
da: færgefart | færgedrift | søtransport | sejlads
sv: färjetrafik | sjötransport | skärgårdstrafik | båttrafik
no: ferjedrift | ferjetransport | hurtigbåt | sjøtransport | fergesamband
fr: transport maritime | desserte maritime | transport fluvial | bac passeurs | liaisons maritimes
more: transporte marítimo | trasporto marittimo | veerdienst | scheepvaart | transport maritim | transport naval | hajózási | kompjárat* | vízi szállítás* | transporte fluvial | lodní doprav* | lodn* doprav* | pomorski prijevoz | морски превоз | θαλάσσιες μεταφορές

# air-transport ~ travel-agency
en: air transport services | charter flights | helicopter services | air ambulance | flight services
fi: lentokuljetukset | lentokulje* | lentoliiken* | helikopteripalvelu* | ambulanssilen* | tilauslen*
et: lennuteenus | lennuveo* | lennuteenus* | õhutransport* | lennuliin* | helikopteriteenus*
lv: gaisa pārvadājumi | gaisa pārvadājum* | aviopārvadājum* | lidojumu pakalpojum*
lt: oro transporto paslaugos | oro transport* | skrydži* | oro vežim*
pl: transport lotniczy | transport* lotnicz* | przewoz* lotnicz* | czarter* lotnicz* | usług* lotnicz*
de: Luftverkehrsleistungen | Flugleistungen | Luftrettung | Lufttransport | Charterflüge
da: lufttransport | flyvning | ambulanceflyvning | lufttransportydelser
sv: flygtransporter | flygtrafik | ambulansflyg | flygtjänster
no: lufttransport | flyruter | luftambulanse | flytransport | helikoptertjenester
fr: transport aérien | services aériens | transports aériens | liaisons aériennes | affrètement aérien
more: transporte aéreo | helitransporte | trasporto aereo | elisoccorso | luchtvervoer | luchttransport | transport aerian | servicii aeriene | légi szállít* | légi mentés | transporte aéreo de | leteck* přeprav* | zračni prijevoz | letalski prevoz | въздушен превоз | αεροπορικές μεταφορές

# freight-and-moving ~ logistics
any: speditor* | logisti* usług*
en: freight and removal services | removal services | haulage | goods transport | warehousing | storage services | moving services
fi: tavarakuljetus ja muutto | muuttopalvelu* | tavarakulje* | varastointipalvelu* | muutot | rahtikulje* | kuljetuspalvelu*
et: kaubavedu ja kolimine | kolimisteenus* | kaubaved* | laoteenus* | transporditeenus* | ladustami*
lv: kravu pārvadājumi un pārvākšanās | kravu pārvadājum* | pārvākšan* | noliktav* pakalpojum* | transporta pakalpojum* | uzglabāšanas pakalpojum*
lt: krovinių vežimas ir perkraustymas | krovini* vežim* | perkraustym* | sandėliavim* | transporto paslaug* | pervežim* paslaug*
pl: przewóz towarów i przeprowadzki | przeprowadzk* | transport* towar* | usług* transportow* | magazynowani* | przewóz towar* | usług* magazynow*
de: Güterbeförderung und Umzüge | Umzugsleistungen | Umzugsdienstleistungen | Speditionsleistungen | Transportleistungen | Umzug
da: flytning og godstransport | flytteydelser | flytteopgaver | godstransport | lagerydelser | flytteforretning
sv: flytt och godstransporter | flyttjänster | godstransporter | magasinering | lagerhållning | transporttjänster
no: flytting og godstransport | flyttetjenester | godstransport | lagertjenester | varetransport
fr: transport de marchandises et déménagement | déménagement | transport de marchandises | entreposage | prestations de déménagement
more: mudanzas | transporte de mercancías | almacenaje | servicio de almacenamiento | trasloco | traslochi | facchinaggio | trasporto merci | deposito e magazzinaggio | verhuisdiensten | verhuizingen | goederenvervoer | opslagdiensten | transport marfă | servicii de mutare | depozitare | költöztetés* | áruszállítás* | raktározás* | fuvarozás* | mudanças | armazenagem | stěhován* | sťahovan* | skladovac* služb* | nákladní doprav* | selitve | selidbe | skladištenje | хамалски | превоз на товари | μεταφορές εμπορευμάτων | μετακόμιση

# postal-service
any: kurier* | kurjer*
en: postal services | courier services | mail delivery | parcel delivery | letter post
fi: postipalvelut | postipalvelu* | lähettipalvelu* | kuriiripalvelu* | pakettipalvelu* | postinjakel* | kirjelähety*
et: postiteenused | postiteenus* | kulleriteenus* | kirisaadetis* | pakiveo*
lv: pasta pakalpojumi | pasta pakalpojum* | kurjerpast* | pasta sūtījum* | eksprespast* | kurjer*
lt: pašto paslaugos | pašto paslaug* | kurjeri* paslaug* | pašto siunt* | siunt* pristatym*
pl: usługi pocztowe | usług* pocztow* | usług* kuriersk* | przesyłk* pocztow* | przesył* listow*
de: Postdienstleistungen | Briefdienstleistungen | Kurierdienste | Paketdienst | Postzustellung | Postdienste | Briefpost
da: postydelser | postbefordring | kurerydelser | brevforsendelser | pakkeforsendelser
sv: posttjänster | budtjänster | postbefordran | brev och paket | kurirtjänster | pakettransport
no: posttjenester | budtjenester | postforsendelser | kurertjenester | bud og kurer
fr: services postaux | services de courrier | affranchissement | acheminement du courrier | messagerie express | coursier
more: servicios postales | servicio de mensajería | correspondencia | servizi postali | recapito postale | corriere espresso | postdiensten | koeriersdiensten | postbezorging | servicii poștale | servicii de curierat | curierat | postai szolgáltatás* | futárszolgálat* | serviços postais | poštovní služb* | poštov* služb* | poštne storitve | poštanske usluge | пощенски услуги | куриерски | ταχυδρομικές υπηρεσίες | ταχυμεταφορ*

# telecommunication-service
any: telekomun* | telecomun* | telekommun*
en: telecommunications services | telephony services | mobile telephony | telephone services | mobile communication services | voice services
fi: teleliikennepalvelut | puhelinpalvelu* | matkaviestin* | puheliittym* | tietoliikennepalvelu* | mobiiliviestin* | liittymäpalvelu*
et: sideteenused | sideteenus* | mobiilsideteenus* | telefoniteenus* | mobiiltelefoniteenus* | elektroonilise side
lv: sakaru pakalpojumi | mobilo sakaru | telekomunikāciju pakalpojum* | balss pakalpojum* | elektronisk* sakar* pakalpojum* | tālruņa sakar*
lt: ryšio paslaugos | judriojo ryši* | ryši* paslaug* | telefono ryši* | mobiliojo ryši* | telekomunikac* paslaug*
pl: usługi telekomunikacyjne | usług* telekomunikacyjn* | telefoni* komórkow* | usług* telefoniczn* | telefoni* stacjonarn*
de: Telekommunikationsdienstleistungen | Mobilfunk | Telefonie | Mobilfunkdienste | Telekommunikationsleistungen | Mobilfunkleistungen
da: teleydelser | mobiltelefoni | telefoni | teletjenester | telekommunikationsydelser
sv: telekommunikationstjänster | mobiltelefoni | telefonitjänster | telefoni | mobiltjänster
no: telekommunikasjonstjenester | mobiltelefoni | teletjenester | telefonitjenester | mobiltjenester
fr: services de télécommunications | téléphonie mobile | téléphonie fixe | télécommunications | téléphonie
more: servicios de telecomunicaciones | telefonía fija | telefonía móvil | servizi di telefonia | telefonia mobile | telefonia fissa | telecommunicatiediensten | mobiele telefonie | vaste telefonie | servicii de telefonie | telefonie mobilă | servicii de telecomunicații | távközlési szolgáltatás* | mobil távközlés* | telefonszolgáltatás* | comunicações fixas | comunicações móveis | telekomunikačn* služb* | mobiln* hlasov* | telekomunikacijske storitve | telekomunikacijske usluge | далекосъобщителни услуги | мобилни услуги | τηλεπικοινωνιακές υπηρεσίες | κινητή τηλεφωνία

# internet-service < telecommunication-service ~ network-equipment
any: broadband* | internet* usług*
en: internet services | internet access | broadband | data connections | wide area network | data transmission
fi: internetpalvelut | internet-yhtey* | laajakaista* | internetyhtey* | dataliiken* | datayhtey*
et: internetiühendus | internetiühendus* | internetiteenus* | andmesideteenus* | lairiba* | püsiühendus*
lv: interneta pakalpojumi | interneta pieslēgum* | interneta pakalpojum* | datu pārraid* | platjosl*
lt: interneto paslaugos | interneto paslaug* | interneto prieig* | duomenų perdavim* | plačiajuosč*
pl: usługi internetowe | dostęp* do Internetu | łącz* internetow* | usług* transmisji danych | szerokopasmow* | transmisj* danych
de: Internetdienste | Internetanbindung | Breitband | Datenleitungen | WAN-Anbindung | Internetzugang | Breitbandausbau
da: internetforbindelser | bredbånd | datakommunikation | internetydelser | dataforbindelser
sv: internettjänster | datakommunikation | bredband | internetanslutning | internetaccess | datatjänster
no: internettjenester | datakommunikasjon | bredbånd | internettlinje | bredbåndsutbygging
fr: services internet | accès internet | très haut débit | haut débit | liaisons de données | accès à internet
more: acceso a internet | banda ancha | servizi internet | connettività | banda larga | banda ultralarga | internettoegang | breedband | datacommunicatie | servicii de internet | acces internet | servicii internet | internetszolgáltatás* | adatátvitel* | internet hozzáférés | acesso à internet | připojení k internetu | pripojenie k internetu | internetov* pripojen* | dostop do interneta | pristup internetu | интернет достъп | πρόσβαση στο διαδίκτυο

# it-service ~ software-development, support-and-maintenance
en: IT services | information technology services | ICT services | IT outsourcing | managed IT services | IT operations
fi: IT-palvelut | tietotekniikkapalvelu* | ict-palvelu* | it-palvelu* | käyttöpalvelu* | tietohallintopalvelu*
et: IT-teenused | it-teenus* | infotehnoloogia* teenus* | ikt-teenus* | it-halduse*
lv: IT pakalpojumi | informācijas tehnoloģij* pakalpojum* | IKT pakalpojum* | datorpakalpojum* | IT ārpakalpojum*
lt: IT paslaugos | informacini* technologij* paslaug* | IT paslaug* | IRT paslaug* | kompiuter* prieži*
pl: usługi informatyczne | usług* informatyczn* | usług* IT | obsług* informatyczn* | usług* teleinformatyczn*
de: IT-Dienstleistungen | IT-Services | IT-Betrieb | IT-Leistungen | EDV-Dienstleistungen
da: it-ydelser | it-services | it-drift | it-tjenester | it-driftsydelser
sv: it-tjänster | it-drift | IT-konsulttjänster | it-service | datatekniska tjänster
no: IT-tjenester | IKT-tjenester | driftstjenester | IT-drift
fr: services informatiques | prestations informatiques | infogérance | prestations de services informatiques | services IT
more: servicios informáticos | servicios TIC | servicios de tecnologías de la información | servizi informatici | servizi ICT | IT-diensten | ICT-diensten | ICT-dienstverlening | servicii IT | servicii informatice | informatikai szolgáltatás* | IT szolgáltatás* | serviços informáticos | IT služb* | informatick* služb* | informacijske storitve | informatičke usluge | IT услуги | информационни услуги | υπηρεσίες πληροφορικής

# data-processing-service ~ archive, document-scanning, data-entry
any: digitaliz* dokument* | digitizac*
en: data processing services | digitisation of documents | digitisation of archives
fi: tietojenkäsittelypalvelut | asiakirjojen digitoin* | digitointipalvelu* | skannauspalvelu* | aineistojen digitoin*
et: andmetöötlusteenused | dokumentide digiteeri* | andmesisest* | skaneerimisteenus*
lv: datu apstrādes pakalpojumi | datu apstrādes pakalpojum* | dokumentu digitaliz* | dokumentu skenēš* | datu ievad* | digitalizēš*
lt: duomenų apdorojimo paslaugos | duomenų apdoroj* paslaug* | dokumentų skaitmenin* | duomenų įvedim* | skaitmeninim* paslaug*
pl: usługi przetwarzania danych | digitalizacj* zasob* | digitalizacj* dokument*
de: Datenverarbeitungsdienste | Digitalisierung von Akten | Scandienstleistungen
da: databehandlingsydelser | digitalisering af arkiver
sv: databehandlingstjänster | digitalisering av arkiv | skanningstjänster
no: databehandlingstjenester | digitalisering av arkiv | skanningstjenester
fr: services de traitement de données | numérisation | dématérialisation
more: proceso de datos | digitalización de documentos | digitalización de expedientes | digitalizzazione documenti | data entry | dematerializzazione | digitalisering van archieven | scandiensten | servicii de prelucrare date | digitizare | arhivare electronică | servicii de scanare | adatfeldolgozás* | digitalizálás* | tratamento de dados | digitalizac* dokument* | zpracování dat | digitalizacija gradiva | digitalizacija dokumentacije | дигитализация | обработка на данни | ψηφιοποίηση

# web-design-service ~ it-service, advertising
en: website design | web design | website hosting and maintenance
fi: verkkosivut | verkkosivusto* | verkkopalvelu* uudist* | nettisivu* | verkkosivujen
et: veebilehe arendus | veebileh* | kodulehe* | veebisait* | veebidisain*
lv: tīmekļa vietnes izstrāde | tīmekļa vietn* | mājas lap* izstrād* | tīmekļvietn* | mājaslap*
lt: interneto svetainės kūrimas | interneto svetain* | interneto puslapi* | svetainės kūrim*
pl: strona internetowa | stron* internetow* | serwis* internetow* | witryn* internetow* | portal* internetow*
de: Website-Erstellung | Webdesign | Internetauftritt | Webauftritt
da: hjemmeside | webdesign | hjemmesider | ny hjemmeside | websites
sv: webbplats | webbdesign | webbutveckling | webbplatser | hemsida
no: nettsted | nettsteder | webutvikling | nettside | hjemmeside
fr: création de site internet | site internet | site web | refonte du site | conception de sites web
more: página web | diseño web | sitio web | sito web | siti internet | websiteontwikkeling | site web | portal web | weboldal* | honlap* | webov* stránk* | webov* portál* | internetov* stránk* | spletna stran | spletno mesto | web stranica | уебсайт | интернет страница | ιστοσελίδα | ιστότοπος

# vehicle-repair
en: vehicle repair and maintenance | vehicle servicing | car repair | bus maintenance | bodywork repair | vehicle maintenance
fi: ajoneuvojen huolto ja korjaus | autohuol* | ajoneuvo* huol* | ajoneuvo* korjau* | autokorjaamo*
et: sõidukite hooldus ja remont | sõiduk* hooldus* | sõiduk* remon* | autoremon* | autohooldus*
lv: transportlīdzekļu remonts un apkope | transportlīdzek* remont* | automašīn* remont* | automašīn* apkop* | transportlīdzek* apkop* | auto remont*
lt: transporto priemonių remontas | automobil* remont* | automobil* prieži* | transporto priemon* remont* | transporto priemon* technin* | autobus* remont*
pl: naprawa i serwis pojazdów | napraw* pojazd* | serwis* pojazd* | napraw* samochod* | obsług* pojazd* | przegląd* pojazd*
de: Fahrzeugreparatur und -wartung | Kfz-Reparatur | Fahrzeugwartung | Fahrzeuginstandhaltung | Fahrzeuginstandsetzung | Werkstattleistungen
da: reparation og vedligeholdelse af køretøjer | bilreparation | autoværksted | service og reparation af biler | køretøjsvedligehold
sv: fordonsreparation och service | fordonsservice | bilreparation | fordonsunderhåll | verkstadstjänster fordon | bilverkstad
no: reparasjon og vedlikehold av kjøretøy | verkstedtjenester | bilverksted | kjøretøyvedlikehold | bilreparasjon
fr: réparation et entretien de véhicules | entretien des véhicules | réparation automobile | maintenance des véhicules | carrosserie | réparation de véhicules
more: reparación de vehículos | mantenimiento de vehículos | taller mecánico | riparazione veicoli | manutenzione automezzi | manutenzione autoveicoli | riparazione e manutenzione autobus | onderhoud van voertuigen | herstelling voertuigen | onderhoud en reparatie voertuigen | reparații auto | servicii de reparare a vehiculelor | întreținere auto | service auto | gépjármű javítás* | gépjárművek javítás* | járműjavítás* | karbantartás gépjármű* | reparação de viaturas | manutenção de viaturas | oprav* vozid* | servis vozid* | servis automobil* | popravilo vozil | servisiranje vozil | održavanje vozila | popravak vozila | ремонт на автомобили | συντήρηση οχημάτων | επισκευή οχημάτων

# medical-equipment-maintenance ~ support-and-maintenance, medical-device
en: maintenance of medical equipment | medical equipment servicing | repair of medical equipment | biomedical maintenance
fi: lääkintälaitteiden huolto | lääkintälait* huol* | lääkintälaitehuol* | lääkinnälli* laitt* huol* | sairaalalait* huol*
et: meditsiiniseadmete hooldus ja remont | meditsiiniseadme* hooldus* | meditsiiniseadme* remon* | meditsiinitehnika hooldus*
lv: medicīnas iekārtu apkope un remonts | medicīn* iekārt* apkop* | medicīn* iekārt* remont* | medicīnisk* iekārt* uzturēš* | medicīn* aparatūr* remont*
lt: medicinos įrangos priežiūra | medicin* įrang* prieži* | medicin* įrang* remont* | medicin* prietais* prieži* | medicin* aparat* prieži*
pl: serwis i naprawa aparatury medycznej | serwis* aparatur* medyczn* | przegląd* aparatur* medyczn* | napraw* sprzęt* medyczn* | przegląd* sprzęt* medyczn* | konserwacj* aparatur* medyczn*
de: Wartung von Medizintechnik | Instandhaltung Medizintechnik | Wartung medizinischer Geräte | Medizintechnikservice
da: service på medicoteknisk udstyr | vedligeholdelse af medicoteknisk udstyr | medicoteknisk service
sv: service av medicinteknisk utrustning | underhåll av medicinteknisk utrustning | medicinteknisk service
no: service på medisinsk utstyr | vedlikehold av medisinsk teknisk utstyr | service medisinteknisk utstyr
fr: maintenance des équipements médicaux | maintenance d'équipements biomédicaux | réparation de matériel médical | maintenance des dispositifs médicaux
more: mantenimiento de equipos médicos | mantenimiento de equipamiento electromédico | electromedicina | manutenzione apparecchiature elettromedicali | manutenzione apparecchiature biomedicali | onderhoud medische apparatuur | onderhoud van medische apparatuur | întreținere aparatură medicală | service aparatură medicală | reparare aparatură medicală | mentenanță echipamente medicale | orvostechnikai eszközök karbantartás* | orvosi műszer karbantartás* | orvosi gép karbantartás* | manutenção de equipamentos médicos | servis zdravotnick* technik* | servis prístrojov zdravotníck* | vzdrževanje medicinske opreme | održavanje medicinske opreme | поддръжка на медицинска апаратура | абонаментно сервизно обслужване | συντήρηση ιατροτεχνολογικού

# it-equipment-maintenance ~ it-service
en: maintenance of IT equipment | computer repair | hardware maintenance | repair of office machines | printer maintenance
fi: tietokonelaitteiden huolto | it-lait* huol* | tietokone* huol* | laitehuolto* atk | tulostim* huol*
et: arvutite hooldus ja remont | arvut* hooldus* | arvut* remon* | kontoritehnika hooldus* | printer* hooldus*
lv: datortehnikas apkope | datortehnik* apkop* | datortehnik* remont* | biroja tehnik* apkop* | kopēšanas tehnik* apkop*
lt: kompiuterinės įrangos priežiūra | kompiuter* įrang* prieži* | kompiuter* remont* | spausdintuv* prieži* | biuro technik* remont*
pl: serwis sprzętu komputerowego | serwis* sprzęt* komputerow* | napraw* komputer* | konserwacj* sprzęt* informatyczn* | serwis* drukar*
de: Wartung von IT-Geräten | Hardwarewartung | IT-Wartung | Wartung von Büromaschinen
da: vedligeholdelse af it-udstyr | hardwarevedligeholdelse | reparation af it-udstyr
sv: service av it-utrustning | hårdvaruunderhåll | reparation av datorer
no: vedlikehold av IT-utstyr | maskinvarevedlikehold | reparasjon av datautstyr
fr: maintenance du matériel informatique | maintenance informatique | réparation d'ordinateurs | maintenance des copieurs
more: mantenimiento de equipos informáticos | mantenimiento informático | manutenzione hardware | manutenzione apparecchiature informatiche | onderhoud hardware | onderhoud van computerapparatuur | întreținere echipamente IT | mentenanță hardware | service calculatoare | informatikai eszközök karbantartás* | számítógép karbantartás* | manutenção de equipamento informático | servis výpočetní techniky | servis výpočtovej techniky | vzdrževanje računalniške opreme | održavanje informatičke opreme | поддръжка на компютърна техника | συντήρηση εξοπλισμού πληροφορικής

# lift-maintenance ~ building-maintenance
en: lift maintenance | elevator maintenance | maintenance of lifts and escalators
fi: hissien huolto | hissihuol* | hissien kunnossapi* | liukuportai* huol*
et: liftide hooldus | liftide hool* | lifti* hooldus*
lv: liftu apkope | liftu apkop* | liftu tehnisk* | eskalatoru apkop*
lt: liftų priežiūra | liftų prieži* | liftų technin* | liftų remont*
pl: konserwacja dźwigów | konserwacj* dźwig* | konserwacj* wind | serwis* dźwig* | przegląd* dźwig*
de: Aufzugswartung | Wartung von Aufzügen | Wartung der Aufzugsanlagen
da: elevatorservice | vedligeholdelse af elevatorer | service på elevatorer
sv: hisservice | service av hissar | hissunderhåll | underhåll av hissar
no: heisservice | service på heiser | vedlikehold av heiser
fr: maintenance des ascenseurs | entretien des ascenseurs | maintenance ascenseurs
more: mantenimiento de ascensores | manutenzione ascensori | manutenzione impianti elevatori | onderhoud liften | onderhoud van liften | întreținere ascensoare | întreținere lifturi | felvonó karbantartás* | felvonók karbantartás* | manutenção de elevadores | servis výtah* | vzdrževanje dvigal | održavanje dizala | поддръжка на асансьори | συντήρηση ανελκυστήρων

# building-maintenance ~ cleaning-service
en: building maintenance | facility management | facilities management services | property maintenance | maintenance of technical installations | caretaker services
fi: kiinteistöjen ylläpito | kiinteistönhoi* | kiinteistöhuol* | kiinteistöpalvelu* | talotekni* huol* | toimitilapalvelu*
et: hoonete hooldus | kinnisvarahooldus* | hoone* hooldus* | tehnohooldus* | haldusteenus* hoone* | kinnisvara halda*
lv: ēku apsaimniekošana | ēku apsaimnieko* | ēku uzturēšan* | nekustamā īpašuma apsaimnieko* | inženiersistēm* apkop* | ēku apkop*
lt: pastatų priežiūra | pastatų prieži* | pastatų eksploat* | inžinerini* sistem* prieži* | pastatų administrav*
pl: utrzymanie budynków | utrzymani* budyn* | konserwacj* budyn* | obsług* techniczn* budyn* | zarządzani* obiekt*
de: Gebäudeinstandhaltung | Gebäudemanagement | Facility Management | Hausmeisterdienste | technisches Gebäudemanagement | Wartung technischer Anlagen
da: bygningsvedligeholdelse | facility management | ejendomsdrift | ejendomsservice | bygningsdrift
sv: fastighetsunderhåll | fastighetsskötsel | fastighetsdrift | facility management | lokalservice | fastighetsservice
no: bygningsvedlikehold | eiendomsdrift | vaktmestertjenester | FM-tjenester | drift og vedlikehold av bygg | facility management
fr: maintenance des bâtiments | entretien des bâtiments | maintenance multitechnique | gestion technique des bâtiments | maintenance multiservices | exploitation des installations techniques
more: mantenimiento de edificios | mantenimiento integral | mantenimiento de instalaciones | manutenzione immobili | manutenzione edifici | global service | facility management | gebouwonderhoud | gebouwbeheer | onderhoud van gebouwen | technisch onderhoud | întreținere clădiri | mentenanță clădiri | administrare clădiri | épületüzemeltetés* | épület karbantartás* | létesítményüzemeltetés* | manutenção de edifícios | správ* budov | údržb* budov | vzdrževanje stavb | održavanje zgrada | upravljanje objektima | поддръжка на сгради | συντήρηση κτιρίων

# equipment-hire ~ freight-and-moving
en: vehicle hire | car rental | vehicle leasing | leasing services | equipment rental
fi: ajoneuvojen vuokraus | autovuokraus* | leasingpalvelu* | ajoneuvoleasing* | autonvuokrau* | laitevuokrau*
et: sõidukite rent | autorent* | kasutusrent* | sõidukite kasutusren* | autode rent* | liising*
lv: transportlīdzekļu noma | automašīnu nom* | transportlīdzek* nom* | operatīvais līzings | līzing*
lt: transporto priemonių nuoma | automobil* nuom* | transporto priemon* nuom* | veiklos nuom* | lizing*
pl: wynajem pojazdów | wynajem* pojazd* | najem* samochod* | wynajem* samochod* | leasing*
de: Fahrzeugmiete | Fahrzeugleasing | Autovermietung | Mietwagen | Leasing von Fahrzeugen | Langzeitmiete
da: leje af køretøjer | biludlejning | leasing af biler | billeje | operationel leasing
sv: fordonshyra | hyrbilar | biluthyrning | fordonsleasing | leasing av fordon | korttidshyra
no: leie av kjøretøy | leiebil | bilutleie | leasing av biler | billeie
fr: location de véhicules | location longue durée | crédit-bail | location de voitures | autopartage
more: alquiler de vehículos | arrendamiento de vehículos | noleggio veicoli | noleggio a lungo termine | noleggio autovetture | huur van voertuigen | autoverhuur | leasing voertuigen | închiriere auto | leasing operațional | închiriere vehicule | gépjármű bérlet* | autóbérlés* | tartós bérlet* | aluguer operacional | aluguer de viaturas | operativní leasing | operatívn* leasing* | najem vozil | оперативен лизинг | наем на автомобили | ενοικίαση οχημάτων

# banking-and-finance
any: faktoring* | factoring* | leasin* finans*
en: banking and financial services | banking services | loans | credit facility | payment services | debt collection | pension fund
fi: pankki- ja rahoituspalvelut | pankkipalvelu* | laina* rahoitus* | maksupalvelu* | perintäpalvelu* | varainhoi* | pitkäaikain* laina*
et: pangateenused | pangateenus* | laenu võtmi* | laenulepi* | arveldusteenus* | finantsteenus* | võlanõu*
lv: banku un finanšu pakalpojumi | bankas pakalpojum* | aizdevum* | kredītresurs* | banku pakalpojum* | maksājumu karš* | aizņēmum*
lt: banko ir finansų paslaugos | banko paslaug* | paskol* | kredito | finansin* paslaug* | ilgalaik* paskol*
pl: usługi bankowe i finansowe | usług* bankow* | kredyt* długoterminow* | obsług* bankow* | udzieleni* kredyt* | pożyczk* | emisj* obligacj*
de: Bank- und Finanzdienstleistungen | Bankdienstleistungen | Darlehen | Kredite | Zahlungsverkehr | Inkasso
da: bank- og finansydelser | bankydelser | lån | inkasso | leasingfinansiering | kapitalforvaltning
sv: bank- och finanstjänster | banktjänster | betaltjänster | inkassotjänster | kapitalförvaltning | upplåning
no: bank- og finanstjenester | banktjenester | betalingsformidling | inkassotjenester | lån | kapitalforvaltning
fr: services bancaires et financiers | services bancaires | emprunt | services financiers | recouvrement
more: servicios bancarios | servicios financieros | préstamo | operación de crédito | servizi bancari | servizio di tesoreria | mutuo | recupero crediti | bankdiensten | financiële diensten | leningen | incasso | servicii bancare | servicii financiare | împrumut | credit bancar | banki szolgáltatás* | pénzügyi szolgáltatás* | hitel* felvétel* | számlavezetés* | empréstimo | serviços bancários | bankovn* služb* | poskytnutí úvěru | poskytnutie úveru | úvěr* | bančne storitve | najem kredita | bankovne usluge | bankarske usluge | zajam | банкови услуги | кредит | τραπεζικές υπηρεσίες

# insurance
any: asekur* | asigur*
en: insurance | insurance services | insurance brokerage | liability insurance | health insurance | motor insurance
fi: vakuutukset | vakuutuspalvelu* | vakuutusmekla* | vakuutus* hankin* | tapaturmavakuut* | omaisuusvakuut* | vastuuvakuut*
et: kindlustus | kindlustusteenus* | kindlustusmaakler* | liikluskindlust* | varakindlust* | vastutuskindlust*
lv: apdrošināšana | apdrošināš* | veselības apdrošināš* | civiltiesisk* atbildīb* apdrošināš*
lt: draudimas | draudimo paslaug* | turto draudim* | civilinės atsakomybės draudim* | sveikatos draudim* | transporto priemon* draudim*
pl: ubezpieczenia | ubezpieczeni* | usług* ubezpieczeniow* | ubezpieczeni* majątk* | ubezpieczeni* grupow* | brokersk*
de: Versicherungen | Versicherungsdienstleistungen | Versicherungsleistungen | Haftpflichtversicherung | Gebäudeversicherung | Versicherungsmakler
da: forsikring | forsikringer | forsikringsydelser | ansvarsforsikring | arbejdsskadeforsikring
sv: försäkringar | försäkringstjänster | försäkringsförmedling | ansvarsförsäkring | försäkring
no: forsikring | forsikringstjenester | personforsikring | forsikringsmegler | ansvarsforsikring
fr: contrats d'assurance | services d'assurance | responsabilité civile | dommages aux biens | flotte automobile | assurance dommages
more: seguros | pólizas | seguro de responsabilidad civil | póliza de seguro | servizi assicurativi | polizza assicurativa | polizze | coperture assicurative | verzekeringen | verzekeringsdiensten | verzekering | asigurare | asigurări | servicii de asigurare | biztosítás* | biztosítási szolgáltatás* | felelősségbiztosítás* | pojištěn* | pojistn* | poisten* | zavarovanj* | osiguranj* | застраховане | застраховк* | ασφάλιση | ασφαλιστικ*

# real-estate-service
en: real estate services | property valuation | letting of premises | rental of premises | property management | lease of office space
fi: kiinteistöpalvelut ja vuokraus | toimitilojen vuokra* | kiinteistönvälity* | kiinteistöarvio* | tilojen vuokraus
et: kinnisvarateenused | kinnisvara hindami* | ruumide üür* | kinnisvarateenus* | üüripin*
lv: nekustamā īpašuma pakalpojumi | nekustamā īpašuma vērtēš* | telpu nom* | nekustam* īpašum*
lt: nekilnojamojo turto paslaugos | nekilnojamojo turto | patalpų nuom* | turto vertinim*
pl: usługi w zakresie nieruchomości | wycen* nieruchomości | najem lokal* | zarządzani* nieruchomości* | operat* szacunkow*
de: Immobiliendienstleistungen | Anmietung von Flächen | Immobilienbewertung | Hausverwaltung | Anmietung von Büroräumen
da: ejendomsydelser | leje af lokaler | lejemål | ejendomsadministration | ejendomsvurdering
sv: fastighetstjänster | lokalhyra | hyra av lokaler | fastighetsvärdering | fastighetsmäklare
no: eiendomstjenester | leie av lokaler | eiendomsmegling | takst eiendom | leie av kontorlokaler
fr: services immobiliers | location de locaux | évaluation immobilière | gestion locative
more: arrendamiento de local | tasación de inmuebles | servicios inmobiliarios | locazione immobile | gestione immobiliare | huur van kantoorruimte | vastgoed | vastgoedbeheer | închiriere spațiu | evaluare imobile | servicii imobiliare | ingatlan* | ingatlanbérlet* | arrendamento de imóvel | nájem prostor | znaleck* posud* | nepremičnin* | nekretnin* | недвижими имоти | ακίνητα μίσθωση

# architectural-service
en: architectural services | architectural design | building design | design services for buildings | design team | project design documentation
fi: arkkitehtipalvelut | arkkitehtisuunnittelu* | rakennussuunnittelu* | pääsuunnittelu*
et: arhitektuuriteenused | projekteerimi* | ehitusprojek* | hoone* projekteerimi* | arhitektuurikonkurs*
lv: arhitektūras pakalpojumi | būvprojekt* | projektēšan* | būvprojekta izstrād*
lt: architektūros paslaugos | techninio projekto | statinio projektavim* | projektavimo paslaug* | techninio darbo projekt*
pl: usługi architektoniczne | dokumentacj* projektow* | projekt* budowlan* | usług* projektow* | dokumentacj* projektowo-kosztorysow*
de: Architektenleistungen | Objektplanung | Generalplanung | Planungsleistungen Gebäude | Architekturleistungen
da: arkitektydelser | totalrådgivning | arkitektrådgivning | bygherrerådgivning | projektering af byggeri
sv: arkitekttjänster | projektering | arkitektuppdrag | byggprojektering | arkitekter
no: arkitekttjenester | prosjektering | arkitektoppdrag | prosjekteringsgruppe
fr: services d'architecture | mission de maîtrise d'œuvre | architecte | marché de maîtrise d'œuvre
more: servicios de arquitectura | redacción de proyecto | proyecto básico y de ejecución | servizi di architettura | progettazione | progettazione definitiva ed esecutiva | architectendiensten | architectenopdracht | ontwerpdiensten | servicii de proiectare | proiectare tehnică | proiectare și asistență tehnică | tervezési szolgáltatás* | tervezés* | építészeti tervez* | elaboração de projeto | projektov* dokumentac* | izdelava projektne dokumentacije | izrada projektne dokumentacije | инвестиционен проект | проектиране | εκπόνηση μελέτης

# engineering-service
any: inzinier* | inžener* | inżynier* | inginer*
en: engineering services | engineering consultancy | structural engineering | civil engineering design | technical consultancy
fi: insinööripalvelut | rakennesuunnittelu* | LVI-suunnittelu* | tekninen suunnittelu | sähkösuunnittelu* | infrasuunnittelu* | tiesuunnittelu*
et: inseneriteenused | inseneriteenus* | konstruktsiooni* projekt* | teede projekteerimi* | teostatavusuuring*
lv: inženierpakalpojumi | inženiertehnisk* pakalpojum* | inženierpakalpojum* | tehniski ekonomisk* pamatoj* | ceļu projektēš*
lt: inžinerinės paslaugos | inžinerin* paslaug* | inžinerini* tinkl* projektav* | galimybi* studij* | kelio projektav*
pl: usługi inżynieryjne | usług* inżynier* | inżynier* kontraktu | projektowani* dróg
de: Ingenieurleistungen | Tragwerksplanung | Fachplanung | Technische Ausrüstung Planung | Ingenieurdienstleistungen | TGA-Planung
da: ingeniørydelser | teknisk rådgivning | ingeniørrådgivning | rådgivende ingeniør
sv: ingenjörstjänster | tekniska konsulter | teknikkonsulter | teknisk projektering | konstruktionsprojektering
no: ingeniørtjenester | rådgivende ingeniør | teknisk rådgivning | rådgivende ingeniørtjenester | rådgivertjenester prosjektering
fr: services d'ingénierie | bureau d'études techniques | études techniques | ingénierie
more: servicios de ingeniería | asistencia técnica de ingeniería | servizi di ingegneria | ingegneria | studio di fattibilità | ingenieursdiensten | studiebureau | ingenieursbureau | servicii de inginerie | studiu de fezabilitate | expertiză tehnică | mérnöki szolgáltatás* | megvalósíthatósági tanulmány* | serviços de engenharia | inženýrsk* činnost* | inžinierske služb* | inženirske storitve | inženjerske usluge | инженерни услуги | предпроектно проучване | υπηρεσίες μηχανικού

# construction-supervision < engineering-service
en: construction supervision | site supervision | clerk of works | technical supervision | construction project management | health and safety coordination
fi: rakennusvalvonta | rakennuttami* | rakennustyön valvon* | valvontapalvelu* raken* | rakennuttajakonsult* | turvallisuuskoordinaattor*
et: ehitusjärelevalve | omanikujärelevalve* | ehitusjärelevalve* | projektijuhtimi* ehit*
lv: būvuzraudzība | būvuzraudzīb* | autoruzraudzīb* | būvniecības vadīb*
lt: statybos techninė priežiūra | statyb* technin* prieži* | technin* prieži* statyb* | statinio statybos technin* | projekto vykdymo prieži*
pl: nadzór inwestorski | nadzor* inwestorsk* | nadzór budowl* | inspektor* nadzoru | zastępst* inwestycyjn* | nadzór autorsk*
de: Bauüberwachung | Objektüberwachung | Bauleitung | SiGeKo | örtliche Bauüberwachung
da: byggeledelse | tilsyn byggeri | fagtilsyn | byggeledelse og tilsyn | arbejdsmiljøkoordinering
sv: byggledning | kontrollansvarig | byggprojektledning | besiktning bygg | byggledare
no: byggeledelse | byggeleder | prosjektledelse bygg | SHA-koordinator | kontroll byggeplass
fr: contrôle technique | coordination SPS | ordonnancement pilotage coordination | OPC | surveillance des travaux | conduite d'opération
more: dirección facultativa | dirección de obra | coordinación de seguridad y salud | direzione lavori | coordinamento della sicurezza | collaudo | bouwtoezicht | veiligheidscoördinatie | toezicht op werken | dirigenție de șantier | diriginte de șantier | műszaki ellenőr* | projektmenedzsment* építés* | fiscalização de obra | technick* dozor* | stavebn* dozor* | gradbeni nadzor | stručni nadzor | строителен надзор | επίβλεψη έργου

# urban-planning-service
any: urbanist* | urbanis*
en: urban planning services | town planning | spatial planning | transport planning | master plan | traffic study
fi: kaavoituspalvelut | kaavoitus* | asemakaava* | yleiskaava* | liikennesuunnittelu* | maankäytön suunnittelu*
et: planeerimisteenused | detailplaneering* | üldplaneering* | ruumiline planeerimine | eriplaneering* | liikluskorraldusprojekt*
lv: teritorijas plānošanas pakalpojumi | teritorijas plānojum* | detālplānojum* | lokālplānojum* | teritorij* plānošan* | mobilitātes plān*
lt: teritorijų planavimo paslaugos | teritorij* planavim* | detali* plan* | bendroj* plan* | specialioj* plan* | darnaus judumo
pl: usługi planowania przestrzennego | plan* zagospodarowania przestrzenn* | planowani* przestrzenn* | plan* ogóln* gmin* | plan* mobilności
de: Stadtplanung | Bauleitplanung | Bebauungsplan | Raumplanung | Verkehrsplanung | städtebauliche Planung
da: byplanlægning | lokalplan | lokalplaner | fysisk planlægning | helhedsplan | trafikplanlægning
sv: stadsplanering | detaljplan | detaljplaner | översiktsplan | samhällsplanering | trafikplanering
no: arealplanlegging | reguleringsplan | byplanlegging | reguleringsplaner | områderegulering | transportplanlegging
fr: urbanisme | aménagement urbain | plan local d'urbanisme | études d'urbanisme | PLUi | planification territoriale
more: planeamiento urbanístico | plan general de ordenación | urbanismo | pianificazione urbanistica | piano regolatore | stedenbouw | ruimtelijke planning | bestemmingsplan | plan urbanistic general | PUG | PUZ | amenajarea teritoriului | településrendezés* | településfejlesztés* | planeamento urbano | územn* plán* | územn* studi* | prostorsko načrtovanje | prostorni plan | устройствен план | πολεοδομικ*

# surveying-service ~ mapping-service
any: geodez* | geodeet* | geodæ*
en: surveying services | land surveying | topographical survey | cadastral survey
fi: maanmittauspalvelut | maanmittau* | mittauspalvelu* kart* | kartoitusmittau*
et: geodeetilised tööd | maamõõtmi* | geodeeti* | maakorraldus* | maamõõdu*
lv: mērniecības pakalpojumi | mērniecīb* | topogrāfisk* uzmērīš* | kadastrāl* uzmērīš* | zemes ierīcīb* | uzmērīšan*
lt: geodezijos paslaugos | topografin* nuotrauk* | kadastrin* matavim* | geodezin* | kadastro duomen*
pl: usługi geodezyjne | prac* geodezyjn* | obsług* geodezyjn* | modernizacj* ewidencji grunt* | mapy do celów projektow*
de: Vermessungsleistungen | Vermessung | Ingenieurvermessung | Katastervermessung
da: landinspektørydelser | opmåling | landmåling | landinspektør
sv: mättjänster | inmätning | lantmäteritjänster | mätningstekniska tjänster | utsättning
no: oppmålingstjenester | landmåling | oppmåling | innmåling
fr: services de topographie | géomètre | relevés topographiques | levés topographiques | géomètre-expert | bornage
more: topografía | levantamiento topográfico | levantamientos topográficos | rilievi topografici | topografische | landmeter | landmeetkundige | servicii cadastrale | cadastru | înregistrare sistematică | földmérés* | geodéziai | levantamento topográfico | geodetick* prac* | geodetske storitve | geodetske usluge | геодезическо | кадастър | τοπογραφικ*

# mapping-service
any: kartograf* | LiDAR | ortofot* | orthophot* | geodat*
en: mapping services | cartography | aerial photography | laser scanning | orthophotos
fi: kartoituspalvelut | kartoituspalvelu* | ilmakuvau* | laserkeilau* | karttapalvelu*
et: kartograafiateenused | aeropildista* | kaardistami* | laserskaneeri* | ortofoto*
lv: kartogrāfijas pakalpojumi | kartogrāf* | aerofoto* | lāzerskenēš* | kartēšan*
lt: kartografijos paslaugos | kartograf* | aerofoto* | lazerin* skenav* | žemėlapi*
pl: usługi kartograficzne | zdjęć lotnicz* | ortofotomap* | skaning* laserow* | map* zasadnicz*
de: Kartierungsleistungen | Luftbildvermessung | Kartographie | Luftbilder | Laserscanning | Orthophotos
da: kortlægningsydelser | kortlægning | luftfotografering | ortofoto | laserscanning
sv: kartläggningstjänster | kartläggning | flygfotografering | laserskanning | kartproduktion
no: kartleggingstjenester | kartlegging | flyfotografering | laserskanning | kartproduksjon
fr: services de cartographie | cartographie | prises de vues aériennes | photographies aériennes | lever laser
more: cartografía | ortofotografía | fotogrametría | servizi cartografici | rilievo aerofotogrammetrico | kartering | luchtfotografie | luchtfoto's | servicii de cartografie | hărți | fotogrammetrie | térképészet* | légifelvétel* | mapov* podklad* | leteck* snímkov* | kartiranje | картографиране | χαρτογράφηση

# testing-and-inspection-service
any: certyfik* bada* | kalibrac* | calibra*
en: testing and inspection services | technical inspection | laboratory analysis services | calibration services | water analysis | vehicle inspection | sampling and analysis
fi: testaus- ja tarkastuspalvelut | tarkastuspalvelu* | kalibrointi* | analyysipalvelu* | vesinäyttei* | laboratorioanalyysi* | katsastu*
et: katsetus- ja kontrolliteenused | tehniline kontroll | kalibreerimi* | proovide võtmi* | vee analüüs* | tehnoülevaat*
lv: testēšanas un pārbaudes pakalpojumi | testēšanas pakalpojum* | kalibrēš* | ūdens kvalitātes analīz* | tehnisk* pārbaud* | paraugu testēš* | verificēš*
lt: bandymų ir tikrinimo paslaugos | patikr* paslaug* | kalibrav* | laboratorini* tyrim* vanden* | techninė apžiūra | metrologin* patikr* | ėmini* tyrim*
pl: usługi badań i kontroli technicznej | badani* laborator* wod* | wzorcowani* | przegląd* techniczn* | usług* badań | analiz* laborator*
de: Prüf- und Inspektionsleistungen | technische Prüfung | Kalibrierung | Prüfung ortsveränderlicher | Laboranalysen | Wasseruntersuchung | Sachverständigenprüfung
da: prøvning og inspektion | kalibrering | laboratorieanalyser | vandanalyser | tekniske eftersyn | miljøanalyser
sv: provning och besiktning | kalibrering | laboratorieanalyser | vattenanalyser | provtagning och analys | kontrollbesiktning
no: testing og inspeksjon | kalibrering | analysetjenester | vannanalyser | laboratorieanalyser | prøvetaking og analyse
fr: essais, analyses et contrôles | vérifications périodiques réglementaires | contrôle réglementaire | analyses de laboratoire | étalonnage | analyses d'eau | vérifications réglementaires | diagnostics amiante
more: análisis de aguas | inspección técnica | ensayos de laboratorio | calibración | control de calidad ensayos | analisi di laboratorio acque | taratura | verifiche periodiche | keuringen | laboratoriumanalyses | kalibratie | wateranalyses | verificare metrologică | analize de laborator apă | încercări | etalonare | verificare tehnică | kalibrálás* | műszaki vizsgálat* | laborvizsgálat* | análises laboratoriais | inspeções | rozbor* vod* | revíz* | odborn* prehliad* | kalibracij* | preskušanje | ispitivanje | калибриране | изпитване | διακρίβωση

# geology-and-drilling-service
any: geolog* | geotech* | hydrogeol* | geofiz* | geophys*
en: geological and drilling services | geotechnical investigation | ground investigation | drilling services | borehole drilling | hydrogeology
fi: geologia- ja kairauspalvelut | pohjatutkimu* | kairau* | maaperätutkimu* | porakaivo* | lämpökaivo*
et: geoloogia- ja puurimisteenused | ehitusgeoloog* | geoloogili* uuring* | puurimi* | puurkaev*
lv: ģeoloģijas un urbšanas pakalpojumi | ģeotehnisk* izpēt* | urbšan* | ģeoloģisk* izpēt* | artēzisk* urbum* | urbum*
lt: geologijos ir gręžimo paslaugos | inžinerini* geologini* | gręžin* | geologin* tyrim* | gręžini* įreng*
pl: usługi geologiczne i wiertnicze | badani* geotechniczn* | odwiert* | studni* głębinow* | prac* geologiczn* | wierceni*
de: geologische Leistungen und Bohrungen | Baugrunduntersuchung | Bohrungen | Bohrarbeiten | Brunnenbau | Geothermiebohrung | Baugrundgutachten
da: geologi og boringer | geotekniske undersøgelser | boringer | boringer til vandforsyning
sv: geoteknik och borrning | geotekniska undersökningar | geoteknisk undersökning | brunnsborrning | borrning
no: geologi og boring | grunnundersøkelser | geotekniske undersøkelser | boretjenester | brønnboring | energibrønner
fr: géologie et forage | études géotechniques | étude de sol | forages | forage | sondages géotechniques
more: estudio geotécnico | sondeos | perforación de pozo | indagini geognostiche | indagini geologiche | perforazione pozzo | grondboringen | sonderingen | bodemonderzoek boringen | foraj | foraje | puț forat | studiu geotehnic | talajmechanika* | kútfúrás* | talajvizsgálat* | sondagens | vrt* studn* | průzkumn* vrt* | geologický prieskum | vrtine | bušenje | сондаж* | γεώτρηση | γεωτεχνικ*

# legal-service
any: advokat* | adwokat*
en: legal services | legal advice | legal representation | lawyers | notary services
fi: oikeudelliset palvelut | lakipalvelu* | asianajopalvelu* | juridis* palvelu* | oikeusapu* | lakimiespalvelu*
et: õigusteenused | õigusteenus* | õigusab* | advokaadi* | õigusnõustami*
lv: juridiskie pakalpojumi | juridisk* pakalpojum* | zvērināt* advokāt* | juridisk* palīdzīb*
lt: teisinės paslaugos | teisin* paslaug* | advokat* | teisin* konsultac*
pl: usługi prawne | obsług* prawn* | usług* prawn* | doradztw* prawn* | zastępstw* procesow*
de: Rechtsberatung | Rechtsdienstleistungen | Rechtsanwälte | juristische Beratung | anwaltliche Beratung
da: juridiske ydelser | advokatydelser | juridisk rådgivning | advokatbistand | juridisk bistand
sv: juridiska tjänster | juridisk rådgivning | advokattjänster | juristtjänster | juridiska konsulttjänster
no: juridiske tjenester | advokattjenester | juridisk bistand | juridisk rådgivning
fr: services juridiques | conseil juridique | prestations juridiques | avocats | assistance juridique | représentation en justice
more: asesoramiento jurídico | servicios jurídicos | defensa jurídica | servizi legali | assistenza legale | patrocinio legale | juridische diensten | juridisch advies | advocatendiensten | servicii juridice | asistență juridică | consultanță juridică | jogi szolgáltatás* | ügyvédi | jogi tanácsadás* | serviços jurídicos | právn* služb* | pravne storitve | pravne usluge | правни услуги | νομικές υπηρεσίες

# accounting-service
any: audyt* finans*
en: accounting and auditing services | audit services | statutory audit | financial audit | tax advice | payroll services
fi: kirjanpito- ja tilintarkastuspalvelut | tilintarkastu* | kirjanpi* palvelu* | taloushallintopalvelu* | palkanlaskentapalvelu* | tilintarkastuspalvelu*
et: raamatupidamis- ja auditeerimisteenused | auditeerimisteenus* | raamatupidamisteenus* | audiitor* | audiitorteenus*
lv: grāmatvedības un revīzijas pakalpojumi | revīzijas pakalpojum* | grāmatvedības pakalpojum* | zvērināt* revident* | revident* | gada pārskat* revīzij*
lt: apskaitos ir audito paslaugos | audito paslaug* | buhalterin* apskait* | finansini* ataskait* audit* | buhalterin*
pl: usługi księgowe i audytorskie | usług* księgow* | badani* sprawozda* finansow* | audyt* | biegł* rewident* | rachunkow*
de: Buchführung und Wirtschaftsprüfung | Wirtschaftsprüfung | Abschlussprüfung | Jahresabschlussprüfung | Steuerberatung | Buchhaltung | Wirtschaftsprüfungsleistungen
da: regnskabs- og revisionsydelser | revisionsydelser | revisor | bogføring
sv: redovisnings- och revisionstjänster | revisionstjänster | redovisningstjänster
no: regnskaps- og revisjonstjenester | revisjonstjenester | regnskapstjenester | revisor | lønnstjenester
fr: services de comptabilité et d'audit | commissariat aux comptes | commissaire aux comptes | expertise comptable | audit financier | certification des comptes
more: auditoría de cuentas | servicios de contabilidad | auditoría | revisione legale | revisione contabile | contabilità servizi | accountantsdiensten | bedrijfsrevisor | boekhouding | controle jaarrekening | audit financiar | servicii de contabilitate | servicii de audit | könyvvizsgál* | könyvelés* | könyvelési szolgáltatás* | serviços de auditoria | revisor oficial de contas | účetní služby | účtovníck* | revizijske storitve | računovodske storitve | računovodstvene usluge | счетоводни услуги | одит* | λογιστικές υπηρεσίες | ορκωτ*

# management-consultancy ~ consulting
en: management consultancy | business consultancy | organisational development | strategy consulting | project management services | procurement support services
fi: liikkeenjohdon konsultointi | johdon konsultoin* | konsultointipalvelu* | organisaation kehittä* | strategiakonsult* | projektinjohtopalvelu*
et: juhtimiskonsultatsioon | juhtimiskonsult* | nõustamisteenus* | juhtimisnõusta* | organisatsiooni arenda*
lv: vadības konsultācijas | vadības konsult* | konsultāciju pakalpojum* | biznesa konsult* | projekt* vadības pakalpojum*
lt: valdymo konsultacijos | valdymo konsultac* | verslo konsultac* | konsultacin* paslaug* | projekt* valdymo paslaug* | projekt* administrav*
pl: doradztwo w zakresie zarządzania | usług* doradcz* | doradztw* biznes* | doradztw* strategiczn*
de: Managementberatung | Organisationsberatung | Strategieberatung
da: managementrådgivning | organisationsudvikling | ledelsesrådgivning
sv: managementkonsulttjänster | managementkonsulter | organisationsutveckling | organisationskonsulter | verksamhetsutveckling konsult
no: lederkonsulenttjenester | managementrådgivning
fr: conseil en management | conseil en organisation | conseil en stratégie | prestations de conseil
more: consultoría de gestión | consultoría estratégica | asistencia técnica | consulenza direzionale | consulenza strategica | consulenza organizzativa | organisatieadvies | managementadvies | adviesdiensten | servicii de consultanță | consultanță în management | management de proiect | tanácsadási szolgáltatás* | vezetési tanácsadás* | projektmenedzsment* | consultoria de gestão | poradensk* služb* | poradenstv* | svetovalne storitve | savjetodavne usluge | консултантски услуги | υπηρεσίες συμβούλου

# market-research-service ~ market-consultation
any: ankiet*
en: market research | opinion polls | opinion surveys | public opinion research | statistical services | economic research
fi: markkinatutkimus | markkinatutkimu* | mielipidetutkimu* | kyselytutkimu* | haastattelututkimu* | asiakastyytyväisyys* | tilastopalvelu*
et: avaliku arvamuse | turu-uuring* | küsitlusuuring* | arvamusuuring* | rahuloluuring*
lv: sabiedriskās domas | aptauj* veikš* | socioloģisk* pētījum* | socioloģisk* aptauj*
lt: rinkos tyrimai | rinkos tyrim* | visuomenės nuomonės | gyventojų apklaus* | sociologin* tyrim* | apklausos
pl: badania rynku | badani* rynku | badani* opinii | badani* ankietow* | badani* społeczn* | badani* ewaluacyjn*
de: Marktforschung | Meinungsumfragen | Umfragen | Meinungsforschung
da: markedsundersøgelser | meningsmålinger | spørgeskemaundersøgelser | dataindsamling spørgeskema | brugerundersøgelser
sv: marknadsundersökningar | opinionsundersökningar | enkätundersökning | medborgarundersökning | undersökningstjänster | attitydundersökning
no: markedsundersøkelser | meningsmålinger | spørreundersøkelser | brukerundersøkelser | innbyggerundersøkelser
fr: études de marché | sondages d'opinion | enquêtes | enquêtes statistiques
more: estudios de mercado | encuestas | estudios de opinión | trabajo de campo | indagini di mercato | sondaggi | indagine statistica | marktonderzoek | opiniepeilingen | enquêtes | studiu de piață | sondaj de opinie | sondaje | piackutatás* | közvélemény-kutatás* | lekérdezés* | estudos de mercado | průzkum trhu | výzkum veřejného mínění | prieskum verejnej mienky | raziskave trga | istraživanje tržišta | проучване на общественото мнение | έρευνα αγοράς

# advertising
any: kampan* reklam*
en: advertising and public relations | advertising services | media buying | communication campaign | public relations services | marketing services | communication agency
fi: mainonta ja viestintä | mainostoimisto* | viestintäpalvelu* | markkinointipalvelu* | mediatoimisto* | markkinointiviestin* | mainonta* | viestintätoimisto*
et: reklaam ja suhtekorraldus | reklaamiteenus* | kommunikatsiooniteenus* | meediapind* | turundusteenus* | suhtekorraldus* | reklaamikampaania* | teavituskampaania*
lv: reklāma un sabiedriskās attiecības | reklām* pakalpojum* | sabiedrisk* attiecīb* | komunikāciju kampaņ* | mārketinga pakalpojum* | publicitāt* | reklāmas kampaņ*
lt: reklama ir viešieji ryšiai | reklamos paslaug* | viešųjų ryšių | komunikacijos kampanij* | viešinim* | rinkodaros paslaug* | reklamos kampanij*
pl: usługi reklamowe i promocyjne | usług* reklamow* | kampani* promocyjn* | kampani* informacyjn* | public relations | usług* promocyjn* | zakup mediów
de: Werbung und Öffentlichkeitsarbeit | Werbeagentur | Öffentlichkeitsarbeit | Agenturleistungen | Mediaplanung | Kommunikationsagentur | Werbedienstleistungen | Marketingleistungen
da: reklame og kommunikation | reklamebureau | medieindkøb | kommunikationsydelser | kampagner | kommunikationsbureau | markedsføring
sv: reklam och kommunikation | reklambyråtjänster | kommunikationsbyrå | mediebyrå | reklambyrå | kommunikationstjänster | marknadsföringstjänster
no: reklame og kommunikasjon | reklamebyrå | kommunikasjonstjenester | mediebyrå | kommunikasjonsbyrå | markedsføringstjenester | mediekjøp
fr: publicité et relations publiques | campagne de communication | achat d'espaces | conseil en communication | relations presse | agence de communication | publicité
more: campaña de publicidad | publicidad | servicios de comunicación | relaciones públicas | agencia de medios | servizi pubblicitari | campagna di comunicazione | pubblicità | ufficio stampa | reclamecampagne | communicatiecampagne | mediabureau | communicatiediensten | servicii de publicitate | publicitate | campanie de promovare | promovare | reklámszolgáltatás* | kommunikációs szolgáltatás* | médiavásárlás* | marketing szolgáltatás* | campanha de comunicação | reklamn* služb* | mediáln* kampa* | oglaševanje | oglašavanje | рекламни услуги | медийно | διαφημιστικές υπηρεσίες | υπηρεσίες προβολής

# event-service ~ advertising
any: konferenc* organ* | kongres*
en: event management | conference organisation | event services | organisation of conferences | exhibitions and fairs | exhibition stand
fi: tapahtumapalvelut | tapahtumapalvelu* | kokouspalvelu* | tapahtumatuotan* | messupalvelu* | kongressipalvelu* | tapahtumajärjest*
et: ürituste korraldamine | ürituste korralda* | konverents* korralda* | messiboks* | sündmus* korralda*
lv: pasākumu organizēšana | pasākum* organizēš* | konferenc* organizēš* | semināru organizēš* | izstāž* stend* | izstāž* organizēš*
lt: renginių organizavimas | rengini* organizav* | konferencij* organizav* | parod* stend* | rengini* paslaug*
pl: organizacja wydarzeń i konferencji | organizacj* konferencj* | organizacj* wydarz* | obsług* konferencj* | organizacj* imprez* | organizacj* targ* | stoisk* targow*
de: Veranstaltungsmanagement | Veranstaltungsorganisation | Messebau | Eventmanagement | Veranstaltungstechnik | Kongressorganisation | Messestand
da: eventydelser | konferencefaciliteter | afholdelse af konferencer | arrangementer | messestande
sv: eventtjänster | konferenstjänster | evenemang | mässmonter | konferensarrangemang | eventbyrå
no: arrangementstjenester | konferansetjenester | kurs og konferanse | eventbyrå | messestand | arrangementsteknikk
fr: organisation d'événements | événementiel | organisation de conférences | salons et expositions | stands d'exposition | séminaires
more: organización de eventos | organización de congresos | stands ferias | organizzazione eventi | organizzazione di eventi | allestimento stand | evenementenorganisatie | organisatie van evenementen | congresorganisatie | organizare evenimente | organizare conferințe | servicii de organizare evenimente | rendezvényszervezés* | konferenciaszervezés* | organização de eventos | organizac* akc* | organizác* podujat* | zabezpečení konferenc* | organizacija dogodkov | organizacija događanja | организиране на събития | организация на събития | διοργάνωση εκδηλώσεων | διοργάνωση συνεδρίων

# translation-and-interpreting ~ language-translation, remote-interpreting
any: lingwist* | lingvist* tulk*
en: translation and interpreting services | translation services | interpreting services | sign language interpretation | proofreading
fi: käännös- ja tulkkauspalvelut | käännöspalvelu* | tulkkauspalvelu* | asioimistulkkau* | etätulkkau* | viittomakielen tulkkau*
et: tõlketeenused | tõlketeenus* | suuline tõlge | kirjalik tõlge | viipekeele* | keeletoimetami*
lv: tulkošanas pakalpojumi | tulkošan* | mutvārdu tulkošan* | rakstveida tulkojum* | zīmju valodas
lt: vertimo paslaugos | vertimo paslaug* | vertim* raštu | vertim* žodžiu | gestų kalb*
pl: usługi tłumaczeń | tłumaczeni* pisemn* | usług* tłumacze* | tłumaczeni* ustn* | tłumacz* przysięgł* | język* migow*
de: Übersetzungs- und Dolmetschleistungen | Übersetzungsleistungen | Dolmetschleistungen | Dolmetscherdienste | Übersetzungen | Gebärdensprache | Übersetzungsdienste
da: oversættelse og tolkning | oversættelsesydelser | tolkeydelser
sv: översättnings- och tolktjänster | tolkförmedling | tolktjänster | översättningstjänster | språktolkförmedling
no: oversettelses- og tolketjenester | tolketjenester | oversettelsestjenester | oversettelse | fremmøtetolk | tolking
fr: traduction et interprétation | services de traduction | traduction | services d'interprétation | langue des signes
more: traducción | servicios de traducción | interpretación de lenguas | servizi di traduzione | traduzione e interpretariato | interpretariato | vertaaldiensten | tolkdiensten | vertalingen | tolken | servicii de traducere | traduceri | interpretariat | fordítási | tolmácsolás* | fordítás* tolmács* | serviços de tradução | překladatelsk* | tlumočen* | tlmočen* | prevajalske storitve | prevajanje | prevoditeljske usluge | преводачески услуги | писмен превод | μετάφραση | διερμηνεία

# recruitment-service
any: rekrut* | recruit*
en: recruitment services | executive search | personnel selection | headhunting | outplacement
fi: rekrytointipalvelut | rekrytoin* | suorahaku* | henkilöarvioin* | soveltuvuusarvioin*
et: värbamisteenused | värbami* | personaliotsing* | tööjõu värbam*
lv: personāla atlases pakalpojumi | personāla atlas* | darbinieku atlas*
lt: personalo atrankos paslaugos | personalo atrank* | darbuotoj* atrank* | darbuotoj* paiešk*
pl: usługi rekrutacyjne | rekrutacj* pracownik* | rekrutacj* personel* | pośrednictw* prac*
de: Personalgewinnung | Personalberatung | Personalvermittlung | Executive Search | Personalrekrutierung | Stellenanzeigen
da: rekrutteringsydelser | rekruttering | headhunting | rekrutteringsbistand
sv: rekryteringstjänster | rekrytering | chefsrekrytering
no: rekrutteringstjenester | rekruttering | rekrutteringsbistand | stillingsannonser
fr: services de recrutement | recrutement | chasseurs de têtes | annonces de recrutement | évaluation des candidats
more: selección de personal | procesos selectivos | ricerca e selezione del personale | procedure concorsuali | wervings- en selectie | personeelsselectie | rekrutering en selectie | servicii de recrutare | selecție personal | munkaerő toborzás* | toborzás* | recrutamento e seleção | nábor zaměstnanců | nábor zamestnancov | zaposlovanje kadrov | regrutacija | подбор на персонал | πρόσληψη προσωπικού

# temporary-staffing ~ recruitment-service
any: agenc* prac* tymczas*
en: temporary staffing | agency staff | supply of personnel | temporary workers | agency nurses | locum doctors | staffing services
fi: henkilöstövuokraus | vuokratyövoima* | henkilöstöpalvelu* | työvoiman vuokrau* | vuokralääkär* | lääkärityövoima* | sijaispalvelu*
et: renditööjõud | renditööjõu* | tööjõurent* | tööjõu rentimi* | personalirent*
lv: personāla nomas pakalpojumi | personāla nom* | darbaspēka nom* | pagaidu darbiniek* | darbaspēka nodrošināš*
lt: laikinojo įdarbinimo paslaugos | laikin* įdarbin* | personalo nuom* | darbuotoj* nuom*
pl: praca tymczasowa | pracownik* tymczasow* | prac* tymczasow* | outsourcing* personel* | leasing* pracowni*
de: Zeitarbeit | Arbeitnehmerüberlassung | Personaldienstleistungen | Leiharbeit | Personalüberlassung | Honorarärzte
da: vikarydelser | vikarservice | vikarer | vikarbureau | vikarassistance | lægevikarer
sv: bemanningstjänster | personalbemanning | inhyrning av personal | hyrläkare | hyrpersonal | vikarier | bemanning
no: vikartjenester | bemanningstjenester | innleie av personell | vikarbyrå | innleie av helsepersonell | helsevikarer
fr: travail temporaire | intérim | mise à disposition de personnel | personnel intérimaire | médecins intérimaires
more: trabajo temporal | empresa de trabajo temporal | somministrazione di lavoro | lavoro temporaneo | lavoro interinale | uitzendkrachten | uitzenddiensten | interimkrachten | inhuur personeel | uitzendbureau | muncă temporară | punere la dispoziție de personal | leasing de personal | munkaerő-kölcsönzés* | munkaerő kölcsönzés* | trabalho temporário | agenturn* zaměstn* | dočasn* přidělen* | dočasné pridelenie | agencijski delavci | privremeno zapošljavanje | временна работа | персонал под наем | προσωρινή απασχόληση

# security-guard-service ~ video-surveillance
any: ochron* fizyczn*
en: security services | security guards | guarding services | alarm monitoring | patrol services | security guard services | reception services
fi: vartiointipalvelut | vartioin* | turvallisuuspalvelu* | järjestyksenvalvo* | vartiointipalvelu* | aulapalvelu* | hälytysvalvon*
et: turvateenused | turvateenus* | valveteenus* | mehitatud valve* | tehniline valve
lv: apsardzes pakalpojumi | apsardzes pakalpojum* | fizisk* apsardz* | tehnisk* apsardz* | apsardzes
lt: apsaugos paslaugos | apsaugos paslaug* | fizin* apsaug* | patalpų apsaug* | objekt* apsaug* | teritorij* apsaug*
pl: usługi ochrony | ochron* osób i mieni* | ochron* obiekt* | usług* ochron* | dozór mieni* | usług* portiersk* | konwojowani*
de: Sicherheitsdienstleistungen | Bewachung | Wachdienst | Objektschutz | Sicherheitsdienst | Bewachungsleistungen | Empfangsdienst | Werttransport
da: vagtydelser | vagtservice | vagttjeneste | sikkerhedsvagter | vægterydelser | vagt- og sikkerhedsydelser
sv: bevakningstjänster | bevakning | ordningsvakter | väktare | säkerhetstjänster | larmövervakning | värdetransporter | receptionstjänster
no: vakttjenester | vekter | vakthold | vektertjenester | vakt- og sikkerhetstjenester
fr: gardiennage et surveillance | gardiennage | prestations de sécurité | surveillance humaine | agents de sécurité | télésurveillance | sécurité incendie et assistance à personnes | SSIAP
more: vigilancia y seguridad | servicio de vigilancia | seguridad privada | vigilancia | vigilanza armata | servizio di vigilanza | portierato | guardiania | bewakingsdiensten | beveiligingsdiensten | bewaking | beveiliging objecten | servicii de pază | pază | pază și protecție | monitorizare și intervenție | őrzés* | vagyonvédel* | őrzés-védel* | élőerős | vigilância e segurança | ostrah* | strážn* služb* | ochrana objekt* | bezpečnostn* služb* strážn* | varovanje | fizično varovanje | zaštitarske usluge | tjelesna zaštita | охрана | охранителни услуги | φύλαξη | υπηρεσίες φύλαξης

# printing-service
any: poligraf* | typograf*
en: printing services | printing and binding | print and distribution | publishing services | bookbinding | digital printing
fi: painatuspalvelut | painatu* | painopalvelu* | tulostus- ja postituspalvelu* | digipaino* | taittopalvelu*
et: trükiteenused | trükiteenus* | trükkimi* | trükitööd | kirjastamisteenus*
lv: drukas pakalpojumi | drukas pakalpojum* | iespiešan* | poligrāfijas pakalpojum* | maketēšan*
lt: spausdinimo ir leidybos paslaugos | leidybos paslaug* | poligrafij* paslaug* | maketavim*
pl: usługi drukowania | usług* drukow* | usług* poligraficzn* | druk i dostaw* | wydruk* | usług* wydawnicz* | skład i druk
de: Druckleistungen | Druckdienstleistungen | Druckaufträge | Druck und Versand | Buchbindearbeiten | Druck von
da: trykkeriydelser | trykningsydelser | grafisk produktion | trykning
sv: trycktjänster | tryckeritjänster | tryckning | grafisk produktion | tryckeri
no: trykkeritjenester | trykketjenester | grafisk produksjon | trykking | trykk og distribusjon
fr: services d'impression | travaux d'impression | imprimerie | reprographie | façonnage | impression et routage
more: servicios de imprenta | impresión y encuadernación | imprenta | servizi di stampa | servizi tipografici | stampa e rilegatura | drukwerkdiensten | drukkerijdiensten | drukken van | servicii de tipărire | servicii tipografice | tipărire | nyomdai szolgáltatás* | nyomdai munk* | nyomdai | serviços de impressão | tisk a | tiskařsk* služb* | polygrafick* | tlač a | tiskarske storitve | tiskarske usluge | печатни услуги | отпечатване | εκτυπωτικές υπηρεσίες | εκτυπώσεις

# design-and-photography-service ~ advertising
any: fotogra* usług* | photogra*
en: graphic design and photography services | graphic design | photography services | photographers | illustration | infographics
fi: graafinen suunnittelu ja valokuvaus | graafi* suunnittelu* | valokuvaus* | kuvauspalvelu* | visuaali* suunnittelu*
et: graafiline disain ja fotograafia | graafili* disain* | fotograaf* | kujundusteenus* | fototeenus*
lv: grafiskais dizains un fotogrāfija | grafisk* dizain* | fotograf* pakalpojum* | dizaina izstrād* | fotografēš*
lt: grafinis dizainas ir fotografija | grafini* dizain* | fotografav* | dizaino paslaug* | fotografo
pl: projektowanie graficzne i fotografia | projektowani* graficzn* | usług* graficzn* | usług* fotograficzn* | identyfikacj* wizualn*
de: Grafikdesign und Fotografie | Grafikdesign | Grafikleistungen | Fotografie | Gestaltung von Druckerzeugnissen | Corporate Design
da: grafisk design og fotografi | grafisk design | fotografydelser | fotoydelser | visuel identitet
sv: grafisk formgivning och foto | grafisk form | fotografering | fototjänster | grafisk formgivning | visuell identitet
no: grafisk design og foto | grafisk design | fototjenester | fotografering | visuell identitet | designtjenester
fr: conception graphique et photographie | conception graphique | création graphique | photographie | charte graphique | reportages photographiques
more: diseño gráfico | servicios de fotografía | identidad visual | progettazione grafica | servizi fotografici | grafisch ontwerp | fotografiediensten | grafische vormgeving | design grafic | servicii foto | servicii de fotografie | grafikai tervezés* | fotózás* | design gráfico | grafick* návrh* | grafick* prac* | fotografické služby | oblikovanje grafično | grafičko oblikovanje | графичен дизайн | γραφιστικ*

# travel-agency
any: turist* | turyst* | touris*
en: travel agency services | business travel | travel management | tourism services | airline tickets
fi: matkatoimistopalvelut | matkatoimisto* | matkapalvelu* | liikematka* | matkanhallin* | matkailupalvelu*
et: reisibüroo teenused | reisibüroo* | reisiteenus* | lennupilet* | reisikorraldus*
lv: ceļojumu aģentūru pakalpojumi | aviobiļe* | ceļojum* aģentūr* | tūrism* | komandējum* organizēš*
lt: kelionių agentūrų paslaugos | kelioni* organizav* | lėktuvo biliet* | aviabiliet* | komandiruo* | kelioni* agentūr*
pl: usługi biur podróży | bilet* lotnicz* | usług* turystyczn* | biur* podróży | podróż* służbow* | obsług* podróż*
de: Reisebüroleistungen | Reisebüro | Dienstreisen | Reisemanagement | Klassenfahrten
da: rejsebureauydelser | rejsebureau | tjenesterejser | rejser og hotel | studierejser
sv: resebyråtjänster | resebyrå | tjänsteresor | affärsresor | studieresor
no: reisebyråtjenester | reisebyrå | tjenestereiser | reiser og hotell
fr: services d'agence de voyages | agence de voyages | voyages d'affaires | titres de transport | déplacements professionnels | billetterie aérienne | classes de découverte
more: agencia de viajes | viajes | servicios de agencia de viajes | agenzia viaggi | servizi di agenzia di viaggio | biglietteria aerea | reisbureau | zakenreizen | dienstreizen | agenție de turism | bilete de avion | servicii de transport aerian bilete | utazásszervezés* | utazási iroda | repülőjegy* | agência de viagens | letenk* | cestovn* kancelár* | cestovní agentur* | letalske vozovnice | putnička agencija | avionske karte | самолетни билети | αεροπορικά εισιτήρια | ταξιδιωτικ*

# school-education
any: edukac* szkoł*
en: education services | school education | adult education | higher education | preschool education | educational services
fi: koulutuspalvelut ja opetus | perusopetu* | lukiokoulutu* | opetuspalvelu* | aikuiskoulutu* | esiopetu*
et: haridusteenused | haridusteenus* | täiskasvanuhari* | üldhari* | alusharidus* | huvihari*
lv: izglītības pakalpojumi | izglītīb* pakalpojum* | pieaugušo izglītīb* | pirmsskolas izglītīb* | interešu izglītīb*
lt: švietimo paslaugos | švietimo paslaug* | suaugusiųjų švietim* | neformalioj* švietim* | ikimokyklin* ugdym* | ugdymo paslaug*
pl: usługi edukacyjne | usług* edukacyjn* | zaję* pozalekcyjn* | zaję* dodatkow* | zaję* edukacyjn* | zaję* dydaktyczn*
de: Bildungsdienstleistungen | Schulbildung | Erwachsenenbildung | Unterrichtsleistungen | Nachhilfe | Ganztagsbetreuung
da: undervisningsydelser | voksenuddannelse | grundskole | undervisningstilbud | efteruddannelse
sv: utbildningstjänster | vuxenutbildning | gymnasieutbildning | komvux | grundläggande utbildning | undervisning
no: undervisningstjenester | voksenopplæring | grunnskoleopplæring | utdanningstjenester | opplæringstjenester
fr: services d'enseignement | éducation des adultes | soutien scolaire | formation initiale
more: servicios educativos | actividades extraescolares | enseñanza | servizi educativi | assistenza scolastica | onderwijsdiensten | volwassenenonderwijs | servicii educaționale | servicii de învățământ | educație adulți | oktatási szolgáltatás* | felnőttképzés* | serviços de educação | atividades de enriquecimento curricular | vzděláván* | izobraževanje | usluge obrazovanja | образователни услуги | εκπαιδευτικές υπηρεσίες

# vocational-training ~ training
en: vocational training | labour market training | job skills training | apprenticeship training | professional development courses
fi: ammatillinen koulutus | ammatilli* koulutu* | työvoimakoulutu* | rekrykoulutu* | ammattikoulutu*
et: kutseõpe ja tööturukoolitus | kutseõp* | kutsekoolitu* | tööturukoolitu* | ümberõp* | täienduskoolitu*
lv: profesionālā apmācība | profesionāl* apmācīb* | profesionāl* pilnveid* | kvalifikācijas celšan* | bezdarbniek* apmācīb*
lt: profesinis mokymas | profesini* mokym* | kvalifikacij* tobulin* | profesin* mokym* | bedarbi* mokym*
pl: szkolenia zawodowe | szkole* zawodow* | kurs* zawodow* | kształceni* zawodow* | kurs* kwalifikacyjn* | usług* szkoleniow*
de: berufliche Bildung | Berufsbildung | Weiterbildungsmaßnahmen | Arbeitsmarktdienstleistungen | Umschulung | berufsvorbereitende Bildungsmaßnahmen | Qualifizierungsmaßnahmen
da: erhvervsuddannelse | arbejdsmarkedsuddannelse | opkvalificering
sv: yrkesutbildning | arbetsmarknadsutbildning | yrkesutbildningar | lärlingsutbildning
no: yrkesopplæring | arbeidsmarkedsopplæring | AMO-kurs | arbeidsmarkedskurs | kvalifiseringstiltak
fr: formation professionnelle | formation qualifiante | actions de formation professionnelle | formation continue
more: formación profesional | formación para el empleo | cursos de formación | formazione professionale | corsi di formazione | beroepsopleiding | beroepsonderwijs | omscholing | formare profesională | cursuri de formare | cursuri de calificare | szakképzés* | szakmai képzés* | képzések lebonyolít* | formação profissional | odborn* vzděláv* | rekvalifikac* | poklicno usposabljanje | stručno osposobljavanje | професионално обучение | επαγγελματική κατάρτιση

# language-course < school-education
en: language courses | language training | foreign language teaching | integration courses
fi: kielikoulutus | kielikoulutu* | kieliopetu* | kielikurss* | kotoutumiskoulutu*
et: keelekursused | keeleõp* | keelekursus* | keelekoolitu* | eesti keele koolitu*
lv: valodu kursi | valodas apmācīb* | valodas kurs* | svešvalod* apmācīb* | latviešu valodas apguv*
lt: kalbų kursai | kalbos mokym* | kalbos kurs* | užsienio kalb* mokym* | lietuvių kalbos kurs*
pl: kursy językowe | kurs* językow* | nauk* język* | szkole* językow* | lektor*
de: Sprachkurse | Sprachunterricht | Deutschkurse | Integrationskurse | Sprachförderung
da: sprogkurser | sprogundervisning | danskuddannelse | danskundervisning
sv: språkkurser | språkutbildning | sfi | svenska för invandrare | språkundervisning
no: språkkurs | språkopplæring | norskopplæring | norskkurs
fr: cours de langues | formation linguistique | formations linguistiques | cours de langue
more: cursos de idiomas | clases de inglés | enseñanza de idiomas | corsi di lingua | formazione linguistica | taalcursussen | taaltraining | taalopleidingen | cursuri de limbi străine | cursuri de limba engleză | nyelvi képzés* | nyelvoktatás* | nyelvtanfolyam* | cursos de línguas | jazykov* kurz* | jazykov* výuk* | jezikovni tečaj* | tečajevi stranih jezika | езиково обучение | чуждоезиково | εκμάθηση ξένων γλωσσών

# driving-lesson < vocational-training
en: driving lessons | driver training | driving school | driving licence training
fi: ajokorttikoulutus | kuljettajakoulutu* | ajo-opetu* | autokoulu* | ajokorttikoulutu*
et: autojuhikoolitus | autojuhi* koolitu* | autokool* | juhtimisõiguse koolitu* | mootorsõidukijuhi*
lv: autovadītāju apmācība | autovadītāj* apmācīb* | autoskol* | transportlīdzek* vadītāj* apmācīb*
lt: vairuotojų mokymas | vairuotoj* mokym* | vairavimo mokym* | vairavimo kurs*
pl: kursy prawa jazdy | prawo jazdy | nauk* jazdy | kurs* kierowc* | prawa jazdy
de: Führerscheinausbildung | Fahrschule | Fahrausbildung | Fahrschulunterricht | Fahrsicherheitstraining
da: køreundervisning | kørekort | køreskole | chaufføruddannelse
sv: körkortsutbildning | förarutbildning | trafikskola | körkort
no: føreropplæring | førerkort | kjøreskole | trafikkskole | utrykningskjøring
fr: formation à la conduite | permis de conduire | auto-école | formation des conducteurs
more: carnet de conducir | permiso de conducir | autoescuela | patente di guida | corsi di guida | rijopleiding | rijlessen | rijbewijs | școală de șoferi | permis de conducere | gépjárművezető* képzés* | járművezető* | carta de condução | autoškol* | řidičsk* průkaz* | vodičsk* preukaz* | vozniški izpit | vozački ispit | шофьорски курс | οδήγηση εκπαίδευση

# hospital-service ~ hospital
en: hospital and medical services | healthcare services | medical services | specialist medical services | surgical services | health services | dental services
fi: terveydenhuoltopalvelut | terveyspalvelu* | lääkäripalvelu* | sairaalapalvelu* | erikoissairaanhoidon palvelu* | leikkauspalvelu* | hammashoitopalvelu*
et: tervishoiuteenused | tervishoiuteenus* | haiglateenus* | eriarstiabi* teenus* | hambaraviteenus*
lv: veselības aprūpes pakalpojumi | veselības aprūpes pakalpojum* | medicīnisk* pakalpojum* | ārstniecības pakalpojum* | slimnīc* pakalpojum*
lt: sveikatos priežiūros paslaugos | sveikatos prieži* paslaug* | medicin* paslaug* | gydymo paslaug* | odontologijos paslaug*
pl: usługi zdrowotne | świadcze* zdrowotn* | usług* medyczn* | usług* lekarsk* | opiek* medyczn* | usług* szpitaln*
de: Gesundheitsdienstleistungen | medizinische Dienstleistungen | ärztliche Leistungen | Krankenhausleistungen | medizinische Versorgung
da: sundhedsydelser | hospitalsydelser | behandlingsydelser | lægeydelser | sundhedstjenester
sv: hälso- och sjukvårdstjänster | vårdtjänster | läkartjänster | tandvårdstjänster | kirurgiska tjänster
no: helsetjenester | spesialisthelsetjenester | legetjenester | sykehustjenester | behandlingstjenester
fr: services de santé | prestations médicales | services hospitaliers | services médicaux | prestations de soins
more: servicios sanitarios | servicios médicos | asistencia sanitaria | servicios hospitalarios | servizi sanitari | prestazioni sanitarie | servizi medici | gezondheidsdiensten | medische diensten | zorgdiensten | servicii medicale | servicii de sănătate | egészségügyi szolgáltatás* | egészségügyi ellátás* | orvosi szolgáltatás* | serviços de saúde | serviços médicos | zdravotní služb* | zdravotn* starostliv* | zdravstvene storitve | zdravstvene usluge | здравни услуги | медицински услуги | υπηρεσίες υγείας

# ambulance-service < emergency-medical-services ~ emergency-care, taxi-and-patient-transport
en: ambulance services | emergency medical transport | prehospital services | paramedic services
fi: ensihoitopalvelut | ensihoitopalvelu* | ambulanssipalvelu* | sairaankuljetu* | sairaankulje*
et: kiirabiteenuse osutamine | kiirabiteenus* | kiirabibrigaad*
lv: neatliekamās medicīniskās palīdzības pakalpojumi | neatliekam* medicīnisk* palīdzīb* | ātr* medicīnisk* palīdzīb*
lt: greitosios medicinos pagalbos paslaugos | greitosios medicin* pagalb* | skubiosios medicin* pagalb*
pl: usługi ratownictwa medycznego | zespoł* ratownictw* | zabezpieczeni* medyczn*
de: Rettungsdienstleistungen | Notfallrettung | Notarztdienst
da: ambulancekørsel | præhospital
sv: ambulanstjänster | ambulansverksamhet
no: ambulansetjenester | bilambulanse | båtambulanse
fr: services d'ambulance | services ambulanciers | secours à personnes
more: servicio de ambulancias | urgencias y emergencias transporte | servizio ambulanze | soccorso sanitario 118 | emergenza urgenza | ambulancediensten | ambulancezorg | servicii de ambulanță | mentési | betegmentés* | serviços de ambulância | zdravotnick* záchrann* služb* | nujna medicinska pomoč | hitna medicinska pomoć | спешна медицинска помощ | υπηρεσίες ασθενοφόρων

# occupational-health-service < occupational-health
en: occupational health services | medical examinations of employees | health checks for employees
fi: työterveyspalvelut | työterveys* | työterveyspalvelu*
et: töötervishoiuteenused | töötervishoi* | töötervishoiuteenus* | töötajate tervisekontroll*
lv: arodveselības pakalpojumi | arodveselīb* | obligāt* veselības pārbaud* | darbiniek* veselības pārbaud*
lt: darbuotojų sveikatos priežiūra | darbuotoj* sveikatos tikrinim* | profilaktin* sveikatos patikrin* | privalom* sveikatos patikrin*
pl: usługi medycyny pracy | badani* profilaktyczn* pracownik* | badani* pracownik*
de: betriebsärztliche Leistungen | arbeitsmedizinische Betreuung | Betriebsmedizin
da: arbejdsmedicinske ydelser | bedriftssundhedstjeneste | arbejdsmiljørådgivning | sundhedsordning
sv: företagshälsovårdstjänster
no: bedriftshelsetjenester
fr: médecine du travail | médecine de prévention | service de prévention et de santé au travail
more: vigilancia de la salud | servicio de prevención ajeno | medicina del trabajo | reconocimientos médicos | sorveglianza sanitaria | medico competente | arbodienstverlening | bedrijfsarts | arbodiensten | medisch toezicht werknemers | medicina muncii | servicii de medicina muncii | foglalkozás-egészségügy* | foglalkozásegészségügy* | üzemorvos* | medicina no trabalho | pracovnělékařsk* | pracovn* zdravotn* služb* | medicina rada | трудова медицина | служба по трудова медицина | ιατρός εργασίας

# medical-laboratory-service ~ laboratory
en: medical laboratory services | clinical laboratory tests | laboratory testing services | pathology services outsourcing
fi: kliiniset laboratoriopalvelut | laboratoriopalvelu* | laboratoriotutkimuspalvelu* | kliini* laboratoriotutkimu*
et: meditsiinilised laboriteenused | laboriteenus* | laboriuuring* | laboratoorse* uuring*
lv: medicīniskie laboratorijas pakalpojumi | laboratorisk* izmeklēj* | laboratorij* pakalpojum* | laboratorisk* pakalpojum*
lt: medicininių laboratorinių tyrimų paslaugos | laboratorini* tyrim* paslaug* | laboratorin* tyrim* medicin*
pl: usługi laboratoriów medycznych | badani* laboratoryjn* pacjent* | badani* diagnostyczn* laborator* | usług* diagnostyki laboratoryjn* | medyczn* badani* laboratoryjn*
de: medizinische Labordienstleistungen | Laborleistungen | Labordienstleistungen | Laboruntersuchungen
da: medicinske laboratorieydelser | laboratorieydelser | laboratorietjenester | laboratorieundersøgelser
sv: medicinska laboratorietjänster | laboratorietjänster | laboratoriemedicinska tjänster
no: medisinske laboratorietjenester | laboratorietjenester | laboratorieundersøkelser
fr: analyses de biologie médicale | services de laboratoire médical | examens de laboratoire | sous-traitance d'analyses médicales
more: servicio de análisis clínicos | pruebas de laboratorio clínico | servizi di laboratorio analisi | medische laboratoriumdiensten | laboratoriumonderzoek | servicii de laborator | analize medicale | laboratóriumi szolgáltatás* | laboratóriumi diagnosztika* | análises clínicas | laboratorní vyšetřen* | laboratórn* vyšetren* | laboratorijske storitve | laboratorijske usluge | лабораторни изследвания | εργαστηριακές εξετάσεις

# rehabilitation-service ~ rehabilitation, physiotherapy
any: fizjoter* usług* | fiziotera* | fysiotera* | fisiotera* | physiothera* | kinésithér*
en: rehabilitation services | physiotherapy services | occupational therapy services | speech therapy services
fi: lääkinnälliset kuntoutuspalvelut | kuntoutuspalvelu* | fysioterapiapalvelu* | toimintaterapia* | puheterapia* | lääkinnälli* kuntoutu*
et: rehabilitatsiooniteenused | rehabilitatsiooniteenus* | taastusraviteenus* | logopeedi*
lv: rehabilitācijas pakalpojumi | rehabilitācijas pakalpojum* | ergoterapeit*
lt: reabilitacijos paslaugos | reabilitac* paslaug* | kineziterap* | ergoterap* | medicinin* reabilitac*
pl: usługi rehabilitacyjne | usług* rehabilitacyjn* | fizjoterapi* | turnus* rehabilitacyjn* | rehabilitacj* leczn*
de: Rehabilitationsleistungen | Rehabilitationsmaßnahmen
da: genoptræningsydelser | rehabiliteringsydelser
sv: rehabiliteringstjänster | rehabilitering tjänster
no: rehabiliteringstjenester | arbeidsrettet rehabilitering
fr: services de réadaptation | prestations de rééducation
more: servicios de rehabilitación | fisioterapia | servizi di riabilitazione | riabilitazione | revalidatiediensten | servicii de recuperare medicală | kinetoterapie | rehabilitációs szolgáltatás* | gyógytorna | serviços de reabilitação | rehabilitační služby | rehabilitačn* služb* | storitve rehabilitacije | usluge rehabilitacije | рехабилитация услуги | υπηρεσίες αποκατάστασης

# social-service ~ social-care
any: socjaln* | social* uslug*
en: social care services | support services for families | shelter services | homelessness services
fi: sosiaalihuollon palvelut | sosiaalipalvelu* | perhetyö* | tukihenkilötoimin* | päihdepalvelu* | asumispalvelu* | perhetyön palvelu*
et: sotsiaalteenused | tugiisikuteenus* | varjupaigateenus* | hoolekandeteenus* | pereteraapia*
lv: sociālo pakalpojumu sniegšana | sociāl* rehabilitācij* | krīzes centr* pakalpojum* | patversm*
lt: socialinių paslaugų teikimas | socialin* paslaug* | socialin* prieži* | socialin* globos | apgyvendinim* nakvyn* nam*
pl: usługi pomocy społecznej | usług* społeczn* | usług* socjaln* | schronieni* osób bezdomn*
de: soziale Dienstleistungen | Sozialdienstleistungen | Sozialleistungen Betreuung | soziale Betreuung | Flüchtlingsunterkunft Betreuung | Jugendhilfe
da: sociale ydelser | socialt arbejde | familiebehandling | herberg
sv: sociala tjänster | socialtjänster | öppenvårdsinsatser | HVB | skyddat boende | individ- och familjeomsorg
no: sosialtjenester | botiltak | barnevernstjenester | omsorgstjenester | rustjenester
fr: accompagnement social | hébergement d'urgence | services d'aide sociale | insertion sociale
more: intervención social | ayuda a domicilio | servizi socio-assistenziali | accoglienza migranti | sociale diensten | Wmo | maatschappelijke opvang | servicii sociale | asistență socială | szociális szolgáltatás* | szociális ellátás* | sociální služb* | socialne storitve | socijalne usluge | социални услуги | κοινωνικές υπηρεσίες

# residential-care ~ elderly-care, home-care, social-service, nursing-home, assisted-living
en: residential care | residential care homes | nursing home places
fi: tehostettu palveluasuminen | tehostet* palveluasumi* | ympärivuorokau* asumi* | hoivakot*
et: ööpäevaringne hooldusteenus | hooldekod* | üldhooldusteenus* | ööpäevaringne erihooldus* | hooldekoduteenus*
lv: ilgstošas sociālās aprūpes pakalpojumi | ilgstoš* sociāl* aprūp* | sociālās aprūpes institūcij*
lt: ilgalaikė socialinė globa | ilgalaik* socialin* glob* | senelių globos | trumpalaik* socialin* glob*
pl: opieka stacjonarna | dom* pomocy społecznej | całodobow* opiek* | pobyt* całodobow* | mieszka* wspoman*
de: stationäre Pflege und betreutes Wohnen | Pflegeplätze | Wohnheim Betreuung
da: plejehjem og boformer | friplejehjem | plejeboliger drift
sv: gruppbostad
no: heldøgns omsorg | sykehjemsplasser | omsorgsboliger drift | sykehjem drift
fr: hébergement en établissement de soins
more: centro de día | plazas residenciales | residenza sanitaria assistenziale | woonzorgcentrum | verpleeghuis | cămin pentru persoane vârstnice | cămin vârstnici | idősotthon* | bentlakásos | lar de idosos | domov seniorov | domov starejših | dom za starije | дом за стари хора | οίκος ευγηρίας

# child-day-care ~ school-education
en: child day care | kindergarten services | nursery services | childcare | after-school care
fi: varhaiskasvatuspalvelut | varhaiskasvatu* | päiväkotipalvelu* | lastenhoi* palvelu* | aamu- ja iltapäivätoimin* | päiväkodi*
et: lapsehoiuteenus | lapsehoiuteenus* | lasteaiateenus* | lastehoi* | lasteaiakoh*
lv: bērnu uzraudzības pakalpojumi | bērnu uzraudzīb* | bērnu pieskatīš* | bērnudārz* pakalpojum*
lt: vaikų priežiūros paslaugos | vaikų prieži* | vaikų dienos centr* | vaikų darželi*
pl: opieka nad dziećmi | opiek* nad dzie* | żłob* | przedszkol* | świetlic*
de: Kinderbetreuung | Kindertagesbetreuung | Kindertagesstätte | Kita-Träger | Schulkindbetreuung
da: dagtilbud til børn | børnepasning | dagpleje | daginstitutioner | børnehave
sv: barnomsorg | förskoleverksamhet | drift av förskola | fritidshem
no: barnehagetjenester | barnepass | barnehage drift | skolefritidsordning
fr: garde d'enfants | accueil de la petite enfance | crèche | accueil périscolaire | accueil de loisirs | berceaux
more: escuela infantil | guardería | ludoteca | asilo nido | servizi per l'infanzia | centri estivi | kinderopvang | buitenschoolse opvang | creșă | îngrijire copii | gyermekfelügyelet* | bölcsőde* | óvodai szolgáltatás* | creche | dětsk* skupin* | jesle | varstvo otrok | čuvanje djece | детска градина | βρεφονηπιακ*

# child-welfare-service < social-service
en: child welfare services | foster care | children's homes | child protection services | youth welfare
fi: lastensuojelun palvelut | lastensuojelu* | sijaishuol* | perhehoi* | lastenkot*
et: lastekaitseteenused | asendushooldus* | lastekaitse* | perekodu*
lv: bērnu aizsardzības pakalpojumi | audžuģimen* | bērnu aprūp* iestād* | ārpusģimenes aprūp* | jaunieš* māj*
lt: vaiko teisių apsaugos paslaugos | vaiko globos | vaikų globos | globojam* vaik* | vaikų socializac*
pl: piecza zastępcza | piecz* zastępcz* | rodzin* zastępcz* | wsparci* rodzin*
de: Kinder- und Jugendhilfe | Hilfen zur Erziehung | Inobhutnahme | Heimerziehung | Pflegefamilien
da: anbringelse af børn | opholdssteder | plejefamilier | døgninstitutioner
sv: familjehem | konsulentstödda familjehem | HVB-hem | jourhem | barn och unga placering
no: barnevern | fosterhjem | barnevernsinstitusjon | fosterhjemstjenester
fr: protection de l'enfance | aide sociale à l'enfance | accueil des mineurs | mineurs non accompagnés | foyers de l'enfance
more: protección de menores | acogimiento residencial | acogimiento familiar | minori comunità educativa | affido familiare | jeugdzorg | jeugdhulp | pleegzorg | protecția copilului | asistență maternală | gyermekvédel* | nevelőszülő* | acolhimento de crianças | pěstounsk* péč* | sociálnoprávn* ochran* detí | rejništvo | udomiteljstvo | закрила на детето | προστασία παιδιού

# disability-service < social-service ~ residential-care, person-with-disability
any: niepełnosprawn* | rehabilit* zawod*
en: disability services | services for people with disabilities | personal assistance | day activities for disabled people | supported employment
fi: vammaisten palvelut | vammaispalvelu* | henkilökohtai* apu | henkilökohtai* avu* | vammaisten asumispalvelu*
et: puuetega inimeste teenused | puuetega inimes* | isiklik* abistaja* | erihoolekan* | puudega inimes*
lv: pakalpojumi cilvēkiem ar invaliditāti | asistent* pakalpojum* | garīg* traucējum* pakalpojum* | dienas aprūpes centr*
lt: paslaugos neįgaliesiems | neįgaliesiem* | asmenin* asistent* | neįgali* socialin* | asmen* su negali*
pl: usługi dla osób niepełnosprawnych | usług* asystenck* | asystent* osobist* | warsztat* terapii zajęciow* | osób z niepełnosprawności*
de: Leistungen für Menschen mit Behinderung | Schulbegleitung | persönliche Assistenz | Integrationshilfe
da: ydelser til mennesker med handicap | handicaphjælp | BPA | personlig assistance | botilbud handicap | aktivitetstilbud
sv: tjänster för personer med funktionsnedsättning | personlig assistans | daglig verksamhet | bostad med särskild service | ledsagarservice
no: tjenester for personer med funksjonsnedsettelse | brukerstyrt personlig assistanse | BPA | avlastning | avlastningstjenester
fr: services aux personnes handicapées | accompagnement du handicap | aide à la personne handicapée | insertion des travailleurs handicapés
more: atención a personas con discapacidad | discapacidad | asistencia personal | assistenza disabili | servizi per disabili | diensten voor mensen met een beperking | gehandicaptenzorg | dagbesteding | persoane cu dizabilități | persoane cu handicap | asistent personal | fogyatékos* | támogató szolgáltatás* | pessoas com deficiência | osobní asistenc* | osob* so zdravotným postihnutím | osebna asistenca | osobna asistencija | хора с увреждания | άτομα με αναπηρία

# employment-service ~ vocational-training
any: aktywizac* | aktywiz* zawod*
en: employment services | job placement | back-to-work programmes | career guidance | employability support | job coaching
fi: työllisyyspalvelut | työllisyyspalvelu* | työllistymi* | työnhakuvalmenn* | uravalmenn* | työhönvalmenn* | kuntouttav* työtoimin*
et: tööturuteenused | tööturuteenus* | karjäärinõusta* | tööklub* | tööharjutu* | töötute*
lv: nodarbinātības pakalpojumi | nodarbinātības pakalpojum* | karjeras konsult* | bezdarbniek* | subsidēt* darb*
lt: užimtumo paslaugos | užimtumo | įdarbinim* tarpinink* | bedarbi* | karjeros konsult*
pl: usługi rynku pracy | aktywizacj* zawodow* | usług* rynku pracy | doradztw* zawodow* | osób bezrobotn* | pośrednictw* pracy
de: Arbeitsmarktdienstleistungen und Vermittlung | Arbeitsvermittlung | Eingliederung in Arbeit | Bewerbungscoaching | Aktivierung und Vermittlung | Jobcoaching
da: beskæftigelsesindsats | beskæftigelsesydelser | jobformidling | virksomhedspraktik | jobtræning
sv: arbetsmarknadstjänster | arbetsförmedling | rusta och matcha | jobbcoachning | arbetsträning | matchningstjänster
no: arbeidsmarkedstiltak | jobbformidling | arbeidsforberedende trening | arbeidspraksis | jobbsøkerkurs
fr: services d'aide à l'emploi | accompagnement vers l'emploi | insertion professionnelle | demandeurs d'emploi | retour à l'emploi | bilans de compétences
more: orientación laboral | inserción laboral | servicios de empleo | servizi per il lavoro | inserimento lavorativo | politiche attive del lavoro | re-integratie | arbeidsbemiddeling | werkzoekenden | ocupare forță de muncă | mediere muncă | servicii de ocupare | munkaerőpiaci szolgáltatás* | munkaerő-piaci szolgáltatás* | álláskeres* | inserção profissional | služb* zaměstnanosti | storitve zaposlovanja | usluge zapošljavanja | посредничество за заетост | υπηρεσίες απασχόλησης

# cultural-service
any: teatr* | koncert*
en: cultural services | artistic performances | concerts | theatre services | entertainment services | festivals
fi: kulttuuripalvelut | kulttuuripalvelu* | esiintyj* | ohjelmapalvelu* | teatteripalvelu* | viihdepalvelu*
et: kultuuriteenused | kultuuriteenus* | kontserdi* | etendus* | meelelahutus*
lv: kultūras pakalpojumi | kultūras pasākum* | mākslinieci* priekšnesum* | koncert* | izklaides pakalpojum*
lt: kultūros paslaugos | kultūros paslaug* | kultūros rengini* | meno kolektyv* | pramogin* paslaug*
pl: usługi kulturalne | usług* kulturaln* | usług* artystyczn* | imprez* artystyczn* | występ* artystyczn* | koncert*
de: Kulturdienstleistungen | kulturelle Veranstaltungen | künstlerische Darbietungen | Konzerte | Bühnentechnik
da: kulturydelser | kulturelle arrangementer | koncerter | underholdning
sv: kulturtjänster | kulturevenemang | konserter | artistbokning | scenkonst
no: kulturtjenester | kulturarrangementer | konserter | artister
fr: services culturels | spectacles | programmation culturelle | représentations artistiques | animations culturelles
more: servicios culturales | espectáculos | actuaciones musicales | conciertos | servizi culturali | spettacoli | concerti | culturele diensten | culturele evenementen | voorstellingen | servicii culturale | servicii artistice | spectacole | kulturális szolgáltatás* | előadó-művészet* | műsorszolgáltatás* előad* | serviços culturais | espetáculos | kulturní služb* | umeleck* vystúpen* | kulturne prireditve | kulturne usluge | културни услуги | артистични | πολιτιστικές εκδηλώσεις

# library-and-museum-service ~ book, archive, cultural-service
any: bibliot* | muze* wystaw*
en: library and museum services | library services | museum exhibition | exhibition design | library and archive services
fi: kirjasto- ja museopalvelut | kirjastopalvelu* | kirjastojärjestelm* | museonäyttely* | näyttelysuunnittelu* | museopalvelu*
et: raamatukogu- ja muuseumiteenused | raamatukog* | püsinäitus* | muuseum* | näituse*
lv: bibliotēku un muzeju pakalpojumi | bibliotēk* | muzej* ekspozīcij* | ekspozīcij* izveid* | arhīv* pakalpojum*
lt: bibliotekų ir muziejų paslaugos | bibliotek* | muziej* ekspozicij* | ekspozicij* įreng* | archyv* tvarkym*
pl: usługi bibliotek i muzeów | bibliotek* | wystaw* stał* | ekspozycj* muzealn* | muze*
de: Bibliotheks- und Museumsdienstleistungen | Bibliotheksdienstleistungen | Ausstellungsgestaltung | Dauerausstellung | Bibliothekssystem
da: biblioteks- og museumsydelser | biblioteksydelser | bibliotekssystem | museumsudstilling | udstillingsdesign
sv: biblioteks- och museitjänster | bibliotekssystem | bibliotekstjänster | museiutställning | utställningsproduktion
no: bibliotek- og museumstjenester | biblioteksystem | bibliotektjenester | museumsutstilling | utstillingsdesign
fr: services de bibliothèques et de musées | bibliothèques | scénographie | muséographie | médiathèque | archivage externalisé
more: biblioteca | servicios de museos | servicios bibliotecarios | servizi bibliotecari | biblioteche | allestimento museale | bibliotheekdiensten | museuminrichting | tentoonstelling | servicii de bibliotecă | muzeu | könyvtár* | múzeumi kiállítás* | kiállítás* kivitelez* | museografia | knihovn* služb* | expozic* muze* | knižnič* | knjižnic* | knjižničn* | muzejska postavitev | библиотечни | експозиция | βιβλιοθήκη μουσεί*

# sport-service ~ sports-equipment
en: sports services | leisure centre operation | swimming lessons | operation of sports facilities | recreation services
fi: liikuntapalvelut | liikuntapalvelu* | uimaopetu* | uimahallipalvelu* | liikuntaneuvon*
et: sporditeenused | sporditeenus* | ujumisõpetus* | ujumise algõpetus* | spordirajatis* hald*
lv: sporta pakalpojumi | peldētapmācīb* | sporta pakalpojum* | sporta nodarbīb* | peldbasein* pakalpojum*
lt: sporto paslaugos | plaukimo mokym* | sporto paslaug* | sporto baz* | sporto rengini*
pl: usługi sportowe | nauk* pływani* | zaję* sportow* | usług* rekreacyjn* | obsług* basen* | karnet* sportow*
de: Sportdienstleistungen | Schwimmunterricht | Betrieb von Sportanlagen | Bäderbetrieb | Schwimmbadbetrieb
da: idrætsydelser | svømmeundervisning | drift af idrætsanlæg | svømmehal drift
sv: idrottstjänster | simundervisning | drift av idrottsanläggning | friskvårdstjänster | drift av simhall
no: idrettstjenester | svømmeopplæring | drift av idrettsanlegg | treningstilbud
fr: services sportifs | gestion d'équipements sportifs | gestion de piscine | animations sportives | centre aquatique exploitation
more: servicios deportivos | actividades deportivas | socorrismo | gestión de instalaciones deportivas | piscinas socorristas | servizi sportivi | gestione impianto sportivo | gestione piscina | sportdiensten | zwemonderwijs | exploitatie zwembad | servicii sportive | servicii de agrement | sportszolgáltatás* | úszásoktatás* | serviços desportivos | nadador-salvador | plavecký výcvik | sportovn* služb* | športne storitve | sportske usluge | спортни услуги | αθλητικές υπηρεσίες

# film-and-broadcast-production ~ audio-video-equipment, advertising
any: audiovizual* produk* | video* produk* | radiofon*
en: film and video production | television production | broadcasting services | radio programmes | live streaming | animation production
fi: elokuva- ja tv-tuotanto | videotuotan* | tv-tuotan* | ohjelmatuotan* | suoratoisto* lähety* | elokuvatuotan*
et: filmi- ja telesaadete tootmine | videotootmi* | telesaade* | saate* tootmi* | videoklipp* | otseülekan*
lv: filmu un raidījumu veidošana | video izgatavoš* | raidījum* veidoš* | televīzij* raidījum* | videofilm* | videomateriāl* izveid*
lt: filmų ir laidų gamyba | vaizdo klip* | televizij* laid* | laidų kūrim* | filmo sukūrim* | radijo laid* | transliav*
pl: produkcja filmów i programów | produkcj* film* | produkcj* spot* | produkcj* audycj* | produkcj* program* telewiz* | transmisj* na żywo
de: Film- und Fernsehproduktion | Filmproduktion | Videoproduktion | Fernsehproduktion | Livestreaming | Imagefilm
da: film- og tv-produktion | videoproduktion | filmproduktion | tv-produktion | livestreaming
sv: film- och tv-produktion | filmproduktion | videoproduktion | rörlig bild | livesändning | tv-produktion
no: film- og tv-produksjon | videoproduksjon | filmproduksjon | tv-produksjon | strømmetjenester | direktesending
fr: production audiovisuelle | production de films | réalisation de vidéos | production télévisuelle | captation vidéo | émissions de télévision
more: producción audiovisual | producción de vídeos | programas de televisión | retransmisión | produzione audiovisiva | produzione video | riprese televisive | videoproductie | televisieproductie | audiovisuele producties | producție video | producție audiovizuală | spot publicitar | filmgyártás* | videógyártás* | műsorgyártás* | produção audiovisual | výrob* video* | televizní pořad* | výroba pořadu | audiovizualna produkcija | produkcija video | видео продукция | телевизионно предаване | οπτικοακουστική παραγωγή

# funeral-service
any: krematori* | cremat* | kremac*
en: funeral services | burial services | cremation | cemetery services | transport of the deceased
fi: hautauspalvelut | hautauspalvelu* | vainajien kulje* | hautausmaa* | hautaustoimi*
et: matuseteenused | matuseteenus* | surnute transport* | surnu* ved* | kalmistu*
lv: apbedīšanas pakalpojumi | apbedīš* | mirušo transport* | kapsēt* | mirušo pārvadāš*
lt: laidojimo paslaugos | laidojim* | mirusiųj* pervežim* | palaik* pervežim* | kapin*
pl: usługi pogrzebowe | pogrzeb* | przewóz zwłok | cmentarz* | transport zwłok
de: Bestattungsleistungen | Bestattungen | Friedhof | Feuerbestattung | Leichentransport | Bestattungsdienst
da: bedemandsydelser | begravelse | kirkegårdsdrift | transport af afdøde | kremering
sv: begravningstjänster | begravning | bårtransporter | begravningsplats | kremering | transport av avlidna
no: begravelsestjenester | begravelse | kirkegård | transport av avdøde | gravferd
fr: services funéraires | pompes funèbres | prestations funéraires | cimetière | transport de corps | inhumations
more: servicios funerarios | cementerio | servizi funebri | servizi cimiteriali | cimitero | uitvaartdiensten | begraafplaats | lijkenvervoer | servicii funerare | cimitir | temetkezés* | temető* | halottszállítás* | serviços funerários | cemitério | pohřebn* služb* | hřbitov* | cintorín* | pogrebne storitve | pogrebne usluge | groblje | погребални услуги | υπηρεσίες κηδειών

# membership-organisation-service
en: membership organisation services | association management | youth association services | trade union services | voluntary organisation support
fi: järjestö- ja yhdistyspalvelut | yhdistyspalvelu* | järjestöpalvelu* | nuorisotyöpalvelu* | nuorisopalvelu*
et: organisatsioonide ja ühingute teenused | mittetulundusühin* teenus* | noorsootöö* | noortekeskus*
lv: biedrību un organizāciju pakalpojumi | biedrīb* pakalpojum* | jaunatnes darb* | nevalstisk* organizācij* pakalpojum*
lt: asociacijų ir organizacijų paslaugos | asociacij* paslaug* | nevyriausybin* organizacij* paslaug* | darbo su jaunim*
pl: usługi organizacji członkowskich | organizacj* członkowsk* | organizacj* pozarządow* usług* | usług* stowarzysz*
de: Leistungen von Verbänden und Vereinen | Verbandsdienstleistungen | Vereinsdienstleistungen | Jugendarbeit
da: foreningsydelser | medlemsorganisationer | foreningsservice | frivilligcenter
sv: föreningstjänster | medlemsorganisationer | föreningsservice | ungdomsverksamhet
no: organisasjonstjenester for medlemmer | foreningstjenester | medlemsorganisasjoner | ungdomsarbeid
fr: services d'associations | services d'organisations associatives | animation jeunesse | vie associative
more: servicios de asociaciones | dinamización juvenil | servizi di associazioni | servizi giovanili | diensten van verenigingen | jeugdwerk | servicii prestate de asociații | tagsági szervezet* | civil szervezet* szolgáltatás* | serviços de associações | služb* organizací | služb* združen* | storitve združenj | usluge udruga | услуги на сдружения | υπηρεσίες οργανώσεων

# public-administration-service
en: public administration services | government services | rescue and fire services | civil defence
fi: julkishallinnon palvelut | hallinnon palvelu* | pelastuspalvelu* | väestönsuojelu* | hallintopalvelu*
et: avaliku halduse teenused | riigihaldusteenus* | päästeteenus* | haldusteenus* avalik* | elanikkonnakaitse*
lv: valsts pārvaldes pakalpojumi | pārvaldes pakalpojum* | civil* aizsardzīb* | administratīv* pakalpojum*
lt: viešojo administravimo paslaugos | viešojo administrav* | administravimo paslaug* | civilin* saug*
pl: usługi administracji publicznej | usług* administracj* publiczn* | obron* cywiln* | usług* administracyjn*
de: Dienstleistungen der öffentlichen Verwaltung | Verwaltungsdienstleistungen | Brandschutzdienste
da: offentlig administration | administrationsydelser | beredskabsydelser | brandvæsen | redningsberedskab
sv: offentlig förvaltning tjänster | administrativa tjänster | räddningstjänst
no: offentlig administrasjon tjenester | administrative tjenester | brannvesen | sivilforsvar
fr: services d'administration publique | services d'incendie et de secours | sécurité civile
more: servicios de administración pública | protección civil | servizi della pubblica amministrazione | protezione civile | diensten voor het openbaar bestuur | overheidsdiensten | servicii de administrație publică | protecție civilă | közigazgatási szolgáltatás* | polgári védelem | serviços administrativos públicos | služb* veřejné správ* | služb* verejnej správ* | storitve javne uprave | usluge javne uprave | услуги на публичната администрация | υπηρεσίες δημόσιας διοίκησης

# office-support-service ~ contact-centre
en: office support services | call centre services | secretarial services | telephone answering service | transcription services
fi: toimistopalvelut | puhelinpalvelukesku* | asiakaspalvelukesku* | sihteeripalvelu* | puhtaaksikirjoitu* | litterointi* | yhteyskeskus*
et: büroo tugiteenused | kõnekeskus* | klienditugi* | infotelefon* | sekretäriteenus* | transkribeerimi*
lv: biroja atbalsta pakalpojumi | zvanu centr* | kontaktu centr* | informatīv* tālru* | sekretār* pakalpojum*
lt: biuro pagalbos paslaugos | skambučių centr* | kontaktų centr* | informacij* telefonu | sekretori*
pl: usługi wsparcia biura | infolini* | obsług* sekretariat* | transkrypcj*
de: Büroservice | Sekretariatsdienste | Servicecenter Telefon | Telefonservice
da: kontorservice | callcenterydelser | omstilling | sekretærydelser | skrivetjeneste
sv: kontorsservice | callcenter | växeltjänster | sekreterartjänster
no: kontorstøttetjenester | svartjenester | callsenter | skrivetjenester
fr: services d'appui administratif | accueil téléphonique | secrétariat
more: centro de atención telefónica | atención telefónica | servicios de secretaría | servizio di call center | centralino | front office | callcenterdiensten | klantcontactcenter | secretariaatsdiensten | servicii de call center | servicii de secretariat | ügyfélszolgálat* | telefonos ügyfélszolgálat* | centro de atendimento | call centr* | kontaktní centr* | kontaktn* centr* | klicni center | pozivni centar | кол център | τηλεφωνικό κέντρο εξυπηρέτησης

# programme-evaluation
any: ewaluac* | evaluati* program*
en: evaluation of programmes and grants | programme evaluation | project evaluation | impact assessment of programmes | grant application assessment | policy evaluation
fi: ohjelmien ja avustusten arviointi | ohjelma-arvioin* | hankearvioin* | vaikuttavuusarvioin* | hankkeen arvioin* | rahoitushakemus* arvioin*
et: programmide ja toetuste hindamine | vahehindami* | järelhindami* | mõjuhindami* | programmi hindami* | rakenduskava hindami* | toetustaotlus* hindami*
lv: programmu un projektu izvērtēšana | programm* izvērtēj* | projekt* izvērtēš* | izvērtējum* | ietekmes izvērtēj*
lt: programų ir projektų vertinimas | program* vertinim* | projekt* vertinim* | paraišk* vertinim* | poveikio vertinim* | pažang* vertinim*
pl: ewaluacja programów i projektów | badani* ewaluacyjn* program* | ocen* wniosk* o dofinansowani* | ewaluacj* | ocen* ex-post
de: Evaluation von Programmen | Programmevaluation | Fördermittelprüfung | Begutachtung von Förderanträgen | wissenschaftliche Begleitung und Evaluation
da: evaluering af programmer | effektevaluering | programevaluering | effektvurdering
sv: utvärdering av program | programutvärdering | effektutvärdering | följeforskning
no: evaluering av programmer | effektevaluering | følgeevaluering | programevaluering
fr: évaluation de programmes | évaluation des politiques publiques | évaluation ex post | évaluation à mi-parcours | instruction de demandes de subvention
more: evaluación de programas | evaluación ex post | evaluación intermedia | evaluación de políticas | valutazione di programmi | valutazione indipendente | valutazione ex post | programma-evaluatie | beleidsevaluatie | subsidiebeoordeling | evaluare programe | evaluare intermediară | evaluarea proiectelor | programok értékelés* | utólagos értékelés* | avaliação de programas | evaluac* program* | hodnoceni* žádost* | hodnoteni* žiadost* | vrednotenje programa | vrednovanje programa | оценка на програма | междинна оценка | αξιολόγηση προγράμματος

# eu-technical-assistance ~ management-consultancy, programme-evaluation, eu-funding
en: technical assistance for EU programmes | technical assistance | EU project management | EU funding application support | capacity building | twinning
fi: EU-ohjelmien tekninen apu | tekninen apu | EU-hank* hallin* | rakennerahasto* | EU-rahoitu*
et: EL programmide tehniline abi | tehniline abi | struktuurifond* | euroraha* | EL-i toetus* projekt*
lv: ES programmu tehniskā palīdzība | tehnisk* palīdzīb* ES | struktūrfond* | ES fond* projekt* | Eiropas Savienīb* fond*
lt: ES programų techninė parama | technin* param* | struktūrini* fond* | ES fond* projekt* | ES param*
pl: pomoc techniczna programów UE | pomoc* techniczn* | fundusz* europejsk* | fundusz* unijn* | wnios* o dofinansowani*
de: technische Hilfe für EU-Programme | technische Hilfe | EU-Projekte Begleitung
da: teknisk bistand til EU-programmer | teknisk bistand | strukturfonde
sv: tekniskt stöd till EU-program | tekniskt bistånd | EU-projekt
no: teknisk bistand til EU-programmer | teknisk bistand | EU-prosjekter
fr: assistance technique aux programmes européens | assistance technique | renforcement des capacités
more: asistencia técnica programas europeos | fondos europeos | fondos estructurales | assistenza tecnica programma operativo | fondi strutturali | technische bijstand | Europese fondsen | structuurfondsen | asistență tehnică | consultanță proiecte europene | fonduri europene | fonduri structurale | technikai segítségnyújtás* | uniós pályázat* | európai uniós források | assistência técnica fundos | technick* pomoc | dotačn* poraden* | eurofond* | tehnična pomoč | tehnička pomoć | europski fondovi | техническа помощ | еврофондове | τεχνική βοήθεια

# water-utility-service ~ water-and-sewer-works
en: water supply services | drinking water distribution | water utility services | operation of waterworks
fi: vesihuoltopalvelut | vesihuolto* | vedenjakelu* | juomaveden jakelu* | vesihuollon
et: veevarustusteenused | veevarustus* | joogivee jaotami* | vee-ettevõt*
lv: ūdensapgādes pakalpojumi | ūdensapgād* | dzeramā ūdens piegād* | ūdenssaimniecīb*
lt: vandens tiekimo paslaugos | vandens tiekim* | geriamojo vandens tiekim* | vandentvark*
pl: usługi dostawy wody | dostaw* wody | zaopatrzeni* w wodę | dystrybucj* wody | gospodark* wodn*
de: Wasserversorgung | Trinkwasserversorgung | Betrieb von Wasserwerken
da: vandforsyning | drikkevandsforsyning | forsyningsydelser vand
sv: vattenförsörjning | dricksvattenförsörjning | dricksvatten distribution
no: vannforsyning | drikkevannsforsyning | vannverk drift
fr: distribution d'eau potable | service public de l'eau | gestion du service de l'eau | délégation eau potable
more: abastecimiento de agua | suministro de agua potable | servizio idrico integrato | fornitura acqua | drinkwatervoorziening | waterdistributie | alimentare cu apă | distribuție apă potabilă | vízellátás* | ivóvíz* szolgáltatás* | abastecimento de água | dodávk* vody | zásobovan* vodou | oskrba z vodo | vodoopskrba | водоснабдяване | υδροδότηση | ύδρευση

# machinery-repair ~ support-and-maintenance
en: repair and maintenance of machinery | maintenance of equipment | repair of pumps | maintenance of kitchen equipment | plant maintenance
fi: koneiden huolto ja korjaus | konei* huolto* | laitt* kunnossapi* | keittiölait* huol* | pumppu* huol*
et: masinate hooldus ja remont | seadme* hooldus* ja remon* | masinate remon* | köögiseadme* hooldus*
lv: iekārtu remonts un apkope | iekārt* remont* | iekārt* tehnisk* apkop* | mašīn* remont* | tehnik* remont*
lt: mašinų ir įrenginių remontas | įrengini* remont* | įrengini* technin* prieži* | technik* remont*
pl: naprawa i konserwacja maszyn | napraw* maszyn* | konserwacj* urządze* | serwis* urządze* | remont* maszyn*
de: Reparatur und Wartung von Maschinen | Maschinenwartung | Instandsetzung von Maschinen | Wartung von Anlagen
da: reparation og vedligeholdelse af maskiner | maskinservice | service af maskiner
sv: reparation och underhåll av maskiner | maskinunderhåll | service av maskiner | underhållstjänster maskiner
no: reparasjon og vedlikehold av maskiner | maskinservice | service på maskiner
fr: réparation et maintenance de machines | maintenance des équipements | réparation de matériels | maintenance industrielle
more: reparación de maquinaria | mantenimiento de maquinaria | manutenzione impianti | riparazione macchinari | onderhoud van machines | onderhoud installaties | reparații utilaje | întreținere utilaje | service utilaje | gépek karbantartás* | gépjavítás* | reparação de máquinas | oprav* stroj* | servis zariaden* | vzdrževanje strojev | održavanje strojeva | ремонт на машини | συντήρηση μηχανημάτων
`
