package dev.roost.booking.domain;

import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a host keeps of a stay that its guest calls off: nights that were stayed, some more, and a share of the rest. The
 * share is taken of the nights that are left and of fees alike.
 *
 * @param nightsMore nights beyond those stayed that are kept whole
 * @param percentOfRest of the nights left then, 0 to 100
 */
@ValueObject
public record HostKeeps(int nightsMore, int percentOfRest) {

  static final HostKeeps NOTHING = new HostKeeps(0, 0);
  static final HostKeeps HALF = new HostKeeps(0, 50);
  static final HostKeeps ALL = new HostKeeps(0, 100);

  static HostKeeps nights(int more) {
    return new HostKeeps(more, 0);
  }

  /** For people and tables. */
  String words() {
    var nights = nightsMore == 0
        ? Stream.<String>empty()
        : Stream.of("the nights begun and %d more".formatted(nightsMore));
    var rest = percentOfRest == 0 ? Stream.<String>empty() : Stream.of("%d %% of the rest".formatted(percentOfRest));
    return equals(ALL)
        ? "everything"
        : Stream.concat(nights, rest).reduce((one, other) -> one + ", " + other).orElse("nothing");
  }

  HostKeeps andOfTheRest(int percent) {
    return new HostKeeps(nightsMore, percent);
  }
}
