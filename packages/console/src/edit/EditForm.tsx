import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
// Loaded with the form: where the connection is bad, a save must not wait for another file.
import '../data/writableResources';
import { useAskedToClose } from '../shared/closing';
import { Section } from '../shared/Section';
import { CitedFields } from './citedFields';
import { ConflictPanel } from './conflict/ConflictPanel';
import type { FieldGroup } from './editField';
import { EntryFields } from './EntryFields';
import { ErrorSummary } from './ErrorSummary';
import { FieldInput, inputId } from './fields/FieldInput';
import { UnsavedWarning } from './UnsavedWarning';
import { useEntry, type EntryOptions } from './useEntry';

interface EditFormProps<Saved> extends Omit<EntryOptions<Saved>, 'fields'> {
  groups: readonly FieldGroup[];
  submitLabel: string;
  onCancel: () => void;
  /** In a dialog: without sections of their own, and with the buttons below. */
  isCompact?: boolean;
  /** Above the fields. */
  children?: ReactNode;
  isDangerous?: boolean;
}

/**
 * A form of the register. What the register refuses stands at its field and in a summary that takes the focus; a change
 * by somebody else is shown beside one's own; what was typed is lost only when the person says so.
 */
export function EditForm<Saved>(props: EditFormProps<Saved>) {
  const { groups, submitLabel, onCancel, isCompact = false, isDangerous = false, children } = props;
  const fields = groups.flatMap((group) => group.fields);
  const entry = useEntry({ ...props, fields });
  const { form, faults, conflict, isSaving } = entry;
  const prefix = useId();
  const [isLeaving, setIsLeaving] = useState(false);
  // What was saved of it is done, though what was typed after it is given up.
  const leave = () => (entry.savedEarlier ? props.onSaved(entry.savedEarlier.saved) : onCancel());
  const cancel = () => (entry.isUnsaved() ? setIsLeaving(true) : leave());
  useAskedToClose(cancel);
  const cited = fields.filter((field) => field.type !== 'citations');

  return (
    <FormProvider {...form}>
      <UnsavedWarning
        isUnsaved={entry.isUnsaved}
        isAsked={isLeaving}
        onStay={() => setIsLeaving(false)}
        onLeave={leave}
      />
      {conflict && (
        <ConflictPanel
          fields={fields}
          base={conflict.base}
          mine={form.getValues()}
          theirs={conflict.theirs}
          isSaving={isSaving}
          onSave={entry.resolve}
          onBack={entry.keepEditing}
        />
      )}
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // A form inside a dialog stands inside another in React's tree.
          event.stopPropagation();
          void entry.submit();
        }}
        sx={{ display: conflict ? 'none' : 'block', maxWidth: 860 }}
      >
        <ErrorSummary
          faults={faults}
          fields={fields}
          onChoose={(name) => document.getElementById(inputId(prefix, name))?.focus()}
        />
        {children}
        <EntryFields isSaving={isSaving}>
          <CitedFields value={cited}>
            {groups.map((group) => (
              <Group key={group.title} group={group} isCompact={isCompact}>
                {group.fields.map((field) => (
                  <FieldInput key={field.name} field={field} prefix={prefix} />
                ))}
              </Group>
            ))}
          </CitedFields>
        </EntryFields>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1.5,
            alignItems: 'center',
            ...(isCompact
              ? { justifyContent: 'flex-end', pt: 2.5 }
              : {
                  position: 'sticky',
                  bottom: 0,
                  zIndex: 2,
                  py: 1.5,
                  bgcolor: 'background.default',
                  borderTop: 1,
                  borderColor: 'divider',
                }),
          }}
        >
          <Button
            type="submit"
            variant="contained"
            color={isDangerous ? 'error' : 'primary'}
            loading={isSaving}
            loadingPosition="start"
          >
            {submitLabel}
          </Button>
          <Button color="inherit" onClick={cancel}>
            Cancel
          </Button>
        </Box>
      </Box>
    </FormProvider>
  );
}

interface GroupProps {
  group: FieldGroup;
  isCompact: boolean;
  children: ReactNode;
}

function Group({ group, isCompact, children }: GroupProps) {
  const fields = <Box sx={{ display: 'grid', gap: 2.25 }}>{children}</Box>;
  if (isCompact) {
    return (
      <Box sx={{ '& + &': { mt: 2.25 } }}>
        {group.lead && (
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
            {group.lead}
          </Typography>
        )}
        {fields}
      </Box>
    );
  }
  return (
    <Section title={group.title} lead={group.lead}>
      {fields}
    </Section>
  );
}
