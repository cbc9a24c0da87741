package dev.roost.availability.spi;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.spi.CalendarHolds.MoveRequest;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether calendars would take a stay now; no promise, since nothing is locked. */
public interface StayChecks {

  /** For each listing why it would not take the stay; an empty list where it would. One query, however many are asked. */
  Map<ListingId, List<StayRefusal>> check(Collection<Candidate> candidates, StayDates stay);

  /** Why a booking could not move now; empty where it could. */
  Optional<StayRefusal> checkMove(MoveRequest request);

  /**
   * A listing that is asked about.
   *
   * @param zone of the listing
   * @param checkInTime of the listing, for the advance notice
   */
  record Candidate(ListingId listing, ZoneId zone, LocalTime checkInTime) {
  }
}
