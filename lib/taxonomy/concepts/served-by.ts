/**
 * What serves what: needs say what should be done, products say what they are. Who asks for the concept on the left
 * is served by a product that names one on the right: 0.9 is its usual product, 0.2 sometimes helps. Directed; what
 * holds both ways stands both ways, the best first. What any product may say of itself is no answer.
 */
export const servedBy = `
# Umbrellas: their members are the answer
digital-health > telemedicine 0.8, telerehabilitation 0.8, digital-therapeutics 0.8, telemonitoring 0.7, virtual-reality-therapy 0.7, internet-therapy 0.7, mobile-health-app 0.6, patient-portal 0.6, personal-health-record 0.6, self-management 0.6, health-coaching 0.6, health-tracking 0.6, wearable 0.6, virtual-reality 0.6, rehabilitation 0.6, video-consultation 0.5, symptom-checker 0.5, chatbot 0.5, psychotherapy 0.5, mental-health 0.5, diabetes 0.5, smoking-cessation 0.5, chronic-disease 0.5, behaviour-change 0.5, remote-measurement 0.4, clinical-decision-support 0.4, artificial-intelligence 0.4, assistive-technology 0.4, hypertension 0.4, physical-activity 0.4, sleep-medicine 0.4, insulin-pump 0.4, electronic-health-record 0.3, messaging 0.3, psychology 0.3
health-information-system > electronic-health-record 0.8, hospital-information-system 0.8, clinical-information-system 0.7, practice-management-system 0.6, patient-administration-system 0.6, clinical-documentation 0.5, registry 0.4, health-data-exchange 0.3
clinical-information-system > electronic-health-record 0.7, clinical-documentation 0.7, hospital-information-system 0.6, patient-data-management-system 0.5, nursing-information-system 0.5, order-entry 0.4, clinical-decision-support 0.3
telemedicine > video-consultation 0.8, telemonitoring 0.7, remote-measurement 0.6, telerehabilitation 0.6, second-opinion 0.5, internet-therapy 0.5, secure-messaging 0.4, messaging 0.4, chat 0.4, video-conferencing 0.4, symptom-checker 0.4, patient-portal 0.4, digital-stethoscope 0.4, mobile-health-app 0.4
mobile-health-app > self-management 0.6, self-monitoring 0.6, digital-therapeutics 0.6, health-coaching 0.5, behaviour-change 0.5, telemonitoring 0.5, personal-health-record 0.5, patient-reported-data 0.4, medication-reminder 0.4, wearable 0.4, activity-tracking 0.4, symptom-checker 0.4, telerehabilitation 0.4, internet-therapy 0.4, lifestyle 0.4, mobile-platform 0.3, exercise-programme 0.3, patient-portal 0.3
self-management > self-monitoring 0.8, mobile-health-app 0.7, health-coaching 0.7, digital-therapeutics 0.6, behaviour-change 0.6, health-tracking 0.5, telemonitoring 0.5, health-education 0.5, medication-reminder 0.5, medication-adherence 0.5, patient-reported-data 0.5, personal-health-record 0.5, remote-measurement 0.5, chronic-disease 0.5, wearable 0.4, exercise-programme 0.4, lifestyle 0.4, telemedicine 0.4, gamification 0.3, messaging 0.3, diabetes 0.3
artificial-intelligence > machine-learning 0.9, deep-learning 0.8, large-language-model 0.7, natural-language-processing 0.7, generative-ai 0.7, medical-imaging-ai 0.6, computer-vision 0.6, clinical-decision-support 0.5, speech-recognition 0.5, chatbot 0.5, risk-prediction 0.5, image-analysis 0.5, text-summarisation 0.5, symptom-checker 0.3
machine-learning > deep-learning 0.9, artificial-intelligence 0.8, risk-prediction 0.6, medical-imaging-ai 0.5, natural-language-processing 0.5, computer-vision 0.5, analytics 0.3
deep-learning > machine-learning 0.8, artificial-intelligence 0.7, computer-vision 0.6, medical-imaging-ai 0.6, image-analysis 0.4
generative-ai > large-language-model 0.9, text-summarisation 0.6, chatbot 0.6, artificial-intelligence 0.6, natural-language-processing 0.5, dictation 0.3
large-language-model > generative-ai 0.9, natural-language-processing 0.7, text-summarisation 0.7, chatbot 0.6, artificial-intelligence 0.6
chatbot > large-language-model 0.6, symptom-checker 0.6, chat 0.5, voice-interface 0.5, generative-ai 0.5, natural-language-processing 0.4, digital-front-door 0.4, messaging 0.3
computer-vision > image-analysis 0.8, deep-learning 0.6, medical-imaging-ai 0.6, artificial-intelligence 0.5, image-measurement 0.4, camera 0.2
natural-language-processing > large-language-model 0.7, text-summarisation 0.7, artificial-intelligence 0.5, clinical-coding 0.4, speech-recognition 0.4, deidentification 0.3, ontology 0.3
speech-recognition > dictation 0.9, voice-interface 0.5, natural-language-processing 0.4, clinical-documentation 0.3, text-summarisation 0.3, artificial-intelligence 0.3
text-summarisation > large-language-model 0.8, natural-language-processing 0.7, generative-ai 0.7, discharge-summary 0.4, clinical-documentation 0.3
assistive-technology > smart-home 0.7, fall-detection 0.7, personal-alarm 0.7, medication-dispenser 0.6, gps-tracker 0.6, digital-supervision 0.6, assistive-device 0.6, digital-lock 0.5, robot 0.5, social-contact 0.4, sensor 0.4, nurse-call 0.4, alarm-management 0.3, internet-of-things 0.3
connected-health-device > wearable 0.7, remote-measurement 0.7, telemonitoring 0.5, sensor 0.5, internet-of-things 0.5, device-connectivity 0.5, bluetooth 0.4
medical-device > connected-health-device 0.5, patient-monitor 0.5, medical-device-software 0.4, wearable 0.3, device-connectivity 0.3

# Records and hospital systems
electronic-health-record > hospital-information-system 0.8, clinical-documentation 0.8, clinical-information-system 0.7, practice-management-system 0.6, national-health-record 0.6, openehr 0.5, nursing-information-system 0.5, structured-documentation 0.5, clinical-data-repository 0.5, personal-health-record 0.4, patient-administration-system 0.4, problem-list 0.4, order-entry 0.4, electronic-prescribing 0.3, medication-list 0.3
national-health-record > health-data-exchange 0.7, ihe-document-sharing 0.7, electronic-health-record 0.6, personal-health-record 0.6, clinical-data-repository 0.6, patient-portal 0.5, citizen-portal 0.5, integration-platform 0.4, openehr 0.4, hl7-fhir 0.4, master-patient-index 0.4, consent 0.3
hospital-information-system > electronic-health-record 0.9, patient-administration-system 0.8, patient-administration 0.7, clinical-information-system 0.7, practice-management-system 0.5, admission-registration 0.5, clinical-documentation 0.5, order-entry 0.4, bed-management 0.4, billing 0.4, nursing-information-system 0.4, appointment-booking 0.3, laboratory-information-system 0.3, pharmacy-information-system 0.3
practice-management-system > electronic-health-record 0.8, appointment-booking 0.6, patient-administration 0.6, patient-administration-system 0.6, billing 0.5, hospital-information-system 0.5, clinical-documentation 0.5, electronic-prescribing 0.4, scheduling 0.4, dental-software 0.3
patient-administration-system > patient-administration 0.9, hospital-information-system 0.8, admission-registration 0.8, practice-management-system 0.6, electronic-health-record 0.6, billing 0.5, appointment-booking 0.5, bed-management 0.4, waiting-list-management 0.4, master-patient-index 0.4
patient-administration > patient-administration-system 0.9, hospital-information-system 0.8, admission-registration 0.8, practice-management-system 0.6, electronic-health-record 0.5, appointment-booking 0.5, master-patient-index 0.4, billing 0.4, queue-management 0.3
admission-registration > patient-administration 0.9, patient-administration-system 0.8, hospital-information-system 0.7, self-service-kiosk 0.5, bed-management 0.4, electronic-health-record 0.4, practice-management-system 0.4, electronic-form 0.3
patient-data-management-system > clinical-information-system 0.6, device-connectivity 0.6, anaesthesia-information-system 0.6, vital-signs-recording 0.6, patient-monitor 0.5, electronic-medication-chart 0.4, intensive-care 0.4, electronic-health-record 0.3, alarm-management 0.3
anaesthesia-information-system > patient-data-management-system 0.7, operating-room-management 0.5, device-connectivity 0.5, vital-signs-recording 0.5, perioperative-care 0.5, anaesthesia 0.5, patient-monitor 0.4, intensive-care 0.2
operating-room-management > operating-theatre 0.7, scheduling 0.5, anaesthesia-information-system 0.5, capacity-planning 0.5, perioperative-care 0.5, surgery 0.4, sterile-supply 0.4, patient-flow 0.4, hospital-information-system 0.4, waiting-list-management 0.4, checklist 0.3, location-tracking 0.2
nursing-information-system > nursing-assessment 0.8, care-plan 0.7, clinical-documentation 0.7, electronic-health-record 0.6, vital-signs-recording 0.6, home-care-information-system 0.6, nursing 0.6, medication-administration 0.5, electronic-medication-chart 0.5, social-care-information-system 0.4, handover 0.4, task-list 0.4
home-care-information-system > visit-planning 0.8, nursing-information-system 0.7, home-care 0.7, route-planning 0.6, care-plan 0.6, social-care-information-system 0.6, nursing-assessment 0.5, task-list 0.4, electronic-health-record 0.4, staff-rostering 0.4, care-coordination 0.4, digital-lock 0.3, digital-supervision 0.2
social-care-information-system > social-care 0.7, case-handling-system 0.6, home-care-information-system 0.6, social-protection-system 0.6, care-plan 0.5, care-coordination 0.5, nursing-information-system 0.4, nursing-assessment 0.4, electronic-health-record 0.3
occupational-health-system > practice-management-system 0.6, electronic-health-record 0.6, occupational-health 0.6, sick-leave-certificate 0.5, appointment-booking 0.4, questionnaire 0.4
maternity-record > electronic-health-record 0.6, maternity-care 0.6, maternity-clinic 0.6, clinical-documentation 0.5, birth-record 0.5, personal-health-record 0.4, childbirth 0.4, mobile-health-app 0.3
dental-software > practice-management-system 0.7, dentistry 0.7, electronic-health-record 0.5, appointment-booking 0.5, billing 0.4, image-viewer 0.3
bedside-terminal > tablet-computer 0.5, patient-portal 0.4, nurse-call 0.4, meal-ordering 0.4, health-education 0.3, video-consultation 0.3, self-service 0.3
mobile-workstation > workstation 0.6, tablet-computer 0.4, bedside-terminal 0.4
ambulance-record > emergency-medical-services 0.6, dispatch 0.6, clinical-documentation 0.5, electronic-health-record 0.5, vital-signs-recording 0.5, emergency-care 0.4, offline-use 0.3, triage 0.3, emergency-medicine 0.3, tablet-computer 0.2

# Clinical documentation
clinical-documentation > electronic-health-record 0.9, structured-documentation 0.8, treatment-documentation 0.7, clinical-information-system 0.7, hospital-information-system 0.6, nursing-information-system 0.6, dictation 0.5, speech-recognition 0.5, openehr 0.5, text-summarisation 0.4, electronic-form 0.4, vital-signs-recording 0.4, care-plan 0.4, practice-management-system 0.4
structured-documentation > clinical-documentation 0.8, openehr 0.6, electronic-form 0.6, electronic-health-record 0.6, terminology 0.4, snomed-ct 0.4, data-entry 0.4, natural-language-processing 0.3, diagnostic-reporting 0.3
treatment-documentation > clinical-documentation 0.9, electronic-health-record 0.8, care-plan 0.6, clinical-information-system 0.6, electronic-medication-chart 0.5, nursing-information-system 0.5, hospital-information-system 0.5, structured-documentation 0.5, medication-administration 0.4
problem-list > electronic-health-record 0.8, clinical-documentation 0.7, structured-documentation 0.6, clinical-coding 0.5, icd 0.4, snomed-ct 0.4
allergy-record > electronic-health-record 0.7, drug-interaction-check 0.6, clinical-documentation 0.6, medication-list 0.5, clinical-decision-support 0.4, electronic-prescribing 0.4
vital-signs-recording > vital-signs 0.8, early-warning-score 0.7, patient-data-management-system 0.6, device-connectivity 0.6, patient-monitor 0.6, electronic-health-record 0.6, nursing-information-system 0.6, clinical-documentation 0.5, remote-measurement 0.4, wearable 0.4, telemonitoring 0.4
vital-signs > vital-signs-recording 0.8, patient-monitor 0.7, remote-measurement 0.7, telemonitoring 0.6, wearable 0.6, early-warning-score 0.6, pulse-oximeter 0.5, blood-pressure-monitor 0.5, device-connectivity 0.5, thermometer 0.4
care-plan > shared-care-plan 0.9, nursing-information-system 0.7, electronic-health-record 0.6, care-coordination 0.6, care-pathway 0.6, clinical-documentation 0.5, home-care-information-system 0.5, task-list 0.3
shared-care-plan > care-plan 0.9, care-coordination 0.8, integrated-care 0.7, health-data-exchange 0.5, care-pathway 0.5, patient-portal 0.4, electronic-health-record 0.4, secure-messaging 0.3, multidisciplinary-conference 0.3
care-pathway > care-coordination 0.7, workflow 0.6, care-plan 0.6, clinical-guideline 0.5, business-process-management 0.5, patient-flow 0.4, clinical-decision-support 0.4, task-list 0.4, electronic-health-record 0.3, patient-portal 0.3, telemonitoring 0.3
care-coordination > shared-care-plan 0.8, integrated-care 0.8, care-pathway 0.7, care-plan 0.6, secure-messaging 0.5, electronic-referral 0.5, health-data-exchange 0.5, task-list 0.5, multidisciplinary-conference 0.5, transfer-of-care 0.5, case-handling-system 0.4, multimorbidity 0.4, electronic-health-record 0.3, chronic-disease 0.3
integrated-care > care-coordination 0.9, shared-care-plan 0.8, care-pathway 0.7, health-data-exchange 0.6, care-plan 0.5, secure-messaging 0.4, telemonitoring 0.3, social-care-information-system 0.3
multidisciplinary-conference > video-conferencing 0.6, care-coordination 0.5, image-sharing 0.5, image-viewer 0.4, shared-care-plan 0.4, secure-messaging 0.4, collaboration-software 0.3, oncology 0.3, electronic-health-record 0.3
nursing-assessment > nursing-information-system 0.9, care-plan 0.6, home-care-information-system 0.6, questionnaire 0.5, structured-documentation 0.5, electronic-form 0.4, functioning-classification 0.4, electronic-health-record 0.4
handover > nursing-information-system 0.6, task-list 0.6, secure-messaging 0.5, electronic-health-record 0.5, transfer-of-care 0.5, care-coordination 0.4, text-summarisation 0.3
discharge > discharge-summary 0.8, transfer-of-care 0.7, care-coordination 0.6, patient-flow 0.6, bed-management 0.5, hospital-information-system 0.5, medication-reconciliation 0.4, care-plan 0.3
discharge-summary > clinical-documentation 0.7, electronic-health-record 0.7, text-summarisation 0.6, clinical-document-architecture 0.5, health-data-exchange 0.5, transfer-of-care 0.5, dictation 0.4, hospital-information-system 0.4
transfer-of-care > discharge-summary 0.7, care-coordination 0.7, electronic-referral 0.7, health-data-exchange 0.6, handover 0.6, secure-messaging 0.5, care-pathway 0.4, patient-flow 0.3
dictation > speech-recognition 0.9, clinical-documentation 0.5, text-summarisation 0.4, diagnostic-reporting 0.4, natural-language-processing 0.3, large-language-model 0.3
checklist > task-list 0.7, electronic-form 0.6, workflow 0.6, questionnaire 0.4, patient-safety 0.4, quality-management-system 0.3, operating-room-management 0.3
electronic-form > questionnaire 0.8, data-entry 0.8, survey-tool 0.7, mobile-data-collection 0.6, structured-documentation 0.5, low-code-platform 0.5, electronic-data-capture 0.5, business-process-management 0.3
diagnostic-reporting > radiology-information-system 0.7, dictation 0.7, structured-documentation 0.6, speech-recognition 0.6, results-reporting 0.6, pathology-information-system 0.5, image-viewer 0.5, picture-archiving-and-communication-system 0.4, clinical-documentation 0.4, teleradiology 0.4
wound-imaging > wound-care 0.8, image-measurement 0.6, camera 0.5, image-analysis 0.5, teledermatology 0.4, mobile-health-app 0.4, clinical-documentation 0.3, dermatology 0.3

# Medicines
medication-management > electronic-prescribing 0.8, electronic-medication-chart 0.8, medication-list 0.8, medication-administration 0.7, closed-loop-medication 0.7, medication-reconciliation 0.7, drug-interaction-check 0.6, pharmacy-information-system 0.6, electronic-health-record 0.5, automated-dispensing 0.4, medication-dispenser 0.4, hospital-information-system 0.3, nursing-information-system 0.3
medication-list > medication-reconciliation 0.8, medication-management 0.8, electronic-prescribing 0.7, electronic-medication-chart 0.7, electronic-health-record 0.7, personal-health-record 0.4, pharmacy-information-system 0.3
medication-reconciliation > medication-list 0.8, medication-management 0.7, electronic-prescribing 0.5, drug-interaction-check 0.5, clinical-decision-support 0.4, electronic-health-record 0.4, transfer-of-care 0.3
medication-administration > electronic-medication-chart 0.9, closed-loop-medication 0.8, medication-management 0.7, nursing-information-system 0.5, electronic-health-record 0.5, barcode 0.4, medication-dispenser 0.4, automated-dispensing 0.4, infusion-pump 0.3
electronic-prescribing > medication-management 0.7, electronic-medication-chart 0.6, medication-list 0.6, drug-interaction-check 0.6, electronic-health-record 0.6, pharmacy-information-system 0.5, practice-management-system 0.4, medicine-information 0.4, hospital-information-system 0.4
electronic-medication-chart > medication-administration 0.9, electronic-prescribing 0.8, medication-management 0.8, medication-list 0.7, closed-loop-medication 0.7, electronic-health-record 0.6, nursing-information-system 0.5, patient-data-management-system 0.5, hospital-information-system 0.4
closed-loop-medication > electronic-medication-chart 0.8, medication-administration 0.8, automated-dispensing 0.7, medication-management 0.7, barcode 0.6, electronic-prescribing 0.6, pharmacy-information-system 0.5, infusion-pump 0.4
automated-dispensing > closed-loop-medication 0.7, pharmacy-information-system 0.5, medication-dispenser 0.5, hospital-pharmacy 0.5, inventory 0.4, medication-management 0.4, robot 0.3, robotics 0.3
drug-interaction-check > clinical-decision-support 0.8, medicine-information 0.7, electronic-prescribing 0.6, medication-management 0.5, dosage-calculation 0.5, allergy-record 0.4, pharmacovigilance 0.4, medical-knowledge-base 0.4
dosage-calculation > clinical-decision-support 0.6, drug-interaction-check 0.5, electronic-prescribing 0.5, medicine-information 0.4, chemotherapy-prescribing-system 0.4, insulin-pump 0.3
medicine-information > drug-interaction-check 0.7, medical-knowledge-base 0.7, knowledge-base 0.6, atc-classification 0.4, clinical-decision-support 0.4, electronic-prescribing 0.3
medication-reminder > medication-adherence 0.9, medication-dispenser 0.7, mobile-health-app 0.6, notification 0.5, self-management 0.5, text-message 0.4, medication-list 0.3, appointment-reminder 0.2
medication-adherence > medication-reminder 0.9, medication-dispenser 0.7, mobile-health-app 0.5, self-management 0.5, behaviour-change 0.4, telemonitoring 0.4, health-coaching 0.4, text-message 0.3
medication-dispenser > medication-adherence 0.7, medication-reminder 0.6, assistive-technology 0.4, automated-dispensing 0.4, robot 0.3, connected-health-device 0.3
pharmacovigilance > incident-reporting 0.6, drug-interaction-check 0.5, medicines-regulation-system 0.5, patient-safety 0.4, registry 0.4, post-market-surveillance 0.4, medicine-information 0.4, clinical-trial-system 0.3
pharmacy-information-system > electronic-prescribing 0.6, medication-management 0.6, pharmacy 0.6, hospital-pharmacy 0.6, inventory 0.5, automated-dispensing 0.5, closed-loop-medication 0.5, hospital-information-system 0.4, drug-interaction-check 0.4, expiry-tracking 0.4, logistics-management-information-system 0.3
chemotherapy-prescribing-system > chemotherapy 0.8, electronic-prescribing 0.6, oncology 0.5, medication-management 0.5, electronic-medication-chart 0.5, dosage-calculation 0.4, care-plan 0.3, radiotherapy-planning 0.3, cancer-registry 0.2
chemotherapy > chemotherapy-prescribing-system 0.9, oncology 0.5, medication-administration 0.4, electronic-prescribing 0.3, hospital-pharmacy 0.3

# Laboratory, pathology, blood
laboratory-information-system > specimen-tracking 0.7, results-reporting 0.7, pathology-information-system 0.7, order-entry 0.6, laboratory 0.6, laboratory-automation 0.5, transfusion-information-system 0.5, specimen-labelling 0.5, laboratory-medicine 0.5, biobank 0.4, microbiology 0.4, pathology 0.4, point-of-care-testing 0.4, loinc 0.3
laboratory > laboratory-information-system 0.9, specimen-tracking 0.6, laboratory-automation 0.6, results-reporting 0.6, order-entry 0.5, point-of-care-testing 0.5, laboratory-equipment 0.5, pathology-information-system 0.4, loinc 0.4, sample-transport 0.4
laboratory-medicine > laboratory-information-system 0.9, laboratory-automation 0.6, results-reporting 0.6, point-of-care-testing 0.6, laboratory-analyser 0.6, medical-laboratory-service 0.6, order-entry 0.5, specimen-tracking 0.5, loinc 0.4, laboratory-equipment 0.4, laboratory-reagent 0.4
laboratory-automation > laboratory-information-system 0.6, laboratory-analyser 0.6, device-connectivity 0.5, specimen-tracking 0.5, laboratory-equipment 0.5, robotics 0.3, barcode 0.3
microbiology > laboratory-information-system 0.8, antimicrobial-resistance 0.5, infection-control 0.4, disease-surveillance 0.4, laboratory-automation 0.4, genomics-pipeline 0.3, results-reporting 0.3
results-reporting > laboratory-information-system 0.8, order-entry 0.7, electronic-health-record 0.5, diagnostic-reporting 0.5, patient-portal 0.4, loinc 0.4, hl7-v2 0.3, health-data-exchange 0.3, notification 0.2
order-entry > results-reporting 0.7, electronic-health-record 0.6, hospital-information-system 0.6, laboratory-information-system 0.5, radiology-information-system 0.5, clinical-decision-support 0.3, electronic-prescribing 0.3, electronic-referral 0.3
specimen-tracking > laboratory-information-system 0.8, specimen-labelling 0.8, barcode 0.6, biobank 0.6, traceability 0.6, sample-transport 0.6, pathology-information-system 0.5, rfid 0.4
specimen-labelling > specimen-tracking 0.8, barcode 0.7, laboratory-information-system 0.6, printer 0.4, printing 0.3
sample-transport > specimen-tracking 0.7, logistics 0.6, cold-chain 0.5, traceability 0.5, route-planning 0.4, drone 0.3, laboratory-information-system 0.3
point-of-care-testing > laboratory-information-system 0.5, device-connectivity 0.5, rapid-test 0.5, glucose-meter 0.4, connected-health-device 0.4, results-reporting 0.3
pathology-information-system > laboratory-information-system 0.8, digital-pathology 0.7, specimen-tracking 0.6, pathology 0.6, diagnostic-reporting 0.5, histology 0.5, order-entry 0.3, laboratory 0.3, image-viewer 0.3
digital-pathology > pathology 0.8, image-viewer 0.7, image-annotation 0.7, microscopy 0.7, image-analysis 0.7, histology 0.7, picture-archiving-and-communication-system 0.6, pathology-information-system 0.6, medical-imaging 0.6, dicom 0.5, vendor-neutral-archive 0.5, medical-imaging-ai 0.5, cytology 0.5, laboratory-information-system 0.4, image-sharing 0.4, deep-learning 0.3
pathology > digital-pathology 0.9, pathology-information-system 0.9, histology 0.8, laboratory-information-system 0.7, microscopy 0.6, image-viewer 0.5, image-analysis 0.5, image-annotation 0.5, specimen-tracking 0.5, picture-archiving-and-communication-system 0.4, diagnostic-reporting 0.4, medical-imaging 0.4, dicom 0.3, medical-imaging-ai 0.3
histology > pathology-information-system 0.8, digital-pathology 0.8, pathology 0.8, microscopy 0.7, image-analysis 0.5, specimen-tracking 0.5, laboratory-information-system 0.5, image-annotation 0.4
cytology > pathology-information-system 0.7, digital-pathology 0.7, pathology 0.7, microscopy 0.6, cervical-screening 0.5, image-analysis 0.5, laboratory-information-system 0.5
microscopy > digital-pathology 0.8, image-analysis 0.7, image-viewer 0.5, histology 0.5, image-annotation 0.5, computer-vision 0.4, camera 0.3
transfusion-information-system > blood-component-traceability 0.8, transfusion-compatibility 0.8, blood-transfusion 0.8, blood-donor-management 0.7, blood-service 0.7, laboratory-information-system 0.6, donation-process 0.6, haemovigilance 0.5, traceability 0.3
blood-transfusion > transfusion-information-system 0.9, blood-component-traceability 0.8, transfusion-compatibility 0.7, blood-service 0.7, haemovigilance 0.6, blood-donor-management 0.6, laboratory-information-system 0.7, order-entry 0.2, barcode 0.2, hospital-information-system 0.3, inventory 0.3, supply-chain 0.3, logistics-management-information-system 0.3
blood-service > transfusion-information-system 0.9, blood-donor-management 0.9, donation-process 0.8, blood-component-traceability 0.8, blood-donation 0.8, blood-transfusion 0.8, laboratory-information-system 0.5, inventory 0.2, appointment-booking 0.2
blood-donation > blood-donor-management 0.9, donation-process 0.9, blood-service 0.9, transfusion-information-system 0.8, blood-transfusion 0.6, laboratory-information-system 0.4, appointment-booking 0.3, mobile-health-app 0.2, customer-relationship-management 0.2
blood-donor-management > blood-donation 0.9, donation-process 0.8, transfusion-information-system 0.8, blood-service 0.8, appointment-booking 0.4, customer-relationship-management 0.3, patient-recall 0.3
donation-process > blood-donor-management 0.8, blood-donation 0.8, transfusion-information-system 0.8, blood-service 0.7, blood-component-traceability 0.6
transfusion-compatibility > transfusion-information-system 0.9, blood-transfusion 0.8, laboratory-information-system 0.6, barcode 0.3
blood-component-traceability > transfusion-information-system 0.9, blood-transfusion 0.7, traceability 0.6, haemovigilance 0.6, barcode 0.5, laboratory-information-system 0.6, inventory 0.4, rfid 0.3
haemovigilance > transfusion-information-system 0.7, blood-transfusion 0.7, blood-component-traceability 0.6, incident-reporting 0.5, laboratory-information-system 0.5, registry 0.4
biobank > specimen-tracking 0.8, laboratory-information-system 0.7, research-data-platform 0.5, cohort-study 0.4, consent 0.3, genomics-data 0.3, inventory 0.2
genomics-pipeline > genomics 0.8, genomics-data 0.8, genetics 0.5, research-data-platform 0.4, laboratory-information-system 0.3
genomics > genomics-pipeline 0.9, genomics-data 0.9, genetics 0.7, research-data-platform 0.5, laboratory-information-system 0.4, clinical-decision-support 0.3, biobank 0.3
genomics-data > genomics-pipeline 0.9, genomics 0.9, genetics 0.6, research-data-platform 0.5, biobank 0.4, secure-processing-environment 0.3
genetics > genomics-pipeline 0.8, genomics 0.8, genomics-data 0.8, laboratory-information-system 0.5, rare-disease 0.5, clinical-decision-support 0.3
forensic-medicine > pathology-information-system 0.6, laboratory-information-system 0.5, death-record 0.5, case-handling-system 0.4, specimen-tracking 0.4

# Imaging
medical-imaging > picture-archiving-and-communication-system 0.9, image-viewer 0.8, dicom 0.8, vendor-neutral-archive 0.7, radiology-information-system 0.7, image-sharing 0.6, image-analysis 0.6, medical-imaging-ai 0.6, imaging-equipment 0.6, dicomweb 0.5, teleradiology 0.5, neuroimaging 0.5, image-annotation 0.4, diagnostic-reporting 0.4, image-measurement 0.4, image-conversion 0.4, radiation-dose-management 0.3
radiology > radiology-information-system 0.9, picture-archiving-and-communication-system 0.9, image-viewer 0.8, medical-imaging 0.8, dicom 0.7, diagnostic-reporting 0.7, teleradiology 0.7, medical-imaging-ai 0.7, image-sharing 0.5, vendor-neutral-archive 0.5, image-analysis 0.5, radiation-dose-management 0.5, dictation 0.4, speech-recognition 0.4, image-annotation 0.3, order-entry 0.3, neuroimaging 0.3
imaging-department > radiology-information-system 0.8, picture-archiving-and-communication-system 0.8, radiology 0.8, medical-imaging 0.8, image-viewer 0.6, imaging-equipment 0.6, dicom 0.5, teleradiology 0.4, ct-scanner 0.4, mri-scanner 0.4
picture-archiving-and-communication-system > vendor-neutral-archive 0.9, image-viewer 0.8, dicom 0.8, radiology-information-system 0.7, dicomweb 0.7, medical-imaging 0.7, image-sharing 0.6, teleradiology 0.5, radiology 0.5, cardiology-information-system 0.4, imaging-department 0.4, image-annotation 0.2
vendor-neutral-archive > picture-archiving-and-communication-system 0.9, dicom 0.8, image-sharing 0.7, dicomweb 0.7, image-viewer 0.6, medical-imaging 0.6, data-storage 0.4, ihe-document-sharing 0.4
radiology-information-system > picture-archiving-and-communication-system 0.7, diagnostic-reporting 0.7, radiology 0.7, imaging-department 0.6, teleradiology 0.5, medical-imaging 0.5, order-entry 0.4, dicom 0.4, radiation-dose-management 0.4, scheduling 0.3, hospital-information-system 0.3, dictation 0.3, image-viewer 0.3
image-viewer > dicom 0.7, picture-archiving-and-communication-system 0.7, dicomweb 0.7, image-measurement 0.7, medical-imaging 0.6, image-annotation 0.6, radiology 0.5, image-analysis 0.5, vendor-neutral-archive 0.4, display-monitor 0.2
image-sharing > vendor-neutral-archive 0.8, picture-archiving-and-communication-system 0.7, dicom 0.7, dicomweb 0.7, image-viewer 0.7, teleradiology 0.7, ihe-document-sharing 0.7, medical-imaging 0.6, health-data-exchange 0.5, ihe-profile 0.4, integration-platform 0.3
teleradiology > image-sharing 0.7, picture-archiving-and-communication-system 0.7, radiology-information-system 0.6, diagnostic-reporting 0.6, image-viewer 0.6, radiology 0.6, second-opinion 0.5, dicom 0.5, telemedicine 0.4
teledermatology > dermatology 0.8, skin-cancer 0.6, second-opinion 0.5, telemedicine 0.5, image-sharing 0.4, medical-imaging-ai 0.4, camera 0.3, video-consultation 0.3
image-analysis > medical-imaging-ai 0.8, computer-vision 0.8, image-measurement 0.7, image-annotation 0.6, deep-learning 0.5, medical-imaging 0.5, neuroimaging 0.5, digital-pathology 0.4, image-viewer 0.4, machine-learning 0.4, image-conversion 0.4, microscopy 0.3
medical-imaging-ai > image-analysis 0.9, computer-vision 0.7, deep-learning 0.7, medical-imaging 0.6, machine-learning 0.6, artificial-intelligence 0.6, image-annotation 0.5, radiology 0.5, image-measurement 0.5, clinical-decision-support 0.3, retina-screening 0.3, mammography 0.3, digital-pathology 0.3
image-annotation > image-viewer 0.6, image-analysis 0.6, medical-imaging-ai 0.5, image-measurement 0.5, digital-pathology 0.4, computer-vision 0.4, dicom 0.3, deep-learning 0.3
image-measurement > image-analysis 0.8, image-viewer 0.7, medical-imaging-ai 0.6, computer-vision 0.4, image-annotation 0.4, radiotherapy-planning 0.2
computed-tomography > ct-scanner 0.9, imaging-equipment 0.7, medical-imaging 0.7, image-viewer 0.6, picture-archiving-and-communication-system 0.6, dicom 0.6, medical-imaging-ai 0.6, image-analysis 0.6, radiology 0.6, radiation-dose-management 0.5, image-measurement 0.4, radiology-information-system 0.4
magnetic-resonance-imaging > mri-scanner 0.9, imaging-equipment 0.7, medical-imaging 0.7, neuroimaging 0.7, image-viewer 0.6, picture-archiving-and-communication-system 0.6, dicom 0.6, medical-imaging-ai 0.6, image-analysis 0.6, radiology 0.6, radiology-information-system 0.4
x-ray > imaging-equipment 0.7, radiology 0.7, medical-imaging 0.7, picture-archiving-and-communication-system 0.6, image-viewer 0.6, dicom 0.6, medical-imaging-ai 0.6, radiology-information-system 0.5, teleradiology 0.4, radiation-dose-management 0.4
ultrasound > ultrasound-device 0.9, imaging-equipment 0.6, medical-imaging 0.6, image-viewer 0.5, picture-archiving-and-communication-system 0.5, dicom 0.5, medical-imaging-ai 0.4, image-analysis 0.4, simulation-training 0.2
nuclear-medicine > medical-imaging 0.6, radiology-information-system 0.5, picture-archiving-and-communication-system 0.5, image-viewer 0.5, dicom 0.5, image-analysis 0.5, imaging-equipment 0.5, radiopharmaceutical 0.3
mammography > breast-screening 0.8, medical-imaging-ai 0.7, picture-archiving-and-communication-system 0.6, image-viewer 0.6, imaging-equipment 0.6, breast-cancer 0.6, radiology 0.6, radiology-information-system 0.5, dicom 0.5
endoscopy > endoscopy-system 0.9, endoscopy-equipment 0.8, diagnostic-reporting 0.5, gastroenterology 0.5, medical-imaging 0.4, medical-imaging-ai 0.4, colorectal-screening 0.4, image-viewer 0.3, computer-vision 0.3
endoscopy-system > endoscopy 0.9, diagnostic-reporting 0.5, gastroenterology 0.5, medical-imaging 0.4, picture-archiving-and-communication-system 0.3, audio-video-equipment 0.2
radiotherapy-planning > radiotherapy 0.9, radiotherapy-equipment 0.6, image-analysis 0.5, dicom 0.5, oncology 0.4, medical-imaging 0.4, image-viewer 0.4, medical-imaging-ai 0.3
radiotherapy > radiotherapy-planning 0.9, radiotherapy-equipment 0.7, oncology 0.5, dicom 0.4, radiation-dose-management 0.4, image-analysis 0.3, medical-imaging 0.3, chemotherapy-prescribing-system 0.2
dicom > dicomweb 0.9, picture-archiving-and-communication-system 0.8, image-viewer 0.8, vendor-neutral-archive 0.7, image-conversion 0.7, medical-imaging 0.6, image-sharing 0.5, radiology 0.4, deidentification 0.2
dicomweb > dicom 0.9, image-viewer 0.7, picture-archiving-and-communication-system 0.7, vendor-neutral-archive 0.7, image-sharing 0.5
cardiology-information-system > ecg-management 0.8, cardiology 0.7, electrocardiography 0.5, picture-archiving-and-communication-system 0.4, diagnostic-reporting 0.4, ultrasound 0.3, clinical-documentation 0.3
ecg-management > electrocardiography 0.8, ecg-device 0.7, cardiology-information-system 0.7, signal-processing 0.5, cardiology 0.5, arrhythmia 0.5, device-connectivity 0.4
electrocardiography > ecg-device 0.9, ecg-management 0.8, signal-processing 0.6, arrhythmia 0.6, cardiology-information-system 0.6, cardiology 0.5, wearable 0.4, telemonitoring 0.4, patient-monitor 0.3
electroencephalography > signal-processing 0.7, epilepsy 0.7, neurology 0.6, wearable 0.3, sleep-medicine 0.3
ophthalmology-information-system > ophthalmology 0.8, retina-screening 0.6, image-viewer 0.4, ophthalmic-equipment 0.4, electronic-health-record 0.3, image-analysis 0.3

# Care at a distance and patients' own services
telemonitoring > remote-measurement 0.9, wearable 0.7, connected-health-device 0.7, self-monitoring 0.7, patient-reported-data 0.6, telemedicine 0.6, hospital-at-home 0.6, mobile-health-app 0.5, device-connectivity 0.5, blood-pressure-monitor 0.5, pulse-oximeter 0.5, chronic-disease 0.5, heart-failure 0.5, copd 0.5, vital-signs-recording 0.4, internet-of-things 0.4, digital-supervision 0.4, patient-reported-outcomes 0.4, early-warning-score 0.4, follow-up 0.4, health-tracking 0.4, diabetes 0.3, spirometer 0.3, ecg-device 0.3, personal-health-record 0.3
remote-measurement > telemonitoring 0.9, connected-health-device 0.8, self-monitoring 0.7, wearable 0.7, blood-pressure-monitor 0.5, pulse-oximeter 0.5, device-connectivity 0.5, hospital-at-home 0.5, glucose-meter 0.4, weighing-scale 0.4, thermometer 0.4, spirometer 0.4, bluetooth 0.4, sensor 0.4
self-monitoring > remote-measurement 0.8, self-management 0.8, health-tracking 0.8, mobile-health-app 0.7, wearable 0.7, patient-reported-data 0.7, telemonitoring 0.6, connected-health-device 0.6, activity-tracking 0.5, glucose-meter 0.4, blood-pressure-monitor 0.4, personal-health-record 0.4
telerehabilitation > exercise-programme 0.8, rehabilitation 0.7, virtual-reality-therapy 0.7, physiotherapy 0.6, digital-therapeutics 0.5, video-consultation 0.4, wearable 0.4, gamification 0.4, virtual-reality 0.4, mobile-health-app 0.4, telemedicine 0.4, speech-therapy 0.4, sensor 0.3, computer-vision 0.3
exercise-programme > telerehabilitation 0.8, physiotherapy 0.7, rehabilitation 0.6, physical-activity 0.6, mobile-health-app 0.5, gamification 0.4, virtual-reality-therapy 0.4, wearable 0.4, activity-tracking 0.4, health-coaching 0.4
virtual-reality-therapy > virtual-reality 0.8, telerehabilitation 0.6, gamification 0.5, digital-therapeutics 0.5, rehabilitation 0.5, augmented-reality 0.4, psychotherapy 0.3, exercise-programme 0.3, pain 0.3
digital-therapeutics > internet-therapy 0.8, telerehabilitation 0.6, behaviour-change 0.6, health-coaching 0.6, self-management 0.6, virtual-reality-therapy 0.6, mobile-health-app 0.5, medical-device-software 0.4, digital-health-application-reimbursement 0.4, gamification 0.4, mental-health 0.4, psychotherapy 0.4, chronic-disease 0.3
internet-therapy > psychotherapy 0.8, digital-therapeutics 0.8, mental-health 0.7, depression 0.6, video-consultation 0.4, mobile-health-app 0.4, behaviour-change 0.4, self-management 0.4, messaging 0.3, chat 0.3
video-consultation > telemedicine 0.9, video-conferencing 0.8, chat 0.5, secure-messaging 0.4, appointment-booking 0.3, messaging 0.3, remote-interpreting 0.3, patient-portal 0.3
video-conferencing > video-consultation 0.7, collaboration-software 0.6, telemedicine 0.4, audio-video-equipment 0.4, remote-interpreting 0.3, telephony 0.3
second-opinion > secure-messaging 0.6, electronic-referral 0.6, telemedicine 0.6, teleradiology 0.5, image-sharing 0.5, video-consultation 0.5, multidisciplinary-conference 0.5, teledermatology 0.4
remote-interpreting > language-translation 0.9, translation-and-interpreting 0.7, video-conferencing 0.5, video-consultation 0.4, telephony 0.3, multilingual-use 0.3
language-translation > remote-interpreting 0.8, translation-and-interpreting 0.7, multilingual-use 0.6, natural-language-processing 0.5, large-language-model 0.5
multilingual-use > language-translation 0.7, remote-interpreting 0.4
patient-portal > personal-health-record 0.8, self-service 0.8, digital-front-door 0.8, citizen-portal 0.7, appointment-booking 0.6, secure-messaging 0.6, messaging 0.6, mobile-health-app 0.5, questionnaire 0.4, patient-reported-data 0.4, video-consultation 0.4, proxy-access 0.4, telemedicine 0.4, results-reporting 0.3, consent 0.3
personal-health-record > patient-portal 0.8, mobile-health-app 0.6, patient-reported-data 0.6, national-health-record 0.6, self-monitoring 0.5, electronic-health-record 0.5, self-management 0.5, health-tracking 0.5, health-data-exchange 0.4, wearable 0.3, openehr 0.3, hl7-fhir 0.3
citizen-portal > patient-portal 0.8, self-service 0.8, digital-front-door 0.7, content-management-system 0.6, web-application 0.4, digital-identity 0.4, national-health-record 0.4, health-education 0.3, telemedicine 0.3
digital-front-door > patient-portal 0.8, symptom-checker 0.8, appointment-booking 0.7, triage 0.6, chatbot 0.6, video-consultation 0.6, chat 0.6, self-service 0.6, citizen-portal 0.6, telemedicine 0.5, contact-centre 0.4, secure-messaging 0.4, queue-management 0.3
self-service > patient-portal 0.8, citizen-portal 0.7, digital-front-door 0.7, appointment-booking 0.6, self-service-kiosk 0.6, electronic-form 0.5, chatbot 0.4, payment 0.3
self-service-kiosk > queue-management 0.7, self-service 0.6, admission-registration 0.5, payment 0.4, wayfinding 0.3, tablet-computer 0.3, smart-card-reader 0.3
symptom-checker > triage 0.8, chatbot 0.7, digital-front-door 0.7, clinical-decision-support 0.5, questionnaire 0.5, artificial-intelligence 0.4, health-advice-line 0.4, patient-reported-data 0.3
triage > symptom-checker 0.8, digital-front-door 0.6, clinical-decision-support 0.5, emergency-call 0.5, emergency-department 0.5, emergency-medicine 0.5, health-advice-line 0.5, chatbot 0.4, early-warning-score 0.4, questionnaire 0.4, emergency-care 0.4, risk-prediction 0.3, electronic-referral 0.3
health-advice-line > contact-centre 0.8, triage 0.8, symptom-checker 0.6, digital-front-door 0.6, telephony 0.5, chat 0.5, chatbot 0.5, video-consultation 0.4, clinical-decision-support 0.3, medical-knowledge-base 0.3
messaging > secure-messaging 0.8, chat 0.8, text-message 0.7, notification 0.6, patient-portal 0.4, appointment-reminder 0.4, video-consultation 0.3
secure-messaging > messaging 0.8, chat 0.8, collaboration-software 0.5, health-data-exchange 0.4, patient-portal 0.4, encryption 0.3, telephony 0.3, telemedicine 0.3, smartphone 0.2
chat > messaging 0.8, secure-messaging 0.7, chatbot 0.6, digital-front-door 0.5, contact-centre 0.4, video-consultation 0.4
text-message > notification 0.7, messaging 0.7, appointment-reminder 0.7, medication-reminder 0.4, patient-recall 0.4, contact-centre 0.3
notification > text-message 0.7, messaging 0.6, alarm 0.6, appointment-reminder 0.6, medication-reminder 0.5, patient-recall 0.4, alarm-management 0.4, escalation 0.4
health-coaching > behaviour-change 0.8, self-management 0.7, lifestyle 0.7, mobile-health-app 0.5, activity-tracking 0.5, digital-therapeutics 0.5, obesity 0.5, chat 0.4, messaging 0.4, gamification 0.4, exercise-programme 0.4, wearable 0.4, smoking-cessation 0.4, nutrition 0.4, video-consultation 0.3
behaviour-change > health-coaching 0.8, self-management 0.7, lifestyle 0.7, digital-therapeutics 0.6, gamification 0.6, self-monitoring 0.6, smoking-cessation 0.6, messaging 0.6, activity-tracking 0.5, health-education 0.5, health-tracking 0.5, text-message 0.5, mobile-health-app 0.4, telerehabilitation 0.4, notification 0.3, questionnaire 0.3, care-coordination 0.2
gamification > behaviour-change 0.5, virtual-reality-therapy 0.5, virtual-reality 0.4, mobile-health-app 0.4, health-education 0.4, exercise-programme 0.4, health-coaching 0.4
health-education > e-learning 0.6, mobile-health-app 0.5, knowledge-base 0.5, health-coaching 0.5, self-management 0.5, patient-portal 0.4, content-management-system 0.4, behaviour-change 0.4, bedside-terminal 0.3, chatbot 0.3, gamification 0.3
patient-reported-data > questionnaire 0.8, patient-reported-outcomes 0.8, self-monitoring 0.7, mobile-health-app 0.6, survey-tool 0.6, telemonitoring 0.6, electronic-form 0.5, personal-health-record 0.5, electronic-data-capture 0.4, health-tracking 0.4, wearable 0.3, telemedicine 0.3
patient-reported-outcomes > questionnaire 0.9, patient-reported-data 0.9, survey-tool 0.8, outcome-measurement 0.8, electronic-data-capture 0.6, mobile-data-collection 0.5, quality-registry 0.5, electronic-form 0.5, mobile-health-app 0.4, follow-up 0.4, user-feedback 0.4, messaging 0.3, psychology 0.3
questionnaire > survey-tool 0.9, electronic-form 0.8, patient-reported-outcomes 0.8, patient-reported-data 0.8, mobile-data-collection 0.6, electronic-data-capture 0.5, user-feedback 0.5, messaging 0.2
survey-tool > questionnaire 0.9, electronic-form 0.8, mobile-data-collection 0.8, electronic-data-capture 0.7, user-feedback 0.7, patient-reported-outcomes 0.6, data-entry 0.5
user-feedback > survey-tool 0.9, questionnaire 0.8, patient-reported-outcomes 0.5, complaint-handling 0.5, electronic-form 0.4, quality-indicator 0.3
complaint-handling > case-handling-system 0.6, incident-reporting 0.6, user-feedback 0.6, service-desk 0.4, customer-relationship-management 0.4, quality-management-system 0.4
activity-tracking > wearable 0.9, health-tracking 0.8, physical-activity 0.7, mobile-health-app 0.6, self-monitoring 0.6, connected-health-device 0.5, sensor 0.4, exercise-programme 0.4, behaviour-change 0.3
wearable > activity-tracking 0.8, connected-health-device 0.8, remote-measurement 0.7, sensor 0.7, telemonitoring 0.6, self-monitoring 0.6, bluetooth 0.4, internet-of-things 0.4, signal-processing 0.4, pulse-oximeter 0.3
digital-supervision > fall-detection 0.7, personal-alarm 0.6, smart-home 0.6, assistive-technology 0.6, sensor 0.5, camera 0.5, nurse-call 0.5, telemonitoring 0.4, alarm-management 0.4, video-surveillance 0.3
fall-detection > personal-alarm 0.7, digital-supervision 0.7, sensor 0.6, fall-prevention 0.6, wearable 0.5, smart-home 0.5, assistive-technology 0.5, nurse-call 0.4, computer-vision 0.3
personal-alarm > fall-detection 0.7, assistive-technology 0.7, nurse-call 0.6, alarm-management 0.5, gps-tracker 0.5, digital-supervision 0.5, alarm 0.5, wearable 0.4, smart-home 0.4
gps-tracker > location-tracking 0.7, personal-alarm 0.6, dementia 0.5, assistive-technology 0.5, wearable 0.4
smart-home > internet-of-things 0.7, assistive-technology 0.7, sensor 0.6, fall-detection 0.6, digital-supervision 0.5, digital-lock 0.5, assisted-living 0.4, voice-interface 0.3
digital-lock > smart-home 0.5, access-control-system 0.5, assistive-technology 0.4, home-care-information-system 0.2
social-contact > video-conferencing 0.5, assistive-technology 0.5, robot 0.4, video-consultation 0.4, tablet-computer 0.4, chat 0.4, mobile-health-app 0.3, messaging 0.3, virtual-reality 0.3
remote-control > telemedicine 0.5, device-connectivity 0.5, internet-of-things 0.4, robot 0.3, mobile-device-management 0.2
voice-interface > speech-recognition 0.8, chatbot 0.6, natural-language-processing 0.4, large-language-model 0.3, contact-centre 0.3
robot > robotics 0.9, assistive-technology 0.4, social-contact 0.4, surgical-robot 0.3, artificial-intelligence 0.2
robotics > robot 0.9, surgical-robot 0.6, laboratory-automation 0.4, process-automation 0.3, automated-dispensing 0.3
surgical-robot > robotics 0.8, surgery 0.5, operating-theatre-equipment 0.5, augmented-reality 0.4, surgical-instrument 0.3, simulation-training 0.3
nurse-call > alarm-management 0.8, alarm 0.7, personal-alarm 0.5, telephony 0.4, bedside-terminal 0.4, fall-detection 0.4, notification 0.4, digital-supervision 0.4
alarm-management > alarm 0.9, nurse-call 0.8, notification 0.6, escalation 0.6, patient-monitor 0.5, device-connectivity 0.5, telephony 0.4, secure-messaging 0.4
alarm > alarm-management 0.9, notification 0.7, nurse-call 0.7, escalation 0.6, personal-alarm 0.5, early-warning-score 0.3
escalation > alarm-management 0.7, notification 0.7, early-warning-score 0.6, secure-messaging 0.4, task-list 0.3

# Measuring devices
blood-pressure-monitor > blood-pressure 0.8, remote-measurement 0.7, connected-health-device 0.6, hypertension 0.6, telemonitoring 0.5, patient-monitor 0.3, wearable 0.3
blood-pressure > blood-pressure-monitor 0.9, hypertension 0.7, remote-measurement 0.6, telemonitoring 0.5, vital-signs-recording 0.4, self-monitoring 0.4
glucose-meter > glucose-monitoring 0.9, diabetes 0.7, diabetes-supply 0.7, insulin-pump 0.6, connected-health-device 0.5, remote-measurement 0.5, wearable 0.3
insulin-pump > glucose-monitoring 0.8, glucose-meter 0.7, diabetes 0.7, diabetes-supply 0.6, infusion-pump 0.3
pulse-oximeter > remote-measurement 0.6, wearable 0.5, patient-monitor 0.5, connected-health-device 0.5, vital-signs 0.5, telemonitoring 0.5
weighing-scale > connected-health-device 0.6, remote-measurement 0.6, telemonitoring 0.4, heart-failure 0.3
thermometer > remote-measurement 0.6, connected-health-device 0.5, wearable 0.4, vital-signs 0.4, sensor 0.3
spirometer > respiratory-medicine 0.6, copd 0.5, asthma 0.5, remote-measurement 0.5, connected-health-device 0.5, telemonitoring 0.4
digital-stethoscope > telemedicine 0.6, connected-health-device 0.5, cardiology 0.4, video-consultation 0.3, signal-processing 0.3
ecg-device > electrocardiography 0.9, ecg-management 0.7, arrhythmia 0.6, remote-measurement 0.5, cardiology 0.5, wearable 0.4, telemonitoring 0.4
patient-monitor > vital-signs 0.7, patient-data-management-system 0.5, device-connectivity 0.5, vital-signs-recording 0.5, telemonitoring 0.4, alarm-management 0.4, wearable 0.4
infusion-pump > device-connectivity 0.3, patient-data-management-system 0.3, closed-loop-medication 0.3, insulin-pump 0.3
ventilator > mechanical-ventilation 0.9, intensive-care 0.4, device-connectivity 0.3, respiratory-medicine 0.3
mechanical-ventilation > ventilator 0.9, patient-data-management-system 0.5, intensive-care 0.5, device-connectivity 0.4, telemonitoring 0.3
sensor > internet-of-things 0.8, wearable 0.6, connected-health-device 0.5, signal-processing 0.5, remote-measurement 0.5, bluetooth 0.4, smart-home 0.4, fall-detection 0.4
internet-of-things > sensor 0.8, connected-health-device 0.6, device-connectivity 0.6, smart-home 0.6, wearable 0.5, bluetooth 0.5, location-tracking 0.4, message-queue 0.3
device-connectivity > internet-of-things 0.6, connected-health-device 0.6, integration-platform 0.5, patient-data-management-system 0.5, bluetooth 0.5, remote-measurement 0.5, hl7-v2 0.4, patient-monitor 0.4, telemonitoring 0.4
bluetooth > device-connectivity 0.6, internet-of-things 0.6, wearable 0.5, connected-health-device 0.5, location-tracking 0.3
signal-processing > electrocardiography 0.5, electroencephalography 0.5, sensor 0.5, machine-learning 0.4, wearable 0.4, deep-learning 0.3
display-monitor > workstation 0.5, image-viewer 0.4, radiology 0.2
camera > photographic-equipment 0.6, wound-imaging 0.4, video-surveillance 0.4, computer-vision 0.3

# Booking, flow, staff
scheduling > appointment-booking 0.8, capacity-planning 0.7, staff-rostering 0.6, waiting-list-management 0.6, rescheduling 0.6, operating-room-management 0.5, visit-planning 0.5, practice-management-system 0.4, queue-management 0.3, patient-administration-system 0.3
appointment-booking > scheduling 0.9, rescheduling 0.8, patient-portal 0.6, practice-management-system 0.6, appointment-reminder 0.6, vaccination-booking 0.6, self-service 0.5, digital-front-door 0.5, patient-administration-system 0.5, waiting-list-management 0.5, queue-management 0.5
appointment-reminder > text-message 0.7, notification 0.7, appointment-booking 0.7, patient-recall 0.6, messaging 0.5, patient-portal 0.3
rescheduling > appointment-booking 0.9, scheduling 0.7, appointment-reminder 0.6, waiting-list-management 0.6, patient-portal 0.4
vaccination-booking > appointment-booking 0.9, vaccination 0.7, vaccination-record 0.7, scheduling 0.6, patient-recall 0.5, patient-portal 0.4
patient-recall > appointment-reminder 0.7, cancer-screening 0.6, notification 0.5, text-message 0.5, appointment-booking 0.5, registry 0.4, messaging 0.3
queue-management > waiting-time-display 0.8, self-service-kiosk 0.7, patient-flow 0.5, appointment-booking 0.4, waiting-list-management 0.4, contact-centre 0.3
waiting-time-display > queue-management 0.9, patient-flow 0.5, dashboard 0.4, waiting-list-management 0.4, display-monitor 0.3
waiting-list-management > scheduling 0.6, appointment-booking 0.6, electronic-referral 0.5, patient-flow 0.5, capacity-planning 0.5, patient-administration-system 0.5, queue-management 0.5, operating-room-management 0.4, rescheduling 0.4
capacity-planning > bed-management 0.7, patient-flow 0.7, command-centre 0.6, scheduling 0.6, staff-rostering 0.5, operating-room-management 0.5, analytics 0.4, simulation-technology 0.4, risk-prediction 0.3, business-intelligence 0.3
bed-management > patient-flow 0.9, capacity-planning 0.8, command-centre 0.7, hospital-information-system 0.5, patient-administration-system 0.5, admission-registration 0.4, dashboard 0.4, cleaning-management 0.3
patient-flow > bed-management 0.8, command-centre 0.8, capacity-planning 0.7, location-tracking 0.5, queue-management 0.5, care-pathway 0.4, dashboard 0.4, asset-tracking 0.4, operating-room-management 0.4, discharge 0.4, hospital-information-system 0.3
command-centre > patient-flow 0.9, dashboard 0.8, bed-management 0.7, capacity-planning 0.7, business-intelligence 0.4, disaster-management 0.4, data-visualisation 0.4
staff-rostering > time-recording 0.7, scheduling 0.6, human-resources-system 0.6, hr-payroll-system 0.5, capacity-planning 0.5, visit-planning 0.4
time-recording > staff-rostering 0.7, human-resources-system 0.7, hr-payroll-system 0.6, payroll 0.5, access-control-system 0.2
visit-planning > route-planning 0.9, home-care-information-system 0.8, scheduling 0.7, staff-rostering 0.6, task-list 0.4, capacity-planning 0.4
route-planning > visit-planning 0.8, fleet-management 0.6, logistics 0.6, patient-transport 0.5, geographic-information-system 0.5, dispatch 0.4
wayfinding > location-tracking 0.6, self-service-kiosk 0.4, geographic-information-system 0.3, mobile-health-app 0.2
referral > electronic-referral 0.9, waiting-list-management 0.5, health-data-exchange 0.5, care-coordination 0.5, second-opinion 0.5, transfer-of-care 0.5, order-entry 0.3, electronic-health-record 0.3
electronic-referral > referral 0.9, health-data-exchange 0.6, order-entry 0.5, second-opinion 0.5, care-coordination 0.5, waiting-list-management 0.5, secure-messaging 0.4, appointment-booking 0.3
follow-up > telemonitoring 0.7, patient-reported-outcomes 0.7, patient-recall 0.6, questionnaire 0.5, remote-measurement 0.5, appointment-reminder 0.4, care-plan 0.4, video-consultation 0.4, patient-portal 0.3
workflow > business-process-management 0.9, task-list 0.7, care-pathway 0.6, case-handling-system 0.6, process-automation 0.6, low-code-platform 0.5, integration-platform 0.3
task-list > workflow 0.8, checklist 0.6, business-process-management 0.5, care-coordination 0.4, nursing-information-system 0.4, collaboration-software 0.3, visit-planning 0.3

# Decisions and knowledge
clinical-decision-support > medical-knowledge-base 0.8, drug-interaction-check 0.7, clinical-guideline 0.7, early-warning-score 0.7, risk-prediction 0.6, clinical-quality-language 0.6, symptom-checker 0.5, medicine-information 0.5, dosage-calculation 0.5, machine-learning 0.4, artificial-intelligence 0.4, triage 0.4, medical-imaging-ai 0.3, large-language-model 0.3
medical-knowledge-base > clinical-guideline 0.9, knowledge-base 0.8, clinical-decision-support 0.8, medicine-information 0.7, search 0.5, large-language-model 0.4, ontology 0.3
clinical-guideline > medical-knowledge-base 0.9, clinical-decision-support 0.8, knowledge-base 0.7, care-pathway 0.6, clinical-quality-language 0.6, search 0.3, large-language-model 0.3, natural-language-processing 0.3, generative-ai 0.2, artificial-intelligence 0.2
knowledge-base > medical-knowledge-base 0.7, search 0.7, content-management-system 0.5, large-language-model 0.5, clinical-guideline 0.5, natural-language-processing 0.4, chatbot 0.4, intranet 0.4, document-management 0.3, e-learning 0.3, generative-ai 0.3, artificial-intelligence 0.2
search > knowledge-base 0.6, natural-language-processing 0.6, large-language-model 0.5, metadata 0.3, document-management 0.3
clinical-quality-language > clinical-decision-support 0.7, clinical-guideline 0.6, quality-indicator 0.6, hl7-fhir 0.5
early-warning-score > risk-prediction 0.8, vital-signs-recording 0.7, clinical-decision-support 0.7, patient-data-management-system 0.5, patient-monitor 0.5, sepsis 0.5, escalation 0.5, machine-learning 0.4, alarm-management 0.4, intensive-care 0.3
risk-prediction > machine-learning 0.8, early-warning-score 0.7, clinical-decision-support 0.7, analytics 0.6, artificial-intelligence 0.6, questionnaire 0.3, statistics 0.3, real-world-data 0.3

# Exchange and integration
interoperability > integration-platform 0.9, hl7-fhir 0.8, health-data-exchange 0.8, service-bus 0.7, hl7-v2 0.7, ihe-profile 0.7, api 0.6, data-exchange-layer 0.6, api-management 0.6, openehr 0.5, terminology-server 0.5, data-integration 0.5, clinical-document-architecture 0.5, data-import-export 0.4, device-connectivity 0.4, clinical-data-repository 0.4, message-queue 0.3
integration-platform > service-bus 0.9, system-interface 0.8, interoperability 0.8, hl7-v2 0.8, hl7-fhir 0.8, health-data-exchange 0.7, api-management 0.7, data-integration 0.7, data-exchange-layer 0.7, message-queue 0.6, integration-services 0.6, api 0.5, data-import-export 0.5, web-service 0.5, ihe-profile 0.5, device-connectivity 0.4, clinical-document-architecture 0.4, ihe-document-sharing 0.4, clinical-data-repository 0.3, data-warehouse 0.2
service-bus > integration-platform 0.9, message-queue 0.8, web-service 0.6, hl7-v2 0.6, api-management 0.6, data-exchange-layer 0.6, data-integration 0.6, interoperability 0.6
api-management > api 0.9, integration-platform 0.7, service-bus 0.6, web-service 0.6, identity-and-access 0.4, microservices 0.3, smart-on-fhir 0.3
system-interface > integration-platform 0.9, service-bus 0.9, integration-services 0.8, hl7-fhir 0.8, hl7-v2 0.8, interoperability 0.8, health-data-exchange 0.7, data-integration 0.7, data-exchange-layer 0.6, hl7 0.6, api 0.6, data-format 0.6, web-service 0.5, data-import-export 0.5
api > api-management 0.8, web-service 0.8, system-interface 0.7, hl7-fhir 0.6, integration-platform 0.6, interoperability 0.5, data-import-export 0.4
web-service > api 0.8, service-bus 0.6, data-exchange-layer 0.6, api-management 0.6, integration-platform 0.5
health-data-exchange > ihe-document-sharing 0.9, interoperability 0.8, integration-platform 0.8, hl7-fhir 0.7, data-exchange-layer 0.7, ihe-profile 0.7, national-health-record 0.6, clinical-document-architecture 0.6, hl7-v2 0.5, data-space 0.5, ehds 0.5, clinical-data-repository 0.5, image-sharing 0.4, master-patient-index 0.4, openehr 0.4, electronic-referral 0.4, consent 0.3, transfer-of-care 0.3
data-exchange-layer > integration-platform 0.7, health-data-exchange 0.7, web-service 0.6, api-management 0.6, service-bus 0.6, interoperability 0.6, data-space 0.5, encryption 0.2
integration-services > integration-platform 0.8, interoperability 0.7, service-bus 0.7, hl7-v2 0.6, hl7-fhir 0.6, data-integration 0.6, api 0.5, web-service 0.5
data-integration > integration-platform 0.7, data-import-export 0.7, data-warehouse 0.6, data-lake 0.5, data-quality 0.5, interoperability 0.5, message-queue 0.4, data-linkage 0.4, omop 0.3
data-import-export > data-integration 0.8, integration-platform 0.7, api 0.6, interoperability 0.6, data-format 0.5, migration 0.4, health-data-exchange 0.4, hl7-v2 0.3
message-queue > service-bus 0.8, integration-platform 0.7, microservices 0.4, web-service 0.4, hl7-v2 0.3
microservices > containers 0.6, api 0.5, message-queue 0.4, system-architecture 0.4
containers > microservices 0.6, virtualisation 0.5, server-infrastructure 0.4, cloud 0.4
health-data-standard > hl7-fhir 0.8, openehr 0.7, hl7-v2 0.7, ihe-profile 0.7, dicom 0.6, terminology 0.6, snomed-ct 0.6, clinical-document-architecture 0.6, interoperability 0.6, omop 0.5
hl7 > hl7-v2 0.9, hl7-fhir 0.9, clinical-document-architecture 0.8, hl7-v3 0.8, integration-platform 0.7, interoperability 0.6, service-bus 0.5, health-data-exchange 0.5
hl7-v2 > hl7 0.9, integration-platform 0.8, service-bus 0.7, hl7-fhir 0.6, interoperability 0.6, clinical-document-architecture 0.4, message-queue 0.3
hl7-v3 > hl7 0.9, clinical-document-architecture 0.8, hl7-v2 0.6, integration-platform 0.6, hl7-fhir 0.5
hl7-fhir > fhir-profile 0.9, hl7 0.8, smart-on-fhir 0.8, integration-platform 0.6, interoperability 0.6, health-data-exchange 0.6, clinical-data-repository 0.6, api 0.5, hl7-v2 0.5, terminology-server 0.4, health-data-standard 0.4, openehr 0.3, clinical-document-architecture 0.3
fhir-profile > hl7-fhir 0.9, information-model 0.6, smart-on-fhir 0.5, terminology-server 0.4
smart-on-fhir > hl7-fhir 0.9, api 0.5, identity-and-access 0.4, single-sign-on 0.3
clinical-document-architecture > hl7 0.8, hl7-v3 0.7, health-data-exchange 0.7, ihe-document-sharing 0.7, hl7-fhir 0.6, integration-platform 0.5, discharge-summary 0.4
ihe-profile > ihe-document-sharing 0.9, health-data-exchange 0.7, patient-identifier-cross-reference 0.7, integration-platform 0.6, interoperability 0.6, hl7 0.5, image-sharing 0.5
ihe-document-sharing > health-data-exchange 0.9, ihe-profile 0.8, integration-platform 0.6, clinical-document-architecture 0.6, image-sharing 0.5, national-health-record 0.5, archive 0.4, document-management 0.4
patient-identifier-cross-reference > master-patient-index 0.9, identity-matching 0.9, ihe-profile 0.6, data-linkage 0.3
master-patient-index > patient-identifier-cross-reference 0.9, identity-matching 0.9, master-data 0.6, patient-administration-system 0.4, data-linkage 0.4, patient-administration 0.3
identity-matching > master-patient-index 0.9, patient-identifier-cross-reference 0.9, data-linkage 0.7, biometrics 0.4, data-quality 0.4, barcode 0.2
openehr > clinical-data-repository 0.8, information-model 0.7, iso-13606 0.7, electronic-health-record 0.5, structured-documentation 0.5, health-data-standard 0.5, hl7-fhir 0.4, clinical-documentation 0.4
iso-13606 > openehr 0.8, information-model 0.6, hl7-fhir 0.4
information-model > openehr 0.8, fhir-profile 0.7, omop 0.6, metadata 0.5, ontology 0.5, hl7-fhir 0.5
semantic-interoperability > terminology-server 0.9, terminology 0.9, snomed-ct 0.8, ontology 0.7, code-system 0.7, loinc 0.6, openehr 0.6, information-model 0.6, interoperability 0.6, hl7-fhir 0.5
terminology > terminology-server 0.9, snomed-ct 0.8, code-system 0.8, semantic-interoperability 0.8, ontology 0.7, icd 0.6, loinc 0.6, clinical-coding 0.6
terminology-server > terminology 0.9, code-system 0.8, snomed-ct 0.7, semantic-interoperability 0.7, hl7-fhir 0.5, ontology 0.5
code-system > terminology 0.8, terminology-server 0.8, icd 0.7, snomed-ct 0.7, loinc 0.6, master-data 0.4
snomed-ct > terminology 0.8, terminology-server 0.8, semantic-interoperability 0.6, code-system 0.6, ontology 0.5, clinical-coding 0.5
loinc > terminology-server 0.7, code-system 0.7, terminology 0.6, laboratory-information-system 0.4, results-reporting 0.3
icd > clinical-coding 0.8, code-system 0.7, terminology-server 0.6, terminology 0.6, drg-grouping 0.5
icpc > clinical-coding 0.6, code-system 0.6, icd 0.5, terminology-server 0.5, practice-management-system 0.4
atc-classification > medicine-information 0.7, code-system 0.6, medication-list 0.4, electronic-prescribing 0.4, terminology-server 0.4
procedure-classification > clinical-coding 0.7, code-system 0.6, drg-grouping 0.5, terminology-server 0.5
functioning-classification > nursing-assessment 0.5, code-system 0.5, rehabilitation 0.4, structured-documentation 0.3
drg-grouping > clinical-coding 0.9, cost-accounting 0.6, icd 0.6, billing 0.5, natural-language-processing 0.3
ontology > terminology 0.7, semantic-interoperability 0.7, snomed-ct 0.5, terminology-server 0.5, metadata 0.5
data-format > data-import-export 0.6, information-model 0.4, data-integration 0.4, api 0.3

# Data, registries, research
analytics > business-intelligence 0.9, data-warehouse 0.8, dashboard 0.8, statistics 0.7, data-visualisation 0.7, machine-learning 0.6, data-lake 0.6, risk-prediction 0.6, big-data 0.6, statistical-software 0.6, quality-indicator 0.5, benchmarking 0.5, artificial-intelligence 0.4
business-intelligence > dashboard 0.9, analytics 0.9, data-warehouse 0.8, data-visualisation 0.8, statistics 0.6, quality-indicator 0.5, benchmarking 0.5, authority-reporting 0.4
data-warehouse > data-lake 0.9, business-intelligence 0.8, analytics 0.8, data-integration 0.8, research-data-platform 0.6, omop 0.5, big-data 0.5, database 0.4, data-quality 0.4, master-data 0.4, clinical-data-repository 0.4
data-lake > data-warehouse 0.9, big-data 0.8, analytics 0.6, data-integration 0.6, research-data-platform 0.5, data-storage 0.4
big-data > data-lake 0.9, analytics 0.8, data-warehouse 0.7, machine-learning 0.6, research-data-platform 0.4
dashboard > business-intelligence 0.9, data-visualisation 0.9, analytics 0.7, quality-indicator 0.5, command-centre 0.5, statistics 0.4, epidemic-modelling 0.2
data-visualisation > dashboard 0.9, business-intelligence 0.8, analytics 0.7, statistics 0.5, geographic-information-system 0.4, statistical-software 0.4
statistics > analytics 0.8, statistical-software 0.8, business-intelligence 0.7, data-visualisation 0.6, authority-reporting 0.6, data-warehouse 0.5, registry 0.4, epidemiology 0.4
quality-indicator > quality-registry 0.8, benchmarking 0.8, dashboard 0.7, business-intelligence 0.7, outcome-measurement 0.7, analytics 0.6, clinical-quality-language 0.5, patient-reported-outcomes 0.4
benchmarking > quality-indicator 0.8, business-intelligence 0.7, analytics 0.7, quality-registry 0.6, dashboard 0.5, cost-accounting 0.4
authority-reporting > statistics 0.7, business-intelligence 0.6, registry 0.6, data-warehouse 0.5, mobile-data-collection 0.4, health-data-exchange 0.4, disease-surveillance 0.4
data-quality > master-data 0.7, metadata 0.6, data-integration 0.6, data-linkage 0.5, identity-matching 0.4, structured-documentation 0.3
master-data > metadata 0.7, data-quality 0.7, master-patient-index 0.5, health-facility-registry 0.5, terminology-server 0.4, data-integration 0.4
metadata > master-data 0.6, ontology 0.5, data-quality 0.5, information-model 0.5, open-data 0.4, research-data-platform 0.4
open-data > data-space 0.5, metadata 0.5, api 0.4, statistics 0.4, data-visualisation 0.3, dashboard 0.3, geographic-information-system 0.3
data-space > ehds 0.7, health-data-exchange 0.6, secure-processing-environment 0.6, research-data-platform 0.6, open-data 0.5, metadata 0.4, consent 0.4
registry > disease-registry 0.8, quality-registry 0.8, electronic-data-capture 0.7, mobile-data-collection 0.6, data-entry 0.5, research-data-platform 0.5, health-facility-registry 0.5, cohort-study 0.4, real-world-data 0.4, database 0.3, master-data 0.3, statistics 0.3, electronic-form 0.3
disease-registry > registry 0.9, electronic-data-capture 0.7, quality-registry 0.7, cohort-study 0.5, rare-disease 0.5, research-data-platform 0.5, chronic-disease 0.4
quality-registry > registry 0.9, quality-indicator 0.7, disease-registry 0.7, electronic-data-capture 0.6, patient-reported-outcomes 0.6, outcome-measurement 0.6, benchmarking 0.5
cancer-registry > registry 0.8, disease-registry 0.7, oncology 0.6, quality-registry 0.6, authority-reporting 0.4, pathology-information-system 0.3
health-facility-registry > master-data 0.7, registry 0.7, professional-liability-and-licensing 0.4, geographic-information-system 0.4, human-resources-system 0.3
research-data-platform > secure-processing-environment 0.8, real-world-data 0.8, data-warehouse 0.7, omop 0.7, research 0.6, deidentification 0.6, data-linkage 0.6, cohort-study 0.6, electronic-data-capture 0.5, biobank 0.4, genomics-data 0.4, registry 0.4, clinical-data-repository 0.4, statistical-software 0.3
secure-processing-environment > research-data-platform 0.8, deidentification 0.5, real-world-data 0.5, ehds 0.5, secondary-use-permit 0.5, privacy 0.4, encryption 0.2
real-world-data > research-data-platform 0.8, omop 0.8, registry 0.6, data-warehouse 0.6, cohort-study 0.6, electronic-data-capture 0.4, patient-reported-outcomes 0.4, analytics 0.4
omop > research-data-platform 0.8, real-world-data 0.8, data-warehouse 0.6, cohort-study 0.5, data-integration 0.4, terminology 0.3
research > research-data-platform 0.9, electronic-data-capture 0.8, clinical-trial-system 0.8, cohort-study 0.7, real-world-data 0.7, biobank 0.6, secure-processing-environment 0.6, data-linkage 0.6, trial-recruitment 0.6, registry 0.5, statistical-software 0.5, genomics-pipeline 0.4, molecular-modelling 0.3
cohort-study > electronic-data-capture 0.8, research-data-platform 0.8, registry 0.6, survey-tool 0.5, biobank 0.5, real-world-data 0.5, omop 0.4
clinical-trial > clinical-trial-system 0.9, electronic-data-capture 0.9, trial-recruitment 0.8, patient-reported-outcomes 0.5, research-data-platform 0.4, statistical-software 0.3, consent 0.2
clinical-trial-system > electronic-data-capture 0.9, clinical-trial 0.9, trial-recruitment 0.8, research 0.5, research-data-platform 0.4, patient-reported-outcomes 0.4
electronic-data-capture > clinical-trial-system 0.8, mobile-data-collection 0.8, survey-tool 0.7, electronic-form 0.7, registry 0.6, data-entry 0.6, clinical-trial 0.6, patient-reported-outcomes 0.6, research 0.5, cohort-study 0.5, research-data-platform 0.4
trial-recruitment > clinical-trial-system 0.9, clinical-trial 0.7, research-data-platform 0.6, electronic-data-capture 0.4, natural-language-processing 0.3, registry 0.3
mobile-data-collection > survey-tool 0.8, electronic-data-capture 0.8, electronic-form 0.8, data-entry 0.8, offline-use 0.6, questionnaire 0.6, disease-surveillance 0.5, registry 0.4, community-health-worker 0.4, global-health 0.3
data-entry > electronic-form 0.8, mobile-data-collection 0.8, electronic-data-capture 0.7, survey-tool 0.6, structured-documentation 0.5, document-scanning 0.5, speech-recognition 0.3
data-linkage > identity-matching 0.8, research-data-platform 0.6, master-patient-index 0.6, data-integration 0.6, registry 0.4, deidentification 0.4
deidentification > privacy 0.6, secure-processing-environment 0.6, research-data-platform 0.5, natural-language-processing 0.4, encryption 0.3, data-linkage 0.2
outcome-measurement > patient-reported-outcomes 0.9, quality-indicator 0.8, quality-registry 0.7, real-world-data 0.5, questionnaire 0.4, analytics 0.4
cost-accounting > business-intelligence 0.6, financial-system 0.6, drg-grouping 0.5, finance-system 0.5, analytics 0.5, enterprise-resource-planning 0.4
health-economics > health-technology-assessment 0.7, cost-accounting 0.5, real-world-data 0.4, outcome-measurement 0.4, analytics 0.3
digital-twin > simulation-technology 0.8, machine-learning 0.4, risk-prediction 0.3, virtual-reality 0.2
database > data-warehouse 0.5, registry 0.4, data-lake 0.3

# Public health
disease-surveillance > outbreak-management 0.8, contact-tracing 0.7, mobile-data-collection 0.6, registry 0.6, authority-reporting 0.6, epidemic 0.6, infectious-disease 0.6, epidemiology 0.6, dashboard 0.5, statistics 0.5, public-health 0.5, epidemic-modelling 0.5, data-entry 0.4, analytics 0.4, geographic-information-system 0.4, infection-control 0.4, laboratory-information-system 0.3
outbreak-management > disease-surveillance 0.9, contact-tracing 0.9, epidemic 0.8, mobile-data-collection 0.5, infection-control 0.5, covid-19 0.5, infectious-disease 0.5, epidemic-modelling 0.5, epidemiology 0.5, case-handling-system 0.4, dashboard 0.4, disaster-management 0.4, public-health 0.4
contact-tracing > outbreak-management 0.9, disease-surveillance 0.8, covid-19 0.6, epidemic 0.6, mobile-data-collection 0.5, case-handling-system 0.4, mobile-health-app 0.3, bluetooth 0.2
epidemic > outbreak-management 0.9, disease-surveillance 0.9, contact-tracing 0.8, covid-19 0.7, epidemic-modelling 0.7, epidemiology 0.6, vaccination-record 0.4, mobile-data-collection 0.4, dashboard 0.3, vaccination-booking 0.3
epidemiology > statistical-software 0.7, epidemic 0.6, epidemic-modelling 0.6, disease-surveillance 0.6, statistics 0.6, registry 0.4, cohort-study 0.4, outbreak-management 0.4
covid-19 > contact-tracing 0.8, outbreak-management 0.8, epidemic 0.8, disease-surveillance 0.7, vaccination-certificate 0.6, vaccination-booking 0.6, rapid-test 0.5, vaccination-record 0.5, epidemic-modelling 0.5, symptom-checker 0.4, telemonitoring 0.3
infectious-disease > disease-surveillance 0.8, outbreak-management 0.8, contact-tracing 0.7, infection-control 0.6, microbiology 0.5, laboratory-information-system 0.4, vaccination-record 0.4, clinical-decision-support 0.2
infection-control > healthcare-associated-infection 0.9, disease-surveillance 0.6, outbreak-management 0.6, antimicrobial-resistance 0.6, microbiology 0.4, sterile-supply 0.4, cleaning-management 0.4, steriliser 0.4, disinfectant 0.4, checklist 0.3, location-tracking 0.2
healthcare-associated-infection > infection-control 0.9, disease-surveillance 0.6, antimicrobial-resistance 0.5, outbreak-management 0.5, quality-registry 0.4, clinical-decision-support 0.3
antimicrobial-resistance > microbiology 0.6, infection-control 0.6, clinical-decision-support 0.5, disease-surveillance 0.5, laboratory-information-system 0.5, healthcare-associated-infection 0.5
sepsis > early-warning-score 0.9, risk-prediction 0.7, clinical-decision-support 0.6, patient-data-management-system 0.5, machine-learning 0.3, infection-control 0.3
vaccination > vaccination-record 0.9, vaccination-booking 0.9, vaccination-certificate 0.7, patient-recall 0.5, cold-chain 0.5, registry 0.4, logistics-management-information-system 0.4, clinical-decision-support 0.3, electronic-health-record 0.2
vaccination-record > vaccination 0.9, vaccination-certificate 0.7, registry 0.6, vaccination-booking 0.6, electronic-health-record 0.5, patient-recall 0.4, child-health-clinic 0.3
vaccination-certificate > vaccination-record 0.8, electronic-certificate 0.7, vaccination 0.7, covid-19 0.5, electronic-signature 0.3
public-health > disease-surveillance 0.8, outbreak-management 0.7, registry 0.6, statistics 0.6, prevention 0.6, mobile-data-collection 0.5, vaccination-record 0.5, epidemiology 0.5, cancer-screening 0.4, dashboard 0.4, health-education 0.4, epidemic-modelling 0.4, geographic-information-system 0.2, growth-monitoring 0.2, malnutrition 0.2
disaster-management > command-centre 0.6, dispatch 0.6, emergency-medical-services 0.5, emergency-call 0.5, triage 0.4, outbreak-management 0.4, geographic-information-system 0.4, notification 0.3
cancer-screening > patient-recall 0.8, breast-screening 0.7, cervical-screening 0.7, colorectal-screening 0.7, registry 0.5, appointment-booking 0.4, medical-imaging-ai 0.4, risk-prediction 0.4, cancer-registry 0.4, laboratory-information-system 0.3
breast-screening > mammography 0.9, cancer-screening 0.8, patient-recall 0.7, medical-imaging-ai 0.7, breast-cancer 0.7, radiology-information-system 0.5, picture-archiving-and-communication-system 0.5, image-viewer 0.4
colorectal-screening > cancer-screening 0.8, patient-recall 0.7, endoscopy 0.6, endoscopy-system 0.5, laboratory-information-system 0.4
cervical-screening > cancer-screening 0.8, patient-recall 0.7, cytology 0.7, laboratory-information-system 0.5, pathology-information-system 0.5, digital-pathology 0.4, gynaecology 0.4
prevention > lifestyle 0.8, cancer-screening 0.6, risk-prediction 0.6, patient-recall 0.6, health-coaching 0.6, behaviour-change 0.6, health-education 0.6, vaccination 0.5, self-management 0.5, mobile-health-app 0.4, health-tracking 0.4, smoking-cessation 0.4, physical-activity 0.4, questionnaire 0.3, wearable 0.3
emergency-call > dispatch 0.9, contact-centre 0.6, triage 0.6, telephony 0.5, ambulance-record 0.4, health-advice-line 0.4
dispatch > emergency-call 0.9, emergency-medical-services 0.7, ambulance-record 0.6, fleet-management 0.5, patient-transport 0.5, geographic-information-system 0.4, route-planning 0.4, triage 0.4, disaster-management 0.4, location-tracking 0.3, radio-communication 0.3, bed-management 0.3

# Money, goods, buildings
billing > insurance-claim 0.8, payment 0.6, practice-management-system 0.5, patient-administration-system 0.5, financial-system 0.5, clinical-coding 0.5, electronic-invoicing 0.5, eligibility-check 0.5, finance-system 0.4, hospital-information-system 0.4, drg-grouping 0.4
insurance-claim > billing 0.8, eligibility-check 0.7, reimbursement 0.7, health-insurance 0.7, social-protection-system 0.6, clinical-coding 0.4, case-handling-system 0.4, process-automation 0.3
eligibility-check > insurance-claim 0.8, health-insurance 0.6, billing 0.6, social-protection-system 0.6, patient-administration 0.5, smart-card-reader 0.3
payment > billing 0.8, electronic-invoicing 0.5, self-service-kiosk 0.4, self-service 0.3, financial-system 0.3
reimbursement > insurance-claim 0.9, billing 0.7, health-insurance 0.6, eligibility-check 0.5, digital-health-application-reimbursement 0.4
health-insurance > insurance-claim 0.9, eligibility-check 0.8, reimbursement 0.7, social-protection-system 0.6, billing 0.5, personal-health-record 0.5, telerehabilitation 0.4, telemonitoring 0.4, mobile-health-app 0.4, telemedicine 0.4, mental-health 0.3, diabetes 0.3, prevention 0.3, chronic-disease 0.3, case-handling-system 0.3, customer-relationship-management 0.3, digital-therapeutics 0.3, self-management 0.3, health-coaching 0.3
clinical-coding > icd 0.8, drg-grouping 0.8, procedure-classification 0.7, natural-language-processing 0.6, terminology 0.6, terminology-server 0.6, snomed-ct 0.6, billing 0.5, large-language-model 0.4
enterprise-resource-planning > financial-system 0.8, finance-system 0.8, human-resources-system 0.7, hr-payroll-system 0.7, procurement-system 0.7, warehouse-management 0.6, inventory 0.5, purchase-ordering 0.5, supply-chain 0.5
financial-system > finance-system 0.9, enterprise-resource-planning 0.8, cost-accounting 0.6, electronic-invoicing 0.6, billing 0.5, payroll 0.4
finance-system > financial-system 0.9, enterprise-resource-planning 0.8, electronic-invoicing 0.6, cost-accounting 0.5, billing 0.4
human-resources-system > hr-payroll-system 0.9, payroll 0.7, time-recording 0.7, staff-rostering 0.6, enterprise-resource-planning 0.6, e-learning 0.3
hr-payroll-system > human-resources-system 0.9, payroll 0.9, time-recording 0.6, enterprise-resource-planning 0.6, staff-rostering 0.5
payroll > hr-payroll-system 0.9, human-resources-system 0.7, financial-system 0.5, time-recording 0.5, enterprise-resource-planning 0.5
procurement-system > purchase-ordering 0.9, enterprise-resource-planning 0.7, supply-chain 0.7, inventory 0.5, electronic-invoicing 0.5, warehouse-management 0.4
purchase-ordering > procurement-system 0.9, supply-chain 0.7, inventory 0.6, enterprise-resource-planning 0.6, warehouse-management 0.5, logistics-management-information-system 0.5, electronic-invoicing 0.3
electronic-invoicing > financial-system 0.6, finance-system 0.6, billing 0.5, procurement-system 0.5, enterprise-resource-planning 0.4
supply-chain > logistics-management-information-system 0.9, inventory 0.8, warehouse-management 0.8, logistics 0.7, purchase-ordering 0.6, procurement-system 0.5, traceability 0.5, expiry-tracking 0.5, cold-chain 0.4, enterprise-resource-planning 0.4
logistics > supply-chain 0.8, warehouse-management 0.7, inventory 0.7, logistics-management-information-system 0.7, route-planning 0.6, asset-tracking 0.6, traceability 0.6, patient-transport 0.5, fleet-management 0.5, location-tracking 0.4, robotics 0.2
logistics-management-information-system > supply-chain 0.9, inventory 0.8, warehouse-management 0.8, logistics 0.7, cold-chain 0.5, purchase-ordering 0.5, expiry-tracking 0.5, pharmacy-information-system 0.3
warehouse-management > inventory 0.9, supply-chain 0.8, logistics 0.7, logistics-management-information-system 0.7, expiry-tracking 0.5, enterprise-resource-planning 0.5, barcode 0.4, purchase-ordering 0.4
inventory > warehouse-management 0.9, supply-chain 0.8, expiry-tracking 0.8, logistics-management-information-system 0.7, barcode 0.5, rfid 0.5, purchase-ordering 0.5, enterprise-resource-planning 0.4, pharmacy-information-system 0.3
expiry-tracking > inventory 0.9, traceability 0.6, warehouse-management 0.6, logistics-management-information-system 0.5, barcode 0.4, rfid 0.4, pharmacy-information-system 0.3
traceability > barcode 0.6, rfid 0.6, asset-tracking 0.6, specimen-tracking 0.5, sterile-supply 0.5, inventory 0.5, expiry-tracking 0.5, supply-chain 0.5, blood-component-traceability 0.4
cold-chain > sensor 0.6, logistics-management-information-system 0.5, refrigeration-equipment 0.5, internet-of-things 0.5, supply-chain 0.5, sample-transport 0.4, vaccination 0.4, alarm-management 0.2
asset-tracking > location-tracking 0.9, rfid 0.7, medical-equipment-management 0.7, traceability 0.6, inventory 0.5, maintenance-management 0.5, internet-of-things 0.4, barcode 0.4
location-tracking > asset-tracking 0.8, rfid 0.8, bluetooth 0.5, wayfinding 0.5, gps-tracker 0.5, internet-of-things 0.5, patient-flow 0.4
rfid > asset-tracking 0.7, location-tracking 0.7, barcode 0.6, traceability 0.6, inventory 0.4
barcode > traceability 0.6, rfid 0.6, specimen-labelling 0.5, closed-loop-medication 0.5, inventory 0.5, medication-administration 0.3
sterile-supply > traceability 0.6, steriliser 0.5, surgical-instrument 0.4, operating-room-management 0.4, rfid 0.4, inventory 0.4
patient-transport > route-planning 0.7, taxi-and-patient-transport 0.7, dispatch 0.6, fleet-management 0.6, logistics 0.5, emergency-medical-services 0.4, ambulance-vehicle 0.3
fleet-management > route-planning 0.7, location-tracking 0.5, dispatch 0.5, logistics 0.5, maintenance-management 0.3
medical-equipment-management > maintenance-management 0.9, asset-tracking 0.8, medical-equipment-maintenance 0.7, facility-management-system 0.5, service-desk 0.5, inventory 0.4, location-tracking 0.4
maintenance-management > medical-equipment-management 0.9, facility-management-system 0.7, asset-tracking 0.7, service-desk 0.5, medical-equipment-maintenance 0.5
facility-management-system > maintenance-management 0.8, cleaning-management 0.5, asset-tracking 0.5, building-maintenance 0.4, service-desk 0.4, access-control-system 0.3
cleaning-management > facility-management-system 0.6, task-list 0.5, bed-management 0.4, cleaning-service 0.3, infection-control 0.3, workflow 0.3
meal-ordering > catering-system 0.9, nutrition 0.5, bedside-terminal 0.5, catering-service 0.4
catering-system > meal-ordering 0.9, nutrition 0.6, bedside-terminal 0.3, catering-service 0.3, inventory 0.2
nutrition > health-coaching 0.6, lifestyle 0.6, meal-ordering 0.5, catering-system 0.5, mobile-health-app 0.5, behaviour-change 0.5, obesity 0.5, malnutrition 0.5, self-monitoring 0.4, clinical-nutrition 0.4, health-tracking 0.3

# Documents, processes, communication, learning
archive > digital-preservation 0.9, document-management 0.8, records-retention 0.6, case-handling-system 0.6, data-storage 0.5, document-scanning 0.5, ihe-document-sharing 0.4, vendor-neutral-archive 0.3, backup-and-recovery 0.3, migration 0.3, clinical-data-repository 0.2
document-management > case-handling-system 0.9, archive 0.8, document-scanning 0.6, collaboration-software 0.6, digital-preservation 0.5, electronic-signature 0.5, content-management-system 0.5, workflow 0.4, search 0.4, ihe-document-sharing 0.3
digital-preservation > archive 0.9, document-management 0.6, records-retention 0.6, data-storage 0.4, metadata 0.4
records-retention > archive 0.9, document-management 0.7, digital-preservation 0.7, case-handling-system 0.4
case-handling-system > document-management 0.9, business-process-management 0.7, workflow 0.7, archive 0.6, social-care-information-system 0.5, electronic-form 0.4, customer-relationship-management 0.4, low-code-platform 0.4
document-scanning > document-management 0.7, archive 0.6, data-entry 0.4, printer-and-copier 0.4, printer 0.4, natural-language-processing 0.3
printing > printer 0.9, printer-and-copier 0.8, toner 0.3, specimen-labelling 0.3
electronic-signature > digital-identity 0.7, document-management 0.5, encryption 0.4, electronic-certificate 0.4, identity-and-access 0.4, smart-card-reader 0.3
electronic-certificate > sick-leave-certificate 0.8, birth-record 0.6, death-record 0.6, vaccination-certificate 0.6, electronic-signature 0.5, electronic-form 0.5, electronic-health-record 0.4, clinical-documentation 0.3
sick-leave-certificate > electronic-certificate 0.9, electronic-health-record 0.4, practice-management-system 0.4, occupational-health-system 0.4
birth-record > electronic-certificate 0.7, maternity-record 0.6, registry 0.5, childbirth 0.4
death-record > electronic-certificate 0.7, registry 0.6, icd 0.4, forensic-medicine 0.4, statistics 0.3
business-process-management > workflow 0.9, low-code-platform 0.8, process-automation 0.8, case-handling-system 0.7, integration-platform 0.6, service-bus 0.4, electronic-form 0.4, task-list 0.4, enterprise-resource-planning 0.3, care-pathway 0.3, integration-services 0.3, api-management 0.2
low-code-platform > business-process-management 0.8, electronic-form 0.6, process-automation 0.6, workflow 0.6, mobile-data-collection 0.3, developer-tools 0.3
process-automation > business-process-management 0.8, workflow 0.7, low-code-platform 0.7, integration-platform 0.4, document-scanning 0.3, artificial-intelligence 0.3
content-management-system > intranet 0.7, web-design-service 0.6, citizen-portal 0.5, document-management 0.5, web-application 0.5, knowledge-base 0.4
intranet > content-management-system 0.8, collaboration-software 0.8, knowledge-base 0.5, document-management 0.5
collaboration-software > video-conferencing 0.8, office-software 0.7, intranet 0.7, secure-messaging 0.6, document-management 0.6, chat 0.5, messaging 0.4
contact-centre > telephony 0.8, customer-relationship-management 0.6, health-advice-line 0.6, chat 0.6, chatbot 0.5, voice-interface 0.5, digital-front-door 0.5, queue-management 0.3, speech-recognition 0.3
telephony > telecom-equipment 0.8, contact-centre 0.7, telecommunication-service 0.7, video-conferencing 0.4, smartphone 0.4, secure-messaging 0.3
customer-relationship-management > contact-centre 0.6, case-handling-system 0.5, service-desk 0.5, blood-donor-management 0.2, messaging 0.2
service-desk > help-desk 0.9, case-handling-system 0.4, maintenance-management 0.4, customer-relationship-management 0.4, system-monitoring 0.3, medical-equipment-management 0.3, chatbot 0.3
help-desk > service-desk 0.9, it-service 0.6, contact-centre 0.5, chatbot 0.3
e-learning > educational-software 0.8, simulation-training 0.6, health-education 0.5, training 0.5, virtual-reality 0.4, knowledge-base 0.4, video-conferencing 0.3, gamification 0.3
educational-software > e-learning 0.9, simulation-training 0.5, gamification 0.3
simulation-training > simulation-technology 0.9, virtual-reality 0.7, e-learning 0.6, augmented-reality 0.6, gamification 0.3
simulation-technology > simulation-training 0.9, virtual-reality 0.7, digital-twin 0.7, augmented-reality 0.5
training > e-learning 0.8, simulation-training 0.7, educational-software 0.5, virtual-reality 0.3, knowledge-base 0.3
virtual-reality > virtual-reality-therapy 0.8, augmented-reality 0.8, simulation-training 0.7, simulation-technology 0.6, gamification 0.5, telerehabilitation 0.3
augmented-reality > virtual-reality 0.8, surgical-robot 0.4, simulation-training 0.4, computer-vision 0.4, image-viewer 0.3

# Access, security, consent
identity-and-access > single-sign-on 0.9, digital-identity 0.8, biometrics 0.6, smart-card-reader 0.5, log-monitoring 0.5, proxy-access 0.4, access-control-system 0.3, consent 0.2
single-sign-on > identity-and-access 0.9, digital-identity 0.6, smart-card-reader 0.5, biometrics 0.5, smart-on-fhir 0.2
digital-identity > identity-and-access 0.8, electronic-signature 0.7, single-sign-on 0.6, smart-card-reader 0.6, biometrics 0.5
biometrics > identity-and-access 0.6, digital-identity 0.5, identity-matching 0.4, access-control-system 0.3
smart-card-reader > digital-identity 0.7, identity-and-access 0.6, single-sign-on 0.5, electronic-signature 0.4
proxy-access > consent 0.7, identity-and-access 0.6, patient-portal 0.6, digital-identity 0.4, personal-health-record 0.4
consent > privacy 0.6, proxy-access 0.6, electronic-signature 0.5, patient-portal 0.4, identity-and-access 0.4, health-data-exchange 0.4, personal-health-record 0.3, biobank 0.3
privacy > consent 0.7, deidentification 0.7, encryption 0.6, log-monitoring 0.6, information-security 0.6, identity-and-access 0.5
information-security > cyber-security 0.9, security-monitoring 0.8, identity-and-access 0.7, encryption 0.7, firewall 0.7, endpoint-protection 0.7, log-monitoring 0.6, backup-and-recovery 0.5, mobile-device-management 0.4
cyber-security > security-monitoring 0.9, information-security 0.9, firewall 0.8, endpoint-protection 0.8, encryption 0.6, log-monitoring 0.6, identity-and-access 0.5, nis2 0.5, backup-and-recovery 0.4
security-monitoring > cyber-security 0.9, log-monitoring 0.8, endpoint-protection 0.7, information-security 0.7, firewall 0.6, system-monitoring 0.6
endpoint-protection > cyber-security 0.8, security-monitoring 0.7, mobile-device-management 0.6, firewall 0.6, information-security 0.6
firewall > cyber-security 0.8, network-equipment 0.6, security-monitoring 0.6, endpoint-protection 0.5, network-infrastructure 0.5
log-monitoring > security-monitoring 0.8, system-monitoring 0.6, privacy 0.5, information-security 0.5, identity-and-access 0.4
encryption > information-security 0.6, privacy 0.5, cyber-security 0.5, secure-messaging 0.4, blockchain 0.4
blockchain > encryption 0.5, consent 0.4, traceability 0.4, health-data-exchange 0.3
nis2 > cyber-security 0.9, security-monitoring 0.8, information-security 0.8, risk-management 0.5, iso-27001 0.5
mobile-device-management > endpoint-protection 0.7, smartphone 0.4, tablet-computer 0.4, cyber-security 0.4
system-monitoring > security-monitoring 0.6, log-monitoring 0.6, hosting 0.4, service-desk 0.3, network-infrastructure 0.3

# Technical ground
cloud > private-cloud 0.9, hosting 0.8, data-centre 0.6, virtualisation 0.6, server-infrastructure 0.6, containers 0.5, data-storage 0.4
private-cloud > cloud 0.8, virtualisation 0.7, data-centre 0.7, hosting 0.7, containers 0.5
hosting > cloud 0.8, data-centre 0.8, private-cloud 0.8, server-infrastructure 0.6, health-data-hosting-certification 0.6, system-monitoring 0.4
data-centre > hosting 0.8, server-infrastructure 0.8, server-and-storage 0.7, private-cloud 0.7, cloud 0.6, virtualisation 0.5
server-infrastructure > server-and-storage 0.9, virtualisation 0.8, data-centre 0.7, data-storage 0.7, hosting 0.6, cloud 0.5, containers 0.5
server-and-storage > server-infrastructure 0.9, data-storage 0.9, virtualisation 0.5, backup-and-recovery 0.4, hosting 0.4
data-storage > server-and-storage 0.9, server-infrastructure 0.7, backup-and-recovery 0.6, archive 0.4, cloud 0.4, vendor-neutral-archive 0.2
backup-and-recovery > data-storage 0.7, hosting 0.5, server-and-storage 0.5, cyber-security 0.4, cloud 0.4
virtualisation > server-infrastructure 0.7, thin-client 0.6, private-cloud 0.6, containers 0.5, server-and-storage 0.5
network-infrastructure > network-equipment 0.9, wireless-network 0.8, firewall 0.6, internet-service 0.5, telecommunication-service 0.4, mobile-network 0.4
wireless-network > network-equipment 0.8, network-infrastructure 0.8, mobile-network 0.5, location-tracking 0.2
mobile-network > telecommunication-service 0.7, wireless-network 0.5, telecom-equipment 0.5
workstation > computer 0.9, thin-client 0.7, mobile-workstation 0.6, hardware 0.6, display-monitor 0.5, tablet-computer 0.5, computer-peripheral 0.4
thin-client > virtualisation 0.7, workstation 0.7, computer 0.5, single-sign-on 0.2
tablet-computer > computer 0.7, smartphone 0.6, mobile-device-management 0.4, workstation 0.4, bedside-terminal 0.3
smartphone > mobile-phone 0.9, tablet-computer 0.6, mobile-device-management 0.5, telephony 0.3
printer > printer-and-copier 0.9, printing 0.8, toner 0.4, specimen-labelling 0.2
hardware > computer 0.9, workstation 0.8, computer-peripheral 0.8, server-and-storage 0.7, printer 0.6, network-equipment 0.6, tablet-computer 0.6, display-monitor 0.5
computer > workstation 0.9, tablet-computer 0.6, hardware 0.6, thin-client 0.5, computer-peripheral 0.5
mobile-platform > mobile-health-app 0.5, smartphone 0.3, web-application 0.3
web-application > content-management-system 0.4, patient-portal 0.3, mobile-platform 0.3
migration > data-integration 0.7, data-import-export 0.7, archive 0.4, data-quality 0.4
developer-tools > low-code-platform 0.4, software-library 0.4, testing 0.4, containers 0.3
software-development > it-service 0.6, integration-services 0.5, it-staffing 0.5, low-code-platform 0.4, developer-tools 0.4, web-design-service 0.4
offline-use > mobile-data-collection 0.6, mobile-platform 0.3
usability > user-centred-design 0.7, accessibility-requirements 0.5
accessibility-requirements > usability 0.5, voice-interface 0.4
ehds > health-data-exchange 0.8, data-space 0.8, secure-processing-environment 0.7, national-health-record 0.6, research-data-platform 0.6, interoperability 0.6, ihe-document-sharing 0.5, hl7-fhir 0.5, consent 0.4, deidentification 0.4
secondary-use-permit > secure-processing-environment 0.8, research-data-platform 0.7, deidentification 0.5, data-space 0.5, case-handling-system 0.4
patient-safety > incident-reporting 0.9, checklist 0.6, early-warning-score 0.5, drug-interaction-check 0.5, closed-loop-medication 0.5, risk-management 0.5, fall-detection 0.4, infection-control 0.4, clinical-decision-support 0.4
incident-reporting > patient-safety 0.9, quality-management-system 0.7, risk-management 0.6, complaint-handling 0.6, pharmacovigilance 0.5, electronic-form 0.4, service-desk 0.2
risk-management > incident-reporting 0.6, quality-management-system 0.6, patient-safety 0.4, information-security 0.3
quality-management-system > incident-reporting 0.7, document-management 0.6, audit-and-inspection 0.6, risk-management 0.6, quality-indicator 0.4, checklist 0.4
audit-and-inspection > quality-management-system 0.6, checklist 0.6, log-monitoring 0.4, electronic-form 0.3, case-handling-system 0.3
medical-device-software > digital-therapeutics 0.5, clinical-decision-support 0.5, medical-imaging-ai 0.4, symptom-checker 0.3
ai-act > artificial-intelligence 0.6, medical-imaging-ai 0.3

# Clinical fields: the systems and functions typical of them
clinical-specialty > clinical-information-system 0.6, electronic-health-record 0.5, clinical-documentation 0.4, clinical-decision-support 0.3
cardiology > cardiology-information-system 0.9, ecg-management 0.8, electrocardiography 0.8, ecg-device 0.7, heart-failure 0.6, arrhythmia 0.6, telemonitoring 0.5, blood-pressure-monitor 0.5, wearable 0.4, risk-prediction 0.4, telerehabilitation 0.3, self-management 0.3, ultrasound 0.3, image-viewer 0.2, cardiac-implant 0.2
hypertension > blood-pressure-monitor 0.9, blood-pressure 0.9, telemonitoring 0.7, remote-measurement 0.6, self-monitoring 0.6, self-management 0.6, medication-adherence 0.5, lifestyle 0.4, health-coaching 0.4, risk-prediction 0.3
heart-failure > telemonitoring 0.9, remote-measurement 0.7, self-management 0.6, weighing-scale 0.5, blood-pressure-monitor 0.5, wearable 0.5, cardiology 0.5, patient-reported-data 0.5, ecg-device 0.4, hospital-at-home 0.4, risk-prediction 0.4
arrhythmia > electrocardiography 0.9, ecg-device 0.9, ecg-management 0.8, wearable 0.6, telemonitoring 0.6, cardiology-information-system 0.5, signal-processing 0.4, cardiac-implant 0.4
coronary-disease > electrocardiography 0.6, cardiology-information-system 0.6, cardiology 0.6, telerehabilitation 0.5, risk-prediction 0.5, lifestyle 0.4, health-coaching 0.4, telemonitoring 0.4, medical-imaging-ai 0.3
stroke > telerehabilitation 0.7, rehabilitation 0.6, medical-imaging-ai 0.6, telemedicine 0.5, virtual-reality-therapy 0.5, neurology 0.5, teleradiology 0.4, image-sharing 0.4, video-consultation 0.4, speech-therapy 0.4, neuroimaging 0.4, clinical-decision-support 0.3, quality-registry 0.3
vascular-disease > wound-imaging 0.4, image-analysis 0.4, wound-care 0.4, ultrasound 0.4, cardiology-information-system 0.3, quality-registry 0.3
oncology > chemotherapy-prescribing-system 0.8, radiotherapy-planning 0.7, cancer-registry 0.6, multidisciplinary-conference 0.6, patient-reported-outcomes 0.5, cancer-screening 0.5, telemonitoring 0.4, digital-pathology 0.4, medical-imaging-ai 0.4, genomics-pipeline 0.4, clinical-decision-support 0.3, self-management 0.3, care-pathway 0.3, image-analysis 0.3
breast-cancer > breast-screening 0.8, mammography 0.8, medical-imaging-ai 0.6, oncology 0.6, digital-pathology 0.4, patient-reported-outcomes 0.4, image-analysis 0.4
prostate-cancer > oncology 0.6, digital-pathology 0.5, medical-imaging-ai 0.5, magnetic-resonance-imaging 0.5, radiotherapy-planning 0.4, image-analysis 0.4, risk-prediction 0.3
lung-cancer > medical-imaging-ai 0.7, computed-tomography 0.6, oncology 0.6, image-analysis 0.5, image-measurement 0.5, cancer-screening 0.5, radiology 0.3, risk-prediction 0.3
skin-cancer > teledermatology 0.9, dermatology 0.7, medical-imaging-ai 0.6, image-analysis 0.5, computer-vision 0.4, oncology 0.4, mobile-health-app 0.3
haematology > laboratory-information-system 0.5, laboratory-medicine 0.5, chemotherapy-prescribing-system 0.5, transfusion-information-system 0.4, digital-pathology 0.4, laboratory-analyser 0.4, image-analysis 0.3
immunology-allergy > allergy-record 0.5, mobile-health-app 0.4, self-monitoring 0.4, asthma 0.4, laboratory-information-system 0.3
transplantation > registry 0.6, traceability 0.4, clinical-decision-support 0.3, telemonitoring 0.3, identity-matching 0.2, donation-process 0.2
mental-health > internet-therapy 0.9, psychotherapy 0.8, digital-therapeutics 0.7, depression 0.7, video-consultation 0.5, mobile-health-app 0.5, self-management 0.5, suicide-prevention 0.5, questionnaire 0.4, virtual-reality-therapy 0.4, patient-reported-outcomes 0.4, psychology 0.4, chatbot 0.3, chat 0.3, self-monitoring 0.3, health-coaching 0.3, messaging 0.2, electronic-health-record 0.2, virtual-reality 0.2
psychology > psychotherapy 0.5, mental-health 0.5, questionnaire 0.4, statistical-software 0.3
depression > internet-therapy 0.9, mental-health 0.8, psychotherapy 0.8, digital-therapeutics 0.7, mobile-health-app 0.5, self-management 0.5, questionnaire 0.4, patient-reported-outcomes 0.3, chatbot 0.3
psychotherapy > internet-therapy 0.9, mental-health 0.8, digital-therapeutics 0.7, depression 0.7, virtual-reality-therapy 0.6, video-consultation 0.5, virtual-reality 0.5, mobile-health-app 0.4, psychology 0.4, chat 0.3
suicide-prevention > mental-health 0.8, depression 0.6, internet-therapy 0.5, risk-prediction 0.5, mobile-health-app 0.5, chat 0.5, health-advice-line 0.4, digital-therapeutics 0.4
addiction > internet-therapy 0.7, alcohol 0.7, digital-therapeutics 0.6, behaviour-change 0.6, smoking-cessation 0.6, mental-health 0.6, mobile-health-app 0.5, self-management 0.5, health-coaching 0.5, chat 0.3
psychosis > mental-health 0.7, internet-therapy 0.4, virtual-reality-therapy 0.4, digital-therapeutics 0.4, self-monitoring 0.3, mobile-health-app 0.3
neurodevelopmental-disorder > mental-health 0.6, digital-therapeutics 0.5, questionnaire 0.4, internet-therapy 0.4, mobile-health-app 0.3, gamification 0.3, speech-therapy 0.3, virtual-reality-therapy 0.3
eating-disorder > mental-health 0.7, internet-therapy 0.6, nutrition 0.5, digital-therapeutics 0.5, mobile-health-app 0.4
dementia > gps-tracker 0.7, assistive-technology 0.7, digital-supervision 0.6, fall-detection 0.5, social-contact 0.5, smart-home 0.5, personal-alarm 0.5, robot 0.3, virtual-reality-therapy 0.3, gamification 0.3, medication-dispenser 0.3, neuroimaging 0.3, image-analysis 0.2
rehabilitation > telerehabilitation 0.9, exercise-programme 0.8, physiotherapy 0.8, virtual-reality-therapy 0.7, occupational-therapy 0.6, rehabilitation-service 0.6, speech-therapy 0.5, robotics 0.4, gamification 0.4, wearable 0.4, functioning-classification 0.4, virtual-reality 0.4, digital-therapeutics 0.4, patient-reported-outcomes 0.3, assistive-device 0.3
rehabilitation-centre > rehabilitation 0.8, telerehabilitation 0.6, exercise-programme 0.5, virtual-reality-therapy 0.4, scheduling 0.2, hospital-information-system 0.2
physiotherapy > telerehabilitation 0.9, exercise-programme 0.9, rehabilitation 0.8, virtual-reality-therapy 0.5, wearable 0.4, orthopaedics 0.3, practice-management-system 0.3, gamification 0.3, computer-vision 0.2
occupational-therapy > rehabilitation 0.7, telerehabilitation 0.6, assistive-device 0.6, assistive-technology 0.5, functioning-classification 0.4, virtual-reality-therapy 0.4, exercise-programme 0.4
speech-therapy > telerehabilitation 0.6, rehabilitation 0.5, video-consultation 0.4, speech-recognition 0.3, mobile-health-app 0.3, gamification 0.3, hearing 0.3
diabetes > glucose-monitoring 0.9, glucose-meter 0.9, insulin-pump 0.8, self-management 0.7, telemonitoring 0.6, self-monitoring 0.6, mobile-health-app 0.5, retina-screening 0.5, remote-measurement 0.5, disease-registry 0.4, health-coaching 0.4, nutrition 0.4, diabetes-supply 0.4, telemedicine 0.4, personal-health-record 0.4, health-tracking 0.4, lifestyle 0.3, dosage-calculation 0.3
glucose-monitoring > glucose-meter 0.9, diabetes 0.8, insulin-pump 0.6, remote-measurement 0.6, self-monitoring 0.6, telemonitoring 0.6, wearable 0.5, diabetes-supply 0.5, point-of-care-testing 0.4, mobile-health-app 0.3
endocrinology > diabetes 0.7, glucose-monitoring 0.5, obesity 0.4, laboratory-information-system 0.3, disease-registry 0.3
obesity > lifestyle 0.8, health-coaching 0.8, behaviour-change 0.7, nutrition 0.6, digital-therapeutics 0.6, physical-activity 0.6, health-tracking 0.6, self-monitoring 0.5, weighing-scale 0.5, activity-tracking 0.5, mobile-health-app 0.4, diabetes 0.4, messaging 0.4, wearable 0.4, internet-therapy 0.3, telemedicine 0.3, personal-health-record 0.3
respiratory-medicine > spirometer 0.7, copd 0.7, asthma 0.7, telemonitoring 0.6, pulse-oximeter 0.5, remote-measurement 0.5, self-management 0.4, sleep-medicine 0.4, mechanical-ventilation 0.4, telerehabilitation 0.3, computed-tomography 0.2
copd > telemonitoring 0.9, spirometer 0.7, self-management 0.7, remote-measurement 0.7, pulse-oximeter 0.6, telerehabilitation 0.6, respiratory-medicine 0.6, patient-reported-data 0.4, wearable 0.4, hospital-at-home 0.3
asthma > self-management 0.7, spirometer 0.7, self-monitoring 0.7, mobile-health-app 0.6, medication-adherence 0.6, respiratory-medicine 0.6, telemonitoring 0.5, medication-reminder 0.4
sleep-medicine > wearable 0.5, telemonitoring 0.5, remote-measurement 0.5, electroencephalography 0.4, signal-processing 0.4, internet-therapy 0.4, digital-therapeutics 0.4, mobile-health-app 0.4, pulse-oximeter 0.4
nephrology > dialysis 0.8, disease-registry 0.4, telemonitoring 0.3, clinical-information-system 0.3, risk-prediction 0.3, laboratory-information-system 0.3
dialysis > nephrology 0.8, telemonitoring 0.5, clinical-information-system 0.4, device-connectivity 0.4, dialysis-product 0.4, disease-registry 0.3
urology > prostate-cancer 0.5, patient-reported-outcomes 0.3, endoscopy-system 0.3, incontinence-product 0.3, urology-and-stoma-product 0.3, sensor 0.2
ophthalmology > ophthalmology-information-system 0.9, retina-screening 0.8, ophthalmic-equipment 0.6, medical-imaging-ai 0.5, image-analysis 0.5, image-viewer 0.4, medical-imaging 0.4, dicom 0.2, telemedicine 0.2
retina-screening > ophthalmology 0.8, medical-imaging-ai 0.8, image-analysis 0.7, ophthalmology-information-system 0.7, patient-recall 0.5, deep-learning 0.4, diabetes 0.4, computer-vision 0.4, image-viewer 0.3
dermatology > teledermatology 0.9, skin-cancer 0.8, medical-imaging-ai 0.5, image-analysis 0.4, wound-imaging 0.4, camera 0.4, computer-vision 0.3, image-sharing 0.3
dentistry > dental-software 0.9, dental-equipment 0.6, practice-management-system 0.5, x-ray 0.4, appointment-booking 0.4, image-viewer 0.3, electronic-health-record 0.3
ent > hearing 0.7, endoscopy-system 0.4, speech-therapy 0.3, clinical-information-system 0.3
hearing > hearing-aid 0.8, ent 0.6, telemedicine 0.3, mobile-health-app 0.3, remote-control 0.3, signal-processing 0.3
maternity-care > maternity-record 0.9, childbirth 0.7, maternity-clinic 0.6, mobile-health-app 0.5, telemonitoring 0.5, personal-health-record 0.4, health-education 0.4, remote-measurement 0.4, gynaecology 0.4, birth-record 0.4, ultrasound 0.3, messaging 0.2
childbirth > maternity-record 0.9, maternity-care 0.8, birth-record 0.6, patient-monitor 0.4, neonatology 0.4, clinical-decision-support 0.3
neonatology > patient-data-management-system 0.7, patient-monitor 0.5, intensive-care 0.5, paediatrics 0.5, maternity-record 0.4, clinical-information-system 0.4
gynaecology > menstrual-health 0.6, maternity-record 0.5, cervical-screening 0.5, fertility-treatment 0.5, mobile-health-app 0.4, ultrasound 0.3, electronic-health-record 0.2
fertility-treatment > gynaecology 0.6, laboratory-information-system 0.5, mobile-health-app 0.4, specimen-tracking 0.4, clinical-information-system 0.4, menstrual-health 0.4
paediatrics > growth-monitoring 0.7, child-health-clinic 0.6, vaccination-record 0.4, dosage-calculation 0.4, neonatology 0.4, proxy-access 0.3, electronic-health-record 0.3, gamification 0.3, questionnaire 0.2
surgery > operating-room-management 0.9, perioperative-care 0.7, anaesthesia-information-system 0.6, surgical-robot 0.6, sterile-supply 0.5, operating-theatre-equipment 0.5, checklist 0.4, simulation-training 0.4, augmented-reality 0.4, surgical-instrument 0.4, waiting-list-management 0.3, procedure-classification 0.3
anaesthesia > anaesthesia-information-system 0.9, patient-data-management-system 0.7, perioperative-care 0.7, operating-room-management 0.6, patient-monitor 0.5, ventilator 0.4, device-connectivity 0.3, questionnaire 0.2
perioperative-care > operating-room-management 0.7, anaesthesia-information-system 0.7, questionnaire 0.6, health-coaching 0.6, behaviour-change 0.5, telerehabilitation 0.5, self-management 0.5, exercise-programme 0.5, patient-reported-data 0.5, care-pathway 0.5, telemonitoring 0.5, health-education 0.5, mobile-health-app 0.4, follow-up 0.4, wearable 0.4, messaging 0.4, smoking-cessation 0.3
day-surgery > operating-room-management 0.7, perioperative-care 0.7, questionnaire 0.4, patient-flow 0.4, follow-up 0.4, appointment-booking 0.3
wound-care > wound-imaging 0.9, pressure-ulcer 0.7, image-measurement 0.5, telemedicine 0.4, clinical-documentation 0.4, nursing-information-system 0.4, image-analysis 0.4, wound-dressing 0.4, teledermatology 0.3, camera 0.3
pressure-ulcer > wound-care 0.9, wound-imaging 0.7, sensor 0.5, nursing-assessment 0.5, mattress 0.5, nursing-information-system 0.4, risk-prediction 0.4
tuberculosis > disease-registry 0.6, medication-adherence 0.6, contact-tracing 0.6, disease-surveillance 0.6, laboratory-information-system 0.4, medical-imaging-ai 0.4, x-ray 0.3, video-consultation 0.2
hiv > medication-adherence 0.6, sexual-health 0.6, disease-registry 0.5, disease-surveillance 0.5, electronic-health-record 0.4, laboratory-information-system 0.4
sexual-health > mobile-health-app 0.5, health-education 0.5, hiv 0.5, contact-tracing 0.5, chat 0.4, laboratory-information-system 0.4, self-service 0.3, rapid-test 0.3, menstrual-health 0.3, appointment-booking 0.2
lifestyle > health-coaching 0.9, behaviour-change 0.9, physical-activity 0.7, nutrition 0.7, activity-tracking 0.7, health-tracking 0.7, self-monitoring 0.6, smoking-cessation 0.6, self-management 0.6, wearable 0.5, digital-therapeutics 0.5, health-education 0.5, mobile-health-app 0.4, gamification 0.4, questionnaire 0.4, obesity 0.4, messaging 0.4, telerehabilitation 0.3, personal-health-record 0.3
smoking-cessation > behaviour-change 0.8, health-coaching 0.8, digital-therapeutics 0.7, lifestyle 0.7, self-management 0.6, addiction 0.6, mobile-health-app 0.5, internet-therapy 0.5, health-tracking 0.5, messaging 0.4, chat 0.4, chatbot 0.4, self-monitoring 0.4, text-message 0.3, gamification 0.3, telerehabilitation 0.3
alcohol > addiction 0.8, behaviour-change 0.7, internet-therapy 0.6, digital-therapeutics 0.6, health-coaching 0.6, mobile-health-app 0.6, lifestyle 0.6, questionnaire 0.4, self-monitoring 0.4
physical-activity > activity-tracking 0.9, exercise-programme 0.9, wearable 0.7, lifestyle 0.7, health-coaching 0.6, health-tracking 0.6, mobile-health-app 0.5, telerehabilitation 0.5, behaviour-change 0.5, physiotherapy 0.5, gamification 0.4
fall-prevention > fall-detection 0.9, exercise-programme 0.6, digital-supervision 0.6, sensor 0.5, risk-prediction 0.5, wearable 0.5, assistive-technology 0.5, nursing-assessment 0.4, smart-home 0.4, virtual-reality-therapy 0.3
pain > virtual-reality-therapy 0.6, self-management 0.6, digital-therapeutics 0.6, patient-reported-outcomes 0.6, internet-therapy 0.5, telerehabilitation 0.5, mobile-health-app 0.5, questionnaire 0.5, exercise-programme 0.4, physiotherapy 0.4
palliative-care > hospice 0.7, shared-care-plan 0.6, telemonitoring 0.5, patient-reported-outcomes 0.5, care-coordination 0.5, video-consultation 0.4, home-care-information-system 0.4, hospital-at-home 0.4, pain 0.4
hospice > palliative-care 0.8, electronic-health-record 0.3, shared-care-plan 0.3
emergency-medicine > triage 0.8, emergency-department 0.8, ambulance-record 0.6, patient-flow 0.5, early-warning-score 0.5, resuscitation 0.5, clinical-information-system 0.4
resuscitation > defibrillator 0.8, simulation-training 0.5, emergency-call 0.5, emergency-medical-services 0.5, ambulance-record 0.4, registry 0.3
orthopaedics > telerehabilitation 0.7, patient-reported-outcomes 0.6, exercise-programme 0.6, quality-registry 0.5, physiotherapy 0.5, orthopaedic-implant 0.4, medical-imaging-ai 0.4, x-ray 0.4, surgical-robot 0.4, operating-room-management 0.3, image-viewer 0.2
rheumatology > patient-reported-outcomes 0.7, quality-registry 0.5, telemonitoring 0.5, self-management 0.5, disease-registry 0.4, self-monitoring 0.4, exercise-programme 0.3
neurology > stroke 0.6, electroencephalography 0.6, neuroimaging 0.6, telerehabilitation 0.5, movement-disorder 0.5, medical-imaging-ai 0.4, wearable 0.4, image-analysis 0.4, magnetic-resonance-imaging 0.4, dementia 0.4
epilepsy > electroencephalography 0.8, wearable 0.6, self-monitoring 0.5, neurology 0.5, sensor 0.4, mobile-health-app 0.4, telemonitoring 0.4, alarm 0.3
movement-disorder > wearable 0.7, telerehabilitation 0.6, self-monitoring 0.5, telemonitoring 0.5, exercise-programme 0.5, neurology 0.5, sensor 0.4, mobile-health-app 0.4, virtual-reality-therapy 0.4
gastroenterology > endoscopy-system 0.8, endoscopy 0.8, telemonitoring 0.4, self-management 0.4, patient-reported-outcomes 0.4, colorectal-screening 0.4, nutrition 0.3, medical-imaging-ai 0.3
chronic-disease > telemonitoring 0.9, self-management 0.9, remote-measurement 0.7, self-monitoring 0.7, care-plan 0.6, health-coaching 0.6, mobile-health-app 0.5, disease-registry 0.5, patient-reported-outcomes 0.5, shared-care-plan 0.5, wearable 0.5, care-coordination 0.5, digital-therapeutics 0.5, medication-adherence 0.5, behaviour-change 0.5, telemedicine 0.5, telerehabilitation 0.4, patient-recall 0.4, risk-prediction 0.4, personal-health-record 0.4, diabetes 0.4, hypertension 0.4, health-tracking 0.4
multimorbidity > care-coordination 0.8, shared-care-plan 0.8, chronic-disease 0.7, integrated-care 0.7, medication-reconciliation 0.6, telemonitoring 0.6, care-plan 0.6, risk-prediction 0.4, drug-interaction-check 0.4
geriatrics > fall-prevention 0.6, elderly-care 0.6, nursing-assessment 0.5, medication-reconciliation 0.5, assistive-technology 0.5, risk-prediction 0.4, care-coordination 0.4, telerehabilitation 0.3
rare-disease > disease-registry 0.8, genetics 0.7, genomics-pipeline 0.6, genomics 0.6, clinical-decision-support 0.5, second-opinion 0.5, research-data-platform 0.4, ontology 0.4, natural-language-processing 0.2

# Care settings: their usual systems
hospital > hospital-information-system 0.3, electronic-health-record 0.3, patient-administration-system 0.3, bed-management 0.3, patient-flow 0.3, clinical-information-system 0.2
university-hospital > hospital-information-system 0.3, electronic-health-record 0.3, clinical-trial-system 0.3, research-data-platform 0.3
primary-care > practice-management-system 0.4, electronic-health-record 0.4, digital-front-door 0.4, triage 0.3, appointment-booking 0.3, symptom-checker 0.3, video-consultation 0.3, electronic-referral 0.3, electronic-prescribing 0.3
health-centre > practice-management-system 0.4, electronic-health-record 0.4, digital-front-door 0.4, appointment-booking 0.3, queue-management 0.2
general-practice > practice-management-system 0.6, electronic-health-record 0.4, electronic-prescribing 0.3, appointment-booking 0.3, video-consultation 0.3, icpc 0.3, electronic-referral 0.3
home-care > home-care-information-system 0.8, visit-planning 0.7, route-planning 0.5, telemonitoring 0.5, medication-dispenser 0.5, hospital-at-home 0.5, digital-supervision 0.5, assistive-technology 0.5, digital-lock 0.5, personal-alarm 0.4, video-consultation 0.4, nursing-information-system 0.4, remote-measurement 0.4
hospital-at-home > telemonitoring 0.9, remote-measurement 0.8, video-consultation 0.6, connected-health-device 0.6, wearable 0.5, vital-signs-recording 0.4, early-warning-score 0.4, home-care-information-system 0.4, patient-reported-data 0.4
elderly-care > assistive-technology 0.7, digital-supervision 0.6, fall-detection 0.6, personal-alarm 0.6, nursing-information-system 0.5, home-care-information-system 0.5, nurse-call 0.5, medication-dispenser 0.5, social-contact 0.5, nursing-assessment 0.5, gps-tracker 0.4, smart-home 0.4, robot 0.3
nursing-home > nurse-call 0.7, nursing-information-system 0.6, fall-detection 0.6, digital-supervision 0.6, residential-care 0.6, assistive-technology 0.5, medication-administration 0.4, social-care-information-system 0.4, personal-alarm 0.4, staff-rostering 0.3, wound-imaging 0.2
assisted-living > assistive-technology 0.7, smart-home 0.7, personal-alarm 0.7, fall-detection 0.6, digital-supervision 0.5, nurse-call 0.5, digital-lock 0.3, social-care-information-system 0.3
older-person > assistive-technology 0.5, fall-detection 0.4, personal-alarm 0.4, social-contact 0.4, medication-dispenser 0.3, robot 0.2, telemonitoring 0.2
emergency-care > emergency-department 0.8, triage 0.7, ambulance-record 0.6, dispatch 0.5, emergency-call 0.5, patient-flow 0.4, early-warning-score 0.4
emergency-department > triage 0.8, patient-flow 0.7, early-warning-score 0.5, waiting-time-display 0.5, clinical-information-system 0.4, bed-management 0.4, queue-management 0.4, electronic-health-record 0.3, ambulance-record 0.3, dashboard 0.2
emergency-medical-services > ambulance-record 0.9, dispatch 0.9, ambulance-service 0.7, emergency-call 0.6, patient-transport 0.5, ambulance-vehicle 0.5, triage 0.5, route-planning 0.3, telemedicine 0.3, defibrillator 0.3, disaster-management 0.3
intensive-care > patient-data-management-system 0.9, patient-monitor 0.7, mechanical-ventilation 0.6, ventilator 0.6, vital-signs-recording 0.6, early-warning-score 0.5, device-connectivity 0.5, alarm-management 0.4, infusion-pump 0.4, clinical-information-system 0.4, anaesthesia-information-system 0.4, telemedicine 0.2, treatment-documentation 0.2
operating-theatre > operating-room-management 0.9, anaesthesia-information-system 0.7, operating-theatre-equipment 0.7, surgery 0.6, perioperative-care 0.5, sterile-supply 0.5, checklist 0.3, audio-video-equipment 0.2
ward > nursing-information-system 0.5, bed-management 0.5, vital-signs-recording 0.4, electronic-medication-chart 0.4, nurse-call 0.4, bedside-terminal 0.4, handover 0.3, task-list 0.3
inpatient-care > hospital-information-system 0.4, bed-management 0.4, nursing-information-system 0.4, electronic-medication-chart 0.4, electronic-health-record 0.3
outpatient-care > appointment-booking 0.5, practice-management-system 0.5, electronic-health-record 0.3, queue-management 0.3, video-consultation 0.3, scheduling 0.3, patient-administration-system 0.3
outpatient-clinic > appointment-booking 0.5, practice-management-system 0.5, queue-management 0.4, electronic-health-record 0.3, scheduling 0.3, self-service-kiosk 0.3, hospital-information-system 0.3
school-health > child-health-clinic 0.5, vaccination-record 0.4, practice-management-system 0.3, electronic-health-record 0.3, questionnaire 0.3, mental-health 0.3, chat 0.2
occupational-health > occupational-health-system 0.9, occupational-health-service 0.8, ergonomics 0.5, sick-leave-certificate 0.4, health-coaching 0.4, practice-management-system 0.4, questionnaire 0.3, lifestyle 0.3
maternity-clinic > maternity-record 0.8, maternity-care 0.7, child-health-clinic 0.5, appointment-booking 0.3, personal-health-record 0.3, telemonitoring 0.3
child-health-clinic > growth-monitoring 0.7, vaccination-record 0.6, maternity-record 0.4, paediatrics 0.4, electronic-health-record 0.3, questionnaire 0.3, practice-management-system 0.3
pharmacy > pharmacy-information-system 0.9, electronic-prescribing 0.6, automated-dispensing 0.6, medicine-information 0.5, hospital-pharmacy 0.5, inventory 0.4, medication-management 0.4, drug-interaction-check 0.4
hospital-pharmacy > pharmacy-information-system 0.9, automated-dispensing 0.8, closed-loop-medication 0.6, inventory 0.5, medication-management 0.5, electronic-medication-chart 0.4, chemotherapy-prescribing-system 0.4, expiry-tracking 0.4, logistics-management-information-system 0.3
public-health-authority > disease-surveillance 0.5, outbreak-management 0.5, registry 0.4, statistics 0.4, vaccination-record 0.3
social-care > social-care-information-system 0.9, home-care-information-system 0.6, social-service 0.6, case-handling-system 0.5, care-coordination 0.4, disability-service 0.4, nursing-assessment 0.3, care-plan 0.3, assistive-technology 0.3
prison-health > electronic-health-record 0.4, practice-management-system 0.4, medication-administration 0.3, telemedicine 0.3
nursing > nursing-information-system 0.9, nursing-assessment 0.7, care-plan 0.6, vital-signs-recording 0.5, medication-administration 0.5, handover 0.4, home-care-information-system 0.4, clinical-documentation 0.4, nurse-call 0.3, wound-imaging 0.3
nurse > nursing-information-system 0.4, staff-rostering 0.3, nurse-call 0.3, handover 0.2
pharmacist > pharmacy-information-system 0.5, medication-reconciliation 0.4, drug-interaction-check 0.3
therapist > telerehabilitation 0.4, exercise-programme 0.4, internet-therapy 0.3
informal-carer > proxy-access 0.4, assistive-technology 0.4, care-coordination 0.3, social-contact 0.3, shared-care-plan 0.3, messaging 0.2
care-team > care-coordination 0.5, secure-messaging 0.5, shared-care-plan 0.5, multidisciplinary-conference 0.4, task-list 0.3
person-with-disability > assistive-technology 0.6, assistive-device 0.6, voice-interface 0.4, accessibility-requirements 0.4, rehabilitation 0.3, smart-home 0.3, wheelchair 0.3
social-worker > social-care-information-system 0.6, case-handling-system 0.4

# Goods and services that stand near systems
imaging-equipment > ct-scanner 0.8, mri-scanner 0.8, ultrasound-device 0.7, computed-tomography 0.6, magnetic-resonance-imaging 0.6, x-ray 0.6, medical-imaging 0.5, ultrasound 0.5, mammography 0.5, picture-archiving-and-communication-system 0.3
radiotherapy-equipment > radiotherapy 0.8, radiotherapy-planning 0.7, imaging-equipment 0.3
laboratory-analyser > laboratory-automation 0.8, laboratory-equipment 0.7, laboratory-reagent 0.5, point-of-care-testing 0.5, laboratory-information-system 0.3
laboratory-equipment > laboratory-analyser 0.7, laboratory-automation 0.6, microscopy 0.4, laboratory-information-system 0.2
operating-theatre-equipment > operating-theatre 0.6, surgery 0.5, surgical-robot 0.4, operating-room-management 0.3
diabetes-supply > glucose-meter 0.8, insulin-pump 0.7, glucose-monitoring 0.7, diabetes 0.6
assistive-device > assistive-technology 0.7, hearing-aid 0.6, wheelchair 0.6, orthosis-and-prosthesis 0.6, occupational-therapy 0.4
hearing-aid > hearing 0.8, assistive-device 0.4
defibrillator > resuscitation 0.7, patient-monitor 0.4, emergency-medical-services 0.3
office-software > collaboration-software 0.7, document-management 0.4
geographic-information-system > mapping-service 0.7, health-facility-registry 0.5, route-planning 0.4, open-data 0.4, location-tracking 0.3, data-visualisation 0.3, disease-surveillance 0.2
access-control-system > digital-lock 0.5, smart-card-reader 0.5, alarm-system 0.5, video-surveillance 0.4, identity-and-access 0.3
video-surveillance > camera 0.7, alarm-system 0.5, access-control-system 0.4, digital-supervision 0.3
network-equipment > network-infrastructure 0.9, wireless-network 0.8, firewall 0.6, telecom-equipment 0.5
telecommunication-service > telephony 0.7, internet-service 0.7, mobile-network 0.6, telecom-equipment 0.5, network-infrastructure 0.4
it-service > it-staffing 0.6, hosting 0.5, software-development 0.5, service-desk 0.5, it-equipment-maintenance 0.5, data-processing-service 0.5, system-monitoring 0.4
data-processing-service > hosting 0.6, document-scanning 0.4, data-entry 0.4, archive 0.4, cloud 0.4
web-design-service > content-management-system 0.7, web-application 0.6, user-centred-design 0.4
medical-equipment-maintenance > medical-equipment-management 0.5, maintenance-management 0.5
temporary-staffing > recruitment-service 0.5, it-staffing 0.4, staff-rostering 0.3
taxi-and-patient-transport > patient-transport 0.9, route-planning 0.3, dispatch 0.3
catering-service > school-meal 0.6, meal-ordering 0.5, catering-system 0.4
printer-and-copier > printer 0.9, printing 0.7, toner 0.6, document-scanning 0.3
mobile-phone > smartphone 0.9, telephony 0.4, mobile-network 0.3
ct-scanner > computed-tomography 0.9, imaging-equipment 0.7, medical-imaging 0.4, radiology 0.3
mri-scanner > magnetic-resonance-imaging 0.9, imaging-equipment 0.7, medical-imaging 0.4, radiology 0.3
ultrasound-device > ultrasound 0.9, imaging-equipment 0.7, medical-imaging 0.4
endoscopy-equipment > endoscopy 0.8, endoscopy-system 0.6, gastroenterology 0.3
ophthalmic-equipment > ophthalmology 0.7, retina-screening 0.4, ophthalmology-information-system 0.3
dental-equipment > dentistry 0.7, dental-software 0.3
ambulance-vehicle > emergency-medical-services 0.5, ambulance-service 0.4, patient-transport 0.3
ambulance-service > emergency-medical-services 0.8, patient-transport 0.6, ambulance-record 0.6, dispatch 0.6, triage 0.5, bed-management 0.3
medical-laboratory-service > laboratory-medicine 0.7, laboratory 0.6, laboratory-information-system 0.3
occupational-health-service > occupational-health 0.9, occupational-health-system 0.5
rehabilitation-service > rehabilitation 0.9, physiotherapy 0.7, telerehabilitation 0.6, exercise-programme 0.4
social-service > social-care 0.8, disability-service 0.5, social-care-information-system 0.4
residential-care > nursing-home 0.8, assisted-living 0.7, elderly-care 0.7
disability-service > person-with-disability 0.8, social-care 0.5, assistive-technology 0.4
translation-and-interpreting > remote-interpreting 0.8, language-translation 0.8, multilingual-use 0.3
accounting-service > finance-system 0.5, financial-system 0.4
recruitment-service > temporary-staffing 0.5, human-resources-system 0.4
security-guard-service > video-surveillance 0.4, alarm-system 0.4, access-control-system 0.3
mapping-service > geographic-information-system 0.8, surveying-service 0.6
market-research-service > survey-tool 0.5, user-feedback 0.4, questionnaire 0.3
library-and-museum-service > digital-preservation 0.4, archive 0.4
vaccine > vaccination 0.7, cold-chain 0.3
blood-product > blood-transfusion 0.6, blood-service 0.5, transfusion-information-system 0.2
insulin > diabetes 0.6, diabetes-supply 0.5, insulin-pump 0.4
rapid-test > point-of-care-testing 0.7, laboratory-reagent 0.5, covid-19 0.3
laboratory-reagent > laboratory-analyser 0.6, laboratory-consumable 0.5, laboratory-medicine 0.4
steriliser > sterile-supply 0.6, infection-control 0.3
wound-dressing > wound-care 0.7, pressure-ulcer 0.4
hospital-bed > hospital-furniture 0.6, mattress 0.5, pressure-ulcer 0.3
telecom-equipment > telephony 0.7, network-equipment 0.5, mobile-phone 0.5, radio-communication 0.5
radio-communication > telecom-equipment 0.6, dispatch 0.4
surgical-instrument > surgery 0.5, sterile-supply 0.3
medical-consumable > wound-dressing 0.5, syringe-and-needle 0.5, catheter 0.5
orthopaedic-implant > orthopaedics 0.7, traceability 0.3
cardiac-implant > cardiology 0.6, arrhythmia 0.5, telemonitoring 0.3
implant > traceability 0.4
dialysis-product > dialysis 0.8, nephrology 0.5
orthosis-and-prosthesis > assistive-device 0.5, orthopaedics 0.4, rehabilitation 0.3
wheelchair > assistive-device 0.6
incontinence-product > urology 0.3, elderly-care 0.2
clinical-nutrition > nutrition 0.5
radiopharmaceutical > nuclear-medicine 0.7
contrast-agent > medical-imaging 0.4, imaging-equipment 0.3
cancer-drug > chemotherapy 0.6, oncology 0.4
infusion-solution > infusion-pump 0.4
alarm-system > access-control-system 0.5, video-surveillance 0.4, personal-alarm 0.3
audio-video-equipment > video-conferencing 0.5, display-monitor 0.4
ticketing-system > payment 0.3, appointment-booking 0.2
internet-service > telecommunication-service 0.6, network-infrastructure 0.5
it-equipment-maintenance > it-service 0.6, service-desk 0.4
hospital-service > hospital-information-system 0.2, bed-management 0.2

# Further kinds of systems and fields
clinical-data-repository > electronic-health-record 0.6, openehr 0.8, hl7-fhir 0.7, health-data-exchange 0.6, data-warehouse 0.5, integration-platform 0.5, ihe-document-sharing 0.5, research-data-platform 0.4, data-lake 0.4
statistical-software > statistics 0.8, analytics 0.7, data-visualisation 0.6, business-intelligence 0.4, epidemic-modelling 0.3
epidemic-modelling > disease-surveillance 0.6, outbreak-management 0.6, simulation-technology 0.5, statistical-software 0.4, risk-prediction 0.4, analytics 0.3
image-conversion > dicom 0.8, image-viewer 0.5, dicomweb 0.5, image-analysis 0.5, medical-imaging 0.5, data-format 0.4, deidentification 0.2
molecular-modelling > genomics-pipeline 0.4, genomics-data 0.3, simulation-technology 0.3
health-tracking > self-monitoring 0.9, activity-tracking 0.8, mobile-health-app 0.7, personal-health-record 0.6, wearable 0.6, patient-reported-data 0.5, self-management 0.5, behaviour-change 0.4, menstrual-health 0.4
medicines-regulation-system > pharmacovigilance 0.6, case-handling-system 0.5, medicine-information 0.5, registry 0.4, document-management 0.3
social-protection-system > social-care-information-system 0.7, case-handling-system 0.6, eligibility-check 0.5, insurance-claim 0.5, health-insurance 0.4, payment 0.4, registry 0.3
radiation-dose-management > radiology-information-system 0.5, dicom 0.5, picture-archiving-and-communication-system 0.4, medical-imaging 0.4, computed-tomography 0.4, patient-safety 0.2
neuroimaging > image-analysis 0.8, magnetic-resonance-imaging 0.8, image-viewer 0.6, medical-imaging-ai 0.6, image-measurement 0.5, medical-imaging 0.6, dicom 0.4, neurology 0.4, image-conversion 0.4
growth-monitoring > child-health-clinic 0.6, malnutrition 0.5, nutrition 0.4, paediatrics 0.6, weighing-scale 0.3, electronic-health-record 0.2
malnutrition > nutrition 0.7, growth-monitoring 0.7, mobile-data-collection 0.4, clinical-nutrition 0.4, nursing-assessment 0.3
menstrual-health > health-tracking 0.7, mobile-health-app 0.6, gynaecology 0.6, self-monitoring 0.6, fertility-treatment 0.4, sexual-health 0.3
domestic-violence > social-care-information-system 0.5, chat 0.4, health-advice-line 0.4, case-handling-system 0.4, social-care 0.4, mental-health 0.3, questionnaire 0.3
ergonomics > occupational-health 0.6, exercise-programme 0.5, behaviour-change 0.4, notification 0.3, physical-activity 0.4
community-health-worker > mobile-data-collection 0.6, offline-use 0.4, home-care-information-system 0.3, task-list 0.3, clinical-decision-support 0.3, text-message 0.3
global-health > mobile-data-collection 0.6, disease-surveillance 0.4, offline-use 0.4, logistics-management-information-system 0.4, electronic-health-record 0.3, community-health-worker 0.5
`
