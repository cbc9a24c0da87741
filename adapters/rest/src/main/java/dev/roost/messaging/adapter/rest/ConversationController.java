package dev.roost.messaging.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.messaging.api.OwnConversations;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.Sender;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Messages", description = """
    What guests and hosts say to each other. There is one conversation for each guest and listing, before, during and after any \
    stay there. Until a stay is confirmed, contact data is hidden in what is written, for good.""")
class ConversationController {

  private final OwnConversations conversations;
  private final Lists lists;

  ConversationController(OwnConversations conversations, Lists lists) {
    this.conversations = conversations;
    this.lists = lists;
  }

  @GetMapping("/conversations")
  @Operation(operationId = "listConversations", summary = "List your conversations", description = "Those in which"
      + " something was said last come first. A co-host who sees the listing as its host does reads them too.")
  @ApiResponse(responseCode = "200", description = "One page of conversations.")
  ResponseEntity<PageJson<ConversationJson>> list(Actor reader,
      @Parameter(description = "On which side you are; both unless said otherwise.", example = "HOST", schema = @Schema(allowableValues = {
          "GUEST", "HOST"})) @RequestParam(required = false) @Nullable Sender as,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, conversations.list(reader, as, page), ConversationJson::of);
  }

  @GetMapping("/conversations/{conversation}")
  @Operation(operationId = "getConversation", summary = "Read a conversation", description = "For guest and hosts;"
      + " administrators are neither.")
  @ApiResponse(responseCode = "200", description = "The conversation.")
  ConversationJson show(Actor reader, @PathVariable UUID conversation) {
    return ConversationJson.of(conversations.show(reader, new ConversationId(conversation)));
  }

  @GetMapping("/bookings/{booking}/conversation")
  @Operation(operationId = "getBookingConversation", summary = "Find the conversation of a booking", description = """
      For guest and hosts. There is one as soon as the host was asked or the stay is confirmed, or either has written.""")
  @ApiResponse(responseCode = "200", description = "The conversation.")
  ConversationJson ofBooking(Actor reader, @PathVariable UUID booking) {
    return ConversationJson.of(conversations.ofBooking(reader, new BookingId(booking)));
  }

  @GetMapping("/conversations/{conversation}/messages")
  @Operation(operationId = "listMessages", summary = "Read messages", description = "The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of messages.")
  ResponseEntity<PageJson<MessageJson>> messages(Actor reader, @PathVariable UUID conversation, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, conversations.messages(reader, new ConversationId(conversation), page),
        MessageJson::of);
  }

  @PutMapping("/conversations/{conversation}/read")
  @Operation(operationId = "markRead", summary = "Mark messages as read", description = """
      Everybody has a mark of their own, co-hosts too. It never goes back, so asking again, or in another order, does no harm.""")
  @ApiResponse(responseCode = "200", description = "The conversation, with what is still unread.")
  ConversationJson markRead(Actor reader, @PathVariable UUID conversation, @Valid @RequestBody ReadMarkJson body) {
    return ConversationJson.of(conversations.markRead(reader, new ConversationId(conversation), body.upTo()));
  }
}
