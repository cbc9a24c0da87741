package dev.roost.pricing.domain;

import dev.roost.pricing.contract.ServiceFeeScheduled;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;

/** All versions of the service fee; none is ever changed or taken away, so that a quote's version tells what it was. */
@AggregateRoot
public final class ServiceFeeSchedule extends Aggregate {

  private final List<ServiceFee> fees;

  private ServiceFeeSchedule(List<ServiceFee> fees) {
    super(fees.getLast().version());
    this.fees = new ArrayList<>(fees);
  }

  /** For loading only. */
  public static ServiceFeeSchedule restore(List<ServiceFee> fees) {
    return new ServiceFeeSchedule(fees.stream().sorted(Comparator.comparingLong(ServiceFee::version)).toList());
  }

  /** Adds a version, never one for the past: guests were quoted by what held then. */
  public ServiceFee schedule(Percent host, Percent guest, Instant from, Instant now) {
    if (from.isBefore(now)) {
      throw new Refused(new InvalidField("from", "must not be in the past"));
    }
    var added = new ServiceFee(fees.getLast().version() + 1, host, guest, from);
    fees.add(added);
    raise(new ServiceFeeScheduled(added.version()));
    return added;
  }

  public List<ServiceFee> fees() {
    return List.copyOf(fees);
  }
}
