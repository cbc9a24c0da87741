package dev.roost.booking.domain;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long guests have to pay an instalment another way that their card was declined for.
 *
 * @param daysBefore until so many days before the first night that it pays for
 * @param timeToPay and for so long at least, from its first charge on
 */
@ValueObject
public record InstalmentTerms(int daysBefore, Duration timeToPay) {

  public static final InstalmentTerms USUAL = new InstalmentTerms(2, Duration.ofDays(2));

  /** Until when one can be paid that is charged now, however late that is. */
  Instant payBy(Instalment instalment, StayTimes times, Instant now) {
    var usual = times.checkInOn(instalment.from().minusDays(daysBefore));
    var least = now.plus(timeToPay);
    return usual.isBefore(least) ? least : usual;
  }
}
