package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.StayEnds;
import dev.roost.booking.spi.StayEnds.Outcome.Ahead;
import dev.roost.booking.spi.StayEnds.Outcome.NeverBegan;
import dev.roost.booking.spi.StayEnds.Outcome.Over;
import dev.roost.booking.spi.StayEnds.StayEnd;
import dev.roost.review.contract.ReviewRefusal.NobodyStayed;
import dev.roost.review.contract.ReviewRefusal.StayNotOver;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import dev.roost.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the exchange of a stay that is over; doing so again changes nothing. */
@Component
class ExchangeOpening {

  private final StayEnds stays;
  private final Exchanges exchanges;

  ExchangeOpening(StayEnds stays, Exchanges exchanges) {
    this.stays = stays;
    this.exchanges = exchanges;
  }

  /** Where a stay has come to its end, so that both sides find it among those to write about. */
  @Transactional
  void openIfOver(BookingId booking) {
    stays.find(booking).filter(stay -> stay.outcome() instanceof Over).ifPresent(this::open);
  }

  /** The exchange of the stay, locked. An event that has not come yet keeps nobody from writing. */
  Exchange lock(StayEnd stay) {
    return exchanges.lock(stay.booking()).orElseGet(() -> {
      open(stay);
      return exchanges.lock(stay.booking()).orElseThrow();
    });
  }

  /** As it would be opened now; not stored. */
  static Exchange exchangeOf(StayEnd stay) {
    return switch (stay.outcome()) {
      case Over(var at, var zone) ->
        Exchange.open(stay.booking(), stay.listing(), stay.host(), stay.guest(), at, zone);
      case Ahead(var until) -> throw new Refused(new StayNotOver(stay.booking(), until));
      case NeverBegan() -> throw new Refused(new NobodyStayed(stay.booking()));
    };
  }

  private void open(StayEnd stay) {
    exchanges.addIfAbsent(exchangeOf(stay));
  }
}
