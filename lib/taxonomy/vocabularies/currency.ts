import { displayTerms } from '../display-terms'
import type { Term } from '../model'

// ISO 4217: Europe, its neighbours and the currencies in which health IT is traded.
const codes = [
  'EUR', 'SEK', 'DKK', 'NOK', 'PLN', 'GBP', 'CHF', 'ISK', 'CZK', 'HUF', 'RON', 'BGN', 'ALL', 'AUD', 'BAM', 'CAD', 'CNY',
  'GEL', 'HKD', 'ILS', 'INR', 'JPY', 'KRW', 'MDL', 'MKD', 'NZD', 'RSD', 'SGD', 'TRY', 'UAH', 'USD',
] as const

export function currencies(): readonly Term[] {
  return displayTerms(codes, 'currency')
}
