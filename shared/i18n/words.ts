/** The shape of a language that must match French key for key: every leaf is a text, every list a list of texts. */
export type Words<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : { readonly [Key in keyof T]: Words<T[Key]> };
