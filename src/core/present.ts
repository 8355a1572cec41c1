/** The same object without the properties that are undefined, so that an absent value is absent and not a value. */
export function present<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
