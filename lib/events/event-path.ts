/** Addresses of an event's pages, below the language. */
export const publicPath = (id: string): string => `/events/${id}`
export const organisePath = (id: string, page = ''): string => `/organise/${id}${page}`
