package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineSource;
import dev.roost.shared.Money;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What Roost keeps of a stay. The base of both shares is what the host asks, fees included.
 *
 * @param version counted from 1
 * @param host off what the host gets
 * @param guest on top of what the guest pays; none where the host alone pays the fee
 * @param from quotes made from that instant on have it
 */
@ValueObject
public record ServiceFee(long version, Percent host, Percent guest, Instant from) {

  Money ofHost(HostPrice price) {
    return host.of(price.total());
  }

  Money ofGuest(HostPrice price) {
    return guest.of(price.total());
  }

  String rule() {
    return "service fee " + guest;
  }

  LineSource source() {
    return new LineSource(LineSource.Kind.SERVICE_FEE, "service fee", Long.toString(version));
  }
}
