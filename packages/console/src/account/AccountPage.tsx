import Alert from '@mui/material/Alert';
import { role } from '@golden-thread/schema';
import { MyAccountDocument } from '@golden-thread/schema/writing';
import { Clearances } from '../administration/Clearances';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { Facts } from '../shared/Facts';
import { NodeLink } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { PasswordChange } from './PasswordChange';
import { Sessions } from './Sessions';

/** One's own account: who the register takes one for, the password, and where one is signed in. */
export function AccountPage() {
  const answer = useRegisterQuery(MyAccountDocument, {});
  return (
    <RegisterPage answer={answer} find={({ viewer }) => (viewer.account ? viewer : null)} what="account">
      {({ name, role: held, account, person, posts, sessions }) => (
        <>
          <PageHeader
            title="My account"
            lead={`${name}${held ? `, ${role.terms[held].label.toLowerCase()}` : ''}`}
          />
          {account?.mustChangePassword && (
            <Alert severity="warning" variant="outlined" sx={{ mb: 3 }}>
              Your password was made by a program. Choose one of your own.
            </Alert>
          )}
          <Section title="Your details">
            <Facts
              facts={[
                { term: 'Email address', value: account?.email },
                {
                  term: 'Role',
                  value: held ? `${role.terms[held].label}. ${role.terms[held].meaning}` : null,
                },
                { term: 'Person', value: person ? <NodeLink node={person} /> : null },
                {
                  term: 'Posts',
                  value:
                    posts.length > 0
                      ? posts.map((post) => (
                          <div key={post.id}>
                            <NodeLink node={post} />
                          </div>
                        ))
                      : null,
                },
              ]}
            />
          </Section>
          {account && account.clearances.length > 0 && (
            <Section
              title="Restricted, and shown to you"
              lead="Because you are named in its audience, or sit on a board that is. Treat it as not for others."
            >
              <Clearances clearances={account.clearances} />
            </Section>
          )}
          {account?.hasPassword && (
            <Section title="Password">
              <PasswordChange />
            </Section>
          )}
          <Section title="Where you are signed in">
            <Sessions sessions={sessions} />
          </Section>
        </>
      )}
    </RegisterPage>
  );
}
