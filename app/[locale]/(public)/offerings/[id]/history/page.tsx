import { historyPage } from '../../../_entry/history-page'

const { Page, generateMetadata } = historyPage('OFFERING')
export { generateMetadata }
export default Page
