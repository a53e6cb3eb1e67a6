import { editPage } from '../../../../_entries/edit-page'

const { Page, generateMetadata } = editPage('MANDATE')
export { generateMetadata }
export default Page
