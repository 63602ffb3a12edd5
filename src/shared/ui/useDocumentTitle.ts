import { createContext, use, useEffect } from 'react';

/** What stands behind a page's own title in the browser's tab: "Northlane Tea · Huitou". */
export const DocumentTitleEnd = createContext('');

/** Names the browser's tab after the page: "Retention · Northlane Tea · Huitou". */
export function useDocumentTitle(title: string) {
  const end = use(DocumentTitleEnd);
  useEffect(() => {
    document.title = [title, end].filter(Boolean).join(' · ');
  }, [title, end]);
}
