import { Fragment, memo } from 'react';
import type { ReportClaim } from '../../api/types';
import { claimAnchor } from '../../components/claim-anchor';
import { VerdictMark } from '../../verdicts/verdict-mark';
import type { Verdict } from '../../verdicts/verdicts';
import { paragraphKind } from './paragraph-kind';
import type { Paragraph, Segment } from './segment-text';
import { PASSAGE } from './use-passage';

interface Props {
  paragraph: Paragraph;
  claims: ReadonlyMap<number, ReportClaim>;
  /** Prefix of the ids of the two elements that say what a target and an outcome is. */
  description: string;
  /** The claim shown in the panel, if it is in this paragraph. */
  shown: number | null;
}

const ELEMENTS = { part: 'h2', section: 'h3', text: 'p' } as const;

/** A line of the report, as text, its claims as links to themselves. */
export const TextParagraph = memo(function TextParagraph({ paragraph, claims, description, shown }: Props) {
  const Element = ELEMENTS[paragraphKind(paragraph.segments.map(({ text }) => text).join(''))];
  return (
    <Element data-offset={paragraph.offset}>
      {paragraph.segments.map((segment, index) => (
        <Fragment key={index}>
          <SegmentView segment={segment} claims={claims} description={description} shown={shown} />
        </Fragment>
      ))}
    </Element>
  );
});

interface SegmentProps extends Omit<Props, 'paragraph'> {
  segment: Segment;
}

function SegmentView({ segment, claims, description, shown }: SegmentProps) {
  // A claim that begins here goes before one that only runs through: each can then be reached by its first words.
  const covering = [...new Set([...segment.begins, ...segment.claims])].filter((id) => id !== PASSAGE);
  const isPassage = segment.claims.includes(PASSAGE);
  const first = claims.get(covering[0] ?? -1);
  if (!first) return isPassage ? <mark data-passage>{segment.text}</mark> : segment.text;
  const roles = [...new Set(covering.map((id) => claims.get(id)?.role))].sort().join(' ');
  return (
    <a
      className="claim"
      href={`#${claimAnchor(first.id)}`}
      data-claims={covering.join(' ')}
      data-roles={roles}
      data-passage={isPassage || undefined}
      data-shown={shown !== null && covering.includes(shown)}
      tabIndex={segment.begins.some((id) => id !== PASSAGE) ? 0 : -1}
      aria-describedby={`${description}${first.role}`}
    >
      <MarkedText text={segment.text} marks={segment.begins.flatMap((id) => verdictOfTarget(claims.get(id)))} />
    </a>
  );
}

/** A target carries its verdict's mark before its first words, on the same line as the first of them. */
function MarkedText({ text, marks }: { text: string; marks: Verdict[] }) {
  if (marks.length === 0) return text;
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return (
    <>
      <span className="claim-start">
        {marks.map((verdict, index) => (
          <VerdictMark key={index} verdict={verdict} />
        ))}
        {first}
      </span>
      {text.slice(first.length)}
    </>
  );
}

function verdictOfTarget(claim: ReportClaim | undefined): Verdict[] {
  return claim?.role === 'target' && claim.verdict ? [claim.verdict] : [];
}
