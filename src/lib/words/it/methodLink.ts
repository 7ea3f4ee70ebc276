export const methodLink = 'Come si calcola?';
