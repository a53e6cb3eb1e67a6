/** Country and language codes as notices write them, brought to two letters. */

// Three-letter to two-letter, ISO 3166-1, with Kosovo as the European institutions write it.
const countryRows = `
ABW AW AFG AF AGO AO AIA AI ALA AX ALB AL AND AD ARE AE ARG AR ARM AM ASM AS ATA AQ ATF TF ATG AG AUS AU AUT AT AZE AZ
BDI BI BEL BE BEN BJ BES BQ BFA BF BGD BD BGR BG BHR BH BHS BS BIH BA BLM BL BLR BY BLZ BZ BMU BM BOL BO BRA BR BRB BB
BRN BN BTN BT BVT BV BWA BW CAF CF CAN CA CCK CC CHE CH CHL CL CHN CN CIV CI CMR CM COD CD COG CG COK CK COL CO COM KM
CPV CV CRI CR CUB CU CUW CW CXR CX CYM KY CYP CY CZE CZ DEU DE DJI DJ DMA DM DNK DK DOM DO DZA DZ ECU EC EGY EG ERI ER
ESH EH ESP ES EST EE ETH ET FIN FI FJI FJ FLK FK FRA FR FRO FO FSM FM GAB GA GBR GB GEO GE GGY GG GHA GH GIB GI GIN GN
GLP GP GMB GM GNB GW GNQ GQ GRC GR GRD GD GRL GL GTM GT GUF GF GUM GU GUY GY HKG HK HMD HM HND HN HRV HR HTI HT HUN HU
IDN ID IMN IM IND IN IOT IO IRL IE IRN IR IRQ IQ ISL IS ISR IL ITA IT JAM JM JEY JE JOR JO JPN JP KAZ KZ KEN KE KGZ KG
KHM KH KIR KI KNA KN KOR KR KWT KW LAO LA LBN LB LBR LR LBY LY LCA LC LIE LI LKA LK LSO LS LTU LT LUX LU LVA LV MAC MO
MAF MF MAR MA MCO MC MDA MD MDG MG MDV MV MEX MX MHL MH MKD MK MLI ML MLT MT MMR MM MNE ME MNG MN MNP MP MOZ MZ MRT MR
MSR MS MTQ MQ MUS MU MWI MW MYS MY MYT YT NAM NA NCL NC NER NE NFK NF NGA NG NIC NI NIU NU NLD NL NOR NO NPL NP NRU NR
NZL NZ OMN OM PAK PK PAN PA PCN PN PER PE PHL PH PLW PW PNG PG POL PL PRI PR PRK KP PRT PT PRY PY PSE PS PYF PF QAT QA
REU RE ROU RO RUS RU RWA RW SAU SA SDN SD SEN SN SGP SG SGS GS SHN SH SJM SJ SLB SB SLE SL SLV SV SMR SM SOM SO SPM PM
SRB RS SSD SS STP ST SUR SR SVK SK SVN SI SWE SE SWZ SZ SXM SX SYC SC SYR SY TCA TC TCD TD TGO TG THA TH TJK TJ TKL TK
TKM TM TLS TL TON TO TTO TT TUN TN TUR TR TUV TV TWN TW TZA TZ UGA UG UKR UA UMI UM URY UY USA US UZB UZ VAT VA VCT VC
VEN VE VGB VG VIR VI VNM VN VUT VU WLF WF WSM WS XKX XK YEM YE ZAF ZA ZMB ZM ZWE ZW`

// Three-letter (ISO 639-2, terminological form) to two-letter.
const languageRows = `
ARA ar BEL be BOS bs BUL bg CAT ca CES cs CYM cy DAN da DEU de ELL el ENG en EST et EUS eu FAO fo FAS fa FIN fi FRA fr
GLE ga GLG gl HEB he HIN hi HRV hr HUN hu HYE hy ISL is ITA it JPN ja KAL kl KAT ka KOR ko LAV lv LIT lt LTZ lb MKD mk
MLT mt NLD nl NOR no POL pl POR pt RON ro RUS ru SLK sk SLV sl SME se SOM so SPA es SQI sq SRP sr SWE sv TAM ta THA th
TUR tr UKR uk URD ur VIE vi YID yi ZHO zh`

const countryAliases: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', '1A': 'XK', ROM: 'RO' }

// Older bibliographic codes, and the two written forms of Norwegian, which a buyer does not tell apart.
const languageAliases: Readonly<Record<string, string>> = {
  CZE: 'cs', WEL: 'cy', GER: 'de', GRE: 'el', BAQ: 'eu', FRE: 'fr', ICE: 'is', DUT: 'nl', RUM: 'ro', SLO: 'sk',
  CHI: 'zh', MAC: 'mk', NOB: 'no', NNO: 'no', NB: 'no', NN: 'no',
}

function pairs(rows: string): ReadonlyMap<string, string> {
  const words = rows.trim().split(/\s+/)
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '')
  return map
}

const countryByAlpha3 = pairs(countryRows)
const languageByAlpha3 = pairs(languageRows)

export const countryCodes: readonly string[] = [...countryByAlpha3.values()].sort()
export const languageCodes: readonly string[] = [...languageByAlpha3.values()].sort()

const countrySet = new Set(countryCodes)
const languageSet = new Set(languageCodes)

/** "FIN", "fi", "UK" and "EL" become "FI", "FI", "GB" and "GR"; anything unknown is null. */
export function countryAlpha2(code: string): string | null {
  const upper = code.trim().toUpperCase()
  const two = countryAliases[upper] ?? countryByAlpha3.get(upper) ?? upper
  return countrySet.has(two) ? two : null
}

/** "FIN", "fi" and "fi-FI" become "fi"; anything unknown is null. */
export function languageAlpha2(code: string): string | null {
  const upper = code.trim().toUpperCase().split(/[-_]/)[0] ?? ''
  const two = languageAliases[upper] ?? languageByAlpha3.get(upper) ?? upper.toLowerCase()
  return languageSet.has(two) ? two : null
}
