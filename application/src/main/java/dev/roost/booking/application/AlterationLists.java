package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** Lists of alterations. */
public interface AlterationLists {

  /** Those of a booking, the latest first. */
  Page<Alteration> of(BookingId booking, PageRequest page);
}
