package dev.roost.review.application;

import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.StayCompleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens exchanges when stays end, so that both sides find them. An event only says which stay; how it ended is read. */
@Component
class StayListener {

  private final ExchangeOpening opening;

  StayListener(ExchangeOpening opening) {
    this.opening = opening;
  }

  @ApplicationModuleListener(id = "review.stay-completed")
  void on(StayCompleted event) {
    opening.openIfOver(event.booking());
  }

  @ApplicationModuleListener(id = "review.booking-cancelled")
  void on(BookingCancelled event) {
    opening.openIfOver(event.booking());
  }
}
