import { newPage } from '../../_entries/new-page'

const { Page, generateMetadata } = newPage('NEED')
export { generateMetadata }
export default Page
