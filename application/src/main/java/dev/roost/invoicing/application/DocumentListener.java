package dev.roost.invoicing.application;

import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.GuestDidNotShow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Issues documents when bookings change what they cost. An event only says which booking; what it costs is read. */
@Component
class DocumentListener {

  private final DocumentIssuing documents;

  DocumentListener(DocumentIssuing documents) {
    this.documents = documents;
  }

  @ApplicationModuleListener(id = "invoicing.booking-confirmed")
  void on(BookingConfirmed event) {
    documents.issue(event.booking());
  }

  @ApplicationModuleListener(id = "invoicing.booking-altered")
  void on(BookingAltered event) {
    documents.issue(event.booking());
  }

  @ApplicationModuleListener(id = "invoicing.booking-cancelled")
  void on(BookingCancelled event) {
    documents.issue(event.booking());
  }

  @ApplicationModuleListener(id = "invoicing.guest-did-not-show")
  void on(GuestDidNotShow event) {
    documents.issue(event.booking());
  }
}
