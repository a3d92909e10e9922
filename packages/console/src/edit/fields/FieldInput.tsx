import { get, useController, useFormContext, useFormState } from 'react-hook-form';
import type { ComponentType } from 'react';
import type { EditField, FieldType } from '../editField';
import type { Values } from '../values';
import { AccountsInput } from './AccountsInput';
import { CheckInput, TermInput, YesNoInput } from './ChoiceInputs';
import { CitationsInput } from './CitationsInput';
import { DayInput, PublishedInput } from './DateInputs';
import { DaysInput } from './DaysInput';
import { GroupInput, RatingKeyInput } from './GroupInputs';
import type { InputProps } from './inputProps';
import { NodeInput, NodesInput } from './NodeInputs';
import { RatingInput } from './RatingInput';
import { RowsInput } from './RowsInput';
import { LinesInput, LongTextInput, TextInput } from './TextInputs';
import { TimescaleInput } from './TimescaleInput';

const inputs: { [Type in FieldType]: ComponentType<InputProps<Type>> } = {
  text: TextInput,
  longText: LongTextInput,
  lines: LinesInput,
  term: TermInput,
  yesNo: YesNoInput,
  check: CheckInput,
  published: PublishedInput,
  day: DayInput,
  days: DaysInput,
  timescale: TimescaleInput,
  node: NodeInput,
  nodes: NodesInput,
  accounts: AccountsInput,
  group: GroupInput,
  rows: RowsInput,
  ratingKey: RatingKeyInput,
  rating: RatingInput,
  citations: CitationsInput,
};

/** One field of the form around it. */
export function FieldInput({ field, prefix }: { field: EditField; prefix: string }) {
  const { control, clearErrors } = useFormContext<Values>();
  const { field: controlled } = useController({ control, name: field.name });
  const { errors } = useFormState({ control, name: field.name });
  const Input = inputs[field.type] as unknown as ComponentType<
    Omit<InputProps<FieldType>, 'field'> & { field: EditField }
  >;
  return (
    <Input
      field={field}
      id={inputId(prefix, field.name)}
      value={controlled.value as never}
      onChange={(value: unknown) => {
        clearErrors(field.name);
        controlled.onChange(value);
      }}
      faultAt={(...path: string[]) => {
        const fault: unknown = get(errors, [field.name, ...path].join('.'));
        return messageOf(fault);
      }}
    />
  );
}

export function inputId(prefix: string, name: string): string {
  return `${prefix}-${name}`;
}

function messageOf(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null || !('message' in fault)) return undefined;
  return typeof fault.message === 'string' && fault.message !== '' ? fault.message : undefined;
}
