package dev.roost.listing.domain;

import dev.roost.listing.contract.Position;
import java.time.ZoneId;

/** Knows which time zone is where. */
public interface TimeZones {

  /** The IANA zone there; on the high seas a fixed offset. */
  ZoneId at(Position position);
}
