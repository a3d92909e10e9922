import Typography from '@mui/material/Typography';
import { MyPostsDocument } from '@golden-thread/schema/writing';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageHeader } from '../shared/PageHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { PostActions } from './PostActions';

/** The actions for which one's posts answer, or which they support: to be brought up to date before the board meets. */
export function MyActionsPage() {
  const answer = useRegisterQuery(MyPostsDocument, {});
  return (
    <RegisterPage answer={answer} find={({ viewer }) => viewer} what="account">
      {({ account, person, posts }) => (
        <>
          <PageHeader title="My actions" lead="What you answer for or support, the next due first." />
          {posts.length === 0 && (
            <Typography sx={{ maxWidth: '60ch' }}>
              {account === null || account === undefined
                ? 'Sign in to see the actions that are yours.'
                : person
                  ? 'The register knows no post that you hold today. Ask a governance officer to enter it.'
                  : 'Your account is tied to no person of the register. Ask an administrator to tie it to you.'}
            </Typography>
          )}
          {posts.map((post) => (
            <Section key={post.id} title={post.name} isPlain>
              <PostActions postId={post.id} as="accountable" />
              <PostActions postId={post.id} as="supporting" />
            </Section>
          ))}
        </>
      )}
    </RegisterPage>
  );
}
