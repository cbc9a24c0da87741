package dev.roost.ledger.api;

import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import java.time.Instant;

/**
 * What happened on an account in a period. Balances are on the side on which the account grows.
 *
 * @param opening what it held when the period began
 * @param closing what it held when the period ended, or holds now
 */
public record StatementView(AccountView account, Money opening, Money closing, Page<Line> lines) {

  /**
   * One entry.
   *
   * @param balance what the account held after it
   */
  public record Line(TransactionId transaction, Source source, Instant occurredAt, String description, Entry entry,
      Money balance) {
  }
}
