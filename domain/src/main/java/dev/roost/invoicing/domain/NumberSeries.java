package dev.roost.invoicing.domain;

import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.shared.Aggregate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * The numbers of one seller's documents, from 1 in each year. Whoever takes one holds the series until the document is
 * stored with it, so that no number is lost or given twice.
 */
@AggregateRoot
public final class NumberSeries extends Aggregate {

  @Identity private final UUID id;
  private final Seller seller;
  private final String code;
  private Instant lastIssuedAt;
  private int last;

  private NumberSeries(SeriesSnapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.seller = stored.seller();
    this.code = stored.code();
    this.lastIssuedAt = stored.lastIssuedAt();
    this.last = stored.last();
  }

  /** For loading only. */
  public static NumberSeries restore(SeriesSnapshot stored) {
    return new NumberSeries(stored);
  }

  /** The next number. No document is dated before its predecessor, whatever the clocks of the nodes say. */
  public Place next(Instant now) {
    var moment = now.truncatedTo(ChronoUnit.MICROS);
    var at = moment.isBefore(lastIssuedAt) ? lastIssuedAt : moment;
    last = yearOf(at) == yearOf(lastIssuedAt) ? last + 1 : 1;
    lastIssuedAt = at;
    return new Place(new DocumentNumber(code, yearOf(at), last), at);
  }

  public UUID id() {
    return id;
  }

  public Seller seller() {
    return seller;
  }

  /** All that is to be stored. */
  public SeriesSnapshot snapshot() {
    return new SeriesSnapshot(id, version(), seller, code, last, lastIssuedAt);
  }

  private static int yearOf(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).getYear();
  }

  /** A document's place in its series: its number, and when it is issued, UTC to the microsecond. */
  public record Place(DocumentNumber number, Instant issuedAt) {
  }

  /**
   * All that is stored of a series.
   *
   * @param code what its numbers begin with
   * @param last the last number that was given in the year of the last issue; 0 before the first
   * @param lastIssuedAt UTC; the epoch before the first
   */
  public record SeriesSnapshot(UUID id, long version, Seller seller, String code, int last, Instant lastIssuedAt) {
  }
}
