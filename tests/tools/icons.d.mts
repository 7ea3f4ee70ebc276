/** Every icon's file by its name. */
export function icons(): Promise<Record<string, Buffer>>;
