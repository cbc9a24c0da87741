package dev.roost.listing.domain;

import dev.roost.listing.contract.Position;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a listing is.
 *
 * @param position the exact one, for hosts and confirmed guests only
 * @param zone the IANA zone of the position; nights and deadlines of the listing are counted in it
 */
@ValueObject
public record Location(Address address, Position position, ZoneId zone) {
}
