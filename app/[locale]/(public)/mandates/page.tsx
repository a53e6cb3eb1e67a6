import { entriesPage } from '../_browse/entries-page'

const { Page, generateMetadata } = entriesPage('mandates')
export { generateMetadata }
export default Page
