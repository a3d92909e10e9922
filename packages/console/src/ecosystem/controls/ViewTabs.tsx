import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { memo } from 'react';
import type { MapState } from '../state/mapState';

/** The map, or the same in words. MUI measures tabs each time they are drawn: not with every change of the page. */
export const ViewTabs = memo(function ViewTabs({
  view,
  onChange,
}: {
  view: MapState['view'];
  onChange: (view: MapState['view']) => void;
}) {
  return (
    <Tabs
      value={view}
      onChange={(_event, next: MapState['view']) => onChange(next)}
      aria-label="Map or table"
      sx={{ minHeight: 36, mr: 1 }}
    >
      <Tab value="MAP" label="Map" id="map-tab" aria-controls="map-view" sx={tab} />
      <Tab value="TABLE" label="Table" id="table-tab" aria-controls="map-view" sx={tab} />
    </Tabs>
  );
});

const tab = {
  minHeight: 36,
  minWidth: 72,
  py: 0.5,
  textTransform: 'none',
  fontWeight: 600,
  fontSize: '0.9375rem',
} as const;
