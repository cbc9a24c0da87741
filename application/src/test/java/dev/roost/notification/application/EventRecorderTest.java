package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.application.EventLog.Readers;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.EventType.Concerned;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import roosttest.identity.Actors;
import roosttest.notification.EventFixture;
import roosttest.notification.InMemoryEventLog;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

/** Every event that other contexts publish, made of whatever its record takes. */
class EventRecorderTest {

  private final InMemoryEventLog log = new InMemoryEventLog();
  private final EventRecorder recorder = new EventRecorder(
      List.of(new BookingTranslation(), new AlterationTranslation(),
          new PaymentTranslation(_ -> Optional.of(SampleEvents.USER)), new HostTranslation(),
          new ReviewTranslation(), new MessageTranslation()),
      log, new SequentialIds(), MutableClock.at(EventFixture.NOON));

  @Test
  void shouldTellEachTypeWithWhatItsShapeSays() {
    // when
    everything().forEach(recorder::on);
    // then
    var told = log.read(new Readers(true, SampleEvents.USER, Set.of()), EnumSet.allOf(EventType.class),
        Position.START, log.horizon(), 999);
    assertThat(told).extracting(it -> it.event().type()).doesNotHaveDuplicates()
        .containsExactlyInAnyOrder(EventType.values());
    assertThat(told).allSatisfy(it -> {
      var shape = it.event().type().shape();
      assertThat(members(it.event().data())).as("%s", it.event().type()).isEqualTo(shape.fields());
      assertThat(it.user()).as("%s", it.event().type())
          .isEqualTo(shape.concerned() == Concerned.HOSTS ? null : SampleEvents.USER);
      // Hosts hear of what names their listing, and of nothing else.
      assertThat(it.event().data().listing() != null).as("%s", it.event().type())
          .isEqualTo(Set.of(Concerned.HOSTS, Concerned.GUEST_AND_HOSTS).contains(shape.concerned()));
    });
  }

  @Test
  void shouldSayWhoCalledAStayOff() {
    // when
    everything().filter(it -> it.getClass().getSimpleName().equals("BookingCancelled")).forEach(recorder::on);
    // then: the first side there is, which is the guest
    assertThat(log.read(new Readers(true, Actors.ANNA, Set.of()), Set.of(EventType.BOOKING_CANCELLED), Position.START,
        log.horizon(), 9)).extracting(it -> it.event().data().status()).containsExactly("CANCELLED_BY_GUEST");
  }

  private static List<String> members(EventData data) {
    return Arrays.stream(EventData.class.getRecordComponents()).filter(it -> valueOf(it, data) != null)
        .map(it -> it.getName().equals("status") ? "status" : it.getName() + "Id").toList();
  }

  private static Object valueOf(RecordComponent component, EventData data) {
    try {
      return component.getAccessor().invoke(data);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Stream<DomainEvent> everything() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    return scanner.findCandidateComponents("dev.roost").stream().map(it -> SampleEvents.of(it.getBeanClassName()));
  }
}
