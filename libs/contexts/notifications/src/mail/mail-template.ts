/** What a mail can be about, with what its text needs. Nothing of a person belongs in these values. */
export interface MailTemplates {
  signInCode: { code: string };
  keyPersonInvitation: { link: string };
  memberInvitation: { organisation: string; link: string };
  logsWaiting: { count: number; link: string };
}
export type MailTemplate = keyof MailTemplates;
