package dev.roost.messaging.adapter.rest;

import dev.roost.messaging.api.LiveMessages;
import dev.roost.messaging.api.LiveStream;
import dev.roost.messaging.contract.MessagingRefusal.LivePositionForgotten;
import dev.roost.messaging.contract.MessagingRefusal.TooManyStreams;
import dev.roost.platform.rest.Presence;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages as they come. A stream keeps one virtual thread, and neither a transaction nor a connection. */
@RestController
@RequestMapping("/v1/messages/live")
@Tag(name = "Messages")
class LiveMessageController {

  private static final Logger LOG = LoggerFactory.getLogger(LiveMessageController.class);
  private static final int LONGEST = 3_600;
  /** How long a session that was revoked can go on. */
  private static final Duration BEAT = Duration.ofSeconds(5);

  private final LiveMessages messages;
  private final ServerSentEvents.Writer events;

  LiveMessageController(LiveMessages messages, ServerSentEvents.Writer events) {
    this.messages = messages;
    this.events = events;
  }

  @GetMapping
  @Operation(operationId = "followMessages", summary = "Be told messages as they come", description = """
      Server-sent events: each new message of all your conversations, what you write yourself too, as an event `message` whose data is a \
      Message. Keep the id of the last event and send it as `Last-Event-ID` to go on where a stream ended, within seven days: nothing is \
      left out. A message may come twice, or a moment after a later one; its id and its number tell. Comments come every few seconds to \
      show that the stream is alive. It ends when its session or key is revoked, when the node stops, and after `seconds`; 0 tells what \
      is there, and waits for nothing.""")
  @ApiResponse(responseCode = "200", description = "Events, until the stream ends.", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string", example = "id: 8123-0\nevent: message\ndata: {\"number\": 1, \"text\": \"Is there a lift?\"}\n")))
  @Refuses({TooManyStreams.class, LivePositionForgotten.class})
  void follow(Actor reader, Presence presence,
      @Parameter(description = "The id of the last event that you were told; absent to begin with what comes from now on.", example = "8123-0") @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String after,
      @Parameter(description = "How long the stream lasts, 0 to 3,600 seconds.", example = "3600") @RequestParam(defaultValue = "3600") int seconds,
      HttpServletResponse response) throws IOException {
    if (seconds < 0 || seconds > LONGEST) {
      throw new Refused(new InvalidField("seconds", "must be from 0 to " + LONGEST));
    }
    try (var stream = messages.open(reader, after == null || after.isBlank() ? null : after.strip())) {
      follow(stream, presence, Duration.ofSeconds(seconds), events.begin(response, stream.position()));
    }
  }

  /** Once it has begun there is no other answer: whatever ends the stream, readers go on with another one. */
  private static void follow(LiveStream stream, Presence presence, Duration life, ServerSentEvents to) {
    try {
      tell(stream, presence, life, to);
    } catch (IOException left) {
      LOG.debug("A reader has left", left);
    } catch (RuntimeException failed) {
      LOG.warn("A live stream ended: {}", failed.toString());
    }
  }

  private static void tell(LiveStream stream, Presence presence, Duration life, ServerSentEvents to)
      throws IOException {
    var end = System.nanoTime() + life.toNanos();
    var left = life;
    do {
      var news = stream.next(left.compareTo(BEAT) < 0 ? left : BEAT);
      if (!presence.lasts()) {
        return;
      }
      for (var one : news) {
        to.event(one.position(), "message", MessageJson.of(one.message()));
      }
      to.alive(stream.position());
      left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
      if (left.isZero() && news.isEmpty()) {
        return;
      }
    } while (!stream.isOver());
  }
}
