package dev.roost.pricing.domain;

import dev.roost.listing.contract.Position;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a tax is raised: a polygon on the map, its last corner joined with the first. It does not cross the 180th
 * meridian.
 */
@ValueObject
public record TaxArea(List<Position> corners) {

  public static final int MOST = 500;

  public TaxArea {
    corners = List.copyOf(corners);
    if (corners.size() < 3 || corners.size() > MOST) {
      throw new Refused(new InvalidField("area", "must have 3 to %d corners".formatted(MOST)));
    }
  }

  /** Counts how often a ray to the east crosses the border: an odd number of times from within. */
  public boolean contains(Position place) {
    boolean inside = false;
    for (int i = 0; i < corners.size(); i++) {
      var a = corners.get(i);
      var b = corners.get((i + 1) % corners.size());
      if ((a.latitude() > place.latitude()) != (b.latitude() > place.latitude())
          && place.longitude() < a.longitude() + (place.latitude() - a.latitude()) / (b.latitude() - a.latitude())
              * (b.longitude() - a.longitude())) {
        inside = !inside;
      }
    }
    return inside;
  }
}
