/** ISO 3166-1 alpha-3 to alpha-2, packed as "AAABB". */
const ALPHA3 =
  'AFGAF ALBAL DZADZ ASMAS ANDAD AGOAO AIAAI ATAAQ ATGAG ARGAR ARMAM ABWAW AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD BRBBB ' +
  'BLRBY BELBE BLZBZ BENBJ BMUBM BTNBT BOLBO BESBQ BIHBA BWABW BVTBV BRABR IOTIO BRNBN BGRBG BFABF BDIBI CPVCV KHMKH ' +
  'CMRCM CANCA CYMKY CAFCF TCDTD CHLCL CHNCN CXRCX CCKCC COLCO COMKM COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU CUWCW ' +
  'CYPCY CZECZ DNKDK DJIDJ DMADM DOMDO ECUEC EGYEG SLVSV GNQGQ ERIER ESTEE SWZSZ ETHET FLKFK FROFO FJIFJ FINFI FRAFR ' +
  'GUFGF PYFPF ATFTF GABGA GMBGM GEOGE DEUDE GHAGH GIBGI GRCGR GRLGL GRDGD GLPGP GUMGU GTMGT GGYGG GINGN GNBGW GUYGY ' +
  'HTIHT HMDHM VATVA HNDHN HKGHK HUNHU ISLIS INDIN IDNID IRNIR IRQIQ IRLIE IMNIM ISRIL ITAIT JAMJM JPNJP JEYJE JORJO ' +
  'KAZKZ KENKE KIRKI PRKKP KORKR KWTKW KGZKG LAOLA LVALV LBNLB LSOLS LBRLR LBYLY LIELI LTULT LUXLU MACMO MDGMG MWIMW ' +
  'MYSMY MDVMV MLIML MLTMT MHLMH MTQMQ MRTMR MUSMU MYTYT MEXMX FSMFM MDAMD MCOMC MNGMN MNEME MSRMS MARMA MOZMZ MMRMM ' +
  'NAMNA NRUNR NPLNP NLDNL NCLNC NZLNZ NICNI NERNE NGANG NIUNU NFKNF MKDMK MNPMP NORNO OMNOM PAKPK PLWPW PSEPS PANPA ' +
  'PNGPG PRYPY PERPE PHLPH PCNPN POLPL PRTPT PRIPR QATQA REURE ROURO RUSRU RWARW BLMBL SHNSH KNAKN LCALC MAFMF SPMPM ' +
  'VCTVC WSMWS SMRSM STPST SAUSA SENSN SRBRS SYCSC SLESL SGPSG SXMSX SVKSK SVNSI SLBSB SOMSO ZAFZA SGSGS SSDSS ESPES ' +
  'LKALK SDNSD SURSR SJMSJ SWESE CHECH SYRSY TWNTW TJKTJ TZATZ THATH TLSTL TGOTG TKLTK TONTO TTOTT TUNTN TURTR TKMTM ' +
  'TCATC TUVTV UGAUG UKRUA AREAE GBRGB USAUS UMIUM URYUY UZBUZ VUTVU VENVE VNMVN VGBVG VIRVI WLFWF ESHEH YEMYE ZMBZM ' +
  // Kosovo has no ISO code; these are the ones the Publications Office and others write.
  'ZWEZW ALAAX XKXXK XKSXK 1A0XK ' +
  // Contracts Finder writes the parts of the United Kingdom.
  'ENGGB SCOGB WALGB NIRGB'

const TO_ALPHA2 = new Map(ALPHA3.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]))
const KNOWN = new Set(TO_ALPHA2.values())

/** TED keeps codes of its own for the United Kingdom and Greece. */
const OWN_CODES: Record<string, string> = { UK: 'GB', EL: 'GR' }

const NAMES: Record<string, string> = {
  'united kingdom': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', 'great britain': 'GB',
  ireland: 'IE', norway: 'NO', norge: 'NO', sweden: 'SE', sverige: 'SE', denmark: 'DK', danmark: 'DK', finland: 'FI',
  suomi: 'FI', estonia: 'EE', eesti: 'EE', latvia: 'LV', latvija: 'LV', lithuania: 'LT', lietuva: 'LT', poland: 'PL',
  polska: 'PL', germany: 'DE', deutschland: 'DE', france: 'FR', spain: 'ES', italy: 'IT', netherlands: 'NL',
  ukraine: 'UA', moldova: 'MD', georgia: 'GE',
}

/** Two letters as in ISO 3166-1, or null where the source says nothing usable. */
export function toCountry(raw: string | null | undefined): string | null {
  const code = raw?.trim().toUpperCase() ?? ''
  if (code === '') return null
  const alpha2 = code.length === 3 ? TO_ALPHA2.get(code) : (OWN_CODES[code] ?? (KNOWN.has(code) ? code : undefined))
  return alpha2 ?? NAMES[code.toLowerCase()] ?? null
}

/** A NUTS code begins with the country, in TED's own spelling. */
export function countryOfNuts(nuts: string): string | null {
  return toCountry(nuts.slice(0, 2))
}

const NUTS = /^(AL|AT|BA|BE|BG|CH|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GE|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MD|ME|MK|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR|UA|UK|XK)[0-9A-Z]{1,3}$/

/** A region or a whole country; towns written in that place ("Leeds") are neither. */
export function toNuts(raw: string | null | undefined): string | null {
  const code = raw?.trim().toUpperCase() ?? ''
  if (code.length === 2) return toCountry(code) === null ? null : code
  const isRegion = NUTS.test(code) && (code.length === 3 || /[0-9]|Z$/.test(code.slice(2)))
  return isRegion ? code : null
}

/** The capital's zone; parts of a country that keep other hours follow below. */
const ZONES: Record<string, string> = {
  AD: 'Andorra', AL: 'Tirane', AT: 'Vienna', BA: 'Sarajevo', BE: 'Brussels', BG: 'Sofia', BY: 'Minsk', CH: 'Zurich',
  CZ: 'Prague', DE: 'Berlin', DK: 'Copenhagen', EE: 'Tallinn', ES: 'Madrid', FI: 'Helsinki', FR: 'Paris', GB: 'London',
  GG: 'Guernsey', GI: 'Gibraltar', GR: 'Athens', HR: 'Zagreb', HU: 'Budapest', IE: 'Dublin', IM: 'Isle_of_Man',
  IT: 'Rome', JE: 'Jersey', LI: 'Vaduz', LT: 'Vilnius', LU: 'Luxembourg', LV: 'Riga', MC: 'Monaco', MD: 'Chisinau',
  ME: 'Podgorica', MK: 'Skopje', MT: 'Malta', NL: 'Amsterdam', NO: 'Oslo', PL: 'Warsaw', PT: 'Lisbon', RO: 'Bucharest',
  RS: 'Belgrade', SE: 'Stockholm', SI: 'Ljubljana', SK: 'Bratislava', SM: 'San_Marino', UA: 'Kiev', VA: 'Vatican',
  XK: 'Belgrade', AX: 'Mariehamn', RU: 'Moscow',
}
const FAR_ZONES: Record<string, string> = {
  CY: 'Asia/Nicosia', IS: 'Atlantic/Reykjavik', FO: 'Atlantic/Faroe', GL: 'America/Nuuk', TR: 'Europe/Istanbul',
  GE: 'Asia/Tbilisi', AM: 'Asia/Yerevan', AZ: 'Asia/Baku', IL: 'Asia/Jerusalem', CV: 'Atlantic/Cape_Verde',
  RE: 'Indian/Reunion', GP: 'America/Guadeloupe', MQ: 'America/Martinique', GF: 'America/Cayenne', YT: 'Indian/Mayotte',
  SJ: 'Arctic/Longyearbyen', MA: 'Africa/Casablanca', TN: 'Africa/Tunis', ZA: 'Africa/Johannesburg', JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi', ET: 'Africa/Addis_Ababa', IN: 'Asia/Kolkata', SN: 'Africa/Dakar', EG: 'Africa/Cairo',
}
const REGION_ZONES: [prefix: string, zone: string][] = [
  ['ES7', 'Atlantic/Canary'],
  ['PT2', 'Atlantic/Azores'],
  ['PT3', 'Atlantic/Madeira'],
  ['FRY1', 'America/Guadeloupe'],
  ['FRY2', 'America/Martinique'],
  ['FRY3', 'America/Cayenne'],
  ['FRY4', 'Indian/Reunion'],
  ['FRY5', 'Indian/Mayotte'],
]

/** The zone a buyer's clock shows, from its region where that differs from the capital's. */
export function zoneOf(country: string | null, nuts: readonly string[]): string | null {
  for (const code of nuts) {
    const region = REGION_ZONES.find(([prefix]) => code.startsWith(prefix))
    if (region) return region[1]
  }
  if (country === null) return null
  const city = ZONES[country]
  return city !== undefined ? `Europe/${city}` : (FAR_ZONES[country] ?? null)
}
