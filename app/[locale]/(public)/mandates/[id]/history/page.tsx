import { historyPage } from '../../../_entry/history-page'

const { Page, generateMetadata } = historyPage('MANDATE')
export { generateMetadata }
export default Page
