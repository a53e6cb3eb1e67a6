/** An instance of the application, as far as ranking goes: says whenever the offerings it ranks are others, unasked. */
import { currentCorpus, followChanges } from '@/lib/matching/corpus'

followChanges()
const { offerings } = await currentCorpus()
let said = ''
setInterval(() => {
  const ids = offerings.ids.filter((id) => id !== null).sort().join(',')
  if (ids === said) return
  said = ids
  console.log(ids)
}, 5)
