/** Goods: what public buyers have delivered, from bread to buses, as notices name it. */
export const goods = `
# food
en: food products | foodstuffs | food supplies
fi: elintarvikkeet | elintarvik* | ruokatarvik*
et: toiduained | toiduain* | toidukau*
lv: pārtikas produkti | pārtikas produkt* | pārtikas prec*
lt: maisto produktai | maisto produkt* | maisto prek*
pl: artykuły spożywcze | artykuł* spożywcz* | produkt* spożywcz* | produkt* żywnościow* | środk* spożywcz*
de: Lebensmittel | Nahrungsmittel
da: fødevarer | levnedsmidler | madvarer
sv: livsmedel | matvaror
no: matvarer | næringsmidler | mat og drikke
fr: denrées alimentaires | produits alimentaires | denrées
more: alimentos | productos alimenticios | prodotti alimentari | derrate alimentari | voedingsmiddelen | levensmiddelen | produse alimentare | alimente | élelmiszer* | élelmezési | géneros alimentícios | potravin* | živil* | prehrambe* | хранителни продукти | τρόφιμα | ειδών διατροφής

# meat < food
en: meat | meat products | poultry | pork | beef | sausages
fi: liha ja lihavalmisteet | lihatuot* | lihaval* | broileri* | naudanliha* | makkara*
et: liha ja lihatooted | lihatoo* | linnuliha | sealiha | vorstitoo*
lv: gaļa un gaļas produkti | gaļa | gaļas | mājputnu gaļ* | desas
lt: mėsa ir mėsos produktai | mėsa | mėsos | paukštien* | dešr*
pl: mięso i wędliny | mięso | mięsn* | wędlin* | drobiu | drób
de: Fleisch und Wurstwaren | Fleisch | Fleischwaren | Wurstwaren | Geflügel
da: kød og kødprodukter | kødvarer | kødprodukter | fjerkræ | oksekød | svinekød
sv: kött och charkuterier | köttvaror | charkuteri* | charkvaror | kyckling | nötkött
no: kjøtt og kjøttvarer | kjøttvarer | kjøttprodukter | fjærfe | kylling
fr: viande | viandes fraîches | charcuterie | volaille | boucherie
more: carne | carnes | carni | salumi | vleeswaren | vleesproducten | carne și produse din carne | mezeluri | húsáru* | húskészítmény* | tőkehús | maso a masné | mäsové výrobky | mesni izdelki | mesni proizvodi | meso | месо | месни продукти | κρέατα | κρέας

# fish-and-seafood < food
en: fish | seafood | fish products | frozen fish
fi: kala ja kalatuotteet | kalatuot* | kalaval* | äyriäis*
et: kala ja kalatooted | kalatoo* | mereann*
lv: zivis un zivju produkti | zivis | zivju produkt* | jūras velt*
lt: žuvis ir žuvies produktai | žuvis | žuvies | jūros gėryb*
pl: ryby i przetwory rybne | ryby | rybn* | owoce morza
de: Fisch und Meeresfrüchte | Fischprodukte | Fischwaren | Frischfisch
da: fisk og skaldyr | fiskevarer | fiskeprodukter | skaldyr
sv: fisk och skaldjur | fiskprodukter | fiskvaror | skaldjur
no: fisk og sjømat | sjømat | fiskevarer | fiskeprodukter
fr: poissons et fruits de mer | poisson | produits de la mer | poissonnerie
more: pescado | productos pesqueros | pesce | prodotti ittici | visproducten | pește | pescaria | pescado congelado | halkészítmény* | halfilé | ryby a rybí | риба | ψάρια | αλιεύματα

# fruit-and-vegetables < food
en: fruit and vegetables | vegetables | fresh fruit | potatoes
fi: hedelmät ja vihannekset | hedelm* | vihannes* | vihannek* | juurek* | perunat
et: puu- ja köögiviljad | puuvil* | köögivil* | kartul*
lv: augļi un dārzeņi | dārzeņ* | augļi | augļu | kartupeļ*
lt: vaisiai ir daržovės | vaisi* | daržov* | bulv*
pl: owoce i warzywa | warzyw* | owoce | owoców | ziemniak*
de: Obst und Gemüse | Gemüse | Frischobst | Kartoffeln
da: frugt og grønt | grøntsager | frisk frugt | kartofler
sv: frukt och grönt | grönsaker | potatis | rotfrukter
no: frukt og grønt | grønnsaker | poteter | frukt
fr: fruits et légumes | légumes | fruits frais | pommes de terre
more: frutas y verduras | hortalizas | verduras | frutta e verdura | ortofrutta | ortofrutticoli | groenten en fruit | groente | fructe și legume | legume și fructe | legume proaspete | zöldség* | gyümölcs* | frutas e legumes | hortícolas | ovoce a zelenin* | zelenin* | sadje in zelenjav* | voće i povrće | плодове и зеленчуци | зеленчуци | οπωροκηπευτικά | λαχανικά

# dairy-product < food
en: dairy products | milk | cheese | yoghurt | dairy
fi: maitotuotteet | maitotuot* | maitoval* | meijerituot* | juusto*
et: piimatooted | piimatoo* | piimand* | juust* | kohupiim*
lv: piena produkti | piena produkt* | piens | siers | jogurt*
lt: pieno produktai | pieno produkt* | pienas | sūriai | jogurt*
pl: nabiał | nabiał* | produkt* mleczarsk* | mleko | wyrob* mleczarsk*
de: Milch und Milchprodukte | Milchprodukte | Molkereiprodukte | Molkereierzeugnisse | Käse
da: mejeriprodukter | mejerivarer | mælkeprodukter | skolemælk
sv: mejeriprodukter | mejerivaror | mjölkprodukter | mjölk
no: meieriprodukter | meierivarer | melkeprodukter | skolemelk
fr: produits laitiers | lait | fromage | crèmerie | beurre œufs fromage
more: productos lácteos | lácteos | leche | latticini | prodotti lattiero-caseari | zuivel | zuivelproducten | lapte și produse lactate | lactate | produse lactate | tejtermék* | tej és tejtermék* | laticínios | mléčn* výrob* | mliečn* výrob* | mlečni izdelki | mliječni proizvodi | млечни продукти | мляко | γαλακτοκομικ*

# bakery-product < food
en: bakery products | bread | bread and pastry | bakery goods | confectionery
fi: leipomotuotteet | leipomotuot* | leipä ja leivonnaiset | leivonnais* | leipää
et: pagaritooted | pagaritoo* | leib ja sai | leivatoo* | kondiitritoo*
lv: maize un maizes izstrādājumi | maizes | maize | konditorejas izstrādājum*
lt: duona ir pyrago gaminiai | duona | duonos | pyrago gamini* | konditerijos gamini*
pl: pieczywo i wyroby piekarnicze | pieczyw* | wyrob* piekarsk* | wyrob* piekarnicz* | wyrob* cukiernicz*
de: Backwaren | Brot und Backwaren | Brötchen | Konditorwaren
da: brød og bagværk | bagværk | bagerivarer | bageriprodukter
sv: bröd och bageriprodukter | bageriprodukter | bagerivaror | konditorivaror
no: brød og bakervarer | bakervarer | bakeriprodukter | brødvarer
fr: pain et pâtisserie | pain | boulangerie | pâtisserie | viennoiserie
more: productos de panadería | panadería | prodotti da forno | panetteria | pane fresco | bakkerijproducten | broodproducten | produse de panificație | pâine | panificație | pékáru* | sütőipari termék* | kenyér | produtos de padaria | pekáren* výrob* | pečivo | pekovski izdelki | kruh | pekarski proizvodi | хляб | хлебни изделия | αρτοποιί* | άρτος

# grain-and-pasta < food
en: flour, pasta and cereals | flour | pasta and rice | cereal products | groats
fi: viljatuotteet | viljatuot* | jauhot | pasta ja riisi | ryynit
et: jahu ja makaronid | jahutoo* | tangain* | makaroni*
lv: milti, putraimi un makaroni | milti | putraim* | makaron* | graudaug*
lt: miltai, kruopos ir makaronai | miltai | kruop* | makaron* | javų produkt*
pl: mąki, kasze i makarony | mąka | mąki | kasze | makaron* | produkt* zbożow*
de: Getreideprodukte | Mehl | Nudeln | Teigwaren | Getreideerzeugnisse
da: mel, pasta og kornprodukter | kornprodukter | melprodukter | pasta og ris
sv: mjöl, pasta och spannmålsprodukter | spannmålsprodukter | pasta och ris | mjöl och gryn
no: mel, pasta og kornvarer | kornvarer | kornprodukter | pasta og ris
fr: farines, pâtes et céréales | farine | céréales | pâtes alimentaires | riz
more: harina | pastas alimenticias | cereales | farina | pasta secca | meelproducten | deegwaren | făină | paste făinoase | cereale | malomipari termék* | tésztafél* | száraztészta | massas alimentícias | těstovin* | mouka | testenin* | tjestenin* | брашно | ζυμαρικά

# grocery < food ~ frozen-food
en: groceries | dry goods | spices and sauces | cooking oil | sugar | canned food
fi: kuivat elintarvikkeet | säilykkeet | säilykk* | mausteet | ruokaöljy
et: kuivained | maitseain* | konserv* | toiduõli
lv: sausie pārtikas produkti | bakaleja* | garšviel* | konserv*
lt: bakalėjos prekės | bakalėj* | prieskoni* | konserv* | aliejus
pl: artykuły ogólnospożywcze | ogólnospożywcz* | sypkie | przypraw* | konserw* | przetwor* owocowo-warzywn*
de: Trockensortiment | Konserven | Gewürze | Kolonialwaren | Speiseöl
da: kolonialvarer | krydderier | konserves | tørvarer
sv: kolonialvaror | specerier | kryddor | konserver | torrvaror
no: kolonialvarer | tørrvarer | dagligvarer | krydder | hermetikk
fr: épicerie | produits d'épicerie | conserves alimentaires | épices | huiles alimentaires
more: productos de ultramarinos | conservas | generi alimentari vari | scatolame | kruidenierswaren | droge voeding | condimente | băcănie | conserve | fűszer* | konzerv* | száraz áru* | mercearia | trvanlivé potravin* | koření | splošno prehrambeno blago | подправки | консерви | είδη παντοπωλείου

# frozen-food < food
en: frozen food | frozen products | frozen vegetables | ice cream
fi: pakasteet | pakaste* | pakastetuot* | jäätelö
et: külmutatud toit | külmutatud | sügavkülm*
lv: saldēti produkti | saldēt* produkt* | saldēt* pārtik*
lt: šaldyti produktai | šaldyt* produkt* | šaldyt* maist*
pl: mrożonki | mrożon* | produkt* głęboko mrożon*
de: Tiefkühlprodukte | Tiefkühlkost | Tiefkühlware | TK-Ware
da: frostvarer | frosne fødevarer | frosne varer
sv: frysta livsmedel | frysvaror | djupfryst
no: frysevarer | frosne matvarer | dypfryst
fr: produits surgelés | surgelés | surgelé | produits congelés
more: congelados | alimentos congelados | surgelati | diepvriesproducten | diepvries | produse congelate | legume congelate | fagyasztott | mélyhűtött | mirelit | ultracongelados | mražen* | mrazen* výrob* | zamrznjen* | smrznut* | замразени | κατεψυγμέν*

# beverage < food
en: beverages | drinks | soft drinks | bottled water | mineral water | fruit juices
fi: juomat | virvoitusjuom* | pullovesi | kivennäisve* | mehut | alkoholijuom*
et: joogid | karastusjoog* | joogivesi pudelites | mineraalve* | mahlad
lv: dzērieni | dzērien* | dzeramais ūdens | minerālūden* | sulas
lt: gėrimai | gėrim* | mineralin* vand* | geriam* vand* buteli* | sultys
pl: napoje | napoj* | woda mineralna | wody mineraln* | wody butelkowan* | soki
de: Getränke | Erfrischungsgetränke | Mineralwasser | Fruchtsäfte | Wein
da: drikkevarer | læskedrikke | mineralvand | øl og vin
sv: drycker | läskedrycker | mineralvatten | alkoholhaltiga drycker
no: drikkevarer | mineralvann | leskedrikker | brus
fr: boissons | eau minérale | eau embouteillée | jus de fruits | vins
more: bebidas | agua mineral | agua embotellada | bevande | acqua minerale | dranken | frisdranken | băuturi | apă minerală | apă îmbuteliată | üdítőital* | ásványvíz* | italáru* | águas engarrafadas | nápoj* | minerální vod* | pijače | pića | напитки | минерална вода | ποτά | αναψυκτικά

# coffee-and-tea < beverage ~ vending-machine
en: coffee and tea | coffee | coffee beans | tea bags
fi: kahvi ja tee | kahvi | kahvituot* | kahvikon*
et: kohv ja tee | kohvioa* | kohvimasin*
lv: kafija un tēja | kafija* | kafijas automāt*
lt: kava ir arbata | kava | kavos | arbata
pl: kawa i herbata | kawa | kawy | herbat*
de: Kaffee und Tee | Kaffee | Heißgetränke
da: kaffe og te | kaffe | kaffemaskiner
sv: kaffe och te | kaffe | kaffebönor | varma drycker
no: kaffe og te | kaffe | kaffemaskin | varme drikker
fr: café et thé | café en grains | café | boissons chaudes
more: café y té | caffè | koffie | koffievoorziening | cafea | cafea și ceai | kávé | káva a čaj | kava in čaj | kava i čaj | кафе | καφές

# clinical-nutrition < food ~ pharmaceutical, infusion-solution
any: enteraln* | parenteraln* | nutricion* | dietetic* | dietetyczn*
en: clinical nutrition | enteral nutrition | tube feeding | infant formula | nutritional supplements | dietary supplements
fi: kliiniset ravintovalmisteet | ravintoval* | letkuravin* | äidinmaidonkorv* | ravintolis*
et: kliiniline toitmine | enteraal* toit* | toidulisand* | imiku toit* | piimaseg*
lv: klīniskā barošana | enterāl* | medicīnisk* uztur* | uztura bagātināt* | mākslīg* maisījum*
lt: klinikinė mityba | enterin* mityb* | enterin* maitin* | maisto papild* | pradinio maitinimo mišini*
pl: żywienie kliniczne | żywieni* dojelitow* | żywieni* pozajelitow* | diet* przemysłow* | suplement* diety | mlek* modyfikowan*
de: klinische Ernährung | enterale Ernährung | Sondennahrung | Trinknahrung | Säuglingsnahrung
da: klinisk ernæring | sondeernæring | enteral ernæring | ernæringsprodukter | modermælkserstatning
sv: klinisk nutrition | sondnäring | enteral nutrition | kosttillägg | modersmjölksersättning | näringsdryck
no: klinisk ernæring | sondeernæring | enteral ernæring | næringsdrikk | morsmelkerstatning
fr: nutrition clinique | nutrition entérale | nutrition parentérale | compléments nutritionnels | lait infantile | diététique
more: nutrición enteral | nutrición clínica | nutrizione enterale | prodotti dietetici | sondevoeding | klinische voeding | nutriție enterală | lapte praf | tápszer* | nutrição entérica | enterální výživ* | klinick* výživ* | enteralna prehrana | ентерално хранене | διατροφικά σκευάσματα

# animal-feed ~ veterinary-service
en: animal feed | feedingstuffs | pet food | fodder
fi: rehut | eläinten rehut | rehuj* | lemmikkieläinten ruok*
et: loomasööt | loomasööd* | söödad | loomatoit
lv: dzīvnieku barība | lopbarīb* | dzīvniek* barīb*
lt: pašarai | pašar* | gyvūn* ėdal*
pl: pasze i karmy | pasza | pasze | karma dla | karmy dla zwierząt
de: Futtermittel | Tierfutter | Tiernahrung
da: dyrefoder | foderstoffer | foder til dyr
sv: djurfoder | foder | hundfoder
no: dyrefôr | fôrvarer | hundefôr
fr: aliments pour animaux | nourriture pour animaux | croquettes | fourrage
more: piensos | alimentos para animales | mangimi | diervoeder | veevoeder | furaje | hrană pentru animale | takarmány* | állateledel* | alimentos para animais | krmiv* | krma za | stočna hrana | фуражи | ζωοτροφ*

# plant-and-seed ~ landscape-maintenance
en: plants and seeds | nursery plants | seedlings | trees and shrubs | flower bulbs | cut flowers
fi: taimet ja siemenet | taimet | taimimateriaali | siemenet | kukkasip* | pensaat
et: taimed ja seemned | istikud | taimede ostm* | seemned | lillesibul*
lv: stādi un sēklas | stādi | stādu | stādāmai* materiāl* | sēklas | ziedi
lt: sodinukai ir sėklos | sodinuk* | sodmen* | sėklos | gėlės
pl: rośliny i nasiona | sadzon* | nasiona | nasion* | drzew* i krzew* | materiał* szkółkarsk* | kwiat*
de: Pflanzen und Saatgut | Saatgut | Baumschulpflanzen | Gehölze | Baumschulware | Blumenzwiebeln
da: planter og frø | planteskoleplanter | plantemateriale | blomsterløg | træer og buske
sv: växter och fröer | plantskoleväxter | växtmaterial | skogsplantor | snittblommor | utsäde
no: planter og frø | plantemateriale | planteskoleplanter | blomsterløk | såfrø
fr: végétaux et semences | végétaux | plants | semences | arbres et arbustes | fleurs coupées | bulbes
more: plantas y semillas | semillas | plantas ornamentales | piante | sementi | plantgoed | bloembollen | material dendrologic | puieți | răsaduri | semințe | facsemet* | csemete* | vetőmag* | plantas e sementes | sazenic* | osiv* | sadik* | sadnic* | sjemen* | семена | фиданки | σπόροι | φυτά

# energy-supply
en: energy supply | energy purchase | energy procurement
fi: energian hankinta | energianhankin* | energian toimit*
et: energia ost | energiavarustus | energia hange
lv: energoapgāde | energoapgād* | enerģijas piegād*
lt: energijos tiekimas | energijos tiekim* | energijos pirkim*
pl: dostawa energii | dostaw* energii | zakup energii | zaopatrzeni* w energię
de: Energielieferung | Energieversorgung | Energiebeschaffung
da: energiforsyning | energilevering | energiindkøb
sv: energiförsörjning | energileverans | energihandel
no: energiforsyning | energileveranse | energikjøp
fr: fourniture d'énergie | fourniture d'énergies | approvisionnement en énergie | achat d'énergie
more: suministro energético | suministro de energía | fornitura di energia | energielevering | furnizare energie | furnizare de energie | energiabeszerzés | energiaellátás | dodávk* energi* | oskrba z energijo | opskrba energijom | доставка на енергия | προμήθεια ενέργειας

# electricity < energy-supply
any: elektroenerg*
en: electricity | electricity supply | electric power | supply of electricity
fi: sähkö | sähkönhankin* | sähkön toimitus | sähköener* | sähkönmyyn*
et: elektrienergia | elektriener* | elekter | elektrimüü*
lv: elektroenerģija | elektroenerģ* | elektrības piegād* | elektrīb*
lt: elektros energija | elektros energij* | elektros tiekim*
pl: energia elektryczna | energi* elektryczn* | sprzedaż energii elektrycznej
de: Strom | Stromlieferung | elektrische Energie | Strombezug | Ökostrom
da: elektricitet | elforsyning | levering af el | strømforsyning
sv: elkraft | elektricitet | elhandel | elleverans | elenergi
no: elektrisk kraft | elektrisitet | strøm | kraftleveranse | kraftforvaltning
fr: électricité | fourniture d'électricité | énergie électrique
more: energía eléctrica | electricidad | suministro eléctrico | energia elettrica | elettricità | elektriciteit | elektriciteitslevering | energie electrică | energiei electrice | villamos energia | villamosenergia* | energia elétrica | eletricidade | elektrick* energi* | elektřin* | električn* energij* | električna energija | електрическа енергия | електроенергия | ηλεκτρική ενέργεια | ηλεκτρικής ενέργειας

# natural-gas < energy-supply
any: biometan* | biogas* | biogaz* | CNG | LNG
en: natural gas | gas supply | biogas | biomethane | propane | LPG
fi: maakaasu | maakaas* | biokaas* | nestekaas* | propaani
et: maagaas | maagaas* | vedelgaas* | biogaas*
lv: dabasgāze | dabasgāz* | dabas gāz* | sašķidrināt* naftas gāz*
lt: gamtinės dujos | gamtin* duj* | suskystint* duj* | biodujos
pl: gaz ziemny | gazu ziemn* | paliw* gazow* | gaz płynny | gazu płynn* | gaz propan
de: Erdgas | Gaslieferung | Flüssiggas | Gasversorgung | Biogas
da: naturgas | gasforsyning | flaskegas | biogas
sv: naturgas | fordonsgas | gasol | biogas
no: naturgass | gassforsyning | biogass | propan
fr: gaz naturel | fourniture de gaz | fourniture et acheminement de gaz | propane | biogaz
more: gas natural | suministro de gas | gas naturale | fornitura di gas | aardgas | gaslevering | gaze naturale | furnizare gaze | földgáz* | zemn* plyn* | zemeljsk* plin* | prirodn* plin* | природен газ | φυσικό αέριο | φυσικού αερίου

# motor-fuel
any: diesel* | benzin* | dizel* | HVO | biodiesel
en: motor fuel | fuel | petrol | diesel fuel | fuel cards | aviation fuel
fi: polttoaineet | polttoaine* | bensiini* | dieselöljy* | tankkauskort*
et: mootorikütus | mootorikütus* | vedelkütus* | diislikütus* | bensiin* | kütus*
lv: degviela | degviel* | dīzeļdegviel* | benzīn* | degvielas kart*
lt: degalai | degal* | dyzelin* | benzin* | degalų kortel*
pl: paliwa płynne | paliw* płynn* | olej napędowy | oleju napędow* | benzyn* | kart* paliwow* | paliw* silnikow*
de: Kraftstoffe | Kraftstoff | Dieselkraftstoff | Treibstoff | Tankkarten | Benzin
da: brændstof | brændstof til køretøjer | dieselolie | benzin | brændstofkort | drivmidler
sv: drivmedel | dieselolja | bensin | drivmedelskort | flygbränsle
no: drivstoff | autodiesel | bensin | drivstoffkort | anleggsdiesel
fr: carburants | carburant | gazole | gasoil | essence | cartes accréditives
more: combustibles de automoción | combustible para vehículos | carburante | gasóleo | gasolina | carburanti | gasolio per autotrazione | brandstof | brandstoffen | tankkaarten | combustibili | motorină | bonuri valorice carburant | üzemanyag* | gázolaj | combustíveis | gasóleo rodoviário | pohonn* hmot* | motorov* naft* | pogonsk* gori* | goriva | gorivo | горива | гориво | καύσιμα | υγρών καυσίμων

# heating-fuel < energy-supply ~ heating-supply
en: heating oil | fuel oil | heating fuel | liquid fuels for heating
fi: lämmitysöljy | polttoöljy* | lämmitysöljy*
et: kütteõli | kütteõli* | põlevkiviõli*
lv: kurināmais | kurinām* | krāšņu degviel*
lt: krosnių kuras | šildymui skirt* | krosnių kur* | mazut*
pl: olej opałowy | olej* opałow* | opał
de: Heizöl | Heizöllieferung | Brennstoffe
da: fyringsolie | brændselsolie | brændsel til opvarmning
sv: eldningsolja | uppvärmningsbränsle | brännolja
no: fyringsolje | bioolje | brenselolje
fr: fioul domestique | fioul | combustibles de chauffage | fuel domestique
more: gasóleo de calefacción | gasóleo calefacción | gasolio da riscaldamento | olio combustibile | stookolie | huisbrandolie | combustibil lichid | combustibil pentru încălzire | fűtőolaj | tüzelőanyag* | topn* olej* | kurilno olje | lož ulje | газьол за отопление | πετρέλαιο θέρμανσης

# wood-fuel < heating-fuel ~ forestry-service
any: biomass*
en: wood chips | wood pellets | firewood | biomass fuel | biofuel for heating
fi: hake ja pelletti | polttohak* | metsähak* | pelletit | polttopuu* | biopolttoain*
et: hakkpuit | hakkpui* | puidugraanul* | küttepuu* | puiduhake | puiduhak*
lv: šķelda | šķeld* | kokskaidu granul* | granulas | malka | malkas
lt: biokuras | biokur* | skiedr* | medienos granul* | malkos | malkų
pl: biomasa i pelet | pelet* | zrębk* | drewno opałowe | drewn* opałow* | zrębki drzewne
de: Holzhackschnitzel | Hackschnitzel | Holzpellets | Brennholz
da: træpiller og flis | træpiller | træflis | skovflis | brænde
sv: flis och pellets | träpellets | skogsflis | biobränsle | brännved
no: flis og pellets | trepellets | biobrensel | flisfyring | fyringsved
fr: bois énergie | plaquettes forestières | granulés de bois | bois de chauffage | bois déchiqueté
more: astillas de madera | leña | cippato | legna da ardere | houtpellets | houtsnippers | brandhout | lemn de foc | lemne de foc | peleți | tűzifa | faapríték | estilha de madeira | palivové dřevo | dřevní štěpk* | drva za kurjavo | lesni sekanci | ogrjevno drvo | ogrevno drvo | дърва за огрев | пелети | καυσόξυλα

# heating-supply < energy-supply
en: district heating | heat supply | heat energy | steam supply | district cooling
fi: kaukolämpö | kaukolämp* | lämpöener* | lämmön toimitus | kaukojäähdyt*
et: kaugküte | kaugkütt* | kaugküte* | soojusener* | soojusvarustus
lv: siltumapgāde | siltumapgād* | siltumenerģij* | centralizēt* siltumapgād*
lt: šilumos tiekimas | šilumos tiekim* | šilumos energij* | centralizuot* šilum*
pl: dostawa ciepła | dostaw* ciepła | energi* cieplnej | ciepło sieciowe | energia cieplna
de: Fernwärme | Wärmelieferung | Wärmeversorgung | Nahwärme | Wärmecontracting
da: fjernvarme | varmeforsyning | fjernkøling
sv: fjärrvärme | värmeleverans | fjärrkyla | värmeförsörjning
no: fjernvarme | varmeleveranse | fjernkjøling
fr: chauffage urbain | réseau de chaleur | fourniture de chaleur | réseaux de chaleur
more: calefacción urbana | energía térmica | teleriscaldamento | servizio energia | stadsverwarming | warmtelevering | energie termică | agent termic | termoficare | távhő* | hőszolgáltatás | dodávk* tepla | tepeln* energi* | toplotna energija | daljinsko ogrevanje | toplinska energija | топлинна енергия | τηλεθέρμανση

# lubricant < motor-fuel ~ vehicle-part
en: lubricants | engine oil | hydraulic oil | lubricating oils | greases | coolant
fi: voiteluaineet | voiteluain* | voiteluöljy* | moottoriöljy* | hydrauliöljy*
et: määrdeained | määrdeain* | mootoriõli* | õlid ja määrded
lv: smērvielas | smērviel* | motoreļļ* | eļļas un smērviel*
lt: tepalai | tepal* | tepimo priemon* | variklin* alyv* | alyvos
pl: oleje i smary | smary | olej* silnikow* | olej* hydrauliczn* | płyn* eksploatacyjn* | smarow*
de: Schmierstoffe | Schmieröle | Motoröl | Hydrauliköl | Schmierfette
da: smøreolier | smøremidler | motorolie | hydraulikolie
sv: smörjmedel | smörjolja | motorolja | hydraulolja
no: smøreoljer | smøremidler | motorolje | hydraulikkolje
fr: lubrifiants | huiles moteur | huiles et lubrifiants | graisses et lubrifiants
more: lubricantes | aceites lubricantes | lubrificanti | oli lubrificanti | smeermiddelen | smeerolie | lubrifianți | uleiuri de motor | kenőanyag* | motorolaj* | lubrificantes | maziv* | смазочни | масла и смазки | λιπαντικ*

# coal < heating-fuel
en: coal | hard coal | lignite | coke | peat
fi: kivihiili | kivihiil* | turve ja hiili | polttoturve*
et: kivisüsi | kivisö* | turbabrikett* | briketid
lv: ogles | akmeņogl* | kūdra | kūdras briket*
lt: akmens anglys | akmens angl* | durpės | durpių briket*
pl: węgiel kamienny | węgla kamiennego | węgiel | węgla | ekogrosz* | miału
de: Kohle | Steinkohle | Braunkohle | Koks | Torf
da: kul og koks | stenkul | brunkul
sv: kol och torv | stenkol | bränsletorv | brunkol
no: kull | steinkull | brunkull | koks
fr: charbon | houille | lignite
more: carbón mineral | hulla | carbone fossile | antracite | steenkool | bruinkool | cărbune | cărbuni | feketeszén | barnaszén | brikett | carvão mineral | uhlí | uhlie | premog | ugljen | въглища | κάρβουνο | λιγνίτης

# aggregate ~ road-construction
en: gravel | crushed stone | sand and gravel | quarry products | topsoil | construction aggregates | =aggregates
fi: kiviainekset | kiviaine* | murske* | sora ja hiekka | sepel* | hiekoitushiek* | hiekoitussepel*
et: killustik ja liiv | killustik* | kruus | liiv ja kruus | puistemater* | muld
lv: šķembas un smilts | šķemb* | smilts | grants | dolomīta šķemb* | melnzem*
lt: skalda ir žvyras | skald* | žvyr* | smėli* | augalinis gruntas
pl: kruszywa | kruszyw* | żwir* | piasek | tłuczeń | tłuczni*
de: Gesteinskörnungen | Schotter | Splitt | Sand und Kies | Kies
da: sand, grus og sten | grusmaterialer | stenmaterialer | skærver | stabilgrus
sv: bergkross och grus | krossmaterial | grusmaterial | ballast | sandningssand | makadam
no: pukk og grus | grus | pukk | strøsand | knuste steinmaterialer | steinmaterialer
fr: granulats | gravillons | graviers | sables
more: áridos | grava | zahorra | inerti di cava | ghiaia | pietrisco | sabbia | zand en grind | steenslag | agregate de carieră | agregate minerale | pietriș | balast | kavics | zúzottkő | kőzúzalék | agregados pétreos | brita | kameniv* | štěrk* | štrk* | gramoz | pesek | šljunak | tucanik | трошен камък | чакъл | αδρανή υλικά

# de-icing-salt < chemical ~ winter-maintenance
en: road salt | de-icing salt | de-icing agents | salt for winter maintenance | anti-icing
fi: tiesuola | tiesuola* | jäänestoain* | jäänpoistoain* | liukkaudentorjuntaain*
et: puistesool | tehniline sool | jäätõrje* | libedustõrje* | puistesool*
lv: tehniskā sāls | ceļu sāls | tehnisk* sāl* | pretslīdes material*
lt: techninė druska | technin* drusk* | drusk* kelių | druskos keliams
pl: sól drogowa | sól drogow* | soli drogow* | środk* do odladzania | odladza*
de: Streusalz | Auftausalz | Tausalz | Auftaumittel | Enteisungsmittel
da: vejsalt | tøsalt | glatførebekæmpelse
sv: vägsalt | halkbekämpningsmedel | avisningsmedel | saltlake
no: veisalt | strøsalt | avisingsmiddel
fr: sel de déneigement | sel de voirie | fondants routiers | produits de déverglaçage | sel de déglaçage
more: fundentes | sal para carreteras | sale stradale | salgemma | sale antigelo | strooizout | dooizout | wegenzout | sare drumuri | material antiderapant | sare pentru deszăpezire | útszóró só | síkosságmentesít* | sal descongelante | posypov* | cestna sol | sol za posip* | реагенти за зимно | пътна сол | αλάτι αποχιονισμού

# clothing
en: clothing | garments | apparel | outerwear | underwear
fi: vaatteet | vaatetus | vaatett* | päällysvaat* | alusvaat*
et: rõivad | rõivaste | riided | üleriided
lv: apģērbi | apģērb* | virsdrēb* | apakšveļ*
lt: drabužiai | drabuži* | aprang* | apatin* drabuž*
pl: odzież | odzież* | bielizna osobista | ubrania
de: Bekleidung | Oberbekleidung | Kleidung | Unterwäsche
da: beklædning | tøj | overtøj | undertøj
sv: kläder | klädesplagg | ytterkläder | underkläder
no: klær | bekledning | ytterklær | undertøy
fr: habillement | vêtements | articles d'habillement | sous-vêtements
more: vestuario | prendas de vestir | ropa | abbigliamento | vestiario | kleding | kledij | îmbrăcăminte | articole de îmbrăcăminte | ruházat | ruházati | oděv* | oblačil* | odjeć* | облекло | ρουχισμός | ιματισμός

# workwear < clothing ~ protective-equipment
en: workwear | work clothes | occupational clothing | work clothing | scrubs
fi: työvaatteet | työvaat* | työasut | hoitajien asut
et: tööriided | töörii* | töörõiva*
lv: darba apģērbi | darba apģērb* | medicīnisk* apģērb* | darba apģērba
lt: darbo drabužiai | darbo drabuž* | darbo rūb* | medicinin* drabuž*
pl: odzież robocza | odzież* robocz* | ubrani* robocz* | odzież* medyczn* | odzież* roboczej i ochronnej
de: Arbeitskleidung | Berufsbekleidung | Dienstkleidung | Arbeitsbekleidung
da: arbejdstøj | arbejdsbeklædning | tjenestebeklædning
sv: arbetskläder | yrkeskläder | personalkläder | vårdkläder
no: arbeidsklær | arbeidstøy | yrkesklær | personaltøy
fr: vêtements de travail | vêtements professionnels | tenues de travail
more: ropa de trabajo | ropa laboral | vestuario laboral | abiti da lavoro | indumenti da lavoro | werkkledij | werkkleding | bedrijfskleding | îmbrăcăminte de lucru | îmbrăcăminte de protecție | echipament de lucru | munkaruh* | védőruh* | vestuário de trabalho | fardamento | pracovní oděv* | pracovn* odev* | delovna oblačil* | radna odjeća | работно облекло | είδη ένδυσης εργασίας

# uniform < clothing ~ police-equipment
en: service uniforms | uniforms and workwear | police uniforms | dress uniforms
fi: virkapuvut | univorm* | virkapuku* | virka-asut
et: vormiriietus | vormirii* | vormirõiva*
lv: formas tērpi | formas tērp* | formastērp*
lt: uniformos | uniform* | tarnybin* aprang*
pl: umundurowanie | umundurowani* | mundur* | odzież służbowa
de: Uniformen | Uniform | Dienstuniformen | Einsatzbekleidung
da: uniformer | uniform | uniformsbeklædning
sv: uniformer | uniform | uniformspersedlar | tjänstekläder
no: uniformer | uniform | uniformsbekledning
fr: uniformes | tenues d'uniforme | effets d'habillement
more: uniformidad | uniformes | =divise | vestiario divise | uniformen | dienstkledij | uniforme | uniforme de serviciu | egyenruh* | formaruh* | fardas | uniformy | rovnošat* | uniforme za | униформ* | στολές

# protective-equipment < clothing ~ medical-glove
any: PPE | FFP2 | FFP3
en: personal protective equipment | protective clothing | protective equipment | safety helmets | high-visibility clothing
fi: henkilönsuojaimet | henkilönsuoja* | suojavaat* | suojavarust* | suojaim*
et: isikukaitsevahendid | isikukaitsevahen* | kaitserii* | kaitsevarustus*
lv: individuālie aizsardzības līdzekļi | individuāl* aizsardzības līdzek* | aizsargapģērb* | aizsarglīdzek*
lt: asmeninės apsaugos priemonės | asmenin* apsaug* priemon* | apsaugin* drabuž* | apsaugin* aprang*
pl: środki ochrony indywidualnej | środk* ochrony indywidualnej | środk* ochrony osobistej | odzież* ochronn*
de: persönliche Schutzausrüstung | Schutzausrüstung | Schutzkleidung | Warnschutzkleidung
da: personlige værnemidler | værnemidler | beskyttelsesudstyr | beskyttelsesbeklædning
sv: personlig skyddsutrustning | skyddsutrustning | skyddskläder | varselkläder
no: personlig verneutstyr | verneutstyr | smittevernutstyr | vernetøy
fr: équipements de protection individuelle | EPI | vêtements de protection | équipement de protection
more: equipos de protección individual | EPIs | dispositivi di protezione individuale | persoonlijke beschermingsmiddelen | beschermende kledij | echipamente individuale de protecție | echipament individual de protecție | echipamente de protecție | egyéni védőeszköz* | védőeszköz* | védőfelszerel* | equipamentos de proteção individual | osobn* ochrann* pracovn* | ochrann* pomůc* | osebna varovalna oprema | osobna zaštitna sredstva | лични предпазни средства | μέσα ατομικής προστασίας

# face-mask < protective-equipment
en: face masks | surgical masks | respirators FFP2 | medical masks
fi: kasvomaskit | suu-nenäsuoj* | hengityksensuoj* | kirurgi* suu-nenäsuoj* | maskit
et: kaitsemaskid | näomask* | hingamisteede kaitsemask* | maskid
lv: sejas maskas | sejas mask* | respirator* FFP | medicīnisk* sejas mask*
lt: veido kaukės | veido kauk* | medicinin* kauk* | respirator* FFP2
pl: maseczki ochronne | masecz* | maski ochronn* | półmas*
de: Atemschutzmasken | Mund-Nasen-Schutz | Schutzmasken | Gesichtsmasken | OP-Masken
da: mundbind | ansigtsmasker | åndedrætsværn | kirurgiske masker
sv: munskydd | andningsskydd | ansiktsmasker | kirurgiska munskydd
no: munnbind | åndedrettsvern | ansiktsmasker
fr: masques de protection | masques chirurgicaux | masques FFP2 | masques à usage médical
more: mascarillas | mascherine | mondmaskers | mondkapjes | măști de protecție | măști chirurgicale | măști faciale | szájmaszk* | arcmaszk* | máscaras cirúrgicas | respirátor* | rouš* | rúšk* | kirurške maske | maske za lice | предпазни маски | χειρουργικές μάσκες

# footwear < clothing
en: footwear | shoes | safety shoes | boots | safety footwear
fi: jalkineet | jalkinei* | kengät | turvajalki* | turvakeng* | saappaat
et: jalatsid | jalats* | turvajalats* | saapad | jalanõu*
lv: apavi | darba apavi | apavu | zābaki
lt: avalynė | avalyn* | darbo avalyn* | batai
pl: obuwie | obuwi* | buty | trzewik* | obuwia roboczego
de: Schuhe | Sicherheitsschuhe | Schuhwerk | Stiefel | Arbeitsschuhe
da: fodtøj | sikkerhedssko | arbejdssko | støvler
sv: skor | arbetsskor | skyddsskor | skodon | stövlar
no: fottøy | vernesko | arbeidssko | støvler
fr: chaussures | chaussures de sécurité | articles chaussants | bottes
more: calzado | calzado de seguridad | calzature | scarpe antinfortunistiche | schoeisel | veiligheidsschoenen | încălțăminte | bocanci | cipő | lábbeli* | munkavédelmi cipő | calçado | obuv* | obutev | obuća | обувки | работни обувки | υποδήματα

# bag-and-luggage
en: bags and luggage | rucksacks | backpacks | suitcases | tool bags
fi: laukut ja reput | reput | laukut | matkalauk*
et: kotid ja seljakotid | seljakot* | reisikot*
lv: somas un mugursomas | mugursom* | bagāžas som* | somas
lt: krepšiai ir kuprinės | kuprin* | krepši* | lagamin*
pl: torby i plecaki | plecak* | torby | walizk*
de: Taschen und Rucksäcke | Rucksäcke | Koffer | Reisegepäck
da: tasker og rygsække | rygsække | kufferter | tasker
sv: väskor och ryggsäckar | ryggsäckar | resväskor | väskor
no: vesker og ryggsekker | ryggsekker | kofferter
fr: bagagerie | sacs à dos | maroquinerie | valises
more: mochilas | maletas | bolsas de transporte | zaini | borse | valigie | rugzakken | tassen | rucsacuri | genți | hátizsák* | táskák | malas e mochilas | batoh* | tašky | nahrbtnik* | ruksaci | раници | σακίδια

# textile
any: tekstil* | textil*
en: textiles | textile fabrics | fabrics | yarn
fi: tekstiilit | tekstiil* | kankaat | langat
et: tekstiilid | tekstiil* | kangad | tekstiiltoo*
lv: tekstilizstrādājumi | tekstil* | audumi
lt: tekstilės gaminiai | tekstil* | audini*
pl: wyroby włókiennicze | tekstyli* | tkanin* | włókiennicz* | wyroby tekstylne
de: Textilien | Textil | Stoffe und Gewebe | Gewebe textil
da: tekstiler | tekstil | stoffer og tekstil
sv: textilier | textil | textilvaror | tyger
no: tekstiler | tekstil | tekstilvarer | stoffer og garn
fr: textiles | articles textiles | tissus | textile
more: textiles | tejidos | tessuti | prodotti tessili | textiel | stoffen en textiel | textile | țesături | materiale textile | textíli* | têxteis | látky | tkanine | текстил* | υφάσματα | κλωστοϋφαντουργικ*

# bed-linen < textile
en: bed linen | linen | towels | bedding | hospital linen | blankets
fi: vuodevaatteet ja liinavaatteet | vuodevaat* | liinavaat* | pyyhkeet | peitot
et: voodipesu | voodipes* | voodirii* | rätikud
lv: gultas veļa | gultas veļ* | dvieļi | gultas piederum* | segas
lt: patalynė | patalyn* | patalynės komplekt* | rankšluosč*
pl: bielizna pościelowa | bielizn* pościelow* | pościel* | ręcznik* | koce
de: Bettwäsche | Flachwäsche | Handtücher | Bettwaren | Krankenhauswäsche
da: sengelinned | linned | håndklæder | dyner og puder
sv: sänglinne | sängkläder | handdukar | sängtextilier | täcken
no: sengetøy | lintøy | håndklær | dyner og puter
fr: linge de lit | linge plat | linge hospitalier | serviettes | literie
more: ropa de cama | lencería hospitalaria | lencería | toallas | biancheria | biancheria da letto | teleria | beddengoed | bedlinnen | handdoeken | linnengoed | lenjerie de pat | lenjerie | prosoape | ágynemű* | törölköző* | roupa de cama | roupa hospitalar | ložní prádl* | posteľn* bielizeň* | lůžkovin* | posteljnina | posteljina | постелно бельо | спално бельо | κλινοσκεπάσματα | λευκά είδη

# curtain-and-carpet < textile ~ furniture
en: curtains and carpets | curtains | blinds | carpets | sunshades | window blinds
fi: verhot ja matot | verhot | kaihtim* | matot | pimennysverh*
et: kardinad ja vaibad | kardinad | rulood | vaibad | aknakat*
lv: aizkari, žalūzijas un paklāji | aizkar* | žalūzij* | paklāj*
lt: užuolaidos, žaliuzės ir kilimai | užuolaid* | žaliuz* | kilim* | roletai
pl: rolety, żaluzje i wykładziny | rolet* | żaluzj* | zasłon* | dywan* | firan*
de: Vorhänge und Teppiche | Vorhänge | Jalousien | Teppiche | Sonnenschutzanlagen | Gardinen
da: gardiner og tæpper | gardiner | persienner | solafskærmning | gulvtæpper
sv: gardiner och mattor | gardiner | persienner | solskydd | mattor | entrémattor
no: gardiner og tepper | gardiner | persienner | solskjerming | tepper
fr: rideaux et tapis | rideaux | stores | voilages | occultants | tapis
more: cortinas | persianas | estores | alfombras | tende | tendaggi | tappeti | gordijnen | zonwering | tapijten | jaluzele | perdele | covoare | draperii | függöny* | redőny* | szőnyeg* | cortinados | tapetes | žaluzi* | záclon* | koberc* | zavese | zavjese | завеси | щори | κουρτίνες

# packaging
en: packaging | packaging materials | plastic bags | bin bags | refuse sacks | cardboard boxes
fi: pakkaustarvikkeet | pakkaustarv* | pakkausmater* | muovipuss* | jätesäk* | jätepuss*
et: pakkematerjalid | pakkemat* | kilekot* | prügikot* | pakend*
lv: iepakojuma materiāli | iepakojum* | atkritumu mais* | plastmasas maisiņ*
lt: pakavimo medžiagos | pakavimo | pakuot* | šiukšlių maiš* | plastikin* maiš*
pl: opakowania i worki | opakowani* jednorazow* | work* na odpady | work* foliow* | materiał* opakowaniow*
de: Verpackungsmaterial | Müllbeutel | Müllsäcke | Abfallsäcke | Verpackungen
da: emballage | affaldsposer | affaldssække | plastposer | plastsække
sv: förpackningar och påsar | emballage | plastpåsar | sopsäckar | avfallspåsar | förpackningsmaterial
no: emballasje | avfallssekker | plastposer | søppelsekker
fr: emballages | sacs poubelles | sacs à déchets | conditionnements | sacs plastiques
more: embalajes | bolsas de basura | bolsas de plástico | imballaggi | sacchi per rifiuti | sacchetti | verpakkingsmateriaal | vuilniszakken | afvalzakken | ambalaje | saci menajeri | saci de gunoi | csomagolóanyag* | szemeteszsák* | hulladékzsák* | sacos do lixo | sacos de plástico | obaly | pytle na odpad | vrečke | vrećice | опаковки | чували за | σακούλες απορριμμάτων

# paper
en: copy paper | printing paper | paper supplies | photocopying paper | paper and cardboard
fi: kopiopaperi | kopiopaper* | paperit ja kartongit | tulostuspaper* | toimistopaper*
et: paljunduspaber | paljunduspaber* | koopiapaber* | kontoripaber*
lv: biroja papīrs | biroja papīr* | kopēšanas papīr* | papīrs
lt: popierius | popieriaus | kopijavimo popieri* | biuro popieri*
pl: papier kserograficzny | papier* kserograficzn* | papier* ksero | papier biurowy | papieru
de: Kopierpapier | Druckerpapier | Büropapier | Papier und Pappe | Papierlieferung
da: kopipapir | printerpapir | papirvarer | kontorpapir
sv: kopieringspapper | kontorspapper | skrivarpapper
no: kopipapir | kontorpapir | skriverpapir
fr: papier pour impression | papier d'impression | papier reprographique | ramettes de papier | papier pour photocopieurs
more: papel de impresión | papel fotocopiadora | carta per fotocopie | carta in risme | kopieerpapier | papier voor printers | hârtie copiator | hârtie xerox | hârtie pentru copiator | másolópapír* | fénymásolópapír | irodai papír | papel de fotocópia | kancelářsk* papír* | xerografick* | pisarniški papir | fotokopirni papir | копирна хартия | хартия за | χαρτί φωτοτυπικό | φωτοαντιγραφικό χαρτί

# printed-matter ~ printing-service
en: printed matter | printed forms | brochures | leaflets | envelopes | calendars | =postage =stamps
fi: painotuotteet | painotuot* | lomakkeet ja kirjekuoret | kirjekuor* | esitteet
et: trükised | trükis* | trükitoo* | ümbrik* | blanketid
lv: iespieddarbi | iespieddarb* | poligrāfijas izstrādājum* | aploksn* | veidlapas
lt: spaudiniai | spaudini* | blankai | vokai | lankstinuk*
pl: druki i formularze | druki | druków | materiał* poligraficzn* | kopert* | ulotk* | kalendarz*
de: Drucksachen | Druckerzeugnisse | Vordrucke | Broschüren | Briefumschläge
da: tryksager | trykte blanketter | brochurer | kuverter
sv: trycksaker | trycksak | blanketter | broschyrer | kuvert
no: trykksaker | trykksak | brosjyrer | konvolutter
fr: imprimés | brochures | dépliants | enveloppes | formulaires imprimés
more: impresos | folletos | sobres | stampati | modulistica | opuscoli | buste | drukwerk | enveloppen | tipărituri | imprimate | formulare tipizate | plicuri | nyomtatvány* | boríték* | impressos | tiskopis* | tlačiv* | tiskovin* | tiskanic* | печатни материали | бланки | έντυπα

# book
en: printed books | textbooks | library books | school books | e-books
fi: kirjat | kirja-aineist* | oppikirj* | kirjahankin* | e-kirjat
et: raamatud | raamat* | õpik* | e-raamat*
lv: grāmatas | grāmat* iegād* | mācību grāmat* | grāmatu
lt: knygos | knyg* | vadovėli*
pl: książki i podręczniki | książk* | książek | podręcznik* szkoln* | podręcznik*
de: Bücher | Schulbücher | Lehrbücher | Bibliotheksbücher | Fachliteratur
da: bøger | lærebøger | skolebøger | biblioteksmaterialer | faglitteratur
sv: böcker | läroböcker | biblioteksmedia | kurslitteratur | skönlitteratur
no: bøker | lærebøker | skolebøker | faglitteratur
fr: livres imprimés | livres scolaires | manuels scolaires | livres non scolaires | librairie
more: libros | libros de texto | fondos bibliográficos | libri | libri di testo | boeken | schoolboeken | leermiddelen boeken | cărți | manuale școlare | achiziție carte | tankönyv* | könyvek | könyvbeszerz* | livros | manuais escolares | knihy | učebnic* | učebnik* | knjige | udžbenic* | учебници | книги | βιβλία

# newspaper-and-periodical ~ book
en: newspapers and periodicals | magazines | subscriptions to periodicals | press subscriptions
fi: sanoma- ja aikakauslehdet | sanomaleh* | aikakauslehd* | lehtitilauk* | kausijulkais*
et: ajalehed ja ajakirjad | ajalehed | ajakirj* | perioodik*
lv: laikraksti un žurnāli | laikrakst* | preses izdevum* | periodisk* izdevum* | žurnāl* abonēšan*
lt: laikraščiai ir žurnalai | laikrašč* | periodin* leidin* | prenumerat*
pl: prasa i czasopisma | czasopism* | prenumerat* | prasy | dziennik* i czasopism*
de: Zeitungen und Zeitschriften | Zeitschriften | Zeitungen | Fachzeitschriften
da: aviser og tidsskrifter | tidsskrifter | aviser | abonnementer på tidsskrifter
sv: tidningar och tidskrifter | tidskrifter | dagstidningar | prenumerationer
no: aviser og tidsskrifter | tidsskrifter | aviser | magasiner
fr: journaux et périodiques | périodiques | abonnements presse | revues et périodiques
more: periódicos y revistas | revistas | suscripción revistas | publicaciones periódicas | giornali e riviste | abbonamenti a periodici | quotidiani | kranten en tijdschriften | tijdschriften | tijdschriftabonnementen | ziare și reviste | abonamente publicații | publicații periodice | folyóirat* | hírlap* | revistas e jornais | časopis* | revij in časopis* | periodik* | вестници и списания | абонамент за | περιοδικά

# teaching-material ~ book, toy
any: didakt* | didact*
en: teaching materials | learning materials | educational supplies | teaching aids | school supplies
fi: oppimateriaalit | oppimateriaal* | opetusväline* | opetustarvik* | koulutarvik*
et: õppevahendid | õppevahend* | õppematerjal* | koolitarbe*
lv: mācību līdzekļi | mācību līdzek* | mācību materiāl* | didaktisk*
lt: mokymo priemonės | mokymo priemon* | ugdymo priemon* | mokyklin* prek*
pl: pomoce dydaktyczne | pomoc* dydaktyczn* | wyposażeni* dydaktyczn* | artykuł* szkoln*
de: Lehrmittel | Unterrichtsmaterialien | Lernmittel | Schulbedarf
da: undervisningsmaterialer | læremidler | undervisningsmidler | skolematerialer
sv: läromedel | undervisningsmaterial | skolmaterial | lärverktyg
no: læremidler | undervisningsmateriell | skolemateriell | undervisningsmateriale
fr: matériel pédagogique | fournitures scolaires | supports pédagogiques | matériel didactique
more: material didáctico | material escolar | materiale didattico | sussidi didattici | leermiddelen | schoolbenodigdheden | didactisch materiaal | materiale didactice | mijloace didactice | rechizite școlare | taneszköz* | oktatási eszköz* | material didático | učebn* pomůc* | učebn* pomôc* | didaktičn* | učila | дидактически | учебни помагала | εκπαιδευτικό υλικό

# chemical
en: chemicals | chemical products | laboratory chemicals | solvents | acids
fi: kemikaalit | kemikaal* | kemialliset tuotteet | liuotin*
et: kemikaalid | kemikaal* | keemiatoo* | lahust*
lv: ķīmiskās vielas | ķimikālij* | ķīmisk* viel* | ķīmisk* produkt*
lt: cheminės medžiagos | chemin* medžiag* | chemikal* | chemijos produkt*
pl: odczynniki i chemikalia | chemikali* | środk* chemiczn* | produkt* chemiczn* | substancj* chemiczn*
de: Chemikalien | chemische Erzeugnisse | Lösungsmittel | Laborchemikalien
da: kemikalier | kemiske produkter | kemiske stoffer
sv: kemikalier | kemiska produkter | kemisk-tekniska produkter | laboratoriekemikalier
no: kjemikalier | kjemiske produkter | laboratoriekjemikalier
fr: produits chimiques | produits chimiques de laboratoire | solvants
more: productos químicos | prodotti chimici | sostanze chimiche | chemicaliën | chemische producten | produse chimice | substanțe chimice | vegyszer* | vegyi anyag* | produtos químicos | chemikáli* | chemické látky | kemikalije | kemikalij* | химикали | химически вещества | χημικά προϊόντα

# water-treatment-chemical < chemical ~ water-treatment-plant
any: flokul* | koagul* | polyelektrolyt*
en: water treatment chemicals | coagulants | flocculants | pool chemicals | chlorine
fi: vedenkäsittelykemikaalit | vedenkäsittelykemik* | saostuskemik* | polymeerit | allaskemik*
et: veepuhastuskemikaalid | veetöötluskemikaal* | koagulant* | basseinikemikaal*
lv: ūdens attīrīšanas ķimikālijas | koagulant* | flokulant* | ūdens sagatavošanas ķīm* | baseina ķīm*
lt: vandens valymo chemikalai | koaguliant* | flokuliant* | vandens ruošimo chemin* | baseinų chemin*
pl: chemikalia do uzdatniania wody | koagulant* | flokulant* | uzdatniani* wody chemi* | podchloryn*
de: Wasseraufbereitungschemikalien | Flockungsmittel | Fällmittel | Schwimmbadchemikalien
da: vandbehandlingskemikalier | fældningskemikalier | polymer til slamafvanding
sv: vattenreningskemikalier | fällningskemikalier | polymerer för slamavvattning | processkemikalier
no: vannbehandlingskjemikalier | fellingskjemikalier | fellingsmiddel | polymer til slamavvanning
fr: produits de traitement de l'eau | réactifs de traitement des eaux | floculants | coagulants | produits chimiques piscine
more: productos químicos para tratamiento de aguas | hipoclorito | floculante | reagenti per trattamento acque | flocculante | ipoclorito | waterbehandelingschemicaliën | vlokmiddel | hipoclorit | reactivi tratare apă | coagulant | vízkezelő | vízkezelő vegyszer* | floculantes | chemikálie na úpravu vody | flokulant | floculanți | флокулант* | χλώριο

# fertiliser < chemical ~ agriculture-service
en: fertilisers | fertilizers | compost | lime
fi: lannoitteet | lannoite* | kasvualust* | multa ja lannoitteet
et: väetised | väetis* | kasvumuld
lv: mēslojums | mēslojum* | minerālmēsl* | minerālmēslojum*
lt: trąšos | trąš* | mineralin* trąš*
pl: nawozy | nawoz* | nawóz
de: Düngemittel | Dünger | Blumenerde
da: gødning | gødningsstoffer | handelsgødning
sv: gödselmedel | gödning | växtnäring | konstgödsel
no: gjødsel | kunstgjødsel | gjødslingsmidler
fr: engrais | fertilisants | amendements organiques | terreaux
more: fertilizantes | abonos | fertilizzanti | concimi | meststoffen | kunstmest | îngrășăminte | műtrágya | műtrágyá* | adubos | hnojiv* | gnojil* | gnojiv* | торове | λιπάσματα

# pesticide < chemical
any: pesticid* | herbicid* | insekticid* | insecticid* | fungicid* | rodenticid*
en: pesticides | herbicides | plant protection products | biocides
fi: torjunta-aineet | torjunta-aine* | kasvinsuojeluain* | tuholaismyrky*
et: taimekaitsevahendid | taimekaitsevahen* | pestitsiid* | herbitsiid*
lv: augu aizsardzības līdzekļi | augu aizsardzības līdzek* | pesticīd* | herbicīd*
lt: augalų apsaugos priemonės | augalų apsaugos priemon* | augalų apsaugos produkt* | herbicid*
pl: środki ochrony roślin | środk* ochrony roślin | pestycyd* | herbicyd*
de: Pflanzenschutzmittel | Schädlingsbekämpfungsmittel | Pestizide | Herbizide
da: plantebeskyttelsesmidler | bekæmpelsesmidler | pesticider | ukrudtsmidler
sv: växtskyddsmedel | bekämpningsmedel | pesticider | ogräsmedel
no: plantevernmidler | plantevernmiddel | bekjempningsmidler | skadedyrmidler
fr: produits phytosanitaires | pesticides | herbicides | phytosanitaires
more: fitosanitarios | plaguicidas | prodotti fitosanitari | fitofarmaci | bestrijdingsmiddelen | gewasbeschermingsmiddelen | produse de protecția plantelor | erbicide | növényvédő szer* | rovarirtó | produtos fitossanitários | přípravky na ochranu rostlin | fitofarmacevtsk* sredst* | sredstva za zaštitu bilja | продукти за растителна защита | φυτοφάρμακα

# disinfectant < chemical ~ infection-control, cleaning-product
any: dezinfekc* | dezynfekc* | desinfektion* | desinfecci* | dezinfecț* | antisept*
en: disinfectants | hand sanitiser | surface disinfectant | antiseptics | alcohol gel
fi: desinfiointiaineet | desinfiointiain* | desinfektioain* | käsidesi* | käsihuuhde*
et: desinfektsioonivahendid | desinfektsioonivahen* | desinfitseerim* | desovahen*
lv: dezinfekcijas līdzekļi | dezinfekcijas līdzek* | dezinficē* | roku dezinfekc*
lt: dezinfekcinės priemonės | dezinfek* | dezinfekcin* priemon* | dezinfekavim*
pl: środki dezynfekcyjne | środk* dezynfek* | preparat* dezynfek* | preparat* do dezynfek*
de: Desinfektionsmittel | Händedesinfektionsmittel | Flächendesinfektion | Händedesinfektion
da: desinfektionsmidler | håndsprit | hånddesinfektion | overfladedesinfektion
sv: desinfektionsmedel | handsprit | handdesinfektion | ytdesinfektion
no: desinfeksjonsmidler | hånddesinfeksjon | desinfeksjonsmiddel | håndsprit
fr: désinfectants | produits désinfectants | solution hydroalcoolique | gel hydroalcoolique | antiseptiques
more: desinfectantes | disinfettanti | gel igienizzante | desinfectiemiddelen | ontsmettingsmiddelen | handgel | dezinfectanți | dezinfectant | produse dezinfectante | biocide dezinfectante | fertőtlenítőszer* | fertőtlenítő* | kézfertőtlenítő* | desinfetantes | dezinfekční prostřed* | dezinfekčn* prostried* | razkužil* | dezinficijens* | дезинфектант* | дезинфекциращи | απολυμαντικ*

# industrial-gas < chemical
en: industrial gases | technical gases | compressed gases | helium | nitrogen | dry ice | argon
fi: teollisuuskaasut | teollisuuskaas* | typpi | laboratoriokaas* | nestemäinen typpi | hiilihappojää
et: tehnilised gaasid | tehnili* gaas* | vedel lämmastik | vedela lämmastik*
lv: tehniskās gāzes | tehnisk* gāz* | šķidr* slāpek* | rūpniecisk* gāz*
lt: techninės dujos | technin* duj* | skyst* azot* | pramonin* duj*
pl: gazy techniczne | gaz* techniczn* | azot ciekły | ciekł* azot* | ciekł* hel*
de: technische Gase | Industriegase | Flüssigstickstoff | Trockeneis | Helium
da: industrigasser | tekniske gasser | flydende nitrogen | kvælstof | tøris
sv: industrigaser | tekniska gaser | flytande kväve | gasflaskor | laboratoriegaser | kolsyreis
no: industrigasser | tekniske gasser | flytende nitrogen | tørris
fr: gaz industriels | gaz techniques | azote liquide | carboglace | hélium
more: gases industriales | gases técnicos | nitrógeno líquido | gas tecnici | azoto liquido | industriële gassen | technische gassen | vloeibare stikstof | gaze tehnice | azot lichid | gaze speciale | ipari gáz* | cseppfolyós nitrogén | gases industriais | technické plyny | technick* plyn* | tehnični plini | tehnički plinovi | технически газове | τεχνικά αέρια

# medical-gas < pharmaceutical ~ industrial-gas
en: medical gases | medical oxygen | nitrous oxide | oxygen concentrators | oxygen therapy
fi: lääkkeelliset kaasut | lääkkeelli* kaas* | happihoito* | lääkinnälli* happi | happirikast*
et: meditsiinilised gaasid | meditsiinili* gaas* | meditsiinili* hapnik* | hapnikukontsentraator*
lv: medicīniskās gāzes | medicīnisk* gāz* | medicīnisk* skābek* | skābekļa koncentrator*
lt: medicininės dujos | medicinin* duj* | medicinin* deguon* | deguonies koncentrator*
pl: gazy medyczne | gaz* medyczn* | tlen medyczny | tlenu medyczn* | podtlenek azotu | koncentrator* tlenu
de: medizinische Gase | medizinischer Sauerstoff | Lachgas | Sauerstofftherapie | Sauerstoffkonzentratoren
da: medicinske gasser | medicinsk ilt | iltbehandling | lattergas | iltkoncentratorer
sv: medicinska gaser | medicinsk oxygen | medicinsk syrgas | lustgas | syrgas | syrgaskoncentratorer
no: medisinske gasser | medisinsk oksygen | lystgass | oksygenkonsentratorer | oksygen
fr: gaz médicaux | oxygène médical | gaz à usage médical | oxygénothérapie | protoxyde d'azote
more: gases medicinales | oxígeno medicinal | oxigenoterapia | gas medicinali | gas medicali | ossigenoterapia | ossigeno liquido | medische gassen | zuurstof | zuurstoftherapie | gaze medicale | oxigen medical | oxigen lichid | orvosi gáz* | medicinális gáz* | oxigénterápi* | gases medicinais | medicinální plyn* | medicinální kyslík | medicinski plini | medicinski plinovi | medicinski kisik | медицински газове | медицински кислород | ιατρικά αέρια

# explosive ~ weapon-and-ammunition
any: pyrotechn* | pirotehn* | pirotechn*
en: explosives | pyrotechnics | detonators | fireworks
fi: räjähteet | räjähde* | räjähdysaine* | ilotulit*
et: lõhkeained | lõhkeain* | pürotehni* | ilutulesti*
lv: sprāgstvielas | sprāgstviel* | uguņošan* | pirotehni*
lt: sprogmenys | sprogmen* | sprogstam* medžiag* | fejerverk*
pl: materiały wybuchowe | materiał* wybuchow* | wyrob* pirotechniczn* | środk* pirotechniczn*
de: Sprengstoffe | Explosivstoffe | Pyrotechnik | Feuerwerk | Zünder
da: sprængstoffer | sprængstof | fyrværkeri | pyroteknik
sv: sprängämnen | explosiva varor | pyroteknik | fyrverkeri | sprängmedel
no: sprengstoff | eksplosiver | fyrverkeri | pyroteknikk
fr: explosifs | feux d'artifice | feu d'artifice | détonateurs
more: explosivos | fuegos artificiales de pirotecnia | pirotecnia | esplosivi | fuochi d'artificio | explosieven | springstoffen | vuurwerk | explozivi | materii explozive | articole pirotehnice | robbanóanyag* | tűzijáték* | výbušnin* | ohňostroj* | eksploziv* | razstreliv* | взривни вещества | пиротехн* | πυροτεχνήματα | εκρηκτικά

# pharmaceutical ~ pharmacy, pharmacist
any: farmaceut* | pharmaceut* | farmaceit*
en: pharmaceuticals | medicinal products | pharmaceutical products | drugs | medicines
fi: lääkkeet | lääkevalmist* | lääkehankin* | lääketoimit*
et: ravimid | ravimite ost* | ravimihang* | ravimpreparaa*
lv: zāles | medikament* | zāļu iegād* | zāļu piegād* | ārstniecisk* viel*
lt: vaistai | vaistin* preparat* | vaistų pirkim* | vaistų | medikament*
pl: produkty lecznicze | produkt* leczn* | leki | leków | dostaw* leków | medykament*
de: Arzneimittel | Medikamente | Pharmazeutika | Fertigarzneimittel
da: lægemidler | lægemiddel | medicin | farmaceutiske produkter
sv: läkemedel | rekvisitionsläkemedel | läkemedelsupphandling
no: legemidler | legemiddel | legemiddelanskaffelse
fr: médicaments | produits pharmaceutiques | spécialités pharmaceutiques | médicament
more: medicamentos | productos farmacéuticos | farmaci | medicinali | specialità medicinali | geneesmiddelen | medicamente | produse farmaceutice | gyógyszer* | léčiv* | léčivé přípravk* | lieky | liekov | zdravila | lijekovi | lijekova | лекарствени продукти | лекарства | φάρμακα | φαρμακευτικ*

# cancer-drug < pharmaceutical ~ oncology, chemotherapy
any: cytostat* | cytotox* | cytosta* | antineoplast* | L01
en: cancer drugs | anticancer medicines | antineoplastic agents | chemotherapy drugs | cytostatics | oncology drugs
fi: syöpälääkkeet | syöpälääk* | solunsalpaa* | sytostaat*
et: vähiravimid | vähiravim* | onkoloogili* ravim* | tsütostaati*
lv: pretvēža zāles | pretaudzēju* | onkoloģ* medikament* | ķīmijterapij*
lt: vaistai nuo vėžio | priešvėžin* | antinavikin* | onkolog* vaist* | chemoterapin*
pl: leki onkologiczne | lek* onkologiczn* | lek* przeciwnowotworow* | cytostatyk* | lek* stosowan* w chemioterapii | chemioterapii
de: Krebsmedikamente | Zytostatika | Krebsarzneimittel | onkologische Arzneimittel | Chemotherapeutika
da: kræftlægemidler | cytostatika | lægemidler mod kræft | antineoplastiske stoffer
sv: cancerläkemedel | cytostatika | läkemedel mot cancer | onkologiska läkemedel
no: kreftlegemidler | cytostatika | legemidler mot kreft | onkologiske legemidler
fr: médicaments anticancéreux | anticancéreux | cytotoxiques | antinéoplasiques
more: citostáticos | antineoplásicos | medicamentos oncológicos | farmaci oncologici | antiblastici | antitumorali | citostatici | oncologische geneesmiddelen | citostatice | medicamente oncologice | medicamente citostatice | citosztatik* | daganatellenes | onkológiai gyógyszer* | cytostatika | protinádorov* | citostatik* | zdravila za zdravljenje raka | цитостати* | онкологични лекарств* | αντινεοπλασματικ* | ογκολογικ* φάρμακ*

# vaccine < pharmaceutical ~ vaccination
en: vaccines | influenza vaccine | vaccine supply
fi: rokotteet | rokotehankin* | rokotevalmist* | influenssarokot*
et: vaktsiinid | vaktsiini ost* | gripivaktsiin*
lv: vakcīnas | vakcīnu | vakcīnu iegād* | gripas vakcīn*
lt: vakcinos | vakcinų | vakcinų pirkim* | gripo vakcin*
pl: szczepionki | szczepion* | dostawa szczepionek
de: Impfstoffe | Impfstoff | Grippeimpfstoff | Impfstofflieferung
da: vacciner | influenzavacciner | vaccineindkøb
sv: vacciner | influensavaccin | vaccinupphandling
no: vaksiner | vaksine | influensavaksine
fr: vaccins | vaccin antigrippal | vaccin | fourniture de vaccins
more: vacunas | vacuna | vaccini | vaccino | vaccins | vaccinuri | vaccin gripal | vakcina | vakcinák | oltóanyag* | vacinas | vakcíny | očkovac* látk* | cepiva | cjepiva | cjepivo | ваксини | εμβόλια

# antibiotic < pharmaceutical ~ antiviral-drug
any: antibioti* | antybioty* | antibakteri* | antibacteri* | antymikrob*
en: antibiotics | anti-infectives | antibacterials | antimicrobials
fi: antibiootit | antibioot* | mikrobilääk* | infektiolääk*
et: antibiootikumid | antibiootikum* | antibakteriaal*
lv: antibiotikas | antibiotik* | antibakteriāl* | pretmikrobu
lt: antibiotikai | antibiotik* | antibakterin* vaist* | antimikrobin*
pl: antybiotyki | antybiotyk* | lek* przeciwbakteryjn* | lek* przeciwinfekcyjn*
de: Antibiotika | Antiinfektiva | Antibiotikum
da: antibiotika | antiinfektiva | antibakterielle midler
sv: antibiotika | antiinfektiva | antibakteriella läkemedel
no: antibiotika | antiinfektiver | antibakterielle midler
fr: antibiotiques | anti-infectieux | antibactériens
more: antibióticos | antinfecciosos | antibiotici | antinfettivi | antibiotica | antibiotice | antiinfecțioase | antibiotikum* | antibiotik* | антибиоти* | αντιβιοτικά

# antiviral-drug < pharmaceutical
any: antiviral* | antivirotik* | antiretrovir*
en: antiviral drugs | antivirals | HIV medicines | antiretroviral drugs
fi: viruslääkkeet | viruslääk* | hiv-lääk*
et: viirusevastased ravimid | viirusevastas* | antiretroviirus*
lv: pretvīrusu zāles | pretvīrusu | antiretrovirāl*
lt: antivirusiniai vaistai | priešvirusin* | antivirusin* vaist* | antiretrovirusin*
pl: leki przeciwwirusowe | przeciwwirusow* | antyretrowirusow*
de: Virostatika | antivirale Arzneimittel | HIV-Medikamente
da: antivirale lægemidler | virusmidler | HIV-medicin
sv: antivirala läkemedel | virusläkemedel | HIV-läkemedel
no: antivirale legemidler | antivirale midler | HIV-legemidler
fr: antiviraux | antirétroviraux | médicaments antiviraux
more: antivirales | antirretrovirales | antivirali | antivirale middelen | antivirale | antiretrovirale | vírusellenes | antivirais | antivirotika | protivirusna | противовирусни | αντιιικ*

# blood-product < pharmaceutical ~ blood-transfusion
any: immunoglobulin* | imunoglobulin* | albumin*
en: blood products | plasma derivatives | plasma products | albumin | immunoglobulins
fi: verivalmisteet | verivalmist* | plasmavalmist* | veren hyytymistekijä*
et: verepreparaadid | veretoo* | verepreparaa* | plasmapreparaa*
lv: asins preparāti | asins preparāt* | asins komponent* | plazmas preparāt*
lt: kraujo preparatai | kraujo preparat* | kraujo produkt* | plazmos preparat*
pl: preparaty krwiopochodne | krwiopochodn* | osoczopochodn* | preparat* krwi
de: Blutprodukte | Plasmaderivate | Plasmaprodukte | Blutkonserven
da: blodprodukter | plasmaprodukter | plasmaderivater
sv: blodprodukter | plasmaprodukter | plasmaläkemedel
no: blodprodukter | plasmaprodukter | blodpreparater
fr: produits sanguins | médicaments dérivés du sang | dérivés plasmatiques | produits sanguins labiles
more: hemoderivados | derivados plasmáticos | emoderivati | plasmaderivati | bloedproducten | plasmaderivaten | produse din sânge | derivate din plasmă | vérkészítmény* | plazmakészítmény* | derivados do plasma | krevní derivát* | krevn* derivát* | krvni pripravki | krvni derivati | кръвни продукти | παράγωγα αίματος

# haemostasis-drug < pharmaceutical ~ blood-product
any: heparin* | antitrombo* | antithromb* | antykoagul* | antikoagul* | anticoagul* | hemofil* | haemophil*
en: coagulation drugs | anticoagulants | antithrombotics | coagulation factors | haemophilia medicines
fi: veren hyytymiseen vaikuttavat lääkkeet | hyytymistekijä* | antikoagulan* | antitromboot* | hemofilia*
et: hüübimisravimid | hüübimisfaktor* | antikoagulan* | antitrombooti*
lv: asins recēšanas zāles | asinsreces faktor* | antikoagulant* | antitrombo*
lt: krešėjimą veikiantys vaistai | krešėjimo faktor* | antikoaguliant* | antitromb*
pl: leki przeciwzakrzepowe | przeciwzakrzepow* | czynnik* krzepnięcia | lek* przeciwkrwotoczn*
de: Gerinnungspräparate | Antikoagulantien | Gerinnungsfaktoren | Antithrombotika
da: koagulationsfaktorer | antikoagulantia | blodfortyndende | hæmofili
sv: koagulationsläkemedel | koagulationsfaktorer | antikoagulantia | blodförtunnande
no: koagulasjonsfaktorer | antikoagulantia | blodfortynnende | hemofili
fr: facteurs de coagulation | anticoagulants | antithrombotiques | héparines
more: factores de coagulación | anticoagulantes | fattori della coagulazione | stollingsfactoren | bloedverdunners | factori de coagulare | anticoagulante | véralvadás* | alvadási faktor* | fatores da coagulação | faktory krvního srážení | faktori koagulacije | фактори на кръвосъсирване | αντιπηκτικά

# insulin < pharmaceutical ~ diabetes, diabetes-supply
any: insulin* | GLP-1
en: insulin | antidiabetic drugs | diabetes medicines
fi: insuliini | insuliin* | diabeteslääk*
et: insuliin | insuliin* | diabeediravim*
lv: insulīns | insulīn* | pretdiabēta
lt: insulinas | insulin* | vaistai nuo diabeto
pl: insulina | insulin* | lek* przeciwcukrzycow*
de: Insulin | Antidiabetika | Diabetesmedikamente
da: insulin | diabetesmedicin | antidiabetika
sv: insulin | diabetesläkemedel | antidiabetika
no: insulin | diabeteslegemidler | antidiabetika
fr: insuline | insulines | antidiabétiques
more: insulina | antidiabéticos | antidiabetici | insuline | antidiabetice | inzulin* | инсулин | ινσουλίν*

# immunological-drug < pharmaceutical
any: immunosup* | imunosup* | immunsup* | biosimil* | adalimumab | infliximab | rituximab | monoclonal* | monoklon*
en: immunosuppressants | biologics | biological medicines | biosimilars | monoclonal antibodies | TNF inhibitors
fi: immunologiset lääkkeet | biologiset lääkkeet | biologi* lääk* | immunosupressi* | biosimilaar*
et: immunosupressandid | bioloogili* ravim* | immunosupress* | biosimilaar*
lv: imūnsupresīvie līdzekļi | imūnsupres* | bioloģisk* zāl* | bioloģisk* medikament*
lt: imunosupresantai | imunosupres* | biologin* vaist* | biologin* terapij*
pl: leki immunosupresyjne | immunosupresyjn* | lek* biologiczn* | przeciwciał* monoklonaln*
de: Immunsuppressiva | Biologika | Biosimilars | monoklonale Antikörper
da: immunsupprimerende lægemidler | biologiske lægemidler | immunsuppressiva | biosimilære lægemidler
sv: immunsuppressiva läkemedel | biologiska läkemedel | TNF-hämmare | immunsuppressiva
no: immunsuppressive legemidler | biologiske legemidler | TNF BIO | biotilsvarende legemidler
fr: immunosuppresseurs | médicaments biologiques | biosimilaires | anticorps monoclonaux
more: inmunosupresores | medicamentos biológicos | immunosoppressori | farmaci biologici | immunosuppressiva | biologische geneesmiddelen | imunosupresoare | medicamente biologice | immunszuppress* | biológiai gyógyszer* | imunossupressores | biologická léčba | biološka zdravila | biološki lijekovi | биологични лекарств* | ανοσοκατασταλτικά

# anaesthetic-drug < pharmaceutical ~ anaesthesia
any: opioid* | propofol | sevoflur*
en: anaesthetic drugs | analgesics | anaesthetics | painkillers | opioids
fi: anestesialääkkeet | anestesialääk* | kipulääk* | puudutusain*
et: anesteesiaravimid | anesteetikum* | valuvaigist* | anesteesiaravim*
lv: anestēzijas zāles | anestēzijas līdzek* | pretsāpju | anestēzijas medikament*
lt: anestetikai | anestetik* | skausmą malšin* | analgetik*
pl: leki anestetyczne | anestetyk* | lek* przeciwbólow* | środk* znieczulając*
de: Anästhetika | Narkosemittel | Schmerzmittel | Analgetika
da: anæstetika | anæstesimidler | smertestillende | analgetika
sv: anestesiläkemedel | anestetika | smärtstillande | analgetika
no: anestesimidler | anestetika | smertestillende | analgetika
fr: anesthésiques | analgésiques | antalgiques | médicaments d'anesthésie
more: anestésicos | analgésicos | anestetici | analgesici | anesthetica | pijnstillers | anestezice | analgezice | érzéstelenítő* | fájdalomcsillapító* | anestetika | anestetiki | анестети* | αναισθητικά

# cardiovascular-drug < pharmaceutical ~ cardiology
any: antihypertens* | antihipertens*
en: cardiovascular drugs | antihypertensives | heart medicines | statins
fi: sydän- ja verisuonilääkkeet | verenpainelääk* | sydänlääk*
et: südame-veresoonkonna ravimid | südameravim* | vererõhuravim*
lv: sirds un asinsvadu zāles | kardiovaskulār* līdzek* | sirds asinsvadu sistēmas zāl*
lt: širdies ir kraujagyslių vaistai | širdies kraujagyslių vaist* | kardiologin* vaist*
pl: leki kardiologiczne | lek* kardiologiczn* | lek* układu krążenia | lek* na nadciśnienie
de: Herz-Kreislauf-Medikamente | Kardiaka | Blutdruckmittel | Antihypertonika
da: hjerte-kar-lægemidler | hjertemedicin | blodtryksmedicin
sv: hjärt-kärlläkemedel | blodtrycksläkemedel | hjärtläkemedel
no: hjerte- og karlegemidler | blodtrykksmedisin | hjertemedisin
fr: médicaments cardiovasculaires | antihypertenseurs | cardiotropes
more: medicamentos cardiovasculares | antihipertensivos | farmaci cardiovascolari | cardiovasculaire geneesmiddelen | medicamente cardiovasculare | szív- és érrendszeri gyógyszer* | kardiovaskulární léčiva | zdravila za srce in ožilje | сърдечносъдови лекарств* | καρδιαγγειακά φάρμακα

# nervous-system-drug < pharmaceutical ~ mental-health
any: psychotrop* | psihotrop* | neurolept* | antidepres* | antiepilept* | antipsych*
en: nervous system drugs | psychotropic drugs | antidepressants | antipsychotics | antiepileptics
fi: hermostolääkkeet | psyykelääk* | masennuslääk* | epilepsialääk* | psykoosilääk*
et: närvisüsteemi ravimid | psühhotroop* | antidepressan* | antipsühhooti*
lv: nervu sistēmas zāles | psihotrop* | antidepresant* | nervu sistēmu ietekmējoš*
lt: nervų sistemos vaistai | psichotropin* | antidepresant* | nervų sistemą veikiant*
pl: leki psychotropowe | psychotropow* | lek* na układ nerwowy | przeciwpsychotyczn* | przeciwdepresyjn*
de: Psychopharmaka | Antidepressiva | Antiepileptika | Neuroleptika
da: lægemidler til nervesystemet | psykofarmaka | antidepressiva | antiepileptika
sv: nervsystemläkemedel | psykofarmaka | antidepressiva | antiepileptika
no: legemidler for nervesystemet | psykofarmaka | antidepressiva | antiepileptika
fr: médicaments du système nerveux | psychotropes | antidépresseurs | antiépileptiques | neuroleptiques
more: psicofármacos | antidepresivos | psicofarmaci | psychofarmaca | medicamente psihotrope | antidepresive | pszichiátriai gyógyszer* | psychofarmaka | psihofarmaki | психотропни | ψυχοτρόπα φάρμακα

# hormone-drug < pharmaceutical
any: kortikosteroid* | corticosteroid* | kortykosteroid*
en: hormone medicines | contraceptives | corticosteroids | fertility drugs
fi: hormonilääkkeet | hormonivalmist* | ehkäisyvälin* | kortikosteroid*
et: hormoonpreparaadid | hormoonravim* | rasestumisvasta* vahend*
lv: hormonālie preparāti | hormonāl* līdzek* | kontracep* | hormonpreparāt*
lt: hormoniniai preparatai | hormonin* vaist* | hormonin* preparat* | kontracepc*
pl: leki hormonalne | lek* hormonaln* | hormon* wzrostu | środk* antykoncepcyjn*
de: Hormonpräparate | Verhütungsmittel | Kontrazeptiva | Wachstumshormone
da: hormonpræparater | præventionsmidler | væksthormon | prævention
sv: hormonläkemedel | preventivmedel | hormonpreparat | tillväxthormon
no: hormonpreparater | prevensjonsmidler | veksthormon
fr: médicaments hormonaux | contraceptifs | hormones
more: medicamentos hormonales | anticonceptivos | farmaci ormonali | contraccettivi | hormonale geneesmiddelen | anticonceptiva | medicamente hormonale | contraceptive | hormonkészítmény* | fogamzásgátló* | hormonální léčiva | antikoncep* | hormonska zdravila | хормонални | ορμονικά σκευάσματα

# contrast-agent < pharmaceutical ~ imaging-equipment, medical-imaging
en: contrast media | contrast agents | X-ray contrast media
fi: varjoaineet | varjoaine* | tehosteaine*
et: kontrastained | kontrastain*
lv: kontrastvielas | kontrastviel*
lt: kontrastinės medžiagos | kontrastin* medžiag* | kontrastin* priemon*
pl: środki kontrastowe | środk* kontrastow* | środk* cieniując* | kontrast* radiologiczn*
de: Kontrastmittel | Röntgenkontrastmittel
da: kontrastmidler | kontraststoffer | røntgenkontrast
sv: kontrastmedel | röntgenkontrastmedel
no: kontrastmidler | kontrastmiddel | røntgenkontrastmidler
fr: produits de contraste | produit de contraste
more: medios de contraste | contrastes radiológicos | mezzi di contrasto | contrastmiddelen | contraststoffen | substanțe de contrast | substanță de contrast | kontrasztanyag* | meios de contraste | produtos de contraste | kontrastní látk* | kontrastn* látk* | kontrastna sredstva | контрастни вещества | контрастни материи | σκιαγραφικ*

# radiopharmaceutical < pharmaceutical ~ radiotherapy-equipment
any: radiofarma* | radiopharma* | izotop* | FDG
en: radiopharmaceuticals | medical isotopes | radioactive tracers | radionuclides
fi: radiolääkkeet | radiolääk* | radioisotoop* | isotooppi*
et: radiofarmpreparaadid | radiofarm* | radioaktiivs* ravim*
lv: radiofarmaceitiskie preparāti | radiofarm* | radioaktīv* preparāt*
lt: radiofarmaciniai preparatai | radiofarm* | radioaktyvi* preparat*
pl: radiofarmaceutyki | radiofarmaceut* | izotop* promieniotwórcz*
de: Radiopharmaka | Radionuklide | radioaktive Arzneimittel
da: radioaktive lægemidler | radiofarmaka | isotoper
sv: radioaktiva läkemedel | radiofarmaka | isotoper
no: radioaktive legemidler | radiofarmaka | isotoper
fr: radiopharmaceutiques | médicaments radiopharmaceutiques | isotopes | radioéléments
more: radiofármacos | isótopos | radiofarmaci | radionuclidi | radiofarmaca | isotopen | radiofarmaceutice | radiofarmakon* | radiofarmaka | radiofarmacevtiki | радиофармацевтици | ραδιοφάρμακα

# infusion-solution < pharmaceutical ~ infusion-pump
any: infuz* | infus* solut*
en: infusion solutions | IV fluids | intravenous solutions | irrigation solutions
fi: infuusionesteet | infuusionest* | infuusioliuo* | huuhtelunest*
et: infusioonilahused | infusioonilahus* | loputuslahus*
lv: infūzijas šķīdumi | infūzij* šķīdum* | infūzij*
lt: infuziniai tirpalai | infuzin* tirpal* | infuzij*
pl: płyny infuzyjne | płyn* infuzyjn* | roztwor* do infuzji | płyn* do infuzji
de: Infusionslösungen | Infusionslösung | Spüllösungen
da: infusionsvæsker | infusionsvæske | skyllevæsker
sv: infusionsvätskor | infusionslösningar | spolvätskor
no: infusjonsvæsker | infusjonsvæske | skyllevæsker
fr: solutés de perfusion | solutés massifs | solutions pour perfusion | solutions d'irrigation
more: soluciones para infusión | sueros | fluidoterapia | soluzioni infusionali | infusieoplossingen | infuusvloeistoffen | soluții perfuzabile | infúzió* | infúziós oldat* | soluções para perfusão | soros | infuzní roztok* | infúzn* roztok* | infuzijske raztopine | infuzijske otopine | инфузионни разтвори | οροί | διαλύματα έγχυσης

# medical-consumable
en: medical consumables | medical supplies | clinical consumables | disposable medical products | hospital supplies
fi: hoitotarvikkeet | hoitotarvik* | sairaalatarvik* | kertakäyttötarvik* | terveydenhuollon tarvik*
et: meditsiinilised kulumaterjalid | meditsiinili* kulumaterjal* | meditsiinitarvik* | hooldustarvik*
lv: medicīniskie vienreizlietojamie materiāli | medicīnisk* prec* | medicīnisk* palīgmateriāl* | medicīnisk* palīglīdzek* | vienreizlietojam* materiāl*
lt: medicinos pagalbos priemonės | medicin* pagalb* priemon* | vienkartin* medicin* priemon* | slaugos priemon*
pl: materiały medyczne jednorazowego użytku | materiał* medyczn* | sprzęt* jednorazow* | wyrob* medyczn* jednorazow* | materiał* opatrunkow* i sprzęt* | drobny sprzęt medyczny
de: medizinischer Bedarf | medizinische Verbrauchsmaterialien | medizinisches Verbrauchsmaterial | Medizinalbedarf | Medizinprodukte Einmalartikel | Sachbedarf
da: medicinske forbrugsvarer | sygeplejeartikler | medicinske engangsartikler | utensilier
sv: sjukvårdsmaterial | medicinskt förbrukningsmaterial | förbrukningsmaterial sjukvård | sjukvårdsartiklar
no: medisinsk forbruksmateriell | medisinske forbruksvarer | medisinsk engangsutstyr | sykepleieartikler
fr: consommables médicaux | dispositifs médicaux stériles | fournitures médicales | petit matériel médical | usage unique
more: material sanitario | fungible sanitario | material fungible sanitario | materiale sanitario | dispositivi medici monouso | materiale di consumo sanitario | medisch verbruiksmateriaal | medische verbruiksgoederen | materiale sanitare | consumabile medicale | egyszer használatos orvosi | orvosi fogyóanyag* | szakmai fogyóanyag* | material de consumo clínico | spotřební zdravotnick* materiál* | zdravotnícky materiál | zdravotnick* materiál* | medicinsko potrošni material | potrošni medicinski materijal | медицински консумативи | υγειονομικό υλικό

# medical-glove < medical-consumable
en: medical gloves | examination gloves | surgical gloves | nitrile gloves | gloves
fi: suojakäsineet | käsineet | tutkimuskäsin* | leikkauskäsin* | suojakäsin*
et: kindad | läbivaatuskind* | kirurgili* kind* | kaitsekind* | nitriilkind*
lv: medicīniskie cimdi | cimdi | cimdu | izmeklēšanas cimd* | ķirurģisk* cimd*
lt: medicininės pirštinės | pirštin* | vienkartin* pirštin* | chirurgin* pirštin*
pl: rękawice medyczne | rękawic* | rękawice diagnostyczne | rękawiczki
de: Handschuhe | Untersuchungshandschuhe | Einmalhandschuhe | OP-Handschuhe
da: handsker | undersøgelseshandsker | engangshandsker | operationshandsker
sv: handskar | undersökningshandskar | operationshandskar | skyddshandskar
no: hansker | undersøkelseshansker | engangshansker | operasjonshansker
fr: gants médicaux | gants d'examen | gants chirurgicaux | gants à usage unique | gants
more: guantes | guantes de nitrilo | guanti | guanti monouso | handschoenen | onderzoekshandschoenen | mănuși | mănuși chirurgicale | kesztyű* | gumikesztyű* | luvas | rukavic* | rokavic* | rukavice | ръкавици | γάντια

# syringe-and-needle < medical-consumable
any: kanyl* | kaniul*
en: syringes and needles | syringes | needles | cannulas | injection needles
fi: ruiskut ja neulat | injektioneul* | injektioruisku* | ruiskut | kanyylit
et: süstlad ja nõelad | süstlad | süstal* | nõelad | kanüül*
lv: šļirces un adatas | šļirc* | adatas | kanil*
lt: švirkštai ir adatos | švirkšt* | adatos | kaniul*
pl: strzykawki i igły | strzykaw* | igły | kaniul* | igieł
de: Spritzen und Kanülen | Spritzen | Kanülen | Nadeln
da: sprøjter og kanyler | kanyler | sprøjter | injektionsmateriel
sv: sprutor och kanyler | kanyler | injektionsnålar | sprutor
no: sprøyter og kanyler | kanyler | sprøyter | injeksjonsnåler
fr: seringues et aiguilles | seringues | aiguilles | cathéters courts
more: jeringas | agujas | jeringuillas | siringhe | aghi | spuiten en naalden | injectienaalden | injectiespuiten | seringi | ace de seringă | fecskendő* | injekciós tűk | seringas | agulhas | stříkačk* | striekačk* | injekčn* ihl* | injekční jehl* | brizge in igle | šprice | štrcaljke | спринцовки | игли | σύριγγες | βελόνες

# wound-dressing < medical-consumable ~ wound-care
any: bandaż*
en: wound dressings | dressings | bandages | adhesive plasters | gauze | wound care products
fi: haavasidokset | haavanhoitotuot* | haavasido* | sidetarvik* | sideharso* | haavanhoi*
et: haavasidemed | haavahooldus* | sidumismater* | sidemed ja plaastrid | marli*
lv: pārsienamie materiāli | pārsiešanas materiāl* | pārsienam* material* | pārsēj* | plāksteri | marle
lt: tvarsliava | tvarsliav* | tvarsči* | pleistr* | žaizdų prieži*
pl: opatrunki | opatrunk* | materiał* opatrunkow* | bandaż* | gazy opatrunkow* | leczenia ran
de: Verbandstoffe | Verbandmittel | Wundauflagen | Pflaster medizinisch
da: sårplejeprodukter | forbindsstoffer | bandager | plastre | sårbandager
sv: sårvårdsprodukter | förband | kompresser | bandage | sårvårdsmaterial
no: sårbehandlingsprodukter | bandasjer | bandasjemateriell | sårbandasjer | kompresser
fr: pansements | compresses | bandages | articles de pansement
more: apósitos | vendas | gasas | medicazioni | medicazioni avanzate | bende e garze | wondverband | verbandmateriaal | wondzorgmateriaal | pansamente | materiale pentru pansat | kötszer* | sebkezel* | pensos | obvazov* materiál* | obvazový materiál | sanitetni material | obvezilni materiali | zavojni materijal | превързочни материали | επιθέματα | επίδεσμοι

# catheter < medical-consumable ~ urology-and-stoma-product
any: kateter* | katetr* | cathet* | cateter* | cewnik*
en: catheters | urinary catheters | surgical drains | introducers | guide wires | probes and catheters
fi: katetrit | katetri* | ohjainvaijer* | virtsakatetri*
et: kateetrid | kateet* | juhtetraa*
lv: katetri | katetr* | drenāž* katetr*
lt: kateteriai | kateteri* | drenai | zondai
pl: cewniki | cewnik* | dreny | prowadnik* naczyniow* | zgłębnik*
de: Katheter | Blasenkatheter | Drainagen | Führungsdrähte
da: katetre | kateter | dræn | guidewires
sv: katetrar | kateter | urinkatetrar | dränage
no: katetre | kateter | urinkatetre | dren og katetre
fr: cathéters | sondes urinaires | drains chirurgicaux | guides et cathéters | sondes
more: catéteres | sondas | cateteri | sonde vescicali | katheters | catetere | sonde medicale | katéter* | katétr* | katetri | катетри | καθετήρες

# urology-and-stoma-product < medical-consumable
any: ostom* | stomij* | urostom*
en: stoma and urology products | ostomy products | ostomy bags | urine bags | stoma care
fi: avannehoitotuotteet | avannetuot* | avannehoi* | avannesido* | virtsapuss*
et: stoomihooldusvahendid | stoomitarvik* | stoomikot* | uriinikogumiskot*
lv: stomas kopšanas līdzekļi | stomas | kolostom* | urīna savācēj*
lt: stomos priežiūros priemonės | stomos | šlapimo surinkt* | šlapimo surinkimo
pl: sprzęt stomijny | stomijn* | worki stomijn* | work* do moczu | wyrob* urologiczn*
de: Stomaartikel | Stomaversorgung | Stomabeutel | Urinbeutel | Ableitende Inkontinenz
da: stomiprodukter | stomihjælpemidler | urinposer | urologiprodukter
sv: stomiprodukter | stomimaterial | urinpåsar | uppsamlingspåsar | urologiska hjälpmedel
no: stomiprodukter | stomiutstyr | urinposer | urologisk utstyr
fr: stomie | poches de stomie | poches à urine | matériel d'urologie
more: bolsas de ostomía | ostomía | bolsas de orina | sacche per stomia | stomia | sacche urina | stomamateriaal | stomazorg | urinezakken | pungi colostomă | pungi urină | sztómazsák* | sztóma* | vizeletgyűjtő* | sacos de ostomia | stomické pomůck* | sáčky na moč | pripomočki za stomo | urinske vrečke | стома торбички | σακούλες στομίας

# surgical-textile < medical-consumable ~ surgery
en: surgical drapes and gowns | surgical drapes | surgical gowns | procedure packs | custom procedure trays
fi: leikkausliinat ja -takit | leikkausliin* | leikkaustak* | toimenpidepakkau* | leikkauspakkau*
et: operatsioonilinad ja -kitlid | operatsioonilin* | operatsioonikit* | kirurgili* kate* | protseduurikomplekt*
lv: ķirurģiskie pārklāji un halāti | ķirurģisk* pārklāj* | operācij* pārklāj* | ķirurģisk* halāt* | operācij* komplekt*
lt: chirurginiai apklotai ir chalatai | chirurgin* apklot* | operacin* apklot* | chirurgin* chalat* | operacin* rinkini*
pl: obłożenia i fartuchy operacyjne | obłoże* operacyjn* | fartuch* chirurgiczn* | obłoże* pol* operacyjn* | zestaw* zabiegow* | serwet* operacyjn*
de: OP-Abdeckungen und OP-Mäntel | OP-Abdeckung | OP-Mäntel | Kundenpacks | OP-Sets | Abdecktücher
da: operationsafdækning og kitler | operationsafdækning | operationskitler | procedurepakker | procedurebakker
sv: operationstextil | operationsrockar | operationsdraperi | operationsset | ingreppsset | patienttäcken operation
no: operasjonstekstiler | operasjonsfrakker | oppdekking | operasjonspakker | prosedyrepakker
fr: champs et casaques chirurgicaux | champs opératoires | casaques | trousses chirurgicales | sets de soins | drapage
more: paños quirúrgicos | batas quirúrgicas | cobertura quirúrgica | teli chirurgici | kit procedurali | camici chirurgici | operatieafdekking | operatiejassen | procedurepakketten | câmpuri operatorii | halate chirurgicale | műtéti izolál* | műtéti szett* | műtéti kabát | campos cirúrgicos | operační rouškování | operačn* rúšk* | kirurška pregrinjala | kirurški komplet* | операционни комплекти | χειρουργικά πεδία

# suture < medical-consumable ~ surgery
any: sutur*
en: sutures | surgical sutures | staplers | surgical staplers | wound closure
fi: ompeleet | ommelaine* | kirurgi* ommel* | ommelmater* | staplerit
et: õmblusmaterjalid | õmblusmaterjal* | kirurgili* õmblus* | stapler*
lv: šujamie materiāli | ķirurģisk* šuvj* | šuvju material* | ķirurģisk* dieg*
lt: chirurginiai siūlai | siuvamo* medžiag* | chirurgin* siūl* | siuvimo medžiag*
pl: nici chirurgiczne | nici chirurgiczn* | szwy chirurgiczn* | materiał* szewn* | stapler* | siatk* przepuklinow*
de: Nahtmaterial | chirurgisches Nahtmaterial | Klammernahtgeräte
da: suturer | sutur | sårlukning | staplere
sv: suturer | suturmaterial | sutur | staplers
no: suturer | sutur | sårlukking | suturinstrumenter
fr: sutures | fils de suture | ligatures | agrafeuses chirurgicales
more: suturas | suturas quirúrgicas | material de sutura | suture chirurgiche | suturatrici | hechtmateriaal | hechtingen | suturi chirurgicale | fire de sutură | ață chirurgicală | varróanyag* | sebészeti varró* | suturas cirúrgicas | šicí materiál | šijací materiál | šivalni material | kirurški šivi | kirurški konci | хирургични конци | шевни материали | ράμματα

# implant < medical-device ~ surgery
any: endoprote*
en: implants | surgical implants | medical implants | mesh implants | breast implants
fi: implantit | implant* | proteesi-implant*
et: implantaadid | implanta*
lv: implanti | implant* | implantāt*
lt: implantai | implant*
pl: implanty | implant* | wszczep*
de: Implantate | Implantat | medizinische Implantate
da: implantater | implantat
sv: implantat | kirurgiska implantat
no: implantater | implantat
fr: implants | dispositifs médicaux implantables | DMI
more: prótesis quirúrgicas | impianti protesici | dispositivi impiantabili | implantaten | implanturi | implantátum* | implantát* | próteses cirúrgicas | implantáty | vsadki | implantati | импланти | εμφυτεύματα | =implantes | =implante | implantes quirúrgicos | =implanti

# orthopaedic-implant < implant
any: osteosynt* | osteosynth* | endoprotez* | endoprotes* | endoproth* | ortopedi* implant*
en: orthopaedic implants | joint prostheses | hip prosthesis | knee prosthesis | osteosynthesis | spinal implants
fi: ortopediset implantit | tekonivel* | tekonivelet | ortopedi* implant* | osteosyntee*
et: ortopeedilised implantaadid | liigeseprotees* | endoprotees* | osteosünteesi*
lv: ortopēdiskie implanti | endoprotēz* | locītavu endoprotēz* | osteosintēz*
lt: ortopediniai implantai | endoprotez* | sąnarių protez* | osteosintez*
pl: implanty ortopedyczne | endoprotez* | implant* ortopedyczn* | zespoleni* kostn* | implant* kręgosłup*
de: orthopädische Implantate | Endoprothesen | Hüftprothesen | Knieprothesen | Osteosynthese | Wirbelsäulenimplantate
da: ortopædiske implantater | ledproteser | hofteproteser | knæproteser | osteosyntese
sv: ortopediska implantat | ledproteser | höftproteser | knäproteser | osteosyntes
no: ortopediske implantater | leddproteser | hofteproteser | kneproteser | osteosyntese
fr: implants orthopédiques | prothèses de hanche | prothèses de genou | prothèses articulaires | ostéosynthèse
more: prótesis de cadera | prótesis de rodilla | osteosíntesis | protesi ortopediche | protesi d'anca | protesi di ginocchio | osteosintesi | orthopedische implantaten | heupprothesen | endoproteze | proteze șold | osteosinteză | csípőprotézis* | térdprotézis* | ortopédiai implantátum* | próteses da anca | totální endoprotéz* | kloubní náhrad* | kĺbov* náhrad* | kolčne proteze | ortopedski implantati | ендопротези | остеосинтеза | ορθοπεδικά υλικά

# cardiac-implant < implant ~ cardiology
any: pacemak* | stent* | kardiostimul* | kardiowerter* | rozrusznik*
en: cardiac implants | pacemakers | implantable cardioverter defibrillators | stents | heart valves
fi: sydänimplantit | sydämentahdistim* | tahdistimet | stentit | sydänläp*
et: südameimplantaadid | südamestimulaator* | südamerütmur* | stendid | stente | südameklap*
lv: sirds implanti | elektrokardiostimulator* | kardiostimulator* | stenti | sirds vārstuļ*
lt: širdies implantai | elektrokardiostimuliator* | širdies stimuliator* | stentai | širdies vožtuv*
pl: implanty kardiologiczne | rozrusznik* serca | stymulator* serca | stent* | zastawk* serca | kardiowerter*
de: Herzimplantate | Herzschrittmacher | Schrittmacher | Stents | Herzklappen | Defibrillatoren implantierbar
da: hjerteimplantater | pacemakere | ICD | stents | hjerteklapper
sv: hjärtimplantat | pacemakers | pacemaker | stentar | hjärtklaffar
no: hjerteimplantater | pacemakere | stenter | hjerteklaffer
fr: implants cardiaques | stimulateurs cardiaques | défibrillateurs implantables | stents | valves cardiaques
more: marcapasos | desfibriladores implantables | válvulas cardíacas | stent coronarici | valvole cardiache | pacemakers | hartkleppen | stenturi | stimulatoare cardiace | valve cardiace | szívritmus-szabályozó* | sztent* | szívbillentyű* | kardiostimulátor* | srdeční chlopn* | srčni spodbujevalnik* | elektrostimulatori srca | стентове | пейсмейкъри | βηματοδότες

# dialysis-product < medical-consumable ~ dialysis
any: hemodial*
en: dialysis products | dialysis equipment | haemodialysis consumables | dialysers | peritoneal dialysis
fi: dialyysituotteet | dialyysi* | hemodialyysi*
et: dialüüsitarvikud | dialüüsi* | hemodialüüsi*
lv: dialīzes materiāli | dialīz* | hemodialīz*
lt: dializės priemonės | dializ* | hemodializ*
pl: materiały do dializ | dializ* | hemodializ* | dializator*
de: Dialysebedarf | Dialysegeräte | Dialysatoren
da: dialyseudstyr | dialysemaskiner | dialysefiltre
sv: dialysprodukter | dialysutrustning | dialysmaterial
no: dialyseutstyr | dialysemaskiner | dialysemateriell
fr: consommables de dialyse | hémodialyse | générateurs de dialyse
more: hemodiálisis | diálisis | dialisi | emodialisi | dialyse | hemodialysebenodigdheden | hemodializă | dializă | dialízis* | művesekezel* | diálise | hemodialýz* | dialýz* | хемодиализ* | диализ* | αιμοκάθαρσ*

# blood-collection-system < medical-consumable ~ laboratory-consumable
en: blood collection systems | blood sampling tubes | vacuum tubes | blood bags | lancets
fi: verinäytteenottotarvikkeet | verinäytteenot* | näytteenottoput* | vakuumiput* | veripussit
et: vereproovivõtuvahendid | verevõtu* | vaakumkatsut* | vereproov*
lv: asins ņemšanas sistēmas | asins paraug* | vakutain* | asins noņemšan* | vakuuma stobriņ*
lt: kraujo paėmimo priemonės | kraujo paėmim* | vakuumin* mėgintuvėl* | kraujo mišini* maiš*
pl: systemy pobierania krwi | pobierani* krwi | probówk* próżniow* | pojemnik* na krew | lancet*
de: Blutentnahmesysteme | Blutentnahme | Blutentnahmeröhrchen | Blutbeutel | Lanzetten
da: blodprøvetagningsudstyr | blodprøverør | vakuumrør | blodposer | blodprøvetagning
sv: blodprovstagningsmaterial | provtagningsrör | vakuumrör | blodpåsar | blodprovstagning
no: blodprøvetakingsutstyr | vakuumrør | prøvetakingsrør | blodposer | blodprøvetaking
fr: dispositifs de prélèvement sanguin | prélèvement sanguin | tubes de prélèvement | poches de sang
more: extracción de sangre | tubos de vacío | bolsas de sangre | prelievo ematico | provette sottovuoto | sacche per sangue | bloedafnamesystemen | bloedafname | bloedbuizen | vacutainere | recoltare sânge | pungi de sânge | vérvételi cső* | vérvétel* | colheita de sangue | odběr* krve | odber* krvi | vakuumske epruvete | odvzem krvi | вакутейнери | вземане на кръв | αιμοληψία

# imaging-equipment < medical-device ~ medical-imaging, radiology, mammography
any: angiogra* | mammogra* | fluoroskop*
en: medical imaging equipment | X-ray equipment | X-ray system | mammography unit | C-arm | imaging devices
fi: kuvantamislaitteet | röntgenlait* | kuvantamislait* | mammografialait* | läpivalaisulait*
et: kuvamisseadmed | röntgenseadme* | röntgenaparaa* | mammograaf*
lv: attēldiagnostikas iekārtas | rentgena iekārt* | rentgeniekārt* | rentgen* aparāt* | mamogrāf*
lt: vaizdinės diagnostikos įranga | rentgeno įrang* | rentgeno aparat* | rentgeno sistem* | mamograf*
pl: aparatura obrazowa | aparat* rentgenowsk* | aparat* RTG | mammograf* | ramię C | angiograf*
de: bildgebende Geräte | Röntgengeräte | Röntgenanlage | C-Bogen | Angiographieanlage | Mammographiegerät
da: billeddiagnostisk udstyr | røntgenudstyr | røntgenapparat | C-bue | mammografiudstyr
sv: bilddiagnostisk utrustning | röntgenutrustning | röntgenlab | C-båge | mammografiutrustning
no: bildediagnostisk utstyr | røntgenutstyr | røntgenapparat | C-bue | mammografiutstyr
fr: équipements d'imagerie médicale | équipements d'imagerie | salle de radiologie | mammographe | arceau | table de radiologie
more: equipos de rayos X | equipos de radiología | mamógrafo | apparecchiature radiologiche | apparecchiature di imaging | röntgenapparatuur | beeldvormingsapparatuur | aparat roentgen | aparate de radiologie | echipamente de imagistică | röntgenkészülék* | képalkotó* | equipamento de imagiologia | rentgen* přístroj* | rtg přístroj* | rentgenska naprava | rendgen uređaj* | рентгенов апарат | ακτινολογικ* μηχάνημ*

# ct-scanner < imaging-equipment
any: tomogra*
en: CT scanner | computed tomography scanner | CT scanners
fi: tietokonetomografialaite | tietokonetomografi* | TT-lait* | tt-kuvauslait*
et: kompuutertomograaf | kompuutertomograaf* | tomograaf*
lv: datortomogrāfs | datortomogrāf*
lt: kompiuterinis tomografas | kompiuterin* tomograf*
pl: tomograf komputerowy | tomograf* komputerow*
de: Computertomograph | Computertomographen | CT-Gerät | Computertomografen
da: CT-scanner | CT-scannere | computertomograf
sv: datortomograf | datortomografer | CT-utrustning | CT-kamera
no: CT-skanner | datatomograf | CT-maskin | CT-maskiner
fr: scanner CT | scanographe | tomodensitomètre | scanner à rayons X
more: TAC | tomógrafo | tomografo computerizzato | TC multistrato | CT-scanner | computer tomograf | CT-készülék* | komputertomográf* | tomógrafo axial | počítačov* tomograf* | CT aparat | CT uređaj | компютърен томограф | αξονικός τομογράφος

# mri-scanner < imaging-equipment ~ magnetic-resonance-imaging
en: MRI scanner | magnetic resonance scanner | MRI system | MR scanner
fi: magneettikuvauslaite | magneettikuvauslait* | magneettikuvau*
et: magnetresonantstomograaf | magnetresonants* | magnettomograaf*
lv: magnētiskās rezonanses iekārta | magnētisk* rezonans* | MR iekārta
lt: magnetinio rezonanso tomografas | magnetinio rezonanso
pl: aparat MR | rezonans* magnetyczn*
de: Magnetresonanztomograph | Magnetresonanztomographen | MRT-Gerät | Kernspintomograph
da: MR-scanner | MR-scannere
sv: MR-kamera | magnetresonanskamera | MR-utrustning
no: MR-maskin | MR-skanner | MR-maskiner
fr: appareil d'IRM | IRM
more: resonancia magnética | risonanza magnetica | MRI-scanner | kernspintomografie | rezonanță magnetică | RMN | mágneses rezonancia | ressonância magnética | magnetick* rezonanc* | magnetna resonanca | magnetska rezonanca | магнитен резонанс | μαγνητικός τομογράφος

# ultrasound-device < imaging-equipment
any: ultrasonogra* | ultrasonograf*
en: ultrasound equipment | ultrasound machine | ultrasound scanner | ultrasound system
fi: ultraäänilaite | ultraäänilait* | ultraäänikuvauslait*
et: ultraheliaparaat | ultraheliaparaa* | ultraheliseadme*
lv: ultrasonogrāfijas iekārta | ultrasonogrāf* | ultraskaņas iekārt* | USG iekārt*
lt: ultragarso aparatas | ultragarso | echoskop*
pl: aparat ultrasonograficzny | aparat* USG | ultrasonograf*
de: Ultraschallgerät | Ultraschallgeräte | Ultraschallsystem | Sonographiegerät
da: ultralydsudstyr | ultralydsscanner | ultralydsapparater | ultralydsscannere
sv: ultraljudsutrustning | ultraljudsapparat | ultraljudsmaskin | ultraljudssystem
no: ultralydapparat | ultralydmaskin | ultralydutstyr
fr: échographe | échographes | appareil d'échographie
more: ecógrafo | ecógrafos | ecotomografo | ultrasone apparatuur | echotoestel | ecograf | ecografe | ultrahang* | ultrahangkészülék* | ecógrafos portáteis | ultrazvukov* přístroj* | ultrazvočni aparat | ultrazvučni uređaj | ехограф* | υπερηχογράφ*

# radiotherapy-equipment < medical-device ~ oncology, radiotherapy
any: brachyther* | brachyter* | brahiter*
en: radiotherapy equipment | linear accelerator | linac | brachytherapy equipment
fi: sädehoitolaitteet | sädehoitolait* | lineaarikiihdyt*
et: kiiritusraviseadmed | kiiritusraviseadme* | lineaarkiirend*
lv: staru terapijas iekārtas | lineār* paātrinātāj* | staru terapij*
lt: spindulinės terapijos įranga | linijin* greitintuv* | spindulin* terapij*
pl: sprzęt do radioterapii | akcelerator* liniow* | przyspieszacz* liniow*
de: Strahlentherapiegerät | Linearbeschleuniger | Bestrahlungsgerät
da: stråleterapiudstyr | lineær accelerator | linearacceleratorer
sv: strålbehandlingsutrustning | linjäraccelerator | strålterapi
no: stråleterapiutstyr | lineærakselerator | lineærakseleratorer
fr: équipement de radiothérapie | accélérateur linéaire | accélérateurs de particules | curiethérapie
more: acelerador lineal | radioterapia equipos | acceleratore lineare | lineaire versneller | accelerator liniar | lineáris gyorsító* | acelerador linear | lineární urychlovač | linearni pospeševalnik | linearni akcelerator | линеен ускорител | γραμμικός επιταχυντής

# endoscopy-equipment < medical-device ~ endoscopy
any: laparoskop* | laparoscop* | artroskop* | arthroscop*
en: endoscopy equipment | endoscopes | laparoscopy tower | gastroscope | bronchoscope
fi: tähystyslaitteet | tähystyslait* | endoskoop* | tähystystorni*
et: endoskoopiaseadmed | endoskoop* | laparoskoop*
lv: endoskopijas iekārtas | endoskop* | videoendoskop*
lt: endoskopinė įranga | endoskop* | laparoskop*
pl: sprzęt endoskopowy | endoskop* | wideoendoskop* | laparoskop*
de: Endoskopiegeräte | Endoskope | Endoskopieturm
da: endoskopiudstyr | endoskoper | skopiudstyr
sv: endoskopiutrustning | endoskop | endoskopistapel | skopiutrustning
no: endoskopiutstyr | endoskoper | skopiutstyr
fr: équipements d'endoscopie | endoscopes | colonne d'endoscopie | vidéo-endoscopie
more: endoscopios | torre de endoscopia | endoscopi | colonna endoscopica | endoscopie | endoscopen | linie endoscopie | turn laparoscopie | endoszkóp* | laparoszkóp* | endoscopia | endoskopick* | endoskopi | ендоскоп* | ενδοσκοπ*

# laboratory-analyser < medical-device ~ laboratory, laboratory-reagent
any: spektromet* | spectromet* | spektrofotom* | chromatogra* | chromatograf*
en: laboratory analyser | laboratory analyzers | clinical chemistry analyser | haematology analyser | blood gas analyser | mass spectrometer
fi: laboratorioanalysaattori | analysaattor* | laboratorioautomaat* | massaspektrometr*
et: laborianalüsaator | analüsaator* | massispektromeet*
lv: laboratorijas analizators | analizator* | masspektrometr*
lt: laboratorinis analizatorius | analizatori* | masių spektrometr*
pl: analizator laboratoryjny | analizator* | aparatur* laboratoryjn*
de: Laboranalysesystem | Analysegeräte | Analysatoren | Laboranalysegeräte | Massenspektrometer
da: analyseudstyr | analyseapparatur | analyseinstrumenter | laboratorieautomation
sv: analysinstrument | analysutrustning | laboratorieinstrument | analysplattform | masspektrometer
no: analyseinstrument | analyseutstyr | analyseplattform | massespektrometer
fr: automate de laboratoire | automates d'analyse | analyseurs | spectromètre de masse | automates de biologie
more: analizadores | analizador | espectrómetro | analizzatori | sistemi analitici | spettrometro | analyseapparatuur | laboratoriumanalysers | analizor | analizoare | spectrometru | laborautomata* | analizátor* | analisadores | analyzátor* | hmotnostn* spektrometr* | analizatorji | analizatori | анализатор* | αναλυτές

# laboratory-reagent < medical-consumable ~ laboratory
any: reagent* | reagens* | reaktiv* labor* | odczynnik*
en: laboratory reagents | reagents | diagnostic reagents | test reagents | culture media
fi: laboratorioreagenssit | reagens* | diagnosti* reagens* | kasvatusalust*
et: laborireaktiivid | reaktiivid | reagendid | reaktiivi* | söötmed
lv: laboratorijas reaģenti | reaģent* | reaktīvi | diagnostikum* | barotnes
lt: laboratoriniai reagentai | reagent* | diagnostin* reagent* | mitybin* terp*
pl: odczynniki laboratoryjne | odczynnik* | test* diagnostyczn* | podłoż* mikrobiologiczn*
de: Laborreagenzien | Reagenzien | Labordiagnostika | Nährmedien
da: laboratoriereagenser | reagenser | analysekits | vækstmedier
sv: laboratoriereagens | reagenser | reagens | analysreagenser | odlingsmedier
no: laboratoriereagenser | reagenser | reagens | dyrkningsmedier
fr: réactifs de laboratoire | réactifs et consommables | milieux de culture
more: reactivos de laboratorio | reactivos | reagenti | diagnostici in vitro | reagentia | reagentiahuur | reactivi de laborator | reactivi | reagensek | reagencia* | reagentes | reagenci* | diagnostik* reagenc* | reagensi | реактиви | αντιδραστήρια

# rapid-test < laboratory-reagent
any: antigen* test* | PCR
en: rapid tests | diagnostic test kits | antigen tests | self-tests | point-of-care tests
fi: pikatestit | pikatest* | antigeenitest* | kotitest* | vieritest*
et: kiirtestid | kiirtest* | antigeeni* test* | koduteste*
lv: eksprestesti | ekspres test* | ātrie testi | eksprestest* | antigēn* test*
lt: greitieji testai | greitieji test* | greit* test* | antigen* test*
pl: szybkie testy diagnostyczne | szybki* test* | test* antygenow* | testy paskow*
de: Schnelltests | Antigentests | Selbsttests | Testkits
da: hurtigtest | kviktest | antigentest | selvtest | testkits
sv: snabbtester | antigentester | självtester | testkit
no: hurtigtester | antigentester | selvtester | testkit
fr: tests rapides | tests antigéniques | autotests | tests de diagnostic rapide
more: test rápidos | pruebas de antígenos | test rapidi | tamponi antigenici | sneltesten | zelftesten | teste rapide | teste antigen | gyorsteszt* | antigén teszt* | testes rápidos | rychlotest* | antigenní test* | hitri testi | brzi testi | бързи тестове | rapid test αντιγόν*

# laboratory-equipment ~ laboratory, microscopy
any: centrifug* | inkubator* labor* | autoklav* labor*
en: laboratory equipment | laboratory instruments | laboratory apparatus | microscopes | centrifuges | incubators
fi: laboratoriolaitteet | laboratoriolait* | laboratoriovälin* | mikroskoop* | sentrifug* | sekvensoint*
et: laboriseadmed | laboriseadme* | laborivarustus* | laboriaparaat* | mikroskoop* | tsentrifuug*
lv: laboratorijas iekārtas | laboratorij* iekārt* | laboratorij* aprīkojum* | mikroskop* | centrifūg*
lt: laboratorinė įranga | laboratorin* įrang* | mikroskop* | centrifug*
pl: sprzęt laboratoryjny | sprzęt* laboratoryjn* | wyposażeni* laborator* | mikroskop* | wirówk*
de: Laborgeräte | Laborausstattung | Mikroskope | Mikroskop | Zentrifugen
da: laboratorieudstyr | laboratorieapparatur | mikroskoper | centrifuger
sv: laboratorieutrustning | laboratorieapparatur | mikroskop | centrifuger
no: laboratorieutstyr | labutstyr | mikroskop | sentrifuger
fr: équipements de laboratoire | matériel de laboratoire | appareils de laboratoire | microscope | centrifugeuses
more: equipamiento de laboratorio | material de laboratorio | microscopio | centrífuga | attrezzature da laboratorio | strumentazione da laboratorio | laboratoriumapparatuur | laboratoriumuitrusting | microscoop | echipamente de laborator | aparatură de laborator | laboratóriumi eszköz* | laborműszer* | equipamento de laboratório | laboratorn* přístroj* | laboratorijska oprema | лабораторно оборудване | лабораторна апаратура | εργαστηριακός εξοπλισμός

# laboratory-consumable ~ laboratory-equipment
en: laboratory consumables | laboratory plastics | labware | pipette tips | test tubes
fi: laboratoriotarvikkeet | laboratoriotarvik* | pipetinkär* | laboratoriomuov*
et: labori kulumaterjalid | laboritarvik* | laboriplast* | pipetiotsik*
lv: laboratorijas piederumi | laboratorij* piederum* | laboratorij* trauk* | pipeš* uzgaļ*
lt: laboratorinės priemonės | laboratorin* priemon* | laboratorin* plastik* | laboratorin* ind*
pl: materiały zużywalne laboratoryjne | drobny sprzęt laboratoryjny | materiał* zużywaln* | końcówk* do pipet | szkł* laboratoryjn*
de: Laborverbrauchsmaterial | Laborbedarf | Laborkunststoff | Pipettenspitzen
da: laboratorieartikler | laboratorieplast | laboratorieforbrugsvarer | pipettespidser
sv: laboratorieförbrukningsmaterial | laboratorieplast | laboratorieartiklar | pipettspetsar
no: laboratorieforbruksvarer | laboratorieplast | labforbruk | pipettespisser
fr: consommables de laboratoire | petit matériel de laboratoire | verrerie de laboratoire | plastiques de laboratoire
more: fungible de laboratorio | material fungible de laboratorio | consumabili di laboratorio | materiale da laboratorio | laboratoriumbenodigdheden | laboratoriumverbruiksgoederen | consumabile de laborator | laboratóriumi fogyóanyag* | consumíveis de laboratório | laboratorní spotřební | laboratórny spotrebný | laboratorijski potrošni | лабораторни консумативи | αναλώσιμα εργαστηρίου

# hospital-bed < hospital-furniture
en: hospital beds | nursing beds | care beds | hospital bed
fi: sairaalasängyt | sairaalasän* | hoitosän* | potilassän* | sairaalasänky*
et: haiglavoodid | funktsionaalvood* | haiglavood* | hooldusvood*
lv: slimnīcas gultas | funkcionāl* gult* | medicīnisk* gult* | slimnīc* gult*
lt: ligoninės lovos | funkcin* lov* | medicinin* lov* | slaugos lov*
pl: łóżka szpitalne | łóżk* szpitaln* | łóżk* rehabilitacyjn* | łóżk* medyczn*
de: Krankenhausbetten | Pflegebetten | Klinikbetten | =Patientenbetten
da: hospitalssenge | plejesenge | sygehussenge
sv: sjukhussängar | vårdsängar | sjukhussäng
no: sykehussenger | pleiesenger | sykesenger
fr: lits médicalisés | lits d'hôpital | lits médicaux | lits hospitaliers
more: camas hospitalarias | camas de hospital | letti ospedalieri | letti degenza | ziekenhuisbedden | zorgbedden | paturi de spital | paturi spital | paturi medicale | kórházi ágy* | camas articuladas | nemocniční lůžk* | nemocničn* lôžk* | polohovac* lůž* | bolniške postelje | bolnički kreveti | болнични легла | νοσοκομειακές κλίνες

# wheelchair < assistive-device
en: wheelchairs | wheelchair | power wheelchairs
fi: pyörätuolit | pyörätuol*
et: ratastoolid | ratastool*
lv: ratiņkrēsli | ratiņkrēsl* | riteņkrēsl*
lt: neįgaliojo vežimėliai | neįgaliųj* vežimėli* | neįgalioj* vežimėli*
pl: wózki inwalidzkie | wózk* inwalidzk* | wózek inwalidzki
de: Rollstühle | Rollstuhl | Elektrorollstühle
da: kørestole | kørestol | el-kørestole
sv: rullstolar | rullstol | elrullstolar
no: rullestoler | rullestol | elektriske rullestoler
fr: fauteuils roulants | fauteuil roulant
more: sillas de ruedas | carrozzine disabili | sedie a rotelle | carrozzine | rolstoelen | scaune rulante | fotolii rulante | kerekesszék* | cadeiras de rodas | invalidní vozík* | invalidn* vozík* | invalidski voziček | invalidska kolica | инвалидни колички | αναπηρικά αμαξίδια

# assistive-device ~ rehabilitation, medical-device
en: assistive devices | mobility aids | assistive products | walking aids | patient lifts | assistive technology
fi: apuvälineet | apuvälin* | liikkumisen apuvälin* | potilasnostur* | nostolait*
et: abivahendid | abivahend* | liikumisabivahen* | patsienditõstuk*
lv: tehniskie palīglīdzekļi | tehnisk* palīglīdzek* | pacientu pacēlāj*
lt: techninės pagalbos priemonės | technin* pagalb* priemon* | judėjimo pagalbos priemon* | pacientų keltuv*
pl: sprzęt rehabilitacyjny i pomocniczy | sprzęt* rehabilitacyjn* | podnośnik* pacjent* | sprzęt* pomocnicz* dla | technologi* wspomagając*
de: Hilfsmittel | Rehabilitationshilfen | Patientenlifter | Gehhilfen | Mobilitätshilfen
da: hjælpemidler | hjælpemiddel | personløftere | ganghjælpemidler
sv: hjälpmedel | tekniska hjälpmedel | personlyftar | patientlyftar | gånghjälpmedel
no: hjelpemidler | hjelpemiddel | personløftere | ganghjelpemidler
fr: aides techniques | lève-personnes | lève-malades | aides à la mobilité | matériel médical à domicile
more: ayudas técnicas | productos de apoyo | grúas de pacientes | ausili per disabili | sollevatori | hulpmiddelen | tilliften | dispozitive asistive | dispozitive medicale asistive | gyógyászati segédeszköz* | segédeszköz* | ajudas técnicas | kompenzační pomůck* | kompenzačn* pomôck* | medicinski pripomočki | ortopedska pomagala | помощни средства | τεχνικά βοηθήματα

# hearing-aid < assistive-device
any: cochlear*
en: hearing aids | cochlear implants | hearing devices
fi: kuulokojeet | kuulokoj* | sisäkorvaistut*
et: kuulmisaparaadid | kuuldeaparaa* | kuulmisaparaa* | kuuldeabi*
lv: dzirdes aparāti | dzirdes aparāt* | kohleār* implant*
lt: klausos aparatai | klausos aparat* | kochlear* implant*
pl: aparaty słuchowe | aparat* słuchow* | implant* ślimakow*
de: Hörgeräte | Hörgerät | Cochlea-Implantate
da: høreapparater | høreapparat | cochlear implantater
sv: hörapparater | hörhjälpmedel | cochleaimplantat
no: høreapparater | høreapparat | cochleaimplantat
fr: appareils auditifs | prothèses auditives | audioprothèses | implants cochléaires
more: audífonos | implantes cocleares | apparecchi acustici | impianti cocleari | hoortoestellen | proteze auditive | aparate auditive | implanturi cohleare | hallókészülék* | aparelhos auditivos | sluchadl* | slušni aparati | slušna pomagala | слухови апарати | ακουστικά βαρηκοΐας

# orthosis-and-prosthesis < assistive-device
any: ortop* wkład* | orthot* | ortez*
en: orthoses and prostheses | orthopaedic aids | orthopaedic footwear | prostheses | orthotics
fi: ortoosit ja proteesit | ortoos* | proteesit | tukisidok* | yksilölli* jalki*
et: ortoosid ja proteesid | ortoos* | proteesid | proteesimi*
lv: ortozes un protēzes | ortoz* | protēzes | ortopēdisk* apav*
lt: įtvarai ir protezai | ortopedijos technin* | ortopedin* įtvar* | protezai | ortopedin* avalyn*
pl: ortezy i protezy | ortez* | protez* kończyn | obuwi* ortopedyczn* | zaopatrzeni* ortopedyczn*
de: Orthesen und Prothesen | Orthesen | Prothesen | Bandagen und Orthesen | Orthopädietechnik
da: ortoser og proteser | ortoser | benproteser | ortopædisk fodtøj | bandagist
sv: ortoser och proteser | ortoser | ortopedtekniska hjälpmedel | ortopedteknik | ortopediska skor
no: ortoser og proteser | ortoser | ortopediske hjelpemidler | ortopedisk fottøy
fr: orthèses et prothèses | orthèses | appareillage orthopédique | chaussures orthopédiques
more: ortesis | material ortoprotésico | ortesi | protesi esterne | orthesen | orthopedische hulpmiddelen | orteze | proteze ortopedice | ortézis* | ortóteses | ortéz* | ortoze | ортези | ορθωτικά

# dental-equipment < medical-device ~ dentistry
en: dental equipment | dental supplies | dental chair | dental unit | dental materials | orthodontic appliances
fi: hammashoitolaitteet | hammashoi* laitteet | hammashoitokone* | hammashoitotarvik* | hammashoi* tarvik*
et: hambaraviseadmed | hambaraviseadme* | hambaravimaterjal* | hambaravitool*
lv: zobārstniecības iekārtas | zobārstniecīb* iekārt* | zobārstniecīb* materiāl* | stomatoloģ* iekārt*
lt: odontologinė įranga | odontolog* įrang* | odontolog* priemon* | odontolog* medžiag*
pl: sprzęt stomatologiczny | sprzęt* stomatologiczn* | unit* stomatologiczn* | materiał* stomatologiczn*
de: Dentalgeräte | Dentalbedarf | zahnärztliche Behandlungseinheiten | Dentaleinheiten | Zahnarztstuhl
da: tandlægeudstyr | dentaludstyr | tandlægeunits | dentalartikler | dentale forbrugsvarer
sv: dentalutrustning | tandvårdsutrustning | dentalmaterial | dentala förbrukningsvaror | behandlingsstol tandvård
no: dentalutstyr | tannlegeutstyr | tannhelseutstyr | dentale forbruksvarer | tannlegestol
fr: équipements dentaires | matériel dentaire | fauteuils dentaires | consommables dentaires
more: equipamiento odontológico | material odontológico | sillón dental | riuniti odontoiatrici | materiale odontoiatrico | tandheelkundige apparatuur | tandartsstoelen | echipamente stomatologice | materiale stomatologice | unit dentar | fogászati | fogászati kezelőegység | equipamento dentário | stomatologick* souprav* | dentální | zobozdravstvena oprema | stomatološka oprema | дентално оборудване | стоматологично оборудване | οδοντιατρικός εξοπλισμός

# steriliser < medical-device ~ infection-control
any: autoklav* | autoclav* | steriliz* | sterilis* | sterylizator*
en: sterilisation equipment | autoclaves | sterilizers | washer disinfectors | bedpan washers
fi: sterilointilaitteet | sterilointi* | välinehuolto* | desinfiointikone* | pesu- ja desinfiointikone* | huuhteludeko*
et: steriliseerimisseadmed | steriliseeri* | sterilisaator* | pesu- ja desinfitseerimismasin*
lv: sterilizācijas iekārtas | sterilizator* | sterilizācij* | mazgāšanas un dezinfekcijas iekārt*
lt: sterilizavimo įranga | sterilizator* | sterilizav* | plovimo dezinfekavimo mašin*
pl: sprzęt do sterylizacji | sterylizac* | sterylizator* | myjni* dezynfektor* | myjnia-dezynfektor*
de: Sterilisatoren | Sterilisationsgeräte | Reinigungs- und Desinfektionsgeräte | Steckbeckenspüler | Sterilgutaufbereitung | AEMP
da: sterilisationsudstyr | autoklaver | sterilcentral | vaskedekontaminatorer | bækkenkogere
sv: steriliseringsutrustning | autoklaver | diskdesinfektorer | spoldesinfektorer | sterilcentral
no: steriliseringsutstyr | autoklaver | dekontaminatorer | vaskedekontaminatorer | sterilsentral
fr: équipements de stérilisation | stérilisateurs | laveurs désinfecteurs | autoclaves | lave-bassins
more: esterilización | esterilizador | autoclaves | sterilizzatrici | lavaferri | lavapadelle | sterilisatieapparatuur | sterilisatoren | sterilizatoare | stație de sterilizare | autoclav | sterilizáló* | sterilizátor* | umývací dezinfekční | sterilizator | стерилизатор* | κλίβανοι | αποστειρωτ*

# surgical-instrument < medical-device ~ surgery
en: surgical instruments | surgical instrument sets | operating instruments | electrosurgical units | scalpels
fi: kirurgiset instrumentit | kirurgi* instrumen* | leikkausinstrument* | diatermialait*
et: kirurgilised instrumendid | kirurgili* instrumen*
lv: ķirurģiskie instrumenti | ķirurģisk* instrument* | elektroķirurģij*
lt: chirurginiai instrumentai | chirurgin* instrument* | elektrochirurgin*
pl: narzędzia chirurgiczne | narzędzi* chirurgiczn* | instrument* chirurgiczn* | elektrochirurg*
de: chirurgische Instrumente | OP-Instrumente | Operationsinstrumente | HF-Chirurgie
da: kirurgiske instrumenter | operationsinstrumenter | diatermi
sv: kirurgiska instrument | operationsinstrument | diatermi
no: kirurgiske instrumenter | operasjonsinstrumenter | diatermi
fr: instruments chirurgicaux | instrumentation chirurgicale | bistouris | petite instrumentation
more: instrumental quirúrgico | strumentario chirurgico | ferri chirurgici | elettrobisturi | chirurgische instrumenten | chirurgisch instrumentarium | instrumentar chirurgical | instrumente chirurgicale | electrocauter | sebészeti kéziműszer* | sebészeti eszköz* | instrumentos cirúrgicos | chirurgick* nástroj* | chirurgick* inštrument* | kirurški instrument* | хирургически инструменти | χειρουργικά εργαλεία

# operating-theatre-equipment < medical-device ~ surgery
en: operating theatre equipment | operating tables | operating lights | surgical lights | ceiling pendants | surgical robot
fi: leikkaussalilaitteet | leikkauspöyd* | leikkausvalais* | leikkausrobot* | kattokesku*
et: operatsioonisaali seadmed | operatsioonilau* | operatsioonivalgusti* | operatsioonirobot*
lv: operāciju zāles iekārtas | operācij* gald* | operācij* lamp* | ķirurģisk* robot*
lt: operacinės įranga | operacin* stal* | operacin* šviestuv* | chirurgin* robot*
pl: wyposażenie bloku operacyjnego | stoł* operacyjn* | stół operacyjny | lamp* operacyjn* | robot* chirurgiczn* | kolumn* anestezjologiczn*
de: OP-Ausstattung | OP-Tische | OP-Leuchten | Operationstische | Operationsroboter | Deckenversorgungseinheiten
da: operationsudstyr | operationslejer | operationslamper | operationsrobot
sv: operationsutrustning | operationsbord | operationslampor | operationsrobot | takpendlar
no: operasjonsutstyr | operasjonsbord | operasjonslamper | operasjonsrobot | takpendler
fr: équipements de bloc opératoire | tables d'opération | éclairages opératoires | robot chirurgical | bras plafonniers
more: mesas quirúrgicas | lámparas quirúrgicas | robot quirúrgico | tavoli operatori | lampade scialitiche | robot chirurgico | operatietafels | operatielampen | operatierobot | mese de operație | masă de operație | lampă scialitică | lămpi scialitice | műtőasztal* | műtőlámpa* | mesas operatórias | operační stol* | operačn* stol* | operační světl* | operacijska miza | operacijski stol | операционна маса | операционни лампи | χειρουργικές τράπεζες

# ventilator < medical-device ~ intensive-care, anaesthesia
any: respirator* medycz* | CPAP
en: ventilators | anaesthesia machines | medical ventilator | anaesthesia workstation | respiratory therapy equipment
fi: hengityslaitteet | hengityslait* | hengityskone* | ventilaattor* | anestesiakone* | anestesialait*
et: ventilaatorid meditsiinis | hingamisaparaa* | kunstliku ventilatsiooni | anesteesiaaparaa*
lv: mākslīgās plaušu ventilācijas iekārtas | plaušu ventil* | anestēzijas iekārt* | anestēzijas aparāt*
lt: dirbtinės plaučių ventiliacijos aparatai | plaučių ventiliacij* | anestezijos aparat*
pl: respiratory i aparaty do znieczulania | respirator* | aparat* do znieczulani* | terapi* oddechow*
de: Beatmungsgeräte | Beatmungsgerät | Narkosegeräte | Anästhesiegeräte
da: respiratorer | respirator | anæstesiapparater | CPAP-apparater
sv: ventilatorer och anestesiapparater | respiratorer | anestesiapparater | anestesiutrustning
no: respiratorer | respirator | anestesiapparater | pusteutstyr
fr: ventilateurs respirateurs | respirateurs | appareils d'anesthésie | assistance respiratoire
more: respiradores | ventiladores pulmonares | ventilatori polmonari | apparecchi per anestesia | beademingstoestellen | beademingsapparatuur | anesthesietoestellen | ventilatoare medicale | aparat de anestezie | ventilatoare pulmonare | lélegeztetőgép* | altatógép* | ventiladores médicos | plicní ventilátor* | pľúcn* ventilátor* | anesteziologick* přístroj* | medicinski ventilator | апарати за обдишване | αναπνευστήρες

# patient-monitor < medical-device ~ intensive-care
any: kardiotokogr*
en: patient monitors | patient monitoring equipment | vital signs monitors | ECG machines
fi: potilasvalvontamonitorit | potilasmonitor* | potilasvalvontamonitor* | potilasvalvontalait* | EKG-lait*
et: patsiendimonitorid | patsiendimonitor* | EKG-aparaat*
lv: pacientu monitori | pacientu monitor* | elektrokardiogrāf* | pacienta monitor*
lt: pacientų monitoriai | pacient* monitori* | paciento stebėjimo | elektrokardiograf*
pl: kardiomonitory | kardiomonitor* | monitor* pacjent* | aparat* EKG | elektrokardiograf*
de: Patientenmonitore | Patientenmonitoring | Überwachungsmonitore | EKG-Geräte
da: patientmonitorer | patientovervågningsudstyr | overvågningsudstyr patient | EKG-apparater
sv: patientövervakningssystem | patientmonitorer | patientövervakning | EKG-apparater
no: pasientmonitorer | pasientovervåkingsutstyr | pasientovervåkning | EKG-apparater
fr: moniteurs multiparamétriques | moniteurs de surveillance | monitorage | électrocardiographes | scope de surveillance
more: monitores de constantes | monitores multiparamétricos | electrocardiógrafos | monitor multiparametrici | elettrocardiografi | patiëntmonitoren | patiëntbewaking | monitoare funcții vitale | monitor funcții vitale | electrocardiograf | betegőrző* | betegmegfigyelő* | monitores de sinais vitais | pacientsk* monitor* | monitory vitálních | pacijent monitor* | пациентни монитори | μόνιτορ παρακολούθησης

# infusion-pump < medical-device
en: infusion pumps | syringe pumps | insulin pumps | infusion sets
fi: infuusiopumput | infuusiopumppu* | infuusiolaitte* | insuliinipump* | lääkeannosteli*
et: infusioonipumbad | infusioonipump* | süstlapump* | insuliinipump*
lv: infūzijas sūkņi | infūzij* sūkņ* | perfuzor* | insulīna sūkņ*
lt: infuzinės pompos | infuzin* pomp* | švirkštin* pomp* | insulino pomp* | infuzin* sistem*
pl: pompy infuzyjne | pomp* infuzyjn* | pomp* strzykawkow* | pomp* insulinow*
de: Infusionspumpen | Spritzenpumpen | Perfusoren | Infusionstechnik | Insulinpumpen
da: infusionspumper | sprøjtepumper | insulinpumper | infusionssæt
sv: infusionspumpar | sprutpumpar | insulinpumpar | infusionsaggregat
no: infusjonspumper | sprøytepumper | insulinpumper | infusjonssett
fr: pompes à perfusion | pousse-seringues | perfuseurs | pompes à insuline | dispositifs de perfusion
more: bombas de infusión | bombas de insulina | equipos de infusión | pompe infusionali | pompe a siringa | microinfusori | infuuspompen | spuitpompen | pompe de perfuzie | perfuzoare | truse de perfuzie | seringi automate | infúziós pumpa | infúziós szerelék | bombas infusoras | infuzní pump* | infúzn* pump* | infuzijske črpalke | infuzijske pumpe | инфузионни помпи | αντλίες έγχυσης

# defibrillator < medical-device ~ emergency-care
any: defibril* | AED
en: defibrillators | automated external defibrillator
fi: defibrillaattorit | defibrillaattor* | sydäniskur*
et: defibrillaatorid | defibrillaator*
lv: defibrilatori | defibrilator*
lt: defibriliatoriai | defibriliatori*
pl: defibrylatory | defibrylator*
de: Defibrillatoren | Defibrillator
da: defibrillatorer | hjertestartere | hjertestarter
sv: defibrillatorer | hjärtstartare
no: defibrillatorer | hjertestartere | hjertestarter
fr: défibrillateurs | défibrillateur
more: desfibriladores | DEA | defibrillatori | DAE | defibrillatoren | defibrilatoare | defibrillátor* | desfibrilhadores | defibrilátor* | дефибрилатор* | απινιδωτ*

# ophthalmic-equipment < medical-device ~ ophthalmology
en: ophthalmic equipment | spectacles | eyeglasses | contact lenses | intraocular lenses
fi: silmälääkinnän laitteet | silmälasit | silmälasej* | piilolin* | silmätautien lait* | tekomykiö*
et: oftalmoloogiaseadmed | prillid | kontaktlääts* | silmaläätse*
lv: oftalmoloģijas iekārtas | brilles | kontaktlēc* | intraokulār* lēc*
lt: oftalmologinė įranga | akiniai | kontaktin* lęši* | intraokulin* lęši*
pl: sprzęt okulistyczny | sprzęt* okulistyczn* | okular* korekcyjn* | soczew* wewnątrzgałkow*
de: ophthalmologische Geräte | Brillen | Kontaktlinsen | Intraokularlinsen
da: øjenudstyr | briller | kontaktlinser | intraokulære linser | oftalmologisk udstyr
sv: ögonutrustning | glasögon | kontaktlinser | intraokulära linser
no: øyeutstyr | briller | kontaktlinser | intraokulære linser
fr: équipements d'ophtalmologie | lunettes | lentilles | implants intraoculaires
more: lentes intraoculares | gafas graduadas | lenti intraoculari | occhiali | oogheelkundige apparatuur | brillen | intraoculaire lenzen | lentile intraoculare | ochelari | műlencse* | szemészeti | szemüveg* | óculos | nitrooční čočk* | vnútroočn* šošov* | intraokularne leće | očala | вътреочни лещи | ενδοφακοί

# diabetes-supply < medical-consumable ~ diabetes
any: glukomet* | glucomet*
en: diabetes supplies | blood glucose meters | glucose test strips | continuous glucose monitors | glucose sensors
fi: diabetestarvikkeet | verensokerimittar* | glukoosiliusk* | glukoosisensor* | diabeteshoitotarvik*
et: diabeeditarvikud | glükomeet* | vere glükoosi | glükoosisensor* | testribad
lv: diabēta preces | glikometr* | glikozes teststrēm* | glikozes sensor* | glikozes līmeņa
lt: diabeto priemonės | gliukomatuokl* | gliukometr* | gliukozės jutikl* | diagnostin* juostel*
pl: artykuły dla diabetyków | glukometr* | paski do glukometr* | sensor* glikemii | monitorowani* glikemii
de: Diabetesbedarf | Blutzuckermessgeräte | Blutzuckerteststreifen | Glukosesensoren | CGM-System | CGM-Sensoren
da: diabeteshjælpemidler | blodsukkerapparater | blodsukkermåling | teststrimler | glukosesensorer
sv: diabeteshjälpmedel | blodsockermätare | teststickor | glukosmätare | diabetestekniska hjälpmedel
no: diabetesutstyr | blodsukkerapparat | blodsukkermåling | teststrimler | glukosemåler
fr: fournitures pour diabétiques | lecteurs de glycémie | bandelettes de glycémie | capteurs de glucose
more: tiras reactivas glucemia | glucómetros | strisce reattive glicemia | glucometri | diabetesmateriaal | glucosesensoren | teste glicemie | glucometre | vércukormérő* | tesztcsík* | tiras de glicemia | glukomet* | testovací proužk* | trakice za merjenje | glukometri | тест ленти | ταινίες σακχάρου

# incontinence-product < medical-consumable ~ elderly-care
any: inkontin* | incontin*
en: incontinence products | incontinence pads | adult diapers | nappies | diapers
fi: inkontinenssituotteet | inkontinenssisuoj* | vaipat | vaippoj* | imukykyis* inkontinens*
et: uriinipidamatustooted | inkontinentsi* | mähkmed | mähkm*
lv: inkontinences līdzekļi | pamper* | autiņbiksīt* | urīna nesatur*
lt: šlapimo nelaikymo priemonės | šlapimo nelaikymo | sauskeln* | šlapimą sugerian*
pl: wyroby chłonne i pieluchy | pieluch* | pieluchomajt* | wyrob* chłonn* | podkład* higieniczn*
de: Inkontinenzprodukte | Inkontinenzmaterial | Inkontinenzversorgung | Windeln
da: inkontinensprodukter | bleer | inkontinensbleer | bleprodukter
sv: inkontinenshjälpmedel | inkontinensprodukter | blöjor | absorberande inkontinens*
no: inkontinensprodukter | inkontinensutstyr | bleier | inkontinensbleier
fr: protections pour incontinence | produits d'incontinence | changes complets | couches | protections anatomiques
more: absorbentes de incontinencia | pañales | ausili per incontinenza | pannoloni | incontinentiemateriaal | luiers | scutece | scutece adulți | pelenk* | inkontinencia | fraldas | plienk* | plen* inkontin* | inkontinenčn* | pelene | plenice | памперси | πάνες ακράτειας

# personal-hygiene-product
any: kosmeti* | kosmety* | cosmet*
en: personal hygiene products | toiletries | soap | skin care products | cosmetics | sanitary towels
fi: henkilökohtaisen hygienian tuotteet | hygieniatuot* | saippua* | ihonhoi* | terveysside* | kosmetiikk*
et: hügieenitarbed | hügieenitoo* | hügieenitarb* | seep | nahahooldus*
lv: higiēnas preces | higiēnas prec* | ziepes | ķermeņa kopšan* | higiēnas līdzek*
lt: asmens higienos priemonės | asmens higien* priemon* | higienos priemon* | muilas | odos priežiūr*
pl: środki higieny osobistej | środk* higieny | artykuł* higieniczn* | mydł* | kosmetyk* | preparat* do pielęgnacji
de: Körperpflegeprodukte | Hygieneartikel | Hautpflege | Seife | Hautschutz | Monatshygiene
da: produkter til personlig pleje | hygiejneartikler | hudpleje | sæbe | toiletartikler
sv: hygienprodukter | hygienartiklar | hudvård | tvål | mensskydd
no: hygieneprodukter | hygieneartikler | hudpleie | såpe | toalettsaker
fr: produits d'hygiène corporelle | produits d'hygiène | savon | soins corporels | protections périodiques
more: productos de higiene | productos de aseo personal | jabón | prodotti per l'igiene | sapone | hygiëneproducten | toiletartikelen | produse de igienă | săpun | igienă personală | higiéniai termék* | tisztálkodás* | tisztálkodószer* | produtos de higiene | hygienické potřeb* | hygienick* potrieb* | higienski izdelki | higijenske potrepštine | хигиенни материали | είδη ατομικής υγιεινής

# hygiene-paper ~ cleaning-product
en: hygiene paper | toilet paper | paper towels | tissue products | kitchen rolls
fi: pehmopaperit | pehmopaper* | wc-paper* | käsipyyhepaper* | talouspaper*
et: pehmepaber | pehmepaber* | tualettpaber* | paberrätik* | kätekuivatuspaber*
lv: tualetes papīrs un dvieļi | tualetes papīr* | papīra dvieļ* | papīra salvet*
lt: higieninis popierius | higienin* popieri* | tualetin* popieri* | popierin* rankšluosč*
pl: papier higieniczny | papier* toaletow* | ręcznik* papierow* | papier* higieniczn*
de: Hygienepapier | Toilettenpapier | Papierhandtücher | Falthandtücher
da: aftørringspapir | toiletpapir | papirhåndklæder | papirprodukter til hygiejne
sv: mjukpapper | toalettpapper | torkpapper | pappershanddukar
no: tørkepapir | toalettpapir | papirhåndklær
fr: papier hygiénique | essuie-mains | ouate de cellulose | papier toilette | essuie-tout
more: papel higiénico | toallas de papel | celulosa | carta igienica | asciugamani di carta | toiletpapier | hygiënisch papier | handdoekpapier | hârtie igienică | prosoape de hârtie | toalettpapír | papírtörlő* | kéztörlő* | toaletn* papír* | toaletn* papier* | papierov* utier* | toaletni papir | тоалетна хартия | χαρτί υγείας

# cleaning-product ~ cleaning-service
en: cleaning products | cleaning materials | detergents | washing powder | janitorial supplies | cleaning supplies
fi: puhdistusaineet ja -välineet | puhdistusain* | siivousvälin* | siivoustarvik* | pesuaine*
et: puhastusvahendid | puhastusvahen* | koristusvahen* | pesuvahen* | puhastusain*
lv: tīrīšanas līdzekļi | tīrīšanas līdzek* | mazgāšanas līdzek* | uzkopšanas līdzek* | saimniecīb* prec*
lt: valymo priemonės | valymo priemon* | skalbimo priemon* | plovikl* | ūkin* prek*
pl: środki czystości | środk* czystości | środk* czyszcząc* | chemi* gospodarcz* | artykuł* gospodarstwa | detergent*
de: Reinigungsmittel | Reinigungsbedarf | Waschmittel | Putzmittel | Reinigungsprodukte
da: rengøringsmidler | rengøringsartikler | vaskemidler | rengøringsprodukter
sv: rengöringsmedel | städmaterial | städkemikalier | tvättmedel | rengöringsprodukter
no: rengjøringsmidler | renholdsartikler | renholdsprodukter | vaskemidler | renholdsmidler
fr: produits d'entretien | produits de nettoyage | produits lessiviels | articles de ménage | détergents
more: productos de limpieza | detergentes | útiles de limpieza | prodotti per la pulizia | detersivi | schoonmaakmiddelen | onderhoudsproducten | schoonmaakartikelen | produse de curățenie | materiale de curățenie | detergenți | tisztítószer* | takarítószer* | mosószer* | produtos de limpeza | čisticí prostřed* | čistiac* prostried* | čistila | sredstva za čišćenje | почистващи препарати | είδη καθαριότητας

# office-supply ~ paper
en: office supplies | stationery | ring binders
fi: toimistotarvikkeet | toimistotarvik* | paperitarvik*
et: kontoritarbed | kontoritarve* | bürootarve* | kontoritarb*
lv: biroja preces | biroja prec* | kancelejas prec* | kancelejas piederum*
lt: kanceliarinės prekės | kanceliarin* prek* | biuro reikmen* | biuro prek*
pl: artykuły biurowe | artykuł* biurow* | materiał* biurow* | materiał* piśmienn*
de: Büromaterial | Bürobedarf | Schreibwaren
da: kontorartikler | kontorforsyning | kontormaterialer
sv: kontorsmaterial | kontorsvaror | pappers- och skrivmaterial
no: kontorrekvisita | kontormateriell | skrivesaker
fr: fournitures de bureau | papeterie | articles de bureau
more: material de oficina | papelería | cancelleria | materiale di cancelleria | kantoorbenodigdheden | kantoormateriaal | papetărie | rechizite | furnituri de birou | articole de birotică | irodaszer* | írószer* | material de escritório | kancelářsk* potřeb* | kancelársk* potrieb* | pisarniški material | uredski materijal | канцеларски материали | γραφική ύλη

# printer-and-copier ~ toner
any: multifunk* | multifunc*
en: printers and copiers | printers | photocopiers | multifunction devices | scanners | managed print services
fi: tulostimet ja kopiokoneet | tulostim* | monitoimilait* | kopiokone* | tulostuspalvelu*
et: printerid ja koopiamasinad | printer* | koopiamasin* | multifunktsionaal* | printimisteenus*
lv: printeri un kopētāji | printer* | kopēt* | daudzfunkcij* iekārt* | kopēšanas iekārt*
lt: spausdintuvai ir kopijavimo aparatai | spausdintuv* | kopijavimo aparat* | daugiafunkc* | skaitytuv* dokument*
pl: drukarki i kserokopiarki | drukark* | urządze* wielofunkcyjn* | kserokopiark* | kopiark* | skaner* dokument*
de: Drucker und Kopierer | Drucker | Multifunktionsgeräte | Kopiergeräte | Kopierer
da: printere og kopimaskiner | printere | multifunktionsmaskiner | kopimaskiner
sv: skrivare och kopiatorer | skrivare | multifunktionsskrivare | kopieringsmaskiner | utskriftstjänst
no: skrivere og kopimaskiner | multifunksjonsmaskiner | kopimaskiner | utskriftsløsning
fr: imprimantes et photocopieurs | photocopieurs | imprimantes | copieurs | multifonctions | copieurs multifonctions
more: fotocopiadoras | impresoras | stampanti | fotocopiatrici | fotocopiatori | printers | kopieerapparaten | imprimante | copiatoare | nyomtató* | fénymásoló* | impressoras | tiskárn* | kopírk* | tlačiarn* | tiskalnik* | pisači | принтери | копирни машини | εκτυπωτές

# toner ~ office-supply
any: toner* | kartridz*
en: toner cartridges | ink cartridges | printer consumables | toner
fi: väriaineet tulostimiin | väriainekaset* | mustekaset* | tulostintarvik*
et: toonerid | tooner* | tindikassett* | tahmakasset*
lv: toneri un tintes kasetnes | toner* | tintes kasetn* | kārtridž*
lt: kasetės spausdintuvams | spausdintuvų kaset* | toner* | eksploatacin* medžiag* spausdintuv*
pl: tonery i tusze | toner* | tusze | tuszy | materiał* eksploatacyjn* do drukar*
de: Toner | Tonerkartuschen | Druckerpatronen | Tinte und Toner
da: toner | tonerpatroner | blækpatroner | printerforbrugsstoffer
sv: toner | tonerkassetter | bläckpatroner | skrivartillbehör
no: toner | tonerkassetter | blekkpatroner
fr: cartouches d'encre | cartouches de toner | toners | consommables d'impression | consommables informatiques
more: tóner | cartuchos de tinta | cartucce toner | tonercartridges | inktpatronen | cartușe | tonere | cartușe toner | tonerkazett* | festékkazett* | nyomtató kellékanyag* | tinteiros | tonery | tonerji | toneri | тонер касети | тонери | μελάνια εκτυπωτών

# office-machine ~ printer-and-copier
en: office machines | shredders | franking machines | mail processing machines | pocket calculators | desktop calculators | desk calculators
fi: toimistokoneet | toimistokone* | asiakirjatuhooja* | frankeerauskone* | postinkäsittelykone*
et: kontorimasinad | kontoritehnika* | paberipurusta* | frankeerimismasin*
lv: biroja tehnika | biroja tehnik* | papīra smalcinātāj* | frankēšanas
lt: biuro technika | biuro technik* | organizacin* technik* | popieriaus naikikli*
pl: maszyny biurowe | sprzęt* biurow* | niszczark* | maszyn* biurow* | frankownic*
de: Büromaschinen | Bürotechnik | Aktenvernichter | Frankiermaschinen
da: kontormaskiner | makulatorer | frankeringsmaskiner
sv: kontorsmaskiner | dokumentförstörare | frankeringsmaskiner
no: kontormaskiner | makuleringsmaskiner | frankeringsmaskiner
fr: machines de bureau | matériel de bureau | bureautique | destructeurs de documents | machines à affranchir
more: máquinas de oficina | destructoras de papel | macchine per ufficio | distruggidocumenti | kantoormachines | frankeermachines | aparatură de birou | echipamente birotice | irodagép* | iratmegsemmisítő* | máquinas de escritório | kancelářsk* technik* | pisarniške naprave | uredski strojevi | офис техника | μηχανές γραφείου

# computer
any: laptop* | kompiut*
en: computers | personal computers | laptops | workstations | computer equipment | IT equipment | IT hardware | tablet computers
fi: tietokoneet | tietokone* | työasema* | kannettav* tietokone* | atk-laitt* | ict-laitt* | tablettitietokone*
et: arvutid | sülearvuti* | arvutitehnika* | lauaarvuti* | tahvelarvuti* | arvutiseadme* | IT-seadme*
lv: datori | datortehnik* | portatīv* dator* | datoru | datoraprīkojum* | planšetdator*
lt: kompiuteriai | kompiuter* įrang* | kompiuter* technik* | nešiojam* kompiuter* | planšetin* kompiuter*
pl: komputery | sprzęt* komputerow* | sprzęt* informatyczn* | zestaw* komputerow* | komputer* | laptop*
de: Computer | IT-Hardware | Hardware | PC-Systeme | Arbeitsplatzrechner | Notebooks
da: computere | it-udstyr | bærbare computere | pc'er | arbejdspladsudstyr | hardware
sv: datorer | datorutrustning | bärbara datorer | it-utrustning | persondatorer | hårdvara
no: datamaskiner | datautstyr | bærbare datamaskiner | IT-utstyr | PC-utstyr | PC-er
fr: ordinateurs | matériel informatique | équipements informatiques | ordinateurs portables | postes de travail | matériels informatiques
more: ordenadores | equipos informáticos | equipamiento informático | ordenadores portátiles | apparecchiature informatiche | personal computer | attrezzature informatiche | computerapparatuur | IT-apparatuur | ICT-materiaal | calculatoare | echipamente IT | tehnică de calcul | echipamente informatice | sisteme desktop | számítógép* | informatikai eszköz* | computadores | equipamento informático | počítač* | výpočetn* technik* | výpočtov* technik* | računalnik* | računalniška oprema | računala | računalna oprema | компютри | компютърна техника | ηλεκτρονικοί υπολογιστές | υπολογιστ*

# computer-peripheral < computer
en: computer peripherals | computer monitors | keyboards | docking stations | computer accessories | headsets
fi: oheislaitteet | oheislait* | näytöt | tietokonetarvik* | näppäimist*
et: arvuti lisaseadmed | arvutitarvik* | kuvarid | klaviatuur* | lisaseadme* arvuti*
lv: datoru piederumi | datoru piederum* | perifēr* iekārt* | datora monitor* | klaviatūr*
lt: kompiuterių priedai | periferin* įrang* | kompiuter* monitori* | klaviatūr*
pl: akcesoria komputerowe | akcesori* komputerow* | urządze* peryferyjn* | monitor* komputerow* | klawiatur*
de: Computerperipherie | Computerzubehör | Bildschirme | Peripheriegeräte | Tastaturen
da: computertilbehør | it-tilbehør | computerskærme | tastaturer
sv: datortillbehör | it-tillbehör | bildskärmar | kringutrustning | tangentbord
no: datatilbehør | PC-tilbehør | dataskjermer | tastatur
fr: périphériques informatiques | accessoires informatiques | écrans informatiques | claviers
more: periféricos | periféricos informáticos | periferiche | monitor per pc | randapparatuur | beeldschermen | periferice | accesorii IT | componente calculatoare | periféria* | monitorok | periférie | periferni* | periferna oprema | периферни устройства | περιφερειακά υπολογιστών

# server-and-storage < computer ~ cloud, network-equipment
en: servers and storage | server hardware | data storage systems | storage system | server equipment | data centre equipment
fi: palvelimet ja tallennus | palvelinlait* | palvelimet | tallennusjärjestelm* | levyjärjestelm* | konesalilait*
et: serverid ja salvestusseadmed | serverid | serveri ost* | salvestussüsteem* | kettamassiiv* | andmesalvest*
lv: serveri un datu glabāšanas iekārtas | serveru | serveri | datu glabātuv* | datu masīv* | disku masīv*
lt: serveriai ir duomenų saugyklos | tarnybin* stot* | serveri* | duomenų saugykl* | duomenų masyv*
pl: serwery i macierze | serwer* | macierz* dyskow* | pamięci masow*
de: Server und Speichersysteme | Server-Hardware | Storage-Systeme | Speichersysteme | Serversysteme
da: servere og lagring | servere | storage | datalagring | serverudstyr
sv: servrar och lagring | servrar | lagringssystem | datalagring | datahallsutrustning
no: servere og lagring | servere | lagringsløsning | datalagring | serverutstyr
fr: serveurs et stockage | serveurs informatiques | baies de stockage | serveurs | infrastructure de stockage
more: servidores | cabinas de almacenamiento | almacenamiento servidores | server e storage | sistemi di storage | servers | opslagsystemen | servere | echipamente de stocare | szerver* | adattároló* | servidores e armazenamento | servery | datov* úložišt* | diskov* pol* | poslužitelj* | сървър* | дискови масиви | διακομιστές | εξυπηρετητές | strežniki

# network-equipment ~ telecom-equipment, information-security
any: router* | WLAN | LAN
en: network equipment | network switches | routers | wireless network equipment | firewalls | structured cabling
fi: verkkolaitteet | verkkolait* | tietoverkkolait* | reititti* | tietoliikennelait* | lähiverk*
et: võrguseadmed | võrguseadme* | kommutaator* | ruuter* | tulemüür* | arvutivõrg* seadme*
lv: tīkla iekārtas | tīkla iekārt* | datortīkl* iekārt* | komutator* | maršrutētāj* | datortīkl*
lt: tinklo įranga | tinklo įrang* | kompiuter* tinkl* | komutatori* | maršrutizatori* | ugniasien*
pl: sprzęt sieciowy | sprzęt* sieciow* | urządze* sieciow* | przełącznik* sieciow* | router* | okablowani* strukturaln* | sieci LAN
de: Netzwerktechnik | Netzwerkkomponenten | Netzwerkausstattung | Switches | Firewalls | aktive Netzwerkkomponenten
da: netværksudstyr | netværkskomponenter | switche | trådløst netværk | firewalls
sv: nätverksutrustning | nätverksprodukter | nätverkskomponenter | trådlöst nätverk | brandväggar
no: nettverksutstyr | nettverkskomponenter | svitsjer | trådløst nettverk | brannmurer
fr: équipements réseau | équipements réseaux | matériel réseau | commutateurs | réseau informatique | câblage informatique
more: electrónica de red | equipos de red | red de datos | apparati di rete | rete dati | cablaggio strutturato | netwerkapparatuur | netwerkinfrastructuur | echipamente de rețea | echipamente rețea | switch-uri | hálózati eszköz* | hálózati aktív | equipamento de rede | síťov* prvk* | sieťov* prvk* | sieťov* zariaden* | mrežna oprema | mrežna | мрежово оборудване | δικτυακός εξοπλισμός

# office-software < software
en: office software | desktop software | productivity software | operating system licences | office suite
fi: toimisto-ohjelmistot | toimisto-ohjelmist* | työasemaohjelmist* | käyttöjärjestelmälisens*
et: kontoritarkvara | kontoritarkvara* | operatsioonisüsteemi litsents*
lv: biroja programmatūra | biroja programmatūr* | operētājsistēm*
lt: biuro programinė įranga | biuro program* | operacin* sistem* licenc*
pl: oprogramowanie biurowe | oprogramowani* biurow* | pakiet* biurow* | system* operacyjn* licencj*
de: Bürosoftware | Office-Software | Betriebssystemlizenzen | Standardsoftware
da: kontorsoftware | standardsoftware | kontorpakke
sv: kontorsprogramvara | kontorsprogram | standardprogramvara
no: kontorstøtteprogramvare | kontorprogramvare | standardprogramvare
fr: logiciels bureautiques | suite bureautique | logiciels de bureautique | progiciels standards
more: software ofimático | ofimática | software per ufficio | kantoorsoftware | standaardsoftware | pachet office | licențe sisteme de operare | irodai szoftver* | szoftverlicenc* | software de produtividade | kancelářský balík | kancelársk* balík* | pisarniška programska oprema | офис софтуер | λογισμικό γραφείου

# finance-system < software ~ accounting-service
any: ERP
en: finance system | accounting software | enterprise resource planning | financial management system | e-invoicing
fi: taloushallinnon järjestelmä | taloushallintojärjestelm* | taloushallin* ohjelmist* | toiminnanohjausjärjestelm* | verkkolasku*
et: finantstarkvara | majandustarkvara* | raamatupidamistarkvara* | finantsarvestus* tarkvara*
lv: finanšu vadības sistēma | grāmatvedības program* | resursu vadības sistēm* | finanšu sistēm*
lt: finansų valdymo sistema | apskaitos program* | išteklių valdymo sistem* | finans* valdymo sistem* | buhalterin* apskait* sistem* | finans* apskait* sistem*
pl: system finansowo-księgowy | system* finansowo-księgow* | program* księgow* | system* klasy ERP
de: Finanzsoftware | Finanzbuchhaltungssoftware | ERP-System | Haushaltssoftware | Finanzverfahren
da: økonomisystem | økonomistyringssystem | ERP-system | fakturasystem
sv: ekonomisystem | affärssystem | e-handelssystem | fakturahantering
no: økonomisystem | regnskapssystem | ERP-system | fakturasystem
fr: progiciel de gestion intégré | PGI | gestion financière logiciel
more: sistema de gestión económica | software contable | software gestionale | software di contabilità | contabilità finanziaria software | financieel pakket | boekhoudsoftware | sistem ERP | software contabilitate | program contabilitate | pénzügyi szoftver* | vállalatirányítási rendszer* | sistema de gestão financeira | ekonomick* systém* | účetní systém | finančno informacijski sistem | poslovni informacijski | счетоводен софтуер | λογιστικό λογισμικό

# hr-payroll-system < software ~ recruitment-service
en: human resources system | payroll system | HR system | time recording system | payroll software
fi: henkilöstöhallinnon järjestelmä | palkkajärjestelm* | henkilöstöhallin* järjestelm* | HR-järjestelm* | palkkahallin*
et: personalitarkvara | palgatarkvara* | personalihaldus* tarkvara* | tööajaarvestus*
lv: personāla vadības sistēma | personāla vadības sistēm* | darba laika uzskait* | algu aprēķin*
lt: personalo valdymo sistema | personalo valdymo sistem* | darbo užmokesčio sistem* | darbo laiko apskait*
pl: system kadrowo-płacowy | system* kadrowo-płacow* | kadry i płace | rejestracj* czasu pracy
de: Personalmanagementsystem | Personalverwaltungssoftware | Lohnabrechnung | Zeiterfassung | Personalabrechnung
da: HR-system | lønsystem | vagtplansystem | =tidsregistrering
sv: personalsystem | lönesystem | HR-system | personal- och lönesystem | tidredovisning
no: HR-system | lønnssystem | personalsystem | =tidsregistrering
fr: logiciel de paie | système d'information des ressources humaines | gestion du temps de travail
more: sistema de gestión de personal | software de nóminas | control horario | software paghe | rilevazione presenze | personeelsinformatiesysteem | loonverwerking | tijdsregistratie | software salarizare | pontaj | bérszámfejt* | munkaügyi rendszer | processamento de salários | mzdov* systém* | personalistick* systém* | kadrovski informacijski | obračun plaća | човешки ресурси софтуер | μισθοδοσία

# geographic-information-system < software ~ mapping-service
any: GIS | geoinform* | geoportal* | geospatial* | OpenStreetMap
en: geographic information system | GIS software | geospatial data | geospatial software | satellite imagery | population density | simple features | interactive map | accessibility to health services | geographic accessibility | travel time
fi: paikkatietojärjestelmä | paikkatieto* | paikkatietoaineist*
et: geoinfosüsteem | geoinfosüsteem* | ruumiandme* | georuumi*
lv: ģeogrāfiskā informācijas sistēma | ģeogrāfisk* informācij* sistēm* | ģeotelpisk*
lt: geografinė informacinė sistema | geografin* informacin* sistem* | erdvin* duomen* | GIS programin*
pl: system informacji geograficznej | system* informacji przestrzenn* | informacj* geograficzn* | danych przestrzenn*
de: geografisches Informationssystem | Geoinformationssystem | Geodaten | GIS-Software | interaktive Karte
da: geografisk informationssystem | GIS-system | geodata
sv: geografiskt informationssystem | GIS-system | geodata
no: geografisk informasjonssystem | GIS-system | geodata | kartdata
fr: système d'information géographique | SIG | géomatique | données géographiques | carte interactive
more: sistema de información geográfica | sistema informativo territoriale | geografisch informatiesysteem | geodata | sistem informatic geografic | térinformatik* | sistema de informação geográfica | geografick* informačn* systém* | geografski informacijski | prostorski podatki | географска информационна система | γεωγραφικό πληροφοριακό | hartă interactivă | densitatea populației | timp de acces | mapa interactivo | mappa interattiva | interactieve kaart

# educational-software < software ~ school-education
any: e-learning* | elearning* | LMS
en: educational software | learning management system | e-learning platform | school administration system | digital learning materials | literacy and numeracy | teaches children
fi: opetusohjelmistot | oppimisalusta* | opetusohjelmist* | oppimisympärist* | oppilashallin* | verkko-oppimis*
et: haridustarkvara | õpihaldus* | õpikeskkon* | e-õppe* | õppeinfosüsteem*
lv: izglītības programmatūra | e-mācīb* | mācību platform* | mācību vadības sistēm* | e-apmācīb*
lt: mokomoji programinė įranga | e. mokym* | elektronin* mokym* | mokymosi platform* | nuotolin* mokym*
pl: oprogramowanie edukacyjne | oprogramowani* edukacyjn* | platform* e-learningow* | dziennik* elektroniczn* | program* edukacyjn* multimedialn*
de: Lernsoftware | Lernplattform | Lernmanagementsystem | Schulverwaltungssoftware | E-Learning
da: undervisningssoftware | læringsplatform | digitale læremidler | e-læring | studieadministrativt system
sv: utbildningsprogramvara | lärplattform | lärplattformar | e-lärande | skoladministrativt system | digitala läromedel
no: undervisningsprogramvare | læringsplattform | digitale læremidler | e-læring | skoleadministrativt system
fr: logiciel éducatif | plateforme d'apprentissage | plateforme de formation | formation à distance | espace numérique de travail
more: plataforma educativa | plataforma de teleformación | software didattico | piattaforma e-learning | leerplatform | elektronische leeromgeving | software educațional | platformă educațională | platformă e-learning | oktatási szoftver* | oktatási platform | plataforma de ensino | výukov* software | vzdělávací platforma | učna platforma | образователен софтуер | εκπαιδευτικό λογισμικό

# telecom-equipment ~ telecommunication-service
any: VoIP | PBX | SIP
en: telecommunications equipment | telephone systems | fibre optic equipment
fi: teleliikennelaitteet | puhelinjärjestelm* | puhelinvaihde* | puhelinkeskus* | valokuituver*
et: sideseadmed | sideseadme* | telefonikeskjaam* | sidevahen*
lv: telekomunikāciju iekārtas | telekomunikāciju iekārt* | telefonu central* | sakaru iekārt*
lt: telekomunikacijų įranga | telekomunikac* įrang* | telefon* stot* | ryšių įrang*
pl: sprzęt telekomunikacyjny | sprzęt* telekomunikacyjn* | urządze* telekomunikacyjn* | central* telefoniczn*
de: Telekommunikationsanlage | Telefonanlage | TK-Anlage | Telekommunikationsgeräte
da: telekommunikationsudstyr | teleudstyr | telefoncentral | telefonanlæg
sv: telekommunikationsutrustning | teleutrustning | telefonväxel | växelsystem
no: telekommunikasjonsutstyr | teleutstyr | telefonsentral | sentralbord
fr: équipements de télécommunications | autocommutateur | téléphonie sur IP | équipements téléphoniques
more: equipos de telecomunicaciones | centralita telefónica | apparati di telecomunicazione | centrale telefonica | telefooncentrale | telecommunicatieapparatuur | centrală telefonică | echipamente de telecomunicații | telefonközpont* | távközlési berendezés* | central telefónica | telefonní ústředn* | telefónn* ústredn* | telefonska centrala | телефонна централа | τηλεφωνικό κέντρο

# mobile-phone < telecom-equipment
any: smartphon* | smartfon*
en: mobile phones | smartphones | mobile devices | cell phones
fi: matkapuhelimet | matkapuhelim* | älypuhelim* | mobiililait*
et: mobiiltelefonid | mobiiltelefon* | nutitelefon* | mobiilseadme*
lv: mobilie tālruņi | mobil* tālru* | viedtālru* | mobil* telefon*
lt: mobilieji telefonai | mobil* telefon* | išmani* telefon*
pl: telefony komórkowe | telefon* komórkow* | smartfon* | aparat* telefoniczn*
de: Mobiltelefone | Smartphones | Mobilgeräte | Diensthandys
da: mobiltelefoner | smartphones | mobile enheder
sv: mobiltelefoner | smarta telefoner | mobila enheter
no: mobiltelefoner | smarttelefoner | mobile enheter
fr: téléphones mobiles | smartphones | terminaux mobiles | téléphones portables
more: teléfonos móviles | móviles corporativos | telefoni cellulari | mobiele telefoons | smartphones | telefoane mobile | mobiltelefon* | okostelefon* | telemóveis | mobilní telefon* | mobiln* telefón* | mobilni telefoni | мобилни телефони | κινητά τηλέφωνα

# radio-communication < telecom-equipment ~ emergency-care
any: TETRA | radiostac* | radiokom*
en: radio communication equipment | two-way radios | radio terminals | broadcast transmitters | antennas
fi: radioviestintälaitteet | radiopuhelim* | radiolait* | Virve-päätelait* | antennit
et: raadiosideseadmed | raadiojaam* | raadioside* | raadioterminal* | antennid
lv: radiosakaru iekārtas | rāciju | rācijas | radiosakar* | radio raidīt* | antenas
lt: radijo ryšio įranga | radijo ryši* | radijo stot* | radijo stotel* | antenos
pl: sprzęt radiokomunikacyjny | radiotelefon* | łączności radiow* | radiow* system* | anteny
de: Funkgeräte | Digitalfunk | Funktechnik | Funkanlagen | Sendeanlagen
da: radiokommunikationsudstyr | radioterminaler | radioudstyr | SINE-terminaler
sv: radiokommunikationsutrustning | radioutrustning | Rakel-terminaler | komradio
no: radiokommunikasjonsutstyr | radioterminaler | nødnett-terminaler | sambandsutstyr
fr: équipements de radiocommunication | radiocommunication | émetteurs-récepteurs | postes radio | antennes radio
more: radiocomunicaciones | emisoras portátiles | apparati radio | radiocomunicazioni | radiocommunicatie | portofoons | stații radio | radiocomunicații | echipamente radio | rádióadó | rádióberendezés* | radiocomunicação | radiostanic* | vysílač* | radijske postaje | radijski uređaji | радиостанции | ασύρματοι επικοινωνίας

# audio-video-equipment
any: audiovis* | audiovid* | audiowiz* | audioviz* | projektor*
en: audiovisual equipment | projectors | interactive whiteboards | display screens | sound systems | televisions
fi: audiovisuaaliset laitteet | AV-lait* | av-tekniik* | äänentoisto* | projektor* | infonäyt* | televisiot
et: audiovideoseadmed | audiovisuaal* | helitehnika* | projektor* | esitlustehnika* | televiisor*
lv: audio un video iekārtas | audiovizuāl* | skaņas iekārt* | projektor* | interaktīv* tāfel* | televizor*
lt: garso ir vaizdo įranga | garso vaizdo įrang* | garso įrang* | projektor* | interakty* ekran* | televizori*
pl: sprzęt audiowizualny | sprzęt* audiowizualn* | nagłośnieni* | projektor* | tablic* interaktywn* | monitor* interaktywn* | telewizor*
de: Audio- und Videotechnik | Medientechnik | AV-Technik | Beamer | Tontechnik | interaktive Tafeln | Konferenztechnik
da: audiovisuelt udstyr | AV-udstyr | projektorer | lydudstyr | interaktive skærme
sv: audiovisuell utrustning | AV-utrustning | AV-teknik | projektorer | ljudutrustning | konferensutrustning
no: audiovisuelt utstyr | AV-utstyr | projektorer | lydutstyr | lydanlegg
fr: équipements audiovisuels | matériel audiovisuel | vidéoprojecteurs | sonorisation | écrans interactifs | audiovisuel
more: equipos audiovisuales | material audiovisual | proyectores | pantallas interactivas | apparecchiature audiovisive | monitor interattivi | videoproiettori | audiovisuele apparatuur | beamers | echipamente audio-video | videoproiectoare | table interactive | sistem de sonorizare | audiovizuális eszköz* | hangtechnika* | kivetítő* | equipamento audiovisual | ozvučen* | audiovizuln* technik* | avdiovizualna oprema | озвучаване | мултимедийни проектори | οπτικοακουστικός εξοπλισμός

# photographic-equipment ~ audio-video-equipment
en: photographic equipment | cameras | digital cameras | camera lenses | film equipment
fi: kuvauskalusto | valokuvauskalust* | järjestelmäkamer* | videokamer* | valokuvausväline*
et: fototehnika | fototehnika* | fotoaparaa* | videokaamera*
lv: fotoaparatūra | fotoaparatūr* | fotokamer* | videokamer* | fototehnik*
lt: fotografijos įranga | fotografijos įrang* | fotoaparat* | vaizdo kamer* filmav*
pl: sprzęt fotograficzny | sprzęt* fotograficzn* | aparat* fotograficzn* | kamer* cyfrow*
de: Fotoausrüstung | Fototechnik | Kameratechnik | Digitalkameras
da: fotoudstyr | kameraudstyr | digitalkameraer
sv: fotoutrustning | kamerautrustning | digitalkameror
no: fotoutstyr | kamerautstyr | digitalkameraer
fr: matériel photographique | appareils photo | caméras | équipement photographique
more: cámaras fotográficas | equipos fotográficos | apparecchiature fotografiche | fotocamere | fotoapparatuur | camera's | aparate foto | echipamente foto | fényképezőgép* | equipamento fotográfico | fotoaparát* | fotografsk* oprem* | фотоапарати | φωτογραφικός εξοπλισμός

# video-surveillance ~ alarm-system
any: CCTV | videosurv*
en: video surveillance | surveillance cameras | CCTV system | security cameras | automatic number plate recognition
fi: kameravalvonta | kameravalvon* | valvontakamer* | videovalvon*
et: videovalve | videovalve* | valvekaamera* | videojälgim*
lv: videonovērošana | videonovēroš* | novērošanas kamer*
lt: vaizdo stebėjimas | vaizdo stebėjim* | stebėjimo kamer* | vaizdo kamer*
pl: monitoring wizyjny | monitoring* wizyjn* | kamer* monitoring* | telewizj* przemysłow* | system* nadzoru wizyjn*
de: Videoüberwachung | Überwachungskameras | Videoüberwachungsanlage
da: videoovervågning | tv-overvågning | overvågningskameraer
sv: kameraövervakning | kamerabevakning | övervakningskameror
no: kameraovervåking | videoovervåking | ITV-anlegg | overvåkingskamera
fr: vidéosurveillance | vidéoprotection | caméras de surveillance
more: videovigilancia | cámaras de seguridad | videosorveglianza | telecamere | cameratoezicht | camerabewaking | bewakingscamera's | supraveghere video | camere supraveghere | térfigyelő* | kamerarendszer* | kamerov* systém* | kamerov* dohled* | videonadzor* | видеонаблюдение | βιντεοεπιτήρηση

# alarm-system ~ access-control-system
en: alarm systems | fire alarm system | intrusion detection | burglar alarm | fire detection
fi: hälytysjärjestelmät | paloilmoitin* | rikosilmoitin* | hälytyslait* | palovaroit* | kutsujärjestelm*
et: häiresüsteemid | valvesignalisatsioon* | tulekahjusignalisatsioon* | häiresüsteem* | häirenup*
lv: signalizācijas sistēmas | ugunsgrēka atklāš* | apsardzes signalizāc* | trauksmes signalizāc*
lt: signalizacijos sistemos | gaisro signalizac* | apsaugin* signalizac* | gaisro aptikim*
pl: systemy alarmowe | system* alarmow* | sygnalizacj* pożar* | system* sygnalizacji włamani* | przyzyw*
de: Alarmanlagen | Brandmeldeanlage | Einbruchmeldeanlage | Gefahrenmeldeanlagen | Rufanlage | Brandmeldetechnik
da: alarmsystemer | brandalarmanlæg | tyverialarm | tyverialarmanlæg | nødkald
sv: larmsystem | brandlarm | inbrottslarm | trygghetslarm | personlarm
no: alarmanlegg | brannalarmanlegg | innbruddsalarm | trygghetsalarm | brannvarsling
fr: systèmes d'alarme | alarme incendie | détection incendie | alarme intrusion | système de sécurité incendie | SSI
more: sistemas de alarma | detección de incendios | alarmas | impianti antintrusione | rivelazione incendi | allarme | brandmeldinstallatie | brandmeldinstallaties | inbraakalarm | sisteme de alarmă | detecție incendiu | sistem antiefracție | riasztórendszer* | tűzjelző* | sistemas de alarme | požární signaliz* | elektrick* požárn* | požiarn* signaliz* | alarmni sistem* | vatrodojav* | пожароизвестителна | συστήματα συναγερμού

# access-control-system ~ identity-and-access
en: access control system | door locks | electronic locks | key management | turnstiles
fi: kulunvalvonta | kulunvalvon* | lukitusjärjestelm* | sähkölukit*
et: läbipääsusüsteem | läbipääsusüsteem* | lukustussüsteem*
lv: piekļuves kontroles sistēma | piekļuves kontrol* sistēm* durv* | caurlaides sistēm* | slēdzen*
lt: įeigos kontrolės sistema | įeigos kontrol* | praėjimo kontrol* | spynos
pl: system kontroli dostępu | kontrol* dostępu budyn* | zamk* elektroniczn* | szlaban*
de: Zutrittskontrolle | Zutrittskontrollsystem | Schließanlage | Zugangskontrolle
da: adgangskontrol | adgangskontrolsystem | låsesystemer | låseanlæg
sv: passersystem | passerkontroll | låssystem | låsprodukter
no: adgangskontroll | adgangskontrollanlegg | låssystem
fr: contrôle d'accès | serrurerie | contrôles d'accès | quincaillerie serrurerie
more: control de accesos | controllo accessi | toegangscontrole | toegangscontrolesysteem | sloten | control acces | beléptető* | beléptetőrendszer* | controlo de acessos | přístupov* systém* | kontrola pristopa | kontrola pristupa | контрол на достъп | έλεγχος πρόσβασης

# battery
any: batteri*
en: batteries | rechargeable batteries | accumulators | uninterruptible power supply | UPS
fi: akut ja paristot | paristot | akkuj* | UPS-lait* | energiavarast* akku*
et: akud ja patareid | akupatarei* | patareid | puhvertoite*
lv: akumulatori un baterijas | akumulator* | baterijas | nepārtrauktas barošanas
lt: akumuliatoriai ir baterijos | akumuliatori* | baterijos | nepertraukiamo maitinimo
pl: baterie i akumulatory | akumulator* | baterie | zasilacz* awaryjn* | zasilani* bezprzerwow*
de: Batterien und Akkus | Batterien | Akkumulatoren | USV-Anlage | Batteriespeicher
da: batterier | akkumulatorer | UPS-anlæg | nødstrømsbatterier
sv: batterier | ackumulatorer | avbrottsfri kraft | batterilager
no: batterier | akkumulatorer | avbruddsfri strømforsyning
fr: piles et batteries | batteries | piles | onduleurs | accumulateurs
more: baterías | pilas | batterie | pile | gruppi di continuità | batterijen | accu's | noodstroomvoorziening | baterii | acumulatori | akkumulátor* | szünetmentes | pilhas | baterie a akumul* | baterije | акумулатори | батерии | μπαταρίες | συσσωρευτές

# lighting-equipment ~ street-lighting
any: LED
en: lighting equipment | luminaires | LED lights | lamps | light bulbs | light fittings
fi: valaisimet | valaisim* | valaistuslait* | led-valais* | lamput | sisävalais*
et: valgustid | valgusti* | valgustussead* | led-valgust* | lambid
lv: gaismekļi un lampas | gaismek* | apgaismes* | apgaismojuma iekārt* | spuldz*
lt: šviestuvai ir lempos | šviestuv* | apšvietimo įrang* | lempos | lemput*
pl: oprawy oświetleniowe | opraw* oświetleniow* | sprzęt* oświetleniow* | źród* światła | żarówk* | lamp* LED
de: Leuchten und Leuchtmittel | Leuchten | Leuchtmittel | Beleuchtungskörper | LED-Beleuchtung
da: belysningsudstyr | lyskilder | belysningsarmaturer | armaturer | LED-belysning
sv: belysningsarmaturer | ljuskällor | belysning | LED-belysning
no: belysningsutstyr | lyskilder | lysarmaturer | belysning
fr: luminaires | éclairage | matériel d'éclairage | ampoules | éclairage LED
more: luminarias | lámparas | apparecchi di illuminazione | corpi illuminanti | verlichting | verlichtingsarmaturen | corpuri de iluminat | aparate de iluminat | lămpi LED | világítótest* | lámpatest* | fényforrás* | svítid* | svietid* | svetil* | rasvjetna tijela | осветителни тела | φωτιστικά

# cable ~ electrical-equipment
any: kabel*
en: cables | electrical cables | power cables | electrical wires | fibre optic cable
fi: kaapelit | kaapelei* | voimakaapel* | valokaapel* | sähköjohdot
et: kaablid | kaabli* | jõukaab* | valguskaab* | kaabel
lv: kabeļi un vadi | kabeļ* | elektrokabeļ* | kabeļu
lt: kabeliai ir laidai | kabeli* | laidai
pl: kable i przewody | kabl* | przewod* elektryczn* | światłowod*
de: Kabel und Leitungen | Kabel | Energiekabel | Glasfaserkabel
da: kabler og ledninger | kabler | elkabler | fiberkabler
sv: kablar | elkablar | kraftkabel | fiberkabel
no: kabler | kraftkabel | fiberkabel | høyspentkabel
fr: câbles électriques | câbles | fils et câbles | fibre optique
more: cables eléctricos | fibra óptica | cavi elettrici | cavi | kabels | glasvezelkabel | cabluri | cabluri electrice | kábelek | fibra ótica | cabos elétricos | kabely | káble | kabli | kabeli | кабели | καλώδια

# electrical-equipment ~ electrical-installation
any: transformator* | elektromaterial*
en: electrical equipment | transformers | switchgear | electrical supplies | electric motors | electrical materials
fi: sähkötarvikkeet | sähkötarvik* | muuntaj* | sähkölait* | kytkinlait* | sähkömoottor*
et: elektriseadmed | elektriseadme* | elektritarvik* | trafod | alajaam* | elektrimootor*
lv: elektroiekārtas | elektroiekārt* | elektropreces | elektroprec* | elektromateriāl* | transformator* | sadales iekārt*
lt: elektros įranga | elektros įrang* | elektros prek* | elektrotechn* | transformatori* | skirstykl*
pl: sprzęt elektryczny | materiał* elektryczn* | urządze* elektryczn* | artykuł* elektryczn* | transformator* | rozdzielni* elektr*
de: Elektromaterial | Elektrogeräte | Elektrobedarf | Transformatoren | Schaltanlagen | Elektroinstallationsmaterial
da: elartikler | elmateriel | elektrisk udstyr | transformere | transformerstation
sv: elmateriel | elartiklar | elutrustning | transformatorer | ställverk
no: elektrisk utstyr | elektromateriell | elektrisk materiell | transformatorer | bryteranlegg
fr: matériel électrique | fournitures électriques | transformateurs | équipements électriques | appareillage électrique
more: material eléctrico | equipos eléctricos | transformadores | materiale elettrico | trasformatori | elektrisch materiaal | elektrische apparatuur | transformatoare | materiale electrice | echipamente electrice | villamossági | transzformátor* | villamos berendezés* | material elétrico | elektromateriál* | elektroinštalačn* materiál* | električni material | elektromaterijal* | transformatorji | електроматериали | трансформатори | ηλεκτρολογικό υλικό

# generator ~ electrical-equipment
en: generating sets | emergency power generator | diesel generators | =generators | standby generator | power generators | electric generators
fi: generaattorit | varavoimakone* | generaattor* | varavoima* | aggregaat*
et: generaatorid | generaator* | diiselgeneraator* | avariigeneraat*
lv: ģeneratori | ģenerator* | dīzeļģenerator*
lt: generatoriai | elektros generatori* | dyzelin* generatori*
pl: agregaty prądotwórcze | agregat* prądotwórcz* | generator* prąd*
de: Notstromaggregate | Stromerzeuger | Notstromanlage | Netzersatzanlage
da: generatorer | nødgenerator | nødstrømsanlæg
sv: generatorer | reservkraftverk | reservkraft | elverk
no: generatorer | nødstrømsaggregat | strømaggregat | aggregat nødstrøm
fr: groupes électrogènes | groupe électrogène | générateurs
more: grupos electrógenos | gruppi elettrogeni | noodstroomaggregaten | noodstroomgroep | generatoare | grup electrogen | generatoare electrice | aggregátor* | áramfejlesztő* | grupos geradores | dieselagregát* | elektrocentrál* | agregat za električn* | дизел генератор | генератори | ηλεκτροπαραγωγά ζεύγη

# solar-power-equipment ~ electrical-installation
any: fotovolt* | photovolt* | fotowolt* | fotogalv*
en: solar panels | photovoltaic system | solar energy system | solar power plant | wind turbines
fi: aurinkopaneelit | aurinkopaneel* | aurinkosähkö* | aurinkovoima*
et: päikesepaneelid | päikesepaneel* | päikeseelektrijaam* | päikesejaam* | päikeseelekt*
lv: saules paneļi | saules panel* | saules elektrostac* | saules bateri*
lt: saulės elektrinės | saulės elektrin* | saulės modul* | saulės baterij*
pl: instalacje fotowoltaiczne | fotowoltai* | panel* słoneczn* | kolektor* słoneczn*
de: Photovoltaikanlage | Solaranlage | Photovoltaik | PV-Anlage | Solarmodule
da: solceller | solcelleanlæg | solpaneler
sv: solceller | solcellsanläggning | solcellsanläggningar | solpaneler
no: solceller | solcelleanlegg | solcellepaneler
fr: panneaux photovoltaïques | panneaux solaires | centrale photovoltaïque | installation photovoltaïque | ombrières
more: paneles solares | instalación fotovoltaica | fotovoltaica | impianto fotovoltaico | pannelli solari | zonnepanelen | fotovoltaïsche | panouri fotovoltaice | panouri solare | centrală fotovoltaică | napelem* | painéis fotovoltaicos | fotovoltaick* | sončna elektrarna | solarne elektrane | sunčana elektrana | фотоволтаич* | φωτοβολταϊκ*

# charging-station ~ passenger-car, electrical-installation
en: charging stations for electric vehicles | electric vehicle charging | charging points | charging infrastructure
fi: sähköautojen latausasemat | latausasem* | latauspiste* | sähköauto* lataus*
et: elektriautode laadijad | laadimistaristu* | laadimisjaam* | elektriauto* laadi*
lv: elektroauto uzlādes stacijas | elektroauto uzlād* | uzlādes stacij* | elektrotransportlīdzek* uzlād*
lt: elektromobilių įkrovimo stotelės | įkrovimo stotel* | elektromobili* įkrovim* | įkrovimo prieig*
pl: stacje ładowania pojazdów | stacj* ładowani* | ładowark* pojazd* elektryczn* | punkt* ładowani*
de: Ladestationen für Elektrofahrzeuge | Ladeinfrastruktur | Ladesäulen | Ladestationen
da: ladestandere | ladeinfrastruktur | ladestationer
sv: laddstationer | laddinfrastruktur | laddstolpar | laddpunkter
no: ladestasjoner | ladeinfrastruktur | elbillading | elbilladere
fr: bornes de recharge | IRVE | infrastructures de recharge | bornes de charge
more: puntos de recarga | recarga vehículos eléctricos | colonnine di ricarica | laadpalen | laadinfrastructuur | stații de încărcare | stații de reîncărcare | elektromos töltő* | töltőállomás* | postos de carregamento | nabíjecí stanic* | nabíjac* stanic* | polnilnice | punionice | зарядни станции | σταθμοί φόρτισης

# passenger-car
en: passenger cars | cars | vehicle fleet | company cars | electric cars | motor vehicles | vans | minibuses
fi: henkilöautot | henkilöauto* | ajoneuvot | ajoneuvohankin* | pakettiauto* | sähköautot | leasingauto*
et: sõiduautod | sõiduauto* | sõiduk* ost* | kaubik* | sõidukite | väikebuss*
lv: vieglās automašīnas | viegl* automašīn* | viegl* automobiļ* | automašīn* iegād* | transportlīdzekļ* iegād* | mikroautobus*
lt: lengvieji automobiliai | lengv* automobil* | automobil* pirkim* | transporto priemon* pirkim* | mikroautobus* | tarnybin* automobil*
pl: samochody osobowe | samochod* osobow* | samochod* dostawcz* | pojazd* samochodow* | zakup samochodu | mikrobus* | samochód osobowy
de: Personenkraftwagen | Pkw | Dienstfahrzeuge | Fahrzeugbeschaffung | Transporter | Kraftfahrzeuge
da: personbiler | biler | varebiler | elbiler | køretøjer | minibusser
sv: personbilar | bilar | transportbilar | elbilar | lätta lastbilar | fordonsköp | tjänstebilar
no: personbiler | varebiler | elbiler | kjøretøy | biler
fr: véhicules de tourisme | voitures particulières | véhicules légers | véhicules utilitaires | voitures | acquisition de véhicules | véhicules électriques
more: turismos | adquisición de vehículos | furgonetas | renting de vehículos | automobili | autovetture | autoveicoli | personenauto's | personenwagens | bestelwagens | voertuigen | autoturisme | autoturism | autovehicule | autoutilitare | microbuz | személygépjármű* | személygépkocsi* | gépjárműbeszerz* | automóveis | viaturas | osobn* automobil* | osobn* vozid* | automobily | osebna vozila | osobna vozila | леки автомобили | автомобили | επιβατικά οχήματα | οχήματα

# bus-vehicle ~ bus-transport
any: autobus* | trolejbus* | trolleybus*
en: buses | coaches | electric buses | trolleybuses
fi: linja-autot | linja-auto* hankin* | sähköbus* | bussit
et: bussid | busside | elektribuss* | linnabuss* | trollibuss*
lv: autobusi | autobus* | elektroautobus* | trolejbus*
lt: autobusai | autobus* | elektrin* autobus* | troleibus*
pl: autobusy | autobus* | trolejbus*
de: Busse | Linienbusse | Elektrobusse | Omnibusse | Reisebusse
da: busser | elbusser | busmateriel
sv: bussar | elbussar | busskjøp
no: busser | elbusser | minibusser og busser
fr: autobus | autocars | bus électriques | trolleybus
more: autobuses | autobús eléctrico | autocares | autobus urbani | filobus | bussen | elektrische bussen | autobuze | autobuze electrice | troleibuze | autóbusz* | trolibusz* | autocarros | autobusy | avtobusi | elektrobusy | автобуси | тролейбуси | λεωφορεία

# truck
en: trucks | lorries | heavy goods vehicles | tipper trucks
fi: kuorma-autot | kuorma-auto* | raskas kalusto | raska* ajoneuvo*
et: veoautod | veoauto* | kallurauto* | kraana-auto*
lv: kravas automašīnas | kravas automašīn* | kravas auto | kravas automobiļ* | pašizgāzēj*
lt: sunkvežimiai | sunkvežim* | krovinin* automobil* | savivart*
pl: samochody ciężarowe | samochod* ciężarow* | samochód ciężarowy | wywrotk*
de: Lastkraftwagen | Lkw | Lastwagen | Nutzfahrzeuge
da: lastbiler | lastbil | lastvogne
sv: lastbilar | lastbil | tunga fordon
no: lastebiler | lastebil | tunge kjøretøy
fr: poids lourds | camions | véhicules poids lourds | camion
more: camiones | autocarri | vrachtwagens | vrachtauto's | camioane | autocamion | autobasculantă | autocamioane | tehergépjármű* | tehergépkocsi* | teherautó* | camiões | nákladn* automobil* | nákladn* vozid* | tovornjak* | teretna vozila | kamion* | товарни автомобили | камиони | φορτηγά

# fire-engine ~ fire-fighting-equipment
en: fire engines | fire-fighting vehicles | fire trucks | turntable ladders
fi: paloautot | paloauto* | sammutusauto* | pelastusajoneuvo* | säiliöauto*
et: tuletõrjeautod | tuletõrjeauto* | päästeauto* | põhiauto* päästeam*
lv: ugunsdzēsības automašīnas | ugunsdzēsīb* automašīn* | ugunsdzēsīb* autocistern* | glābšanas automašīn*
lt: gaisriniai automobiliai | gaisrin* automobil* | autocistern* | gaisrin* autocistern* | autokopėč*
pl: wozy strażackie | samochod* ratowniczo-gaśnicz* | samochod* pożarnicz* | samochod* strażack* | ratowniczo-gaśnicz*
de: Feuerwehrfahrzeuge | Löschfahrzeug | Löschgruppenfahrzeug | Drehleiter | Tanklöschfahrzeug | Hilfeleistungslöschgruppenfahrzeug
da: brandkøretøjer | brandbiler | slukningskøretøjer | tankvogn brand
sv: brandfordon | släckbil | räddningsfordon | brandbilar | höjdfordon
no: brannbiler | brannkjøretøy | mannskapsbil brann | redningskjøretøy
fr: véhicules d'incendie | fourgon pompe tonne | camion citerne feux de forêts | échelle pivotante | véhicules de secours incendie
more: vehículos contra incendios | camión de bomberos | autobombas | automezzi antincendio | autopompe | brandweervoertuigen | brandweerwagens | tankautospuit | autospeciale stingere | autospecială pentru stingerea incendiilor | tűzoltó gépjármű* | tűzoltóautó* | viaturas de combate a incêndios | cisternov* automobilov* stříkačk* | hasičsk* vozid* | gasilsko vozilo | vatrogasno vozilo | пожарни автомобили | πυροσβεστικά οχήματα

# ambulance-vehicle ~ ambulance-service
en: ambulances | ambulance vehicles | emergency ambulances
fi: ambulanssit | ambulanssiajoneuvo* | ambulanssihankin* | sairasauto*
et: kiirabiautod | kiirabiauto* | kiirabiautode | reanimobiil*
lv: neatliekamās palīdzības automašīnas | neatliekam* palīdzīb* automašīn* | operatīv* medicīnisk* transportlīdzek* | ātrās palīdzības automašīn*
lt: greitosios pagalbos automobiliai | greitosios pagalbos automobil* | GMP automobil* | reanimobil*
pl: karetki i ambulanse | karet* | ambulans* | karetk* pogotowi*
de: Krankenwagen | Rettungswagen | Krankentransportwagen | Rettungsdienstfahrzeuge | Notarzteinsatzfahrzeug
da: ambulancer | ambulancekøretøjer | akutlægebiler
sv: ambulanser | ambulansfordon | ambulansbilar
no: ambulanser | ambulansebiler | ambulansekjøretøy
fr: ambulances | véhicules sanitaires | véhicules ambulances | véhicules de secours et d'assistance aux victimes | VSAV
more: ambulancias | ambulanze | autoambulanze | ambulances | ziekenwagens | ambulanțe | ambulanță | autosanitare | mentőautó* | mentőgépjármű* | mentőgépkocsi* | sanitn* vozid* | sanitk* | reševalno vozilo | sanitetsko vozilo | линейки | ασθενοφόρα

# municipal-vehicle < truck ~ waste-collection
en: refuse collection vehicles | road sweepers | street sweepers | special-purpose vehicles | snow ploughs | gritters
fi: erikoisajoneuvot | jäteauto* | lakaisukone* | harjakone* | lumiaura* | hiekoitin*
et: eriotstarbelised sõidukid | prügiauto* | prügiveoauto* | tänavapuhastusmasin* | sahad | lumesah*
lv: speciālie transportlīdzekļi | atkritumu savākšanas automašīn* | ielu slaucīšanas mašīn* | sniega lāpst* | sniega tīrīšanas tehnik*
lt: specialiosios transporto priemonės | šiukšliavež* | šlavimo mašin* | sniego valytuv* | sniego peil*
pl: pojazdy specjalne i komunalne | śmieciark* | zamiatark* | pojazd* specjaln* | pług* śnieżn* | posypywark* | pojazd* komunaln*
de: Kommunalfahrzeuge | Müllfahrzeuge | Abfallsammelfahrzeuge | Kehrmaschine | Schneepflug | Winterdienstfahrzeug
da: specialkøretøjer | renovationsbiler | fejemaskiner | sneplove | saltspredere
sv: specialfordon | sopbilar | sopmaskiner | snöplogar | sandspridare
no: spesialkjøretøy | renovasjonsbiler | feiemaskiner | snøploger | feiebil
fr: véhicules spéciaux | bennes à ordures ménagères | balayeuses | balayeuse | engins de déneigement | hydrocureur
more: camión recolector | barredoras | camiones de basura | spazzatrici | autocompattatori | vuilniswagens | veegmachines | huisvuilwagens | autogunoiere | autospecială | automăturătoare | utilaj deszăpezire | hulladékgyűjtő jármű* | kommunális jármű* | seprőgép* | viaturas de recolha | svozov* vozid* | zametac* vozid* | komunalno vozilo | smetarsko vozilo | сметосъбираща машина | απορριμματοφόρα

# rail-vehicle ~ rail-transport
any: lokomotiv* | locomotiv* | tramvaj* | tramwaj*
en: rolling stock | railway trains | trams | locomotives | railway vehicles | metro trains
fi: raidekalusto | junakalust* | raitiovaunu* | veturi* | junavaunu*
et: rongid ja trammid | rongide | vedur* | trammid | trammide | veerem*
lv: ritošais sastāvs | ritoš* sastāv* | vilcieni | vilcien* iegād* | tramvaj* | lokomotīv*
lt: riedmenys | riedmen* | traukini* | tramvaj* | lokomotyv*
pl: tabor kolejowy | tabor* kolejow* | tramwaj* | lokomotyw* | zespoł* trakcyjn* | pojazd* szynow*
de: Schienenfahrzeuge | Straßenbahnfahrzeuge | Lokomotiven | Triebzüge | Stadtbahnwagen
da: togmateriel | togsæt | letbanetog | rullende materiel | lokomotiver
sv: spårfordon | järnvägsfordon | spårvagnar | tåg | lokomotiv
no: togmateriell | togsett | trikker | rullende materiell | lokomotiver
fr: matériel roulant | rames de tramway | trains | locomotives | rames ferroviaires
more: material rodante | trenes | tranvías | locomotoras | materiale rotabile | treni | tram | rollend materieel | treinstellen | trams | material rulant | tramvaie | locomotive | rame electrice | vasúti jármű* | villamos jármű* | mozdony* | material circulante | comboios | kolejov* vozid* | tramvaje | električk* | tirna vozila | железопътен подвижен състав | трамваи | τροχαίο υλικό

# ship ~ sea-transport
any: katamar* | catamar*
en: ships and boats | vessels | ferries | boats | patrol boats | shipbuilding
fi: alukset ja veneet | laivahankin* | veneet | lautat ja alukset | lautta-alus* | aluksen hankin*
et: laevad ja paadid | laeva ehit* | paadid | parvlaev* | laeva ost*
lv: kuģi un laivas | kuģu | kuģa | laivas | prāmj* | kuteri
lt: laivai ir valtys | laivo | laivai | kelt* laiv* | kateri*
pl: statki i łodzie | statk* | łodzi | łodzie | jednostk* pływając* | promy | promów
de: Schiffe und Boote | Schiffbau | Boote | Fährschiff | Streifenboot
da: skibe og både | skibe | fartøjer | færger | både
sv: fartyg och båtar | fartyg | båtar | färjor
no: skip og båter | fartøy | båter | ferger | skipsbygging
fr: navires et bateaux | navires | bateaux | embarcations | ferries | vedettes
more: buques | embarcaciones | navi | imbarcazioni | natanti | schepen | vaartuigen | veerboten | nave | ambarcațiuni | ambarcațiune | hajók | hajóépít* | csónak* | embarcações | navios | lodě | plavidl* | plovila | brodovi | кораби | лодки | πλοία | σκάφη

# aircraft ~ air-transport
any: helikopt* | helicopt* | śmigłow*
en: aircraft | helicopters | aeroplanes | aircraft parts
fi: ilma-alukset | lentokone* | helikopter* | ilma-alus*
et: õhusõidukid | õhusõiduk* | lennuk* ost* | kopter* | helikopter*
lv: gaisa kuģi | gaisa kuģ* | helikopter* | lidmašīn*
lt: orlaiviai | orlaivi* | sraigtasparni* | lėktuv*
pl: statki powietrzne | statk* powietrzn* | śmigłow* | samolot*
de: Luftfahrzeuge | Flugzeuge | Hubschrauber
da: luftfartøjer | fly | helikoptere
sv: luftfartyg | flygplan | helikoptrar
no: luftfartøy | fly | helikoptre
fr: aéronefs | avions | hélicoptères
more: aeronaves | aviones | helicópteros | aeromobili | elicotteri | vliegtuigen | aeronave | elicoptere | avioane | repülőgép* | helikopter* | aviões | letad* | lietad* | vrtulník* | letala | zrakoplov* | самолети | хеликоптери | αεροσκάφη

# drone ~ aircraft
any: dron* bezzał* | UAV | UAS
en: drones | unmanned aerial vehicles | unmanned aircraft
fi: dronet ja miehittämättömät ilma-alukset | dronet | drone* | miehittämättöm* ilma*
et: droonid | droon* | mehitamata õhusõid*
lv: droni un bezpilota gaisa kuģi | bezpilota | droni | dronu
lt: dronai ir bepiločiai orlaiviai | bepiloč* | dronai | dronų
pl: drony i bezzałogowe statki powietrzne | bezzałogow* | drony | dronów
de: Drohnen | unbemannte Luftfahrzeuge | Drohne
da: droner | ubemandede luftfartøjer
sv: drönare | obemannade luftfartyg
no: droner | ubemannede luftfartøy
fr: drones | drone | aéronefs sans pilote
more: drones | vehículos aéreos no tripulados | droni | aeromobili a pilotaggio remoto | onbemande luchtvaartuigen | drone | drónok | drón | pilóta nélküli | bezpilotn* | dronov* | brezpilotni | bespilotne letjelice | дронове | безпилотни | μη επανδρωμένα

# bicycle
any: e-bike*
en: bicycles | electric bicycles | cargo bikes | bike sharing | motorcycles
fi: polkupyörät | polkupyörä* | sähköpyörä* | kaupunkipyörä* | moottoripyörä*
et: jalgrattad | jalgratas* | jalgratta* | elektriratta* | mootorratta* | rattaringlus*
lv: velosipēdi | velosipēd* | elektrovelosipēd* | motocikl*
lt: dviračiai | dvirač* | elektrin* dvirač* | motocikl*
pl: rowery | rower* elektryczn* | rowerów | rower* miejsk* | motocykl*
de: Fahrräder | Dienstfahrräder | E-Bikes | Lastenräder | Motorräder | Fahrradleasing
da: cykler | elcykler | ladcykler | motorcykler
sv: cyklar | elcyklar | lånecyklar | motorcyklar
no: sykler | elsykler | bysykler | motorsykler
fr: vélos | bicyclettes | vélos à assistance électrique | motocyclettes
more: bicicletas | bicicletas eléctricas | biciclette | motocicli | fietsen | dienstfietsen | motorfietsen | biciclete | motociclete | kerékpár* | motorkerékpár* | jízdní kol* | elektrokol* | bicykl* | kolesa električna | bicikli | велосипеди | ποδήλατα

# trailer ~ truck
en: trailers | semi-trailers | container trailers
fi: perävaunut | perävaunu* | puoliperävaun*
et: haagised | haagis* | poolhaagis*
lv: piekabes | piekab* | puspiekab*
lt: priekabos | priekab* | puspriekab*
pl: przyczepy i naczepy | przyczep* | naczep*
de: Anhänger und Auflieger | Anhänger | Sattelauflieger | Fahrzeuganhänger
da: trailere og påhængsvogne | påhængsvogne | trailere | anhængere
sv: släpvagnar | släpfordon | släp | påhängsvagn
no: tilhengere | hengere | semitrailere
fr: remorques | semi-remorques | remorque
more: remolques | rimorchi | semirimorchi | aanhangwagens | opleggers | remorci | semiremorci | pótkocsi* | utánfutó* | reboques | přívěs* | návěs* | prikolic* | priklopnik* | ремаркета | ρυμουλκούμενα

# vehicle-part ~ vehicle-repair
en: vehicle parts | spare parts for vehicles | automotive parts | bus spare parts
fi: ajoneuvojen varaosat | varaosat ajoneuvo* | autonosat | autovaraosa* | bussi* varaosa* | ajoneuvo* varaosa*
et: sõidukite varuosad | autovaruosa* | varuosad sõiduk* | varuosade ost*
lv: transportlīdzekļu rezerves daļas | auto rezerves daļ* | autobus* rezerves daļ* | rezerves daļ* transportlīdzek*
lt: transporto priemonių atsarginės dalys | automobil* dal* | autobus* atsargin* dal* | atsargin* dal* transport*
pl: części zamienne do pojazdów | częśc* zamienn* do autobus* | częśc* samochodow* | częśc* zamienn* do pojazd* | częśc* zamienn* do samochod*
de: Fahrzeugersatzteile | Kfz-Ersatzteile | Ersatzteile für Busse | Fahrzeugteile
da: reservedele til køretøjer | autoreservedele | bildele | reservedele til busser
sv: reservdelar till fordon | fordonsreservdelar | bildelar | reservdelar bussar
no: reservedeler til kjøretøy | bildeler | reservedeler buss
fr: pièces détachées automobiles | pièces détachées pour véhicules | pièces de rechange véhicules | pièces détachées autobus
more: recambios vehículos | repuestos de vehículos | repuestos autobuses | ricambi autobus | ricambi per autoveicoli | ricambi originali | auto-onderdelen | voertuigonderdelen | piese de schimb auto | piese auto | piese de schimb | gépjármű alkatrész* | alkatrész* | peças automóvel | náhradní díly pro | náhradn* diel* | rezervni deli za vozila | rezervni dijelovi za | резервни части за автомобили | резервни части | ανταλλακτικά οχημάτων

# tyre ~ vehicle-part
en: tyres | vehicle tyres | tires | winter tyres | wheels and tyres
fi: renkaat | renkaid* | autonrenka* | rengashankin* | rengaspalvelu* | talvirenka*
et: rehvid | rehvi* | talverehv* | autorehv*
lv: riepas | riepu | auto riep* | ziemas riep*
lt: padangos | padang* | automobil* padang*
pl: opony | opon | ogumieni* | opony samochodowe
de: Reifen | Fahrzeugreifen | Winterreifen | Autoreifen
da: bildæk | vinterdæk | dæk og fælge | =dæk | =dækkene
sv: däck | fordonsdäck | bildäck | däckservice
no: bildekk | vinterdekk | dekk og felger | =dekk | =dekkene
fr: pneumatiques | pneus | pneumatiques pour véhicules
more: neumáticos | pneumatici | luchtbanden | anvelope | anvelope auto | gumiabroncs* | pneus | pneumatik* | pneumatike | gume za vozila | автомобилни гуми | гуми | ελαστικά

# fire-fighting-equipment ~ protective-equipment
en: fire-fighting equipment | fire extinguishers | fire hoses | rescue equipment | breathing apparatus | firefighter clothing
fi: sammutusvälineet | sammutusvälin* | sammutin* | sammuttim* | pelastuskalust* | paloletku* | sammutuskalust* | palopuku*
et: tuletõrjevarustus | tulekustut* | päästevarustus* | tuletõrjevarustus* | suitsusukeldu*
lv: ugunsdzēsības aprīkojums | ugunsdzēsīb* aprīkojum* | ugunsdzēšam* aparāt* | ugunsdzēsēj* apģērb* | glābšanas aprīkojum*
lt: gaisro gesinimo įranga | gaisro gesinimo | gesintuv* | gaisrin* įrang* | ugniagesi* aprang* | gelbėjimo įrang*
pl: sprzęt przeciwpożarowy | sprzęt* przeciwpożarow* | sprzęt* pożarnicz* | gaśnic* | sprzęt* ratownicz* | ubrani* specjaln* strażack*
de: Feuerwehrausrüstung | Feuerlöscher | Feuerwehrbekleidung | Atemschutzgeräte | Feuerwehrschläuche | Rettungsgeräte
da: brandslukningsudstyr | ildslukkere | brandslukkere | branddragter | redningsudstyr
sv: brandsläckningsutrustning | brandsläckare | brandutrustning | räddningsutrustning | larmställ
no: brannslokkingsutstyr | brannslukningsapparat | brannvernutstyr | redningsutstyr | brannbekledning
fr: matériel d'incendie | extincteurs | matériel d'incendie et de secours | appareils respiratoires isolants | matériel de secours
more: extintores | equipos contra incendios | protección contra incendios | estintori | attrezzature antincendio | brandblussers | blusmiddelen | brandbestrijdingsmateriaal | stingătoare | echipamente PSI | echipamente de stingere | tűzoltókészülék* | tűzoltó felszerelés* | extintores de incêndio | hasic* přístroj* | hasiac* prístroj* | hasičsk* techn* | gasilnik* | gasilska oprema | vatrogasna oprema | пожарогасители | πυροσβεστικός εξοπλισμός

# police-equipment ~ weapon-and-ammunition
en: police equipment | law enforcement equipment | body armour | bulletproof vests | body-worn cameras | speed cameras
fi: poliisin varusteet | poliisi* varust* | suojaliiv* | luodinkestäv* | voimankäyttöväline*
et: politseivarustus | politseivarustus* | kuulivest* | erivahend* | kiirusmõõtur*
lv: policijas ekipējums | policij* aprīkojum* | bruņuvest* | ložu necaurlaidīg* | speciāl* līdzek* policij*
lt: policijos įranga | policijos įrang* | neperšaunam* liemen* | šarvin* liemen* | specialiosios priemonės
pl: wyposażenie policyjne | wyposażeni* policj* | kamizel* kuloodporn* | środk* przymusu bezpośredni* | kamizel* taktyczn*
de: Polizeiausrüstung | Polizeibedarf | Schutzwesten | Einsatzausrüstung | Bodycams
da: politiudstyr | skudsikre veste | beskyttelsesveste | politimateriel
sv: polisutrustning | skyddsvästar | skottsäkra västar | polismateriel
no: politiutstyr | skuddsikre vester | politimateriell | verneutstyr politi
fr: équipements de police | gilets pare-balles | équipements de police municipale | caméras-piétons | cinémomètres
more: equipamiento policial | chalecos antibalas | giubbotti antiproiettile | equipaggiamento polizia locale | politie-uitrusting | kogelwerende vesten | veste antiglonț | echipamente poliție | mijloace de intervenție | golyóálló mellény* | kényszerítő eszköz* | equipamento policial | neprůstřeln* vest* | balistick* vest* | policijska oprema | бронежилетки | αλεξίσφαιρα γιλέκα

# weapon-and-ammunition ~ military-equipment
any: pistol* | munition* | municj* | muniți*
en: weapons and ammunition | firearms | ammunition | pistols | rifles
fi: aseet ja ampumatarvikkeet | ampumatarvik* | patruun* | pistool* | kivääri* | aseiden
et: relvad ja laskemoon | laskemoon* | relvad | relvade | tulirelv*
lv: ieroči un munīcija | munīcij* | šaujamieroč* | ieroču
lt: ginklai ir šaudmenys | šaudmen* | ginklai | ginklų | šovini*
pl: broń i amunicja | amunicj* | broń palna | broni palnej | karabin*
de: Waffen und Munition | Munition | Schusswaffen | Dienstwaffen
da: våben og ammunition | ammunition | skydevåben
sv: vapen och ammunition | ammunition | skjutvapen
no: våpen og ammunisjon | ammunisjon | skytevåpen
fr: armes et munitions | munitions | armement | cartouches de tir | armes à feu
more: armas y municiones | munición | cartuchería | armi e munizioni | munizioni | wapens en munitie | munitie | armament | lőszer* | fegyver* | armas e munições | střeliv* | strelivo | orožje | оръжия и боеприпаси | боеприпаси | πυρομαχικά

# military-equipment
any: militar* | wojskow*
en: military equipment | defence equipment | military vehicles | armoured vehicles | combat vehicles
fi: puolustusmateriaali | puolustusmateriaal* | sotilasajoneuvo* | sotavarust* | maanpuolustustarvik* | panssariajoneuv*
et: kaitseotstarbeline varustus | kaitseväe varustus* | sõjaväevarustus* | soomuk* | militaarvarustus*
lv: militārais ekipējums | militār* aprīkojum* | bruņutehnik* | militār* transportlīdzek* | karavīr* ekipējum*
lt: karinė įranga | karin* įrang* | karin* technik* | ginkluot* | šarvuot* | karin* paskirt*
pl: sprzęt wojskowy | sprzęt* wojskow* | uzbrojeni* | pojazd* opancerzon*
de: Wehrtechnik | Verteidigungsausrüstung | militärische Ausrüstung | Militärfahrzeuge | Wehrmaterial
da: militært udstyr | forsvarsmateriel | pansrede køretøjer | militærmateriel
sv: försvarsmateriel | militär utrustning | stridsfordon | militärfordon
no: forsvarsmateriell | militært utstyr | militære kjøretøy | feltutstyr
fr: équipement militaire | matériel militaire | véhicules blindés | matériel de défense
more: material militar | equipamiento militar | material de defensa | equipaggiamenti militari | mezzi militari | militaire uitrusting | defensiematerieel | echipamente militare | tehnică militară | hadfelszerelés* | katonai | equipamento militar | vojensk* techn* | vojensk* materiál* | vojaška oprema | vojna oprema | военно оборудване | στρατιωτικός εξοπλισμός

# traffic-sign
en: traffic signs | road signs | traffic lights | traffic signals | signage
fi: liikennemerkit | liikennemerk* | liikennevalo* | opaste*
et: liiklusmärgid | liiklusmärk* | liiklusmärg* | foor* | liikluskorraldusvahen*
lv: ceļa zīmes | ceļa zīm* | luksofor* | satiksmes organizācij*
lt: kelio ženklai | kelio ženkl* | šviesofor* | eismo valdym*
pl: znaki drogowe | znak* drogow* | oznakowani* drog* | sygnalizacj* świetln*
de: Verkehrszeichen | Verkehrsschilder | Lichtsignalanlagen | Verkehrstechnik
da: vejskilte | trafiksignaler | færdselstavler | skiltning
sv: vägmärken | trafiksignaler | vägskyltar | trafikljus
no: trafikkskilt | signalanlegg | trafikksignaler
fr: signalisation routière | panneaux de signalisation | feux tricolores | signalisation verticale | signalétique
more: señalización vial | señales de tráfico | semáforos | segnaletica stradale | semafori | verkeersborden | verkeerslichten | verkeersregelinstallaties | indicatoare rutiere | semafoare | semaforizare | közúti jelzőtábl* | jelzőlámp* | sinalização rodoviária | dopravn* značen* | dopravní značk* | prometni znak* | пътни знаци | светофар* | πινακίδες σήμανσης

# parking-equipment
any: parkomat*
en: parking equipment | parking meters | parking management system | car park barriers
fi: pysäköintilaitteet | pysäköintilait* | pysäköintijärjestelm* | pysäköintiautomaat*
et: parkimisseadmed | parkimisautomaat* | parkimissüsteem* | parkimiskorraldus*
lv: stāvvietu aprīkojums | autostāvviet* iekārt* | stāvvietu sistēm* | stāvvietu automāt*
lt: automobilių stovėjimo įranga | stovėjimo aikštel* įrang* | parkavimo sistem* | parkomat*
pl: urządzenia parkingowe | parkomet* | parkomat* | system* parkingow*
de: Parkscheinautomaten | Parkraumbewirtschaftung | Parkleitsystem | Schrankenanlagen
da: parkeringsudstyr | parkeringsautomater | parkeringssystem | p-automater
sv: parkeringsutrustning | parkeringsautomater | parkeringssystem | biljettautomater parkering
no: parkeringsutstyr | parkeringsautomater | parkeringssystem
fr: équipements de stationnement | horodateurs | péage de parking | contrôle du stationnement
more: parquímetros | gestión de aparcamientos | zona azul | parcometri | parcheggi a pagamento | parkeerautomaten | parkeerbeheer | parcometre | automate de parcare | sistem de parcare | parkolóautomat* | parkolási rendszer | parkovací automat* | parkovac* systém* | parkirni sistem | паркомат* | στάθμευση

# ticketing-system
en: ticketing system | ticket machines | fare collection | ticket validators
fi: lippujärjestelmä | lippujärjestelm* | lippuautomaat* | matkakort* | maksujärjestelmä joukkoliikenn*
et: piletisüsteem | piletisüsteem* | piletimüü* | piletiautomaat* | valideerija*
lv: biļešu sistēma | biļešu sistēm* | biļešu automāt* | biļešu tirdzniecīb* | e-talon*
lt: bilietų sistema | bilietų sistem* | elektronin* biliet* | bilietų automat* | biliet* pardavim*
pl: system biletowy | system* biletow* | biletomat* | kasownik* | bilet* elektroniczn*
de: Ticketsystem | Fahrscheinautomaten | Fahrgeldmanagement | Vertriebssystem ÖPNV
da: billetsystem | billetautomater | rejsekort | billetteringssystem
sv: biljettsystem | biljettautomater | biljettmaskiner | betalsystem kollektivtrafik
no: billettsystem | billettautomater | billettering
fr: billettique | système de billettique | distributeurs de titres | billetterie
more: sistema de ticketing | billetaje | máquinas expendedoras de billetes | bigliettazione elettronica | emettitrici di biglietti | ticketingsysteem | kaartautomaten | e-ticketing | sistem de taxare | automate bilete | jegykiadó | jegyértékesít* | bilhética | odbavovac* systém* | vybavovac* systém* | sustav naplate karata | билетна система | έκδοση εισιτηρίων

# vending-machine ~ catering-service
en: vending machines | vending services | coffee machines
fi: myyntiautomaatit | myyntiautomaat* | kahviautomaat* | välipala-automaat*
et: müügiautomaadid | müügiautomaa* | joogiautomaa*
lv: tirdzniecības automāti | tirdzniecības automāt* | dzērienu automāt*
lt: prekybos automatai | prekybos automat* | gėrim* aparat* | kavos aparat*
pl: automaty sprzedażowe | automat* vending* | automat* sprzedając* | ekspres* do kawy
de: Verkaufsautomaten | Getränkeautomaten | Warenautomaten | Kaffeevollautomaten
da: salgsautomater | kaffeautomater | vareautomater
sv: varuautomater | kaffeautomater | kaffemaskiner
no: salgsautomater | kaffeautomater | vareautomater
fr: distributeurs automatiques | distribution automatique | machines à café
more: máquinas expendedoras | distributori automatici | drankautomaten | verkoopautomaten | automate de cafea | automate vending | italautomat* | kávéautomat* | máquinas de venda automática | nápojov* automat* | prodajni avtomati | вендинг | αυτόματοι πωλητές

# measuring-instrument
any: sensor* pomiar* | dozymetr* | dosimet* | radiometr*
en: measuring instruments | measuring equipment | test and measurement equipment | weighing scales | calibration instruments | meteorological instruments
fi: mittauslaitteet | mittauslait* | mittalait* | vaa'at | säteilymittari* | sääasema*
et: mõõteseadmed | mõõteseadme* | mõõteriist* | mõõtevahen* | kaalud
lv: mērinstrumenti | mērinstrument* | mērierīc* | mērīšanas iekārt* | svari
lt: matavimo prietaisai | matavimo prietais* | matavimo įrang* | svarstykl*
pl: przyrządy pomiarowe | aparatur* pomiarow* | urządze* pomiarow* | przyrząd* pomiarow* | wag elektronicznych
de: Messgeräte | Messtechnik | Messinstrumente | Waagen | Prüfgeräte
da: måleinstrumenter | måleudstyr | vægte og måleudstyr
sv: mätinstrument | mätutrustning | mätsystem | vågar
no: måleinstrumenter | måleutstyr | vekter og måleutstyr
fr: instruments de mesure | appareils de mesure | équipements de mesure | métrologie | balances
more: instrumentos de medida | equipos de medición | strumenti di misura | apparecchiature di misura | meetapparatuur | meetinstrumenten | aparate de măsură | echipamente de măsură | mérőműszer* | mérőeszköz* | instrumentos de medição | měřicí přístroj* | merac* prístroj* | merilni instrument* | mjerni instrument* | измервателни уреди | όργανα μέτρησης

# optical-instrument ~ laboratory-equipment
en: optical instruments | lasers | binoculars | night vision devices | telescopes | thermal imaging cameras
fi: optiset laitteet | opti* lait* | kiikar* | lämpökamer* | pimeänäkölait*
et: optikaseadmed | optili* seadme* | binok* | termokaamer* | öövaatlus*
lv: optiskie instrumenti | optisk* instrument* | binokļ* | termokamer* | nakts redzamīb*
lt: optiniai prietaisai | optin* prietais* | žiūron* | termovizor* | naktinio matymo
pl: przyrządy optyczne | przyrząd* optyczn* | lornet* | noktowiz* | kamer* termowizyjn*
de: optische Instrumente | Laser | Ferngläser | Nachtsichtgeräte | Wärmebildkameras
da: optiske instrumenter | kikkerter | natkikkerter | termiske kameraer
sv: optiska instrument | kikare | mörkerhjälpmedel | värmekameror
no: optiske instrumenter | kikkerter | nattoptikk | varmekamera
fr: instruments d'optique | jumelles | lasers | jumelles de vision nocturne | caméras thermiques
more: instrumentos ópticos | visión nocturna | prismáticos | strumenti ottici | visori notturni | optische instrumenten | nachtkijkers | warmtebeeldcamera | instrumente optice | binocluri | termoviziune | optikai eszköz* | hőkamer* | éjjellátó* | instrumentos óticos | dalekohled* | termokamer* | optične naprave | оптични уреди | οπτικά όργανα

# utility-meter ~ measuring-instrument
en: utility meters | water meters | electricity meters | smart meters | heat meters
fi: kulutusmittarit | vesimittar* | sähkömittar* | etäluettav* mittar* | lämpömäärämittar*
et: arvestid | veearvesti* | elektriarvesti* | soojusarvesti* | kauglugemi*
lv: skaitītāji | ūdens skaitītāj* | elektroenerģijas skaitītāj* | siltuma skaitītāj*
lt: apskaitos prietaisai | vandens skaitikli* | elektros skaitikli* | šilumos skaitikli* | apskaitos prietais*
pl: liczniki i wodomierze | wodomierz* | ciepłomierz* | licznik* energii
de: Zähler | Wasserzähler | Stromzähler | Wärmezähler | intelligente Messsysteme
da: forbrugsmålere | vandmålere | elmålere | fjernaflæste målere | varmemålere
sv: förbrukningsmätare | vattenmätare | elmätare | värmemätare
no: forbruksmålere | vannmålere | strømmålere | smarte målere
fr: compteurs d'eau | compteurs communicants | compteurs d'énergie | télérelève
more: contadores de agua | telelectura | contatori idrici | contatori acqua | watermeters | slimme meters | contoare de apă | contoare | apometre | vízmérő* | fogyasztásmérő* | contadores inteligentes | vodoměr* | elektroměr* | vodomjer* | водомер* | електромер* | υδρόμετρα

# furniture
any: mobilier | meubl* | mebel* | mobili* arred*
en: furniture | furnishings | fitted furniture | seating
fi: kalusteet | kalustei* | huonekalu* | irtokalust* | kalustehankin* | kiintokalust*
et: mööbel | mööbli* | sisustus* | erimööb*
lv: mēbeles | mēbel* | mēbeļu
lt: baldai | baldų | bald*
pl: meble | mebli | mebl* | wyposażeni* meblow*
de: Möbel | Möblierung | Einrichtungsgegenstände | Mobiliar | lose Möblierung
da: møbler | inventar | møblement | løst inventar
sv: möbler | inredning | lösa möbler | möbelinredning
no: møbler | inventar | løst inventar | møblering
fr: mobilier | meubles | ameublement | mobiliers | agencement mobilier
more: mobiliario | arredi | mobili per | meubilair | meubelen | mobilă | bútor* | nábytk* | nábytek | nábytok | pohištv* | pohištvena oprema | namještaj* | обзавеждане | мебели | έπιπλα

# office-furniture < furniture
en: office furniture | office chairs | desks | filing cabinets | height-adjustable desks
fi: toimistokalusteet | toimistokalust* | työtuol* | sähköpöyd* | toimistotuol*
et: kontorimööbel | kontorimööb* | kontoritool* | büroomööb* | arhiiviriiul*
lv: biroja mēbeles | biroja mēbel* | biroja krēsl*
lt: biuro baldai | biuro bald* | biuro kėd* | darbo kėd*
pl: meble biurowe | mebl* biurow* | krzes* biurow* | biurk* | fotel* biurow*
de: Büromöbel | Büromöblierung | Bürostühle | Bürodrehstühle | Schreibtische
da: kontormøbler | kontorstole | hæve-sænkeborde | kontorinventar
sv: kontorsmöbler | kontorsstolar | skrivbord | kontorsinredning
no: kontormøbler | kontorstoler | hev/senk-bord | kontorinnredning
fr: mobilier de bureau | mobiliers de bureau | sièges de bureau | bureaux et sièges
more: mobiliario de oficina | sillas de oficina | arredi per ufficio | mobili per ufficio | kantoormeubilair | bureaustoelen | mobilier de birou | mobilier birouri | scaune birou | irodabútor* | irodai szék* | mobiliário de escritório | kancelářsk* nábyt* | pisarniško pohištvo | uredski namještaj | офис мебели | έπιπλα γραφείου

# school-furniture < furniture ~ teaching-material
en: school furniture | classroom furniture | nursery furniture | laboratory furniture
fi: koulukalusteet | koulukalust* | päiväkotikalust* | oppilaspulpet* | luokkakalust*
et: koolimööbel | koolimööb* | lasteaiamööb* | klassimööb*
lv: skolas mēbeles | skol* mēbel* | bērnudārz* mēbel* | klases mēbel*
lt: mokykliniai baldai | mokyklin* bald* | darželi* bald* | klasi* bald*
pl: meble szkolne | mebl* szkoln* | mebl* przedszkoln* | ław* szkoln*
de: Schulmöbel | Schulmöblierung | Klassenraummöblierung | Schulmobiliar | Kita-Möbel
da: skolemøbler | skoleinventar | institutionsmøbler | undervisningsmøbler
sv: skolmöbler | skolinredning | förskolemöbler | elevmöbler
no: skolemøbler | skoleinventar | barnehagemøbler | klasseromsmøbler
fr: mobilier scolaire | mobilier pédagogique | mobiliers scolaires | mobilier crèche
more: mobiliario escolar | arredi scolastici | banchi scolastici | schoolmeubilair | schoolmeubelen | mobilier școlar | iskolabútor* | óvodai bútor* | školn* nábyt* | šolsko pohištvo | školski namještaj | училищно обзавеждане | училищни мебели | σχολικά έπιπλα

# hospital-furniture < furniture ~ medical-device
en: hospital furniture | medical furniture | examination couches | treatment tables | bedside cabinets | stretchers
fi: sairaalakalusteet | sairaalakalust* | tutkimuspöyd* | hoitopöyd* | potilaspaar* | hoitotuol*
et: haiglamööbel | haiglamööb* | meditsiinimööb* | läbivaatuslau* | kanderaam*
lv: medicīniskās mēbeles | medicīnisk* mēbel* | slimnīc* mēbel* | apskates kušet* | nestuv*
lt: medicininiai baldai | medicinin* bald* | apžiūros kušet* | neštuv* | ligonin* bald*
pl: meble medyczne | mebl* medyczn* | kozet* lekarsk* | nosze | stolik* przyłóżkow* | szaf* przyłóżkow*
de: Krankenhausmöbel | Medizinmöbel | Untersuchungsliegen | Behandlungsliegen | Nachttische | Krankentragen
da: hospitalsmøbler | undersøgelseslejer | sengeborde | bårer | hospitalsinventar
sv: sjukhusmöbler | undersökningsbritsar | behandlingsbritsar | sängbord | bårar | vårdmöbler
no: sykehusmøbler | undersøkelsesbenker | behandlingsbenker | nattbord | bårer
fr: mobilier médical | mobilier hospitalier | divans d'examen | brancards | tables d'examen | chevets
more: mobiliario clínico | mobiliario hospitalario | camillas | arredi sanitari | arredi ospedalieri | barelle | ziekenhuismeubilair | medisch meubilair | brancards | mobilier medical | mobilier spital | tărgi | kórházi bútor* | orvosi bútor* | mobiliário hospitalar | zdravotnick* nábyt* | medicinsko pohištvo | болнично обзавеждане | ιατρικά έπιπλα

# mattress < hospital-bed
en: mattresses | pressure-relieving mattresses | anti-decubitus mattresses
fi: patjat | patjoj* | painehaavapatj* | sairaalapatj*
et: madratsid | madrats* | lamatistevasta*
lv: matrači | matrač* | pretizgulējum*
lt: čiužiniai | čiužini* | priešpragulin*
pl: materace | materac* | materac* przeciwodleżynow*
de: Matratzen | Antidekubitusmatratzen | Weichlagerungssysteme | Antidekubitussysteme
da: madrasser | trykaflastende madrasser | antidecubitusmadrasser
sv: madrasser | antidecubitusmadrasser | tryckavlastande madrasser
no: madrasser | trykkavlastende madrasser
fr: matelas | matelas anti-escarres | supports anti-escarres
more: colchones | colchones antiescaras | materassi | materassi antidecubito | matrassen | antidecubitusmatrassen | saltele | saltele antiescare | matrac* | colchões | matrac* antidekub* | posteljni vložki | madraci | матраци | στρώματα

# household-appliance
en: household appliances | domestic appliances | white goods | washing machines | refrigerators
fi: kodinkoneet | kodinkone* | kodinkonehankin*
et: kodumasinad | kodumasin* | kodutehnika* | pesumasin* | külmik*
lv: sadzīves tehnika | sadzīves tehnik* | sadzīves elektropreč* | veļas mašīn* | ledusskap*
lt: buitinė technika | buitin* technik* | buitin* prietais* | skalbimo mašin* | šaldytuv*
pl: sprzęt AGD | artykuł* AGD | urządze* AGD | AGD | lodówk* | pralk*
de: Haushaltsgeräte | weiße Ware | Waschmaschinen | Kühlschränke
da: hårde hvidevarer | hvidevarer | husholdningsapparater
sv: vitvaror | hushållsmaskiner | hushållsapparater
no: hvitevarer | husholdningsapparater
fr: électroménager | appareils électroménagers | lave-linge | réfrigérateurs
more: electrodomésticos | elettrodomestici | huishoudtoestellen | witgoed | electrocasnice | aparate electrocasnice | háztartási gép* | háztartási készülék* | eletrodomésticos | domác* spotřebič* | gospodinjski aparati | kućanski aparati | битова техника | домакински уреди | ηλεκτρικές οικιακές συσκευές

# kitchen-equipment ~ catering-service
en: kitchen equipment | catering equipment | commercial kitchen equipment | dishwashers | ovens | tableware | cutlery
fi: suurkeittiölaitteet | suurkeittiö* | keittiölait* | astianpesukone* | keittiötarvik* | astiat
et: köögiseadmed | köögiseadme* | suurköögi* | köögitehnika* | nõudepesumasin* | lauanõu* | köögisisustus*
lv: virtuves iekārtas | virtuves iekārt* | virtuves aprīkojum* | trauku mazgā* | trauki | virtuves piederum*
lt: virtuvės įranga | virtuv* įrang* | virtuv* reikmen* | indaplov* | maisto gaminimo įrang* | stalo ind*
pl: wyposażenie kuchni | sprzęt* gastronomiczn* | urządze* gastronomiczn* | wyposażeni* kuchn* | zmywark* | zastaw* stołow* | naczy* jednorazow*
de: Küchenausstattung | Großküchentechnik | Küchengeräte | Kücheneinrichtung | Spülmaschinen | Geschirr | Küchentechnik
da: køkkenudstyr | storkøkkenudstyr | opvaskemaskiner | køkkenartikler | service og bestik
sv: storköksutrustning | köksutrustning | diskmaskiner | porslin och bestick | storköksmaskiner
no: kjøkkenutstyr | storkjøkkenutstyr | oppvaskmaskiner | servise og bestikk | storkjøkken
fr: équipements de cuisine | matériel de cuisine | équipements de restauration | matériel de restauration | vaisselle | lave-vaisselle
more: equipamiento de cocina | menaje | menaje de cocina | vajilla | attrezzature per cucina | attrezzature cucina | stoviglie | grootkeukenapparatuur | keukenapparatuur | grootkeuken | servies | echipamente de bucătărie | veselă | echipament bucătărie | utilaje bucătărie | konyhai eszköz* | konyhatechnológi* | konyhai berendezés* | equipamento de cozinha | gastronomick* zařízen* | vybaven* kuchyn* | kuhinjska oprema | кухненско оборудване | εξοπλισμός κουζίνας

# refrigeration-equipment ~ hvac-equipment
en: refrigeration equipment | cold rooms | freezers | ultra-low temperature freezers | medical refrigerators
fi: kylmälaitteet | kylmälait* | pakasti* | kylmähuone* | lääkejääkaap* | kylmiö*
et: külmutusseadmed | külmutusseadme* | sügavkülmik* | jahutusseadme* | külmkamb*
lv: aukstumiekārtas | aukstumiekārt* | saldētav* | saldēšanas iekārt* | dzesēšanas iekārt*
lt: šaldymo įranga | šaldymo įrang* | šaldikli* | šaldymo kamer*
pl: urządzenia chłodnicze | urządze* chłodnicz* | zamrażark* | chłodziar* | komor* chłodnicz*
de: Kältetechnik | Kälteanlagen | Kühlgeräte | Tiefkühlschränke | Kühlzellen | Ultratiefkühlschränke
da: køleudstyr | køleanlæg | frysere | kølerum
sv: kylutrustning | kylanläggning | frysar | kylskåp och frysar | kylrum
no: kjøleutstyr | kuldeanlegg | kjøleanlegg | frysere | kjølerom
fr: équipements frigorifiques | chambres froides | congélateurs | froid industriel | enceintes réfrigérées
more: equipos de refrigeración | congeladores | cámaras frigoríficas | frigoriferi | congelatori | celle frigorifere | koelinstallaties | koelkasten | vriezers | echipamente frigorifice | congelatoare | camere frigorifice | hűtőberendezés* | hűtőszekrény* | fagyasztó* | equipamento frigorífico | chladic* zařízen* | mraz* box* | chladiac* zariaden* | hladilna tehnika | rashladni uređaji | хладилно оборудване | ψυκτικός εξοπλισμός

# sports-equipment
any: fitnes*
en: sports equipment | gym equipment | fitness equipment | sporting goods | sportswear
fi: liikuntavälineet | liikuntavälin* | urheiluväline* | kuntosalilait* | kuntoilulait*
et: spordivarustus | spordivarustus* | spordiinventar* | jõusaali* | spordivahen*
lv: sporta inventārs | sporta inventār* | sporta aprīkojum* | trenažier*
lt: sporto inventorius | sporto inventor* | sporto įrang* | treniruokl*
pl: sprzęt sportowy | sprzęt* sportow* | wyposażeni* sportow* | siłowni* zewnętrzn* | artykuł* sportow*
de: Sportgeräte | Sportartikel | Fitnessgeräte | Turngeräte | Sportausstattung
da: sportsudstyr | idrætsudstyr | fitnessudstyr | idrætsrekvisitter
sv: idrottsutrustning | sportutrustning | gymutrustning | idrottsmaterial | träningsutrustning
no: idrettsutstyr | sportsutstyr | treningsutstyr | treningsapparater
fr: équipements sportifs | matériel sportif | matériel de sport | articles de sport | appareils de musculation
more: material deportivo | equipamiento deportivo | attrezzature sportive | articoli sportivi | sportmateriaal | sportartikelen | fitnesstoestellen | echipament sportiv | echipamente sportive | aparate fitness | sporteszköz* | sportszer* | sportfelszerel* | equipamento desportivo | sportovn* vybaven* | športov* vybaven* | športna oprema | sportska oprema | спортно оборудване | αθλητικός εξοπλισμός

# toy ~ playground-equipment
en: toys | board games | educational toys
fi: lelut | leluj* | leikkikalu* | askartelutarvik* | lautapelit
et: mänguasjad | mänguasj* | lauamäng*
lv: rotaļlietas | rotaļliet* | spēles un rotaļliet*
lt: žaislai | žaisl* | lavinam* žaisl*
pl: zabawki | zabawek | zabawk* | gry planszow*
de: Spielzeug | Spielwaren | Spielmaterial | Lernspielzeug
da: legetøj | lege- og beskæftigelsesmaterialer | hobbymaterialer
sv: leksaker | lekmaterial | hobbymaterial
no: leker | leketøy | hobbymateriell | formingsmateriell
fr: jouets | jeux et jouets | jeux éducatifs
more: juguetes | giocattoli | speelgoed | jucării | játékok | játékeszköz* | brinquedos | hračk* | hračiek | igrače | igračke | играчки | παιχνίδια

# playground-equipment
en: playground equipment | outdoor play equipment | playgrounds | play areas
fi: leikkivälineet | leikkivälin* | leikkipaik* | leikkipuisto* | leikkikenttä*
et: mänguväljaku seadmed | mänguväljak* | mänguvahen*
lv: rotaļu laukumu aprīkojums | rotaļu laukum* | bērnu laukum* | rotaļu iekārt*
lt: žaidimų aikštelių įranga | žaidim* aikštel* | vaikų žaidim* įreng*
pl: wyposażenie placów zabaw | plac* zabaw | urządze* zabawow*
de: Spielplatzgeräte | Spielplatz | Spielgeräte | Spielplatzbau
da: legepladsudstyr | legeplads | legepladser | legeredskaber
sv: lekutrustning | lekplats | lekplatsutrustning | lekredskap
no: lekeplassutstyr | lekeplass | lekeapparater | lekeplasser
fr: aires de jeux | équipements d'aires de jeux | jeux d'extérieur | jeux de plein air
more: parques infantiles | juegos infantiles | parchi gioco | giochi per parchi | speeltoestellen | speelplein | speeltuigen | locuri de joacă | loc de joacă | echipamente de joacă | játszótér* | játszótéri* | parque infantil | dětsk* hřišt* | detsk* ihrisk* | otroško igrišče | otroška igrala | dječje igralište | детски площадки | παιδικές χαρές

# musical-instrument
en: musical instruments | pianos | stage equipment
fi: soittimet | soittim* | soitinhankin* | flyygeli* | piano*
et: muusikainstrumendid | muusikainstrument* | pillid | klaverid
lv: mūzikas instrumenti | mūzikas instrument* | klavieres
lt: muzikos instrumentai | muzikos instrument* | fortepijon* | pianin*
pl: instrumenty muzyczne | instrument* muzyczn* | fortepian* | pianin*
de: Musikinstrumente | Klaviere | Konzertflügel | Orgel
da: musikinstrumenter | klaverer | flygler
sv: musikinstrument | pianon och flyglar | flyglar
no: musikkinstrumenter | pianoer | flygler
fr: instruments de musique | pianos | instruments musicaux
more: instrumentos musicales | strumenti musicali | muziekinstrumenten | instrumente muzicale | hangszer* | instrumentos musicais | hudebn* nástroj* | hudobn* nástroj* | glasbila | glazbeni instrumenti | музикални инструменти | μουσικά όργανα

# artwork ~ cultural-service
any: skulptur* | rzeźb*
en: works of art | artworks | sculptures | public art | exhibits
fi: taideteokset | taideteo* | taidehankin* | veisto*
et: kunstiteosed | kunstiteo* | skulptuur* | kunstitellim*
lv: mākslas darbi | mākslas darb* | skulptūr* | pieminekl*
lt: meno kūriniai | meno kūrini* | skulptūr* | paminkl*
pl: dzieła sztuki | dzieł* sztuki | eksponat* | pomnik*
de: Kunstwerke | Kunst am Bau | Skulpturen | Kunstobjekte
da: kunstværker | kunst i byggeri | skulpturer | udsmykning
sv: konstverk | konstnärlig gestaltning | skulpturer | offentlig konst
no: kunstverk | kunstnerisk utsmykking | skulpturer
fr: œuvres d'art | commande artistique | 1% artistique | sculptures
more: obras de arte | opere d'arte | kunstwerken | opere de artă | műalkotás* | szobor* | obras de arte pública | umělecké dílo | umeleck* diel* | umetniška dela | umjetnička djela | произведения на изкуството | έργα τέχνης

# promotional-item ~ advertising
any: gadżet* | medaļ*
en: promotional items | promotional products | giveaways | corporate gifts | medals | trophies
fi: mainoslahjat | liikelahja* | mainostuot* | promootiotuot* | mitalit
et: reklaamkingitused | reklaammeen* | meened | meenete | medalid
lv: reprezentācijas preces | prezentācij* materiāl* | suvenīr* | reklāmas priekšmet* | reprezentatīv* prec*
lt: reklaminiai suvenyrai | suvenyr* | reprezentacin* prek* | reklamin* atribut* | medaliai
pl: artykuły promocyjne | materiał* promocyjn* | gadżet* reklamow* | upomin* | medale | artykuł* reklamow*
de: Werbeartikel | Werbemittel | Giveaways | Medaillen
da: reklameartikler | merchandise | profilartikler | firmagaver
sv: profilprodukter | reklamprodukter | giveaways | presentreklam | medaljer
no: profilartikler | reklameartikler | gaveartikler
fr: objets promotionnels | objets publicitaires | goodies | médailles | trophées
more: material promocional | artículos promocionales | trofeos | gadget promozionali | materiale promozionale | relatiegeschenken | promotiemateriaal | materiale promoționale | obiecte promoționale | reklámajándék* | promóciós termék* | brindes | reklamn* předmět* | propagačn* predmet* | promocijska darila | promotivni materijal | рекламни материали | διαφημιστικά είδη

# agricultural-machinery
any: traktor* | tractor*
en: agricultural machinery | tractors | lawn mowers | garden machinery | forestry machinery | harvesters
fi: maatalouskoneet | maatalouskone* | ruohonleikkur* | ympäristönhoitokone* | metsäkone* | ajoleikkur*
et: põllumajandusmasinad | põllumajandusmasin* | muruniidu* | niiduk* | metsamasin* | aiatehnika*
lv: lauksaimniecības tehnika | lauksaimniecīb* tehnik* | zāles pļāv* | mežizstrādes tehnik* | dārza tehnik*
lt: žemės ūkio technika | žemės ūkio technik* | žemės ūkio mašin* | vejapjov* | žoliapjov* | miško technik*
pl: maszyny rolnicze | maszyn* rolnicz* | ciągnik* rolnicz* | kosiark* | sprzęt* ogrodnicz* | maszyn* leśn*
de: Landmaschinen | Traktoren | Rasenmäher | Mähgeräte | Kommunaltraktor | Forstmaschinen
da: landbrugsmaskiner | plæneklippere | have- og parkmaskiner | redskabsbærere
sv: lantbruksmaskiner | gräsklippare | redskapsbärare | parkmaskiner | skogsmaskiner
no: landbruksmaskiner | gressklippere | hage- og parkmaskiner | redskapsbærere
fr: machines agricoles | tondeuses | matériel d'espaces verts | matériel agricole | tracteurs | débroussailleuses
more: maquinaria agrícola | cortacésped | desbrozadora | macchine agricole | trattori | tosaerba | trattrice agricola | landbouwmachines | grasmaaiers | maaiers | utilaje agricole | mașini agricole | motocoase | mezőgazdasági gép* | fűnyíró* | máquinas agrícolas | zemědělsk* techn* | sekačk* | kosačk* | kosilnic* | kmetijsk* mehaniz* | poljoprivredni strojevi | земеделска техника | косачки | γεωργικά μηχανήματα

# construction-machinery
any: ekskavator* | excavat* | buldoz* | bulldoz*
en: construction machinery | excavators | wheel loaders | earthmoving equipment | backhoe loader | road rollers
fi: maanrakennuskoneet | maanrakennuskone* | kaivinkone* | pyöräkuorma* | työkone* | tiehöyl*
et: ehitusmasinad | ehitusmasin* | ekskavaator* | frontaallaadur* | laadur* | teehööv*
lv: būvniecības tehnika | būvtehnik* | ekskavator* | frontāl* iekrāv* | ceļu tehnik* | greider*
lt: statybinė technika | statybin* technik* | statybos mašin* | ekskavatori* | krautuv* front* | greideri*
pl: maszyny budowlane | maszyn* budowlan* | koparko-ładowark* | kopark* | ładowark* | walec drogow* | równiark*
de: Baumaschinen | Bagger | Radlader | Baugeräte | Walze
da: entreprenørmaskiner | gravemaskiner | gummigeder | læssemaskiner
sv: entreprenadmaskiner | grävmaskiner | hjullastare | anläggningsmaskiner | väghyvel
no: anleggsmaskiner | gravemaskiner | hjullastere | veghøvel
fr: engins de chantier | pelles hydrauliques | chargeuses | tractopelle | matériel de travaux publics
more: maquinaria de construcción | excavadora | retroexcavadora | macchine movimento terra | escavatore | terna | bouwmachines | graafmachines | wielladers | utilaje de construcții | buldoexcavator | încărcător frontal | építőipari gép* | munkagép* | kotrógép* | rakodógép* | máquinas de construção | stavebn* stroj* | bagr* | rýpadl* | nakladač* | gradbeni stroji | građevinski strojevi | строителна техника | багер* | μηχανήματα έργου

# pump-and-compressor
any: kompres* sprę* | kompresor* | compressor*
en: pumps and compressors | pumps | compressors | valves | submersible pumps | air compressors
fi: pumput ja kompressorit | pumppuj* | pumput | kompressor* | venttiil* | pumppaamo*
et: pumbad ja kompressorid | pumbad | kompressor* | siibrid | pumpla*
lv: sūkņi un kompresori | sūkņi | sūkņu | kompresor* | vārst*
lt: siurbliai ir kompresoriai | siurbli* | kompresori* | vožtuv* | sklendės
pl: pompy i sprężarki | pomp* głębinow* | pomp* zatapialn* | sprężark* | armatur* wodociągow* | zawor* | pompy
de: Pumpen und Kompressoren | Pumpen | Kompressoren | Druckluftanlagen | Armaturen
da: pumper og kompressorer | pumper | kompressorer | ventiler
sv: pumpar och kompressorer | pumpar | kompressorer | ventiler
no: pumper og kompressorer | pumper | kompressorer | ventiler
fr: pompes et compresseurs | pompes | compresseurs | vannes | robinetterie
more: bombas y compresores | bombas hidráulicas | compresores | pompe e compressori | elettropompe | valvole industriali | pompen | kleppen | afsluiters | pompe submersibile | electropompe | vane | szivattyú* | kompresszor* | szelep* | válvulas | čerpadl* | črpalke | crpke | помпи | αντλίες

# lift ~ lift-maintenance
en: lifts | elevators | escalators | lift replacement | passenger lifts
fi: hissit | hissien | hissihankin* | liukuportaa* | hissiura*
et: liftid | liftide | eskalaator* | liftide paigald*
lv: lifti | liftu | eskalator* | pacēlājs invalīd*
lt: liftai | liftų | eskalatori*
pl: dźwigi osobowe | wind* osobow* | dźwig* osobow* | schod* ruchom* | platform* schodow*
de: Aufzüge | Aufzugsanlagen | Fahrtreppen | Personenaufzug | Förderanlagen Aufzug
da: elevatorer | rulletrapper | elevator
sv: hissar | rulltrappor | hissinstallation
no: heiser | heis | rulletrapper | heisanlegg
fr: ascenseurs | ascenseur | escaliers mécaniques | monte-charge | appareils élévateurs
more: ascensores | ascensori | elevatori | liften | roltrappen | lift montapersoane | ascensoare | lifturi | felvonó* | mozgólépcső* | elevadores | výtah* | dvigala | dizala | асансьор* | ανελκυστήρ*

# crane-and-forklift
en: cranes and forklifts | forklift trucks | cranes | aerial work platforms | pallet trucks | lifting equipment
fi: nosturit ja trukit | nosturit | haarukkatruk* | trukit | trukki* | henkilönostim* | nostolava*
et: kraanad ja tõstukid | kahveltõstuk* | kraanad | tõstuk* | korvtõstuk*
lv: celtņi un iekrāvēji | celtņ* | autokrāv* | iekrāvēj* | autotorn* | pacēlāj*
lt: kranai ir krautuvai | šakin* krautuv* | autokrautuv* | kranai | keltuv* | bokštel*
pl: żurawie i wózki widłowe | wózk* widłow* | wózek widłowy | żuraw* | suwnic* | podnośnik* koszow*
de: Krane und Gabelstapler | Gabelstapler | Flurförderzeuge | Krananlagen | Hubarbeitsbühnen
da: kraner og gaffeltrucks | gaffeltrucks | kraner | lifte og kraner
sv: kranar och truckar | gaffeltruckar | truckar | kranar | skylift
no: kraner og gaffeltrucker | gaffeltrucker | trucker | kraner | personløfter
fr: grues et chariots élévateurs | chariots élévateurs | grues | nacelles élévatrices | ponts roulants
more: grúas y carretillas | carretillas elevadoras | grúa | plataforma elevadora | carrelli elevatori | gru | piattaforma aerea | heftrucks | hoogwerkers | kranen | motostivuitoare | stivuitor | macarale | nacelă | targonc* | daru* | emelőkosaras | empilhadores | vysokozdvižn* vozík* | jeřáb* | žeriav* | viličar* | viljuškar* | мотокар* | кранове | περονοφόρα

# industrial-machinery
any: CNC
en: industrial machinery | machine tools | 3D printers | workshop machinery | lathes | robots
fi: teollisuuskoneet | työstökone* | 3D-tulostim* | metallintyöstökone* | robotit
et: tööstusseadmed | tööpin* | 3D-printer* | tööstusmasin* | robotid
lv: rūpnieciskās iekārtas | darbgald* | ražošanas iekārt* | 3D printer* | metālapstrād*
lt: pramoninė įranga | stakl* | pramonin* įrang* | 3D spausdintuv* | gamybos įrang*
pl: maszyny przemysłowe | obrabiark* | tokark* | frezark* | drukark* 3D | lini* technologiczn*
de: Industriemaschinen | Werkzeugmaschinen | 3D-Drucker | Drehmaschine | Fräsmaschine
da: industrimaskiner | værktøjsmaskiner | 3D-printere | CNC-maskiner
sv: industrimaskiner | verktygsmaskiner | 3D-skrivare | CNC-maskiner
no: industrimaskiner | verktøymaskiner | 3D-skrivere | CNC-maskiner
fr: machines industrielles | machines-outils | imprimantes 3D | tours et fraiseuses
more: maquinaria industrial | máquinas herramienta | impresora 3D | macchine utensili | stampante 3D | industriële machines | werktuigmachines | mașini-unelte | utilaje industriale | imprimantă 3D | szerszámgép* | ipari gép* | esztergagép* | máquinas industriais | obráběcí stroj* | obrábac* stroj* | obdelovalni stroj | alatni strojevi | машини и съоръжения | εργαλειομηχανές

# water-treatment-plant ~ water-and-sewer-works
en: water treatment plant | wastewater treatment plant | water purification equipment | sewage treatment plant
fi: vedenpuhdistuslaitos | vedenpuhdistuslait* | jätevedenpuhdistam* | vesilaito* | vedenkäsittelylait*
et: veepuhastusjaam | reoveepuhasti* | veepuhastusjaam* | veetöötlusjaam* | veepuhastussead*
lv: ūdens attīrīšanas iekārtas | notekūdeņu attīrīš* | ūdens attīrīš* | attīrīšanas iekārt* | ūdens sagatavošan*
lt: vandens valymo įrenginiai | nuotek* valykl* | vandens valymo įrengini* | nuotek* valymo įrengini* | vandens gerinim*
pl: stacja uzdatniania wody | stacj* uzdatniani* wody | oczyszczalni* ściek* | uzdatniani* wody
de: Wasseraufbereitungsanlage | Kläranlage | Wasseraufbereitung | Abwasserbehandlung | Klärwerk
da: vandbehandlingsanlæg | renseanlæg | vandværk | spildevandsrensning
sv: vattenreningsverk | reningsverk | avloppsreningsverk | vattenverk | vattenrening
no: vannbehandlingsanlegg | renseanlegg | avløpsrenseanlegg | vannverk
fr: station de traitement de l'eau | station d'épuration | usine d'eau potable | traitement de l'eau | stations d'épuration
more: EDAR | depuradora | planta de tratamiento de aguas | ETAP | depuratore | impianto di depurazione | potabilizzazione | waterzuivering | rioolwaterzuivering | waterzuiveringsinstallatie | stație de epurare | stație de tratare | stații de epurare | szennyvíztisztító* | víztisztító* | vízkezelő berendezés* | ETAR | čistírn* odpadních | čistiar* odpadových | čistilna naprava | uređaj za pročišćavanje | пречиствателна станция | ПСОВ | ΕΕΛ | βιολογικός καθαρισμός

# hvac-equipment ~ heating-and-ventilation-installation
en: heating and ventilation equipment | boilers | heat pumps | air conditioning equipment | air conditioners | radiators
fi: lämmitys- ja ilmanvaihtolaitteet | lämpöpump* | ilmanvaihtokone* | ilmastointilait* | lämmityskattila* | jäähdytyslait*
et: kütte- ja ventilatsiooniseadmed | soojuspum* | ventilatsiooniseadme* | kliimaseadme* | katlad | õhukonditsioneer*
lv: apkures un ventilācijas iekārtas | siltumsūkņ* | apkures katl* | kondicionier* | ventilācijas iekārt* | gaisa kondicion*
lt: šildymo ir vėdinimo įranga | šilumos siurbli* | vėdinimo įrang* | kondicionieri* | oro kondicionav* | katilai
pl: urządzenia grzewcze i wentylacyjne | pomp* ciepła | kocioł | kotł* | klimatyzator* | klimatyzacj* | central* wentylacyjn*
de: Heizungs- und Lüftungsgeräte | Wärmepumpen | Heizkessel | Klimageräte | Lüftungsgeräte | Klimaanlagen
da: varme- og ventilationsudstyr | varmepumper | kedler | klimaanlæg | ventilationsaggregater
sv: värme- och ventilationsutrustning | värmepumpar | ventilationsaggregat | luftkonditionering | kylmaskiner | värmepannor
no: varme- og ventilasjonsutstyr | varmepumper | ventilasjonsaggregat | klimaanlegg | fyrkjeler
fr: équipements de chauffage et de ventilation | chaudières | pompes à chaleur | climatiseurs | climatisation | CVC
more: calderas | bombas de calor | aire acondicionado | equipos de climatización | caldaie | pompe di calore | condizionatori | warmtepompen | ketels | airconditioning | HVAC-installatie | centrală termică | aer condiționat | pompe de căldură | aparate de aer condiționat | cazane | kazán* | hőszivattyú* | klímaberendezés* | légkondicion* | caldeiras | ar condicionado | tepeln* čerpadl* | klimatizac* | kotel* | toplotna črpalka | dizalica topline | климатиц* | термопомп* | κλιματιστικά | λέβητες

# laundry-equipment ~ laundry-service
en: laundry equipment | industrial washing machines | tumble dryers | ironers
fi: pesulalaitteet | pesulakone* | pesulalait* | kuivausrumpu* | pesulalaitte*
et: pesumajaseadmed | pesumajaseadme* | tööstusli* pesumasin* | trummelkuivat*
lv: veļas mazgātavas iekārtas | veļas mazgātav* iekārt* | veļas žāvē* | rūpniecisk* veļas mašīn*
lt: skalbyklų įranga | skalbykl* įrang* | pramonin* skalbimo mašin* | džiovykl*
pl: urządzenia pralnicze | urządze* pralnicz* | pralnic* | pralnicow* | suszark* bębnow* | magi* pralnicz*
de: Wäschereimaschinen | Wäschereitechnik | Gewerbewaschmaschinen | Wäschetrockner
da: vaskeriudstyr | industrivaskemaskiner | tørretumblere | vaskerimaskiner
sv: tvättutrustning | tvättmaskiner | torktumlare | fastighetstvätt
no: vaskeriutstyr | vaskemaskiner | tørketromler | vaskerimaskiner
fr: équipements de blanchisserie | matériel de blanchisserie | lave-linge professionnels | sèche-linge
more: equipos de lavandería | maquinaria de lavandería | attrezzature per lavanderia | lavatrici industriali | wasserijapparatuur | industriële wasmachines | echipamente de spălătorie | mașini de spălat industriale | mosodai berendezés* | ipari mosógép* | equipamento de lavandaria | prádelensk* techn* | práčovn* technológ* | pralni stroji | перални машини | εξοπλισμός πλυντηρίων

# building-material
en: building materials | construction materials | bricks | tiles | glass | plumbing supplies | hardware and building supplies
fi: rakennustarvikkeet | rakennustarvik* | rakennusmateriaal* | LVI-tarvik* | rautakauppatarvik*
et: ehitusmaterjalid | ehitusmaterjal* | ehitustarvik* | sanitaartehnika*
lv: būvmateriāli | būvmateriāl* | celtniecības materiāl* | santehnik*
lt: statybinės medžiagos | statybin* medžiag* | statyb* prek* | santechnik* prek*
pl: materiały budowlane | materiał* budowlan* | artykuł* budowlan* | artykuł* hydrauliczn* | artykuł* metalow*
de: Baustoffe | Baumaterial | Ziegel | Sanitärbedarf | Baubedarf
da: byggematerialer | byggevarer | trælast og byggevarer | VVS-artikler
sv: byggmaterial | byggvaror | VVS-material | järnhandelsvaror | VVS-artiklar
no: byggevarer | byggematerialer | trelast og byggevarer | rørleggermateriell | VVS-artikler
fr: matériaux de construction | fournitures de plomberie | produits de quincaillerie | plomberie fournitures
more: materiales de construcción | material de fontanería | ferretería | materiali edili | materiale idraulico | ferramenta | bouwmaterialen | ijzerwaren | sanitair materiaal | materiale de construcții | materiale de construcție | obiecte sanitare | építőanyag* | materiais de construção | stavebn* materiál* | instalatérsk* materiál* | gradbeni material | građevinski materijal | строителни материали | οικοδομικά υλικά

# steel-and-metal < building-material
en: steel and metal products | steel structures | steel | metal products | aluminium | metalwork
fi: teräs- ja metallituotteet | metallituot* | teräsrake* | terästuot* | rautatavar*
et: teras- ja metalltooted | metalltoo* | teraskonstruktsioon* | metallkonstruktsioon* | valtsmetall*
lv: metāla izstrādājumi | metāla izstrādājum* | tērauda konstrukcij* | metālkonstrukcij* | velmēt*
lt: metalo gaminiai | metalo gamini* | metalo konstrukcij* | plieno | metalo lakšt*
pl: stal i wyroby metalowe | wyrob* stalow* | wyrob* hutnicz* | konstrukcj* stalow* | blach*
de: Stahl- und Metallerzeugnisse | Stahl | Metallbau | Stahlbau | Stahlkonstruktion
da: stål og metalvarer | stålkonstruktioner | metalvarer | stålprodukter
sv: stål- och metallvaror | stålkonstruktioner | metallvaror | smide
no: stål og metallvarer | stålkonstruksjoner | metallvarer | stålprodukter
fr: produits sidérurgiques | charpente métallique | métallerie | acier | produits métalliques | ferronnerie
more: acero | estructuras metálicas | productos metálicos | carpenteria metallica | acciaio | prodotti siderurgici | staal | staalconstructie | metaalwaren | oțel | confecții metalice | structuri metalice | produse metalice | acél* | fémszerkezet* | aço | hutn* materiál* | ocelov* konstrukc* | jeklene | стомана | метални изделия | χάλυβας | μεταλλικές κατασκευές | čeličn* konstrukc*

# timber < building-material ~ forestry-service
en: timber | sawn wood | roundwood | wood products | logs | plywood
fi: puutavara | puutavar* | sahatavar* | raakapuu* | vaneri* | tukkipuu*
et: puitmaterjal | puitmaterjal* | saematerjal* | ümarpu* | metsamaterjal* | vineer*
lv: kokmateriāli | kokmateriāl* | zāģmateriāl* | apaļkok* | saplāksn*
lt: mediena | medienos | pjautin* medien* | apvali* medien* | fanera
pl: drewno i tarcica | tarcic* | drewn* konstrukcyjn* | surow* drzewn* | drewno | drewna
de: Holz und Schnittholz | Schnittholz | Bauholz | Rundholz | Holzprodukte
da: træ og tømmer | trælast | tømmer | træprodukter
sv: trävaror | virke | sågade trävaror | timmer | rundvirke
no: trelast | tømmer | treprodukter | trevarer
fr: bois d'œuvre | bois de construction | bois ronds | bois sciés | grumes
more: madera | maderas | legname | legnami | houtproducten | rondhout | timmerhout | lemn rotund | cherestea | masă lemnoasă | material lemnos | faanyag* | fűrészáru* | rönk* | madeira | dříví | řezivo | drevn* hmot* | les gozdni | drvna građa | trupci | дървен материал | ξυλεία

# concrete-and-cement < building-material
any: beton* | cement*
en: concrete and cement | ready-mixed concrete | concrete products | paving stones | kerbstones | precast concrete
fi: betoni ja sementti | betonituot* | valmisbeton* | sementti | pihakiv* | reunakiv* | betonielement*
et: betoon ja tsement | betoontoo* | tsement* | äärekivi* | sillutiskivi* | betoonelement*
lv: betons un cements | betona izstrādājum* | betons | bruģakmen* | bruģis | betona masa
lt: betonas ir cementas | betono gamini* | betono mišini* | trinkel* | šaligatvi* plytel* | bortai
pl: beton i cement | wyrob* betonow* | kostk* brukow* | krawężnik* | prefabrykat* betonow* | beton towarowy
de: Beton und Zement | Transportbeton | Betonfertigteile | Pflastersteine | Betonwaren
da: beton og cement | betonvarer | betonelementer | fliser og belægningssten | fabriksbeton
sv: betong och cement | betongvaror | betongelement | marksten | fabriksbetong | kantsten
no: betong og sement | betongvarer | betongelementer | belegningsstein | ferdigbetong | kantstein
fr: béton et ciment | béton prêt à l'emploi | produits en béton | pavés et bordures | bordures
more: hormigón | cemento | adoquines | bordillos | calcestruzzo | manufatti in calcestruzzo | betonproducten | betonklinkers | stortklaar beton | pavele | borduri | prefabricate din beton | térkő* | betonelem* | betonkeverék* | betão | dlažební | dlažobn* | obrubník* | betonski izdelki | betonska galanterija | бетонови изделия | тротоарни плочи | σκυρόδεμα | τσιμέντο

# paint ~ painting-works
en: paints and coatings | paints | varnishes | coatings | wallcoverings
fi: maalit ja pinnoitteet | maalit | maalaustarvik* | maalitarvik* | lakat
et: värvid ja lakid | värvimaterjal* | lakid | värvide ost* | maalritarve*
lv: krāsas un lakas | krāsas un lak* | lakas | krāsošanas materiāl*
lt: dažai ir lakai | dažai | dažų | lakai
pl: farby i lakiery | farb* emulsyjn* | lakier* | farby | farb i
de: Farben und Lacke | Lacke | Anstrichstoffe | Malerbedarf
da: maling og lak | malervarer | indendørs maling | udendørs maling
sv: färg och lack | målarfärg | färgprodukter | målartillbehör
no: maling og lakk | malingsprodukter | malervarer
fr: peintures et vernis | fournitures de peinture | peintures | vernis | revêtements muraux fournitures
more: pinturas y barnices | suministro de pintura | vernici | pitture | verf | verfproducten | vopsele | vopsea | lacuri | festék* | festékáru* | tintas e vernizes | nátěrov* hmot* | barve in laki | boje i lakovi | бои и лакове | χρώματα και βερνίκια

# window-and-door < building-material ~ facade-works
en: windows and doors | doors | window replacement | joinery products
fi: ikkunat ja ovet | ikkunat | ikkunoid* | ovet | ovien
et: aknad ja uksed | aknad | akende | uksed | uste
lv: logi un durvis | logu nomaiņ* | durvis | durvju | logu bloki
lt: langai ir durys | langų | durys | langai | durų
pl: okna i drzwi | stolark* okienn* | stolark* drzwiow* | okien | drzwi | wymian* okien
de: Fenster und Türen | Fensterbau | Türen und Tore | Fenstererneuerung | Fensterarbeiten | Türen
da: vinduer og døre | vinduesudskiftning | vinduer | døre og porte
sv: fönster och dörrar | fönsterbyte | fönster | dörrar och portar
no: vinduer og dører | vindusutskifting | vinduer | dører og porter
fr: fenêtres et portes | menuiseries extérieures | remplacement des menuiseries | fenêtres | portes automatiques
more: puertas y ventanas | ventanas | carpintería exterior | serramenti | infissi | ramen en deuren | buitenschrijnwerk | kozijnen | tâmplărie PVC | ferestre | uși | tâmplărie aluminiu | nyílászáró* | ablakcsere | janelas e portas | okn* a dveř* | výměn* oken | okná | okna in vrata | stavbno pohištvo | stolarija | дограма | κουφώματα

# tool
en: hand tools | power tools | tool sets | workshop equipment
fi: työkalut | työkalu* | käsityökalu* | sähkötyökalu* | korjaamolait*
et: tööriistad | tööriist* | käsitööriist* | töökoja seadme*
lv: darbarīki | instrumenti darbnīc* | rokas instrument* | elektroinstrument* | darbnīcas aprīkojum*
lt: įrankiai | rankin* įranki* | elektrin* įranki* | dirbtuvi* įrang*
pl: narzędzia | narzędzi* ręczn* | elektronarzędzi* | wyposażeni* warsztat*
de: Werkzeuge | Handwerkzeuge | Elektrowerkzeuge | Werkstattausstattung
da: håndværktøj | værktøj | elværktøj | værkstedsudstyr
sv: handverktyg | verktyg och maskiner | elverktyg | verkstadsutrustning
no: håndverktøy | elektroverktøy | verktøy og maskiner | verkstedutstyr
fr: outillage | outils à main | outillage électroportatif | quincaillerie et outillage | équipements d'atelier
more: utensili | attrezzi manuali | handgereedschap | gereedschap | scule | unelte | scule și unelte | kéziszerszám* | szerszámok | ferramentas manuais | ručn* nářadí | náradi* | nářadí | ročno orodje | ručni alati | инструменти ръчни | εργαλεία χειρός | herramientas manuales | herramientas eléctricas

# pipe-and-fitting < building-material ~ pipeline-works
en: pipes and fittings | pipe fittings | manhole covers | ducts | =pipes | water pipes
fi: putket ja liittimet | putkitarvik* | viemäriputk* | vesijohtoputk* | kaivonkan*
et: torud ja liitmikud | torumaterjal* | torude ost* | kanalisatsioonitoru* | kaevuluug*
lv: caurules un veidgabali | cauruļ* un veidgabal* | caurules | caurulēm | lūku vāk*
lt: vamzdžiai ir jungtys | vamzdžiai | vamzdžių | fasonin* dal* | šulini* dangč*
pl: rury i kształtki | rury | kształtk* | rur kanalizac* | rur PE | włazy
de: Rohre und Formstücke | Rohre | Rohrleitungsmaterial | Formstücke | Schachtabdeckungen
da: rør og fittings | plastrør | rørmaterialer | brønddæksler
sv: rör och rördelar | VA-material | rördelar | betäckningar | VA-varor
no: rør og rørdeler | VA-materiell | rørdeler | kumlokk | rørmateriell
fr: tuyaux et raccords | canalisations et raccords | tuyaux | pièces de fonte | tampons de regard
more: tuberías | tubos y accesorios | tubazioni | raccordi | buizen | pijpen | hulpstukken | țevi | conducte și fitinguri | fitinguri | csövek | csőidom* | tubagens | tubos e acessórios | potrub* a tvarov* | rúry | trub* | cevi | cijevi | тръби | σωλήνες

# asphalt < building-material ~ road-surfacing
any: asfalt* | bitum*
en: asphalt | bitumen | bituminous mixtures | cold asphalt | asphalt mix
fi: asfaltti ja bitumi | asfalttimass* | bitumi* | asfaltinpaikkaus*
et: asfalt ja bituumen | asfaltsegu* | bituumen*
lv: asfalts un bitumens | asfaltbeton* | bitumen* | aukstais asfalt*
lt: asfaltas ir bitumas | asfalto mišini* | bitum* | šaltas asfalt*
pl: asfalt i masy bitumiczne | mas* mineralno-asfaltow* | mas* bitumiczn* | emulsj* asfaltow* | mieszan* mineralno-asfaltow*
de: Asphalt und Bitumen | Asphaltmischgut | Bitumen | Kaltasphalt
da: asfalt og bitumen | asfaltmaterialer | bitumen | koldasfalt
sv: asfalt och bitumen | asfaltmassa | bitumenemulsion | kallasfalt
no: asfalt og bitumen | asfaltmasse | bitumen | kaldasfalt
fr: enrobés et bitume | enrobés à froid | enrobé bitumineux | émulsion de bitume | bitumes
more: aglomerado asfáltico | mezcla bituminosa | conglomerato bituminoso | bitume a freddo | koudasfalt | mixtură asfaltică | mixturi asfaltice | emulsie bituminoasă | aszfaltkeverék* | bitumen* | misturas betuminosas | asfaltov* směs* | asfaltn* zmes* | asfaltna zmes | асфалтова смес | ασφαλτόμιγμα

# modular-building
any: modular* buil* | kontener* | konteiner* | contêiner*
en: modular buildings | portable cabins | prefabricated buildings | containers | temporary buildings
fi: siirtokelpoiset tilat | siirtokelpoi* tila* | väistötila* | moduulirakennu* | tilaelement* | kontit
et: moodulhooned | moodulhoone* | moodulmaja* | ajutised hooned | soojak*
lv: moduļu ēkas | moduļu ēkas | moduļtip* | konteinertip*
lt: modulinės patalpos | modulin* pastat* | modulin* patalp* | konteinerin*
pl: budynki modułowe | budyn* modułow* | kontener* biurow* | kontener* mieszkaln* | pawilon* modułow*
de: Modulgebäude | Containeranlage | Raummodule | Modulbau | Schulcontainer | Bürocontainer
da: modulbygninger | pavilloner | midlertidige pavilloner | containere | modulbyggeri
sv: modulbyggnader | moduler paviljonger | paviljonger | tillfälliga lokaler | hyresmoduler
no: modulbygg | midlertidige bygg | brakkerigg | moduler skole | containere
fr: bâtiments modulaires | constructions modulaires | préfabriqués | locaux provisoires | modulaires
more: módulos prefabricados | edificios modulares | casetas | moduli prefabbricati | edifici modulari | containerklassen | modulaire gebouwen | tijdelijke units | containere modulare | construcții modulare | clădiri modulare | konténer* | mobil konténer* | monoblocos | modulární stavb* | modulov* stavb* | modulárn* | modularni objekti | kontejneri | модулни сгради | προκατασκευασμένα κτίρια

# street-furniture ~ landscape-works
en: street furniture | benches | bus shelters | litter bins | bollards | outdoor furniture
fi: katukalusteet | katukalust* | pysäkkikato* | puistonpenk* | ulkokalust* | roska-astia*
et: linnamööbel | linnamööb* | välimööb* | bussipeatuse ootekoj* | ootekoda* | pargipin*
lv: pilsētvides mēbeles | āra mēbel* | soliņ* | pieturvietu nojum* | labiekārtojuma element*
lt: mažoji architektūra | mažosios architektūros | suoliuk* | stotelių pavilijon* | paviljon* stotel*
pl: mała architektura | mał* architektur* | wiat* przystankow* | ławk* parkow* | kosz* ulicz*
de: Stadtmobiliar | Fahrgastunterstände | Parkbänke | Außenmöblierung | Straßenmöblierung
da: byinventar | udendørsmøbler | buslæskærme | læskærme | bænke
sv: parkmöbler | gatumöbler | väderskydd | papperskorgar | utemöbler
no: bymøbler | utemøbler | leskur | busskur | benker og søppelkasser
fr: mobilier urbain | abribus | bancs publics | abris voyageurs | corbeilles de rue
more: mobiliario urbano | marquesinas | bancos y papeleras | arredo urbano | pensiline | straatmeubilair | schuilhuisjes | banken en vuilnisbakken | mobilier urban | stații de autobuz mobilier | bănci stradale | coșuri de gunoi | utcabútor* | buszváró* | abrigos de passageiros | městsk* mobiliář* | mobiliář* | urbana oprema | градско обзавеждане | αστικός εξοπλισμός

# waste-container ~ waste-collection
en: waste containers | refuse bins | wheeled bins | recycling bins
fi: jäteastiat | jäteastia* | jätesäiliö* | syväkeräys* | jätepist*
et: prügikonteinerid | prügikonteiner* | jäätmemahut* | jäätmekonteiner*
lv: atkritumu konteineri | atkritumu konteiner* | atkritumu tvertn* | atkritumu urn*
lt: atliekų konteineriai | atliek* konteiner* | šiukšli* konteiner* | pusiau požemin*
pl: pojemniki na odpady | pojemnik* na odpad* | kontener* na odpad* | kosz* na śmieci
de: Abfallbehälter | Mülltonnen | Müllgroßbehälter | Abfallsammelbehälter | Unterflurcontainer
da: affaldsbeholdere | affaldscontainere | affaldsspande | nedgravede affaldsløsninger
sv: avfallskärl | sopkärl | avfallsbehållare | underjordsbehållare | insamlingskärl
no: avfallsbeholdere | avfallsdunker | søppeldunker | nedgravde avfallsløsninger
fr: conteneurs à déchets | bacs roulants | conteneurs enterrés | bacs de collecte | colonnes d'apport volontaire | composteurs
more: contenedores de residuos | contenedores de basura | contenitori per rifiuti | cassonetti | mastelli | afvalcontainers | ondergrondse containers | vuilnisbakken | containere pentru deșeuri | pubele | europubele | eurocontainere | hulladékgyűjtő edény* | kuka edény* | contentores | nádob* na odpad* | sběrn* nádob* | zbern* nádob* | zabojniki za odpadke | spremnici za otpad | контейнери за отпадъци | κάδοι απορριμμάτων
`
