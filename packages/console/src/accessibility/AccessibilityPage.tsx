import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { loadConfig } from '../data/config';
import { PageHeader } from '../shared/PageHeader';
import { PrintButton } from '../shared/PrintButton';
import { Section } from '../shared/Section';
import { checked, limits, possible } from './statement';

/** The statement that public bodies in the United Kingdom publish, under the headings of the model statement. */
export function AccessibilityPage() {
  const contact = useQuery({ queryKey: ['config'], queryFn: loadConfig }).data?.accessibilityContact ?? null;
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <PageHeader
        title="Accessibility statement for Golden Thread"
        lead="It applies to the console: the pages through which the register of boards, plans and actions is read and changed. It does not apply to the papers that the register cites."
        actions={<PrintButton />}
      />
      <Section title="How accessible this website is">
        <Typography sx={{ mb: 1 }}>
          As many people as possible should be able to use it. You should be able to:
        </Typography>
        <Points points={possible} />
        <Typography sx={{ mt: 2, mb: 1 }}>Some parts are not fully accessible:</Typography>
        <Points points={limits} />
      </Section>
      <Section title="Feedback and contact information">
        <Typography>
          If you need something of the register in another form, such as large print, easy read or an audio
          recording, ask <Contact contact={contact} />. Lists can also be downloaded as CSV files.
        </Typography>
      </Section>
      <Section title="Reporting accessibility problems with this website">
        <Typography>
          If you find a problem that is not listed on this page, or think that it does not meet the
          requirements, tell <Contact contact={contact} />: the address of the page, what you tried to do, and
          what you use to read it.
        </Typography>
      </Section>
      <Section title="Enforcement procedure">
        <Typography>
          The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector
          Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not
          happy with how a complaint is answered, contact the{' '}
          <Link href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</Link>{' '}
          (EASS).
        </Typography>
      </Section>
      <Section title="Technical information about this website’s accessibility">
        <Typography sx={{ mb: 2 }}>
          It was built to meet the{' '}
          <Link href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines 2.2</Link> at level
          AA.
        </Typography>
        <Typography variant="h3" sx={{ mb: 1 }}>
          Compliance status
        </Typography>
        <Typography>
          No independent audit was made, so that full compliance cannot be claimed. It is taken to be
          partially compliant with WCAG 2.2 AA, because of what is listed above and of what was not tested.
        </Typography>
      </Section>
      <Section title="Preparation of this accessibility statement">
        <Typography sx={{ mb: 1 }}>
          This statement was prepared on 22 November 2026 by those who build Golden Thread. Each release is
          checked by programs, in a real browser, before it is handed over:
        </Typography>
        <Points points={checked} />
        <Typography sx={{ mt: 2 }}>
          It was not tested by people with disabilities, and not with screen readers, voice control or screen
          magnifiers. The body that publishes this copy should test it with its own users, and complete this
          statement with what it finds.
        </Typography>
      </Section>
    </Box>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </Box>
  );
}

/** Whoever runs this copy says to whom to write; without that, no address is made up. */
function Contact({ contact }: { contact: string | null }): ReactNode {
  if (contact === null)
    return 'the council that publishes this copy, by the contact details on its own website';
  if (!/^(https?|mailto|tel):/.test(contact)) return contact;
  return <Link href={contact}>{contact.replace(/^(mailto|tel):/, '')}</Link>;
}
