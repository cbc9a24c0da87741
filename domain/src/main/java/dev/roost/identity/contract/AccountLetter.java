package dev.roost.identity.contract;

/** What users are told of their account by mail. */
public enum AccountLetter {
  /** Brings the token that proves the address. */
  VERIFICATION,
  /** To somebody who has an account and tried to open another. */
  REPEATED_REGISTRATION,
  /** Brings the token with which another password is set. */
  PASSWORD_RESET,
  /** To an imported host, whom an administrator invites to join. */
  INVITATION,
  /** So that nobody else changes a password unnoticed. */
  PASSWORD_CHANGED
}
