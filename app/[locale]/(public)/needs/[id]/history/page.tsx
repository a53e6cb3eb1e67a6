import { historyPage } from '../../../_entry/history-page'

const { Page, generateMetadata } = historyPage('NEED')
export { generateMetadata }
export default Page
