/** The id under which the server logged a fault of its own; undefined when it was not reached at all. */
export const codeOf = (error: { graphQLErrors: readonly { extensions: Record<string, unknown> }[] } | undefined) => {
  const extensions = error?.graphQLErrors[0]?.extensions;
  return extensions && String(extensions['id'] ?? extensions['code']);
};
