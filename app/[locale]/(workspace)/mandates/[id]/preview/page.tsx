import { previewPage } from '../../../_entries/preview-page'

const { Page, generateMetadata } = previewPage('MANDATE')
export { generateMetadata }
export default Page
