package roosttest.review;

import dev.roost.booking.contract.BookingId;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.ExchangeSnapshot;
import dev.roost.review.domain.Exchanges;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Exchanges without a database: one thread, no transactions. */
public final class InMemoryExchanges implements Exchanges {

  private final Map<BookingId, ExchangeSnapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Exchange> find(BookingId booking) {
    return Optional.ofNullable(stored.get(booking)).map(Exchange::restore);
  }

  @Override
  public Optional<Exchange> findWith(ReviewId review) {
    return all().filter(it -> it.review(review).isPresent()).findFirst();
  }

  @Override
  public Optional<Exchange> lock(BookingId booking) {
    return find(booking);
  }

  @Override
  public Optional<Exchange> lockFree(BookingId booking) {
    return find(booking);
  }

  @Override
  public void addIfAbsent(Exchange exchange) {
    stored.putIfAbsent(exchange.booking(), exchange.snapshot().withVersion(1));
  }

  @Override
  public void save(Exchange exchange) {
    var before = stored.get(exchange.booking());
    if (before == null || before.version() != exchange.version()) {
      throw new IllegalStateException("The exchange of %s was changed meanwhile".formatted(exchange.booking()));
    }
    stored.put(exchange.booking(), exchange.snapshot().withVersion(exchange.version() + 1));
  }

  @Override
  public int forgetSilentBefore(Instant before, int atMost) {
    var silent = stored.values().stream().filter(it -> it.reviews().isEmpty() && it.closesAt().isBefore(before))
        .limit(atMost).map(ExchangeSnapshot::booking).toList();
    silent.forEach(stored::remove);
    return silent.size();
  }

  public Stream<Exchange> all() {
    return stored.values().stream().map(Exchange::restore);
  }
}
