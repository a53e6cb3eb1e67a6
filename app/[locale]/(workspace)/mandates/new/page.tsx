import { newPage } from '../../_entries/new-page'

const { Page, generateMetadata } = newPage('MANDATE')
export { generateMetadata }
export default Page
