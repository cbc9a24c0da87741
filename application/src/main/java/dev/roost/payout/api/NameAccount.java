package dev.roost.payout.api;

/**
 * A host names an account.
 *
 * @param account the provider's name of it
 */
public record NameAccount(String account) {

  /** Without the account. */
  @Override
  public String toString() {
    return "NameAccount[hidden]";
  }
}
