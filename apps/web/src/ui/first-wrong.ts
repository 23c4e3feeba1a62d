// After a refusal the person stands in the first field that is wrong, and sees it: one way for all forms.

const WRONG = '[aria-invalid=true], fieldset[data-wrong]';

/** Once what is wrong has been shown. `within`: a form, or whatever holds its fields. */
export const goToFirstWrong = (within: ParentNode = document): void =>
  void requestAnimationFrame(() => {
    const wrong = [...within.querySelectorAll<HTMLElement>(WRONG)].find((one) => one.closest('form, dialog'));
    if (wrong) standIn(wrong);
  });

/** With its label in sight, wherever the button was; of a set of choices, the chosen one, else the first. */
export function standIn(field: HTMLElement): void {
  const choice = field.querySelector<HTMLElement>('input:checked') ?? field.querySelector<HTMLElement>('input');
  (choice ?? field).focus({ preventScroll: true });
  (field.closest('.ds-field') ?? field).scrollIntoView({ block: 'center' });
}
