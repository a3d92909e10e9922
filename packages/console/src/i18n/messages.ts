import englishMessages from 'ra-language-english';

const { ra } = englishMessages;

/** react-admin's own wording in the words of this register, in British English. */
export const messages = {
  ...englishMessages,
  ra: {
    ...ra,
    action: {
      ...ra.action,
      export: 'Download as CSV',
      remove_filter: 'Remove this filter',
      clear_input_value: 'Clear',
      select_columns: 'Choose columns',
      show: 'Open',
    },
    navigation: {
      ...ra.navigation,
      no_results: 'Nothing matches.',
      no_filtered_results: 'Nothing matches these filters.',
      clear_filters: 'Clear all filters',
      page_rows_per_page: 'Rows a page',
      page_range_info: '%{offsetBegin} to %{offsetEnd} of %{total}',
      page_range_info_auto: '%{offsetBegin} to %{offsetEnd}',
      next: 'Next page',
      previous: 'Previous page',
      page: 'Page %{page}',
      current_page: 'Page %{page}, this page',
    },
    sort: {
      ...ra.sort,
      ASC: 'first to last',
      DESC: 'last to first',
      sort_by: 'Sort by %{field_lower_first}, %{order}',
    },
    page: {
      ...ra.page,
      error: 'Something went wrong',
      loading: 'Loading',
      not_found: 'Nothing at this address',
      empty: 'Nothing here yet.',
    },
    message: {
      ...ra.message,
      error: 'Something went wrong on this page.',
      not_found: 'The address was mistyped, or the link is old.',
    },
    notification: {
      ...ra.notification,
      http_error: 'The register could not answer just now. Try again in a moment.',
      data_provider_error: 'The register could not answer just now. Try again in a moment.',
    },
  },
};
