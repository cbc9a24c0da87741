package dev.roost.identity.application;

/**
 * Who may log in.
 *
 * @param beforeVerification whether a user may who has not proved the mail address yet: then registering and logging in
 * together tell which addresses have accounts, so this is for demos
 */
record LoginPolicy(boolean beforeVerification) {
}
