import { entriesPage } from '../_browse/entries-page'

const { Page, generateMetadata } = entriesPage('needs')
export { generateMetadata }
export default Page
