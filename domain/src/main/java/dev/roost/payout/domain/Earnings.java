package dev.roost.payout.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.Repository;

/** What hosts have earned, stay by stay. */
@Repository
public interface Earnings {

  /** Keeps an earning; the same again changes nothing. */
  void add(Earning earning);

  /**
   * Stays to draw a payout on: those with earnings that were not sent yet, the first released first, then others, the last
   * released first.
   */
  List<BookingId> stays(UserId host, Currency currency, int atMost);

  /** What was earned with each of the stays, less what was sent of it or is being sent. */
  Map<BookingId, Money> left(Collection<BookingId> stays, Currency currency);
}
