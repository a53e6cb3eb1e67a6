import { previewPage } from '../../../_entries/preview-page'

const { Page, generateMetadata } = previewPage('OFFERING')
export { generateMetadata }
export default Page
