import { editStart } from '../../../_entries/edit-page'

export default editStart('MANDATE')
