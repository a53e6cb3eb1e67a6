import type { Term } from '../model'
import { nutsAncestors } from '../nuts'

// NUTS 2024 in the national names. Level 3 for the smaller countries of the region; for Germany and Poland
// level 2, their level 3 comes with the imported official list.
const regions: readonly (readonly [country: string, rows: string])[] = [
  [
    'FI',
    `FI Suomi/Finland
FI1 Manner-Suomi
FI19 Länsi-Suomi
FI196 Satakunta
FI198 Keski-Suomi
FI199 Etelä-Pohjanmaa
FI19A Pohjanmaa
FI19B Pirkanmaa
FI1B Helsinki-Uusimaa
FI1B1 Helsinki-Uusimaa
FI1C Etelä-Suomi
FI1C1 Varsinais-Suomi
FI1C2 Kanta-Häme
FI1C5 Etelä-Karjala
FI1C6 Päijät-Häme
FI1C7 Kymenlaakso
FI1D Pohjois- ja Itä-Suomi
FI1D5 Keski-Pohjanmaa
FI1D7 Lappi
FI1D8 Kainuu
FI1D9 Pohjois-Pohjanmaa
FI1DA Etelä-Savo
FI1DB Pohjois-Savo
FI1DC Pohjois-Karjala
FI2 Åland
FI20 Åland
FI200 Åland`,
  ],
  [
    'EE',
    `EE Eesti
EE0 Eesti
EE00 Eesti
EE001 Põhja-Eesti
EE004 Lääne-Eesti
EE008 Lõuna-Eesti
EE009 Kesk-Eesti
EE00A Kirde-Eesti`,
  ],
  [
    'LV',
    `LV Latvija
LV0 Latvija
LV00 Latvija
LV005 Latgale
LV009 Zemgale
LV00A Rīga
LV00B Kurzeme
LV00C Vidzeme`,
  ],
  [
    'LT',
    `LT Lietuva
LT0 Lietuva
LT01 Sostinės regionas
LT011 Vilniaus apskritis
LT02 Vidurio ir vakarų Lietuvos regionas
LT021 Alytaus apskritis
LT022 Kauno apskritis
LT023 Klaipėdos apskritis
LT024 Marijampolės apskritis
LT025 Panevėžio apskritis
LT026 Šiaulių apskritis
LT027 Tauragės apskritis
LT028 Telšių apskritis
LT029 Utenos apskritis`,
  ],
  [
    'PL',
    `PL Polska
PL2 Makroregion południowy
PL21 Małopolskie
PL22 Śląskie
PL4 Makroregion północno-zachodni
PL41 Wielkopolskie
PL42 Zachodniopomorskie
PL43 Lubuskie
PL5 Makroregion południowo-zachodni
PL51 Dolnośląskie
PL52 Opolskie
PL6 Makroregion północny
PL61 Kujawsko-Pomorskie
PL62 Warmińsko-Mazurskie
PL63 Pomorskie
PL7 Makroregion centralny
PL71 Łódzkie
PL72 Świętokrzyskie
PL8 Makroregion wschodni
PL81 Lubelskie
PL82 Podkarpackie
PL84 Podlaskie
PL9 Makroregion województwo mazowieckie
PL91 Warszawski stołeczny
PL92 Mazowiecki regionalny`,
  ],
  [
    'DE',
    `DE Deutschland
DE1 Baden-Württemberg
DE11 Stuttgart
DE12 Karlsruhe
DE13 Freiburg
DE14 Tübingen
DE2 Bayern
DE21 Oberbayern
DE22 Niederbayern
DE23 Oberpfalz
DE24 Oberfranken
DE25 Mittelfranken
DE26 Unterfranken
DE27 Schwaben
DE3 Berlin
DE30 Berlin
DE4 Brandenburg
DE40 Brandenburg
DE5 Bremen
DE50 Bremen
DE6 Hamburg
DE60 Hamburg
DE7 Hessen
DE71 Darmstadt
DE72 Gießen
DE73 Kassel
DE8 Mecklenburg-Vorpommern
DE80 Mecklenburg-Vorpommern
DE9 Niedersachsen
DE91 Braunschweig
DE92 Hannover
DE93 Lüneburg
DE94 Weser-Ems
DEA Nordrhein-Westfalen
DEA1 Düsseldorf
DEA2 Köln
DEA3 Münster
DEA4 Detmold
DEA5 Arnsberg
DEB Rheinland-Pfalz
DEB1 Koblenz
DEB2 Trier
DEB3 Rheinhessen-Pfalz
DEC Saarland
DEC0 Saarland
DED Sachsen
DED2 Dresden
DED4 Chemnitz
DED5 Leipzig
DEE Sachsen-Anhalt
DEE0 Sachsen-Anhalt
DEF Schleswig-Holstein
DEF0 Schleswig-Holstein
DEG Thüringen
DEG0 Thüringen`,
  ],
  [
    'DK',
    `DK Danmark
DK0 Danmark
DK01 Hovedstaden
DK011 Byen København
DK012 Københavns omegn
DK013 Nordsjælland
DK014 Bornholm
DK02 Sjælland
DK021 Østsjælland
DK022 Vest- og Sydsjælland
DK03 Syddanmark
DK031 Fyn
DK032 Sydjylland
DK04 Midtjylland
DK041 Vestjylland
DK042 Østjylland
DK05 Nordjylland
DK050 Nordjylland`,
  ],
  [
    'SE',
    `SE Sverige
SE1 Östra Sverige
SE11 Stockholm
SE110 Stockholms län
SE12 Östra Mellansverige
SE121 Uppsala län
SE122 Södermanlands län
SE123 Östergötlands län
SE124 Örebro län
SE125 Västmanlands län
SE2 Södra Sverige
SE21 Småland med öarna
SE211 Jönköpings län
SE212 Kronobergs län
SE213 Kalmar län
SE214 Gotlands län
SE22 Sydsverige
SE221 Blekinge län
SE224 Skåne län
SE23 Västsverige
SE231 Hallands län
SE232 Västra Götalands län
SE3 Norra Sverige
SE31 Norra Mellansverige
SE311 Värmlands län
SE312 Dalarnas län
SE313 Gävleborgs län
SE32 Mellersta Norrland
SE321 Västernorrlands län
SE322 Jämtlands län
SE33 Övre Norrland
SE331 Västerbottens län
SE332 Norrbottens län`,
  ],
  [
    'NO',
    `NO Norge
NO0 Norge
NO02 Innlandet
NO020 Innlandet
NO06 Trøndelag
NO060 Trøndelag
NO07 Nord-Norge
NO071 Nordland
NO072 Troms/Romsa/Tromssa
NO073 Finnmark/Finnmárku/Finmarkku
NO08 Oslo og Viken
NO081 Oslo
NO083 Østfold
NO084 Akershus
NO085 Buskerud
NO09 Agder og Sør-Østlandet
NO092 Agder
NO093 Vestfold
NO094 Telemark
NO0A Vestlandet
NO0A1 Rogaland
NO0A2 Vestland
NO0A3 Møre og Romsdal
NO0B Svalbard og Jan Mayen
NO0B1 Jan Mayen
NO0B2 Svalbard`,
  ],
  [
    '',
    `AT Österreich
BE Belgique/België
BG България
CH Schweiz/Suisse/Svizzera
CY Κύπρος
CZ Česko
EL Ελλάδα
ES España
FR France
HR Hrvatska
HU Magyarország
IE Éire/Ireland
IS Ísland
IT Italia
LI Liechtenstein
LU Luxembourg
MT Malta
NL Nederland
PT Portugal
RO România
SI Slovenija
SK Slovensko`,
  ],
]

export function nutsTerms(): readonly Term[] {
  return regions.flatMap(([, rows]) =>
    rows.split('\n').map((row) => {
      const code = row.slice(0, row.indexOf(' '))
      const parent = nutsAncestors(code)[0]
      const term = { code, label: { en: row.slice(code.length + 1) } }
      return parent === undefined ? term : { ...term, parent }
    }),
  )
}
