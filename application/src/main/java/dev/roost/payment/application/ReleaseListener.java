package dev.roost.payment.application;

import dev.roost.booking.contract.BookingAltered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Other dates or another price are earned at other times: what was released follows. */
@Component
class ReleaseListener {

  private final DueReleases due;

  ReleaseListener(DueReleases due) {
    this.due = due;
  }

  @ApplicationModuleListener(id = "payment.release-after-alteration")
  void on(BookingAltered event) {
    due.again(event.booking());
  }
}
