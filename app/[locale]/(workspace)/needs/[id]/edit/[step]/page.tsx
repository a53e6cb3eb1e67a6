import { editPage } from '../../../../_entries/edit-page'

const { Page, generateMetadata } = editPage('NEED')
export { generateMetadata }
export default Page
