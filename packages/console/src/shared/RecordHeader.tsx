import type { ReactNode } from 'react';
import { RecordControls } from '../edit/EditControls';
import { useNoteRecent } from '../layout/recent';
import { AsAtControl } from './AsAtControl';
import { AsAtNotice } from './AsAtNotice';
import { MapButton } from './MapButton';
import type { NodeRef } from './NodeLink';
import { PageHeader } from './PageHeader';
import { PrintButton } from './PrintButton';
import { RestrictedNotice } from './RestrictedNotice';

interface RecordHeaderProps {
  record: NodeRef;
  title: string;
  overline: ReactNode;
  lead?: ReactNode;
  day: string | undefined;
  /** Left out where nothing on the page depends on the day. */
  onDay?: (day: string | undefined) => void;
  isOnMap?: boolean;
}

/** The head of a record's page: its name, and the day, the map and the printer. */
export function RecordHeader({
  record,
  title,
  overline,
  lead,
  day,
  onDay,
  isOnMap = true,
}: RecordHeaderProps) {
  useNoteRecent(record);
  return (
    <>
      <PageHeader
        title={title}
        overline={overline}
        lead={lead}
        actions={
          <>
            {onDay && <AsAtControl day={day} onChange={onDay} />}
            {isOnMap && <MapButton id={record.id} asAt={day} />}
            <PrintButton />
            {/* What was on another day is history: the register is changed as it is now. */}
            {!day && <RecordControls record={record} />}
          </>
        }
      />
      <AsAtNotice day={day} />
      <RestrictedNotice id={record.id} />
    </>
  );
}
