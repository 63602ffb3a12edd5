import {
  ClipboardCheck,
  Coins,
  Contact,
  Eye,
  Gauge,
  History,
  MessageSquareText,
  MessagesSquare,
  MousePointerClick,
  Package,
  PackageX,
  ReceiptText,
  Star,
  Truck,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ImportKind } from '../domain/importFields.ts';

/** A picture for each kind of file, beside its name. */
export const KIND_ICONS: Readonly<Record<ImportKind, LucideIcon>> = {
  orders: ReceiptText,
  customers: Users,
  products: Package,
  events: MousePointerClick,
  shipments: Truck,
  returns: PackageX,
  reviews: Star,
  exposures: Eye,
  outsideScores: Gauge,
  openingPoints: Coins,
  pointsHistory: History,
  messages: MessageSquareText,
  conversations: MessagesSquare,
  authors: Contact,
  surveyAnswers: ClipboardCheck,
};
