/** Feeds have ids of small letters; outlets of a stream are called as they please. */
export const feedOfOutlet = (outlet = 'unnamed'): string => outlet.toLowerCase().replace(/[^a-z0-9]+/g, '-');
