import type { TypedOf } from '../codecs';
import type { FieldOf, FieldType } from '../editField';

/** What every input of a form is given. */
export interface InputProps<Type extends FieldType> {
  field: FieldOf<Type>;
  /** Of the control that takes the focus when the field is at fault. */
  id: string;
  value: TypedOf[Type];
  onChange: (value: TypedOf[Type]) => void;
  /** What is wrong with it, or with a part of it: "0", "quote" for the quote of the first citation. */
  faultAt: (...path: string[]) => string | undefined;
}

/** Under an input stands what is wrong with it, else what to write there. */
export function under(fault: string | undefined, help: string | undefined) {
  return { error: fault !== undefined, helperText: fault ?? help };
}
