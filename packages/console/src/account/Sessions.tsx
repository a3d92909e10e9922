import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { SessionEndDocument, SessionsEndDocument, type MyAccountQuery } from '@golden-thread/schema/writing';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { newKey } from '../data/write';
import { useAfterWrite } from '../edit/useAfterWrite';
import { formatInstant } from '../shared/dates';
import { browserWords } from './browserWords';

/** Where one is signed in; each can be ended from here. */
export function Sessions({ sessions }: { sessions: MyAccountQuery['viewer']['sessions'] }) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const afterWrite = useAfterWrite();
  const end = async (id: string) => {
    await dataProvider.command(SessionEndDocument, { id }, { key: newKey() });
    afterWrite('That session is ended.');
  };
  const endOthers = async () => {
    await dataProvider.command(SessionsEndDocument, {}, { key: newKey() });
    afterWrite('You are signed out everywhere else.');
  };
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {sessions.map(({ id, isCurrent, userAgent, lastSeenAt, createdAt }) => (
          <Box
            component="li"
            key={id}
            sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Box sx={{ flex: 1, minWidth: 240 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {browserWords(userAgent)}
                {isCurrent && ' (this browser)'}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                Signed in {formatInstant(createdAt)}, last used {formatInstant(lastSeenAt)}
              </Typography>
            </Box>
            {!isCurrent && (
              <Button color="inherit" onClick={() => void end(id)}>
                End this session
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {sessions.length > 1 && (
        <Button variant="outlined" sx={{ mt: 2 }} onClick={() => void endOthers()}>
          Sign out everywhere else
        </Button>
      )}
    </>
  );
}
