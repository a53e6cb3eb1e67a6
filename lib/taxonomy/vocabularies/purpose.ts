import { termList } from '../term-list'

export const mainPurposes = termList([
  ['prevent', 'Prevent a condition from arising or getting worse'],
  ['predict', 'Predict a condition'],
  ['diagnose', 'Diagnose a condition'],
  ['monitor', 'Monitor a condition, treatment or therapy'],
  ['treat', 'Provide treatment or therapy'],
  ['manage', 'Help people manage a condition'],
  ['enable', 'Enable care, services or communication'],
  ['climate', 'Reduce the harm of climate change to health, or of health care to the climate'],
])

export const userGroups = termList([
  ['patients', 'Patients'],
  ['citizens', 'Citizens and healthy people'],
  ['carers', 'Family and informal carers'],
  ['children', 'Children and young people'],
  ['older-people', 'Older people'],
  ['physicians', 'Physicians'],
  ['nurses', 'Nurses and midwives'],
  ['allied-health', 'Therapists and other health professionals'],
  ['pharmacists', 'Pharmacists'],
  ['social-workers', 'Social care workers'],
  ['paramedics', 'Paramedics and dispatchers'],
  ['laboratory-imaging-staff', 'Laboratory and imaging staff'],
  ['managers', 'Managers and planners'],
  ['administrative-staff', 'Administrative staff'],
  ['it-staff', 'IT and medical engineering staff'],
  ['researchers', 'Researchers'],
  ['students', 'Students and trainees'],
])

export const benefits = termList([
  ['reduces-mortality', 'Reduces mortality'],
  ['reduces-further-treatment', 'Reduces the need for further treatment'],
  ['reduces-adverse-events', 'Reduces adverse events'],
  ['earlier-diagnosis', 'Earlier or more accurate diagnosis'],
  ['reduces-complications', 'Reduces risks, side effects or complications'],
  ['prevents-condition', 'Prevents a condition from arising or getting worse'],
  ['avoids-procedure', 'Avoids a test, procedure or unnecessary treatment'],
  ['less-invasive', 'Makes a test, procedure or treatment less invasive'],
  ['self-management', 'Strengthens self-management'],
  ['quality-of-life', 'Improves quality of life'],
  ['shared-care', 'Supports shared care and decisions'],
  ['relieves-pain', 'Relieves pain'],
  ['other-for-patients', 'Other benefit for patients and people'],
  ['shorter-stay', 'Shortens the stay or allows earlier discharge'],
  ['less-critical-care', 'Reduces the need for critical care'],
  ['fewer-emergency-admissions', 'Reduces emergency admissions'],
  ['secondary-to-primary', 'Moves care from hospital to primary or community care'],
  ['inpatient-to-day-case', 'Moves care from inpatient to day case'],
  ['better-adherence', 'Improves adherence to treatment'],
  ['better-coordination', 'Improves coordination of services'],
  ['fewer-referrals', 'Reduces referrals'],
  ['takes-less-time', 'Takes less time'],
  ['fewer-staff-hours', 'Needs fewer or less specialised staff'],
  ['fewer-appointments', 'Leads to fewer appointments'],
  ['saves-cost', 'Saves cost'],
  ['more-efficient', 'Increases efficiency'],
  ['better-performance', 'Improves the performance of the service'],
  ['less-carbon', 'Reduces carbon emissions'],
  ['other-for-environment', 'Other benefit for the environment'],
  ['other-for-system', 'Other benefit for the health and care system'],
])

/** The two types of delivery that surveys of the region tell apart. */
export const referenceKinds = termList([
  ['ready-made', 'Delivered ready-made'],
  ['developed-or-altered', 'Developed, changed or altered for the buyer'],
])

/** Priority categories of Regulation (EU) 2025/327, Article 14. */
export const ehdsCategories = termList([
  ['patient-summaries', 'Patient summaries'],
  ['electronic-prescriptions', 'Electronic prescriptions'],
  ['electronic-dispensations', 'Electronic dispensations'],
  ['imaging', 'Medical imaging studies and reports'],
  ['test-results', 'Medical test results, including laboratory results'],
  ['discharge-reports', 'Discharge reports'],
])
