import './document-section.css';

interface Props {
  sections: readonly { title: string; html: string }[];
  title: string;
  lang?: string;
}

/** A section of one of the project's own documents, as the build has made it into HTML. */
export function DocumentSection({ sections, title, lang }: Props) {
  const section = sections.find((each) => each.title === title);
  if (!section) throw new Error(`The document has no section “${title}”.`);
  return <div className="document" lang={lang} dangerouslySetInnerHTML={{ __html: section.html }} />;
}
