import Button from '@mui/material/Button';
import { Hourglass, MessageCircleQuestionMark, MessagesSquare, UsersRound } from 'lucide-react';
import { Link } from 'react-router';
import { AGENTS_PATH, ANSWERS_PATH, SERVICE_PATH, TIMES_PATH } from '../../servicePlace.ts';
import { useServiceText } from '../serviceText.ts';

const LINKS = [
  { part: 'list', path: SERVICE_PATH, Icon: MessagesSquare },
  { part: 'times', path: TIMES_PATH, Icon: Hourglass },
  { part: 'agents', path: AGENTS_PATH, Icon: UsersRound },
  { part: 'answers', path: ANSWERS_PATH, Icon: MessageCircleQuestionMark },
] as const;

/** From the service levels, whose tabs are a policy's, to the area's other pages. */
export function LevelLinks() {
  const t = useServiceText();
  return LINKS.map(({ part, path, Icon }) => (
    <Button
      key={part}
      component={Link}
      to={`/${path}`}
      startIcon={<Icon strokeWidth={1.6} aria-hidden />}
    >
      {t(`times.tabs.${part}`)}
    </Button>
  ));
}
