import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import { AcceptSheet } from './accept-sheet';
import { ClaimChoices } from './claim-choices';
import { HelpSheet } from './help-sheet';
import { IdentifySheet } from './identify-sheet';
import { LinkSheet } from './link-sheet';
import { OverruleSheet } from './overrule-sheet';
import { Sheet } from './sheet';
import type { Desk } from './use-desk';

/** Readings surer than this are put forward to be confirmed together. */
const SURE = 0.95;
/** Claims so near in the text may be one. */
const NEAR = 200;

/** What lies over the page, one at a time. */
export function DeskSheets({ desk, work }: { desk: DeskReport; work: Desk }) {
  const { open, setOpen } = work;
  const close = () => setOpen(null);
  switch (open?.sheet) {
    case 'help':
      return <HelpSheet onClose={close} />;
    case 'accept':
      return <AcceptSheet claims={sureAndUntouched(desk)} acts={work.acts} onClose={close} />;
    case 'identify':
      return <IdentifySheet desk={desk} work={work} onClose={close} />;
    case 'overrule':
      return <OverruleSheet verdict={open.verdict} work={work} onClose={close} />;
    case 'link':
      return <LinkSheet verdict={open.verdict} work={work} onClose={close} />;
    case 'merge':
      return <MergeSheet desk={desk} work={work} onClose={close} />;
    default:
      return null;
  }
}

const sureAndUntouched = ({ claims }: DeskReport) =>
  claims.filter(({ correction, rejected, confidence }) => !correction && !rejected && confidence >= SURE);

function MergeSheet({ desk, work, onClose }: { desk: DeskReport; work: Desk; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const { claim } = work;
  const others = claim
    ? desk.claims.filter(
        ({ id, rejected, offset }) => !rejected && id !== claim.id && Math.abs(offset - claim.offset) < NEAR,
      )
    : [];
  return (
    <Sheet title={t('claim.mergeWith')} onClose={onClose}>
      {others.length === 0 && <p>{t('accept.none')}</p>}
      <ClaimChoices
        claims={others}
        choose={(other) => {
          work.merge(other);
          onClose();
        }}
      />
    </Sheet>
  );
}
