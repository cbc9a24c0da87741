package dev.roost.messaging.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.messaging.api.LiveStream;
import dev.roost.messaging.api.LiveStream.LiveMessage;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import roosttest.identity.Actors;
import roosttest.messaging.MessagingFixture;
import tools.jackson.databind.json.JsonMapper;

/** What is written to a reader, of a stream that says what the test says. */
class LiveMessageControllerTest {

  private final Scripted stream = new Scripted();
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final List<@Nullable String> asked = new ArrayList<>();
  private final LiveMessageController controller = new LiveMessageController((_, after) -> {
    asked.add(after);
    return new LiveStream(_ -> stream.script.remove().get(), () -> "1-0", () -> stream.over,
        () -> stream.closed = true);
  }, new ServerSentEvents.Writer(new JsonMapper()));

  @Test
  void shouldWriteEventsAndSignsOfLife() throws Exception {
    // given
    stream.then(() -> List.of(said("5-1", "Hello\nyou")));
    stream.then(List::of);
    // when
    controller.follow(Actors.guest(), () -> true, " 4-0 ", 0, response);
    // then
    assertThat(asked).containsExactly("4-0");
    assertThat(response.getContentType()).isEqualTo("text/event-stream;charset=UTF-8");
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(response.getContentAsString()).startsWith("retry: 2000\nid: 1-0\n:\n\nid: 5-1\nevent: message\ndata: {")
        .contains("Hello\\nyou").endsWith("}\n\nid: 1-0\n:\n\nid: 1-0\n:\n\n");
    assertThat(stream.closed).isTrue();
  }

  @Test
  void shouldTellNothingMoreOnceTheSessionIsOver() throws Exception {
    // given
    var looks = new AtomicInteger();
    stream.then(() -> List.of(said("5-1", "Before")));
    stream.then(() -> List.of(said("5-2", "After")));
    // when
    controller.follow(Actors.guest(), () -> looks.incrementAndGet() < 2, null, 3_600, response);
    // then
    assertThat(response.getContentAsString()).contains("Before").doesNotContain("After");
    assertThat(stream.closed).isTrue();
  }

  @Test
  void shouldEndWithItsNode() throws Exception {
    // given
    stream.then(() -> {
      stream.over = true;
      return List.of();
    });
    // when
    controller.follow(Actors.guest(), () -> true, "", 3_600, response);
    // then
    assertThat(asked).containsOnlyNulls();
    assertThat(stream.closed).isTrue();
  }

  @Test
  void shouldEndWhereTheDatabaseIsAway() throws Exception {
    // given
    stream.then(() -> {
      throw new IllegalStateException("no database");
    });
    // when
    controller.follow(Actors.guest(), () -> true, null, 3_600, response);
    // then
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(stream.closed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3_601})
  void shouldLastAReasonableTime(int seconds) {
    assertThat(catchThrowableOfType(Refused.class,
        () -> controller.follow(Actors.guest(), () -> true, null, seconds, response)).refusal())
        .isEqualTo(new InvalidField("seconds", "must be from 0 to 3600"));
    assertThat(asked).isEmpty();
  }

  private static LiveMessage said(String position, String text) {
    return new LiveMessage(position, new MessageView(new MessageId(UUID.randomUUID()),
        new ConversationId(UUID.randomUUID()), 1, Sender.GUEST, Actors.CARA, text, false, null, Map.of(),
        MessagingFixture.NOON));
  }

  private static final class Scripted {

    private final Queue<Supplier<List<LiveMessage>>> script = new ArrayDeque<>();
    private boolean over;
    private boolean closed;

    void then(Supplier<List<LiveMessage>> news) {
      script.add(news);
    }
  }
}
