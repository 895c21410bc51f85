import { Button } from '../Button/Button.tsx';
import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Dialog } from './Dialog.tsx';

export const examples: Examples = {
  question: (
    <Dialog
      title="Tout effacer ?"
      onClose={nothing}
      actions={
        <>
          <Button variant="danger" onPress={nothing}>
            Effacer et terminer
          </Button>
          <Button onPress={nothing}>Continuer ma démarche</Button>
        </>
      }
    >
      <p>Ce que vous avez écrit sera effacé. Rien ne sera gardé.</p>
    </Dialog>
  ),
  'alert, long German words': (
    <Dialog
      title="Sind Sie noch da?"
      kind="alert"
      actions={
        <Button variant="primary" size="large" onPress={nothing}>
          {`Weiter mit der ${LONG_WORDS.insurance}`}
        </Button>
      }
    >
      <p>{LONG_WORDS.proof}</p>
    </Dialog>
  ),
};
