/** The keys of the Chinese texts; a key with a count may have a form of its own for one. */
export type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> } & {
  [Key in keyof Tree & string as Tree[Key] extends string ? `${Key}_one` : never]?: string;
};
