/** The definition of a figure whose source does not say what it counts. */
const NOT_STATED = 'U_undefined';

/** Whether a figure of this definition says what it counts. */
export const isStated = (definition: string): boolean => definition !== NOT_STATED;
