/**
 * What concepts weigh that say little about WHAT is wanted: how it is bought, who buys, where it is used, what any
 * product may say of itself. What is not listed weighs 1.
 */
export const conceptWeights = `
# Who asks to join two systems wants neither of them, though both are named
1.8: system-interface

# Forms of buying and terms of contract
0.05: procurement tender prior-information-notice market-consultation request-for-information innovation-procurement
0.05: pre-commercial-procurement innovation-partnership competitive-dialogue negotiated-procedure direct-award
0.05: framework-agreement dynamic-purchasing-system tender-lot award-criteria technical-specification contract
0.05: contract-option service-level-agreement joint-procurement purchase pricing value-based-procurement
0.05: green-procurement social-criteria total-cost-of-ownership warranty
0.1: licence subscription rental-and-leasing exit-and-data-return outsourcing spare-parts
0.1: small-and-medium-enterprise start-up investment eu-funding

# Work around any product
0.1: support-and-maintenance implementation project-management change-management documentation
0.15: consulting testing agile-development innovation pilot proof-of-concept living-lab research-and-development
0.2: training software-development user-centred-design help-desk usability system-monitoring
0.3: it-staffing migration hosting integration-services it-service
0.4: data-processing-service web-design-service electronic-invoicing

# Who it is for, who buys
0.1: patient citizen health-professional health-authority ministry-of-health health-region municipality
0.15: physician nurse care-team
0.2: child young-person older-person public-health-authority informal-carer therapist social-worker
0.3: procurement-system mobile-health-app
0.3: pharmacist midwife person-with-disability global-health

# Where it is used
0.1: hospital care-setting
0.2: university-hospital specialist-hospital clinical-specialty rehabilitation-centre
0.3: health-centre inpatient-care outpatient-care outpatient-clinic ward
0.4: primary-care general-practice nursing-home public-health social-care emergency-care laboratory
0.5: elderly-care assisted-living school-health prison-health hospice imaging-department maternity-clinic
0.5: child-health-clinic pharmacy nursing day-surgery operating-theatre health-insurance
0.6: home-care emergency-department

# Technology of any kind
0.1: software web-application programming-language software-library developer-tools
0.15: open-source hardware medical-device cloud system-architecture
0.2: operating-system mobile-platform data-format microservices containers server-infrastructure data-centre
0.25: api web-service private-cloud message-queue printing search
0.3: health-data virtualisation network-infrastructure data-storage backup-and-recovery workstation smartphone tablet-computer
0.3: multilingual-use offline-use notification data-entry metadata big-data
0.5: archive mapping-service
0.4: health-information-system mobile-network wireless-network database printer camera workflow document-management data-quality
0.4: dashboard data-visualisation encryption blockchain bluetooth sensor electronic-form health-data-standard
0.5: artificial-intelligence machine-learning analytics statistics deep-learning interoperability
0.5: data-import-export internet-of-things data-integration hl7 low-code-platform computer information-model generative-ai
0.6: clinical-information-system large-language-model computer-vision knowledge-base
0.6: medical-device-software self-service questionnaire real-world-data

# Rules and proof
0.2: medical-device-regulation in-vitro-diagnostic-regulation ce-marking data-protection-regulation
0.2: data-protection-impact-assessment data-processing-agreement iso-27001 iso-13485 iec-62304 certification
0.2: accessibility-requirements health-software-safety nis2 cyber-resilience software-bill-of-materials ai-act
0.2: health-legislation professional-liability-and-licensing ethics-approval clinical-evaluation
0.2: post-market-surveillance health-data-hosting-certification audit-and-inspection
0.25: privacy information-security clinical-evidence risk-management records-retention emergency-preparedness-rules
0.3: ehds secondary-use-permit health-technology-assessment health-economics reimbursement log-monitoring
0.3: digital-health-application-reimbursement quality-management-system research identity-and-access
0.4: cyber-security patient-safety clinical-trial outcome-measurement consent single-sign-on
0.5: deidentification incident-reporting prevention chronic-disease digital-identity electronic-signature

# Goods, services and works of any kind
0.3: hospital-service public-administration-service office-support-service membership-organisation-service
0.3: equipment-hire testing-and-inspection-service environmental-service management-consultancy
0.4: programme-evaluation eu-technical-assistance engineering-service vocational-training banking-and-finance insurance
0.4: social-service event-service design-and-photography-service advertising market-research-service
0.5: tool packaging measuring-instrument industrial-machinery electrical-equipment building-material printed-matter
0.5: building-construction building-renovation public-building-construction it-equipment-maintenance machinery-repair
0.5: machinery-hire optical-instrument cable battery office-machine psychology community-health-worker
0.6: medical-consumable chemical furniture computer-peripheral audio-video-equipment building-maintenance temporary-staffing
0.6: laboratory-equipment office-software telecom-equipment hospital-construction
0.7: pharmaceutical assistive-device server-and-storage network-equipment food e-learning digital-health
`
