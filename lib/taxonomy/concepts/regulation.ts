/** Rules, proof and safety: what the law asks of health systems and devices, and how they are shown to be good. */
export const regulation = `
# medical-device-regulation ~ medical-device-software, ce-marking, clinical-evaluation
any: MDR | Medical Device Regulation | 2017/745 | EU 2017/745 | 93/42/EEC | 93/42/EØF | EUDAMED | MDCG
en: medical device regulation | Medical Devices Regulation (EU) 2017/745 | MDR compliance | regulatory affairs | medical device law
fi: lääkinnällisten laitteiden asetus | MD-asetus | laki lääkinnällisistä laitteista | lääkinnälli* laittei* asetu* | MDR-asetus | lääkintälaiteasetus
et: meditsiiniseadmete määrus | meditsiiniseadme seadus | meditsiiniseadme* määrus* | meditsiiniseadmete nõuded
lv: medicīnisko ierīču regula | medicīnisk* ierīč* regul* | regula par medicīniskām ierīcēm | medicīnisko ierīču prasības
lt: medicinos priemonių reglamentas | medicinos priemonių reglament* | reglamentas dėl medicinos priemonių
pl: rozporządzenie w sprawie wyrobów medycznych | rozporządzeni* wyrob* medyczn* | ustawa o wyrobach medycznych
de: Medizinprodukteverordnung | Medizinprodukterecht | Medizinproduktegesetz | MPDG | EU-Medizinprodukteverordnung
da: forordning om medicinsk udstyr | MDR-forordningen | bekendtgørelse om medicinsk udstyr | lovgivning om medicinsk udstyr
sv: förordning om medicintekniska produkter | MDR-förordningen | medicinteknisk lagstiftning | medicintekniskt regelverk | lagen om medicintekniska produkter
no: forordning om medisinsk utstyr | MDR-forordningen | lov om medisinsk utstyr | regelverk for medisinsk utstyr
fr: règlement relatif aux dispositifs médicaux | règlement sur les dispositifs médicaux | affaires réglementaires | réglementation des dispositifs médicaux

# in-vitro-diagnostic-regulation < medical-device-regulation ~ laboratory
any: IVDR | IVD | 2017/746 | EU 2017/746 | in vitro diagnostic | IVDD | in-vitro-diagnosti*
en: in vitro diagnostic regulation | in vitro diagnostic medical device | IVD regulation
fi: IVD-asetus | in vitro -diagnostiikka | in vitro -diagnostiikkaan tarkoitettu laite | IVDR-asetus
et: in vitro diagnostikameditsiiniseadmete määrus | in vitro diagnostika | in vitro diagnostikameditsiiniseade
lv: in vitro diagnostikas medicīnisko ierīču regula | in vitro diagnostika | in vitro diagnostikas
lt: in vitro diagnostikos medicinos priemonių reglamentas | in vitro diagnostika | in vitro diagnostikos
pl: rozporządzenie w sprawie wyrobów do diagnostyki in vitro | diagnostyka in vitro | wyroby do diagnostyki in vitro
de: In-vitro-Diagnostika-Verordnung | In-vitro-Diagnostika | In-vitro-Diagnostikum
da: forordning om in vitro-diagnostisk udstyr | in vitro-diagnostik | medicinsk udstyr til in vitro-diagnostik
sv: förordning om medicintekniska produkter för in vitro-diagnostik | in vitro-diagnostik | IVDR-förordningen
no: forordning om in vitro-diagnostisk utstyr | in vitro-diagnostikk | in vitro-diagnostisk medisinsk utstyr
fr: règlement sur les dispositifs de diagnostic in vitro | diagnostic in vitro | DMDIV | dispositif médical de diagnostic in vitro

# medical-device-software < medical-device, software ~ iec-62304, clinical-decision-support
any: SaMD | MDSW | software as a medical device | software as medical device | SiMD | DM logiciel
en: medical device software | software as a medical device | class IIa software | class IIa medical device
fi: lääkinnällinen laiteohjelmisto | lääkinnällinen ohjelmisto | ohjelmisto lääkinnällisenä laitteena | lääkinnälli* ohjelmisto* | lääkinnälliseksi laitteeksi luokiteltu ohjelmisto
et: meditsiiniseadme tarkvara | meditsiiniseadmena kasutatav tarkvara | tarkvara meditsiiniseadmena
lv: medicīniskas ierīces programmatūra | medicīnisk* ierīc* programmatūr* | programmatūra kā medicīniska ierīce
lt: medicinos priemonės programinė įranga | programinė įranga kaip medicinos priemonė | medicinos priemon* programin* įrang* | medicininė programinė įranga
pl: oprogramowanie będące wyrobem medycznym | oprogramowani* wyrob* medyczn* | oprogramowanie jako wyrób medyczny
de: Medizinproduktesoftware | Software als Medizinprodukt | Medizinprodukt-Software | eigenständige Software
da: software som medicinsk udstyr | medicinsk udstyrssoftware
sv: medicinteknisk programvara | programvara som medicinteknisk produkt | medicinska informationssystem | NMI | nationella medicinska informationssystem | medicinteknisk mjukvara
no: programvare som medisinsk utstyr | medisinsk utstyr programvare
fr: logiciel dispositif médical | logiciel en tant que dispositif médical | dispositif médical numérique | DMN
! NMI (nationella medicinska informationssystem): a Swedish class of its own

# ce-marking < certification ~ medical-device-regulation, medical-device-software
any: CE mark | CE-mark* | CE marking | CE marked | CE-mærk* | CE-merk* | CE-Kennzeichn* | notified body | UKCA
en: CE marking | CE marked | CE certification | notified body | declaration of conformity | conformity assessment
fi: CE-merkintä | CE-merkitty | CE-merkin* | ilmoitettu laitos | vaatimustenmukaisuusvakuutus | vaatimustenmukaisuuden arviointi
et: CE-märgis | CE-märgistus | teavitatud asutus | vastavusdeklaratsioon | vastavushindamine
lv: CE marķējums | CE marķējum* | CE zīme | paziņotā institūcija | atbilstības deklarācija | atbilstības novērtēšana
lt: CE ženklas | CE ženklinimas | CE ženkl* | notifikuotoji įstaiga | atitikties deklaracija | atitikties vertinimas
pl: oznakowanie CE | oznakowani* CE | znak CE | jednostka notyfikowana | deklaracja zgodności | ocena zgodności
de: CE-Kennzeichnung | CE-zertifiziert | Benannte =Stelle | Konformitätserklärung | Konformitätsbewertung
da: CE-mærkning | CE-mærket | bemyndiget organ | overensstemmelseserklæring | overensstemmelsesvurdering
sv: CE-märkning | CE-märkt | anmält organ | försäkran om överensstämmelse | bedömning av överensstämmelse
no: CE-merking | CE-merket | teknisk kontrollorgan | samsvarserklæring | samsvarsvurdering
fr: marquage CE | marqué CE | organisme notifié | déclaration de conformité | évaluation de la conformité

# data-protection-regulation < privacy ~ data-protection-impact-assessment, consent
any: GDPR | DSGVO | RGPD | RODO | DS-GVO | 2016/679 | EU 2016/679 | General Data Protection Regulation | BDAR | HIPAA
en: General Data Protection Regulation | GDPR compliance | data protection law | data protection act | HIPAA compliance
fi: tietosuoja-asetus | tietosuojalaki | EU:n tietosuoja-asetus | yleinen tietosuoja-asetus | tietosuojalainsäädäntö
et: isikuandmete kaitse üldmäärus | isikuandmete kaitse seadus | IKÜM | andmekaitsemäärus | andmekaitse üldmäärus
lv: Vispārīgā datu aizsardzības regula | VDAR | datu aizsardzības regul* | Fizisko personu datu apstrādes likums
lt: Bendrasis duomenų apsaugos reglamentas | BDAR | duomenų apsaugos reglament* | Asmens duomenų teisinės apsaugos įstatymas
pl: rozporządzenie o ochronie danych osobowych | RODO | ogólne rozporządzenie o ochronie danych | ustawa o ochronie danych osobowych
de: Datenschutz-Grundverordnung | DSGVO | Datenschutzrecht | Bundesdatenschutzgesetz | DSGVO-konform | DS-GVO
da: databeskyttelsesforordningen | databeskyttelsesloven | persondataforordningen | GDPR | databeskyttelsesforordning
sv: dataskyddsförordningen | GDPR | dataskyddslagen | dataskyddsförordning | dataskyddslagstiftning
no: personvernforordningen | personopplysningsloven | GDPR | personvernlovgivning
fr: règlement général sur la protection des données | RGPD | loi Informatique et Libertés | conformité RGPD

# privacy ~ consent, data-protection-regulation, information-security
any: privacy | privacy by design | data protection | DPO | personal data
en: privacy | data protection | personal data protection | confidentiality | patient confidentiality | data privacy
fi: tietosuoja | yksityisyydensuoja | henkilötietojen suoja | yksityisyyden suoja | henkilötietojen käsittely | salassapito
et: andmekaitse | privaatsus | isikuandmete kaitse | konfidentsiaalsus | isikuandmete töötlemine
lv: privātums | privātum* | personas datu aizsardzība | datu aizsardzīb* | konfidencialitāt* | personas datu apstrāde
lt: privatumas | privatum* | asmens duomenų apsauga | duomenų apsaug* | konfidencialum* | asmens duomenų tvarkymas
pl: prywatność | prywatnoś* | ochrona danych osobowych | ochron* danych | poufność danych | przetwarzanie danych osobowych
de: Datenschutz | Privatsphäre | Schutz personenbezogener Daten | personenbezogene Daten | Schweigepflicht | Vertraulichkeit
da: databeskyttelse | privatliv | persondata | beskyttelse af personoplysninger | personoplysninger | tavshedspligt
sv: integritetsskydd | dataskydd | personuppgifter | personlig integritet | personuppgiftsbehandling | sekretess
no: personvern | personopplysninger | taushetsplikt | innebygd personvern | behandling av personopplysninger
fr: protection des données | vie privée | données personnelles | confidentialité | protection des données à caractère personnel | secret médical

# data-protection-impact-assessment < privacy ~ risk-management
any: DPIA | privacy impact assessment | data protection impact assessment | PIA CNIL
en: data protection impact assessment | DPIA | privacy impact assessment | privacy risk assessment
fi: tietosuojan vaikutustenarviointi | tietosuojavaikutusten arviointi | tietosuojaa koskeva vaikutustenarviointi | DPIA
et: andmekaitsealane mõjuhinnang | andmekaitsealase mõjuhinnangu
lv: novērtējums par ietekmi uz datu aizsardzību | NIDA | ietekmes uz datu aizsardzību novērtējum*
lt: poveikio duomenų apsaugai vertinimas | PDAV | poveiki* duomenų apsaugai vertinim*
pl: ocena skutków dla ochrony danych | ocen* skutków ochrony danych | DPIA | analiza ryzyka dla ochrony danych
de: Datenschutz-Folgenabschätzung | DSFA | Datenschutzfolgenabschätzung
da: konsekvensanalyse vedrørende databeskyttelse | databeskyttelseskonsekvensanalyse | konsekvensanalyse om databeskyttelse
sv: konsekvensbedömning avseende dataskydd | konsekvensbedömning | dataskyddskonsekvensbedömning
no: vurdering av personvernkonsekvenser | personvernkonsekvensvurdering | personvernkonsekvenser | DPIA
fr: analyse d'impact relative à la protection des données | AIPD | analyse d'impact sur la vie privée

# data-processing-agreement < privacy ~ contract, data-protection-regulation
any: data processing agreement | data processor | sub-processor | DPA agreement
en: data processing agreement | data processor | data controller | data processing addendum
fi: tietojenkäsittelysopimus | henkilötietojen käsittelysopimus | henkilötietojen käsittelijä | rekisterinpitäjä | käsittelysopimus
et: andmetöötlusleping | volitatud töötleja | vastutav töötleja | isikuandmete töötlemise leping
lv: datu apstrādes līgums | datu apstrād* līgum* | personas datu apstrādātājs | pārzinis un apstrādātājs
lt: duomenų tvarkymo sutartis | asmens duomenų tvarkymo sutart* | duomenų tvarkytojas | duomenų valdytojas
pl: umowa powierzenia przetwarzania danych | powierzeni* przetwarzania danych | podmiot przetwarzający | administrator danych
de: Auftragsverarbeitungsvertrag | AV-Vertrag | Auftragsverarbeitung | Auftragsverarbeiter | Auftragsdatenverarbeitung
da: databehandleraftale | databehandler | dataansvarlig | databehandleraftaler
sv: personuppgiftsbiträdesavtal | personuppgiftsbiträde | personuppgiftsansvarig | PUB-avtal | PUBA
no: databehandleravtale | databehandler | dataansvarlig | behandlingsansvarlig
fr: accord de traitement des données | sous-traitant RGPD | responsable de traitement | contrat de sous-traitance des données

# deidentification < privacy ~ research, real-world-data
any: anonymis* | anonymiz* | anonimiz* | anonüümi* | pseudonymis* | pseudonymiz* | pseudonimiz* | pseudonüümi* | =deidentification | deidentif*
en: anonymisation and pseudonymisation | de-identification | anonymisation | pseudonymisation | data anonymization | data masking | de-identified
fi: anonymisointi ja pseudonymisointi | anonymisointi | pseudonymisointi | tunnistetietojen poistaminen
et: anonüümimine ja pseudonüümimine | anonüümimine | pseudonüümimine | isikustamata andmed | anonümiseerimine
lv: anonimizācija un pseidonimizācija | anonimizācija | pseidonimizācij* | pseidonimizēt* | anonimizēt*
lt: nuasmeninimas ir pseudonimizavimas | nuasmeninim* | nuasmenint* | pseudonimizavim* | anoniminim*
pl: anonimizacja i pseudonimizacja | anonimizacja | pseudonimizacja | depersonalizacja danych
de: Anonymisierung und Pseudonymisierung | Anonymisierung | Pseudonymisierung | De-Identifizierung | Treuhandstelle
da: anonymisering og pseudonymisering | anonymisering | pseudonymisering | afidentificering
sv: anonymisering och pseudonymisering | anonymisering | pseudonymisering | avidentifiering | avidentifierade
no: anonymisering og pseudonymisering | anonymisering | pseudonymisering | avidentifisering | avidentifiserte
fr: anonymisation et pseudonymisation | anonymisation | pseudonymisation | désidentification

# ehds ~ health-data-exchange, electronic-health-record, secondary-use-permit, data-space
any: EHDS | European Health Data Space | 2025/327 | EHDS2 | HealthData@EU | MyHealth@EU | EEHRxF | TEHDAS
en: European Health Data Space | EHDS regulation | EHR exchange format | European electronic health record exchange format
fi: eurooppalainen terveysdata-avaruus | eurooppalai* terveysdata-avaruu* | EHDS-asetus | terveysdata-avaruus-asetus
et: Euroopa terviseandmeruum | Euroopa terviseandmeruumi määrus | EHDS määrus
lv: Eiropas veselības datu telpa | Eiropas veselības datu telp* | EVDT
lt: Europos sveikatos duomenų erdvė | Europos sveikatos duomenų erdv* | ESDE
pl: europejska przestrzeń danych dotyczących zdrowia | europejsk* przestrze* danych zdrow* | EPDZ
de: Europäischer Gesundheitsdatenraum | EHDS-Verordnung | europäische Gesundheitsdatenraum
da: det europæiske sundhedsdataområde | europæisk sundhedsdataområde | EHDS-forordningen
sv: europeiskt hälsodataområde | europeiska hälsodataområdet | EHDS-förordningen
no: det europeiske helsedataområdet | europeisk helsedataområde | EHDS-forordningen
fr: espace européen des données de santé | EEDS | règlement EHDS

# secondary-use-permit ~ ehds, research, ethics-approval
any: health data access body | data permit | Findata | HDAB
en: data access permit | data permit | health data access body | secondary use permit | data access application
fi: tietolupa | toisiolaki | tietolupaviranomainen | tietolupahakemus | toisiolain mukainen
et: andmeluba | andmete väljastamise luba | terviseandmete juurdepääsuasutus | andmetaotlus
lv: datu piekļuves atļauja | datu izmantošanas atļauja | veselības datu piekļuves iestāde
lt: duomenų leidimas | leidimas naudoti duomenis | sveikatos duomenų prieigos įstaiga | pakartotinis sveikatos duomenų naudojimas
pl: zezwolenie na dostęp do danych | organ ds. dostępu do danych | wniosek o dostęp do danych
de: Datennutzungsantrag | Datenzugangsstelle | Gesundheitsdatennutzungsgesetz | GDNG | Datengenehmigung | Datenzugangsantrag
da: dataadgangstilladelse | datatilladelse | Forskerservice | adgang til sundhedsdata
sv: datatillstånd | datautlämnande | utlämnande av hälsodata | tillstånd för sekundäranvändning
no: datatillatelse | Helsedataservice | tilgjengeliggjøring av helsedata | søknad om data
fr: autorisation d'accès aux données | organisme responsable de l'accès aux données de santé | demande d'accès aux données | accès au SNDS | SNDS
! toisiolaki: the Finnish act on secondary use; Forskerservice, Helsedataservice, SNDS: where data are asked for

# ai-act < certification ~ artificial-intelligence, medical-device-software
any: AI Act | EU AI Act | 2024/1689 | Artificial Intelligence Act | high-risk AI | trustworthy AI | responsible AI
en: AI Act | artificial intelligence regulation | high-risk AI system | trustworthy AI | AI governance
fi: tekoälyasetus | tekoälysäädös | EU:n tekoälyasetus | suuririskinen tekoälyjärjestelmä | vastuullinen tekoäly
et: tehisintellekti määrus | tehisintellektimäärus | tehisaru määrus | suure riskiga tehisintellektisüsteem | usaldusväärne tehisintellekt
lv: Mākslīgā intelekta akts | mākslīgā intelekta regula | augsta riska mākslīg* intelekt* | uzticams mākslīgais intelekts
lt: Dirbtinio intelekto aktas | dirbtinio intelekto reglamentas | didelės rizikos dirbtin* intelekt* | patikimas dirbtinis intelektas
pl: akt w sprawie sztucznej inteligencji | akt o sztucznej inteligencji | rozporządzenie o sztucznej inteligencji | system AI wysokiego ryzyka
de: KI-Verordnung | KI-Gesetz | Hochrisiko-KI | Hochrisiko-KI-System | vertrauenswürdige KI
da: AI-forordningen | forordningen om kunstig intelligens | højrisiko-AI | ansvarlig AI
sv: AI-förordningen | förordningen om artificiell intelligens | AI-system med hög risk | ansvarsfull AI
no: KI-forordningen | KI-loven | forordning om kunstig intelligens | høyrisiko KI-system | ansvarlig KI
fr: règlement sur l'intelligence artificielle | loi sur l'IA | RIA européen | IA à haut risque | IA de confiance

# nis2 < cyber-security ~ cyber-resilience, iso-27001
any: NIS2 | NIS 2 | NIS-2 | NIS2-direktiv* | NIS2-dyrekty* | 2022/2555 | NIS directive | KRITIS
en: NIS2 directive | network and information security directive | critical infrastructure protection | essential entities
fi: NIS2-direktiivi | kyberturvallisuuslaki | kyberturvallisuusdirektiivi | kriittinen infrastruktuuri
et: NIS2 direktiiv | küberturvalisuse seadus | elutähtis teenus | kriitiline taristu
lv: NIS2 direktīva | Nacionālās kiberdrošības likums | kritiskā infrastruktūra | kritisk* infrastruktūr*
lt: TIS2 direktyva | NIS2 direktyva | Kibernetinio saugumo įstatymas | ypatingos svarbos infrastruktūra
pl: dyrektywa NIS2 | krajowy system cyberbezpieczeństwa | KSC | infrastruktura krytyczna | ustawa o krajowym systemie cyberbezpieczeństwa
de: NIS-2-Richtlinie | KRITIS | kritische Infrastruktur | B3S | IT-Sicherheitsgesetz | kritische Infrastrukturen
da: NIS2-direktivet | NIS2-loven | kritisk infrastruktur | samfundskritisk it
sv: NIS2-direktivet | cybersäkerhetslagen | samhällsviktig verksamhet | kritisk infrastruktur | NIS-direktivet
no: NIS2-direktivet | digitalsikkerhetsloven | kritisk infrastruktur | samfunnskritisk
fr: directive NIS 2 | directive NIS2 | opérateur de services essentiels | infrastructure critique | entités essentielles

# cyber-resilience < cyber-security ~ nis2, software-bill-of-materials
any: Cyber Resilience Act | CRA regulation | 2024/2847 | cyber resilience | cyberresilien* | Cybersecurity Act
en: Cyber Resilience Act | cyber resilience | cybersecurity requirements for products | digital operational resilience
fi: kyberresilienssiasetus | kyberresilienssi | kyberkestävyyssäädös | kyberkestävyys
et: küberkerksuse määrus | küberkerksus | küberkerksuse* | kübervastupidavus
lv: Kibernoturības akts | kibernoturība | kibernoturīb*
lt: Kibernetinio atsparumo aktas | kibernetinis atsparumas | kibernetin* atsparum*
pl: akt o cyberodporności | cyberodporność | cyberodpornoś*
de: Cyberresilienz-Verordnung | Cyberresilienz | Cyber-Resilienz | Cyberresilienzgesetz
da: forordningen om cyberrobusthed | cyberrobusthed | cybermodstandsdygtighed
sv: cyberresiliensförordningen | cyberresiliens | cybermotståndskraft
no: forordning om digital motstandskraft | cyberresiliens | digital motstandskraft | cybermotstandskraft
fr: règlement sur la cyberrésilience | cyberrésilience | résilience cyber | cyber-résilience

# software-bill-of-materials < cyber-security ~ open-source
any: SBOM | software bill of materials | CycloneDX | SPDX
en: software bill of materials | SBOM | software supply chain security | vulnerability disclosure | CVE vulnerabilities
fi: ohjelmiston komponenttiluettelo | ohjelmistokomponenttiluettelo | SBOM
et: tarkvara komponentide loetelu | tarkvarakomponentide loetelu | SBOM
lv: programmatūras komponentu saraksts | programmatūras komponent* sarakst* | SBOM
lt: programinės įrangos komponentų sąrašas | programinės įrangos komponent* sąraš* | SBOM
pl: wykaz komponentów oprogramowania | wykaz* komponentów oprogramowania | SBOM
de: Software-Stückliste | Softwarestückliste | SBOM | Software-Lieferkette
da: softwarekomponentliste | softwarestykliste | SBOM
sv: programvaruförteckning | komponentförteckning för programvara | SBOM
no: programvarekomponentliste | programvareliste (SBOM) | SBOM
fr: nomenclature logicielle | inventaire des composants logiciels | SBOM

# iso-27001 < certification, information-security
any: ISO 27001 | ISO/IEC 27001 | ISO27001 | ISO/IEC 27001:2022 | ISO 27002 | ISO 27799 | SOC 2 | E-ITS | BSI Grundschutz | ISO 27701
en: ISO 27001 | information security management system certification | ISO 27001 certification
fi: ISO 27001 | ISO 27001 -sertifikaatti | tietoturvan hallintajärjestelmä | tietoturvasertifikaatti | Katakri
et: ISO 27001 | infoturbe halduse süsteem | Eesti infoturbestandard | infoturbestandard
lv: ISO 27001 | informācijas drošības pārvaldības sistēma | ISO 27001 sertifikāts
lt: ISO 27001 | informacijos saugumo valdymo sistema | ISO 27001 sertifikatas
pl: ISO 27001 | system zarządzania bezpieczeństwem informacji | SZBI | certyfikat ISO 27001
de: ISO 27001 | Informationssicherheitsmanagementsystem | IT-Grundschutz | ISO-27001-Zertifizierung | BSI-Grundschutz
da: ISO 27001 | ledelsessystem for informationssikkerhed | ISO 27001-certificering | ISAE 3402 | ISAE 3000
sv: ISO 27001 | ledningssystem för informationssäkerhet | ISO 27001-certifiering
no: ISO 27001 | styringssystem for informasjonssikkerhet | Normen for informasjonssikkerhet | ISO 27001-sertifisering
fr: ISO 27001 | système de management de la sécurité de l'information | SMSI | certification ISO 27001

# health-data-hosting-certification < certification ~ hosting, cloud
any: HDS certifi* | certification HDS | hébergeur HDS | C5 attestation | HITRUST
en: health data hosting certification | certified health data hosting | health data host | HITRUST certification
fi: terveystietojen säilytyksen sertifiointi | A-luokan tietojärjestelmä | Kanta-sertifiointi | tietoturvallisuuden arviointilaitos
et: terviseandmete majutuse sertifikaat | terviseandmete majutus
lv: veselības datu mitināšanas sertifikācija | veselības datu mitināšana
lt: sveikatos duomenų prieglobos sertifikavimas | sveikatos duomenų priegloba
pl: certyfikacja hostingu danych medycznych | hosting danych medycznych
de: C5-Testat | Hosting von Gesundheitsdaten | C5-Testierung | zertifiziertes Hosting
da: certificering af hosting af sundhedsdata | hosting af sundhedsdata
sv: certifierad lagring av hälsodata | lagring av hälsodata
no: sertifisert lagring av helsedata | lagring av helsedata
fr: hébergement de données de santé | hébergeur de données de santé | certification HDS | HDS | hébergeur agréé
! HDS: the French certificate every host of health data must hold; A-luokka: the Finnish class of systems joined to Kanta

# quality-management-system < certification ~ iso-13485, risk-management
any: ISO 9001 | QMS | eQMS | 21 CFR Part 11 | GxP | GAMP | ISO 9001:2015 | GAMP 5
en: quality management system | quality management | quality assurance | quality control system | quality system | corrective and preventive actions
fi: laadunhallintajärjestelmä | laadunhallinta | laatujärjestelmä | laadunvarmistus | laatujohtaminen
et: kvaliteedijuhtimissüsteem | kvaliteedijuhtimine | kvaliteedisüsteem | kvaliteedi tagamine
lv: kvalitātes vadības sistēma | kvalitātes vadīb* | kvalitātes nodrošināšana | kvalitātes pārvaldības sistēma
lt: kokybės vadybos sistema | kokybės vadyb* | kokybės valdymo sistema | kokybės užtikrinim*
pl: system zarządzania jakością | zarządzani* jakości* | zapewnienie jakości | system jakości
de: Qualitätsmanagementsystem | Qualitätsmanagement | Qualitätssicherung | QM-System
da: kvalitetsstyringssystem | kvalitetsledelsessystem | kvalitetssikring | kvalitetsstyring
sv: kvalitetsledningssystem | ledningssystem för kvalitet | kvalitetssäkring | kvalitetsledning
no: kvalitetsstyringssystem | kvalitetssystem | kvalitetssikring | kvalitetsledelse
fr: système de management de la qualité | management de la qualité | assurance qualité | démarche qualité | SMQ

# iso-13485 < quality-management-system ~ medical-device-regulation, medical-device
any: ISO 13485 | ISO 13485:2016 | EN ISO 13485 | ISO13485
en: ISO 13485 | medical device quality management system
fi: ISO 13485 | lääkinnällisten laitteiden laatujärjestelmä
et: ISO 13485 | meditsiiniseadmete kvaliteedijuhtimissüsteem
lv: ISO 13485 | medicīnisko ierīču kvalitātes vadības sistēma
lt: ISO 13485 | medicinos priemonių kokybės vadybos sistema
pl: ISO 13485 | system zarządzania jakością wyrobów medycznych
de: ISO 13485 | Qualitätsmanagement für Medizinprodukte
da: ISO 13485 | kvalitetsledelse for medicinsk udstyr
sv: ISO 13485 | kvalitetsledningssystem för medicintekniska produkter
no: ISO 13485 | kvalitetssystem for medisinsk utstyr
fr: ISO 13485 | management de la qualité des dispositifs médicaux

# iec-62304 < certification ~ medical-device-software, software-development
any: IEC 62304 | EN 62304 | ISO 62304 | IEC 62366 | IEC 62366-1 | IEC 81001-5-1 | IEC 60601 | ISO/IEC 62304
en: IEC 62304 | medical device software life cycle | software life cycle processes | usability engineering
fi: IEC 62304 | lääkinnällisen ohjelmiston elinkaari | ohjelmiston elinkaariprosessit
et: IEC 62304 | meditsiiniseadme tarkvara elutsükkel | tarkvara elutsükli protsessid
lv: IEC 62304 | medicīnisko ierīču programmatūras dzīves cikls | programmatūras dzīves cikla procesi
lt: IEC 62304 | medicinos priemonių programinės įrangos gyvavimo ciklas | programinės įrangos gyvavimo ciklo procesai
pl: IEC 62304 | cykl życia oprogramowania wyrobu medycznego | procesy cyklu życia oprogramowania
de: IEC 62304 | Software-Lebenszyklus-Prozesse | Lebenszyklus von Medizinproduktesoftware
da: IEC 62304 | livscyklus for medicinsk software | softwarelivscyklus
sv: IEC 62304 | livscykel för medicinteknisk programvara | programvarans livscykelprocesser
no: IEC 62304 | livssyklus for medisinsk programvare | programvarens livssyklus
fr: IEC 62304 | cycle de vie du logiciel de dispositif médical | processus du cycle de vie du logiciel

# health-software-safety < certification ~ patient-safety, medical-device-software
any: IEC 82304 | IEC 82304-1 | ISO 82304 | ISO/TS 82304-2 | CEN-ISO/TS 82304-2 | DCB0129 | DCB0160 | Label2Enable | Digital Technology Assessment Criteria | DTAC | ORCHA
en: health software safety | health app quality label | health app assessment | clinical safety case | IEC 82304
fi: terveysohjelmistojen turvallisuus | terveyssovellusten arviointi | terveyssovellusten laatumerkki | Digi-HTA
et: terviseäppide hindamine | terviserakenduste kvaliteedimärgis | tervisetarkvara ohutus
lv: veselības lietotņu novērtēšana | veselības programmatūras drošums | veselības lietotņu kvalitātes zīme
lt: sveikatos programėlių vertinimas | sveikatos programinės įrangos sauga | sveikatos programėlių kokybės ženklas
pl: ocena aplikacji zdrowotnych | certyfikacja aplikacji zdrowotnych | bezpieczeństwo oprogramowania zdrowotnego
de: Sicherheit von Gesundheitssoftware | Bewertung von Gesundheits-Apps | Gütesiegel für Gesundheits-Apps | Gesundheitssoftware
da: sikkerhed for sundhedssoftware | vurdering af sundhedsapps | sundhedsapps kvalitetsmærke | Nævnet for Sundhedsapps
sv: säkerhet hos hälsoprogramvara | bedömning av hälsoappar | kvalitetsmärkning av hälsoappar
no: sikkerhet i helseprogramvare | vurdering av helseapper | kvalitetsmerking av helseapper | tryggere helseapper
fr: sécurité des logiciels de santé | évaluation des applications de santé | label de qualité des applications de santé

# digital-health-application-reimbursement < reimbursement ~ mobile-health-app, digital-therapeutics
any: DiGA | DiPA | PECAN | DVG | prescription digital therapeutic* | DTx | digital therapeutic*
en: reimbursement of digital health applications | digital therapeutics reimbursement | prescribable app | digital therapeutics | prescription digital therapeutics
fi: digitaalisten hoitojen korvattavuus | digitaaliset terapiat | määrättävä terveyssovellus | digiterapia
et: digiravi rahastamine | digiteraapia | digiretsept rakendusele | digitaalsed ravilahendused
lv: digitālo veselības lietotņu kompensācija | digitālā terapija | izrakstāma veselības lietotne
lt: skaitmeninių sveikatos programų kompensavimas | skaitmeninė terapija | kompensuojamos sveikatos programėlės
pl: refundacja aplikacji zdrowotnych | terapie cyfrowe | terapia cyfrowa | refundacja cyfrowych terapii | aplikacja na receptę
de: digitale Gesundheitsanwendung | DiGA-Verzeichnis | App auf Rezept | digitale Pflegeanwendung | digitale Gesundheitsanwendungen
da: refusion af digitale behandlinger | digital terapi | app på recept | digitale terapier
sv: ersättning för digitala behandlingar | digitala terapier | app på recept | digitala läkemedel
no: refusjon av digitale behandlinger | digital terapi | digitale terapier | app på resept
fr: prise en charge anticipée numérique | thérapies numériques | thérapie digitale | remboursement des dispositifs médicaux numériques | LATM
! DiGA (Germany) and PECAN (France): the two fast lanes to paid digital applications

# digital-therapeutics ~ mental-health, rehabilitation, mobile-health-app
en: digital therapy programme | internet-based treatment | online therapy programme | internet-delivered therapy | iCBT
fi: nettiterapia | digihoitopolku | digihoito | verkkoterapia | nettiterapiat
et: internetipõhine teraapia | veebipõhine teraapia | digiteraapiaprogramm
lv: tiešsaistes terapija | interneta terapija | digitāla terapijas programma
lt: internetinė terapija | internetu teikiama terapija | skaitmeninė terapijos programa
pl: terapia internetowa | terapia online | program terapii cyfrowej
de: Online-Therapie | Internettherapie | internetbasierte Therapie | Online-Therapieprogramm
da: internetbehandling | internetpsykiatri | digital behandling | digitalt behandlingsforløb
sv: internetbehandling | internetbaserad behandling | IKBT | plattformen stöd och behandling
no: veiledet internettbehandling | eMestring | nettbasert behandling | nettterapi | digitale behandlingsprogram
fr: thérapie en ligne | programme thérapeutique numérique | thérapie par internet
! stöd och behandling, eMestring: the Swedish and Norwegian services for treatment over the internet

# accessibility-requirements ~ usability, web-application
any: WCAG | WCAG 2.1 | WCAG 2.2 | EN 301 549 | BITV | RGAA | WAI-ARIA | a11y | European Accessibility Act | WCAG 2.0
en: digital accessibility | web accessibility | accessibility requirements | European Accessibility Act | accessibility directive | accessibility statement
fi: saavutettavuus | saavutettavuusvaatimukset | saavutettavuusdirektiivi | digipalvelulaki | saavutettavuusseloste | saavutettavuu*
et: digiligipääsetavus | ligipääsetavus | juurdepääsetavus | ligipääsetavusnõuded | veebi ligipääsetavus
lv: piekļūstamība | piekļūstamīb* | tīmekļa piekļūstamība | digitālā piekļūstamība | vides un tīmekļa piekļūstamība
lt: skaitmeninis prieinamumas | interneto svetainių prieinamumas | skaitmenin* prieinamum* | prieinamumo reikalavim* | pritaikymas neįgaliesiems
pl: dostępność cyfrowa | dostępnoś* cyfrow* | wymagania dostępności | deklaracja dostępności | dostępność dla osób ze szczególnymi potrzebami
de: digitale Barrierefreiheit | Barrierefreiheit | barrierefrei | Barrierefreiheitsstärkungsgesetz | BFSG
da: webtilgængelighed | digital tilgængelighed | tilgængelighedskrav | tilgængelighedserklæring | webtilgængelighedsloven
sv: digital tillgänglighet | tillgänglighetskrav | tillgänglighetsdirektivet | webbtillgänglighet | tillgänglighetslagen | tillgänglighetsredogörelse
no: universell utforming | tilgjengelighetserklæring | digital tilgjengelighet | webdirektivet | universelt utformet
fr: accessibilité numérique | exigences d'accessibilité | accessibilité web | déclaration d'accessibilité | RGAA

# certification ~ ce-marking, health-data-standard
any: certification | certificaci* | certificaz* | akkredit* | accredit*
en: certification | certificate of conformity | accreditation | certified product | conformity testing
fi: sertifiointi | akkreditointi | vaatimustenmukaisuuden osoittaminen | yhteistestaus
et: sertifitseerimine | akrediteerimine | vastavussertifikaat
lv: sertifikācija | sertifikāc* | akreditācij* | atbilstības sertifikāts
lt: sertifikavimas | sertifikavim* | akreditavim* | atitikties sertifikatas
pl: certyfikacja | certyfikacj* | certyfikowan* | akredytacja | akredytac*
de: Zertifizierung | zertifiziert | Akkreditierung | gematik-Zulassung | Zulassung durch die gematik
da: certificering | certificeret | akkreditering | MedCom-certificering | MedCom-godkendelse
sv: certifiering | certifierad | ackreditering | godkännandeprocess
no: sertifisering | sertifisert | akkreditering | godkjenningsordning
fr: certification | produit certifié | référencement Ségur | accréditation | homologation
! yhteistestaus: the joint tests before a system joins Kanta; référencement Ségur: the French list of approved software; MedCom: the Danish one

# clinical-evaluation < clinical-evidence ~ medical-device-regulation, post-market-surveillance
any: clinical evaluation report | CER MDR | PMCF | clinical investigation | ISO 14155 | performance evaluation
en: clinical evaluation | clinical investigation | clinical validation | clinical performance study | usability study
fi: kliininen arviointi | kliininen validointi | kliininen laitetutkimus | kliini* arvioin* | suorituskykytutkimus
et: kliiniline hindamine | kliiniline valideerimine | kliinilise hindamise | seadme kliiniline uuring
lv: klīniskā izvērtēšana | klīnisk* izvērtēšan* | klīniskā validācija | klīniskais novērtējums
lt: klinikinis vertinimas | klinikin* vertinim* | klinikinis patvirtinimas | klinikinė validacija
pl: ocena kliniczna | ocen* kliniczn* | walidacja kliniczna | badanie kliniczne wyrobu medycznego
de: klinische Bewertung | klinische Prüfung | klinische Validierung | Leistungsbewertungsprüfung
da: klinisk evaluering | klinisk afprøvning | klinisk validering | klinisk afprøvning af medicinsk udstyr
sv: klinisk utvärdering | klinisk prövning av medicinteknisk produkt | klinisk validering
no: klinisk evaluering | klinisk utprøving | klinisk validering | klinisk utprøving av medisinsk utstyr
fr: évaluation clinique | investigation clinique | validation clinique | étude de performance

# clinical-evidence ~ research, health-technology-assessment
any: evidence-based | evidence based | clinical evidence | scientific evidence | Cochrane
en: clinical evidence | scientific evidence | evidence of effectiveness | evidence-based medicine | clinically proven | systematic review
fi: kliininen näyttö | tieteellinen näyttö | näyttöön perustuva | vaikuttavuusnäyttö | tutkimusnäyttö | vaikuttavuus
et: kliiniline tõendus | tõenduspõhine | tõendusmaterjal | kliinilised tõendid | teaduslik tõendus | tõenduspõhi*
lv: klīniskie pierādījumi | klīnisk* pierādījum* | zinātniskie pierādījumi | pierādījumos balstīt*
lt: klinikiniai įrodymai | klinikin* įrodym* | moksliniai įrodymai | įrodymais pagrįst*
pl: dowody kliniczne | dowod* kliniczn* | dowody naukowe | oparte na dowodach | skuteczność kliniczna
de: klinische Evidenz | Evidenz | evidenzbasiert | Wirksamkeitsnachweis | Nutzennachweis | wissenschaftlicher Nachweis
da: klinisk evidens | evidens | evidensbaseret | videnskabelig evidens | dokumenteret effekt
sv: klinisk evidens | evidensbaserad | vetenskapligt underlag | evidens | vetenskaplig evidens | evidensbaserade
no: klinisk evidens | klinisk dokumentasjon av effekt | evidensbasert | kunnskapsbasert | dokumentert effekt | kunnskapsgrunnlag
fr: preuves cliniques | preuve clinique | données probantes | fondé sur les preuves | médecine fondée sur les preuves | preuves scientifiques

# clinical-trial < research, clinical-evidence ~ ethics-approval, registry
any: clinical trial | clinical trials | randomis* controlled | randomiz* controlled | ICH-GCP | eCRF | CDISC | CTMS | REDCap | ClinicalTrials.gov
en: clinical trial | randomised controlled trial | clinical trial management | electronic data capture | case report form | clinical study
fi: kliininen tutkimus | satunnaistettu kontrolloitu tutkimus | lääketutkimus | kliini* tutkimu* | satunnaistettu tutkimus | kliininen lääketutkimus
et: kliiniline uuring | randomiseeritud kontrollitud uuring | ravimiuuring | kliiniliste uuringute haldus | kliinilised uuringud
lv: klīniskais pētījums | klīnisk* pētījum* | randomizēts kontrolēts pētījums | klīniskās izpētes
lt: klinikinis tyrimas | klinikin* tyrim* | atsitiktinių imčių tyrimas | randomizuotas kontroliuojamas tyrimas | klinikiniai tyrimai
pl: badanie kliniczne | badani* kliniczn* | randomizowane badanie kontrolowane | badania kliniczne | próba kliniczna
de: klinische Studie | randomisierte kontrollierte Studie | klinische Studien | Studienmanagement | Arzneimittelprüfung
da: klinisk forsøg | randomiseret kontrolleret forsøg | kliniske forsøg | klinisk studie | lodtrækningsforsøg
sv: klinisk prövning | klinisk studie | randomiserad kontrollerad studie | kliniska prövningar | kliniska studier | läkemedelsprövning
no: klinisk studie | randomisert kontrollert studie | kliniske studier | klinisk forsøk | legemiddelutprøving
fr: essai clinique | essai contrôlé randomisé | essais cliniques | étude clinique | recherche clinique | cahier d'observation électronique

# ethics-approval < research ~ clinical-trial, consent
any: Institutional Review Board | ethics committee | IRB | eIRB | bioethi* | bioeti*
en: ethics approval | ethics committee | ethical review | research ethics | institutional review board
fi: eettinen ennakkoarviointi | eettinen toimikunta | tutkimuseettinen toimikunta | tutkimuslupa | tutkimusetiikka
et: eetikakomitee | eetikakomitee luba | inimuuringute eetika | uuringu kooskõlastus | bioeetika
lv: ētikas komiteja | ētikas komitej* | ētikas komitejas atļauja | pētījumu ētika
lt: etikos komitetas | bioetikos komitetas | etikos komitet* | bioetikos leidimas | tyrimų etika
pl: komisja bioetyczna | komisj* bioetyczn* | zgoda komisji bioetycznej | etyka badań
de: Ethikvotum | Ethikkommission | Ethikantrag | Forschungsethik
da: etisk godkendelse | videnskabsetisk komité | videnskabsetisk | forskningsetik
sv: etikprövning | etikprövningsmyndigheten | etikgodkännande | etiskt tillstånd | forskningsetik
no: etisk godkjenning | etisk komité | forskningsetikk | regional etisk komité | fremleggelsesvurdering
fr: avis du comité d'éthique | comité de protection des personnes | comité d'éthique | éthique de la recherche

# health-technology-assessment < clinical-evidence, health-economics
any: health technology assessment | EUnetHTA | MAST model | Digi-HTA | 2021/2282 | AOTMiT | mini-HTA
en: health technology assessment | technology appraisal | HTA report | assessment of digital health technologies | HTA submission
fi: terveysteknologian arviointi | terveydenhuollon menetelmien arviointi | digitaalisten terveysteknologioiden arviointi | menetelmien arviointi | HTA
et: tervisetehnoloogiate hindamine | tervisetehnoloogia hindamine | TTH | tervisetehnoloogiate hindami* | HTA
lv: veselības tehnoloģiju novērtēšana | veselības tehnoloģij* novērtē* | medicīnisko tehnoloģiju novērtēšana | HTA
lt: sveikatos technologijų vertinimas | sveikatos technologij* vertinim* | STV | HTA
pl: ocena technologii medycznych | ocen* technologii medyczn* | agencja oceny technologii medycznych | HTA
de: Technologiefolgenabschätzung im Gesundheitswesen | Gesundheitstechnologiebewertung | HTA-Bericht | Nutzenbewertung | Bewertung von Gesundheitstechnologien | HTA
da: medicinsk teknologivurdering | MTV | teknologivurdering | Behandlingsrådet
sv: utvärdering av medicinsk teknik | medicinsk utvärdering | HTA-rapport | hälsoekonomisk utvärdering av medicinteknik | ordnat införande | HTA
no: metodevurdering | systemet for nye metoder | medisinsk metodevurdering | hurtig metodevurdering
fr: évaluation des technologies de santé | évaluation médico-économique des technologies | avis de la HAS | évaluation des innovations en santé

# health-economics ~ health-technology-assessment, reimbursement, outcome-measurement
any: QALY | QALYs | ICER | cost-effectiveness | health economic* | pharmacoeconomic* | farmakoekonom* | farmakoökonom*
en: health economics | cost-effectiveness | cost-benefit analysis | health economic evaluation | economic evaluation | cost-utility analysis
fi: terveystaloustiede | kustannusvaikuttavuus | terveystaloudellinen arviointi | terveystalous | kustannus-hyötyanalyysi | terveystaloudelli*
et: terviseökonoomika | kulutõhusus | tervishoiuökonoomika | kulu-tulu analüüs | tasuvusanalüüs | kulutõhususe analüüs
lv: veselības ekonomika | izmaksu efektivitāte | izmaksu efektivitāt* | izmaksu un ieguvumu analīze | farmakoekonomika
lt: sveikatos ekonomika | ekonominis efektyvumas | kaštų naudos analizė | sąnaudų ir naudos analizė | sąnaudų efektyvum*
pl: ekonomika zdrowia | efektywność kosztowa | analiza kosztów i korzyści | analiza ekonomiczna | efektywnoś* kosztow*
de: Gesundheitsökonomie | Kosteneffektivität | gesundheitsökonomische Evaluation | Kosten-Nutzen-Analyse | Wirtschaftlichkeitsbetrachtung
da: sundhedsøkonomi | omkostningseffektivitet | sundhedsøkonomisk evaluering | cost-benefit-analyse | business case | sundhedsøkonomisk analyse
sv: hälsoekonomi | kostnadseffektivitet | hälsoekonomisk utvärdering | hälsoekonomisk analys | nyttokalkyl
no: helseøkonomi | kostnadseffektivitet | helseøkonomisk evaluering | kost-nytte-analyse | gevinstrealisering | samfunnsøkonomisk analyse
fr: économie de la santé | coût-efficacité | évaluation médico-économique | analyse coût-bénéfice | rapport coût-efficacité

# outcome-measurement < clinical-evidence ~ value-based-procurement, registry, health-economics
any: PROMs | PREMs | ICHOM | patient-reported outcome* | EQ-5D | value-based healthcare | patient reported outcome* | ePRO
en: outcome measurement | patient-reported outcomes | quality indicators | value-based healthcare | PROMs and PREMs
fi: vaikuttavuuden mittaaminen | potilaan raportoima tulos | laatumittari | PROM-mittari | vaikuttavuusperusteinen terveydenhuolto | vaikuttavuusmittari
et: tulemusmõõdikud | patsiendi raporteeritud tulemusmõõdikud | kvaliteediindikaator | ravikvaliteedi indikaatorid | väärtuspõhine tervishoid
lv: rezultātu mērīšana | pacientu ziņotie iznākumi | kvalitātes indikator* | kvalitātes rādītāj* | vērtībā balstīta veselības aprūpe
lt: rezultatų vertinimas | pacientų praneštos baigtys | kokybės rodikli* | pacientų pateikiami rezultatai | verte grįsta sveikatos priežiūra
pl: pomiar wyników leczenia | wskaźniki jakości | wskaźnik* jakości | wyniki zgłaszane przez pacjentów | opieka oparta na wartości
de: Ergebnismessung | patientenberichtete Ergebnisse | Qualitätsindikatoren | patientenberichtete Outcomes | wertbasierte Versorgung
da: patientrapporterede oplysninger | PRO-data | PRO-skema | kvalitetsindikatorer | værdibaseret sundhed | effektmåling
sv: patientrapporterade utfallsmått | utfallsmått | kvalitetsindikatorer | värdebaserad vård | patientrapporterade mått
no: pasientrapporterte resultater | pasientrapporterte utfallsmål | kvalitetsindikatorer | verdibasert helsetjeneste | resultatmåling | effektmåling
fr: mesure des résultats | résultats rapportés par les patients | indicateurs de qualité | soins fondés sur la valeur | mesure de la satisfaction des patients

# patient-safety ~ incident-reporting, medication-management, infection-control
any: patient safety | patient-safety | adverse event* | clinical risk
en: patient safety | safety of care | adverse events | medication safety | clinical risk management | client safety
fi: potilasturvallisuus | asiakas- ja potilasturvallisuus | potilasturvallisuu* | lääkitysturvallisuus | asiakasturvallisuus
et: patsiendiohutus | patsiendiohutuse* | ravimiohutus | patsiendi ohutus | patsientide turvalisus
lv: pacientu drošība | pacient* drošīb* | nevēlami notikumi | zāļu lietošanas drošība
lt: pacientų sauga | pacient* saug* | nepageidaujami įvykiai | vaistų vartojimo sauga
pl: bezpieczeństwo pacjenta | bezpieczeństw* pacjent* | zdarzenia niepożądane | bezpieczeństwo farmakoterapii
de: Patientensicherheit | unerwünschte Ereignisse | Arzneimitteltherapiesicherheit | AMTS | klinisches Risikomanagement
da: patientsikkerhed | utilsigtede hændelser | medicineringssikkerhed | patientsikkerheden
sv: patientsäkerhet | vårdskador | patientsäker | läkemedelssäkerhet | vårdskada
no: pasientsikkerhet | uønskede hendelser | pasientskader | legemiddelsikkerhet | pasientskade
fr: sécurité des patients | sécurité du patient | événements indésirables | sécurité des soins | sécurité médicamenteuse

# incident-reporting < patient-safety ~ quality-management-system
any: incident report* | CIRS | near miss | HaiPro | deviation management
en: incident reporting | adverse event reporting | deviation management | near-miss reporting | complaints management
fi: vaaratapahtumailmoitus | haittatapahtumailmoitus | vaaratapahtumien raportointi | poikkeamien hallinta | muistutusten ja kanteluiden käsittely
et: juhtumitest teavitamine | ohujuhtum* | patsiendiohutusjuhtum* | intsidentidest teavitamine | kõrvalekallete haldus
lv: ziņošana par incidentiem | ziņošan* sistēm* nevēlam* notikum* | incidentu ziņošana | neatbilstību pārvaldība
lt: nepageidaujamų įvykių registravimas | incidentų registravimas | pranešimas apie incidentus | neatitikčių valdymas
pl: zgłaszanie zdarzeń niepożądanych | zgłaszanie incydentów | rejestr zdarzeń niepożądanych | zarządzanie niezgodnościami
de: Vorfallmeldung | Fehlermeldesystem | CIRS | Beschwerdemanagement | Meldesystem für kritische Ereignisse | Zwischenfallmeldung
da: indberetning af utilsigtede hændelser | hændelsesrapportering | afvigelseshåndtering | UTH
sv: avvikelserapportering | avvikelsehantering | avvikelsehanteringssystem | klagomålshantering | lex Maria
no: avvikshåndtering | avviksmelding | avvikssystem | avviksmeldinger | hendelsesrapportering | meldesystem for uønskede hendelser
fr: déclaration des événements indésirables | signalement d'incidents | gestion des événements indésirables | gestion des plaintes et réclamations

# risk-management ~ patient-safety, quality-management-system, information-security
any: ISO 14971 | ISO 31000 | FMEA | IEC 80001 | security risk assessment | risk management | ISO 80001
en: risk management | hazard assessment | risk analysis | hazard analysis | risk register
fi: riskienhallinta | riskianalyysi | riskienhallinnan
et: riskijuhtimine | riskihaldus | riskianalüüs
lv: risku pārvaldība | risk* pārvaldīb* | riska analīze | risk* vadīb*
lt: rizikos valdymas | rizik* valdym* | rizikos analizė
pl: zarządzanie ryzykiem | analiza ryzyka | zarządzani* ryzyk*
de: Risikomanagement | Risikoanalyse | Risikobewertung | Risikobeurteilung
da: risikostyring | risikovurderinger af systemer | risikoanalyse | risikohåndtering
sv: riskhantering | riskanalys | risk- och sårbarhetsanalys
no: risikostyring | risikoanalyse | ROS-analyse | risiko- og sårbarhetsanalyse
fr: gestion des risques | analyse de risques | analyse des risques

# post-market-surveillance < medical-device-regulation ~ incident-reporting
any: post-market surveillance | materiovigilance | post market surveillance | PSUR
en: post-market surveillance | vigilance reporting | field safety notice
fi: markkinoille saattamisen jälkeinen valvonta | vaaratilanneilmoitus | lääketurvatoiminta | lääketurva
et: turustamisjärgne järelevalve | ohujuhtumitest teatamine | ravimiohutuse järelevalve
lv: pēctirgus uzraudzība | medicīnisko ierīču vigilance
lt: stebėsena po pateikimo rinkai | priežiūra po pateikimo rinkai | farmakologinis budrumas | budrumo sistema
pl: nadzór po wprowadzeniu do obrotu | incydent medyczny | nadzór nad bezpieczeństwem farmakoterapii
de: Marktüberwachung | Überwachung nach dem Inverkehrbringen | Arzneimittelsicherheit
da: overvågning efter markedsføring | lægemiddelovervågning | sikkerhedsovervågning
sv: övervakning efter försäljning | eftermarknadsövervakning | säkerhetsövervakning
no: overvåking etter omsetning | legemiddelovervåking | markedsovervåking
fr: surveillance après commercialisation | matériovigilance | vigilances sanitaires

# reimbursement ~ billing, health-insurance, health-economics
any: reimburs* | refund* świadczeń | health insurance claim*
en: reimbursement | healthcare reimbursement | reimbursement scheme | reimbursement tariff | payment model | funding of care
fi: korvattavuus | sairausvakuutuskorvaus | Kela-korvaus | korvausjärjestelmä | lääkekorvaus
et: ravikulude hüvitamine | tervishoiuteenuse hüvitamine | ravikindlustushüvitis | tervishoiuteenuste rahastamine | ravimihüvitis
lv: izdevumu kompensācija veselības aprūpē | zāļu kompensācija | valsts apmaksāti pakalpojumi | kompensējam* | veselības aprūpes apmaksa | kompensācijas sistēma
lt: vaistų kompensavimas | gydymo išlaidų kompensavimas | kompensavim* vaist* | kompensuojam* | sveikatos priežiūros paslaugų apmokėjimas | PSDF
pl: refundacja | refundac* | finansowanie świadczeń | rozliczenia z NFZ | świadczenia gwarantowane
de: Erstattung von Leistungen | Kostenerstattung durch Krankenkassen | Vergütung von Leistungen | Erstattungsfähigkeit | Kostenübernahme
da: sygesikringsrefusion | tilskudsordning | refusion | medicintilskud | afregning af ydelser
sv: ersättningssystem | vårdersättning | ersättningsmodell | högkostnadsskydd | läkemedelsförmånen
no: refusjon | refusjonsordning | HELFO-oppgjør | blåreseptordningen | Helfo
fr: remboursement des soins | remboursement par l'assurance maladie | prise en charge par l'assurance maladie | tarification à l'acte | tiers payant | financement des soins | LPPR

# health-insurance ~ reimbursement, billing
any: NFZ | sickness fund | health insurance fund | VLK
en: health insurer | health insurance fund | statutory health insurance | sickness fund | health protection scheme | payer data | health insurance scheme | insured persons
fi: sairausvakuutus | terveysvakuutus | vakuutusyhtiö | potilasvakuutus
et: ravikindlustus | Tervisekassa | haigekassa | tervisekindlustus
lv: veselības apdrošināšana | Nacionālais veselības dienests | veselības apdrošināšan* | NVD
lt: sveikatos draudimas | ligonių kasa | privalomasis sveikatos draudimas | ligonių kasų
pl: ubezpieczenie zdrowotne | Narodowy Fundusz Zdrowia | płatnik świadczeń | ubezpieczeni* zdrowotn* | osób ubezpieczonych | osoby ubezpieczone
de: Krankenversicherung | Krankenkasse | gesetzliche Krankenversicherung | GKV | Krankenkassen
da: sygesikring | sundhedsforsikring | offentlig sygesikring
sv: sjukförsäkring | sjukvårdsförsäkring
no: folketrygden | helseforsikring | trygdeordning
fr: assurance maladie | mutuelle santé | caisse d'assurance maladie | CPAM | complémentaire santé
more: aseguradora sanitaria | assicurazione sanitaria | compagnia assicurativa sanitaria | zorgverzekeraar* | seguro de saúde | zdravotní pojišťovna | zdravotn* pojišťov* | zdravstven* zavarovan* | asigurări de sănătate

# health-legislation ~ health-data-exchange, records-retention
any: SGB V | KHZG | DVPMG | Cures Act
en: health legislation | national health infrastructure act | patient data act | digital health law | healthcare law | Cures Act
fi: asiakastietolaki | sote-lainsäädäntö | hyvinvointialuelaki | potilaslaki | tiedonhallintalaki | laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä
et: tervishoiuteenuste korraldamise seadus | TTKS | tervise infosüsteemi põhimäärus | tervishoiualased õigusaktid
lv: veselības aprūpes normatīvie akti | Pacientu tiesību likums | Ārstniecības likums | e-veselības normatīvie akti
lt: sveikatos teisės aktai | Sveikatos sistemos įstatymas | Sveikatos priežiūros įstaigų įstatymas | pacientų teisių įstatymas
pl: ustawa o systemie informacji w ochronie zdrowia | ustawa o działalności leczniczej | ustawa o prawach pacjenta | przepisy ochrony zdrowia
de: Gesundheitsgesetzgebung | Digital-Gesetz DigiG | Patientendaten-Schutz-Gesetz | Digitale-Versorgung-Gesetz | KHZG
da: sundhedsloven | sundhedslovgivning | lov om social service | sundhedsreform | serviceloven
sv: patientdatalagen | hälso- och sjukvårdslagen | lag om sammanhållen vård- och omsorgsdokumentation | socialtjänstlagen | patientlagen | HSL
no: pasientjournalloven | helselovgivning | helseregisterloven | helsepersonelloven | helse- og omsorgstjenesteloven | journalforskriften
fr: code de la santé publique | loi de santé | doctrine du numérique en santé | feuille de route du numérique en santé | Ségur du numérique
! KHZG: the German fund for hospital digitisation; Ségur du numérique: the French one

# records-retention < document-management ~ archive, health-legislation
any: retention period | records retention | data retention | retention schedule
en: records retention | retention period | data retention | record disposal | legal archiving obligations
fi: asiakirjojen säilytysaika | säilytysaika | säilytysajat | tiedonohjaussuunnitelma | tietojen hävittäminen | säilyttämisvelvollisuus
et: säilitustähtaeg | dokumentide säilitamine | säilitamistähtaeg | andmete säilitamine
lv: dokumentu glabāšanas termiņš | glabāšanas termiņ* | datu glabāšanas termiņš
lt: dokumentų saugojimo terminas | saugojimo termin* | duomenų saugojimo terminas
pl: okres przechowywania dokumentacji | okres przechowywania | retencja danych | przechowywanie dokumentacji medycznej
de: Aufbewahrungsfrist | Aufbewahrungspflicht | Löschkonzept | Aufbewahrungsfristen | revisionssichere Archivierung
da: opbevaringsfrist | opbevaringsperiode | kassation | slettefrist | opbevaringspligt
sv: gallring | bevarande och gallring | gallringsbeslut | arkivlagen | bevarandetid | gallringsregler
no: oppbevaringstid | kassasjon | bevaring og kassasjon | oppbevaringsplikt | arkivloven
fr: durée de conservation | conservation des données | conservation des dossiers médicaux | durées de conservation

# audit-and-inspection < certification ~ quality-management-system, log-monitoring
any: internal audit | supervisory authority | GDPR audit
en: audit and inspection | compliance audit | supervision of health services | regulatory compliance | inspection of healthcare providers
fi: auditointi ja valvonta | auditointi | omavalvonta | omavalvontasuunnitelma | terveydenhuollon valvonta | valvontaviranomainen
et: audit ja järelevalve | auditeerimine | terviseteenuste järelevalve | järelevalveasutus | vastavusaudit
lv: audits un uzraudzība | atbilstības audits | iekšējais audits | veselības inspekcija
lt: auditas ir priežiūra | atitikties auditas | vidaus auditas | sveikatos priežiūros įstaigų kontrolė
pl: audyt i nadzór | audyt zgodności | audyt wewnętrzny | kontrola podmiotów leczniczych | audyt bezpieczeństwa
de: Audit und Aufsicht | Auditierung | Compliance-Prüfung | Heimaufsicht | Gesundheitsaufsicht | Konformitätsaudit
da: revision og tilsyn | sundhedsfagligt tilsyn | auditering | tilsynsmyndighed | plejehjemstilsyn
sv: revision och tillsyn | egenkontroll | tillsynsmyndighet | internrevision | regelefterlevnad
no: revisjon og tilsyn | internkontroll | tilsynsmyndighet | internrevisjon | etterlevelse av regelverk
fr: audit et inspection | audit de conformité | conformité réglementaire | contrôle des établissements | audit interne

# log-monitoring < privacy ~ identity-and-access, audit-and-inspection
any: audit trail | audit log | audit logs | log monitoring | logging of access
en: log monitoring | audit trail | access log review | audit logging | access logs
fi: lokivalvonta | käyttölokit | käyttöloki | lokienhallinta | lokitiedot | luovutusloki
et: logide seire | logihaldus | kontrolljälg | auditlogi | logimine
lv: auditācijas pieraksti | auditācijas pierakst* | žurnālfail* | audita pieraksti | piekļuves žurnāls
lt: auditavimo žurnalas | audito įrašai | žurnalinių įrašų stebėsena | prieigos žurnalas | veiksmų žurnal*
pl: dziennik zdarzeń | rejestrowanie dostępu | logi systemowe | ścieżka audytu | rejestr dostępu do danych
de: Zugriffsprotokollierung | Protokollierung | Audit-Trail | Zugriffsprotokoll | Protokolldaten
da: logkontrol | logning | adgangslog | logopfølgning | logsystem
sv: loggranskning | logguppföljning | loggkontroll | åtkomstlogg | loggning | logghantering
no: loggkontroll | loggføring | innsynslogg | logganalyse | tilgangslogg | statistisk logganalyse
fr: journalisation | traçabilité des accès | journal d'audit | journaux d'accès | piste d'audit

# emergency-preparedness-rules ~ backup-and-recovery, public-health
any: preparedness plan* | contingency plan* | pandemic preparedness
en: emergency preparedness | contingency planning | crisis preparedness | civil preparedness | security of medical supply
fi: varautuminen ja valmiussuunnittelu | valmiussuunnitelma | varautumissuunnitelma | valmiussuunnittelu | huoltovarmuus
et: kriisivalmidus | hädaolukorraks valmistumine | kriisiplaan | hädaolukorra plaan | varustuskindlus
lv: gatavība krīzēm | civilā aizsardzība | krīzes gatavība | katastrofu medicīnas plāns | gatavīb* ārkārtas
lt: pasirengimas ekstremaliosioms situacijoms | ekstremali* situacij* | civilinė sauga | pasirengimas krizėms
pl: gotowość kryzysowa | zarządzanie kryzysowe | plan zarządzania kryzysowego | obrona cywilna
de: Notfallvorsorge | Krisenvorsorge | Katastrophenschutz | Notfallplanung | Krisenmanagement im Gesundheitswesen
da: beredskab | sundhedsberedskab | beredskabsplanlægning | kriseberedskab
sv: krisberedskap | civilt försvar | beredskapsplanering | totalförsvar | försörjningsberedskap
no: beredskapsplanlegging | kriseberedskap | helseberedskap | beredskapsplan | totalforsvar
fr: préparation aux situations d'urgence | plan blanc | gestion de crise | préparation aux crises sanitaires | situations sanitaires exceptionnelles

# usability ~ accessibility-requirements, user-centred-design
any: usability | UX | user-friendly | System Usability Scale | user experience | software ergonom*
en: usability | user experience | ease of use | user-friendliness | user interface
fi: käytettävyys | käyttökokemus | käyttäjäystävällisyys | käyttöliittymä | helppokäyttöisyys | käytettävyy*
et: kasutatavus | kasutajakogemus | kasutajasõbralikkus | kasutajasõbralik | kasutajaliides
lv: lietojamība | lietojamīb* | lietotāja pieredze | lietotājam draudzīg* | lietotāja saskarne
lt: patogumas naudotojui | naudojamumas | naudotojo patirtis | naudotojo sąsaja | patogumas naudoti
pl: użyteczność oprogramowania | użytecznoś* system* | doświadczenie użytkownika | interfejs użytkownika | łatwość obsługi
de: Benutzerfreundlichkeit | Gebrauchstauglichkeit | Nutzererfahrung | Benutzeroberfläche | Bedienbarkeit | Usability
da: brugervenlighed | brugeroplevelse | brugergrænseflade | brugervenlig | anvendelighed
sv: användbarhet | användarvänlighet | användargränssnitt | användarupplevelse | användarvänlig
no: brukervennlighet | brukeropplevelse | brukergrensesnitt | brukervennlig
fr: utilisabilité | facilité d'utilisation | expérience utilisateur | interface utilisateur | ergonomie logicielle | ergonomie de l'interface

# professional-liability-and-licensing < health-legislation ~ health-professional
any: professional register | medical licens*
en: professional licensing | registration of health professionals | professional qualifications register | licence to practise | credentialing of clinicians | professional credentials
fi: ammattioikeudet | terveydenhuollon ammattihenkilörekisteri | ammattioikeuksien | laillistaminen ja nimikesuojaus | Terhikki
et: tervishoiutöötajate register | tegevusluba tervishoius | tervishoiutöötajate riiklik register | tervishoiuteenuse tegevusluba | kutse tunnustamine
lv: ārstniecības personu reģistrs | ārstniecības persona reģistr* | ārstniecības personu un ārstniecības atbalsta personu reģistrs | profesionālās kvalifikācijas
lt: sveikatos priežiūros specialistų licencijavimas | medicinos praktikos licencij* | specialistų licencijų registras | licencijavim* specialist*
pl: prawo wykonywania zawodu | rejestr osób wykonujących zawód medyczny | centralny wykaz pracowników medycznych | rejestr podmiotów leczniczych
de: Berufszulassung | Approbation | elektronisches Gesundheitsberuferegister | Heilberuferegister | Berufsanerkennung
da: autorisationsregister | autorisation af sundhedspersoner | autoriseret sundhedsperson | autorisationsregistret
sv: legitimation för vårdpersonal | legitimerad personal | HOSP | legitimationsregister | yrkeslegitimation
no: helsepersonellregisteret | autorisasjon av helsepersonell | HPR | autorisasjon og lisens
fr: autorisation d'exercice | répertoire des professionnels de santé | RPPS | ADELI | répertoire partagé des professionnels
`
