/** "12, Hall A": as it is said and printed. A number is a number; the word for table comes from the catalogue. */
export const tableNameOf = (table: { label: string; hall: string }): string => [table.label, table.hall].filter((part) => part !== '').join(', ')
