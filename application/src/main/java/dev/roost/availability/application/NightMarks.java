package dev.roost.availability.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Secrets;
import dev.roost.shared.StayDates;
import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;

/**
 * By which a calendar knows nights that it has told, whatever others call them when they hand them on. A mark is of those very
 * nights: with one night more they are told by somebody else too.
 */
@Component
class NightMarks {

  /** Nothing in it has to be escaped in a calendar file, so it stands there as it is. */
  private static final String BEGINNING = "Told by Roost. roost-nights:";
  private static final int MAC_BYTES = 12;

  private final Secrets secrets;

  NightMarks(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What stands beside those nights; it says nothing to anybody else. */
  String of(ListingId listing, StayDates nights) {
    var told = ByteBuffer.allocate(4 * Long.BYTES).put(Macs.bytes(listing.value()))
        .putLong(nights.checkIn().toEpochDay()).putLong(nights.checkOut().toEpochDay()).array();
    return BEGINNING + Macs.text(Macs.of(secrets.key("availability.night-marks"), told, MAC_BYTES));
  }

  /** Whether somebody says of those nights what this calendar has said of them. */
  boolean isIn(String notes, ListingId listing, StayDates nights) {
    return notes.contains(BEGINNING) && notes.contains(of(listing, nights));
  }
}
