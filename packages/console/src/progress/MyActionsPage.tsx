import Button from '@mui/material/Button';
import { MyPostsDocument } from '@golden-thread/schema/writing';
import { Link } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { Empty } from '../shared/Empty';
import type { NodeRef } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { PostActions } from './PostActions';

interface NoPostsProps {
  isSignedIn: boolean;
  person: NodeRef | null | undefined;
}

/** Why there are no actions, and who can mend it. */
function NoPosts({ isSignedIn, person }: NoPostsProps) {
  if (!isSignedIn) {
    return (
      <Empty words="Sign in to see the actions that are yours.">
        <Button component={Link} to={paths.signIn(paths.myActions())} variant="contained">
          Sign in
        </Button>
      </Empty>
    );
  }
  if (!person) {
    return (
      <Empty words="Your account is tied to no person of the register, so it is not known which posts you hold. An administrator ties it to you under Accounts." />
    );
  }
  return (
    <Empty words="The register knows no post that you hold today. A governance officer appoints you to it on your page.">
      <Button component={Link} to={paths.node(person)} variant="outlined">
        {person.name}
      </Button>
    </Empty>
  );
}

/** The actions for which one's posts answer, or which they support: to be brought up to date before the board meets. */
export function MyActionsPage() {
  const answer = useRegisterQuery(MyPostsDocument, {});
  return (
    <RegisterPage answer={answer} find={({ viewer }) => viewer} what="account">
      {({ account, person, posts }) => (
        <>
          <PageHeader title="My actions" lead="What you answer for or support, the next due first." />
          {posts.length === 0 && <NoPosts isSignedIn={Boolean(account)} person={person} />}
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
