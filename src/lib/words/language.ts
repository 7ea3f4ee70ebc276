/** The languages that everything is said in; a file, an address and a command line name them so. */
export type Language = 'en' | 'it';
