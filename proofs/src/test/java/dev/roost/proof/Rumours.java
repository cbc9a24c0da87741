package dev.roost.proof;

import dev.roost.payment.application.EventInbox;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.platform.RecurringWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/** What a provider tells, told again and again and in any order, and listened to at once. */
final class Rumours {

  private static final int COPIES = 5;
  private static final int PAGE = 100;

  private final BeanFactory roost;
  private final Random chance = new Random(8);
  private final List<ProviderEvent> known = new ArrayList<>();
  private int times;
  private EventCursor cursor = new EventCursor.Since(Instant.EPOCH);

  Rumours(BeanFactory roost) {
    this.roost = roost;
  }

  /** Tells what has happened so far, each event five times: as itself, or as others that say the same. */
  synchronized void tell(boolean asItself, Predicate<ProviderEvent> which) {
    listen();
    var copies = new ArrayList<ProviderEvent>();
    known.stream().filter(which).forEach(event -> IntStream.range(0, COPIES)
        .forEach(_ -> copies.add(asItself ? event : copy(event))));
    Collections.shuffle(copies, chance);
    times++;
    copies.forEach(event -> roost.getBean(EventInbox.class).add("sandbox", event));
    roost.getBean("paymentInbox", RecurringWork.class).work().run();
  }

  /** How often something was told, each time in another order. */
  synchronized int times() {
    return times;
  }

  /** All that has happened so far, as it happened. */
  synchronized List<ProviderEvent> inOrder() {
    listen();
    return List.copyOf(known);
  }

  boolean perhaps() {
    return chance.nextBoolean();
  }

  private void listen() {
    Events page;
    do {
      page = (Events) roost.getBean(PaymentGateway.class).events(cursor, PAGE);
      known.addAll(page.events());
      cursor = page.next();
    } while (page.more());
  }

  private static ProviderEvent copy(ProviderEvent event) {
    return new ProviderEvent("evt_" + UUID.randomUUID(), event.type(), event.object(), event.occurredAt());
  }
}
