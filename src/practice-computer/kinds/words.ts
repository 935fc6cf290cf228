export const notThere = 'not there';
