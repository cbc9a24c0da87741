package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.TargetEventPublication;

class LeanEventPublicationsTest {

  private final EventPublicationRepository repository = mock();
  private final EventPublicationRepository lean = LeanEventPublications.lean(repository);
  private final UUID event = UUID.randomUUID();

  @Test
  void shouldNotNoteThatAListenerHasBegun() {
    lean.markProcessing(event);

    verifyNoInteractions(repository);
  }

  @Test
  void shouldDeleteWhatIsDone() {
    lean.markCompleted(event, Instant.EPOCH);

    verify(repository).deletePublications(List.of(event));
  }

  @Test
  void shouldDeleteWhatTheRegistrySaysIsDone() {
    var publication = mock(TargetEventPublication.class);
    when(publication.getIdentifier()).thenReturn(event);

    lean.markCompleted(publication, Instant.EPOCH);

    verify(repository).deletePublications(List.of(event));
  }

  @Test
  void shouldPassOnAllElseAndItsFailures() {
    doThrow(new IllegalStateException("away")).when(repository).markFailed(event);

    assertThatThrownBy(() -> lean.markFailed(event)).isInstanceOf(IllegalStateException.class)
        .hasMessage("away");
  }

  @Test
  void shouldDeleteTogetherWhatIsDoneMeanwhile() throws InterruptedException {
    // given: a deletion that lasts until others are done too
    var deletions = Collections.synchronizedList(new ArrayList<List<UUID>>());
    var isDeleting = new CountDownLatch(1);
    var othersAreDone = new CountDownLatch(1);
    var done = new DoneEvents(events -> {
      deletions.add(List.copyOf(events));
      isDeleting.countDown();
      await(othersAreDone);
    });
    var others = IntStream.range(0, 5).mapToObj(_ -> UUID.randomUUID()).toList();

    // when
    var first = Thread.ofVirtual().start(() -> done.add(event));
    isDeleting.await();
    others.forEach(done::add);
    othersAreDone.countDown();
    first.join();

    // then
    assertThat(deletions).containsExactly(List.of(event), others);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
