package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookingEarnings;
import dev.roost.booking.spi.BookingEarnings.Earned;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.Parts;
import dev.roost.payment.domain.Release;
import dev.roost.payment.domain.Releases;
import dev.roost.platform.DomainEvents;
import dev.roost.shared.Money;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings what was released of bookings to what is earned with them. What is earned is read once the release is locked: who
 * changes a booking or its money afterwards makes the release due again.
 */
@Component
class ReleaseWork {

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseWork.class);

  private final DueReleases due;
  private final Releases releases;
  private final Disputes disputes;
  private final BookingEarnings bookings;
  private final MoneyBook book;
  private final DomainEvents events;
  private final TransactionOperations transactions;
  private final Clock clock;

  ReleaseWork(DueReleases due, Releases releases, Disputes disputes, BookingEarnings bookings, MoneyBook book,
      DomainEvents events, TransactionOperations transactions, Clock clock) {
    this.due = due;
    this.releases = releases;
    this.disputes = disputes;
    this.bookings = bookings;
    this.book = book;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Each booking in a transaction of its own, so that one that fails takes no other with it.
   *
   * @return how many were due; as many as asked for means that there may be more
   */
  int workDue(int atMost) {
    var found = due.find(atMost);
    found.forEach(this::work);
    return found.size();
  }

  private void work(BookingId booking) {
    try {
      transactions.executeWithoutResult(_ -> releases.lock(booking).ifPresent(this::follow));
    } catch (RuntimeException failure) {
      LOG.error("What is earned with booking {} could not be released; it will be tried again", booking, failure);
      due.postpone(booking, failure.toString());
    }
  }

  private void follow(Release release) {
    var now = clock.instant();
    var earned = bookings.earnedBy(release.booking(), now)
        .orElseThrow(() -> new IllegalStateException("There is no booking " + release.booking()));
    release.bringTo(target(release, earned), now).ifPresent(difference -> book.released(release, difference, now));
    releases.save(release, earned.next());
    events.publishFrom(release);
  }

  /** What is earned, as far as the guest has paid it, does not get it back, and no bank has it. */
  private Parts target(Release release, Earned earned) {
    var about = disputes.ofBooking(release.booking());
    var none = Money.zero(earned.host().currency());
    return new Parts(earned.host(), earned.roost(), earned.taxes()).within(
        release.available(book.held(release), sum(about, DisputeStatus.OPEN, none)),
        sum(about, DisputeStatus.LOST, none));
  }

  private static Money sum(List<Dispute> disputes, DisputeStatus status, Money none) {
    return disputes.stream().filter(dispute -> dispute.status() == status).map(dispute -> dispute.matter().amount())
        .reduce(none, Money::plus);
  }
}
