import Button from '@mui/material/Button';
import { tokenScope } from '@golden-thread/schema';
import { TokenRevokeDocument, TokensDocument, type TokensQuery } from '@golden-thread/schema/writing';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { useAfterWrite } from '../edit/useAfterWrite';
import { formatInstant } from '../shared/dates';
import { NodeLink, type NodeRef } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { AdminTable, type AdminColumn } from './AdminTable';
import { Confirm, type Question } from './Confirm';
import { Handover, type Secret } from './Handover';
import { TokenDialog } from './TokenDialog';

type Token = TokensQuery['tokens']['nodes'][number];

const FIRST = 1000;

/** By which programs, such as Power BI, read the register. For administrators. */
export function TokensPage() {
  const answer = useRegisterQuery(TokensDocument, { first: FIRST });
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const afterWrite = useAfterWrite();
  const [isMaking, setIsMaking] = useState(false);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);

  const revoke = ({ id, name }: Token): Question => ({
    title: `Revoke “${name}”?`,
    lead: 'What reads with this token is refused from its next request on. This cannot be undone: make another token instead.',
    label: 'Revoke the token',
    run: async (key) => {
      await dataProvider.command(TokenRevokeDocument, { id }, { key });
      afterWrite(`“${name}” is revoked.`);
    },
  });

  return (
    <RegisterPage answer={answer} find={({ tokens }) => tokens} what="token">
      {({ nodes }) => (
        <>
          <PageHeader
            title="Tokens"
            lead="Programs such as Power BI read the register with them. A token never writes, and never shows what is restricted."
            actions={
              <Button variant="contained" onClick={() => setIsMaking(true)}>
                Make a token
              </Button>
            }
          />
          {nodes.length === 0 && (
            <p>There are no tokens yet. Make one for each program, so that each can be revoked alone.</p>
          )}
          {nodes.length > 0 && (
            <AdminTable
              label="Tokens"
              rows={nodes}
              columns={columnsFor((token) => setQuestion(revoke(token)))}
            />
          )}
          {isMaking && (
            <TokenDialog
              onClose={() => setIsMaking(false)}
              onDone={({ name, text }) => {
                setIsMaking(false);
                afterWrite(`“${name}” is made.`);
                setSecret({
                  title: `The token “${name}”`,
                  lead: 'Give it to the program as the header “Authorization: Bearer …”, and to nobody else.',
                  label: 'Token',
                  text,
                });
              }}
            />
          )}
          {question && <Confirm question={question} onClose={() => setQuestion(null)} />}
          {secret && <Handover secret={secret} onClose={() => setSecret(null)} />}
        </>
      )}
    </RegisterPage>
  );
}

function scopeOf({ scope, scopedTo }: Token) {
  // A token is scoped to nothing but a board or a plan.
  return scopedTo ? <NodeLink node={scopedTo as NodeRef} /> : tokenScope.terms[scope].label;
}

function stateOf({ revokedAt, expiresAt, isUsable }: Token): string {
  if (revokedAt) return `Revoked ${formatInstant(revokedAt)}`;
  return isUsable ? formatInstant(expiresAt) : `Ended ${formatInstant(expiresAt)}`;
}

function columnsFor(revoke: (token: Token) => void): AdminColumn<Token>[] {
  return [
    { label: 'For', cell: ({ name }) => name, isHead: true },
    { label: 'Reads', cell: scopeOf },
    {
      label: 'Last used',
      isDate: true,
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : 'Never'),
    },
    { label: 'Until', cell: stateOf },
    {
      label: 'More',
      isControl: true,
      cell: (token) =>
        token.isUsable && (
          <Button color="inherit" onClick={() => revoke(token)} aria-label={`Revoke ${token.name}`}>
            Revoke …
          </Button>
        ),
    },
  ];
}
