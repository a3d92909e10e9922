import { PostPageDocument, type PostPageQuery } from '@golden-thread/schema/operations';
import { Responsibilities } from '../actions/Responsibilities';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AliasesLead } from '../shared/AliasesLead';
import { AddTieLink } from '../edit/AddTieLink';
import { Empty } from '../shared/Empty';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { Prose } from '../shared/Prose';
import { RecordHeader } from '../shared/RecordHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { Sources } from '../shared/Sources';
import { TieGroups } from '../shared/TieGroups';
import { TiesNotInForce } from '../shared/TiesNotInForce';
import { byTime } from '../shared/ties';
import { byKey, usePageKey } from '../shared/usePageKey';

type PostOnPage = NonNullable<PostPageQuery['post']>;

/** One post: who holds it, where it sits, and all that it answers for and supports. */
export function PostPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(PostPageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.post}
        what="post"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(post) => (
          <>
            <RecordHeader
              record={post}
              title={post.name}
              overline={post.isCollective ? 'Group of postholders' : 'Post'}
              lead={<AliasesLead aliases={post.aliases} />}
              day={day}
              onDay={setDay}
            />
            <PostBody post={post} day={day} />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}

function PostBody({ post, day }: { post: PostOnPage; day: string | undefined }) {
  const times = byTime(post.ties.nodes, day);
  return (
    <>
      {post.description && (
        <Section title="What it is">
          <Prose text={post.description} />
        </Section>
      )}
      <Responsibilities party={post} day={day} isAlwaysShown />
      <Section title="Holder, boards and plans">
        {times.inForce.length > 0 ? (
          <TieGroups ties={times.inForce} id={post.id} />
        ) : (
          <Empty words="The papers in the register name no holder, and no board or plan that the post leads.">
            <AddTieLink to={post.id} choice="HOLDS target">
              Appoint somebody
            </AddTieLink>
          </Empty>
        )}
      </Section>
      <TiesNotInForce times={times} id={post.id} />
      <Sources of={post.id} citations={post.citations} ties={post.ties.nodes} />
    </>
  );
}
