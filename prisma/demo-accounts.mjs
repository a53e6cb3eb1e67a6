/** One person per role in the demo data. The seed makes them; `npm start` prints them while they exist. */
const password = 'Sund-demo-2026'

export const demoAccounts = [
  { role: 'Company (SME)', name: 'Kaisa Kajo', email: 'company@demo.example', password, what: 'describes offerings, sees the needs that fit them' },
  { role: 'Health authority', name: 'Antti Aurinko', email: 'authority@demo.example', password, what: 'posts needs, sees ranked offerings' },
  { role: 'Investor', name: 'Lotta Luoto', email: 'investor@demo.example', password, what: 'keeps a mandate, sees ranked companies' },
  { role: 'Cluster or organiser', name: 'Ilona Itä', email: 'organiser@demo.example', password, what: 'looks after its members' },
  { role: 'Platform admin', name: 'Ada Admin', email: 'admin@demo.example', password, what: 'verifies authorities, loads notices and code lists' },
]
