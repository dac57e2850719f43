import { useState } from 'react';
import { sent } from '../../kit/composers.ts';
import { useEditorBox } from '../composer/use-editor-box.ts';
import { named } from '../frame/component-key.ts';
import { labels } from '../frame/language.ts';
import { nameOf } from '../frame/person.tsx';
import { pageData } from '../page-data.ts';
import { act, addPost, MEMBER } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';
import { closeLayer, useLayers } from './layers-store.ts';
import { Choices, Modal, ModalButton } from './modal.tsx';

/** The dialogs that look alike in both front-ends: the newer one still draws them the older way. */
export function Layers() {
  const { reporting, choosingIdentity, sharing } = useLayers();
  return (
    <>
      {reporting && <ReportModal key={reporting} commentId={reporting} />}
      {choosingIdentity && <IdentityModal />}
      {sharing && <ShareModal />}
    </>
  );
}

type Step = 'reason' | 'detail' | 'thanks';

/** Three steps, of which only the last but one reports. */
function ReportModal({ commentId }: { readonly commentId: string }) {
  const [step, setStep] = useState<Step>('reason');
  const [reason, setReason] = useState<string | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  // The comment leaves the page with the report; the dialog does not.
  const [comment] = useState(() => useWorld.getState().comments.find(({ id }) => id === commentId));
  if (!comment) return null;
  const choices = (texts: readonly string[]) => texts.map((label) => ({ value: label, label }));
  const submit = () => {
    changeWorld((world) => act(world, comment, 'report'));
    setStep('thanks');
  };
  switch (step) {
    case 'reason':
      return (
        <Modal
          key={step}
          title={labels.report}
          onClose={closeLayer}
          actions={
            <ModalButton primary disabled={!reason} onPress={() => setStep('detail')}>
              {labels.next}
            </ModalButton>
          }
        >
          <p>{labels.reportAsk}</p>
          <Choices
            name="reason"
            of={choices(labels.reportReasons)}
            chosen={reason}
            onChoose={setReason}
          />
        </Modal>
      );
    case 'detail':
      return (
        <Modal
          key={step}
          title={labels.report}
          onClose={closeLayer}
          actions={
            <>
              <ModalButton onPress={() => setStep('reason')}>{labels.back}</ModalButton>
              <ModalButton primary disabled={!detail} onPress={submit}>
                {labels.submitReport}
              </ModalButton>
            </>
          }
        >
          <p>{labels.reportDetailAsk}</p>
          <Choices
            name="detail"
            of={choices(labels.reportDetails)}
            chosen={detail}
            onChoose={setDetail}
          />
        </Modal>
      );
    case 'thanks':
      return (
        <Modal
          key={step}
          title={labels.report}
          onClose={closeLayer}
          actions={
            <ModalButton primary onPress={closeLayer}>
              {labels.done}
            </ModalButton>
          }
        >
          <p>{labels.reportThanks}</p>
        </Modal>
      );
  }
}

/** Whom the member speaks as: their own name, or the page they look after. */
function IdentityModal() {
  const viewer = useWorld((world) => world.viewer);
  const [chosen, setChosen] = useState(viewer);
  const save = () => {
    changeWorld((world) => ({ ...world, viewer: chosen }));
    closeLayer();
  };
  return (
    <Modal
      title={labels.chooseIdentity}
      onClose={closeLayer}
      actions={
        <ModalButton primary onPress={save}>
          {labels.save}
        </ModalButton>
      }
    >
      <Choices
        name="identity"
        of={[MEMBER, 'haldenoak'].map((handle) => ({ value: handle, label: nameOf(handle) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
    </Modal>
  );
}

/** The box for a new post: an editor that has nothing to do with any comment. */
function ShareModal() {
  const family = pageData.front === 'sdui' ? 'tiptap' : 'quill';
  const { mount, blank, send } = useEditorBox({
    id: 'share',
    family,
    target: null,
    label: labels.editorContent,
    placeholder: labels.talkAbout,
    onSend: (text) => {
      changeWorld((world) => {
        const added = addPost(world, text);
        sent.push({ id: added.id, text, replyTo: null });
        return added.world;
      });
      closeLayer();
    },
  });
  return (
    <Modal
      title={labels.startPost}
      className="share-box-v2__modal"
      onClose={closeLayer}
      actions={
        <ModalButton primary disabled={blank} onPress={send}>
          {labels.post}
        </ModalButton>
      }
    >
      {family === 'tiptap' ? (
        <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
          <div {...named('ShareBox_textEditor')} ref={mount} className="share-box" />
        </div>
      ) : (
        <div className="share-box editor-container">
          <div ref={mount} className="editor-content" />
        </div>
      )}
    </Modal>
  );
}
