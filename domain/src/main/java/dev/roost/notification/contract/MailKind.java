package dev.roost.notification.contract;

import java.util.Locale;

/** Every mail that Roost writes. */
public enum MailKind {
  VERIFICATION(MailCategory.ACCOUNT), //
  REPEATED_REGISTRATION(MailCategory.ACCOUNT), //
  PASSWORD_RESET(MailCategory.ACCOUNT), //
  INVITATION(MailCategory.ACCOUNT), //
  PASSWORD_CHANGED(MailCategory.ACCOUNT);

  private final MailCategory category;

  MailKind(MailCategory category) {
    this.category = category;
  }

  public MailCategory category() {
    return category;
  }

  /** Under which its texts are found. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
