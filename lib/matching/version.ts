/** Of the code that judges: raised with every change that can move a score. Kept with every frozen match. */
export const matchingVersion = '2'
