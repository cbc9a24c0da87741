package dev.roost.notification.contract;

/** What became of a mail. */
public enum MailStatus {
  /** It is to be sent, at once or again. */
  WAITING,
  /** A mail server has it. */
  SENT,
  /** Nobody takes it, or nobody did for three days. */
  FAILED,
  /** Who would read it does not want such mails. */
  UNWANTED,
  /** What it was to tell was no longer so, or there was nobody to tell it to. */
  POINTLESS
}
