import type { Translator } from '@/lib/platform/i18n'
import { tableNameOf } from '../table-name'

/** "Table 12, Hall A", "Online", or that the desk says where. Pure. */
export function placeWords(t: Translator, meeting: { table: { label: string; hall: string; isOnline: boolean } | null }): string {
  if (meeting.table === null) return t('day.sheet.place-at-desk')
  return meeting.table.isOnline ? t('day.sheet.online') : t('day.sheet.table', { table: tableNameOf(meeting.table) })
}
