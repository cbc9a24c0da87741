package dev.roost.search.api;

import dev.roost.listing.contract.Position;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.List;

/** Where to look. */
public sealed interface Area {

  /** Boxes that do not cross the 180th meridian and together cover the area. */
  List<Box> boxes();

  boolean contains(Position position);

  /** The mean radius of the earth, which is taken for a ball: exact enough for finding a bed. */
  double EARTH_RADIUS_METRES = 6_371_008.8;

  /** Along the surface, rounded to whole metres. */
  static long metresBetween(Position one, Position other) {
    double latitude = Math.toRadians(one.latitude());
    double otherLatitude = Math.toRadians(other.latitude());
    double up = Math.sin((otherLatitude - latitude) / 2);
    double along = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
    double half = up * up + Math.cos(latitude) * Math.cos(otherLatitude) * along * along;
    return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, half))));
  }

  /**
   * What lies between two parallels and two meridians, borders included. Where {@code west} is greater than {@code east}
   * the box crosses the 180th meridian.
   */
  record Box(double south, double west, double north, double east) implements Area {

    private static final double DATE_LINE = 180;

    public Box {
      mustBeWithin("south", south, 90);
      mustBeWithin("north", north, 90);
      mustBeWithin("west", west, DATE_LINE);
      mustBeWithin("east", east, DATE_LINE);
      if (south > north) {
        throw new Refused(new InvalidField("south", "must not lie north of north"));
      }
    }

    @Override
    public List<Box> boxes() {
      return west <= east
          ? List.of(this)
          : List.of(new Box(south, west, north, DATE_LINE), new Box(south, -DATE_LINE, north, east));
    }

    @Override
    public boolean contains(Position position) {
      var longitude = position.longitude();
      return position.latitude() >= south && position.latitude() <= north
          && (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    }

    private static void mustBeWithin(String field, double degrees, double most) {
      if (!(Math.abs(degrees) <= most)) {
        throw new Refused(new InvalidField(field, "must be from -%1$.0f to %1$.0f degrees".formatted(most)));
      }
    }
  }

  /** What lies no further from a point than that, along the surface of the earth. */
  record Around(Position centre, int radiusMetres) implements Area {

    public static final int WIDEST = 200_000;
    private static final double METRES_PER_DEGREE = Math.toRadians(1) * EARTH_RADIUS_METRES;

    public Around {
      if (radiusMetres < 1 || radiusMetres > WIDEST) {
        throw new Refused(new InvalidField("radius", "must be from 1 to %d metres".formatted(WIDEST)));
      }
    }

    @Override
    public List<Box> boxes() {
      // A little more than the circle: what is too far is told by its distance.
      double height = radiusMetres / METRES_PER_DEGREE * 1.001 + 1e-6;
      double south = Math.max(-90, centre.latitude() - height);
      double north = Math.min(90, centre.latitude() + height);
      if (south == -90 || north == 90) {
        return List.of(new Box(south, -180, north, 180));
      }
      double widest = Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
      double width = height / widest;
      return width >= 180
          ? List.of(new Box(south, -180, north, 180))
          : new Box(south, turned(centre.longitude() - width), north, turned(centre.longitude() + width)).boxes();
    }

    @Override
    public boolean contains(Position position) {
      return Area.metresBetween(centre, position) <= radiusMetres;
    }

    private static double turned(double longitude) {
      return longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
    }
  }
}
