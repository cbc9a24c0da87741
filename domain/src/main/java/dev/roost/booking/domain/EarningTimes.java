package dev.roost.booking.domain;

import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When what is paid for a stay is earned: a day after check-in, so that the guest has seen what they paid for; of a long stay
 * month by month, each a day after the check-in time of its first night.
 */
@ValueObject
record EarningTimes(Terms terms) {

  static final Duration AFTER_CHECK_IN = Duration.ofHours(24);
  /** Nights. */
  static final int MONTH = 30;

  /** When each part of the stay is earned, in order. */
  Stream<Instant> moments() {
    return IntStream.range(0, nightsOfEach().size()).mapToObj(
        month -> terms.times().checkInOn(terms.stay().checkIn().plusDays((long) month * MONTH)).plus(AFTER_CHECK_IN));
  }

  /** How much of the price is earned by that moment if the stay takes place; each night counts the same. */
  Money earnedBy(Instant moment) {
    var total = terms.price().total();
    var begun = moments().filter(it -> !moment.isBefore(it)).count();
    return total.split(nightsOfEach()).stream().limit(begun).reduce(Money.zero(total.currency()), Money::plus);
  }

  /** When more of it is earned; empty where all is. */
  Optional<Instant> after(Instant moment) {
    return moments().filter(moment::isBefore).findFirst();
  }

  private List<Long> nightsOfEach() {
    var nights = terms.stay().count();
    return IntStream.iterate(0, night -> night < nights, night -> night + MONTH)
        .mapToObj(night -> (long) Math.min(MONTH, nights - night)).toList();
  }
}
