/** The address of an event below the language. */
export const publicPath = (id: string): string => `/events/${id}`
