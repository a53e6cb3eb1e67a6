/** Invented notices of invented buyers, small enough to read in one look. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd'
const NAMESPACES = `xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2" xmlns:ext="${UBL}:CommonExtensionComponents-2" xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1" xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1" xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"`

interface EformsParts {
  root?: 'ContractNotice' | 'PriorInformationNotice' | 'ContractAwardNotice'
  prefix?: string
  namespace?: string
  customization?: string
  extension?: string
  head?: string
  publication?: string
  subtype?: string
  type?: string
  buyers?: string
  project?: string
  lots?: string
}

export const ORGANISATIONS = `
  <efac:Organizations>
    <efac:Organization>
      <efac:Company>
        <cbc:WebsiteURI>https://nordhavn.example</cbc:WebsiteURI>
        <cac:PartyIdentification><cbc:ID schemeName="organization">ORG-0001</cbc:ID></cac:PartyIdentification>
        <cac:PartyName><cbc:Name languageID="FIN">Nordhavnin
          sairaala</cbc:Name></cac:PartyName>
        <cac:PostalAddress><cbc:CityName>Turku</cbc:CityName><cbc:CountrySubentityCode listName="nuts">FI1C1</cbc:CountrySubentityCode><cac:Country><cbc:IdentificationCode>FIN</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
        <cac:PartyLegalEntity><cbc:CompanyID>1234567-8</cbc:CompanyID></cac:PartyLegalEntity>
        <cac:Contact><cbc:Name>Maija Meikäläinen</cbc:Name><cbc:Telephone>+358 40 1112223</cbc:Telephone><cbc:ElectronicMail>maija@nordhavn.example</cbc:ElectronicMail></cac:Contact>
      </efac:Company>
      <efac:TouchPoint>
        <cac:PartyIdentification><cbc:ID>TPO-0001</cbc:ID></cac:PartyIdentification>
        <cac:PartyName><cbc:Name>Procurement desk</cbc:Name></cac:PartyName>
        <cac:Contact><cbc:ElectronicMail>desk@nordhavn.example</cbc:ElectronicMail></cac:Contact>
      </efac:TouchPoint>
    </efac:Organization>
    <efac:Organization>
      <efac:Company>
        <cac:PartyIdentification><cbc:ID>ORG-0002</cbc:ID></cac:PartyIdentification>
        <cac:PartyName><cbc:Name>Saariston kunta</cbc:Name></cac:PartyName>
        <cac:PostalAddress><cac:Country><cbc:IdentificationCode>FIN</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
        <cac:PartyLegalEntity><cbc:CompanyID>1234567-8</cbc:CompanyID></cac:PartyLegalEntity>
      </efac:Company>
    </efac:Organization>
    <efac:Organization>
      <efac:Company>
        <efbc:CompanySizeCode>small</efbc:CompanySizeCode>
        <cac:PartyIdentification><cbc:ID>ORG-0003</cbc:ID></cac:PartyIdentification>
        <cac:PartyName><cbc:Name>Kaiku Terveys Oy</cbc:Name></cac:PartyName>
        <cac:PostalAddress><cac:Country><cbc:IdentificationCode>EST</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
        <cac:PartyLegalEntity><cbc:CompanyID>EE99</cbc:CompanyID></cac:PartyLegalEntity>
      </efac:Company>
    </efac:Organization>
    <efac:Organization>
      <efac:Company>
        <cac:PartyIdentification><cbc:ID>ORG-0004</cbc:ID></cac:PartyIdentification>
        <cac:PartyName><cbc:Name>Silent Loser GmbH</cbc:Name></cac:PartyName>
      </efac:Company>
    </efac:Organization>
  </efac:Organizations>`

export const PUBLICATION = `
  <efac:Publication>
    <efbc:NoticePublicationID schemeName="ojs-notice-id">00123456-2026</efbc:NoticePublicationID>
    <efbc:PublicationDate>2026-03-02+01:00</efbc:PublicationDate>
  </efac:Publication>`

export const PROJECT = `
  <cac:ProcurementProject>
    <cbc:ID>REF-7</cbc:ID>
    <cbc:Name languageID="FIN">ETÄVASTAANOTON JÄRJESTELMÄ</cbc:Name>
    <cbc:Name languageID="SWE">System för distansmottagning</cbc:Name>
    <cbc:Description languageID="FIN">Potilaat &amp;lt;b&amp;gt;kotona&amp;lt;/b&amp;gt; &amp;amp; matkalla</cbc:Description>
    <cbc:ProcurementTypeCode>services</cbc:ProcurementTypeCode>
    <cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="EUR">250000.50</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>
    <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">48180000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
    <cac:AdditionalCommodityClassification><cbc:ItemClassificationCode listName="cpv">72260000</cbc:ItemClassificationCode></cac:AdditionalCommodityClassification>
    <cac:AdditionalCommodityClassification><cbc:ItemClassificationCode listName="cpvsuppl">AA01</cbc:ItemClassificationCode></cac:AdditionalCommodityClassification>
  </cac:ProcurementProject>`

export function eformsLot(number: string, scheme: string, process = ''): string {
  return `
  <cac:ProcurementProjectLot>
    <cbc:ID schemeName="${scheme}">${number}</cbc:ID>
    <cac:TenderingTerms>
      <cac:CallForTendersDocumentReference><cac:Attachment><cac:ExternalReference><cbc:URI>https://tenders.example/docs</cbc:URI></cac:ExternalReference></cac:Attachment></cac:CallForTendersDocumentReference>
      <cac:AwardingTerms><cac:AwardingCriterion>
        <cac:SubordinateAwardingCriterion>
          <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efac:AwardCriterionParameter><efbc:ParameterCode listName="number-weight">per-exa</efbc:ParameterCode><efbc:ParameterNumeric>60</efbc:ParameterNumeric></efac:AwardCriterionParameter></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
          <cbc:AwardingCriterionTypeCode>quality</cbc:AwardingCriterionTypeCode>
          <cbc:Name languageID="FIN">Laatu</cbc:Name>
        </cac:SubordinateAwardingCriterion>
      </cac:AwardingCriterion></cac:AwardingTerms>
    </cac:TenderingTerms>
    <cac:TenderingProcess>
      ${process}
      <cac:ContractingSystem><cbc:ContractingSystemTypeCode listName="framework-agreement">fa-wo-rc</cbc:ContractingSystemTypeCode></cac:ContractingSystem>
      <cac:ContractingSystem><cbc:ContractingSystemTypeCode listName="dps-usage">none</cbc:ContractingSystemTypeCode></cac:ContractingSystem>
    </cac:TenderingProcess>
    <cac:ProcurementProject>
      <cbc:Name languageID="FIN">Osa ${number}</cbc:Name>
      <cbc:Description languageID="FIN">Kuvaus</cbc:Description>
      <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">48180000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
      <cac:RealizedLocation><cac:Address><cbc:CountrySubentityCode>FI1C1</cbc:CountrySubentityCode></cac:Address></cac:RealizedLocation>
      <cac:PlannedPeriod><cbc:DurationMeasure unitCode="MONTH">24</cbc:DurationMeasure></cac:PlannedPeriod>
    </cac:ProcurementProject>
  </cac:ProcurementProjectLot>`
}

export const tenderPeriod = (date: string, time: string): string =>
  `<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>${date}</cbc:EndDate><cbc:EndTime>${time}</cbc:EndTime></cac:TenderSubmissionDeadlinePeriod>`

export const RESULT = `
  <efac:NoticeResult>
    <cbc:TotalAmount currencyID="EUR">190000</cbc:TotalAmount>
    <efac:LotResult><cbc:TenderResultCode>selec-w</cbc:TenderResultCode><efac:LotTender><cbc:ID>TEN-1</cbc:ID></efac:LotTender><efac:LotTender><cbc:ID>TEN-2</cbc:ID></efac:LotTender></efac:LotResult>
    <efac:LotTender>
      <cbc:ID>TEN-1</cbc:ID><cbc:RankCode>1</cbc:RankCode>
      <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">190000</cbc:PayableAmount></cac:LegalMonetaryTotal>
      <efac:TenderingParty><cbc:ID>TPA-1</cbc:ID></efac:TenderingParty>
      <efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot>
    </efac:LotTender>
    <efac:LotTender>
      <cbc:ID>TEN-2</cbc:ID><cbc:RankCode>2</cbc:RankCode>
      <efac:TenderingParty><cbc:ID>TPA-2</cbc:ID></efac:TenderingParty>
      <efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot>
    </efac:LotTender>
    <efac:SettledContract><cbc:ID>CON-1</cbc:ID><efac:LotTender><cbc:ID>TEN-1</cbc:ID></efac:LotTender></efac:SettledContract>
    <efac:TenderingParty><cbc:ID>TPA-1</cbc:ID><efac:Tenderer><cbc:ID>ORG-0003</cbc:ID></efac:Tenderer><efac:SubContractor><cbc:ID>ORG-0004</cbc:ID></efac:SubContractor></efac:TenderingParty>
    <efac:TenderingParty><cbc:ID>TPA-2</cbc:ID><efac:Tenderer><cbc:ID>ORG-0004</cbc:ID></efac:Tenderer></efac:TenderingParty>
  </efac:NoticeResult>`

const buyer = (id: string): string => `
  <cac:ContractingParty>
    <cac:ContractingPartyType><cbc:PartyTypeCode listName="buyer-legal-type">body-pl</cbc:PartyTypeCode></cac:ContractingPartyType>
    <cac:ContractingActivity><cbc:ActivityTypeCode>health</cbc:ActivityTypeCode></cac:ContractingActivity>
    <cac:Party><cac:PartyIdentification><cbc:ID>${id}</cbc:ID></cac:PartyIdentification></cac:Party>
  </cac:ContractingParty>`

export const buyers = (...ids: string[]): string => ids.map(buyer).join('')

export function eforms(parts: EformsParts = {}): string {
  const root = parts.root ?? 'ContractNotice'
  const namespace = parts.namespace ?? `${UBL}:${root}-2`
  const [name, declaration] = parts.prefix ? [`${parts.prefix}:${root}`, `xmlns:${parts.prefix}`] : [root, 'xmlns']
  return `${parts.head ?? '<?xml version="1.0" encoding="UTF-8"?>'}
<${name} ${declaration}="${namespace}" ${NAMESPACES}>
  <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>
    ${parts.extension ?? ''}
    <efac:NoticeSubType><cbc:SubTypeCode>${parts.subtype ?? '16'}</cbc:SubTypeCode></efac:NoticeSubType>
    ${ORGANISATIONS}
    ${parts.publication ?? PUBLICATION}
  </efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
  <cbc:CustomizationID>${parts.customization ?? 'eforms-sdk-1.13'}</cbc:CustomizationID>
  <cbc:ID schemeName="notice-id">0a1b2c3d-0000-4000-8000-000000000001</cbc:ID>
  <cbc:ContractFolderID>folder-1</cbc:ContractFolderID>
  <cbc:IssueDate>2026-02-27+02:00</cbc:IssueDate>
  <cbc:VersionID>02</cbc:VersionID>
  <cbc:RegulatoryDomain>32014L0024</cbc:RegulatoryDomain>
  <cbc:NoticeTypeCode listName="competition">${parts.type ?? 'cn-standard'}</cbc:NoticeTypeCode>
  <cbc:NoticeLanguageCode>FIN</cbc:NoticeLanguageCode>
  ${parts.buyers ?? buyers('ORG-0001')}
  <cac:TenderingProcess><cbc:ProcedureCode>open</cbc:ProcedureCode></cac:TenderingProcess>
  ${parts.project ?? PROJECT}
  ${parts.lots ?? eformsLot('LOT-0001', 'Lot', tenderPeriod('2026-04-15+03:00', '12:00:00+03:00'))}
</${name}>`
}

interface TedParts {
  namespace?: string
  form?: string
  attributes?: string
  body?: string
  coded?: string
}

export const R209 = 'http://publications.europa.eu/resource/schema/ted/R2.0.9/publication'
export const R208 = 'http://publications.europa.eu/resource/schema/ted/R2.0.8/publication'

export const TED_BODY = `
  <LEGAL_BASIS VALUE="32014L0024"/>
  <CONTRACTING_BODY>
    <ADDRESS_CONTRACTING_BODY>
      <OFFICIALNAME>Vesilinna haigla</OFFICIALNAME><NATIONALID>70001234</NATIONALID><TOWN>Tallinn</TOWN>
      <COUNTRY VALUE="EE"/><CONTACT_POINT>Mari Maasikas</CONTACT_POINT><PHONE>+372 5551234</PHONE><E_MAIL>mari@vesilinna.example</E_MAIL>
      <n2021:NUTS CODE="EE001"/>
    </ADDRESS_CONTRACTING_BODY>
    <CA_TYPE VALUE="BODY_PUBLIC"/><CA_ACTIVITY VALUE="HEALTH"/>
    <URL_DOCUMENT>https://hanked.example/1</URL_DOCUMENT>
  </CONTRACTING_BODY>
  <OBJECT_CONTRACT>
    <TITLE><P>Patsientide</P><P>kaugseire</P></TITLE>
    <REFERENCE_NUMBER>VH-1</REFERENCE_NUMBER>
    <CPV_MAIN><CPV_CODE CODE="33195000"/></CPV_MAIN>
    <TYPE_CONTRACT CTYPE="SUPPLIES"/>
    <SHORT_DESCR><P>Esimene lõik: 10 m<FT TYPE="SUP">2</FT> ruumi.</P><P>Teine lõik.</P></SHORT_DESCR>
    <VAL_ESTIMATED_TOTAL CURRENCY="EUR">1.00</VAL_ESTIMATED_TOTAL>
    <OBJECT_DESCR ITEM="1">
      <TITLE><P>Monitorid</P></TITLE><LOT_NO>1</LOT_NO>
      <CPV_ADDITIONAL><CPV_CODE CODE="48180000"/></CPV_ADDITIONAL>
      <n2021:NUTS CODE="EE001"/>
      <SHORT_DESCR><P>Kodus kasutatavad monitorid</P></SHORT_DESCR>
      <AC><AC_QUALITY><AC_CRITERION>Kasutatavus</AC_CRITERION><AC_WEIGHTING>6 points</AC_WEIGHTING></AC_QUALITY><AC_PRICE><AC_WEIGHTING>40 %</AC_WEIGHTING></AC_PRICE></AC>
      <VAL_OBJECT CURRENCY="EUR">60000</VAL_OBJECT><DURATION TYPE="MONTH">36</DURATION>
    </OBJECT_DESCR>
    <OBJECT_DESCR ITEM="2"><LOT_NO>2</LOT_NO><SHORT_DESCR><P>Tarkvara</P></SHORT_DESCR></OBJECT_DESCR>
  </OBJECT_CONTRACT>
  <PROCEDURE><PT_OPEN/><FRAMEWORK/><DATE_RECEIPT_TENDERS>2021-07-05</DATE_RECEIPT_TENDERS><TIME_RECEIPT_TENDERS>9:00</TIME_RECEIPT_TENDERS></PROCEDURE>`

export const TED_AWARDS = `
  <AWARD_CONTRACT ITEM="1"><LOT_NO>1, 2</LOT_NO><AWARDED_CONTRACT>
    <CONTRACTORS><CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Kaja OÜ</OFFICIALNAME><NATIONALID>1</NATIONALID><COUNTRY VALUE="EL"/></ADDRESS_CONTRACTOR><SME/></CONTRACTOR>
    <CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Suur AS</OFFICIALNAME><COUNTRY VALUE="UK"/></ADDRESS_CONTRACTOR><NO_SME/></CONTRACTOR></CONTRACTORS>
    <VALUES><VAL_TOTAL CURRENCY="EUR">75 000,50</VAL_TOTAL></VALUES>
  </AWARDED_CONTRACT></AWARD_CONTRACT>
  <AWARD_CONTRACT ITEM="2"><LOT_NO>3</LOT_NO><AWARDED_CONTRACT>
    <CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Vaikne OÜ</OFFICIALNAME><COUNTRY VALUE="EE"/></ADDRESS_CONTRACTOR></CONTRACTOR><VAL_TOTAL CURRENCY="EUR">0.01</VAL_TOTAL>
  </AWARDED_CONTRACT></AWARD_CONTRACT>
  <AWARD_CONTRACT ITEM="3"><LOT_NO>4</LOT_NO><NO_AWARDED_CONTRACT><PROCUREMENT_UNSUCCESSFUL/></NO_AWARDED_CONTRACT></AWARD_CONTRACT>`

export const TED_CODED = `
  <CODED_DATA_SECTION>
    <REF_OJS><DATE_PUB>20210601</DATE_PUB></REF_OJS>
    <NOTICE_DATA><NO_DOC_OJS>2021/S 104-274001</NO_DOC_OJS><LG_ORIG>ET</LG_ORIG><ISO_COUNTRY VALUE="EE"/><ORIGINAL_CPV CODE="33195000">Patient-monitoring system</ORIGINAL_CPV><REF_NOTICE><NO_DOC_OJS>2020/S 100-200300</NO_DOC_OJS></REF_NOTICE></NOTICE_DATA>
    <CODIF_DATA><DS_DATE_DISPATCH>20210528</DS_DATE_DISPATCH><TD_DOCUMENT_TYPE CODE="3">Contract notice</TD_DOCUMENT_TYPE></CODIF_DATA>
  </CODED_DATA_SECTION>
  <TRANSLATION_SECTION><ML_TITLES><ML_TI_DOC LG="EN"><TI_TEXT><P>Patient-monitoring system</P></TI_TEXT></ML_TI_DOC><ML_TI_DOC LG="ET"><TI_TEXT><P>Patsiendi jälgimissüsteem</P></TI_TEXT></ML_TI_DOC></ML_TITLES></TRANSLATION_SECTION>`

export function ted(parts: TedParts = {}): string {
  const form = parts.form ?? 'F02_2014'
  return `<?xml version="1.0" encoding="UTF-8"?>
<TED_EXPORT xmlns="${parts.namespace ?? R209}" xmlns:n2021="http://publications.europa.eu/resource/schema/ted/2021/nuts" ${parts.attributes ?? 'DOC_ID="274001-2021" VERSION="R2.0.9.S05.E01"'}>
  ${parts.coded ?? TED_CODED}
  <FORM_SECTION>
    <NOTICE_UUID>11111111-2222-4333-8444-555555555555</NOTICE_UUID>
    ${form.startsWith('<') ? form : `<${form} CATEGORY="ORIGINAL" FORM="${form.slice(0, 3)}" LG="ET">${parts.body ?? TED_BODY}</${form}>`}
  </FORM_SECTION>
</TED_EXPORT>`
}

export function ocdsRelease(): Record<string, unknown> {
  return {
    ocid: 'ocds-abc123-77',
    id: 'r-1',
    language: 'en',
    date: '2026-01-15T09:00:00Z',
    tag: ['tender'],
    parties: [
      {
        id: 'GB-CFS-1',
        name: 'Invented NHS Trust',
        roles: ['buyer'],
        identifier: { id: 'RX9', scheme: 'GB-NHS' },
        address: { locality: 'Leeds', countryName: 'ENG', region: 'UKE42' },
        contactPoint: { name: 'Jane Doe', email: 'jane@trust.example', telephone: '0113 000' },
        details: { classifications: [{ scheme: 'COFOG', id: '07' }] },
      },
    ],
    buyer: { id: 'GB-CFS-1', name: 'Invented NHS Trust' },
    tender: {
      id: 'T-1',
      title: 'Virtual ward platform',
      description: 'A platform.rnrnLot 1: software',
      value: { amount: 500000, currency: 'GBP' },
      classification: { scheme: 'CPV', id: '48180000' },
      items: [
        { id: '1', relatedLot: '1', additionalClassifications: [{ scheme: 'CPV', id: '72000000-5' }], deliveryAddresses: [{ region: 'UKE42' }] },
        { id: '2', relatedLot: '2', additionalClassifications: [{ scheme: 'OTHER', id: '12345678' }] },
      ],
      lots: [
        { id: '1', title: 'Software', value: { amount: 300000, currency: 'GBP' }, contractPeriod: { durationInDays: 730 }, awardCriteria: { criteria: [{ type: 'price', name: 'Price', description: '40%' }] } },
        { id: '2', title: 'Devices' },
      ],
      procurementMethod: 'open',
      procurementMethodDetails: 'Open procedure',
      mainProcurementCategory: 'services',
      tenderPeriod: { endDate: '2026-02-20T12:00:00+01:00' },
      techniques: { hasFrameworkAgreement: true },
      documents: [{ documentType: 'tenderNotice', url: 'https://notices.example/77' }, { url: 'javascript:alert(1)' }],
    },
  }
}

export const ocds = (...releases: unknown[]): string => JSON.stringify({ version: '1.1', releases })
