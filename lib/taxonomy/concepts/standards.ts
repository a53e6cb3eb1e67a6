/** Data, standards and technology: what systems speak, what they are built of and how they are secured. */
export const standards = `
# interoperability ~ integration-platform, health-data-exchange, api
any: interoperab* | interoperacyjn* | interoperabl*
en: interoperability | interoperable systems | system interoperability
fi: yhteentoimivuus | yhteentoimivuu* | yhteentoimiva | yhteensopivuu*
et: koostalitlusvõime | koosvõime | koostalitlus* | ristkasutatav*
lv: sadarbspēja | sadarbspēj* | savietojamīb*
lt: sąveikumas | sąveikum* | sąveikus | sąveikios sistemos
pl: interoperacyjność | interoperacyjn* | współdziałanie systemów
de: Interoperabilität | interoperabel | Interoperabilitätsstandard
da: interoperabilitet | interoperabel
sv: interoperabilitet | interoperabel | systeminteroperabilitet
no: interoperabilitet | interoperabel | samvirkende systemer
fr: interopérabilité | interopérable | cadre d'interopérabilité

# semantic-interoperability < interoperability, terminology
any: semantic* interoperab* | semantisk* interoperab* | semantische Interoperab* | sémantique interopérab*
en: semantic interoperability | semantic mapping | terminology mapping
fi: semanttinen yhteentoimivuus | semantti* yhteentoimivuu*
et: semantiline koosvõime | semantilise koosvõime | semantiline koostalitlusvõime
lv: semantiskā sadarbspēja | semantisk* sadarbspēj*
lt: semantinis sąveikumas | semantin* sąveikum*
pl: interoperacyjność semantyczna | semantyczn* interoperacyjn*
de: semantische Interoperabilität | semantische Standardisierung
da: semantisk interoperabilitet | semantisk standardisering
sv: semantisk interoperabilitet | semantisk standardisering
no: semantisk interoperabilitet | semantisk samhandling
fr: interopérabilité sémantique | alignement terminologique

# health-data-standard ~ interoperability, hl7, terminology
en: health data standard | healthcare data standards | health IT standards | medical data standards | interoperability standard
fi: terveystietostandardi | terveydenhuollon tietostandardi | terveydenhuollon standardit
et: terviseandmete standard | meditsiiniandmete standard* | tervishoiu standardid
lv: veselības datu standarts | veselības datu standart* | medicīnas datu standarti
lt: sveikatos duomenų standartas | sveikatos duomenų standart* | medicininių duomenų standartai
pl: standard danych medycznych | standard* wymiany danych medycznych | standard* interoperacyjności
de: Gesundheitsdatenstandard | Standards für Gesundheitsdaten | Interoperabilitätsstandards im Gesundheitswesen
da: sundhedsdatastandard | standarder for sundhedsdata | sundheds-it-standarder
sv: hälsodatastandard | standarder för hälsodata | vårdinformationsstandard | nationella tjänstekontrakt
no: helsedatastandard | standarder for helsedata | e-helsestandard
fr: norme de données de santé | standards de données de santé | normes d'interopérabilité en santé

# hl7 < health-data-standard ~ interoperability
any: HL7 | hl7 | HL7-standard* | Health Level Seven | Health Level 7
en: HL7 standards | HL7 interface | HL7 integration
fi: HL7-standardit | HL7-rajapinta | HL7-sanoma*
et: HL7 standardid | HL7 liides
lv: HL7 standarti | HL7 standart*
lt: HL7 standartai | HL7 standart*
pl: standardy HL7 | standard* HL7 | interfejs HL7
de: HL7-Standards | HL7-Schnittstelle
da: HL7-standarder | HL7-snitflade
sv: HL7-standarder | HL7-gränssnitt
no: HL7-standarder | HL7-grensesnitt
fr: standards HL7 | normes HL7 | interface HL7

# hl7-v2 < hl7 ~ integration-platform, messaging
any: HL7 v2 | HL7v2 | HL7 v2.x | HL7 2.x | HL7 2.3 | HL7 2.5 | HL7 2.5.1 | HL7 version 2 | HL7 MLLP | MLLP
en: HL7 v2 | HL7 version 2 | HL7 v2 messages | ADT messages | ORU messages | pipe-delimited HL7
fi: HL7 v2 | HL7 v2 -sanomat | HL7-versio 2 | ADT-sanoma*
et: HL7 v2 | HL7 versioon 2 | HL7 v2 sõnumid
lv: HL7 v2 | HL7 2. versija | HL7 v2 ziņojumi
lt: HL7 v2 | HL7 2 versija | HL7 v2 pranešimai
pl: HL7 v2 | HL7 w wersji 2 | komunikaty HL7
de: HL7 v2 | HL7 Version 2 | HL7-Nachrichten | ADT-Nachrichten
da: HL7 v2 | HL7 version 2 | HL7-meddelelser
sv: HL7 v2 | HL7 version 2 | HL7-meddelanden
no: HL7 v2 | HL7 versjon 2 | HL7-meldinger
fr: HL7 v2 | HL7 version 2 | messages HL7 | messages ADT

# hl7-v3 < hl7 ~ clinical-document-architecture
any: HL7 v3 | HL7v3 | HL7 version 3 | HL7 RIM
en: HL7 v3 | HL7 version 3 | reference information model
fi: HL7 v3 | HL7-versio 3 | Medical Records -sanomat
et: HL7 v3 | HL7 versioon 3
lv: HL7 v3 | HL7 3. versija
lt: HL7 v3 | HL7 3 versija
pl: HL7 v3 | HL7 w wersji 3
de: HL7 v3 | HL7 Version 3
da: HL7 v3 | HL7 version 3
sv: HL7 v3 | HL7 version 3
no: HL7 v3 | HL7 versjon 3
fr: HL7 v3 | HL7 version 3

# clinical-document-architecture < hl7 ~ clinical-documentation, health-data-exchange
any: HL7 CDA | CDA R2 | C-CDA | CCDA | PIK HL7 CDA | Continuity of Care Document
en: Clinical Document Architecture | CDA document | CDA documents | consolidated CDA
fi: HL7 CDA | CDA-asiakirja | CDA R2 -asiakirja | CDA-dokumentti
et: HL7 CDA | CDA dokument | epikriisi CDA
lv: HL7 CDA | CDA dokuments | CDA dokument*
lt: HL7 CDA | CDA dokumentas | CDA dokument*
pl: HL7 CDA | dokument HL7 CDA | dokument* CDA | polska implementacja krajowa HL7 CDA
de: HL7 CDA | CDA-Dokument | Clinical Document Architecture | Arztbrief CDA
da: HL7 CDA | CDA-dokument | CDA-dokumenter
sv: HL7 CDA | CDA-dokument
no: HL7 CDA | CDA-dokument
fr: HL7 CDA | document CDA | CDA R2 niveau 3 | CDA R2 niveau 1
! PIK: the Polish national implementation of CDA; levels 1 and 3 are how the French interoperability framework names them

# hl7-fhir < hl7 ~ api, health-data-exchange, integration-platform
any: FHIR | HL7 FHIR | FHIR R4 | FHIR R5 | FHIR API | Fast Healthcare Interoperability Resources | fhir*
en: HL7 FHIR | FHIR server | FHIR resources | FHIR-based | FHIR facade
fi: HL7 FHIR | FHIR-rajapinta | FHIR-palvelin | FHIR-resurssi*
et: HL7 FHIR | FHIR standard | FHIR server | FHIR liides
lv: HL7 FHIR | FHIR standarts | FHIR serveris | FHIR resursi
lt: HL7 FHIR | FHIR standartas | FHIR serveris | FHIR ištekliai
pl: HL7 FHIR | standard FHIR | serwer FHIR | zasoby FHIR
de: HL7 FHIR | FHIR-Schnittstelle | FHIR-Server | FHIR-Ressourcen | ISiK
da: HL7 FHIR | FHIR-server | FHIR-snitflade | FHIR-ressourcer
sv: HL7 FHIR | FHIR-server | FHIR-gränssnitt | FHIR-resurser
no: HL7 FHIR | FHIR-server | FHIR-grensesnitt | FHIR-ressurser
fr: HL7 FHIR | serveur FHIR | ressources FHIR | interface FHIR
! ISiK: the binding German FHIR interfaces for hospital systems

# fhir-profile < hl7-fhir
any: FHIR profil* | FHIR implementation guide | FHIR IG | FHIR Shorthand | StructureDefinition | US Core | International Patient Summary | FHIR validator
en: FHIR profile | FHIR implementation guide | FHIR validation | core profiles | international patient summary
fi: FHIR-profiili | FHIR-soveltamisopas | perusprofiilit
et: FHIR profiil | FHIR juurutusjuhend | FHIR profiilid
lv: FHIR profils | FHIR ieviešanas rokasgrāmata
lt: FHIR profilis | FHIR diegimo vadovas
pl: profil FHIR | przewodnik implementacyjny FHIR
de: FHIR-Profil | FHIR-Profile | FHIR-Implementierungsleitfaden | Basisprofile
da: FHIR-profil | FHIR-profiler | FHIR-implementeringsguide
sv: FHIR-profil | FHIR-profiler | FHIR-implementationsguide | basprofiler
no: FHIR-profil | FHIR-profiler | FHIR-implementasjonsguide
fr: profil FHIR | profils FHIR | guide d'implémentation FHIR
! no-basis: the Norwegian national FHIR base profiles

# smart-on-fhir < hl7-fhir ~ identity-and-access, api
any: SMART on FHIR | SMART App Launch | SMART app | CDS Hooks
en: SMART on FHIR | SMART app launch | CDS Hooks
fi: SMART on FHIR | SMART on FHIR -sovellus
et: SMART on FHIR | SMART on FHIR rakendus
lv: SMART on FHIR | SMART on FHIR lietotne
lt: SMART on FHIR | SMART on FHIR programėlė
pl: SMART on FHIR | aplikacja SMART on FHIR
de: SMART on FHIR | SMART-on-FHIR-App
da: SMART on FHIR | SMART on FHIR-app
sv: SMART on FHIR | SMART on FHIR-app
no: SMART on FHIR | SMART on FHIR-app
fr: SMART on FHIR | application SMART on FHIR

# dicom < health-data-standard ~ medical-imaging, picture-archiving-and-communication-system, radiology
any: DICOM | DICOM SR | modality worklist | C-STORE | DICOM* | MWL
en: DICOM | DICOM images | DICOM files | DICOM conformance statement | modality worklist
fi: DICOM | DICOM-kuvat | DICOM-kuva | modaliteettityölista | DICOM-työlista
et: DICOM | DICOM pildid | DICOM standard | DICOM tööleht
lv: DICOM | DICOM attēli | DICOM standarts
lt: DICOM | DICOM vaizdai | DICOM standartas
pl: DICOM | obrazy DICOM | standard DICOM | lista robocza DICOM
de: DICOM | DICOM-Bilder | DICOM-Schnittstelle | DICOM-Worklist
da: DICOM | DICOM-billeder | DICOM-standard | modalitetsarbejdsliste
sv: DICOM | DICOM-bilder | DICOM-standard | modalitetsarbetslista
no: DICOM | DICOM-bilder | DICOM-standard | modalitetsarbeidsliste
fr: DICOM | images DICOM | norme DICOM | liste de travail DICOM

# dicomweb < dicom, web-service
any: DICOMweb | WADO-RS | QIDO-RS | STOW-RS | WADO | DICOM web
en: DICOMweb | DICOM web services
fi: DICOMweb | DICOMweb-rajapinta
et: DICOMweb | DICOM veebiteenused
lv: DICOMweb | DICOM tīmekļa pakalpojumi
lt: DICOMweb | DICOM žiniatinklio paslaugos
pl: DICOMweb | usługi sieciowe DICOM
de: DICOMweb | DICOM-Webdienste
da: DICOMweb | DICOM-webtjenester
sv: DICOMweb | DICOM-webbtjänster
no: DICOMweb | DICOM-webtjenester
fr: DICOMweb | services web DICOM

# ihe-profile < health-data-standard ~ interoperability, health-data-exchange
any: IHE | IHE profil* | IHE Connectathon | Connectathon | Integrating the Healthcare Enterprise | ATNA | IHE ATNA | IHE XUA
en: IHE profile | IHE integration profile | IHE compliant | IHE technical framework
fi: IHE-profiili | IHE-profiilit | IHE-integraatioprofiili
et: IHE profiil | IHE integratsiooniprofiil
lv: IHE profils | IHE profil* | IHE integrācijas profils
lt: IHE profilis | IHE profil* | IHE integracijos profilis
pl: profil IHE | profil* integracyjn* IHE
de: IHE-Profil | IHE-Profile | IHE-konform | IHE-Integrationsprofil
da: IHE-profil | IHE-profiler
sv: IHE-profil | IHE-profiler | IHE-integrationsprofil
no: IHE-profil | IHE-profiler
fr: profil IHE | profils IHE | profil d'intégration IHE

# ihe-document-sharing < ihe-profile, health-data-exchange ~ archive, registry
any: XDS | XDS.b | IHE XDS | XDS-I.b | XCA | IHE XCA | IHE MHD | XDS repository | XDS registry | Cross-Enterprise Document Sharing | Affinity Domain | XDW
en: cross-enterprise document sharing | XDS registry and repository | document registry and repository
fi: IHE XDS -asiakirjajako | XDS-rekisteri | kansallinen kuva-aineistoarkisto | asiakirjojen jakaminen XDS
et: IHE XDS dokumendijagamine | asutustevaheline dokumendivahetus
lv: IHE XDS dokumentu apmaiņa | dokument* apmaiņa starp iestādēm
lt: IHE XDS dokumentų mainai | dokument* mainai tarp įstaigų
pl: wymiana dokumentów IHE XDS | wymiana dokumentów XDS | repozytorium XDS | repozytorium EDM
de: IHE-XDS-Dokumentenaustausch | XDS-Affinity-Domain | XDS-Registry | einrichtungsübergreifender Dokumentenaustausch
da: dokumentdeling (XDS) | XDS-infrastruktur | national dokumentdeling | dokumentdelingsservice
sv: dokumentdelning IHE XDS | XDS-arkiv | dokumentdelning mellan vårdgivare
no: dokumentdeling (XDS) | XDS-infrastruktur | dokumentdeling mellom virksomheter
fr: partage de documents XDS | partage de documents médicaux | dépôt de documents XDS

# patient-identifier-cross-reference < ihe-profile, identity-and-access ~ master-patient-index
any: PIX | PDQ | PIX/PDQ | IHE PIX | IHE PDQ | PIXm | PDQm | PIX Manager
en: patient identifier cross-referencing | patient demographics query | patient matching | patient identity management | record linkage
fi: potilastunnisteiden yhdistäminen | potilaan tunnistetietojen haku | potilastunnisteiden hallinta
et: patsiendi identifikaatorite sidumine | patsiendi identifikaator*
lv: pacientu identifikatoru sasaiste | pacient* identifikator*
lt: pacientų identifikatorių susiejimas | pacient* identifikator*
pl: powiązanie identyfikatorów pacjentów | identyfikator* pacjenta
de: Patientenidentifikator-Abgleich | Patientenidentifikation PIX | Identitätsmanagement für Patienten | Record Linkage
da: sammenkobling af patientidentifikatorer | patientidentifikator
sv: koppling av patientidentiteter | patientidentitetshantering | reservnummer
no: kobling av pasientidentiteter | pasientidentifikator | hjelpenummer
fr: rapprochement d'identités patients | identitovigilance | identité nationale de santé | rapprochement d'identités
! identitovigilance, identité nationale de santé (INS): the French rules for patient identity; reservnummer, hjelpenummer: temporary patient numbers

# master-patient-index < master-data, patient-identifier-cross-reference ~ patient-administration
any: MPI server | EMPI | Master Patient Index | enterprise master patient index
en: master patient index | patient index | EMPI
fi: potilasindeksi | potilashakemisto | potilaiden perusrekisteri
et: patsiendiindeks | patsientide põhiregister | patsientide indeks
lv: pacientu indekss | pacient* indeks* | pacientu pamatreģistrs
lt: pacientų indeksas | pacient* indeks* | pagrindinis pacientų registras
pl: główny indeks pacjentów | indeks pacjentów | centralny indeks pacjentów
de: Master Patient Index | Patientenindex | Patientenstammdaten
da: patientindeks | patientstamdata | masterpatientindeks
sv: patientindex | patientstamdata | personuppgiftstjänst
no: pasientindeks | masterpasientindeks | pasientstamdata
fr: index patient maître | serveur d'identité patients | référentiel patients | index patient

# openehr < health-data-standard ~ electronic-health-record, clinical-documentation, terminology
any: openEHR | open EHR platform | archetype | archetyp* | EHRbase | openEHR AQL
en: openEHR | openEHR archetypes | openEHR templates | openEHR server
fi: openEHR | arkkityyppi | openEHR-arkkityyppi | openEHR-malli
et: openEHR | arhetüüp | openEHR arhetüübid
lv: openEHR | arhetips | arhetip* | klīnisko datu repozitorijs
lt: openEHR | archetipas | archetip* | klinikinių duomenų saugykla
pl: openEHR | archetyp openEHR | repozytorium danych klinicznych
de: openEHR | openEHR-Archetypen | openEHR-Plattform | klinisches Datenrepositorium
da: openEHR | openEHR-arketyper | arketype
sv: openEHR | openEHR-arketyper | arketyp
no: openEHR | arketype | openEHR-arketyper | arketyper
fr: openEHR | archétype openEHR | entrepôt openEHR

# iso-13606 < health-data-standard ~ openehr
any: ISO 13606 | EN 13606 | CEN 13606 | ISO/EN 13606 | ISO EN 13606 | EN ISO 13606
en: ISO 13606 | EHR communication standard
fi: ISO 13606 | EN ISO 13606 -standardi
et: ISO 13606 | ISO 13606 standard
lv: ISO 13606 | ISO 13606 standarts
lt: ISO 13606 | ISO 13606 standartas
pl: ISO 13606 | norma ISO 13606
de: ISO 13606 | Norm EN ISO 13606
da: ISO 13606 | standarden ISO 13606
sv: ISO 13606 | standarden SS-EN ISO 13606
no: ISO 13606 | standarden NS-EN ISO 13606
fr: ISO 13606 | norme ISO 13606

# information-model < health-data-standard ~ openehr, hl7-fhir, metadata
en: information model | clinical information model | data model | common data model
fi: tietomalli | tietosisältömäärity* | kliininen tietomalli | tietosisältö
et: infomudel | andmemudel | kliiniline infomudel | andmekoosseis
lv: informācijas modelis | datu model* | informācijas model* | klīniskais informācijas modelis
lt: informacijos modelis | duomenų model* | informacijos model*
pl: model informacyjny | model danych | model* informacyjn* | model* danych
de: Informationsmodell | Datenmodell | klinisches Informationsmodell | Informationsobjekt | medizinische Informationsobjekte
da: informationsmodel | datamodel | begrebsmodel
sv: informationsmodell | datamodell | informationsstruktur | nationell informationsstruktur
no: informasjonsmodell | datamodell | klinisk informasjonsmodell
fr: modèle d'information | modèle de données | volet de contenu
! medizinische Informationsobjekte (MIO): content of the German ePA; nationell informationsstruktur (NI): Socialstyrelsen

# terminology ~ snomed-ct, clinical-documentation, semantic-interoperability
any: terminolog* | nomenklatur* medic* | nomenclatur* medic*
en: terminology | clinical terminology | medical terminology | clinical vocabulary | controlled vocabulary | value sets | medical dictionary
fi: termistö | terminologia | sanasto | käsitteistö | käsitejärjestelmä
et: terminoloogia | koodiloendid | sõnastik
lv: terminoloģija | terminoloģ* | medicīnas nomenklatūra
lt: terminologija | terminij* | terminų žodyn*
pl: terminologia | terminologia medyczna | słownictwo medyczne | słownik pojęć | nomenklatura medyczna
de: Terminologie | medizinische Terminologie | kontrolliertes Vokabular | Wertelisten
da: terminologi | klinisk terminologi | begrebssystem
sv: terminologi | fackspråk | nationellt fackspråk | begreppssystem
no: terminologi | helsefaglig terminologi | kodeverk og terminologi
fr: terminologie | terminologie de santé | vocabulaire contrôlé | jeux de valeurs
! nationellt fackspråk: the Swedish national work on terms, SNOMED CT among them

# terminology-server < terminology ~ hl7-fhir, code-system
any: terminolog* server* | FHIR terminology service
en: terminology server | terminology service | terminology management | code set management
fi: koodistopalvelin | terminologiapalvelin | terminologiapalvelu | koodistopalvelu
et: terminoloogiaserver | terminoloogiateenus | klassifikaatorite haldus
lv: terminoloģijas serveris | terminoloģijas pakalpojums | klasifikatoru serveris
lt: terminologijos serveris | terminologijos paslauga | klasifikatorių tvarkymo sistema
pl: serwer terminologii | serwer terminologiczny | usługa terminologiczna
de: Terminologieserver | Terminologiedienst | Terminologieverwaltung
da: terminologiserver | terminologitjeneste
sv: terminologiserver | terminologitjänst | kodverkstjänst
no: terminologiserver | terminologitjeneste | felles språk
fr: serveur de terminologies | serveur multi-terminologies | gestion des terminologies
! Felles språk: the Norwegian programme for codes and terms in health care

# code-system < terminology ~ icd
en: code system | code list | medical classification | clinical coding | coding system | medical coding
fi: koodisto | luokitus | koodistot ja luokitukset | tautiluokitus | kliininen koodaus
et: koodisüsteem | klassifikaatorid | klassifikaator* | koodiloend | meditsiiniline klassifikaator
lv: klasifikators | klasifikator* | kodu sistēma | medicīniskā kodēšana
lt: klasifikatorius | klasifikator* | kodų sistema | medicininis kodavimas
pl: system kodowania | klasyfikacja medyczna | słownik kodów | kodowanie medyczne | klasyfikator
de: Codesystem | Kodiersystem | medizinische Klassifikation | medizinische Kodierung | Codeliste | Klassifikationssystem
da: kodesystem | klassifikation | sundhedsvæsenets klassifikationssystem | SKS-koder | SKS
sv: kodverk | klassifikation | kodsystem | klassifikationer och kodverk | medicinsk kodning
no: kodeverk | klassifikasjon | helsefaglige kodeverk | medisinsk koding
fr: système de codage | classification médicale | nomenclature médicale | codage médical | liste de codes
! SKS: the Danish health care classification

# snomed-ct < terminology ~ code-system, clinical-documentation
any: SNOMED CT | SNOMED | SNOMED-CT | SNOMEDCT | snomed*
en: SNOMED CT | SNOMED codes | SNOMED CT concepts
fi: SNOMED CT | SNOMED CT -koodisto
et: SNOMED CT | SNOMED CT klassifikaator
lv: SNOMED CT | SNOMED CT terminoloģija
lt: SNOMED CT | SNOMED CT terminologija
pl: SNOMED CT | terminologia SNOMED CT
de: SNOMED CT | SNOMED-CT-Codes
da: SNOMED CT | SNOMED CT-koder
sv: SNOMED CT | SNOMED CT-koder
no: SNOMED CT | SNOMED CT-koder
fr: SNOMED CT | SNOMED 3.5 | codes SNOMED

# loinc < code-system ~ laboratory, snomed-ct
any: LOINC | LOINC-koder | UCUM | IUPAC NPU | loinc*
en: LOINC | LOINC codes | laboratory codes | laboratory test coding
fi: LOINC | laboratoriotutkimusnimikkeistö | tutkimusnimikkeistö | Kuntaliiton laboratoriotutkimusnimikkeistö
et: LOINC | LOINC koodid | laboriuuringute klassifikaator
lv: LOINC | LOINC kodi | laboratorisko izmeklējumu klasifikators
lt: LOINC | LOINC kodai | laboratorinių tyrimų klasifikatorius
pl: LOINC | kody LOINC | kodowanie badań laboratoryjnych
de: LOINC | LOINC-Codes | Laborcodes
da: LOINC | NPU-koder | NPU-terminologi | analysekoder | laboratoriekoder
sv: LOINC | NPU-koder | NPU-kod | analyskoder
no: LOINC | NPU-koder | norsk laboratoriekodeverk | laboratoriekodeverk
fr: LOINC | codes LOINC | codage des examens de biologie | jeu de valeurs LOINC
! NPU codes and the Finnish and Norwegian lists do for laboratories there what LOINC does elsewhere

# icd < code-system ~ icpc, drg-grouping
any: ICD-10 | ICD-11 | ICD 10 | ICD10 | ICD-10-CM | ICD-O | ICD-9 | ICD11 | International Classification of Diseases
en: ICD | International Classification of Diseases | diagnosis codes | ICD coding | ICD-10 codes
fi: ICD-tautiluokitus | ICD-10-tautiluokitus | diagnoosikoodi | tautiluokitu*
et: RHK | rahvusvaheline haiguste klassifikatsioon | RHK-10 | diagnoosikood | haiguste klassifikatsioon
lv: SSK | starptautiskā slimību klasifikācija | SSK-10 | slimību klasifikācij* | diagnožu kodi
lt: tarptautinė ligų klasifikacija | TLK-10 | TLK-10-AM | ligų klasifikacij* | diagnozių kodai
pl: ICD | międzynarodowa klasyfikacja chorób | klasyfikacj* chorób | kody rozpoznań
de: ICD | Internationale Klassifikation der Krankheiten | ICD-10-GM | Diagnoseschlüssel | Diagnosecodes | ICD-Kodierung
da: international sygdomsklassifikation | sygdomsklassifikation | diagnosekoder | ICD-koder | diagnosekode
sv: ICD | internationell sjukdomsklassifikation | ICD-10-SE | diagnoskoder | diagnosklassificering | diagnoskod
no: ICD | internasjonal sykdomsklassifikasjon | diagnosekoder | diagnosekode | diagnosekodeverk
fr: CIM | classification internationale des maladies | CIM-10 | CIM-11 | codes diagnostiques

# drg-grouping < code-system ~ icd, health-economics
any: DRG | DRGs | NordDRG | G-DRG | aG-DRG | DRG-grouper | DRG-koder | AR-DRG | Diagnosis Related Group*
en: diagnosis-related groups | DRG grouper | DRG coding | case mix | casemix grouper
fi: DRG-ryhmittely | NordDRG-ryhmittelijä | DRG-ryhmittelijä | hoitojaksoryhmittely
et: DRG rühmitamine | diagnoosipõhine hind | DRG grupeerija | diagnoosipõhised kompleks*
lv: DRG grupēšana | diagnozēm piesaistītās grupas | diagnozēm piesaistīt* grup*
lt: DRG grupavimas | giminingų diagnozių grupės | giminingų diagnozių grup* | GDG
pl: jednorodne grupy pacjentów | JGP | gruper JGP
de: DRG-Gruppierung | Fallpauschale | diagnosebezogene Fallgruppen | Fallpauschalensystem | DRG-Kodierung
da: DRG-gruppering | DRG-takster | DRG-grupper
sv: DRG-gruppering | DRG-grupper | diagnosrelaterade grupper
no: DRG-gruppering | innsatsstyrt finansiering | DRG-grupper | diagnoserelaterte grupper
fr: groupage DRG | groupes homogènes de malades | GHM | PMSI | T2A | groupes homogènes
! PMSI and T2A: the French hospital activity coding and tariffs; JGP, GDG: the Polish and Lithuanian groups

# icpc < code-system ~ primary-care, icd
any: ICPC | ICPC-2 | ICPC-3 | ICPC2 | ICPC-2-R | International Classification of Primary Care
en: ICPC | International Classification of Primary Care | primary care classification
fi: ICPC | perusterveydenhuollon luokitus | ICPC-luokitus
et: ICPC | esmatasandi klassifikatsioon
lv: ICPC | primārās aprūpes klasifikācija
lt: ICPC | pirminės sveikatos priežiūros klasifikacija
pl: ICPC | międzynarodowa klasyfikacja podstawowej opieki zdrowotnej
de: ICPC | Internationale Klassifikation der Primärversorgung
da: ICPC | ICPC-koder | ICPC-2-DK
sv: ICPC | primärvårdsklassifikation | KSH97-P
no: ICPC | ICPC-koder | diagnosekoder for primærhelsetjenesten
fr: CISP | classification internationale des soins primaires | CISP-2

# atc-classification < code-system ~ medication-management, medication-list
any: ATC-koder | ATC code | ATC codes | ATC/DDD | ATC classification | Anatomical Therapeutic Chemical | RxNorm | IDMP | ISO IDMP
en: ATC classification | ATC codes | medicinal product coding | drug classification | identification of medicinal products
fi: ATC-luokitus | ATC-koodi | lääkkeiden luokitus | lääketietokan*
et: ATC klassifikatsioon | ATC kood | ravimite klassifikatsioon
lv: ATĶ klasifikācija | ATĶ kodi | ATĶ | zāļu klasifikācija
lt: ATC klasifikacija | ATC kodas | ATC kodai | vaistų klasifikacija
pl: klasyfikacja ATC | kod ATC | klasyfikacja leków
de: ATC-Klassifikation | ATC-Code | Arzneimittelklassifikation | Pharmazentralnummer
da: ATC-klassifikation | ATC-kode | lægemiddelklassifikation
sv: ATC-klassifikation | ATC-kod | NPL-id | läkemedelsklassifikation
no: ATC-klassifisering | ATC-kode | ATC-kodeverk | legemiddelklassifikasjon
fr: classification ATC | code ATC | code CIP | code UCD | classification des médicaments

# procedure-classification < code-system ~ surgery, drg-grouping
any: NOMESCO | NCSP | NCMP | NCRP | ICHI | NCSP+ | CCAM | ICD-9-CM procedures
en: procedure classification | procedure codes | classification of surgical procedures | NOMESCO
fi: toimenpideluokitus | toimenpidekoodi | toimenpidekoodisto | toimenpideluokitu*
et: kirurgiliste protseduuride klassifikatsioon | protseduurikood | NCSP klassifikaator | tervishoiuteenuste loetelu
lv: procedūru klasifikācija | manipulāciju kodi | manipulāciju saraksts | NOMESCO klasifikators
lt: procedūrų klasifikacija | procedūrų kodai | medicininių intervencijų klasifikacija
pl: klasyfikacja procedur medycznych | kody procedur | ICD-9 PL
de: Operationen- und Prozedurenschlüssel | OPS-Code | Prozedurenklassifikation | Prozedurenschlüssel | OPS-Kodierung
da: procedureklassifikation | procedurekoder | operationskoder | procedurekode
sv: åtgärdskoder | KVÅ | klassifikation av vårdåtgärder | åtgärdsklassifikation | KVÅ-koder
no: prosedyrekoder | prosedyrekodeverk | prosedyrekode | kodeverk for prosedyrer
fr: classification commune des actes médicaux | codage des actes | CCAM | codes d'actes

# functioning-classification < code-system ~ rehabilitation, nursing
any: ICF-klass* | ICNP | NANDA | InterRAI | RAI-HC | FinCC | KVÅ-ICF | International Classification of Functioning
en: ICF | International Classification of Functioning | nursing classification | nursing terminology | functional classification
fi: toimintakykyluokitus | ICF-luokitus | hoitotyön luokitus | FinCC-luokitus | RAI-arviointi | toimintakyvyn luokitu*
et: funktsioneerimisvõime klassifikatsioon | RFK | õendusklassifikatsioon
lv: funkcionēšanas klasifikācija | SFK | starptautiskā funkcionēšanas klasifikācija | māszinību klasifikācija
lt: funkcionavimo klasifikacija | TFK | tarptautinė funkcionavimo klasifikacija | slaugos klasifikacija
pl: klasyfikacja funkcjonowania | międzynarodowa klasyfikacja funkcjonowania | ICF | klasyfikacja praktyki pielęgniarskiej
de: Klassifikation der Funktionsfähigkeit | ICF | Pflegeklassifikation | Internationale Klassifikation der Funktionsfähigkeit
da: funktionsevneklassifikation | ICF | international klassifikation af funktionsevne | Fælles Sprog III | FSIII
sv: funktionstillståndsklassifikation | ICF | klassifikation av funktionstillstånd | omvårdnadsklassifikation
no: funksjonsklassifikasjon | ICF | internasjonal klassifikasjon av funksjon | IPLOS | sykepleieklassifikasjon
fr: classification du fonctionnement | CIF | classification internationale du fonctionnement | classification infirmière
! Fælles Sprog III: the Danish municipalities' common language; IPLOS: the Norwegian one's data on users of care

# clinical-quality-language < health-data-standard ~ clinical-decision-support, analytics
any: Clinical Quality Language | HL7 CQL | CQL engine | Arden Syntax | CQL | eCQM | eCQMs | GDL2
en: Clinical Quality Language | computable guidelines | executable guidelines | electronic clinical quality measures
fi: kliininen laatukieli (CQL) | koneluettavat hoitosuositukset | koneluettava hoitosuositus
et: kliinilise kvaliteedi keel (CQL) | masinloetavad ravijuhendid
lv: klīniskās kvalitātes valoda (CQL) | mašīnlasāmas vadlīnijas
lt: klinikinės kokybės kalba (CQL) | kompiuteriu skaitomos gairės
pl: język CQL | wytyczne w postaci maszynowej | komputerowe wytyczne kliniczne
de: Clinical Quality Language | maschinenlesbare Leitlinien | computerinterpretierbare Leitlinien
da: Clinical Quality Language | maskinlæsbare retningslinjer
sv: Clinical Quality Language | maskinläsbara riktlinjer | maskinläsbara vårdprogram
no: Clinical Quality Language | maskinlesbare retningslinjer
fr: langage CQL | recommandations exécutables | indicateurs de qualité calculables

# ontology < terminology ~ metadata, semantic-interoperability
any: ontolog* | ontologij* | knowledge graph | OWL ontology | RDF/OWL | RDF triples | SPARQL | linked data
en: ontology | knowledge graph | semantic web | linked data | biomedical ontology
fi: ontologiat ja tietämysgraafit | tietämysgraafi | tietograafi | semanttinen verkko
et: ontoloogiad ja teadmusgraafid | teadmusgraaf | semantiline veeb
lv: ontoloģija | ontoloģ* | zināšanu grafs | semantiskais tīmeklis
lt: ontologija | žinių grafas | žinių graf* | semantinis žiniatinklis
pl: ontologia | graf wiedzy | graf* wiedzy | sieć semantyczna
de: Ontologien und Wissensgraphen | Wissensgraph | semantisches Netz | Wissensgraf
da: ontologier og vidensgrafer | vidensgraf | semantisk web
sv: ontologier och kunskapsgrafer | kunskapsgraf | semantisk webb
no: ontologier og kunnskapsgrafer | kunnskapsgraf | semantisk web
fr: ontologie | graphe de connaissances | web sémantique | données liées

# omop < information-model ~ research, data-warehouse, real-world-data
any: OMOP | OMOP CDM | OHDSI | OMOP Common Data Model | Observational Medical Outcomes Partnership | Sentinel data model | PCORnet
en: OMOP | OMOP mapping | OMOP common data model | observational data model
fi: OMOP | OMOP-tietomalli | OMOP-muunnos
et: OMOP | OMOP andmemudel | OMOP ühtne andmemudel
lv: OMOP | OMOP datu modelis
lt: OMOP | OMOP duomenų modelis
pl: OMOP | model danych OMOP
de: OMOP | OMOP-Datenmodell
da: OMOP | OMOP-datamodel
sv: OMOP | OMOP-datamodell
no: OMOP | OMOP-datamodell
fr: OMOP | modèle OMOP | modèle de données OMOP

# real-world-data ~ research, registry, clinical-evidence
any: real-world data | RWD | RWE | real-world evidence | real world evidence | real world data
en: real-world data | real-world evidence | secondary use of health data | observational data | routine health data | electronic health record analysis | analysis of electronic health records | EHR analysis
fi: tosielämän data | terveystietojen toissijainen käyttö | toisiokäyttö | tosielämän näyttö | toissijainen käyttö
et: reaalmaailma andmed | terviseandmete teisene kasutus | andmete teisene kasutamine | pärismaailma andmed
lv: reālās pasaules dati | veselības datu sekundārā izmantošana | datu sekundār* izmantošan*
lt: realaus pasaulio duomenys | antrinis sveikatos duomenų naudojimas | antrin* duomenų naudojim* | realios praktikos duomenys
pl: dane rzeczywiste | dane z rzeczywistej praktyki | wtórne wykorzystanie danych | wtórn* wykorzystani* danych
de: Real-World-Daten | Sekundärnutzung von Gesundheitsdaten | Versorgungsdaten | Sekundärnutzung | Sekundärdaten
da: real world-data | sekundær brug af sundhedsdata | sekundær anvendelse af sundhedsdata
sv: real world-data | sekundäranvändning av hälsodata | sekundäranvändning | vidareanvändning av hälsodata
no: data fra virkeligheten | sekundærbruk av helsedata | sekundærbruk
fr: données de vie réelle | réutilisation des données de santé | utilisation secondaire des données | usage secondaire des données

# metadata ~ master-data, data-quality, archive
any: metadata | metadat* | metadan* | metadonn* | data catalog | data catalogue | FAIR data | DCAT
en: metadata | metadata catalogue | data catalogue | data dictionary | FAIR principles
fi: metatieto | metatiedot | metatietokuvaus | tietoaineistokuvaus | aineistokuvaus | aineistoluettelo
et: metaandmed | metaandme* | andmekirjeldus* | andmekataloog
lv: metadati | metadat* | datu katalogs
lt: metaduomenys | metaduomen* | duomenų katalogas
pl: metadane | metadan* | katalog danych | słownik danych
de: Metadaten | Datenkatalog | Metadatenkatalog | Datenlexikon
da: metadata | datakatalog | metadatakatalog
sv: metadata | datakatalog | metadatakatalog
no: metadata | datakatalog | metadatakatalog
fr: métadonnées | catalogue de données | dictionnaire de données | catalogue de métadonnées

# master-data ~ metadata, data-quality, master-patient-index
any: master data | master data management | MDM platform | reference data management | golden record
en: master data management | master data | reference data | provider directory | data governance
fi: ydintieto | perustiedot ja ydintiedot | ydintietojen hallinta | masterdata | tiedonhallinta
et: põhiandmed | põhiandmete haldus | põhiandme* | andmehaldus
lv: pamatdati | pamatdatu pārvaldība | datu pārvaldība | datu pārvaldīb*
lt: pagrindiniai duomenys | pagrindinių duomenų valdymas | duomenų valdysena | duomenų valdym*
pl: dane referencyjne i podstawowe | zarządzanie danymi podstawowymi | dane referencyjne | zarządzanie danymi referencyjnymi
de: Stammdaten | Stammdatenmanagement | Stammdatenverwaltung | Datenmanagement | Daten-Governance
da: stamdata | masterdata | stamdatastyring | datastyring
sv: masterdata | stamdata | masterdatahantering | datastyrning | grunddata
no: masterdata | stamdata | grunndata | masterdatahåndtering | datastyring
fr: données de référence | gestion des données de référence | référentiel de données | gouvernance des données | données maîtres

# data-quality ~ master-data, registry, analytics
any: data quality | data cleansing | data validation
en: data quality | data quality assurance | data cleansing | data validation | data cleaning
fi: tiedon laatu | tietojen laatu | datan laatu | tiedon laadun | laatutarkistu*
et: andmekvaliteet | andmete kvaliteet | andmete valideerimine
lv: datu kvalitāte | datu kvalitāt* | datu validācija
lt: duomenų kokybė | duomenų kokyb* | duomenų tikrinimas
pl: jakość danych | jakośc* danych | walidacja danych
de: Datenqualität | Datenbereinigung | Datenvalidierung | Qualität der Daten
da: datakvalitet | datavalidering | datarensning
sv: datakvalitet | datavalidering | datatvätt
no: datakvalitet | datavalidering | datavask
fr: qualité des données | contrôle de qualité des données | nettoyage des données

# open-data ~ api, data-space
any: open data | open government data
en: open data | open data portal | public datasets | open dataset
fi: avoin data | avoin tieto | avoimen datan | avoimet aineistot
et: avaandmed | avaandme* | avaandmete portaal
lv: atvērtie dati | atvērto datu | atvērto datu portāls
lt: atvirieji duomenys | atvir* duomen* | atvirų duomenų portalas
pl: otwarte dane | otwartych danych | dane publiczne
de: offene Daten | Open Data | Open-Data-Portal
da: åbne data | åbne sundhedsdata | offentlige data
sv: öppna data | öppen data | öppna datamängder
no: åpne data | åpne datasett | datadeling
fr: données ouvertes | open data | ouverture des données | données publiques

# data-space ~ ehds, health-data-exchange, open-data
any: data space | data spaces | dataspace | GAIA-X | International Data Spaces | trusted research environment | secure processing environment | health data hub
en: data space | health data space | data sharing platform | health data hub | secure processing environment | trusted research environment
fi: data-avaruus | terveysdata-avaruus | tietoturvallinen käyttöympäristö | datan jakaminen
et: andmeruum | terviseandmeruum | turvaline töötlemiskeskkond
lv: datu telpa | datu telpas | veselības datu telpa | droša apstrādes vide
lt: duomenų erdvė | duomenų erdv* | sveikatos duomenų erdvė | saugi duomenų tvarkymo aplinka
pl: przestrzeń danych | przestrze* danych | przestrzeń danych zdrowotnych | bezpieczne środowisko przetwarzania
de: Europäischer Datenraum | =Datenraum | Gesundheitsdatenraum | sichere Verarbeitungsumgebung | Forschungsdatenzentrum | Datenintegrationszentrum
da: datarum | sundhedsdatarum | sikkert analysemiljø | analyseplatform
sv: dataområde | hälsodataområde | säker behandlingsmiljö
no: dataområde | helsedataområde | sikkert analyserom | helseanalyseplattform
fr: espace de données | espace de données de santé | plateforme de données de santé | environnement de traitement sécurisé

# api < software ~ interoperability, integration-platform, web-service
any: API | APIs | REST API | RESTful | RESTful API | OpenAPI | GraphQL | API gateway | open API | web API | JSON API
en: API | application programming interface | REST API | API management | open interfaces | API gateway
fi: ohjelmointirajapinta | rajapinta | rajapin* | avoin rajapinta | API-rajapinta | rajapintapalvelu
et: rakendusliides | API liides | programmeerimisliides | avatud liides
lv: lietojumprogrammu saskarne | lietojumprogramm* saskarn* | API saskarne | lietojumprogrammas interfeiss | programmsaskarn*
lt: taikomųjų programų sąsaja | program* sąsaj* | API sąsaja | atviroji sąsaja | programavimo sąsaja
pl: interfejs programistyczny | interfejs API | interfejs* programistyczn* | interfejs* program* aplikacji | otwarty interfejs
de: Programmierschnittstelle | offene Schnittstellen | API-Schnittstelle | REST-Schnittstelle
da: programmeringsgrænseflade | åbne snitflader | API-grænseflade | åbne grænseflader
sv: programmeringsgränssnitt | öppna gränssnitt | API-gränssnitt | öppna API:er | integrationsgränssnitt
no: programmeringsgrensesnitt | åpne grensesnitt | API-grensesnitt | åpne API-er | integrasjonsgrensesnitt
fr: interface de programmation | API REST | API ouvertes | interfaces ouvertes | interface applicative

# system-interface < integration-services ~ interoperability, api, health-data-exchange
en: interface between systems | system interface | interface to | interfaces to | interface with | integration with | interfacing | interface between | interfaces between | interface development between | integration between systems | EHR interface | EMR interface | HIS interface | LIS interface | PACS interface | interface engine connection | connecting the systems
fi: järjestelmäliittymä | liittymä järjestelmien välillä | integraatiorajapinta | järjestelmäliittymät | välinen liittymä | välinen rajapinta | välisen rajapin* | järjestelmien välinen integraatio | järjestelmien integrointi | rajapin* välille | liittymä* välille
et: süsteemidevaheline liides | liides süsteemide vahel | liidestus | liidestami* | infosüsteemide liidestamine | liides vahel | liides* vahel | =liides | süsteemide liidestus | infosüsteemi* liidestami*
lv: sistēmu saskarne | saskarne starp sistēmām | sistēmu savietošana | saskarn* ar sistēm* | saskarne starp | saskarn* starp | saskarn* izstrād* starp | sistēmu sasaiste | sistēm* savienošan*
lt: sistemų sąsaja | sąsaja tarp sistemų | informacinių sistemų sąsajos | sistemų susiejimas | sąsaja tarp | sąsaj* tarp | sistem* sąsaj*
pl: interfejs między systemami | integracja z systemem | interfejs wymiany danych | interfejs integracyjny | integracj* z system* | interfejs pomiędzy | interfejs między | interfejs* pomiędzy | interfejs* między
de: Schnittstelle | Systemschnittstelle | Schnittstellenimplementierung | Schnittstelle zwischen | KIS-Schnittstelle | KIS-Anbindung | Anbindung KIS | Anbindung Laborsystem | Anbindung LIS | Anbindung PDMS | Kopplung Systeme | Anbindung Subsysteme | Schnittstellenprogrammierung
da: systemsnitflade | snitflade | snitflade mellem systemer | integration til | snitflade mellem | grænseflade mellem | integration mellem systemer | integration mellem EPJ | systemgrænseflade
sv: gränssnitt mellan system | integration mot | integrationer mot | systemgränssnitt | gränssnitt mellan | integration mellan system | integration mellan journalsystem | koppling mellan system
no: grensesnitt mellom systemer | integrasjon mot | integrasjoner mot | systemgrensesnitt | grensesnitt mellom | integrasjon mellom systemer | integrasjon mellom EPJ | kobling mellom systemer
fr: interface entre systèmes | interfaçage | interface avec | interfaces avec | connecteur | interopérabilité des logiciels | interface entre | interfaces entre | interfaces inter-logiciels | interfacer
! German tenders call the connection of two systems Schnittstelle, whatever the technology

# web-service < api ~ service-bus
any: web service | web services | webservice | webservices | SOAP API | SOAP XML | WSDL | XML web service | gRPC
en: web service | web services | SOAP service | XML message
fi: web-palvelu | verkkopalvelurajapinta | SOAP-rajapinta | web service -rajapinta
et: veebiteenus | veebiteenused | X-tee teenus | X-tee
lv: tīmekļa pakalpojums | tīmekļa pakalpojum* | tīmekļa servis*
lt: žiniatinklio paslauga | žiniatinklio paslaug* | saityno paslauga
pl: usługa sieciowa | usług* sieciow* | usługa WebService
de: Webdienst | Webservice | Webservices | SOAP-Schnittstelle
da: webtjeneste | webservice | webservices
sv: webbtjänst | webbtjänster | tjänstekontrakt | webtjänst
no: webtjeneste | webtjenester | nettbasert tjenestegrensesnitt
fr: service web | services web | web services
! X-tee: the Estonian data exchange layer, whose services are web services; tjänstekontrakt: the Swedish national service contracts

# data-exchange-layer < web-service, interoperability ~ health-data-exchange, integration-platform
any: X-Road | X-tee | NHIN | eHealth DSI | National Contact Point for eHealth | NCPeH | OpenNCP
en: data exchange layer | secure data exchange | national health information exchange | cross-border data exchange | electronic data interchange
fi: palveluväylä | tiedonsiirtokerros | Suomi.fi-palveluväylä | rajat ylittävä tiedonvaihto | suojattu tiedonsiirto
et: andmevahetuskiht | X-tee andmevahetuskiht | turvaserver | piiriülene andmevahetus | andmevahetus
lv: datu apmaiņas slānis | datu apmaiņas slāni | datu izplatīšanas tīkls | drošā datu apmaiņa | pārrobežu datu apmaiņa
lt: duomenų mainų platforma | duomenų mainų sluoksnis | saugūs duomenų mainai | tarpvalstybiniai duomenų mainai | duomenų main*
pl: warstwa wymiany danych | szyna wymiany danych | bezpieczna wymiana danych | transgraniczna wymiana danych | platforma wymiany danych
de: Datenaustauschschicht | sicherer Datenaustausch | grenzüberschreitender Datenaustausch
da: dataudvekslingslag | sundhedsdatanettet | sikker dataudveksling | grænseoverskridende dataudveksling
sv: datautbyteslager | nationella tjänsteplattformen | Sjunet | säkert datautbyte | tjänsteplattform | gränsöverskridande informationsutbyte
no: datautvekslingslag | helsenettet | Norsk helsenett | sikker datautveksling | elektronisk meldingsutveksling
fr: couche d'échange de données | échanges de données sécurisés | messagerie sécurisée de santé | MSSanté | échange transfrontalier de données
! national layers: Suomi.fi-palveluväylä, X-tee, Telematikinfrastruktur, sundhedsdatanettet, Sjunet, helsenettet, MSSanté

# service-bus < integration-platform ~ message-queue, web-service
any: enterprise service bus | ESB | interface engine | integration engine | middleware | Mirth | message broker ESB
en: enterprise service bus | interface engine | integration engine | middleware | integration broker
fi: integraatioväylä | palveluväyläratkaisu | integraatiomoottori | väliohjelmisto | integraatioalustan väylä
et: teenussiin | integratsioonisiin | vahevara | integratsioonimootor
lv: pakalpojumu kopne | integrācijas kopne | starpprogrammatūra | datu kopne
lt: paslaugų magistralė | integracinė magistralė | tarpinė programinė įranga | duomenų magistralė
pl: szyna usług | szyna ESB | szyna integracyjna | oprogramowanie pośredniczące | silnik integracyjny
de: Servicebus | Kommunikationsserver | Middleware
da: servicebus | integrationsmotor | mellemvare | integrationsserver
sv: tjänstebuss | integrationsmotor | mellanvara | integrationsbuss | integrationsserver
no: tjenestebuss | integrasjonsmotor | mellomvare | integrasjonsbuss
fr: bus de services d'entreprise | bus de services ESB | bus d'échange | intergiciel | moteur d'intégration | bus applicatif | EAI
! Kommunikationsserver: the German hospital word for an interface engine; EAI: the French one

# data-format ~ api, information-model
any: JSON | XML | CSV-file* | CSV export | EDIFACT | XML schema | YAML | KMEHR | GDT | xDT | LDT | OIOXML
en: data format | file format | structured data | machine-readable format | data exchange format | format conversion | file conversion
fi: tietomuoto | tiedostomuoto | rakenteinen tieto | koneluettava muoto | rakenteinen kirjaaminen
et: andmevorming | failivorming | struktureeritud andmed | masinloetav vorming
lv: datu formāts | datu formāt* | strukturēti dati | mašīnlasāms formāts
lt: duomenų formatas | duomenų format* | struktūriniai duomenys | struktūrizuoti duomenys | kompiuterio skaitomas formatas
pl: format danych | format* danych | dane ustrukturyzowane | format maszynowy
de: Datenformat | Dateiformat | strukturierte Daten | maschinenlesbares Format | Austauschformat
da: dataformat | filformat | strukturerede data | maskinlæsbart format
sv: dataformat | filformat | strukturerade data | maskinläsbart format
no: dataformat | filformat | strukturerte data | maskinlesbart format
fr: format de données | format de fichier | données structurées | format d'échange

# microservices < system-architecture ~ containers, api
any: microservice | microservices | micro-services | mikroservi* | mikroserwis* | Mikroservice* | event-driven architecture
en: microservices | microservice architecture | service-oriented architecture | event-driven architecture
fi: mikropalvelut | mikropalveluarkkitehtuuri | mikropalvelu* | palvelukeskeinen arkkitehtuuri
et: mikroteenused | mikroteenuste arhitektuur | mikroteenus* | teenusepõhine arhitektuur
lv: mikropakalpojumi | mikropakalpojum* | mikroservisi | servisorientēta arhitektūra
lt: mikropaslaugos | mikropaslaug* | mikroservisai | paslaugomis grįsta architektūra
pl: mikrousługi | mikrousług* | mikroserwisy | architektura zorientowana na usługi
de: Microservices | Microservice-Architektur | Mikrodienste | serviceorientierte Architektur
da: mikrotjenester | mikroservices | mikroservicearkitektur | serviceorienteret arkitektur
sv: mikrotjänster | mikrotjänstarkitektur | tjänsteorienterad arkitektur
no: mikrotjenester | mikrotjenestearkitektur | tjenesteorientert arkitektur
fr: microservices | architecture microservices | architecture orientée services

# system-architecture < software
any: enterprise architecture | IT architecture | TOGAF | ArchiMate | SOA architecture | solution architecture
en: system architecture | enterprise architecture | software architecture | solution architecture | reference architecture | modular architecture
fi: järjestelmäarkkitehtuuri | kokonaisarkkitehtuuri | tietojärjestelmäarkkitehtuuri | ohjelmistoarkkitehtuuri | viitearkkitehtuuri | ratkaisuarkkitehtuuri
et: süsteemiarhitektuur | tarkvaraarhitektuur | infosüsteemi arhitektuur | ettevõttearhitektuur | IT-arhitektuur
lv: sistēmas arhitektūra | sistēm* arhitektūr* | programmatūras arhitektūra | IT arhitektūra | uzņēmuma arhitektūra
lt: sistemos architektūra | sistem* architektūr* | programinės įrangos architektūra | IT architektūra
pl: architektura systemu | architektur* system* | architektura korporacyjna | architektura oprogramowania | architektura informatyczna
de: Systemarchitektur | IT-Architektur | Softwarearchitektur | Unternehmensarchitektur | Referenzarchitektur | modulare Architektur
da: systemarkitektur | it-arkitektur | softwarearkitektur | referencearkitektur | virksomhedsarkitektur | løsningsarkitektur
sv: systemarkitektur | IT-arkitektur | mjukvaruarkitektur | referensarkitektur | verksamhetsarkitektur | lösningsarkitektur
no: systemarkitektur | IKT-arkitektur | programvarearkitektur | referansearkitektur | virksomhetsarkitektur | målarkitektur
fr: architecture logicielle | architecture système | architecture informatique | urbanisation du système d'information | architecture d'entreprise

# open-source < software ~ licence
any: open source | open-source | opensource | FOSS | FLOSS | GPL | AGPL | Apache License | MIT License | free software licence
en: open source | open-source software | free and open-source | source code | open source licence | digital public good
fi: avoin lähdekoodi | avoimen lähdekoodin ohjelmisto | avoimen lähdekoodin | lähdekoodi | lähdekoodin
et: avatud lähtekood | avatud lähtekoodiga tarkvara | lähtekood | vabavara | avatud lähtekoodi*
lv: atvērtā koda programmatūra | atvērtais kods | atvērtais pirmkods | pirmkod* | atklātā pirmkoda
lt: atvirojo kodo programinė įranga | atvirojo kodo | atvirasis kodas | pirminis kodas | išeities kodas
pl: otwarte oprogramowanie | otwarty kod | otwarty kod źródłowy | otwartego kodu | kod źródłowy | wolne oprogramowanie
de: Open Source | quelloffene Software | Open-Source-Software | Quellcode | quelloffen | Quelltext
da: open source | kildekode | åben kildekode | open source-software
sv: öppen källkod | källkod | öppen programvara | program med öppen källkod
no: åpen kildekode | kildekode | fri programvare | programvare med åpen kildekode
fr: logiciel libre | open source | code source | code ouvert | logiciels libres | licence libre

# cloud ~ hosting, information-security
any: cloud | cloud-based | cloud computing | IaaS | PaaS | cloud* | AWS | Azure | multi-cloud | multicloud
en: cloud | cloud service | cloud platform | public cloud | cloud computing | cloud hosting
fi: pilvipalvelu | pilvi | pilvipohjainen | pilvipalvelut | julkinen pilvi | pilvialusta
et: pilveteenus | pilvandmetöötlus | pilvepõhine | pilvetehnoloogia | avalik pilv | pilvekeskkond
lv: mākoņpakalpojums | mākoņpakalpojum* | mākoņdatošana | mākoņdatošan* | mākoņrisināj* | publiskais mākonis
lt: debesijos paslaugos | debesij* | debesų kompiuterija | viešoji debesija | debesijos sprendim*
pl: chmura obliczeniowa | chmur* obliczeniow* | usługi chmurowe | chmur* publiczn* | chmurow* | rozwiązanie chmurowe
de: Cloud | Cloud-Dienst | Cloud-Computing | Cloud-Lösung | cloudbasiert | öffentliche Cloud
da: cloud | cloudløsning | skyen | cloudtjeneste | cloudbaseret | cloudservices
sv: molntjänst | molnet | molnbaserad | molntjänster | molnplattform | publikt moln
no: skytjeneste | skyløsning | skybasert | skytjenester | allmenn sky | skyplattform
fr: informatique en nuage | cloud | services cloud | nuage public | cloud public | infonuagique

# private-cloud < cloud ~ data-centre
any: private cloud | hybrid cloud | sovereign cloud | SecNumCloud | on-premises deployment | government cloud
en: private cloud | hybrid cloud | on-premises installation | government cloud | sovereign cloud | local installation
fi: yksityinen pilvi | hybridipilvi | paikallinen asennus | omassa konesalissa | valtion pilvi | on-premise-ratkaisu
et: privaatpilv | hübriidpilv | riigipilv | kohapealne paigaldus | erapilv
lv: privātais mākonis | privāt* mākon* | hibrīdmākon* | valsts mākonis | lokālā instalācija
lt: privatusis debesis | privači* debesij* | privati debesija | hibridinė debesija | valstybinė debesija | vietinis diegimas
pl: chmura prywatna | chmur* prywatn* | chmura hybrydowa | chmur* hybrydow* | chmura rządowa | instalacja lokalna
de: private Cloud | Private-Cloud | Hybrid-Cloud | On-Premises-Installation | souveräne Cloud | Vor-Ort-Installation
da: privat cloud | hybrid cloud | lokal installation | privat sky | on-premise-løsning
sv: privat moln | hybridmoln | lokal installation | privata moln | statligt moln
no: privat sky | hybridsky | lokal installasjon | nasjonal sky
fr: nuage privé | cloud privé | cloud hybride | cloud souverain | cloud de confiance | installation sur site

# data-centre ~ hosting, server-infrastructure
any: data center | data centre | datacenter | datacentre
en: data centre | data center | server room | colocation | data centre services
fi: konesali | konesalipalvelu | palvelinkeskus | datakeskus | konesalipalvelut
et: andmekeskus | serveriruum | andmekeskuse teenus | andmekeskuse*
lv: datu centrs | datu centr* | serveru telpa | datu centra pakalpojumi
lt: duomenų centras | duomenų centr* | serverinė | duomenų centro paslaugos
pl: centrum danych | centr* przetwarzania danych | serwerownia | centrum przetwarzania danych | kolokacja
de: Rechenzentrum | Serverraum | Rechenzentrumsbetrieb | Rechenzentrumsleistungen
da: datacenter | serverrum | datacentral | datacenterdrift
sv: datacenter | datahall | serverhall | datacentral
no: datasenter | serverrom | datahall | datasentertjenester
fr: centre de données | centre informatique | salle serveurs | centre de traitement de données | salle informatique

# server-infrastructure ~ data-centre, hosting, data-storage
any: server infrastructure | HPC | GPU | GPU cluster | Kubernetes infrastructure | SAN storage | hyper-converged | supercomput*
en: server infrastructure | IT infrastructure | high-performance computing
fi: palvelininfrastruktuuri | suurteholaskenta | ICT-infrastruktuuri
et: serveritaristu | IT-taristu | salvestusseadmed | kõrgjõudlusarvutus
lv: serveru infrastruktūra | server* infrastruktūr* | datu glabāšana | IT infrastruktūra | datu krātuve
lt: serverių infrastruktūra | server* infrastruktūr* | duomenų saugyklos | IT infrastruktūra | tarnybinės stotys
pl: infrastruktura serwerowa | infrastruktur* serwerow* | infrastruktura teleinformatyczna
de: Serverinfrastruktur | IT-Infrastruktur | Datenspeicherung | Hochleistungsrechnen
da: serverinfrastruktur | it-infrastruktur
sv: serverinfrastruktur | IT-infrastruktur
no: serverinfrastruktur | IKT-infrastruktur
fr: infrastructure serveurs | infrastructure informatique | calcul haute performance

# network-infrastructure ~ server-infrastructure, mobile-network, information-security
any: VPN | SD-WAN | WLAN-verk* | VLAN | LoRaWAN | TCP/IP
en: network infrastructure | computer network | local area network
fi: verkkoinfrastruktuuri | tietoliikenneverkko | tietoverkko | tietoliikenneyhteydet
et: võrgutaristu | arvutivõrk | andmesidevõrk | andmeside
lv: tīkla infrastruktūra | tīkl* infrastruktūr* | datu pārraides tīkls
lt: tinklo infrastruktūra | tinkl* infrastruktūr* | kompiuterių tinklas | duomenų perdavimo tinklas
pl: infrastruktura sieciowa | infrastruktur* sieciow* | sieć komputerowa | urządzenia sieciowe | sieć teleinformatyczna
de: Netzwerkinfrastruktur | Computernetzwerk | Breitbandanschluss
da: netværksinfrastruktur | datanetværk
sv: nätverksinfrastruktur | datornätverk
no: nettverksinfrastruktur | datanettverk
fr: infrastructure réseau | réseau local

# backup-and-recovery ~ hosting, information-security, records-retention
any: backup | disaster recovery | RPO | RTO | failover
en: backup and disaster recovery | data backup | business continuity | high availability | downtime procedures | failover
fi: varmuuskopiointi | varmistu* ja palautu* | toipumissuunnitelma | jatkuvuudenhallinta | korkea käytettävyys | jatkuvuussuunnitelma
et: varundamine | varukoopia | talitluspidevus | avariitaaste | taastekava | kõrgkäideldavus
lv: rezerves kopijas | rezerves kopij* | darbības nepārtrauktīb* | avārijas atjaunošana | augsta pieejamība
lt: atsarginės kopijos | atsargin* kopij* | veiklos tęstinum* | atkūrimas po avarijos | didelis prieinamumas
pl: kopie zapasowe | kopi* zapasow* | ciągłość działania | odtwarzanie po awarii | wysoka dostępność
de: Datensicherung | Notfallwiederherstellung | Ausfallsicherheit | Hochverfügbarkeit | Ausfallkonzept | Betriebskontinuität
da: sikkerhedskopiering | beredskabsplan | driftskontinuitet | katastrofegendannelse | høj tilgængelighed
sv: säkerhetskopiering | kontinuitetshantering | katastrofåterställning | hög tillgänglighet | kontinuitetsplan | reservrutiner
no: sikkerhetskopiering | kontinuitetsplan | katastrofegjenoppretting | høy tilgjengelighet | beredskapsløsning | nødrutiner
fr: sauvegarde et restauration | sauvegarde des données | plan de reprise d'activité | continuité d'activité | haute disponibilité | plan de continuité

# database < software ~ data-warehouse, registry
any: database | databas* | datenbank* | SQL | PostgreSQL | Oracle Database | MySQL | MongoDB | NoSQL | SQL Server
en: database | relational database | database management system | clinical database | database server
fi: tietokanta | tietokan* | relaatiotietokanta | tietokannan hallinta | tietovaranto
et: andmebaas | andmebaasi* | andmekogu | relatsiooniline andmebaas
lv: datubāze | datu bāze | datubāz* | datu bāzes | datubāzes pārvaldība
lt: duomenų bazė | duomenų bazės | duomenų bazių | duomenų bazių valdymo sistema | DBVS
pl: baza danych | bazy danych | system zarządzania bazą danych | bazodanow*
de: Datenbank | Datenbanksystem | relationale Datenbank | Datenbankmanagementsystem
da: database | databasesystem | relationsdatabase
sv: databas | databassystem | relationsdatabas
no: database | databasesystem | relasjonsdatabase
fr: base de données | bases de données | système de gestion de bases de données | SGBD

# big-data ~ analytics, data-lake, machine-learning
any: big data | big-data | Hadoop | data mining | data science
en: big data | large-scale data | data mining | data science | large datasets | data analytics platform
fi: massadata | big data | datatiede | tiedonlouhinta | suuret tietoaineistot
et: suurandmed | suurandme* | andmekaeve | andmeteadus
lv: lielie dati | lielo datu apstrād* | lielo datu | datizrace | datu zinātne
lt: didieji duomenys | didži* duomen* | duomenų gavyba | duomenų mokslas | duomenų tyryba
pl: duże zbiory danych | big data | eksploracja danych | dużych zbiorów danych | analiza dużych zbiorów danych
de: Big Data | Massendaten | Datenwissenschaft | Data Science | Data-Mining
da: big data | store datamængder | datamining | datavidenskab
sv: stora datamängder | big data | datautvinning | datavetenskap | storskaliga data
no: stordata | store datamengder | datautvinning | datavitenskap | dataanalyseplattform
fr: mégadonnées | big data | données massives | fouille de données | science des données

# data-lake < data-warehouse ~ big-data
any: data lake | datalake | data lakehouse | lakehouse | data platform | data mesh
en: data lake | data lakehouse | data platform | data hub | data repository
fi: tietoallas | tietoaltaa* | data-alusta | data-allas | tietoalusta
et: andmejärv | andmejärve* | andmeplatvorm | andmehoidla
lv: datu ezers | datu ezer* | datu platforma | datu krātuves platforma
lt: duomenų ežeras | duomenų ežer* | duomenų platforma
pl: jezioro danych | jezior* danych | platforma danych | repozytorium danych
de: Datensee | Data Lake | Datenplattform | Gesundheitsdatenplattform
da: datasø | data lake | dataplatform
sv: datasjö | data lake | dataplattform | datalager
no: datasjø | data lake | dataplattform
fr: lac de données | data lake | plateforme de données | plateforme data

# data-integration < integration-platform ~ data-warehouse, migration, data-quality
any: ETL | data pipeline | data integration | data ingestion | streaming data | Apache NiFi
en: data integration | ETL | data pipeline | data harmonisation | data extraction | data transformation | data harmonization | data converter | converts data | conversion of health data | data mapping | FHIR converter | data conversion engine
fi: tietojen integrointi | ETL-ajot | datan harmonisointi | tietojen poiminta | tiedonkeruuputki | dataputki
et: andmete integreerimine | andmeintegratsioon | andmete ühtlustamine | andmete väljavõt* | andmetoru
lv: datu integrācija | datu integrācij* | datu harmonizācija | datu izgūšana | datu ielāde
lt: duomenų integracija | duomenų integravim* | duomenų suderinimas | duomenų išgavimas | duomenų įkėlimas
pl: integracja danych | integracj* danych | harmonizacja danych | ekstrakcja danych | zasilanie danymi
de: Datenintegration | Datenharmonisierung | ETL-Prozess | Datenextraktion | Datenpipeline
da: dataintegration | dataharmonisering | dataudtræk | datapipeline
sv: dataintegration | dataharmonisering | datauttag | datapipeline | dataextraktion
no: dataintegrasjon | dataharmonisering | datauttrekk | datapipeline | datafangst
fr: intégration de données | harmonisation des données | extraction de données | alimentation de l'entrepôt | flux de données

# artificial-intelligence ~ machine-learning, clinical-decision-support, ai-act
any: AI | AI-based | AI-powered | artificial intelligence | explainable AI | XAI | AI model | AI-assisted | AI models
en: artificial intelligence | AI | AI algorithm | AI-driven | intelligent algorithms
fi: tekoäly | tekoälyratkaisu | tekoälypohjainen | tekoälyn | tekoälymalli | tekoälyalgoritmi
et: tehisintellekt | tehisaru | tehisintellekti* | tehisaru* | kratt
lv: mākslīgais intelekts | mākslīg* intelekt* | MI risinājumi
lt: dirbtinis intelektas | dirbtin* intelekt* | DI sprendimai | DI modelis
pl: sztuczna inteligencja | sztuczn* inteligencj* | algorytmy AI
de: künstliche Intelligenz | KI | KI-gestützt | KI-basiert | KI-Anwendung | KI-System
da: kunstig intelligens | AI-løsning | AI-algoritme | AI-baseret
sv: artificiell intelligens | AI-lösning | AI-baserad | AI-stöd | AI-algoritm
no: kunstig intelligens | KI | KI-løsning | KI-basert | kunstig intelligente
fr: intelligence artificielle | IA | algorithmes d'IA | solution d'IA | algorithme d'intelligence artificielle
! kratt: the Estonian state's everyday name for its AI applications

# machine-learning < artificial-intelligence ~ analytics, big-data
any: machine learning | machine-learning | scikit-learn | MLOps | ML model | ML models | random forest | reinforcement learning | federated learning
en: machine learning | predictive model | ML model | predictive modelling | training data | federated learning
fi: koneoppiminen | koneoppimi* | ennustemalli | opetusdata | hajautettu oppiminen
et: masinõpe | masinõppe* | ennustusmudel | ennustav mudel | treeningandmed
lv: mašīnmācīšanās | mašīnmācīšan* | prognozēšanas modelis | mašīnmācība
lt: mašininis mokymasis | mašinin* mokym* | prognozavimo modelis | sistemos mokymasis
pl: uczenie maszynowe | uczeni* maszynow* | model predykcyjny | modele predykcyjne
de: maschinelles Lernen | maschinellen Lernens | Vorhersagemodell | Prognosemodell | Trainingsdaten | föderiertes Lernen
da: maskinlæring | maskinlæringsmodel | prædiktionsmodel | prædiktiv model | træningsdata
sv: maskininlärning | maskininlärningsmodell | prediktionsmodell | prediktiv modell | träningsdata
no: maskinlæring | maskinlæringsmodell | prediksjonsmodell | prediktiv modell | treningsdata
fr: apprentissage automatique | apprentissage machine | modèle prédictif | modèles prédictifs | apprentissage fédéré | données d'entraînement

# deep-learning < machine-learning ~ computer-vision
any: deep learning | deep-learning | TensorFlow | PyTorch | Keras | convolutional neural network | CNN model | neural network | neural networks | nnU-Net | U-Net
en: deep learning | neural network | convolutional neural network | deep neural networks | transformer model
fi: syväoppiminen | syväoppimi* | neuroverkko | neuroverko* | konvoluutioneuroverkko
et: süvaõpe | sügavõpe | süvaõppe* | tehisnärvivõrk | närvivõrk
lv: dziļā mācīšanās | dziļ* mācīšan* | neironu tīkls | neironu tīkl* | neirontīkl*
lt: gilusis mokymasis | giliojo mokymosi | neuroninis tinklas | neuronin* tinkl* | dirbtiniai neuroniniai tinklai
pl: uczenie głębokie | głębokie uczenie | sieć neuronowa | sieci neuronow*
de: Deep Learning | tiefes Lernen | neuronales Netz | neuronale Netze
da: deep learning | dyb læring | neuralt netværk | neurale netværk
sv: djupinlärning | neuronnät | neurala nätverk | neuralt nätverk
no: dyp læring | dyplæring | nevralt nettverk | nevrale nettverk
fr: apprentissage profond | réseau de neurones | réseaux de neurones | réseau neuronal

# large-language-model < artificial-intelligence ~ natural-language-processing, generative-ai
any: large language model | large language models | LLM | LLMs | GPT | GPT-4 | ChatGPT | BERT | foundation model | RAG | retrieval-augmented generation | LangChain
en: large language model | language model | LLM | foundation model | AI agent | prompt engineering
fi: suuri kielimalli | kielimalli | kielimallit | suuret kielimallit | tekoälyagentti
et: suur keelemudel | keelemudel | suured keelemudelid | tehisintellekti agent
lv: lielais valodas modelis | valod* model* | lielie valodas modeļi
lt: didysis kalbos modelis | kalbos model* | didieji kalbos modeliai
pl: duży model językowy | model* językow* | duże modele językowe
de: großes Sprachmodell | Sprachmodell | große Sprachmodelle | KI-Agent
da: stor sprogmodel | sprogmodel | store sprogmodeller
sv: stor språkmodell | språkmodell | stora språkmodeller | AI-agent
no: stor språkmodell | språkmodell | store språkmodeller | KI-agent
fr: grand modèle de langage | modèle de langage | modèles de langage | grands modèles de langue | modèle de langue

# generative-ai < artificial-intelligence ~ clinical-documentation
any: generative AI | GenAI | generativ* AI | generat* artificial intelligence | AI copilot | ambient AI
en: generative AI | generative artificial intelligence | AI assistant | AI copilot | text generation
fi: generatiivinen tekoäly | generatiivi* tekoäly* | tekoälyavustaja | tekoälyavusteinen
et: generatiivne tehisintellekt | generatiiv* tehisintellekt* | tehisintellekti assistent | loov tehisaru
lv: ģeneratīvais mākslīgais intelekts | ģeneratīv* mākslīg* intelekt* | MI asistents
lt: generatyvinis dirbtinis intelektas | generatyvin* dirbtin* intelekt* | DI asistentas
pl: generatywna sztuczna inteligencja | generatywn* sztuczn* inteligencj* | generatywna AI | asystent AI
de: generative künstliche Intelligenz | generative KI | KI-Assistent | KI-Assistenz
da: generativ kunstig intelligens | generativ AI | AI-assistent
sv: generativ artificiell intelligens | generativ AI | AI-assistent
no: generativ kunstig intelligens | generativ KI | KI-assistent
fr: intelligence artificielle générative | IA générative | assistant IA | assistant d'intelligence artificielle

# computer-vision < artificial-intelligence ~ medical-imaging, deep-learning, image-analysis
any: computer vision | OpenCV | radiomics | object detection
en: computer vision | image recognition | medical image computing
fi: konenäkö | kuvantunnistus | kuvien segmentointi
et: masinnägemine | pildituvastus | pildi segmenteerimine
lv: datorredze | attēl* apstrād* | attēlu atpazīšana | attēlu segmentācija
lt: kompiuterinė rega | vaizd* apdorojim* | vaizdų atpažinimas
pl: wizja komputerowa | widzenie komputerowe | analiza obrazów | rozpoznawanie obrazów | segmentacja obrazów
de: Computer Vision | Bilderkennung | maschinelles Sehen
da: computer vision | billedgenkendelse
sv: datorseende | bildigenkänning
no: datasyn | bildegjenkjenning | maskinsyn
fr: vision par ordinateur | reconnaissance d'images

# signal-processing ~ wearable, telemonitoring
any: signal processing | biosignal* | EEG signal | ECG signal | time series | EDF file
en: signal processing | biosignal processing | physiological signals | waveform data | time-series data | biosignals
fi: signaalinkäsittely | biosignaali | biosignaalien käsittely | aikasarja
et: signaalitöötlus | biosignaal | füsioloogilised signaalid | aegrida
lv: signālu apstrāde | signāl* apstrād* | biosignāl* | fizioloģiskie signāli | laikrindas
lt: signalų apdorojimas | signal* apdorojim* | biosignal* | fiziologiniai signalai | laiko eilutės
pl: przetwarzanie sygnałów | przetwarzani* sygnał* | sygnały biomedyczne | sygnały fizjologiczne | szeregi czasowe
de: Signalverarbeitung | Biosignale | Biosignalverarbeitung | physiologische Signale | Zeitreihe
da: signalbehandling | biosignaler | fysiologiske signaler | tidsserie
sv: signalbehandling | biosignaler | fysiologiska signaler | tidsserie
no: signalbehandling | biosignaler | fysiologiske signaler | tidsserie
fr: traitement du signal | biosignaux | signaux physiologiques | séries temporelles

# blockchain ~ encryption, consent
any: blockchain | block-chain | distributed ledger | smart contract | smart contracts | Ethereum | Hyperledger | blokchain
en: blockchain | distributed ledger technology | smart contract | decentralised identity
fi: lohkoketju | lohkoketjuteknologia | lohkoketjut | älysopimus
et: plokiahel | plokiahela tehnoloogia | plokiahela* | hajusraamat
lv: blokķēde | blokķēž* | blokķēdes tehnoloģija | viedlīgum*
lt: blokų grandinė | blokų grandin* | blokų grandinės technologija
pl: łańcuch bloków | technologia blockchain | łańcuch* bloków | rozproszony rejestr
de: Blockchain | Blockchain-Technologie | Distributed-Ledger-Technologie
da: blockchain | blokkæde | blockchainteknologi
sv: blockkedja | blockkedjeteknik | blockchain
no: blokkjede | blokkjedeteknologi | blockchain
fr: chaîne de blocs | blockchain | registre distribué | technologie blockchain

# internet-of-things ~ sensor, wearable, telemonitoring, smart-home
any: IoT | IoMT | Internet of Things | internet of medical things | MQTT | edge computing
en: internet of things | IoT platform | connected devices | smart devices | internet of medical things
fi: esineiden internet | IoT-alusta | verkkoon kytketyt laitteet | älylaite | kytketyt laitteet
et: asjade internet | värkvõrk | ühendatud seadmed | esemevõrk
lv: lietu internets | liet* internet* | viedās ierīces | savienotās ierīces
lt: daiktų internetas | daiktų internet* | išmanieji įrenginiai | prijungti įrenginiai
pl: internet rzeczy | internet* rzeczy | urządzenia połączone | inteligentne urządzenia
de: Internet der Dinge | vernetzte Geräte | Smart Home | IoT-Plattform | intelligente Geräte
da: tingenes internet | Internet of Things | smart home | forbundne enheder
sv: sakernas internet | uppkopplade produkter | smarta enheter
no: tingenes internett | tilkoblede enheter | smarte enheter | smarthusteknologi
fr: internet des objets | maison connectée | dispositifs connectés | objet connecté

# sensor ~ internet-of-things, wearable
any: sensors | sensor data | sensor-based | biosensor | senzory | radar sensor
en: sensors | sensor technology | motion sensor | sensor data | biosensors
fi: anturi | anturit | anturiteknologia | sensori | liiketunnistin | anturitieto
et: andur | andurid | liikumisandur | sensortehnoloogia
lv: sensors | sensori | sensoru | kustību sensors | sensoru tehnoloģija
lt: jutiklis | jutikl* | sensoriai | judesio jutiklis | daviklis
pl: czujnik | czujnik* | czujnik ruchu | technologia sensorowa
de: Sensorik | Sensoren | Bewegungssensor | Sensordaten
da: sensorer | sensorteknologi | bevægelsessensor
sv: sensorer | sensorteknik | rörelsesensor
no: sensorer | sensorteknologi | bevegelsessensor
fr: capteur | capteurs | détecteur de mouvement | données de capteurs | capteurs connectés

# device-connectivity < interoperability ~ medical-device, telemonitoring, bluetooth
any: IEEE 11073 | ISO/IEEE 11073 | SDC 11073 | Continua Alliance | Continua Health Alliance | Continua Design Guidelines | Personal Connected Health Alliance | POCT1-A | ASTM E1381 | POCT1A
en: medical device connectivity | medical device integration | device integration | instrument interface | patient monitor integration
fi: laiteintegraatio | lääkintälaiteintegraatio | lääkintälaitteiden liittäminen | laiteliitäntä | laiteliittymä
et: seadmete liidestamine | meditsiiniseadmete liidestus | meditsiiniseadmete ühendamine
lv: medicīnas ierīču savienojamība | ierīč* integrācij* | medicīnas iekārtu integrācija
lt: medicinos prietaisų integravimas | prietais* integravim* | medicinos įrangos integracija
pl: integracja urządzeń medycznych | integracj* urządzeń medyczn* | podłączenie aparatury | integracja aparatury medycznej
de: Geräteintegration | Medizingeräteanbindung | Geräteanbindung | Geräteschnittstelle | Medizingeräteintegration
da: apparaturintegration | integration af medicoteknisk udstyr | udstyrsintegration | medicoteknisk integration
sv: medicinteknisk integration | integration av medicinteknisk utrustning | instrumentkoppling | MT-integration
no: utstyrsintegrasjon | integrasjon av medisinsk utstyr | MTU-integrasjon | tilkobling av medisinsk utstyr
fr: connectivité des dispositifs médicaux | intégration des équipements biomédicaux | connexion d'automates | interfaçage des automates | interfaçage des équipements

# bluetooth ~ wearable, internet-of-things
any: Bluetooth | Bluetooth Low Energy | BLE | NFC | Zigbee
en: Bluetooth | Bluetooth Low Energy | near-field communication | short-range wireless
fi: Bluetooth | Bluetooth-yhteys | lähilukutekniikka
et: Bluetooth | Bluetooth-ühendus | lähiväljaside
lv: Bluetooth | Bluetooth savienojums | tuva darbības lauka sakari
lt: Bluetooth | Bluetooth ryšys | artimojo lauko ryšys
pl: Bluetooth | łączność Bluetooth | komunikacja bliskiego zasięgu
de: Bluetooth | Bluetooth-Verbindung | Nahfeldkommunikation
da: Bluetooth | Bluetooth-forbindelse | nærfeltskommunikation
sv: Bluetooth | Bluetooth-anslutning | närfältskommunikation
no: Bluetooth | Bluetooth-tilkobling | nærfeltskommunikasjon
fr: Bluetooth | connexion Bluetooth | communication en champ proche

# mobile-network ~ network-infrastructure, internet-of-things
any: 5G network | 4G/5G | 5G-verk* | 5G-nett | 5G-netz | LTE | NB-IoT | eSIM card | eSIM profile | SIM card | GSM
en: mobile network | 5G network | cellular connectivity | SIM card | mobile broadband
fi: matkaviestinverkko | 5G-verkko | mobiiliverkko | mobiililaajakaista | SIM-kortti
et: mobiilsidevõrk | 5G-võrk | mobiilne internet | SIM-kaart
lv: mobilo sakaru tīkls | mobil* sakar* tīkl* | 5G tīkls | SIM karte
lt: judriojo ryšio tinklas | 5G tinklas | 5G ryšys | SIM kortelė
pl: sieć komórkowa | sieć 5G | łączność komórkowa | internet mobilny | karta SIM
de: Mobilfunknetz | 5G-Netz | 5G-Campusnetz | SIM-Karte
da: mobilnet | 5G-netværk | mobilt bredbånd | mobildækning | SIM-kort
sv: mobilnät | 5G-nät | mobilt bredband | mobiltäckning | SIM-kort
no: mobilnett | 5G-nett | mobilt bredbånd | mobildekning | SIM-kort
fr: réseau mobile | réseau 5G | réseau cellulaire | carte SIM

# virtual-reality ~ telerehabilitation, training, augmented-reality
any: virtual reality | virtual-reality | VR headset | VR-briller | VR | metaverse | extended reality | XR | immersive
en: virtual reality | VR simulation | VR headset | immersive technology | VR therapy
fi: virtuaalitodellisuus | virtuaalitodellisuu* | VR-lasit | virtuaalilasit | VR-simulaatio
et: virtuaalreaalsus | VR-prillid | virtuaalprillid | liitreaalsus ja virtuaalreaalsus
lv: virtuālā realitāte | virtuāl* realitāt* | virtuālās realitātes brilles
lt: virtuali realybė | virtuali* realyb* | virtualios realybės akiniai | virtualioji realybė
pl: rzeczywistość wirtualna | wirtualn* rzeczywistoś* | gogle VR | okulary VR
de: virtuelle Realität | VR-Brille | virtuelle Realitäten | VR-Anwendung | VR-Training
da: virtuel virkelighed | virtual reality | VR-briller | VR-træning
sv: virtuell verklighet | virtual reality | VR-glasögon | VR-teknik
no: virtuell virkelighet | VR-briller | VR-teknologi | VR-trening
fr: réalité virtuelle | casque de réalité virtuelle | technologies immersives | casque VR

# augmented-reality ~ virtual-reality, surgery, medical-imaging
any: augmented reality | mixed reality | HoloLens | smart glasses | hologra*
en: augmented reality | mixed reality | smart glasses | holographic display
fi: lisätty todellisuus | lisätyn todellisuuden | älylasit | yhdistetty todellisuus
et: liitreaalsus | liitreaalsuse* | nutiprillid | segareaalsus
lv: papildinātā realitāte | papildināt* realitāt* | paplašināt* realitāt* | viedbrilles | jauktā realitāte
lt: papildytoji realybė | papildyt* realyb* | išmanieji akiniai | mišrioji realybė
pl: rzeczywistość rozszerzona | rozszerzon* rzeczywistoś* | inteligentne okulary | rzeczywistość mieszana
de: erweiterte Realität | Augmented Reality | Datenbrille | gemischte Realität | AR-Brille
da: udvidet virkelighed | augmented reality | smartbriller | AR-briller
sv: förstärkt verklighet | utökad verklighet | smarta glasögon | AR-glasögon
no: utvidet virkelighet | smartbriller | AR-briller | forsterket virkelighet
fr: réalité augmentée | réalité mixte | lunettes connectées | lunettes intelligentes

# robotics ~ robot, surgery, rehabilitation, logistics, process-automation
any: robotik* | robotics | exoskelet* | egzoszkielet* | humanoid robot | cobot
en: robotics | robotic system | exoskeleton | robotic arm | robotic assistant
fi: robotiikka | robotiikan | =robotti
et: robootika | eksoskelett | robotiseeri*
lv: robotika | robotik* | =roboti | =robotu | eksoskelets
lt: robotika | robotik* | =robotai | =robotų | robotizuot* | egzoskeletas
pl: robotyka | roboty medyczne | robot medyczny
de: Robotik | Assistenzroboter | Exoskelett | Robotersystem
da: robotteknologi | robotter | =robot
sv: robotik | robotteknik | robotar | =robot
no: robotikk | robotteknologi | roboter | =robot
fr: robotique | robots | exosquelette

# process-automation < software ~ workflow, robotics
any: RPA | robotic process automation | hyperautomation | BPMN | low-code
en: robotic process automation | process automation | low-code platform | business process automation | workflow automation
fi: ohjelmistorobotiikka | prosessiautomaatio | vähäkoodi* | prosessien automatisointi | ohjelmistorobotti
et: robotprotsesside automatiseerimine | protsesside automatiseerimine | tarkvararobot | protsessiautomaatika
lv: robotizēta procesu automatizācija | proces* automatizācij* | programmatūras roboti
lt: robotizuotas procesų automatizavimas | proces* automatizavim* | programiniai robotai
pl: robotyzacja procesów | automatyzacja procesów | automatyzacj* proces* | platforma low-code
de: robotergestützte Prozessautomatisierung | Prozessautomatisierung | Softwareroboter | Low-Code-Plattform
da: robotstyret procesautomatisering | procesautomatisering | softwarerobot | softwarerobotter
sv: robotiserad processautomation | processautomatisering | automatisering av processer | mjukvarurobot | digital medarbetare
no: robotisert prosessautomatisering | prosessautomatisering | programvarerobot | automatisering av prosesser
fr: automatisation robotisée des processus | automatisation des processus | robotisation des processus | plateforme low-code

# mobile-platform < software ~ mobile-health-app, smartphone
any: smartphone | tablet PC | Flutter framework | React Native | Kotlin | SwiftUI | HealthKit | Google Fit | Health Connect | App Store | Google Play
en: mobile platform | Android and iOS | mobile app development
fi: mobiilialusta | mobiilikehitys
et: mobiiliplatvorm | mobiiliarendus
lv: mobilā platforma | viedtālrun* | mobil* ierīc*
lt: mobilioji platforma | mobil* įrengin* | išmaniųjų telefonų
pl: platforma mobilna | urządzeni* mobiln*
de: mobile Plattform | mobile Endgeräte
da: mobilplatform
sv: mobil plattform | smartphone
no: mobilplattform
fr: plateforme mobile | appareil mobile | ordiphone

# web-application < software ~ patient-portal
any: web application | web-based | webapp | web app | progressive web app | PWA | HTML5 | JavaScript | TypeScript | React.js | ReactJS | AngularJS | Vue.js | Node.js
en: web application | web-based software | browser-based | web portal | web interface
fi: verkkosovellus | selainpohjainen | selainkäyttöinen | web-sovellus | verkkosovellu*
et: veebirakendus | veebipõhine | veebirakenduse* | brauseripõhine | veebiportaal
lv: tīmekļa lietotne | tīmekļa lietotn* | tīmeklī balstīt* | tīmekļa portāls
lt: žiniatinklio programa | saityno programa | naršyklėje veikianti | interneto portalas
pl: aplikacja internetowa | aplikacj* webow* | aplikacj* przeglądarkow* | portal internetowy | aplikacj* internetow*
de: Webanwendung | webbasiert | browserbasiert | Webapplikation | Webportal
da: webapplikation | webbaseret | browserbaseret | webportal | webløsning
sv: webbapplikation | webbaserad | webbläsarbaserad | webbportal | webbaserat system
no: webapplikasjon | nettbasert løsning | webbasert | nettleserbasert | nettportal
fr: application web | application en ligne | portail web | interface web

# programming-language < software-development ~ software-library
any: Python | Java | JavaScript library | Golang | Rust language | Ruby on Rails | Django | PHP | dotnet | ASP.NET | R package | MATLAB | Spring Boot | Laravel | Julia language
en: programming language | software framework | web framework | application framework | Python package | written in Python | written in Java | Swift library | Node library | R statistical package
fi: ohjelmointikieli | ohjelmistokehys | sovelluskehys
et: programmeerimiskeel | tarkvararaamistik | rakendusraamistik
lv: programmēšanas valoda | programmēšan* valod* | programmatūras ietvars
lt: programavimo kalba | programavimo kalb* | programinės įrangos karkasas
pl: język programowania | język* programowania | framework programistyczny
de: Programmiersprache | Software-Framework | Anwendungsframework
da: programmeringssprog | softwareframework | udviklingsframework
sv: programmeringsspråk | programvaruramverk | utvecklingsramverk
no: programmeringsspråk | programvarerammeverk | utviklingsrammeverk
fr: langage de programmation | cadriciel | framework applicatif

# software-library < software ~ programming-language, open-source
any: SDK | software library | npm package | software development kit | npm | PyPI | Maven | NuGet | Docker image | CLI tool
en: software library | SDK | software development kit | toolkit | code library | command-line tool | client library | library for parsing | utility library | API wrapper | bindings
fi: ohjelmistokirjasto | kehityspaketti | ohjelmakirjasto | komentorivityökalu
et: tarkvarateek | arenduskomplekt | programmiteek | käsureatööriist
lv: programmatūras bibliotēka | programmatūras izstrādes komplekts | programm* bibliotēk* | komandrindas rīks
lt: programinė biblioteka | programin* bibliotek* | kūrimo rinkinys | komandinės eilutės įrankis
pl: biblioteka programistyczna | bibliotek* programistyczn* | zestaw narzędzi programistycznych | narzędzie wiersza poleceń
de: Softwarebibliothek | Entwicklungskit | Programmbibliothek | Kommandozeilenwerkzeug
da: softwarebibliotek | udviklingskit | programbibliotek | kommandolinjeværktøj
sv: programbibliotek | programvarubibliotek | utvecklingskit | kommandoradsverktyg
no: programbibliotek | programvarebibliotek | utviklingspakke | kommandolinjeverktøy
fr: bibliothèque logicielle | kit de développement | bibliothèque de code | outil en ligne de commande | boîte à outils logicielle

# developer-tools < software-development ~ software-library, testing
any: DevOps | CI/CD | DevSecOps | developer portal | GitLab | Jenkins | test data generator | sandbox environment | code generator
en: developer tools | development environment | test environment | sandbox | continuous integration | developer portal
fi: kehitystyökalut | kehitysympäristö | testiympäristö | jatkuva integraatio | kehittäjäportaali | hiekkalaatikko
et: arendusvahendid | arenduskeskkond | testkeskkond | pidevintegratsioon | arendajaportaal | liivakast
lv: izstrādes rīki | izstrādes rīku | izstrādes vide | testa vide | testēšanas vide | nepārtraukta integrācija
lt: kūrimo įrankiai | programavimo įrankiai | kūrimo aplinka | testavimo aplinka | testavimo aplink* | nuolatinė integracija
pl: narzędzia programistyczne | narzędzi* deweloperski* | środowisko testowe | środowisko deweloperskie | środowisk* testow* | ciągła integracja
de: Entwicklungswerkzeuge | Entwicklungsumgebung | Testumgebung | kontinuierliche Integration | Entwicklerportal
da: udviklingsværktøjer | udviklingsmiljø | testmiljø | kontinuerlig integration | udviklerportal
sv: utvecklingsverktyg | utvecklingsmiljö | testmiljö | kontinuerlig integration | utvecklarportal
no: utviklingsverktøy | utviklingsmiljø | testmiljø | kontinuerlig integrasjon | utviklerportal
fr: outils de développement logiciel | environnement de développement | environnement de test | intégration continue | bac à sable | portail développeurs

# containers < server-infrastructure ~ microservices, cloud
any: Docker | Kubernetes | OpenShift | containerised | containerized | kontejnerizac* | konteineriz* | konteneryz* | containeris* | containeriz* | Helm chart
en: container platform | containerised deployment | container orchestration
fi: konttialusta | konttiteknologia | kontitus | konttipohjainen
et: tarkvarakonteinerid | konteinerplatvorm | konteineriseerimine | konteinertehnoloogia
lv: programmatūras konteineri | konteinerizācija | konteineru platforma
lt: programinės įrangos konteineriai | konteinerizavimas | konteinerių platforma
pl: kontenery aplikacyjne | konteneryzacja | platforma kontenerowa
de: Container-Plattform | Containerisierung | Containertechnologie | Container-Orchestrierung
da: containerplatform | containerteknologi | containerisering
sv: containerplattform | containerteknik | containrar för applikationer
no: containerplattform | containerteknologi | konteinerplattform
fr: conteneurs logiciels | conteneurisation | plateforme de conteneurs | orchestration de conteneurs

# message-queue < software ~ service-bus, integration-platform
any: Kafka | RabbitMQ | AMQP | JMS | message queue | message broker | event streaming | publish-subscribe | pub/sub
en: message queue | message broker | event streaming | publish-subscribe | asynchronous messaging
fi: viestijono | sanomajono | viestinvälitin | tapahtumavirta | sanomanvälitys
et: sõnumijärjekord | sõnumivahendaja | sündmuste voog
lv: ziņojumu rinda | ziņojum* rind* | ziņojumu brokeris
lt: pranešimų eilė | pranešimų eilės | pranešimų tarpininkas
pl: kolejka komunikatów | kolejk* komunikat* | broker komunikatów | kolejkowanie wiadomości
de: Nachrichtenwarteschlange | Nachrichtenbroker | Ereignisstrom | Nachrichtenvermittlung
da: meddelelseskø | beskedkø | hændelsesstrøm | beskedformidler
sv: meddelandekö | händelseström | meddelandemäklare
no: meldingskø | hendelsesstrøm | meldingsmegler
fr: file de messages | courtier de messages | flux d'événements | file d'attente de messages

# digital-twin ~ machine-learning, simulation-technology
any: digital twin | digital twins | digitalni twin | in silico
en: digital twin | patient-specific model | in silico model | virtual patient model
fi: digitaalinen kaksonen | digikaksonen | digitaali* kaksonen | digitaaliset kaksoset
et: digikaksik | digitaalne kaksik | digikaksiku*
lv: digitālais dvīnis | digitāl* dvīn* | digitālie dvīņi
lt: skaitmeninis dvynys | skaitmenin* dvyn* | skaitmeniniai dvyniai
pl: cyfrowy bliźniak | cyfrow* bliźnia* | cyfrowe bliźniaki
de: digitaler Zwilling | digitale Zwillinge | digitalen Zwillings
da: digital tvilling | digitale tvillinger
sv: digital tvilling | digitala tvillingar
no: digital tvilling | digitale tvillinger
fr: jumeau numérique | jumeaux numériques

# simulation-technology ~ training, virtual-reality, digital-twin
any: simulat* software | simulator | simulation model | Monte Carlo simulation | discrete-event simulation | simulator*
en: simulation | simulator | simulation model | medical simulation | simulation software | synthetic data
fi: simulaatio | simulaattori | simulointi | simulaatiomalli | simulaatio-opetus | synteettinen data
et: simulatsioon | simulaator | simuleerimine | simulatsioonikeskus | sünteetilised andmed
lv: simulācija | simulācij* | simulators | medicīniskā simulācija | sintētiskie dati
lt: simuliacija | simuliacij* | simuliatorius | modeliavimo programinė įranga | sintetiniai duomenys
pl: symulacja | symulacj* medyczn* | symulator | symulator* | dane syntetyczne
de: Simulation | Simulator | Simulationssoftware | Simulationsmodell | synthetische Daten | Simulationstraining
da: simulation | simulator | simulationstræning | simuleringsmodel | syntetiske data
sv: simulering | simulator | simuleringsmodell | simuleringsträning | syntetiska data
no: simulering | simulator | simuleringstrening | simuleringsmodell | syntetiske data
fr: simulation | simulateur | simulation en santé | simulation médicale | données synthétiques

# location-tracking ~ logistics, rfid, internet-of-things
any: RTLS | geolocation | geoloka* | geolocali* | indoor positioning | geofencing | UWB | real-time location*
en: location tracking | real-time locating system | indoor positioning | GPS tracking | indoor navigation
fi: paikannus | sisätilapaikannus | paikannusjärjestelmä | GPS-paikannus | paikkatieto
et: asukoha määramine | siseruumide positsioneerimine | asukoha jälgimine | asukohatuvastus
lv: atrašanās vietas noteikšana | pozicionēšanas sistēma
lt: vietos nustatymas | buvimo vietos nustatym* | padėties nustatymo sistema | vietos sekimas
pl: lokalizacja w czasie rzeczywistym | śledzenie lokalizacji | system lokalizacji | nawigacja wewnątrz budynków
de: Standortbestimmung | Echtzeitortung | Ortungssystem | Indoor-Navigation | Indoor-Ortung
da: lokationssporing | sporingssystem | indendørs positionering | positioneringssystem
sv: lokaliseringssystem | inomhuspositionering | positioneringssystem | spårning av utrustning
no: posisjoneringsteknologi | innendørs posisjonering | sporingssystem | lokaliseringssystem
fr: géolocalisation | localisation en temps réel | système de localisation | suivi de localisation | navigation intérieure

# rfid ~ barcode, inventory, logistics
any: RFID | RFID tag | RFID tags | UHF RFID | RFID reader
en: RFID | radio-frequency identification | RFID tags | asset tagging
fi: RFID | RFID-tunniste | etätunnistus | saattomuisti
et: RFID | raadiosagedustuvastus | RFID märgis
lv: RFID | radiofrekvenču identifikācija | RFID birka
lt: RFID | radijo dažnio atpažinimas | RFID žymeklis
pl: RFID | identyfikacja radiowa | znaczniki RFID
de: RFID | RFID-Etiketten | Funkerkennung | RFID-Technologie
da: RFID | RFID-mærkning | radiofrekvensidentifikation
sv: RFID | RFID-märkning | radiofrekvensidentifiering
no: RFID | RFID-merking | radiofrekvensidentifikasjon
fr: RFID | identification par radiofréquence | étiquettes RFID | radio-identification

# barcode ~ inventory, medication-management, laboratory
any: barcode | bar code | QR code | QR-kode | QR-kood | GS1 | Data Matrix | DataMatrix | GTIN | barcode scanner | UDI | EUDAMED UDI
en: barcode | barcode scanning | QR code | label printing | unique device identification | product traceability
fi: viivakoodi | viivakoodinlukija | QR-koodi | tarratulostus | viivakooditunnistus | yksilöllinen laitetunniste
et: vöötkood | ribakood | vöötkoodilugeja | QR-kood | seadme kordumatu identifitseerimistunnus
lv: svītrkods | svītrkod* | svītrkodu lasītājs | QR kods | ierīces unikālais identifikators
lt: brūkšninis kodas | brūkšninių kodų | brūkšninio kodo | brūkšninių kodų skaitytuvas | QR kodas | unikalusis priemonės identifikatorius
pl: kod kreskowy | kody kreskowe | kodów kreskowych | czytnik kodów | kod QR | niepowtarzalny kod identyfikacyjny wyrobu
de: Barcode | Strichcode | Barcodescanner | QR-Code | Etikettendruck | einmalige Produktkennung
da: stregkode | stregkodescanner | QR-kode | labelprint | unik udstyrsidentifikation
sv: streckkod | streckkodsläsare | QR-kod | unik produktidentifiering
no: strekkode | strekkodeleser | QR-kode | unik utstyrsidentifikasjon
fr: code-barres | lecteur de codes-barres | code QR | étiquetage | identifiant unique des dispositifs | traçabilité des dispositifs

# encryption < information-security ~ electronic-signature, privacy
any: encrypt* | TLS | AES-256 | PKI | cryptogra* | kryptograf* | HTTPS | S/MIME | public key infrastructure | homomorphic encryption | X.509
en: encryption | end-to-end encryption | cryptography | encrypted communication | public key infrastructure | secure channel
fi: salaus | salattu tietoliikenne | tietojen salaus | salauksen | päästä päähän -salaus | salausratkaisu
et: krüpteerimine | krüpteeri* | krüpto* | krüpteeritud andmevahetus | otspunktkrüpteerimine
lv: šifrēšana | šifrēt* | šifrēšan* | kriptogrāfij* | publiskās atslēgas infrastruktūra
lt: šifravimas | šifravim* | šifruot* | kriptografij* | viešojo rakto infrastruktūra
pl: szyfrowanie | szyfrowani* | szyfrowan* | kryptografia | infrastruktura klucza publicznego
de: Verschlüsselung | Ende-zu-Ende-Verschlüsselung | verschlüsselte Kommunikation | verschlüsselt | Kryptographie | Datenverschlüsselung
da: kryptering | krypteret | end-to-end-kryptering | krypteret kommunikation
sv: kryptering | krypterad | end-to-end-kryptering | krypterad kommunikation
no: kryptering | kryptert | ende-til-ende-kryptering | kryptert kommunikasjon
fr: chiffrement de bout en bout | =chiffrement | =chiffrement =données | cryptographie | infrastructure à clés publiques | cryptage

# identity-and-access < information-security ~ digital-identity, single-sign-on, privacy
any: IAM | RBAC | OAuth | OAuth2 | OAuth 2.0 | OpenID | OpenID Connect | OIDC | SAML | Active Directory | LDAP | Keycloak | XACML
en: identity and access management | role-based access | logical access control | user management | authentication | authorisation | role-based access control
fi: identiteetin- ja pääsynhallinta | pääsynhallinta | käyttövaltuushallinta | käyttäjähallinta | käyttöoikeuksien hallinta | autentikointi
et: identiteedi- ja juurdepääsuhaldus | juurdepääsuhaldus | kasutajahaldus | pääsuhaldus | kasutajaõigus* | autentimine
lv: identitātes un piekļuves pārvaldība | piekļuves pārvaldīb* | lietotāju pārvaldība | autentifikācij* | piekļuves tiesīb* | piekļuves kontrole sistēmām
lt: tapatybės ir prieigos valdymas | prieigos valdym* | naudotojų valdymas | autentifikavim* | prieigos teis* | naudotojų prieigos kontrolė
pl: zarządzanie tożsamością i dostępem | zarządzani* tożsamości* | kontrola dostępu użytkowników | uwierzytelniani* | zarządzanie uprawnieniami | uprawnienia użytkowników
de: Identitäts- und Zugriffsmanagement | Identitätsmanagement | Zugriffskontrolle | Berechtigungskonzept | Benutzerverwaltung | Authentifizierung
da: identitets- og adgangsstyring | brugerstyring | adgangsstyring | rettighedsstyring | autentifikation
sv: identitets- och åtkomsthantering | behörighetshantering | behörighetsstyrning | åtkomsthantering | autentisering | behörighetssystem
no: identitets- og tilgangsstyring | tilgangsstyring | brukeradministrasjon | autentisering | tilgangskontroll i systemer | identitetshåndtering
fr: gestion des identités et des accès | gestion des habilitations | authentification | gestion des droits d'accès | gestion des accès logiques | gestion des comptes utilisateurs

# single-sign-on < identity-and-access
any: single sign-on | SSO | single sign on | multi-factor authentication | MFA | 2FA | two-factor authentication | FIDO2
en: single sign-on | multi-factor authentication | strong authentication | tap-and-go login | two-factor authentication
fi: kertakirjautuminen | monivaiheinen tunnistautuminen | vahva tunnistautuminen | kaksivaiheinen tunnistautuminen | kertakirjautumi*
et: ühekordne sisselogimine | mitmeastmeline autentimine | kaheastmeline autentimine | tugev autentimine
lv: vienotā pierakstīšanās | vienot* pierakstīšan* | daudzfaktoru autentifikācija | divfaktoru autentifikācija
lt: vienkartinis prisijungimas | vienkartin* prisijungim* | daugiaveiksnis autentifikavimas | dviejų veiksnių autentifikavimas
pl: jednokrotne logowanie | jednokrotn* logowani* | uwierzytelnianie wieloskładnikowe | logowanie jednokrotne | uwierzytelnianie dwuskładnikowe
de: Einmalanmeldung | Single Sign-on | Mehrfaktorauthentifizierung | Zwei-Faktor-Authentisierung | starke Authentifizierung
da: single sign-on | flerfaktorgodkendelse | multifaktorautentifikation | tofaktorgodkendelse
sv: enkel inloggning | flerfaktorsautentisering | stark autentisering | tvåfaktorsautentisering
no: engangspålogging | flerfaktorautentisering | tofaktorautentisering | felles pålogging | sterk autentisering
fr: authentification unique | authentification forte | authentification multifacteur | double authentification | authentification à deux facteurs

# biometrics < identity-and-access
any: biometri* authenticat* | face recognition | facial recognition | fingerprint scan* | biometric authentication
en: biometrics | biometric identification | fingerprint | facial recognition
fi: biometriikka | biometrinen tunnistaminen | sormenjälkitunnistus | kasvojentunnistus
et: biomeetria | biomeetriline tuvastamine | sõrmejälg | näotuvastus
lv: biometrija | biometrisk* identifikācij* | pirkstu nospiedumi | sejas atpazīšana
lt: biometrija | biometrin* atpažinim* | pirštų atspaudai | veido atpažinimas
pl: biometria | identyfikacja biometryczna | biometryczn* | odcisk palca | rozpoznawanie twarzy
de: Biometrie | biometrische Erkennung | Fingerabdruck | Gesichtserkennung
da: biometri | biometrisk identifikation | fingeraftryk | ansigtsgenkendelse
sv: biometri | biometrisk identifiering | fingeravtryck | ansiktsigenkänning
no: biometri | biometrisk identifikasjon | fingeravtrykk | ansiktsgjenkjenning
fr: biométrie | identification biométrique | empreinte digitale | reconnaissance faciale

# digital-identity < identity-and-access ~ patient-portal, electronic-signature
any: eIDAS | BankID | Smart-ID | eID card | e-ID | MitID | NemID | ID-porten | Suomi.fi | Freja eID | Buypass | SITHS | EUDI | digital identity wallet | EU Digital Identity Wallet | FranceConnect | HelseID | profil zaufany
en: digital identity | electronic identification | e-ID card | identity card login | digital identity wallet | electronic identity
fi: sähköinen tunnistautuminen | sähköinen tunnistaminen | digitaalinen identiteetti | Suomi.fi-tunnistus | varmennekortti
et: elektrooniline identiteet | ID-kaart | mobiil-ID | elektrooniline isikutuvastus | digitaalne identiteet | isikutuvastus
lv: elektroniskā identifikācija | elektronisk* identifikācij* | eID karte | digitālā identitāte | elektroniskā identitāte | eParaksts mobile
lt: elektroninis identifikavimas | elektronin* identifikavim* | elektroninė tapatybė | skaitmeninė tapatybė | asmens tapatybės kortelė | tapatybės nustatymas
pl: identyfikacja elektroniczna | identyfikacj* elektroniczn* | tożsamość cyfrowa | e-dowód | węzeł krajowy | tożsamość elektroniczna
de: digitale Identität | elektronische Identifizierung | GesundheitsID | elektronischer Personalausweis | elektronischer Heilberufsausweis | elektronische Identität
da: digital identitet | elektronisk identifikation | MitID Erhverv | digital legitimation | elektronisk id
sv: elektronisk identifiering | e-legitimation | e-tjänstekort | digital identitet | tjänstelegitimation
no: elektronisk ID | elektronisk identifikasjon | digital identitet | e-ID-løsning | elektronisk identitet
fr: identité numérique | identification électronique | carte d'identité électronique | Pro Santé Connect
! MitID, BankID, HelseID, SITHS, Smart-ID, profil zaufany, Pro Santé Connect: public or common means of identification

# electronic-signature ~ digital-identity, document-management, consent
any: e-signature | eSignature | e-sign | PAdES | XAdES | digital signature | qualified electronic signature | ASiC-E | CAdES | e-signatur*
en: electronic signature | digital signature | qualified electronic signature | e-signing | electronic seal | =timestamping | time-stamping authority | trusted timestamp
fi: sähköinen allekirjoitus | sähköi* allekirjoitu* | digitaalinen allekirjoitus | aikaleimaus | sähköinen leima
et: digiallkiri | digiallkir* | elektrooniline allkiri | digitaalallkiri | ajatempel | digitempel
lv: elektroniskais paraksts | elektronisk* parakst* | e-paraksts | eParaksts | drošs elektroniskais paraksts | laika zīmogs
lt: elektroninis parašas | elektronin* paraš* | e. parašas | kvalifikuotas elektroninis parašas | elektroninis spaudas | laiko žyma
pl: podpis elektroniczny | podpis* elektroniczn* | podpis kwalifikowany | pieczęć elektroniczna | e-podpis | znacznik czasu
de: elektronische Signatur | digitale Signatur | qualifizierte elektronische Signatur | elektronische Unterschrift | elektronisches Siegel | Zeitstempel
da: elektronisk signatur | digital signatur | digital underskrift | elektronisk underskrift | kvalificeret elektronisk signatur
sv: elektronisk signatur | elektronisk underskrift | e-underskrift | e-signering | elektronisk stämpel
no: elektronisk signatur | elektronisk signering | e-signering | digital signatur | e-signatur | elektronisk underskrift
fr: signature électronique | signature numérique | parapheur électronique | signature électronique qualifiée | cachet électronique | horodatage

# information-security ~ privacy, identity-and-access, iso-27001
any: information security | infosec | ISMS | data security | SIEM | IDS/IPS | penetration test* | CIA triad | secure by design
en: information security | data security | IT security | security requirements | penetration testing | information security management
fi: tietoturva | tietoturvallisuus | tietoturvavaatimukset | tietoturva-auditointi | tietoturvallisuu* | tietoturvatestaus
et: infoturve | infoturbe* | andmeturve | turvanõuded | andmeturbe* | läbistustest*
lv: informācijas drošība | informācijas drošīb* | datu drošība | datu drošīb* | IT drošība | ielaušanās tests
lt: informacijos saugumas | informacijos saugum* | duomenų sauga | duomenų saug* | informacijos sauga | įsilaužimo testavimas
pl: bezpieczeństwo informacji | bezpieczeństw* informacj* | bezpieczeństwo danych | bezpieczeństwo informatyczne | testy penetracyjne | bezpieczeństw* teleinformatyczn*
de: Informationssicherheit | IT-Sicherheit | Datensicherheit | Sicherheitskonzept | Penetrationstest | Informationssicherheitsmanagement
da: informationssikkerhed | it-sikkerhed | datasikkerhed | sikkerhedskrav | penetrationstest
sv: informationssäkerhet | IT-säkerhet | datasäkerhet | säkerhetskrav | informationssäkerhetsklassning | penetrationstest
no: informasjonssikkerhet | IKT-sikkerhet | datasikkerhet | sikkerhetskrav | penetrasjonstest | IT-sikkerhet
fr: sécurité de l'information | sécurité informatique | sécurité des données | sécurité des systèmes d'information | test d'intrusion

# cyber-security < information-security ~ nis2, cyber-resilience
any: cyber security | cybersecurity | cyber-security | cyber* | kyber* | kiber* | cyberatta* | ransomware | malware | firewall | SOC service | küber*
en: cybersecurity | cyber attack | threat detection | vulnerability management | security operations centre | medical device security
fi: kyberturvallisuus | kyberturva | kyberturvallisuu* | kyberhyökkäys | haavoittuvuuksien hallinta | tietoturvavalvomo
et: küberturvalisus | küberturbe* | küberrünnak | küberturve | haavatavuste haldus | tulemüür
lv: kiberdrošība | kiberdrošīb* | kiberuzbrukum* | ievainojamību pārvaldība | ugunsmūris
lt: kibernetinis saugumas | kibernetin* saugum* | kibernetin* atak* | pažeidžiamumų valdymas | ugniasienė
pl: cyberbezpieczeństwo | cyberbezpieczeństw* | cyberatak* | zarządzanie podatnościami | zapora sieciowa
de: Cybersicherheit | Cyberangriff | Schwachstellenmanagement | Angriffserkennung | Cybersecurity | Firewall
da: cybersikkerhed | cyberangreb | sårbarhedshåndtering | cyberforsvar | firewall
sv: cybersäkerhet | cyberangrepp | cyberattack | sårbarhetshantering | brandvägg
no: cybersikkerhet | cyberangrep | dataangrep | sårbarhetshåndtering | digital sikkerhet | brannmur
fr: cybersécurité | cyberattaque | gestion des vulnérabilités | détection des menaces | pare-feu | résilience numérique

# genomics-data < health-data-standard ~ research, oncology
any: genom* sequenc* | FASTQ | VCF | BAM file | whole genome sequencing | WGS | GA4GH | bioinformati* | bioinformaty* | genomi* | HL7 genomics | HGVS | Phenopackets | next-generation sequencing | NGS
en: genomic data | bioinformatics | genome sequencing | variant interpretation | next-generation sequencing | genetic data
fi: genomitieto | bioinformatiikka | genomin sekvensointi | geenitieto | genomidata | varianttitulkinta
et: genoomiandmed | bioinformaatika | geeniandmed | genoomi sekveneerimine | geenivaramu | sekveneerimine
lv: genoma dati | bioinformātika | genoma sekvencēšana | ģenētiskie dati | genoma datu
lt: genomo duomenys | bioinformatika | genomo sekoskaita | genetiniai duomenys | genom* duomen* | genomo sekvenavimas
pl: dane genomowe | bioinformatyka | sekwencjonowanie genomu | dane genetyczne | genomow*
de: Genomdaten | Bioinformatik | Genomsequenzierung | genetische Daten | Varianteninterpretation
da: genomdata | bioinformatik | genomsekventering | genetiske data | helgenomsekventering
sv: genomdata | bioinformatik | genomsekvensering | genetiska data | helgenomsekvensering
no: genomdata | bioinformatikk | genomsekvensering | genetiske data | helgenomsekvensering
fr: données génomiques | bio-informatique | séquençage du génome | données génétiques | séquençage à haut débit
`
