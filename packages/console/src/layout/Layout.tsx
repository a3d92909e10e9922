import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { SignInGate } from '../account/SignInGate';
import { useViewer } from '../account/useViewer';
import { RecordingProgress } from '../progress/RecordingProgress';
import { paths } from '../shared/paths';
import { useIsPhone } from '../shared/useIsPhone';
import { AppBar, APP_BAR_HEIGHT } from './AppBar';
import { ErrorBoundary } from './ErrorBoundary';
import { LeavingGuard } from './LeavingGuard';
import { Menu } from './Menu';
import { Notices } from './Notices';
import { PageLoading } from './PageLoading';
import { PrintedOn } from './PrintedOn';
import { SkipLink } from './SkipLink';

const PhoneMenu = lazy(async () => ({ default: (await import('./PhoneMenu')).PhoneMenu }));

// After the page: what colleagues change while it is read.
const LiveRefresh = lazy(async () => ({ default: (await import('./LiveRefresh')).LiveRefresh }));

const WIDE = 216;
const NARROW = 60;

export function Layout({ children }: { children?: ReactNode }) {
  const isPhone = useIsPhone();
  const [isNarrow, setIsNarrow] = useStore('menu.narrow', false);
  const [isOpen, setIsOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const account = useViewer()?.account?.id;
  useFocusOnNewPage(main, pathname);
  const width = isNarrow ? NARROW : WIDE;

  return (
    <>
      <SkipLink target={main} />
      <AppBar
        isMenuOpen={isPhone ? isOpen : !isNarrow}
        onMenu={() => (isPhone ? setIsOpen(!isOpen) : setIsNarrow(!isNarrow))}
      />
      <Box sx={{ display: 'flex', '@media print': { display: 'block' } }}>
        {isPhone ? (
          <Suspense fallback={null}>
            <PhoneMenu isOpen={isOpen} onClose={() => setIsOpen(false)} />
          </Suspense>
        ) : (
          <Box
            className="no-print"
            sx={{
              width,
              flex: 'none',
              position: 'sticky',
              top: APP_BAR_HEIGHT,
              height: `calc(100vh - ${APP_BAR_HEIGHT}px)`,
              overflowY: 'auto',
              borderRight: 1,
              borderColor: 'divider',
              bgcolor: 'background.paper',
            }}
          >
            <Menu isNarrow={isNarrow} />
          </Box>
        )}
        <Box
          component="main"
          ref={main}
          tabIndex={-1}
          sx={{
            flex: 1,
            minWidth: 0,
            px: { xs: 2, sm: 3, lg: 4 },
            py: { xs: 2.5, md: 3.5 },
            '&:focus': { outline: 'none' },
            '@media print': { p: 0 },
          }}
        >
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<PageLoading />}>
              <RecordingProgress>
                <SignInGate>{children}</SignInGate>
              </RecordingProgress>
            </Suspense>
          </ErrorBoundary>
          <PrintedOn />
        </Box>
      </Box>
      <LeavingGuard />
      {/* The map listens itself, and says what it heard. */}
      {account && pathname !== paths.ecosystem() && (
        <Suspense fallback={null}>
          <LiveRefresh key={account} />
        </Suspense>
      )}
      <Notices />
    </>
  );
}

/** A new page begins at its top, for the eye and for a screen reader; the first page keeps the browser's focus. */
function useFocusOnNewPage(main: { readonly current: HTMLElement | null }, pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
