import { cpvAncestors } from '../cpv'
import type { Term } from '../model'

// The part of CPV 2008 that health IT is bought under, with the coarser codes above it.
const rows = `
30000000 Office and computing machinery, equipment and supplies except furniture and software packages
30200000 Computer equipment and supplies
30210000 Data-processing machines (hardware)
30213000 Personal computers
30214000 Workstations
30230000 Computer-related equipment
30231000 Computer screens and consoles
30232000 Peripheral equipment
30233000 Media storage and reader devices
30236000 Miscellaneous computer equipment
32000000 Radio, television, communication, telecommunication and related equipment
32200000 Transmission apparatus for radiotelephony, radiotelegraphy, radio broadcasting and television
32230000 Radio transmission apparatus with reception apparatus
32232000 Video-conferencing equipment
32250000 Mobile telephones
32260000 Data-transmission equipment
32300000 Television and radio receivers, and sound or video recording or reproducing apparatus
32320000 Television and audio-visual equipment
32322000 Multimedia equipment
32400000 Networks
32410000 Local area network
32412000 Communications network
32420000 Network equipment
32440000 Telemetry and terminal equipment
32441000 Telemetry equipment
32500000 Telecommunications equipment and supplies
32510000 Wireless telecommunications system
32520000 Telecommunications cable and equipment
32524000 Telecommunications system
32570000 Communications equipment
32573000 Communications control system
32580000 Data equipment
33000000 Medical equipments, pharmaceuticals and personal care products
33100000 Medical equipments
33110000 Imaging equipment for medical, dental and veterinary use
33111000 X-ray devices
33112000 Echo, ultrasound and doppler imaging equipment
33113000 Magnetic resonance imaging equipment
33115000 Tomography devices
33120000 Recording systems and exploration devices
33121000 Long term ambulatory recording system
33122000 Ophthalmology equipment
33123000 Cardiovascular devices
33124000 Diagnostics and radiodiagnostic devices and supplies
33127000 Immuno-analysis devices
33150000 Radiotherapy, mechanotherapy, electrotherapy and physical therapy devices
33155000 Physical therapy devices
33156000 Psychology testing devices
33157000 Gas-therapy and respiratory devices
33159000 Clinical chemistry system
33160000 Operating techniques
33162000 Operating theatre devices and instruments
33168000 Endoscopy, endosurgery devices
33170000 Anaesthesia and resuscitation
33180000 Functional support
33181000 Renal support devices
33182000 Cardiac support devices
33185000 Hearing aids
33190000 Miscellaneous medical devices and products
33192000 Medical furniture
33194000 Devices and instruments for transfusion and infusion
33194100 Devices and instruments for infusion
33194110 Infusion pumps
33195000 Patient-monitoring system
33195100 Monitors
33195110 Respiratory monitors
33195200 Central monitoring station
33196000 Medical aids
33196100 Devices for the elderly
33196200 Devices for the disabled
33197000 Medical computer equipment
35000000 Security, fire-fighting, police and defence equipment
35100000 Emergency and security equipment
35110000 Firefighting, rescue and safety equipment
35112000 Rescue and emergency equipment
35120000 Surveillance and security systems and devices
35121000 Security equipment
35121700 Alarm systems
35125000 Surveillance system
38000000 Laboratory, optical and precision equipments (excl. glasses)
38400000 Instruments for checking physical characteristics
38430000 Detection and analysis apparatus
38434000 Analysers
38500000 Checking and testing apparatus
38510000 Microscopes
38520000 Scanners
48000000 Software package and information systems
48100000 Industry specific software package
48170000 Compliance software package
48180000 Medical software package
48190000 Educational software package
48200000 Networking, Internet and intranet software package
48210000 Networking software package
48211000 Platform interconnectivity software package
48217000 Transaction-processing software package
48220000 Internet and intranet software package
48222000 Web server software package
48300000 Document creation, drawing, imaging, scheduling and productivity software package
48310000 Document creation software package
48311000 Document management software package
48311100 Document management system
48314000 Voice recognition software package
48320000 Drawing and imaging software package
48328000 Image-processing software package
48329000 Imaging and archiving system
48330000 Scheduling and productivity software package
48331000 Project management software package
48332000 Scheduling software package
48400000 Business transaction and personal business software package
48420000 Facilities management software package and software package suite
48430000 Inventory management software package
48440000 Financial analysis and accounting software package
48442000 Financial systems software package
48444000 Accounting system
48444100 Billing system
48445000 Customer Relation Management software package
48450000 Time accounting or human resources software package
48451000 Enterprise resource planning software package
48460000 Analytical, scientific, mathematical or forecasting software package
48461000 Analytical or scientific software package
48463000 Statistical software package
48480000 Sales, marketing and business intelligence software package
48482000 Business intelligence software package
48490000 Procurement software package
48500000 Communication and multimedia software package
48510000 Communication software package
48512000 Interactive voice response software package
48514000 Remote access software package
48515000 Video conferencing software package
48517000 IT software package
48600000 Database and operating software package
48610000 Database systems
48611000 Database software package
48612000 Database-management system
48613000 Electronic data management (EDM)
48614000 Data-acquisition system
48620000 Operating systems
48700000 Software package utilities
48710000 Backup or recovery software package
48730000 Security software package
48731000 File security software package
48732000 Data security software package
48760000 Virus protection software package
48780000 System, storage and content management software package
48781000 System management software package
48782000 Storage management software package
48783000 Content management software package
48800000 Information systems and servers
48810000 Information systems
48811000 E-mail system
48812000 Financial information systems
48814000 Medical information systems
48814100 Nursing information system
48814200 Patient-administration system
48814300 Theatre management system
48814400 Clinical information system
48814500 Casemix system
48820000 Servers
48821000 Network servers
48822000 Computer servers
48900000 Miscellaneous software package and computer systems
48920000 Office automation software package
48930000 Training and entertainment software package
48931000 Training software package
48980000 Programming languages and tools
48983000 Development software package
50000000 Repair and maintenance services
50300000 Repair, maintenance and associated services related to personal computers, office equipment, telecommunications and audio-visual equipment
50310000 Maintenance and repair of office machinery
50312000 Maintenance and repair of computer equipment
50400000 Repair and maintenance services of medical and precision equipment
50420000 Repair and maintenance services of medical and surgical equipment
50421000 Repair and maintenance services of medical equipment
51000000 Installation services (except software)
51400000 Installation services of medical and surgical equipment
51410000 Installation services of medical equipment
51600000 Installation services of computers and office equipment
51610000 Installation services of computers and information-processing equipment
64000000 Postal and telecommunications services
64200000 Telecommunications services
64210000 Telephone and data transmission services
64216000 Electronic message and information services
64220000 Telecommunication services except telephone and data transmission services
64226000 Telematics services
72000000 IT services: consulting, software development, Internet and support
72100000 Hardware consultancy services
72200000 Software programming and consultancy services
72210000 Programming services of packaged software products
72211000 Programming services of systems and user software
72212000 Programming services of application software
72212100 Industry specific software development services
72212180 Medical software development services
72212190 Educational software development services
72212200 Networking, Internet and intranet software development services
72212300 Document creation, drawing, imaging, scheduling and productivity software development services
72212330 Scheduling and productivity software development services
72212400 Business transaction and personal business software development services
72212450 Time accounting or human resources software development services
72212460 Analytical, scientific, mathematical or forecasting software development services
72212500 Communication and multimedia software development services
72212510 Communication software development services
72212515 Video conferencing software development services
72212600 Database and operating software development services
72212610 Database software development services
72212700 Software development services utilities
72212730 Security software development services
72212900 Miscellaneous software development services and computer systems
72220000 Systems and technical consultancy services
72221000 Business analysis consultancy services
72222000 Information systems or technology strategic review and planning services
72222300 Information technology services
72223000 Information technology requirements review services
72224000 Project management consultancy services
72225000 System quality assurance assessment and review services
72227000 Software integration consultancy services
72230000 Custom software development services
72232000 Development of transaction processing and custom software
72240000 Systems analysis and programming services
72243000 Programming services
72244000 Prototyping services
72246000 Systems consultancy services
72250000 System and support services
72251000 Disaster recovery services
72252000 Computer archiving services
72253000 Helpdesk and support services
72253100 Helpdesk services
72253200 Systems support services
72254000 Software testing
72254100 Systems testing services
72260000 Software-related services
72261000 Software support services
72262000 Software development services
72263000 Software implementation services
72265000 Software configuration services
72266000 Software consultancy services
72267000 Software maintenance and repair services
72267100 Maintenance of information technology software
72268000 Software supply services
72300000 Data services
72310000 Data-processing services
72311000 Computer tabulation services
72311100 Data conversion services
72312000 Data entry services
72313000 Data capture services
72314000 Data collection and collation services
72315000 Data network management and support services
72316000 Data analysis services
72317000 Data storage services
72318000 Data transmission services
72320000 Database services
72322000 Data management services
72330000 Content or data standardization and classification services
72400000 Internet services
72410000 Provider services
72413000 World wide web (www) site design services
72415000 World wide web (www) site operation host services
72416000 Application service providers
72420000 Internet development services
72421000 Internet or intranet client application development services
72422000 Internet or intranet server application development services
72500000 Computer-related services
72510000 Computer-related management services
72512000 Document management services
72514000 Computer facilities management services
72590000 Computer-related professional services
72600000 Computer support and consultancy services
72610000 Computer support services
72611000 Technical computer support services
72700000 Computer network services
72800000 Computer audit and testing services
72810000 Computer audit services
72900000 Computer back-up and catalogue conversion services
72910000 Computer back-up services
73000000 Research and development services and related consultancy services
73100000 Research and experimental development services
73110000 Research services
73111000 Research laboratory services
73120000 Experimental development services
73200000 Research and development consultancy services
73210000 Research consultancy services
73220000 Development consultancy services
73300000 Design and execution of research and development
75000000 Administration, defence and social security services
75100000 Administration services
75120000 Administrative services of agencies
75122000 Administrative healthcare services
79000000 Business services: law, marketing, consulting, recruitment, printing and security
79400000 Business and management consultancy and related services
79410000 Business and management consultancy services
79411000 General management consultancy services
79419000 Evaluation consultancy services
79420000 Management-related services
79421000 Project-management services other than for construction work
79500000 Office-support services
79510000 Telephone-answering services
79512000 Call centre
79600000 Recruitment services
79620000 Supply services of personnel including temporary staff
79624000 Supply services of nursing personnel
79625000 Supply services of medical personnel
80000000 Education and training services
80300000 Higher education services
80320000 Medical education services
80500000 Training services
80510000 Specialist training services
80511000 Staff training services
80530000 Vocational training services
80533000 Computer-user familiarisation and training services
80560000 Health and first-aid training services
80561000 Health training services
85000000 Health and social work services
85100000 Health services
85110000 Hospital and related services
85111000 Hospital services
85111500 Psychiatric hospital services
85112000 Hospital support services
85112200 Outpatient care services
85120000 Medical practice and related services
85121000 Medical practice services
85121100 General-practitioner services
85121200 Medical specialist services
85130000 Dental practice and related services
85140000 Miscellaneous health services
85141000 Services provided by medical personnel
85141200 Services provided by nurses
85141210 Home medical treatment services
85141220 Advisory services provided by nurses
85142000 Paramedical services
85142100 Physiotherapy services
85143000 Ambulance services
85144000 Residential health facilities services
85145000 Services provided by medical laboratories
85147000 Company health services
85148000 Medical analysis services
85149000 Pharmacy services
85150000 Medical imaging services
85300000 Social work and related services
85310000 Social work services
85311000 Social work services with accommodation
85311100 Welfare services for the elderly
85312000 Social work services without accommodation
85312300 Guidance and counselling services
85312500 Rehabilitation services
85320000 Social services
85323000 Community health services
98000000 Other community, social and personal services
98300000 Miscellaneous services
98330000 Physical well-being services`

export function cpvTerms(): readonly Term[] {
  const lines = rows.trim().split('\n')
  const codes = new Set(lines.map((line) => line.slice(0, 8)))
  return lines.map((line) => {
    const code = line.slice(0, 8)
    const parent = cpvAncestors(code).find((ancestor) => codes.has(ancestor))
    const term = { code, label: { en: line.slice(9), ...cpvTranslations[code] } }
    return parent === undefined ? term : { ...term, parent }
  })
}

// The codes that a health-IT notice most often carries, in the words of the regulation.
const cpvTranslations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '33100000': {
    fi: 'Lääketieteelliset laitteet',
    et: 'Meditsiiniseadmed',
    lv: 'Medicīniskās ierīces',
    lt: 'Medicinos įranga',
    pl: 'Urządzenia medyczne',
    de: 'Medizinische Geräte',
    da: 'Medicinsk udstyr',
    sv: 'Medicinsk utrustning',
    fr: 'Équipements médicaux',
  },
  '33195000': {
    pl: 'System monitorowania pacjentów',
    da: 'Patientovervågningssystem',
    sv: 'Patientövervakningssystem',
  },
  '33197000': {
    et: 'Meditsiinilised arvutiseadmed',
  },
  '48000000': {
    fi: 'Ohjelmatuotteet ja tietojärjestelmät',
    et: 'Tarkvarapaketid ja infosüsteemid',
    lv: 'Programmatūras pakotne un informācijas sistēmas',
    lt: 'Programinės įrangos paketai ir informacinės sistemos',
    pl: 'Pakiety oprogramowania i systemy informatyczne',
    de: 'Softwarepaket und Informationssysteme',
    da: 'Programpakker og informationssystemer',
    sv: 'Programvara och informationssystem',
    fr: "Logiciels et systèmes d'information",
  },
  '48180000': {
    fi: 'Lääketieteelliset ohjelmatuotteet',
    lt: 'Medicinos programinės įrangos paketai',
    pl: 'Pakiety oprogramowania medycznego',
    de: 'Medizinsoftwarepaket',
    fr: 'Logiciels médicaux',
  },
  '48800000': {
    fi: 'Tietojärjestelmät ja palvelimet',
    et: 'Infosüsteemid ja serverid',
    lv: 'Informācijas sistēmas un serveri',
    lt: 'Informacinės sistemos ir serveriai',
    pl: 'Systemy i serwery informacyjne',
    de: 'Informationssysteme und Server',
    da: 'Informationssystemer og servere',
    sv: 'Informationssystem och servrar',
  },
  '48810000': {
    fi: 'Tietojärjestelmät',
    et: 'Infosüsteemid',
    lv: 'Informācijas sistēmas',
    pl: 'Systemy informacyjne',
    de: 'Informationssysteme',
    da: 'Informationssystemer',
    sv: 'Informationssystem',
    fr: "Systèmes d'information",
  },
  '48814000': {
    lv: 'Medicīniskās informācijas sistēmas',
    de: 'Medizinische Informationssysteme',
    sv: 'Medicinska informationssystem',
  },
  '48814200': {
    lv: 'Pacientu administrēšanas sistēma',
    de: 'Patientenverwaltungssystem',
    da: 'Patientadministrationssystem',
  },
  '48814400': {
    fi: 'Kliininen tietojärjestelmä',
    lv: 'Klīniskās informācijas sistēma',
    lt: 'Klinikinės informacijos sistema',
    de: 'Klinisches Informationssystem',
    fr: "Système d'information clinique",
  },
  '72000000': {
    fi: 'Tietotekniset palvelut: neuvonta, ohjelmistojen kehittäminen, Internet ja tuki',
    et: 'IT-teenused: nõuande-, tarkvaraarendus-, Interneti- ja tugiteenused',
    lt: 'IT paslaugos: konsultavimas, programinės įrangos kūrimas, internetas ir aptarnavimo paslaugos',
    pl: 'Usługi informatyczne: konsultacyjne, opracowywania oprogramowania, internetowe i wsparcia',
    de: 'IT-Dienste: Beratung, Software-Entwicklung, Internet und Hilfestellung',
    da: 'It-tjenester: rådgivning, programmeludvikling, internet og support',
    sv: 'IT-tjänster: konsultverksamhet, programvaruutveckling, Internet och stöd',
    fr: "Services de technologies de l'information, conseil, développement de logiciels, internet et appui",
  },
  '72200000': {
    lt: 'Programinės įrangos programavimo ir konsultacinės paslaugos',
    pl: 'Usługi doradcze w zakresie programowania oprogramowania',
    de: 'Softwareprogrammierung und -beratung',
    da: 'Programmering af software og konsulentvirksomhed',
  },
  '72260000': {
    fi: 'Ohjelmistoihin liittyvät palvelut',
    et: 'Tarkvaraga seotud teenused',
    lt: 'Su programine įranga susijusios paslaugos',
    pl: 'Usługi w zakresie oprogramowania',
    de: 'Dienstleistungen in Verbindung mit Software',
    da: 'Programmelrelaterede tjenester',
    fr: 'Services relatifs aux logiciels',
  },
  '72300000': {
    fi: 'Datapalvelut',
    et: 'Andmeteenused',
    lv: 'Datu pakalpojumi',
    lt: 'Duomenų paslaugos',
    pl: 'Usługi w zakresie danych',
    de: 'Datendienste',
    da: 'Datatjenester',
    sv: 'Datatjänster',
  },
  '73000000': {
    lv: 'Pētniecības un izstrādes pakalpojumi un saistītie konsultāciju pakalpojumi',
    pl: 'Usługi badawcze i eksperymentalno-rozwojowe oraz pokrewne usługi doradcze',
    de: 'Forschungs- und Entwicklungsdienste und zugehörige Beratung',
    da: 'Forsknings- og udviklingsvirksomhed og hermed beslægtet konsulentvirksomhed',
    fr: 'Services de recherche et développement et services de conseil connexes',
  },
  '85000000': {
    fi: 'Terveyspalvelut ja sosiaalitoimen palvelut',
    pl: 'Usługi w zakresie zdrowia i opieki społecznej',
    de: 'Dienstleistungen des Gesundheits- und Sozialwesens',
    sv: 'Hälso- och sjukvård samt socialvård',
    fr: 'Services de santé et services sociaux',
  },
  '85100000': {
    fi: 'Terveyspalvelut',
    et: 'Tervishoiuteenused',
    pl: 'Usługi ochrony zdrowia',
    de: 'Dienstleistungen des Gesundheitswesens',
    fr: 'Services de santé',
  },
  '85110000': {
    fi: 'Sairaalapalvelut ja niihin liittyvät palvelut',
    lv: 'Slimnīcu un saistītie pakalpojumi',
    pl: 'Usługi szpitalne i podobne',
    de: 'Dienstleistungen von Krankenhäusern und zugehörige Leistungen',
    fr: 'Services hospitaliers et services connexes',
  },
}
