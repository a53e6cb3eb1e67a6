import { entryPage } from '../../_entry/entry-page'

const { Page, generateMetadata } = entryPage('OFFERING')
export { generateMetadata }
export default Page
