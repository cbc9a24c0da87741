package dev.roost.platform;

import java.util.List;

/**
 * What one schema of the database holds about people, and what becomes of it. Each context offers one as a bean: this is the place
 * where whoever adds a table says what it means for people. A test fails while a table of the schema is not among {@link #tables}.
 */
public interface PersonalData {

  /** The schema that this answers for, every table of it. */
  String schema();

  /** All tables of the schema, and how each is dealt with. */
  List<HeldTable> tables();

  /** What has to end before somebody can be erased, such as a stay that was agreed on; usually nothing. */
  default List<Obstacle> inTheWay(DataSubject subject) {
    return List.of();
  }

  /** Writes what {@link #tables} says is exported of somebody, in the caller's transaction: each file once, empty where there is nothing. */
  void export(DataSubject subject, ExportSink sink);

  /**
   * Takes everything away that tells who somebody is, in the caller's transaction. It may have been done before, wholly or in part, and
   * then changes nothing more; what laws want to be kept stays, as {@link #tables} says.
   */
  void erase(DataSubject subject);

  /**
   * Something that has to end first.
   *
   * @param what its name, part of the API, such as {@code open-bookings}
   * @param count how many there are
   */
  record Obstacle(String what, long count) {

    public Obstacle {
      if (!what.matches("[a-z]+(-[a-z]+)*")) {
        throw new IllegalArgumentException("Name what is in the way like open-bookings, not " + what);
      }
    }
  }
}
