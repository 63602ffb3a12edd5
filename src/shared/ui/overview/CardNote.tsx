import Typography from '@mui/material/Typography';

type CardNoteProps = { readonly title: string; readonly text: string };

/** Why a card has no number. */
export function CardNote({ title, text }: CardNoteProps) {
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        {title}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        {text}
      </Typography>
    </>
  );
}
