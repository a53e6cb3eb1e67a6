import da from './da/day.json'
import de from './de/day.json'
import et from './et/day.json'
import fi from './fi/day.json'
import lt from './lt/day.json'
import lv from './lv/day.json'
import pl from './pl/day.json'
import sv from './sv/day.json'

/** What goes out on paper or into a calendar, in languages that the pages are not in. */
export const printed = { da: { day: da }, de: { day: de }, et: { day: et }, fi: { day: fi }, lt: { day: lt }, lv: { day: lv }, pl: { day: pl }, sv: { day: sv } }
