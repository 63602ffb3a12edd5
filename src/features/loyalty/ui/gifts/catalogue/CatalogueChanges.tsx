import { StoredDifference } from '../../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { giftCataloguePolicy } from '../../../../../shared/domain/gifts/giftCatalogue.ts';
import { useCatalogueWords } from './useCatalogueWords.ts';

/** What two records of the catalogue do not share, for the audit trail and for merges. */
export function CatalogueChanges(sides: PolicyChangesProps) {
  const words = useCatalogueWords();
  return <StoredDifference {...sides} words={words} defaults={giftCataloguePolicy.defaults} />;
}
