/** What health concepts are called in Spanish, Italian, Dutch, Portuguese, Romanian, Czech, Slovak, Slovene, Croatian, Hungarian, Bulgarian and Greek. */
export const further = `
medication-list: lista de medicación | lista farmaci | medicatielijst | medicatieoverzicht | lista de medicamentos | lista de medicação | lista de medicamente | seznam zdravil | seznam léků | zoznam liekov | popis lijekova | gyógyszerlista | списък на лекарствата | κατάλογος φαρμάκων
`
