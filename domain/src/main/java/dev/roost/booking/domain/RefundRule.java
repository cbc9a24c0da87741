package dev.roost.booking.domain;

import static dev.roost.booking.domain.HostKeeps.ALL;
import static dev.roost.booking.domain.HostKeeps.HALF;
import static dev.roost.booking.domain.HostKeeps.NOTHING;

import dev.roost.booking.domain.Lead.Days;
import dev.roost.booking.domain.Lead.Elapsed;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one table of what a host keeps when a guest calls off a stay, by how long before check-in that happens. The
 * documentation's table is drawn from it. The rules are those that the booking platforms publish for these policies.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and records cannot be changed
enum RefundRule {
  FLEXIBLE(List.of(new Tier(new Elapsed(Duration.ofHours(24)), NOTHING)), HostKeeps.nights(1)),
  MODERATE(List.of(new Tier(new Days(5), NOTHING)), HostKeeps.nights(1).andOfTheRest(50)),
  LIMITED(List.of(new Tier(new Days(14), NOTHING), new Tier(new Days(7), HALF)), ALL),
  FIRM(List.of(new Tier(new Days(30), NOTHING), new Tier(new Days(7), HALF)), ALL),
  STRICT(List.of(new Tier(new Days(7), HALF)), ALL),
  NON_REFUNDABLE(List.of(), ALL),
  /** For stays of 28 nights and more, whatever policy the host offers for shorter ones. */
  LONG_STAY(List.of(new Tier(new Days(30), NOTHING)), HostKeeps.nights(30));

  /** From that many nights on a stay is a long one. */
  static final int LONG = 28;

  private final List<Tier> tiers;
  private final HostKeeps afterwards;

  RefundRule(List<Tier> tiers, HostKeeps afterwards) {
    this.tiers = tiers;
    this.afterwards = afterwards;
  }

  static RefundRule of(CancellationPolicy policy, StayDates stay) {
    return stay.count() >= LONG ? LONG_STAY : valueOf(policy.name());
  }

  /** The tiers in the order of time; after the last one {@link #afterwards} holds. */
  List<Tier> tiers() {
    return tiers;
  }

  HostKeeps afterwards() {
    return afterwards;
  }

  /** What the host keeps of a stay called off at that moment. */
  HostKeeps at(Instant moment, Terms terms) {
    return tiers.stream().filter(tier -> moment.isBefore(tier.until().before(terms))).findFirst().map(Tier::keeps)
        .orElse(afterwards);
  }

  /** When that changes. */
  Stream<Instant> deadlines(Terms terms) {
    return tiers.stream().map(tier -> tier.until().before(terms));
  }

  /**
   * What holds up to a moment before check-in.
   *
   * @param until that moment is not part of it
   */
  record Tier(Lead until, HostKeeps keeps) {
  }
}
