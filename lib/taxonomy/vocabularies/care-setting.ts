import { termList } from '../term-list'

export const careSettings = termList([
  ['hospital-inpatient', 'Hospital, inpatient'],
  ['hospital-outpatient', 'Hospital, outpatient and day care'],
  ['emergency', 'Emergency department and urgent care'],
  ['ambulance', 'Ambulance and dispatch'],
  ['primary-care', 'Primary care'],
  ['home-care', 'Care at home'],
  ['care-home', 'Care home'],
  ['social-care', 'Social care'],
  ['mental-health', 'Mental health care'],
  ['rehabilitation', 'Rehabilitation'],
  ['end-of-life', 'End-of-life care'],
  ['pharmacy', 'Pharmacy'],
  ['laboratory', 'Laboratory'],
  ['imaging', 'Imaging and radiology'],
  ['dental', 'Dental care'],
  ['public-health', 'Public health and prevention'],
  ['school-health', 'School and student health'],
  ['occupational-health', 'Occupational health'],
  ['authority', 'Health authority and administration'],
  ['research', 'Research and education'],
])
