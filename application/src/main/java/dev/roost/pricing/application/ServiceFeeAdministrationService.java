package dev.roost.pricing.application;

import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.ScheduleServiceFee;
import dev.roost.pricing.api.ServiceFeeAdministration;
import dev.roost.pricing.api.ServiceFeeView;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.ServiceFees;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the service fee. */
@Service
class ServiceFeeAdministrationService implements ServiceFeeAdministration {

  private final Idempotency idempotency;
  private final ServiceFees fees;
  private final DomainEvents events;
  private final Clock clock;

  ServiceFeeAdministrationService(Idempotency idempotency, ServiceFees fees, DomainEvents events, Clock clock) {
    this.idempotency = idempotency;
    this.fees = fees;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ServiceFeeView> list(Actor admin, PageRequest page) {
    mustAdminister(admin);
    var cursor = page.after();
    var after = cursor == null ? 0 : Long.parseLong(cursor);
    var all = fees.load().fees().stream().filter(fee -> fee.version() > after).map(
        ServiceFeeAdministrationService::view).toList();
    var shown = all.subList(0, Math.min(all.size(), page.limit()));
    return new Page<>(shown, all.size() > page.limit() ? Long.toString(shown.getLast().version()) : null);
  }

  @Override
  @Transactional
  public Once<ServiceFeeView> schedule(Actor admin, IdempotencyKey key, ScheduleServiceFee command) {
    mustAdminister(admin);
    return idempotency.once(admin, "pricing.schedule-service-fee", key, command, ServiceFeeView.class, () -> {
      var schedule = fees.load();
      var added = schedule.schedule(Percent.of("hostPercent", command.hostPercent()),
          Percent.of("guestPercent", command.guestPercent()), command.from(), clock.instant());
      fees.add(added);
      events.publishFrom(schedule);
      return view(added);
    });
  }

  private static ServiceFeeView view(ServiceFee fee) {
    return new ServiceFeeView(fee.version(), fee.host().value(), fee.guest().value(), fee.from());
  }

  private static void mustAdminister(Actor admin) {
    Administrators.mustBeOne(admin, "look after the service fee");
  }
}
