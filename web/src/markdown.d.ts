/** A document of docs/, by its second-level headings. */
declare module '*.md' {
  const sections: readonly { title: string; html: string }[];
  export default sections;
}
