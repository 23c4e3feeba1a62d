interface Errors {
  graphQLErrors: readonly { extensions: Record<string, unknown> }[];
}

/** The id under which the server logged a fault of its own; undefined when it was not reached at all. */
export const codeOf = (error: Errors | undefined) => {
  const extensions = error?.graphQLErrors[0]?.extensions;
  return extensions && String(extensions['id'] ?? extensions['code']);
};

/** Whether it may be over soon: a fault of the server's own, or it has too much to do. The request itself was in order. */
export const isPassing = (error: Errors | undefined): boolean =>
  ['INTERNAL', 'TRY_LATER'].includes(String(error?.graphQLErrors[0]?.extensions['code']));
