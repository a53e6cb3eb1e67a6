import { entryPage } from '../../_entry/entry-page'

const { Page, generateMetadata } = entryPage('MANDATE')
export { generateMetadata }
export default Page
