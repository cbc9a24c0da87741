package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What of a booking's money was released: to the host, to Roost, to authorities. It is brought to what is earned, whatever
 * changed that since: a stay called off, an alteration, a capture, a refund.
 */
@AggregateRoot
public final class Release extends Aggregate {

  @Identity private final BookingId booking;
  private final UserId host;
  private Parts released;

  private Release(Snapshot stored) {
    super(stored.version());
    this.booking = stored.booking();
    this.host = stored.host();
    this.released = stored.released();
  }

  /** Of a booking of which nothing is released yet. */
  public static Release begin(BookingId booking, UserId host, Currency currency) {
    return new Release(new Snapshot(booking, 0, host, Parts.nothing(currency)));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Release restore(Snapshot stored) {
    return new Release(stored);
  }

  /**
   * Releases what is missing to the target, or takes back what is more; raises {@link EarningsReleased} where the host's part
   * changes.
   *
   * @return the difference; empty where there is none
   */
  public Optional<Parts> bringTo(Parts target, Instant at) {
    var difference = target.minus(released);
    if (difference.isNothing()) {
      return Optional.empty();
    }
    released = target;
    if (!difference.host().isZero()) {
      raise(new EarningsReleased(booking, version(), host, difference.host(), at));
    }
    return Optional.of(difference);
  }

  /**
   * How much can be released in all. What is disputed keeps back what is not released yet, and takes nothing back.
   *
   * @param held what is held for the booking
   * @param disputed what a bank has taken, and nobody has decided about yet
   */
  public Money available(Money held, Money disputed) {
    var paid = held.plus(released.total());
    var kept = paid.compareTo(released.total()) < 0 ? paid : released.total();
    var free = paid.minus(disputed);
    return free.compareTo(kept) < 0 ? kept : free;
  }

  /** Names what {@link #bringTo} changes: each change of the same booking has another name. */
  public String change() {
    return "%s-%d".formatted(booking, version());
  }

  public BookingId booking() {
    return booking;
  }

  public UserId host() {
    return host;
  }

  public Parts released() {
    return released;
  }

  public Snapshot snapshot() {
    return new Snapshot(booking, version(), host, released);
  }

  /** All that is stored of a release. */
  public record Snapshot(BookingId booking, long version, UserId host, Parts released) {
  }
}
