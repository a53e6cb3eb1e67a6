import { previewPage } from '../../../_entries/preview-page'

const { Page, generateMetadata } = previewPage('NEED')
export { generateMetadata }
export default Page
