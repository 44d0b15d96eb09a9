export const path = (page: string): string => `/audit?page=${page}`;
