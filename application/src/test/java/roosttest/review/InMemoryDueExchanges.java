package roosttest.review;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Backoff;
import dev.roost.review.application.DueExchanges;
import dev.roost.review.domain.Exchange;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exchanges that are due by a clock, with what was put off. */
public final class InMemoryDueExchanges implements DueExchanges {

  private final InMemoryExchanges exchanges;
  private final Clock clock;
  private final Map<BookingId, Integer> failures = new HashMap<>();
  private final Map<BookingId, Instant> putOff = new HashMap<>();

  public InMemoryDueExchanges(InMemoryExchanges exchanges, Clock clock) {
    this.exchanges = exchanges;
    this.clock = clock;
  }

  @Override
  public List<BookingId> find(int atMost) {
    return exchanges.all().filter(it -> dueAt(it).filter(at -> !clock.instant().isBefore(at)).isPresent())
        .sorted(Comparator.comparing(it -> dueAt(it).orElseThrow())).limit(atMost).map(Exchange::booking).toList();
  }

  @Override
  public void postpone(BookingId exchange, String error) {
    var before = failures.merge(exchange, 1, Integer::sum) - 1;
    putOff.put(exchange, clock.instant().plus(Backoff.after(before)));
  }

  private Optional<Instant> dueAt(Exchange exchange) {
    return exchange.dueAt().map(at -> putOff.getOrDefault(exchange.booking(), at));
  }
}
