package dev.roost.payout.application;

import dev.roost.payout.contract.TransferId;
import dev.roost.shared.Money;
import java.time.Instant;

/** What providers have taken back from hosts' accounts. */
public interface Returns {

  void add(Return returned);

  /**
   * One time that this was told.
   *
   * @param inAll what has come back of the transfer by then; names it, here and in the books
   */
  record Return(TransferId transfer, Money amount, Money inAll, Instant at) {
  }
}
