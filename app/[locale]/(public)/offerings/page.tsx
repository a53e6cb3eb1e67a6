import { entriesPage } from '../_browse/entries-page'

const { Page, generateMetadata } = entriesPage('offerings')
export { generateMetadata }
export default Page
