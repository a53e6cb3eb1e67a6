import { newPage } from '../../_entries/new-page'

const { Page, generateMetadata } = newPage('OFFERING')
export { generateMetadata }
export default Page
