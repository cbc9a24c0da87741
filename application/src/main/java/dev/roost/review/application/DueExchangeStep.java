package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.review.domain.Exchanges;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reveals what was written about one stay, in a transaction of its own. */
@Component
class DueExchangeStep {

  private final Exchanges exchanges;
  private final RevealedExchanges revealed;
  private final Clock clock;

  DueExchangeStep(Exchanges exchanges, RevealedExchanges revealed, Clock clock) {
    this.exchanges = exchanges;
    this.revealed = revealed;
    this.clock = clock;
  }

  /**
   * Nothing where somebody else has the exchange locked, or was faster: the row says what is due, so that doing it again
   * changes nothing.
   *
   * @return whether it was revealed
   */
  @Transactional
  boolean reveal(BookingId booking) {
    var due = exchanges.lockFree(booking).filter(exchange -> exchange.revealIfDue(clock.instant()));
    due.ifPresent(revealed::store);
    return due.isPresent();
  }
}
