package dev.roost.booking.domain;

import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A later part of what a long stay costs.
 *
 * @param number from 2: the first part is paid with the booking
 * @param dueOn when it is charged, a date on the listing's calendar
 * @param from the first night that it pays for
 * @param payBy until when the guest can pay it another way, UTC; absent before it is charged
 * @param closesAt when Roost looks whether it was paid, UTC
 * @param payment names its payment; absent before it is charged
 */
@ValueObject
public record Instalment(int number, LocalDate dueOn, LocalDate from, Money amount, InstalmentStatus status,
    @Nullable Instant payBy, @Nullable Instant closesAt, @Nullable UUID payment) {

  /** What a bank or a provider is still deciding may come to its end. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  static Instalment planned(int number, PlannedPayment part) {
    return new Instalment(number, part.dueOn(), part.from(), part.amount(), InstalmentStatus.PLANNED, null, null, null);
  }

  /** When Roost's clock has something to do for it: at the check-in time of its date, and when the time to pay is over. */
  Optional<Instant> dueAt(StayTimes times) {
    return switch (status) {
      case PLANNED -> Optional.of(times.checkInOn(dueOn));
      case DUE, OVERDUE -> Optional.ofNullable(closesAt);
      case OWED, PAID, LAPSED -> Optional.empty();
    };
  }

  boolean isPaid() { return status == InstalmentStatus.PAID; }

  /** Whether the guest owes it although the stay is over. */
  public boolean isOwed() {
    return status == InstalmentStatus.OWED;
  }

  /** Whether its payment waits for money. */
  public boolean isOpen() {
    return status == InstalmentStatus.DUE || status == InstalmentStatus.OVERDUE;
  }

  Instalment charged(UUID with, Instant until) {
    return new Instalment(number, dueOn, from, amount, InstalmentStatus.DUE, until, until.plus(PATIENCE), with);
  }

  Instalment closing(Instant at) {
    return new Instalment(number, dueOn, from, amount, status, payBy, at, payment);
  }

  Instalment as(InstalmentStatus other) {
    return new Instalment(number, dueOn, from, amount, other, payBy, closesAt, payment);
  }
}
