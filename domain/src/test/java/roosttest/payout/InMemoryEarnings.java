package roosttest.payout;

import dev.roost.booking.contract.BookingId;
import dev.roost.payout.domain.Earning;
import dev.roost.payout.domain.Earnings;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Earnings in memory. */
public final class InMemoryEarnings implements Earnings {

  private final Map<Name, Earning> stored = new LinkedHashMap<>();
  private final InMemoryPayouts payouts;

  public InMemoryEarnings(InMemoryPayouts payouts) {
    this.payouts = payouts;
  }

  @Override
  public void add(Earning earning) {
    stored.putIfAbsent(new Name(earning.booking(), earning.change()), earning);
  }

  @Override
  public List<BookingId> stays(UserId host, Currency currency, int atMost) {
    var found = stored.values().stream()
        .filter(it -> it.host().equals(host) && it.amount().currency().equals(currency))
        .collect(Collectors.groupingBy(Earning::booking));
    var left = left(found.keySet(), currency);
    Comparator<BookingId> byRelease = Comparator
        .comparing(stay -> released(found, stay).min(Instant::compareTo).orElseThrow());
    Comparator<BookingId> byLastRelease = Comparator
        .comparing(stay -> released(found, stay).max(Instant::compareTo).orElseThrow());
    var open = found.keySet().stream().filter(stay -> left.get(stay).amount() > 0).sorted(byRelease);
    var others = found.keySet().stream().filter(stay -> left.get(stay).amount() <= 0).sorted(byLastRelease.reversed());
    return Stream.concat(open, others).limit(atMost).toList();
  }

  @Override
  public Map<BookingId, Money> left(Collection<BookingId> stays, Currency currency) {
    var left = new HashMap<BookingId, Money>();
    stored.values().stream().filter(it -> stays.contains(it.booking()) && it.amount().currency().equals(currency))
        .forEach(it -> left.merge(it.booking(), it.amount(), Money::plus));
    payouts.transfers()
        .filter(it -> left.containsKey(it.draw().booking()) && it.draw().amount().currency().equals(currency))
        .forEach(it -> left.merge(it.draw().booking(), it.kept().negated(), Money::plus));
    return left;
  }

  private static Stream<Instant> released(Map<BookingId, List<Earning>> found, BookingId stay) {
    return found.getOrDefault(stay, List.of()).stream().map(Earning::releasedAt);
  }

  private record Name(BookingId booking, long change) {
  }
}
