import { editPage } from '../../../../_entries/edit-page'

const { Page, generateMetadata } = editPage('OFFERING')
export { generateMetadata }
export default Page
