import type { ReactNode } from 'react';
import { AsAtControl } from './AsAtControl';
import { AsAtNotice } from './AsAtNotice';
import { MapButton } from './MapButton';
import { PageHeader } from './PageHeader';
import { PrintButton } from './PrintButton';

interface RecordHeaderProps {
  id: string;
  title: string;
  overline: ReactNode;
  lead?: ReactNode;
  day: string | undefined;
  /** Left out where nothing on the page depends on the day. */
  onDay?: (day: string | undefined) => void;
  isOnMap?: boolean;
}

/** The head of a record's page: its name, and the day, the map and the printer. */
export function RecordHeader({ id, title, overline, lead, day, onDay, isOnMap = true }: RecordHeaderProps) {
  return (
    <>
      <PageHeader
        title={title}
        overline={overline}
        lead={lead}
        actions={
          <>
            {onDay && <AsAtControl day={day} onChange={onDay} />}
            {isOnMap && <MapButton id={id} asAt={day} />}
            <PrintButton />
          </>
        }
      />
      <AsAtNotice day={day} />
    </>
  );
}
