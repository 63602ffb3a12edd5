import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { memberAddress } from '../../members/memberAddress.ts';

type MemberLinkProps = {
  /** Customer code. */
  readonly member: number;
  /** Customers in words, masked; fewer while they are read. */
  readonly words: ReadonlyMap<number, string>;
};

/** A member, leading to their statement. */
export function MemberLink({ member, words }: MemberLinkProps) {
  return (
    <Link component={RouterLink} to={memberAddress(member)}>
      <bdi>{words.get(member) ?? '…'}</bdi>
    </Link>
  );
}
