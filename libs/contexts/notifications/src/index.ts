export { type MailTemplate, type MailTemplates } from './mail/mail-template';
export { requestMail } from './mail/request-mail';
export { notifications } from './migrations/0006-notifications';
export { undelivered } from './migrations/0013-undelivered';
export { NotificationsApiModule } from './notifications.api.module';
export { NotificationsJobsModule } from './notifications.jobs.module';
