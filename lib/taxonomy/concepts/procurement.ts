/** Buying and delivering: procedures, contracts, services around a system, money, as buyers and suppliers write them. */
export const procurement = `
# procurement
any: eProcurement | e-procurement | public procurement | procurement notice | TED notice
en: procurement | public procurement | purchasing procedure | public purchasing | contracting authority
fi: hankinta | julkinen hankinta | hankintailmoitus | hankintayksikkö | hankintamenettely | hankinnan kohde
et: riigihange | hange | riigihanke* | hankemenetlus | hankija | hanketeade
lv: publiskais iepirkums | iepirkums | iepirkum* | iepirkuma procedūra | pasūtītājs
lt: viešasis pirkimas | viešieji pirkimai | viešųjų pirkimų | pirkimo procedūra | perkančioji organizacija | pirkimo objektas
pl: zamówienie publiczne | zamówieni* publiczn* | zamówie* publiczn* | zamawiający | przedmiot zamówienia
de: öffentlicher Auftrag | Beschaffung | Auftragsvergabe | Vergabeverfahren | öffentliche Auftragsvergabe | Auftragsbekanntmachung
da: offentligt indkøb | indkøb | offentlig anskaffelse | ordregiver | udbudsbekendtgørelse
sv: offentlig upphandling | upphandling | upphandlande myndighet | upphandlingsannons | inköp
no: offentlig anskaffelse | anskaffelse | innkjøp | oppdragsgiver | kunngjøring av konkurranse
fr: marché public | marchés publics | achat public | commande publique | pouvoir adjudicateur | passation de marchés

# tender < procurement
any: tender documents | RFP | RFQ
en: call for tenders | invitation to tender | request for proposals | tender documents | bid submission
fi: tarjouspyyntö | tarjouskilpailu | avoin menettely | tarjouspyyn* | kilpailutus
et: pakkumuse esitamise ettepanek | hankedokumendid | pakkumuskutse | avatud hankemenetlus | pakkumus
lv: atklāts konkurss | uzaicinājums iesniegt piedāvājumu | iepirkuma nolikums | piedāvājumu iesniegšana | konkursa nolikums
lt: konkursas | atviras konkursas | kvietimas teikti pasiūlymus | pirkimo dokumentai | pasiūlymų pateikimas
pl: przetarg | przetarg nieograniczony | przetarg* | zapytanie ofertowe | specyfikacja warunków zamówienia | SWZ
de: Ausschreibung | offenes Verfahren | Angebotsaufforderung | öffentliche Ausschreibung | Vergabeunterlagen
da: udbud | offentligt udbud | udbudsmateriale | tilbudsindhentning | EU-udbud
sv: anbudsförfrågan | anbudsinfordran | öppet förfarande | förfrågningsunderlag | upphandlingsdokument
no: anbudskonkurranse | anbud | konkurransegrunnlag | åpen anbudskonkurranse | tilbudsforespørsel
fr: appel d'offres | appel d'offres ouvert | consultation des entreprises | dossier de consultation | règlement de la consultation

# prior-information-notice < procurement ~ market-consultation
any: prior information notice | planning notice
en: prior information notice | planning notice | advance notice of procurement | upcoming procurement
fi: ennakkoilmoitus | tuleva hankinta | ennakkotietoilmoitus | ennakkoilmoitu*
et: eelteade | eelteavitamise teade | kavandatav hange
lv: iepriekšējs informatīvais paziņojums | iepriekšēj* informatīv* paziņojum* | plānotais iepirkums
lt: išankstinis informacinis skelbimas | išankstin* informacin* skelbim* | planuojamas pirkimas
pl: wstępne ogłoszenie informacyjne | wstępn* ogłoszeni* informacyjn* | plan postępowań
de: Vorinformation | Vorankündigung | geplante Beschaffung | Vorinformationsverfahren
da: forhåndsmeddelelse | vejledende forhåndsmeddelelse | kommende udbud | forudgående orientering
sv: förhandsannons | förhandsmeddelande | kommande upphandling | förhandsannonsering
no: veiledende kunngjøring | forhåndskunngjøring | kommende anskaffelse
fr: avis de préinformation | avis de pré-information | programmation des achats | marché à venir

# market-consultation < procurement ~ prior-information-notice, innovation-procurement
any: preliminary market consultation | sourcing dialogue | market dialogue | market sounding
en: market consultation | preliminary market consultation | market engagement | market dialogue | market sounding | supplier dialogue
fi: markkinakartoitus | markkinavuoropuhelu | tekninen vuoropuhelu | markkinakartoitu* | toimittajavuoropuhelu
et: turu-uuring | turukonsultatsioon | eelnev turukonsultatsioon | turu-uuringu* | turudialoog
lv: apspriede ar piegādātājiem | tirgus izpēte | tirgus izpēt* | iepriekšēja apspriede | tirgus konsultācij*
lt: rinkos konsultacija | išankstinė rinkos konsultacija | rinkos konsultacij* | rinkos tyrimas | konsultacija su rinka
pl: wstępne konsultacje rynkowe | konsultacj* rynkow* | dialog techniczny | rozeznanie rynku | badanie rynku
de: Markterkundung | Markterkundungsverfahren | Marktkonsultation | Marktdialog | Marktsondierung
da: markedsdialog | markedsundersøgelse | teknisk dialog | indledende markedsundersøgelse | leverandørdialog | markedsafdækning
sv: marknadsdialog | marknadsundersökning | förhandsdialog | leverantörsdialog | extern remiss
no: markedsdialog | markedsundersøkelse | leverandørdialog | dialogkonferanse | veiledende markedsundersøkelse
fr: consultation du marché | sourçage | étude de marché | sourcing fournisseurs | consultation préalable du marché | rencontre fournisseurs
! dialogkonferanse: how Norwegian buyers meet the market; sourçage: the French buyer's word

# request-for-information < market-consultation
any: RFI | request for information | call for information
en: request for information from the market | RFI | call for evidence | expression of interest
fi: tietopyyntö | tietopyyn* | RFI-kysely | informaatiopyyntö
et: teabepäring | infopäring | infopäringu* | teabenõue pakkujatele
lv: informācijas pieprasījums | informācijas pieprasījum* | aicinājums sniegt informāciju
lt: informacijos užklausa | prašymas pateikti informaciją | informacijos užklaus*
pl: zapytanie o informację | zapytani* informacj* | RFI
de: Informationsanfrage | Informationsersuchen | Interessenbekundungsverfahren | Interessenbekundung
da: informationsanmodning | anmodning om information | RFI | interessetilkendegivelse
sv: informationsförfrågan | RFI | intresseanmälan leverantörer
no: informasjonsforespørsel | forespørsel om informasjon | RFI | interessekonferanse
fr: demande d'informations aux fournisseurs | demande de renseignements | appel à manifestation d'intérêt

# innovation-procurement < procurement, innovation ~ pre-commercial-procurement, innovation-partnership
any: innovation procurement | public procurement of innovative solutions | PPI procurement | PCP/PPI
en: innovation procurement | public procurement of innovation | procurement of innovative solutions | functional requirements procurement
fi: innovatiivinen hankinta | innovatiivi* hankin* | innovaatiohankinta | innovatiiviset julkiset hankinnat
et: innovatsioonihange | innovatsioonihanke* | innovaatiline riigihange | innovatsiooni edendav hange
lv: inovāciju iepirkums | inovatīvs iepirkums | inovāciju iepirkum* | inovatīv* risinājum* iepirkum*
lt: inovacijų pirkimas | inovatyvus pirkimas | inovacijų pirkim* | inovatyvūs viešieji pirkimai | inovatyvi* pirkim*
pl: zamówienia publiczne na innowacje | zamówieni* innowac* | zamówienia innowacyjne | innowacyjne zamówienia publiczne
de: innovative Beschaffung | Innovationsbeschaffung | innovationsorientierte Beschaffung | innovative öffentliche Beschaffung
da: innovationsindkøb | innovative indkøb | innovative offentlige indkøb | funktionsudbud
sv: innovationsupphandling | innovationsvänlig upphandling | funktionsupphandling | upphandling av innovation
no: innovative anskaffelser | innovativ anskaffelse | innovativ offentlig anskaffelse | leverandørutvikling
fr: achat innovant | achats innovants | achat public innovant | marchés publics d'innovation

# pre-commercial-procurement < innovation-procurement ~ research-and-development
any: pre-commercial procurement | precommercial procurement
en: pre-commercial procurement | R&D services procurement | procurement of research and development services | PCP tender
fi: esikaupallinen hankinta | esikaupalli* hankin* | esikaupalliset hankinnat | T&K-hankinta
et: kommertskasutuseelne hange | kommertskasutusele eelnev hange | kommertskasutuseelse* hanke* | turustamiseelne hange
lv: pirmskomercializācijas iepirkums | pirmskomerciālais iepirkums | pirmskomerc* iepirkum*
lt: ikiprekybinis pirkimas | ikiprekybiniai pirkimai | ikiprekybin* pirkim*
pl: zamówienia przedkomercyjne | zamówieni* przedkomercyjn* | przedkomercyjne zamówienie publiczne
de: vorkommerzielle Auftragsvergabe | vorkommerzielle Beschaffung | vorkommerziell* Auftragsvergabe
da: prækommercielt indkøb | prækommercielle indkøb | prækommerciel anskaffelse
sv: förkommersiell upphandling | förkommersiella upphandlingar
no: førkommersiell anskaffelse | førkommersielle anskaffelser | før-kommersiell anskaffelse
fr: achat public avant commercialisation | achat avant commercialisation | marché avant commercialisation | marché de services de R&D

# innovation-partnership < innovation-procurement
any: innovation partnership | innovationspartner* | innovasjonspartner*
en: innovation partnership | innovation partnership procedure
fi: innovaatiokumppanuus | innovaatiokumppanuu* | innovaatiokumppanuusmenettely
et: innovatsioonipartnerlus | innovatsioonipartnerluse menetlus
lv: inovāciju partnerība | inovācij* partnerīb* | inovācijas partnerības procedūra
lt: inovacijų partnerystė | inovacij* partneryst* | partnerystės procedūra
pl: partnerstwo innowacyjne | partnerstw* innowacyjn*
de: Innovationspartnerschaft | Innovationspartnerschaften
da: innovationspartnerskab | innovationspartnerskaber | OPI-projekt | offentlig-privat innovation
sv: innovationspartnerskap | förfarande för inrättande av innovationspartnerskap
no: innovasjonspartnerskap | innovasjonspartnerskapet | innovasjonskontrakt
fr: partenariat d'innovation | partenariats d'innovation

# competitive-dialogue < procurement ~ negotiated-procedure
any: competitive dialogue
en: competitive dialogue | dialogue procedure
fi: kilpailullinen neuvottelumenettely | kilpailullis* neuvottelumenettely* | vuoropuhelumenettely
et: võistlev dialoog | võistleva dialoogi
lv: konkursa dialogs | konkursa dialog* | konkurences dialogs
lt: konkurencinis dialogas | konkurencin* dialog*
pl: dialog konkurencyjny | dialog* konkurencyjn*
de: wettbewerblicher Dialog | wettbewerblichen Dialogs
da: konkurrencepræget dialog | konkurrencepræget dialogprocedure
sv: konkurrenspräglad dialog | konkurrenspräglade dialoger
no: konkurransepreget dialog | konkurransepregede dialoger
fr: dialogue compétitif | procédure de dialogue compétitif

# negotiated-procedure < procurement
any: competitive procedure with negotiation
en: negotiated procedure | competitive procedure with negotiation | restricted procedure | negotiated tender
fi: neuvottelumenettely | rajoitettu menettely | neuvottelumenettely*
et: läbirääkimistega hankemenetlus | konkurentsipõhine läbirääkimistega hankemenetlus | piiratud hankemenetlus
lv: konkursa procedūra ar sarunām | sarunu procedūra | sarun* procedūr* | slēgts konkurss
lt: skelbiamos derybos | derybų procedūra | ribotas konkursas | neskelbiamos derybos skelbiant
pl: negocjacje z ogłoszeniem | negocjacj* ogłoszeni* | przetarg ograniczony | tryb negocjacyjny
de: Verhandlungsverfahren | Verhandlungsverfahren mit Teilnahmewettbewerb | nichtoffenes Verfahren | Verhandlungsvergabe
da: udbud med forhandling | begrænset udbud | forhandlingsprocedure
sv: förhandlat förfarande | förhandlat förfarande med föregående annonsering | selektivt förfarande | selektiv upphandling
no: konkurranse med forhandling | begrenset anbudskonkurranse | forhandlet prosedyre | konkurranse med forhandlinger
fr: procédure avec négociation | procédure négociée | appel d'offres restreint | procédure concurrentielle avec négociation

# direct-award < procurement
any: voluntary ex ante transparency | VEAT | negotiated without prior call | direct award
en: direct award | voluntary ex ante transparency notice | negotiated procedure without prior publication | single-source procurement | sole source
fi: suorahankinta | suorahankin* | suorahankintailmoitus | pienhankinta
et: otselepingu sõlmimine | väljakuulutamiseta läbirääkimistega hankemenetlus | vabatahtliku eelneva avalikustamise teade | lihthange
lv: sarunu procedūra bez iepriekšējas publicēšanas | brīvprātīgs paziņojums par iepriekšēju pārredzamību | tiešā iegāde | cenu aptauja
lt: neskelbiamos derybos | neskelbiam* deryb* | savanoriško ex ante skaidrumo skelbimas | mažos vertės pirkimas
pl: zamówienie z wolnej ręki | wolnej ręki | ogłoszenie o zamiarze zawarcia umowy | negocjacje bez ogłoszenia
de: Direktvergabe | freiwillige Ex-ante-Transparenz | Verhandlungsverfahren ohne Teilnahmewettbewerb | Direktauftrag | freihändige Vergabe
da: direkte tildeling | profylaksebekendtgørelse | udbud med forhandling uden forudgående offentliggørelse | direkte indkøb
sv: direktupphandling | frivillig förhandsinsyn | förhandlat förfarande utan föregående annonsering | meddelande om frivillig förhandsinsyn
no: direkte anskaffelse | direkteanskaffelse | intensjonskunngjøring | anskaffelse uten kunngjøring
fr: attribution directe | marché sans publicité ni mise en concurrence | gré à gré | avis de transparence ex ante volontaire | avis d'intention de conclure

# framework-agreement < procurement ~ dynamic-purchasing-system, joint-procurement
any: framework agreement | framework contract
en: framework agreement | framework contract | call-off contract | mini-competition
fi: puitejärjestely | puitesopimus | puitejärjestely* | minikilpailutus
et: raamleping | raamlepingu* | minikonkurss
lv: vispārīgā vienošanās | vispārīg* vienošan* | ietvarlīgums | minikonkurss
lt: preliminarioji sutartis | preliminari* sutart* | atnaujintas varžymasis
pl: umowa ramowa | umow* ramow* | zamówienie wykonawcze
de: Rahmenvereinbarung | Rahmenvertrag | Einzelabruf | Miniwettbewerb
da: rammeaftale | rammekontrakt | miniudbud | SKI-aftale
sv: ramavtal | ramavtalsupphandling | avrop | förnyad konkurrensutsättning
no: rammeavtale | avrop | minikonkurranse | rammekontrakt
fr: accord-cadre | accords-cadres | marché subséquent | marché à bons de commande

# dynamic-purchasing-system < procurement ~ framework-agreement
any: dynamic purchasing system | DPS procurement
en: dynamic purchasing system | qualification system | dynamic market
fi: dynaaminen hankintajärjestelmä | dynaami* hankintajärjestelm*
et: dünaamiline hankesüsteem | dünaamilise hankesüsteemi | kvalifitseerimissüsteem
lv: dinamiskā iepirkumu sistēma | dinamisk* iepirkum* sistēm* | kvalifikācijas sistēma
lt: dinaminė pirkimo sistema | dinamin* pirkimo sistem* | kvalifikacijos vertinimo sistema
pl: dynamiczny system zakupów | dynamiczn* system* zakupów | system kwalifikowania wykonawców
de: dynamisches Beschaffungssystem | dynamischen Beschaffungssystems | Qualifizierungssystem
da: dynamisk indkøbssystem | dynamiske indkøbssystemer | kvalifikationsordning
sv: dynamiskt inköpssystem | dynamiska inköpssystem | kvalificeringssystem
no: dynamisk innkjøpsordning | dynamiske innkjøpsordninger | kvalifikasjonsordning
fr: système d'acquisition dynamique | système de qualification

# tender-lot < procurement
any: divided into lots
en: lot of a tender | divided into lots | division into lots | tender lot | contract lots
fi: hankinnan osa | jaettu osiin | osatarjous | osatarjoukset | hankinnan osiin jakaminen
et: hanke osa | hanke osadeks jaotamine | riigihanke osa | osadeks jaotatud
lv: iepirkuma daļa | iepirkuma priekšmeta daļa
lt: pirkimo dalis | pirkimo objekto dalis | suskaidytas į dalis | skaidymas į dalis
pl: część zamówienia | oferta częściowa | oferty częściowe | podział na części
de: Los der Ausschreibung | Losaufteilung | Fachlos | Aufteilung in Lose | Teillos | Losvergabe
da: delkontrakt | delaftale | opdelt i delkontrakter | opdeling i delaftaler
sv: delkontrakt | anbudsområde | uppdelning i delar | anbudsområden | upphandlingsdel
no: delkontrakt | delleveranse | oppdelt i delkontrakter | delkontrakter
fr: lots d'un marché alloti | allotissement | marché alloti

# award-criteria < procurement
any: award criteria | MEAT criteria | best price-quality ratio
en: award criteria | most economically advantageous tender | price-quality ratio | selection criteria | suitability requirements
fi: vertailuperusteet | kokonaistaloudellinen edullisuus | hinta-laatusuhde | soveltuvuusvaatimukset | vertailuperuste
et: hindamiskriteeriumid | majanduslikult soodsaim pakkumus | hinna ja kvaliteedi suhe | kvalifitseerimistingimused | pakkumuste hindamise kriteeriumid
lv: piedāvājumu vērtēšanas kritēriji | saimnieciski visizdevīgākais piedāvājums | vērtēšanas kritērij* | cenas un kvalitātes attiecība | kvalifikācijas prasības
lt: pasiūlymų vertinimo kriterijai | ekonomiškai naudingiausias pasiūlymas | kainos ir kokybės santykis | kvalifikacijos reikalavimai
pl: kryteria oceny ofert | kryteri* oceny ofert | najkorzystniejsza oferta | warunki udziału w postępowaniu
de: Zuschlagskriterien | wirtschaftlichstes Angebot | Preis-Leistungs-Verhältnis | Eignungskriterien | Zuschlagskriterium
da: tildelingskriterier | bedste forhold mellem pris og kvalitet | økonomisk mest fordelagtige tilbud | udvælgelseskriterier | tildelingskriterium
sv: tilldelningskriterier | utvärderingskriterier | bästa förhållandet mellan pris och kvalitet | kvalificeringskrav | ekonomiskt mest fördelaktiga anbud
no: tildelingskriterier | kvalifikasjonskrav | beste forhold mellom pris og kvalitet | tildelingskriterium
fr: critères d'attribution | offre économiquement la plus avantageuse | critères de sélection | rapport qualité-prix | critères de jugement des offres

# technical-specification < procurement ~ documentation
any: requirement specification | requirements specification
en: technical specification | requirements specification | functional requirements | statement of requirements | terms of reference | mandatory requirements
fi: vaatimusmäärittely | tekninen eritelmä | toiminnalliset vaatimukset | pakolliset vaatimukset | vaatimusluettelo | palvelukuvaus
et: tehniline kirjeldus | lähteülesanne | funktsionaalsed nõuded | nõuete kirjeldus | hanke tehniline kirjeldus
lv: tehniskā specifikācija | tehnisk* specifikācij* | funkcionālās prasības | darba uzdevums | obligātās prasības
lt: techninė specifikacija | technin* specifikacij* | funkciniai reikalavimai | reikalavimų specifikacija
pl: opis przedmiotu zamówienia | OPZ | specyfikacja techniczna | wymagania funkcjonalne | wymagania obligatoryjne
de: Leistungsbeschreibung | Lastenheft | Pflichtenheft | Leistungsverzeichnis | funktionale Anforderungen | Anforderungskatalog
da: kravspecifikation | kravspecifikationen | funktionelle krav | mindstekrav | teknisk specifikation
sv: kravspecifikation | kravspecifikationen | funktionella krav | obligatoriska krav | skallkrav
no: kravspesifikasjon | kravspesifikasjonen | funksjonelle krav | absolutte krav | minstekrav
fr: cahier des charges | spécifications techniques | CCTP | exigences fonctionnelles | spécifications fonctionnelles

# contract < procurement ~ framework-agreement
any: contract award | SSA-D | SSA-K | SSA-L | EVB-IT | JIT 2015 | JYSE | K03
en: procurement contract | public contract | contract terms | contract award | contract management | agreement period
fi: hankintasopimus | sopimuskausi | sopimusehdot | sopimushallinta | JIT-ehdot | sopimusluonnos
et: hankeleping | lepingu periood | lepingu tingimused | lepingute haldus | lepinguprojekt
lv: iepirkuma līgums | iepirkuma līgum* | līguma darbības laiks | līguma noteikumi | līguma projekts
lt: pirkimo sutartis | viešojo pirkimo sutart* | sutarties trukmė | sutarties sąlygos | sutarties projektas
pl: umowa w sprawie zamówienia publicznego | projektowane postanowienia umowy | wzór umowy | czas trwania umowy | warunki umowy
de: Vergabevertrag | Vertragslaufzeit | Vertragsbedingungen | EVB-IT-Vertrag | Vertragsmanagement | Vertragsentwurf
da: kontraktvilkår | kontraktperiode | udbudskontrakt | kontraktstyring | kontraktudkast | K02-kontrakt
sv: upphandlingskontrakt | avtalsperiod | avtalsvillkor | kontraktsvillkor | avtalstid | avtalsförvaltning
no: kontraktsvilkår | avtaleperiode | kontraktsperiode | Statens standardavtaler | avtalevilkår | kontraktsoppfølging
fr: contrat public | durée du marché | clauses contractuelles | durée du contrat | CCAP | gestion des contrats
! SSA, EVB-IT, JIT, JYSE, K02/K03: the standard IT contract terms of Norway, Germany, Finland and Denmark

# contract-option < contract
any: option to extend | option year
en: contract option | option to extend | optional year | contract extension | extension option
fi: optiokausi | optiovuosi | optiovuodet | sopimuskauden jatkaminen | optiokaudet
et: lepingu pikendamise võimalus | optsioon | optsiooni* | lepingu pikendamine
lv: līguma pagarināšanas iespēja | līguma pagarinājum* | pagarināšanas opcija | opcijas tiesības
lt: sutarties pratęsimas | pratęsimo galimybė | sutarties pratęsim* | pasirinkimo galimybė pirkime
pl: prawo opcji | praw* opcji | przedłużenie umowy | zamówienie opcjonalne
de: Verlängerungsoption | Vertragsverlängerung | optionale Leistungen | Option zur Verlängerung | Verlängerungsoptionen
da: forlængelsesoption | option på forlængelse | optioner | kontraktforlængelse | optionsår
sv: förlängningsoption | option på förlängning | avtalsförlängning | optionsår | optioner
no: forlengelsesopsjon | opsjon på forlengelse | opsjon | opsjoner | opsjonsår
fr: reconduction du marché | tacite reconduction | option de prolongation | prestations supplémentaires éventuelles | tranche optionnelle

# service-level-agreement < contract ~ support-and-maintenance, hosting
any: SLA | SLAs | service level agreement | ITIL | uptime
en: service level agreement | service levels | uptime guarantee | response time guarantee | availability requirement | IT service management
fi: palvelutasosopimus | palvelutaso | palvelutasovaatimukset | vasteaikavaatimus | saatavuusvaatimus | palvelunhallinta
et: teenustaseme leping | teenustase | teenustaseme* | reageerimisaeg | käideldavus
lv: pakalpojuma līmeņa līgums | pakalpojuma līmen* | pakalpojumu līmeņa vienošanās | reakcijas laiks | pieejamības līmenis
lt: paslaugų lygio susitarimas | paslaugų lygio užtikrinimas | paslaugos lygio sutartis | reakcijos laikas
pl: umowa o gwarantowanym poziomie świadczenia usług | poziom świadczenia usług | gwarantowany poziom usług | czas reakcji serwisu
de: Service-Level-Vereinbarung | Service-Level-Agreement | Reaktionszeit | Verfügbarkeitsgarantie | Service-Level | Servicelevel
da: serviceaftale med servicemål | servicemål | svartider i systemet | driftsstabilitet | serviceniveau | servicelevelaftale
sv: servicenivåavtal | servicenivå | tillgänglighetsgaranti | svarstider i systemet | servicenivåer | åtgärdstid
no: tjenestenivåavtale | tjenestenivå | responstid | oppetid | servicenivå | oppetidsgaranti
fr: accord de niveau de service | convention de niveau de service | niveaux de service | taux de disponibilité | engagement de niveau de service | garantie de temps d'intervention

# support-and-maintenance < software ~ service-level-agreement, help-desk, hosting
any: software maintenance | application management | software support
en: support and maintenance | software maintenance | maintenance services | application management | technical support | software updates
fi: ylläpito- ja tukipalvelut | ylläpitopalvelu | järjestelmän ylläpito | tekninen tuki | ohjelmistojen ylläpito | sovellusylläpito
et: tarkvara tugi ja hooldus | tehniline tugi | tarkvara hooldus | tarkvara hooldami*
lv: sistēmas atbalsts un uzturēšana | sistēmas uzturēšana | uzturēšanas pakalpojumi | programmatūras uzturēšana | tehniskais atbalsts
lt: sistemos palaikymas ir priežiūra | sistemos priežiūra | palaikymo paslaugos | techninė priežiūra | techninė pagalba
pl: wsparcie i utrzymanie | utrzymanie systemu | opieka serwisowa | asysta techniczna | nadzór autorski | wsparcie techniczne
de: Support und Wartung | Softwarepflege | Softwarewartung | Wartungsleistungen | Wartungsvertrag | Pflegevertrag Software
da: support og vedligeholdelse | softwarevedligeholdelse | support og vedligehold | applikationsforvaltning | vedligeholdelsesaftale | systemvedligeholdelse
sv: support och underhåll | underhållsavtal | programvaruunderhåll | systemförvaltning | förvaltning och support | systemunderhåll
no: support og vedlikehold | programvarevedlikehold | brukerstøtte og vedlikehold | vedlikeholdsavtale | applikasjonsforvaltning | systemvedlikehold
fr: support et maintenance | maintenance | tierce maintenance applicative | TMA | maintenance corrective | maintenance évolutive

# help-desk < support-and-maintenance
any: helpdesk | help desk | service desk | ServiceNow | ticketing system | service-desk
en: help desk | service desk | user support | customer support
fi: IT-palvelupiste | käyttäjätuki | lähituki | asiakastuki | help desk -palvelu | käyttötuki
et: kasutajatugi | klienditugi | kasutajatoe* | abitelefon kasutajatele
lv: palīdzības dienests | lietotāju atbalsts | lietotāj* atbalst* | klientu atbalsts
lt: pagalbos tarnyba | naudotojų pagalba | pagalbos naudotojams tarnyba | naudotojų aptarnavimas
pl: punkt pomocy użytkownikom | wsparcie użytkowników | pomoc techniczna dla użytkowników | centrum obsługi zgłoszeń
de: Helpdesk | Anwendersupport | Benutzersupport | Kundensupport | Anwenderbetreuung
da: servicedesk | brugersupport | kundesupport | brugerhjælp
sv: servicedesk | användarstöd | kundsupport | användarsupport | kundtjänst
no: brukerstøtte | kundestøtte | kundeservice | brukersupport
fr: assistance aux utilisateurs | centre de services | support utilisateurs | centre d'assistance informatique | guichet d'assistance

# licence < software ~ subscription, open-source
any: software licens* | software licenc* | Softwarelizenz* | user licences
en: software licence | user licence | licence fee | perpetual licence | licensing model | software license
fi: ohjelmistolisenssi | käyttöoikeus ohjelmistoon | lisenssi | lisenssit | käyttöoikeuslisenssi
et: tarkvaralitsents | litsentsid | kasutuslitsents
lv: programmatūras licence | licenču iegāde | programmatūras licenc* | lietotāja licence | licences
lt: programinės įrangos licencija | licencijos | programinės įrangos licencij* | naudotojo licencija
pl: licencja na oprogramowanie | licencj* oprogramowani* | licencje | licencj* użytkownik*
de: Softwarelizenz | Lizenzen | =Nutzungsrecht | =Nutzungsrechte | Lizenz | Lizenzmodell | Softwarelizenzen
da: softwarelicens | licenser | brugerlicens | brugsret
sv: programvarulicens | licenser | nyttjanderätt | användarlicens
no: programvarelisens | lisenser | bruksrett | brukerlisens
fr: licence logicielle | licences d'utilisation | licence de logiciel | droit d'usage du logiciel | licences logicielles

# subscription < licence ~ cloud, hosting
any: SaaS | Software as a Service | software-as-a-service | SaaS solution | pay-per-use
en: subscription | software as a service | SaaS | subscription fee | monthly fee per user | software subscription
fi: ohjelmisto palveluna | SaaS-palvelu | tilauspohjainen | SaaS-ratkaisu | kuukausimaksu | palveluna hankittava
et: tarkvara teenusena | tarkvara teenusena (SaaS) | tellimuspõhine | kuutasu
lv: programmatūra kā pakalpojums | programmatūr* pakalpojum* SaaS | abonements | abonēšanas maksa
lt: programinė įranga kaip paslauga | prenumerata | mėnesinis mokestis
pl: oprogramowanie jako usługa | subskrypcja | subskrypcj* | abonament | model SaaS
de: Software as a Service | SaaS-Lösung | Abonnement | Mietsoftware | Softwaremiete | Nutzungsgebühr
da: software som tjeneste | abonnement | SaaS-løsning | abonnementsbaseret
sv: programvara som tjänst | SaaS-tjänst | abonnemang | SaaS-lösning | prenumeration
no: programvare som tjeneste | SaaS-løsning | abonnement | skybasert programvare som tjeneste
fr: logiciel en tant que service | mode SaaS | abonnement | logiciel par abonnement | solution SaaS

# hosting ~ cloud, data-centre, support-and-maintenance
any: hosting | managed hosting | web hosting | managed services | application hosting
en: hosting | hosting services | managed services | system operation | managed hosting
fi: käyttöpalvelut | käyttöpalvelu | palvelinylläpito | kapasiteettipalvelu | hosting-palvelu
et: serverimajutus | veebimajutus | IT-haldus | infosüsteemi majutamine
lv: mitināšana | mitināšan* | sistēmas darbināšana | serveru mitināšana
lt: priegloba | prieglobos paslaugos | talpinimo paslaug* | serverių nuoma
pl: hosting | usługi hostingowe | hosting* system* | utrzymanie infrastruktury | usługi zarządzane
de: Hosting | Anwendungsbetrieb | Systembetrieb | Betriebsleistungen | Hosting-Leistungen
da: hosting | driftsydelser | drift og hosting | hostingydelse | applikationsdrift
sv: driftstjänst | hosting | drift och förvaltning | driftstjänster | applikationsdrift
no: hosting | IKT-drift | drift og forvaltning | applikasjonsdrift
fr: hébergement informatique | exploitation informatique | hébergement d'applications | hébergement et exploitation informatique | services managés | hébergement web | hébergement applicatif | hébergement et maintenance

# implementation ~ training, migration, project-management
any: system go-live | system rollout | rollout | system implementation | EHR implementation
en: implementation | deployment | rollout | system implementation | commissioning of the system
fi: käyttöönotto | käyttöönottoprojekti | järjestelmän käyttöönotto | käyttöönoton
et: juurutamine | kasutuselevõtt | kasutuselevõt* | juurutusprojekt | süsteemi juurutami*
lv: ieviešana | sistēmas ieviešana | ieviešan* | ieviest sistēmu | ieviešanas pakalpojumi
lt: diegimas | įdiegimas | sistemos diegimas | diegimo paslaugos | sistemos įdiegim*
pl: wdrożenie | wdrożeni* | wdrażani* | uruchomienie systemu | wdrożenie systemu
de: Implementierung | Einführung des Systems | Inbetriebnahme | Einführungsprojekt | Systemeinführung | Softwareeinführung
da: implementering | idriftsættelse | udrulning | ibrugtagning | implementeringsprojekt
sv: systeminförande | implementering | breddinförande | driftsättning | införandeprojekt | utrullning
no: implementering | innføring av system | utrulling | innføringsprosjekt | idriftsettelse | breddinnføring
fr: mise en œuvre de la solution | déploiement | mise en service | mise en place du système | déploiement du logiciel | mise en production

# integration-services < software-development ~ integration-platform, interoperability, api
any: system integrator | systemintegration | systems integration
en: integration services | system integration | systems integration | interface development | integration with existing systems
fi: integraatiopalvelut | järjestelmäintegraatio | integraatiot | integraatiototeutus | järjestelmäintegraatiot
et: integratsiooniteenused | süsteemide integreerimine | liidestamine | liidestustööd | infosüsteemide liidestami*
lv: integrācijas pakalpojumi | sistēmu integrācija | sistēm* integrācij* | integrācija ar esošajām sistēmām
lt: integravimo paslaugos | sistemų integravimas | sistemų integracija | sistem* integracij* | integracija su sistemomis
pl: usługi integracyjne | integracja systemów | integracj* system* | integracja z systemami
de: Integrationsleistungen | Systemintegration | Schnittstellenentwicklung | Systemanbindung | Schnittstellenanbindung
da: integrationsydelser | systemintegration | integrationer til systemer | integrationsudvikling
sv: integrationstjänster | systemintegration | integrationsutveckling | integrationer mot system | systemintegrationer
no: integrasjonstjenester | systemintegrasjon | integrasjonsutvikling | integrasjoner mot systemer
fr: services d'intégration | intégration de systèmes | développement d'interfaces | intégration au système d'information | intégrateur

# software-development ~ programming-language, developer-tools, agile-development
any: software development | software engineering | bespoke software | custom software
en: software development | software engineering | custom software development | application development | programming services | system development
fi: ohjelmistokehitys | ohjelmistokehity* | sovelluskehityspalvelut | järjestelmäkehitys | ohjelmointityö | räätälöity ohjelmisto | jatkokehitys | jatkokehittäminen
et: tarkvaraarendus | arendustööd | tarkvara arendamine | infosüsteemi arendus | programmeerimine | tarkvara arendus* | edasiarendus | jätkuarendus
lv: programmatūras izstrāde | programmatūr* izstrād* | sistēmas izstrāde | informācijas sistēmas pilnveide | programmēšana | sistēmas pilnveide
lt: programinės įrangos kūrimas | programin* įrang* kūrim* | sistemos kūrimas | programavimo paslaugos | sistemos modernizavimas | sistemos plėtra | sistemos tobulinimas
pl: tworzenie oprogramowania | rozwój oprogramowania | budowa systemu informatycznego | prace programistyczne | wytwarzani* oprogramowani* | rozbudowa systemu | rozwój systemu
de: Softwareentwicklung | Anwendungsentwicklung | Programmierung | Individualsoftware | Systementwicklung | Weiterentwicklung der Software
da: softwareudvikling | systemudvikling | it-udvikling | applikationsudvikling | videreudvikling
sv: mjukvaruutveckling | systemutveckling | programvaruutveckling | applikationsutveckling | vidareutveckling | apputveckling
no: programvareutvikling | systemutvikling | applikasjonsutvikling | videreutvikling | IT-utvikling
fr: développement logiciel | développement informatique | développement d'applications | développement spécifique | génie logiciel | programmation informatique | développements spécifiques

# agile-development < software-development ~ project-management
any: agile | Scrum | Kanban board | agil* Entwicklung | SAFe framework
en: agile development | agile methodology | iterative development | scrum team | continuous development
fi: ketterä kehittäminen | ketterä kehitys | ketterä ohjelmistokehitys | ketterät menetelmät | jatkuva kehittäminen
et: agiilne arendus | agiilne tarkvaraarendus | agiilne | iteratiivne arendus
lv: spējā izstrāde | spēj* izstrād* | iteratīva izstrāde
lt: judrusis programavimas | lanksčioji metodika | Agile metodika | iteracinis kūrimas
pl: programowanie zwinne | metodyka zwinna | zwinn* metodyk* | metodyka Agile
de: agile Entwicklung | agile Softwareentwicklung | iterative Entwicklung | agile Methoden
da: agil udvikling | agil systemudvikling | iterativ udvikling
sv: agil utveckling | agil systemutveckling | iterativ utveckling | agila metoder
no: smidig utvikling | smidig systemutvikling | iterativ utvikling
fr: développement agile | méthode agile | méthodes agiles | développement itératif

# consulting ~ project-management, it-staffing
any: consult* services | advisory services
en: consulting services | consultancy services | advisory services | IT consulting | expert services | feasibility study
fi: konsultointipalvelut | konsulttipalvelut | asiantuntijapalvelut | esiselvitys | asiantuntijatyö | asiantuntijatyö* | konsulttityö
et: konsultatsiooniteenused | IT-nõustamine | eksperditeenus | IT-konsultatsioon | teostatavusuuring
lv: konsultāciju pakalpojumi | IT konsultācijas | ekspertu pakalpojumi | priekšizpēte
lt: konsultavimo paslaugos | konsultacinės paslaugos | konsultavim* paslaug* | ekspertų paslaugos | galimybių studija
pl: doradztwo | usługi doradcze | usługi konsultingowe | doradztw* informatyczn* | studium wykonalności
de: Beratungsleistungen | Unternehmensberatung | IT-Beratung | Beratungsdienstleistungen | Machbarkeitsstudie
da: konsulentydelser | rådgivningsydelser | it-rådgivning | konsulentbistand | forundersøgelse
sv: konsulttjänster | rådgivningstjänster | konsultstöd | förstudie | resurskonsult
no: konsulenttjenester | rådgivningstjenester | konsulentbistand | rådgivningsoppdrag | forprosjekt
fr: services de conseil | assistance à maîtrise d'ouvrage | AMO | étude de faisabilité | prestations intellectuelles

# it-staffing < consulting ~ software-development
any: IT consultants | body leasing | staff augmentation
en: IT staffing | IT consultants | hiring of IT consultants | staff augmentation | resource consultants | developer hours
fi: IT-konsulttien vuokraus | IT-asiantuntijapalvelut | asiantuntijaresurssit | ICT-asiantuntijapalvelut | resurssivuokraus
et: IT-spetsialistide rent | arendusmeeskonna rent | IT-tööjõu rent | arendajate rent
lv: IT speciālistu noma | IT speciālistu piesaiste | IT speciālistu nomas
lt: IT specialistų nuoma | programuotojų nuoma | IT specialist* nuom*
pl: wynajem specjalistów IT | body leasing | outsourcing specjalistów IT | zapewnienie specjalistów IT
de: IT-Personaldienstleistung | Bereitstellung von IT-Fachkräften | IT-Fachkräfte | externe IT-Berater
da: it-konsulenter | levering af it-konsulenter | it-konsulentydelser | konsulentbureau
sv: IT-konsulter | resurskonsulter | konsultförmedling | resurskonsulttjänster
no: IT-konsulenter | IKT-konsulenter | innleie av konsulenter | konsulentinnleie
fr: assistance technique informatique | mise à disposition de consultants informatiques | régie informatique | délégation de personnel informatique

# project-management ~ implementation, change-management
any: PRINCE2 | PMP certified | project manager | PMO
en: project management | project manager | programme management | project plan | project coordination
fi: projektinhallinta | projektipäällikkö | projektijohtaminen | projektisuunnitelma | hankehallinta
et: projektijuhtimine | projektijuht | projekti juhtimine | projektijuhtimise* | projektiplaan
lv: projektu vadība | projekta vadītājs | projekt* vadīb* | projekta plāns
lt: projektų valdymas | projekto vadovas | projekt* valdym* | projekto planas
pl: zarządzanie projektem | kierownik projektu | zarządzani* projekt* | harmonogram projektu
de: Projektmanagement | Projektleitung | Projektsteuerung | Projektleiter | Projektplan
da: projektledelse | projektstyring | projektleder | projektplan
sv: projektledning | projektledare | projektstyrning | projektplan
no: prosjektledelse | prosjektstyring | prosjektleder | prosjektplan
fr: gestion de projet | chef de projet | conduite de projet | pilotage de projet | direction de projet

# training ~ simulation-technology, implementation
any: e-learning | eLearning | user training | train-the-trainer | Moodle
en: user training | staff training | end-user training | training services | e-learning | training of users
fi: koulutus | käyttäjäkoulutus | henkilöstökoulutus | koulutuspalvelut | verkkokoulutus | käyttökoulutus
et: koolitus | kasutajakoolitus | koolitusteenus | e-õpe | töötajate koolitus
lv: lietotāju apmācība | apmācība | apmācīb* | personāla apmācība | e-mācības
lt: naudotojų mokymas | mokymai | darbuotojų mokym* | naudotojų mokym* | nuotolinis mokymas
pl: szkolenie użytkowników | szkolenia | szkoleni* | szkoleni* personel* | szkolenie pracowników
de: Anwenderschulung | Nutzerschulung | Schulungen | Benutzerschulung | Mitarbeiterschulung | Schulungskonzept
da: brugeruddannelse | undervisning af brugere | kompetenceudvikling | oplæring | brugerundervisning | kursusvirksomhed
sv: användarutbildning | utbildning av användare | personalutbildning | kompetensutveckling | utbildningsinsatser
no: brukeropplæring | opplæring | opplæring av brukere | kursing | kompetanseutvikling
fr: formation des utilisateurs | formation | formation du personnel | formation en ligne | formations

# migration ~ implementation, data-integration, archive
any: data migration | datamigra* | system migration | legacy system | data conversion
en: data migration | system migration | data conversion | legacy system replacement | system replacement | transition to the new system
fi: tiedonsiirto vanhasta järjestelmästä | migraatio | datamigraatio | tietojen siirto | datakonversio | tietojen migraatio
et: andmete migreerimine | andmemigratsioon | andmete ülekandmine | andmemigratsiooni*
lv: datu migrācija | datu migrācij* | datu pārnešana | datu pārnese | datu pārcelšana
lt: duomenų migravimas | duomenų migracija | duomenų migr* | duomenų perkėlimas | duomenų perkėlim*
pl: migracja danych | migracj* danych | przeniesienie danych | konwersja danych | migracja systemu
de: Datenmigration | Datenübernahme | Altdatenübernahme | Systemablösung | Datenkonvertierung
da: datamigrering | migrering | datakonvertering | dataoverførsel | systemudskiftning
sv: datamigrering | migrering | datakonvertering | systembyte | migrering av data
no: datamigrering | migrering | datakonvertering | systembytte | konvertering av data
fr: migration de données | reprise de données | migration informatique | reprise des données | conversion de données

# testing < software-development ~ developer-tools, certification, implementation
any: acceptance test* | software test* | test automation | regression test* | UAT | load testing
en: acceptance testing | software testing | test automation | system testing | quality assurance testing | user acceptance test | testing tools | test tool | conformance testing
fi: hyväksymistestaus | järjestelmätestaus | ohjelmistotestaus | testiautomaatio | testauspalvelut | käyttöönottotarkastus
et: vastuvõtutestimine | süsteemi testimine | tarkvara testimine | testide automatiseerimine | vastuvõtutest*
lv: akcepttestēšana | sistēmas testēšana | programmatūras testēšana | pieņemšanas testi
lt: priėmimo testavimas | sistemos testavimas | programinės įrangos testavimas | priėmimo bandymai
pl: testy akceptacyjne | test* akceptacyjn* | testowanie oprogramowania | testowani* system* | odbiór systemu
de: Abnahmetest | Softwaretest | Testautomatisierung | Abnahmeprüfung | Systemtest | Integrationstest
da: overtagelsesprøve | softwaretest | accepttest | testautomatisering | overtagelsesprøver | driftsprøve
sv: acceptanstest | leveransgodkännande | systemtestning | testautomatisering | programvarutestning | leveranskontroll
no: akseptansetest | godkjenningsprøve | testing av programvare | testautomatisering | kundens akseptansetest
fr: recette fonctionnelle | recette applicative | tests d'acceptation | tests logiciels | vérification d'aptitude | vérification de service régulier

# documentation < software ~ training, technical-specification
any: user manual | technical documentation | user guide | release notes
en: user manual | technical documentation | system documentation | user documentation | user guide | operating instructions
fi: käyttöohje | käyttöohjeet | tekninen dokumentaatio | järjestelmädokumentaatio | käyttäjäohje
et: kasutusjuhend | tehniline dokumentatsioon | kasutajajuhend | süsteemi dokumentatsioon
lv: lietotāja rokasgrāmata | tehniskā dokumentācija | lietošanas instrukcija | sistēmas dokumentācija | lietotāj* rokasgrāmat*
lt: naudotojo vadovas | techninė dokumentacija | naudojimo instrukcija | sistemos dokumentacija | naudotojo vadov*
pl: instrukcja obsługi | dokumentacja techniczna | dokumentacja użytkownika | instrukcja użytkownika | dokumentacja powykonawcza
de: Benutzerhandbuch | technische Dokumentation | Systemdokumentation | Gebrauchsanweisung | Bedienungsanleitung | Benutzerdokumentation
da: brugervejledning | systemdokumentation | teknisk dokumentation | brugsanvisning | brugermanual
sv: användarmanual | systemdokumentation | teknisk dokumentation | bruksanvisning | användarhandbok
no: brukerveiledning | systemdokumentasjon | teknisk dokumentasjon | bruksanvisning | brukermanual
fr: manuel d'utilisation | documentation technique | documentation utilisateur | guide d'utilisation | notice d'utilisation

# user-centred-design < software-development ~ usability, innovation
any: user-centred design | user-centered design | human-centred design | co-design | co-creation | design thinking | service design | UX/UI | human factors
en: user-centred design | co-creation | service design | user involvement | user research | human-centred design
fi: käyttäjäkeskeinen suunnittelu | palvelumuotoilu | yhteiskehittäminen | yhteiskehittämi* | käyttäjälähtöinen | osallistava suunnittelu
et: kasutajakeskne disain | teenusedisain | koosloome | kasutajakeskne | kaasav disain
lv: uz lietotāju orientēts dizains | pakalpojumu dizains | līdzradīšana | koprade | lietotāju iesaiste
lt: į naudotoją orientuotas projektavimas | paslaugų dizainas | bendrakūra | bendra kūryba | naudotojų įtraukimas
pl: projektowanie zorientowane na użytkownika | projektowanie usług | współtworzenie | zaangażowanie użytkowników
de: nutzerzentrierte Gestaltung | Nutzerorientierung | Servicedesign | partizipative Entwicklung | nutzerzentriert | Co-Creation
da: brugercentreret design | brugerinddragelse | servicedesign | samskabelse | brugerdreven
sv: användarcentrerad design | tjänstedesign | samskapande | användarmedverkan | användarcentrerad
no: brukersentrert design | tjenestedesign | samskaping | brukerinvolvering | brukersentrert
fr: conception centrée utilisateur | co-conception | conception centrée sur l'utilisateur | design de service | co-construction | implication des utilisateurs

# change-management ~ implementation, training
any: change management | organisational change
en: change management | organisational change | benefits realisation | adoption support | transformation programme
fi: muutosjohtaminen | muutoksenhallinta | muutosjohtami* | muutosvalmennus | hyötyjen realisointi
et: muudatuste juhtimine | muutuste juhtimine | muutuste juhtimi* | organisatsioonilised muutused
lv: pārmaiņu vadība | izmaiņu vadība | pārmaiņ* vadīb* | organizatoriskās pārmaiņas
lt: pokyčių valdymas | pokyči* valdym* | organizaciniai pokyčiai
pl: zarządzanie zmianą | zarządzani* zmian* | zmiana organizacyjna
de: Veränderungsmanagement | Change-Management | organisatorischer Wandel | Veränderungsbegleitung
da: forandringsledelse | organisatorisk implementering | forandringsprojekt | gevinstrealiseringsplan
sv: förändringsledning | verksamhetsutveckling | nyttorealisering | förändringsarbete
no: endringsledelse | organisasjonsutvikling | gevinstrealiseringsplan | endringsprosess
fr: conduite du changement | accompagnement au changement | gestion du changement | transformation organisationnelle

# innovation ~ pilot, research-and-development, start-up
any: innovat* | innova* | innowac* | inovac* | inovat* | innovaatio* | innovasjon*
en: innovation | innovative solution | new technology | innovation ecosystem | hackathon
fi: innovaatio | innovatiivinen ratkaisu | uusi teknologia | innovaatiotoiminta | innovaatioekosysteemi
et: innovatsioon | innovaatiline lahendus | innovatsioon* | uuenduslik lahendus | häkaton
lv: inovācija | inovācijas | inovatīvs risinājums | inovatīv* | jauna tehnoloģija
lt: inovacija | inovacijos | inovatyvus sprendimas | inovatyv* | naujos technologijos
pl: innowacja | innowacyjne rozwiązanie | innowacje | innowacyjn*
de: Innovation | innovative Lösung | Innovationsprojekt | neuartige Technologie | innovativ
da: innovation | innovativ løsning | velfærdsteknologisk innovation | ny teknologi | nytænkende
sv: innovation | innovativ lösning | nyskapande | ny teknik | innovationsmiljö
no: innovasjon | innovativ løsning | nyskaping | nyskapende | ny teknologi
fr: innovation | solution innovante | innovations | nouvelle technologie | innovant

# pilot < innovation ~ proof-of-concept, living-lab
any: pilot* fase | pilot project | pilot projekt* | pilotpro* | pilot study | pilot phase | pilotag* Projekt
en: pilot project | pilot scheme | pilot study | piloting | field trial | pilot phase
fi: pilotti | pilotointi | pilottihanke | kokeiluhankkeet | pilotointi* | kokeiluhanke
et: piloot | pilootprojekt | piloteerimine | katseprojekt | pilootprojekt*
lv: pilotprojekts | pilotprojekt* | izmēģinājuma projekts | izmēģinājumprojekt* | aprobācija
lt: bandomasis projektas | bandom* projekt* | pilotinis projektas | pilotin* projekt* | bandomasis diegimas
pl: pilotaż | projekt pilotażowy | pilotaż* | program pilotażowy | wdrożenie pilotażowe
de: Pilotprojekt | Pilotbetrieb | Pilotvorhaben | Pilotierung | Modellprojekt | Erprobung | Pilotphase
da: pilotprojekt | pilotforsøg | pilotdrift | pilotafprøvning | afprøvning | forsøgsprojekt | pilottest
sv: pilotprojekt | pilotförsök | pilottest | pilotinförande | testverksamhet | pilotstudie
no: pilotprosjekt | pilotdrift | pilottest | utprøving | pilotering | utprøvingsprosjekt | pilotstudie
fr: projet pilote | expérimentation | phase pilote | site pilote | étude pilote | expérimentation territoriale | projets pilotes

# proof-of-concept < innovation ~ pilot, research-and-development
any: proof of concept | proof-of-concept | prototyp* | minimum viable product | demonstrator
en: proof of concept | prototype | minimum viable product | technology readiness level | demonstrator | MVP version
fi: konseptitodistus | prototyyppi | soveltuvuusselvitys | proof of concept -kokeilu | konseptin testaus
et: kontseptsiooni tõestus | prototüüp | prototüüp* | kontseptsiooni tõendamine
lv: koncepcijas pierādījums | prototips | prototip* | koncepcijas pierādījum*
lt: koncepcijos patikrinimas | prototipas | prototip* | koncepcijos įrodymas
pl: weryfikacja koncepcji | prototyp | demonstrator technologii | dowód koncepcji
de: Machbarkeitsnachweis | Prototyp | Demonstrator | Konzeptnachweis
da: konceptbevis | prototype | konceptafprøvning | prototyper
sv: konceptvalidering | prototyp | konceptbevis | demonstrator
no: konseptbevis | prototype | konseptutprøving | konseptutredning
fr: preuve de concept | prototype | démonstrateur | produit minimum viable

# living-lab < innovation ~ pilot, user-centred-design
any: living lab | living labs | test bed | testbed | innovation hub | testlab
en: living lab | test bed | testbed | innovation hub | test site for health technology
fi: living lab -ympäristö | testialusta | testbed-ympäristö | kehittämisympäristö
et: eluslabor | testplatvorm | katsekeskkond | innovatsioonikeskus
lv: dzīvā laboratorija | inovāciju laboratorija | testa platforma | inovāciju centrs
lt: gyvoji laboratorija | bandymų aplinka | inovacijų centras
pl: żywe laboratorium | laboratorium innowacji | centrum innowacji | środowisko testowe innowacji
de: Reallabor | Testfeld | Innovationszentrum | Innovationslabor | Living Lab
da: innovationslaboratorium | levende laboratorium | testfacilitet | innovationshub
sv: testbädd | innovationshubb | testmiljö för innovation | testbäddar
no: testarena | innovasjonslab | innovasjonsklynge | helseklynge
fr: laboratoire vivant | tiers-lieu d'expérimentation | banc d'essai | living lab

# research-and-development < innovation ~ research, proof-of-concept, eu-funding
any: R&D | R&D&I | F&E | T&K | R+D | RDI
en: research and development | R&D project | R&D programme | research project | collaborative research
fi: tutkimus ja kehitys | tutkimus- ja kehittämistoiminta | TKI-toiminta | kehittämishanke | tutkimushanke | tuotekehitys
et: teadus- ja arendustegevus | teadus ja arendus | teadusprojekt | arendusprojekt | tootearendus
lv: pētniecība un attīstība | pētniecīb* attīstīb* | pētniecības projekts | izpēte un izstrāde
lt: moksliniai tyrimai ir eksperimentinė plėtra | MTEP | moksliniai tyrimai ir plėtra | mokslinių tyrimų projektas
pl: badania i rozwój | prace badawczo-rozwojowe | B+R | badawczo-rozwojow* | projekt badawczy
de: Forschung und Entwicklung | Forschungsprojekt | FuE-Projekt | Forschungs- und Entwicklungsprojekt | Produktentwicklung | FuE
da: forskning og udvikling | forskningsprojekt | udviklingsprojekt | produktudvikling
sv: forskning och utveckling | forskningsprojekt | utvecklingsprojekt | produktutveckling | FoU
no: forskning og utvikling | forskningsprosjekt | utviklingsprosjekt | produktutvikling | FoU
fr: recherche et développement | projet de recherche | projet de R&D | développement de produits

# joint-procurement < procurement ~ framework-agreement
any: joint procurement | central purchasing body | joint cross-border procurement
en: joint procurement | central purchasing body | purchasing consortium | cross-border procurement | group purchasing
fi: yhteishankinta | yhteishankintayksikkö | yhteishankin* | yhteiskilpailutus
et: ühishange | ühishanke* | keskne hankija | piiriülene hange
lv: kopīgs iepirkums | centralizētais iepirkums | centralizēt* iepirkum* | centralizēto iepirkumu institūcija | pārrobežu iepirkums
lt: bendras pirkimas | centralizuotas pirkimas | centrinė perkančioji organizacija | centralizuot* pirkim* | bendri pirkimai
pl: wspólne zamówienie | wspóln* zamówieni* | centralny zamawiający | zakupy wspólne | zakupy grupowe
de: gemeinsame Beschaffung | Einkaufsgemeinschaft | zentrale Beschaffungsstelle | gemeinsame Auftragsvergabe | Zentraleinkauf
da: fællesindkøb | fællesudbud | indkøbscentral | fælles udbud | indkøbsfællesskab
sv: samordnad upphandling | inköpscentral | gemensam upphandling | samordnade upphandlingar
no: felles anskaffelse | innkjøpssentral | fellesanskaffelse | innkjøpssamarbeid | felles anskaffelser
fr: groupement de commandes | centrale d'achat | achat groupé | groupement d'achats | achat mutualisé

# small-and-medium-enterprise < procurement ~ start-up
any: SME | SMEs | SME-friendly | KMU | PME
en: small and medium-sized enterprises | SMEs | small business | SME participation
fi: pk-yritykset | pienet ja keskisuuret yritykset | pk-yritys
et: väikesed ja keskmise suurusega ettevõtjad | VKE | VKEd | väikeettevõte
lv: mazie un vidējie uzņēmumi | MVU | mazo un vidējo uzņēmumu
lt: mažos ir vidutinės įmonės | MVĮ | smulkiojo ir vidutinio verslo įmonės
pl: małe i średnie przedsiębiorstwa | MŚP | małych i średnich przedsiębiorstw
de: kleine und mittlere Unternehmen | KMU | mittelständische Unternehmen
da: små og mellemstore virksomheder | SMV | SMV'er
sv: små och medelstora företag | småföretag | SMF
no: små og mellomstore bedrifter | SMB | småbedrifter | små og mellomstore virksomheter
fr: petites et moyennes entreprises | PME | TPE/PME | petites entreprises

# start-up ~ investment, innovation
any: startup company | startup companies | startupo* | scaleup company | scaleup | spin-off company | startup accelerator
en: startup company | scaleup | spin-off company | business accelerator | incubator
fi: startup-yritys | kasvuyritys | startup-yritykset | kiihdyttämö | yrityskiihdyttämö
et: iduettevõte | idufirma | idufirmad | iduettevõt* | ärikiirendi | kiirendiprogramm
lv: jaunuzņēmums | jaunuzņēmum* | akcelerators | biznesa inkubators
lt: startuolis | startuol* | akseleratorius | verslo inkubatorius
pl: startup | startupy | akcelerator | inkubator przedsiębiorczości
de: Startup | Existenzgründung | Startup-Unternehmen | Ausgründung | Gründerzentrum
da: startup | iværksættervirksomhed | vækstvirksomhed | iværksættere | opstartsvirksomhed
sv: startup | nystartat företag | uppstartsbolag | tillväxtföretag | startupbolag | företagsinkubator
no: oppstartsbedrift | gründerbedrift | oppstartsselskap | oppstartsbedrifter | vekstselskap
fr: jeune pousse | startups | startup | incubateur d'entreprises | accélérateur de startups

# investment ~ start-up, eu-funding
any: venture capital | seed funding | private equity | series A funding | angel invest*
en: investment | venture capital | investor | growth capital | seed funding | private equity
fi: pääomasijoitus | riskipääoma | pääomasijoittaja | siemenrahoitus | kasvurahoitus
et: riskikapital | riskikapitali* | kapitaliinvesteering | seemneinvesteering | investor
lv: riska kapitāls | riska kapitāl* | ieguldījumu fonds | investors | kapitāla ieguldījums
lt: rizikos kapitalas | rizikos kapital* | investuotojas | kapitalo investicijos | kapitalo investicij*
pl: kapitał wysokiego ryzyka | fundusz venture capital | inwestor kapitałowy | finansowanie zalążkowe | kapitał zalążkowy
de: Wagniskapital | Risikokapital | Beteiligungskapital | Investor | Anschubfinanzierung Start-up
da: risikovillig kapital | venturekapital | investor | såkapital | vækstkapital
sv: riskkapital | investerare | såddfinansiering | tillväxtkapital | riskkapitalbolag
no: risikokapital | investor | såkornkapital | venturekapital | såkornfond
fr: capital-risque | investisseur | capital d'amorçage | levée de fonds | capital-investissement

# eu-funding ~ research-and-development, investment
any: Horizon Europe | Horizon 2020 | EU4Health | Digital Europe Programme | Interreg | EIC Accelerator | ERDF | ESF+ | EIT Health | NextGenerationEU | EFRE | EFRR | FEDER | ERAF | RRF
en: EU funding | European Union funds | grant funding | Recovery and Resilience Facility | structural funds | EU-funded project
fi: EU-rahoitus | EU-hanke | elpymis- ja palautumistukiväline | rakennerahasto | hankerahoitus | EAKR
et: EL-i rahastus | Euroopa Liidu toetus | taasterahastu | struktuurifondid | Euroopa Regionaalarengu Fond
lv: ES fondu finansējums | Eiropas Savienības fondi | ES fond* | Atveseļošanas fonds | Atveseļošanas un noturības mehānisms | Eiropas Reģionālās attīstības fonds
lt: ES finansavimas | Europos Sąjungos fondai | ES fond* | Ekonomikos gaivinimo ir atsparumo didinimo priemonė | ES lėšomis finansuojamas | struktūriniai fondai
pl: dofinansowanie z Unii Europejskiej | fundusze europejskie | Krajowy Plan Odbudowy | KPO | fundusz* europejski* | Europejski Fundusz Rozwoju Regionalnego
de: EU-Förderung | EU-Fördermittel | Strukturfonds | Fördermittel | Aufbau- und Resilienzfazilität | Förderprojekt
da: EU-finansiering | EU-midler | EU-støtte | strukturfondsmidler | genopretningsfaciliteten
sv: EU-finansiering | EU-medel | EU-bidrag | strukturfonder | projektfinansiering EU
no: EU-finansiering | EU-midler | EØS-midler | forskningsmidler fra EU | prosjektmidler EU
fr: financement européen | fonds européens | subvention européenne | plan de relance européen | fonds structurels

# rental-and-leasing ~ purchase
any: leasing | reagent rental | lease agreement
en: rental and leasing | leasing | lease of equipment | reagent rental agreement
fi: vuokraus ja leasing | leasing | laitevuokraus | leasingrahoitus | laitteiden vuokraus
et: rent ja liising | kasutusrent | seadmete rent | seadmete rentimine | liising
lv: noma un līzings | iekārtu noma | iekārtu nomas | līzings
lt: nuoma ir lizingas | įrangos nuoma | įrang* nuom* | lizingas | panauda
pl: najem i leasing | dzierżaw* aparat* | najem sprzętu | dzierżaw* sprzęt*
de: Miete und Leasing | Leasing | Gerätemiete | Mietvertrag Geräte | Mietgeräte
da: leje og leasing | leasing | leje af udstyr | leasingaftale | udstyrsleje
sv: hyra och leasing | leasing | uthyrning av utrustning | hyra av utrustning | hyresavtal utrustning
no: leie og leasing | leasing | leie av utstyr | leieavtale utstyr | utstyrsleie
fr: location et crédit-bail | location de matériel | location d'équipements

# purchase < procurement ~ rental-and-leasing
any: purchase order
en: purchase of equipment | outright purchase | acquisition of a system | purchase and delivery
fi: laitehankinta | järjestelmähankinta | laitteiden osto | kertaostos
et: seadmete ostmine | seadmete soetamine | seadmete ost | süsteemi soetamine
lv: iekārtu iegāde | iekārt* iegād* | sistēmas iegāde | aprīkojuma iegāde
lt: įrangos įsigijimas | įrang* įsigijim* | sistemos įsigijimas | įrangos pirkimas
pl: zakup sprzętu | zakup* sprzęt* | zakup systemu | zakup aparatury | nabycie systemu
de: Geräteanschaffung | Systembeschaffung | Gerätebeschaffung | Kauf von Geräten | Anschaffung eines Systems
da: udstyrsindkøb | anskaffelse af system | køb af udstyr | systemanskaffelse
sv: inköp av utrustning | systemanskaffning | anskaffning av system | köp av utrustning
no: systemanskaffelse | kjøp av utstyr | anskaffelse av system | utstyrskjøp
fr: acquisition de matériel | achat d'équipements | acquisition d'équipements | acquisition d'un logiciel | achat de matériel

# spare-parts ~ warranty
any: spare part | spare parts | repair service
en: spare parts | repair services | consumables and spare parts | preventive maintenance of equipment | equipment servicing
fi: varaosat | laitehuolto | korjauspalvelut | huoltopalvelu | varaosa
et: varuosad | remonditeenus | seadmete hooldus | varuosa | seadmete remont
lv: rezerves daļas | rezerves daļu | iekārtu apkope | iekārtu remonts | remontdarbi iekārtām
lt: atsarginės dalys | atsarginių dalių | įrangos remontas | įrangos techninė priežiūra
pl: części zamienne | częś* zamienn* | naprawa sprzętu | serwis aparatury | przeglądy techniczne
de: Ersatzteile | Gerätewartung | Geräteinstandsetzung | Reparaturdienst | Ersatzteil
da: reservedele | reparation af udstyr | serviceeftersyn | reservedel | udstyrsservice
sv: reservdelar | reparation av utrustning | serviceavtal utrustning | reservdel | avhjälpande underhåll
no: reservedeler | reparasjon av utstyr | serviceavtale utstyr | reservedel | teknisk service
fr: pièces détachées | réparation d'équipements | pièces de rechange | entretien des équipements

# warranty < contract ~ spare-parts, support-and-maintenance
any: warranty period
en: product warranty | warranty period | guarantee period | defect liability
fi: takuu | takuuaika | takuuhuolto | takuuajan
et: garantii | garantiiaeg | garantiiperiood | garantiihooldus
lv: garantija | garantijas laiks | garantij* termiņ* | garantijas apkope
lt: garantija | garantinis laikotarpis | garantin* priežiūr* | garantinis terminas
pl: gwarancja | okres gwarancji | serwis gwarancyjny | rękojmia
de: Gewährleistung | Garantiezeit | Gewährleistungsfrist | Mängelhaftung
da: garantiperiode | garanti og mangler | reklamationsret | garantiforpligtelse
sv: garantitid | garantiåtagande | felansvar | garantiperiod
no: garantitid | garantiperiode | reklamasjonsrett | garantiansvar
fr: période de garantie | garantie constructeur | durée de garantie | garantie légale | garantie contractuelle

# total-cost-of-ownership < award-criteria ~ health-economics, pricing
any: TCO model* | total cost of ownership | life-cycle cost* | LCC analysis
en: total cost of ownership | life-cycle costing | life-cycle costs | whole-life cost
fi: kokonaiskustannukset | elinkaarikustannukset | elinkaarikustannu* | omistamisen kokonaiskustannus
et: omamise kogukulu | olelusringi kulud | elutsükli kulud | kogukulu
lv: kopējās īpašuma izmaksas | dzīves cikla izmaksas | dzīves cikla izmaks*
lt: bendrosios nuosavybės išlaidos | gyvavimo ciklo sąnaudos | gyvavimo ciklo sąnaud* | bendrosios eksploatavimo išlaidos
pl: całkowity koszt posiadania | koszty cyklu życia | koszt* cyklu życia | rachunek kosztów cyklu życia
de: Gesamtbetriebskosten | Lebenszykluskosten | Gesamtkosten des Betriebs
da: totalomkostninger | totaløkonomi | livscyklusomkostninger | samlede ejeromkostninger
sv: totalkostnad | livscykelkostnad | livscykelkostnader | total ägandekostnad
no: totalkostnad | livssykluskostnader | totale eierkostnader | levetidskostnader
fr: coût total de possession | coût du cycle de vie | coût global d'acquisition | coûts de cycle de vie

# pricing ~ contract, subscription
any: price list | pricing model | fixed price
en: pricing model | price list | fixed price | hourly rate | budget estimate
fi: hinnoittelumalli | hinnasto | kiinteä hinta | tuntihinta | hankinnan ennakoitu arvo
et: hinnamudel | hinnakiri | fikseeritud hind | tunnihind | eeldatav maksumus
lv: cenu modelis | cenrādis | fiksēta cena | stundas likme | paredzamā līgumcena
lt: kainodaros modelis | kainoraštis | fiksuota kaina | valandinis įkainis | numatoma pirkimo vertė
pl: model cenowy | cennik | cena ryczałtowa | stawka godzinowa | szacunkowa wartość zamówienia
de: Preismodell | Preisliste | Festpreis | Stundensatz | geschätzter Auftragswert | Preisblatt
da: prismodel | prisliste | fast pris | timepris | anslået kontraktværdi | tilbudsliste
sv: prismodell | prislista | fast pris | timpris | uppskattat kontraktsvärde | prisbilaga
no: prismodell | prisliste | fast pris | timepris | estimert kontraktsverdi | prisskjema
fr: modèle tarifaire | bordereau des prix | prix forfaitaire | taux horaire | valeur estimée du marché | grille tarifaire

# value-based-procurement < procurement ~ outcome-measurement, award-criteria
any: value-based procurement | value based procurement
en: value-based procurement | outcome-based contracting | pay for performance | social impact bond
fi: arvoperusteinen hankinta | vaikuttavuusperusteinen hankinta | tulosperusteinen hankinta | vaikuttavuusinvestoiminen | tulospalkkio
et: väärtuspõhine hange | väärtuspõhine riigihange | tulemuspõhine leping
lv: uz vērtību balstīts iepirkums | vērtībā balstīts iepirkums | uz rezultātu balstīts līgums
lt: verte grįstas pirkimas | verte grindžiamas pirkimas | rezultatais grįsta sutartis
pl: zamówienia oparte na wartości | zakupy oparte na wartości | płatność za efekt
de: wertorientierte Beschaffung | wertbasierte Beschaffung | ergebnisorientierte Vergütung | erfolgsabhängige Vergütung
da: værdibaseret indkøb | værdibaserede indkøb | resultatbaseret kontrakt | effektbaseret styring
sv: värdebaserad upphandling | utfallsbaserat avtal | resultatbaserad ersättning
no: verdibasert anskaffelse | verdibaserte anskaffelser | resultatbasert kontrakt | effektkontrakt
fr: achat fondé sur la valeur | achats basés sur la valeur | contrat à impact | paiement à la performance

# green-procurement < procurement ~ award-criteria, social-criteria
any: green procurement | GPP | carbon footprint | CO2 emissions | Ecolabel | ISO 14001 | green public procurement | circular economy
en: green procurement | sustainable procurement | environmental criteria | sustainability | carbon footprint | circular economy
fi: vihreä hankinta | kestävä kehitys | ympäristökriteerit | vastuullinen hankinta | kestävät hankinnat | hiilijalanjälki
et: keskkonnahoidlik riigihange | keskkonnahoidlik hange | roheline riigihange | rohehange | kestlikkus | keskkonnanõuded
lv: zaļais publiskais iepirkums | zaļā iepirkuma | zaļais iepirkums | ilgtspēj* | vides kritēriji
lt: žalieji pirkimai | žalia* pirkim* | žaliasis pirkimas | aplinkosauginiai kriterijai | aplinkos apsaugos kriterij* | tvarumas
pl: zielone zamówienia publiczne | zielon* zamówieni* | kryteria środowiskowe | zrównoważony rozwój | ślad węglowy
de: umweltfreundliche Beschaffung | nachhaltige Beschaffung | Umweltkriterien | Nachhaltigkeit | Kreislaufwirtschaft
da: grønne indkøb | bæredygtige indkøb | miljøkrav | bæredygtighed | grønt indkøb | klimaaftryk
sv: hållbar upphandling | grön upphandling | miljökrav | hållbarhet | hållbarhetskrav | klimatavtryck
no: grønne anskaffelser | bærekraftige anskaffelser | miljøkrav | bærekraft | klimafotavtrykk | klima- og miljøhensyn
fr: achats verts | achats durables | critères environnementaux | développement durable | clauses environnementales | empreinte carbone

# social-criteria < procurement ~ green-procurement
any: social procurement | corporate social responsibility | reserved contracts | CSR criteria
en: social criteria | social responsibility in procurement | human rights due diligence | fair working conditions | reserved contract | social value
fi: sosiaaliset kriteerit | sosiaalinen vastuu | työllistämisehto | sosiaalinen vastuullisuus | ihmisoikeusvastuu
et: sotsiaalsed kriteeriumid | sotsiaalselt vastutustundlik hange | reserveeritud leping | sotsiaalne vastutus
lv: sociālie kritēriji | sociāli atbildīgs iepirkums | sociāli atbildīg* iepirkum* | rezervētais iepirkums
lt: socialiniai kriterijai | socialiai atsakingi pirkimai | socialin* kriterij* | rezervuota teisė dalyvauti | rezervuot* pirkim*
pl: kryteria społeczne | klauzule społeczne | klauzul* społeczn* | zamówienia zastrzeżone
de: soziale Kriterien | sozialverantwortliche Beschaffung | Lieferkettensorgfaltspflicht | Tariftreue | Sozialstandards
da: sociale klausuler | sociale kriterier | arbejdsklausuler | samfundsansvar | arbejdsklausul
sv: sociala krav | socialt ansvar | sociala kriterier | uppförandekod för leverantörer | arbetsrättsliga villkor
no: sosiale kriterier | samfunnsansvar | lønns- og arbeidsvilkår | sosiale krav | seriøsitetskrav
fr: clauses sociales | critères sociaux | clause sociale d'insertion | marchés réservés | responsabilité sociétale

# exit-and-data-return < contract ~ migration, hosting
any: vendor lock-in | exit plan | data portability | exit strategy
en: exit plan | vendor lock-in | data portability | return of data | exit assistance | code escrow
fi: toimittajaloukku | tietojen palautus | avustamisvelvollisuus | siirrettävyys | päättymisvaiheen avustaminen | toimittajariippuvuus
et: müüjalukk | andmete tagastamine | andmete ülekantavus | väljumisplaan
lv: piegādātāja atkarība | datu pārnesamība | datu atdošana | atkarība no piegādātāja
lt: priklausomybė nuo tiekėjo | duomenų perkeliamumas | duomenų grąžinimas
pl: uzależnienie od dostawcy | przenoszenie danych | plan wyjścia | zwrot danych
de: Anbieterabhängigkeit | Datenportabilität | Exit-Management | Datenrückgabe | Herstellerabhängigkeit
da: leverandørafhængighed | dataportabilitet | exitplan | ophørsbistand | leverandørlåsning
sv: leverantörsinlåsning | dataportabilitet | exitplan | inlåsningseffekter | avvecklingsplan
no: leverandørinnlåsing | dataportabilitet | exitplan | avslutningsbistand | leverandøravhengighet
fr: réversibilité | dépendance fournisseur | portabilité des données | plan de réversibilité | restitution des données

# outsourcing < procurement ~ hosting, consulting
any: outsourcing | outsourc* | BPO
en: outsourcing | business process outsourcing | outsourced IT services
fi: ulkoistus | ulkoistaminen | palvelujen ulkoistaminen | ostopalvelut | ostopalvelu | palvelusetelituottaja
et: teenuse sisseostmine | väljasttellimine | teenuse väljast tellimine
lv: ārpakalpojums | ārpakalpojum*
lt: paslaugų pirkimas iš išorės | užsakomosios paslaugos
pl: outsourcing | outsourcing usług | zlecanie usług na zewnątrz
de: Auslagerung | Outsourcing | Fremdvergabe
da: udlicitering | outsourcing | offentlig-privat samarbejde
sv: utkontraktering | outsourcing | offentlig-privat samverkan | valfrihetssystem
no: tjenesteutsetting | outsourcing | offentlig-privat samarbeid | konkurranseutsetting
fr: externalisation | sous-traitance de services

# electronic-invoicing ~ billing, procurement
any: eInvoic* | e-invoic* | e-faktur* | EHF | ZUGFeRD | XRechnung | KSeF | e-arve* | Chorus Pro
en: electronic invoicing | Peppol invoice | e-ordering | electronic catalogue
fi: verkkolasku | verkkolaskutus | sähköinen laskutus | sähköinen tilaaminen
et: e-arve | e-arveldamine | e-arved | e-arveldus
lv: e-rēķins | elektroniskais rēķins | elektronisk* rēķin* | e-rēķin*
lt: e. sąskaita | elektroninė sąskaita faktūra | elektronin* sąskait*
pl: faktura elektroniczna | faktur* elektroniczn* | e-faktura | e-fakturowanie
de: elektronische Rechnung | E-Rechnung | elektronische Rechnungsstellung | XRechnung
da: elektronisk faktura | e-faktura | elektronisk fakturering | e-fakturering
sv: elektronisk faktura | e-faktura | e-handel | elektronisk fakturering | e-beställning
no: elektronisk faktura | e-faktura | elektronisk fakturering | e-handel
fr: facture électronique | facturation électronique | dématérialisation des factures | Chorus Pro
`
