import { termList } from '../term-list'

export const deviceClasses = termList([
  ['not-a-device', 'Not a medical device'],
  ['not-sure', 'Not yet determined'],
  ['mdr-i', 'Medical device, class I'],
  ['mdr-iia', 'Medical device, class IIa'],
  ['mdr-iib', 'Medical device, class IIb'],
  ['mdr-iii', 'Medical device, class III'],
  ['ivdr-a', 'In vitro diagnostic device, class A'],
  ['ivdr-b', 'In vitro diagnostic device, class B'],
  ['ivdr-c', 'In vitro diagnostic device, class C'],
  ['ivdr-d', 'In vitro diagnostic device, class D'],
])

export const deviceLegislation = termList([
  ['mdr', 'Regulation (EU) 2017/745 on medical devices (MDR)'],
  ['ivdr', 'Regulation (EU) 2017/746 on in vitro diagnostic devices (IVDR)'],
  ['mdd', 'Directive 93/42/EEC on medical devices (legacy device)'],
  ['ivdd', 'Directive 98/79/EC on in vitro diagnostic devices (legacy device)'],
  ['uk-mdr', 'UK Medical Devices Regulations 2002'],
  ['none', 'No device legislation applies'],
])
