package dev.roost.invoicing.application;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.GuestDidNotShow;
import java.util.concurrent.Semaphore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Issues documents when bookings change what they cost. An event only says which booking; what it costs is read. Without a
 * transaction of its own: those who wait for their turn hold no connection.
 */
@Component
class DocumentListener {

  /** Everybody waits for Roost's series: more of them would only hold connections meanwhile. */
  private static final int AT_ONCE = 2;

  private final DocumentIssuing documents;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  DocumentListener(DocumentIssuing documents) {
    this.documents = documents;
  }

  @ApplicationModuleListener(id = "invoicing.booking-confirmed", propagation = NOT_SUPPORTED)
  void on(BookingConfirmed event) {
    issue(event.booking());
  }

  @ApplicationModuleListener(id = "invoicing.booking-altered", propagation = NOT_SUPPORTED)
  void on(BookingAltered event) {
    issue(event.booking());
  }

  @ApplicationModuleListener(id = "invoicing.booking-cancelled", propagation = NOT_SUPPORTED)
  void on(BookingCancelled event) {
    issue(event.booking());
  }

  @ApplicationModuleListener(id = "invoicing.guest-did-not-show", propagation = NOT_SUPPORTED)
  void on(GuestDidNotShow event) {
    issue(event.booking());
  }

  private void issue(BookingId booking) {
    turns.acquireUninterruptibly();
    try {
      documents.issue(booking);
    } finally {
      turns.release();
    }
  }
}
