package dev.roost.booking.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What guest and host agree on, frozen when the booking is made: later changes of the listing or its prices do not reach
 * it, only alterations on which both agree.
 *
 * @param quote what was booked at first; an alteration brings a price of its own
 * @param host the owner of the listing
 * @param policy what the guest gets back who calls the stay off; long stays have a rule of their own
 */
@ValueObject
public record Terms(QuoteId quote, ListingId listing, UserId host, UserId guest, StayDates stay, Party party,
    StayTimes times, Price price, CancellationPolicy policy) {
  /** How long a host has to answer at most. */
  public static final Duration TIME_TO_ANSWER = Duration.ofHours(24);

  /** How long nights are held for somebody who has not paid. */
  public static final Duration TIME_TO_PAY = Duration.ofMinutes(15);
  /** How long before the hold on the money ends it has to be taken. */
  static final Duration TIME_TO_TAKE = Duration.ofHours(1);

  /** What an alteration can change of them. */
  public Arrangement arrangement() {
    return new Arrangement(stay, party, price);
  }

  /** These terms with another stay, party and price; all else stays frozen. */
  Terms with(Arrangement other) {
    return new Terms(quote, listing, host, guest, other.stay(), other.party(), times, other.price(), policy);
  }

  /** The check-in time. */
  public Instant startsAt() {
    return times.startOf(stay);
  }

  /** The check-out time. */
  public Instant endsAt() {
    return times.endOf(stay);
  }

  /** Until when a request made now waits for the host: 24 hours, but never longer than to the check-in time. */
  public Instant answerBy(Instant now) {
    var dayLater = now.plus(TIME_TO_ANSWER);
    return dayLater.isBefore(startsAt()) ? dayLater : startsAt();
  }

  /** The same, and so early that held money can still be taken: an hour before the hold on it ends by itself. */
  public Instant answerBy(Instant now, Instant captureBefore) {
    var takeBy = captureBefore.minus(TIME_TO_TAKE);
    var answerBy = answerBy(now);
    return takeBy.isBefore(answerBy) ? takeBy : answerBy;
  }

  /** How many nights have begun by that moment, each at the check-in time of its date. */
  int nightsBegun(Instant moment) {
    return Math.toIntExact(stay.nights().takeWhile(night -> !moment.isBefore(times.checkInOn(night))).count());
  }

  /** The first night that can still be given to somebody else at that moment: the stay's first one before it began. */
  public LocalDate firstNightLeft(Instant now) {
    var today = times.dateAt(now);
    return today.isAfter(stay.checkIn()) ? today : stay.checkIn();
  }
}
