package dev.roost.payout.application;

import dev.roost.payout.application.Returns.Return;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.shared.Money;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Money that was sent and has come back: it is owed again. Whoever took it back had a reason, so the account is not paid to
 * again until its host has named it anew; else it would go to and fro.
 */
@Component
class TransferReturns {

  private static final Logger LOG = LoggerFactory.getLogger(TransferReturns.class);

  private final Returns returns;
  private final PayoutAccounts accounts;
  private final PayoutBooks books;
  private final PayoutSchedule schedule;
  private final Clock clock;
  private final Duration every;

  TransferReturns(Returns returns, PayoutAccounts accounts, PayoutBooks books, PayoutSchedule schedule, Clock clock,
      @Value("${roost.payout.every:PT1H}") Duration every) {
    this.returns = returns;
    this.accounts = accounts;
    this.books = books;
    this.schedule = schedule;
    this.clock = clock;
    this.every = every;
  }

  /**
   * Learns how much has come back of a transfer that was sent. The caller stores the payout.
   *
   * @return whether some of it was not known before
   */
  boolean learn(Payout payout, TransferId transfer, Money inAll) {
    var amount = payout.returned(transfer, inAll);
    if (amount.isZero()) {
      return false;
    }
    var host = payout.order().host();
    LOG.error("{} of payout {} to host {} have come back; they are owed again", amount, payout.id(), host);
    var returned = new Return(transfer, amount, payout.transfer(transfer).returned(), clock.instant());
    returns.add(returned);
    books.returned(returned, payout.transfer(transfer).draw(), host);
    accounts.lock(host)
        .filter(account -> account.refuse(payout.order().account(), "what was sent to it has come back"))
        .ifPresent(accounts::save);
    schedule.plan(host, amount.currency(), every);
    return true;
  }
}
