package dev.roost.messaging.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessagingRefusal.AskingYourself;
import dev.roost.messaging.contract.MessagingRefusal.NothingToFillIn;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Messages")
class MessageController {

  private final MessageWriting messages;

  MessageController(MessageWriting messages) {
    this.messages = messages;
  }

  @PostMapping("/conversations")
  @Operation(operationId = "askHost", summary = "Ask about a listing", description = """
      For guests, about a listing that can be found; nothing is booked or held. Where you have a conversation about it already, it goes \
      on in that one.""")
  @ApiResponse(responseCode = "201", description = "Your message; `Location` leads to the conversation.")
  @Refuses({NotFound.class, AskingYourself.class})
  ResponseEntity<MessageJson> ask(Actor guest, IdempotencyKey key, @Valid @RequestBody AskHostJson body) {
    return created(messages.ask(guest, key, body.toCommand()));
  }

  @PostMapping("/conversations/{conversation}/messages")
  @Operation(operationId = "writeMessage", summary = "Write a message", description = "For the guest, and for hosts who"
      + " manage bookings.")
  @ApiResponse(responseCode = "201", description = "The message; `Location` leads to the conversation.")
  @Refuses(NotAllowed.class)
  ResponseEntity<MessageJson> write(Actor writer, @PathVariable UUID conversation, IdempotencyKey key,
      @Valid @RequestBody WriteMessageJson body) {
    return created(messages.write(writer, key, new ConversationId(conversation), body.text()));
  }

  @PostMapping("/bookings/{booking}/messages")
  @Operation(operationId = "writeAboutBooking", summary = "Write about a booking", description = """
      For the guest, and for hosts who manage bookings. It stands in the conversation of guest and listing, which begins with it where \
      nothing was said yet.""")
  @ApiResponse(responseCode = "201", description = "The message; `Location` leads to the conversation.")
  @Refuses(NotAllowed.class)
  ResponseEntity<MessageJson> writeAbout(Actor writer, @PathVariable UUID booking, IdempotencyKey key,
      @Valid @RequestBody WriteMessageJson body) {
    return created(messages.writeAbout(writer, key, new BookingId(booking), body.text()));
  }

  @GetMapping("/conversations/{conversation}/templates/{template}")
  @Operation(operationId = "previewTemplate", summary = "See a template filled in", description = """
      For hosts who manage bookings, with a template of their own. Filled in from the newest booking, else from what the guest asked \
      for; the address only where a stay is confirmed.""")
  @ApiResponse(responseCode = "200", description = "The text, and what is missing.")
  @Refuses(NotAllowed.class)
  RenderedJson preview(Actor host, @PathVariable UUID conversation, @PathVariable UUID template) {
    return RenderedJson.of(messages.preview(host, new ConversationId(conversation), new TemplateId(template)));
  }

  @PostMapping("/conversations/{conversation}/messages/from-template")
  @Operation(operationId = "sendTemplate", summary = "Send a template", description = "For hosts who manage bookings, with"
      + " a template of their own, as the preview shows it.")
  @ApiResponse(responseCode = "201", description = "The message; `Location` leads to the conversation.")
  @Refuses({NotAllowed.class, NothingToFillIn.class})
  ResponseEntity<MessageJson> send(Actor host, @PathVariable UUID conversation, IdempotencyKey key,
      @Valid @RequestBody SendTemplateJson body) {
    return created(messages.send(host, key, new ConversationId(conversation), new TemplateId(body.templateId())));
  }

  private static ResponseEntity<MessageJson> created(Once<MessageView> once) {
    var message = once.answer();
    var answer = ResponseEntity.created(URI.create("/v1/conversations/" + message.conversation()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(MessageJson.of(message));
  }
}
